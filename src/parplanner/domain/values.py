"""What the fields of one row may hold: types, lengths, ranges; the
same for typing, importing and opening a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from parplanner.domain import text
from parplanner.domain.errors import PlanError
from parplanner.domain.fields import Field, Kind
from parplanner.domain.rows import Row, values_of

MAX_DEPTH = 20
_is_id = re.compile(r"[0-9a-f]{32}").fullmatch
_are_ids = re.compile(r"[0-9a-f]*").fullmatch
Check = Callable[[Any], None]
_Checks = tuple[tuple[Check, ...], str | None]
_CHECKS: dict[type[Row], _Checks] = {}
"""Made once a class: what each of its values must pass, its reference to its own class."""


def check_values(row: Row) -> None:
    """Types, lengths and ranges of one row, the same for typing, importing and opening.

    Raises PlanError."""
    cls = type(row)
    known = _CHECKS.get(cls)
    if known is None:
        known = _CHECKS[cls] = _checks_of(cls)
    checks, above = known
    for check, value in zip(checks, values_of(row), strict=True):
        check(value)
    if above is not None and getattr(row, above) == row.id:
        raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)


def check_columns(cls: type[Row], records: Sequence[Sequence[Any]]) -> None:
    """As :func:`check_values` for the values of many rows at once, field by field.

    Raises PlanError of the first."""
    for field, values in zip(cls.FIELDS, zip(*records, strict=True), strict=False):
        if not _may_hold(field, values):
            check = _check(cls.__name__, field)
            for value in values:
                check(value)
    above = next(
        (place for place, field in enumerate(cls.FIELDS) if field.to == cls.__name__), None
    )
    if above is not None and any(record[above] == record[0] for record in records):
        raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)


def _may_hold(field: Field, values: Sequence[Any]) -> bool:
    """Whether all of them surely may stand in the field; False: each has to be asked."""
    kinds = set(map(type, values))
    if field.optional and type(None) in kinds:
        values = [value for value in values if value is not None]
        kinds.discard(type(None))
    if not values:
        return True
    if field.is_number:
        return kinds == {int} and field.low <= min(values) and max(values) <= field.high
    if kinds != {str}:
        return False
    if field.kind in (Kind.ID, Kind.REFERENCE):
        return set(map(len, values)) == {32} and _are_ids("".join(values)) is not None
    if field.choices and not field.is_open:
        return {choice.value for choice in field.choices}.issuperset(values)
    # A line end parts them: no letter of one can be joined to a mark of the next.
    return max(map(len, values)) <= text.MAX_TEXT and text.is_clean("\n".join(values))


def _checks_of(cls: type[Row]) -> _Checks:
    above = next((key for key, to in cls.REFERENCES.items() if to == cls.__name__), None)
    return tuple(_check(cls.__name__, field) for field in cls.FIELDS), above


def _check(table: str, field: Field) -> Check:
    if field.kind in (Kind.ID, Kind.REFERENCE):
        check = _identifies(table, field)
    elif field.is_number:
        check = _counts(table, field)
    elif field.choices and not field.is_open:
        check = _is_chosen(table, field)
    else:
        check = _reads(table, field)
    return check


def _missing(table: str, field: Field) -> PlanError:
    return PlanError("value.missing", table=table, field=field.key)


def _of_no_type(table: str, field: Field) -> PlanError:
    return PlanError("value.type", table=table, field=field.key)


def _identifies(table: str, field: Field) -> Check:
    optional = field.optional

    def check(value: Any) -> None:
        if type(value) is str and _is_id(value):
            return
        if value is None:
            if not optional:
                raise _missing(table, field)
            return
        if type(value) is not str:
            raise _of_no_type(table, field)
        raise PlanError("value.id", table=table, field=field.key)

    return check


def _counts(table: str, field: Field) -> Check:
    optional, low, high = field.optional, field.low, field.high

    def check(value: Any) -> None:
        if type(value) is int:
            if low <= value <= high:
                return
            raise PlanError("value.range", table=table, field=field.key, low=low, high=high)
        if value is not None:
            raise _of_no_type(table, field)
        if not optional:
            raise _missing(table, field)

    return check


def _is_chosen(table: str, field: Field) -> Check:
    allowed = frozenset(choice.value for choice in field.choices)

    def check(value: Any) -> None:
        if value is None:
            raise _missing(table, field)
        if type(value) is not str or value not in allowed:
            raise _of_no_type(table, field)

    return check


def _reads(table: str, field: Field) -> Check:
    optional = field.optional
    longest, is_clean = text.MAX_TEXT, text.is_clean

    def check(value: Any) -> None:
        if type(value) is str:
            if len(value) > longest:
                raise PlanError("value.too_long", field=field.key, length=len(value), limit=longest)
            if value and not is_clean(value):
                raise PlanError("value.unprintable", field=field.key)
        elif value is not None:
            raise _of_no_type(table, field)
        elif not optional:
            raise _missing(table, field)

    return check
