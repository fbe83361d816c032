"""New rows pasted below one criterion and undone: beside raw SQLite that writes and deletes them,
and how it grows."""

from __future__ import annotations

import os
import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Result, compare

FEW, MANY = 1_000, 5_000


def run(folder: Path, runs: int) -> list[Result]:
    """Ctrl+V and Ctrl+Z of blocks that add a row a line, in the real window, until the screen was
    told."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from parplanner import paths
    from parplanner.document.document import Document
    from parplanner.gui.shell.app import Application, make_app
    from tests.gui.driver.inside import Inside
    from tests.gui.driving import FakeMessages
    from tests.plans import hanoi_plan

    paths.use_data_dir(folder / "data")
    app = make_app(["benchmark"])
    messages = FakeMessages()
    window = Inside(Application(app, "vi", messages).show_window())
    window.resize(1280, 820)
    document = Document.new(hanoi_plan())
    window.session.adopt(document)
    document.begin()
    tree, model = window.criteria.tree, window.criteria_model
    field = document.plan.children(None)[-1]

    def grow_and_undo(count: int) -> None:
        before = document.history.done
        QApplication.clipboard().setText("".join(f"Nội dung {i}\t1\r\n" for i in range(count)))
        messages.answers = [True]
        tree.select_cell(model.index_of(field.id, model.column_of("title")))
        QTest.keyClick(tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert document.history.done == before + 1, "the paste was refused"
        window.session.step(back=True)
        QApplication.processEvents()

    raw = _raw(folder / "raw.db", FEW)
    results = [
        compare(
            f"{FEW} new rows pasted and undone ÷ raw SQLite in two transactions",
            lambda: grow_and_undo(FEW),
            raw,
            60,
            runs,
        )
    ]
    few, many = [], []
    for _ in range(max(runs // 2, 1)):
        many.append(_cpu(lambda: grow_and_undo(MANY)))
        few.append(_cpu(lambda: grow_and_undo(FEW)))
    name = f"CPU of {MANY:,} new rows pasted and undone ÷ of {FEW:,}"
    results.append(Result(name, statistics.median(many), statistics.median(few), 8))
    window.session.adopt(None)
    document.close()
    window.close()
    return results


def _cpu(work: Callable[[], object]) -> float:
    """Seconds of the processor: what else the machine does does not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _raw(path: Path, count: int) -> Callable[[], None]:
    """The same rows as SQLite alone writes and deletes them, as durably."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "locking_mode=EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE criterion (id TEXT PRIMARY KEY, title TEXT, position INTEGER, points INTEGER)"
    )
    rows = [(os.urandom(16).hex(), f"Nội dung {i}", 1024 * i, 1000) for i in range(count)]

    def write_and_delete() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO criterion VALUES (?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("DELETE FROM criterion WHERE id = ?", [(row[0],) for row in rows])
        connection.execute("COMMIT")

    return write_and_delete
