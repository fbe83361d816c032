"""The filter of one column, as Excel has it: letters the cells must hold, and a list of their values to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.errors import PlanError
from parplanner.domain.points import parse_points
from parplanner.domain.text import shorten, sort_key
from parplanner.gui.delegates.composing import ComposingLine
from parplanner.gui.dialogs.fitting import dress
from parplanner.gui.focus_ring import ROOM
from parplanner.gui.models.grid_model import GridModel
from parplanner.gui.models.lens import ColumnFilter
from parplanner.wording import tr

MAX_VALUES = 1_000


def _by_number(text: str) -> tuple[bool, int, object]:
    """Numbers by their size, before the words by their letters."""
    try:
        return False, parse_points(text), ()
    except PlanError:
        return True, 0, sort_key(text)


class ColumnFilterDialog(QDialog):
    """``chosen()`` is the filter to set; None takes it away."""

    def __init__(self, parent: QWidget | None, model: GridModel, column: int) -> None:
        super().__init__(parent)
        key, title = model.columns[column].key, model.columns[column].title
        self.setWindowTitle(tr("Filter: {column}").format(column=title))
        present = model.lens.columns.get(key, ColumnFilter())
        self.text = ComposingLine()
        self.text.setText(present.text)
        self.text.setPlaceholderText(tr("Holds the letters (diacritics do not count), or >1, <=0,5 …"))
        self.text.setAccessibleName(tr("Letters the cells must hold"))
        self.text.setToolTip(self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self.values = QListWidget()
        self.values.setSpacing(ROOM)
        self.values.setAccessibleName(tr("Values to show"))
        self.values.setUniformItemSizes(True)
        texts = {model.cell_text(row_id, key) for row_id in model.every_row()}
        self._all = sorted(texts, key=_by_number)[:MAX_VALUES]
        for value in self._all:
            item = QListWidgetItem(shorten(value, 80) or tr("(blank)"))
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = present.values is None or value in present.values
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.values.addItem(item)
        self.more = QLabel(tr("Only the first {count} values are listed.").format(count=MAX_VALUES))
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setVisible(len(texts) > MAX_VALUES)
        self.toggle = QPushButton(tr("Tick or untick all"))
        self.toggle.setAutoDefault(False)
        self.toggle.clicked.connect(self._toggle)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Reset)
        buttons.button(kinds.Reset).setText(tr("No filter"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(kinds.Reset).clicked.connect(self._clear)
        layout = QVBoxLayout(self)
        for widget in (self.text, self.values, self.more, self.toggle, buttons):
            layout.addWidget(widget)
        self.text.shown.connect(self._narrow)
        self._narrow()
        dress(self)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 60, self.fontMetrics().lineSpacing() * 22)

    def _shown(self) -> list[QListWidgetItem]:
        items = [self.values.item(i) for i in range(self.values.count())]
        return [i for i in items if not i.isHidden()]

    def _narrow(self, *_: object) -> None:
        """Only the values that hold the letters are listed."""
        wanted = ColumnFilter(self.text.value().strip())
        for row in range(self.values.count()):
            item = self.values.item(row)
            item.setHidden(not wanted.passes(str(item.data(Qt.ItemDataRole.UserRole))))

    def _toggle(self) -> None:
        items = self._shown()
        on = any(i.checkState() != Qt.CheckState.Checked for i in items)
        for item in items:
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _clear(self) -> None:
        self.text.clear()
        for row in range(self.values.count()):
            self.values.item(row).setCheckState(Qt.CheckState.Checked)
        self.accept()

    def chosen(self) -> ColumnFilter | None:
        """What was asked for."""
        items = [self.values.item(i) for i in range(self.values.count())]
        ticked = [str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked]
        values = None if len(ticked) == len(self._all) else frozenset(ticked)
        text = self.text.value().strip()
        return ColumnFilter(text, values) if text or values is not None else None
