"""The rows of a header: where a table begins, and that it does not lie on its side."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.exchange.table import headings
from parplanner.exchange.table.headings import (
    AGENCY,
    CODE,
    SHORTCOMING,
    STATISTIC,
    TITLE,
    Role,
    heading_text,
)
from parplanner.exchange.table.sheet import Sheet, SheetCell, SheetRow

MAX_HEADER_ROWS = 4
SEARCHED_ROWS = 80
_NAMING = (TITLE, SHORTCOMING, AGENCY, STATISTIC)
"""Columns that name what a row is about: a table has at least one."""

Band = tuple[SheetRow, ...]
"""The rows of a header."""


def band_at(sheet: Sheet, index: int) -> Band | None:
    """The rows of a header that begins at ``sheet.rows[index]``."""
    for size in range(1, MAX_HEADER_ROWS):
        rows = sheet.rows[index : index + size]
        if len(rows) < size or rows[-1].number - rows[0].number != size - 1:
            return None
        roles = _roles_by_column(rows)
        if size == 1 and not roles:
            return None
        if _names_rows(roles):
            return _extended(sheet, *_without_title(sheet, index, size))
    return None


def _without_title(sheet: Sheet, index: int, size: int) -> tuple[int, int]:
    """Where the header begins when a line above it was taken in: a title stands alone, over the
    columns that name rows; a group's heading stands right of them."""
    while size > 1 and len(sheet.rows[index].cells) == 1:
        (column,) = sheet.rows[index].cells
        naming = _naming_columns(sheet.rows[index + 1 : index + size])
        if naming and column > min(naming):
            break
        index, size = index + 1, size - 1
    return index, size


def is_another_header(row: SheetRow) -> bool:
    """Whether a row below is a header by itself: another table begins."""
    if not all(map(_heads, row.cells.values())):
        return False
    roles = _roles_by_column([row])
    has_code = any(CODE in names for names in roles.values())
    return has_code and len(roles) >= 3 and _names_rows(roles)


def _roles_by_column(rows: Sequence[SheetRow]) -> dict[int, set[str]]:
    roles: dict[int, set[str]] = {}
    for row in rows:
        for column, cell in row.cells.items():
            role = _own_role(cell)
            if role is not None:
                roles.setdefault(column, set()).add(role.name)
    return roles


def _names_rows(roles: dict[int, set[str]]) -> bool:
    """Whether one column names rows and another tells something about them."""
    naming = [column for column, names in roles.items() if names.intersection(_NAMING)]
    return bool(naming) and len(roles) >= 2


def _own_role(cell: SheetCell) -> Role | None:
    return headings.role_of(heading_text(cell))


def _extended(sheet: Sheet, index: int, size: int) -> Band:
    """Take in the header rows below (years under a group) and
    the one above (a group over years)."""
    band = list(sheet.rows[index : index + size])
    naming = _naming_columns(band)
    for row in sheet.rows[index + size : index + MAX_HEADER_ROWS]:
        if row.number != band[-1].number + 1 or not _is_header_row(row, naming):
            break
        band.append(row)
    above = sheet.rows[index - 1] if index else None
    if (
        above is None
        or above.number != band[0].number - 1
        or not all(map(_heads, above.cells.values()))
    ):
        return tuple(band)
    # A title line stands over the columns that name rows; a group's heading does not.
    is_title = any(sheet.shown_at(above.number, column) for column in naming)
    return tuple(band) if is_title else (above, *band)


def _naming_columns(band: Sequence[SheetRow]) -> set[int]:
    naming: set[int] = set()
    for column, names in _roles_by_column(band).items():
        if names.intersection((CODE, *_NAMING)):
            naming.add(column)
    return naming


def _is_header_row(row: SheetRow, naming: set[int]) -> bool:
    """Whether every cell heads a column; under the columns that name
    rows only a heading of that sort may stand."""
    if naming & row.cells.keys() and len(row.cells) < 2:
        return False
    for column, cell in row.cells.items():
        role = _own_role(cell)
        if column in naming and (role is None or role.name not in (CODE, *_NAMING)):
            return False
        if not _heads(cell):
            return False
    return True


def _heads(cell: SheetCell) -> bool:
    heading = heading_text(cell)
    if headings.role_of(heading) is not None or headings.is_group(heading):
        return True
    return headings.is_unit_of_measure(heading)


def is_transposed(sheet: Sheet) -> bool:
    """Headings one below the other in one column: rows and columns have changed places."""
    for column in range(1, 4):
        names: set[str] = set()
        for row in sheet.rows[:SEARCHED_ROWS]:
            role = _own_role(row.cells[column]) if column in row.cells else None
            if role is not None and len(row.cells) > 2:
                names.add(role.name)
        if TITLE in names and len(names) >= 3:
            return True
    return False
