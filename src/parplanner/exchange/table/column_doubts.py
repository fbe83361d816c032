"""What is said of columns that were not taken, or taken for want of a better one, or for a year
that nobody named."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.rows import RESULT
from parplanner.exchange.table import years
from parplanner.exchange.table.column_meaning import ColumnHeading
from parplanner.exchange.table.headings import (
    APPRAISED,
    APPRAISED_AGAIN,
    CODE,
    FINAL,
    NOT_TAKEN,
    SELF,
    SURVEY,
    YEAR,
    year_of,
)

_SIDE_NAMES = {
    FINAL: "final",
    APPRAISED_AGAIN: "appraised2",
    APPRAISED: "appraised",
    SELF: "self",
    SURVEY: "survey",
}


def of_all(headings: Sequence[ColumnHeading]) -> list[Finding]:
    """Columns without a key, and results that are only one side of a score."""
    told: list[Finding] = []
    for heading in headings:
        role = heading.role
        if heading.key or heading.chosen or (role is not None and role.name == CODE):
            continue  # beside the criteria's own codes a running number says nothing
        if role is not None and role.name == YEAR:
            if role.year is not None:
                told.append(_side_left(headings, heading))
        elif role is not None and role.name in NOT_TAKEN:
            details = {"heading": heading.text, "column": heading.letter, "use": role.name}
            told.append(at(heading, "COLUMN_WITHOUT_PLACE", INFO, details))
        elif heading.text:
            details = {"heading": heading.text, "column": heading.letter}
            loses = heading.content.is_units or heading.content.is_numeric
            told.append(at(heading, "HEADING_IGNORED", WARNING if loses else INFO, details))
    return [*told, *_sides_taken(headings)]


def _sides_taken(headings: Sequence[ColumnHeading]) -> list[Finding]:
    told: list[Finding] = []
    for heading in headings:
        role = heading.role
        if not heading.key or heading.chosen or role is None or role.name != YEAR:
            continue
        if not heading.content.filled:
            continue  # a form that is still to be filled in
        if role.kind == RESULT and role.side > FINAL:
            details = {
                "heading": heading.text,
                "side": _SIDE_NAMES[role.side],
                "year": str(role.year),
            }
            severity = INFO if role.side in (APPRAISED, APPRAISED_AGAIN) else WARNING
            told.append(at(heading, "SIDE_TAKEN", severity, details))
    return told


def _side_left(headings: Sequence[ColumnHeading], heading: ColumnHeading) -> Finding:
    """A column of points beside a better one of the same year."""
    role = heading.role
    assert role is not None
    taken = next((h for h in headings if h.key == f"{role.kind}:{role.year}"), heading)
    details = {"heading": heading.text, "taken": taken.text, "side": _SIDE_NAMES[role.side]}
    return at(heading, "SIDE_LEFT_OUT", WARNING, details)


def of_guesses(headings: Sequence[ColumnHeading], guessed: Sequence[int]) -> list[Finding]:
    """Years of which no heading says whether they are results or targets."""
    if not guessed:
        return []
    first = next(h for h in headings if h.role is not None and h.role.year in guessed)
    details = {"years": ", ".join(str(year) for year in guessed)}
    return [at(first, "YEAR_KIND_GUESSED", WARNING, details)]


def of_year(headings: Sequence[ColumnHeading], year: int | None, source: str) -> list[Finding]:
    """Who told the year of headings that name none; nothing where the title or the officer did."""
    if source in ("", years.TITLE, years.OFFICER):
        return []
    silents = [heading for heading in headings if _is_silent(heading)]
    if not silents:
        return []
    # Of "Điểm năm trước" and "Điểm năm nay" the one of the table's own year.
    own = [h for h in silents if h.role is not None and h.role.year == year]
    silent = (own or silents)[0]
    if year is None:
        return [at(silent, "YEAR_UNKNOWN", WARNING, {"heading": silent.text})]
    severity = INFO if source in (years.FILE, years.OTHER_COLUMNS) else WARNING
    details = {"year": str(year), "source": source, "heading": silent.text}
    return [at(silent, "YEAR_ASSUMED", severity, details)]


def _is_silent(heading: ColumnHeading) -> bool:
    """A column of points, filled, whose heading names no year."""
    if (
        heading.role is None
        or heading.role.name != YEAR
        or heading.chosen
        or not heading.content.filled
    ):
        return False
    return not any(year_of(label) for label in heading.labels)


def at(heading: ColumnHeading, code: str, severity: str, details: dict[str, str]) -> Finding:
    """A doubt about a column."""
    return Finding(code=code, severity=severity, cell=heading.cell.ref, details=details)
