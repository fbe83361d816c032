"""Turns the rows of an appendix table into a proposal: the tree, its points and tasks, and every doubt about them."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from parplanner.domain import text
from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.exchange import codes, heading_lines
from parplanner.exchange.codes import Outline, Place
from parplanner.exchange.headings import CODE, CONTENT, MAX, REQUIREMENT, TITLE
from parplanner.exchange.layout import Layout, row_texts
from parplanner.exchange.proposal import Proposal, ProposedRow, ProposedTask, ProposedTotal
from parplanner.exchange.row_cells import CellReader, DraftRow, task_of
from parplanner.exchange.sheet import MAX_TABLE_ROWS, Sheet, SheetRow, letters

LAYOUT = "appendix"
_TOTAL = re.compile(r"(?:tong(?: (?:so|cong|diem|so diem|cong diem|diem toan bo|diem chung))?|cong)")
_COLUMN_NUMBER = re.compile(r"\(?[0-9]{1,2}\)?|\(?[A-Ea-e]\)?")


def read(sheet: Sheet, layout: Layout, source: str) -> Proposal:
    """The proposal of a sheet whose layout is known. Raises FileProblem ``import.too_many_rows``."""
    data = [row for row in sheet.rows if row.number > layout.last]
    if sheet.cut_rows or len(data) > MAX_TABLE_ROWS:
        raise FileProblem("import.too_many_rows", sheet=sheet.name, limit=MAX_TABLE_ROWS)
    reader = _TableReader(sheet, layout, data)
    reader.read_all()
    nodes = tuple(reader.nodes)
    parents = {n.parent for n in nodes}
    scored = [n for i, n in enumerate(nodes) if i not in parents and (n.max_points is not None or n.points)]
    counts = {
        "fields": sum(n.parent is None for n in nodes),
        "groups": sum(n.parent is not None and i in parents for i, n in enumerate(nodes)),
        "scored": len(scored),
    }
    return Proposal(
        layout=LAYOUT,
        source=source,
        sheet=sheet.name,
        columns={letters(column): key for key, column in layout.columns.items()},
        rows=counts,
        nodes=nodes,
        totals=tuple(reader.settled_totals()),
        heading=heading_lines.read(sheet, layout),
        doubts=(*layout.doubts, *_sheet_doubts(sheet, layout, data), *reader.cells.doubts),
    )


def _sheet_doubts(sheet: Sheet, layout: Layout, data: list[SheetRow]) -> list[Finding]:
    """Columns with data but no heading, columns beyond the limit, hidden rows: named once each."""
    known = set(layout.columns.values())
    named = {d.details.get("column") for d in layout.doubts}
    nameless = sorted({c for row in data for c in row.cells} - known)
    found = [
        Finding(code="HEADING_IGNORED", severity=INFO, cell=letters(c), details={"heading": "", "column": letters(c)})
        for c in nameless
        if letters(c) not in named
    ]
    if sheet.cut_columns:
        found.append(Finding(code="COLUMNS_CUT", severity=WARNING))
    hidden = [row.number for row in data if row.hidden]
    if hidden:
        details = {"count": str(len(hidden)), "first": str(hidden[0])}
        found.append(Finding(code="ROWS_HIDDEN", severity=INFO, cell=f"A{hidden[0]}", details=details))
    return found


class _TableReader:
    """Goes through the rows once, keeping the outline and the last row at hand."""

    def __init__(self, sheet: Sheet, layout: Layout, data: list[SheetRow]) -> None:
        self.cells = CellReader(sheet, layout)
        self.nodes: list[ProposedRow] = []
        self._layout = layout
        self._data = data
        self._outline = Outline()
        self._drafts: list[DraftRow] = []
        self._totals: list[tuple[int, DraftRow]] = []
        self._last_number = layout.last
        self._last_total = max((row.number for row in data if self._names_total(row)), default=0)

    def read_all(self) -> None:
        """Every row below the header."""
        numbers_row = row_texts(self._data[0]) if self._data and self._numbers_columns(self._data[0]) else None
        for row in self._data:
            if not self._layout.repeats_header(row) and row_texts(row) != numbers_row:
                self._read(row)
            self._last_number = row.number

    def _numbers_columns(self, row: SheetRow) -> bool:
        """The row of column numbers under a header: (1) (2) (3) …, perhaps A B 1 2 3."""
        labels = [c.text.strip() for c in row.cells.values()]
        return len(labels) >= 3 and all(_COLUMN_NUMBER.fullmatch(label) for label in labels)

    def _read(self, row: SheetRow) -> None:
        start = len(self.cells.doubts)
        draft = self.cells.read(row)
        code, repaired = self._code(draft)
        if self._is_total(draft, code):
            self._totals.append((len(self.nodes), draft))
            return
        if not (draft.title or draft.points or draft.has_task or code):
            return
        if not codes.parts_of(code) and not draft.numbers and self._is_loose(draft, code):
            shown = text.clean_line(" ".join([code, draft.title, *draft.texts.values()]))[:80]
            self.cells.doubt("ROW_IGNORED", WARNING, draft.first_ref, {"text": shown})
            return
        if self.nodes and not code and not (draft.numbers or draft.units or draft.across):
            self._continue(draft)
            return
        if not code and draft.shares_code and self.nodes and not draft.points and (draft.has_task or draft.title):
            self._more_work(draft)
        else:
            if repaired:
                self._doubt_code(draft, code)
            self._add(draft, code)
        if self.nodes:
            self.cells.name_rows(start, self.nodes[-1].code, self.nodes[-1].title)

    def _code(self, draft: DraftRow) -> tuple[str, bool]:
        """(code, whether it had to be inferred or put right); codes inside headings are taken out of the title."""
        cell = draft.code
        if cell is None or cell.trouble:
            if CODE not in self._layout.columns or draft.across:
                code, draft.title = codes.split_title(draft.title)
                return self._outline.repaired(code), False
            if cell is not None:
                self._unreadable_code(draft)
            return "", False
        if isinstance(cell.value, str):
            return self._typed_code(draft, self.cells.text(cell))
        number = cell.value
        found = None
        if isinstance(number, Decimal):
            found = self._outline.from_number(number, cell.number_format)
        if found is None:
            self._unreadable_code(draft)
            return "", False
        return found

    def _typed_code(self, draft: DraftRow, typed: str) -> tuple[str, bool]:
        code = codes.tidy(typed)
        if codes.parts_of(code):
            right = self._outline.repaired(code)
            return right, right != code
        if not draft.title:
            code, draft.title = codes.split_title(typed)
            # A heading typed into the code column; far from the table it may be anything.
            close = bool(code) or draft.number == self._last_number + 1
            draft.across = draft.across or (close and not draft.points)
            return self._outline.repaired(code), False
        return code, False

    def _unreadable_code(self, draft: DraftRow) -> None:
        assert draft.code is not None
        self.cells.doubt("CODE_UNREADABLE", WARNING, draft.code.ref, {"text": draft.code.text[:80]})

    def _doubt_code(self, draft: DraftRow, code: str) -> None:
        if draft.code is not None:
            self.cells.doubt("CODE_REPAIRED", INFO, draft.code.ref, {"text": draft.code.text[:80], "value": code})

    def _is_total(self, draft: DraftRow, code: str) -> bool:
        return not codes.parts_of(code) and _says_total(draft.title)

    def _names_total(self, row: SheetRow) -> bool:
        """Whether a row says "Tổng điểm" where others have their code or title."""
        places = (self._layout.columns.get(CODE, 0), self._layout.columns[TITLE])
        spans = {c: self.cells.sheet.span(row.number, c) for c in places}
        shown = [row.cells.get(area[1] if area else c) for c, area in spans.items()]
        labels = [c.text for c in shown if c is not None and not c.trouble]
        return any(map(_says_total, labels)) and not any(codes.parts_of(codes.tidy(label)) for label in labels)

    def _is_loose(self, draft: DraftRow, code: str) -> bool:
        """Text that belongs to no row: below the last total (signatures, notes), or standing apart from the table."""
        if self._last_total and draft.number > self._last_total:
            return True
        apart = bool(self.nodes) and draft.number != self._last_number + 1
        return apart and not (code or draft.units or draft.across)

    def _continue(self, draft: DraftRow) -> None:
        """A row of text only: the rest of the row above, cut off by the end of a page."""
        words = {key: value for key, value in draft.texts.items() if value}
        node = self.nodes[-1]
        tasks = list(node.tasks)
        if words:
            tasks = tasks or [ProposedTask()]
            tasks[-1] = _extended(tasks[-1], words)
        title = _joined(node.title, draft.title, always_space=True)
        self.nodes[-1] = replace(node, title=title, tasks=tuple(tasks))
        details = {"row": str(node.number)}
        doubt = Finding(code="ROW_JOINED", severity=INFO, cell=draft.first_ref, row_code=node.code, details=details)
        self.cells.doubts.append(replace(doubt, row_title=title))

    def _more_work(self, draft: DraftRow) -> None:
        """One code merged over several rows: each further row is another task of the same criterion."""
        if draft.title:
            draft.texts.setdefault(CONTENT, draft.title)
        task = self._task(draft)
        node = self.nodes[-1]
        if task is not None:
            self.nodes[-1] = replace(node, tasks=(*node.tasks, task))

    def _task(self, draft: DraftRow) -> ProposedTask | None:
        if not draft.has_task:
            return None
        task, surplus = task_of(draft)
        if surplus:
            details = {"lead": task.lead, "others": "; ".join(surplus)}
            self.cells.doubt("LEAD_SEVERAL", WARNING, draft.first_ref, details)
        return task if task != ProposedTask() else None

    def _add(self, draft: DraftRow, code: str) -> None:
        place = self._place(draft, code)
        if place.orphan:
            self.cells.doubt("PARENT_MISSING", WARNING, draft.first_ref, {"code": code})
        task = self._task(draft)
        scores = {key: value for key, value in draft.points.items() if key != MAX}
        self.nodes.append(
            ProposedRow(
                number=draft.number,
                parent=place.parent,
                code=code,
                title=draft.title,
                max_points=draft.points.get(MAX),
                points=scores,
                refs=draft.refs,
                tasks=() if task is None else (task,),
            )
        )
        self._drafts.append(draft)

    def _place(self, draft: DraftRow, code: str) -> Place:
        if codes.parts_of(code):
            return self._outline.place(code)
        if (draft.across or not self.nodes) and not draft.points:
            return self._outline.heading()
        if not self.nodes:
            return self._outline.below(None)
        last = len(self.nodes) - 1
        before, node = self._drafts[last], self.nodes[last]
        is_heading = self._outline.has_place(last) and not (before.points or before.has_task)
        if is_heading or (node.parent is None and not before.has_task and draft.has_task):
            return self._outline.below(last)
        return self._outline.beside(last)

    def settled_totals(self) -> list[ProposedTotal]:
        """The last total row is that of the table; one before it, between the rows, is that of the field above it."""
        totals: list[ProposedTotal] = []
        for place, (after, draft) in enumerate(self._totals):
            owner = None if place == len(self._totals) - 1 else self._field_before(after)
            totals += [ProposedTotal(owner, k, v, draft.refs[k]) for k, v in draft.points.items()]
        return totals

    def _field_before(self, count: int) -> int | None:
        index: int | None = count - 1 if count else None
        while index is not None and self.nodes[index].parent is not None:
            index = self.nodes[index].parent
        return index


def _says_total(label: str) -> bool:
    return _TOTAL.fullmatch(re.sub(r"[\W_]+", " ", text.fold(label)).strip()) is not None


def _extended(task: ProposedTask, words: dict[str, str]) -> ProposedTask:
    return replace(
        task,
        requirement=_joined(task.requirement, words.get(REQUIREMENT, "")),
        content=_joined(task.content, words.get(CONTENT, "")),
        deadline=_joined(task.deadline, text.clean_line(words.get("deadline", "")), always_space=True),
        product=_joined(task.product, words.get("product", "")),
    )


def _joined(above: str, below: str, *, always_space: bool = False) -> str:
    """Two halves of a text: a half that goes on in lower case belongs to the same line."""
    if not (above and below):
        return above or below
    return above + (" " if always_space or below[0].islower() else "\n") + below
