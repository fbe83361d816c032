"""The criteria tree on the screen: folding, dragging rows by their number, row commands, bars of what was reached."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOption

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, criteria
from parplanner.domain.rows import Criterion
from parplanner.gui import theme
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.models.criteria import CODE, TITLE, CriteriaModel
from parplanner.gui.models.mirror import AnyIndex
from parplanner.gui.session import Session
from parplanner.gui.views.grid_header import FUNNEL
from parplanner.gui.views.tree_grid import TreeGrid
from parplanner.gui.views.unfolding import Unfolding
from parplanner.wording import mark, tr

Drop = QAbstractItemView.DropIndicatorPosition


class CriteriaTree(TreeGrid):
    """Rows are dragged by their number as one move; Alt+Left and Alt+Right fold and unfold."""

    grid_name = cells.CRITERIA
    can_grow = True
    one_line = True

    def __init__(self, model: CriteriaModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(tr("Criteria tree"))
        self._folded: set[str] = set()
        self._unfolding = Unfolding(self, model)
        self._title_by_hand = self._fitting = False
        self.collapsed.connect(lambda i: self._folded.add(str(model.id_at(i))))
        self.collapsed.connect(self.step_out)
        self.expanded.connect(lambda i: self._folded.discard(str(model.id_at(i))))
        self.header().sectionResized.connect(self._resized)
        model.modelReset.connect(self._unfold_all)
        model.rowsInserted.connect(self._unfold)
        self.expandAll()
        self.lay_out()

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Fusion draws the arrow in the ink of buttons, which the selection hides in light looks."""
        chosen = self.hasFocus() and self.selectionModel().isSelected(index)
        if not chosen or not self.model().hasChildren(index):
            super().drawBranches(painter, rect, index)
            return
        option = QStyleOption()
        option.initFrom(self)
        option.rect = QRect(rect.right() - self.indentation() + 1, rect.y(), self.indentation(), rect.height())
        option.palette.setColor(QPalette.ColorRole.ButtonText, self.palette().highlightedText().color())
        element = QStyle.PrimitiveElement
        arrow = element.PE_IndicatorArrowDown if self.isExpanded(index) else element.PE_IndicatorArrowRight
        self.style().drawPrimitive(arrow, option, painter, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """How much of the maximum was reached, as a bar below the number."""
        super().paintEvent(event)
        model = self.criteria_model()
        places = {c: (self.columnViewportPosition(c) + 3, self.columnWidth(c) - 6) for c in model.bars()}
        places = {c: place for c, place in places.items() if place[1] > 0}
        row = self.indexAt(QPoint(1, max(event.rect().top(), 0)))
        painter, rest, bar = QPainter(self.viewport()), theme.shade("bar_rest"), theme.shade("bar")
        while places and row.isValid() and (line := self.visualRect(row)).top() <= event.rect().bottom():
            row_id = model.id_at(row)
            for column, (left, width) in places.items():
                reached = model.reached(row_id, column)
                if reached is not None:
                    full = width * reached // 1000
                    painter.fillRect(left, line.bottom() - 3, full, 3, bar)
                    painter.fillRect(left + full, line.bottom() - 3, width - full, 3, rest)
            row = self.indexBelow(row)
        painter.end()

    def criteria_model(self) -> CriteriaModel:
        """The model, typed."""
        model = self.model()
        assert isinstance(model, CriteriaModel)
        return model

    def lay_out(self) -> None:
        """Column widths from the font; the content takes what is left."""
        model, header, metrics = self.criteria_model(), self.header(), self.fontMetrics()
        self._title_by_hand = False
        for place, column in enumerate(model.columns):
            if column.key != TITLE:
                sample = "1.10.10" if column.key == CODE else "100,00"
                width = max(metrics.horizontalAdvance(column.title), metrics.horizontalAdvance(sample)) + 2 * FUNNEL + 6
                header.resizeSection(place, width + (self.indentation() * 2 if column.key == CODE else 0))
        self._fit_title()

    def fitted_column(self) -> int:
        return -1 if self._title_by_hand else self.criteria_model().column_of(TITLE)

    def _fit_title(self) -> None:
        title = self.fitted_column()
        if title < 0:
            return
        header = self.header()
        others = sum(header.sectionSize(c) for c in self.shown_columns() if c != title)
        room = self.viewport().width() - others
        self._fitting = True
        header.resizeSection(title, max(room, self.fontMetrics().averageCharWidth() * 30))
        self._fitting = False

    def _resized(self, column: int, _old: int, new: int) -> None:
        if self._fitting:
            return
        if column != self.criteria_model().column_of(TITLE):
            self._fit_title()
        elif new:  # 0: hidden, not made narrow
            self._title_by_hand = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _unfold_all(self) -> None:
        """After a reset: everything unfolded but what the officer folded; with a filter all, so that hits are seen."""
        model = self.criteria_model()
        if not model.same_plan:
            self._folded.clear()
        self._unfolding.begin(set() if model.lens.filters else self._folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._unfolding.finish()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            index = self.currentIndex()
            self.setExpanded(index.sibling(index.row(), 0), event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)

    def step_out(self, *_: object) -> None:
        """A branch was folded: no cell that is out of sight stays current or chosen."""
        current = self.currentIndex()
        seen = self._seen_for(current)
        if seen != current:
            self.go_to(seen.siblingAtColumn(current.column()))
        elif any(self._seen_for(i) != i for i in self.selectionModel().selectedIndexes()):
            self.go_to(current)

    def _seen_for(self, index: QModelIndex) -> QModelIndex:
        """The outermost folded row an index lies below; itself when it can be seen."""
        above, seen = index.parent(), index
        while above.isValid():
            seen = seen if self.isExpanded(above) else above
            above = above.parent()
        return seen

    def fold_all(self) -> None:
        """Only the fields."""
        self.collapseAll()
        self.step_out()

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        self.setExpanded(parent, True)
        for row in range(first, last + 1):
            self.expandRecursively(self.model().index(row, 0, parent))

    # -- geometry -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rows are dragged by their number; everywhere else a drag selects cells, as in Excel."""
        column = self.indexAt(event.position().toPoint()).column()
        self.setDragEnabled(column == self.criteria_model().column_of(CODE))
        super().mousePressEvent(event)

    # -- dragging -----------------------------------------------------------------------------------------------

    def dropEvent(self, event: QDropEvent) -> None:
        """One move; Qt must not delete the source afterwards, so the drop says that nothing is left to do. (It would
        not believe a copy, which the model does not offer.)"""
        if event.source() is not self:
            event.ignore()
            return
        parent_id, place = self._drop_target(self.indexAt(event.position().toPoint()), self.dropIndicatorPosition())
        ids = self.selected_ids()
        if not self.is_sorted():
            self._run(mark("Move rows"), lambda: criteria.move(self.session.plan, ids, parent_id, place))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _drop_target(self, index: QModelIndex, where: Drop) -> tuple[str | None, int]:
        plan = self.session.plan
        target = plan.find(Criterion, self.criteria_model().id_at(index))
        if target is None:
            return None, len(plan.children(None))
        if where == Drop.OnItem:
            return target.id, len(plan.children(target.id))
        siblings = plan.children(target.parent_id)
        return target.parent_id, siblings.index(target) + (where == Drop.BelowItem)

    # -- row commands -------------------------------------------------------------------------------------------

    def selected_rows(self) -> list[QModelIndex]:
        self._unfolding.finish()
        return super().selected_rows()

    def selected_ids(self) -> list[str]:
        """Criterion ids of the selected rows, top to bottom."""
        model = self.criteria_model()
        return [i for row in self.selected_rows() if (i := model.id_at(row))]

    def current_id(self) -> str | None:
        """The criterion the cursor stands on."""
        return self.criteria_model().id_at(self.currentIndex())

    def _run(self, text: str, make: Callable[[], Changes], go_to: str | None = None) -> None:
        """One step; the cursor goes to a row, or stays with the selection where the rows have gone."""
        model, column, chosen = self.criteria_model(), max(self.currentIndex().column(), 0), self.selected_ids()
        if not self.session.attempt(Label(text), make):
            return
        there = [i for i in chosen if self.session.plan.find(Criterion, i) is not None]
        if any(not model.index_of(i).isValid() for i in there):  # moved below a row that a filter hides
            model.set_lens(model.lens)
            go_to = go_to or there[0]
        if go_to is not None:
            self.select_cell(model.index_of(go_to, column))
        else:
            self.scrollTo(self.currentIndex())

    def add_below(self) -> None:
        """A new row behind the current one, ready to be typed into."""
        current = self.session.plan.find(Criterion, self.current_id())
        parent = current.parent_id if current else None
        place = self.session.plan.children(parent).index(current) + 1 if current else None
        self._add(mark("Add row"), parent, place)

    def add_child(self) -> None:
        """A new row under the current one."""
        self._add(mark("Add row below this level"), self.current_id(), None)

    def _add(self, text: str, parent: str | None, place: int | None) -> None:
        fresh = new_id()
        changes = lambda: criteria.add(self.session.plan, lambda: fresh, parent, place)  # noqa: E731
        if self.session.attempt(Label(text), changes):
            model = self.criteria_model()
            self.select_cell(model.index_of(fresh, model.column_of(TITLE)))

    def delete_rows(self) -> None:
        """The selected rows with everything on and below them; asked first when there is something."""
        ids = self.selected_ids()
        if not ids:
            return
        plan = self.session.plan
        below = sum(1 for top in criteria.topmost(plan, ids) for _ in plan.walk(top.id))
        if below and not self.messages.confirm(
            self,
            tr("Delete rows"),
            tr("{count} rows below the selected ones are deleted with them, and their scores and tasks.").format(
                count=below
            ),
            tr("Delete"),
        ):
            return
        above = self.row_above(self.selected_rows()[0])
        keep = self.criteria_model().id_at(above)
        self._run(mark("Delete rows"), lambda: criteria.delete(self.session.plan, ids), keep)

    def duplicate_row(self) -> None:
        """A copy of the current row behind it."""
        current, fresh = self.current_id(), new_id()
        if current:
            self._run(
                mark("Duplicate row"),
                lambda: criteria.duplicate(self.session.plan, lambda: fresh, current),
                fresh,
            )

    def indent(self) -> None:
        """One level down."""
        ids = self.selected_ids()
        if self.is_sorted():
            return
        self._run(mark("Indent rows"), lambda: criteria.indent(self.session.plan, ids))

    def outdent(self) -> None:
        """One level up."""
        ids = self.selected_ids()
        if self.is_sorted():
            return
        self._run(mark("Outdent rows"), lambda: criteria.outdent(self.session.plan, ids))

    def shift(self, offset: int) -> None:
        """Up or down among the siblings."""
        ids = self.selected_ids()
        if self.is_sorted():
            return
        self._run(mark("Move rows"), lambda: criteria.shift(self.session.plan, ids, offset))

    def toggle_not_applicable(self) -> None:
        """Mark the current row as not assessed here, or take the mark away."""
        node = self.session.plan.find(Criterion, self.current_id())
        if node is not None:
            flag = not node.not_applicable
            self._run(
                mark("Not applicable"),
                lambda: criteria.set_not_applicable(self.session.plan, node.id, flag),
            )
