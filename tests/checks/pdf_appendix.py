"""The form of a PDF's appendices and ends: document-format.md C1.14, C1.15 and C1.19."""

from __future__ import annotations

import re
from collections import Counter

from parplanner.reports.report.model import Part, Report, Style, Table
from tests.checks.pdf_body import RUNNING
from tests.checks.pdf_head import find, texts_of
from tests.checks.reading_pdf import Page, need, squeezed
from tests.reports.reading import cell_text, line_texts

_FIGURE = re.compile(r"[+-]?\d[\d.,/:-]{0,14}%?")


def c1_14_appendix(part: Part, pages: list[Page], report: Report) -> None:
    """Label, title and reference in their faces; header on every page; every row once, whole,
    inside its borders."""
    first = pages[0].lines[0]
    several = sum(bool(texts_of(p, Style.APPENDIX_LABEL)) for p in report.parts) > 1
    pattern = r"Phụ lục [IVX]+" if several else r"Phụ lục"
    need(re.fullmatch(pattern, first.text), "C1.14", f"first line: {first.text}")
    need(first.sizes == {14} and first.all_of("Bold"), "C1.14", "label is not 14 bold")
    for text in texts_of(part, Style.APPENDIX_TITLE):
        lines = find(pages[0].lines, text, "C1.14")
        need(
            text == text.upper() and all(one.all_of("Bold") for one in lines),
            "C1.14",
            "title not in bold capitals",
        )
    for text in texts_of(part, Style.APPENDIX_REFERENCE):
        lines = find(pages[0].lines, text, "C1.14")
        italic = all(one.all_of("Italic") and one.none_of("Bold") for one in lines)
        need(text.startswith("(") and "èm theo" in text and italic, "C1.14", f"reference: {text}")
    for table in part.tables()[:1]:
        found, wanted = _rows(table, pages), [line_texts(line, table) for line in table.lines]
        need(len(found) >= len(wanted), "C1.14", f"{len(found)} rows of {len(wanted)}")
        for at in range(len(table.columns)):
            # A row over two pages is two rows here, so columns are compared.
            same = "".join(row[at] for row in found) == "".join(row[at] for row in wanted)
            need(same, "C1.14", f"column {at + 1} is not the table's, every cell once and whole")
    _inside_borders(pages)


def c1_19_figures(part: Part, pages: list[Page]) -> None:
    """No number, date or year of a table ends a line inside: each stands on the page as one word,
    as often as it is."""
    found = Counter(
        word["text"] for page in pages for word in page.raw.extract_words(x_tolerance=1.5)
    )
    wanted: Counter[str] = Counter()
    for table in part.tables():
        wanted.update(word for head in table.header for word in head.text.split() if word.isdigit())
        for line in table.lines:
            texts = [
                cell_text(cell, table) if not isinstance(cell, str) else cell for cell in line.cells
            ]
            first, last = line.span or (0, -1)
            said = [text for at, text in enumerate(texts) if not first < at <= last]
            wanted.update(word for text in said for word in text.split() if _FIGURE.fullmatch(word))
    broken = {word: (found[word], count) for word, count in wanted.items() if found[word] < count}
    need(not broken, "C1.19", f"figures (found, in the table): {broken}")


def _rows(table: Table, pages: list[Page]) -> list[list[str]]:
    rows: list[list[str]] = []
    header: list[list[str]] | None = None
    for page in pages:
        found = [
            [squeezed(cell or "") for cell in row]
            for t in page.raw.find_tables()
            for row in t.extract()
        ]
        header = header or found[: table.header_rows]
        need(
            not found or found[: table.header_rows] == header,
            "C1.14",
            f"no header on page {page.index + 1}",
        )
        rows += found[table.header_rows :]
    return rows


def _inside_borders(pages: list[Page]) -> None:
    for page in pages:
        upright = sorted({round(s["x0"], 1) for s in page.segments if s["bottom"] - s["top"] > 1})
        for char in page.chars:
            if page.in_zone(char["bottom"] - 3) and char["text"].strip():
                over = [
                    x
                    for x in upright
                    if char["x0"] + 0.5 < x < char["x1"] - 0.5 and _crosses(page, x, char)
                ]
                need(
                    not over,
                    "C1.14",
                    f"text over a border on page {page.index + 1}: {char['text']}",
                )


def _crosses(page: Page, x: float, char: dict[str, float]) -> bool:
    middle = (char["top"] + char["bottom"]) / 2
    return any(round(s["x0"], 1) == x and s["top"] < middle < s["bottom"] for s in page.segments)


def c1_15_ends(pages: list[Page], signature: tuple[int, float] | None) -> None:
    """The text ends with ./. and addresses nobody."""
    text = [line for page in pages for line in page.lines]
    if signature is not None:
        last = [line for line in text if (line.page, line.baseline) < signature]
    else:
        last = text
    need(
        last and last[-1].text.endswith("./."),
        "C1.15",
        f"ends: {last[-1].text[-40:] if last else ''}",
    )
    need(
        not any(line.text.startswith(("Kính gửi", "V/v")) for line in text),
        "C1.15",
        "Kính gửi or V/v",
    )


def c1_14_refers(part: Part, report: Report) -> None:
    """A text with appendices says so (PL1-III.1a)."""
    if any(texts_of(other, Style.APPENDIX_LABEL) for other in report.parts if other is not part):
        said = " ".join(texts_of(part, *RUNNING)).casefold()
        need(
            "phụ lục" in said or "kèm theo" in said,
            "C1.14",
            "the text does not mention its appendix",
        )
