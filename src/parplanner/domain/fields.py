"""What one field of a row is, declared once: kind, name, tip, range or choices, what deleting the
row it names does.

A row class declares each field where it stands (``rows``): ``deadline: str = field(default="",
metadata=date(…))``. Value checks, tables of the file, the one cascade, cells, grids, forms, find
and history read it from there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypedDict, Unpack

from parplanner.domain import points as exact

FIRST_YEAR, LAST_YEAR = 1900, 2200
MAX_POSITION = 2**53
MAX_COUNT = 100_000
_DECLARED = "parplanner"
"""Where a dataclass field's metadata keeps its :class:`Field`."""


class Kind(Enum):
    """What a value is. Numbers are integers: ``POINTS`` of 1/1000, ``PERCENT`` of 1/100 percent,
    ``DECIMAL`` of ``Field.decimals`` decimals, ``FLAG`` 0 or 1; ``DATE`` is ``yyyy-mm-dd``."""

    ID = "id"
    TEXT = "text"
    """Several lines."""
    LINE = "line"
    RICH = "rich"
    """Several lines in the markup of ``domain.richtext``."""
    CODE = "code"
    POINTS = "points"
    PERCENT = "percent"
    COUNT = "count"
    DECIMAL = "decimal"
    YEAR = "year"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    REFERENCE = "reference"
    REFERENCES = "references"
    """Several rows of another class, named one a line; only a
    :class:`ListField` is of this kind."""
    POSITION = "position"
    """A place among siblings: nobody types it."""


NUMBERS = frozenset(
    {Kind.POINTS, Kind.PERCENT, Kind.COUNT, Kind.DECIMAL, Kind.YEAR, Kind.FLAG, Kind.POSITION}
)
_UNSEEN = frozenset({Kind.ID, Kind.POSITION})


class OnDelete(Enum):
    """What happens to a row when the row that one of its fields names is deleted."""

    CASCADE = "cascade"
    """It goes too."""
    CLEAR = "clear"
    """It stays and names nothing."""
    REFUSE = "refuse"
    """The other row cannot be deleted while this one names it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that may stand in a field, its name (marked for translation), and the word
    Vietnamese plans write."""

    value: str | int
    label: str
    written: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row class.

    ``label``, ``tip`` and ``hint`` (shown in an empty box) are English sources marked for
    translation.
    ``is_open``: other words than ``choices`` or a date may stand there. ``form``: where it is
    edited outside the grids.
    ``letters``: how wide its column is. ``shown_as``: its key in grids and places where that is
    another one.
    """

    key: str
    kind: Kind
    label: str = ""
    tip: str = ""
    hint: str = ""
    optional: bool = False
    low: int = 0
    high: int = 0
    decimals: int = 0
    choices: tuple[Choice, ...] = ()
    is_open: bool = False
    to: str = ""
    on_delete: OnDelete = OnDelete.CASCADE
    form: str = ""
    letters: int = 16
    shown_as: str = ""
    is_retired: bool = False
    """Of an older format: files keep it, nobody reads or writes it."""

    @property
    def column(self) -> str:
        """Its key in grids and places: a reference goes by what it
        names, ``lead_unit_id`` by ``lead``."""
        if self.shown_as or self.kind is not Kind.REFERENCE:
            return self.shown_as or self.key
        return self.key.removesuffix("_id").removesuffix("_unit")

    @property
    def is_number(self) -> bool:
        """Whether it is stored as an integer."""
        return self.kind in NUMBERS or any(isinstance(choice.value, int) for choice in self.choices)

    @property
    def is_seen(self) -> bool:
        """Whether an officer sees it: ids and places among siblings are nobody's to read."""
        return self.kind not in _UNSEEN and not self.is_retired


@dataclass(frozen=True, slots=True)
class ListField:
    """A cell that is a list of rows of another class: the cooperating units of a task, a unit's
    other spellings.

    ``cell_class`` by its name; its field ``by`` names the row whose cell it is, ``value`` is what a
    line shows.
    Its column stands behind that of the field ``after``.
    """

    key: str
    cell_class: str
    by: str
    value: str
    after: str
    label: str
    tip: str
    letters: int = 22

    @property
    def kind(self) -> Kind:
        """Always the same."""
        return Kind.REFERENCES

    @property
    def column(self) -> str:
        """Its key in grids and places."""
        return self.key


@dataclass(frozen=True, slots=True)
class CrossField:
    """Cells that lie in another class, one for each row of a third: points of a criterion (``by``)
    per year column (``over``). ``value`` is the field that holds what a cell shows; classes go by
    their names."""

    cell_class: str
    by: str
    over: str
    value: str


Declared = Mapping[str, Field]


class Look(TypedDict, total=False):
    """What any field may say beside its name and tip; see :class:`Field`."""

    hint: str
    form: str
    letters: int
    shown_as: str
    low: int
    high: int
    is_open: bool


def _declared(field: Field) -> Declared:
    return {_DECLARED: field}


def text(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """Several lines."""
    return _declared(replace(Field("", Kind.TEXT, label, tip, letters=26), **look))


def line(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """One line of any words."""
    return _declared(replace(Field("", Kind.LINE, label, tip), **look))


def rich(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """Several lines in the markup of ``domain.richtext``."""
    return _declared(replace(Field("", Kind.RICH, label, tip), **look))


def code(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """An outline code, one line."""
    return _declared(replace(Field("", Kind.CODE, label, tip, letters=9), **look))


def points(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """Points, 1/1000."""
    return _declared(
        replace(Field("", Kind.POINTS, label, tip, high=exact.MAX_POINTS, letters=13), **look)
    )


def percent(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """A share, 1/100 percent."""
    return _declared(
        replace(Field("", Kind.PERCENT, label, tip, high=100_000, decimals=2, letters=13), **look)
    )


def count(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """A whole number, from 1."""
    return _declared(
        replace(Field("", Kind.COUNT, label, tip, low=1, high=MAX_COUNT, letters=13), **look)
    )


def decimal(label: str, decimals: int, tip: str = "", **look: Unpack[Look]) -> Declared:
    """A number with so many decimals, stored as an integer;
    ``low`` and ``high`` bound that integer."""
    field = Field("", Kind.DECIMAL, label, tip, high=MAX_POSITION, decimals=decimals, letters=13)
    return _declared(replace(field, **look))


def year(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """A year of the calendar."""
    return _declared(
        replace(Field("", Kind.YEAR, label, tip, low=FIRST_YEAR, high=LAST_YEAR, letters=9), **look)
    )


def date(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """A day; ``is_open``: words such as "Quý IV" may stand there too,
    and the day is written ``dd/mm/yyyy``."""
    return _declared(replace(Field("", Kind.DATE, label, tip), **look))


def flag(label: str, tip: str = "", **look: Unpack[Look]) -> Declared:
    """Yes or no, 1 or 0."""
    return _declared(replace(Field("", Kind.FLAG, label, tip, high=1, letters=9), **look))


def choice(
    label: str, choices: tuple[Choice, ...], tip: str = "", **look: Unpack[Look]
) -> Declared:
    """One of some values; ``is_open``: other words too."""
    numbers = [each.value for each in choices if isinstance(each.value, int)]
    low, high = (min(numbers), max(numbers)) if numbers else (0, 0)
    return _declared(
        replace(Field("", Kind.CHOICE, label, tip, low=low, high=high, choices=choices), **look)
    )


def reference(
    to: str, on_delete: OnDelete, label: str = "", tip: str = "", **look: Unpack[Look]
) -> Declared:
    """The id of a row of the class of that name."""
    return _declared(
        replace(Field("", Kind.REFERENCE, label, tip, to=to, on_delete=on_delete), **look)
    )


def identity() -> Declared:
    """The row's own id."""
    return _declared(Field("", Kind.ID))


def position() -> Declared:
    """A place among siblings; steps leave room between two."""
    return _declared(Field("", Kind.POSITION, low=-MAX_POSITION, high=MAX_POSITION))


def retired(kind: Kind) -> Declared:
    """A field of an older format that another one replaced."""
    return _declared(Field("", kind, high=int(kind is Kind.FLAG), is_open=True, is_retired=True))


def declared_in(cls: Any) -> tuple[Field, ...]:
    """The fields of a dataclass, in the order of its table.

    Raises TypeError for one that is not declared."""
    found: list[Field] = []
    for each in dataclasses.fields(cls):
        declared = each.metadata.get(_DECLARED)
        if declared is None:
            raise TypeError(f"{cls.__name__}.{each.name} says nothing about itself (domain.fields)")
        found.append(replace(declared, key=each.name, optional="None" in str(each.type)))
    return tuple(found)
