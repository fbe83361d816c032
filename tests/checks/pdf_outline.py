"""The outline of a PDF: document-format.md C1.18, every part and every
heading, nested, each led to its own place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pikepdf

from parplanner.reports.report.model import Paragraph, Part, Report, Style
from tests.checks.reading_pdf import Pdf, need, squeezed

_KINDS = (Style.PART, Style.CLAUSE, Style.POINT)


def wanted(part: Part, report: Report) -> list[tuple[int, str]]:
    """(depth, text) of every entry: a heading stands below the
    last one before it of a higher kind."""
    found = [(0, part.title or report.title)]
    above: list[Style] = []
    for heading in headings(part):
        above = [style for style in above if _KINDS.index(style) < _KINDS.index(heading.style)]
        above.append(heading.style)
        found.append((len(above), heading.text))
    return found


def headings(part: Part) -> Iterator[Paragraph]:
    """Parts and clauses, and points that are titles."""
    for block in part.blocks:
        if isinstance(block, Paragraph) and block.style in _KINDS:
            ends = block.text.rstrip().endswith((".", ";", "…", "/"))
            if block.style is not Style.POINT or not ends:
                yield block


def entries(items: Iterable[Any], depth: int = 0) -> Iterator[tuple[int, Any]]:
    for item in items:
        yield depth, item
        yield from entries(item.children, depth + 1)


def c1_18_outline(path: Path, pdf: Pdf, report: Report) -> None:
    """Every entry says its heading and leads to the page, and the
    height on it, where the heading stands."""
    with pikepdf.open(path) as document, document.open_outline() as outline:
        numbers = {page.objgen: number for number, page in enumerate(p.obj for p in document.pages)}
        found = [
            (depth, item.title, _place(item, numbers)) for depth, item in entries(outline.root)
        ]
        titled = document.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)
    need(bool(titled), "C1.18", "the window shows the file's name instead of the title")
    said = [(depth, squeezed(title).casefold()) for depth, title, _ in found]
    expected = [
        (depth, squeezed(text).casefold())
        for part in report.parts
        for depth, text in wanted(part, report)
    ]
    need(
        said == expected,
        "C1.18",
        f"{[a for a in zip(said, expected, strict=False) if a[0] != a[1]][:3]}",
    )
    for depth, title, (number, top) in found:
        if not depth:
            continue
        page = pdf.pages[number]
        near = [line for line in page.lines if abs(page.height - top - line.baseline) < 30]
        begins = [
            squeezed(line.text) for line in near if squeezed(title).startswith(squeezed(line.text))
        ]
        need(begins, "C1.18", f"{title} does not stand where its entry leads: page {number + 1}")


def _place(item: Any, numbers: dict[tuple[int, int], int]) -> tuple[int, float]:
    """Page, and height from the lower edge."""
    target = item.destination
    if target is None:
        target = item.action.D
    top = float(target[3]) if len(target) > 3 else 0.0
    return numbers[target[0].objgen], top
