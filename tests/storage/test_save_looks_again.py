"""Save believes nobody: not the disk it wrote to, not its look at the target before it wrote."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.storage import publishing
from parplanner.storage.journal import Journal
from parplanner.storage.turns import turn
from tests.storage.conftest import listing
from tests.storage.documents import backups_of, retitle, saved, title_in

Spoil = Callable[[bytes], bytes]
SPOILED: dict[str, Spoil] = {
    "one bit": lambda written: written[:5_000] + bytes([written[5_000] ^ 4]) + written[5_001:],
    "a page of zeros": lambda written: written[:4_096] + bytes(4_096) + written[8_192:],
    "the end": lambda written: written[:-1],
    "everything": lambda _: b"",
}
"""What a disk or a share may make of what it was given, without a word."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared" / "plan.db"


@pytest.fixture
def lying_disk(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Callable[[Path], bool], Spoil], Callable[[], None]]:
    """Spoils what is copied to certain places from now on; the call ends it."""

    def begin(is_spoiled: Callable[[Path], bool], spoil: Spoil) -> Callable[[], None]:
        copy = shutil.copyfile

        def copied(source: Path, target: Path) -> Path:
            copy(source, target)
            if is_spoiled(target):
                target.write_bytes(spoil(target.read_bytes()))
            return target

        monkeypatch.setattr(publishing.shutil, "copyfile", copied)
        return lambda: monkeypatch.setattr(publishing.shutil, "copyfile", copy)

    return begin


def refusal(document: Document, *, overwrite: bool = False) -> str:
    with pytest.raises(FileProblem) as problem:
        document.save(overwrite=overwrite)
    return problem.value.code


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=list(SPOILED))
def test_what_was_written_beside_the_file_is_read_back_before_it_takes_its_place(
    spoil: Spoil, path: Path, lying_disk: Callable[..., Callable[[], None]]
) -> None:
    document = saved(path)
    retitle(document, "new")
    before = listing(path.parent)
    mend = lying_disk(lambda target: target.parent == path.parent, spoil)
    assert refusal(document) == "disk.failed"
    assert listing(path.parent) == before
    assert document.is_modified
    mend()
    assert document.save() == []
    assert title_in(path) == "new"
    document.close()


@pytest.mark.expects_log("the working copy is made anew")
@pytest.mark.parametrize("page", range(1, 40, 3))
def test_a_sealed_copy_that_came_out_wrong_is_never_published(
    page: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(path)
    retitle(document, "new")
    before = listing(path.parent)
    copy_to = Journal.copy_to

    def copied(journal: Journal, sealed: Path) -> None:
        copy_to(journal, sealed)
        written = sealed.read_bytes()
        place = page * 4_096 % len(written) + 4_000
        sealed.write_bytes(written[:place] + bytes([written[place] ^ 4]) + written[place + 1 :])

    monkeypatch.setattr(Journal, "copy_to", copied)
    try:
        document.save()
    except FileProblem as problem:
        assert problem.code == "work.differs"
        assert listing(path.parent) == before
    else:  # the bit was nobody's, or of the log alone
        assert reading.read_plan(path).plan.same_content(document.plan)
    document.close()


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=list(SPOILED))
def test_a_backup_is_read_back_before_it_counts_as_one(
    spoil: Spoil, path: Path, lying_disk: Callable[..., Callable[[], None]]
) -> None:
    document = saved(path)
    retitle(document, "new")
    lying_disk(lambda target: target.suffix == ".part", spoil)
    assert document.save() == ["backup.failed"]
    assert title_in(path) == "new"
    assert backups_of(document.facts.doc_uuid) == []
    document.close()


def test_the_version_of_another_person_stays_where_its_backup_came_out_wrong(
    path: Path, lying_disk: Callable[..., Callable[[], None]]
) -> None:
    mine, theirs = saved(path), opening.open_file(path)
    retitle(theirs, "theirs")
    theirs.save()
    kept = backups_of(mine.facts.doc_uuid)
    retitle(mine, "mine")
    before = listing(path.parent)
    lying_disk(lambda target: target.suffix == ".part", SPOILED["one bit"])
    assert refusal(mine, overwrite=True) == "save.no_backup"
    assert listing(path.parent) == before
    assert backups_of(mine.facts.doc_uuid) == kept
    mine.close()
    theirs.close()


@pytest.fixture
def while_waiting(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Lets something happen after a save has looked at its target and before its turn has come."""

    def happens(act: Callable[[], object]) -> None:
        @contextmanager
        def later_turn(real: Path) -> Iterator[None]:
            act()
            with turn(real):
                yield

        monkeypatch.setattr(publishing, "turn", later_turn)

    return happens


def test_what_another_saver_wrote_while_we_waited_for_our_turn_is_not_overwritten(
    path: Path, while_waiting: Callable[[Callable[[], object]], None], tmp_path: Path
) -> None:
    mine, theirs = saved(path), opening.open_file(path)
    retitle(theirs, "theirs")
    theirs.save(tmp_path / "theirs.db")
    retitle(mine, "mine")
    while_waiting(lambda: os.replace(tmp_path / "theirs.db", path))
    assert refusal(mine) == "file.changed_meanwhile"
    assert title_in(path) == "theirs"
    assert os.listdir(path.parent) == ["plan.db"]
    assert mine.is_modified
    mine.close()
    theirs.close()


def test_agreeing_to_replace_one_version_is_no_leave_to_replace_the_next(
    path: Path, while_waiting: Callable[[Callable[[], object]], None], tmp_path: Path
) -> None:
    mine, theirs = saved(path), opening.open_file(path)
    retitle(theirs, "seen and agreed to")
    theirs.save()
    retitle(theirs, "never seen")
    theirs.save(tmp_path / "theirs.db")
    retitle(mine, "mine")
    while_waiting(lambda: os.replace(tmp_path / "theirs.db", path))
    assert refusal(mine, overwrite=True) == "file.changed_meanwhile"
    assert title_in(path) == "never seen"
    mine.close()
    theirs.close()


def test_a_file_that_appears_where_there_was_none_is_not_overwritten(
    path: Path, while_waiting: Callable[[Callable[[], object]], None]
) -> None:
    document = saved(path)
    path.unlink()
    retitle(document, "mine")
    while_waiting(lambda: path.write_bytes(b"a letter"))
    assert refusal(document) == "file.changed_meanwhile"
    assert path.read_bytes() == b"a letter"
    document.close()


def test_a_file_that_vanishes_while_we_wait_is_written_again(
    path: Path, while_waiting: Callable[[Callable[[], object]], None]
) -> None:
    document = saved(path)
    retitle(document, "mine")
    while_waiting(path.unlink)
    assert document.save() == []
    assert title_in(path) == "mine"
    document.close()
