"""The one word for "there": a cell, a cross cell, a plan fact, words in a section.

It names, it holds nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """``row_class`` by its name; ``row_id`` None: of the plan as a whole (a fact, a total).

    ``field``: a field by its column, blank for the row as a whole. ``over_id``: the row over which
    a cross cell lies
    (a year column). ``span``: (line, start, end) of a text; positions count every live figure as
    one character.
    """

    row_class: str
    row_id: str | None = None
    field: str = ""
    over_id: str | None = None
    span: tuple[int, int, int] | None = None

    @property
    def column(self) -> str:
        """The key of the column in a grid; blank for a whole row."""
        return self.over_id or self.field


_ID_LETTERS = 32


def in_column(row_class: str, row_id: str | None, column: str | None) -> Place:
    """A cell by the key of its column: the id of the row it lies over, or a field."""
    if column is not None and len(column) == _ID_LETTERS:
        return Place(row_class, row_id, over_id=column)
    return Place(row_class, row_id, column or "")
