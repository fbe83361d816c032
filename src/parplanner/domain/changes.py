"""The one currency of change: a row before and after.

Undo, paste, import and merge all trade in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from parplanner.domain.rows import Row


class Change(NamedTuple):
    """``before`` None: the row is new; ``after`` None: it goes; both: it differs."""

    before: Row | None
    after: Row | None

    @property
    def row(self) -> Row:
        """Whichever of the two exists (the later first): for its class and id."""
        row = self.after if self.after is not None else self.before
        assert row is not None, "a change has at least one side"
        return row

    @property
    def key(self) -> tuple[type[Row], str]:
        """Which row is meant."""
        row = self.row
        return type(row), row.id


Changes = tuple[Change, ...]

DO, UNDO, REDO = "do", "undo", "redo"
"""How changes came about, as the log remembers it."""


def added(row: Row) -> Change:
    """The row comes into being."""
    return Change(None, row)


def removed(row: Row) -> Change:
    """The row goes."""
    return Change(row, None)


def inverse(changes: Changes) -> Changes:
    """What takes the changes back."""
    return tuple(Change(c.after, c.before) for c in reversed(changes))


def squash(changes: Iterable[Change]) -> Changes:
    """One change per row, from its first before to its last after;
    what ends as it began disappears."""
    net: dict[tuple[type[Row], str], Change] = {}
    for change in changes:
        key = change.key
        earlier = net.get(key)
        net[key] = change if earlier is None else Change(earlier.before, change.after)
    return tuple(c for c in net.values() if c.before != c.after)
