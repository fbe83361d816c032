"""Two programs that save one file in the same instant: what was reported as saved is there."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from parplanner import paths
from parplanner.document import opening
from parplanner.domain.errors import FileProblem
from parplanner.storage import turns
from tests.storage.conftest import SLOW
from tests.storage.documents import backups_of, retitle, saved, title_in
from tests.storage.test_kill import Place, Writers

RACES = 250 if SLOW else 6


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Writers, Writers]]:
    made = Writers(), Writers()
    yield made
    for writers in made:
        writers.close()


def jobs(place: Place, seed: int, slow: bool) -> list[dict[str, Any]]:
    start = str(place.folder.parent / "start")
    common = {"task": "race", "slow": slow, "start": start}
    made = []
    for number in range(2):
        notes = f"{place.notes}{number}"
        made.append(place.job(**common, notes=notes, title=f"title {number}", seed=seed + number))
    return made


def results(job: dict[str, Any]) -> list[str]:
    notes = Path(job["notes"])
    return notes.read_text().splitlines() if notes.exists() else []


@pytest.mark.parametrize("slow", [False, True], ids=["disk", "slow share"])
def test_of_two_that_save_at_once_none_that_was_told_it_saved_is_gone(
    slow: bool, both: tuple[Writers, Writers], quick_path: Path
) -> None:
    chance = random.Random(5)
    refused = 0
    for number in range(RACES):
        place = Place(quick_path / str(number), 1)
        racing = jobs(place, chance.randrange(2**30), slow)
        for writers, job in zip(both, racing, strict=True):
            writers.start(job)
        while not all(results(job) for job in racing):
            time.sleep(0.001)
        Path(racing[0]["start"]).touch()
        for writers in both:
            assert writers.end() == 0
        told = [results(job)[-1] for job in racing]
        winners = [job["title"] for job, word in zip(racing, told, strict=True) if word == "SAVED"]
        assert winners == [title_in(place.file)], (number, told)
        refused += told.count("REFUSED file.changed_meanwhile")
        assert os.listdir(place.folder) == ["plan.db"]
        for left in opening.recoverable():
            opening.discard(left.id)
    assert refused == RACES, "the other one is told that somebody else saved"


def test_a_turn_that_does_not_come_is_told_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "PATIENCE_SECONDS", 0.2)
    document = saved(tmp_path / "plan.db")
    retitle(document, "later")
    with turns.turn(tmp_path / "plan.db"), pytest.raises(FileProblem) as problem:
        document.save()
    assert problem.value.code == "file.busy"
    assert document.is_modified
    assert document.save() == []
    assert title_in(tmp_path / "plan.db") == "later"
    document.close()


def test_turns_are_taken_one_after_the_other(tmp_path: Path) -> None:
    inside = most = 0
    counting = threading.Lock()

    def enter() -> None:
        nonlocal inside, most
        for _ in range(20):
            with turns.turn(tmp_path / "plan.db"):
                with counting:
                    inside += 1
                    most = max(most, inside)
                time.sleep(0.0005)
                with counting:
                    inside -= 1

    threads = [threading.Thread(target=enter) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert os.listdir(tmp_path) == []
    assert list((paths.data_dir() / "drafts").iterdir()) == []


def test_where_no_lock_can_be_made_a_save_goes_on_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise OSError(95, "operation not supported")

    monkeypatch.setattr(turns.locks, "lock", refuse)
    monkeypatch.setattr(turns, "_OPENING_SECONDS", 0.0)
    lock = tmp_path / turns.lock_name("plan.db")
    lock.touch()  # made, though it could not be locked
    with turns.turn(tmp_path / "plan.db"):
        pass
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["a", "ab", "a.db", "plan.db", "Kế hoạch.db", "x" * 250 + ".db"])
def test_the_locks_name_is_never_longer_than_the_files(name: str) -> None:
    lock = turns.lock_name(name)
    assert lock != name
    assert len(lock.encode()) <= len(name)
    assert turns.lock_name(name.upper()) == lock, "one file on disks that know no upper case"


def test_both_versions_are_there_after_the_second_saver_replaced_the_first(tmp_path: Path) -> None:
    mine, theirs = saved(tmp_path / "plan.db"), opening.open_file(tmp_path / "plan.db")
    retitle(mine, "mine")
    retitle(theirs, "theirs")
    mine.save()
    with pytest.raises(FileProblem):
        theirs.save()
    theirs.save(overwrite=True)
    assert title_in(tmp_path / "plan.db") == "theirs"
    assert title_in(backups_of(mine.facts.doc_uuid)[0]) == "mine"
    mine.close()
    theirs.close()
