"""Backups: every replaced file is kept, thinned with the years, found again when it is needed."""

from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import earlier
from parplanner.domain.plan import Plan
from parplanner.storage import backups
from tests.storage.documents import retitle, saved, title_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.db"


def latest(doc_uuid: str) -> Path | None:
    kept = earlier.latest_backup(None, doc_uuid)
    return kept.place if kept is not None else None


def test_the_backup_is_the_file_as_it_was_and_opens(path: Path) -> None:
    document = saved(path)
    uuid = document.facts.doc_uuid
    old = path.read_bytes()
    retitle(document, "new")
    document.save()
    (backup,) = backups.backups_of(uuid)
    assert backup.read_bytes() == old
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    assert latest(uuid) == backup
    backup.write_bytes(old[:-1])
    assert latest(uuid) is None
    document.close()


def test_the_newest_backup_that_opens_is_found_and_never_another_plans(path: Path) -> None:
    document = saved(path)
    uuid = document.facts.doc_uuid
    for number in range(3):
        retitle(document, str(number))
        document.save()
    third, second, first = backups.backups_of(uuid)
    third.write_bytes(third.read_bytes()[:-512])
    assert latest(uuid) == second
    other = path.with_name("other.db")
    saved(other, Plan()).close()
    document.save(other, overwrite=True)
    assert len(backups.backups_of(uuid)) == 4, "the plan that was replaced is kept too"
    assert latest(uuid) == second
    assert first.exists()
    document.close()


def test_files_of_others_among_the_backups_neither_stop_a_save_nor_vanish(path: Path) -> None:
    document = saved(path)
    folder = paths.private_dir("backups") / document.facts.doc_uuid
    folder.mkdir()
    for name in ("my own copy.db", "99999999-999999-999999.db", "notes.txt"):
        (folder / name).write_bytes(b"x")
    for number in range(15):
        retitle(document, str(number))
        assert document.save() == []
    names = {p.name for p in folder.iterdir()}
    assert {"my own copy.db", "99999999-999999-999999.db", "notes.txt"} <= names
    assert len(backups.backups_of(document.facts.doc_uuid)) == 10
    assert latest(document.facts.doc_uuid) is not None
    document.close()


def test_a_backup_that_cannot_be_kept_is_told_and_the_file_is_saved(path: Path) -> None:
    document = saved(path)
    paths.private_dir("backups").rmdir()
    (paths.data_dir() / "backups").write_text("in the way")
    retitle(document, "saved all the same")
    assert document.save() == ["backup.failed"]
    assert title_in(path) == "saved all the same"
    document.close()


NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def backup_name(age: timedelta) -> str:
    return f"{NOW - age:%Y%m%d-%H%M%S-%f}.db"


def test_backups_are_thinned_to_ten_a_day_for_two_weeks_a_week_for_eight() -> None:
    hourly = [backup_name(timedelta(hours=h)) for h in range(24 * 100)]
    gone = set(backups.thin(hourly, NOW))
    left = [n for n in hourly if n not in gone]
    assert set(hourly[:10]) <= set(left)
    days = {backups.taken_at(n) for n in left}
    ages = sorted((NOW - d).days for d in days if d)
    assert set(range(15)) <= set(ages)
    assert max(ages) <= 56
    assert sum(a > 14 for a in ages) in (6, 7)
    assert len(left) <= 10 + 15 + 9
    assert backups.thin(left, NOW) == []


def test_few_old_backups_are_never_thinned_to_nothing() -> None:
    old = [backup_name(timedelta(days=400 + d)) for d in range(10)]
    assert backups.thin(old, NOW) == []
    future = [backup_name(timedelta(days=-d)) for d in range(5)]
    assert backups.thin(future, NOW) == []


def test_a_clock_set_back_a_year_keeps_new_backups() -> None:
    future = [backup_name(-timedelta(days=365, hours=h)) for h in range(20)]
    today = backup_name(timedelta(0))
    assert today not in backups.thin([*future, today], NOW)
