"""The findings panel: a problem list by severity that keeps its
place; Enter jumps, Ctrl+. offers remedies."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from parplanner.document import sentences
from parplanner.domain.findings import Finding
from parplanner.gui.grids.kit.icon_cells import IconCells
from parplanner.gui.grids.kit.wrapped import WrappedLines
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.panels.finding_filter import FilterBar
from parplanner.gui.panels.findings_model import GROUPS, IGNORED, KIND, ROW, SENTENCE, FindingsModel
from parplanner.wording import tr

BESIDE = QPoint(2, 2)
"""How far from the pointer a menu opens: on none of its entries, and near enough for Qt to turn it
over at an edge."""


class FindingsList(QTreeView):
    """``delete_pressed``: the officer wants the selected findings out of the way; ``menu_asked``:
    what can be done
    about them, at a place on the screen (None: asked for with the keyboard)."""

    delete_pressed = Signal()
    menu_asked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_asked.emit(event.globalPos() + BESIDE if by_mouse else None)


class FindingsPane(QWidget):
    """``chosen`` carries the finding to jump to; ``remedies_wanted`` asks for the menu of the
    selected findings
    at a place on the screen (None: at the current one), ``ignore_wanted`` for the reason to ignore
    them."""

    chosen = Signal(object)
    remedies_wanted = Signal(object)
    ignore_wanted = Signal()
    current_changed = Signal()

    def __init__(self, model: FindingsModel) -> None:
        super().__init__()
        self.model = model
        self._criterion = ""
        self._jumping = False
        self._folded = {IGNORED}
        self._place: tuple[list[str], str, str, str] = ([], "", "", "")
        self.filter = FilterBar()
        self.menu_button = QPushButton(tr("Deal with it…"))
        self.menu_button.clicked.connect(self._ask_below_button)
        self.strip = QWidget()
        self.notice = QLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.show_all = QPushButton(tr("Clear the filter"))
        self.show_all.clicked.connect(self._clear_filter)
        self.table = self._list()
        self._lay_out()
        self.filter.changed.connect(self._filter)
        self.filter.words.left.connect(self._from_filter)
        model.about_to_refresh.connect(self._remember)
        model.refreshed.connect(self._find_again)
        self.setFocusProxy(self.table)
        self._find_again()

    def _list(self) -> FindingsList:
        table = FindingsList()
        table.setModel(self.model)
        table.setAccessibleName(tr("Findings"))
        table.setAccessibleDescription(
            tr("Enter goes to the row, Ctrl+. offers remedies, Delete ignores")
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setExpandsOnDoubleClick(False)  # Enter and a double click both activate, which folds
        table.setAllColumnsShowFocus(True)
        table.setWordWrap(True)
        # A bar that comes and goes changes the width, the wrapped lines and so whether it is
        # needed: without end.
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        table.setIconSize(QSize(1, 1) * max(16, table.fontMetrics().height()))
        table.setItemDelegateForColumn(KIND, IconCells(table))
        table.setItemDelegateForColumn(SENTENCE, WrappedLines(table))
        header = table.header()
        header.setSectionsMovable(False)
        for column in (KIND, ROW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(
            0
        )  # the rows in sight: asking thousands would stop every letter typed
        header.setStretchLastSection(True)
        # Later, not at once: Qt lays out in the midst of fitting the columns, which then are fitted
        # anew, without end.
        again = QTimer(table, singleShot=True, interval=0)
        again.timeout.connect(table.scheduleDelayedItemsLayout)
        header.sectionResized.connect(lambda *_: again.start())
        table.activated.connect(self._activate)
        table.delete_pressed.connect(self.ignore_wanted)
        table.menu_asked.connect(self.remedies_wanted)
        table.expanded.connect(lambda index: self._folded.discard(self.model.id_at(index) or ""))
        table.collapsed.connect(lambda index: self._folded.add(self.model.id_at(index) or ""))
        table.collapsed.connect(self._step_out)
        table.selectionModel().currentChanged.connect(lambda *_: self._current_moved())
        return table

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout(self.strip)
        for row in (top, below):
            row.setContentsMargins(6, 2, 6, 2)
        top.addWidget(self.filter, 1)
        top.addWidget(self.menu_button)
        below.addWidget(self.notice, 1)
        below.addWidget(self.show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addWidget(self.table, 1)

    # -- where the cursor stands -------------------------------------------------------------------

    def current(self) -> Finding | None:
        """The finding the cursor stands on; None on a group."""
        return self.model.finding_at(self.table.currentIndex())

    def selected(self) -> list[Finding]:
        """The selected findings in the list's order; the current one when none is selected."""
        chosen = self.table.selectionModel().selectedRows() or [self.table.currentIndex()]
        rows = {self.model.id_at(index) for index in chosen}
        indexes = (self.model.index_of(row_id) for row_id in self._order() if row_id in rows)
        return [found for index in indexes if (found := self.model.finding_at(index)) is not None]

    def stand_on(self, found: Finding) -> None:
        """Put the cursor on a finding that is shown."""
        index = self.model.index_of_finding(found)
        if index.isValid():
            self.table.setExpanded(index.parent(), True)
            self._put_cursor(index)
            self.table.scrollTo(index)

    def _put_cursor(self, index: QModelIndex) -> None:
        """Select it alone, whatever keys are held (the view would
        extend or toggle the selection by them)."""
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _step_out(self, group: QModelIndex) -> None:
        """No finding below a folded group stays current: Delete would ignore what nobody sees."""
        if self.table.currentIndex().parent() == group:
            self._put_cursor(group)

    def enter(self) -> None:
        """Into the list, to a finding when the cursor was on none yet."""
        nowhere = not self.table.currentIndex().isValid()
        self.table.setFocus()  # Qt puts the cursor on the first group then
        if nowhere:
            self._stand_on_first()

    def _from_filter(self) -> None:
        """From the words into what they found."""
        if self.current() is None:
            self._stand_on_first()
        self.table.setFocus()

    def _stand_on_first(self) -> None:
        if self.model.shown():
            self.stand_on(self.model.shown()[0])

    def _current_moved(self) -> None:
        there = self.current() is not None
        tip = tr("Remedies of the finding, or ignore it with a reason (Ctrl+.)")
        self.menu_button.setEnabled(there)
        set_tip(self.menu_button, tip if there else tr("Stand on a finding first (F7)."))
        self.current_changed.emit()

    def _ask_below_button(self) -> None:
        button = self.menu_button
        self.remedies_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))

    def _activate(self, index: QModelIndex) -> None:
        found = self.model.finding_at(index)
        if found is None:
            group = index.siblingAtColumn(KIND)
            self.table.setExpanded(group, not self.table.isExpanded(group))
            return
        # The jump selects a criterion: "only the selected criterion" stays with the one the officer
        # selected.
        self._jumping = True
        try:
            self.chosen.emit(found)
        finally:
            self._jumping = False

    # -- filtering ---------------------------------------------------------------------------------

    def show_criterion(self, criterion_id: str | None) -> None:
        """The tree's cursor has come to another row."""
        if not self._jumping:
            self._criterion = criterion_id or ""
            self._filter()

    def _filter(self) -> None:
        bar = self.filter
        only = self._criterion if bar.only_selected.isChecked() else ""
        self.model.set_filter(bar.words.value(), str(bar.group.currentData()), only)

    def _clear_filter(self) -> None:
        self.filter.reset()
        self.enter()

    def _explain(self) -> None:
        """Why there is nothing to see, or not everything."""
        hidden, shown = self.model.hidden_count(), len(self.model.shown())
        if hidden:
            self.notice.setText(
                tr("The filter hides {count} of {all} findings.").format(
                    count=hidden, all=hidden + shown
                )
            )
        elif not shown:
            self.notice.setText(self._silence())
        self.strip.setVisible(bool(hidden) or not shown)
        self.show_all.setVisible(bool(hidden))

    def _silence(self) -> str:
        """What it means that nothing is listed."""
        looked_at = self.model.looked_at()
        what = sentences.compared(looked_at)
        if looked_at.anything:
            return tr("Nothing to report: the plan holds together ({what}).").format(what=what)
        return tr("No points to check yet ({what}).").format(what=what)

    # -- keeping its place -------------------------------------------------------------------------

    def _order(self) -> list[str]:
        model = self.model
        return [
            row_id for group in model.desired(None) for row_id in (group, *model.desired(group))
        ]

    def _remember(self) -> None:
        """The rows as they stand, the current one with its group, and the
        topmost in sight (blank: the very top)."""
        current = self.table.currentIndex()
        top = self.table.indexAt(self.table.viewport().rect().topLeft())
        scrolled = self.table.verticalScrollBar().value() > 0
        self._place = (
            self._order(),
            self.model.id_at(current) or "",
            self.model.id_at(current.parent()) or "" if current.isValid() else "",
            self.model.id_at(top) or "" if scrolled and top.isValid() else "",
        )

    def _find_again(self) -> None:
        order, current, group, top = self._place
        for name in GROUPS:
            index = self.model.index_of(name)
            if index.isValid():
                self.table.setFirstColumnSpanned(index.row(), QModelIndex(), True)
                self.table.setExpanded(index, name not in self._folded)
        there = self._nearest(order, current, group)
        if there.isValid() and there != self.table.currentIndex().siblingAtColumn(KIND):
            self._put_cursor(there)
        at_top = self._nearest(order, top, "")
        if at_top.isValid():
            self.table.scrollTo(at_top, QAbstractItemView.ScrollHint.PositionAtTop)
        elif order and not top:
            self.table.scrollToTop()
        self._explain()
        self._current_moved()

    def _nearest(self, order: list[str], row_id: str, group: str) -> QModelIndex:
        """The row, else the next after it that is still there (in
        ``group`` when given), else the last before it."""
        if not row_id or row_id not in order:
            return QModelIndex()
        place = order.index(row_id)
        for near in (*order[place:], *reversed(order[:place])):
            index = self.model.index_of(near)
            if index.isValid() and (not group or self.model.id_at(index.parent()) == group):
                return index
        return QModelIndex()
