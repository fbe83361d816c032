"""What every row class is, and where each is known: to plans, the
file, integrity, the cascade, history."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, ClassVar, TypeVar

from parplanner.domain import fields as f
from parplanner.domain.fields import CrossField, Field, Kind, ListField

MAX_ROWS = 20_000
"""Of a table that is typed row by row; ``MAX_CELLS`` of those that hang on rows (a score per
criterion and year)."""
MAX_CELLS = 200_000
SIGNING, DETAILS, WRITING = "signing", "details", "writing"
"""Where a field is edited outside the grids: the dialog of the signature (other facts stand in that
of the plan's facts), the criterion's details, the text itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What all rows share: the id.

    Of a class: its fields, which of them refer to other rows, what may occur once."""

    FIELDS: ClassVar[tuple[Field, ...]] = ()
    """In the order of the table; see :func:`registered`."""
    LISTS: ClassVar[tuple[ListField, ...]] = ()
    CROSS: ClassVar[tuple[CrossField, ...]] = ()
    REFERENCES: ClassVar[dict[str, str]] = {}
    """Field → name of the class it refers to."""
    UNIQUE: ClassVar[tuple[str, ...]] = ()
    """Fields whose values together may occur once."""
    MOST: ClassVar[int] = MAX_ROWS
    """How many rows the table may hold; 1: the plan has one of it."""
    NAME: ClassVar[str] = ""
    """What a row is called, marked for translation."""
    KEYS: ClassVar[tuple[str, ...]] = ()
    """The keys of its fields, in their order."""
    id: str = field(metadata=f.identity())


R = TypeVar("R", bound=Row)

ROW_CLASSES: list[type[Row]] = []
"""Every table, referred-to classes before those that refer to them."""
BY_NAME: dict[str, type[Row]] = {}
_VALUES: dict[type[Row], Callable[[Row], tuple[Any, ...]]] = {}
_MAKERS: dict[type[Row], Callable[[Sequence[Any]], Any]] = {}
_REFERRERS: dict[str, list[tuple[type[Row], Field]]] = {}


def registered(cls: type[R]) -> type[R]:
    """Make a row class known everywhere: to plans, the file, integrity, the cascade, history."""
    cls.FIELDS = f.declared_in(cls)
    cls.KEYS = tuple(each.key for each in cls.FIELDS)
    # With the id behind: of one name alone attrgetter gives no tuple.
    _VALUES[cls] = attrgetter(*cls.KEYS, "id")
    cls.REFERENCES = {each.key: each.to for each in cls.FIELDS if each.kind is Kind.REFERENCE}
    ROW_CLASSES.append(cls)
    BY_NAME[cls.__name__] = cls
    for each in cls.FIELDS:
        if each.kind is Kind.REFERENCE:
            _REFERRERS.setdefault(each.to, []).append((cls, each))
    return cls


def forget(cls: type[Row]) -> None:
    """The reverse of :func:`registered`, for tests that bring classes of their own."""
    ROW_CLASSES.remove(cls)
    del BY_NAME[cls.__name__]
    for known in _REFERRERS.values():
        known[:] = [(referrer, each) for referrer, each in known if referrer is not cls]


def row_maker(cls: type[R]) -> Callable[[Sequence[Any]], R]:
    """What makes a row of values in the order of the fields.

    Written out once a class, as the standard library does it for dataclasses: a file has tens of
    thousands of rows, and a loop over their fields takes twice the time of all else.
    """
    known = _MAKERS.get(cls)
    if known is None:
        names = [f"v{place}" for place in range(len(cls.KEYS))]
        lines = [f"    put{place}(row, v{place})" for place in range(len(cls.KEYS))]
        body = [f"    {', '.join(names)}, = values", "    row = new(cls)", *lines, "    return row"]
        scope: dict[str, Any] = {"new": object.__new__, "cls": cls}
        scope |= {f"put{place}": getattr(cls, key).__set__ for place, key in enumerate(cls.KEYS)}
        exec("\n".join(["def make(values):", *body]), scope)
        known = _MAKERS[cls] = scope["make"]
    return known


def values_of(row: Row) -> tuple[Any, ...]:
    """What its fields hold, in their order."""
    return _VALUES[type(row)](row)[:-1]


def referrers(cls: type[Row]) -> Sequence[tuple[type[Row], Field]]:
    """The classes whose rows may refer to rows of ``cls``, each with the field that does."""
    return _REFERRERS.get(cls.__name__, ())


def columns_of(cls: type[Row]) -> list[Field | ListField]:
    """The columns a grid of the class has, in order: what is seen and not edited elsewhere."""
    found: list[Field | ListField] = []
    for each in cls.FIELDS:
        if each.is_seen and not each.form and each.to != cls.__name__:
            found.append(each)
        found += [cells for cells in cls.LISTS if cells.after == each.key]
    return found


def field_of(cls: type[Row], key: str) -> Field:
    """A field by its key or its column. Raises KeyError."""
    for each in cls.FIELDS:
        if key in (each.key, each.column):
            return each
    raise KeyError(f"{cls.__name__}.{key}")


def derived_id(*parts: str) -> str:
    """The id of a row that its parts identify: the same cell filled in
    two copies of a file is the same row."""
    return hashlib.sha256("/".join(parts).encode()).hexdigest()[:32]
