"""Opening a large plan beside a raw SELECT of all its rows; a table read and an appendix made as
whole processes.

Beside bare openpyxl reading the same workbook, and typst compiling the same table.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.measure import Result, compare, python
from parplanner import paths
from parplanner.document.document import Document
from parplanner.document.opening import open_file
from parplanner.domain.plan import Plan
from parplanner.reports import documents
from parplanner.reports.report.model import Points, Table
from tests.plans import big_plan

ROWS, FEW = 4_900, 100
TABLE_ROWS = 4_000
"""Criteria of the workbook that is imported: with their groups they are some 4,900 lines."""


def run(folder: Path, runs: int) -> Iterator[Result]:
    """Alternating, in one process for opening, as whole processes for the rest."""
    paths.use_data_dir(folder / "data")
    large = _saved(big_plan(ROWS), folder / "large.db")
    yield compare(
        f"opening {ROWS:,} criteria with tasks ÷ a raw SELECT of all rows",
        lambda: open_file(large).close(),
        _raw(large),
        8,
        runs,
    )
    yield _import(folder, max(runs // 3, 1))
    for rows, limit in ((FEW, 1.6), (ROWS, 0.8)):
        yield _against_typst(folder, rows, limit, max(runs // 3, 1))


def _saved(plan: Plan, path: Path) -> Path:
    document = Document.new(plan)
    document.save(path)
    document.close()
    return path


def _raw(path: Path) -> Callable[[], None]:
    def select() -> None:
        with closing(sqlite3.connect(path)) as connection:
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall():
                connection.execute(f"SELECT * FROM {name}").fetchall()

    return select


_BARE = (
    "import sys; from openpyxl import load_workbook; "
    "sheet = load_workbook(sys.argv[1], read_only=True, data_only=True).active; "
    "print(sum(1 for _ in sheet.iter_rows(values_only=True)))"
)


def _import(folder: Path, runs: int) -> Result:
    workbook, target, data = folder / "table.xlsx", folder / "taken.db", folder / "data"
    documents.render(documents.build("appendix", big_plan(TABLE_ROWS), None), "xlsx", workbook)

    def ours() -> None:
        target.unlink(missing_ok=True)
        python("-m", "parplanner", "import", workbook, "--into", target, data_dir=data)

    name = "import of some 4,900 rows, whole process ÷ bare openpyxl reading them"
    return compare(name, ours, lambda: python("-c", _BARE, workbook, data_dir=data), 6, runs)


def _against_typst(folder: Path, rows: int, limit: float, runs: int) -> Result:
    plan = _saved(big_plan(rows), folder / f"{rows}.db")
    data, source = folder / "data", folder / "table.typ"
    source.write_text(
        _typst(documents.build("appendix", big_plan(rows), None).tables()[0]), "utf-8"
    )
    compiled = f"import typst; typst.compile({str(source)!r}, output={str(folder / 'typst.pdf')!r})"
    target = folder / "ours.pdf"
    return compare(
        f"appendix of {rows:,} rows as PDF, whole process ÷ typst compiling the same table",
        lambda: python(
            "-m",
            "parplanner",
            "export",
            plan,
            "--what",
            "appendix",
            "--pdf",
            target,
            "--overwrite",
            data_dir=data,
        ),
        lambda: python("-c", compiled, data_dir=data),
        limit,
        runs,
    )


def _typst(table: Table) -> str:
    """The same cells, as typst sets a table."""
    cells: list[str] = []
    for line in table.lines:
        for cell in line.cells:
            said = str(cell.value / 1000) if isinstance(cell, Points) else str(cell or "")
            cells.append("[" + "".join(f"\\{c}" if c in "#[]*_$@<>`\\~" else c for c in said) + "]")
    widths = ", ".join(f"{column.width:.1f}mm" for column in table.columns)
    head = '#set page(paper: "a4", flipped: true)\n#set text(size: 13pt)\n'
    return f"{head}#table(columns: ({widths}),\n{', '.join(cells)})\n"
