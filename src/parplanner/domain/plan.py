"""A plan in the field's words: children, tasks of a criterion, scores; read freely, changed by
checked changes only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from parplanner.domain import integrity, text
from parplanner.domain.changes import Changes
from parplanner.domain.rows import (
    RESULT,
    Agency,
    Assignment,
    CriteriaSet,
    Criterion,
    NotApplicable,
    PlanInfo,
    PrintedFigure,
    Row,
    ScaleLine,
    Score,
    ScoreColumn,
    Section,
    Shortcoming,
    Standing,
    Task,
    Unit,
    UnitAlias,
    derived_id,
    row_maker,
)
from parplanner.domain.tables import Tables, place_of
from parplanner.domain.values import check_columns, check_values

R = TypeVar("R", bound=Row)
T = TypeVar("T", Criterion, Section)


class Plan(Tables):
    """Rows by class and id. ``children(None)`` are the fields, in document order."""

    def children(self, parent_id: str | None) -> tuple[Criterion, ...]:
        """Child criteria in document order; None gives the fields."""
        return self.in_order(Criterion, "parent_id", parent_id)

    def tasks_of(self, criterion_id: str | None) -> tuple[Task, ...]:
        """Tasks of a criterion in order; None gives the tasks of no criterion."""
        return self.in_order(Task, "criterion_id", criterion_id)

    def assignments_of(self, task_id: str) -> tuple[Assignment, ...]:
        """Cooperating units of a task in order."""
        return self.in_order(Assignment, "task_id", task_id)

    def below(self, tree: type[T], parent_id: str | None) -> tuple[T, ...]:
        """Children in either tree (criteria, sections), in document order."""
        return self.in_order(tree, "parent_id", parent_id)

    def ancestors(self, node: T) -> Iterator[T]:
        """Parent, grandparent … up to the outermost, in either tree."""
        found = self.find(type(node), node.parent_id)
        while found is not None:
            yield found
            found = self.find(type(found), found.parent_id)

    def sections(self, parent_id: str | None) -> tuple[Section, ...]:
        """Sections of the written plan below one (None: the outermost), in order."""
        return self.in_order(Section, "parent_id", parent_id)

    def walk_sections(self, parent_id: str | None = None) -> Iterator[Section]:
        """The sections below one, in document order."""
        for section in self.sections(parent_id):
            yield section
            yield from self.walk_sections(section.id)

    def shortcomings_of(self, criterion_id: str | None) -> tuple[Shortcoming, ...]:
        """Shortcomings of a criterion or field in order; None gives those of no criterion."""
        return self.in_order(Shortcoming, "criterion_id", criterion_id)

    def listed(self, cls: type[R]) -> list[R]:
        """Rows of a class that is one list of the whole plan (Basis, Recipient, Indicator,
        Standing), in order."""
        return sorted(self.all(cls), key=place_of)

    def standing(self, year: int) -> Standing | None:
        """The published rank of a year."""
        return self.find(Standing, self.holder(Standing, (year,)))

    def walk(self, parent_id: str | None = None) -> Iterator[Criterion]:
        """The criteria below a node, in document order, parents before their children."""
        stack = list(reversed(self.children(parent_id)))
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(self.children(node.id)))

    def of_code(self, code: str) -> Criterion | None:
        """The first criterion with that code, in document order; a dot behind it does not count."""
        return self.find(Criterion, self.noted(Criterion, _by_code).get(text.bare_code(code)))

    def columns(self) -> list[ScoreColumn]:
        """Year columns as documents print them: results by year, then targets by year."""
        return sorted(self.all(ScoreColumn), key=lambda c: (c.kind != RESULT, c.year, c.id))

    def years(self) -> list[int]:
        """The years that have a column, oldest first."""
        return sorted({column.year for column in self.all(ScoreColumn)})

    def marks_of(self, criterion_id: str) -> list[NotApplicable]:
        """The years in which a row itself is not applicable, oldest first."""
        return sorted(
            self.referring(NotApplicable, "criterion_id", criterion_id), key=lambda mark: mark.year
        )

    def is_marked(self, criterion_id: str, year: int | None) -> bool:
        """Whether a row itself is marked as not applicable in a year;
        None: in every year of the plan."""
        if year is not None:
            return self.holder(NotApplicable, (criterion_id, year)) is not None
        marked = {mark.year for mark in self.marks_of(criterion_id)}
        return bool(marked) and marked.issuperset(self.noted(ScoreColumn, _years))

    def is_outside(self, criterion_id: str, year: int | None) -> bool:
        """Whether a row or one above it is not applicable in a year; None: in every year of the
        plan.

        A plan without years knows no year in which a marked row would count.
        """
        if not self.count(NotApplicable):
            return False
        if year is None:
            years = self.noted(ScoreColumn, _years)
            if years:
                return all(self.is_outside(criterion_id, each) for each in years)
            return any(self.marks_of(above) for above in self._upwards(criterion_id))
        return any(self.is_marked(above, year) for above in self._upwards(criterion_id))

    def _upwards(self, criterion_id: str | None) -> Iterator[str]:
        while criterion_id is not None:
            yield criterion_id
            node = self.find(Criterion, criterion_id)
            criterion_id = None if node is None else node.parent_id

    def scale_of(self, criterion_id: str) -> tuple[ScaleLine, ...]:
        """The lines of a criterion's scale, in order."""
        return self.in_order(ScaleLine, "criterion_id", criterion_id)

    def score(self, criterion_id: str, column_id: str) -> Score | None:
        """The score in one cell, None when blank."""
        return self.find(Score, self.holder(Score, (criterion_id, column_id)))

    def aliases_of(self, unit_id: str) -> list[UnitAlias]:
        """Other spellings of a unit, in Vietnamese order."""
        return sorted(
            self.referring(UnitAlias, "unit_id", unit_id), key=lambda a: text.sort_key(a.name)
        )

    def units(self) -> list[Unit]:
        """Units in their order."""
        return sorted(self.all(Unit), key=lambda u: (u.position, text.sort_key(u.name)))

    def printed_figures(self) -> list[PrintedFigure]:
        """What the source document printed as totals."""
        return list(self.all(PrintedFigure))

    @property
    def info(self) -> PlanInfo:
        """The document's own facts; a blank row where the file holds none."""
        return next(self.all(PlanInfo), None) or PlanInfo(id=derived_id("PlanInfo"))

    @property
    def agency(self) -> Agency:
        """The agency; a blank row where the file holds none."""
        return next(self.all(Agency), None) or Agency(id=derived_id("Agency"))

    @property
    def criteria_set(self) -> CriteriaSet:
        """The criteria set; the usual 100 points where the file holds none."""
        return next(self.all(CriteriaSet), None) or CriteriaSet(id=derived_id("CriteriaSet"))

    # -- changing ----------------------------------------------------------------------------------

    def check(self, changes: Changes) -> None:
        """Refuse what would break the plan. Raises PlanError; changes nothing."""
        integrity.check(self, changes)

    @classmethod
    def from_rows(cls, rows: Iterable[Row]) -> Plan:
        """A plan from rows, every value and reference checked. Raises PlanError."""
        by_class: dict[type[Row], list[Row]] = {}
        for row in rows:
            check_values(row)
            by_class.setdefault(type(row), []).append(row)
        return cls._loaded(by_class)

    @classmethod
    def from_records(cls, records: Mapping[type[Row], Sequence[Sequence[Any]]]) -> Plan:
        """A plan from the stored values of rows, in the order of their fields, all checked.

        Raises PlanError."""
        by_class: dict[type[Row], list[Row]] = {}
        for row_class, values in records.items():
            if values:
                check_columns(row_class, values)
                by_class[row_class] = list(map(row_maker(row_class), values))
        return cls._loaded(by_class)

    @classmethod
    def _loaded(cls, by_class: Mapping[type[Row], Sequence[Row]]) -> Plan:
        plan = cls()
        for row_class, rows in by_class.items():
            plan.load(row_class, rows)
        integrity.check_all(plan, {row_class: len(rows) for row_class, rows in by_class.items()})
        return plan


def _years(plan: Plan) -> frozenset[int]:
    return frozenset(plan.years())


def _by_code(plan: Plan) -> dict[str, str]:
    """Ids by bare code; of twins the first."""
    ids: dict[str, str] = {}
    for node in plan.walk():
        if code := text.bare_code(node.code):
            ids.setdefault(code, node.id)
    return ids
