"""Edits that build on each other: each sees what the ones before
did, and all come out as one set of Changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.fields import MAX_POSITION
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Row

NewId = Callable[[], str]
Progress = Callable[[int, int], None]
"""Hears (done, of how many) while a large edit is worked out; what it raises gives the edit up."""
STEP = 1024
"""Distance between neighbours' positions, so that a row fits between two without renumbering."""


def in_silence(_done: int, _total: int) -> None:
    """Nobody watches."""


class Draft:
    """A private copy of the plan to try edits on; :meth:`changes` is what they come to."""

    def __init__(self, plan: Plan, *, trusted: bool = False) -> None:
        """``trusted``: nothing is checked here; what is done comes from files of our own that tests
        check, or all of
        it is checked when it is done."""
        self.plan = plan.copy()
        self._made: list[Change] = []
        self._trusted = trusted

    def do(self, changes: Iterable[Change]) -> None:
        """Check and carry out on the copy. Raises PlanError and leaves the copy as it was."""
        batch = squash(changes)
        if not self._trusted:
            self.plan.check(batch)
        self.plan.apply(batch)
        self._made.extend(batch)

    def carry(self, changes: Changes) -> None:
        """As :meth:`do` for changes an edit just made from the copy itself: the whole is checked
        when it is done."""
        self.plan.apply(changes)
        self._made.extend(changes)

    def changes(self) -> Changes:
        """The net effect of everything done so far."""
        return squash(self._made)


def positions_between(rows: list[int], index: int, count: int) -> list[int] | None:
    """Positions for ``count`` newcomers before ``rows[index]``; None when there is no room."""
    low = rows[index - 1] if index > 0 else (rows[0] - STEP * (count + 1) if rows else 0)
    high = rows[index] if index < len(rows) else low + STEP * (count + 1)
    if high - low <= count or low < -MAX_POSITION or high > MAX_POSITION:
        return None
    width = (high - low) // (count + 1)
    return [low + width * (i + 1) for i in range(count)]


def place(siblings: list[Row], newcomers: list[Row], index: int) -> tuple[dict[str, int], bool]:
    """Positions by id that put the newcomers before ``siblings[index]``;
    True when the siblings had to move too."""
    taken = [row.position for row in siblings]  # type: ignore[attr-defined]
    free = positions_between(taken, index, len(newcomers))
    if free is not None:
        return {r.id: p for r, p in zip(newcomers, free, strict=True)}, False
    order = [*siblings[:index], *newcomers, *siblings[index:]]
    return {r.id: STEP * (i + 1) for i, r in enumerate(order)}, True
