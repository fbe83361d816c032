"""The totals row of the criteria tree explains its figures: double
click, or the menu of the right button."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from parplanner.gui.desk import Desk
from parplanner.gui.flows.explain import usual_column
from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.criteria.pane import CriteriaPane
from parplanner.wording import tr


class TotalsExplained(QObject):
    """Watches the totals of one tree."""

    def __init__(self, desk: Desk, pane: CriteriaPane, model: CriteriaModel) -> None:
        super().__init__(pane)
        self._desk = desk
        self._model = model
        self._totals = pane.totals
        self._totals.doubleClicked.connect(self._explain)
        self._totals.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._totals.customContextMenuRequested.connect(self._offer)

    def _explain(self, index: QModelIndex) -> None:
        column = self._model.columns[index.column()]
        key = usual_column(self._desk.session.plan) if column.kind == "text" else column.key
        self._desk.explain(None, key)

    def _offer(self, place: QPoint) -> None:
        index = self._totals.indexAt(place)
        if index.isValid():
            menu = QMenu(self._totals)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Explain this number"), lambda: self._explain(index))
            menu.popup(self._totals.viewport().mapToGlobal(place))
