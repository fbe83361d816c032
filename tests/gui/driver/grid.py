"""One table of rows as an officer sees it: which are shown, and where the cursor stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from parplanner.gui.grids.kit.grid import GridGestures, Index
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import ColumnFilter, Lens


class Grid:
    """A table by the ids of its rows and the keys of its columns.

    :attr:`view` and :attr:`model` are handed out for what tests promise of item models and of
    geometry; everything else has a name here.
    """

    def __init__(self, find: Callable[[], tuple[GridGestures, GridModel]]) -> None:
        self._find = find

    @property
    def view(self) -> GridGestures:
        """The table on the screen."""
        return self._find()[0]

    @property
    def model(self) -> GridModel:
        """The item model below it."""
        return self._find()[1]

    # -- columns -----------------------------------------------------------------------------------

    def column_of(self, key: str) -> int:
        """The number of a column."""
        return self.model.column_of(key)

    def key_of(self, column: int) -> str:
        """The key of a column by its number."""
        return self.model.columns[column].key

    def keys(self) -> list[str]:
        """The keys of all columns, hidden ones too."""
        return [column.key for column in self.model.columns]

    def heading(self, key: str) -> str:
        """What stands above a column."""
        return self.model.columns[self.column_of(key)].title

    def hide(self, key: str) -> None:
        """Hide a column, as its menu does."""
        assert self.view.columns is not None
        self.view.columns.hide(self.column_of(key))

    def unhide(self, key: str) -> None:
        """Show a hidden column again, as its menu does."""
        assert self.view.columns is not None
        self.view.columns.show(self.column_of(key))

    def is_hidden(self, key: str) -> bool:
        """Whether a column is hidden."""
        return self._header().isSectionHidden(self.column_of(key))

    def move_column(self, key: str, onto: str) -> None:
        """Drag a column to the place of another."""
        header = self._header()
        before = header.visualIndex(self.column_of(key))
        header.moveSection(before, header.visualIndex(self.column_of(onto)))

    def freeze_to(self, key: str) -> None:
        """Freeze the columns up to one."""
        assert self.view.columns is not None
        self.view.columns.freeze_to(self.column_of(key))

    def widen(self, key: str, width: int) -> None:
        """Drag a column to a width in pixels."""
        self._header().resizeSection(self.column_of(key), width)

    def width(self, key: str) -> int:
        """The width of a column in pixels."""
        return self._header().sectionSize(self.column_of(key))

    def _header(self) -> QHeaderView:
        return self.view.column_header()

    # -- rows --------------------------------------------------------------------------------------

    def ids(self) -> list[str]:
        """The rows that are shown, folded ones too, in their order."""
        return list(self.model.mirrored())

    def every_id(self) -> list[str]:
        """All rows, those too that a filter hides."""
        return self.model.every_row()

    def hidden_ids(self) -> frozenset[str]:
        """The rows that a filter hides."""
        return self.model.hidden

    def count(self) -> int:
        """How many rows are shown below no other one."""
        return self.model.rowCount()

    def id_at(self, index: Index) -> str:
        """The row of a cell."""
        row_id = self.model.id_at(index)
        assert row_id is not None
        return row_id

    def index_of(self, row_id: str | None, column: int = 0) -> Index:
        """A cell by its row and the number of its column."""
        return self.model.index_of(row_id, column)

    def cell(self, row_id: str, key: str) -> Index:
        """A cell by its row and column."""
        return self.model.index_of(row_id, self.column_of(key))

    def text_of(self, row_id: str, key: str) -> str:
        """What is typed in a cell."""
        return self.model.cell_text(row_id, key)

    # -- the cursor --------------------------------------------------------------------------------

    def current_id(self) -> str:
        """The row of the cursor."""
        return self.id_at(self.view.currentIndex())

    def current_key(self) -> str:
        """The column of the cursor."""
        return self.key_of(self.view.currentIndex().column())

    def chosen(self) -> list[tuple[str, str]]:
        """(row, column) of every selected cell."""
        cells = self.view.selected_cells()
        return [(self.id_at(cell), self.key_of(cell.column())) for cell in cells]

    # -- filters and order -------------------------------------------------------------------------

    @property
    def lens(self) -> Lens:
        """By what the rows are filtered and sorted."""
        return self.model.lens

    def look_through(self, lens: Lens) -> None:
        """Filter and sort by this."""
        self.model.set_lens(lens)

    def filter(self, key: str, wanted: ColumnFilter) -> None:
        """Filter by a column, as its menu does."""
        self.look_through(self.lens.with_column(key, wanted))

    def sort(self, key: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, as a click on its title does."""
        self.model.sort(self.column_of(key), order)
