"""Answering what the window asks: scripted messages, and
dialogs that are dealt with as they come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from parplanner.gui.widgets.messages import CANCEL, Messages

D = TypeVar("D", bound=QDialog)


class FakeMessages(Messages):
    """Answers from :attr:`answers` in turn (a default when none
    is left) and remembers every text."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.asked: list[tuple[str, str]] = []
        self.remarks: list[str] = []
        self.previewed: list[tuple[str, str, str]] = []
        self.verb, self.surplus = "", 0
        self.filters = ""
        self.marked: dict[int, str] = {}
        self.said.connect(self.remarks.append)

    def _answer(self, kind: str, text: str, default: object) -> object:
        self.asked.append((kind, text))
        return self.answers.pop(0) if self.answers else default

    def warn(self, parent: QWidget | None, title: str, text: str) -> None:
        self.asked.append(("warn", text))

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.asked.append(("tell", text))

    def confirm(
        self, parent: QWidget | None, title: str, text: str, yes: str, *, careful: bool = False
    ) -> bool:
        return bool(self._answer("confirm", text, False))

    def preview_cells(
        self,
        parent: QWidget | None,
        verb: str,
        summary: str,
        lines: Sequence[tuple[str, str, str]],
        surplus: int = 0,
        fits: bool = True,
        refused: Mapping[int, str] | None = None,
    ) -> bool | None:
        self.previewed, self.verb, self.surplus, self.marked = (
            list(lines),
            verb,
            surplus,
            dict(refused or {}),
        )
        answer = self._answer("paste", summary, False)
        assert answer is None or isinstance(answer, bool)
        return answer

    def choose(
        self, parent: QWidget | None, title: str, text: str, options: list[str]
    ) -> int | None:
        answer = self._answer("choose", text + "\n" + "\n".join(options), None)
        assert answer is None or isinstance(answer, int)
        return answer

    def ask_save(self, parent: QWidget | None, name: str) -> str:
        return str(self._answer("ask_save", name, CANCEL))

    def open_file(
        self, parent: QWidget | None, title: str, folder: str, filters: str
    ) -> Path | None:
        self.filters = filters
        answer = self._answer("open_file", title, None)
        assert answer is None or isinstance(answer, Path)
        return answer

    def save_file(
        self, parent: QWidget | None, title: str, start: str, filters: str
    ) -> Path | None:
        answer = self._answer("save_file", start, None)
        assert answer is None or isinstance(answer, Path)
        return answer

    def last(self, kind: str) -> str:
        """The text of the last question or sentence of a kind."""
        return next(text for k, text in reversed(self.asked) if k == kind)


class Meeting:
    """Waits for a dialog to open, deals with it, and remembers that it did."""

    def __init__(self, kind: type[D], deal: Callable[[D], object]) -> None:
        self.kind, self.deal = kind, deal
        self.met = 0
        self.failure: Exception | None = None
        self._tries = 0
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, self.kind):
            self._tries += 1
            if self._tries < 500:
                QTimer.singleShot(10, self._look)
            return
        self.met += 1
        try:
            self.deal(dialog)
        except Exception as failure:
            self.failure = failure
        if dialog.isVisible():
            dialog.done(QDialog.DialogCode.Rejected)  # whatever it would ask

    def check(self) -> None:
        """The dialog came and nothing went wrong in it."""
        if self.failure is not None:
            raise self.failure
        assert self.met == 1, f"{self.kind.__name__} came {self.met} times"
