"""Units and deadlines that a section says of a task, beside the task's own row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parplanner.domain import deadlines, text
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Section, Task, Unit
from parplanner.domain.writing.lines_of_text import BODY, TextLine, Written, finding_at
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.row_verdicts import unit_alone

CODE = "TEXT_DIFFERS_FROM_TASK"
LEAD, COOP, MONITOR, DEADLINE = "lead", "coop", "monitor", "deadline"
_WHO = r"(?:(?:cơ quan,\s+)?(?:đơn vị|cơ quan|phòng)\s+(?:được giao\s+)?)?"
_LABELS = {
    LEAD: rf"{_WHO}chủ trì(?:\s+(?:thực hiện|tham mưu))?",
    COOP: rf"{_WHO}phối hợp(?:\s+thực hiện)?",
    MONITOR: rf"{_WHO}(?:tham mưu\s+)?theo dõi(?:\s+thực hiện)?",
    DEADLINE: r"(?:thời gian|thời hạn|tiến độ)(?:\s+(?:thực hiện|hoàn thành))?",
}
_ANY_LABEL = "|".join(_LABELS.values())
_LABELLED = [
    (
        kind,
        re.compile(
            rf"(?:^\s*[-+*•–]?\s*|[;.(]\s*){words}\s*:\s*(?P<said>[^;:()\n]+?)"
            rf"[\s.;,]*(?=$|[;)(]|\.\s|,\s*(?:{_ANY_LABEL})\s*:)",
            re.IGNORECASE,
        ),
    )
    for kind, words in _LABELS.items()
]
_LABEL_LIKE = re.compile(r"^\s*[-+*•–]?\s*[^:]{2,40}:")
_NOT_THEIR_WORK = re.compile(
    r"^\s*[-+*•–]?\s*(?:phối hợp|theo dõi|đôn đốc|thẩm định|tham gia|đăng tải|tổng hợp|tồn tại"
    r"|hỗ trợ|hướng dẫn|kiểm tra|giám sát)\b",
    re.IGNORECASE,
)
_BEFORE_AND_BEHIND = re.compile(
    r"^\s*[-+*•–]\s*(?:[^:]{0,40}:)?|\(?\s*chủ trì\s*:.*$", re.IGNORECASE
)
_PAST = re.compile(r"\b(?:kết quả|tình hình|đánh giá|kiến nghị)\b", re.IGNORECASE)
_SAME_WORDS = 0.8
_FEWEST_WORDS = 5
_RAREST = 3
"""Words by which a task is looked up; its sentence lacks at most a fifth of them."""


def differing(written: Written) -> Iterator[Finding]:
    """TEXT_DIFFERS_FROM_TASK: a unit or deadline in a section that is not the one of the task it
    speaks of.

    Only what names other units of the plan, or another day, is told: officers shorten names and add
    words.
    """
    if not written.plan.count(Task) or not written.has_text:
        return
    reading = _Reading(written.plan, written.facts)
    for line in written.lines:
        if line.where == BODY:
            yield from reading.line(line)


class _Reading:
    """Goes through the lines of the text; remembers which tasks
    the lines above a label spoke of."""

    def __init__(self, plan: Plan, facts: Facts) -> None:
        self._plan = plan
        self._facts = facts
        self._tasks = _SpokenTasks(plan)
        self._names = _known_units(plan)
        self._section = ""
        self._spoken: list[Task] = []
        self._labelled = False

    def line(self, line: TextLine) -> Iterator[Finding]:
        """What differs in a line."""
        if line.row.id != self._section:
            self._section, self._spoken, self._labelled = line.row.id, [], False
        spoken = self._tasks.said_in(line.text)
        if spoken and not self._labelled:
            self._spoken = [*self._spoken, *spoken]
        elif spoken or not _LABEL_LIKE.match(line.text):
            self._spoken = spoken
        self._labelled = self._labelled and not spoken
        labelled = False
        for kind, pattern in _LABELLED:
            for match in pattern.finditer(line.text):
                labelled = self._labelled = True
                yield from self._compared(line, kind, match)
        if spoken and not labelled:
            yield from self._below_unit(line, spoken)

    def _compared(self, line: TextLine, kind: str, match: re.Match[str]) -> Iterator[Finding]:
        span = match.span("said")
        if not self._spoken or not line.flat.typed(*span):
            return
        if kind == DEADLINE:
            wanted = [task.deadline for task in self._spoken if task.deadline]
            differs = bool(wanted) and not any(
                self._same_time(match["said"], due) for due in wanted
            )
        else:
            wanted = self._wanted_names(kind)
            differs = self._names_others(kind, match["said"])
        if differs and wanted:
            yield self._told(line, kind, span, list(dict.fromkeys(wanted)))

    def _told(self, line: TextLine, kind: str, span: tuple[int, int], wanted: list[str]) -> Finding:
        sure = "yes" if len(wanted) == 1 or kind == COOP else ""
        should = "; ".join(wanted) if kind == COOP else " / ".join(wanted)
        return finding_at(self._facts, line, CODE, *span, should=should, kind=kind, sure=sure)

    def _wanted_units(self, kind: str) -> list[str]:
        """The ids of the units that the tasks spoken of have in this part."""
        found: list[str] = []
        for task in self._spoken:
            if kind == COOP:
                found += [a.unit_id for a in self._plan.assignments_of(task.id)]
            else:
                unit_id = task.lead_unit_id if kind == LEAD else task.monitoring_unit_id
                found += [unit_id] if unit_id else []
        return list(dict.fromkeys(found))

    def _wanted_names(self, kind: str) -> list[str]:
        return [self._plan.get(Unit, unit_id).name for unit_id in self._wanted_units(kind)]

    def _names_others(self, kind: str, said: str) -> bool:
        """Whether a text is exactly names of units of the plan, and others than the tasks have."""
        named = self._exactly_named(said)
        wanted = set(self._wanted_units(kind))
        if not named or not wanted:
            return False
        return named != wanted if kind == COOP and len(self._spoken) == 1 else not named <= wanted

    def _exactly_named(self, said: str) -> set[str]:
        """The units a text names; none where it says anything beside, or names a set in words."""
        rest, found = f" {text.fold(said)} ", set()
        for name, unit_id in self._names:
            shorter = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
            if shorter != rest:
                rest = shorter
                found.add(unit_id)
        left = [word for word in re.split(r"[;,.\s]+", rest) if word and word != "va"]
        return set() if left else found

    def _same_time(self, said: str, deadline: str) -> bool:
        """Whether two times may be one: only two days that differ, or a
        day beside "thường xuyên", are not."""
        year = deadlines.plan_year(self._plan)
        one, other = deadlines.due(said, year), deadlines.due(deadline, year)
        always = [text.fold(t) == text.fold(deadlines.ALWAYS) for t in (said, deadline)]
        if one is not None and other is not None:
            return one == other or _grain(said) != _grain(deadline)
        return not ((one is not None and always[1]) or (other is not None and always[0]))

    def _below_unit(self, line: TextLine, spoken: list[Task]) -> Iterator[Finding]:
        """A task listed below the heading of a unit that has no part in it."""
        if not isinstance(line.row, Section) or _NOT_THEIR_WORK.match(line.text):
            return
        headings = [line.row.title, *(a.title for a in self._plan.ancestors(line.row))]
        unit = unit_alone(self._plan, line.row.title)
        if unit is None or any(_PAST.search(title) for title in headings):
            return
        if any(unit.id in self._units_of(task) for task in spoken):
            return
        self._spoken = spoken
        wanted = self._wanted_names(LEAD)
        if wanted:
            end = len(line.text.rstrip())
            should = " / ".join(wanted)
            found = finding_at(self._facts, line, CODE, 0, end, should=should, kind=LEAD)
            found.details["text"] = unit.name
            yield found

    def _units_of(self, task: Task) -> set[str | None]:
        partners = {a.unit_id for a in self._plan.assignments_of(task.id)}
        return {task.lead_unit_id, task.monitoring_unit_id, *partners}


def _grain(time: str) -> str:
    """How fine a time is: a quarter may hold the month of the task."""
    if re.search(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày", time, re.IGNORECASE):
        return "day"
    found = re.search(r"quý|tháng|năm", time, re.IGNORECASE)
    return found[0].casefold() if found else ""


class _SpokenTasks:
    """Finds the tasks a line says word for word; by their rarest
    words, so that long plans stay quick."""

    def __init__(self, plan: Plan) -> None:
        alike: dict[str, list[Task]] = {}
        for task in plan.all(Task):
            alike.setdefault(_content(plan, task), []).append(task)
        self._tasks: list[list[Task]] = []
        self._words: list[frozenset[str]] = []
        uses: dict[str, int] = {}
        for content, tasks in alike.items():
            words = _word_set(content)
            if len(words) < _FEWEST_WORDS:
                continue
            self._tasks.append(tasks)
            self._words.append(words)
            for word in words:
                uses[word] = uses.get(word, 0) + 1
        self._by_word: dict[str, list[int]] = {}
        for number, words in enumerate(self._words):
            for word in sorted(words, key=lambda w: (uses[w], w))[:_RAREST]:
                self._by_word.setdefault(word, []).append(number)

    def said_in(self, line: str) -> list[Task]:
        """The tasks whose content the line says, in no order that matters."""
        said = _word_set(_BEFORE_AND_BEHIND.sub("", line))
        if len(said) < _FEWEST_WORDS:
            return []
        near: set[int] = set()
        for word in said:
            near.update(self._by_word.get(word, ()))
        found: list[Task] = []
        for number in sorted(near):
            if _same_words(self._words[number], said):
                found += self._tasks[number]
        return found


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    common = len(one & other)
    return common >= _SAME_WORDS * max(len(one), len(other))


def _word_set(said: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.fold(said)))


def _content(plan: Plan, task: Task) -> str:
    node = plan.find(Criterion, task.criterion_id)
    return text.clean_line(task.content) or (text.clean_line(node.title) if node else "")


def _known_units(plan: Plan) -> list[tuple[str, str]]:
    """Names and other spellings of the units with their ids, the longest first."""
    known = [(text.fold(unit.name), unit.id) for unit in plan.units()]
    for unit in plan.units():
        known += [(text.fold(alias.name), unit.id) for alias in plan.aliases_of(unit.id)]
    return sorted(known, key=lambda pair: -len(pair[0]))
