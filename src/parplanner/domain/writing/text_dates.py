"""Days in the written plan: that exist, that a document is cited
with, that come before or after the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from parplanner.domain import dates, deadlines
from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.rows import Criterion, Task
from parplanner.domain.statuses import is_closed
from parplanner.domain.text import fold
from parplanner.domain.writing.claims import years_in
from parplanner.domain.writing.lines_of_text import BASIS, TextLine, Written, finding_at
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.sentences import sentence_of

_DAY = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})(?![/\d]|[.-]\d)"
    r"|\bngày\s+(?P<d2>\d{1,2})\s+tháng\s+(?P<m2>\d{1,2})(?:\s+năm\s+(?P<y2>\d{4}))?"
    r"|\bngày\s+(?P<d3>\d{1,2})/(?P<m3>\d{1,2})(?![/\d]|[.,]\d|\s*(?:điểm|%|ngày))",
    re.IGNORECASE,
)
"""A day in full; without a year only behind "ngày": "đúng hạn 31/32 hồ sơ" is a fraction."""
_CITED = re.compile(
    r"\b(?P<kind>Quyết định|Kế hoạch|Công văn|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Báo cáo"
    r"|Thông báo|Tờ trình|Hướng dẫn|Luật|Chương trình|Đề án)\s+(?:số\s*:?\s*)?"
    r"(?P<symbol>\d{1,5}(?:/\d{4})?\s?/\s?[A-ZĐ][\wĐƯ&]*(?:\s?-\s?[\wĐƯ&]+)*)\s*,?\s*",
    re.IGNORECASE,
)
_BODY = re.compile(r"\s*của\s+([^,;.()]{1,60})")
_EVERYBODYS = re.compile(r"-(?:UBND|HĐND)$")
"""Symbols that every level has: only bodies that are said can be compared."""
_NAMES_A_YEAR = re.compile(r"\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}")


@dataclass(frozen=True, slots=True)
class _Cited:
    """A document cited with a day: its symbol without blanks,
    who issued it as far as it is said."""

    line: TextLine
    symbol: str
    day: date
    body: str
    start: int
    end: int


def impossible_days(written: Written) -> Iterator[Finding]:
    """TEXT_DAY_DOES_NOT_EXIST: 31/02/2026 in a sentence, as DAY_DOES_NOT_EXIST in a deadline."""
    facts = written.facts
    year = deadlines.plan_year(written.plan)
    for line in written.lines:
        for match in _DAY.finditer(line.text):
            if not line.flat.typed(*match.span()):
                continue
            start, end = sentence_of(line.text, match.start())
            years = years_in(line.text[start:end]) or [year]
            if all(_day(match, known) is None for known in years):
                yield finding_at(facts, line, "TEXT_DAY_DOES_NOT_EXIST", *match.span())


def _day(match: re.Match[str], year: int) -> date | None:
    """The day a text names, in ``year`` where it names none; None for 31/4."""
    day = match["d"] or match["d2"] or match["d3"]
    month = match["m"] or match["m2"] or match["m3"]
    try:
        return date(int(match["y"] or match["y2"] or year), int(month), int(day))
    except ValueError:
        return None


def citations(written: Written) -> Iterator[Finding]:
    """CITED_WITH_TWO_DAYS: one document under two days of a year; BASIS_AFTER_PLAN: a basis that
    came later.

    Numbers begin anew every year, and every body counts its own: only what can be one document is
    told.
    """
    facts = written.facts
    issued = dates.parse_date(written.plan.info.issue_date)
    ours = fold(written.plan.agency.name).startswith(("ubnd", "uy ban nhan dan"))
    first: dict[tuple[str, str], list[_Cited]] = {}
    for cited in _all_cited(written):
        if cited.line.where == BASIS and issued is not None and cited.day > issued:
            yield _told(facts, cited, "BASIS_AFTER_PLAN", _printed(issued))
        key = (fold(cited.symbol), "" if _names_its_year(cited.symbol) else str(cited.day.year))
        other = next((o for o in first.get(key, []) if _is_same(o, cited, ours)), None)
        if other is None:
            first.setdefault(key, []).append(cited)
        elif other.day != cited.day:
            yield _told(facts, cited, "CITED_WITH_TWO_DAYS", _printed(other.day))


def _told(facts: Facts, cited: _Cited, code: str, other: str) -> Finding:
    return finding_at(
        facts, cited.line, code, cited.start, cited.end, document=cited.symbol, other=other
    )


def _printed(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def _names_its_year(symbol: str) -> bool:
    return re.search(r"/\d{4}/", symbol) is not None


def _is_same(one: _Cited, other: _Cited, ours: bool) -> bool:
    """Whether two citations can be of one document: the same body issued it, or nobody says who.

    ``ours``: our own agency writes with symbols that every level has, so that unsaid may be
    another.
    """
    if one.body and other.body:
        return one.body == other.body
    return not (ours and _EVERYBODYS.search(one.symbol))


def _all_cited(written: Written) -> Iterator[_Cited]:
    for line in written.lines:
        for match in _CITED.finditer(line.text):
            found = _DAY.match(line.text, _after_word(line.text, match.end()))
            day = _day(found, 0) if found and (found["y"] or found["y2"]) else None
            if found is None or day is None:
                continue
            said = _BODY.match(line.text, found.end())
            body = fold(said[1]) if said else ""
            symbol = re.sub(r"\s", "", match["symbol"])
            body = body.replace("uy ban nhan dan", "ubnd").split(" ve ")[0].strip()
            yield _Cited(line, symbol, day, body, *found.span())


def _after_word(said: str, position: int) -> int:
    """Behind "ngày" where the day is written in figures."""
    word = re.compile(r"ngày\s+(?=\d{1,2}\s?[/.-])", re.IGNORECASE).match(said, position)
    return word.end() if word else position


def early_deadlines(written: Written) -> Iterator[Finding]:
    """DEADLINE_BEFORE_PLAN: a task that was due before the plan was issued, and is not done."""
    plan = written.plan
    issued = dates.parse_date(plan.info.issue_date)
    if issued is None:
        return
    for task in plan.all(Task):
        last = deadlines.due(task.deadline, issued.year)
        # Without a year a deadline is in the year the plan is for, whenever it was signed.
        if last is None or not _NAMES_A_YEAR.search(task.deadline):
            continue
        if last >= issued or is_closed(task.status):
            continue
        node = plan.find(Criterion, task.criterion_id)
        yield Finding(
            code="DEADLINE_BEFORE_PLAN",
            severity=WARNING,
            row=task.id,
            row_code=node.code if node else "",
            row_title=task.content or (node.title if node else ""),
            column="deadline",
            details={"text": task.deadline, "other": _printed(issued)},
        )
