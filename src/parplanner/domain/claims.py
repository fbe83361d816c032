"""Figures that a sentence states about the plan, by the phrases officers use: what is claimed, where, for which year.

Nothing is compared here. Only phrases that can mean nothing but the plan's own figures are listed: a number that is
not understood is left alone, because a warning that is wrong costs more trust than one that is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

TOTAL, GOAL, AVERAGE, INDEX = "total", "goal", "average", "index"
RANK, POPULATION, RANK_CHANGE, DIFFERENCE = "rank", "population", "rank_change", "difference"
POINTS, LOST = "points", "lost_points"
AT_MAX, NOT_AT_MAX, ZERO, BETWEEN = "at_max", "not_at_max", "zero", "between"
FIELDS, CRITERIA, SUB_CRITERIA, TASKS = "fields", "criteria", "sub_criteria", "tasks"
SUB_STATED = "sub_stated"
"""How many sub-criteria are at their maximum, at zero …"""
COUNTED = (FIELDS, CRITERIA, SUB_CRITERIA, TASKS)
STATED = (AT_MAX, NOT_AT_MAX, ZERO, BETWEEN)

_NUMBER = r"(\d{1,6}(?:[.,]\d{1,3})?)"
_YEAR = re.compile(r"năm\s+(\d{4})", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)")
_AIM = re.compile(r"phấn đấu|mục tiêu|tối thiểu|ít nhất|trở lên|không dưới|\b(?:trên|hơn)\s*$", re.IGNORECASE)
_OTHERS = re.compile(
    r"tối đa|quy định|chuẩn|các\s+(?:sở|cơ quan|đơn vị|địa phương|huyện|xã)|toàn\s|khối|cả nước", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Claim:
    """``text[start:end]`` is the number. ``year``: the one its sentence names; ``partner`` the second number of a pair
    (the maximum of "3,21/4 điểm", the earlier year of a difference)."""

    kind: str
    start: int
    end: int
    text: str
    year: int | None = None
    partner: str = ""
    sign: str = ""
    whole: bool = False


@lru_cache(maxsize=4096)
def claims(text: str) -> tuple[Claim, ...]:
    """Every claim of a line, in its order. Remembered: after an edit all lines but one are as they were."""
    found = [claim for finder in _FINDERS for claim in finder(text)]
    return tuple(sorted(found, key=lambda c: (c.start, c.kind)))


def sentence_of(text: str, position: int) -> tuple[int, int]:
    """Where the sentence around a position begins and ends."""
    start = max((m.end() for m in _SENTENCE_END.finditer(text, 0, position)), default=0)
    following = _SENTENCE_END.search(text, position)
    return start, following.end() if following else len(text)


def years_before(text: str, position: int) -> list[int]:
    """The years named in the sentence before a position, nearest first."""
    start, _ = sentence_of(text, position)
    return [int(y) for y in reversed(_YEAR.findall(text, start, position))]


def years_in(text: str) -> list[int]:
    """Every year a text names."""
    return [int(y) for y in _YEAR.findall(text)]


def _claim(kind: str, text: str, match: re.Match[str], group: int = 1, **more: str | bool) -> Claim:
    years = years_before(text, match.start(group))
    year = years[0] if years else None
    return Claim(kind, match.start(group), match.end(group), match[group], year, **more)  # type: ignore[arg-type]


_TOTAL = re.compile(r"\btổng\s+(?:số\s+)?điểm\b([^\d.;:()]{0,40}?)\s" + _NUMBER + r"(?![\d/%]|\s*%)", re.IGNORECASE)


def _totals(text: str) -> Iterator[Claim]:
    for match in _TOTAL.finditer(text):
        if _OTHERS.search(match[1]):
            continue
        start, _ = sentence_of(text, match.start(2))
        aim = _AIM.search(text[start : match.start(2)].rstrip()) or re.match(r"\s*điểm trở lên", text[match.end() :])
        yield _claim(GOAL if aim else TOTAL, text, match, 2)


_AVERAGE = re.compile(r"\bđiểm\s+trung\s+bình\b([^\d.;]{0,60}?)\s" + _NUMBER + r"(?![\d/%]|\s*%)", re.IGNORECASE)


def _averages(text: str) -> Iterator[Claim]:
    for match in _AVERAGE.finditer(text):
        if not _OTHERS.search(match[1]):
            yield _claim(AVERAGE, text, match, 2)


_INDEX = re.compile(
    r"\bchỉ\s+số\s+(?:CCHC|cải\s+cách\s+hành\s+chính|PAR\s*-?INDEX)\b([^.;]{0,100}?)\sđạt\s(?:được\s)?"
    + _NUMBER
    + r"\s?%",
    re.IGNORECASE,
)


def _indexes(text: str) -> Iterator[Claim]:
    for match in _INDEX.finditer(text):
        start, _ = sentence_of(text, match.start(2))
        if not _AIM.search(text[start : match.start(2)]) and not re.search(r"\btỉnh\b|cấp tỉnh", match[1]):
            yield _claim(INDEX, text, match, 2)


_RANK = re.compile(
    r"\b(?:xếp|đứng)\s+(?:hạng\s+|vị\s+)?(?:thứ\s+)?(?:hạng\s+)?(\d{1,4})\s?/\s?(\d{1,4})", re.IGNORECASE
)
_RANK_CHANGE = re.compile(r"\b(tăng|giảm)\s+(\d{1,3})\s+bậc\s+so\s+với", re.IGNORECASE)
_DIFFERENCE = re.compile(r"\b(tăng|giảm)\s+" + _NUMBER + r"\s+điểm\s+so\s+với\s+(?:năm\s+)?(\d{4})", re.IGNORECASE)


def _standings(text: str) -> Iterator[Claim]:
    for match in _RANK.finditer(text):
        yield _claim(RANK, text, match, 1, partner=match[2])
        yield _claim(POPULATION, text, match, 2, partner=match[1])
    for match in _RANK_CHANGE.finditer(text):
        yield _claim(RANK_CHANGE, text, match, 2, sign=match[1].lower())
    for match in _DIFFERENCE.finditer(text):
        yield _claim(DIFFERENCE, text, match, 2, sign=match[1].lower(), partner=match[3])


_OF_MAXIMUM = re.compile(r"(?<![\d/.,])" + _NUMBER + r"\s?/\s?" + _NUMBER + r"\s+điểm\b", re.IGNORECASE)
_LOST = re.compile(
    r"\b(tổng\s+cộng\s+)?(?:bị\s+)?(?:trừ|mất)\s+" + _NUMBER + r"\s*(?:điểm\b|(?=[).;]|$))", re.IGNORECASE
)


def _points(text: str) -> Iterator[Claim]:
    for match in _OF_MAXIMUM.finditer(text):
        yield _claim(POINTS, text, match, 1, partner=match[2])
    for match in _LOST.finditer(text):
        yield _claim(LOST, text, match, 2, whole=bool(match[1]))


_STRUCTURE = re.compile(
    r"\b(\d{1,3})\s+lĩnh\s+vực,?\s+(?:và\s+)?(\d{1,4})\s+tiêu\s+chí(?!\s+thành\s+phần)"
    r"(?:,?\s+(?:và\s+)?(\d{1,4})\s+tiêu\s+chí\s+thành\s+phần)?",
    re.IGNORECASE,
)
_TASKS = re.compile(
    r"(?:\(\s*(?:có|gồm)|\b(?:gồm(?:\s+có)?|tổng\s+số|tổng\s+cộng(?:\s+có)?))\s+(\d{1,5})\s+nhiệm\s+vụ\b", re.IGNORECASE
)


def _structure(text: str) -> Iterator[Claim]:
    for match in _STRUCTURE.finditer(text):
        for group, kind in ((1, FIELDS), (2, CRITERIA), (3, SUB_CRITERIA)):
            if match[group]:
                yield _claim(kind, text, match, group)
    for match in _TASKS.finditer(text):
        if not re.search(r"trong đó\s*$", text[: match.start()], re.IGNORECASE):
            yield _claim(TASKS, text, match)


_STATED = re.compile(
    r"\b(?:(\d{1,4})\s+tiêu\s+chí(?!\s+thành\s+phần)(?:,?\s+(?:và\s+)?)?)?(?:(\d{1,4})\s+tiêu\s+chí\s+thành\s+phần)?,?\s*"
    r"(?:đều\s+)?(?:(bị\s+(?:đánh\s+giá\s+|chấm\s+)?(?:điểm\s+0|0\s+điểm)(?![.,]\d))"
    r"|((?:không|chưa)\s+)?(?:đạt|được)(?:\s+được)?(?:\s+số)?(?:\s+điểm)?\s+tối\s+đa)",
    re.IGNORECASE,
)


def _stated(text: str) -> Iterator[Claim]:
    """Counts of criteria at the maximum, below it, at zero; "below" beside a count of zeros means in between."""
    zero_at = -1
    for match in _STATED.finditer(text):
        if match[3]:
            kind, zero_at = ZERO, match.end()
        elif match[4]:
            beside = zero_at >= 0 and not re.search(r"[().!?](?=\s|$)", text[zero_at : match.start()])
            kind = BETWEEN if beside else NOT_AT_MAX
        else:
            kind = AT_MAX
        if match[1]:
            yield _claim(kind, text, match, 1)
        if match[2]:
            yield _claim(SUB_STATED, text, match, 2)


_FINDERS: tuple[Callable[[str], Iterator[Claim]], ...] = (
    _totals, _averages, _indexes, _standings, _points, _structure, _stated,
)  # fmt: skip
