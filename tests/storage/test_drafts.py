"""What a save or an export writes beside the officer's file:
short names, gone at the next start."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner import paths
from parplanner.document import exporting, opening, reading
from parplanner.storage import drafts, locks
from tests.plans import hanoi_plan
from tests.storage.documents import retitle, saved


def notes() -> list[Path]:
    return list((paths.data_dir() / "drafts").glob("*"))


@given(st.integers(1, 255))
def test_a_drafts_name_is_never_longer_than_the_files(length: int) -> None:
    name = "x" * length
    assert len(drafts.draft_name(name)) <= length


@pytest.mark.parametrize(
    "name", ["a.db", "plan.db", "Kế hoạch khắc phục tồn tại, hạn chế năm 2026.db"]
)
def test_nothing_a_save_makes_in_the_officers_folder_has_a_longer_name(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever can be opened can be saved, in the deepest folder that holds it."""
    path = tmp_path / name
    document = saved(path)
    seen: set[str] = set()
    real_open = os.open

    def watching(target: str | bytes | os.PathLike[str], *args: int, **kwargs: int) -> int:
        if os.path.dirname(os.fspath(target)) == str(tmp_path):
            seen.add(os.path.basename(os.fspath(target)))  # type: ignore[arg-type]
        return real_open(target, *args, **kwargs)

    monkeypatch.setattr(os, "open", watching)
    original = os.replace

    def look(source: str, target: str) -> None:
        if os.path.dirname(os.fspath(target)) == str(tmp_path):
            seen.update(os.listdir(tmp_path))
        original(source, target)

    monkeypatch.setattr(os, "replace", look)
    retitle(document, "x")
    document.save()
    exporting.export(
        document.plan, "by-unit", {"docx": tmp_path / name.replace(".db", ".docx")}, overwrite=True
    )
    assert len(seen) >= 3
    assert all(len(made) <= max(len(name), len(name.replace(".db", ".docx"))) for made in seen)
    assert sorted(os.listdir(tmp_path)) == sorted([name, name.replace(".db", ".docx")])
    document.close()


def dead_note(path: object, name: str = "dead.json") -> Path:
    note = paths.private_dir("drafts") / name
    note.write_text(json.dumps({"path": str(path), "lock": False}))
    return note


def test_the_next_start_removes_what_a_dead_program_left_and_nothing_else(tmp_path: Path) -> None:
    left, other = tmp_path / ".~abcdef.tmp", tmp_path / ".~123456.tmp"
    for file in (left, other):
        file.write_bytes(b"x")
    dead_note(left)
    opening.recoverable()
    assert os.listdir(tmp_path) == [other.name]
    assert notes() == []


@pytest.mark.parametrize(
    "start",
    [
        lambda folder: opening.tidy(),
        lambda folder: exporting.export(hanoi_plan(), "by-unit", {"docx": folder / "a.docx"}),
    ],
    ids=["a window", "an export"],
)
def test_so_does_whatever_starts_first(start: Callable[[Path], object], tmp_path: Path) -> None:
    (tmp_path / ".~abcdef.tmp").touch()
    dead_note(tmp_path / ".~abcdef.tmp")
    start(tmp_path)
    assert [name for name in os.listdir(tmp_path) if "~" in name] == []


def test_the_draft_of_a_living_program_stays(tmp_path: Path) -> None:
    with drafts.draft_beside(tmp_path / "plan.db", private=True) as draft:
        drafts.sweep()
        assert draft.exists()
        assert os.stat(draft).st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == []
    assert notes() == []


def test_a_draft_on_a_stick_that_is_away_waits_for_it_for_a_month(tmp_path: Path) -> None:
    note = dead_note(tmp_path / "stick" / ".~abcdef.tmp")
    drafts.sweep()
    assert note.exists()
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / ".~abcdef.tmp").touch()
    drafts.sweep()
    assert (os.listdir(tmp_path / "stick"), notes()) == ([], [])
    note = dead_note(tmp_path / "lost" / ".~abcdef.tmp")
    os.utime(note, (time.time() - 31 * 86_400,) * 2)
    drafts.sweep()
    assert notes() == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"path": 3, "lock": false}', '{"lock": true}'])
def test_a_note_that_says_nothing_goes(content: str) -> None:
    note = paths.private_dir("drafts") / "half.json"
    note.write_text(content)
    drafts.sweep()
    assert notes() == []


def test_a_folder_for_notes_that_cannot_be_written_stops_no_save(tmp_path: Path) -> None:
    document = saved(tmp_path / "plan.db")
    for note in notes():
        note.unlink()
    (paths.data_dir() / "drafts").rmdir()
    (paths.data_dir() / "drafts").write_text("in the way")
    retitle(document, "x")
    assert document.save() == []
    assert os.listdir(tmp_path) == ["plan.db"]
    document.close()


def test_a_lock_of_a_dead_program_goes_and_one_in_use_stays(tmp_path: Path) -> None:
    path = tmp_path / ".~lock"
    path.touch()
    handle = locks.lock(path)
    drafts.remove_lock(path)
    assert path.exists()
    locks.unlock(handle)
    drafts.remove_lock(path)
    assert not path.exists()
    drafts.remove_lock(path)


def test_names_that_are_no_text_can_be_noted(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"k\xe9 hoach.db")
    document = saved(path, hanoi_plan())
    retitle(document, "x")
    assert document.save() == []
    assert reading.read_plan(path).plan.info.title == "x"
    document.close()
    again = opening.open_file(path)
    retitle(again, "y")
    again.close(keep=True)
    (left,) = opening.recoverable()
    opening.recover(left.id).close()
