"""A dialog that is asked once goes when it is done with, rather than
living on, hidden, as long as its window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


@contextmanager
def once(dialog: D) -> Iterator[D]:
    """``with once(PlanFacts(…)) as dialog:`` its fields can be read inside, also after ``exec``."""
    try:
        yield dialog
    finally:
        dialog.deleteLater()
