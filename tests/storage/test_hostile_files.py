"""Opening anybody's file: refused in our words or opened with what
was saved; the file itself is never touched."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from parplanner.document import opening, reading
from parplanner.document.history import Label
from parplanner.domain.edits import plan_info
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.storage import working_copy
from tests.storage import hostile
from tests.storage.conftest import leftovers, listing
from tests.storage.hostile import sql
from tests.storage.hostile_cases import CASES, OPENS

Sound = tuple[bytes, Plan]
HALF = (
    "UPDATE criterion SET title = 'HALF-' || substr(title, 6); UPDATE task SET requirement = "
    "'HALF-' || "
    "substr(requirement, 6); UPDATE score SET points = 1; UPDATE assignment SET position = 7 - "
    "position"
)
"""So many pages that some are written before the commit that
never comes, and none more than before."""
MOST_SECONDS = 3.0


def outcome(path: Path, plan: Plan) -> str:
    """The code of the refusal, or ``opens`` when it is the sound document; a try costs little and
    changes nothing."""
    before = listing(path.parent)
    start = time.process_time()
    try:
        document = opening.open_file(path)
    except FileProblem as problem:
        found = problem.code
        assert problem.params.get("path") in (str(path), None)
        assert "sqlite" not in str(problem).lower().replace(str(path).lower(), "")
    else:
        found = OPENS if document.plan.same_content(plan) else "opens with other content"
        assert document.history.is_clean
        document.close()
    assert time.process_time() - start < MOST_SECONDS
    assert listing(path.parent) == before
    assert leftovers() == []
    return found


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_file_is_refused_in_our_words_and_left_alone(
    name: str, sound: Sound, tmp_path: Path
) -> None:
    make, codes = CASES[name]
    make(tmp_path / "plan.db", sound[0])
    assert outcome(tmp_path / "plan.db", sound[1]) in codes


NAMES = [
    "a b.db", "kế hoạch Đỗ.db", "#1.db", "50%25.db", "what?mode=memory&x.db", ":memory:",
    "file:x.db", "file::memory:",
    "-rf.db", "a'b\"c.db", "a\nb.db", "ke\u0302\u0301.db", "x" * 251 + ".db", "no extension",
    ".hidden", "a.db-journal",
    "plan.db ", "%41.db", "a;b.db", "~.db", os.fsdecode(b"l\xe0m.db"),
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_any_name_opens_that_file_and_saves_to_it(name: str, sound: Sound, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(sound[0])
    assert outcome(path, sound[1]) == OPENS
    document = opening.open_file(path)
    document.save()
    document.close()
    assert [os.fsencode(n) for n in os.listdir(tmp_path)] == [os.fsencode(name)]
    assert path.read_bytes() != sound[0]
    assert outcome(path, sound[1]) == OPENS


@pytest.mark.parametrize("name", ["x" * 300 + ".db", "a/b.db", "plan.db/x.db", "a\0b.db"])
def test_an_impossible_name_is_refused(name: str, sound: Sound, tmp_path: Path) -> None:
    (tmp_path / "plan.db").write_bytes(sound[0])
    with pytest.raises(FileProblem) as problem:
        opening.open_file(tmp_path / name)
    assert problem.value.code in ("file.missing", "file.unreadable", "name.too_long")


# -- what lies beside the file ---------------------------------------------------------------------


def other_document(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    hostile.sql("UPDATE criterion SET title = 'other'")(path, sound)


def test_a_strangers_hot_journal_is_not_rolled_in(sound: Sound, tmp_path: Path) -> None:
    other = tmp_path / "other" / "plan.db"
    other.parent.mkdir()
    other_document(other, sound[0])
    hostile.hot_journal(other, "UPDATE criterion SET title = title || 'HALF-'")
    path = tmp_path / "plan.db"
    path.write_bytes(sound[0])
    journal = other.with_name("plan.db-journal").read_bytes()
    assert len(journal) > 4096
    path.with_name("plan.db-journal").write_bytes(journal)
    assert outcome(path, sound[1]) == OPENS


def test_a_file_left_in_mid_transaction_is_read_as_it_was_before(
    sound: Sound, tmp_path: Path
) -> None:
    path = tmp_path / "plan.db"
    path.write_bytes(sound[0])
    hostile.hot_journal(path, HALF)
    assert path.read_bytes() != sound[0], "the journal is hot and pages were written"
    assert outcome(path, sound[1]) == OPENS
    path.with_name("plan.db-journal").unlink()
    assert outcome(path, sound[1]) in ("file.damaged", "file.seal")


def test_a_journal_that_names_a_file_elsewhere_cannot_have_it_deleted(
    sound: Sound, tmp_path: Path
) -> None:
    victim = tmp_path / "victim" / "thesis.txt"
    victim.parent.mkdir()
    victim.write_text("three years of work")
    path = tmp_path / "plan.db"
    path.write_bytes(sound[0])
    hostile.hot_journal(path, HALF, victim)
    assert outcome(path, sound[1]) in ("file.damaged", "file.seal")
    assert victim.read_text() == "three years of work"


def test_the_journal_of_an_older_self_does_not_bring_the_past_back(
    sound: Sound, tmp_path: Path
) -> None:
    """Rolled in it would give a whole, sealed file: the one before the last save."""
    path = tmp_path / "plan.db"
    path.write_bytes(sound[0])
    document = opening.open_file(path)
    document.execute(Label("x"), plan_info.set_info(document.plan, title="newer"))
    document.save()
    document.close()
    path.with_name("plan.db-journal").write_bytes(hostile.journal_of(sound[0]))
    proof = tmp_path / "proof" / "plan.db"
    shutil.copytree(tmp_path, proof.parent)
    connection = sqlite3.connect(proof)
    assert connection.execute("SELECT title FROM plan_info").fetchone() != ("newer",), (
        "the journal is hot"
    )
    connection.close()
    assert reading.read_plan(path).plan.info.title == "newer"
    assert outcome(path, sound[1]) == "opens with other content"


def test_a_stale_wal_of_a_stranger_is_not_replayed(sound: Sound, tmp_path: Path) -> None:
    other = tmp_path / "other" / "plan.db"
    other.parent.mkdir()
    other.write_bytes(sound[0])
    hostile.in_wal_mode(other, "UPDATE criterion SET title = 'from the WAL'")
    wal = other.with_name("plan.db-wal").read_bytes()
    assert len(wal) > 4096
    path = tmp_path / "plan.db"
    path.write_bytes(sound[0])
    path.with_name("plan.db-wal").write_bytes(wal)
    assert outcome(path, sound[1]) == OPENS
    # Edited by another tool in WAL mode: what it wrote is not what was saved.
    assert outcome(other, sound[1]) in (OPENS, "file.seal")


@pytest.mark.parametrize("suffix", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize(
    "content", [b"", b"garbage" * 999, None], ids=["empty", "garbage", "folder"]
)
def test_rubbish_beside_the_file_does_not_matter(
    suffix: str, content: bytes | None, sound: Sound, tmp_path: Path
) -> None:
    path = tmp_path / "plan.db"
    path.write_bytes(sound[0])
    beside = path.with_name(path.name + suffix)
    if content is None:
        beside.mkdir()
    else:
        beside.write_bytes(content)
    assert outcome(path, sound[1]) == OPENS
    (path.with_name("bad.db")).write_bytes(sound[0][:-4096] + bytes(4096))
    assert outcome(path.with_name("bad.db"), sound[1]) in ("file.damaged", "file.seal")


# -- who may look, what it costs -------------------------------------------------------------------


def test_looking_needs_no_right_to_write(sound: Sound, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "plan.db"
    path.parent.mkdir()
    path.write_bytes(sound[0])
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        assert outcome(path, sound[1]) == OPENS
        assert reading.read_plan(path).plan.same_content(sound[1])
    finally:
        path.parent.chmod(0o755)


def test_a_bomb_costs_little_memory(sound: Sound, tmp_path: Path) -> None:
    """Peak of a process of its own, less what it had before."""
    bombs = [
        "view for a table",
        "CHECK that computes",
        "100 MB name",
        "too many rows",
        "a million log lines",
        "8 GiB",
    ]
    for number, name in enumerate(bombs):
        CASES[name][0](tmp_path / f"{number}.db", sound[0])
    # Linux begins a child's peak anew.
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for number in range(len(bombs)):
            try:
                working_copy.snapshot(tmp_path / f"{number}.db")
            except FileProblem:
                continue
            os._exit(1)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        os.write(writing, str(grown).encode())
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert int(os.read(reading, 100)) < 250_000
    os.close(reading)
    os.close(writing)


# -- versions --------------------------------------------------------------------------------------

NEWER = (1001).to_bytes(4, "big")


def as_if_ours(path: Path, sound: bytes, *statements: str) -> None:
    """A file with more in it than ours has, sealed as if it were ours."""
    from parplanner.storage import facts as facts_in_file
    from parplanner.storage.engine import connection_to, raw_connection
    from parplanner.storage.queries import META

    sql(*statements)(path, sound)
    with connection_to(path) as connection, connection.begin():
        facts = facts_in_file.read_facts(raw_connection(connection))
        connection.execute(
            META.update().values(seal=facts_in_file.true_seal(raw_connection(connection), facts))
        )


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE future (id TEXT NOT NULL, task_id TEXT, PRIMARY KEY (id), "
        "FOREIGN KEY(task_id) REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED) STRICT",
        "CREATE TABLE x (id TEXT CHECK (length(hex(zeroblob(5000000))) > 0))",
        "CREATE TABLE x (id TEXT, g TEXT GENERATED ALWAYS AS (hex(zeroblob(5000000))))",
        "CREATE TABLE x (id TEXT, g TEXT as (hex(id)))",
        "CREATE TABLE x (id TEXT DEFAULT (hex(zeroblob(5000000))))",
        "CREATE TABLE x (id TEXT COLLATE NOCASE)",
        "CREATE VIRTUAL TABLE x USING fts5(y)",
        "CREATE VIEW x AS SELECT 1",
        "CREATE TRIGGER x AFTER UPDATE ON unit BEGIN DELETE FROM task; END",
        "CREATE INDEX x ON unit (name)",
        "CREATE TABLE sqlean (x TEXT); CREATE INDEX x ON sqlean (hex(x))",
        'CREATE TABLE "a b" (x TEXT)',
    ],
)
def test_what_is_not_ours_is_never_run_and_never_opened(
    statement: str, sound: Sound, tmp_path: Path
) -> None:
    path = tmp_path / "plan.db"
    as_if_ours(path, sound[0], *([statement] if "TRIGGER" in statement else statement.split("; ")))
    assert outcome(path, sound[1]) == "file.changed_structure"
