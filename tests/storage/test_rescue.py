"""A damaged file is read as far as it is whole: what still makes
sense comes back, and makes a sound plan."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from parplanner.document import opening
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Row, Task, Unit
from parplanner.storage import rescue
from tests.plans import hanoi_plan
from tests.storage.conftest import SLOW, leftovers

DAMAGES = 400 if SLOW else 40


def rows_of(plan: Plan) -> set[Row]:
    return set(plan.rows())


def test_a_whole_file_is_rescued_whole(sound: tuple[bytes, Plan], tmp_path: Path) -> None:
    content, plan = sound
    path = tmp_path / "plan.db"
    path.write_bytes(content)
    document, rescued = opening.open_rescued(path)
    assert document.plan.same_content(plan)
    assert (rescued.rows, rescued.lost) == (len(rows_of(plan)), 0)
    assert (document.path, document.is_modified, document.is_untouched) == (None, True, False)
    document.close()


@pytest.mark.parametrize("kind", ["page", "bytes", "end"])
def test_what_comes_back_of_a_damaged_file_makes_sense_and_was_in_it(
    kind: str, sound: tuple[bytes, Plan], tmp_path: Path
) -> None:
    content, plan = sound
    chance = random.Random(kind)
    known = {(type(row), row.id) for row in plan.rows()}
    shares = []
    for number in range(DAMAGES):
        path = tmp_path / f"{number}.db"
        path.write_bytes(damaged(content, kind, chance))
        try:
            document, rescued = opening.open_rescued(path)
        except FileProblem as problem:
            assert problem.code.startswith("file.")
            shares.append(0.0)
            continue
        assert {(type(row), row.id) for row in document.plan.rows()} <= known
        Plan.from_rows(document.plan.rows())
        shares.append(rescued.rows / len(known))
        document.close()
    assert leftovers() == []
    assert sum(share > 0.5 for share in shares) > DAMAGES / 3, sorted(shares)


def damaged(content: bytes, kind: str, chance: random.Random) -> bytes:
    """A page lost, bytes turned round, the end missing; the first page, without which nothing can
    be read, is whole."""
    place = chance.randrange(4096, len(content) - 4096)
    if kind == "page":
        place -= place % 4096
        return content[:place] + bytes(4096) + content[place + 4096 :]
    if kind == "bytes":
        return (
            content[:place]
            + bytes(chance.randrange(256) for _ in range(40))
            + content[place + 40 :]
        )
    return content[: max(place, len(content) * 2 // 3)]


def altered(tmp_path: Path, *statements: str) -> Path:
    """A saved plan that another program has had in its hands."""
    path = tmp_path / "plan.db"
    document = Document.new(hanoi_plan())
    document.save(path)
    document.close()
    raw = sqlite3.connect(path)
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()
    return path


def test_what_points_to_a_lost_row_stands_alone_where_it_may(tmp_path: Path) -> None:
    plan = hanoi_plan()
    field = next(iter(plan.children(None)))
    path = altered(tmp_path, f"DELETE FROM criterion WHERE id = '{field.id}'")
    with pytest.raises(FileProblem):
        opening.open_file(path)
    document, rescued = opening.open_rescued(path)
    assert rescued.rows >= len(rows_of(plan)) - 5
    for child in plan.children(field.id):
        assert document.plan.get(Criterion, child.id).parent_id is None
    document.close()


def test_a_row_that_makes_no_sense_is_lost_and_counted(tmp_path: Path) -> None:
    plan = hanoi_plan()
    unit = plan.units()[0]
    path = altered(
        tmp_path,
        f"UPDATE unit SET name = char(7) WHERE id = '{unit.id}'",
        "UPDATE criterion SET max_points = -5 WHERE code = '1.2'",
    )
    document, rescued = opening.open_rescued(path)
    assert document.plan.find(Unit, unit.id) is None
    assert rescued.lost >= 2
    assert document.plan.count(Task) > 0
    document.close()


def test_criteria_that_hang_on_each_other_become_outermost(tmp_path: Path) -> None:
    plan = hanoi_plan()
    first, second = list(plan.children(None))[:2]
    path = altered(
        tmp_path,
        f"UPDATE criterion SET parent_id = '{second.id}' WHERE id = '{first.id}'",
        f"UPDATE criterion SET parent_id = '{first.id}' WHERE id = '{second.id}'",
    )
    document, rescued = opening.open_rescued(path)
    assert document.plan.count(Criterion) == plan.count(Criterion)
    assert rescued.lost == 0
    document.close()


def test_a_table_that_is_not_ours_is_not_looked_at(tmp_path: Path) -> None:
    path = altered(
        tmp_path,
        "DROP TABLE task",
        "CREATE TABLE task (id TEXT PRIMARY KEY, note TEXT DEFAULT (randomblob(1000000000)))",
        "CREATE VIEW spy AS SELECT * FROM criterion",
        "CREATE TRIGGER bad AFTER DELETE ON criterion BEGIN DELETE FROM unit; END",
    )
    document, _ = opening.open_rescued(path)
    assert document.plan.count(Task) == 0
    assert document.plan.count(Criterion) == hanoi_plan().count(Criterion)
    document.close()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + bytes(5000)])
def test_where_nothing_is_whole_that_is_told(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    path.write_bytes(content)
    with pytest.raises(FileProblem) as problem:
        opening.open_rescued(path)
    assert problem.value.code in ("file.damaged", "file.not_a_plan")
    assert leftovers() == []


def test_damaged_work_that_a_crash_left_is_opened_as_far_as_it_is_whole() -> None:
    document = Document.new(hanoi_plan(), precious=True)
    database = document.begin().copy.database
    document.close(keep=True)
    content = database.read_bytes()
    place = len(content) // 2 - len(content) // 2 % 4096
    database.write_bytes(content[:place] + bytes(4096) + content[place + 4096 :])
    (left,) = opening.recoverable()
    assert not left.readable
    again, rescued = opening.recover_rescued(left.id)
    assert rescued.rows > 100
    assert database.exists(), "it stays until the officer puts it away"
    again.close()


def test_a_file_made_to_be_read_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cells may share their overflow pages: what is small on the disk can be huge in memory."""
    document = Document.new(hanoi_plan())
    document.save(tmp_path / "plan.db")
    document.close()
    monkeypatch.setattr(rescue, "MAX_BYTES", 20_000)
    with pytest.raises(FileProblem) as problem:
        rescue.rescue(tmp_path / "plan.db")
    assert problem.value.code == "file.damaged"
