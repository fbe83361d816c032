"""The appendix as PDF, Excel and Word.

Against LibreOffice converting the workbook, openpyxl writing the same cells, and the PDF of the
same rows.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Result, compare, python, seconds
from parplanner import paths
from parplanner.document.document import Document
from parplanner.document.samples import sample_plan
from parplanner.domain.plan import Plan
from parplanner.reports import documents
from tests import office
from tests.plans import big_plan, hanoi_plan


def _saved(plan: Plan, path: Path) -> Path:
    document = Document.new(plan)
    document.save(path)
    document.close()
    return path


def _export(plan: Path, kind: str, target: Path, data: Path) -> None:
    python(
        "-m",
        "parplanner",
        "export",
        plan,
        "--what",
        "appendix",
        f"--{kind}",
        target,
        "--overwrite",
        data_dir=data,
    )


def run(folder: Path, runs: int) -> list[Result]:
    """PDF of 60 and 5,000 rows as whole processes, growth from 1,000 to 5,000, Excel and Word of
    5,000 rows."""
    data = folder / "data"
    paths.use_data_dir(data)
    made = {60: _saved(hanoi_plan(), folder / "60.db")}
    for rows in (1_000, 5_000):
        made[rows] = _saved(big_plan(rows), folder / f"{rows}.db")
    results = []
    if office.program():
        for rows, limit, times in ((60, 0.6, runs), (5_000, 1.0, max(runs // 3, 1))):
            results.append(_against_office(folder, made[rows], rows, limit, times, data))
        results.append(_whole_plan(folder, runs, data))
    else:
        print("skipped: PDF ÷ LibreOffice (soffice is not installed)")
    results.append(_growth(folder, made, max(runs // 3, 1), data))
    results.append(_excel(folder, max(runs // 3, 1)))
    results.append(_word(folder, max(runs // 3, 1)))
    return results


def _against_office(
    folder: Path, plan: Path, rows: int, limit: float, runs: int, data: Path
) -> Result:
    workbook = folder / f"{rows}.xlsx"
    _export(plan, "xlsx", workbook, data)
    return compare(
        f"appendix PDF of {rows:,} rows, whole process ÷ LibreOffice converting the workbook",
        lambda: _export(plan, "pdf", folder / f"{rows}.pdf", data),
        lambda: office.convert(workbook, "pdf", folder / "office", folder / "profile"),
        limit,
        runs,
    )


def _whole_plan(folder: Path, runs: int, data: Path) -> Result:
    plan, word = _saved(sample_plan("ha-noi-2018"), folder / "plan.db"), folder / "plan.docx"
    python("-m", "parplanner", "export", plan, "--docx", word, "--overwrite", data_dir=data)
    return compare(
        "the whole plan of Hà Nội 2018 as PDF, whole process ÷ LibreOffice converting the Word "
        "file",
        lambda: python(
            "-m",
            "parplanner",
            "export",
            plan,
            "--pdf",
            folder / "plan.pdf",
            "--overwrite",
            data_dir=data,
        ),
        lambda: office.convert(word, "pdf", folder / "office", folder / "profile"),
        0.6,
        runs,
    )


def _growth(folder: Path, made: dict[int, Path], runs: int, data: Path) -> Result:
    return compare(
        "appendix PDF of 5,000 rows ÷ of 1,000 rows",
        lambda: _export(made[5_000], "pdf", folder / "large.pdf", data),
        lambda: _export(made[1_000], "pdf", folder / "small.pdf", data),
        6,
        runs,
    )


def _excel(folder: Path, runs: int) -> Result:
    report = documents.build("appendix", big_plan(5_000), None)
    target = folder / "ours.xlsx"

    def ours() -> None:
        documents.render(report, "xlsx", target, None, None)

    ours()
    peer = _bare_writer(target, folder / "peer.xlsx")
    mine, theirs = [], []
    for _ in range(max(runs, 3)):
        mine.append(seconds(ours))
        theirs.append(seconds(peer))
    name = "Excel of 5,000 rows ÷ bare openpyxl writing the same styled cells"
    return Result(name, statistics.median(mine), statistics.median(theirs), 1.5)


def _word(folder: Path, runs: int) -> Result:
    report = documents.build("appendix", big_plan(5_000), None)
    return compare(
        "Word of 5,000 rows ÷ PDF of the same",
        lambda: documents.render(report, documents.DOCX, folder / "rows.docx"),
        lambda: documents.render(report, documents.PDF, folder / "rows.pdf"),
        1.0,
        runs,
    )


def _bare_writer(source: Path, target: Path) -> Callable[[], None]:
    """openpyxl alone, given every cell's value and style beforehand."""
    from copy import copy

    from openpyxl import Workbook, load_workbook

    sheet = load_workbook(source).active
    assert sheet is not None
    styles: dict[int, tuple[object, ...]] = {}
    cells = []
    for row in sheet.iter_rows():
        for cell in row:
            key = cell._style.xfId * 100_000 + hash(tuple(cell._style)) % 100_000
            if key not in styles:
                styles[key] = tuple(
                    copy(s) for s in (cell.font, cell.alignment, cell.border, cell.fill)
                )
            cells.append((cell.row, cell.column, cell.value, cell.number_format, key))

    def write() -> None:
        book = Workbook()
        out = book.active
        assert out is not None
        for row, column, value, number_format, key in cells:
            made = out.cell(row, column)
            made.value = value
            made.font, made.alignment, made.border, made.fill = styles[key]  # type: ignore[assignment]
            made.number_format = number_format
        book.save(target)

    return write
