"""The history panel: every step by name; choosing one takes the plan there, back or forward."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from parplanner.gui.look.focus_ring import ROOM
from parplanner.gui.panels.history_model import HistoryModel
from parplanner.gui.services.session import Session
from parplanner.wording import tr


class HistoryPane(QWidget):
    """``jumped`` carries how many steps shall be done."""

    jumped = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = HistoryModel(session)
        self.model.setParent(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(ROOM)
        self.list.setAccessibleName(tr("Steps"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(self._jump)
        self.list.clicked.connect(self._jump)
        hint = QLabel(tr("Choose a step (Enter) to go back or forward to it."))
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        self.model.modelReset.connect(self._mark)

    def _mark(self) -> None:
        index = self.model.index(self.model.done, 0)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _jump(self, index: QModelIndex) -> None:
        if index.row() != self.model.done:
            self.jumped.emit(index.row())
