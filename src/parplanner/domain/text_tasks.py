"""Units and deadlines that a section says of a task, beside the task's own row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parplanner.domain import deadlines, text
from parplanner.domain.findings import Finding
from parplanner.domain.lines_of_text import BODY, TextLine, Written, finding_at
from parplanner.domain.narrative import Facts
from parplanner.domain.plan import Plan
from parplanner.domain.row_verdicts import field_named, unit_named
from parplanner.domain.rows import Criterion, Section, Task, Unit

CODE = "TEXT_DIFFERS_FROM_TASK"
LEAD, COOP, MONITOR, DEADLINE = "lead", "coop", "monitor", "deadline"
_LABELS = (
    (LEAD, r"(?:đơn vị|cơ quan|phòng)\s+(?:chủ trì(?:\s+(?:thực hiện|tham mưu))?|thực hiện)"),
    (COOP, r"(?:đơn vị|cơ quan|phòng)\s+phối hợp(?:\s+thực hiện)?"),
    (MONITOR, r"(?:đơn vị|cơ quan|phòng)\s+(?:tham mưu\s+)?theo dõi(?:\s+thực hiện)?"),
    (DEADLINE, r"(?:thời gian|thời hạn)(?:\s+(?:thực hiện|hoàn thành))?"),
)
_LABELLED = [
    (kind, re.compile(rf"^\s*[-+*•]?\s*{words}\s*:\s*(?P<said>.+?)[\s.;]*$", re.IGNORECASE)) for kind, words in _LABELS
]
_INLINE = re.compile(r"\(\s*chủ trì\s*:\s*(?P<said>[^()]+?)\s*\)[\s.;]*$", re.IGNORECASE)
_BEFORE_AND_BEHIND = re.compile(r"^\s*[-+*•]\s*(?:[^:]{0,40}:)?|\(\s*chủ trì.*$", re.IGNORECASE)
_SAME_WORDS = 0.8
_FEWEST_WORDS = 5
_RAREST = 3
"""Words by which a task is looked up; its sentence lacks at most a fifth of them."""


def differing(written: Written) -> Iterator[Finding]:
    """TEXT_DIFFERS_FROM_TASK: a unit or deadline in a section that is not the one of the task it speaks of."""
    if not written.plan.count(Task) or not written.has_text:
        return
    reading = _Reading(written.plan, written.facts)
    for line in written.lines:
        if line.where == BODY:
            yield from reading.line(line)


class _Reading:
    """Goes through the lines of the text; remembers which tasks the lines above a label spoke of."""

    def __init__(self, plan: Plan, facts: Facts) -> None:
        self._plan = plan
        self._facts = facts
        self._tasks = _SpokenTasks(plan)
        self._known = _known_units(plan)
        self._heads: dict[str, tuple[Unit | None, Criterion | None]] = {}
        self._section = ""
        self._spoken: list[Task] = []
        self._labelled = False

    def line(self, line: TextLine) -> Iterator[Finding]:
        """What differs in a line."""
        if line.row.id != self._section:
            self._section, self._spoken, self._labelled = line.row.id, [], False
        for kind, pattern in _LABELLED:
            if match := pattern.match(line.text):
                self._labelled = True
                yield from self._compared(line, kind, match, self._spoken or self._of_field(line))
                return
        spoken = self._tasks.said_in(line.text)
        if self._labelled and (spoken or line.text.strip()):
            self._spoken, self._labelled = [], False
        self._spoken += spoken
        if spoken and (match := _INLINE.search(line.text)):
            yield from self._compared(line, LEAD, match, spoken)
        elif spoken:
            yield from self._below_unit(line, spoken)

    def _head(self, line: TextLine) -> tuple[Unit | None, Criterion | None]:
        """The unit and the field that the heading of a line's section names."""
        if not isinstance(line.row, Section):
            return None, None
        title = line.row.title
        if title not in self._heads:
            self._heads[title] = unit_named(self._plan, title), field_named(self._plan, title)
        return self._heads[title]

    def _of_field(self, line: TextLine) -> list[Task]:
        """All tasks of the field that the heading names, where no task is said word for word."""
        _, field = self._head(line)
        if field is None:
            return []
        nodes = [field, *self._plan.walk(field.id)]
        return [task for node in nodes for task in self._plan.tasks_of(node.id)]

    def _compared(self, line: TextLine, kind: str, match: re.Match[str], tasks: Sequence[Task]) -> Iterator[Finding]:
        said = match["said"]
        wanted = [self._value(task, kind) for task in tasks]
        if not wanted or not all(wanted) or not line.flat.typed(*match.span("said")):
            return
        if any(self._same(kind, said, value) for value in wanted):
            return
        yield self._told(line, kind, match.span("said"), list(dict.fromkeys(wanted)))

    def _told(self, line: TextLine, kind: str, span: tuple[int, int], wanted: list[str]) -> Finding:
        should = " / ".join(wanted)
        sure = "yes" if len(wanted) == 1 else ""
        return finding_at(self._facts, line, CODE, *span, should=should, kind=kind, sure=sure)

    def _below_unit(self, line: TextLine, spoken: list[Task]) -> Iterator[Finding]:
        """A task listed below the heading of a unit that does not lead it."""
        unit, _ = self._head(line)
        if unit is None or any(unit.id in self._units_of(task) for task in spoken):
            return
        wanted = [lead for task in spoken if (lead := self._value(task, LEAD))]
        if wanted:
            end = len(line.text.rstrip())
            found = finding_at(self._facts, line, CODE, 0, end, should=" / ".join(dict.fromkeys(wanted)), kind=LEAD)
            found.details["text"] = unit.name
            yield found

    def _units_of(self, task: Task) -> set[str | None]:
        partners = {a.unit_id for a in self._plan.assignments_of(task.id)}
        return {task.lead_unit_id, task.monitoring_unit_id, *partners}

    def _value(self, task: Task, kind: str) -> str:
        if kind == DEADLINE:
            return task.deadline
        if kind == COOP:
            partners = self._plan.assignments_of(task.id)
            return "; ".join(self._plan.get(Unit, a.unit_id).name for a in partners)
        unit_id = task.lead_unit_id if kind == LEAD else task.monitoring_unit_id
        unit = self._plan.find(Unit, unit_id)
        return unit.name if unit else ""

    def _same(self, kind: str, said: str, value: str) -> bool:
        if kind == DEADLINE:
            year = deadlines.plan_year(self._plan)
            due = deadlines.due(value, year)
            return text.fold(said) == text.fold(value) or (due is not None and due == deadlines.due(said, year))
        return self._names(said) == self._names(value)

    def _names(self, said: str) -> frozenset[str]:
        """The units a text names, by their ids where the plan knows them."""
        rest = f" {text.fold(said)} "
        found = set()
        for name, unit_id in self._known:
            shorter = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
            if shorter != rest:
                rest = shorter
                found.add(unit_id)
        left = [w for w in re.split(r"[;,.\s]+", rest) if w and w != "va"]
        return frozenset(found | ({" ".join(left)} if left else set()))


class _SpokenTasks:
    """Finds the tasks a line says word for word; by their rarest words, so that long plans stay quick."""

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
