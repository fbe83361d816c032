"""Turns the rows of a table into a proposal: the tree, its points
and tasks, and every doubt about them."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.rows import RESULT, TARGET
from parplanner.domain.text import bare_code, shorten
from parplanner.exchange.appendix import proof, sheet_doubts
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.overview import Overview
from parplanner.exchange.appendix.proposal import Proposal, ProposedRow, SourceTable
from parplanner.exchange.appendix.row_cells import CellReader
from parplanner.exchange.appendix.row_kinds import Asked, kind_of
from parplanner.exchange.appendix.table_tree import TableTree
from parplanner.exchange.appendix.tasks_in import TaskReader
from parplanner.exchange.table import codes, date_codes, doubt_groups, header_rows, heading_lines
from parplanner.exchange.table.choices import HEADER, NOTHING_SAID, Choices
from parplanner.exchange.table.heading_lines import Heading
from parplanner.exchange.table.headings import CODE
from parplanner.exchange.table.layout import Layout, is_one_of, layout_of_unknown, row_texts
from parplanner.exchange.table.sheet import MAX_TABLE_ROWS, Sheet, SheetRow, letters

APPENDIX, TASKS = "appendix", "tasks"
_COLUMN_NUMBER = re.compile(
    r"\(?[0-9]{1,2}\)?|\(?[A-Za-z]\)?|\(?[0-9]{1,2}\)?\s*=\s*[-+*/:x()0-9\s%]+"
)


def read(sheet: Sheet, layout: Layout, source: str, choices: Choices = NOTHING_SAID) -> Proposal:
    """The proposal of a sheet whose layout is known.

    Raises FileProblem ``import.too_many_rows``."""
    data = [row for row in sheet.rows if row.number > layout.last]
    if sheet.cut_rows or len(data) > MAX_TABLE_ROWS:
        raise FileProblem("import.too_many_rows", sheet=sheet.name, limit=MAX_TABLE_ROWS)
    reader = _TableReader(sheet, layout, data, choices)
    reader.read_all()
    tree = reader.tree
    nodes = tuple(tree.nodes)
    totals = tuple(tree.totals.settled())
    doubts = [
        *proof.doubts(nodes, totals, layout, reader.drafts),
        *layout.doubts,
        *sheet_doubts.of_sheet(sheet, layout, data),
        *sheet_doubts.without_sums(reader.cells.doubts, tree, reader.kinds),
        *sheet_doubts.of_scale(tree),
    ]
    return Proposal(
        layout=TASKS if tree.loose_tasks and not nodes else APPENDIX,
        source=source,
        sheet=sheet.name,
        columns={letters(column): key for key, column in layout.columns.items()},
        rows=_counts(nodes, len(tree.loose_tasks)),
        nodes=nodes,
        totals=totals,
        heading=heading_lines.read(sheet, layout.first),
        doubts=tuple(doubt_groups.grouped(doubts)),
        tasks=tuple(tree.loose_tasks),
        table=SourceTable(sheet, layout, reader.kinds, choices),
    )


def not_understood(sheet: Sheet, source: str) -> Proposal:
    """A sheet as it stands, for somebody to say what its rows and columns are."""
    found = layout_of_unknown(sheet)
    return Proposal(
        layout="",
        source=source,
        sheet=sheet.name,
        columns={},
        rows=_counts((), 0),
        nodes=(),
        totals=(),
        heading=Heading(),
        doubts=(),
        table=SourceTable(sheet, found, {}, NOTHING_SAID),
    )


def _counts(nodes: tuple[ProposedRow, ...], loose: int) -> dict[str, int]:
    family = Family(nodes)
    groups = [
        node
        for index, node in enumerate(nodes)
        if node.parent is not None and family.is_group(index)
    ]
    scored = [
        nodes[index]
        for index in family.leaves
        if nodes[index].max_points is not None or nodes[index].points
    ]
    counts = {
        "fields": len(family.children.get(None, ())),
        "groups": len(groups),
        "scored": len(scored),
    }
    return counts | {"tasks": loose} if loose else counts


class _TableReader:
    """Reads all cells first, then enters row by row what each is;
    ``kinds``: sheet row → what it was taken for."""

    def __init__(
        self, sheet: Sheet, layout: Layout, data: list[SheetRow], choices: Choices
    ) -> None:
        self.cells = CellReader(sheet, layout)
        self.kinds: dict[int, str] = {}
        self._layout = layout
        self._choices = choices
        self._doubts_of: dict[int, list[Finding]] = {}
        self._above: dict[int, int] = {}
        """The row above each row, headers of further pages too."""
        self.drafts = self._read_cells(data)
        self._dated_codes = date_codes.codes_from_dates([draft.code for draft in self.drafts])
        """Codes that a spreadsheet turned into dates, by sheet
        row, and whether they are guessed."""
        self._counts_rows = self._code_column_counts()
        seen = {draft.number: self._glance(draft) for draft in self.drafts}
        tasks = TaskReader(self.cells, layout, _plan_year(layout, choices))
        self.tree = TableTree(
            self.cells, layout, tasks, Overview(self.drafts, seen, self._above, set(self.kinds))
        )

    def _read_cells(self, data: list[SheetRow]) -> list[DraftRow]:
        numbers_rows = [row_texts(data[0])] if data and _numbers_columns(data[0]) else []
        drafts: list[DraftRow] = []
        table_below: list[Finding] = []
        last = self._layout.last
        for row in data:
            self._above[row.number] = last
            last = row.number
            repeats_header = is_one_of(row, self._layout.header_texts)
            if not repeats_header and header_rows.is_another_header(row):
                table_below = [Finding(code="TABLE_BELOW", severity=WARNING, cell=f"A{row.number}")]
                break
            said = self._choices.rows.get(row.number)
            if said == HEADER or repeats_header or is_one_of(row, numbers_rows):
                self.kinds[row.number] = HEADER
                continue
            start = len(self.cells.doubts)
            drafts.append(self.cells.read(row))
            self._doubts_of[row.number] = self.cells.doubts[start:]
        self.cells.doubts[:] = table_below
        return drafts

    def read_all(self) -> None:
        """Every row below the header."""
        for draft in self.drafts:
            self._read(draft)

    def _read(self, draft: DraftRow) -> None:
        start = len(self.cells.doubts)
        self.cells.doubts += self._doubts_of[draft.number]
        before = len(self.tree.nodes)
        code, repaired = self._code(draft)
        asked = Asked(self.tree, draft, code, self._choices.rows.get(draft.number, ""))
        kind = kind_of(asked)
        kind.take(asked)
        self.kinds[draft.number] = kind.name
        if kind.begins_notes is not None:
            self.tree.in_notes = kind.begins_notes
        told = self.cells.doubts[start:]
        self.cells.doubts[start:] = [doubt for doubt in told if doubt.code not in kind.drops]
        added = len(self.tree.nodes) > before
        if repaired and added and draft.code is not None:
            details = {"text": shorten(draft.code.text, 80), "value": code}
            _, is_guess = self._dated_codes.get(draft.number, (code, False))
            self.cells.doubt(
                "CODE_REPAIRED", WARNING if is_guess else INFO, draft.code.ref, details
            )
        if self.tree.nodes and kind.of_a_row:
            self.cells.name_rows(start, self.tree.nodes[-1].code, self.tree.nodes[-1].title)

    # -- codes -------------------------------------------------------------------------------------

    def _glance(self, draft: DraftRow) -> str:
        """The code of a row without the help of the rows before it."""
        if draft.number in self._dated_codes:
            return self._dated_codes[draft.number][0]
        if draft.code is None or draft.code.trouble or self._counts_rows:
            return codes.split_title(draft.title)[0]
        if isinstance(draft.code.value, Decimal):
            return draft.code.text.replace(",", ".")
        return codes.tidy(draft.code.text)

    def _code_column_counts(self) -> bool:
        """A running number in front, the criteria's own codes inside their titles."""
        numbered = [draft for draft in self.drafts if draft.code is not None and draft.title]
        if len(numbered) < 4:
            return False
        typed = [bare_code(draft.code.text) for draft in numbered if draft.code is not None]
        running = sum(text == str(place) for place, text in enumerate(typed, start=1))
        own = sum(bool(codes.split_title(draft.title)[0]) for draft in numbered)
        return running == len(typed) and own * 2 > len(typed)

    def _code(self, draft: DraftRow) -> tuple[str, bool]:
        """(code, whether it had to be inferred or put right); codes
        inside headings are taken out of the title."""
        if draft.number in self._dated_codes:
            return self._dated_codes[draft.number][0], True
        cell = draft.code
        if cell is None or cell.trouble or self._counts_rows:
            return self._code_in_title(draft)
        if isinstance(cell.value, str):
            level = codes.level_of(cell.value)
            if level is not None:
                draft.level = level
                return self.cells.text(cell), False
            return self._typed_code(draft, self.cells.text(cell))
        found = None
        if isinstance(cell.value, Decimal):
            found = self.tree.outline.from_number(cell.value, cell.number_format)
        if found is None:
            self._unreadable_code(draft)
            return "", False
        return found

    def _code_in_title(self, draft: DraftRow) -> tuple[str, bool]:
        if CODE not in self._layout.columns or draft.across or self._counts_rows:
            code, draft.title = codes.split_title(draft.title)
            return self.tree.outline.repaired(code), False
        if draft.code is not None:
            self._unreadable_code(draft)
        return "", False

    def _typed_code(self, draft: DraftRow, typed: str) -> tuple[str, bool]:
        code = codes.tidy(typed)
        if codes.parts_of(code):
            right = self.tree.outline.repaired(code)
            return right, right != code
        if not draft.title:
            code, draft.title = codes.split_title(typed)
            # A heading typed into the code column; far from the table it may be anything.
            close = bool(code) or draft.number == self._above[draft.number] + 1
            draft.across = draft.across or (close and not draft.points)
            return self.tree.outline.repaired(code), False
        return code, False

    def _unreadable_code(self, draft: DraftRow) -> None:
        assert draft.code is not None
        self.cells.doubt(
            "CODE_UNREADABLE", WARNING, draft.code.ref, {"text": shorten(draft.code.text, 80)}
        )


def _numbers_columns(row: SheetRow) -> bool:
    """The row of column numbers under a header: (1) (2) (3) …,
    perhaps A B 1 2 3, perhaps with 4=3-2."""
    labels = [cell.text.strip() for _, cell in sorted(row.cells.items())]
    if len(labels) < 3 or not all(_COLUMN_NUMBER.fullmatch(label) for label in labels):
        return False
    bare = [label.partition("=")[0].strip("() ") for label in labels]
    numbers = [int(label) for label in bare if label.isdigit()]
    letters_only = [label for label in bare if not label.isdigit()]
    counts = all(after == before + 1 for before, after in pairwise(numbers))
    return counts and letters_only == sorted(letters_only) and (not numbers or numbers[0] <= 2)


def _plan_year(layout: Layout, choices: Choices) -> int | None:
    """The year deadlines without one fall into: that of the first
    target, else the year after the last result."""
    targets = [year for _, kind, year in layout.year_columns if kind == TARGET]
    results = [year for _, kind, year in layout.year_columns if kind == RESULT]
    if targets:
        return min(targets)
    if results:
        return max(results) + 1
    return choices.this_year


__all__ = ["APPENDIX", "TASKS", "not_understood", "read"]
