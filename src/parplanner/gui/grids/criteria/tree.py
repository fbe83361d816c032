"""The criteria tree on the screen: folding, dragging rows by their number, row commands, bars of
what was reached."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOption

from parplanner.domain.edits import cells
from parplanner.gui.grids.criteria.model import CODE, TITLE, CriteriaModel
from parplanner.gui.grids.criteria.rows import CriteriaRows
from parplanner.gui.grids.kit.grid_header import FUNNEL
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.grids.kit.unfolding import Unfolding
from parplanner.gui.look import theme
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr


class CriteriaTree(CriteriaRows):
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
        self._unfolding = Unfolding(self, model, self._fold_frozen_alike)
        self._title_by_hand = self._fitting = False
        self.collapsed.connect(lambda i: self._folded.add(str(model.id_at(i))))
        self.expanded.connect(lambda i: self._folded.discard(str(model.id_at(i))))
        self.header().sectionResized.connect(self._resized)
        model.modelReset.connect(self._unfold_all)
        model.rowsInserted.connect(self._unfold)
        self.expandAll()
        self.lay_out()

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Fusion draws the arrow in the ink of buttons, which the
        selection hides in light looks."""
        chosen = self.hasFocus() and self.selectionModel().isSelected(index)
        if not chosen or not self.model().hasChildren(index):
            super().drawBranches(painter, rect, index)
            return
        option = QStyleOption()
        option.initFrom(self)
        option.rect = QRect(
            rect.right() - self.indentation() + 1, rect.y(), self.indentation(), rect.height()
        )
        option.palette.setColor(
            QPalette.ColorRole.ButtonText, self.palette().highlightedText().color()
        )
        element = QStyle.PrimitiveElement
        arrow = (
            element.PE_IndicatorArrowDown
            if self.isExpanded(index)
            else element.PE_IndicatorArrowRight
        )
        self.style().drawPrimitive(arrow, option, painter, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """How much of the maximum was reached, as a bar below the number."""
        super().paintEvent(event)
        model = self.criteria_model()
        places = {
            c: (self.columnViewportPosition(c) + 3, self.columnWidth(c) - 6) for c in model.bars()
        }
        places = {c: place for c, place in places.items() if place[1] > 0}
        row = self.indexAt(QPoint(1, max(event.rect().top(), 0)))
        painter, rest, bar = QPainter(self.viewport()), theme.shade("bar_rest"), theme.shade("bar")
        while (
            places
            and row.isValid()
            and (line := self.visualRect(row)).top() <= event.rect().bottom()
        ):
            row_id = model.id_at(row)
            for column, (left, width) in places.items():
                reached = model.reached(row_id, column)
                if reached is not None:
                    full = width * reached // 1000
                    painter.fillRect(left, line.bottom() - 3, full, 3, bar)
                    painter.fillRect(left + full, line.bottom() - 3, width - full, 3, rest)
            row = self.indexBelow(row)
        painter.end()

    def lay_out(self) -> None:
        """Column widths from the font; the content takes what is left."""
        model, header, metrics = self.criteria_model(), self.header(), self.fontMetrics()
        self._title_by_hand = False
        for place, column in enumerate(model.columns):
            if column.key != TITLE:
                sample = "1.10.10" if column.key == CODE else "100,00"
                width = (
                    max(metrics.horizontalAdvance(column.title), metrics.horizontalAdvance(sample))
                    + 2 * FUNNEL
                    + 6
                )
                header.resizeSection(
                    place, width + (self.indentation() * 2 if column.key == CODE else 0)
                )
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
        """After a reset: everything unfolded but what the officer folded; with a filter all, so
        that hits are seen."""
        model = self.criteria_model()
        if not model.same_plan:
            self._folded.clear()
        self._unfolding.begin(set() if model.lens.filters else self._folded)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # rows unfolded above it have moved it away

    def folded_rows(self) -> list[str]:
        """Ids of the rows folded by hand, in the plan's order."""
        place_of = self.criteria_model().place_of
        there = [row_id for row_id in self._folded if place_of(row_id) >= 0]
        return sorted(there, key=place_of)

    def fold(self, row_ids: Iterable[str]) -> None:
        """Fold these rows and no others, as far as they are here; the cursor steps out of them."""
        model = self.criteria_model()
        self._folded = {i for i in row_ids if model.hasChildren(model.index_of(i))}
        self._unfolding.begin(set() if model.lens.filters else self._folded)
        if self.columns is not None and self.columns.frozen.count:
            self._unfolding.finish()
            self.columns.frozen.expand_alike()
        self.step_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._unfolding.finish()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            index = self.currentIndex()
            self.setExpanded(index.sibling(index.row(), 0), event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)

    def fold_all(self) -> None:
        """Only the fields. (Qt tells nobody of the rows that this folds.)"""
        model = self.criteria_model()
        self.collapseAll()
        self._folded |= {
            row_id for row_id in model.mirrored() if model.hasChildren(model.index_of(row_id))
        }
        self._fold_frozen_alike()
        self.step_out()

    def unfold_all(self) -> None:
        """Every row."""
        self._unfolding.finish()
        self.expandAll()
        self._folded.clear()
        self._fold_frozen_alike()
        self.scrollTo(self.currentIndex())

    def _fold_frozen_alike(self) -> None:
        if self.columns is not None:
            self.columns.frozen.expand_alike()

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        """Only what has rows below it: a leaf noted as unfolded is one more
        index that Qt looks at with every row."""
        self.setExpanded(parent, True)
        for row in range(first, last + 1):
            self._unfold_below(self.model().index(row, 0, parent))

    def _unfold_below(self, index: QModelIndex) -> None:
        count = self.model().rowCount(index)
        if count:
            self._unfold(index, 0, count - 1)

    # -- geometry ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rows are dragged by their number; everywhere else a drag selects cells, as in Excel."""
        column = self.indexAt(event.position().toPoint()).column()
        self.setDragEnabled(column == self.criteria_model().column_of(CODE))
        super().mousePressEvent(event)

    def selected_rows(self) -> list[QModelIndex]:
        self._unfolding.finish()
        return super().selected_rows()
