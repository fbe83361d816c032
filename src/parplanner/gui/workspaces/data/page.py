"""The workspace of criteria, points and tasks: quick filters
above the grids, the find bar below them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from parplanner.gui.grids.criteria.tree import CriteriaTree
from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.services.keys import keys_of
from parplanner.gui.services.session import Session
from parplanner.gui.workspaces.data.filter_bar import FilterBar, NothingShown, filter_names
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.widgets.find_bar import FindBar


class DataPage(QWidget):
    """Says over an empty tree which filter hides its rows."""

    def __init__(
        self, session: Session, tree: CriteriaTree, tasks: TaskModel, panes: QSplitter
    ) -> None:
        super().__init__()
        criteria = self._criteria = tree.criteria_model()
        self.filters = FilterBar(session, [criteria, tasks])
        self.panes = panes
        self.nothing = NothingShown(tree)
        self.nothing.show_all.connect(self.filters.clear_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(panes, 1)
        for signal in (
            criteria.lens_changed,
            criteria.modelReset,
            criteria.rowsInserted,
            criteria.rowsRemoved,
        ):
            signal.connect(self._explain)
        self._explain()

    @cached_property
    def find_bar(self) -> FindBar:
        """Made when first asked for: the plan's first frame does not show it."""
        from parplanner.gui.widgets.find_bar import FindBar

        bar = FindBar(tr("In all tables"))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(bar)
        return bar

    def _explain(self, *_: object) -> None:
        lens = self._criteria.lens
        empty = not self._criteria.rowCount()
        self.nothing.button.setVisible(lens.filters)
        if empty and lens.filters:
            models = [self._criteria] if lens.columns else []
            self.nothing.explain(
                filter_names(lens.quick, [*models], self.filters.unit.currentText())
            )
        elif empty:
            text = tr(
                "There are no criteria yet. Add the first row with {add}, import a table with "
                "{import_}, or copy "
                "a table with its headings in Word or Excel and paste it here."
            )
            self.nothing.said.setText(
                text.format(add=keys_of("add_below"), import_=keys_of("import"))
            )
        self.nothing.setVisible(empty)
