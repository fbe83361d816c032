"""The line above the grids: quick filters to switch on and off, and what hides how many rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain import quick
from parplanner.domain.changes import Changes
from parplanner.domain.rows import Unit
from parplanner.domain.text import shorten
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import Lens
from parplanner.gui.grids.kit.unfolding import AT_ONCE
from parplanner.gui.look import icons
from parplanner.gui.look.tooltips import plain, set_tip
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.flow_layout import FlowLayout
from parplanner.gui.widgets.switch_button import SwitchButton
from parplanner.wording import tr

AFTER_THE_TREE_MS = 150
"""Many tasks are filtered when the tree has been painted and unfolded."""


def quick_names() -> dict[str, str]:
    """The quick filters as they are called."""
    return {
        quick.LOST: tr("Loses points"),
        quick.NO_TASK: tr("Without a task"),
        quick.NO_UNIT: tr("Without a lead unit"),
        quick.OVERDUE: tr("Overdue"),
        quick.SPECIAL: tr("Special cases"),
    }


class FilterBar(QWidget):
    """Quick filters look at the tree and the tasks together; filters of columns at one grid."""

    def __init__(self, session: Session, models: list[GridModel]) -> None:
        super().__init__()
        self._session = session
        self._models = models
        self._waiting: dict[GridModel, list[Callable[[Lens], Lens]]] = {}
        self._pause = QTimer(self, singleShot=True, interval=AFTER_THE_TREE_MS)
        self._pause.timeout.connect(self.catch_up)
        self.buttons: dict[str, QToolButton] = {}
        layout = FlowLayout(self)
        caption = QLabel(tr("Show only:"))
        layout.addWidget(caption)
        for kind, name in quick_names().items():
            button = SwitchButton(name)
            set_tip(button, tr("Show only the rows that this holds for; press again to show all"))
            if kind == quick.SPECIAL:
                meaning = tr("Rows the agency asks to have scored in another way")
                set_tip(button, f"{meaning}\n{button.toolTip()}")
            button.toggled.connect(lambda on, k=kind: self._set(k, on))
            self.buttons[kind] = button
            layout.addWidget(button)
        self.unit = QComboBox()
        self.unit.setAccessibleName(tr("Only the rows of this unit"))
        set_tip(self.unit, tr("Only the rows of this unit"))
        self.unit.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.unit.setMinimumContentsLength(18)
        self.unit.activated.connect(self._unit_chosen)
        layout.addWidget(self.unit)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.clear = QToolButton()
        self.clear.setIcon(icons.icon("close"))
        self.clear.setIconSize(QSize(14, 14))
        self.clear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clear.setText(tr("Show all rows"))
        self.clear.clicked.connect(self.clear_all)
        layout.addWidget(self.said)
        layout.addWidget(self.clear)
        for model in models:
            model.lens_changed.connect(self.refresh)
        session.changed.connect(self._plan_changed)
        session.replaced.connect(self._forget_waiting)
        session.replaced.connect(self.refresh)
        self.refresh()

    def _set(self, kind: str, on: bool, unit_id: str | None = None) -> None:
        self._each(lambda lens: lens.with_quick(kind, on, unit_id))

    def _each(self, change: Callable[[Lens], Lens]) -> None:
        """The tree at once; many tasks once the officer pauses, so
        that neither keeps a frame waiting."""
        first, *others = self._models
        first.set_lens(change(first.lens))
        for model in others:
            if len(model.every_row()) <= AT_ONCE:
                model.set_lens(change(model.lens))
            else:
                self._waiting.setdefault(model, []).append(change)
                self._pause.start()

    def _forget_waiting(self) -> None:
        """Of the plan before."""
        self._waiting.clear()

    def catch_up(self) -> None:
        """What waits for a pause, now; what was sorted or filtered in the meantime stays."""
        waiting, self._waiting = self._waiting, {}
        for model, changes in waiting.items():
            lens = model.lens
            for change in changes:
                lens = change(lens)
            model.set_lens(lens)

    def _unit_chosen(self, place: int) -> None:
        unit_id = self.unit.itemData(place)
        self._set(quick.UNIT, unit_id is not None, unit_id)

    def clear_all(self) -> None:
        """Every row of both grids again; the order stays."""
        self._each(Lens.unfiltered)

    def clear_now(self) -> None:
        """:meth:`clear_all` without waiting for a pause: a hidden row is to be shown."""
        self.clear_all()
        self.catch_up()

    def _plan_changed(self, changes: Changes, _touched: object) -> None:
        units = any(isinstance(c.row, Unit) for c in changes)
        if units:
            self._drop_gone_unit()
        if units or any(m.lens.filters for m in self._models):
            self.refresh()

    def _drop_gone_unit(self) -> None:
        """Nobody can look at the rows of a unit that was deleted or merged into another."""
        chosen = [model.lens.unit_id for model in self._models if quick.UNIT in model.lens.quick]
        if any(self._session.plan.find(Unit, unit_id) is None for unit_id in chosen):
            for model in self._models:
                model.use_lens(_of_every_unit(model.lens))
            for waiting in self._waiting.values():
                waiting.append(_of_every_unit)

    def refresh(self, *_: object) -> None:
        """Buttons and figures as the lenses say."""
        lens = self._models[0].lens
        for kind, button in self.buttons.items():
            blocked = button.blockSignals(True)
            button.setChecked(kind in lens.quick)
            button.blockSignals(blocked)
        self._list_units(lens)
        said = self.explanation()
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.clear.setVisible(any(m.lens.filters for m in self._models))

    def _list_units(self, lens: Lens) -> None:
        offered = [
            ("", tr("Every unit"), None),
            *((u.name, shorten(u.name, 60), u.id) for u in self._session.plan.units()),
        ]
        present = [(self.unit.itemText(i), self.unit.itemData(i)) for i in range(self.unit.count())]
        if [(name, unit_id) for _, name, unit_id in offered] != present:
            self.unit.clear()
            for whole, name, unit_id in offered:
                self.unit.addItem(name, unit_id)
                self.unit.setItemData(
                    self.unit.count() - 1, plain(whole), Qt.ItemDataRole.ToolTipRole
                )
        chosen = lens.unit_id if quick.UNIT in lens.quick else None
        self.unit.setCurrentIndex(max(self.unit.findData(chosen), 0) if chosen else 0)

    def explanation(self) -> str:
        """``12 of 58 rows: Loses points; Task holds "báo cáo"``: which filter hides the others."""
        tree = self._models[0]
        active = [m for m in self._models if m.lens.filters]
        if not active:
            return ""
        reasons = filter_names(
            active[0].lens.quick, [m for m in active if m.lens.columns], self._unit_name()
        )
        every = len(tree.every_row())
        text = tr("{shown} of {all} rows: {filters}") if tree.lens.filters else "{filters}"
        return text.format(shown=every - len(tree.hidden), all=every, filters="; ".join(reasons))

    def _unit_name(self) -> str:
        return self.unit.currentText()


def _of_every_unit(lens: Lens) -> Lens:
    return lens.with_quick(quick.UNIT, False)


def filter_names(kinds: frozenset[str], models: list[GridModel], unit: str) -> list[str]:
    """The filters in force, in words."""
    names = quick_names()
    said = [name for kind, name in names.items() if kind in kinds]
    if quick.UNIT in kinds:
        said.append(tr("unit {name}").format(name=unit))
    for model in models:
        for key in model.lens.columns:
            place = model.column_of(key)
            if place >= 0:
                said.append(tr("column “{name}”").format(name=model.columns[place].title))
    return said


class NothingShown(QFrame):
    """Over an empty grid, so that nothing is laid out anew: which filter hides its rows, and a
    button to show them."""

    show_all = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._view = view
        view.viewport().installEventFilter(self)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QToolButton()
        self.button.setText(tr("Show all rows"))
        self.button.clicked.connect(self.show_all)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def explain(self, reasons: list[str]) -> None:
        """Name the filters."""
        text = tr("No row passes the filter: {filters}.")
        self.said.setText(text.format(filters="; ".join(reasons)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the grid it lies over."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return False

    def showEvent(self, event: QShowEvent) -> None:
        self.setGeometry(self._view.viewport().rect())
        super().showEvent(event)
