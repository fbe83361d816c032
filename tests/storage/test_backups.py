"""Backups: every replaced file is kept, thinned with the years, found again when it is needed."""

from __future__ import annotations

import shutil
import stat
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import earlier, opening
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.storage import backups, publishing
from tests.plans import hanoi_plan
from tests.storage.documents import backups_of, retitle, saved, title_in


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
    (backup,) = backups_of(uuid)
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
    third, second, first = backups_of(uuid)
    third.write_bytes(third.read_bytes()[:-512])
    assert latest(uuid) == second
    other = path.with_name("other.db")
    saved(other, Plan()).close()
    document.save(other, overwrite=True)
    assert len(backups_of(uuid)) == 4, "the plan that was replaced is kept too"
    assert latest(uuid) == second
    assert first.exists()
    document.close()


def test_files_of_others_among_the_backups_neither_stop_a_save_nor_vanish(path: Path) -> None:
    document = saved(path)
    folder = paths.private_dir("backups") / document.facts.doc_uuid
    for name in ("my own copy.db", "99999999-999999-999999.db", "notes.txt"):
        (folder / name).write_bytes(b"x")
    for number in range(15):
        retitle(document, str(number))
        assert document.save() == []
    names = {p.name for p in folder.iterdir()}
    assert {"my own copy.db", "99999999-999999-999999.db", "notes.txt"} <= names
    assert len(backups_of(document.facts.doc_uuid)) == 10
    assert latest(document.facts.doc_uuid) is not None
    document.close()


def test_a_backup_that_cannot_be_kept_is_told_and_the_file_is_saved(path: Path) -> None:
    document = saved(path)
    shutil.rmtree(paths.private_dir("backups"))
    (paths.data_dir() / "backups").write_text("in the way")
    retitle(document, "saved all the same")
    assert document.save() == ["backup.failed"]
    assert title_in(path) == "saved all the same"
    document.close()


NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def backup_name(age: timedelta) -> str:
    return backups.name_of(NOW - age)


SAVINGS: dict[str, list[tuple[int, int]]] = {
    "twenty a day": [(8 + half // 2, 30 * (half % 2)) for half in range(20)],
    "three a day": [(8, 0), (12, 0), (17, 0)],
    "one a day": [(16, 45)],
}


@pytest.mark.parametrize("habit", SAVINGS)
@pytest.mark.parametrize(
    "weekdays", [range(7), range(5), [2]], ids=["daily", "weekdays", "wednesdays"]
)
def test_over_a_year_of_saving_the_last_ten_a_day_for_fourteen_and_a_week_for_eight_are_there(
    habit: str, weekdays: Iterable[int]
) -> None:
    kept: list[str] = []
    everything: list[datetime] = []
    day = datetime(2026, 1, 5, tzinfo=UTC)
    while day.year == 2026:
        if day.weekday() in weekdays:
            for hour, minute in SAVINGS[habit]:
                moment = day.replace(hour=hour, minute=minute)
                everything.append(moment)
                kept.append(backups.name_of(moment))
                gone = set(backups.thin(kept, moment))
                kept = [name for name in kept if name not in gone]
            check_kept(kept, everything)
        day += timedelta(days=1)
    assert len(kept) <= 10 + 14 + 8


def check_kept(kept: list[str], everything: list[datetime]) -> None:
    """By the plain rule: what a person with a wall calendar
    would have kept of all that ever was."""
    last_of_day: dict[object, datetime] = {}
    last_of_week: dict[object, datetime] = {}
    for moment in everything:
        last_of_day[moment.astimezone().date()] = moment
        last_of_week[moment.astimezone().isocalendar()[:2]] = moment
    wanted = {
        *everything[-10:],
        *list(last_of_day.values())[-14:],
        *list(last_of_week.values())[-8:],
    }
    assert {backups.name_of(moment) for moment in wanted} == set(kept)


def test_a_backup_taken_early_in_the_morning_belongs_to_that_day_of_the_officer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """06:30 and 17:00 in Hà Nội are one day there and two by Greenwich."""
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    time.tzset()
    try:
        days = [datetime(2026, 3, day, 23, 30, tzinfo=UTC) for day in range(1, 25)]
        both = [moment for day in days for moment in (day, day + timedelta(hours=10, minutes=30))]
        names = [backups.name_of(moment) for moment in both]
        kept = set(names) - set(backups.thin(names, both[-1]))
        evenings = {backups.name_of(day + timedelta(hours=10, minutes=30)) for day in days[-14:]}
        assert evenings <= kept
        assert kept <= evenings | set(names[-10:]) | {
            backups.name_of(m) for m in both if m.astimezone().weekday() == 6
        }
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()


def test_few_old_backups_are_never_thinned_to_nothing() -> None:
    old = [backup_name(timedelta(days=400 + d)) for d in range(10)]
    assert backups.thin(old, NOW) == []
    future = [backup_name(timedelta(days=-d)) for d in range(5)]
    assert backups.thin(future, NOW) == []


def test_a_clock_that_jumps_deletes_nothing() -> None:
    real = [backup_name(timedelta(days=day)) for day in range(60)]
    real = [name for name in real if name not in backups.thin(real, NOW)]
    for jump in (-timedelta(days=365), timedelta(days=365 * 70)):
        wrong = [backups.name_of(NOW + jump + timedelta(hours=hour)) for hour in range(9)]
        during = NOW + jump + timedelta(hours=9)
        if jump < timedelta(0):
            assert backups.thin([*real, *wrong], during) == []
        gone = backups.thin([*real, *wrong], NOW)
        assert not set(gone) & set(real), "with the clock right again"


def test_the_backup_just_made_stays_even_with_a_clock_set_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(path)
    for number in range(14):
        retitle(document, str(number))
        document.save()
    before = set(backups_of(document.facts.doc_uuid))

    class YearAgo(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> YearAgo:
            return cls.fromtimestamp(time.time() - 365 * 86_400, tz)

    monkeypatch.setattr(publishing, "datetime", YearAgo)
    for number in range(3):
        retitle(document, f"back {number}")
        assert document.save() == []
    assert before <= set(backups_of(document.facts.doc_uuid))
    assert len(backups_of(document.facts.doc_uuid)) == len(before) + 3
    document.close()


def test_another_version_is_replaced_only_when_it_could_be_kept(path: Path) -> None:
    mine, theirs = saved(path), opening.open_file(path)
    retitle(theirs, "theirs")
    theirs.save()
    theirs.close()
    retitle(mine, "mine")
    shutil.rmtree(paths.private_dir("backups"))
    (paths.data_dir() / "backups").write_text("in the way")
    with pytest.raises(FileProblem) as problem:
        mine.save(overwrite=True)
    assert problem.value.code == "save.no_backup"
    assert title_in(path) == "theirs"
    assert mine.is_modified
    (paths.data_dir() / "backups").unlink()
    assert mine.save(overwrite=True) == []
    assert title_in(path) == "mine"
    assert title_in(backups_of(mine.facts.doc_uuid)[0]) == "theirs"
    mine.close()


def test_backups_are_found_by_place_and_by_name(path: Path, tmp_path: Path) -> None:
    document = saved(path)
    retitle(document, "x")
    document.save()
    uuid = document.facts.doc_uuid
    document.close()
    assert backups.documents_at(path) == [uuid]
    (tmp_path / "elsewhere").mkdir()
    elsewhere = tmp_path / "elsewhere" / path.name
    assert (backups.documents_at(elsewhere), backups.documents_called(elsewhere)) == ([], [uuid])
    assert len(earlier.of_plan(elsewhere)) == 1, "it may be the one, moved"
    assert earlier.latest_backup(elsewhere) is None, "and it may be another plan of that name"
    assert backups.documents_called(path.with_name("other.db")) == []
    (paths.data_dir() / "backups" / uuid / "files.json").write_text("[1, nonsense")
    assert backups.documents_at(path) == []
    assert [item.plan for item in earlier.of_all_plans()] == [hanoi_plan().agency.name], (
        "read in it"
    )


def test_another_persons_version_outlives_a_day_of_saves(path: Path) -> None:
    mine, theirs = saved(path), opening.open_file(path)
    retitle(theirs, "theirs")
    theirs.save()
    theirs.close()
    mine.save(overwrite=True)
    for number in range(15):
        retitle(mine, str(number))
        mine.save()
    titles = [title_in(kept) for kept in backups_of(mine.facts.doc_uuid)]
    assert titles.count("theirs") == 1
    assert len(titles) == 11
    mine.close()
    other = backups.name_of(NOW - timedelta(days=29), other=True)
    old = backups.name_of(NOW - timedelta(days=31), other=True)
    assert backups.thin([other, old], NOW) == [old]


def test_a_plan_saved_once_is_known_at_its_place(path: Path, tmp_path: Path) -> None:
    """Another plan of the same name elsewhere must not be taken for it."""
    (tmp_path / "a").mkdir()
    other = saved(tmp_path / "a" / path.name)
    retitle(other, "another plan")
    other.save()
    other.close()
    document = saved(path)
    uuid = document.facts.doc_uuid
    document.close()
    assert backups.documents_at(path) == [uuid]
    assert earlier.of_plan(path) == []
    assert earlier.latest_backup(path) is None


def test_the_last_backup_is_not_one_from_the_future(path: Path) -> None:
    document = saved(path)
    for number in range(3):
        retitle(document, f"version {number}")
        document.save()
    newest, _, oldest = backups_of(document.facts.doc_uuid)
    oldest.rename(oldest.with_name(backups.name_of(datetime(2099, 1, 1, tzinfo=UTC))))
    assert latest(document.facts.doc_uuid) == newest
    document.close()


def test_a_backup_that_cannot_be_thinned_away_is_no_failure(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(path)
    for number in range(10):
        retitle(document, str(number))
        document.save()
    held = backups_of(document.facts.doc_uuid)[-1]
    original = Path.unlink

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if self == held:
            raise PermissionError(13, "a scanner holds it")
        original(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    retitle(document, "one more")
    assert document.save() == []
    assert len(backups_of(document.facts.doc_uuid)) == 11
    document.close()
