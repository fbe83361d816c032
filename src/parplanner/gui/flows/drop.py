"""Files dropped on the window: plans open, tables are imported, what cannot be read yet is answered
with what works."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent

from parplanner.gui.desk import Desk
from parplanner.gui.flows.files import PLAN_SUFFIXES, FileFlows
from parplanner.gui.flows.imports import TABLE_SUFFIXES
from parplanner.wording import tr

ELSEWHERE = (
    ".docx",
    ".doc",
    ".rtf",
    ".odt",
    ".xls",
    ".xlsb",
    ".ods",
    ".pdf",
    ".mht",
    ".mhtml",
    ".xml",
)
"""Mostly other formats: the import looks what they really are and says the way that works."""


class DropFlow(QObject):
    """Watches one window. Panes that take drops of their own (rows of the tree) come first."""

    def __init__(self, desk: Desk, files: FileFlows) -> None:
        super().__init__(desk)
        self._desk = desk
        self._files = files
        desk.frame.setAcceptDrops(True)
        desk.frame.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            return self._dragged(event)
        return False

    def _dragged(self, event: QDropEvent) -> bool:
        if not event.mimeData().hasUrls():
            return False
        event.setDropAction(
            Qt.DropAction.CopyAction
        )  # never move: the file manager would delete its file
        event.accept()
        if event.type() == QEvent.Type.Drop:
            paths = _local_files(event.mimeData())
            # Afterwards: while a question stands, the program that was dragged from would hang.
            QTimer.singleShot(0, self, lambda: self.take(paths))
        return True

    def take(self, paths: list[Path]) -> None:
        """Open, import, or say what to do."""
        if not self._desk.commit():
            return
        if len(paths) != 1:
            self._say(tr("Drop one file at a time: a plan (.db) or a table (.xlsx, .csv, .tsv)."))
            return
        path = paths[0]
        suffix = path.suffix.lower()
        if path.is_dir():
            self._say(
                tr("{name} is a folder. Drop one file: a plan (.db) or a table.").format(
                    name=path.name
                )
            )
        elif suffix in PLAN_SUFFIXES:
            self._files.open(path)
        elif suffix in TABLE_SUFFIXES or suffix in ELSEWHERE:
            self._files.imports.table(path)
        else:
            text = tr("{name} is no plan (.db, .parplan) and no table (.xlsx, .csv, .tsv).")
            self._say(text.format(name=path.name))

    def _say(self, text: str) -> None:
        self._desk.messages.tell(self._desk.frame, tr("Dropped files"), text)


def _local_files(data: QMimeData) -> list[Path]:
    """What was dropped, as far as it lies on this computer or a drive of it."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
