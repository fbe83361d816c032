"""Phrases that state points, percents and ranks of the plan.

Only what can mean nothing but the plan's own figure is listed: a number that is not understood is left alone, because
a warning that is wrong costs more trust than one that is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from parplanner.domain.claims import (
    AVERAGE,
    DIFFERENCE,
    GOAL,
    INDEX,
    LOST,
    NUMBER,
    POINTS,
    POPULATION,
    RANK,
    RANK_CHANGE,
    TOTAL,
    Claim,
    claim,
    sentence_of,
)

_END = r"(?![\d/%]|[.,]\d|\s*[/%])"
_AIM = re.compile(
    r"phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|trở lên|không dưới|\b(?:trên|hơn)\s*$",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"tối đa|quy định|chuẩn|các\s+(?:sở|cơ quan|đơn vị|địa phương|huyện|xã)|toàn\s|khối|cả nước",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r",(?!\d)|[;:(]|[.!?](?=\s|$)")
_OF_A_ROW = re.compile(
    r"\b(?:tiêu chí|TCTP|lĩnh vực|nội dung|nhóm|chỉ tiêu|phần|mục(?!\s+tiêu)|nhiệm vụ|chỉ số thành phần"
    r"|thưởng|cộng thêm|mỗi|từng)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\s*điểm\s+(?:về|ở|tại|đối với|cho|trong|do|vì|của\s+(?:tiêu chí|lĩnh vực))\b")


def _clause_before(text: str, position: int) -> str:
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, position)), default=0)
    return text[start:position]


def _is_aim(text: str, match: re.Match[str], group: int) -> bool:
    start, _ = sentence_of(text, match.start(group))
    if re.match(r"\s*điểm trở lên", text[match.end(group) :]):
        return True
    return _AIM.search(text[start : match.start(group)].rstrip()) is not None


_TOTAL = re.compile(r"\btổng\s+(?:số\s+)?điểm\b([^\d.;:()]{0,40}?)\s" + NUMBER + r"(?![\d/%]|\s*%)", re.IGNORECASE)


def totals(text: str) -> Iterator[Claim]:
    """ "đạt tổng điểm 64,94"; with "phấn đấu", "trở lên" a goal."""
    for match in _TOTAL.finditer(text):
        if not _OTHERS.search(match[1]):
            yield claim(GOAL if _is_aim(text, match, 2) else TOTAL, text, match, 2)


_BARE = re.compile(
    r"\b(?:đạt|được|chỉ đạt|là)\s+(?:được\s+)?(?:số điểm\s+)?(?:là\s+)?"
    r"(?:từ\s+|trên\s+|khoảng\s+|tối thiểu\s+|ít nhất\s+|hơn\s+|mức\s+)*" + NUMBER + _END + r"\s*(?:điểm\b|$)",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(r"\bnăm\s+\d{4}\s*\(\s*(?:đạt\s+)?" + NUMBER + r"\s*điểm\s*\)", re.IGNORECASE)
_OF_THE_WHOLE = re.compile(r"\b(?:đạt|được)\s+(?:được\s+)?" + NUMBER + r"\s?/\s?100\s+điểm\b", re.IGNORECASE)


def bare_totals(text: str) -> Iterator[Claim]:
    """ "Sở đạt 60 điểm", "năm 2025 (58 điểm)", "phấn đấu năm 2026 đạt từ 90 điểm trở lên"."""
    for match in _BARE.finditer(text):
        before = _clause_before(text, match.start(1))
        if _OF_A_ROW.search(before) or _ABOUT.match(text, match.end(1)):
            continue
        if re.search(r"\b(?:tổng|trung bình|bình quân)\b", before, re.IGNORECASE):
            continue  # said in full: other phrases
        kind = GOAL if _is_aim(text, match, 1) else TOTAL
        yield claim(kind, text, match, loose=True)
    for match in (*_OF_A_YEAR.finditer(text), *_OF_THE_WHOLE.finditer(text)):
        yield claim(TOTAL, text, match, loose=True)


_AVERAGE = re.compile(r"\bđiểm\s+trung\s+bình\b([^\d.;]{0,60}?)\s" + NUMBER + r"(?![\d/%]|\s*%)", re.IGNORECASE)


def averages(text: str) -> Iterator[Claim]:
    """ "điểm trung bình … là 7,22"."""
    for match in _AVERAGE.finditer(text):
        if not _OTHERS.search(match[1]):
            yield claim(AVERAGE, text, match, 2)


_INDEX = re.compile(
    r"\bchỉ\s+số\s+(?:CCHC|cải\s+cách\s+hành\s+chính|PAR\s*-?INDEX)\b([^.;]{0,100}?)\sđạt\s(?:được\s)?"
    + NUMBER
    + r"\s?%",
    re.IGNORECASE,
)


def indexes(text: str) -> Iterator[Claim]:
    """ "Chỉ số CCHC … đạt 91,58%"."""
    for match in _INDEX.finditer(text):
        start, _ = sentence_of(text, match.start(2))
        aim = _AIM.search(text[start : match.start(2)])
        if not aim and not re.search(r"\btỉnh\b|cấp tỉnh", match[1]):
            yield claim(INDEX, text, match, 2)


_PLACE = r"(?:thứ\s+hạng|vị\s+trí|vị\s+thứ|thứ|hạng|bậc|vị)"
_RANK = re.compile(
    rf"\b(?:(?:xếp|đứng|ở|giữ|đạt)\s+(?:{_PLACE}\s+)*|{_PLACE}\s+)"
    r"(?:số\s+)?(\d{1,4})(?:\s?/\s?|\s+trên\s+|\s+trong\s+(?:tổng\s+số\s+)?)(\d{1,4})\b(?![.,]\d|\s*%|\s*điểm)",
    re.IGNORECASE,
)
_RANK_CHANGE = re.compile(
    r"\b(tăng|giảm|tụt|lên|xuống)\s+(\d{1,3})\s+(?:bậc|hạng|vị\s+trí|vị\s+thứ|thứ\s+hạng)\b(?!\s+trở\s+lên)",
    re.IGNORECASE,
)
_UP = ("tăng", "lên")
_DIFFERENCE = re.compile(
    r"\b(tăng|giảm)\s+(?:được\s+|thêm\s+)?" + NUMBER + r"\s+điểm\s+so\s+với\s+(?:kết\s+quả\s+)?(?:năm\s+)?(\d{4})",
    re.IGNORECASE,
)


def standings(text: str) -> Iterator[Claim]:
    """ "xếp thứ 22/22", "ở vị trí thứ 3 trên 20", "tăng 02 bậc", "giảm 1,66 điểm so với năm 2017"."""
    for match in _RANK.finditer(text):
        yield claim(RANK, text, match, 1, partner=match[2])
        yield claim(POPULATION, text, match, 2, partner=match[1])
    for match in _RANK_CHANGE.finditer(text):
        start, end = sentence_of(text, match.start(2))
        if not _AIM.search(text[start:end]):
            sign = "tăng" if match[1].lower() in _UP else "giảm"
            yield claim(RANK_CHANGE, text, match, 2, sign=sign)
    for match in _DIFFERENCE.finditer(text):
        yield claim(DIFFERENCE, text, match, 2, sign=match[1].lower(), partner=match[3])


_OF_MAXIMUM = re.compile(r"(?<![\d/.,])" + NUMBER + r"\s?/\s?" + NUMBER + r"\s+điểm\b", re.IGNORECASE)
_LOST = re.compile(
    r"\b(tổng\s+(?:cộng|số)\s+)?(?:bị\s+)?(?:trừ|mất)\s+(?:tổng\s+cộng\s+|tổng\s+số\s+)?"
    + NUMBER
    + r"\s*(?:điểm\b|(?=[).;]|$))",
    re.IGNORECASE,
)


def points(text: str) -> Iterator[Claim]:
    """ "đạt 3,21/4 điểm", "trừ 0,5 điểm", "tổng cộng trừ 1,06"."""
    for match in _OF_MAXIMUM.finditer(text):
        yield claim(POINTS, text, match, 1, partner=match[2])
    for match in _LOST.finditer(text):
        yield claim(LOST, text, match, 2, whole=bool(match[1]))
