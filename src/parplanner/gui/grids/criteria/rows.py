"""The rows of the criteria tree under the hand: dragged,
added, deleted, copied, moved, indented."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import criteria
from parplanner.domain.rows import Criterion
from parplanner.gui.grids.criteria.model import TITLE, CriteriaModel
from parplanner.gui.grids.kit.tree_grid import TreeGrid
from parplanner.wording import mark, tr

Drop = QAbstractItemView.DropIndicatorPosition


class CriteriaRows(TreeGrid):
    """The part of the tree that deals with whole rows."""

    def criteria_model(self) -> CriteriaModel:
        """The model, typed."""
        model = self.model()
        assert isinstance(model, CriteriaModel)
        return model

    # -- dragging ----------------------------------------------------------------------------------

    def dropEvent(self, event: QDropEvent) -> None:
        """One move; Qt must not delete the source afterwards, so the drop says that nothing is left
        to do. (It would not believe a copy, which the model does not offer.)"""
        # dropped near the edge, where the tree was scrolling to meet the hand
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if event.source() is not self:
            event.ignore()
            return
        parent_id, place = self._drop_target(
            self.indexAt(event.position().toPoint()), self.dropIndicatorPosition()
        )
        ids = self.selected_ids()
        if not self.is_sorted():
            self._run(
                mark("Move rows"), lambda: criteria.move(self.session.plan, ids, parent_id, place)
            )
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

    # -- row commands ------------------------------------------------------------------------------

    def selected_ids(self) -> list[str]:
        """Criterion ids of the selected rows, top to bottom."""
        model = self.criteria_model()
        return [i for row in self.selected_rows() if (i := model.id_at(row))]

    def current_id(self) -> str | None:
        """The criterion the cursor stands on."""
        return self.criteria_model().id_at(self.currentIndex())

    def _run(self, text: str, make: Callable[[], Changes], go_to: str | None = None) -> None:
        """One step; the cursor goes to a row, or stays with the
        selection where the rows have gone."""
        model, column, chosen = (
            self.criteria_model(),
            max(self.currentIndex().column(), 0),
            self.selected_ids(),
        )
        if not self.session.attempt(Label(text), make):
            return
        there = [i for i in chosen if self.session.plan.find(Criterion, i) is not None]
        if any(
            not model.index_of(i).isValid() for i in there
        ):  # moved below a row that a filter hides
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
        """The selected rows with everything on and below them;
        asked first when there is something."""
        ids = self.selected_ids()
        if not ids:
            return
        plan = self.session.plan
        below = sum(1 for top in criteria.topmost(plan, ids) for _ in plan.walk(top.id))
        if below and not self.messages.confirm(
            self,
            tr("Delete rows"),
            tr(
                "{count} rows below the selected ones are deleted with them, and their scores and "
                "tasks."
            ).format(count=below),
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

    def ask_not_applicable(self) -> None:
        """In which years the selected rows do not apply, and why."""
        from parplanner.gui.grids.criteria.not_applicable import NotApplicableDialog
        from parplanner.gui.widgets.checked_form import carry_out

        current = self.current_id()
        if current is None:
            return
        column = self.criteria_model().columns[self.currentIndex().column()].key
        chosen = self.selected_ids() or [current]
        dialog = NotApplicableDialog(self.window(), self.session.plan, chosen, column)
        carry_out(dialog, self.session, Label(mark("Not applicable")))
        dialog.deleteLater()
