"""Which year a column of points is of, and whether it tells results
or targets, where its heading is silent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from parplanner.domain.rows import RESULT, TARGET
from parplanner.exchange.table.headings import YEAR, Role

TITLE, FILE, PLAN, OTHER_COLUMNS, CALENDAR, OFFICER = (
    "title",
    "file",
    "plan",
    "columns",
    "calendar",
    "officer",
)
"""Who named the year of a heading that names none, asked in the order of :func:`unnamed_year`."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known beside the table. ``officer``: the year somebody gave for headings without one;
    ``title``: that of
    the lines above the table; ``file``: that of the sheet's or file's name; ``issued``: the year of
    the plan that the
    table is the appendix of; ``base_year``: that of the plan it goes into (None: it has no results
    yet);
    ``this_year``: the calendar's (None: nobody asked it)."""

    officer: int | None = None
    title: int | None = None
    file: int | None = None
    issued: int | None = None
    base_year: int | None = None
    this_year: int | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """Roles with year and kind. ``guessed``: years whose kind no heading says; ``source``: who
    named the year of headings without one ("" when all name theirs)."""

    roles: list[Role]
    guessed: tuple[int, ...] = ()
    year: int | None = None
    source: str = ""


def settle(roles: list[Role], hints: Hints, *, assigns: bool) -> Settled:
    """Every column of points gets its year and its kind.

    A heading that says which it is, is believed. ``assigns``: the table gives work to units, so it
    is a plan, whose later years are targets; a notice that prints 2022, 2023 and 2024 tells three
    results.
    """
    year, source = unnamed_year(roles, hints)
    dated: list[Role] = []
    for role in roles:
        if role.name == YEAR and role.year is None and year is not None:
            role = replace(role, year=year + role.offset, kind=role.kind or RESULT)
        dated.append(role)
    unknown = [r.year for r in dated if r.name == YEAR and r.kind is None and r.year is not None]
    if not unknown:
        return Settled(dated, (), year, source)
    last_result, sure = _last_result(dated, hints, assigns=assigns)
    settled: list[Role] = []
    for role in dated:
        if role.name == YEAR and role.kind is None and role.year is not None:
            role = replace(role, kind=RESULT if role.year <= last_result else TARGET)
        settled.append(role)
    guessed = () if sure else tuple(year for year in unknown if year > last_result)
    return Settled(settled, guessed, year, source)


def unnamed_year(roles: list[Role], hints: Hints) -> tuple[int | None, str]:
    """The year of columns whose heading names none, and who says so;
    (None, "") when every heading names its year."""
    if all(role.year is not None for role in roles if role.name == YEAR):
        return None, ""
    others = [r.year for r in roles if r.name == YEAR and r.kind == TARGET and r.year is not None]
    told = (
        (hints.officer, OFFICER),
        (_before_issue(hints), TITLE),
        (hints.file, FILE),
        (min(others) - 1 if others else None, OTHER_COLUMNS),
        (hints.base_year, PLAN),
        (None if hints.this_year is None else hints.this_year - 1, CALENDAR),
    )
    return next(((year, source) for year, source in told if year is not None), (None, CALENDAR))


def _before_issue(hints: Hints) -> int | None:
    """The title's year; a plan that is issued in a year tells results of years before it."""
    if hints.title is None or hints.issued is None:
        return hints.title
    return min(hints.title, hints.issued - 1)


def _last_result(roles: list[Role], hints: Hints, *, assigns: bool) -> tuple[int, bool]:
    """The last year that is taken for a result, and whether anything says so."""
    dated = [r for r in roles if r.name == YEAR and r.year is not None]
    unknown = [r.year for r in dated if r.kind is None and r.year is not None]
    results = [r.year for r in dated if r.kind == RESULT and r.year is not None]
    if any(r.kind == TARGET for r in dated):
        return 9999, True
    if hints.issued is not None:
        return hints.issued - 1, True
    if hints.base_year is not None:
        return max([hints.base_year, *results]), max(unknown) <= hints.base_year
    if results and assigns:
        return max(results), False
    if assigns:
        return min(unknown), False
    named = hints.officer or hints.title
    if named is not None:
        return named, max(unknown) <= named
    if hints.this_year is None:
        return min(unknown), False
    return hints.this_year - 1, max(unknown) < hints.this_year
