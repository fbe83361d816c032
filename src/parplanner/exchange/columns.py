"""From headings to columns: each thing of a plan gets the one column that tells it best, all others are named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.rows import RESULT
from parplanner.exchange import headings, unit_words, years
from parplanner.exchange.content import Content
from parplanner.exchange.headings import (
    AGENCY,
    APPRAISED,
    APPRAISED_AGAIN,
    CODE,
    CONTENT,
    COOP,
    DEADLINE,
    FINAL,
    LEAD,
    LOST,
    MAX,
    NOT_TAKEN,
    NOTE,
    PERCENT,
    POINTS,
    SCALE,
    SELF,
    SHORTCOMING,
    STATISTIC,
    STATUS,
    SURVEY,
    TITLE,
    YEAR,
    Role,
)
from parplanner.exchange.sheet import SheetCell, letters
from parplanner.exchange.years import Hints

SKIP = "skip"
LEVEL = "level"
"""Keys ``level:0`` … of columns that hold one level of the tree each."""
_SIDE_NAMES = {FINAL: "final", APPRAISED_AGAIN: "appraised2", APPRAISED: "appraised", SELF: "self", SURVEY: "survey"}


@dataclass(frozen=True, slots=True)
class ColumnHeading:
    """A column of the source: ``labels`` are the folded headings over it, ``text`` is what stands there. ``key``: what
    it was taken for ("" for nothing), ``chosen``: somebody said so."""

    number: int
    labels: tuple[str, ...]
    text: str
    cell: SheetCell
    content: Content
    role: Role | None = None
    key: str = ""
    chosen: bool = False

    @property
    def letter(self) -> str:
        """``G``."""
        return letters(self.number)


@dataclass(slots=True)
class Columns:
    """What :func:`settle` came to: ``by_key`` maps a key to the number of its column, in the sheet's order; ``year`` is
    that of headings without one, ``year_source`` who named it (see ``years``)."""

    headings: list[ColumnHeading]
    by_key: dict[str, int] = field(default_factory=dict)
    doubts: list[Finding] = field(default_factory=list)
    year: int | None = None
    year_source: str = ""


def settle(found: list[ColumnHeading], hints: Hints, chosen: Mapping[int, str]) -> Columns:
    """Give every column its key. ``chosen`` (column number → key) wins over every heading.

    Raises FileProblem ``import.heading_twice`` when two headings tell one thing equally well, ``import.is_ranking`` or
    ``import.is_statistics`` for tables of another kind.
    """
    columns = Columns([_meaning(heading, chosen) for heading in found])
    _refuse_other_tables(columns)
    _by_their_company(columns)
    _dated(columns, hints)
    for heading in columns.headings:
        _claim(columns, heading)
    _levels(columns)
    columns.by_key = {h.key: h.number for h in columns.headings if h.key and h.key != SKIP}
    _name_the_others(columns)
    return columns


# -- one heading ----------------------------------------------------------------------------------------------------


def _meaning(heading: ColumnHeading, chosen: Mapping[int, str]) -> ColumnHeading:
    """The role that its words and its content give a heading."""
    if heading.number in chosen:
        key = chosen[heading.number]
        return replace(heading, role=role_of_key(key), key=key, chosen=True)
    return replace(heading, role=_by_content(_by_words(heading.labels), heading.content))


def role_of_key(key: str) -> Role | None:
    """The role behind ``title``, ``result:2024`` …; None for :data:`SKIP`."""
    name, _, year = key.partition(":")
    if key == SKIP:
        return None
    if name in ("result", "target"):
        return Role(YEAR, year=int(year), kind=name)
    return Role(name)


def _by_words(labels: tuple[str, ...]) -> Role | None:
    """The lowest heading decides ("Chủ trì" under "Đơn vị"); if it says too little, all together ("Điểm" "tối đa").

    What it leaves open, year and kind, the headings above it may tell.
    """
    if not labels:
        return None
    together = " ".join(labels)
    role = headings.role_of(labels[-1]) or headings.role_of(together)
    if role is not None and role.name == POINTS and len(labels) > 1:
        above = headings.role_of(together)
        role = above if above is not None and above.name == YEAR else role
    if role is None or role.name not in (YEAR, MAX, LOST):
        return role
    if role.year is None:
        role = replace(role, year=next((y for y in map(headings.year_of, reversed(labels)) if y), None))
    if role.name != YEAR:
        return role
    kind = next((k for k in map(headings.kind_of, reversed(labels)) if k), None)
    side = next((s for s in map(headings.side_of, reversed(labels)) if s != FINAL), FINAL)
    return replace(role, kind=kind, side=side, offset=0 if role.year else role.offset)


def _by_content(role: Role | None, content: Content) -> Role | None:
    """What some headings mean depends on what stands below them."""
    if role is None:
        return None
    if role.name in (YEAR, POINTS, MAX) and content.is_percent:
        return Role(PERCENT)
    if role.name == YEAR and content.is_text and role.year is None:
        return Role(STATUS, rank=1) if role.side == FINAL else Role(NOTE)
    if role.name == POINTS and content.is_text:
        return Role(SCALE)
    if role.name == TITLE and role.rank == 3:  # "Chỉ số" heads names, or the percents of an index
        return Role(PERCENT) if content.is_numeric else role
    if role.name == TITLE and content.is_codes:
        return Role(CODE, rank=2)
    return role


# -- headings beside each other -------------------------------------------------------------------------------------


def _by_their_company(columns: Columns) -> None:
    """What a heading means may depend on which others there are."""
    names = {h.role.name for h in columns.headings if h.role is not None}
    if MAX not in names:
        # "Điểm" alone is the maximum; of two the first.
        _turn_first(columns, POINTS, Role(MAX, rank=1))
    if SHORTCOMING in names:
        _shortcomings_name_rows(columns)
    for place, heading in enumerate(columns.headings):
        role = heading.role
        if role is None or heading.chosen:
            continue
        if role.name == POINTS:
            role = Role(YEAR, rank=1)
        elif role.name == AGENCY and TITLE in names and role.rank == 0 and heading.content.is_text:
            role = Role(LEAD, rank=2)
        columns.headings[place] = replace(heading, role=role)


def _shortcomings_name_rows(columns: Columns) -> None:
    """"Tồn tại, hạn chế" before "Nhiệm vụ, giải pháp": the shortcoming names the row, the task is its content."""
    titles = [h for h in columns.headings if h.role is not None and h.role.name == TITLE]
    first = min(h.number for h in columns.headings if h.role is not None and h.role.name == SHORTCOMING)
    if any(h.role is not None and h.role.rank != 2 or h.number < first for h in titles):
        return
    _turn_first(columns, TITLE, Role(CONTENT))


def _turn_first(columns: Columns, name: str, role: Role) -> None:
    for place, heading in enumerate(columns.headings):
        if heading.role is not None and heading.role.name == name and not heading.chosen:
            columns.headings[place] = replace(heading, role=role)
            return


def assigns(columns: Columns) -> bool:
    """Whether the table gives work to units."""
    names = {h.role.name for h in columns.headings if h.role is not None}
    return bool(names & {LEAD, COOP, DEADLINE})


def _dated(columns: Columns, hints: Hints) -> None:
    """Years and kinds of all columns of points."""
    places = [i for i, h in enumerate(columns.headings) if h.role is not None]
    roles = [role for h in columns.headings if (role := h.role) is not None]
    settled = years.settle(roles, hints, assigns=assigns(columns))
    for place, role in zip(places, settled.roles, strict=True):
        columns.headings[place] = replace(columns.headings[place], role=role)
    columns.year, columns.year_source = settled.year, settled.source
    if settled.guessed:
        guessed = [str(year) for year in settled.guessed]
        place = next(h for h in columns.headings if h.role is not None and h.role.year in settled.guessed)
        columns.doubts.append(
            _finding("YEAR_KIND_GUESSED", WARNING, place, {"years": ", ".join(guessed)})
        )
    if settled.source and settled.year is None:
        place = next(h for h in columns.headings if h.role is not None and h.role.name == YEAR)
        columns.doubts.append(_finding("YEAR_UNKNOWN", WARNING, place, {"heading": place.text}))
    elif settled.source in (years.PLAN, years.CALENDAR, years.FILE, years.OTHER_COLUMNS):
        place = next(h for h in columns.headings if h.role is not None and h.role.name == YEAR)
        details = {"year": str(settled.year), "source": settled.source, "heading": place.text}
        severity = INFO if settled.source in (years.FILE, years.OTHER_COLUMNS) else WARNING
        columns.doubts.append(_finding("YEAR_ASSUMED", severity, place, details))


def _refuse_other_tables(columns: Columns) -> None:
    """Statistics, and points of many agencies, are understood and have no place in a plan's criteria."""
    if any(heading.chosen for heading in columns.headings):
        return
    names = {h.role.name for h in columns.headings if h.role is not None}
    if STATISTIC in names:
        raise FileProblem("import.is_statistics", sheet="")
    if names & {YEAR, POINTS, MAX} and _names_agencies_first(columns):
        raise FileProblem("import.is_ranking", sheet="")
    agencies = [h for h in columns.headings if h.role is None and h.content.is_numeric and _is_agency(h)]
    if len(agencies) > 1:
        raise FileProblem("import.is_ranking", sheet="")


def _names_agencies_first(columns: Columns) -> bool:
    """Whether rows are agencies: their column comes before any that names criteria or tasks."""
    for heading in columns.headings:
        name = heading.role.name if heading.role is not None else ""
        if name in (TITLE, SHORTCOMING):
            return False
        if name == AGENCY:
            return True
    return False


def _is_agency(heading: ColumnHeading) -> bool:
    return unit_words.is_unit(heading.text.split(" – ")[-1])


# -- who gets the key -----------------------------------------------------------------------------------------------


def _key(role: Role) -> str:
    if role.name == YEAR:
        return f"{role.kind}:{role.year}"
    return role.name


def _quality(heading: ColumnHeading) -> tuple[int, int, int]:
    """The smaller the better: final over self, exact words over partial ones, a column with content over a blank one."""
    role = heading.role
    assert role is not None
    return (role.side, role.rank, 0 if heading.content.filled else 1)


def _claim(columns: Columns, newcomer: ColumnHeading) -> None:
    """Enter a column under its key; of two headings for one thing the better stays."""
    role = newcomer.role
    if role is None or role.name in (*NOT_TAKEN, AGENCY, STATISTIC, POINTS):
        return
    if role.name == YEAR and role.year is None:
        return
    if newcomer.chosen:
        _give_up(columns, newcomer.key, newcomer)
        return
    key = _key(role)
    held = next((h for h in columns.headings if h.key == key), None)
    if held is None:
        _set(columns, newcomer, key)
    elif held.chosen:
        return
    elif key == TITLE and _is_second_title(held, newcomer):
        first, second = sorted((held, newcomer), key=lambda h: h.role.rank if h.role else 0)
        _set(columns, first, TITLE)
        _set(columns, second, CONTENT)
    elif key == TITLE and _are_levels(held, newcomer):
        return  # told apart in :func:`_levels`
    elif key == CODE:
        _prefer(columns, held, newcomer, key, better=max(held, newcomer, key=_says_codes))
    elif key == MAX and _max_year(held) != _max_year(newcomer):
        _set(columns, newcomer, f"{MAX}:{_max_year(newcomer)}")
    elif _quality(held) == _quality(newcomer):
        _refuse(held, newcomer)
    else:
        _prefer(columns, held, newcomer, key, better=min(held, newcomer, key=_quality))


def _says_codes(heading: ColumnHeading) -> tuple[bool, bool]:
    """A column "Mã tiêu chí" of codes before a running number, "STT" before a column without codes."""
    return (heading.content.is_codes, heading.role is not None and heading.role.rank == 1)


def _max_year(heading: ColumnHeading) -> int | None:
    return heading.role.year if heading.role is not None else None


def _is_second_title(held: ColumnHeading, newcomer: ColumnHeading) -> bool:
    """Of "Tiêu chí" beside "Nhiệm vụ" the first is the criterion, the second the task's own content."""
    ranks = {h.role.rank for h in (held, newcomer) if h.role is not None}
    return len(ranks) == 2 and 2 in ranks


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


def _refuse(held: ColumnHeading, newcomer: ColumnHeading) -> None:
    raise FileProblem(
        "import.heading_twice",
        heading=newcomer.text,
        other=held.text,
        first=held.cell.ref,
        second=newcomer.cell.ref,
    )


def _levels(columns: Columns) -> None:
    """"Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần" side by side: one column for each level of the tree."""
    titles = [h for h in columns.headings if h.role is not None and h.role.name == TITLE and not h.chosen]
    levelled = [(headings.level_of(h.labels[-1]), h) for h in titles if h.labels]
    ordered = sorted((level, h.number) for level, h in levelled if level is not None)
    if len({level for level, _ in ordered}) < 2:
        return
    by_number = {h.number: h for h in titles}
    for depth, (_, number) in enumerate(ordered):
        is_last = depth == len(ordered) - 1
        _set(columns, by_number[number], TITLE if is_last else f"{LEVEL}:{depth}")


# -- what is not taken ----------------------------------------------------------------------------------------------


def _name_the_others(columns: Columns) -> None:
    for heading in columns.headings:
        if heading.key or heading.chosen or (heading.role is not None and heading.role.name == CODE):
            continue  # beside the criteria's own codes a running number says nothing
        if heading.role is not None and heading.role.name == YEAR:
            if heading.role.year is not None:
                columns.doubts.append(_side_left(columns, heading))
        elif heading.role is not None and heading.role.name in NOT_TAKEN:
            details = {"heading": heading.text, "column": heading.letter, "use": heading.role.name}
            columns.doubts.append(_finding("COLUMN_WITHOUT_PLACE", INFO, heading, details))
        elif heading.text:
            details = {"heading": heading.text, "column": heading.letter}
            columns.doubts.append(_finding("HEADING_IGNORED", INFO, heading, details))
    for heading in columns.headings:
        role = heading.role
        if heading.key and role is not None and role.name == YEAR and role.kind == RESULT and role.side > FINAL:
            details = {"heading": heading.text, "side": _SIDE_NAMES[role.side], "year": str(role.year)}
            severity = INFO if role.side in (APPRAISED, APPRAISED_AGAIN) else WARNING
            columns.doubts.append(_finding("SIDE_TAKEN", severity, heading, details))


def _side_left(columns: Columns, heading: ColumnHeading) -> Finding:
    """A column of points beside a better one of the same year."""
    role = heading.role
    assert role is not None
    taken = next((h for h in columns.headings if h.key == _key(role)), heading)
    details = {"heading": heading.text, "taken": taken.text, "side": _SIDE_NAMES[role.side]}
    return _finding("SIDE_LEFT_OUT", WARNING, heading, details | {"column": heading.letter})


def _finding(code: str, severity: str, heading: ColumnHeading, details: dict[str, str]) -> Finding:
    return Finding(code=code, severity=severity, cell=heading.cell.ref, details=details)
