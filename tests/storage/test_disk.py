"""Full disks, limits, folders that are gone or read-only: a sentence,
no loss, and on it goes once there is room."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.storage import facts as facts_in_file
from parplanner.storage import publishing
from parplanner.storage.engine import connection_to, raw_connection
from tests.plans import big_plan, hanoi_plan
from tests.storage.conftest import SLOW, listing
from tests.storage.documents import backups_of, retitle
from tests.storage.test_kill import Place, Writers, check_recovery

LEVELS = 16 if SLOW else 6
NOBODY = 65_534


@contextmanager
def most_bytes(limit: int) -> Iterator[None]:
    """No file of this process grows beyond the limit (SQLite and
    Python get an error as on a full disk)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def huge(document: Document) -> None:
    retitle(document, f"{len(document.history.steps)} " + "Ấ" * 19_000)


OPERATIONS: dict[str, Callable[[Document, Path], object]] = {
    "edit": lambda d, p: huge(d),
    "undo": lambda d, p: d.undo(),
    "save": lambda d, p: d.save(),
    "save as": lambda d, p: d.save(p.with_name("other.db"), overwrite=True),
}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_full_disk_loses_nothing_and_the_next_try_works(operation: str, tmp_path: Path) -> None:
    act, failed = OPERATIONS[operation], 0
    for level in range(LEVELS):
        path = tmp_path / str(level) / "plan.db"
        path.parent.mkdir()
        document = Document.new(hanoi_plan())
        huge(document)
        document.save(path)
        retitle(document, "not saved yet")
        work = document.begin().copy.database
        before, plan, steps = listing(path.parent), document.plan.copy(), document.history.done
        start = time.process_time()
        with most_bytes(work.stat().st_size * level // (LEVELS - 1)):
            try:
                act(document, path)
            except FileProblem as problem:
                failed += 1
                assert problem.code in ("disk.full", "disk.failed")
                assert (document.plan.same_content(plan), document.history.done) == (True, steps)
                assert document.is_modified
                assert listing(path.parent) == before
        assert time.process_time() - start < 5
        act(document, path)
        retitle(document, "goes on")
        document.save(path, overwrite=True)
        assert reading.read_plan(path).plan.same_content(document.plan)
        document.close()
    assert failed > 0


def test_a_backup_for_which_there_is_no_room_leaves_no_half_backup(tmp_path: Path) -> None:
    document = Document.new(big_plan(100))
    document.save(tmp_path / "plan.db")
    large = (tmp_path / "plan.db").stat().st_size
    with most_bytes(large // 2):
        assert publishing._back_up(tmp_path / "plan.db", document.facts.doc_uuid) == [
            "backup.failed"
        ]
    assert backups_of(document.facts.doc_uuid) == []
    assert list((paths.private_dir("backups") / document.facts.doc_uuid).glob("*.part")) == []
    document.close()


def test_a_full_disk_while_opening_leaves_nothing(tmp_path: Path) -> None:
    document = Document.new(big_plan(100))
    document.save(tmp_path / "plan.db")
    document.close()
    for limit in (0, 10, 5_000, 100_000):
        with most_bytes(limit), pytest.raises(FileProblem):
            opening.open_file(tmp_path / "plan.db")
        assert list(paths.private_dir("work").iterdir()) == []
    opening.open_file(tmp_path / "plan.db").close()


def test_a_save_that_the_working_copy_cannot_note_is_a_save(tmp_path: Path) -> None:
    """The user's disk has room, ours has not (here: its database is shut from outside)."""
    document = Document.new(hanoi_plan())
    retitle(document, "x")
    document.save(tmp_path / "plan.db")
    retitle(document, "y")
    store = document.begin()
    store.journal.connection.exec_driver_sql("PRAGMA query_only=ON")
    store.journal.connection.rollback()
    assert document.save() == ["save.not_noted"]
    assert not document.is_modified
    assert reading.read_plan(tmp_path / "plan.db").plan.info.title == "y"
    store.journal.connection.exec_driver_sql("PRAGMA query_only=OFF")
    store.journal.connection.rollback()
    retitle(document, "z")
    assert document.save() == []
    with connection_to(tmp_path / "plan.db") as connection:
        facts = facts_in_file.read_facts(raw_connection(connection))
        assert facts.seal == facts_in_file.true_seal(raw_connection(connection), facts)
    document.close()


def test_a_stick_pulled_and_put_back(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    document = Document.new(hanoi_plan())
    document.save(stick / "plan.db")
    retitle(document, "while it was away")
    stick.rename(tmp_path / "away")
    with pytest.raises(FileProblem) as problem:
        document.save()
    assert problem.value.code == "folder.missing"
    retitle(document, "still working")
    document.save(tmp_path / "elsewhere.db")
    (tmp_path / "away").rename(stick)
    assert document.save(stick / "plan.db", overwrite=True) == []
    assert os.listdir(stick) == ["plan.db"]
    document.close()


@pytest.fixture(scope="module")
def writers() -> Iterator[Writers]:
    made = Writers()
    yield made
    made.close()


@pytest.mark.parametrize("room", [0, 20_000, 120_000])
def test_edits_until_the_disk_is_full_are_all_there_afterwards(
    writers: Writers, room: int, quick_path: Path
) -> None:
    place = Place(quick_path / "x", 77)
    writers.start(place.job(steps=3_000, most_bytes=len(place.old) + room))
    assert writers.end() == 0
    assert place.read()[-1] == "REFUSED disk.full"
    check_recovery(place, thorough=True)


def for_nobody(place: Path) -> dict[str, object]:
    """What a job needs to be somebody whom permissions bind (root is not)."""
    if os.geteuid() != 0:
        return {}
    place.chmod(0o755)
    paths.private_dir("work")
    for folder in (
        paths.data_dir(),
        paths.private_dir("work"),
        place / "x",
        place / "x" / "documents",
    ):
        os.chown(folder, NOBODY, NOBODY)
    os.chown(place / "x" / "documents" / "plan.db", NOBODY, NOBODY)
    return {"uid": NOBODY}


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits")
@pytest.mark.parametrize(
    ("name", "mode", "code"),
    [("documents", 0o555, "file.not_writable"), ("documents/plan.db", 0o444, "file.not_writable")],
)
def test_what_is_read_only_is_not_replaced(
    writers: Writers, name: str, mode: int, code: str, quick_path: Path
) -> None:
    place = Place(quick_path / "x", 3)
    more = for_nobody(quick_path)
    (quick_path / "x" / name).chmod(mode)
    writers.start(place.job(steps=4, save_every=2, **more))
    assert writers.end() == 0
    (quick_path / "x" / name).chmod(0o755)
    assert place.read()[-1] == f"REFUSED {code}"
    assert place.last("ACK") == 2
    assert os.listdir(place.folder) == ["plan.db"]
    assert place.file.read_bytes() == place.old
    check_recovery(place, thorough=True)


def test_what_may_not_be_read_is_told(writers: Writers, quick_path: Path) -> None:
    place = Place(quick_path / "x", 3)
    more = for_nobody(quick_path)
    for where in (place.file, place.folder):
        where.chmod(0)
        writers.start(place.job(steps=1, **more))
        assert writers.end() == 0
        where.chmod(0o755)
        assert place.read()[-1] == "REFUSED file.unreadable"
