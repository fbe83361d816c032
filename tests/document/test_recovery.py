"""What a crash leaves comes back with its undo history, and is
not mistaken for somebody else's change."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import earlier, opening, reading
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.edits import plan_info
from parplanner.domain.errors import FileProblem
from tests.plans import hanoi_plan
from tests.storage.documents import backups_of


def title(document: Document, words: str, key: str = "") -> None:
    document.execute(Label("Title", words), plan_info.set_info(document.plan, title=words), key)


def crash(document: Document) -> None:
    document.close(keep=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    document = Document.new(hanoi_plan())
    title(document, "saved")
    document.save(tmp_path / "plan.db")
    document.close()
    return tmp_path / "plan.db"


def recover() -> Document:
    (found,) = opening.recoverable()
    assert found.readable
    return opening.recover(found.id)


def test_unsaved_edits_come_back_with_undo_and_redo(path: Path) -> None:
    document = opening.open_file(path)
    for words in ("a", "b", "c"):
        title(document, words)
    document.undo()
    crash(document)
    again = recover()
    assert (again.path, again.plan.info.title, again.is_modified) == (path, "b", True)
    assert again.redo() == Label("Title", "c")
    for expected in ("b", "a", "saved"):
        again.undo()
        assert again.plan.info.title == expected
    assert again.undo() is None
    assert not again.is_modified
    again.redo()
    assert again.save() == []
    again.close()
    assert reading.read_plan(path).plan.info.title == "a"


def test_joined_steps_come_back_joined(path: Path) -> None:
    document = opening.open_file(path)
    for words in ("K", "Kế", "Kế hoạch"):
        title(document, words, "title")
    title(document, "other")
    crash(document)
    again = recover()
    assert len(again.history.steps) == 2
    again.undo()
    again.undo()
    assert again.plan.info.title == "saved"
    again.close()


def test_the_saved_mark_comes_back(path: Path) -> None:
    document = opening.open_file(path)
    title(document, "a")
    document.save()
    title(document, "b")
    title(document, "c")
    crash(document)
    again = recover()
    states = []
    while again.undo():
        states.append((again.plan.info.title, again.is_modified))
    assert states == [("b", True), ("a", False), ("saved", True)]
    again.close()


def test_a_plan_never_saved_comes_back_and_asks_for_a_name(tmp_path: Path) -> None:
    document = Document.new()
    title(document, "new")
    crash(document)
    (found,) = opening.recoverable()
    assert (found.path, found.title, found.unsaved_entries) == ("", "new", 1)
    again = opening.recover(found.id)
    assert again.path is None
    assert again.is_modified
    again.save(tmp_path / "new.db")
    again.close()
    assert opening.recoverable() == []


def test_a_crash_again_and_again_loses_nothing(path: Path) -> None:
    document = opening.open_file(path)
    for number in range(4):
        title(document, str(number))
        crash(document)
        document = recover()
        assert document.plan.info.title == str(number)
        assert len(document.history.steps) == number + 1
    document.undo()
    crash(document)
    document = recover()
    assert document.plan.info.title == "2"
    assert document.redo() is not None
    document.close()


def test_several_crashed_sessions_are_offered_newest_first(path: Path) -> None:
    for number in range(3):
        document = opening.open_file(path)
        title(document, str(number))
        crash(document)
    found = opening.recoverable()
    assert sorted(f.title for f in found) == ["0", "1", "2"]
    assert [f.time for f in found] == sorted((f.time for f in found), reverse=True)
    for item in found:
        opening.discard(item.id)
    assert opening.recoverable() == []
    assert len(list(paths.private_dir("discarded").iterdir())) == 3


def test_a_crash_after_the_file_was_replaced_is_not_somebody_elses_change(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = opening.open_file(path)
    title(document, "mine")

    class PlugPulled(BaseException):
        pass

    def pull(*_: object) -> None:
        raise PlugPulled

    with monkeypatch.context() as patch:
        patch.setattr(document.begin().journal, "mark_saved", pull)
        with pytest.raises(PlugPulled):
            document.save()
    crash(document)
    assert reading.read_plan(path).plan.info.title == "mine"
    again = recover()
    assert not again.is_modified
    title(again, "on")
    assert again.save() == []
    again.close()


def test_a_file_that_somebody_changed_after_the_crash_is_not_overwritten(path: Path) -> None:
    document = opening.open_file(path)
    title(document, "mine")
    crash(document)
    theirs = opening.open_file(path)
    title(theirs, "theirs")
    theirs.save()
    theirs.close()
    again = recover()
    assert again.is_modified
    with pytest.raises(FileProblem) as problem:
        again.save()
    assert problem.value.code == "file.changed_meanwhile"
    assert reading.read_plan(path).plan.info.title == "theirs"
    again.close()


def test_work_on_a_file_that_is_gone_comes_back(path: Path) -> None:
    document = opening.open_file(path)
    title(document, "mine")
    crash(document)
    path.unlink()
    again = recover()
    assert again.plan.info.title == "mine"
    assert again.save() == []
    again.close()


def test_a_recovery_that_fails_can_be_tried_again(path: Path) -> None:
    document = opening.open_file(path)
    title(document, "mine")
    database = document.begin().copy.database
    crash(document)
    whole = database.read_bytes()
    database.write_bytes(whole.replace(b"mine", b"mink"))
    (found,) = opening.recoverable()
    assert not found.readable
    with pytest.raises(FileProblem) as problem:
        opening.recover(found.id)
    assert problem.value.code == "file.seal"
    database.write_bytes(whole)
    again = opening.recover(found.id)
    assert again.plan.info.title == "mine"
    again.close()


def test_the_working_copy_of_another_machine_can_be_recovered_here(
    path: Path, tmp_path: Path
) -> None:
    """Folders are all there is: nothing depends on process ids."""
    document = opening.open_file(path)
    title(document, "mine")
    folder = document.begin().copy.folder
    crash(document)
    shutil.move(folder, folder.with_name("d" * 32))
    again = opening.recover("d" * 32)
    assert again.plan.info.title == "mine"
    again.close()


def test_a_damaged_file_has_two_ways_on(path: Path) -> None:
    document = opening.open_file(path)
    title(document, "newer")
    document.save()
    uuid = document.facts.doc_uuid
    document.close()
    path.write_bytes(path.read_bytes().replace(b"newer", b"newex"))
    with pytest.raises(FileProblem) as problem:
        opening.open_file(path)
    assert problem.value.code == "file.seal"
    assert problem.value.params == {"path": str(path), "doc_uuid": uuid}
    backup = earlier.latest_backup(path, uuid)
    assert backup is not None
    assert backup.place in backups_of(uuid)
    assert reading.read_plan(backup.place).plan.info.title == "saved"
    rescued = opening.open_as_new(path)
    assert rescued.plan.info.title == "newex"
    assert (rescued.path, rescued.is_modified, rescued.is_untouched) == (None, True, False)
    crash(rescued)
    recover().close()
