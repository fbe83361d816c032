"""A working copy that is taken from under the program, by a cleaner or a broken disk, is made anew
from the screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.domain.plan import Plan
from parplanner.storage import facts as facts_in_file
from parplanner.storage.engine import raw_connection
from parplanner.storage.working_copy import WorkingCopy
from tests.plans import hanoi_plan
from tests.storage.conftest import leftovers
from tests.storage.documents import retitle, saved, title_in

pytestmark = pytest.mark.expects_log("the working copy is made anew")
LOSSES: dict[str, Callable[[WorkingCopy], object]] = {
    "the database": lambda copy: copy.database.unlink(),
    "another in its place": lambda copy: (
        copy.database.with_name("x").write_bytes(b"") or replace(copy)
    ),
    "the note": lambda copy: (copy.folder / "owner.json").unlink(),
    "the lock": lambda copy: (copy.folder / "lock").unlink(),
    "the folder": lambda copy: shutil.rmtree(copy.folder),
    "every folder": lambda copy: shutil.rmtree(copy.folder.parent),
}


def replace(copy: WorkingCopy) -> None:
    copy.database.unlink()
    copy.database.with_name("x").rename(copy.database)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.db"


def crash_and_recover(document: Document) -> Document:
    document.close(keep=True)
    (left,) = opening.recoverable()
    assert left.readable
    return opening.recover(left.id)


@pytest.mark.parametrize("loss", LOSSES)
def test_the_next_edit_notices_it_and_nothing_is_lost(loss: str, path: Path) -> None:
    document = saved(path)
    uuid, start = document.facts.doc_uuid, document.plan.copy()
    for number in range(3):
        retitle(document, f"step {number}")
    LOSSES[loss](document.begin().copy)
    retitle(document, "after the loss")
    assert len(leftovers()) == 1
    assert document.facts.doc_uuid == uuid
    again = crash_and_recover(document)
    assert again.path == path
    assert again.plan.info.title == "after the loss"
    assert again.is_modified
    while again.undo():
        pass
    assert again.plan.same_content(start), "its log came along"
    assert not again.is_modified
    while again.redo():
        pass
    assert again.save() == []
    assert title_in(path) == "after the loss"
    again.close()


@pytest.mark.parametrize("loss", LOSSES)
def test_save_writes_what_is_on_the_screen_after_the_loss(loss: str, path: Path) -> None:
    document = saved(path)
    retitle(document, "seen")
    LOSSES[loss](document.begin().copy)
    assert document.save() == []
    assert title_in(path) == "seen"
    document.undo()
    document.save()
    assert title_in(path) == ""
    document.close()
    assert leftovers() == []


def spoil(document: Document) -> None:
    """The working copy holds something else than the screen shows,
    and its seal is right all the same."""
    work = document.begin().journal
    raw = work.connection
    raw.exec_driver_sql("UPDATE plan_info SET title = 'something else'")
    sealed = facts_in_file.true_seal(raw_connection(raw), work.facts)
    raw.exec_driver_sql("UPDATE meta SET seal = ?", (sealed,))
    raw.commit()


def test_a_save_never_writes_anything_but_what_is_on_the_screen(path: Path) -> None:
    document = saved(path)
    retitle(document, "seen")
    spoil(document)
    assert document.save() == []
    assert title_in(path) == "seen"
    retitle(document, "goes on")
    document.undo()
    assert document.plan.info.title == "seen"
    document.close()


def test_what_was_undone_before_a_loss_without_its_log_stays_modified(path: Path) -> None:
    document = saved(path)
    retitle(document, "not in the file")
    spoil(document)
    lost = document.begin()
    lost.copy.database.unlink()
    retitle(document, "second")
    document.undo()
    again = crash_and_recover(document)
    assert again.plan.info.title == "not in the file"
    assert again.is_modified, "the file holds something else"
    again.save()
    assert title_in(path) == "not in the file"
    again.close()


def test_a_clean_plan_whose_copy_is_lost_stays_clean(path: Path) -> None:
    document = saved(path)
    shutil.rmtree(document.begin().copy.folder)
    document.begin()
    assert not document.is_modified
    document.close(keep=True)
    assert opening.recoverable() == []


def test_a_copy_larger_than_a_file_may_be_is_recovered(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Undone imports fill a log; what the program wrote itself it
    reads again, however much that is."""
    monkeypatch.setattr("parplanner.storage.files.MAX_BYTES", 400_000)
    document = Document.new(hanoi_plan())
    for number in range(60):
        retitle(document, f"{number} " + "Ấ" * 5_000)
    assert document.begin().copy.database.stat().st_size > 500_000
    plan = document.plan.copy()
    again = crash_and_recover(document)
    assert again.plan.same_content(plan)
    for _ in range(60):
        assert again.undo()
    again.save(path)
    assert path.stat().st_size <= 400_000, "its log is shortened until it fits"
    assert reading.read_plan(path).plan.same_content(again.plan)
    again.close()


def test_the_log_of_the_working_copy_is_shortened_with_a_save(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parplanner.storage.log.KEPT_ENTRIES", 10)
    document = saved(path)
    for number in range(15):
        retitle(document, str(number))
    assert len(document.log()) == 15
    document.save()
    assert len(document.log()) == 10
    work = document.begin().journal
    assert work.facts.seal == facts_in_file.true_seal(raw_connection(work.connection), work.facts)
    work.connection.rollback()
    for number in range(40):
        retitle(document, f"more {number}")
    assert len(document.log()) <= 20
    again = crash_and_recover(document)
    assert again.plan.info.title == "more 39"
    again.close()


def unless_it_is_held(original: Callable[..., None]) -> Callable[..., None]:
    """A program that has the database open."""

    def unlink(path: Path, *args: bool, **kwargs: bool) -> None:
        if path.name == "work.db":
            raise PermissionError(13, "access denied")
        original(path, *args, **kwargs)

    return unlink


def test_work_that_is_thrown_away_never_comes_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scanner holds the database: on Windows neither the folder
    can be renamed nor the file removed."""
    document = saved(path)
    folder = document.begin().copy.folder

    def held(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(13, "access denied")

    with monkeypatch.context() as patch:
        patch.setattr("parplanner.storage.working_copy.os.replace", held)
        patch.setattr(Path, "unlink", unless_it_is_held(Path.unlink))
        document.close()
        assert (folder / "work.db").exists()
        assert opening.recoverable() == []
    assert opening.recoverable() == []
    assert leftovers() == [], "and is gone once nobody holds it"


def test_the_file_takes_what_every_edit_let_pass(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from parplanner.domain.errors import FileProblem

    monkeypatch.setattr("parplanner.storage.journal.MOST_CONTENT_BYTES", 600_000)
    monkeypatch.setattr("parplanner.storage.files.MAX_BYTES", 700_000)
    document = Document.new(hanoi_plan())
    sizes = 0
    with pytest.raises(FileProblem) as problem:
        for criterion in list(document.plan.walk()):
            before = document.plan.copy()
            fill(document, criterion.id)
            sizes += 1
    assert problem.value.code == "plan.too_large"
    assert sizes > 3
    assert document.plan.same_content(before)
    document.undo()
    document.redo()
    document.save(path)
    assert reading.read_plan(path).plan.same_content(document.plan)
    document.close()


def fill(document: Document, criterion_id: str) -> None:
    from parplanner.document.history import Label
    from parplanner.domain.edits import criteria

    document.execute(
        Label("Fill"), criteria.set_text(document.plan, criterion_id, "title", "Ấ" * 19_000)
    )


def test_tables_at_their_limits_can_be_saved_and_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit of a line count in a file is the limit of the edits, table by table."""
    monkeypatch.setattr("parplanner.storage.files.MAX_LINES", 3)
    document = Document.new(hanoi_plan())
    document.save(path)
    assert Plan.from_rows(reading.read_plan(path).plan.rows()).same_content(document.plan)
    document.close()
    assert paths.data_dir().is_dir()


def test_free_pages_never_make_a_file_too_large(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A quarter of a file may be free; not when that quarter is what is too much."""
    document = saved(path)
    for criterion in list(document.plan.walk())[:12]:
        fill(document, criterion.id)
    monkeypatch.setattr("parplanner.storage.publishing._LOG_BYTES", (700_000,))
    document.save()
    with_free_pages = path.stat().st_size
    monkeypatch.setattr("parplanner.storage.files.MAX_BYTES", with_free_pages - 100_000)
    monkeypatch.setattr("parplanner.storage.publishing._LOG_BYTES", (400_000,))
    retitle(document, "less of the log")
    document.save()
    assert path.stat().st_size <= with_free_pages - 100_000
    document.close()
