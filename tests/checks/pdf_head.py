"""The form of a PDF's first page: document-format.md C1.8–C1.10,
letter head, title, rules, number and date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parplanner.reports.report.model import LetterHead, Paragraph, Part, Rule, Style
from tests.checks.reading_pdf import MM, Page, TextLine, near, need, squeezed

NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
NUMBER = re.compile(
    r"Số: ?(\s{2,}|[1-9]\d+|0[1-9])/[A-ZĐƯƠÂĂÊÔ]+[A-Za-zĐđƯƠÂĂÊÔ0-9]*(-[A-Za-zĐđƯƠÂĂÊÔ0-9&]+)*"
)
# Blanks stand for what the clerk fills in.
_DAY, _MONTH = r"(0[1-9]|[12]\d|3[01]|\s*)", r"(01|02|[3-9]|1[0-2]|\s*)"
DATE = re.compile(rf"ngày\s{_DAY}\s?tháng\s{_MONTH}\s?năm(\s\d{{4}}|\s*)")


def head_of(part: Part) -> LetterHead:
    return next(block for block in part.blocks if isinstance(block, LetterHead))


def texts_of(part: Part, *styles: Style) -> list[str]:
    return [
        block.text
        for block in part.blocks
        if isinstance(block, Paragraph) and block.style in styles
    ]


def find(lines: Sequence[TextLine], text: str, number: str) -> list[TextLine]:
    """The line or lines below each other that say a text."""
    wanted = squeezed(text)
    for start, line in enumerate(lines):
        said, found = "", []
        for following in lines[start:]:
            said += squeezed(following.text)
            found.append(following)
            if said == wanted:
                return found
            if not wanted.startswith(said):
                break
        if line is lines[-1]:
            break
    raise AssertionError(f"{number}: not found: {text}")


def bodies(
    left: Sequence[TextLine], head: LetterHead, number: str
) -> tuple[list[TextLine], list[TextLine]]:
    """The lines of the parent body and of the agency, whose names may share words."""
    both = find(left, "".join((*head.parent, *head.agency)), number)
    parent = find(both, "".join(head.parent), number) if head.parent else []
    return parent, both[len(parent) :]


def columns(page: Page, part: Part) -> tuple[list[TextLine], list[TextLine]]:
    """The lines of the two columns of the head."""
    kind = next((text for text in texts_of(part, Style.TYPE)), "")
    below = next(
        (
            line.baseline
            for line in page.lines
            if kind and squeezed(line.text) == squeezed(kind.upper())
        ),
        0.0,
    )
    middle = page.left + 66 * MM
    until = (below or page.height / 2) - 1
    return page.column(page.left, middle, until), page.column(middle, page.right, until)


def c1_08_components(part: Part, page: Page) -> None:
    """Every component of the head in its place, size and face; left and right each on one axis."""
    head = head_of(part)
    left, right = columns(page, part)
    nation, motto = find(right, NATION, "C1.8"), find(right, MOTTO, "C1.8")
    date = find(right, head.place_date, "C1.8")
    for lines, sizes, bold in (
        (nation, (12, 13), True),
        (motto, (13, 14), True),
        (date, (13, 14), False),
    ):
        has_face(lines, sizes, bold, italic=lines is date)
    for line in (*motto, *date):
        need(near(line.centre, nation[0].centre, MM), "C1.8", f"not under Quốc hiệu: {line.text}")
    parent, agency = bodies(left, head, "C1.8")
    number = find(left, head.number, "C1.8")
    has_face(agency, (12, 13), True)
    has_face(parent, (12, 13), False)
    has_face(number, (13,), False)
    for line in (*parent, *number):
        need(
            near(line.centre, agency[0].centre, MM),
            "C1.8",
            f"not over or under the agency: {line.text}",
        )
    middle = (page.left + page.right) / 2
    for text in (*(t.upper() for t in texts_of(part, Style.TYPE)), *texts_of(part, Style.ABSTRACT)):
        lines = find(page.lines, text, "C1.8")
        has_face(lines, (13, 14), True)
        need(not text.lower().startswith("v/v"), "C1.8", "V/v is for letters")
        need(all(near(line.centre, middle, MM) for line in lines), "C1.8", f"not centred: {text}")


def has_face(
    lines: Sequence[TextLine], sizes: Sequence[int], bold: bool, italic: bool = False
) -> None:
    for line in lines:
        need(line.sizes <= set(sizes), "C1.8", f"{line.sizes} pt: {line.text}")
        need(
            line.all_of("Bold") if bold else line.none_of("Bold"),
            "C1.8",
            f"bold or not: {line.text}",
        )
        need(
            line.all_of("Italic") if italic else line.none_of("Italic"),
            "C1.8",
            f"italic or not: {line.text}",
        )


def c1_09_rules(part: Part, page: Page) -> None:
    """Below tiêu ngữ as long as it; below agency, trích yếu and
    reference a third to a half, centred."""
    if any(isinstance(block, LetterHead) for block in part.blocks):
        left, right = columns(page, part)
        _rule(page, find(right, MOTTO, "C1.9"), (0.98, 1.02))
        _rule(page, bodies(left, head_of(part), "C1.9")[1], (1 / 3, 0.5))
    for block, following in zip(part.blocks, part.blocks[1:], strict=False):
        if isinstance(block, Paragraph) and isinstance(following, Rule):
            _rule(page, find(page.lines, block.text, "C1.9"), (1 / 3, 0.5))


def _rule(page: Page, lines: Sequence[TextLine], share: tuple[float, float]) -> None:
    last = lines[-1]
    below = [
        r
        for r in page.rules
        if 0 <= r["top"] - last.bottom <= 6 and r["x0"] < last.centre < r["x1"]
    ]
    need(len(below) == 1, "C1.9", f"{len(below)} rules below: {last.text}")
    length = below[0]["x1"] - below[0]["x0"]
    low, high = share
    need(
        low - 0.001 <= length / last.width <= high + 0.001,
        "C1.9",
        f"{length / last.width:.2f} of: {last.text}",
    )
    need(
        near((below[0]["x0"] + below[0]["x1"]) / 2, last.centre, MM),
        "C1.9",
        f"not centred below: {last.text}",
    )


def c1_10_number_and_date(part: Part, page: Page) -> None:
    """Number and date on one baseline, written as the decree pads them."""
    head = head_of(part)
    left, right = columns(page, part)
    number, date = find(left, head.number, "C1.10")[0], find(right, head.place_date, "C1.10")[0]
    need(near(number.baseline, date.baseline, 1), "C1.10", "number and date are not on one line")
    need(NUMBER.fullmatch(head.number.replace("\u00a0", " ")), "C1.10", f"number: {head.number}")
    said = head.place_date.replace("\u00a0", " ")
    place, _, day = said.rpartition(", ")
    need(place == place[:1].upper() + place[1:], "C1.10", f"place: {place}")
    need(DATE.fullmatch(day), "C1.10", f"date: {day}")
