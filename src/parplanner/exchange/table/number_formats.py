"""What a cell's number format says: whether a number is a date, and how many decimals it shows."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

LOCAL_DATE = "local date"
"""A day in the order of whatever computer shows it: the file does not say day or month first."""

# ECMA-376 part 1, 18.8.30; 14 and 22 follow the computer's locale.
BUILTIN = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    **dict.fromkeys((14, 22, *range(27, 37), *range(50, 59)), LOCAL_DATE),
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "h:mm:ss"),
    37: "#,##0 ;(#,##0)",
    38: "#,##0 ;[Red](#,##0)",
    39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)",
    48: "##0.0E+0",
    49: "@",
}
_NOT_CODE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_DECIMALS = re.compile(r"[0#?]\.([0#?]+)")
_LAST_SERIAL = 2_958_465

DAY_FIRST = "day first"
MONTH_FIRST = "month first"


@lru_cache(maxsize=1024)
def is_date(number_format: str) -> bool:
    """Whether numbers in that format are days or times."""
    bare = _NOT_CODE.sub("", number_format.split(";")[0])
    return bare.casefold() != "general" and re.search("[dmyhs]", bare, re.IGNORECASE) is not None


@lru_cache(maxsize=1024)
def day_order(number_format: str) -> str:
    """``DAY_FIRST`` (d/m/y) or ``MONTH_FIRST`` (m/d/y): how the computer writes dates; blank when
    nothing says it.

    Excel gives "1/2" the format d-mmm on every computer, so that says nothing.
    """
    if number_format == LOCAL_DATE or "mmm" in number_format.lower():
        return ""
    bare = _NOT_CODE.sub("", number_format.split(";")[0]).lower()
    day_at, month_at = bare.find("d"), bare.find("m")
    if day_at < 0 or month_at < 0 or bare.startswith("y"):
        return ""
    return DAY_FIRST if day_at < month_at else MONTH_FIRST


@lru_cache(maxsize=1024)
def decimals(number_format: str) -> int | None:
    """How many decimals are always shown: 2 for ``0.00``, 0 for
    ``0``; None for General, text and the like."""
    bare = _NOT_CODE.sub("", number_format.split(";")[0])
    match = _DECIMALS.search(bare)
    if match is not None:
        return match[1].count("0")
    return 0 if re.fullmatch(r"[#,0]*0", bare) else None


def day(serial: Decimal, date1904: bool) -> date | None:
    """The day of a serial number; None for what Excel itself has no day
    for (negative, 29/02/1900, after 9999)."""
    if not 1 <= serial < _LAST_SERIAL + 1:
        return None
    number = int(serial)
    if date1904:
        number += 1462
        if number > _LAST_SERIAL:
            return None
    elif number == 60:
        return None
    return date(1899, 12, 30) + timedelta(days=number + (number < 60))
