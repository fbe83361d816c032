"""The clipboard as an officer meets it."""

from __future__ import annotations

import csv
import io

from PySide6.QtWidgets import QApplication


def as_excel(rows: list[list[str]]) -> str:
    """What Excel puts on the clipboard: tabs, CRLF after every row, quotes where a cell has tab,
    quote or newline."""
    made = io.StringIO()
    csv.writer(made, "excel-tab").writerows(rows)
    return made.getvalue()


def clipboard(text: str | None = None) -> str:
    """Set the clipboard's text (None: leave it) and return it."""
    board = QApplication.clipboard()
    if text is not None:
        board.setText(text)
    return board.text()
