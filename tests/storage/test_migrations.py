"""Stairs between formats: real files of 1.0 open with the same figures and pages, and stay as they
are until saved."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document import earlier, opening, reading
from parplanner.document.samples import sample_plan
from parplanner.domain.edits import applicability
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, NotApplicable
from parplanner.domain.scoring import Scoring
from parplanner.reports import documents
from parplanner.reports.report.model import Report
from parplanner.storage import backups, files, format_1_0, migrations, working_copy
from parplanner.storage.migrations import Step

OLD = Path(__file__).with_name("data") / "1.0"
SAMPLES = ("ba-dinh-2022", "ha-noi-2018", "khanh-hoa-2023", "quang-ngai-2022", "so-noi-vu-2019")
TOTALS = {
    "ha-noi-2018": ([64_940, 79_710, 84_630], 100_000),
    "so-noi-vu-2019": ([94_110], 100_000),
    "flagged": ([61_630, 73_710, 77_130], 90_000),
}
"""What 1.0 showed: the total of each year column, and of the maximum."""


def old_file(name: str, folder: Path) -> Path:
    """A file as 1.0 saved it."""
    path = folder / f"{name}.db"
    path.write_bytes(gzip.decompress((OLD / f"{name}.db.gz").read_bytes()))
    return path


@pytest.fixture
def left_over(tmp_path: Path) -> Iterator[str]:
    """What a killed 1.0 left: its working copy with a journal beside
    it, on a file of 1.0; the copy's name."""
    file = old_file("flagged", tmp_path)
    folder = paths.private_dir("work") / "0123456789abcdef0123456789abcdef"
    folder.mkdir()
    for packed in (OLD / "left-over").glob("*.gz"):
        (folder / packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
    owner = json.loads((OLD / "left-over" / "owner.json").read_text("ascii"))
    owner["path"] = str(file)
    owner["fingerprint"]["mtime_ns"] = file.stat().st_mtime_ns
    (folder / "owner.json").write_text(json.dumps(owner), "ascii")
    yield folder.name


def totals(plan: Plan) -> tuple[list[int | None], int | None]:
    scoring = Scoring(plan)
    return [scoring.value(None, column.id) for column in plan.columns()], scoring.value(
        None, MAX_COLUMN
    )


@pytest.mark.parametrize("name", [*SAMPLES, "flagged"])
def test_a_file_of_1_0_opens_with_its_figures_and_is_left_as_it_is(
    name: str, tmp_path: Path
) -> None:
    path = old_file(name, tmp_path)
    before, looked = path.read_bytes(), path.stat().st_mtime_ns
    document = opening.open_file(path)
    assert totals(document.plan) == TOTALS.get(name, ([], None))
    assert not document.is_modified
    document.close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, looked)
    assert sorted(os.listdir(tmp_path)) == [path.name]


def said(report: Report) -> str:
    """A report without the ids of rows, to which its charts lead."""
    return re.sub("[0-9a-f]{32}", "", repr(report))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_of_1_0_makes_the_pages_of_todays_sample(name: str, tmp_path: Path) -> None:
    old, today = reading.read_plan(old_file(name, tmp_path)).plan, sample_plan(name)
    for what in documents.DOCUMENTS:
        assert said(documents.build(what, old)) == said(documents.build(what, today)), what


def test_a_mark_of_1_0_holds_for_every_year_with_its_basis(tmp_path: Path) -> None:
    plan = reading.read_plan(old_file("flagged", tmp_path)).plan
    node = next(node for node in plan.walk() if node.code == "1.4")
    marks = plan.marks_of(node.id)
    assert [mark.year for mark in marks] == [2017, 2018, 2019]
    assert {mark.reason for mark in marks} == {"Công văn số 12/SNV-CCHC ngày 05/01/2018"}
    assert plan.count(NotApplicable) == 6
    assert [mark.id for mark in marks] == [
        applicability.mark_row(node.id, mark.year).id for mark in marks
    ]


def test_a_mark_of_a_plan_without_years_is_not_lost(tmp_path: Path) -> None:
    path = old_file("ba-dinh-2022", tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        migrations.prepare(connection)
        connection.execute(
            "INSERT INTO criterion VALUES "
            "(derived_id('x'), NULL, 1, '1', 'Lĩnh vực', 1000, 1, 'QĐ 1', 0, '', '', '', '')"
        )
        connection.commit()
    document = opening.open_as_new(path)
    node = document.plan.children(None)[0]
    assert [(mark.year, mark.reason) for mark in document.plan.marks_of(node.id)] == [
        (document.plan.info.base_year, "QĐ 1")
    ]
    assert Scoring(document.plan).value(None, MAX_COLUMN) is None
    document.close(discard=True)


def test_saving_writes_the_newer_format_and_says_so_once(tmp_path: Path) -> None:
    path = old_file("flagged", tmp_path)
    document = opening.open_file(path)
    plan = document.plan.copy()
    assert "save.newer_format" in document.save()
    assert document.save() == []
    document.close()
    assert files.look_at_header(path) == migrations.latest()
    saved = reading.read_plan(path)
    assert saved.sealed
    assert saved.plan.same_content(plan)


def test_the_older_file_is_kept_as_a_backup_and_opens(tmp_path: Path) -> None:
    path = old_file("flagged", tmp_path)
    before = path.read_bytes()
    document = opening.open_file(path)
    document.save()
    kept = backups.of_document(document.facts.doc_uuid)
    assert [item.path.read_bytes() for item in kept] == [before]
    found = earlier.latest_backup(path)
    assert found is not None
    restored = earlier.open_earlier(found)
    assert totals(restored.plan) == TOTALS["flagged"]
    restored.close(discard=True)
    document.close()


def test_left_over_work_of_1_0_is_recovered_with_its_undo_history(left_over: str) -> None:
    """Its last steps: points typed, 1.4 applicable again (taken back),
    2.1 not applicable, a task, 4.1 deleted."""
    document = opening.recover(left_over)

    def marked() -> set[str]:
        return {
            document.plan.get(Criterion, mark.criterion_id).code
            for mark in document.plan.all(NotApplicable)
        }

    field = document.plan.children(None)[2].code
    assert marked() == {"1.4", "2.1", field}
    steps = 0
    seen = [marked()]
    while document.undo() is not None:
        steps += 1
        if marked() != seen[-1]:
            seen.append(marked())
    assert steps == 7
    assert seen == [{"1.4", "2.1", field}, {"1.4", field}, {"1.4"}, set()]
    while document.redo() is not None:
        pass
    assert marked() == {"1.4", "2.1", field}
    assert "save.newer_format" in document.save()
    document.close()


def test_a_newer_file_is_refused_by_the_name_of_its_format(tmp_path: Path) -> None:
    path = old_file("ha-noi-2018", tmp_path)
    data = bytearray(path.read_bytes())
    for version in (migrations.latest() + 1, migrations.latest() + 1000):
        data[60:64] = version.to_bytes(4, "big")
        path.write_bytes(data)
        with pytest.raises(FileProblem) as refused:
            opening.open_file(path)
        assert refused.value.code == "file.newer"
        assert refused.value.params["version"] == migrations.name(version)


def test_what_1_0_could_not_hold_is_no_file_of_1_0(tmp_path: Path) -> None:
    """A trigger is never run: the structure is compared with that of its own version before
    anything happens."""
    for statement in (
        "CREATE TRIGGER x AFTER INSERT ON log BEGIN DELETE FROM task; END",
        "CREATE VIEW x AS SELECT 1",
        "CREATE TABLE not_applicable (id TEXT) STRICT",
        "ALTER TABLE task ADD COLUMN more TEXT",
    ):
        path = old_file("ha-noi-2018", tmp_path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(statement)
            connection.commit()
        with pytest.raises(FileProblem) as refused:
            opening.open_file(path)
        assert refused.value.code == "file.changed_structure", statement


def test_a_seal_that_was_broken_is_not_made_good_by_the_way_up(tmp_path: Path) -> None:
    path = old_file("ha-noi-2018", tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE score SET points = points + 10 WHERE rowid = 3")
        connection.commit()
    with pytest.raises(FileProblem) as refused:
        opening.open_file(path)
    assert refused.value.code == "file.seal"


def test_a_damaged_file_of_1_0_is_rescued_with_its_marks(tmp_path: Path) -> None:
    path = old_file("flagged", tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 4096])
    document, found = opening.open_rescued(path)
    assert found.rows > 100
    assert {mark.year for mark in document.plan.all(NotApplicable)} == {2017, 2018, 2019}
    document.close(discard=True)


# -- breaking off ----------------------------------------------------------------------------------


def number_of_statements() -> int:
    return sum(len(step.statements) for step in migrations.MIGRATIONS.values())


@pytest.mark.parametrize("at", range(number_of_statements()))
def test_a_step_that_fails_anywhere_leaves_the_file_and_the_next_try_works(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_file("flagged", tmp_path)
    before = path.read_bytes()
    with monkeypatch.context() as broken:
        for version, step in migrations.MIGRATIONS.items():
            statements = (
                *step.statements[:at],
                "INSERT INTO nowhere VALUES (1)",
                *step.statements[at:],
            )
            broken.setitem(
                migrations.MIGRATIONS, version, Step(statements, step.retell, step.about)
            )
        with pytest.raises(FileProblem):
            opening.open_file(path)
        assert working_copy.left_over() == []
    assert path.read_bytes() == before
    document = opening.open_file(path)
    assert totals(document.plan) == TOTALS["flagged"]
    document.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from parplanner.document import opening
from parplanner.storage import migrations

at, left_over, path = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
real = migrations.climb

class Counting:
    def __init__(self, connection):
        self.connection, self.count = connection, 0
    def execute(self, *arguments):
        if self.count == at:
            os.kill(os.getpid(), signal.SIGKILL)
        self.count += 1
        return self.connection.execute(*arguments)
    def __getattr__(self, name):
        return getattr(self.connection, name)

def climb(connection, version):
    real(Counting(connection), version)
    if at < 0:
        os.kill(os.getpid(), signal.SIGKILL)

migrations.climb = climb
opening.recover(left_over) if left_over else opening.open_file(path)
print("opened")
"""


def killed(at: int, left_over: str, path: Path) -> bool:
    """Whether the process was killed at that statement of the way up (−1: behind the last one)."""
    command = [sys.executable, "-c", KILLED, str(at), left_over, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


def test_a_kill_at_every_statement_leaves_the_file_and_the_next_try_works(tmp_path: Path) -> None:
    path = old_file("flagged", tmp_path)
    before = path.read_bytes()
    at = -1
    while killed(at, "", path):
        assert path.read_bytes() == before
        at += 1
    assert at > number_of_statements()
    document = opening.open_file(path)
    assert totals(document.plan) == TOTALS["flagged"]
    document.close()
    assert [item for item in opening.recoverable() if item.unsaved_entries] == []


def test_a_kill_at_every_statement_leaves_left_over_work_that_is_recovered(
    left_over: str, tmp_path: Path
) -> None:
    folder = paths.private_dir("work") / left_over
    kept = tmp_path / "kept"
    shutil.copytree(folder, kept)
    at = -1
    while True:
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        was_killed = killed(at, left_over, tmp_path / "flagged.db")
        document = opening.recover(left_over)
        assert len(document.history.steps) == 7
        document.close(keep=True)
        if not was_killed:
            break
        at += 1
    assert at > number_of_statements()


def test_there_are_stairs_from_every_version_that_was_ever_released() -> None:
    assert format_1_0.VERSION == 1000
    assert all(migrations.is_known(version) for version in (1000, 2000))
    assert not migrations.is_known(1001)
