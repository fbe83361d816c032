"""Judges one claim of the plan's text at a time: does the number typed by hand agree with the data?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from parplanner.domain import claims, points, text
from parplanner.domain.claims import Claim
from parplanner.domain.errors import PlanError
from parplanner.domain.flat import Flat, flatten
from parplanner.domain.narrative import Facts
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Basis, Criterion, ScoreColumn, Section
from parplanner.domain.scoring import Scoring, base_column, column_statistics, counts

BODY, TITLE, BASIS = "body", "title", "text"


@dataclass(frozen=True, slots=True)
class Typed:
    """A number typed by hand: in which text of which row, the line, positions with every live field as one character.

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
    """``should`` is the right figure as text, "" when the claim holds; ``known`` False: no data to compare with."""

    claim: Claim
    typed: Typed
    should: str = ""
    known: bool = True


def number_of(value: str) -> int | None:
    """A number as written, in 1/1000; None when it is none."""
    try:
        return points.parse_points(value)
    except PlanError:
        return None


class Reader:
    """Judges claims of one plan."""

    def __init__(self, plan: Plan, scoring: Scoring) -> None:
        self._plan = plan
        self._scoring = scoring
        self.facts = Facts(plan, scoring)
        self._base = base_column(plan)
        self._counts = counts(plan)
        grouped = sum(bool(plan.children(c.id)) for f in plan.children(None) for c in plan.children(f.id))
        self._sub_data = 2 * grouped >= self._counts.criteria > 0

    def judge(self, row: Section | Basis, where: str, line: int, flat: Flat, claim: Claim) -> Verdict | None:
        """The verdict on a claim; None for a live field and for what cannot be judged at all."""
        if not flat.typed(claim.start, claim.end):
            return None
        start, end = flat.stretch(claim.start, claim.end)
        typed = Typed(row.id, where, line, start, end, claim.text, "")
        claim = self._dated(row, flat, claim)
        if claim.kind in claims.COUNTED or claim.kind == claims.SUB_STATED:
            return self._counted(claim, typed)
        if claim.kind in claims.STATED:
            return self._stated(claim, typed)
        if claim.kind == claims.POINTS:
            return self._of_maximum(row, flat, claim, typed)
        if claim.kind == claims.LOST:
            return self._lost(row, flat, claim, typed)
        if claim.kind == claims.GOAL:
            return self._goal(claim, typed)
        if claim.kind == claims.POPULATION or claim.kind == claims.RANK:
            return self._rank(claim, typed)
        return self._figure(claim, typed)

    def _dated(self, row: Section | Basis, flat: Flat, claim: Claim) -> Claim:
        """The year a claim is about: named in its sentence, before it in the line, in the headings; else the base."""
        if claim.year is not None:
            return claim
        known = {c.year for c in self._plan.columns()} | {self._plan.info.base_year}
        headings = [row.title, *(a.title for a in self._plan.ancestors(row))] if isinstance(row, Section) else []
        named = [*reversed(claims.years_in(flat.text[: claim.start])), *claims.years_in(" ".join(headings))]
        year = next((y for y in named if y in known), self._base.year if self._base else self._plan.info.base_year)
        return replace(claim, year=year)

    def _column(self, year: int | None, kind: str = RESULT) -> ScoreColumn | None:
        return next((c for c in self._plan.columns() if c.year == year and c.kind == kind), None)

    def _compared(self, claim: Claim, typed: Typed, field: str) -> Verdict:
        """A number against the value of a live field."""
        value = self.facts.value(field)
        if number_of(value) is None:
            return Verdict(claim, typed, known=False)
        same = number_of(value) == number_of(claim.text)
        return Verdict(claim, replace(typed, field=field), "" if same else value)

    def _counted(self, claim: Claim, typed: Typed) -> Verdict:
        what = claims.SUB_CRITERIA if claim.kind == claims.SUB_STATED else claim.kind
        no_data = not getattr(self._counts, what) or (what == claims.SUB_CRITERIA and not self._sub_data)
        if no_data or claim.kind == claims.SUB_STATED:
            return Verdict(claim, typed, known=False)
        return self._compared(claim, typed, f"count:{what}")

    def _stated(self, claim: Claim, typed: Typed) -> Verdict:
        column = self._column(claim.year)
        if column is None or not column_statistics(self._plan, column, self._scoring).criteria.total:
            return Verdict(claim, typed, known=False)
        return self._compared(claim, typed, f"{claim.kind}:{claim.year}")

    def _figure(self, claim: Claim, typed: Typed) -> Verdict | None:
        """Total, average, percent, change of rank, difference of points."""
        year = str(claim.year)
        if claim.kind == claims.TOTAL:
            kind = "total" if self._column(claim.year) else "target_total"
            return self._compared(claim, typed, f"{kind}:{year}")
        if claim.kind == claims.AVERAGE:
            # Some officers call the total the average; either is right then.
            as_total = self._compared(claim, typed, f"total:{year}")
            return as_total if as_total.known and not as_total.should else self._compared(
                claim, typed, f"average:{year}"
            )  # fmt: skip
        if claim.kind == claims.DIFFERENCE:
            return self._compared(claim, typed, f"difference:{year}:{claim.partner}")
        if claim.kind == claims.RANK_CHANGE:
            standing = self._plan.standing(claim.year or 0)
            if standing is None or standing.rank_change is None:
                return Verdict(claim, typed, known=False)
            verdict = self._compared(claim, typed, f"rank_change:{year}")
            up = standing.rank_change > 0
            if standing.rank_change and up != (claim.sign == "tăng"):
                # No field can mend the wrong word beside it.
                right = f"{'tăng' if up else 'giảm'} {abs(standing.rank_change)}"
                return replace(verdict, typed=typed, should=right)
            return verdict
        return self._compared(claim, typed, f"{claim.kind}:{year}")

    def _rank(self, claim: Claim, typed: Typed) -> Verdict | None:
        """Rank and population, when one of the two shows that this league is meant."""
        standing = self._plan.standing(claim.year or 0)
        if standing is None or standing.rank is None:
            return Verdict(claim, typed, known=False) if claim.kind == claims.RANK else None
        other = standing.population if claim.kind == claims.RANK else standing.rank
        if other is not None and other != int(claim.partner):
            return None
        return self._compared(claim, typed, f"{claim.kind}:{claim.year}")

    def _goal(self, claim: Claim, typed: Typed) -> Verdict | None:
        info = self._plan.info
        stated = number_of(claim.text)
        ours = info.goal_points is not None and info.goal_year in (None, claim.year)
        if ours and stated != info.goal_points:
            told = replace(claim, kind=claims.TOTAL)
            return Verdict(told, replace(typed, field="goal"), points.format_points(info.goal_points))
        column = self._column(claim.year, TARGET)
        total = self._scoring.value(None, column.id) if column else None
        if not ours and total is not None and stated is not None and stated > total:
            return Verdict(claim, typed, points.format_points(total))
        return Verdict(claim, replace(typed, field="goal")) if ours else None

    def _of_maximum(self, row: Section | Basis, flat: Flat, claim: Claim, typed: Typed) -> Verdict | None:
        """Of "3,21/4 điểm": some criterion with that maximum must have these points."""
        column = self._column(claim.year)
        value, top = number_of(claim.text), number_of(claim.partner)
        if column is None or top is None:
            return None
        same_top = [n for n in self._plan.walk() if self._scoring.value(n.id, MAX_COLUMN) == top]
        if not same_top:
            return None
        within = field_named(self._plan, row.title) if isinstance(row, Section) else None
        inside = [n for n in same_top if within and within.id in {n.id, *(a.id for a in self._plan.ancestors(n))}]
        start, _ = claims.sentence_of(flat.text, claim.start)
        said = flat.text[start : claim.start]
        ranked = sorted(inside or same_top, key=lambda n: -_likeness(n.title, said))
        right = [n for n in ranked if self._scoring.value(n.id, column.id) == value]
        best = right[0] if right else ranked[0]
        return self._compared(claim, typed, f"points:{best.id}:{claim.year}")

    def _losses(self, section: Section) -> int:
        texts = (flatten(line).text for line in self.facts.lines(section.body))
        return sum(claim.kind == claims.LOST for said in texts for claim in claims.claims(said))

    def _lost(self, row: Section | Basis, flat: Flat, claim: Claim, typed: Typed) -> Verdict | None:
        """Of "trừ 0,5 điểm" below the heading of a field: that field's loss, when the plan knows nothing finer."""
        within = field_named(self._plan, row.title) if isinstance(row, Section) else None
        column = self._column(claim.year)
        if within is None or column is None:
            return None
        stated = number_of(claim.text)
        nodes = [within, *self._plan.walk(within.id)]
        for node in nodes:
            if self._scoring.lost(node.id, column.id) == stated:
                return self._compared(claim, typed, f"lost_points:{node.id}:{claim.year}")
        # A loss in the middle of the words may be one part of the field's; the one that closes them sums it up.
        closing = re.fullmatch(r"\s*(?:điểm)?[\s).;]*", flat.text[claim.end :]) is not None
        alone = closing and len(nodes) == 1 and isinstance(row, Section) and self._losses(row) == 1
        if not claim.whole and not alone:
            return None
        return self._compared(claim, typed, f"lost_points:{within.id}:{claim.year}")


def field_named(plan: Plan, title: str) -> Criterion | None:
    """The field (lĩnh vực) a heading means: most of the words in common."""
    scored = [(_likeness(node.title, title) * _likeness(title, node.title), node) for node in plan.children(None)]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= 0.4 else None


def alike(left: str, right: str) -> bool:
    """Whether two headings name one thing: most words in common either way."""
    return _likeness(left, right) * _likeness(right, left) >= 0.6


def _likeness(title: str, said: str) -> float:
    """Share of a title's words that a text says."""
    words = set(text.fold(title).replace(",", " ").split())
    return len(words & set(text.fold(said).replace(",", " ").split())) / len(words) if words else 0.0
