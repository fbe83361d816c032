"""Numbers as officers type them into a text cell: what they are worth, and why they need a look.

A cell of points may hold ``'0,5``, ``0,5 điểm``, ``O,5`` or ``50/58``. Each way of writing has a
cause, so that an import tells it once with a count instead of once a cell. What may mean two
things is no number: a wrong point costs more than a blank one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from parplanner.domain import alike, points
from parplanner.domain.errors import PlanError
from parplanner.domain.text import fold

PLAIN = ""
INVISIBLE = "invisible"
APOSTROPHE = "apostrophe"
UNIT_WORD = "unit_word"
FRACTION = "fraction"
FULL_WIDTH = "full_width"
TRAILING_DOT = "trailing_dot"
LETTER_O = "letter_o"
READ = (PLAIN, FULL_WIDTH, INVISIBLE, TRAILING_DOT, APOSTROPHE, UNIT_WORD, LETTER_O, FRACTION)
"""Causes of texts that are read; of several the last in this row is told, it assumes the most.
``INVISIBLE`` also stands for blanks before the decimal sign ("1 . 5")."""

PERCENT = "percent"
NEGATIVE = "negative"
NOT_ASSESSED, NOT_APPLICABLE = "not_assessed", "not_applicable"
NOTHING = "nothing"
RANGE = "range"
THOUSANDS = "thousands"
UNREADABLE = "unreadable"

HUNDRED = 100 * points.SCALE

_MAX_LENGTH = 120
_USUAL = re.compile(r"[0-9]+(?:[.,][0-9]{1,3})?")
_BLANKS = re.compile(r"[^\S\n]+")
_NOTHING = re.compile(r"-*|_+|\.{3,}|[.-]/[.-]")
# "1, 5" may be a list; a blank before the sign, or one that does not break, is a slip of the hand.
_DECIMAL_GAP = re.compile(r"(?<=[0-9])(?:[ \t\xa0\u202f]+([.,])\s*|([.,])[\xa0\u202f]+)(?=[0-9])")
_NOT_APPLICABLE = re.compile(
    r"kad|khong ap dung(?: (?:do|vi|nam|trong|tieu chi|voi|doi voi) .{1,60}| ?\(.{1,60}\))?"
)
_NOT_ASSESSED = re.compile(
    r"n[./]? ?a\.?|k\.?d\.?g\.?|kps"
    r"|khong (?:co )?(?:danh gia|phat sinh|ap dung|cham|cham diem|tinh diem)"
    r"(?: (?:do|vi|nam|trong|tieu chi) .{1,60}| ?\(.{1,60}\))?"
)
_BEFORE = re.compile(
    r"(?:so diem|tong diem|diem|dat) ?[:=]? ?(?=[0-9.,])|dat diem ?:? ?(?=[0-9.,])"
)
_BEHIND = re.compile(r"(?<=[0-9.,]) ?\(?(?:diem|d)\.?\)?$")
_NUMBER = r"[0-9]*[.,]?[0-9]+|[0-9]+[.,]"
_NEGATIVE = re.compile(rf"- ?(?:{_NUMBER})")
_PERCENT = re.compile(rf"(-? ?(?:{_NUMBER})) ?(?:%|phan tram)")
_RANGE = re.compile(
    rf"(?:tu )?(?:{_NUMBER}) ?(?:-|~|den|->) ?(?:{_NUMBER})"
    rf"|(?:[<>≤≥~]=?|tren|duoi|tu|khoang|toi thieu|toi da|it nhat) ?(?:{_NUMBER})(?: tro len)?"
    rf"|(?:{_NUMBER}) tro len"
)
_THOUSANDS = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+"
    r"|[0-9]{1,3}(?:(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,}|(?: [0-9]{3})+)(?:[.,][0-9]+)?"
)
_FRACTION = re.compile(r"([^/]*[0-9][^/]*)/([^/]*[0-9][^/]*)")
_LETTERS = str.maketrans(dict.fromkeys("Oo", "0") | dict.fromkeys("lIi|", "1"))
_ONE_LETTER = re.compile(r"[0-9]*[OolIi|][0-9]*[.,][0-9]+|[0-9]+[.,][0-9]*[OolIi|][0-9]*")
_STRANGE_D = str.maketrans({"ð": "đ", "Ð": "Đ", "₫": "đ"})  # what old keyboards put for đ


@dataclass(frozen=True, slots=True)
class NumberText:
    """What a text is worth. ``points`` in 1/1000.

    ``cause`` is blank for a number typed plainly. ``value`` is the figure of what is no points
    though it is a number (negative, percent), as typed without its marks. ``reason`` is the code
    with which :func:`parplanner.domain.points.parse_points` refused an unreadable text.
    """

    points: int | None
    cause: str = PLAIN
    value: str = ""
    reason: str = ""


@lru_cache(maxsize=8192)
def read(typed: str, maximum: int | None = None) -> NumberText:
    """A cell's text as points. ``maximum`` is that of its row (1/1000), None when it is not known.

    A fraction is read only when its right side is the maximum or 100 and its left side is not
    above it: ``2/3`` beside a maximum of 3 is two points, elsewhere nobody knows.
    """
    if len(typed) > _MAX_LENGTH:
        return NumberText(None, UNREADABLE, reason="points.not_a_number")
    if _USUAL.fullmatch(typed):
        return _number(typed, set())
    text, causes = _seen(typed)
    bare = fold(text)
    kind = _no_points(bare)
    if kind is not None:
        return kind
    if match := _FRACTION.fullmatch(text):
        return _fraction(match, causes, maximum)
    return _number(text, causes)


def _seen(typed: str) -> tuple[str, set[str]]:
    """The text as the keyboard has it, and what stood in it that the eye does not see."""
    causes: set[str] = set()
    visible = "".join(c for c in typed if c not in alike.INVISIBLE)
    if visible != typed:
        causes.add(INVISIBLE)
    narrow = alike.plain(visible)
    if narrow != visible:
        causes.add(FULL_WIDTH)
    line = alike.as_typed(narrow).strip()
    joined = _DECIMAL_GAP.sub(lambda m: m[1] or m[2], line)
    if joined != line:
        causes.add(INVISIBLE)
    return _BLANKS.sub(" ", joined).translate(_STRANGE_D), causes


def _no_points(bare: str) -> NumberText | None:
    """A text that says plainly that it is no number of points."""
    if _NOTHING.fullmatch(bare):
        return NumberText(None, NOTHING)
    inner = bare[1:-1].strip() if bare.startswith("(") and bare.endswith(")") else bare
    if _NOT_APPLICABLE.fullmatch(inner):
        return NumberText(None, NOT_APPLICABLE)
    if _NOT_ASSESSED.fullmatch(inner):
        return NumberText(None, NOT_ASSESSED)
    if percent := _PERCENT.fullmatch(bare):
        return NumberText(None, PERCENT, value=percent[1].replace(" ", ""))
    for cause, looks_like in ((RANGE, _RANGE), (THOUSANDS, _THOUSANDS)):
        if looks_like.fullmatch(bare):
            return NumberText(None, cause)
    without_unit = _BEHIND.sub("", bare)
    if _NEGATIVE.fullmatch(without_unit) and without_unit.strip("-0., "):
        return NumberText(None, NEGATIVE, value=without_unit.replace(" ", ""))
    return None


def _fraction(match: re.Match[str], causes: set[str], maximum: int | None) -> NumberText:
    """Points of so many: read only where the right side tells what it is."""
    left, right = _number(match[1], set(causes)), _number(match[2], set())
    unreadable = NumberText(None, UNREADABLE, reason="points.not_a_number")
    if left.points is None or right.points is None:
        return unreadable
    most = right.points if maximum is None else min(right.points, maximum)
    if right.points not in (maximum, HUNDRED) or left.points > most:
        return unreadable
    return replace(left, cause=FRACTION)


def _number(text: str, causes: set[str]) -> NumberText:
    """One number; each way of writing that is not plain is taken off and named."""
    for cause, take_off in _WRAPPINGS:
        stripped = take_off(text)
        if stripped != text:
            causes.add(cause)
            text = stripped
    try:
        value = points.parse_points(text)
    except PlanError as refusal:
        return NumberText(None, UNREADABLE, reason=refusal.code)
    return NumberText(value, max(causes, key=READ.index, default=PLAIN))


def _without_quotes(text: str) -> str:
    """``'0,5``: the apostrophe that makes a text of a number in Excel, typed into the cell."""
    text = text.strip()
    for quote in ("'", '"'):
        if len(text) > 2 and text.startswith(quote) and text.endswith(quote):
            return text[1:-1].strip()
    return text[1:].strip() if text.startswith("'") else text


def _without_unit(text: str) -> str:
    bare = fold(text)
    if "\n" in text or "d" not in bare:
        return text
    return _BEHIND.sub("", _BEFORE.sub("", bare, count=1), count=1)


def _without_letters(text: str) -> str:
    """``O,5`` is 0,5: one letter that looks like a digit, in what is a number otherwise."""
    return text.translate(_LETTERS) if _ONE_LETTER.fullmatch(text) else text


def _without_end(text: str) -> str:
    """``1.5.``: the sign that ends a sentence. ``1.`` is a number as it stands."""
    return text[:-1].strip() if re.fullmatch(r"[0-9]*[.,][0-9]+ ?[.,;]", text) else text


_WRAPPINGS: tuple[tuple[str, Callable[[str], str]], ...] = (
    (APOSTROPHE, _without_quotes),
    (UNIT_WORD, _without_unit),
    (TRAILING_DOT, _without_end),
    (LETTER_O, _without_letters),
)
"""In the order in which they are taken off."""
