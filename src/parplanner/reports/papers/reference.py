"""The line that ties an appendix to its document: number and date,
filled in or left blank for the clerk."""

from __future__ import annotations

import re

from parplanner.domain import dates, document_types, text
from parplanner.domain.plan import Plan

_BLANK = "\u00a0"
_NUMBER_BLANK = _BLANK * 10
_ISSUED = re.compile(r"\s*(\d*)\s*/\s*(.+?)\s*")


def reference_line(plan: Plan, electronic: bool) -> str:
    """``(Kèm theo Kế hoạch số 05/KH-BDT ngày 05 tháng 01 năm 2026 của …)``; PL1-III.1c: blanks in
    electronic files."""
    kind = document_types.kind(plan)
    of = text.clean_line(plan.agency.name)
    line = f"Kèm theo {kind} số {document_number(plan, electronic)} {issue_date(plan, electronic)}"
    return f"({line} của {of})" if of else f"({line})"


def document_number(plan: Plan, electronic: bool) -> str:
    """Number and symbol, numbers below 10 with a zero; without
    blanks around the dash (PL1-II.3c)."""
    raw = text.clean_line(plan.info.number)
    match = _ISSUED.fullmatch(raw)
    digits = match[1] if match else raw
    if match:
        symbol = re.sub(r"\s*-\s*", "-", match[2])
    else:
        abbreviation = document_types.abbreviation(document_types.kind(plan))
        body = text.clean_line(plan.agency.abbreviation) or _NUMBER_BLANK
        symbol = f"{abbreviation}-{body}" if abbreviation else body
    number = _NUMBER_BLANK if electronic or not digits else digits
    return f"{number.zfill(2) if number.isdigit() else number}/{symbol}"


def issue_date(plan: Plan, electronic: bool) -> str:
    """``ngày 05 tháng 3 năm 2026``: days and the months 1 and 2 with a zero (PL1-II.4b)."""
    return dates.in_words("" if electronic else plan.info.issue_date)
