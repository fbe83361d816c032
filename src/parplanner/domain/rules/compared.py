"""What a check compared, and what it could not: a silence means as much as was looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Indicator, ScoreColumn
from parplanner.domain.scoring import Scoring
from parplanner.domain.writing.lines_of_text import Written
from parplanner.domain.writing.reader import Reader
from parplanner.domain.writing.sentences import sentence_of
from parplanner.domain.writing.text_rules import places


@dataclass(frozen=True, slots=True)
class Compared:
    """``points``: scored rows with points; ``sentences``: sentences whose figures were held against
    the data;
    ``unchecked``: statistics, which nothing checks."""

    points: int
    sentences: int
    unchecked: int

    @property
    def anything(self) -> bool:
        """Whether there was anything to compare."""
        return bool(self.points or self.sentences)


def compared(plan: Plan, scoring: Scoring | None = None) -> Compared:
    """What :func:`domain.rules.findings` looked at in this plan."""
    scoring = scoring or Scoring(plan)
    columns = plan.columns()
    rows = sum(_is_scored(leaf, columns, scoring) for leaf in scoring.leaves())
    written = Written(plan, scoring)
    if not written.has_text:
        return Compared(rows, 0, plan.count(Indicator))
    reader = Reader(written)
    sentences: set[tuple[str, str, int, int]] = set()
    for place in places(written, reader):
        for claim in place.stated:
            verdict = reader.judge(place, claim)
            if verdict is not None and verdict.known:
                start, _ = sentence_of(place.flat.text, claim.start)
                sentences.add((place.row.id, place.where, place.line, start))
    return Compared(rows, len(sentences), plan.count(Indicator))


def _is_scored(leaf: Criterion, columns: Sequence[ScoreColumn], scoring: Scoring) -> bool:
    return any(scoring.value(leaf.id, column.id) is not None for column in columns)
