"""The filter of one column, as Excel has it: letters the cells must
hold, and a list of their values to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
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
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import ColumnFilter
from parplanner.gui.look.focus_ring import ROOM
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.composing import ComposingLine
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr

MAX_VALUES = 1_000


def _by_number(text: str) -> tuple[bool, int, object]:
    """Numbers by their size, before the words by their letters."""
    try:
        return False, parse_points(text), ()
    except PlanError:
        return True, 0, sort_key(text)


class ColumnFilterDialog(EntryDialog):
    """``chosen()`` is the filter to set; None takes it away."""

    def __init__(self, parent: QWidget | None, model: GridModel, column: int) -> None:
        super().__init__(parent)
        key, title = model.columns[column].key, model.columns[column].title
        self.setWindowTitle(tr("Filter: {column}").format(column=title))
        present = model.lens.columns.get(key, ColumnFilter())
        self.text = ComposingLine()
        self.text.setText(present.text)
        self.text.setPlaceholderText(
            tr("Holds the letters (diacritics do not count), or >1, <=0,5 …")
        )
        self.text.setAccessibleName(tr("Letters the cells must hold"))
        set_tip(self.text, self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self.values = QListWidget()
        self.values.setSpacing(ROOM)
        self.values.setAccessibleName(tr("Values to show"))
        self.values.setUniformItemSizes(True)
        texts = {model.cell_text(row_id, key) for row_id in model.every_row()}
        chosen_before = (present.values or frozenset()) | present.without
        first = sorted(texts, key=_by_number)[:MAX_VALUES]
        listed = (
            first
            if len(first) == len(texts)
            else sorted({*first, *(chosen_before & texts)}, key=_by_number)
        )
        for value in listed:
            on = value not in present.without and (
                present.values is None or value in present.values
            )
            self._add(shorten(value, 80) or tr("(blank)"), on, value)
        self.others: QListWidgetItem | None = None
        """Stands for the values that are not listed, last in the list."""
        if len(listed) < len(texts):
            self.others = self._add(tr("(all other values)"), present.values is None)
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
        fit(self, 60, 22)

    def _add(self, text: str, on: bool, value: str | None = None) -> QListWidgetItem:
        """One more line to tick, which stands for a value."""
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.values.addItem(item)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(i) for i in range(self.values.count())]

    def _shown(self) -> list[QListWidgetItem]:
        return [i for i in self._items() if not i.isHidden()]

    def _narrow(self, *_: object) -> None:
        """Only the values that hold the letters are listed."""
        wanted = ColumnFilter(self.text.value().strip())
        for item in self._items():
            if item is not self.others:
                item.setHidden(not wanted.passes(str(item.data(Qt.ItemDataRole.UserRole))))

    def _toggle(self) -> None:
        items = self._shown()
        on = any(i.checkState() != Qt.CheckState.Checked for i in items)
        for item in items:
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _clear(self) -> None:
        self.text.clear()
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked)
        self.accept()

    def chosen(self) -> ColumnFilter | None:
        """What was asked for."""
        sides: dict[bool, set[str]] = {True: set(), False: set()}
        for item in self._items():
            if item is not self.others:
                on = item.checkState() == Qt.CheckState.Checked
                sides[on].add(str(item.data(Qt.ItemDataRole.UserRole)))
        values, without = None, frozenset[str]()
        if self.others is not None and self.others.checkState() == Qt.CheckState.Checked:
            without = frozenset(sides[False])
        elif self.others is not None or sides[False]:
            values = frozenset(sides[True])
        wanted = ColumnFilter(self.text.value().strip(), values, without)
        return None if wanted.is_empty else wanted
