"""The steps of the session as a list: what was done, what was undone, where the file was saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from parplanner.document import sentences
from parplanner.document.history import History
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.services.session import Session
from parplanner.wording import tr

Role = Qt.ItemDataRole


class HistoryModel(QAbstractListModel):
    """Row 0 is the plan as it was opened; row n the plan after the n-th step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        session.state_changed.connect(self.refresh)

    def _history(self) -> History | None:
        return self._session.document.history if self._session.document else None

    def refresh(self) -> None:
        """The steps as they are now."""
        self.beginResetModel()
        self.endResetModel()

    @property
    def done(self) -> int:
        """The row the plan stands at."""
        history = self._history()
        return history.done if history else 0

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        history = self._history()
        return 0 if parent.isValid() or history is None else len(history.steps) + 1

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        history = self._history()
        if history is None or not index.isValid():
            return None
        row = index.row()
        undone, here = row > history.done, row == history.done
        if role == Role.DisplayRole:
            return self._text(history, row)
        if role == Role.AccessibleTextRole:
            state = tr("undone") if undone else tr("the plan stands here") if here else tr("done")
            return f"{self._text(history, row)}, {state}"
        if role == Role.FontRole:
            font = QFont()
            font.setBold(here)
            font.setItalic(undone)
            return font
        if role == Role.ForegroundRole and undone:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def _text(self, history: History, row: int) -> str:
        name = tr("As it was opened") if row == 0 else sentences.label(history.steps[row - 1].label)
        if row == history.done:
            name = f"▸ {name}"
        document = self._session.document
        saved = row == history.saved and document is not None and document.path is not None
        return tr("{step} (saved)").format(step=name) if saved else name
