"""What no change may do to a plan: stale rows, dangling
references, cycles, twins, impossible values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from parplanner.domain.changes import Changes
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import BY_NAME, Criterion, Row, Section, referrers, values_of
from parplanner.domain.tables import Tables, unique_key
from parplanner.domain.values import MAX_DEPTH, check_columns, check_values

R = TypeVar("R", bound=Row)
_MANY = 50


def check(tables: Tables, changes: Changes) -> None:
    """Costs as much as the changes are many, not as the plan is large.

    Raises PlanError; changes nothing."""
    _Check(tables, changes).run()


def check_all(tables: Tables, counts: Mapping[type[Row], int]) -> None:
    """The same of rows that were loaded at once; their values were checked. ``counts``: how many of
    each there were.

    Raises PlanError.
    """
    for cls, count in counts.items():
        if count > cls.MOST:
            raise PlanError("table.full", table=cls.__name__, limit=cls.MOST)
        if tables.count(cls) != count:
            raise PlanError("changes.not_squashed")
        if cls.UNIQUE and tables.held(cls) != count:
            raise PlanError("row.twin", table=cls.__name__)
        for field, name in cls.REFERENCES.items():
            for owner in tables.owners(cls, field):
                if owner is not None and tables.find(BY_NAME[name], owner) is None:
                    raise PlanError("row.dangling", table=cls.__name__, field=field)
    for tree in (Criterion, Section):
        _check_depth(tables, tree)


def _check_depth(tables: Tables, tree: type[Criterion] | type[Section]) -> None:
    level: list[str] = list(tables.referring_ids(tree, "parent_id", None))
    reached = depth = 0
    while level:
        depth += 1
        reached += len(level)
        if depth > MAX_DEPTH:
            break
        level = [
            row_id for parent in level for row_id in tables.referring_ids(tree, "parent_id", parent)
        ]
    if depth > MAX_DEPTH or reached != tables.count(tree):
        raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)


class _Check:
    """One set of changes beside the rows they would be made to."""

    def __init__(self, tables: Tables, changes: Changes) -> None:
        self._tables = tables
        self._changes = changes
        self._after = {c.key: c.after for c in changes}

    def run(self) -> None:
        """Raise what is wrong."""
        if len(self._after) != len(self._changes):
            raise PlanError("changes.not_squashed")
        self._values()
        for (cls, row_id), (before, after) in zip(self._after, self._changes, strict=True):
            if self._tables.find(cls, row_id) != before:
                raise PlanError("row.stale", table=cls.__name__)
            if after is not None:
                self._references(after)
            else:
                self._unreferenced(cls, row_id)
        self._sizes()
        self._twins()
        for tree in (Criterion, Section):
            self._depths(tree)

    def _values(self) -> None:
        """Of many rows field by field, which takes a third of the time."""
        by_class: dict[type[Row], list[Row]] = {}
        for change in self._changes:
            if change.after is not None:
                by_class.setdefault(type(change.after), []).append(change.after)
        for cls, rows in by_class.items():
            if len(rows) >= _MANY:
                check_columns(cls, list(map(values_of, rows)))
            else:
                for row in rows:
                    check_values(row)

    def _now(self, cls: type[R], row_id: str | None) -> R | None:
        """A row as the changes would leave it."""
        if row_id is not None and (cls, row_id) in self._after:
            return self._after[cls, row_id]  # type: ignore[return-value]
        return self._tables.find(cls, row_id)

    def _references(self, row: Row) -> None:
        for field, name in row.REFERENCES.items():
            target = getattr(row, field)
            if target is not None and self._now(BY_NAME[name], target) is None:
                raise PlanError("row.dangling", table=type(row).__name__, field=field)

    def _unreferenced(self, cls: type[Row], row_id: str) -> None:
        for referrer, field in referrers(cls):
            for other_id in self._tables.referring_ids(referrer, field.key, row_id):
                other = self._now(referrer, other_id)
                if other is not None and getattr(other, field.key) == row_id:
                    raise PlanError("row.in_use", table=cls.__name__, by=referrer.__name__)

    def _sizes(self) -> None:
        growth: dict[type[Row], int] = {}
        for (cls, _), (before, after) in zip(self._after, self._changes, strict=True):
            growth[cls] = growth.get(cls, 0) + (before is None) - (after is None)
        for cls, more in growth.items():
            if more > 0 and self._tables.count(cls) + more > cls.MOST:
                raise PlanError("table.full", table=cls.__name__, limit=cls.MOST)

    def _twins(self) -> None:
        claimed: dict[tuple[type[Row], tuple[object, ...]], str] = {}
        for change in self._changes:
            row = change.after
            if row is None or not row.UNIQUE:
                continue
            key = unique_key(row)
            holder = self._tables.holder(type(row), key)
            if holder is not None and holder != row.id:
                kept = self._now(type(row), holder)
                if kept is not None and unique_key(kept) == key:
                    raise PlanError("row.twin", table=type(row).__name__)
            if claimed.setdefault((type(row), key), row.id) != row.id:
                raise PlanError("row.twin", table=type(row).__name__)

    def _depths(self, tree: type[Criterion] | type[Section]) -> None:
        depths: dict[str, int] = {}
        newcomers: dict[str | None, list[str]] = {}
        for change in self._changes:
            if isinstance(change.after, tree):
                newcomers.setdefault(change.after.parent_id, []).append(change.after.id)
        for change in self._changes:
            node = change.after
            if not isinstance(node, tree):
                continue
            path: list[str] = []
            above: Criterion | Section | None = node
            while above is not None and above.id not in depths and len(path) <= MAX_DEPTH:
                path.append(above.id)
                above = self._now(tree, above.parent_id)
            base = 0 if above is None else depths.get(above.id, MAX_DEPTH)
            depths.update((row_id, base + len(path) - i) for i, row_id in enumerate(path))
            moved = isinstance(change.before, tree) and change.before.parent_id != node.parent_id
            below = (
                self._height(tree, node.id, newcomers)
                if moved and depths[node.id] <= MAX_DEPTH
                else 0
            )
            if depths[node.id] + below > MAX_DEPTH:
                raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)

    def _height(self, tree: type[Row], node_id: str, newcomers: dict[str | None, list[str]]) -> int:
        """How many levels will lie below a node; what the same changes
        take away from it does not count."""
        level, height = [node_id], 0
        while height <= MAX_DEPTH:
            below = [
                *(i for parent in level for i in self._tables.referring_ids(tree, "parent_id",
                parent)
                  if (tree, i) not in self._after),
                *(i for parent in level for i in newcomers.get(parent, ())),
            ]  # fmt: skip
            if not below:
                break
            level, height = below, height + 1
        return height
