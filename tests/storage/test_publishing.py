"""Saving: the user's file is replaced whole or not at all, and nobody's work is overwritten."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import time
from functools import partial
from pathlib import Path

import pytest

from parplanner.document import opening, reading
from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.changes import added
from parplanner.domain.edits import criteria
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_ROWS, RESULT, Score, ScoreColumn
from parplanner.storage import log, publishing
from tests.plans import big_plan, hanoi_plan
from tests.storage.conftest import listing
from tests.storage.documents import backups_of, retitle, saved, title_in


def refusal(document: Document, target: Path | None = None, *, overwrite: bool = False) -> str:
    with pytest.raises(FileProblem) as problem:
        document.save(target, overwrite=overwrite)
    return problem.value.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "Kế hoạch"
    folder.mkdir()
    return folder / "plan.db"


def test_what_is_saved_is_what_opens(path: Path) -> None:
    document = saved(path)
    retitle(document, "Kế hoạch 2019")
    assert document.is_modified
    assert document.save() == []
    assert not document.is_modified
    again = opening.open_file(path)
    assert again.plan.same_content(document.plan)
    assert again.facts.doc_uuid == document.facts.doc_uuid
    assert again.facts == document.facts or again.facts.saved_at
    assert os.listdir(path.parent) == ["plan.db"]
    again.close()
    document.close()


def test_more_scores_than_rows_of_any_other_table_come_back(path: Path) -> None:
    """5,000 criteria over nine years: 20,000 is a limit for rows that
    are typed one by one, not for scores."""
    plan = big_plan(4_000)
    years = tuple(
        added(ScoreColumn(id=new_id(), year=year, kind=RESULT)) for year in range(2020, 2026)
    )
    plan.check(years)
    plan.apply(years)
    leaves = [row for row in plan.walk() if not plan.children(row.id)]
    scores = tuple(
        added(Score(id=new_id(), criterion_id=row.id, column_id=change.row.id, points=500))
        for row in leaves
        for change in years
    )
    plan.check(scores)
    plan.apply(scores)
    assert plan.count(Score) > MAX_ROWS
    document = Document.new(plan)
    document.save(path)
    again = opening.open_file(path)
    assert again.plan.count(Score) == plan.count(Score)
    assert again.plan.same_content(document.plan)
    again.close()
    document.close()


def test_the_saved_file_is_complete_alone_and_not_in_wal_mode(path: Path) -> None:
    document = saved(path)
    retitle(document, "x")
    document.save()
    assert path.read_bytes()[18:20] == b"\x01\x01"
    assert sorted(os.listdir(path.parent)) == ["plan.db"]
    document.close()


def test_whoever_reads_the_old_file_while_it_is_replaced_reads_it_whole(path: Path) -> None:
    document = saved(path)
    old = path.read_bytes()
    retitle(document, "new")
    with path.open("rb") as reader:
        document.save()
        assert reader.read() == old
    assert path.read_bytes() != old
    document.close()


def test_a_file_that_somebody_changed_is_not_overwritten(path: Path) -> None:
    mine, theirs = saved(path), opening.open_file(path)
    retitle(theirs, "theirs")
    theirs.save()
    retitle(mine, "mine")
    bytes_of_theirs = path.read_bytes()
    assert refusal(mine) == "file.changed_meanwhile"
    assert path.read_bytes() == bytes_of_theirs
    assert mine.is_modified
    retitle(mine, "still mine")
    assert mine.save(overwrite=True) == []
    assert title_in(path) == "still mine"
    assert any(title_in(b) == "theirs" for b in backups_of(mine.facts.doc_uuid))
    assert refusal(theirs) == "file.changed_meanwhile"
    mine.close()
    theirs.close()


def test_a_file_in_the_way_of_save_as_is_not_overwritten_unasked(path: Path) -> None:
    other = path.with_name("other.db")
    saved(other, Plan()).close()
    document = saved(path)
    assert refusal(document, other) == "file.changed_meanwhile"
    text = path.with_name("letter.docx")
    text.write_bytes(b"a letter")
    assert refusal(document, text) == "file.changed_meanwhile"
    assert text.read_bytes() == b"a letter"
    assert document.path == path
    document.close()


def test_a_file_that_vanished_is_written_again(path: Path) -> None:
    document = saved(path)
    path.unlink()
    retitle(document, "back")
    assert document.save() == []
    assert title_in(path) == "back"
    document.close()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda p: None, "folder.missing"),
        (lambda p: p.mkdir(parents=True), "file.is_folder"),
        (lambda p: (p.parent.mkdir(), os.mkfifo(p)), "file.not_regular"),
        (lambda p: (p.parent.mkdir(), p.symlink_to("/dev/full")), "file.not_regular"),
        (lambda p: (p.parent.mkdir(), p.symlink_to(p.name)), "file.unreadable"),
        (lambda p: p.parent.write_text("a file"), "folder.missing"),
    ],
    ids=["no folder", "folder", "pipe", "device", "link to itself", "file for a folder"],
)
def test_a_target_that_is_no_file_is_refused_at_once(make: object, code: str, path: Path) -> None:
    target = path.parent / "sub" / "plan.db"
    make(target)  # type: ignore[operator]
    document = Document.new(hanoi_plan())
    before, start = listing(path.parent), time.process_time()
    assert refusal(document, target) == code
    assert time.process_time() - start < 3
    assert listing(path.parent) == before
    retitle(document, "goes on")
    document.save(path)
    document.close()


def test_a_link_goes_on_pointing_to_the_saved_file(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.db"
    saved(real).close()
    path.symlink_to(real)
    document = opening.open_file(path)
    retitle(document, "through the link")
    document.save()
    assert path.is_symlink()
    assert title_in(real) == "through the link"
    assert os.listdir(path.parent) == ["plan.db"]
    document.close()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_who_may_read_the_file_stays_as_it_was(path: Path, mode: int) -> None:
    document = saved(path)
    path.chmod(mode)
    retitle(document, "x")
    document.save()
    assert stat.S_IMODE(path.stat().st_mode) == mode
    document.close()


def test_a_stray_journal_is_set_aside_before_it_can_be_rolled_in(path: Path) -> None:
    document = saved(path)
    for suffix in ("-journal", "-wal", "-shm"):
        path.with_name("plan.db" + suffix).write_bytes(b"stray" * 200)
    retitle(document, "x")
    document.save()
    names = sorted(os.listdir(path.parent))
    assert [n for n in names if n.endswith(".stray")] == [n for n in names if n != "plan.db"]
    assert len(names) == 4
    assert title_in(path) == "x"
    document.close()


def test_drafts_of_crashed_saves_are_swept_after_a_day_and_nothing_else(path: Path) -> None:
    document = saved(path)
    keep = [".~other.db.abcdef.tmp", ".~plan.db.notes.tmp", "plan.db.tmp", ".~plan.db.000000.tmp"]
    sweep = [".~plan.db.abcdef.tmp", ".~plan.db.abcdef.tmp-journal"]
    for name in keep + sweep:
        path.with_name(name).write_bytes(b"x")
        os.utime(path.with_name(name), (0, 0))
    path.with_name(".~plan.db.000000.tmp").touch()
    retitle(document, "x")
    document.save()
    assert set(os.listdir(path.parent)) == {"plan.db", *keep}
    document.close()


def test_a_plan_emptied_is_saved_without_its_free_pages(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """VACUUM attaches a database, which our limits forbid elsewhere."""
    monkeypatch.setattr(publishing, "trim_log", partial(log.trim_log, keep=0))
    document = saved(path, big_plan(300))
    large = path.stat().st_size
    document.execute(
        Label("Delete"),
        criteria.delete(document.plan, [c.id for c in document.plan.children(None)]),
    )
    assert document.save() == []
    assert path.stat().st_size < large / 2
    assert reading.read_plan(path).plan.same_content(document.plan)
    document.close()


def test_the_note_that_cannot_be_kept_is_told_and_the_file_is_saved(path: Path) -> None:
    document = saved(path)
    (document.begin().copy.folder / "owner.json.tmp").mkdir()
    retitle(document, "saved all the same")
    assert document.save() == ["save.not_noted"]
    assert not document.is_modified
    assert title_in(path) == "saved all the same"
    retitle(document, "again")
    assert document.save() == ["save.not_noted"]
    document.close()


def test_saving_again_and_again_is_always_whole(path: Path) -> None:
    document, chance = saved(path), random.Random(3)
    for number in range(12):
        retitle(document, f"{number} {chance.random()}")
        if chance.random() < 0.3:
            document.undo()
        document.save()
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
        assert reading.read_plan(path).plan.same_content(document.plan)
    document.close()


def test_a_relative_name_means_the_same_file_wherever_the_program_goes(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    document = Document.new(hanoi_plan())
    document.save(Path("plan.db"))
    monkeypatch.chdir(tmp_path)
    retitle(document, "x")
    document.save()
    assert document.path == path
    assert title_in(path) == "x"
    monkeypatch.chdir(path.parent)
    retitle(document, "y")
    assert document.save(Path("plan.db")) == []
    document.close()
