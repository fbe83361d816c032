"""The form of a Word file by Nghị định 30/2020: document-format.md C3, each check a function that
names its number.

``check_all(path, report)`` runs all of them; AssertionErrors begin with the number of the rule that
is broken.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from pathlib import Path

from parplanner.domain.points import format_hundredths
from parplanner.reports.report.chart_model import AnyChart
from parplanner.reports.report.levels import points_text
from parplanner.reports.report.model import (
    LetterHead,
    Paragraph,
    Percent,
    Points,
    Report,
    SignatureBlock,
    Style,
    Table,
)
from tests.checks.pdf_outline import wanted
from tests.checks.reading_pdf import need, squeezed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SECTION = [
    "headerReference",
    "footerReference",
    "type",
    "pgSz",
    "pgMar",
    "pgNumType",
    "cols",
    "titlePg",
    "docGrid",
]
_PARAGRAPH = [
    "pStyle",
    "keepNext",
    "keepLines",
    "widowControl",
    "pBdr",
    "spacing",
    "ind",
    "jc",
    "outlineLvl",
    "sectPr",
]
_SIGNS = {f"{W}br": " ", f"{W}noBreakHyphen": "-"}
_TITLES = (Style.APPENDIX_LABEL, Style.APPENDIX_TITLE)
_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "creator": "{http://purl.org/dc/elements/1.1/}creator",
    "language": "{http://purl.org/dc/elements/1.1/}language",
    "created": "{http://purl.org/dc/terms/}created",
}


class Docx:
    """The parts of a Word file, parsed."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as package:
            self.names = package.namelist()
            self.parts = {n: package.read(n) for n in self.names}
        self.trees = {
            n: ET.fromstring(b) for n, b in self.parts.items() if n.endswith((".xml", ".rels"))
        }
        self.body = self.trees["word/document.xml"][0]
        self.sections = list(self.body.iter(f"{W}sectPr"))

    def relation(self, key: str) -> ET.Element:
        """The part a relation of the document leads to."""
        for relation in self.trees["word/_rels/document.xml.rels"]:
            if relation.get("Id") == key:
                return self.trees[f"word/{relation.get('Target')}"]
        raise AssertionError(f"C3: relation {key} leads nowhere")


def value(element: ET.Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(f"{W}{name}", "")


def text_of(element: ET.Element) -> str:
    """What an element says: its texts, line breaks as blanks."""
    pieces = []
    for part in element.iter():
        if part.tag == f"{W}t":
            pieces.append(part.text or "")
        elif part.tag in _SIGNS:
            pieces.append(_SIGNS[part.tag])
    return "".join(pieces)


def c3_01_pages(docx: Docx, report: Report) -> None:
    """Exact A4 for every part, margins inside the decree's ranges."""
    need(len(docx.sections) == len(report.parts), "C3.1", f"{len(docx.sections)} sections")
    for part, section in zip(report.parts, docx.sections, strict=True):
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        wanted = ("16838", "11906", "landscape") if part.landscape else ("11906", "16838", "")
        need(
            (value(size, "w"), value(size, "h"), value(size, "orient")) == wanted,
            "C3.1",
            "not A4 as asked for",
        )
        for names, low, high in (
            (("top", "bottom"), 1134, 1417),
            (("left",), 1701, 1984),
            (("right",), 850, 1134),
        ):
            fits = all(low <= int(value(margins, name)) <= high for name in names)
            need(fits, "C3.1", f"margin {names}: {[value(margins, name) for name in names]}")


def c3_02_numbers(docx: Docx) -> None:
    """Every section counts from 1 and hides its first number; the
    number is a centred field in the header."""
    for section in docx.sections:
        need(section.find(f"{W}titlePg") is not None, "C3.2", "first page shows its number")
        need(value(section.find(f"{W}pgNumType"), "start") == "1", "C3.2", "numbers do not restart")
    headers = {
        value(h, "type"): h.get(f"{R}id", "")
        for h in docx.sections[0].findall(f"{W}headerReference")
    }
    need(set(headers) == {"default", "first"}, "C3.2", f"headers: {sorted(headers)}")
    usual, first = docx.relation(headers["default"]), docx.relation(headers["first"])
    need(
        any((e.text or "").strip() == "PAGE" for e in usual.iter(f"{W}instrText")),
        "C3.2",
        "no PAGE field",
    )
    need(not list(first.iter(f"{W}r")), "C3.2", "the first page's header is not empty")
    need(re.fullmatch(r"\d*", text_of(usual)), "C3.2", f"the header says {text_of(usual)}")
    style = _style(docx, value(next(usual.iter(f"{W}pStyle"))))
    need(value(style.find(f".//{W}jc")) == "center", "C3.2", "the number is not centred")
    need(value(style.find(f".//{W}sz")) in ("26", "28"), "C3.2", "the number is not 13 to 14 pt")


def _style(docx: Docx, own: str) -> ET.Element:
    return next(
        s for s in docx.trees["word/styles.xml"].iter(f"{W}style") if s.get(f"{W}styleId") == own
    )


def c3_03_order(docx: Docx) -> None:
    """Children in the order the schema wants: Word refuses files that mix it up."""
    for tag, order in (("sectPr", _SECTION), ("pPr", _PARAGRAPH)):
        for tree in docx.trees.values():
            for element in tree.iter(f"{W}{tag}"):
                names = [child.tag.removeprefix(W) for child in element]
                strange = [name for name in names if name not in order]
                need(not strange, "C3.3", f"{strange} in {tag}")
                need(names == sorted(names, key=order.index), "C3.3", f"order in {tag}: {names}")


def c3_04_tables(docx: Docx, report: Report) -> None:
    """Repeated header rows and no others, ordinary rows whole,
    widths that sum up inside the margins."""
    grids = [t for t in docx.body.iter(f"{W}tbl") if t.find(f".//{W}tblBorders") is not None]
    need(len(grids) == len(report.tables()), "C3.4", f"{len(grids)} tables")
    parts = [(part, table) for part in report.parts for table in part.tables()]
    for (part, table), grid in zip(parts, grids, strict=True):
        rows = grid.findall(f"{W}tr")
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        wanted = [True] * table.header_rows + [False] * len(table.lines)
        need(heads == wanted, "C3.4", f"{sum(heads)} header rows of {len(rows)}")
        whole = sum(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        need(whole >= len(rows) * 0.9, "C3.4", "rows may be parted")
        widths = [int(value(column, "w")) for column in grid.findall(f"{W}tblGrid/{W}gridCol")]
        room = 252 if part.landscape else 165
        need(sum(widths) <= room * 56.7 + 3, "C3.4", f"{sum(widths)} twips wide")
        for row in rows:
            spans = [int(value(c.find(f"{W}tcPr/{W}gridSpan")) or 1) for c in row.findall(f"{W}tc")]
            need(
                sum(spans) == len(widths),
                "C3.4",
                f"row of {sum(spans)} columns instead of {len(widths)}",
            )


def c3_05_fonts(docx: Docx) -> None:
    """Times New Roman everywhere, no theme."""
    for name, tree in docx.trees.items():
        need("theme" not in name, "C3.5", f"{name} in the package")
        for element in tree.iter():
            themed = [key for key in element.attrib if "theme" in key.casefold()]
            need(not themed, "C3.5", f"{themed} in {name}")
        for fonts in tree.iter(f"{W}rFonts"):
            need(
                set(fonts.attrib.values()) == {"Times New Roman"},
                "C3.5",
                f"{fonts.attrib} in {name}",
            )
            need(len(fonts.attrib) == 4, "C3.5", f"fonts for some letters only in {name}")
        for latin in tree.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}latin"):
            need(
                latin.get("typeface") == "Times New Roman",
                "C3.5",
                f"{latin.get('typeface')} in {name}",
            )


def c3_06_colours(docx: Docx) -> None:
    """Black letters and lines."""
    for name, tree in docx.trees.items():
        for colour in tree.iter(f"{W}color"):
            need(value(colour) in ("000000", "auto"), "C3.6", f"{value(colour)} in {name}")
        for element in tree.iter():
            colour_of_line = element.get(f"{W}color", "000000")
            need(colour_of_line in ("000000", "auto"), "C3.6", f"{colour_of_line} in {name}")


def c3_07_properties(docx: Docx, report: Report) -> None:
    """Title, author, language and date are set; nothing speaks of a library."""
    core = docx.trees["docProps/core.xml"]
    said = {name: (core.findtext(tag) or "").strip() for name, tag in _CORE.items()}
    need(said["title"] == report.title and said["creator"] == report.author, "C3.7", f"{said}")
    need(said["language"] == "vi-VN" and said["created"], "C3.7", f"{said}")
    need(
        b"python-docx" not in docx.parts["docProps/core.xml"],
        "C3.7",
        "made by python-docx, it says",
    )


def c3_08_text(docx: Docx, report: Report) -> None:
    """Every text of the report stands in the file, in order, and no other."""
    said = squeezed(text_of(docx.body)).casefold()
    at = 0
    for text in wanted_texts(report):
        wanted = squeezed(text).casefold()
        found = said.find(wanted, at)
        need(found == at, "C3.8", f"{said[at : at + 60]!r} instead of {text[:60]!r}")
        at = found + len(wanted)
    need(at == len(said), "C3.8", f"further text: {said[at : at + 60]!r}")


def wanted_texts(report: Report) -> list[str]:
    """What a report says, from the first to the last word, as the file holds it."""
    found: list[str] = []
    for part in report.parts:
        for block in part.blocks:
            if isinstance(block, Paragraph):
                found.append(block.text)
            elif isinstance(block, AnyChart):
                found.append(block.title)
            elif isinstance(block, LetterHead):
                nation = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                found += [*block.parent, *block.agency, *nation, block.number, block.place_date]
            elif isinstance(block, SignatureBlock):
                stops = [";"] * (len(block.recipients) - 1) + ["."]
                bare = [text.rstrip(" ;.") for text in block.recipients]
                found += ["Nơi nhận:"] * bool(bare) + [
                    f"- {t}{s}" for t, s in zip(bare, stops, strict=True)
                ]
                found += [*block.authority, *block.position, block.name]
            elif isinstance(block, Table):
                found += _table_texts(block)
    return found


def _table_texts(table: Table) -> list[str]:
    found = [head.text for head in sorted(table.header, key=lambda h: (h.row, h.column))]
    for line in table.lines:
        first, last = line.span or (0, -1)
        for at, cell in enumerate(line.cells):
            if not first < at <= last and cell is not None:
                found.append(_said(cell, table))
    return found


def _said(cell: str | Points | Percent, table: Table) -> str:
    if isinstance(cell, Points):
        return points_text(cell, table.min_decimals)
    return format_hundredths(cell.value) if isinstance(cell, Percent) else cell


def c3_09_styles(docx: Docx, report: Report) -> None:
    """Headings are headings, every style used exists, rules are borders and not underlines.

    A comma in a style's name parts it from a second one: the schema refuses it, Word renames the
    style.
    """
    known = {
        s.get(f"{W}styleId"): value(s.find(f"{W}name"))
        for s in docx.trees["word/styles.xml"].iter(f"{W}style")
    }
    need(
        not any("," in name for name in known.values()),
        "C3.9",
        f"a comma in {sorted(known.values())}",
    )
    need(
        len({name.casefold() for name in known.values()}) == len(known),
        "C3.9",
        "two styles of one name",
    )
    used = [value(style) for style in docx.body.iter(f"{W}pStyle")]
    need(set(used) <= set(known), "C3.9", f"unknown styles: {set(used) - set(known)}")
    names = [known[style] for style in used]
    for style, name in ((Style.PART, "heading 1"), (Style.CLAUSE, "heading 2")):
        count = sum(
            isinstance(b, Paragraph) and b.style is style
            for part in report.parts
            for b in part.blocks
        )
        need(
            names.count(name) == count, "C3.9", f"{names.count(name)} of {name} instead of {count}"
        )
    need(not list(docx.body.iter(f"{W}u")), "C3.9", "underlined text")
    need(not re.search(r"_{3}|-{5}", text_of(docx.body)), "C3.9", "a typed rule")


def c3_10_package(docx: Docx) -> None:
    """No scripts, no files inside, nothing fetched from elsewhere."""
    for name in docx.names:
        need(
            not re.search(r"vba|macro|activeX|oleObject|embeddings", name, re.IGNORECASE),
            "C3.10",
            name,
        )
        if name.endswith(".rels"):
            outside = [
                r.get("Target") for r in docx.trees[name] if r.get("TargetMode") == "External"
            ]
            need(not outside, "C3.10", f"links to {outside}")


def c3_11_outline(docx: Docx, report: Report) -> None:
    """Every heading stands on its level of the outline, which never leaves one out."""
    styles = {s.get(f"{W}styleId", ""): s for s in docx.trees["word/styles.xml"].iter(f"{W}style")}
    found: list[tuple[int, str]] = []
    for paragraph in docx.body.iter(f"{W}p"):
        own = value(paragraph.find(f"{W}pPr/{W}outlineLvl"))
        style = styles.get(value(paragraph.find(f"{W}pPr/{W}pStyle")))
        inherited = "" if style is None else value(style.find(f"{W}pPr/{W}outlineLvl"))
        if own or inherited:
            found.append((int(own or inherited), squeezed(text_of(paragraph)).casefold()))
    expected: list[tuple[int, str]] = []
    for part in report.parts:
        texts = [
            (depth - 1, squeezed(text).casefold()) for depth, text in wanted(part, report) if depth
        ]
        titles = [b for b in part.blocks if isinstance(b, Paragraph) and b.style in _TITLES]
        expected += [(at, squeezed(b.text).casefold()) for at, b in enumerate(titles)]
        expected += [(depth + len(titles), text) for depth, text in texts]
    need(
        found == expected,
        "C3.11",
        f"{[a for a in zip(found, expected, strict=False) if a[0] != a[1]][:3]}",
    )


def c3_12_hyphens(docx: Docx) -> None:
    """The hyphens of numbers and symbols (05/QĐ-UBND, 2021-2025) hold: no line may end there."""
    for text in docx.body.iter(f"{W}t"):
        loose = re.search(r"[0-9A-ZĐ]-[0-9A-ZĐ]", text.text or "")
        need(loose is None, "C3.12", f"may be broken: {text.text}")


def check_all(path: Path, report: Report, *, only: str = "") -> None:
    """Every check, or ``only`` the one of that number."""
    docx = Docx(path)
    checks: dict[str, Callable[[], None]] = {
        "C3.1": lambda: c3_01_pages(docx, report),
        "C3.2": lambda: c3_02_numbers(docx),
        "C3.3": lambda: c3_03_order(docx),
        "C3.4": lambda: c3_04_tables(docx, report),
        "C3.5": lambda: c3_05_fonts(docx),
        "C3.6": lambda: c3_06_colours(docx),
        "C3.7": lambda: c3_07_properties(docx, report),
        "C3.8": lambda: c3_08_text(docx, report),
        "C3.9": lambda: c3_09_styles(docx, report),
        "C3.10": lambda: c3_10_package(docx),
        "C3.11": lambda: c3_11_outline(docx, report),
        "C3.12": lambda: c3_12_hyphens(docx),
    }
    for number, check in checks.items():
        if only in ("", number):
            check()
