"""The form of a PDF's running text and signature: document-format.md C1.11–C1.13."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parplanner.reports.report.chart_model import AnyChart
from parplanner.reports.report.model import Paragraph, Part, SignatureBlock, Style
from tests.checks.pdf_head import find, texts_of
from tests.checks.reading_pdf import MM, Page, TextLine, near, need, running, squeezed

RUNNING = (Style.BASIS, Style.PART, Style.CLAUSE, Style.POINT, Style.BODY)
TITLES = re.compile(r"^(GS|PGS|TS|ThS|BS|CN)\.?\s")


def paragraphs(part: Part, pages: list[Page]) -> list[tuple[Paragraph, list[TextLine]]]:
    """Each running paragraph with its lines: every word of the report is on the pages, in order,
    and nothing else."""
    skipped = {squeezed(text) for text in texts_of(part, Style.CAPTION)}
    skipped |= {squeezed(block.title) for block in part.blocks if isinstance(block, AnyChart)}
    lines = list(running(pages, lambda page, line: not _is_block(part, pages, page, line)))
    found: list[tuple[Paragraph, list[TextLine]]] = []
    at = 0
    for block in part.blocks:
        if not isinstance(block, Paragraph) or block.style not in RUNNING:
            continue
        while at < len(lines) and any(squeezed(lines[at].text) in text for text in skipped):
            at += 1
        wanted = squeezed(block.text.upper() if block.style is Style.PART else block.text)
        said, start = "", at
        while at < len(lines) and len(said) < len(wanted):
            said += squeezed(lines[at].text)
            at += 1
        need(
            said == wanted,
            "C1.11",
            f"text differs from the report: {said[:60]!r} instead of {wanted[:60]!r}",
        )
        found.append((block, lines[start:at]))
    return found


def _is_block(part: Part, pages: list[Page], page: Page, line: TextLine) -> bool:
    """Whether a line belongs to the head, the title or the signature."""
    if page is pages[0] and texts_of(part, Style.TYPE):
        title = [
            line
            for text in texts_of(part, Style.ABSTRACT)
            for line in find(page.lines, text, "C1.11")
        ]
        kind = find(page.lines, texts_of(part, Style.TYPE)[0].upper(), "C1.11")
        if line.baseline <= max(one.baseline for one in (*kind, *title)) + 0.1:
            return True
    at = signature_top(part, pages)
    return at is not None and page.index == at[0] and line.baseline >= at[1] - 3


def signature_top(part: Part, pages: list[Page]) -> tuple[int, float] | None:
    """Page and baseline of the signature block's first line."""
    block = next((b for b in part.blocks if isinstance(b, SignatureBlock)), None)
    if block is None:
        return None
    signer = next(
        (text for text in (*block.authority, *block.position, block.name) if text.strip()), ""
    )
    first = "Nơi nhận:" if block.recipients else signer
    for page in reversed(pages):
        for line in page.lines:
            whole = squeezed(line.text)
            if whole in (squeezed(first), squeezed(first + signer)) and line.all_of("Bold"):
                return page.index, line.baseline
    raise AssertionError(f"C1.13: signature not found: {first}")


def c1_11_body(part: Part, pages: list[Page]) -> None:
    """First lines stand in, lines reach the right margin, single to
    one and a half, 6 pt between paragraphs."""
    by_index = {page.index: page for page in pages}
    before: tuple[TextLine, float] | None = None
    for block, lines in paragraphs(part, pages):
        page = by_index[lines[0].page]
        size = max(lines[0].sizes)
        indent = (lines[0].x0 - page.left) / MM
        need(
            near(indent, 10, 0.3) or near(indent, 12.7, 0.3),
            "C1.11",
            f"indent {indent:.1f} mm: {lines[0].text}",
        )
        forced = "\n" in block.text
        for line, following in pairwise(lines):
            need(
                near(following.x0, page.left, 0.3 * MM),
                "C1.11",
                f"not at the margin: {following.text}",
            )
            alone = len(line.text.split()) < 2
            need(
                forced or alone or near(line.x1, page.right, 1),
                "C1.11",
                f"not justified: {line.text}",
            )
            if line.page == following.page:
                step = (following.baseline - line.baseline) / size
                need(1.149 - 0.01 <= step <= 1.73, "C1.11", f"line spacing {step:.2f}: {line.text}")
        leading = 1.149 * size if len(lines) == 1 else min(_steps(lines) or [1.149 * size])
        if (
            before is not None
            and before[0].page == lines[0].page
            and not _between(page, before[0], lines[0])
        ):
            gap = lines[0].baseline - before[0].baseline - max(leading, before[1])
            need(gap >= 5.7, "C1.11", f"gap {gap:.1f} pt above: {lines[0].text}")
        before = lines[-1], leading


def _steps(lines: Sequence[TextLine]) -> list[float]:
    return [b.baseline - a.baseline for a, b in pairwise(lines) if a.page == b.page]


def _between(page: Page, first: TextLine, second: TextLine) -> bool:
    return any(first.baseline < top < second.baseline for top, _ in page.zones)


def c1_12_bases(part: Part, pages: list[Page]) -> None:
    """Căn cứ in italics, each ends with a semicolon, the last with a full stop."""
    bases = [
        (block, lines) for block, lines in paragraphs(part, pages) if block.style is Style.BASIS
    ]
    for number, (block, lines) in enumerate(bases):
        need(
            all(line.all_of("Italic") for line in lines), "C1.12", f"not italic: {block.text[:50]}"
        )
        # A last one that leads over to the text ("… như sau:") ends as the signed plans have it.
        ends = (".", ":") if number == len(bases) - 1 else (";",)
        need(
            block.text.rstrip().endswith(ends), "C1.12", f"must end with {ends}: {block.text[-50:]}"
        )


def c1_13_signature(part: Part, pages: list[Page]) -> None:
    """Nơi nhận level with the authority, the name below room to
    sign, two lines of text on the page."""
    block = next(b for b in part.blocks if isinstance(b, SignatureBlock))
    at = signature_top(part, pages)
    assert at is not None
    page = next(page for page in pages if page.index == at[0])
    middle = page.left + 74 * MM
    right = [
        line for line in page.column(middle, page.right, page.height) if line.baseline >= at[1] - 1
    ]
    left = [
        line for line in page.column(page.left, middle, page.height) if line.baseline >= at[1] - 3
    ]
    said = [text for text in (*block.authority, *block.position, block.name) if text.strip()]
    signer = [line for text in said for line in find(right, text, "C1.13")]
    for line in signer:
        need(
            line.all_of("Bold") and line.none_of("Italic") and line.sizes <= {13, 14},
            "C1.13",
            f"face: {line.text}",
        )
        need(
            near(line.centre, signer[-1].centre, MM),
            "C1.13",
            f"not centred on the name: {line.text}",
        )
    for text in (*block.authority, *block.position):
        need(text == text.upper() or TEXT_RIGHTS.match(text), "C1.13", f"not in capitals: {text}")
        need(
            not re.match(r"(TM|KT|TL|TUQ|Q)\.(?! \S)", text),
            "C1.13",
            f"no blank behind the right: {text}",
        )
    need(not TITLES.match(block.name), "C1.13", f"academic title: {block.name}")
    if len(signer) > 1:
        need(
            signer[-1].baseline - signer[-2].baseline >= 25 * MM,
            "C1.13",
            "no room for the signature",
        )
    if block.recipients:
        _recipients(left, right[0] if len(signer) > 1 else None)
    above = [line for line in page.lines if line.baseline < at[1] - 5 and line.sizes & {13, 14}]
    need(len(above) >= 2, "C1.13", f"{len(above)} lines of text on the page of the signature")


TEXT_RIGHTS = re.compile(r"(TM|KT|TL|TUQ|Q)\. [^a-zđ]+$")


def _recipients(left: Sequence[TextLine], first: TextLine | None) -> None:
    need(left and left[0].text == "Nơi nhận:", "C1.13", "no Nơi nhận")
    need(
        left[0].sizes == {12} and left[0].all_of("BoldItalic"),
        "C1.13",
        "Nơi nhận is not 12 bold italic",
    )
    level = first is None or near(left[0].baseline, first.baseline, 2)
    need(level, "C1.13", "Nơi nhận is not level with the authority")
    items = "\n".join(line.text for line in left[1:])
    need(items.startswith("- ") and items.endswith("."), "C1.13", f"recipients: {items}")
    upright = all(line.sizes == {11} and line.none_of("Bold") for line in left[1:])
    need(upright, "C1.13", "recipients are not 11 upright")
    for entry in re.split(r"\n(?=- )", items)[:-1]:
        need(entry.endswith(";"), "C1.13", f"must end with a semicolon: {entry}")
