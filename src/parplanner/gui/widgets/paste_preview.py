"""What a large paste or a replacement would overwrite, shown before
it happens: cell, text before, text after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.text import shorten
from parplanner.gui.look import theme
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr

SHOWN = 500
Line = tuple[str, str, str]
"""(cell, before, after)"""
_NONE: Mapping[int, str] = MappingProxyType({})


class PastePreview(QDialog):
    """``verb`` is title and button. With ``surplus`` rows the buttons say what becomes of them:
    they are
    added (``adds`` is True then), or, where anything ``fits``, left out.

    ``refused`` gives the reason a line would be refused for, by its place in ``lines``.
    """

    def __init__(
        self,
        parent: QWidget | None,
        verb: str,
        summary: str,
        lines: Sequence[Line],
        surplus: int = 0,
        fits: bool = True,
        refused: Mapping[int, str] = _NONE,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(verb)
        self._refused = refused
        said = QLabel(summary)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.adds = surplus > 0
        self.table = self._table(lines)
        self.table.setVisible(bool(lines))
        more = QLabel(tr("and {count} more").format(count=len(lines) - SHOWN))
        more.setTextFormat(Qt.TextFormat.PlainText)
        more.setVisible(len(lines) > SHOWN)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.take = buttons.addButton(self._verb(verb, surplus), role)
        self.take.setDefault(True)
        self.only_fitting: QPushButton | None = None
        if surplus and fits:
            self.only_fitting = buttons.addButton(tr("Paste into the rows there are"), role)
            self.only_fitting.clicked.connect(self._leave_out)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.table, 1)
        layout.addWidget(more)
        layout.addWidget(buttons)
        fit(self, 90, 24 if lines else 8)
        self.take.setFocus()

    @staticmethod
    def _verb(verb: str, surplus: int) -> str:
        if not surplus:
            return verb
        return (
            tr("Paste and add 1 row")
            if surplus == 1
            else tr("Paste and add {count} rows").format(count=surplus)
        )

    def _leave_out(self) -> None:
        self.adds = False

    def _table(self, lines: Sequence[Line]) -> QTableWidget:
        table = QTableWidget(min(len(lines), SHOWN), 3)
        table.setAccessibleName(tr("Cells that are overwritten"))
        table.setHorizontalHeaderLabels([tr("Cell"), tr("Before"), tr("After")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, line in enumerate(lines[:SHOWN]):
            items = [QTableWidgetItem(shorten(text, 200)) for text in line]
            if row in self._refused:
                self._mark(items[2], self._refused[row])
            for column, item in enumerate(items):
                table.setItem(row, column, item)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    @staticmethod
    def _mark(item: QTableWidgetItem, reason: str) -> None:
        item.setText(f"{item.text()} – {reason}")
        item.setForeground(theme.shade("error"))
        set_tip(item, reason)
