"""Reads one table row's cells into a draft row: texts cleaned,
points exact, everything odd named as a doubt."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.findings import ERROR, INFO, WARNING, Finding
from parplanner.exchange.appendix.draft_row import INHERITED, OWN_TEXTS, TASK_TEXTS, DraftRow
from parplanner.exchange.table import codes
from parplanner.exchange.table.cell_points import (
    CellPoints,
    column_of,
    negative,
    not_applicable,
    says_nothing,
)
from parplanner.exchange.table.columns import LEVEL
from parplanner.exchange.table.dittos import is_ditto, row_meant
from parplanner.exchange.table.headings import CODE, COOP, LEAD, LOST, MAX, MONITOR, SHORTCOMING
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import Sheet, SheetCell, SheetRow


class CellReader:
    """Reads rows of one table; ``doubts`` grows as it meets oddities."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self.sheet = sheet
        self._layout = layout
        self.doubts: list[Finding] = []
        self._figures = CellPoints(self, layout)
        self._above: dict[str, str] = {}
        self._texts_of: dict[str, dict[str, str]] = {}
        """The texts of the rows above by code, for cells that say "as in 1.2"."""
        self._levels = {
            int(key.partition(":")[2]): column
            for key, column in layout.columns.items()
            if key.startswith(f"{LEVEL}:")
        }

    def doubt(
        self, code: str, severity: str, cell: str, details: dict[str, str], column: str = ""
    ) -> None:
        """Note something to be looked at."""
        found = Finding(
            code=code, severity=severity, cell=cell, column_name=column, details=details
        )
        self.doubts.append(found)

    def name_rows(self, start: int, code: str, title: str) -> None:
        """Say in the doubts from number ``start`` on which row they are about."""
        self.doubts[start:] = [
            replace(d, row_code=code, row_title=title) for d in self.doubts[start:]
        ]

    # -- a row -------------------------------------------------------------------------------------

    def read(self, row: SheetRow) -> DraftRow:
        """One row."""
        columns = self._layout.columns
        draft = DraftRow(row.number, first_ref=row.cells[min(row.cells)].ref)
        heading = self._across(row)
        draft.code = row.cells.get(columns.get(CODE, 0))
        if heading is not None:
            draft.across = True
            draft.title = self.text(heading)
            if heading.column == columns.get(CODE):
                draft.code = None
        else:
            self._name(row, draft)
        for key in (*TASK_TEXTS, *OWN_TEXTS):
            cell = row.cells.get(columns.get(key, 0))
            names_row = key == SHORTCOMING and self._layout.names_shortcomings
            if cell is not None and cell is not heading and not names_row:
                draft.texts[key] = self._text_of(cell, key)
                draft.places[key] = cell.ref
        self._read_points(row, draft, heading)
        self._inherit(row, draft)
        code = _code_alone(draft)
        if code:
            self._texts_of[code] = draft.texts
        return draft

    def _name(self, row: SheetRow, draft: DraftRow) -> None:
        """The title, from its own column or from the deepest of several columns of names."""
        cell = row.cells.get(self._layout.naming)
        draft.title = self.text(cell)
        if cell is not None and isinstance(cell.value, str):
            draft.indent = _indent(cell.value) + _STEP * cell.indent
        if not self._levels:
            return
        deepest = len(self._levels)
        for level, column in self._levels.items():
            shown = self.sheet.shown_at(row.number, column)
            if shown is not None and shown.row > self._layout.last:
                draft.levels[level] = self.text(shown)
        named = [level for level, name in draft.levels.items() if name]
        draft.level = deepest if draft.title else max(named, default=None)
        if not draft.title and draft.level is not None:
            draft.title = draft.levels.pop(draft.level)

    def _across(self, row: SheetRow) -> SheetCell | None:
        """The heading of a row merged across several columns, one of them that of titles."""
        area = self.sheet.span(row.number, self._layout.naming)
        if area is None or area[0] != row.number or area[1] == area[3]:
            return None
        return row.cells.get(area[1])

    def _inherit(self, row: SheetRow, draft: DraftRow) -> None:
        """Cells merged downwards hold for every scored row beside
        them (one lead for several rows)."""
        code = self._layout.columns.get(CODE)
        above = self._merged_from_above(row.number, code) if code else None
        draft.shares_code = above is not None
        is_work = draft.shares_code and draft.has_task
        is_listed = not self._layout.score_keys and draft.code is not None and bool(draft.title)
        if not draft.points and not is_work and not is_listed:
            return
        for key in INHERITED:
            column = self._layout.columns.get(key)
            if (
                column
                and column not in row.cells
                and (cell := self._merged_from_above(row.number, column))
            ):
                draft.texts[key] = self._text_of(cell, key)

    def _merged_from_above(self, row: int, column: int) -> SheetCell | None:
        area = self.sheet.span(row, column)
        if area is None or area[0] >= row or area[0] <= self._layout.last:
            return None
        return self.sheet.at(area[0], area[1])

    # -- texts -------------------------------------------------------------------------------------

    def _text_of(self, cell: SheetCell, key: str) -> str:
        """A text cell; a ditto mark stands for the text above it, or that of the row it names."""
        typed = self.text(cell)
        row = row_meant(typed)
        if row and (row in self._texts_of or key in _UNITS):
            meant = self._texts_of.get(row, {}).get(key, "")
        elif is_ditto(typed):
            meant = self._above.get(key, "")
        else:
            self._above[key] = typed or self._above.get(key, "")
            return typed
        self._above[key] = meant
        details = {"text": text.shorten(typed, 80), "value": text.shorten(meant)}
        self.doubt("DITTO_MARK" if meant else "DITTO_WITHOUT_TEXT", WARNING, cell.ref, details)
        return meant

    def text(self, cell: SheetCell | None) -> str:
        """A cell's text, cleaned; what had to be changed is a doubt."""
        if cell is None or self.is_troubled(cell):
            return ""
        typed = cell.text
        lost = text.forbidden_characters(typed)
        if lost:
            names = " ".join(f"U+{ord(c):04X}" for c in lost[:10])
            self.doubt("TEXT_CLEANED", INFO, cell.ref, {"characters": names})
        clean = text.clean(typed)
        if len(clean) > text.MAX_TEXT:
            details = {"length": str(len(clean)), "limit": str(text.MAX_TEXT)}
            self.doubt("TEXT_CUT", ERROR, cell.ref, details)
            clean = text.clean(clean[: text.MAX_TEXT])
        return clean

    def is_troubled(self, cell: SheetCell) -> bool:
        """Whether a cell has no value to use; then there is a doubt, too."""
        if cell.trouble == "formula":
            self.doubt("FORMULA_WITHOUT_VALUE", ERROR, cell.ref, {})
        elif cell.trouble:
            details = {"text": text.shorten(cell.text, 80), "reason": cell.trouble}
            self.doubt("CELL_UNREADABLE", ERROR, cell.ref, details)
        return bool(cell.trouble)

    # -- points ------------------------------------------------------------------------------------

    def _read_points(self, row: SheetRow, draft: DraftRow, heading: SheetCell | None) -> None:
        keys = sorted(self._layout.score_keys, key=lambda key: key != MAX)
        for key in keys:
            cell = row.cells.get(self._layout.columns[key])
            if cell is None and draft.code is not None:
                self._doubt_merged(row.number, key)
            if cell is None or cell is heading or says_nothing(cell):
                continue
            value = self._figures.points(cell, key, draft.points.get(MAX))
            draft.numbers = True
            if value is not None:
                draft.points[key] = value
                draft.refs[key] = cell.ref
            elif key != MAX and (words := not_applicable(cell)):
                draft.outside[key] = words
            elif (below_zero := negative(cell)) is not None:
                draft.negatives[key] = below_zero
        lost = row.cells.get(self._layout.columns.get(LOST, 0))
        if lost is not None and lost is not heading and not says_nothing(lost):
            draft.lost = self._figures.lost(lost)

    def _doubt_merged(self, row: int, key: str) -> None:
        """One figure for several rows: it counts for the first, whatever it was meant for."""
        above = self._merged_from_above(row, self._layout.columns[key])
        if above is not None and above.text.strip():
            column = column_of(key)
            self.doubt("POINTS_MERGED", WARNING, above.ref, {"text": above.text[:40]}, column)


_UNITS = (LEAD, COOP, MONITOR)


def _code_alone(draft: DraftRow) -> str:
    """The code of a row as it stands in its cell, or at the beginning of its title."""
    if draft.code is None:
        return codes.split_title(draft.title)[0].upper()
    return codes.tidy(draft.code.text.replace(",", ".")).upper()


_STEP = 4
"""Blanks that one step of a cell's alignment stands for."""


def _indent(typed: str) -> int:
    """How far a title is moved in by blanks; a tab counts as four."""
    bare = typed.lstrip(" \u00a0\t")
    return len(typed[: len(typed) - len(bare)].expandtabs(4))
