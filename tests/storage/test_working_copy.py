"""Private working copies: one owner at a time, nothing of a dead
process is lost, nothing needless piles up."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import opening
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.storage import log, publishing, working_copy
from parplanner.storage.files import Fingerprint
from parplanner.storage.working_copy import Origin, WorkingCopy
from tests.plans import hanoi_plan
from tests.storage.documents import retitle

OLD = time.time() - 7_200


def folder_of(document: Document) -> Path:
    return document.begin().copy.folder


def crashed(document: Document) -> Path:
    """As if its process had died: nothing is tidied away."""
    folder = folder_of(document)
    document.close(keep=True)
    return folder


def test_a_working_copy_is_for_its_user_only() -> None:
    document = Document.new(hanoi_plan(), precious=True)
    assert stat.S_IMODE(folder_of(document).stat().st_mode) == 0o700
    document.close()


def test_a_copy_in_use_is_nobody_elses(tmp_path: Path) -> None:
    document = Document.new(hanoi_plan(), precious=True)
    assert working_copy.left_over() == []
    for grab in (
        lambda: WorkingCopy(folder_of(document)),
        lambda: opening.recover(folder_of(document).name),
    ):
        with pytest.raises(FileProblem) as problem:
            grab()
        assert problem.value.code == "work.in_use"
    with pytest.raises(FileProblem) as problem:
        opening.discard(folder_of(document).name)
    assert problem.value.code == "work.in_use"
    code = (
        "import sys; from parplanner.storage import working_copy as w; sys.exit(len(w.left_over()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    folder = crashed(document)
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 1
    assert working_copy.left_over() == [folder]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/tmp/Kế hoạch.db",
        os.fsdecode(b"/tmp/l\xe0m.db"),
        "C:\\Users\\Đỗ\\plan.db",
        '/tmp/a"\n.db',
    ],
)
def test_whose_copy_it_is_is_remembered(path: str) -> None:
    copy = working_copy.begin()
    for origin in (Origin(path, None, 0), Origin(path, Fingerprint(1, 2, "3"), 7)):
        copy.write_origin(origin)
        assert copy.origin() == origin
    copy.discard()


@pytest.mark.parametrize(
    "note",
    [
        None,
        b"",
        b"{",
        b"[]",
        b'{"path": 1}',
        b"\xff",
        b'{"path":"x","fingerprint":1,"first_entry":0}',
    ],
)
def test_an_unreadable_note_counts_as_a_plan_never_saved(note: bytes | None) -> None:
    document = Document.new(hanoi_plan())
    retitle(document, "x")
    folder = crashed(document)
    (folder / "owner.json").unlink()
    if note is not None:
        (folder / "owner.json").write_bytes(note)
    os.utime(folder, (OLD, OLD))
    (found,) = opening.recoverable()
    assert (found.path, found.readable) == ("", True)
    again = opening.recover(found.id)
    assert again.plan.info.title == "x"
    assert again.is_modified
    again.close()


def test_a_file_opened_with_a_history_recovers_without_its_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its log then begins in earlier sessions, here with the undo
    of a step that was trimmed away."""
    monkeypatch.setattr(publishing, "trim_log", partial(log.trim_log, keep=1))
    document = Document.new(hanoi_plan())
    retitle(document, "a")
    retitle(document, "b")
    document.undo()
    document.save(tmp_path / "plan.db")
    document.close()
    document = opening.open_file(tmp_path / "plan.db")
    assert [e.kind for e in document.log()] == ["undo"]
    retitle(document, "c")
    folder = crashed(document)
    (folder / "owner.json").unlink()
    again = opening.recover(folder.name)
    assert (again.plan.info.title, again.is_modified, len(again.history.steps)) == ("c", True, 1)
    again.undo()
    assert again.plan.info.title == "a"
    assert again.undo() is None
    again.close()


def test_what_nobody_ever_saw_is_swept(tmp_path: Path) -> None:
    work = paths.private_dir("work")
    copy = working_copy.begin()
    copy.write_origin(Origin(str(tmp_path / "plan.db"), None, -1))
    copy.database.write_bytes(b"SQLite format 3\0 half a copy")
    assert opening.recoverable() == []
    assert copy.folder.is_dir(), "its process lives"
    copy.release()
    assert opening.recoverable() == []
    assert list(work.iterdir()) == []
    blank = work / ("a" * 32)
    blank.mkdir()
    assert opening.recoverable() == []
    assert blank.is_dir(), "its process may be about to fill it"
    os.utime(blank, (OLD, OLD))
    assert opening.recoverable() == []
    assert list(work.iterdir()) == []


def test_an_unreadable_copy_that_was_used_is_offered_for_ever() -> None:
    document = Document.new(hanoi_plan())
    retitle(document, "x")
    folder = crashed(document)
    data = (folder / "work.db").read_bytes()
    (folder / "work.db").write_bytes(data[:-4096])
    os.utime(folder, (OLD, OLD))
    (found,) = opening.recoverable()
    assert not found.readable
    with pytest.raises(FileProblem):
        opening.recover(found.id)
    assert (folder / "work.db").read_bytes() == data[:-4096]
    # Nothing was left open or locked by the attempt.
    (folder / "work.db").write_bytes(data)
    opening.recover(found.id).close()


def test_copies_without_news_are_cleared_away(tmp_path: Path) -> None:
    document = Document.new(hanoi_plan())
    retitle(document, "x")
    document.save(tmp_path / "plan.db")
    folder = crashed(document)
    assert opening.recoverable() == []
    assert not folder.exists()
    folder = crashed(opening.open_file(tmp_path / "plan.db"))
    assert opening.recoverable() == []
    assert not folder.exists()


def test_what_the_officer_does_not_want_is_kept_thirty_days(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("parplanner.storage.attic.ALWAYS_KEPT", 1)
    document = Document.new(hanoi_plan())
    retitle(document, "x")
    folder = crashed(document)
    attic = paths.private_dir("discarded")
    (attic / f"20200101-000000-{'c' * 32}").mkdir()
    (attic / "mine").mkdir()
    os.utime(folder, (0, 0))  # an old crash, thrown away only now
    opening.discard(folder.name)
    kept = sorted(p.name for p in attic.iterdir())
    assert [n.rpartition("-")[2] for n in kept] == [folder.name, "mine"]
    assert (attic / kept[0] / "work.db").is_file()
    assert opening.recoverable() == []


@pytest.mark.parametrize("copy_id", ["", "..", "../backups", "/", "a" * 32, "x/y", "."])
def test_an_unknown_copy_is_refused(copy_id: str) -> None:
    for act in (opening.recover, opening.discard):
        with pytest.raises(FileProblem) as problem:
            act(copy_id)
        assert problem.value.code == "recover.unknown"


def test_a_data_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    paths.use_data_dir(tmp_path / "data")
    with pytest.raises(FileProblem) as problem:
        Document.new(hanoi_plan(), precious=True)
    assert problem.value.code == "data_folder.not_writable"
    assert str(tmp_path / "data") in str(problem.value.params["path"])


def test_a_closed_document_takes_no_more_edits() -> None:
    document = Document.new(hanoi_plan())
    retitle(document, "x")
    document.close()
    document.close()
    with pytest.raises(RuntimeError):
        retitle(document, "y")
    assert list(paths.private_dir("work").iterdir()) == []


def test_a_plan_rescued_from_damage_is_durable_at_once() -> None:
    document = Document.new(hanoi_plan(), precious=True)
    assert not document.is_untouched
    crashed(document)
    (found,) = opening.recoverable()
    again = opening.recover(found.id)
    assert again.plan.same_content(hanoi_plan())
    again.close()
