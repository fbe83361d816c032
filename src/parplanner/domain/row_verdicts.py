"""Judges claims about single rows: points of a criterion, points lost, the tasks of a unit named in the heading."""

from __future__ import annotations

import re
from functools import lru_cache

from parplanner.domain import claims, phrases, text
from parplanner.domain.claims import Claim
from parplanner.domain.flat import flatten
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, ScoreColumn, Section, Unit
from parplanner.domain.subjects import Subject
from parplanner.domain.units import UnitFinder
from parplanner.domain.verdicts import Facing, Place, Typed, Verdict, number_of

_ALIKE_ENOUGH = 0.75
"""Share of a row's words that a sentence must say to speak of it."""
_FEWEST_WORDS = 4


class Rows:
    """Judges of one plan."""

    def __init__(self, facing: Facing) -> None:
        self._facing = facing
        self._plan = facing.plan
        self._scoring = facing.scoring

    def of_maximum(self, place: Place, claim: Claim, typed: Typed, subject: Subject) -> Verdict | None:
        """Of "3,21/4 điểm": some criterion with that maximum must have these points."""
        column = self._facing.column(claim.year)
        value, top = number_of(claim.text), number_of(claim.partner)
        if column is None or top is None:
            return None
        same_top = [n for n in self._plan.walk() if self._scoring.value(n.id, MAX_COLUMN) == top]
        said = _said(place, claim)
        if not subject.is_ours:
            same_top = [n for n in same_top if _names_index(n.title, said)]
        if not same_top:
            return None
        within = self._field_above(place)
        inside = [n for n in same_top if within and within.id in self._above(n)]
        ranked = sorted(inside or same_top, key=lambda n: -likeness(n.title, said))
        right = [n for n in ranked if self._scoring.value(n.id, column.id) == value]
        best = right[0] if right else ranked[0]
        return self._facing.compared(claim, typed, f"points:{best.id}:{claim.year}")

    def _above(self, node: Criterion) -> set[str]:
        return {node.id, *(above.id for above in self._plan.ancestors(node))}

    def _field_above(self, place: Place) -> Criterion | None:
        """The field that the nearest heading above a line names."""
        if not isinstance(place.row, Section):
            return None
        return field_named(self._plan, place.row.title)

    def lost(self, place: Place, claim: Claim, typed: Typed, subject: Subject) -> Verdict | None:
        """Of "trừ 0,5 điểm": the row the sentence names, else the field of the heading, else the plan's whole loss."""
        column = self._facing.column(claim.year)
        if column is None:
            return None
        named = self._row_said(place, claim)
        if named is not None and self._alone(place, claim):
            return self._facing.compared(claim, typed, f"lost_points:{named.id}:{claim.year}")
        within = self._field_above(place)
        if within is not None:
            return self._lost_in(within, column, place, claim, typed)
        return self._lost_in_all(place, claim, typed, subject)

    def _lost_in(
        self, within: Criterion, column: ScoreColumn, place: Place, claim: Claim, typed: Typed
    ) -> Verdict | None:
        stated = number_of(claim.text)
        nodes = [within, *self._plan.walk(within.id)]
        for node in nodes:
            if self._scoring.lost(node.id, column.id) == stated:
                return self._facing.compared(claim, typed, f"lost_points:{node.id}:{claim.year}")
        # A loss in the middle of the words may be one part of the field's; the one that closes them sums it up.
        closing = re.fullmatch(r"\s*(?:điểm)?[\s).;]*", place.flat.text[claim.end :]) is not None
        alone = closing and len(nodes) == 1 and self._losses(place.row) == 1
        if not claim.whole and not alone:
            return None
        return self._facing.compared(claim, typed, f"lost_points:{within.id}:{claim.year}")

    def _losses(self, row: object) -> int:
        if not isinstance(row, Section):
            return 0
        texts = (flatten(line).text for line in self._facing.facts.lines(row.body))
        return sum(claim.kind == claims.LOST for said in texts for claim in phrases.claims(said))

    def _alone(self, place: Place, claim: Claim) -> bool:
        """Whether the claim is the only loss of its sentence: of several, one may be of anything."""
        start, end = _whole_sentence(place.flat.text, claim.start)
        inside = [c for c in place.stated if c.kind == claims.LOST and start <= c.start < end]
        return len(inside) == 1

    def _row_said(self, place: Place, claim: Claim) -> Criterion | None:
        """The scored row whose title the sentence says nearly word for word, if it is one."""
        said = _said(place, claim)
        best: Criterion | None = None
        most = _ALIKE_ENOUGH
        for leaf in self._scoring.leaves():
            if len(_words(leaf.title)) < _FEWEST_WORDS:
                continue
            share = likeness(leaf.title, said)
            if share == most and best is not None:
                return None
            if share > most or (share == most and best is None):
                best, most = leaf, share
        return best

    def _lost_in_all(self, place: Place, claim: Claim, typed: Typed, subject: Subject) -> Verdict | None:
        """The loss of the whole plan: told beside its total, or too large for a field."""
        if subject.side or not subject.is_named:
            return None
        said = place.flat.text[: claim.start]
        if re.search(r"\b(?:tiêu chí|lĩnh vực|nội dung|nhóm)\b", said, re.IGNORECASE) and not claim.whole:
            return None
        verdict = self._facing.compared(claim, typed, f"lost:{claim.year}")
        beside = any(c.kind == claims.TOTAL and c.start < claim.start for c in place.stated)
        large = (number_of(claim.text) or 0) > self._facing.largest_field
        right = verdict.known and not verdict.should
        return verdict if right or beside or large or claim.whole else None

    def unit_tasks(self, place: Place, claim: Claim, typed: Typed) -> Verdict | None:
        """Of "chủ trì thực hiện 8 nhiệm vụ" below the heading of a unit."""
        if not isinstance(place.row, Section):
            return None
        unit = unit_named(self._plan, place.row.title)
        return self._facing.compared(claim, typed, f"unit_tasks:{unit.id}") if unit else None


def _said(place: Place, claim: Claim) -> str:
    start, _ = claims.sentence_of(place.flat.text, claim.start)
    return place.flat.text[start : claim.start]


def _whole_sentence(said: str, position: int) -> tuple[int, int]:
    return claims.sentence_of(said, position)


_INDEX_NAME = re.compile(r"\b(?:SIPAS|PAPI|DTI|DDCI|PCI)\b|hài lòng|chuyển đổi số|năng lực cạnh tranh", re.IGNORECASE)


def _names_index(title: str, said: str) -> bool:
    """Whether a row measures the other index that a sentence names."""
    named = {m[0].casefold() for m in _INDEX_NAME.finditer(said)}
    return bool(named & {m[0].casefold() for m in _INDEX_NAME.finditer(title)})


def unit_named(plan: Plan, title: str) -> Unit | None:
    """The unit whose name a heading is or begins with: "Văn phòng Ban chủ trì tham mưu"."""
    finder = UnitFinder(plan)
    words = text.clean_line(title).rstrip(" :.").split()
    for length in range(len(words), 0, -1):
        found = finder.find(" ".join(words[:length]))
        if found is not None:
            return found
    return None


def field_named(plan: Plan, title: str) -> Criterion | None:
    """The field (lĩnh vực) a heading means: most of the words in common."""
    scored = [(likeness(node.title, title) * likeness(title, node.title), node) for node in plan.children(None)]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= 0.4 else None


def alike(left: str, right: str) -> bool:
    """Whether two headings name one thing: most words in common either way."""
    return likeness(left, right) * likeness(right, left) >= 0.6


def likeness(title: str, said: str) -> float:
    """Share of a title's words that a text says."""
    words = _words(title)
    return len(words & _words(said)) / len(words) if words else 0.0


@lru_cache(maxsize=16_384)
def _words(said: str) -> frozenset[str]:
    return frozenset(text.fold(said).replace(",", " ").split())
