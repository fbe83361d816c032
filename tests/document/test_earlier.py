"""What can be had back: backups, work closed without saving, work
that was put away, work that a crash left."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import earlier, opening
from parplanner.document.document import Document
from parplanner.document.earlier import BACKUP, PUT_AWAY
from parplanner.domain.errors import FileProblem
from parplanner.storage import attic, rescue
from parplanner.storage.working_copy import WorkingCopy
from tests.plans import hanoi_plan
from tests.storage.documents import retitle, saved, title_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.db"


def test_what_was_not_saved_is_kept_and_comes_back_with_its_undo(path: Path) -> None:
    document = saved(path)
    for number in range(3):
        retitle(document, f"step {number}")
    document.close()
    assert opening.recoverable() == [], "nobody crashed"
    (item,) = earlier.of_plan(path)
    assert (item.kind, item.plan) == (PUT_AWAY, "plan.db")
    again = earlier.open_earlier(item)
    assert (again.plan.info.title, again.path, again.is_modified) == ("step 2", path, True)
    assert earlier.of_plan(path) == []
    again.undo()
    assert again.plan.info.title == "step 1"
    again.save()
    assert title_in(path) == "step 1"
    again.close()
    assert [kept.kind for kept in earlier.of_plan(path)] == [BACKUP]


def test_a_plan_never_saved_is_kept_under_its_title() -> None:
    document = Document.new(hanoi_plan())
    retitle(document, "Kế hoạch nháp")
    document.close()
    (item,) = earlier.of_all_plans()
    assert (item.kind, item.plan) == (PUT_AWAY, "Kế hoạch nháp")
    again = earlier.open_earlier(item)
    assert again.path is None
    again.close()


def test_nothing_is_kept_of_what_was_saved_or_never_touched(path: Path) -> None:
    Document.new(hanoi_plan()).close()
    document = saved(path)
    document.close()
    assert earlier.of_all_plans() == []


def test_what_was_put_away_goes_after_thirty_days(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attic, "ALWAYS_KEPT", 0)
    document = saved(path)
    retitle(document, "x")
    document.close()
    (kept,) = attic.listing()
    stamp = f"{datetime.now(UTC) - timedelta(days=31):%Y%m%d-%H%M%S}"
    os.rename(kept.folder, kept.folder.with_name(f"{stamp}-{kept.copy_id}"))
    (kept.folder.parent / "a note of mine").mkdir()
    opening.recoverable()
    assert attic.listing() == []
    assert os.listdir(kept.folder.parent) == ["a note of mine"]


@pytest.mark.expects_log("unsaved work could not be put away")
def test_an_attic_that_cannot_be_used_leaves_the_work_to_recovery(path: Path) -> None:
    document = saved(path)
    retitle(document, "x")
    (paths.data_dir() / "discarded").write_text("in the way")
    document.close()
    (left,) = opening.recoverable()
    assert left.unsaved_entries == 1


def test_what_is_brought_back_twice_is_told(path: Path) -> None:
    document = saved(path)
    retitle(document, "x")
    document.close()
    (item,) = earlier.of_plan(path)
    earlier.open_earlier(item).close(keep=True)
    with pytest.raises(FileProblem) as problem:
        earlier.open_earlier(item)
    assert problem.value.code == "recover.unknown"


def test_backups_are_listed_newest_first_and_open_as_new_plans(path: Path) -> None:
    document = saved(path)
    for number in range(3):
        retitle(document, f"version {number}")
        document.save()
    uuid = document.facts.doc_uuid
    document.close()
    items = earlier.of_plan(path, uuid)
    assert [item.kind for item in items] == [BACKUP] * 3
    assert items == sorted(items, key=lambda item: item.time, reverse=True)
    assert all(abs(item.time - datetime.now(UTC)) < timedelta(minutes=5) for item in items)
    oldest = earlier.open_earlier(items[-1])
    assert (oldest.path, oldest.plan.info.title, oldest.is_modified) == (None, "", True)
    oldest.close()
    newest = earlier.open_earlier(items[0])
    assert newest.plan.info.title == "version 1"
    newest.close()


def test_unsaved_work_on_a_file_is_found_by_the_file_itself(path: Path, tmp_path: Path) -> None:
    document, other = saved(path), saved(tmp_path / "other.db")
    for changed in (document, other):
        retitle(changed, "not saved")
    assert opening.unsaved_work_on(path) is None, "it is open in another window"
    document.close(keep=True)
    other.close(keep=True)
    (tmp_path / "link.db").symlink_to(path)
    for name in (path, tmp_path / "link.db", tmp_path / "x" / ".." / "plan.db"):
        work = opening.unsaved_work_on(name)
        assert work is not None
        assert (work.path, work.unsaved_entries) == (str(path), 1)
    assert opening.unsaved_work_on(tmp_path / "third.db") is None
    opening.recover(work.id).close()
    assert opening.unsaved_work_on(path) is None


def test_a_clock_that_is_wrong_once_does_not_empty_the_attic(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(path)
    retitle(document, "x")
    document.close()

    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Ahead:
            return cls.fromtimestamp(time.time() + 40 * 86_400, tz)

    with monkeypatch.context() as patch:
        patch.setattr(attic, "datetime", Ahead)
        opening.tidy()
    assert len(attic.listing()) == 1


def test_rescued_rows_are_never_closed_without_a_question_or_a_trace(path: Path) -> None:
    """They are in no file, and no step made them."""
    saved(path).close()
    document, _ = opening.open_rescued(path)
    rows = len(list(document.plan.rows()))
    document.close(keep=True)
    (left,) = opening.recoverable()
    assert left.unsaved_entries == 1
    again = opening.recover(left.id)
    assert not again.is_untouched
    again.close()
    (item,) = earlier.of_all_plans()
    once_more = earlier.open_earlier(item)
    assert not once_more.is_untouched
    assert len(list(once_more.plan.rows())) == rows
    once_more.close()
    assert len(earlier.of_all_plans()) == 1


def test_a_damaged_backup_does_not_open_as_if_it_were_whole(path: Path) -> None:
    document = saved(path)
    retitle(document, "x")
    document.save()
    document.close()
    (item,) = earlier.of_plan(path)
    content = item.place.read_bytes()
    item.place.write_bytes(content.replace("Báo cáo CCHC".encode(), "Báo cáo CCHX".encode(), 1))
    with pytest.raises(FileProblem) as problem:
        earlier.open_earlier(item)
    assert problem.value.code == "file.seal"
    assert earlier.latest_backup(path) is None


def test_whose_the_work_is_is_noted_with_the_next_edit_when_it_could_not_be_at_the_save(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(path)
    retitle(document, "other")
    with monkeypatch.context() as patch:
        patch.setattr(WorkingCopy, "write_origin", no_room)
        assert document.save(path.with_name("other.db")) == ["save.not_noted"]
    retitle(document, "later")
    document.close(keep=True)
    (left,) = opening.recoverable()
    assert left.path == str(path.with_name("other.db"))
    opening.discard(left.id)


def no_room(_copy: WorkingCopy, _origin: object) -> None:
    raise FileProblem("disk.full")


def test_a_rescue_that_is_killed_leaves_no_ghost(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(path).close()

    def killed(_copy: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(rescue, "rescue", killed)
    monkeypatch.setattr(WorkingCopy, "discard", lambda copy: copy.release())
    with pytest.raises(KeyboardInterrupt):
        opening.open_rescued(path)
    assert opening.recoverable() == []


def test_a_data_folder_that_cannot_be_used_is_told_by_every_way_in(
    path: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "work").write_text("in the way")
    paths.use_data_dir(tmp_path / "data")
    for way in (
        opening.recoverable,
        opening.tidy,
        lambda: opening.unsaved_work_on(path),
        lambda: opening.open_rescued(path),
    ):
        with pytest.raises(FileProblem) as problem:
            way()
        assert problem.value.code == "data_folder.not_writable"
