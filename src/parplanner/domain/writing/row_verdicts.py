"""Judges claims about single rows: points of a criterion, points lost,
the tasks of a unit named in the heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, ScoreColumn, Section, Unit
from parplanner.domain.units import UnitFinder
from parplanner.domain.writing import claims, phrases
from parplanner.domain.writing.claims import Claim
from parplanner.domain.writing.flat import flatten
from parplanner.domain.writing.sentences import sentence_of
from parplanner.domain.writing.subjects import Subject
from parplanner.domain.writing.verdicts import CheckedPlan, Place, Typed, Verdict, number_of

_ALIKE_ENOUGH = 0.75
"""Share of a row's words that a sentence must say to speak of it."""
_CLEARLY = 0.5
"""The same, where the maximum of the points tells, too."""
_FEWEST_WORDS, _FEWEST_WHOLE = 4, 3


class Rows:
    """Judges of one plan."""

    def __init__(self, checked: CheckedPlan) -> None:
        self._checked = checked
        self._plan = checked.plan
        self._scoring = checked.scoring
        self._named = NamedRows(checked)

    def of_maximum(
        self, place: Place, claim: Claim, typed: Typed, subject: Subject
    ) -> Verdict | None:
        """Of "3,21/4 điểm": the row the sentence names must have these
        points, or the only one with that maximum."""
        column = self._checked.column(claim.year)
        top = number_of(claim.partner)
        said = _said(place, claim)
        if column is None or top is None or subject.side or _WANTED.search(said):
            return None
        same_top = [n for n in self._plan.walk() if self._scoring.value(n.id, MAX_COLUMN) == top]
        if subject.foreign:
            same_top = [n for n in same_top if _names_index(n.title, said)]
        named = self._named.in_text(said)
        if named.told:
            best = named.row if named.row in same_top else None
        else:
            best = self._likeliest(place, same_top, said)
        if best is None:
            return None
        return self._checked.compared(claim, typed, f"points:{best.id}:{claim.year}")

    def _likeliest(self, place: Place, same_top: list[Criterion], said: str) -> Criterion | None:
        """The only row with that maximum, else the one whose words the
        sentence says clearly more than others'."""
        within = self._field_above(place)
        inside = [n for n in same_top if within and within.id in self._above(n)]
        ranked = sorted(inside or same_top, key=lambda n: -likeness(n.title, said))
        if len(ranked) < 2:
            return ranked[0] if ranked else None
        first, second = (likeness(node.title, said) for node in ranked[:2])
        return ranked[0] if first >= _CLEARLY and first > second else None

    def _above(self, node: Criterion) -> set[str]:
        return {node.id, *(above.id for above in self._plan.ancestors(node))}

    def _field_above(self, place: Place) -> Criterion | None:
        """The field that the nearest heading above a line names."""
        if not isinstance(place.row, Section):
            return None
        return field_named(self._plan, place.row.title)

    def lost(self, place: Place, claim: Claim, typed: Typed, subject: Subject) -> Verdict | None:
        """Of "trừ 0,5 điểm": the row the sentence names, else the field of the heading, else the
        plan's whole loss."""
        column = self._checked.column(claim.year)
        said = _said(place, claim)
        if column is None or subject.side or subject.foreign or _RULE.search(said):
            return None
        named = self._named.in_text(said)
        if named.told:
            if named.row is None or not self._alone(place, claim):
                return None
            return self._checked.compared(claim, typed, f"lost_points:{named.row.id}:{claim.year}")
        within = self._field_above(place)
        if within is not None:
            return self._lost_in(within, column, place, claim, typed)
        return self._lost_in_all(place, claim, typed, subject)

    def _lost_in(
        self, within: Criterion, column: ScoreColumn, place: Place, claim: Claim, typed: Typed
    ) -> Verdict | None:
        whole = self._scoring.lost(within.id, column.id) == number_of(claim.text)
        # A loss in the middle of the words may be one part of the field's; the one that closes them
        # sums it up.
        closing = re.fullmatch(r"\s*(?:điểm)?[\s).;]*", place.flat.text[claim.end :]) is not None
        leaf = not self._plan.children(within.id)
        alone = closing and leaf and self._losses(place.row) == 1
        if not claim.whole and not alone and not (whole and closing):
            return None
        return self._checked.compared(claim, typed, f"lost_points:{within.id}:{claim.year}")

    def _losses(self, row: object) -> int:
        if not isinstance(row, Section):
            return 0
        texts = (flatten(line).text for line in self._checked.facts.lines(row.body))
        return sum(claim.kind == claims.LOST for said in texts for claim in phrases.claims(said))

    def _alone(self, place: Place, claim: Claim) -> bool:
        """Whether the claim is the only loss of its sentence: of
        several, one may be of anything."""
        start, end = sentence_of(place.flat.text, claim.start)
        inside = [c for c in place.stated if c.kind == claims.LOST and start <= c.start < end]
        return len(inside) == 1

    def _lost_in_all(
        self, place: Place, claim: Claim, typed: Typed, subject: Subject
    ) -> Verdict | None:
        """The loss of the whole plan: said to be the whole, or right behind its total."""
        if subject.foreign or subject.row or subject.aim:
            return None
        if not claim.whole and not (subject.named and self._behind_total(place, claim)):
            return None
        return self._checked.compared(claim, typed, f"lost:{claim.year}")

    def _behind_total(self, place: Place, claim: Claim) -> bool:
        """ "đạt 58 điểm; bị trừ 42 điểm": nothing else stands between,
        and nothing behind explains the loss."""
        totals = [c for c in place.stated if c.kind == claims.TOTAL and c.end < claim.start]
        if not totals:
            return False
        between = place.flat.text[totals[-1].end : claim.start]
        directly = re.fullmatch(
            r"\s*điểm\s*[,;]?\s*(?:và\s+)?(?:bị\s+)?(?:trừ|mất)\s+", between, re.IGNORECASE
        )
        behind = place.flat.text[claim.end :]
        return directly is not None and re.match(r"\s*điểm\s*(?:[.,;)]|$)", behind) is not None

    def unit_tasks(self, place: Place, claim: Claim, typed: Typed) -> Verdict | None:
        """Of "chủ trì thực hiện 8 nhiệm vụ" below the heading of a unit."""
        if not isinstance(place.row, Section):
            return None
        unit = unit_alone(self._plan, place.row.title)
        return self._checked.compared(claim, typed, f"unit_tasks:{unit.id}") if unit else None


@dataclass(frozen=True, slots=True)
class NamedRow:
    """``told``: a row is named; ``row``: which, None when nobody can tell."""

    told: bool
    row: Criterion | None = None


class NamedRows:
    """The row of the tree that a sentence names: by its code, by
    its whole title, nearly by its title."""

    def __init__(self, checked: CheckedPlan) -> None:
        self._facts = checked.facts
        self._plan = checked.plan
        self._scoring = checked.scoring

    def in_text(self, said: str) -> NamedRow:
        """The row named last before a figure."""
        code = max(_CODE.finditer(said), key=lambda m: m.start(), default=None)
        if code is not None:
            return NamedRow(True, self._facts.criterion(code[1]))
        by_title = self._by_title(said)
        if by_title.told:
            return by_title
        return self._by_likeness(said)

    def _by_title(self, said: str) -> NamedRow:
        folded = f" {text.fold(said)} "
        found: list[Criterion] = []
        for node in self._plan.walk():
            is_long = len(_words(node.title)) >= _FEWEST_WHOLE
            if is_long and text.fold(node.title).rstrip(" .;") in folded:
                found.append(node)
        if not found:
            return NamedRow(False)
        longest = max(len(text.fold(node.title)) for node in found)
        best = [node for node in found if len(text.fold(node.title)) == longest]
        return NamedRow(True, best[0] if len(best) == 1 else None)

    def _by_likeness(self, said: str) -> NamedRow:
        best: Criterion | None = None
        most = 0.0
        for leaf in self._scoring.leaves():
            if len(_words(leaf.title)) < _FEWEST_WORDS:
                continue
            share = likeness(leaf.title, said)
            if share >= _ALIKE_ENOUGH and share == most:
                return NamedRow(True)
            if share >= _ALIKE_ENOUGH and share > most:
                best, most = leaf, share
        return NamedRow(best is not None, best)


def _said(place: Place, claim: Claim) -> str:
    start, _ = sentence_of(place.flat.text, claim.start)
    return place.flat.text[start : claim.start]


_CODE = re.compile(
    r"\b(?:tiêu chí(?:\s+thành\s+phần)?|TCTP|TC|mục|lĩnh "
    r"vực)\s+(?:số\s+)?(\d{1,2}(?:\.\d{1,2})*)(?![\d,/]|\.\d)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"phấn đấu|mục tiêu|\bnếu\b|\bsẽ\b|dự kiến|\bđể đạt\b|tự\s+chấm", re.IGNORECASE
)
_RULE = re.compile(
    r"\bmỗi\b|\bcứ\b|\bnếu\b|trường hợp|thang điểm|^\s*[-+]?\s*theo quy định|\btrên \d+ ngày|không "
    r"ban hành",
    re.IGNORECASE,
)
_INDEX_NAME = re.compile(
    r"\b(?:SIPAS|PAPI|DTI|DDCI|PCI)\b|hài lòng|chuyển đổi số|năng lực cạnh tranh", re.IGNORECASE
)


def _names_index(title: str, said: str) -> bool:
    """Whether a row measures the other index that a sentence names."""
    named = {m[0].casefold() for m in _INDEX_NAME.finditer(said)}
    return bool(named & {m[0].casefold() for m in _INDEX_NAME.finditer(title)})


_LEADS = re.compile(
    r"\s+(?:chủ trì|chịu trách nhiệm)(?:\s+(?:tham mưu|thực hiện))*$", re.IGNORECASE
)


def unit_alone(plan: Plan, title: str) -> Unit | None:
    """The unit that a heading is the name of, and nothing else: "2.2.1.

    Văn phòng Ban chủ trì tham mưu:"."""
    bare = text.without_label(title).rstrip(" :.")
    return UnitFinder(plan).find(_LEADS.sub("", bare))


def field_named(plan: Plan, title: str) -> Criterion | None:
    """The field (lĩnh vực) a heading means: most of the words in common."""
    scored = [
        (likeness(node.title, title) * likeness(title, node.title), node)
        for node in plan.children(None)
    ]
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
