"""Rows that sum up the rows below them: fields that print their
own sum, parts of a criterion below it."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.exchange.appendix.draft_row import DraftRow

Points = dict[str, int]


def headings(drafts: Sequence[DraftRow], coded: Sequence[bool], totals: Sequence[bool]) -> set[int]:
    """Sheet rows of fields without a code that print the sum of the rows below them.

    Believed only when the whole table falls into such groups, rows of totals left out: one row
    alone may be the sum of its neighbours by chance.
    """
    places = [
        i for i in range(len(drafts)) if not totals[i] and (drafts[i].points or drafts[i].title)
    ]
    found: set[int] = set()
    at = 0
    while at < len(places):
        size = _group(drafts, coded, places, at)
        if size == 0:
            return set()
        found.add(drafts[places[at]].number)
        at += size
    return found if len(found) > 1 else set()


def _group(
    drafts: Sequence[DraftRow], coded: Sequence[bool], places: Sequence[int], at: int
) -> int:
    """How many rows a group that begins at a place has, its heading
    included; 0 when none begins there."""
    head = drafts[places[at]]
    if coded[places[at]] or not head.points or head.has_task:
        return 0
    sums: Points = dict.fromkeys(head.points, 0)
    for size in range(1, len(places) - at):
        row = places[at + size]
        if coded[row] != coded[places[at + 1]]:
            return 0
        for key, value in drafts[row].points.items():
            if key in sums:
                sums[key] += value
        if sums == head.points:
            return size + 1
    return 0


def parts(drafts: Sequence[DraftRow], coded: Sequence[bool]) -> dict[int, int]:
    """Rows without a code that together make up the coded row
    above them: sheet row → that row's."""
    found: dict[int, int] = {}
    for place, draft in enumerate(drafts):
        if not coded[place] or not draft.points:
            continue
        run: list[DraftRow] = []
        for below in range(place + 1, len(drafts)):
            if coded[below] or not drafts[below].points or drafts[below].across:
                break
            run.append(drafts[below])
        if len(run) > 1 and _sums(run, draft.points) == draft.points:
            found.update({part.number: draft.number for part in run})
    return found


def _sums(run: Sequence[DraftRow], keys: Points) -> Points:
    sums: Points = dict.fromkeys(keys, 0)
    for draft in run:
        for key in keys:
            sums[key] += draft.points.get(key, 0)
    return sums
