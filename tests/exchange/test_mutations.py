"""A table with a true total, changed in one way: read right, or
doubted by a name that leads to the change."""

from __future__ import annotations

import os
import random

import pytest

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from tests.exchange import mutations
from tests.exchange.mutations import MUTATIONS, Mutant

COUNT = 2_000 if os.environ.get("PARPLANNER_SLOW") else 240


def test_the_sound_table_has_no_doubt() -> None:
    assert mutations.read(mutations.sound_lines()).doubts == ()


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_a_changed_table_is_read_right_or_doubted_by_row_or_column(
    mutate: mutations.Mutation,
) -> None:
    sound = mutations.read(mutations.sound_lines())
    unseen: list[str] = []
    for seed in range(COUNT // len(MUTATIONS)):
        mutant = mutate(random.Random(seed))
        try:
            found = mutations.read(mutant.lines)
        except FileProblem:
            continue  # refused in words, nothing was taken
        right = mutations.same_meaning(found, sound) and (mutant.harmless or not found.doubts)
        if not right and not _is_named(found.doubts, mutant):
            unseen.append(f"{seed} {mutant.what}: {[doubt.code for doubt in found.doubts]}")
    assert unseen == []


def _is_named(doubts: tuple[Finding, ...], mutant: Mutant) -> bool:
    return any(mutations.names(doubt, mutant) for doubt in doubts)
