"""Finds the appendix table (layout L1 of domain.md §5) in a sheet by the words of its header, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.rows import RESULT, TARGET
from parplanner.exchange import headings
from parplanner.exchange.headings import CODE, CONTENT, MAX, TITLE, YEAR, Role, heading_text
from parplanner.exchange.sheet import Sheet, SheetCell, SheetRow, letters

MAX_HEADER_ROWS = 4
SEARCHED_ROWS = 80
_Headed = tuple[int, Role]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where what stands: ``columns`` maps a role (``title``, ``max_points``, ``result:2017`` …) to a column number;
    the header takes the sheet rows ``first`` to ``last``."""

    first: int
    last: int
    columns: dict[str, int]
    header_texts: frozenset[tuple[tuple[int, str], ...]]
    doubts: tuple[Finding, ...] = ()

    @property
    def year_columns(self) -> list[tuple[str, str, int]]:
        """(key, kind, year) in the sheet's order."""
        found = [(k, *k.split(":")) for k in self.columns if ":" in k]
        return [(key, kind, int(year)) for key, kind, year in found]

    @property
    def score_keys(self) -> list[str]:
        """Keys of the columns that hold points."""
        return [k for k in self.columns if k == MAX or ":" in k]

    def repeats_header(self, row: SheetRow) -> bool:
        """Whether a row is one of the header's rows again, as on the next page."""
        return row_texts(row) in self.header_texts


def find(sheet: Sheet) -> Layout | None:
    """The layout of a sheet, None when it has no such table. Raises FileProblem ``import.heading_twice``."""
    for index in range(min(len(sheet.rows), SEARCHED_ROWS)):
        band = _band(sheet, index)
        if band is not None:
            return _layout(sheet, band)
    return None


def _band(sheet: Sheet, index: int) -> tuple[SheetRow, ...] | None:
    """The rows of a header that begins at ``sheet.rows[index]``."""
    for size in range(1, MAX_HEADER_ROWS):
        rows = sheet.rows[index : index + size]
        if len(rows) < size or rows[-1].number - rows[0].number != size - 1:
            return None
        roles = {role.name for row in rows for cell in row.cells.values() if (role := _own_role(cell)) is not None}
        if size == 1 and not roles:
            return None
        if TITLE in roles and len(roles) >= 2:
            return _extended(sheet, index, size)
    return None


def _own_role(cell: SheetCell) -> Role | None:
    return headings.role_of(heading_text(cell))


def _extended(sheet: Sheet, index: int, size: int) -> tuple[SheetRow, ...]:
    """Take in the header rows below (years under a group) and the one above (a group over years)."""
    band = list(sheet.rows[index : index + size])
    naming = {c for row in band for c, cell in row.cells.items() if (r := _own_role(cell)) and r.name in (CODE, TITLE)}
    for row in sheet.rows[index + size : index + MAX_HEADER_ROWS]:
        if row.number != band[-1].number + 1 or naming & row.cells.keys():
            break
        if not all(_heads(cell) for cell in row.cells.values()):
            break
        band.append(row)
    above = sheet.rows[index - 1] if index else None
    if above is None or above.number != band[0].number - 1 or not all(map(_heads, above.cells.values())):
        return tuple(band)
    # A title line stands over the columns that name rows; a group's heading does not.
    is_title = any(sheet.shown_at(above.number, column) for column in naming)
    return tuple(band) if is_title else (above, *band)


def _heads(cell: SheetCell) -> bool:
    heading = heading_text(cell)
    return headings.role_of(heading) is not None or headings.is_group(heading)


def _layout(sheet: Sheet, band: tuple[SheetRow, ...]) -> Layout | None:
    found: list[_Headed] = []
    doubts: list[Finding] = []
    for column in range(1, 1 + max(max(row.cells) for row in band)):
        labels = _labels(sheet, band, column)
        role = _role(labels)
        if role is not None:
            found.append((column, role))
        elif any(column in row.cells for row in band):
            doubts.append(_ignored(_first_cell(band, column)))
    roles, guessed = _years([role for _, role in found])
    if guessed:
        place = next(column for column, role in found if str(role.year) in guessed)
        ref = _first_cell(band, place).ref
        doubts.append(_finding("YEAR_KIND_GUESSED", WARNING, ref, {"years": ", ".join(guessed)}))
    columns: dict[str, _Headed] = {}
    for (column, _), role in zip(found, roles, strict=True):
        _claim(columns, doubts, band, (column, role))
    if TITLE not in columns or len(columns) < 2:
        return None
    ordered = dict(sorted(((key, column) for key, (column, _) in columns.items()), key=lambda pair: pair[1]))
    texts = frozenset(row_texts(row) for row in band)
    return Layout(band[0].number, band[-1].number, ordered, texts, tuple(doubts))


def _labels(sheet: Sheet, band: Sequence[SheetRow], column: int) -> list[str]:
    """The folded headings over a column, top to bottom; a group's heading counts for the years it stands over."""
    labels: list[str] = []
    below = [heading_text(row.cells.get(column)) for row in band]
    for place, row in enumerate(band):
        cell = sheet.shown_at(row.number, column)
        if cell is None and any(headings.year_of(b) for b in below[place + 1 :]):
            cell = _group_to_the_left(sheet, row, column)
        heading = heading_text(cell) if cell is None or cell.row >= band[0].number else ""
        if heading and heading not in labels[-1:]:
            labels.append(heading)
    return labels


def _group_to_the_left(sheet: Sheet, row: SheetRow, column: int) -> SheetCell | None:
    """In a header without merged cells a group's heading reaches right until the next heading."""
    left = max((c for c in row.cells if c < column), default=None)
    if left is None or sheet.span(row.number, left) is not None:
        return None
    heading = heading_text(row.cells[left])
    role = headings.role_of(heading)
    reaches = headings.is_group(heading) and (role is None or heading == "diem")
    return row.cells[left] if reaches else None


def _role(labels: list[str]) -> Role | None:
    """The lowest heading decides ("Chủ trì" under "Đơn vị"); if it says too little, all together ("Điểm" "tối đa")."""
    if not labels:
        return None
    together = " ".join(labels)
    role = headings.role_of(labels[-1]) or headings.role_of(together)
    if role is None or role.name != YEAR:
        return role
    kinds = (headings.kind_of(label) for label in reversed(labels))
    return replace(role, kind=next((kind for kind in kinds if kind), None))


def _years(roles: list[Role]) -> tuple[list[Role], list[str]]:
    """Give every year column its kind; and the years taken for targets although no heading says so."""
    years = [r for r in roles if r.name == YEAR and r.year is not None]
    unknown = [r for r in years if r.kind is None]
    results = [r.year for r in years if r.kind == RESULT and r.year is not None]
    if not unknown:
        return roles, []
    if any(r.kind == TARGET for r in years):
        last_result = 9999
    elif results:
        last_result = max(results)
    else:
        last_result = min(r.year for r in unknown if r.year is not None)
    settled = [
        r if r.name != YEAR or r.kind else replace(r, kind=RESULT if (r.year or 0) <= last_result else TARGET)
        for r in roles
    ]
    guessed = [str(r.year) for r in unknown if (r.year or 0) > last_result]
    return settled, guessed


def _claim(
    columns: dict[str, _Headed],
    doubts: list[Finding],
    band: Sequence[SheetRow],
    newcomer: _Headed,
) -> None:
    """Enter a column under its key; of two headings for one thing the better stays and the other is named."""
    column, role = newcomer
    key = f"{role.kind}:{role.year}" if role.name == YEAR else role.name
    if key == TITLE and key in columns and columns[key][1].rank != role.rank and 2 in (columns[key][1].rank, role.rank):
        key, newcomer = _second_title(columns, newcomer)
    held = columns.get(key)
    if held is None:
        columns[key] = newcomer
    elif role.name == YEAR or held[1].rank == role.rank:
        places = sorted((held[0], column))
        first, second = (_first_cell(band, c).ref for c in places)
        raise FileProblem("import.heading_twice", heading=_first_cell(band, column).text, first=first, second=second)
    else:
        better, worse = (held, newcomer) if held[1].rank < role.rank else (newcomer, held)
        columns[key] = better
        doubts.append(_ignored(_first_cell(band, worse[0])))


def _second_title(columns: dict[str, _Headed], newcomer: _Headed) -> tuple[str, _Headed]:
    """Of "Tiêu chí" beside "Nhiệm vụ" the first is the criterion, the second the task's own content."""
    held = columns[TITLE]
    if held[1].rank < newcomer[1].rank:
        return CONTENT, newcomer
    columns[TITLE] = newcomer
    return CONTENT, held


def _first_cell(band: Sequence[SheetRow], column: int) -> SheetCell:
    own = [row.cells[column] for row in band if column in row.cells]
    return own[-1] if own else SheetCell(band[-1].number, column, "")


def _ignored(cell: SheetCell) -> Finding:
    return _finding("HEADING_IGNORED", INFO, cell.ref, {"heading": cell.text.strip(), "column": letters(cell.column)})


def _finding(code: str, severity: str, cell: str, details: dict[str, str]) -> Finding:
    return Finding(code=code, severity=severity, cell=cell, details=details)


def row_texts(row: SheetRow) -> tuple[tuple[int, str], ...]:
    """A row as folded texts by column: to know it again on the next page."""
    return tuple((c, heading_text(cell)) for c, cell in sorted(row.cells.items()))
