"""Whether files are still there, looked up outside the window's thread: a network folder may hang
for a minute.

Plain daemon threads, one a file, not Qt's pool: the pool waits for its threads when the program
ends, and one hanging folder must neither hold up the others nor the end of the program.
"""

from __future__ import annotations

import contextlib
import os
import threading

from PySide6.QtCore import QObject, Signal

THERE, MISSING, UNREACHABLE = "there", "missing", "unreachable"


def look(name: str) -> str:
    """``there``, ``missing``, or ``unreachable`` (no permission, no
    network). Blocks as long as the system does."""
    try:
        os.stat(name)
    except (FileNotFoundError, NotADirectoryError):
        return MISSING
    except (OSError, ValueError):
        return UNREACHABLE
    return THERE


class Presence(QObject):
    """``found`` carries a file's name as the disk has it and what
    became of it, in the receiver's thread."""

    found = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known: dict[str, str] = {}
        self._asked: set[str] = set()
        self.found.connect(self._remember)

    def ask(self, names: list[str]) -> None:
        """Look for files; the answers come one by one, for a folder that hangs perhaps never."""
        for name in names:
            if name not in self._asked:
                self._asked.add(name)
                threading.Thread(target=self._look, args=(name,), daemon=True).start()

    def _look(self, name: str) -> None:
        state = look(name)
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            self.found.emit(name, state)

    def _remember(self, name: str, state: str) -> None:
        self.known[name] = state
        self._asked.discard(name)
