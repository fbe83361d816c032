"""A sheet typed with the fonts before Unicode becomes Unicode, with a doubt that asks to look."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.text import shorten
from parplanner.exchange.table import legacy_letters, legacy_text
from parplanner.exchange.table.legacy_letters import family, is_capital_font
from parplanner.exchange.table.sheet import Sheet, SheetCell, SheetRow

_EXAMPLE = 60


@dataclass(slots=True)
class _Group:
    """The cells whose fonts are of one family (None: Unicode fonts, or none known).

    ``mixed``: some of them are Unicode, so that only a cell that speaks for itself is converted.
    """

    family: str | None
    cells: list[SheetCell] = field(default_factory=list)
    encoding: str = ""
    mixed: bool = False

    @property
    def texts(self) -> list[str]:
        return [str(cell.value) for cell in self.cells]


@dataclass(slots=True)
class _Done:
    """What was converted from one encoding."""

    count: int
    first: SheetCell
    after: str


def convert_sheet(sheet: Sheet) -> tuple[Sheet, list[Finding]]:
    """The sheet in Unicode, and a doubt ``TEXT_CONVERTED`` per old encoding; else the same sheet.

    Decided for the cells of each family of fonts by their letters. A text that is Vietnamese as it
    stands is left alone, whatever its font. Details of the doubt: ``encoding`` (as officers call
    it), ``count`` of cells, ``before`` and ``after`` of the first.
    """
    groups = _groups(sheet)
    _recognise(groups)
    changed: dict[tuple[int, int], str] = {}
    done: dict[str, _Done] = {}
    for group in groups:
        for cell in group.cells if group.encoding else ():
            after = _converted(cell, group)
            if after is not None:
                changed[cell.row, cell.column] = after
                _note(done, group.encoding, cell, after)
    if not changed:
        return sheet, []
    rows = (_with_texts(row, changed) for row in sheet.rows)
    return sheet.with_rows(rows), [_doubt(encoding, found) for encoding, found in done.items()]


def _groups(sheet: Sheet) -> list[_Group]:
    """Cells that may have to be converted, by the family of their fonts; in the sheet's order."""
    families: dict[str, str | None] = {}
    groups: dict[str | None, _Group] = {}
    for cell in _cells(sheet):
        if not isinstance(cell.value, str) or cell.trouble:
            continue
        if cell.font not in families:
            families[cell.font] = family(cell.font)
        kind = families[cell.font]
        if cell.value.isascii() and not (kind and is_capital_font(cell.font)):
            continue
        groups.setdefault(kind, _Group(kind)).cells.append(cell)
    return list(groups.values())


def _cells(sheet: Sheet) -> Iterable[SheetCell]:
    for row in sheet.rows:
        yield from row.cells.values()


def _recognise(groups: list[_Group]) -> None:
    """Find the encoding of every group that is written in one.

    A few cells in other fonts beside many in an old one ("Phßng" set in Arial) are few to judge by:
    there, each cell that speaks for the encoding of the others is converted alone.
    """
    for group in groups:
        fonts = [cell.font for cell in group.cells[:1]] if group.family else []
        group.encoding = legacy_text.detect(group.texts, fonts) or ""
        group.mixed = group.family is None and _is_mixed(group, group.encoding)
    known = list(dict.fromkeys(group.encoding for group in groups if group.encoding))
    for group in groups:
        for encoding in known:
            if not group.encoding and any(_speaks_for(cell, encoding) for cell in group.cells):
                group.encoding, group.mixed = encoding, True


def _is_mixed(group: _Group, encoding: str) -> bool:
    """Whether some cells are Unicode already."""
    for text in group.texts if encoding else ():
        found = legacy_text.tally(text, encoding)
        if found.unicode > found.legacy:
            return True
    return False


def _speaks_for(cell: SheetCell, encoding: str) -> bool:
    found = legacy_text.tally(str(cell.value), encoding)
    return found.legacy > found.unicode + found.foreign


def _converted(cell: SheetCell, group: _Group) -> str | None:
    """A cell's text in Unicode; None when it stays as it is."""
    typed = str(cell.value)
    found = legacy_text.tally(typed, group.encoding)
    if found.unicode > found.legacy:
        return None
    if group.mixed and found.legacy <= found.unicode + found.foreign:
        return None
    after = legacy_text.convert(typed, group.encoding, cell.font)
    return None if after == typed else after


def _note(done: dict[str, _Done], encoding: str, cell: SheetCell, after: str) -> None:
    if encoding in done:
        done[encoding].count += 1
    else:
        done[encoding] = _Done(1, cell, after)


def _with_texts(row: SheetRow, changed: dict[tuple[int, int], str]) -> SheetRow:
    cells: dict[int, SheetCell] = {}
    for column, cell in row.cells.items():
        after = changed.get((row.number, column))
        cells[column] = cell if after is None else replace(cell, value=after)
    return replace(row, cells=cells)


def _doubt(encoding: str, found: _Done) -> Finding:
    details = {
        "encoding": legacy_letters.NAMES[encoding],
        "count": str(found.count),
        "before": shorten(str(found.first.value), _EXAMPLE),
        "after": shorten(found.after, _EXAMPLE),
    }
    return Finding(code="TEXT_CONVERTED", severity=WARNING, cell=found.first.ref, details=details)
