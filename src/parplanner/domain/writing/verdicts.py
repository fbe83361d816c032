"""Judges one claim of the plan's text at a time: does the
number typed by hand agree with the data?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from parplanner.domain import points
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import (
    APPRAISAL,
    MAX_COLUMN,
    RESULT,
    SURVEY,
    TARGET,
    Basis,
    ScoreColumn,
    Section,
)
from parplanner.domain.scoring import base_column, counts
from parplanner.domain.writing import claims
from parplanner.domain.writing.claims import DIFFERENCE, GOAL, Claim
from parplanner.domain.writing.flat import Flat
from parplanner.domain.writing.lines_of_text import TITLE, Written
from parplanner.domain.writing.sentences import sentence_of
from parplanner.domain.writing.subject_words import APPRAISED, SURVEYED
from parplanner.domain.writing.subjects import Subject, Subjects


@dataclass(frozen=True, slots=True)
class Typed:
    """A number typed by hand: in which text of which row, the line, positions with every live field
    as one character.

    ``field`` is the live field that would keep it right, "" when there is none.
    """

    row: str
    where: str
    line: int
    start: int
    end: int
    text: str
    field: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``should`` is the right figure as text, "" when the claim holds; ``known`` False: no data to
    compare with.

    ``sure`` False: nothing names the plan, so that an equal number is not offered as a live figure.
    """

    claim: Claim
    typed: Typed
    should: str = ""
    known: bool = True
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """One resolved line of a section or a basis; ``stated``: the claims of the line, in order."""

    row: Section | Basis
    where: str
    line: int
    flat: Flat
    stated: tuple[Claim, ...]

    def typed(self, start: int, end: int, field: str = "") -> Typed:
        """A stretch of the line's text as one typed by hand."""
        low, high = self.flat.stretch(start, end)
        return Typed(
            self.row.id, self.where, self.line, low, high, self.flat.text[start:end], field
        )


def number_of(value: str) -> int | None:
    """A number as written, in 1/1000; None when it is none."""
    try:
        return points.parse_points(value)
    except PlanError:
        return None


class CheckedPlan:
    """What judges share: the plan's figures, its names, comparing a number with one of them."""

    def __init__(self, written: Written) -> None:
        plan, scoring = written.plan, written.scoring
        self.plan = plan
        self.scoring = scoring
        self.facts = written.facts
        fields = [field.title for field in plan.children(None)]
        self.subjects = Subjects(plan.agency.name, plan.info.title, fields)
        self.base = base_column(plan)
        tops = [scoring.value(field.id, MAX_COLUMN) or 0 for field in plan.children(None)]
        self.largest_field = max(tops, default=0)

    def headings(self, row: Section | Basis) -> list[str]:
        """The headings above a line, its own section's first."""
        if isinstance(row, Basis):
            return []
        return [row.title, *(above.title for above in self.plan.ancestors(row))]

    def subject(self, place: Place, claim: Claim) -> Subject:
        """Of whom a claim speaks."""
        headings = (
            self.headings(place.row) if place.where != TITLE else self.headings(place.row)[1:]
        )
        return self.subjects.at(place.flat.text, claim.start, claim.end, headings)

    def column(self, year: int | None, kind: str = RESULT) -> ScoreColumn | None:
        """The year column of results (or targets), if there is one."""
        return next((c for c in self.plan.columns() if c.year == year and c.kind == kind), None)

    def compared(self, claim: Claim, typed: Typed, field: str) -> Verdict:
        """A number against the value of a live field."""
        value = self.facts.value(field)
        if number_of(value) is None:
            return Verdict(claim, typed, known=False)
        same = number_of(value) == number_of(claim.text)
        return Verdict(claim, replace(typed, field=field), "" if same else value)

    def against(self, claim: Claim, typed: Typed, figure: int | None) -> Verdict:
        """A number against a figure (1/1000) that no live field shows."""
        if figure is None:
            return Verdict(claim, typed, known=False)
        same = number_of(claim.text) == figure
        return Verdict(claim, typed, "" if same else points.format_points(figure))

    def dated(self, place: Place, claim: Claim, subject: Subject) -> Claim:
        """The year a claim is about: named in its sentence, before it in the line, in the headings;
        else the goal's year for what is wanted, else the base."""
        if claim.year is not None:
            return claim
        info = self.plan.info
        if claim.kind == GOAL or (claim.kind == DIFFERENCE and subject.aim):
            return replace(claim, year=info.goal_year)
        known = {c.year for c in self.plan.columns()} | {info.base_year}
        headings = " ".join(self.headings(place.row))
        before = reversed(claims.years_in(place.flat.text[: claim.start]))
        named = [*before, *claims.years_in(headings)]
        base = self.base.year if self.base else info.base_year
        year = next((y for y in named if y in known), base)
        return replace(claim, year=year)

    def names_a_field(self, place: Place, claim: Claim) -> bool:
        """Whether a count of criteria is that of one field, by its
        sentence or the headings above."""
        start, _ = sentence_of(place.flat.text, claim.start)
        return self.subjects.names_a_field(
            place.flat.text[start : claim.start], self.headings(place.row)
        )

    def is_of_the_set(self, place: Place, claim: Claim) -> bool:
        """Whether a structure is that of the set the plan's results
        are of: no later one is named."""
        start, end = sentence_of(place.flat.text, claim.start)
        base = self.base.year if self.base else self.plan.info.base_year
        return all(year <= base for year in claims.years_in(place.flat.text[start:end]))

    def by_side(self, column: ScoreColumn | None, side: str) -> int | None:
        """The points of one side (1/1000): where every scored row says that appraisal or survey
        alone scores it."""
        method = {APPRAISED: APPRAISAL, SURVEYED: SURVEY}.get(side)
        leaves = self.scoring.leaves()
        if column is None or method is None or not leaves:
            return None
        if any(leaf.method not in (APPRAISAL, SURVEY) for leaf in leaves):
            return None
        values = (
            self.scoring.value(leaf.id, column.id) for leaf in leaves if leaf.method == method
        )
        return sum(value for value in values if value is not None)


class Figures:
    """Totals, goals, averages, counts, ranks: the plan as a whole."""

    def __init__(self, checked: CheckedPlan) -> None:
        self._checked = checked
        self._plan = checked.plan
        self._counts = counts(checked.plan)
        fields = self._plan.children(None)
        grouped = sum(
            bool(self._plan.children(c.id)) for f in fields for c in self._plan.children(f.id)
        )
        self._sub_data = 2 * grouped >= self._counts.criteria > 0

    def counted(self, claim: Claim, typed: Typed) -> Verdict:
        """Fields, criteria, tasks, lead units."""
        what = claims.SUB_CRITERIA if claim.kind == claims.SUB_STATED else claim.kind
        no_data = not getattr(self._counts, what) or (
            what == claims.SUB_CRITERIA and not self._sub_data
        )
        if no_data or claim.kind == claims.SUB_STATED:
            return Verdict(claim, typed, known=False)
        return self._checked.compared(claim, typed, f"count:{what}")

    def stated(self, claim: Claim, typed: Typed) -> Verdict:
        """Criteria at their maximum, at zero …"""
        column = self._checked.column(claim.year)
        if column is None:
            return Verdict(claim, typed, known=False)
        if not self._checked.facts.statistics(column).criteria.total:
            return Verdict(claim, typed, known=False)
        return self._checked.compared(claim, typed, f"{claim.kind}:{claim.year}")

    def total(self, claim: Claim, typed: Typed, subject: Subject) -> Verdict | None:
        """The grand total, or one side's; a loose one only where a name
        or another figure says whose it is."""
        if subject.side:
            known = self._checked.by_side(self._checked.column(claim.year), subject.side)
            return None if known is None else self._checked.against(claim, typed, known)
        kind = "total" if self._checked.column(claim.year) else "target_total"
        verdict = self._checked.compared(claim, typed, f"{kind}:{claim.year}")
        if not claim.loose or (verdict.known and not verdict.should):
            return verdict
        # A single row may have any points; no field has so many.
        stated = number_of(claim.text) or 0
        sure = verdict.known and subject.named and stated > self._checked.largest_field
        return verdict if sure else None

    def average(self, claim: Claim, typed: Typed) -> Verdict:
        """The mean of the fields; some officers call the total the
        average: either is right then."""
        as_total = self._checked.compared(claim, typed, f"total:{claim.year}")
        if as_total.known and not as_total.should:
            return as_total
        return self._checked.compared(claim, typed, f"average:{claim.year}")

    def difference(self, claim: Claim, typed: Typed) -> Verdict | None:
        """Points more or less than in another year; of a year to
        come the goal, else the targets."""
        field = f"difference:{claim.year}:{claim.partner}"
        partner = int(claim.partner)
        if claim.year == partner:
            return None
        later = self._whole(claim.year)
        earlier = self._whole(partner)
        if later is None or earlier is None:
            return Verdict(claim, typed, known=False)
        change = later - earlier
        if change and (change > 0) != (claim.sign == "tăng"):
            word = "tăng" if change > 0 else "giảm"
            return Verdict(claim, typed, f"{word} {points.format_points(abs(change))}")
        both = self._checked.column(claim.year) and self._checked.column(partner)
        verdict = self._checked.against(claim, typed, abs(change))
        return replace(verdict, typed=replace(typed, field=field)) if both else verdict

    def _whole(self, year: int | None) -> int | None:
        """The total of a year: its result, else the goal promised
        for it, else its targets (1/1000)."""
        result = self._checked.column(year)
        if result is not None:
            return self._checked.scoring.value(None, result.id)
        info = self._plan.info
        if info.goal_points is not None and info.goal_year == year:
            return info.goal_points
        target = self._checked.column(year, TARGET)
        return self._checked.scoring.value(None, target.id) if target else None

    def rank_change(self, claim: Claim, typed: Typed) -> Verdict | None:
        """Places won or lost since the year before."""
        change = self._published_change(claim.year)
        since = int(claim.partner or (claim.year or 0) - 1)
        if change is None or since != (claim.year or 0) - 1:
            return None
        if change and (change > 0) != (claim.sign == "tăng"):
            # No field can mend the wrong word beside it.
            right = f"{'tăng' if change > 0 else 'giảm'} {abs(change)}"
            return Verdict(claim, typed, right)
        standing = self._plan.standing(claim.year or 0)
        if standing is not None and standing.rank_change is not None:
            return self._checked.compared(claim, typed, f"rank_change:{claim.year}")
        same = int(claim.text) == abs(change)
        return Verdict(claim, typed, "" if same else str(abs(change)))

    def _published_change(self, year: int | None) -> int | None:
        """As published; else from the ranks of the two years among as many agencies."""
        standing = self._plan.standing(year or 0)
        if standing is None or standing.rank_change is not None:
            return None if standing is None else standing.rank_change
        before = self._plan.standing((year or 0) - 1)
        if before is None or before.rank is None or standing.rank is None:
            return None
        return before.rank - standing.rank if before.population == standing.population else None

    def rank(self, claim: Claim, typed: Typed) -> Verdict | None:
        """Rank and population, when one of the two shows that this league is meant."""
        standing = self._plan.standing(claim.year or 0)
        if standing is None or standing.rank is None:
            return Verdict(claim, typed, known=False) if claim.kind == claims.RANK else None
        other = standing.population if claim.kind == claims.RANK else standing.rank
        if other is not None and other != int(claim.partner):
            return None
        return self._checked.compared(claim, typed, f"{claim.kind}:{claim.year}")

    def goal(self, claim: Claim, typed: Typed) -> Verdict | None:
        """The points promised, or more than the targets sum to."""
        info = self._plan.info
        stated = number_of(claim.text)
        if claim.loose and (stated or 0) <= self._checked.largest_field:
            return None
        ours = info.goal_points is not None and info.goal_year in (None, claim.year)
        if ours and stated != info.goal_points:
            told = replace(claim, kind=claims.TOTAL)
            return Verdict(
                told, replace(typed, field="goal"), points.format_points(info.goal_points)
            )
        column = self._checked.column(claim.year, TARGET)
        total = self._checked.scoring.value(None, column.id) if column else None
        if not ours and total is not None and stated is not None and stated > total:
            return Verdict(claim, typed, points.format_points(total))
        return Verdict(claim, replace(typed, field="goal")) if ours else None
