"""Every figure that a line states about the plan, by the phrases officers use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from parplanner.domain.writing import claim_counts, claim_figures
from parplanner.domain.writing.claims import Claim

_FINDERS: tuple[Callable[[str], Iterator[Claim]], ...] = (
    claim_figures.totals,
    claim_figures.bare_totals,
    claim_figures.averages,
    claim_figures.indexes,
    claim_figures.standings,
    claim_figures.points,
    claim_counts.structure,
    claim_counts.stated,
)


@lru_cache(maxsize=4096)
def claims(text: str) -> tuple[Claim, ...]:
    """Every claim of a line, in its order; of two phrases that read one number the first counts.

    Remembered: after an edit all lines but one are as they were.
    """
    found: dict[tuple[int, str], Claim] = {}
    taken: set[int] = set()
    for finder in _FINDERS:
        for claim in finder(text):
            if claim.loose and claim.start in taken:
                continue
            taken.add(claim.start)
            found.setdefault((claim.start, claim.kind), claim)
    return tuple(sorted(found.values(), key=lambda c: (c.start, c.kind)))
