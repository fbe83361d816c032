"""All rows of one plan in memory, with an index per reference: read freely, changed only by :meth:`Plan.apply`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import TypeVar

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import (
    RESULT,
    ROW_CLASSES,
    SINGLETONS,
    UNIQUE,
    Agency,
    Assignment,
    CriteriaSet,
    Criterion,
    PlanInfo,
    PrintedFigure,
    Row,
    Score,
    ScoreColumn,
    Section,
    Shortcoming,
    Standing,
    Task,
    Unit,
    UnitAlias,
    derived_id,
)
from parplanner.domain.values import MAX_DEPTH, check_values

R = TypeVar("R", bound=Row)
T = TypeVar("T", Criterion, Section)
MAX_ROWS = 20_000
"""Of a table that is typed row by row; ``MAX_CELLS`` of those that hang on rows (a score per criterion and year)."""
MAX_CELLS = 200_000


class Plan:
    """Rows by class and id. ``children(None)`` are the fields, in document order."""

    def __init__(self) -> None:
        self._tables: dict[type[Row], dict[str, Row]] = {cls: {} for cls in ROW_CLASSES}
        self._index: dict[tuple[type[Row], str], dict[str | None, dict[str, None]]] = {
            (cls, field): {} for cls in ROW_CLASSES for field in cls.REFERENCES
        }
        self._own: set[tuple[type[Row], str, str | None]] = set()
        """Which sets of ids in the index are this plan's alone; the others may be shared with a copy."""
        self._unique: dict[type[Row], dict[tuple[object, ...], str]] = {cls: {} for cls in UNIQUE}
        self._ordered: dict[tuple[type[Row], str | None], tuple[Row, ...]] = {}

    # -- reading ------------------------------------------------------------------------------------------------

    def get(self, cls: type[R], row_id: str) -> R:
        """The row; PlanError ``row.gone`` when it is not (or no longer) there."""
        row = self._tables[cls].get(row_id)
        if row is None:
            raise PlanError("row.gone", table=cls.__name__)
        return row  # type: ignore[return-value]

    def find(self, cls: type[R], row_id: str | None) -> R | None:
        """The row or None."""
        return None if row_id is None else self._tables[cls].get(row_id)  # type: ignore[return-value]

    def all(self, cls: type[R]) -> Iterator[R]:
        """Every row of a class, in no meaningful order."""
        return iter(self._tables[cls].values())  # type: ignore[arg-type]

    def count(self, cls: type[Row]) -> int:
        """How many rows of a class there are."""
        return len(self._tables[cls])

    def referring(self, cls: type[R], field: str, row_id: str | None) -> list[R]:
        """Rows of ``cls`` whose ``field`` holds the id, in the order they came."""
        table = self._tables[cls]
        return [table[i] for i in self._index[cls, field].get(row_id, ())]  # type: ignore[misc]

    def children(self, parent_id: str | None) -> tuple[Criterion, ...]:
        """Child criteria in document order; None gives the fields."""
        return self._in_order(Criterion, "parent_id", parent_id)

    def tasks_of(self, criterion_id: str | None) -> tuple[Task, ...]:
        """Tasks of a criterion in order; None gives the tasks of no criterion."""
        return self._in_order(Task, "criterion_id", criterion_id)

    def assignments_of(self, task_id: str) -> tuple[Assignment, ...]:
        """Cooperating units of a task in order."""
        return self._in_order(Assignment, "task_id", task_id)

    def below(self, tree: type[T], parent_id: str | None) -> tuple[T, ...]:
        """Children in either tree (criteria, sections), in document order."""
        return self._in_order(tree, "parent_id", parent_id)

    def above(self, node: T) -> Iterator[T]:
        """Parent, grandparent … in either tree."""
        found = self.find(type(node), node.parent_id)
        while found is not None:
            yield found
            found = self.find(type(found), found.parent_id)

    def sections(self, parent_id: str | None) -> tuple[Section, ...]:
        """Sections of the written plan below one (None: the outermost), in order."""
        return self._in_order(Section, "parent_id", parent_id)

    def walk_sections(self, parent_id: str | None = None) -> Iterator[Section]:
        """The sections below one, in document order."""
        for section in self.sections(parent_id):
            yield section
            yield from self.walk_sections(section.id)

    def shortcomings_of(self, criterion_id: str | None) -> tuple[Shortcoming, ...]:
        """Shortcomings of a criterion or field in order; None gives those of no criterion."""
        return self._in_order(Shortcoming, "criterion_id", criterion_id)

    def listed(self, cls: type[R]) -> list[R]:
        """Rows of a class that is one list (Basis, Recipient, Indicator), in order."""
        return sorted(self.all(cls), key=lambda r: (r.position, r.id))  # type: ignore[attr-defined]

    def standing(self, year: int) -> Standing | None:
        """The published rank of a year."""
        return self.find(Standing, self._unique[Standing].get((year,)))

    def _in_order(self, cls: type[R], field: str, owner: str | None) -> tuple[R, ...]:
        key = (cls, owner)
        found = self._ordered.get(key)
        if found is None:
            rows = self.referring(cls, field, owner)
            found = tuple(sorted(rows, key=lambda r: (r.position, r.id)))  # type: ignore[attr-defined]
            self._ordered[key] = found
        return found  # type: ignore[return-value]

    def walk(self, parent_id: str | None = None) -> Iterator[Criterion]:
        """The criteria below a node, in document order, parents before their children."""
        stack = list(reversed(self.children(parent_id)))
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(self.children(node.id)))

    def ancestors(self, criterion: Criterion) -> Iterator[Criterion]:
        """Parent, grandparent … up to the field."""
        node = self.find(Criterion, criterion.parent_id)
        while node is not None:
            yield node
            node = self.find(Criterion, node.parent_id)

    def columns(self) -> list[ScoreColumn]:
        """Year columns as documents print them: results by year, then targets by year."""
        return sorted(self.all(ScoreColumn), key=lambda c: (c.kind != RESULT, c.year, c.id))

    def score(self, criterion_id: str, column_id: str) -> Score | None:
        """The score in one cell, None when blank."""
        return self.find(Score, self._unique[Score].get((criterion_id, column_id)))

    def aliases_of(self, unit_id: str) -> list[UnitAlias]:
        """Other spellings of a unit, in Vietnamese order."""
        return sorted(self.referring(UnitAlias, "unit_id", unit_id), key=lambda a: text.sort_key(a.name))

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

    def rows(self) -> Iterator[Row]:
        """Every row, class by class."""
        for cls in ROW_CLASSES:
            yield from self._tables[cls].values()

    def same_content(self, other: Plan) -> bool:
        """Whether both hold the same rows (order of arrival does not count)."""
        return self._tables == other._tables

    def copy(self) -> Plan:
        """A cheap snapshot: frozen rows are shared, and so are the index's sets of ids until one side changes them."""
        twin = Plan.__new__(Plan)
        twin._tables = {cls: dict(table) for cls, table in self._tables.items()}
        twin._index = {key: dict(owners) for key, owners in self._index.items()}
        twin._own = set()
        self._own.clear()
        twin._unique = {cls: dict(keys) for cls, keys in self._unique.items()}
        twin._ordered = dict(self._ordered)
        return twin

    # -- changing -----------------------------------------------------------------------------------------------

    def check(self, changes: Changes) -> None:
        """Refuse what would break the plan: stale rows, dangling references, cycles, twins, impossible values.

        Costs as much as the changes are many, not as the plan is large. Raises PlanError; changes nothing.
        """
        after = {c.key: c.after for c in changes}
        if len(after) != len(changes):
            raise PlanError("changes.not_squashed")
        growth: dict[type[Row], int] = {}
        for change in changes:
            cls, row_id = change.key
            if self._tables[cls].get(row_id) != change.before:
                raise PlanError("row.stale", table=cls.__name__)
            if change.after is not None:
                check_values(change.after)
                self._check_references(change.after, after)
            else:
                self._check_unreferenced(cls, row_id, after)
            growth[cls] = growth.get(cls, 0) + (change.before is None) - (change.after is None)
        for cls, more in growth.items():
            limit = 1 if cls in SINGLETONS else MAX_CELLS if cls in (Score, Assignment) else MAX_ROWS
            if more > 0 and len(self._tables[cls]) + more > limit:
                raise PlanError("table.full", table=cls.__name__, limit=limit)
        self._check_unique(changes, after)
        for tree in (Criterion, Section):
            self._check_tree(tree, changes, after)

    def _now(self, cls: type[R], row_id: str | None, after: dict[tuple[type[Row], str], Row | None]) -> R | None:
        if row_id is None:
            return None
        return after[cls, row_id] if (cls, row_id) in after else self.find(cls, row_id)  # type: ignore[return-value]

    def _check_references(self, row: Row, after: dict[tuple[type[Row], str], Row | None]) -> None:
        for field, name in row.REFERENCES.items():
            target = getattr(row, field)
            if target is not None and self._now(_BY_NAME[name], target, after) is None:
                raise PlanError("row.dangling", table=type(row).__name__, field=field)

    def _check_unreferenced(self, cls: type[Row], row_id: str, after: dict[tuple[type[Row], str], Row | None]) -> None:
        for (referrer, field), owners in self._index.items():
            if referrer.REFERENCES[field] != cls.__name__:
                continue
            for other_id in owners.get(row_id, ()):
                other = self._now(referrer, other_id, after)
                if other is not None and getattr(other, field) == row_id:
                    raise PlanError("row.in_use", table=cls.__name__, by=referrer.__name__)

    def _check_unique(self, changes: Changes, after: dict[tuple[type[Row], str], Row | None]) -> None:
        claimed: dict[tuple[type[Row], tuple[object, ...]], str] = {}
        for change in changes:
            row = change.after
            if row is None or type(row) not in UNIQUE:
                continue
            key = _unique_key(row)
            holder = self._unique[type(row)].get(key)
            if holder is not None and holder != row.id:
                kept = self._now(type(row), holder, after)
                if kept is not None and _unique_key(kept) == key:
                    raise PlanError("row.twin", table=type(row).__name__)
            if claimed.setdefault((type(row), key), row.id) != row.id:
                raise PlanError("row.twin", table=type(row).__name__)

    def _check_tree(
        self, tree: type[Criterion] | type[Section], changes: Changes, after: dict[tuple[type[Row], str], Row | None]
    ) -> None:
        depths: dict[str, int] = {}
        newcomers: dict[str | None, list[str]] = {}
        for change in changes:
            if isinstance(change.after, tree):
                newcomers.setdefault(change.after.parent_id, []).append(change.after.id)
        for change in changes:
            node = change.after
            if not isinstance(node, tree):
                continue
            path: list[str] = []
            above: Criterion | Section | None = node
            while above is not None and above.id not in depths and len(path) <= MAX_DEPTH:
                path.append(above.id)
                above = self._now(tree, above.parent_id, after)
            base = 0 if above is None else depths.get(above.id, MAX_DEPTH)
            depths.update((row_id, base + len(path) - i) for i, row_id in enumerate(path))
            moved = isinstance(change.before, tree) and change.before.parent_id != node.parent_id
            below = self._height(tree, node.id, after, newcomers) if moved and depths[node.id] <= MAX_DEPTH else 0
            if depths[node.id] + below > MAX_DEPTH:
                raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)

    def _height(
        self,
        tree: type[Row],
        node_id: str,
        after: dict[tuple[type[Row], str], Row | None],
        newcomers: dict[str | None, list[str]],
    ) -> int:
        """How many levels will lie below a node; what the same changes take away from it does not count."""
        level, height = [node_id], 0
        while height <= MAX_DEPTH:
            below = [
                *(i for parent in level for i in self._index[tree, "parent_id"].get(parent, ())
                  if (tree, i) not in after),
                *(i for parent in level for i in newcomers.get(parent, ())),
            ]  # fmt: skip
            if not below:
                break
            level, height = below, height + 1
        return height

    def apply(self, changes: Iterable[Change]) -> None:
        """Carry out changes that :meth:`check` let pass."""
        for before, after in changes:
            if before is not None and after is not None and _stays(before, after):
                self._replace(after)
                continue
            if before is not None:
                self._forget(before)
            if after is not None:
                self._remember(after)

    def _replace(self, row: Row) -> None:
        """Another version of a row that refers to the same rows: the index stays as it is."""
        cls = type(row)
        self._tables[cls][row.id] = row
        for field in cls.REFERENCES:
            self._ordered.pop((cls, getattr(row, field)), None)

    def _own_ids(self, cls: type[Row], field: str, owner: str | None) -> dict[str, None]:
        """The ids that refer to an owner, to be changed: a set shared with a copy is copied first."""
        owners, key = self._index[cls, field], (cls, field, owner)
        if key not in self._own:
            owners[owner] = dict(owners.get(owner, ()))
            self._own.add(key)
        return owners[owner]

    def _forget(self, row: Row) -> None:
        cls = type(row)
        del self._tables[cls][row.id]
        for field in cls.REFERENCES:
            owner = getattr(row, field)
            ids = self._own_ids(cls, field, owner)
            del ids[row.id]
            if not ids:
                del self._index[cls, field][owner]
                self._own.discard((cls, field, owner))
            self._ordered.pop((cls, owner), None)
        if cls in UNIQUE and self._unique[cls].get(_unique_key(row)) == row.id:
            del self._unique[cls][_unique_key(row)]

    def _remember(self, row: Row) -> None:
        cls = type(row)
        self._tables[cls][row.id] = row
        for field in cls.REFERENCES:
            owner = getattr(row, field)
            self._own_ids(cls, field, owner)[row.id] = None
            self._ordered.pop((cls, owner), None)
        if cls in UNIQUE:
            self._unique[cls][_unique_key(row)] = row.id

    @classmethod
    def from_rows(cls, rows: Iterable[Row]) -> Plan:
        """A plan from stored rows, every value and reference checked. Raises PlanError."""
        plan = cls()
        changes = tuple(Change(None, row) for row in rows)
        plan.check(changes)
        plan.apply(changes)
        reached = sum(1 for _ in plan.walk())
        if reached != plan.count(Criterion) or sum(1 for _ in plan.walk_sections()) != plan.count(Section):
            raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)
        return plan


_BY_NAME: dict[str, type[Row]] = {cls.__name__: cls for cls in ROW_CLASSES}


_KEYS = {cls: attrgetter(*names, "id") for cls, names in UNIQUE.items()}
_ANCHORS = {cls: attrgetter("id", "id", *cls.REFERENCES, *UNIQUE.get(cls, ())) for cls in ROW_CLASSES}
"""What ties a row to others: who it refers to, what may occur once."""


def _unique_key(row: Row) -> tuple[object, ...]:
    key: tuple[object, ...] = _KEYS[type(row)](row)
    return key[:-1]


def _stays(before: Row, after: Row) -> bool:
    anchors = _ANCHORS[type(after)]
    return type(before) is type(after) and bool(anchors(before) == anchors(after))
