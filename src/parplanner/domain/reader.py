"""Judges the claims of one plan's texts."""

from __future__ import annotations

from parplanner.domain import claims, phrases
from parplanner.domain.claims import Claim
from parplanner.domain.flat import Flat
from parplanner.domain.lines_of_text import Written
from parplanner.domain.row_verdicts import Rows
from parplanner.domain.rows import Basis, Section
from parplanner.domain.verdicts import Facing, Figures, Place, Verdict, concerns

_OF_THE_WHOLE = (claims.GOAL, claims.AVERAGE, claims.INDEX, claims.DIFFERENCE, *claims.STATED)
"""What a single side of a score has, too, and the plan does not know."""


class Reader:
    """Judges claims of one plan; figures are computed once per use of the object."""

    def __init__(self, written: Written) -> None:
        self.facing = Facing(written)
        self.facts = self.facing.facts
        self._figures = Figures(self.facing)
        self._rows = Rows(self.facing)

    def place(self, row: Section | Basis, where: str, line: int, flat: Flat) -> Place:
        """A line with what it states."""
        return Place(row, where, line, flat, phrases.claims(flat.text))

    def judge(self, place: Place, claim: Claim) -> Verdict | None:
        """The verdict on a claim; None for a live field, for another's figure, for what cannot be judged at all."""
        if not place.flat.typed(claim.start, claim.end):
            return None
        typed = place.typed(claim.start, claim.end)
        subject = self.facing.subject(place, claim)
        claim = self.facing.dated(place, claim)
        if claim.kind == claims.POINTS:
            return self._rows.of_maximum(place, claim, typed, subject)
        if claim.kind == claims.UNIT_TASKS:
            return self._rows.unit_tasks(place, claim, typed)
        if not concerns(claim.kind, subject):
            return None
        if claim.kind == claims.LOST:
            return self._rows.lost(place, claim, typed, subject)
        if claim.kind == claims.TOTAL:
            return self._figures.total(claim, typed, subject)
        if subject.side and claim.kind in _OF_THE_WHOLE:
            return None
        if claim.kind == claims.GOAL:
            return self._figures.goal(claim, typed, subject)
        if claim.kind in claims.COUNTED or claim.kind == claims.SUB_STATED:
            return self._figures.counted(claim, typed)
        if claim.kind in claims.STATED:
            return self._figures.stated(claim, typed)
        judges = {
            claims.AVERAGE: self._figures.average,
            claims.DIFFERENCE: self._figures.difference,
            claims.RANK_CHANGE: self._figures.rank_change,
            claims.RANK: self._figures.rank,
            claims.POPULATION: self._figures.rank,
        }
        judge = judges.get(claim.kind)
        if judge is not None:
            return judge(claim, typed)
        return self.facing.compared(claim, typed, f"{claim.kind}:{claim.year}")
