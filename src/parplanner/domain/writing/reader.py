"""Judges the claims of one plan's texts."""

from __future__ import annotations

import re
from dataclasses import replace

from parplanner.domain import deadlines
from parplanner.domain.rows import Basis, Section
from parplanner.domain.writing import claims, phrases
from parplanner.domain.writing.claims import Claim
from parplanner.domain.writing.flat import Flat
from parplanner.domain.writing.lines_of_text import Written
from parplanner.domain.writing.row_verdicts import Rows
from parplanner.domain.writing.sentences import sentence_of
from parplanner.domain.writing.subjects import Subject
from parplanner.domain.writing.verdicts import CheckedPlan, Figures, Place, Verdict


class Reader:
    """Judges claims of one plan; figures are computed once per use of the object."""

    def __init__(self, written: Written) -> None:
        self.checked = CheckedPlan(written)
        self.facts = self.checked.facts
        self._figures = Figures(self.checked)
        self._rows = Rows(self.checked)

    def place(self, row: Section | Basis, where: str, line: int, flat: Flat) -> Place:
        """A line with what it states."""
        return Place(row, where, line, flat, phrases.claims(flat.text))

    def judge(self, place: Place, claim: Claim) -> Verdict | None:
        """The verdict on a claim; None for a live field, for another's
        figure, for what cannot be judged at all."""
        if not place.flat.typed(claim.start, claim.end):
            return None
        subject = self.checked.subject(place, claim)
        if not self._concerns(place, claim, subject):
            return None
        claim = self.checked.dated(place, claim, subject)
        verdict = self._judged(place, claim, subject)
        if verdict is None or claim.kind not in _BY_NAME:
            return verdict
        return replace(verdict, sure=subject.named or claim.whole)

    def _concerns(self, place: Place, claim: Claim, subject: Subject) -> bool:
        """Whether a claim with this subject is one about the plan's own figures."""
        kind = claim.kind
        if kind in (claims.POINTS, claims.LOST, claims.UNIT_TASKS):
            return True  # of rows: their judges ask more
        if subject.foreign:
            return False
        if kind == claims.TASKS:
            year = deadlines.plan_year(self.checked.plan)
            return not subject.plan and (claim.year or year) >= year
        if kind in claims.STATED or kind == claims.SUB_STATED:
            aim = subject.aim or subject.side
            return not aim and not self.checked.names_a_field(place, claim)
        if kind in (claims.FIELDS, claims.CRITERIA, claims.SUB_CRITERIA):
            return self.checked.is_of_the_set(place, claim)
        if subject.row or (subject.side and kind != claims.TOTAL):
            return False
        if kind == claims.DIFFERENCE and subject.aim:
            return self._is_of_a_goal(place, claim)
        if kind == claims.RANK_CHANGE and not any(c.kind == claims.RANK for c in place.stated):
            return not subject.aim and (subject.named or bool(claim.partner))
        return not subject.aim or claim.whole or kind in (claims.GOAL, claims.LEAD_UNITS)

    @staticmethod
    def _is_of_a_goal(place: Place, claim: Claim) -> bool:
        """Whether a wanted difference stands beside the goal it leads to, and is meant exactly."""
        start, _ = sentence_of(place.flat.text, claim.start)
        before = place.flat.text[start : claim.start]
        at_least = re.search(r"tối thiểu|ít nhất|\btrên\s+$", before, re.IGNORECASE)
        return not at_least and any(c.kind == claims.GOAL for c in place.stated)

    def _judged(self, place: Place, claim: Claim, subject: Subject) -> Verdict | None:
        typed = place.typed(claim.start, claim.end)
        if claim.kind == claims.POINTS:
            return self._rows.of_maximum(place, claim, typed, subject)
        if claim.kind == claims.UNIT_TASKS:
            return self._rows.unit_tasks(place, claim, typed)
        if claim.kind == claims.LOST:
            return self._rows.lost(place, claim, typed, subject)
        if claim.kind == claims.TOTAL:
            return self._figures.total(claim, typed, subject)
        if claim.kind in claims.COUNTED or claim.kind == claims.SUB_STATED:
            return self._figures.counted(claim, typed)
        if claim.kind in claims.STATED:
            return self._figures.stated(claim, typed)
        judges = {
            claims.GOAL: self._figures.goal,
            claims.AVERAGE: self._figures.average,
            claims.DIFFERENCE: self._figures.difference,
            claims.RANK_CHANGE: self._figures.rank_change,
            claims.RANK: self._figures.rank,
            claims.POPULATION: self._figures.rank,
        }
        judge = judges.get(claim.kind)
        if judge is not None:
            return judge(claim, typed)
        return self.checked.compared(claim, typed, f"{claim.kind}:{claim.year}")


_BY_NAME = (
    claims.TOTAL, claims.GOAL, claims.AVERAGE, claims.INDEX, claims.RANK, claims.POPULATION,
    claims.RANK_CHANGE, claims.DIFFERENCE,
)  # fmt: skip
"""Figures that every agency has: equal is not the same."""
