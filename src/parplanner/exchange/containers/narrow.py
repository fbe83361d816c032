"""Cells whose column is too narrow for their number: a spreadsheet
shows and copies only ``####`` of them."""

from __future__ import annotations

import re
from decimal import Context, Decimal, InvalidOperation
from html import unescape

from parplanner.exchange.table.sheet import shown

_HASHES = re.compile(r"#{2,}")
_ATTRIBUTE = re.compile(
    r"(?<![\w:])(x:num|x:str|sdval|sdnum)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.I
)
_PLAIN_FORMAT = re.compile(r"(?:general|standard|[#0.,\s;]*)", re.I)
_AS_SHEETS_COUNT = Context(prec=15)
_DAYS = 10_000
"""From here on a number may be a date (the days since 1900),
which no attribute tells; points are less."""


def is_narrow(text: str) -> bool:
    """Whether a cell shows nothing but ``####``."""
    return _HASHES.fullmatch(text) is not None


def exact_value(attributes: str) -> str:
    """What a ``####`` stands for as Excel (``x:num``, ``x:str``) or LibreOffice (``sdval``) tells
    it; else blank.

    Dates and percents are left out: their number is not what the cell would show.
    """
    told: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(attributes):
        told[name.lower()] = unescape("".join(values))
    if "x:str" in told:
        return told["x:str"]
    number_format = told.get("sdnum", "").split(";", 2)[2:]
    if number_format and not _PLAIN_FORMAT.fullmatch(number_format[0]):
        return ""
    return _as_typed(told.get("x:num") or told.get("sdval") or "")


def _as_typed(number: str) -> str:
    try:
        value = Decimal(number)
    except InvalidOperation:
        return ""
    if (
        not value.is_finite()
        or abs(value) >= _DAYS
        or (value and value.adjusted() < -_AS_SHEETS_COUNT.prec)
    ):
        return ""
    return shown(_AS_SHEETS_COUNT.plus(value))
