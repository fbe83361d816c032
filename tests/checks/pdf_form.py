"""The form of a PDF by Nghị định 30/2020: document-format.md C1.1–C1.15, each a function that names
its number.

``check_all(path, report)`` runs all that apply; AssertionErrors begin with the number of the rule
that is broken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import pikepdf

from parplanner.reports.report.model import LetterHead, Part, Report, SignatureBlock, Style
from tests.checks.pdf_appendix import c1_14_appendix, c1_14_refers, c1_15_ends, c1_19_figures
from tests.checks.pdf_body import c1_11_body, c1_12_bases, c1_13_signature, signature_top
from tests.checks.pdf_head import c1_08_components, c1_09_rules, c1_10_number_and_date, texts_of
from tests.checks.pdf_outline import c1_18_outline
from tests.checks.reading_pdf import MM, Page, Pdf, near, need

FAMILIES = ("TimesNewRomanPS", "LiberationSerif", "Tinos")
BLACK = ((0,), 0, (0, 0, 0), (0.0,), (0.0, 0.0, 0.0), None)


def c1_01_file(path: Path) -> None:
    """PDF 1.4 or later, plain, in Vietnamese, with title and author."""
    need(re.match(rb"%PDF-1\.[4-9]", path.read_bytes()[:8]), "C1.1", "not PDF 1.4 to 1.9")
    with pikepdf.open(path) as document:
        need(not document.is_encrypted, "C1.1", "encrypted")
        for name in ("/OpenAction", "/AcroForm", "/JavaScript", "/AA"):
            need(name not in document.Root, "C1.1", f"{name} in the catalogue")
        names = document.Root.get("/Names", {})
        need(
            "/EmbeddedFiles" not in names and "/JavaScript" not in names,
            "C1.1",
            "files or scripts inside",
        )
        need(str(document.Root.get("/Lang", "")) == "vi-VN", "C1.1", "language is not vi-VN")
        for name in ("/Title", "/Author"):
            need(
                str(document.docinfo.get(name, "")).strip("() ") not in ("", "anonymous"),
                "C1.1",
                f"no {name}",
            )
        need(
            all("/Annots" not in page.obj for page in document.pages),
            "C1.1",
            "annotations or links",
        )


def c1_02_fonts(path: Path) -> None:
    """Every font embedded as a subset with its characters, Times
    New Roman or a font of its widths."""
    with pikepdf.open(path) as document:
        for page in document.pages:
            for font in page.obj.Resources.get("/Font", {}).values():
                name = str(font.BaseFont).lstrip("/")
                need(
                    "/FontDescriptor" in font and "/FontFile2" in font.FontDescriptor,
                    "C1.2",
                    f"{name} not embedded",
                )
                need("/ToUnicode" in font, "C1.2", f"{name} without characters")
                need(re.match(r"[A-Z0-9]{6}\+|SUBSET", name), "C1.2", f"{name} not a subset")
                need(
                    name.partition("+")[2].replace("-", "").startswith(FAMILIES),
                    "C1.2",
                    f"{name} is another family",
                )


def c1_03_pages(pdf: Pdf, report: Report) -> None:
    """A4, not rotated, every part as it was asked for."""
    need(
        len(pdf.parts) == len(report.parts),
        "C1.3",
        f"{len(pdf.parts)} parts instead of {len(report.parts)}",
    )
    for part, pages in zip(report.parts, pdf.parts, strict=True):
        wanted = (841.89, 595.28) if part.landscape else (595.28, 841.89)
        for page in pages:
            fits = near(page.width, wanted[0], 0.5) and near(page.height, wanted[1], 0.5)
            need(
                fits and not page.raw.rotation,
                "C1.3",
                f"page {page.index + 1} is {page.width} x {page.height}",
            )


def c1_04_margins(pdf: Pdf) -> None:
    """Left 30, right 15, above and below 20 mm, the number excepted."""
    for page in pdf.pages:
        inside = (
            [c for c in page.chars if c["bottom"] >= 20 * MM and c["text"].strip()]
            + page.segments
            + page.rects
        )
        tolerance = 0.3 * MM
        for item in inside:
            where = f"page {page.index + 1} at {item['x0']:.1f}, {item['top']:.1f}"
            need(item["x0"] >= page.left - tolerance, "C1.4", f"{where} is left of the margin")
            need(item["x1"] <= page.right + tolerance, "C1.4", f"{where} is right of the margin")
            # The boxes of letters reach above and below their ink by less than this.
            need(item["top"] >= 20 * MM - 1.5, "C1.4", f"{where} is above the margin")
            need(
                item["bottom"] <= page.height - 20 * MM + 1.5,
                "C1.4",
                f"{where} is below the margin",
            )


def c1_05_numbers(pdf: Pdf) -> None:
    """Bare digits from the second page of every part on, centred in the top margin, 13–14 pt."""
    for part in pdf.parts:
        wanted = ["", *(str(i) for i in range(2, len(part) + 1))]
        need(
            [page.number for page in part] == wanted,
            "C1.5",
            f"numbers are {[page.number for page in part]}",
        )
        for page in part[1:]:
            chars = [c for c in page.chars if c["bottom"] < 20 * MM and c["text"].strip()]
            need(all(13 <= round(c["size"], 1) <= 14 for c in chars), "C1.5", "not 13 to 14 pt")
            centre = (min(c["x0"] for c in chars) + max(c["x1"] for c in chars)) / 2
            need(near(centre, page.width / 2, MM), "C1.5", "not centred")


def c1_06_text(pdf: Pdf) -> None:
    """Composed letters, nothing invisible, nothing without a glyph."""
    for page in pdf.pages:
        text = "".join(c["text"] for c in page.chars)
        need(unicodedata.is_normalized("NFC", text), "C1.6", f"page {page.index + 1} is not NFC")
        strange = {
            c
            for c in text
            if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn", "Cs") or c == "\ufffd"
        }
        need(not strange, "C1.6", f"page {page.index + 1} has {sorted(map(ascii, strange))}")


def c1_07_ink(pdf: Pdf) -> None:
    """Black; 13 and 14 pt; 12 for Nơi nhận and capitals of the head, 11
    for the recipients; 11 to 14 in tables."""
    for page in pdf.pages:
        for line in page.lines:
            in_table = page.in_zone(line.baseline - 3) or line.is_scale
            for char in line.ink:
                need(char["non_stroking_color"] in BLACK, "C1.7", f"not black: {line.text[:40]}")
                size = round(char["size"], 1)
                bold_italic = "BoldItalic" in char["fontname"]
                fits = (
                    size in ((11, 12, 13, 14) if in_table else (13, 14))
                    or (size == 12 and bold_italic)
                    or (size == 12 and line.text.isupper())
                    or (size == 11 and char["x1"] < page.left + 80 * MM)
                )
                need(fits, "C1.7", f"{size} pt in: {line.text[:40]}")


def check_all(path: Path, report: Report, *, only: str = "", skip: Sequence[str] = ()) -> None:
    """Every check that applies to the document, except those in
    ``skip`` ("C1.10"), or ``only`` that one."""
    pdf = Pdf(path)
    checks: list[tuple[str, Callable[[], None]]] = [
        ("C1.1", lambda: c1_01_file(path)),
        ("C1.2", lambda: c1_02_fonts(path)),
        ("C1.3", lambda: c1_03_pages(pdf, report)),
        ("C1.4", lambda: c1_04_margins(pdf)),
        ("C1.5", lambda: c1_05_numbers(pdf)),
        ("C1.6", lambda: c1_06_text(pdf)),
        ("C1.7", lambda: c1_07_ink(pdf)),
        ("C1.18", lambda: c1_18_outline(path, pdf, report)),
    ]
    for part, pages in zip(report.parts, pdf.parts, strict=False):
        checks += _part_checks(part, pages, report)
    for number, check in checks:
        if number not in skip and only in ("", number):
            check()


def _part_checks(
    part: Part, pages: list[Page], report: Report
) -> list[tuple[str, Callable[[], None]]]:
    checks: list[tuple[str, Callable[[], None]]] = [("C1.9", lambda: c1_09_rules(part, pages[0]))]
    checks.append(("C1.19", lambda: c1_19_figures(part, pages)))
    if any(isinstance(block, LetterHead) for block in part.blocks):
        checks += [
            ("C1.8", lambda: c1_08_components(part, pages[0])),
            ("C1.10", lambda: c1_10_number_and_date(part, pages[0])),
            ("C1.11", lambda: c1_11_body(part, pages)),
            ("C1.12", lambda: c1_12_bases(part, pages)),
            ("C1.14", lambda: c1_14_refers(part, report)),
        ]
    signed = any(isinstance(block, SignatureBlock) for block in part.blocks)
    if signed:
        checks.append(("C1.13", lambda: c1_13_signature(part, pages)))
    if texts_of(part, Style.APPENDIX_LABEL):
        checks.append(("C1.14", lambda: c1_14_appendix(part, pages, report)))
    if signed or texts_of(part, Style.APPENDIX_LABEL):
        checks.append(("C1.15", lambda: c1_15_ends(pages, _top(part, pages))))
    return checks


def _top(part: Part, pages: list[Page]) -> tuple[int, float] | None:
    at = signature_top(part, pages)
    return None if at is None else (at[0], at[1] - 3)
