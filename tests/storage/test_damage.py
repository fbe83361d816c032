"""Silent damage is never taken for what was saved: the seal
sees what SQLite's own check does not."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from parplanner.document import opening
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from tests.storage.conftest import SLOW
from tests.storage.documents import saved
from tests.storage.hostile import damaged

FILES = 300 if SLOW else 120


def test_no_damaged_file_is_accepted_with_other_content(
    sound: tuple[bytes, Plan], tmp_path: Path
) -> None:
    data, plan = sound
    accepted, missed_by_sqlite, seeds = 0, 0, random.Random(20_180_928)  # one that meets the seal
    for number in range(FILES):
        seed = seeds.randrange(2**32)
        path = tmp_path / f"{number}.db"
        path.write_bytes(damaged(data, random.Random(seed)))
        try:
            document = opening.open_file(path)
        except FileProblem as problem:
            assert problem.code.startswith("file."), seed
            missed_by_sqlite += problem.code == "file.seal"
            continue
        assert document.plan.same_content(plan), seed
        accepted += 1
        document.close()
    assert accepted < FILES / 2
    assert missed_by_sqlite > 0, "the seal was never needed: these damages are too rough"


def test_every_changed_letter_of_a_text_is_seen(sound: tuple[bytes, Plan], tmp_path: Path) -> None:
    """What ``integrity_check`` misses: one letter of a title."""
    data, _ = sound
    title = next(sound[1].walk()).title.encode()
    place = data.index(title)
    path = tmp_path / "plan.db"
    path.write_bytes(data[:place] + b"Z" + data[place + 1 :])
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    try:
        opening.open_file(path)
    except FileProblem as problem:
        assert problem.code == "file.seal"
        assert problem.params["doc_uuid"]
    else:
        raise AssertionError("accepted")


def test_a_damaged_file_that_still_reads_can_be_taken_as_a_new_plan(
    sound: tuple[bytes, Plan], tmp_path: Path
) -> None:
    data, plan = sound
    title = next(plan.walk()).title.encode()
    path = tmp_path / "plan.db"
    path.write_bytes(data.replace(title, b"Z" + title[1:], 1))
    document = opening.open_as_new(path)
    assert document.path is None
    assert document.is_modified
    assert len(list(document.plan.walk())) == len(list(plan.walk()))
    document.close()


def test_a_file_that_grew_in_an_unfinished_write_is_read_with_its_journal(tmp_path: Path) -> None:
    """Alone it has more pages than its first page says; rolled back it is what was saved."""
    path = tmp_path / "plan.db"
    document = saved(path)
    plan = document.plan.copy()
    document.close()
    torn = tmp_path / "torn"
    torn.mkdir()
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA cache_size=2")  # written into the file before the commit
    raw.execute("BEGIN IMMEDIATE")
    for number in range(400):
        raw.execute(
            "INSERT INTO unit (id, name, position) VALUES (?, ?, ?)",
            (f"f{number:031x}", "x" * 900, number),
        )
    for name in ("plan.db", "plan.db-journal"):
        shutil.copyfile(tmp_path / name, torn / name)
    raw.execute("ROLLBACK")
    raw.close()
    assert (torn / "plan.db").stat().st_size > path.stat().st_size
    opened = opening.open_file(torn / "plan.db")
    assert opened.plan.same_content(plan)
    opened.close()
    (torn / "plan.db-journal").unlink()
    with pytest.raises(FileProblem) as problem:
        opening.open_file(torn / "plan.db")
    assert problem.value.code in ("file.damaged", "file.truncated", "file.seal")
