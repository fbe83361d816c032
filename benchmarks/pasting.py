"""500 rows pasted into the window, against the same rows written by raw SQLite in one
transaction."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from benchmarks.measure import Result, compare

ROWS = 500


def run(folder: Path, runs: int) -> list[Result]:
    """Two whole years of points over 500 rows that hold others: Ctrl+V until the edit is durable
    and told."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from parplanner import paths
    from parplanner.document.document import Document
    from parplanner.gui.shell.app import Application, make_app
    from tests.gui.driver.inside import Inside
    from tests.gui.driving import FakeMessages
    from tests.plans import big_plan

    paths.use_data_dir(folder / "data")
    app = make_app(["benchmark"])
    window = Inside(Application(app, "vi", FakeMessages()).show_window())
    window.resize(1280, 820)
    document = Document.new(big_plan(ROWS))
    window.session.adopt(document)
    document.begin()
    tree, model = window.criteria.tree, window.criteria_model
    years = [c.key for c in model.columns if c.kind == "points"][1:3]
    first = next(n for n in document.plan.walk() if not document.plan.children(n.id))
    turn = [0]

    def paste() -> None:
        turn[0] += 1
        text = f"0,{10 + turn[0] % 80}"
        QApplication.clipboard().setText("".join(f"{text}\t{text}\r\n" for _ in range(ROWS)))
        tree.select_cell(model.index_of(first.id, model.column_of(years[0])))
        QTest.keyClick(tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert document.history.done == turn[0], "the paste was refused"

    paste()
    written = [
        s for s in document.plan.rows() if type(s).__name__ == "Score" and s.column_id in years
    ]  # type: ignore[attr-defined]
    values = [(s.id, s.criterion_id, s.column_id, s.points) for s in written]  # type: ignore[attr-defined]
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "locking_mode=EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE score (id TEXT PRIMARY KEY, criterion_id TEXT, column_id TEXT, points "
        "INTEGER)"
    )

    def raw() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT OR REPLACE INTO score VALUES (?, ?, ?, ?)", values)
        connection.execute("COMMIT")

    result = compare(f"{ROWS} rows pasted ÷ raw SQLite in one transaction", paste, raw, 20, runs)
    window.session.adopt(None)
    document.close()
    window.close()
    return [result]
