"""The lines above the table: title, number, date and agency of the document it is the appendix of."""

from __future__ import annotations

import re
from datetime import date

from parplanner.domain import text
from parplanner.exchange.layout import Layout
from parplanner.exchange.proposal import Heading
from parplanner.exchange.sheet import Sheet, SheetRow

_ISSUED = re.compile(r"(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)
_NUMBER = re.compile(r"\bsố\s*:?\s*([0-9]+[a-zđ]?\s*/\s*[^\s,;()]+(?:\s*-\s*[^\s,;()]+)*)", re.IGNORECASE)
_DAY = re.compile(
    r"\bngày\s+([0-9]{1,2})\s*(?:[/.-]|tháng)\s*([0-9]{1,2})\s*(?:[/.-]|năm)\s*([0-9]{4})\b", re.IGNORECASE
)
_AGENCY = re.compile(r"\bcủa\s+(.+?)\s*\)?\s*$", re.IGNORECASE | re.DOTALL)
_SIGNER = re.compile(r"^(?:giám đốc|chủ tịch|cục trưởng|chi cục trưởng|trưởng ban)\s+(?=\w)", re.IGNORECASE)
_NOT_TITLE = re.compile(
    r"^(?:phu luc|bieu|mau so|uy ban nhan dan|ubnd|cong hoa xa hoi|doc lap|don vi tinh|so )|"
    r"\b(?:doc lap tu do hanh phuc|kem theo|ngay \d)"
)


def read(sheet: Sheet, layout: Layout) -> Heading:
    """What the lines say; blank where they are silent or say something impossible (30/02)."""
    lines = [_line(row) for row in sheet.rows if row.number < layout.first]
    issued = next((line for line in lines if _ISSUED.search(line)), "")
    number, day, agency = _NUMBER.search(issued), _DAY.search(issued), _AGENCY.search(issued)
    return Heading(
        title=_title(lines),
        number=re.sub(r"\s+", "", number[1]) if number else "",
        issue_date=_iso(day) if day else "",
        agency=_SIGNER.sub("", text.clean_line(agency[1])) if agency else "",
    )


def _line(row: SheetRow) -> str:
    return text.clean_line(" ".join(cell.text for _, cell in sorted(row.cells.items()) if not cell.trouble))


def _title(lines: list[str]) -> str:
    """The last run of lines that are no letterhead and no "(Ban hành kèm theo …)"."""
    block: list[str] = []
    done = False
    for line in lines:
        if _NOT_TITLE.search(re.sub(r"[\W_]+", " ", text.fold(line)).strip()):
            done = True
            continue
        if done:
            block = []
        done = False
        block.append(line)
    return text.clean_line(" ".join(block))[:1000]


def _iso(day: re.Match[str]) -> str:
    try:
        return date(int(day[3]), int(day[2]), int(day[1])).isoformat()
    except ValueError:
        return ""
