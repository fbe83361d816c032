"""Phrases that count fields, criteria, tasks and units of the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parplanner.domain.writing.claims import (
    AT_MAX,
    BETWEEN,
    CRITERIA,
    FIELDS,
    LEAD_UNITS,
    NOT_AT_MAX,
    SUB_CRITERIA,
    SUB_STATED,
    TASKS,
    UNIT_TASKS,
    ZERO,
    Claim,
    claim,
)

_STRUCTURE = re.compile(
    r"\b(\d{1,3})\s+lĩnh\s+vực,?\s+(?:và\s+)?(\d{1,4})\s+tiêu\s+chí(?!\s+thành\s+phần)"
    r"(?:,?\s+(?:và\s+)?(\d{1,4})\s+tiêu\s+chí\s+thành\s+phần)?",
    re.IGNORECASE,
)
_NOT_A_PART = (
    r"(?!\s+(?:quá hạn|chưa|đã|chậm|đang|hoàn thành|trễ|còn|do|thuộc|của|về|đúng hạn|trước "
    r"hạn|phối hợp"
    r"|chủ trì|liên quan|ở|tại|UBND|được|giao|có|trọng tâm|thường xuyên|trong (?:quý|tháng))\b)"
)
_TASKS = re.compile(
    r"(?:\(\s*(?:có|gồm)|\b(?:gồm(?:\s+có)?|tổng\s+số|tổng\s+cộng(?:\s+có)?"
    r"|(?:kế\s+hoạch|phụ\s+lục)(?:\s+(?:này|kèm\s+theo))?\s+(?:có|đề\s+ra|xác\s+định|giao|nêu|phân\s+công)))"
    r"\s+(?:tổng\s+số\s+)?(\d{1,5})\s+nhiệm\s+vụ\b" + _NOT_A_PART,
    re.IGNORECASE,
)
_OF_THE_PLAN = re.compile(r"kế hoạch|phụ lục|bảng|toàn bộ", re.IGNORECASE)
_HEADING = re.compile(
    r"^[\s\d.IVXL)]*(?:các\s+)?nhiệm\s+vụ(?:,?\s+(?:và\s+)?giải\s+pháp)?\s*$", re.IGNORECASE
)
_LEAD_UNITS = re.compile(
    r"\b(?:có|gồm|cho)\s+(\d{1,4})\s+(?:đơn\s+vị|phòng(?:,\s*ban)?|cơ\s+quan)\s+(?:được\s+giao\s+)?"
    r"chủ\s+trì(?=\s*(?:[.,;)]|$))",
    re.IGNORECASE,
)
_UNIT_TASKS = re.compile(
    r"(?<!đã )\bchủ\s+trì(?:\s+(?:thực\s+hiện|tham\s+mưu))*\s+(\d{1,4})\s+nhiệm\s+vụ"
    r"(?=\s*(?:[.;)]|$|thuộc\s+các\s+tiêu\s+chí))",
    re.IGNORECASE,
)


def structure(text: str) -> Iterator[Claim]:
    """ "9 lĩnh vực, 46 tiêu chí", "Kế hoạch này có 20 nhiệm vụ", "4
    đơn vị chủ trì", "chủ trì 8 nhiệm vụ"."""
    for match in _STRUCTURE.finditer(text):
        for group, kind in ((1, FIELDS), (2, CRITERIA), (3, SUB_CRITERIA)):
            if match[group]:
                yield claim(kind, text, match, group)
    for match in _TASKS.finditer(text):
        part = re.search(r"trong đó\s*$", text[: match.start()], re.IGNORECASE)
        if not part and _is_whole(text, match):
            yield claim(TASKS, text, match)
    for match in _LEAD_UNITS.finditer(text):
        yield claim(LEAD_UNITS, text, match)
    for match in _UNIT_TASKS.finditer(text):
        yield claim(UNIT_TASKS, text, match)


def _is_whole(text: str, match: re.Match[str]) -> bool:
    """ "gồm 8 nhiệm vụ" may be those of a field, a unit, a kind: only beside the plan's own word,
    or as "Nhiệm vụ (có 50 nhiệm vụ)"; "tổng số" speaks for itself."""
    if re.match(r"tổng", match[0], re.IGNORECASE):
        return True
    before = text[: match.start()]
    return _OF_THE_PLAN.search(before + match[0]) is not None or _HEADING.match(before) is not None


_STATED = re.compile(
    r"\b(?:(\d{1,4})\s+tiêu\s+chí(?!\s+thành\s+phần)(?:,?\s+(?:và\s+)?)?)?(?:(\d{1,4})\s+tiêu\s+chí\s+thành\s+phần)?,?\s*"
    r"(?:đều\s+)?(?:(bị\s+(?:đánh\s+giá\s+|chấm\s+)?(?:điểm\s+0|0\s+điểm)(?![.,]\d))"
    r"|((?:không|chưa)\s+)?(?:đạt|được)(?:\s+được)?(?:\s+số)?(?:\s+điểm)?\s+tối\s+đa)",
    re.IGNORECASE,
)
_SOME_OF_THEM = re.compile(r"\s*(?:do|vì|thuộc|của|ở|tại|về|\d+ năm)\b", re.IGNORECASE)


def stated(text: str) -> Iterator[Claim]:
    """Counts of criteria at the maximum, below it, at zero; "below"
    beside a count of zeros means in between."""
    zero_at = -1
    for match in _STATED.finditer(text):
        if match[3]:
            kind, zero_at = ZERO, match.end()
        elif match[4]:
            beside = zero_at >= 0 and not re.search(
                r"[().!?](?=\s|$)", text[zero_at : match.start()]
            )
            kind = BETWEEN if beside else NOT_AT_MAX
        else:
            kind = AT_MAX
        if _SOME_OF_THEM.match(text, match.end()):
            continue
        if match[1]:
            yield claim(kind, text, match, 1)
        if match[2]:
            yield claim(SUB_STATED, text, match, 2, partner=kind)
