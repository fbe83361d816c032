"""The lines above the table: what document it belongs to, its title,
number, date and agency, the year it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from parplanner.domain import text
from parplanner.exchange.table.headings import words_of
from parplanner.exchange.table.sheet import Sheet, SheetRow


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines above the table say of the document; blank where they are silent.

    ``issue_date`` is ISO."""

    title: str = ""
    number: str = ""
    issue_date: str = ""
    agency: str = ""


_ISSUED = re.compile(r"(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\bsố\s*:?\s*([0-9]+[a-zđ]?\s*/\s*[^\s,;()]+(?:\s*-\s*[^\s,;()]+)*)", re.IGNORECASE
)
_DAY = re.compile(
    r"\bngày\s+([0-9]{1,2})\s*(?:[/.-]|tháng)\s*([0-9]{1,2})\s*(?:[/.-]|năm)\s*([0-9]{4})\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\bcủa\s+(.+?)\s*\)?\s*$", re.IGNORECASE | re.DOTALL)
_SIGNER = re.compile(
    r"^(?:giám đốc|chủ tịch|cục trưởng|chi cục trưởng|trưởng ban)\s+(?=\w)", re.IGNORECASE
)
_NOT_TITLE = re.compile(
    r"^(?:phu luc|bieu|mau so|uy ban nhan dan|ubnd|cong hoa xa hoi|doc lap|don vi tinh|so )|"
    r"\b(?:doc lap tu do hanh phuc|kem theo|ngay \d)"
)
_YEAR = re.compile(r"(?<![\d/.-])((?:19|20)\d\d)(?!\d)")
_PLAN = re.compile(r"\bke hoach\b")
_NOTICE = re.compile(r"\b(?:quyet dinh|thong bao|cong van|bao cao|cong bo|to trinh)\b")
_NOTICE_TITLE = re.compile(
    r"^(?:ket qua|bang (?:tong hop )?(?:diem|cham|ket qua)|phieu cham|tong hop|bo (?:tieu chi|chi "
    r"so)|so sanh|"
    r"xep hang|bang cham)\b"
)
_LOOKS_AHEAD = re.compile(
    r"\b(?:phan cong|phan dau|lo trinh|nhiem vu|ke hoach|giai phap|chuong trinh)\b"
)
_LOOKS_BACK = re.compile(r"\b(?:khac phuc|ton tai|han che|bi tru)\b")
_RAISES = re.compile(r"\bnang (?:cao|hang)\b")


def lines_above(sheet: Sheet, first: int) -> list[str]:
    """The rows above sheet row ``first``, each as one line."""
    return [_line(row) for row in sheet.rows if row.number < first]


def read(sheet: Sheet, first: int) -> Heading:
    """What the lines above sheet row ``first`` say of the plan; blank where they are silent or say
    something impossible (30/02). The number, date and issuer of a notice or decision are not the
    plan's own."""
    lines = lines_above(sheet, first)
    issued = _issued(lines)
    title = _title(lines)
    if not _is_of_a_plan(issued, title):
        return Heading()
    number, day, agency = _NUMBER.search(issued), _DAY.search(issued), _AGENCY.search(issued)
    return Heading(
        title=title,
        number=re.sub(r"\s+", "", number[1]) if number else "",
        issue_date=_iso(day) if day else "",
        agency=_SIGNER.sub("", text.clean_line(agency[1])) if agency else "",
    )


def year_of_title(lines: list[str]) -> int | None:
    """The year whose results a table tells, by its title; None when it names none or several.

    A title of tasks looks ahead: "nhiệm vụ nâng cao Chỉ số năm 2024" stands over the results of
    2023.
    """
    title = _title(lines)
    years = set(_YEAR.findall(title))
    if len(years) != 1:
        return None
    year = int(years.pop())
    folded = words_of(title)
    if _NOTICE_TITLE.search(folded):
        return year
    looks_back = _LOOKS_BACK.search(folded) is not None and _RAISES.search(folded) is None
    ahead = _RAISES.search(folded) or _LOOKS_AHEAD.search(folded)
    return year - 1 if ahead and not looks_back else year


def year_of_issue(lines: list[str]) -> int | None:
    """The year of the plan that the table is the appendix of."""
    issued = _issued(lines)
    day = _DAY.search(issued)
    return int(day[3]) if day and _PLAN.search(words_of(issued)) else None


def year_of_name(name: str) -> int | None:
    """The one year in the name of a sheet or file."""
    years = set(re.findall(r"(?<!\d)(20\d\d)(?!\d)", name))
    return int(years.pop()) if len(years) == 1 else None


def _is_of_a_plan(issued: str, title: str) -> bool:
    folded = words_of(issued)
    if folded:
        return _PLAN.search(folded) is not None or _NOTICE.search(folded) is None
    return _NOTICE_TITLE.search(words_of(title)) is None


def _issued(lines: list[str]) -> str:
    return next((line for line in lines if _ISSUED.search(line)), "")


def _line(row: SheetRow) -> str:
    return text.clean_line(
        " ".join(cell.text for _, cell in sorted(row.cells.items()) if not cell.trouble)
    )


def _title(lines: list[str]) -> str:
    """The last run of lines that are no letterhead and no "(Ban hành kèm theo …)"."""
    block: list[str] = []
    done = False
    for line in lines:
        folded = words_of(line)
        if not folded:
            continue  # a rule drawn with dashes
        if _NOT_TITLE.search(folded):
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
