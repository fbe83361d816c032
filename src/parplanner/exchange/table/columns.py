"""From headings to columns: each thing of a plan gets the one column
that tells it best, all others are named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from parplanner.exchange.table import column_doubts, headings, other_tables, years
from parplanner.exchange.table.column_meaning import SKIP, ColumnHeading, meaning
from parplanner.exchange.table.headings import (
    AGENCY,
    CODE,
    CONTENT,
    COOP,
    CRITERIA_CODES,
    DEADLINE,
    LEAD,
    MAX,
    NOT_TAKEN,
    PART_OF_YEAR,
    POINTS,
    REQUIREMENT,
    SHORTCOMING,
    STATISTIC,
    STATUS,
    TASKS,
    TITLE,
    UNITS,
    YEAR,
    Role,
)
from parplanner.exchange.table.years import Hints

LEVEL = "level"
"""Keys ``level:0`` … of columns that hold one level of the tree each."""


@dataclass(slots=True)
class Columns:
    """What :func:`settle` came to: ``by_key`` maps a key to the number of its column, in the
    sheet's order; ``year`` is that of headings without one, ``year_source`` who named it (see
    ``years``)."""

    headings: list[ColumnHeading]
    by_key: dict[str, int] = field(default_factory=dict)
    doubts: list[Finding] = field(default_factory=list)
    year: int | None = None
    year_source: str = ""


def settle(found: list[ColumnHeading], hints: Hints, chosen: Mapping[int, str]) -> Columns:
    """Give every column its key. ``chosen`` (column number → key) wins over every heading.

    Raises FileProblem ``import.heading_twice`` when two headings tell one thing equally well,
    ``import.is_ranking`` or
    ``import.is_statistics`` for tables of another kind.
    """
    columns = Columns([meaning(heading, chosen) for heading in found])
    other_tables.refuse(columns.headings)
    _by_their_company(columns)
    _dated(columns, hints)
    for heading in columns.headings:
        _claim(columns, heading)
    _levels(columns)
    columns.by_key = {h.key: h.number for h in columns.headings if h.key and h.key != SKIP}
    columns.doubts += column_doubts.of_all(columns.headings)
    return columns


# -- headings beside each other --------------------------------------------------------------------


def _by_their_company(columns: Columns) -> None:
    """What a heading means may depend on which others there are."""
    names = {h.role_name for h in columns.headings}
    if MAX not in names:
        # "Điểm" alone is the maximum; of two the first.
        _turn_first(columns, POINTS, Role(MAX, rank=1))
    if SHORTCOMING in names:
        _shortcomings_name_rows(columns)
    elif TITLE not in names:
        _turn_first(columns, REQUIREMENT, Role(TITLE, rank=2, sort=TASKS))
    _progress_beside_deadline(columns)
    for place, heading in enumerate(columns.headings):
        role = heading.role
        if role is None or heading.chosen:
            continue
        if role.name == POINTS:
            role = Role(YEAR, rank=1)
        elif role.sort == UNITS and TITLE in names and heading.content.is_text:
            role = Role(LEAD, rank=2)
        columns.headings[place] = replace(heading, role=role)


def _shortcomings_name_rows(columns: Columns) -> None:
    """ "Tồn tại, hạn chế" before "Nhiệm vụ, giải pháp": the shortcoming
    names the row, the task is its content."""
    titles = [h for h in columns.headings if h.role_name == TITLE]
    first = min(h.number for h in columns.headings if h.role_name == SHORTCOMING)
    if any(h.sort != TASKS or h.number < first for h in titles):
        return
    _turn_first(columns, TITLE, Role(CONTENT))


def _progress_beside_deadline(columns: Columns) -> None:
    """ "Tiến độ thực hiện" is a deadline where there is no other,
    else it tells how far a task is."""
    dated = [h for h in columns.headings if h.role_name == DEADLINE and not h.chosen]
    for heading in dated if len(dated) > 1 else ():
        if heading.labels and heading.labels[-1].startswith("tien do"):
            place = columns.headings.index(heading)
            columns.headings[place] = replace(heading, role=Role(STATUS, rank=1))


def _turn_first(columns: Columns, name: str, role: Role) -> None:
    for place, heading in enumerate(columns.headings):
        if heading.role_name == name and not heading.chosen:
            columns.headings[place] = replace(heading, role=role)
            return


def assigns(columns: Columns) -> bool:
    """Whether the table gives work to units."""
    names = {h.role_name for h in columns.headings}
    return bool(names & {LEAD, COOP, DEADLINE})


def _dated(columns: Columns, hints: Hints) -> None:
    """Years and kinds of all columns of points."""
    places = [i for i, h in enumerate(columns.headings) if h.role is not None]
    roles = [role for h in columns.headings if (role := h.role) is not None]
    settled = years.settle(roles, hints, assigns=assigns(columns))
    for place, role in zip(places, settled.roles, strict=True):
        columns.headings[place] = replace(columns.headings[place], role=role)
    columns.year, columns.year_source = settled.year, settled.source
    columns.doubts += column_doubts.of_guesses(columns.headings, settled.guessed)
    columns.doubts += column_doubts.of_year(columns.headings, settled.year, settled.source)


# -- who gets the key ------------------------------------------------------------------------------


def _key(columns: Columns, role: Role) -> str:
    if role.name == YEAR:
        return f"{role.kind}:{role.year}"
    held = _held(columns, role.name)
    if role.name != MAX or held is None or held.chosen or role.year in (None, _max_year(held)):
        return role.name
    return f"{MAX}:{role.year}"


def _held(columns: Columns, key: str) -> ColumnHeading | None:
    """The column that has a key so far."""
    return next((heading for heading in columns.headings if heading.key == key), None)


def _quality(heading: ColumnHeading) -> tuple[int, int, int]:
    """The smaller the better: final over self, exact words over
    partial ones, content over a blank column."""
    role = heading.role
    assert role is not None
    side = role.side + (10 if role.sort == PART_OF_YEAR else 0)
    return (side, role.rank, 0 if heading.content.filled else 1)


def _claims(role: Role | None) -> bool:
    """Whether a meaning is the key of a column; a year that nobody names is none yet."""
    if role is None or role.name in (*NOT_TAKEN, AGENCY, STATISTIC, POINTS):
        return False
    return role.name != YEAR or role.year is not None


def _claim(columns: Columns, newcomer: ColumnHeading) -> None:
    """Enter a column under its key; of two headings for one thing the better stays."""
    role = newcomer.role
    if role is None or not _claims(role):
        return
    if newcomer.chosen:
        _give_up(columns, newcomer.key, newcomer)
        return
    key = _key(columns, role)
    held = _held(columns, key)
    if held is None:
        _set(columns, newcomer, key)
    elif not held.chosen:
        _meet(columns, held, newcomer, key)


def _meet(columns: Columns, held: ColumnHeading, newcomer: ColumnHeading, key: str) -> None:
    """Two columns claim one key, and nobody said which it is."""
    if key == TITLE and _is_second_title(held, newcomer):
        first, second = sorted((held, newcomer), key=lambda h: h.role.rank if h.role else 0)
        _set(columns, first, TITLE)
        _set(columns, second, CONTENT)
    elif key == TITLE and _are_levels(held, newcomer):
        return  # told apart in :func:`_levels`
    elif key == CODE:
        _prefer(columns, held, newcomer, key, better=max(held, newcomer, key=_says_codes))
    elif key == MAX and _max_year(newcomer) is None and _max_year(held) is not None:
        # The maximum of no year is the plan's; that of a year is compared with it.
        _set(columns, held, f"{MAX}:{_max_year(held)}")
        _set(columns, newcomer, MAX)
    elif _quality(held) == _quality(newcomer):
        _refuse(held, newcomer)
    else:
        _prefer(columns, held, newcomer, key, better=min(held, newcomer, key=_quality))


def _says_codes(heading: ColumnHeading) -> tuple[bool, bool]:
    """A column "Mã tiêu chí" of codes before a running number,
    "STT" before a column without codes."""
    return (heading.content.is_codes, heading.sort == CRITERIA_CODES)


def _max_year(heading: ColumnHeading) -> int | None:
    return heading.role.year if heading.role is not None else None


def _is_second_title(held: ColumnHeading, newcomer: ColumnHeading) -> bool:
    """Of "Tiêu chí" beside "Nhiệm vụ" the first is the criterion,
    the second the task's own content."""
    return (held.sort == TASKS) != (newcomer.sort == TASKS)


def _are_levels(held: ColumnHeading, newcomer: ColumnHeading) -> bool:
    levels = [headings.level_of(h.labels[-1]) for h in (held, newcomer) if h.labels]
    return None not in levels and len(set(levels)) == 2


def _prefer(
    columns: Columns,
    held: ColumnHeading,
    newcomer: ColumnHeading,
    key: str,
    *,
    better: ColumnHeading,
) -> None:
    if better is newcomer:
        _set(columns, held, "")
        _set(columns, newcomer, key)


def _give_up(columns: Columns, key: str, chosen: ColumnHeading) -> None:
    """A chosen column takes its key from one that only its heading spoke for."""
    for heading in columns.headings:
        if heading.key == key and heading.number != chosen.number:
            _set(columns, heading, "")


def _set(columns: Columns, heading: ColumnHeading, key: str) -> None:
    place = next(i for i, h in enumerate(columns.headings) if h.number == heading.number)
    columns.headings[place] = replace(columns.headings[place], key=key)


def _field_before_code(columns: Columns, levelled: list[tuple[int, int]]) -> None:
    """ "Lĩnh vực" in front of "STT" and "Nhiệm vụ": the field of the rows beside it."""
    code = next((h.number for h in columns.headings if h.key == CODE), 0)
    named = next((h for h in columns.headings if h.key == CONTENT), None)
    if not levelled or levelled[0][0] != 0 or levelled[0][1] >= code or named is None:
        return
    field_column = next(h for h in columns.headings if h.number == levelled[0][1])
    _set(columns, field_column, f"{LEVEL}:0")
    _set(columns, named, TITLE)


def _refuse(held: ColumnHeading, newcomer: ColumnHeading) -> None:
    raise FileProblem(
        "import.heading_twice",
        heading=newcomer.text,
        other=held.text,
        first=held.cell.ref,
        second=newcomer.cell.ref,
    )


def _levels(columns: Columns) -> None:
    """ "Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần" side by side:
    one column for each level of the tree."""
    titles = [h for h in columns.headings if h.role_name == TITLE and not h.chosen]
    levelled = [(headings.level_of(h.labels[-1]), h) for h in titles if h.labels]
    ordered = sorted((level, h.number) for level, h in levelled if level is not None)
    by_number = {h.number: h for h in titles}
    if len({level for level, _ in ordered}) < 2:
        _field_before_code(columns, ordered)
        return
    for depth, (_, number) in enumerate(ordered):
        is_last = depth == len(ordered) - 1
        _set(columns, by_number[number], TITLE if is_last else f"{LEVEL}:{depth}")
