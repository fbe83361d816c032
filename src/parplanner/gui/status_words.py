"""The statuses a cell offers: what the plan will say, and in another language what that means."""

from __future__ import annotations

from parplanner.domain.statuses import DOING, DONE, LATE, NOT_STARTED, STATUSES, STOPPED
from parplanner.wording import mark, tr

_MEANINGS = {
    NOT_STARTED: mark("Not started"),
    DOING: mark("In progress"),
    DONE: mark("Completed"),
    LATE: mark("Late"),
    STOPPED: mark("Stopped"),
}


def meaning(status: str) -> str:
    """A status in the window's language."""
    return tr(_MEANINGS[status])


def offered() -> list[tuple[str, str]]:
    """(the status, how the list shows it): ``Hoàn thành``; in English ``Hoàn thành – Completed``."""
    made: list[tuple[str, str]] = []
    for status in STATUSES:
        word = meaning(status)
        made.append((status, status if word == status else f"{status} – {word}"))
    return made
