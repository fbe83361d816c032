"""The criteria tree with its totals row, which is always seen
and whose columns follow the tree's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.criteria.totals import TotalsModel
from parplanner.gui.grids.criteria.tree import CriteriaTree
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages


class TotalsRow(QTableView):
    """One row under the tree, without titles."""

    def __init__(self, model: TotalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._totals = model
        self._columns: list[int] = []
        for signal in (model.dataChanged, model.modelReset):
            signal.connect(self._speak)
        self._speak()
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionsMovable(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _speak(self, *_: object) -> None:
        """The row takes no focus, so that its figures are heard as
        its name; it changes with them."""
        shown = [column for column in self._columns if column < self._totals.columnCount()]
        self.setAccessibleName(self._totals.spoken(shown))

    def scroll_as(self, leader: QScrollBar) -> None:
        """As far as the tree, which its own scroll bar makes narrower
        and which therefore scrolls farther."""
        bar = self.horizontalScrollBar()
        bar.setMaximum(leader.maximum())
        bar.setValue(leader.value())

    def align(self, tree: CriteriaTree, columns: list[int]) -> None:
        """The same columns as the tree, as wide and in its order."""
        height = self.fontMetrics().height() + 12
        self.setRowHeight(0, height - 2)
        self.setFixedHeight(height)
        self._columns = columns
        self._speak()
        header, shown = tree.header(), self.horizontalHeader()
        for place in range(min(header.count(), shown.count())):
            shown.setSectionHidden(place, place not in columns)
            if place in columns:
                shown.resizeSection(place, header.sectionSize(place))
        for visual in range(min(header.count(), shown.count())):
            shown.moveSection(shown.visualIndex(header.logicalIndex(visual)), visual)


class CriteriaPane(QWidget):
    """The tree with its totals row, whose columns follow the tree's."""

    def __init__(self, model: CriteriaModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.tree = CriteriaTree(model, session, messages)
        totals = TotalsModel(model)
        totals.setParent(self)
        self.totals = TotalsRow(totals)
        self.frozen_totals = TotalsRow(totals, self.totals)
        self.frozen_totals.setFrameShape(QFrame.Shape.NoFrame)
        self.frozen_totals.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.totals)
        self.tree.header().geometriesChanged.connect(self._align)
        for signal in (self.tree.header().sectionResized, self.tree.header().sectionMoved):
            signal.connect(lambda *_: self._align())
        bar = self.tree.horizontalScrollBar()
        for signal in (bar.valueChanged, bar.rangeChanged):
            signal.connect(lambda *_: self.totals.scroll_as(bar))
        model.columns_changed.connect(self._align)
        self._align()

    def follow_columns(self) -> None:
        """Call when the tree has its ``columns``: totals of frozen
        columns stay where these stay."""
        if self.tree.columns is not None:
            self.tree.columns.frozen.arranged.connect(self._align)
            self._align()

    def _align(self) -> None:
        self.totals.align(self.tree, self.tree.shown_columns())
        self.totals.scroll_as(self.tree.horizontalScrollBar())
        frozen = self.tree.columns.frozen if self.tree.columns is not None else None
        self.frozen_totals.setVisible(frozen is not None and frozen.count > 0)
        if frozen is not None and frozen.count:
            self.frozen_totals.align(self.tree, frozen.columns())
            place = self.totals.viewport().geometry()
            self.frozen_totals.setGeometry(
                place.left(), place.top(), frozen.width(), place.height()
            )
            self.frozen_totals.raise_()
