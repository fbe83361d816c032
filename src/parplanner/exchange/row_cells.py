"""Reads one table row's cells into a draft row: texts cleaned, points exact, everything odd named as a doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal

from parplanner.domain import points, text
from parplanner.domain.edits.tasks import split_units
from parplanner.domain.errors import PlanError
from parplanner.domain.findings import ERROR, INFO, WARNING, Finding
from parplanner.exchange.headings import CODE, CONTENT, COOP, DEADLINE, LEAD, MAX, PRODUCT, REQUIREMENT, TITLE
from parplanner.exchange.layout import Layout
from parplanner.exchange.proposal import ProposedTask
from parplanner.exchange.sheet import Sheet, SheetCell, SheetRow

_LINE_END = re.compile(r"[ \t]*\n[ \t]*(\S)")
_NOTHING = {"-", "–", "—", "…", "..."}
_INHERITED = (REQUIREMENT, LEAD, COOP, DEADLINE, PRODUCT)


@dataclass(slots=True)
class DraftRow:
    """A row being read. ``points`` has every score column with a number, ``max_points`` too; ``numbers``: something
    stands in those columns, readable or not; ``across``: its title is merged across columns."""

    number: int
    code: SheetCell | None = None
    title: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    points: dict[str, int] = field(default_factory=dict)
    refs: dict[str, str] = field(default_factory=dict)
    numbers: bool = False
    across: bool = False
    shares_code: bool = False
    first_ref: str = ""

    @property
    def units(self) -> bool:
        """Whether somebody leads or cooperates."""
        return bool(self.texts.get(LEAD) or self.texts.get(COOP))

    @property
    def has_task(self) -> bool:
        """Whether there is anything to do in this row."""
        return any(self.texts.get(key) for key in (CONTENT, *_INHERITED))


class CellReader:
    """Reads rows of one table; ``doubts`` grows as it meets oddities."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self.sheet = sheet
        self._layout = layout
        self.doubts: list[Finding] = []
        self._odd_separators = self._minority_separator()

    def _minority_separator(self) -> str:
        """The decimal sign that few of the numbers typed as text have, while the others have the other one."""
        seen = {",": 0, ".": 0}
        for row in self.sheet.rows:
            if row.number > self._layout.last:
                for key in self._layout.score_keys:
                    cell = row.cells.get(self._layout.columns[key])
                    typed = cell.value.strip() if cell and isinstance(cell.value, str) else ""
                    match = re.fullmatch(r"[0-9]*([.,])[0-9]+", typed)
                    if match:
                        seen[match[1]] += 1
        if not seen[","] or not seen["."]:
            return ""
        return "." if seen["."] <= seen[","] else ","

    def doubt(self, code: str, severity: str, cell: str, details: dict[str, str], column: str = "") -> None:
        """Note something to be looked at."""
        found = Finding(code=code, severity=severity, cell=cell, column_name=column, details=details)
        self.doubts.append(found)

    def name_rows(self, start: int, code: str, title: str) -> None:
        """Say in the doubts from number ``start`` on which row they are about."""
        self.doubts[start:] = [replace(d, row_code=code, row_title=title) for d in self.doubts[start:]]

    def read(self, row: SheetRow) -> DraftRow:
        """One row."""
        columns = self._layout.columns
        draft = DraftRow(row.number, first_ref=row.cells[min(row.cells)].ref)
        heading = self._across(row)
        if heading is not None:
            draft.across = True
            draft.title = self.text(heading)
            if heading.column != columns.get(CODE):
                draft.code = row.cells.get(columns.get(CODE, 0))
        else:
            draft.code = row.cells.get(columns.get(CODE, 0))
            draft.title = self.text(row.cells.get(columns[TITLE]))
        for key in (CONTENT, REQUIREMENT, LEAD, COOP, DEADLINE, PRODUCT):
            cell = row.cells.get(columns.get(key, 0))
            if cell is not None and cell is not heading:
                draft.texts[key] = self.text(cell)
        for key in self._layout.score_keys:
            cell = row.cells.get(columns[key])
            if cell is None or cell is heading or cell.text.strip() in _NOTHING:
                continue
            draft.numbers = True
            value = self._points(cell, key)
            if value is not None:
                draft.points[key] = value
                draft.refs[key] = cell.ref
        self._inherit(row, draft)
        return draft

    def _across(self, row: SheetRow) -> SheetCell | None:
        """The heading of a row merged across several columns, one of them that of titles."""
        area = self.sheet.span(row.number, self._layout.columns[TITLE])
        if area is None or area[0] != row.number or area[1] == area[3]:
            return None
        return row.cells.get(area[1])

    def _inherit(self, row: SheetRow, draft: DraftRow) -> None:
        """Cells merged downwards hold for every scored row beside them (one lead for several rows)."""
        code = self._layout.columns.get(CODE)
        above = self._merged_from_above(row.number, code) if code else None
        draft.shares_code = above is not None
        if not draft.points and not (draft.shares_code and draft.has_task):
            return
        for key in _INHERITED:
            column = self._layout.columns.get(key)
            if column and column not in row.cells and (cell := self._merged_from_above(row.number, column)):
                draft.texts[key] = self.text(cell)

    def _merged_from_above(self, row: int, column: int) -> SheetCell | None:
        area = self.sheet.span(row, column)
        if area is None or area[0] >= row or area[0] <= self._layout.last:
            return None
        return self.sheet.at(area[0], area[1])

    def text(self, cell: SheetCell | None) -> str:
        """A cell's text, cleaned; what had to be changed is a doubt."""
        if cell is None or self._troubled(cell):
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

    def _troubled(self, cell: SheetCell) -> bool:
        if cell.trouble == "formula":
            self.doubt("FORMULA_WITHOUT_VALUE", ERROR, cell.ref, {})
        elif cell.trouble:
            details = {"text": text.clean_line(cell.text)[:80], "reason": cell.trouble}
            self.doubt("CELL_UNREADABLE", ERROR, cell.ref, details)
        return bool(cell.trouble)

    def _points(self, cell: SheetCell, key: str) -> int | None:
        """Points of a cell (1/1000); None and a doubt when it holds something else."""
        if self._troubled(cell):
            return None
        column = "max" if key == MAX else key.partition(":")[2]
        if isinstance(cell.value, Decimal):
            return self._from_number(cell, cell.value, column)
        typed = cell.text.strip()
        try:
            if not isinstance(cell.value, str):
                raise PlanError("points.not_a_number", text=typed)
            value = points.parse_points(typed)
        except PlanError as refusal:
            details = {"text": text.clean_line(typed)[:80], "reason": refusal.code}
            self.doubt("NUMBER_UNREADABLE", ERROR, cell.ref, details, column)
            return None
        if self._odd_separators and self._odd_separators in typed:
            details = {"text": typed, "value": points.format_points(value)}
            self.doubt("NUMBER_REPAIRED", WARNING, cell.ref, details, column)
        return value

    def _from_number(self, cell: SheetCell, number: Decimal, column: str) -> int | None:
        try:
            value = points.points_from_number(number)
        except PlanError as refusal:
            details = {"text": cell.text[:80], "reason": refusal.code}
            self.doubt("NUMBER_UNREADABLE", ERROR, cell.ref, details, column)
            return None
        if abs(number * points.SCALE - value) > Decimal("0.00001"):
            details = {"text": cell.text[:80], "value": points.format_points(value)}
            self.doubt("NUMBER_ROUNDED", INFO, cell.ref, details, column)
        return value


def unit_names(typed: str) -> list[str]:
    """The units named in a cell; a line that goes on in lower case is a name wrapped by hand."""
    return split_units(_LINE_END.sub(lambda m: (" " if m[1].islower() or m[1] in "(&" else "\n") + m[1], typed))


def task_of(draft: DraftRow) -> tuple[ProposedTask, list[str]]:
    """The task of a row, and the lead units beyond the first (they cooperate)."""
    leads = unit_names(draft.texts.get(LEAD, ""))
    coop = unit_names(draft.texts.get(COOP, ""))
    content = draft.texts.get(CONTENT, "")
    task = ProposedTask(
        content="" if text.fold(content) == text.fold(draft.title) else content,
        requirement=draft.texts.get(REQUIREMENT, ""),
        lead=leads[0] if leads else "",
        coop=tuple(dict.fromkeys([*leads[1:], *coop])),
        deadline=text.clean_line(draft.texts.get(DEADLINE, "")),
        product=draft.texts.get(PRODUCT, ""),
    )
    return task, leads[1:]
