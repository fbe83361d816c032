"""Figures that somebody typed, as the numbers Excel can add up, shown
with exactly the digits that were typed."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

_WHOLE = re.compile(r"-?\d{1,15}", re.ASCII)
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(?:(?:\.\d{3}){2,4}(?:,\d{1,6})?|\.\d{3},\d{1,6})", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,9}[.,]\d{1,6}", re.ASCII)
# 1.250 and 1,250 are 1250 to one reader and 1¼ to another.
_DOUBTFUL = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")


class Number(NamedTuple):
    """What a cell holds, and the format that shows it as it was typed."""

    value: int | float
    number_format: str


def number_of(text: str) -> Number | None:
    """The number a text is, decimal comma or point; None where it is none or could be read as
    another one.

    ``85,50%`` is 0.855 shown as a share; ``01`` keeps its zero; dates and ``1.250`` stay text.
    """
    bare = text.strip()
    share = bare.endswith("%")
    if share:
        bare = bare[:-1].rstrip()
    mark = "%" if share else ""
    if _WHOLE.fullmatch(bare):
        digits = bare.removeprefix("-")
        whole = int(bare)
        code = "0" * len(digits) if digits.startswith("0") else "0"
        return Number(float(Decimal(whole) / 100) if share else whole, code + mark)
    grouped = _GROUPED.fullmatch(bare) is not None
    if not grouped and (not _DECIMAL.fullmatch(bare) or _DOUBTFUL.fullmatch(bare)):
        return None
    plain = bare.replace(".", "").replace(",", ".") if grouped else bare.replace(",", ".")
    decimals = len(plain.partition(".")[2])
    code = ("#,##0" if grouped else "0") + ("." + "0" * decimals if decimals else "") + mark
    value = Decimal(plain)
    return Number(float(value / 100) if share else float(value), code)
