"""The rows of one plan by class and id, with an index per reference; changed only by
:meth:`Tables.apply`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, Self, TypeVar

from parplanner.domain.changes import Change
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import ROW_CLASSES, Row

R = TypeVar("R", bound=Row)
N = TypeVar("N")


class Tables:
    """What every kind of row is read by; a plan's own vocabulary lies in ``plan``."""

    def __init__(self) -> None:
        self._tables: dict[type[Row], dict[str, Row]] = {cls: {} for cls in ROW_CLASSES}
        self._index: dict[tuple[type[Row], str], dict[str | None, dict[str, None]]] = {
            (cls, field): {} for cls in ROW_CLASSES for field in cls.REFERENCES
        }
        self._own: set[tuple[type[Row], str, str | None]] = set()
        """Which sets of ids in the index are this plan's alone; the
        others may be shared with a copy."""
        self._unique: dict[type[Row], dict[tuple[object, ...], str]] = {
            cls: {} for cls in ROW_CLASSES if cls.UNIQUE
        }
        self._ordered: dict[tuple[type[Row], str, str | None], tuple[Row, ...]] = {}
        self._notes: dict[type[Row], dict[Callable[..., Any], Any]] = {}

    def get(self, cls: type[R], row_id: str) -> R:
        """The row; PlanError ``row.gone`` when it is not (or no longer) there."""
        row = self._tables[cls].get(row_id)
        if row is None:
            raise PlanError("row.gone", table=cls.__name__)
        return row  # type: ignore[return-value]

    def find(self, cls: type[R], row_id: str | None) -> R | None:
        """The row or None."""
        if row_id is None:
            return None
        return self._tables[cls].get(row_id)  # type: ignore[return-value]

    def all(self, cls: type[R]) -> Iterator[R]:
        """Every row of a class, in no meaningful order."""
        return iter(self._tables[cls].values())  # type: ignore[arg-type]

    def count(self, cls: type[Row]) -> int:
        """How many rows of a class there are."""
        return len(self._tables[cls])

    def referring(self, cls: type[R], field: str, row_id: str | None) -> list[R]:
        """Rows of ``cls`` whose ``field`` holds the id, in the order they came."""
        table = self._tables[cls]
        return [table[i] for i in self.referring_ids(cls, field, row_id)]  # type: ignore[misc]

    def referring_ids(self, cls: type[Row], field: str, row_id: str | None) -> Iterable[str]:
        """The ids of :meth:`referring`."""
        return self._index[cls, field].get(row_id, ())

    def holder(self, cls: type[Row], key: tuple[object, ...]) -> str | None:
        """The id of the row that holds values which may occur once."""
        return self._unique[cls].get(key)

    def in_order(self, cls: type[R], field: str, owner: str | None) -> tuple[R, ...]:
        """Rows of ``cls`` whose ``field`` holds the id, by their place among each other."""
        key = (cls, field, owner)
        found = self._ordered.get(key)
        if found is None:
            found = tuple(sorted(self.referring(cls, field, owner), key=place_of))
            self._ordered[key] = found
        return found  # type: ignore[return-value]

    def noted(self, cls: type[Row], work_out: Callable[[Self], N]) -> N:
        """What ``work_out`` makes of the rows of a class, remembered until one of them changes: a
        block that is pasted asks with every cell. A note that can ``learn(row)`` lives on when a
        row comes."""
        notes = self._notes.setdefault(cls, {})
        if work_out not in notes:
            notes[work_out] = work_out(self)
        note: N = notes[work_out]
        return note

    def rows(self) -> Iterator[Row]:
        """Every row, class by class."""
        for cls in ROW_CLASSES:
            yield from self._tables[cls].values()

    def same_content(self, other: Tables) -> bool:
        """Whether both hold the same rows (order of arrival does not count)."""
        return self._tables == other._tables

    def copy(self) -> Self:
        """A cheap snapshot: frozen rows are shared, and so are the index's sets of ids until one
        side changes them."""
        twin = type(self).__new__(type(self))
        twin._tables = {cls: dict(table) for cls, table in self._tables.items()}
        twin._index = {key: dict(owners) for key, owners in self._index.items()}
        twin._own = set()
        self._own.clear()
        twin._unique = {cls: dict(keys) for cls, keys in self._unique.items()}
        twin._ordered = dict(self._ordered)
        twin._notes = {}
        return twin

    # -- changing ----------------------------------------------------------------------------------

    def load(self, cls: type[R], rows: Iterable[R]) -> None:
        """All rows of a class at once into tables that have none;
        ``integrity.check_all`` comes behind."""
        table: dict[str, Row] = {row.id: row for row in rows}
        self._tables[cls] = table
        for field in cls.REFERENCES:
            owners = self._index[cls, field]
            owner_of = attrgetter(field)
            for row_id, row in table.items():
                owners.setdefault(owner_of(row), {})[row_id] = None
            self._own.update((cls, field, owner) for owner in owners)
        if cls.UNIQUE:
            keys = map(_getter(_KEYS, cls, *cls.UNIQUE), table.values())
            self._unique[cls] = dict(zip((key[:-1] for key in keys), table, strict=True))

    def owners(self, cls: type[Row], field: str) -> Iterable[str | None]:
        """The ids that a field holds, each once."""
        return self._index[cls, field].keys()

    def held(self, cls: type[Row]) -> int:
        """How many different combinations of what may occur once there are."""
        return len(self._unique[cls])

    def apply(self, changes: Iterable[Change]) -> None:
        """Carry out changes that ``integrity.check`` let pass."""
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
        self._notes.pop(cls, None)
        for field in cls.REFERENCES:
            self._ordered.pop((cls, field, getattr(row, field)), None)

    def _own_ids(self, cls: type[Row], field: str, owner: str | None) -> dict[str, None]:
        """The ids that refer to an owner, to be changed: a set
        shared with a copy is copied first."""
        owners, key = self._index[cls, field], (cls, field, owner)
        if key not in self._own:
            owners[owner] = dict(owners.get(owner, ()))
            self._own.add(key)
        return owners[owner]

    def _forget(self, row: Row) -> None:
        cls = type(row)
        del self._tables[cls][row.id]
        self._notes.pop(cls, None)
        for field in cls.REFERENCES:
            owner = getattr(row, field)
            ids = self._own_ids(cls, field, owner)
            del ids[row.id]
            if not ids:
                del self._index[cls, field][owner]
                self._own.discard((cls, field, owner))
            self._ordered.pop((cls, field, owner), None)
        if cls.UNIQUE and self._unique[cls].get(unique_key(row)) == row.id:
            del self._unique[cls][unique_key(row)]

    def _remember(self, row: Row) -> None:
        cls = type(row)
        self._tables[cls][row.id] = row
        notes = self._notes.get(cls)
        if notes:
            self._notes[cls] = {about: note for about, note in notes.items() if _learned(note, row)}
        ordered = self._ordered
        for field in cls.REFERENCES:
            owner = getattr(row, field)
            self._own_ids(cls, field, owner)[row.id] = None
            if ordered:
                ordered.pop((cls, field, owner), None)
        if cls.UNIQUE:
            self._unique[cls][unique_key(row)] = row.id


def place_of(row: Any) -> tuple[object, ...]:
    """Where a row stands among its siblings: by its position,
    else by what it is the only one of."""
    if "position" in row.KEYS:
        return row.position, row.id
    return *(str(value) for value in unique_key(row)), row.id


Getter = Callable[[Row], tuple[object, ...]]
_KEYS: dict[type[Row], Getter] = {}
_ANCHORS: dict[type[Row], Getter] = {}


def _getter(known: dict[type[Row], Getter], cls: type[Row], *names: str) -> Getter:
    """Made once a class. With the id behind: of one name alone attrgetter gives no tuple."""
    found = known.get(cls)
    if found is None:
        found = known[cls] = attrgetter(*names, "id")
    return found


def _learned(note: Any, row: Row) -> bool:
    learn = getattr(note, "learn", None)
    if learn is None:
        return False
    learn(row)
    return True


def unique_key(row: Row) -> tuple[object, ...]:
    """The values of which a table may hold one row only (``Row.UNIQUE``)."""
    cls = type(row)
    return _getter(_KEYS, cls, *cls.UNIQUE)(row)[:-1]


def _stays(before: Row, after: Row) -> bool:
    cls = type(after)
    # What ties a row to others: who it refers to, what may occur once.
    anchors = _getter(_ANCHORS, cls, "id", *cls.REFERENCES, *cls.UNIQUE)
    return type(before) is cls and anchors(before) == anchors(after)
