"""The form of a workbook: document-format.md C2, each check a function that names its number.

``check_all(path, report)`` runs all of them; AssertionErrors begin with the number of the rule that
is broken.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from parplanner.reports.report.model import ColumnKind, Figure, Line, Percent, Points, Report, Table
from tests.checks.reading_pdf import need, squeezed


def tables(report: Report) -> list[Table]:
    """Every table a workbook must hold."""
    return [table for part in (*report.parts, *report.sheets) for table in part.tables()]


def sheets(book: Any, report: Report) -> Iterator[tuple[Any, Table]]:
    """The sheets that hold a table, with it."""
    with_table = [sheet for sheet in book if sheet.print_title_rows]
    need(
        len(with_table) == len(tables(report)),
        "C2.9",
        f"{len(with_table)} sheets for {len(tables(report))} tables",
    )
    yield from zip(with_table, tables(report), strict=True)


def first_row(sheet: Any) -> int:
    """The row below the table's header."""
    return int(sheet.print_title_rows.rpartition("$")[2]) + 1


def c2_01_texts(book: Any, report: Report) -> None:
    """Formulas and errors only where points are summed: what a person wrote stays text."""
    for sheet, table in sheets(book, report):
        for row in sheet.iter_rows():
            for cell in row:
                kind = (
                    table.columns[cell.column - 1].kind
                    if cell.column <= len(table.columns)
                    else None
                )
                need(cell.data_type != "e", "C2.1", f"error in {sheet.title}!{cell.coordinate}")
                if cell.data_type == "f":
                    summed = kind is ColumnKind.POINTS and cell.row >= first_row(sheet)
                    need(
                        summed and cell.value.startswith("=SUM("),
                        "C2.1",
                        f"formula in {cell.coordinate}",
                    )


def c2_02_page(book: Any) -> None:
    """A4, fitted to one page's width, any height, margins of the decree."""
    for sheet in book:
        setup, margins = sheet.page_setup, sheet.page_margins
        need(
            setup.orientation in ("landscape", "portrait") and setup.paperSize in (9, "9"),
            "C2.2",
            "not A4",
        )
        fits = (setup.fitToWidth, setup.fitToHeight) == (
            1,
            0,
        ) and sheet.sheet_properties.pageSetUpPr.fitToPage
        need(fits, "C2.2", f"{sheet.title} is not fitted to the width")
        ranges = (
            (margins.top, 20, 25),
            (margins.bottom, 20, 25),
            (margins.left, 30, 35),
            (margins.right, 15, 20),
        )
        need(
            all(low <= round(m * 25.4, 1) <= high for m, low, high in ranges),
            "C2.2",
            f"margins of {sheet.title}",
        )


def c2_03_titles(book: Any, report: Report) -> None:
    """The header stays on the screen and on every page; all cells are in the printed area."""
    for sheet, table in sheets(book, report):
        first, _, last = sheet.print_title_rows.replace("$", "").partition(":")
        need(
            int(last) - int(first) + 1 == table.header_rows,
            "C2.3",
            f"{sheet.print_title_rows} is not the header",
        )
        need(sheet.freeze_panes == f"A{int(last) + 1}", "C2.3", f"frozen at {sheet.freeze_panes}")
    for sheet in book:
        area = sheet.print_area.rpartition("!")[2].replace("$", "")
        _, _, bottom = area.partition(":")
        filled = max(
            (c.row for row in sheet.iter_rows() for c in row if c.value is not None), default=1
        )
        need(
            int(re.sub(r"\D", "", bottom)) >= filled,
            "C2.3",
            f"{area} prints not all of {filled} rows",
        )


def c2_04_number(book: Any) -> None:
    """The page's number alone, centred in the header, none on the first page."""
    for sheet in book:
        header = sheet.oddHeader
        bare = header.center.text == "&P" and not header.left.text and not header.right.text
        need(bare and sheet.HeaderFooter.differentFirst, "C2.4", f"header of {sheet.title}")
        need(13 <= (header.center.size or 0) <= 14, "C2.4", "number is not 13 to 14 pt")


def c2_05_fonts(book: Any, report: Report) -> None:
    """Times New Roman, 13–14 pt; in tables 11 at least, where columns are narrow."""
    rows_of_tables = {
        sheet.title: first_row(sheet) - table.header_rows for sheet, table in sheets(book, report)
    }
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None or set(str(cell.value)) == {"—"}:
                    continue
                least = 11 if cell.row >= rows_of_tables.get(sheet.title, 1) else 13
                fits = cell.font.name == "Times New Roman" and least <= cell.font.size <= 14
                need(
                    fits,
                    "C2.5",
                    f"{cell.font.name} {cell.font.size} in {sheet.title}!{cell.coordinate}",
                )


def c2_06_wrapping(book: Any, report: Report) -> None:
    """Long texts wrap, and rows are high enough to show them."""
    for sheet, table in sheets(book, report):
        texts = [i for i, column in enumerate(table.columns) if column.kind is ColumnKind.TEXT]
        for row in sheet.iter_rows(min_row=first_row(sheet)):
            need(
                all(row[i].alignment.wrap_text for i in texts if row[i].value),
                "C2.6",
                f"row {row[0].row} not wrapped",
            )
            need(sheet.row_dimensions[row[0].row].height, "C2.6", f"row {row[0].row} has no height")


def c2_07_names(book: Any) -> None:
    """Names Excel accepts, none twice; no list longer than Excel reads."""
    names = [sheet.title for sheet in book]
    need(
        all(0 < len(n) <= 31 and not re.search(r"[\[\]:*?/\\]", n) for n in names),
        "C2.7",
        f"names {names}",
    )
    need(
        all(n == n.strip("' ") for n in names),
        "C2.7",
        f"an apostrophe or a blank at an end of {names}",
    )
    alike = {unicodedata.normalize("NFKC", n).casefold() for n in names}
    need(len(alike) == len(names), "C2.7", f"names twice: {names}")
    for sheet in book:
        lists = [v.formula1 or "" for v in sheet.data_validations.dataValidation]
        need(
            all(len(entry) <= 255 for entry in lists), "C2.7", "a list of more than 255 characters"
        )


def c2_08_package(path: Path) -> None:
    """No macros, no links to other files."""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            need(
                not re.search(r"vba|macro|externalLink|activeX", name, re.IGNORECASE), "C2.8", name
            )
            need(b'TargetMode="External"' not in package.read(name), "C2.8", f"link in {name}")


def c2_09_rows(book: Any, report: Report) -> None:
    """Every line once, with its texts and its numbers as numbers; too
    tall for Excel, it goes on in the row below."""
    for sheet, table in sheets(book, report):
        rows = list(sheet.iter_rows(min_row=first_row(sheet), max_col=len(table.columns)))
        need(
            len(rows) >= len(table.lines), "C2.9", f"{len(rows)} rows for {len(table.lines)} lines"
        )
        start = 0
        for line in table.lines:
            taken = rows[start : start + _rows_of(line, rows[start:])]
            need(taken, "C2.9", f"no row for {line.cells}")
            start += len(taken)
            first, last = line.span or (0, -1)
            for at, cell in enumerate(line.cells):
                if first < at <= last or cell in (None, ""):
                    continue
                found = taken[0][at].value
                if isinstance(cell, Points):
                    same = isinstance(found, str) if cell.addends else found == cell.value / 1000
                elif isinstance(cell, Figure) and not isinstance(found, str):
                    same = shown(found, taken[0][at].number_format) == re.sub(r"[.,\s]", "", cell)
                elif isinstance(cell, Percent):
                    same = found == cell.value / 100 and not isinstance(found, str)
                else:
                    same = (
                        _joined(taken, at) == squeezed(str(cell)) and taken[0][at].data_type == "s"
                    )
                need(
                    same,
                    "C2.9",
                    f"{found!r} instead of {cell!r} in {sheet.title}!{taken[0][at].coordinate}",
                )


def _rows_of(line: Line, rows: Sequence[Sequence[Any]]) -> int:
    """How many of the rows hold the line: as many as begin its longest text."""
    texts = [
        (len(cell), at, squeezed(cell))
        for at, cell in enumerate(line.cells)
        if isinstance(cell, str)
    ]
    if not texts or not rows:
        return 1
    _, at, text = max(texts)
    count = 1
    while (
        count < len(rows)
        and text != _joined(rows[:count], at)
        and text.startswith(_joined(rows[: count + 1], at))
    ):
        count += 1
    return count


def _joined(rows: Sequence[Sequence[Any]], at: int) -> str:
    return squeezed(" ".join(str(row[at].value or "") for row in rows))


def shown(value: float, code: str) -> str:
    """The digits Excel shows for a number, without the marks between them."""
    decimals = len(re.sub(r".*\.|%", "", code)) if "." in code else 0
    whole = len(re.sub(r"[#,]|[.%].*", "", code))
    share = "%" if code.endswith("%") else ""
    said = f"{abs(value) * (100 if share else 1):.{decimals}f}"
    digits = said.partition(".")[0].zfill(whole) + said.partition(".")[2]
    return ("-" if value < 0 else "") + digits + share


def check_all(path: Path, report: Report, *, only: str = "") -> None:
    """Every check, or ``only`` the one of that number."""
    book = openpyxl.load_workbook(path)
    checks: dict[str, Callable[[], None]] = {
        "C2.1": lambda: c2_01_texts(book, report),
        "C2.2": lambda: c2_02_page(book),
        "C2.3": lambda: c2_03_titles(book, report),
        "C2.4": lambda: c2_04_number(book),
        "C2.5": lambda: c2_05_fonts(book, report),
        "C2.6": lambda: c2_06_wrapping(book, report),
        "C2.7": lambda: c2_07_names(book),
        "C2.8": lambda: c2_08_package(path),
        "C2.9": lambda: c2_09_rows(book, report),
    }
    for number, check in checks.items():
        if only in ("", number):
            check()
