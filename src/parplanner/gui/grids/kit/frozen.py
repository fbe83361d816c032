"""Frozen columns: a second view of the same rows over the left edge of a grid, which stays when the
grid is scrolled.

It only shows and selects: keys and editors belong to the grid, which scrolls back while a frozen
cell is edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QTableView,
    QTreeView,
    QWidget,
)

from parplanner.gui.grids.kit.grid_header import GridHeader

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object


class _OnlyShows(_Base):
    """The second view shares the delegate: when the grid's editor closes, Qt would have this view
    go to the next cell as well and open an editor of its own there."""

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The grid's affair."""

    def commitData(self, editor: QWidget) -> None:
        """The grid's affair."""


class _FrozenTree(_OnlyShows, QTreeView):
    pass


class _FrozenTable(_OnlyShows, QTableView):
    pass


class FrozenColumns(QObject):
    """``count`` visible columns from the left stay; 0: none."""

    arranged = Signal()
    """Other columns stay, or they are of another width."""

    def __init__(self, grid: QAbstractItemView) -> None:
        super().__init__(grid)
        self._grid: Any = grid
        self.count = 0
        self._view: Any = None
        self._titles: GridHeader | None = None
        self._scrolled = 0

    @property
    def view(self) -> QAbstractItemView | None:
        """The second view while columns are frozen."""
        view: QAbstractItemView | None = self._view
        return view if self.count else None

    def header(self) -> GridHeader | None:
        """The titles of the frozen columns while there are some."""
        return self._titles if self.count else None

    def freeze(self, count: int) -> None:
        """Keep the first ``count`` visible columns in place."""
        self.count = max(0, min(count, len(self._grid.shown_columns()) - 1))
        if self.count and self._view is None:
            self._make()
        if self._view is not None:
            self._view.setVisible(self.count > 0)
            self.arrange()
            self.arranged.emit()

    def columns(self) -> list[int]:
        """The frozen columns."""
        found: list[int] = self._grid.shown_columns()[: self.count]
        return found

    def width(self) -> int:
        """What they take of the grid's left edge, device-independent pixels."""
        return sum(self._grid.column_header().sectionSize(c) for c in self.columns())

    def _make(self) -> None:
        grid = self._grid
        tree = isinstance(grid, QTreeView)
        view: Any = _FrozenTree(grid) if tree else _FrozenTable(grid)
        titles = self._titles = GridHeader(view)
        view.setHeader(titles) if tree else view.setHorizontalHeader(titles)
        view.setModel(grid.model())
        titles.setSectionsMovable(False)
        titles.setSectionsClickable(True)  # a view that does not sort by itself switched both off
        titles.setSortIndicatorShown(True)
        titles.follow(grid.model())
        titles.sortIndicatorChanged.connect(grid.model().sort)
        titles.filter_asked.connect(grid.ask_filter)
        titles.menu_asked.connect(lambda column, place: grid.columns.show_menu(column, place))
        view.setSelectionModel(grid.selectionModel())
        view.setItemDelegate(grid.itemDelegate())
        view.setSelectionBehavior(grid.selectionBehavior())
        view.setSelectionMode(grid.selectionMode())
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(grid.verticalScrollMode())
        view.setAutoScroll(
            False
        )  # the grid brings its cursor to sight; following it here would scroll the grid again
        for policy in (view.setHorizontalScrollBarPolicy, view.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(grid.accessibleName())
        if tree:
            view.setUniformRowHeights(grid.uniformRowHeights())
            view.setExpandsOnDoubleClick(False)
            view.setIndentation(grid.indentation())
            grid.expanded.connect(lambda i: view.setExpanded(i, True))
            grid.collapsed.connect(lambda i: view.setExpanded(i, False))
            view.expanded.connect(lambda i: grid.setExpanded(i, True))
            view.collapsed.connect(lambda i: grid.setExpanded(i, False))
            grid.model().modelReset.connect(self.expand_alike)
        else:
            view.setWordWrap(grid.wordWrap())
            view.verticalHeader().hide()
            view.verticalHeader().setSectionResizeMode(grid.verticalHeader().sectionResizeMode(0))
            view.verticalHeader().setDefaultSectionSize(grid.verticalHeader().defaultSectionSize())
        self._view = view
        view.doubleClicked.connect(grid.edit)
        grid.verticalScrollBar().valueChanged.connect(view.verticalScrollBar().setValue)
        view.verticalScrollBar().valueChanged.connect(self._scroll_grid)
        header = grid.column_header()
        for signal in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            signal.connect(self.arrange)
        grid.installEventFilter(self)
        if tree:
            self.expand_alike()

    def expand_alike(self) -> None:
        """The same rows unfolded as in the grid: Qt tells nobody when all of them are folded or
        unfolded at once."""
        if not self.count:
            return
        self._view.expandAll()
        model = self._grid.model()
        pending = [QModelIndex()]
        while pending:
            parent = pending.pop()
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                if model.rowCount(index):
                    pending.append(index)
                    if not self._grid.isExpanded(index):
                        self._view.setExpanded(index, False)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange):
            self.arrange()
        return False

    def _scroll_grid(self, place: int) -> None:
        """The wheel was turned over the frozen columns; one that is
        put away follows and never leads."""
        if self.count and self._view.isVisible():
            self._grid.verticalScrollBar().setValue(place)

    def arrange(self, *_: object) -> None:
        """Put the second view over the left edge, its columns as wide as the grid's."""
        if self._view is None or not self.count:
            return
        grid, view = self._grid, self._view
        header = grid.column_header()
        shown = view.header() if isinstance(view, QTreeView) else view.horizontalHeader()
        shown.setMinimumSectionSize(1)
        frozen = self.columns()
        for column in range(header.count()):
            shown.setSectionHidden(column, column not in frozen)
            if column in frozen:
                shown.resizeSection(column, header.sectionSize(column))
                shown.moveSection(shown.visualIndex(column), frozen.index(column))
        shown.setFixedHeight(header.height())
        place = grid.viewport().geometry()
        view.setGeometry(
            place.left(),
            place.top() - header.height(),
            self.width(),
            place.height() + header.height(),
        )
        view.verticalScrollBar().setValue(grid.verticalScrollBar().value())
        view.raise_()
        self.arranged.emit()

    # -- editing -----------------------------------------------------------------------------------

    def make_way(self, index: QModelIndex) -> None:
        """Before a frozen cell is edited: the grid scrolls to its
        left edge and the second view goes."""
        if self.count and index.column() in self.columns():
            bar = self._grid.horizontalScrollBar()
            self._scrolled = bar.value()
            bar.setValue(0)
            self._view.hide()

    def come_back(self) -> None:
        """After editing."""
        if self.count and not self._view.isVisible():
            self._grid.horizontalScrollBar().setValue(self._scrolled)
            self._view.show()
            self.arrange()
