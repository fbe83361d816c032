"""Phrases that state points, percents and ranks of the plan.

Only what can mean nothing but the plan's own figure is listed: a number that is not understood is
left alone, because a warning that is wrong costs more trust than one that is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from parplanner.domain.writing.claims import (
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
)
from parplanner.domain.writing.sentences import last_end, sentence_of

_NO_YEAR = r"(?!(?:19|20)\d\d\b(?!,))"
_END = r"(?!\s*[/%])"
_WANTED = re.compile(
    r"phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|trở lên|không dưới|\b(?:trên|hơn)\s*$",
    re.IGNORECASE,
)
_FORESEEN = re.compile(
    r"dự kiến|giai đoạn|hằng năm|hàng năm|\bước\b|khả năng|\bnếu\b|kịch bản|chấm thử|\bthiếu\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r",(?!\d)|[;:(]|[.!?](?=\s|$)")


def _clause_before(text: str, position: int) -> str:
    return text[last_end(_CLAUSE, text, position) : position]


def _kind(text: str, match: re.Match[str], group: int) -> str:
    """A goal where the sentence wants the figure, nothing where
    it only foresees it, else a total."""
    start, _ = sentence_of(text, match.start(group))
    before = text[start : match.start(group)].rstrip()
    if _FORESEEN.search(before):
        return ""
    wanted = _WANTED.search(before) or re.match(r"\s*điểm trở lên", text[match.end(group) :])
    return GOAL if wanted else TOTAL


# What may stand between the words and their number: whose, when, a verb; nothing that makes it
# another total.
_OTHER_TOTAL = (
    r"(?:bị|trừ|mất|thưởng|cộng|tăng|giảm|thêm|thiếu|còn|khắc"
    r"|của\s+(?:lĩnh|tiêu|nội|nhóm|các|\d))"
)
_BETWEEN = r"((?:\s+(?!" + _OTHER_TOTAL + r"\b)[^\W\d]+|\s+năm\s+\d{4}|\s*:){0,9}?)\s*"
_TOTAL = re.compile(
    r"\btổng\s+(?:số\s+)?điểm\b" + _BETWEEN + r"\s" + _NO_YEAR + NUMBER + r"(?!\s*%|/(?!100\b))",
    re.IGNORECASE,
)
_NOT_TOTALS = re.compile(
    r"tối đa|quy định|chuẩn|các\s+(?:sở|cơ quan|đơn vị|địa phương|huyện|xã)|toàn\s|khối|cả nước"
    r"|tiêu chí|lĩnh vực",
    re.IGNORECASE,
)


def totals(text: str) -> Iterator[Claim]:
    """ "đạt tổng điểm 64,94", "Tổng điểm năm 2025: 58 điểm"; with "phấn đấu", "trở lên" a goal."""
    for match in _TOTAL.finditer(text):
        kind = _kind(text, match, 2)
        if kind and not _NOT_TOTALS.search(match[1]):
            yield claim(kind, text, match, 2)


_BARE = re.compile(
    r"\b(?:đạt|được|chỉ đạt|là|lên)\s+(?:được\s+)?(?:số điểm\s+)?(?:là\s+)?(?:mức\s+)?"
    r"(?:từ\s+|trên\s+|khoảng\s+|tối thiểu\s+|ít nhất\s+|hơn\s+|mức\s+)*"
    + _NO_YEAR
    + NUMBER
    + _END
    + r"\s*(?:điểm\b(?!\s+phần trăm)|$)",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(
    r"\bnăm\s+\d{4}\s*\(\s*(?:đạt\s+)?" + NUMBER + r"\s*điểm\s*\)", re.IGNORECASE
)
_OF_THE_WHOLE = re.compile(
    r"\b(?:đạt|được|là)\s+(?:được\s+)?" + NUMBER + r"\s?/\s?100\s+điểm\b", re.IGNORECASE
)


def bare_totals(text: str) -> Iterator[Claim]:
    """ "Sở đạt 60 điểm", "năm 2025 (58 điểm)", "phấn đấu năm 2026 đạt từ 90 điểm trở lên"."""
    for match in _BARE.finditer(text):
        before = _clause_before(text, match.start(1))
        if re.search(r"\b(?:tổng|trung bình|bình quân|mất|trừ)\b", before, re.IGNORECASE):
            continue  # said in full: other phrases
        kind = _kind(text, match, 1)
        if kind:
            yield claim(kind, text, match, loose=True)
    for match in _OF_A_YEAR.finditer(text):
        yield claim(TOTAL, text, match, loose=True, whole=True)
    for match in _OF_THE_WHOLE.finditer(text):
        kind = _kind(text, match, 1)
        if kind:
            yield claim(kind, text, match, loose=True)


_AVERAGE = re.compile(
    r"\bđiểm\s+trung\s+bình\b([^\d.;,:]{0,60}?(?:\s+năm\s+\d{4}[^\d.;,:]{0,40}?)?)\s"
    + _NO_YEAR
    + NUMBER
    + r"(?!\s*%|/)(?!\s+(?:năm|sở|đơn vị|cơ quan|xã|phường|tỉnh))",
    re.IGNORECASE,
)
_NOT_AVERAGES = re.compile(
    r"\b(?:các|khối|hài lòng|đánh giá|công chức|toàn|tối đa|cả nước|ngành|đơn vị|cơ "
    r"quan|của\s+\d)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:hơn|so với|bằng|dưới|trên|có)\s*$", re.IGNORECASE)


def averages(text: str) -> Iterator[Claim]:
    """ "điểm trung bình … là 7,22"."""
    for match in _AVERAGE.finditer(text):
        compared = _COMPARED.search(text[: match.start()])
        if not compared and not _NOT_AVERAGES.search(match[1]):
            yield claim(AVERAGE, text, match, 2)


_WHOSE = (
    r"(?:\s+(?!(?:tỷ|lĩnh|cho|bảo|trung|khối|cao|thấp|cấp|các|tỉnh)\b)[^\W\d]+"
    r"|\s+năm\s+\d{4}){0,14}?"
)
_INDEX = re.compile(
    r"\bchỉ\s+số\s+(?:CCHC|cải\s+cách\s+hành\s+chính|PAR\s*-?INDEX)\b"
    + _WHOSE
    + r"\s+(?:đạt|là)\s(?:được\s)?"
    + NUMBER
    + r"\s?%",
    re.IGNORECASE,
)


def indexes(text: str) -> Iterator[Claim]:
    """ "Chỉ số CCHC … đạt 91,58%"."""
    for match in _INDEX.finditer(text):
        yield claim(INDEX, text, match)


_PLACE = r"(?:thứ\s+hạng|vị\s+trí|vị\s+thứ|thứ|hạng|bậc|vị)"
_RANK = re.compile(
    rf"\b(?:(?:xếp|đứng)\s+(?:{_PLACE}\s+)*|(?:ở|giữ|đạt)\s+(?:{_PLACE}\s+)+|{_PLACE}\s*:?\s+)"
    r"(?:số\s+)?(\d{1,4})(?:\s?/\s?|\s+trên\s+(?:tổng\s+số\s+)?|\s+trong\s+(?:tổng\s+)?(?:số\s+)?)"
    r"(\d{1,4})\b(?![.,/]\d|\s*%|\s*điểm)",
    re.IGNORECASE,
)
_RANK_CHANGE = re.compile(
    r"\b(tăng|giảm|tụt|lên|xuống)\s+(\d{1,3})\s+(?:bậc|hạng|vị\s+trí|vị\s+thứ|thứ\s+hạng)\b"
    r"(?!\s+(?:trở\s+lên|lương|cho\s+công\s+chức))(?:\s+so\s+(?:với\s+)?(?:năm\s+)?(\d{4}))?",
    re.IGNORECASE,
)
_UP = ("tăng", "lên", "cao hơn")
_DIFFERENCE = re.compile(
    r"\b(tăng|giảm|cao\s+hơn|thấp\s+hơn)\s+(?:được\s+|thêm\s+)?"
    + NUMBER
    + r"\s+điểm\s+so\s+(?:với\s+)?(?:kết\s+quả\s+)?(?:chỉ\s+số\s+CCHC\s+)?(?:năm\s+)?(\d{4})",
    re.IGNORECASE,
)


def _sign(word: str) -> str:
    return "tăng" if " ".join(word.lower().split()) in _UP else "giảm"


def standings(text: str) -> Iterator[Claim]:
    """ "xếp thứ 22/22", "ở vị trí thứ 3 trên 20", "tăng 02 bậc",
    "giảm 1,66 điểm so với năm 2017"."""
    for match in _RANK.finditer(text):
        yield claim(RANK, text, match, 1, partner=match[2])
        yield claim(POPULATION, text, match, 2, partner=match[1])
    for match in _RANK_CHANGE.finditer(text):
        yield claim(RANK_CHANGE, text, match, 2, sign=_sign(match[1]), partner=match[3] or "")
    for match in _DIFFERENCE.finditer(text):
        yield claim(DIFFERENCE, text, match, 2, sign=_sign(match[1]), partner=match[3])


_OF_MAXIMUM = re.compile(
    r"(?<![\d/.,])" + NUMBER + r"\s?/\s?" + NUMBER + r"\s+điểm\b", re.IGNORECASE
)
_LOST = re.compile(
    r"\b(tổng\s+(?:cộng|số)\s+(?:điểm\s+)?|số\s+điểm\s+)?(?:bị\s+)?(?:trừ|mất)\s+(?:là\s+)?"
    r"(?:tổng\s+cộng\s+|tổng\s+số\s+)?" + NUMBER + r"\s*(?:điểm\b|(?=[).;]|$))",
    re.IGNORECASE,
)


def points(text: str) -> Iterator[Claim]:
    """ "đạt 3,21/4 điểm", "trừ 0,5 điểm", "tổng cộng trừ 1,06"."""
    for match in _OF_MAXIMUM.finditer(text):
        yield claim(POINTS, text, match, 1, partner=match[2])
    for match in _LOST.finditer(text):
        yield claim(LOST, text, match, 2, whole=bool(match[1]))
