"""Promises about tall rows: whatever their height, font and page,
Word and PDF print every line of them."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pdfplumber
import pytest

from parplanner.document.samples import sample_plan
from parplanner.reports import documents, docx, pdf
from parplanner.reports.documents import DOCUMENTS, Options
from parplanner.reports.report.model import (
    Cell,
    ColumnKind,
    HeaderCell,
    Level,
    Line,
    Paragraph,
    Part,
    Report,
    Style,
    Table,
)
from tests.reports.reading import soffice
from tests.reports.samples import report

SAMPLE = "ha-noi-2018"
SLOW = os.environ.get("PARPLANNER_SLOW") == "1"
Made = Callable[[Report, Path], Path]


def by_word(document: Report, folder: Path) -> Path:
    """The Word file as LibreOffice prints it."""
    docx.render(document, folder / "word.docx")
    return soffice(folder / "word.docx", "pdf", folder)


def by_pdf(document: Report, folder: Path) -> Path:
    pdf.render(document, folder / "ours.pdf")
    return folder / "ours.pdf"


def printed(path: Path) -> set[str]:
    """Every word that stands inside the margins of a page."""
    found: set[str] = set()
    with pdfplumber.open(path) as document:
        for page in document.pages:
            for word in page.extract_words():
                if word["top"] > 0 and word["bottom"] < page.height - 40:
                    found.add(word["text"])
    return found


def said(document: Report) -> list[str]:
    """The distinct words that the lines of the report are made of."""
    words: list[str] = []
    for table in document.tables():
        for line in table.lines:
            for cell in line.cells:
                if isinstance(cell, str):
                    words += cell.split()
    return words


def missing(document: Report, folder: Path, made: Made) -> list[str]:
    found = printed(made(document, folder))
    return [word for word in said(document) if word not in found]


def counted(name: str, lines: int) -> str:
    """A cell of so many lines, each a word of its own."""
    return "\n".join(f"{name}x{at}" for at in range(1, lines + 1))


@cache
def every_table() -> tuple[tuple[bool, Table], ...]:
    """One of the tables of every document, on landscape and upright pages, with its page."""
    return tuple(_tables())


def _tables() -> Iterator[tuple[bool, Table]]:
    for name in DOCUMENTS:
        for landscape in (True, False):
            made = documents.build(name, sample_plan(SAMPLE), Options(landscape=landscape))
            for part in (*made.parts, *made.sheets)[:3]:
                for table in part.tables()[:1]:
                    yield part.landscape, table


def tall(table: Table, name: str, counts: range) -> Table:
    """The table with rows of so many lines in its widest column of text."""
    texts = [at for at, column in enumerate(table.columns) if column.kind is ColumnKind.TEXT]
    widest = max(texts, key=lambda at: table.columns[at].width)
    lines: list[Line] = []
    for count in counts:
        cells: list[Cell] = [""] * len(table.columns)
        cells[widest] = counted(f"{name}r{count}", count)
        lines.append(Line(Level.ROW, tuple(cells)))
    return replace(table, lines=tuple(lines))


@pytest.mark.slow
@pytest.mark.parametrize("made", [by_word, by_pdf])
@pytest.mark.parametrize("size", [11, 12, 13] if SLOW else [11, 13])
def test_every_line_of_a_tall_row_is_printed_in_every_document(
    size: int, made: Made, tmp_path: Path
) -> None:
    """A row taller than the page below the repeated header must be
    parted: 26 of its 30 lines were printed."""
    parts = []
    for number, (landscape, table) in enumerate(every_table()):
        high = range(20, 41, 4) if landscape else range(36, 61, 6)
        rows = tall(table, f"t{number}", high)
        parts.append(
            Part(str(number), landscape, (Paragraph(Style.APPENDIX_TITLE, str(number)), rows))
        )
    document = Report("Thử", "Ban", tuple(parts), table_size=size)
    assert len(parts) > 10 and len(said(document)) > 1500
    assert missing(document, tmp_path, made) == []


def chain(level: Level, name: str, count: int) -> list[Line]:
    """Lines of one level, each of which wants to stand with its neighbour."""
    return [Line(level, (f"{name}c{at}", f"{name}t{at}", "", None)) for at in range(count)]


def row(name: str, lines: int = 1) -> Line:
    return Line(Level.ROW, (f"{name}c", counted(name, lines), "", None))


def chains() -> list[Line]:
    """Headings and totals that are together taller than a page, before rows short and tall."""
    return [
        *chain(Level.GROUP, "g", 70),
        row("short"),
        *chain(Level.TOTAL, "total", 70),
        *chain(Level.FIELD, "f", 20),
        row("tall", 22),
        *chain(Level.FIELD, "h", 20),
        row("taller", 45),
        row("beside"),
        *chain(Level.TOTAL, "last", 40),
    ]


def high_header(words: int) -> Report:
    """A table whose repeated header takes ten lines a row, over three rows."""
    made = report([("1", counted("under", 24), "", None), ("2", counted("next", 3), "", None)])
    (table,) = made.tables()
    header = [HeaderCell(" ".join([f"Đầu{at}"] * words), at, 0, columns=4) for at in range(3)]
    return with_table(made, replace(table, header=tuple(header), header_rows=3))


def with_table(document: Report, table: Table) -> Report:
    (part,) = document.parts
    blocks = tuple(table if isinstance(block, Table) else block for block in part.blocks)
    return replace(document, parts=(replace(part, blocks=blocks),))


def wrapped() -> Report:
    """Texts that take their many lines because their column is narrow, none of them long."""
    rows = [
        ("1", " ".join(f"n{count}x{at}" for at in range(count)), "", None)
        for count in (20, 26, 28, 30, 36)
    ]
    made = report(rows)
    (table,) = made.tables()
    widths = (16.0, 20.0, 140.0, 20.0)
    columns = [
        replace(column, width=width) for column, width in zip(table.columns, widths, strict=True)
    ]
    return with_table(made, replace(table, columns=tuple(columns)))


def headings() -> Part:
    """An outline without a text, longer than a page: every heading
    wants to stand with the next one."""
    return Part("Đề mục", False, tuple(Paragraph(Style.CLAUSE, f"đềmục{at}") for at in range(120)))


@pytest.mark.parametrize("made", [by_word, by_pdf])
def test_what_stays_together_is_never_more_than_a_page_holds(made: Made, tmp_path: Path) -> None:
    parts = [report((), lines=chains()).parts[0], wrapped().parts[0], headings()]
    parts += [high_header(words).parts[0] for words in (40, 400)]
    document = Report("Thử", "Ban", tuple(parts))
    wanted = [
        *said(document),
        *(block.text for block in headings().blocks if isinstance(block, Paragraph)),
    ]
    found = printed(made(document, tmp_path))
    assert [word for word in wanted if word not in found] == []


def test_a_heading_of_a_table_stands_above_its_row_in_word(tmp_path: Path) -> None:
    lines = []
    for at in range(40):
        lines += [*chain(Level.FIELD, f"field{at}", 1), row(f"row{at}", 1 + at % 5)]
    with pdfplumber.open(by_word(report((), lines=lines), tmp_path)) as document:
        last_lines = [page.extract_text().splitlines()[-1] for page in document.pages[:-1]]
    assert len(last_lines) > 3
    assert not any("field" in line for line in last_lines)


def test_a_row_that_another_font_could_make_taller_than_the_page_may_be_parted(
    tmp_path: Path,
) -> None:
    """Where Times New Roman is missing, DejaVu Serif stands for
    it and takes a quarter more lines."""
    docx.render(
        report([("1", counted("r", 20), "", None), ("2", counted("s", 24), "", None)]),
        tmp_path / "x.docx",
    )
    with zipfile.ZipFile(tmp_path / "x.docx") as package:
        rows = re.findall(r"<w:tr>.*?</w:tr>", package.read("word/document.xml").decode())
    assert ["cantSplit" in one for one in rows] == [True, True, False]
