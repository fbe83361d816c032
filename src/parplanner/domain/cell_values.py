"""What a field holds as text, and a typed text as what the field holds: the same for every field of
a kind.

Texts are as Vietnamese plans write them: a comma before decimals, ``dd/mm/yyyy``, "có" for a flag.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from parplanner.domain import alike, dates, deadlines, points, statuses, text
from parplanner.domain.errors import PlanError
from parplanner.domain.fields import Choice, Field, Kind
from parplanner.domain.plan import Plan
from parplanner.domain.rows import BY_NAME, Criterion, Row, ScoreColumn, Unit

YES = "có"
_YES = frozenset({"co", "x", "v", "1", "yes", "true", "dung"})
_NO = frozenset({"", "khong", "0", "no", "false", "sai"})
_WHOLE = re.compile(r"[+-]?[0-9]{1,16}")
Value = str | int | None


# -- shown -----------------------------------------------------------------------------------------


def shown(plan: Plan, row: Row, field: Field) -> str:
    """What a cell holds for editing, copying and printing; blank for nothing."""
    value = getattr(row, field.key)
    if value is None or value == "":
        return ""
    show = _SHOWN.get(field.kind)
    return str(value) if show is None else show(plan, field, value)


def _shown_points(plan: Plan, field: Field, value: Any) -> str:
    return points.format_points(value)


def _shown_decimals(plan: Plan, field: Field, value: Any) -> str:
    sign, scale = "-" if value < 0 else "", 10**field.decimals
    whole, rest = divmod(abs(value), scale)
    return f"{sign}{whole},{rest:0{field.decimals}d}" if field.decimals else f"{sign}{whole}"


def _shown_flag(plan: Plan, field: Field, value: Any) -> str:
    return YES if value else ""


def _shown_choice(plan: Plan, field: Field, value: Any) -> str:
    return next(
        (choice.written or str(value) for choice in field.choices if choice.value == value),
        str(value),
    )


def _shown_date(plan: Plan, field: Field, value: Any) -> str:
    return str(value) if field.is_open else dates.as_written(value)


def _shown_reference(plan: Plan, field: Field, value: Any) -> str:
    if field.to == Unit.__name__:
        unit = plan.find(Unit, value)
        return unit.name if unit else ""
    if field.to == Criterion.__name__:
        node = plan.find(Criterion, value)
        return node.code if node else ""
    if field.to == ScoreColumn.__name__:
        column = plan.find(ScoreColumn, value)
        return str(column.year) if column else ""
    return _name_of(plan, field.to, value)


def _name_of(plan: Plan, to: str, row_id: str) -> str:
    """Of a class nobody knows by heart the first words it shows."""
    row = plan.find(BY_NAME[to], row_id)
    if row is None:
        return ""
    for field in row.FIELDS:
        if field.kind in (Kind.CODE, Kind.LINE, Kind.TEXT, Kind.YEAR):
            return text.shorten(str(getattr(row, field.key)))
    return ""


_SHOWN: dict[Kind, Callable[[Plan, Field, Any], str]] = {
    Kind.POINTS: _shown_points,
    Kind.PERCENT: _shown_decimals,
    Kind.DECIMAL: _shown_decimals,
    Kind.FLAG: _shown_flag,
    Kind.CHOICE: _shown_choice,
    Kind.DATE: _shown_date,
    Kind.REFERENCE: _shown_reference,
}


# -- read ------------------------------------------------------------------------------------------


def read(plan: Plan, field: Field, typed: str) -> Value:
    """A typed text as what the field holds. A unit or criterion must be there already; see
    ``edits.rows``.

    Raises PlanError ``points.…``, ``number.invalid``, ``year.invalid``, ``date.invalid``,
    ``choice.unknown``,
    ``flag.unknown``, ``code.unknown``, ``unit.unknown``.
    """
    reader = _READ.get(field.kind, _read_line)
    return reader(plan, field, typed)


def blank(field: Field) -> Value:
    """What a field holds when nothing is said: None where it may,
    else nothing or the least number."""
    if field.optional:
        return None
    return max(field.low, 0) if field.is_number else ""


def _read_text(plan: Plan, field: Field, typed: str) -> Value:
    return text.clean(typed)


def _read_line(plan: Plan, field: Field, typed: str) -> Value:
    return text.clean_line(typed)


def _read_points(plan: Plan, field: Field, typed: str) -> Value:
    if not typed.strip() and field.optional:
        return None
    return points.parse_points(typed)


def _read_number(plan: Plan, field: Field, typed: str) -> Value:
    bare = alike.plain(typed).strip().removesuffix("%").strip()
    if not bare and field.optional:
        return None
    whole, comma, decimals = bare.replace(".", ",").partition(",")
    kept = decimals.rstrip("0").ljust(field.decimals, "0")
    digits = f"{whole or '0'}{kept}" if comma or field.decimals else whole
    if len(kept) > field.decimals or not _WHOLE.fullmatch(digits):
        raise PlanError("number.invalid", text=typed, decimals=field.decimals)
    value = int(digits)
    if not field.low <= value <= field.high:
        low, high = (_shown_decimals(plan, field, bound) for bound in (field.low, field.high))
        raise PlanError("number.out_of_range", text=typed, low=low, high=high)
    return value


def _read_year(plan: Plan, field: Field, typed: str) -> Value:
    bare = typed.strip()
    if not bare and field.optional:
        return None
    if not (bare.isascii() and bare.isdigit() and field.low <= int(bare[:6]) <= field.high):
        raise PlanError("year.invalid", text=typed)
    return int(bare)


def _read_date(plan: Plan, field: Field, typed: str) -> Value:
    """Words where they may stand; ``5/9/2018`` → ``2018-09-05``, a year or month alone stays."""
    if field.is_open:
        return text.clean_line(deadlines.typed(typed, deadlines.plan_year(plan)))
    return dates.as_stored(typed, deadlines.plan_year(plan))


def _read_flag(plan: Plan, field: Field, typed: str) -> Value:
    word = text.fold(typed)
    if word not in _YES | _NO:
        raise PlanError("flag.unknown", text=typed)
    return int(word in _YES)


def _read_choice(plan: Plan, field: Field, typed: str) -> Value:
    """By the first letters of what is offered, in either language, or as it is stored."""
    if field.is_open:
        return statuses.typed(typed, [choice.written for choice in field.choices])
    bare = text.fold(typed)
    for choice in field.choices:
        if _means(choice, bare):
            return choice.value
    names = ", ".join(
        choice.written or str(choice.value) for choice in field.choices if choice.value != ""
    )
    raise PlanError("choice.unknown", text=typed, choices=names)


def _means(choice: Choice, bare: str) -> bool:
    names = (text.fold(choice.written), text.fold(choice.label), str(choice.value))
    if not bare:
        return choice.value == ""
    return any(name.startswith(bare) for name in names)


def _read_reference(plan: Plan, field: Field, typed: str) -> Value:
    if not text.clean_line(typed):
        return None
    wanted = text.fold(typed)
    for row in plan.all(BY_NAME[field.to]):
        if text.fold(_name_of(plan, field.to, row.id)) == wanted:
            return row.id
    raise PlanError("reference.unknown", text=typed)


_READ: dict[Kind, Callable[[Plan, Field, str], Value]] = {
    Kind.TEXT: _read_text,
    Kind.RICH: _read_text,
    Kind.POINTS: _read_points,
    Kind.PERCENT: _read_number,
    Kind.DECIMAL: _read_number,
    Kind.COUNT: _read_number,
    Kind.POSITION: _read_number,
    Kind.YEAR: _read_year,
    Kind.DATE: _read_date,
    Kind.FLAG: _read_flag,
    Kind.CHOICE: _read_choice,
    Kind.REFERENCE: _read_reference,
}
