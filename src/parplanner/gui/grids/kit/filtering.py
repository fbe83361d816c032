"""Filtering and sorting a grid from its header; the cursor stays on its row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QApplication, QTableView, QTreeView

from parplanner.gui.grids.kit.grid_header import GridHeader
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.grids.kit.pasting import PasteGestures
from parplanner.gui.widgets.once import once


class FilterGestures(PasteGestures):
    """The part of a grid that deals with which rows it shows."""

    sortable = True
    """Whether its rows can be filtered and sorted; an outline's order is its meaning."""
    _place: tuple[str | None, str] = (None, "")
    _column = 0

    def commit_editor(self) -> bool:
        """Finish what is being typed; False when it is refused."""
        raise NotImplementedError

    def use_header(self, model: GridModel) -> None:
        """Clicks on the header sort and filter; the cursor keeps its row."""
        header, view = GridHeader(self), self
        if isinstance(view, QTreeView):
            view.setHeader(header)
            view.setSortingEnabled(True)
        elif isinstance(view, QTableView):
            view.setHorizontalHeader(header)
            view.setSortingEnabled(True)
        header.follow(model)
        header.filter_asked.connect(self.ask_filter)
        header.sectionResized.connect(self.leave_column)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._return_to_place)
        model.sorted_anew.connect(
            self.scrollToTop
        )  # the largest, the smallest, the first are what was asked for
        model.may_change = self.commit_editor

    def lay_out(self) -> None:
        """Columns as the program first shows them."""
        raise NotImplementedError

    def fitted_column(self) -> int:
        """The column that takes what room is left, −1 for none."""
        return -1

    def ask_filter(self, column: int) -> None:
        """The filter of one column; −1: of the current one."""
        model: Any = self.model()
        place = column if column >= 0 else self.currentIndex().column()
        if not isinstance(model, GridModel) or not self.commit_editor():
            return
        from parplanner.gui.grids.kit.column_filter import ColumnFilterDialog

        with once(ColumnFilterDialog(self, model, max(place, 0))) as dialog:
            if dialog.exec():
                model.set_lens(
                    model.lens.with_column(model.columns[max(place, 0)].key, dialog.chosen())
                )

    def clear_filters(self) -> None:
        """Every row again, in the same order."""
        model = self.model()
        if isinstance(model, GridModel) and model.lens.filters:
            model.set_lens(model.lens.unfiltered())

    # -- rows that come and go under the hand ------------------------------------------------------

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        """A row that an edit takes away takes its editor along: the
        keys stay in this grid all the same."""
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._column = max(self.currentIndex().column(), 0)
        super().rowsAboutToBeRemoved(parent, start, end)
        if held and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.setFocus()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """The first row of a grid that had none gets the cursor."""
        super().rowsInserted(parent, start, end)
        if self.hasFocus() and not self.currentIndex().isValid():
            index = self.model().index(start, self._column, parent)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _note_place(self) -> None:
        model: Any = self.model()
        current = self.currentIndex()
        if model.same_plan:
            key = model.columns[current.column()].key if current.isValid() else ""
            self._place = (model.id_at(current), key)

    def _return_to_place(self) -> None:
        """After another filter or order the cursor stands on the same row, or on the first."""
        model: Any = self.model()
        if not model.same_plan:
            return
        row_id, column = self._place[0], max(model.column_of(self._place[1]), 0)
        index = model.index_of(row_id, column)
        if not index.isValid() and model.rowCount():
            index = model.index(0, column)
        if index.isValid():
            self.expand_to(index)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def expand_to(self, index: QModelIndex) -> None:
        """Unfold what is above a row; nothing to do in a flat grid."""
