"""Documents that are text once more as tables, for the workbook: by
field, by unit, the plan's own paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import OBJECTIVE, SUBJECTIVE, Criterion, Shortcoming, Task, Unit
from parplanner.domain.scoring import Scoring, base_column
from parplanner.domain.writing import drafts
from parplanner.domain.writing.draft_lines import Lines
from parplanner.reports.papers import frame, tables
from parplanner.reports.papers.columns import NEEDS, NUMBER, printed
from parplanner.reports.papers.tables import TEXT, Heading
from parplanner.reports.report.model import (
    Block,
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Style,
    Table,
)

BY_FIELD, BY_UNIT, CONTENT = "Theo lĩnh vực", "Theo đơn vị", "Nội dung"
_HEADINGS = (Style.PART, Style.CLAUSE, Style.POINT)
# What opens a paragraph that the document numbers: I. 1. 1.2. 1) a) — a heading may leave its stop
# out.
_NUMBER = re.compile(r"([IVXL]+\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][).])\s+")
_HEADING_NUMBER = re.compile(r"([IVXL]+[.:]?|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][).])\s+")
_BLANK = ("",) * 6
_CAUSES = {OBJECTIVE: "Khách quan", SUBJECTIVE: "Chủ quan"}
_LOST = 3
"""Where the points of a line by field stand."""
_NEEDS = printed(Task, "requirement", title=NEEDS, width=2.4)


def by_field_sheet(plan: Plan, title: str) -> Part:
    """Landscape, with the title block of a working paper."""
    return Part(
        title, True, frame.working_blocks(plan, title, [by_field_table(plan, frame.width(True))])
    )


def by_unit_sheet(plan: Plan, title: str) -> Part:
    """Landscape, with the title block of a working paper."""
    return Part(
        title, True, frame.working_blocks(plan, title, [by_unit_table(plan, frame.width(True))])
    )


def by_field_table(plan: Plan, width: float) -> Table:
    """A line per field with its lost points, below it shortcomings beside tasks; the total last."""
    headings = [
        printed(Criterion, "code", title="TT", width=14),
        printed(Shortcoming, "text"),
        printed(Shortcoming, "cause"),
        printed(Shortcoming, "points_lost"),
        printed(Task, "content", title="Nhiệm vụ, giải pháp"),
        _NEEDS,
        *_units(),
    ]
    lines = _ByField(plan).lines()
    return _said_columns(
        tables.table(BY_FIELD, headings, lines, width, plan.criteria_set.min_decimals)
    )


def _said_columns(table: Table) -> Table:
    """Without the columns of units, products and times no line
    fills; a table of nothing keeps its form."""
    keys = ("code", "cause", "requirement", "coop", "monitor", "deadline")
    rows = [line for line in table.lines if line.level is Level.ROW]
    said = [line for line in table.lines if line.level is not Level.TOTAL]
    filled = tables.filled(said)
    empty = [i for i, c in enumerate(table.columns) if c.key in keys and i not in filled]
    return tables.without(table, empty if rows else ())


class _ByField:
    """The lines of one plan; sums know the lines they add up."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._scoring, self._column = Scoring(plan), base_column(plan)
        self._said = Lines(plan, self._scoring)
        self._made: list[Line] = []
        self._fields: list[tuple[int, int]] = []

    def lines(self) -> list[Line]:
        """Fields in document order, what belongs to no row, the total
        where there is anything to add up."""
        for field in self._plan.children(None):
            self._field(field)
        self._made += self._pairs(None)
        whole = self._lost(None)
        if whole is not None and self._fields:
            total = Points(whole, _addends(self._fields, whole))
            self._made.append(Line(Level.TOTAL, ("", "Tổng cộng", "", total, *_BLANK)))
        return self._made

    def _lost(self, row_id: str | None) -> int | None:
        return self._scoring.lost(row_id, self._column.id) if self._column else None

    def _field(self, field: Criterion) -> None:
        lost, at = self._lost(field.id), len(self._made)
        below: list[Line] = []
        parts: list[tuple[int, int]] = []
        told: set[str] = set()
        for node in (field, *self._plan.walk(field.id)):
            pairs = self._pairs(node)
            cost = pairs[0].cells[_LOST] if pairs else None
            # A row's loss holds those of the rows below it: each point is added once.
            if isinstance(cost, Points) and not self._is_below(node, told):
                parts.append((at + 1 + len(below), cost.value))
                told.add(node.id)
            below += pairs
        if not below and not lost:
            return
        if lost is not None:
            self._fields.append((at, lost))
        figure = None if lost is None else Points(lost, _addends(parts, lost))
        self._made += [
            Line(Level.FIELD, (field.code, text.clean(field.title), "", figure, *_BLANK)),
            *below,
        ]

    def _is_below(self, node: Criterion, told: set[str]) -> bool:
        return any(above.id in told for above in self._plan.ancestors(node))

    def _pairs(self, node: Criterion | None) -> list[Line]:
        """Shortcomings and tasks of one row (None: of the plan as a whole) side by side."""
        plan, row_id = self._plan, node.id if node else None
        wanting = [
            _Wanting(text.clean(r.text), _cause(r), r.points_lost)
            for r in plan.shortcomings_of(row_id)
        ]
        wanting = [row for row in wanting if row.text or row.cause]
        if node is not None and (untold := self._said.untold(node)):
            wanting = [_Wanting(untold, "", None)]
        lost = self._said.lost(node)
        if lost is not None:
            # As in the text: what the row lost, once; only without points what the source said of
            # each.
            wanting = [replace(row, lost=None if i else lost) for i, row in enumerate(wanting)]
        pairs = list(zip_longest(wanting, plan.tasks_of(row_id)))
        numbers = [""] * len(pairs) if node else self._numbers(len(plan.tasks_of(None)), len(pairs))
        return [
            _pair(plan, node, row, task, number)
            for (row, task), number in zip(pairs, numbers, strict=True)
        ]

    def _numbers(self, tasks: int, count: int) -> list[str]:
        """Of the tasks of no criterion, where no code could be taken for their number."""
        if any(node.code.strip() for node in self._plan.all(Criterion)):
            return [""] * count
        return [str(i + 1) if i < tasks else "" for i in range(count)]


def _cause(row: Shortcoming) -> str:
    kind, words = _CAUSES.get(row.cause_kind, ""), text.clean(row.cause)
    return f"{kind}: {words}" if kind and words else words


@dataclass(frozen=True, slots=True)
class _Wanting:
    """A shortcoming as its line says it; ``lost`` in 1/1000 points."""

    text: str
    cause: str
    lost: int | None


def _units() -> list[Heading]:
    return [printed(Task, column) for column in ("lead", "coop", "monitoring", "deadline")]


def _addends(parts: list[tuple[int, int]], whole: int) -> tuple[int, ...]:
    """The lines (with their points) that make up the whole; none where
    they do not: no formula may contradict it."""
    return tuple(line for line, _ in parts) if sum(value for _, value in parts) == whole else ()


def _pair(
    plan: Plan, node: Criterion | None, row: _Wanting | None, task: Task | None, number: str
) -> Line:
    said = row or _Wanting("", "", None)
    work = (
        _BLANK if task is None else (_content(plan, task), _needs(task), *_unit_cells(plan, task))
    )
    lost = Points(said.lost) if said.lost else None
    return Line(Level.ROW, (node.code if node else number, said.text, said.cause, lost, *work))


def _needs(task: Task) -> str:
    """What a task requires and yields, one below the other."""
    return "\n".join(
        part for part in (text.clean(task.requirement), text.clean(task.product)) if part
    )


def _content(plan: Plan, task: Task) -> str:
    node = plan.find(Criterion, task.criterion_id)
    return text.clean(task.content) or (text.clean(node.title) if node else "")


def _unit_cells(plan: Plan, task: Task) -> tuple[str, str, str, str]:
    lead, monitor = plan.find(Unit, task.lead_unit_id), plan.find(Unit, task.monitoring_unit_id)
    coop = "; ".join(plan.get(Unit, a.unit_id).name for a in plan.assignments_of(task.id))
    return lead.name if lead else "", coop, monitor.name if monitor else "", task.deadline


def by_unit_table(plan: Plan, width: float) -> Table:
    """A line per lead unit, below it its tasks; tasks nobody leads come last."""
    headings = [
        NUMBER,
        printed(Criterion, "code"),
        printed(Task, "content"),
        _NEEDS,
        *_units()[1:],
    ]
    groups = [(unit.name, led) for unit, led in drafts.led_tasks(plan)]
    if orphans := drafts.orphans(plan):
        groups.append((drafts.NO_LEAD, orphans))
    lines: list[Line] = []
    for name, led in groups:
        lines.append(Line(Level.FIELD, ("", name, "", "", "", "", ""), span=(1, 6)))
        lines += [_unit_line(plan, number, task) for number, task in enumerate(led, start=1)]
    table = tables.table(BY_UNIT, headings, lines, width)
    if lines and not any(line.cells[1] for line in lines if line.level is Level.ROW):
        table = tables.without(replace(table, lines=tuple(map(_name_moved, lines))), [1])
    return _said_columns(table)


def _unit_line(plan: Plan, number: int, task: Task) -> Line:
    node = plan.find(Criterion, task.criterion_id)
    code = node.code if node else ""
    return Line(
        Level.ROW,
        (str(number), code, _content(plan, task), _needs(task), *_unit_cells(plan, task)[1:]),
    )


def _name_moved(line: Line) -> Line:
    """A unit's name one column further: the column of codes goes."""
    if line.level is not Level.FIELD:
        return line
    return replace(line, cells=("", "", line.cells[1], *line.cells[3:]), span=(2, 6))


def text_sheet(plan: Plan, title: str, blocks: Iterable[Block]) -> Part:
    """The paragraphs of a document one below the other: headings as group lines, numbered as the
    document has them."""
    headings = [NUMBER, Heading("text", "Nội dung", TEXT, 1)]
    said = [b for b in blocks if isinstance(b, Paragraph) and b.style in (*_HEADINGS, Style.BODY)]
    lines = [_text_line(b) for b in said]
    content = tables.table(CONTENT, headings, lines, frame.width(False))
    return Part(title, False, frame.working_blocks(plan, title, [content]))


def _text_line(said: Paragraph) -> Line:
    heading = said.style in _HEADINGS
    found = (_HEADING_NUMBER if heading else _NUMBER).match(said.text)
    number, words = (found[1], said.text[found.end() :]) if found else ("", said.text)
    return Line(Level.FIELD if heading else Level.ROW, (number, words))
