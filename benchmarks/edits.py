"""One durable edit, against a raw SQLite update and commit with the same pragmas; and how it grows
with the plan."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Result, seconds
from parplanner import paths
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.edits import scores
from parplanner.domain.rows import Score
from tests.plans import big_plan

EDITS = 200
LARGE = 19_500  # with their fields and groups 20,000 criteria, the most a plan may hold


def _ours(rows: int) -> tuple[Document, Callable[[], None]]:
    document = Document.new(big_plan(rows))
    cells = [(s.criterion_id, s.column_id) for s in document.plan.all(Score)][:EDITS]
    state = {"turn": 0}

    def edit() -> None:
        state["turn"] += 1
        criterion, column = cells[state["turn"] % len(cells)]
        points = 100 + state["turn"] % 50
        document.execute(Label("edit"), scores.set_points(document.plan, criterion, column, points))

    return document, edit


def _raw(source: Path, folder: Path) -> Callable[[], None]:
    copy = folder / "raw.db"
    shutil.copyfile(source, copy)
    connection = sqlite3.connect(copy, isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "locking_mode=EXCLUSIVE", "secure_delete=ON",  # noqa: E501
                   "foreign_keys=ON", "temp_store=MEMORY", "fullfsync=ON",
                   "cell_size_check=ON"):  # fmt: skip
        connection.execute(f"PRAGMA {pragma}")
    ids = [r[0] for r in connection.execute("SELECT id FROM score LIMIT ?", (EDITS,))]
    state = {"turn": 0}

    def edit() -> None:
        state["turn"] += 1
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE score SET points = ? WHERE id = ?",
            (state["turn"] % 50, ids[state["turn"] % len(ids)]),
        )
        connection.execute("COMMIT")

    return edit


def run(folder: Path, runs: int) -> list[Result]:
    """``runs`` is ignored: the single edits are many."""
    paths.use_data_dir(folder / "data")
    document, ours = _ours(5_000)
    raw = _raw(document.begin().journal.path, folder)
    mine, theirs = [], []
    for _ in range(EDITS):
        mine.append(seconds(ours))
        theirs.append(seconds(raw))
    document.close()
    median = statistics.median
    results = [
        Result(
            "one durable edit at 5,000 rows ÷ raw SQLite update and commit",
            median(mine),
            median(theirs),
            3,
        )
    ]
    large, edit_large = _ours(LARGE)
    small, edit_small = _ours(500)
    big, little = [], []
    for _ in range(EDITS):
        big.append(seconds(edit_large))
        little.append(seconds(edit_small))
    large.close()
    small.close()
    results.append(
        Result("one durable edit at 20,000 rows ÷ at 500 rows", median(big), median(little), 2)
    )
    return results
