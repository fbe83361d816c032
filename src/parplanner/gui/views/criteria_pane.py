"""The criteria tree with its totals row, which is always seen and whose columns follow the tree's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.models.criteria import CriteriaModel
from parplanner.gui.models.totals import TotalsModel
from parplanner.gui.session import Session
from parplanner.gui.views.criteria import CriteriaTree
from parplanner.wording import tr


class CriteriaPane(QWidget):
    """The tree with its totals row, whose columns follow the tree's."""

    def __init__(self, model: CriteriaModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.tree = CriteriaTree(model, session, messages)
        self.totals = QTableView()
        totals = TotalsModel(model)
        totals.setParent(self)
        self.totals.setModel(totals)
        self.totals.setAccessibleName(tr("Total points"))
        self.totals.horizontalHeader().hide()
        self.totals.horizontalHeader().setMinimumSectionSize(1)
        self.totals.horizontalHeader().setSectionsMovable(True)
        self.totals.verticalHeader().hide()
        self.totals.setShowGrid(False)
        self.totals.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.totals.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.totals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.totals.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.totals)
        self.tree.header().geometriesChanged.connect(self._align)
        for signal in (self.tree.header().sectionResized, self.tree.header().sectionMoved):
            signal.connect(lambda *_: self._align())
        self.tree.horizontalScrollBar().valueChanged.connect(self.totals.horizontalScrollBar().setValue)
        model.columns_changed.connect(self._align)
        self._align()

    def _align(self) -> None:
        header = self.tree.header()
        height = self.totals.fontMetrics().height() + 12
        self.totals.verticalHeader().setMinimumSectionSize(8)
        self.totals.setRowHeight(0, height - 2)
        self.totals.setFixedHeight(height)
        shown = self.totals.horizontalHeader()
        for place in range(min(header.count(), shown.count())):
            shown.setSectionHidden(place, header.isSectionHidden(place))
            if not header.isSectionHidden(place):
                shown.resizeSection(place, header.sectionSize(place))
        for visual in range(min(header.count(), shown.count())):
            shown.moveSection(shown.visualIndex(header.logicalIndex(visual)), visual)
