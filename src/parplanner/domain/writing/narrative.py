"""Live fields: figures and names in the plan's text that follow the data, and numbers typed by hand
that do not.

A field is ``name`` or ``name:argument:…`` (``total:2017``, ``points:1.6:2017``). A criterion is
named by its row id, so that a changed code changes nothing; a code is understood too.
:data:`FIELDS` is the catalogue the window offers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parplanner.domain import dates, points, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion, ScoreColumn, Task, Unit
from parplanner.domain.scoring import (
    ColumnStatistics,
    Scoring,
    column_statistics,
    counts,
    result_columns,
    target_columns,
)
from parplanner.domain.writing import richtext
from parplanner.domain.writing.richtext import Line, Run, TableReference

UNKNOWN = "…"
"""What a field prints whose data are not there (yet)."""


@dataclass(frozen=True, slots=True)
class FieldKind:
    """``arguments``: the kinds of its arguments, of ``result``, ``target``, ``year``, ``count``,
    ``unit`` and
    ``criterion``."""

    name: str
    arguments: tuple[str, ...]


FIELDS: tuple[FieldKind, ...] = (
    FieldKind("total", ("result",)),
    FieldKind("target_total", ("target",)),
    FieldKind("index", ("result",)),
    FieldKind("average", ("result",)),
    FieldKind("lost", ("result",)),
    FieldKind("points", ("criterion", "result")),
    FieldKind("target", ("criterion", "target")),
    FieldKind("max", ("criterion",)),
    FieldKind("lost_points", ("criterion", "result")),
    FieldKind("at_max", ("result",)),
    FieldKind("not_at_max", ("result",)),
    FieldKind("zero", ("result",)),
    FieldKind("between", ("result",)),
    FieldKind("count", ("count",)),
    FieldKind("rank", ("year",)),
    FieldKind("population", ("year",)),
    FieldKind("rank_change", ("year",)),
    FieldKind("difference", ("result", "result")),
    FieldKind("name", ("criterion",)),
    FieldKind("unit", ("unit",)),
    FieldKind("unit_tasks", ("unit",)),
    FieldKind("goal", ()),
    FieldKind("goal_year", ()),
    FieldKind("agency", ()),
    FieldKind("base_year", ()),
    FieldKind("number", ()),
    FieldKind("issue_date", ()),
)
COUNTS = ("fields", "criteria", "sub_criteria", "scored", "tasks", "units", "lead_units")


class Facts:
    """Values of live fields of one plan. Figures are computed once per use of the object."""

    def __init__(self, plan: Plan, scoring: Scoring | None = None) -> None:
        self.plan = plan
        self._scoring = scoring or Scoring(plan)
        self._counts = counts(plan)
        self._statistics: dict[str, ColumnStatistics] = {}
        self._by_code = {
            text.bare_code(n.code): n.id for n in reversed(list(plan.walk())) if n.code.strip()
        }

    def value(self, field: str) -> str:
        """What a field prints; :data:`UNKNOWN` when its data are
        missing or the field makes no sense."""
        name, *arguments = field.split(":")
        maker = _MAKERS.get(name)
        return (maker(self, arguments) if maker else None) or UNKNOWN

    def resolve(self, line: Line) -> Line:
        """A line with every field's value as its text."""
        if isinstance(line, TableReference):
            return line
        return tuple(
            Run(self.value(r.field), r.bold, r.italic, r.field) if r.field else r for r in line
        )

    def lines(self, body: str) -> list[Line]:
        """A stored text, resolved."""
        return [self.resolve(line) for line in richtext.parse(body)]

    # -- makers ------------------------------------------------------------------------------------

    def _column(self, year: str, kind: str) -> ScoreColumn | None:
        return next(
            (c for c in self.plan.columns() if str(c.year) == year and c.kind == kind), None
        )

    def statistics(self, column: ScoreColumn) -> ColumnStatistics:
        """Totals and distributions of a year column, computed once."""
        if column.id not in self._statistics:
            self._statistics[column.id] = column_statistics(self.plan, column, self._scoring)
        return self._statistics[column.id]

    def criterion(self, key: str) -> Criterion | None:
        """A criterion by row id or code."""
        found = self.plan.find(Criterion, key)
        return found or self.plan.find(Criterion, self._by_code.get(text.bare_code(key)))

    def total(self, arguments: Sequence[str], kind: str = RESULT) -> str | None:
        """Grand total of a year."""
        column = self._column(arguments[0], kind) if len(arguments) == 1 else None
        return points.format_points(self._scoring.value(None, column.id)) if column else None

    def statistic(self, arguments: Sequence[str], what: str) -> str | None:
        """Percent, average or lost points of a year as a whole."""
        column = self._column(arguments[0], RESULT) if len(arguments) == 1 else None
        if column is None:
            return None
        if what == "lost":
            return points.format_points(self._scoring.lost(None, column.id))
        found = self.statistics(column)
        figure = found.index_percent if what == "index" else found.average_per_field
        return points.format_hundredths(figure)

    def distribution(self, arguments: Sequence[str], what: str) -> str | None:
        """How many criteria are at their maximum, below, at zero, between."""
        column = self._column(arguments[0], RESULT) if len(arguments) == 1 else None
        if column is None:
            return None
        return str(getattr(self.statistics(column).criteria, what))

    def cell(self, arguments: Sequence[str], kind: str, lost: bool = False) -> str | None:
        """Points of one criterion in one year."""
        if len(arguments) != 2:
            return None
        node, column = self.criterion(arguments[0]), self._column(arguments[1], kind)
        if node is None or column is None:
            return None
        value = (
            self._scoring.lost(node.id, column.id)
            if lost
            else self._scoring.value(node.id, column.id)
        )
        return points.format_points(value)

    def maximum(self, arguments: Sequence[str]) -> str | None:
        """Maximum points of one criterion; of the whole set without argument."""
        node = self.criterion(arguments[0]) if arguments else None
        if arguments and node is None:
            return None
        return points.format_points(self._scoring.value(node.id if node else None, MAX_COLUMN))

    def count(self, arguments: Sequence[str]) -> str | None:
        """Fields, criteria, tasks …"""
        return (
            str(getattr(self._counts, arguments[0]))
            if arguments and arguments[0] in COUNTS
            else None
        )

    def standing(self, arguments: Sequence[str], what: str) -> str | None:
        """Rank, population and change of rank."""
        if not (len(arguments) == 1 and arguments[0].isdigit()):
            return None
        found = self.plan.standing(int(arguments[0]))
        value = getattr(found, what) if found else None
        return None if value is None else str(abs(value))

    def percent_or_index(self, arguments: Sequence[str]) -> str | None:
        """The published index where there is one, else the computed."""
        if len(arguments) == 1 and arguments[0].isdigit():
            found = self.plan.standing(int(arguments[0]))
            if found is not None and found.index_percent is not None:
                return points.format_hundredths(found.index_percent)
        return self.statistic(arguments, "index")

    def difference(self, arguments: Sequence[str]) -> str | None:
        """Total of the first year minus that of the second, without sign."""
        if len(arguments) != 2:
            return None
        columns = [self._column(year, RESULT) for year in arguments]
        values = [self._scoring.value(None, c.id) if c else None for c in columns]
        if values[0] is None or values[1] is None:
            return None
        return points.format_points(abs(values[0] - values[1]))

    def name(self, arguments: Sequence[str]) -> str | None:
        """A criterion's title on one line."""
        node = self.criterion(arguments[0]) if len(arguments) == 1 else None
        return text.clean_line(node.title) if node else None

    def unit(self, arguments: Sequence[str]) -> str | None:
        """A unit's name."""
        found = self.plan.find(Unit, arguments[0]) if len(arguments) == 1 else None
        return found.name if found else None

    def unit_tasks(self, arguments: Sequence[str]) -> str | None:
        """How many tasks a unit leads."""
        found = self.plan.find(Unit, arguments[0]) if len(arguments) == 1 else None
        return str(len(self.plan.referring(Task, "lead_unit_id", found.id))) if found else None

    def goal(self, arguments: Sequence[str]) -> str | None:
        """The promised points."""
        return points.format_points(self.plan.info.goal_points)

    def goal_year(self, arguments: Sequence[str]) -> str | None:
        """The year they are promised for."""
        year = self.plan.info.goal_year
        return None if year is None else str(year)

    def agency(self, arguments: Sequence[str]) -> str | None:
        """The agency's name."""
        return text.clean_line(self.plan.agency.name)

    def issue_date(self, arguments: Sequence[str]) -> str | None:
        """``ngày 27 tháng 9 năm 2018``; nothing as long as no day is known."""
        value = self.plan.info.issue_date
        return dates.in_words(value) if dates.parse_date(value) else None


def shown_line(stored: str, value: Callable[[str], str]) -> str:
    """A stored line (a title) as a person reads it: fields by their values, no marks."""
    if "{" not in stored and "*" not in stored and "\\" not in stored:
        return stored
    return richtext.spoken(richtext.parse_line(stored), value)


_MAKERS: dict[str, Callable[[Facts, Sequence[str]], str | None]] = {
    "total": Facts.total,
    "target_total": lambda f, a: f.total(a, TARGET),
    "index": Facts.percent_or_index,
    "average": lambda f, a: f.statistic(a, "average"),
    "lost": lambda f, a: f.statistic(a, "lost"),
    "points": lambda f, a: f.cell(a, RESULT),
    "target": lambda f, a: f.cell(a, TARGET),
    "max": Facts.maximum,
    "lost_points": lambda f, a: f.cell(a, RESULT, lost=True),
    "at_max": lambda f, a: f.distribution(a, "at_max"),
    "not_at_max": lambda f, a: f.distribution(a, "not_at_max"),
    "zero": lambda f, a: f.distribution(a, "zero"),
    "between": lambda f, a: f.distribution(a, "between"),
    "count": Facts.count,
    "rank": lambda f, a: f.standing(a, "rank"),
    "population": lambda f, a: f.standing(a, "population"),
    "rank_change": lambda f, a: f.standing(a, "rank_change"),
    "difference": Facts.difference,
    "name": Facts.name,
    "unit": Facts.unit,
    "unit_tasks": Facts.unit_tasks,
    "goal": Facts.goal,
    "goal_year": Facts.goal_year,
    "agency": Facts.agency,
    "base_year": lambda f, a: str(f.plan.info.base_year),
    "number": lambda f, a: text.clean_line(f.plan.info.number),
    "issue_date": Facts.issue_date,
}


def possible_fields(plan: Plan) -> list[str]:
    """Every field without a criterion that has a value in this
    plan: what the insert menu offers."""
    all_years = sorted({c.year for c in plan.columns()})
    years = {
        "result": [str(c.year) for c in result_columns(plan)],
        "target": [str(c.year) for c in target_columns(plan)],
        "year": [str(year) for year in all_years],
        "count": list(COUNTS),
        "unit": [u.id for u in plan.units()],
    }
    made: list[str] = []
    for kind in FIELDS:
        if not kind.arguments:
            made.append(kind.name)
        elif len(kind.arguments) == 1 and kind.arguments[0] in years:
            made += [f"{kind.name}:{argument}" for argument in years[kind.arguments[0]]]
    facts = Facts(plan)
    return [field for field in made if facts.value(field) != UNKNOWN]


def with_ids(facts: Facts, stored: str) -> str:
    """A text whose fields name criteria by code, with their row ids instead: a changed code then
    changes nothing."""
    return "\n".join(
        richtext.format_line(_with_ids(facts, line)) for line in richtext.parse(stored)
    )


def _with_ids(facts: Facts, line: Line) -> Line:
    if isinstance(line, TableReference):
        return line
    return tuple(
        Run(r.text, r.bold, r.italic, _field_with_id(facts, r.field)) if r.field else r
        for r in line
    )


def _field_with_id(facts: Facts, field: str) -> str:
    name, *arguments = field.split(":")
    kind = next((k for k in FIELDS if k.name == name), None)
    node = (
        facts.criterion(arguments[0])
        if kind and arguments and kind.arguments[:1] == ("criterion",)
        else None
    )
    return ":".join([name, node.id, *arguments[1:]]) if node else field
