"""What a large paste would overwrite, shown before it happens: cell, text before, text after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.text import shorten
from parplanner.gui.dialogs.fitting import words_only
from parplanner.wording import tr

SHOWN = 500
Line = tuple[str, str, str]
"""(cell, before, after)"""


class PastePreview(QDialog):
    """``grow`` tells whether surplus rows are to be added."""

    def __init__(self, parent: QWidget | None, summary: str, lines: Sequence[Line], surplus: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste"))
        said = QLabel(summary)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.grow = QCheckBox(tr("Add {count} rows").format(count=surplus))
        self.grow.setChecked(surplus > 0)
        self.grow.setVisible(surplus > 0)
        self.table = self._table(lines)
        self.table.setVisible(bool(lines))
        more = QLabel(tr("and {count} more").format(count=len(lines) - SHOWN))
        more.setTextFormat(Qt.TextFormat.PlainText)
        more.setVisible(len(lines) > SHOWN)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton(tr("Paste"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.table, 1)
        layout.addWidget(more)
        layout.addWidget(self.grow)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 90, self.fontMetrics().lineSpacing() * (24 if lines else 8))
        words_only(self)
        take.setFocus()

    def _table(self, lines: Sequence[Line]) -> QTableWidget:
        table = QTableWidget(min(len(lines), SHOWN), 3)
        table.setAccessibleName(tr("Cells that are overwritten"))
        table.setHorizontalHeaderLabels([tr("Cell"), tr("Before"), tr("After")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, line in enumerate(lines[:SHOWN]):
            for column, text in enumerate(line):
                table.setItem(row, column, QTableWidgetItem(shorten(text, 200)))
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table
