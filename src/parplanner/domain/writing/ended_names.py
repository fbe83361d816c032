"""Names of agencies, levels and provinces that ended, in a plan of a time after them.

The table is data (``resources/ended_names.json``); a file of the same name among the user's own
data goes before it. Text about earlier years keeps the old name, and so does what says "(cũ)".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from parplanner import paths
from parplanner.domain import dates, deadlines
from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Recipient, Row, Section
from parplanner.domain.writing.lines_of_text import TITLE, TextLine, Written, finding_at
from parplanner.domain.writing.sentences import sentence_of

FILE = "ended_names.json"
CODE = "NAME_ENDED"
_FORMER = re.compile(
    r"\bcũ\b|\btrước đây\b|\btrước\s+(?:khi\s+)?(?:sắp xếp|sáp nhập|hợp nhất)|\bnay\s+là\b"
    r"|\b(?:đổi tên|hợp nhất|sáp nhập|giải thể|kết thúc hoạt động|được tổ chức lại|tiếp nhận"
    r"|chuyển giao|chuyển về|bàn giao|kế thừa|không còn|không tổ chức|bãi bỏ|bỏ|nguyên"
    r"|thành lập trên cơ sở)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_ISSUED_BY = re.compile(
    r"\d\s?/[^\s;,.]+(?:\s+ngày\s+[^;,]{0,30})?\s+của\s+(?:\w+\s+)?$", re.IGNORECASE
)
"""A name behind a symbol is who issued the document then."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A name, the first day without it, what came in its place (blank: nothing)."""

    pattern: re.Pattern[str]
    since: date
    new: str


@lru_cache(maxsize=1)
def table() -> tuple[Ended, ...]:
    """The table, longest names first. Raises ValueError for a file that is none."""
    read = json.loads(paths.own_or_resource(FILE).read_text("utf-8"))
    found: list[tuple[int, Ended]] = []
    for kind, lead in (("names", ""), ("levels", ""), ("provinces", r"tỉnh\s+")):
        for entry in read[kind]:
            for old in entry["old"]:
                pattern = re.compile(
                    rf"(?<![\w&]){lead}{_spelled(old)}(?![\w&])(?!{_STILL_THERE})", _case(kind)
                )
                since = date.fromisoformat(entry["since"])
                new = entry["new"]
                if kind == "provinces" and not new.startswith(("thành phố", "Thành phố")):
                    new = f"tỉnh {new}"
                found.append((len(old), Ended(pattern, since, new)))
    return tuple(ended for _, ended in sorted(found, key=lambda pair: -pair[0]))


_STILL_THERE = r"\s*(?:[-–]\s*|của\s+)?(?:HĐND|Hội đồng|Tôn giáo)|\s+hội\b|\s+công\b"
"""Behind a name: a committee of the council, another word."""


def _spelled(name: str) -> str:
    """A pattern for a name with its dashes and "và" as people write them."""
    made = []
    for word in name.split():
        if word in ("-", "–"):
            made.append(r"\s*[-–,]\s*")
            continue
        spelled = "(?:và|&)" if word == "và" else re.escape(word).replace(r"\-", r"\s*[-–]\s*")
        made.append(spelled if not made or made[-1].startswith(r"\s*[") else rf"\s+{spelled}")
    return "".join(made)


def _case(kind: str) -> re.RegexFlag:
    return re.IGNORECASE if kind == "levels" else re.NOFLAG


def ended_names(written: Written) -> Iterator[Finding]:
    """NAME_ENDED: a name that was over before the plan's day, in
    its text, units, recipients, agency."""
    plan = written.plan
    day = _day_of(plan)
    ended = [entry for entry in table() if entry.since <= day]
    if not ended:
        return
    facts = written.facts
    for line in written.lines:
        for start, end, entry in _hits(line.text, ended):
            if not line.flat.typed(start, end) or _is_about_earlier(plan, line, start, entry, day):
                continue
            yield finding_at(facts, line, CODE, start, end, **_told(entry))
    yield from _in_names(plan, ended)


def _in_names(plan: Plan, ended: list[Ended]) -> Iterator[Finding]:
    named: list[tuple[Row, str, str]] = [(unit, "unit", unit.name) for unit in plan.units()]
    named += [(row, "recipients", row.text) for row in plan.listed(Recipient)]
    named += [(plan.agency, "agency_name", plan.agency.name)]
    named += [(plan.agency, "agency_parent", plan.agency.parent_name)]
    for row, column, said in named:
        for start, end, entry in _hits(said, ended):
            if _FORMER.search(said):
                continue
            details = {"text": said[start:end], "start": str(start), "end": str(end)}
            yield Finding(
                code=CODE,
                severity=WARNING,
                row=row.id,
                row_title=said,
                column=column,
                details={**details, **_told(entry)},
            )


def _told(entry: Ended) -> dict[str, str]:
    since = entry.since
    return {"new": entry.new, "since": f"{since.day:02}/{since.month:02}/{since.year}"}


def _hits(said: str, ended: list[Ended]) -> list[tuple[int, int, Ended]]:
    """Where ended names stand, each place once, by the longest name."""
    found: list[tuple[int, int, Ended]] = []
    for entry in ended:
        for match in entry.pattern.finditer(said):
            if all(match.end() <= start or match.start() >= end for start, end, _ in found):
                found.append((*match.span(), entry))
    return sorted(found, key=lambda hit: hit[0])


def _day_of(plan: Plan) -> date:
    """The plan's day; of a draft the first day it may have: a
    false alarm costs more than a late one."""
    whole = dates.parse_date(plan.info.issue_date)
    if whole is not None:
        return whole
    month = dates.parse_month(plan.info.issue_date)
    if month is not None:
        return date(month[0], month[1] or 1, 1)
    return date(deadlines.plan_year(plan), 1, 1)


def _is_about_earlier(plan: Plan, line: TextLine, start: int, entry: Ended, day: date) -> bool:
    """Whether the sentence, or the heading above it, speaks of a
    time when the name was in force."""
    said = line.text
    begin, end = sentence_of(said, start)
    sentence = said[begin:end]
    if _FORMER.search(sentence) or _ISSUED_BY.search(said[begin:start]):
        return True
    if any(_is_earlier(year, entry, day) for year in _years(sentence)):
        return True
    if not isinstance(line.row, Section):
        return False
    above = [a.title for a in plan.ancestors(line.row)]
    headings = above if line.where == TITLE else [line.row.title, *above]
    return any(_is_earlier(year, entry, day) for title in headings for year in _years(title))


def _years(said: str) -> list[int]:
    return [int(year) for year in _YEARS.findall(said)]


def _is_earlier(year: int, entry: Ended, day: date) -> bool:
    return (year <= entry.since.year and year < day.year) or year < entry.since.year
