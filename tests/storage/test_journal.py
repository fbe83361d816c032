"""The working copy: an edit is on the disk whole or not at all, its
seal is right, and nobody else writes to it."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parplanner.domain.changes import REDO, UNDO, Change, added, inverse, removed
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Row, Score, Unit
from parplanner.storage import facts as facts_in_file
from parplanner.storage import log, mapping, writing
from parplanner.storage.engine import connection_to, engine_for, raw_connection
from parplanner.storage.journal import Journal
from parplanner.storage.queries import LOG
from tests.domain.random_edits import Officer
from tests.plans import hanoi_plan
from tests.storage.conftest import SLOW

UUID = "a" * 32
UNIT = Unit(id="b" * 32, name="Tổ <b>'; DROP TABLE unit; --")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "work.db"
    writing.create(made, list(hanoi_plan().rows()), UUID)
    return made


def on_disk(path: Path) -> Plan:
    with connection_to(path) as connection:
        return Plan.from_rows(mapping.read_rows(raw_connection(connection)))


def seal_is_right(path: Path) -> bool:
    with connection_to(path) as connection:
        facts = facts_in_file.read_facts(raw_connection(connection))
        return facts.seal == facts_in_file.true_seal(raw_connection(connection), facts)


def test_what_is_written_is_read_back_with_its_log(path: Path) -> None:
    work = Journal(path)
    assert work.append((added(UNIT),), "Add unit", "Tổ") == 1
    assert work.append((removed(UNIT),), "Add unit", "Tổ", UNDO) == 2
    assert work.append((added(UNIT),), "Add unit", "Tổ", REDO, joins=True) == 3
    first, second, third = work.entries()
    assert (first.kind, first.label, first.detail, first.joins) == ("do", "Add unit", "Tổ", False)
    assert first.changes == third.changes == (added(UNIT),)
    assert second.changes == (removed(UNIT),)
    assert not third.joins, "a line that stands alone says so"
    assert [e.id for e in work.entries(after=1)] == [2, 3]
    assert first.time.endswith("Z")
    assert work.facts.rev == 3
    work.close()
    assert on_disk(path).get(Unit, UNIT.id) == UNIT
    assert seal_is_right(path)


@settings(max_examples=100 if SLOW else 12)
@given(st.integers(0, 2**32))
def test_after_any_edits_the_seal_is_that_of_the_file(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    path = tmp_path_factory.mktemp("seal") / "work.db"
    plan, officer = hanoi_plan(), Officer(seed)
    writing.create(path, list(plan.rows()), UUID)
    work = Journal(path)
    for _ in range(6):
        changes = officer.edit(plan)
        work.append(changes, "x")
        plan.apply(changes)
        if officer.random.random() < 0.3:
            work.append(inverse(changes), "x", "", UNDO)
            plan.apply(inverse(changes))
    work.close()
    assert on_disk(path).same_content(plan)
    assert seal_is_right(path)
    # A second session goes on with the same seal.
    again = Journal(path)
    again.append((added(UNIT),), "x")
    again.close()
    assert seal_is_right(path)


NOBODY = Score(id="c" * 32, criterion_id="d" * 32, column_id="e" * 32, points=1)
NO_NUMBER = Unit(id="c" * 32, name="x", position="x")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "bad", [NOBODY, NO_NUMBER], ids=["refused at the commit", "refused at the row"]
)
def test_an_edit_that_fails_in_the_middle_leaves_no_trace_and_the_next_works(
    path: Path, bad: Row
) -> None:
    before = on_disk(path)
    work = Journal(path)
    facts, last = work.facts, work.last_entry
    for _ in range(2):
        with pytest.raises(FileProblem) as problem:
            work.append((added(UNIT), added(bad)), "x")
        assert "IntegrityError" in repr(problem.value.__cause__)
        assert (work.facts, work.last_entry) == (facts, last)
    assert not raw_connection(work.connection).in_transaction
    work.append((added(UNIT),), "next")
    work.close()
    assert on_disk(path).count(Unit) == before.count(Unit) + 1
    assert on_disk(path).count(Score) == before.count(Score)
    assert seal_is_right(path)


def test_an_edit_too_large_to_be_read_back_is_refused(path: Path) -> None:
    work = Journal(path)
    huge = tuple(added(Unit(id=f"{i:032x}", name="Ấ" * 20_000)) for i in range(200))
    with pytest.raises(FileProblem) as problem:
        work.append(huge, "paste")
    assert problem.value.code == "edit.too_large"
    assert work.entries() == []
    work.close()


def test_every_connection_keeps_the_rules(path: Path) -> None:
    wanted = {
        "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0,
        "temp_store": 2,
        "recursive_triggers": 0, "secure_delete": 1, "fullfsync": 1, "synchronous": 3,
        "journal_mode": "delete",
    }  # fmt: skip
    for checking in (False, True):
        with connection_to(path, checking=checking) as connection:
            raw = raw_connection(connection)
            found = {name: (raw.execute(f"PRAGMA {name}").fetchone() or (0,))[0] for name in wanted}
            assert found == wanted
            assert raw.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) == 12_000_000
            assert raw.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0
            with pytest.raises(sqlite3.Error):
                raw.execute("ATTACH ':memory:' AS other")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER UPDATE ON unit BEGIN DELETE FROM task; END",
        "CREATE TEMP VIEW v AS SELECT 1",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "ATTACH ':memory:' AS other",
        "SELECT load_extension('x')",
    ],
)
def test_a_file_being_checked_cannot_have_anything_run(path: Path, statement: str) -> None:
    with connection_to(path, checking=True) as connection, pytest.raises(sqlite3.Error):
        raw_connection(connection).execute(statement)


def test_a_trigger_in_a_file_being_checked_does_not_run(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE ran (what TEXT)")
    plain.execute(
        "CREATE TRIGGER t AFTER UPDATE ON unit BEGIN INSERT INTO ran VALUES (new.name); END"
    )
    plain.commit()
    plain.execute("UPDATE unit SET name = 'armed'")
    assert ("armed",) in plain.execute("SELECT what FROM ran").fetchall(), (
        "else the test could not fail"
    )
    plain.rollback()
    plain.close()
    with connection_to(path, checking=True) as connection:
        # Python 3.12 and later switch triggers off; before, the authorizer refuses the statement
        # that would run one.
        with contextlib.suppress(sqlite3.Error):
            raw_connection(connection).execute("UPDATE unit SET name = 'x'")
        assert raw_connection(connection).execute("SELECT what FROM ran").fetchall() == []


def test_nobody_else_can_write_to_an_open_working_copy(path: Path) -> None:
    work = Journal(path)
    work.append((added(UNIT),), "x")
    other = sqlite3.connect(path, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("DELETE FROM unit")
    other.close()
    work.append((removed(UNIT),), "y")
    work.close()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel which files are open")
def test_a_working_copy_that_does_not_open_is_let_go(tmp_path: Path) -> None:
    for content in (b"", b"SQLite format 3\0" + b"x" * 5_000, b"no database at all"):
        path = tmp_path / "work.db"
        path.write_bytes(content)
        with pytest.raises(FileProblem) as problem:
            Journal(path)
        open_files = {os.path.realpath(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd")}
        assert str(path) not in open_files, problem
        path.unlink()


def test_deleted_texts_leave_no_trace_outside_the_log(path: Path) -> None:
    work = Journal(path)
    secret = Unit(id="b" * 32, name="NGUYEN VAN A 0912345678")
    work.append((added(secret),), "x")
    work.append((removed(secret),), "y")
    work.close()
    with connection_to(path) as connection, connection.begin():
        log.trim_log(connection, facts_in_file.read_facts(raw_connection(connection)), keep=0)
    assert b"0912345678" not in path.read_bytes()
    assert seal_is_right(path)


def fill_log(path: Path, count: int) -> None:
    work = Journal(path)
    for number in range(count):
        work.append(
            (Change(replace(UNIT, name=str(number - 1)), replace(UNIT, name=str(number))),), "x"
        )
    work.close()


def test_the_log_keeps_its_last_entries(path: Path) -> None:
    fill_log(path, 12)
    for keep, expected in ((50, 12), (12, 12), (5, 5), (0, 0)):
        with connection_to(path) as connection, connection.begin():
            facts = log.trim_log(
                connection, facts_in_file.read_facts(raw_connection(connection)), keep=keep
            )
            assert connection.execute(LOG.select()).all().__len__() == expected
            assert facts.seal == facts_in_file.true_seal(raw_connection(connection), facts)


def test_the_log_keeps_no_more_bytes_than_a_file_may_have(path: Path) -> None:
    fill_log(path, 12)
    size = len(mapping.changes_to_json((Change(UNIT, UNIT),)))
    with connection_to(path) as connection, connection.begin():
        log.trim_log(
            connection, facts_in_file.read_facts(raw_connection(connection)), keep_bytes=4 * size
        )
        left = [r.id for r in connection.execute(LOG.select())]
    assert left == list(range(13 - len(left), 13))
    assert 2 <= len(left) <= 5


@pytest.mark.parametrize(
    "line",
    [
        "", "x", "1", "null", "[1]", "[[]]", '[["Unit"]]', '[["Unit",null,null]]',
        '[["Nobody",null,{"id":"1"}]]',
        '[["Unit",null,{"id":"1","title":"x"}]]', '[["Unit",null,[1]]]', '[[["Unit"],null,null]]',
        "[" * 100_000,
        '[["Unit",{"id":"1","name":"a"},{"id":"2","name":"b"}]]',
        '[["Unit",null,{"id":"1","name":"a"},null]]',
    ],
)  # fmt: skip
def test_a_log_line_that_is_no_change_is_damage(line: str) -> None:
    with pytest.raises(FileProblem) as problem:
        mapping.changes_from_json(line)
    assert problem.value.code == "file.damaged"


@given(st.integers(0, 2**32))
def test_changes_survive_the_log(seed: int) -> None:
    plan, officer = hanoi_plan(), Officer(seed)
    for _ in range(3):
        changes = officer.edit(plan)
        line = mapping.changes_to_json(changes)
        assert mapping.changes_from_json(line) == changes
        assert isinstance(json.loads(line), list)
        plan.apply(changes)


def test_the_seal_of_bytes_and_texts_differ() -> None:
    records = [
        ("x", ("00ff",)),
        ("x", (b"\x00\xff",)),
        ("x", (None,)),
        ("x", ("",)),
        ("x", (0,)),
        ("y", ("00ff",)),
    ]
    assert len({mapping.hash_of(*record) for record in records}) == len(records)


def test_names_of_files_are_never_addresses(tmp_path: Path) -> None:
    for name in ("a?mode=memory", "a#b", "file:x", "a%41"):
        path = tmp_path / name
        writing.create(path, [UNIT], UUID)
        assert path.is_file()
        engine_for(path).dispose()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a#b", "a%41", "a?mode=memory", "file:x"]


def test_a_login_name_that_is_no_text_does_not_stop_edits(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "an\udce0\x1b[31m" + "x" * 500)
    work = Journal(path)
    work.append((added(UNIT),), "x")
    assert work.entries()[0].author.startswith("an[31mx")
    assert len(work.entries()[0].author) <= facts_in_file.MAX_FACT
    work.close()
