"""The tree that the rows of a table make, row by row: criteria with
points and tasks, totals, what hangs on them."""

from __future__ import annotations

import re
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.findings import INFO, WARNING
from parplanner.exchange.appendix import scale_rows, table_shape, totals_in
from parplanner.exchange.appendix.draft_pieces import joined
from parplanner.exchange.appendix.draft_row import OWN_TEXTS, DraftRow
from parplanner.exchange.appendix.overview import Overview
from parplanner.exchange.appendix.own_texts import OF_TASK, OwnTexts
from parplanner.exchange.appendix.printed_totals import PrintedTotals
from parplanner.exchange.appendix.proposal import ProposedRow, ProposedTask
from parplanner.exchange.appendix.row_cells import CellReader
from parplanner.exchange.appendix.row_places import RowPlaces
from parplanner.exchange.appendix.tasks_in import TaskReader
from parplanner.exchange.table import codes, unit_words
from parplanner.exchange.table.codes import Outline
from parplanner.exchange.table.headings import CONTENT, MAX, SHORTCOMING
from parplanner.exchange.table.layout import Layout

_SIGNATURE = re.compile(
    r"^(?:nguoi lap|giam doc|pho giam doc|chu tich|truong (?:phong|ban)|thu truong|noi nhan|tm |kt "
    r"|"
    r".*, ngay \d.* thang)"
)


class TableTree:
    """Grows with every row that is entered; ``overview`` knows the rows to come."""

    def __init__(
        self,
        cells: CellReader,
        layout: Layout,
        tasks: TaskReader,
        overview: Overview,
    ) -> None:
        self.cells = cells
        self.nodes: list[ProposedRow] = []
        self.loose_tasks: list[ProposedTask] = []
        self.rung_refs: list[str] = []
        self.totals = PrintedTotals(self.nodes, cells)
        self._layout = layout
        self._tasks = tasks
        self._own_texts = OwnTexts(cells, layout)
        self._overview = overview
        self._levels: dict[int, str] = {}
        self._unit = ""
        self.lists_shortcomings = layout.names_shortcomings
        self.by_indent = table_shape.tells_by_indent(layout, overview.drafts)
        self.outline = Outline()
        self._places = RowPlaces(self.nodes, self.outline, overview, self.by_indent)
        self._begins_with_heading = False
        self.in_notes = False
        """Whether the row above belongs to no row of the table;
        what goes on there does not either."""
        self.lists_tasks = table_shape.lists_tasks(layout, overview)

    # -- what rows look like -----------------------------------------------------------------------

    def is_total(self, draft: DraftRow, code: str) -> bool:
        """Whether a row sums up others, by its words or by its numbers."""
        if codes.parts_of(code):
            return False
        if totals_in.says_total(draft.title):
            return True
        if (
            not draft.points
            or draft.has_task
            or draft.shares_code
            or draft.number in self._overview.headings
        ):
            return False
        if totals_in.surely_says_total(draft.title):
            return True
        if draft.number in self._overview.parts:
            return False
        if not totals_in.may_say_total(draft.title) and self._goes_on_after(draft):
            return False
        return self.totals.are_summed_up(draft)

    def _goes_on_after(self, draft: DraftRow) -> bool:
        return bool(self.nodes) and self._overview.goes_on_after(draft, self.nodes[-1].code)

    def is_rung(self, draft: DraftRow) -> bool:
        """Whether a row tells how the criterion above is scored."""
        return draft.number in self._overview.rungs and bool(self.nodes)

    def is_loose(self, draft: DraftRow, code: str) -> bool:
        """Text that belongs to no row: below the last total (signatures,
        notes), or standing apart from the table."""
        overview = self._overview
        # With rows still to come, capitals head a field; below the last of them they are a name.
        heads_field = draft.number < overview.last_data and draft.title.isupper()
        if self.in_notes and not draft.has_task and not heads_field:
            return True
        is_signed = _SIGNATURE.search(text.fold(draft.title)) is not None
        if is_signed or (
            overview.last_total and draft.number > max(overview.last_total, overview.last_data)
        ):
            return True
        if self.totals.any() and draft.number > overview.last_data and not draft.has_task:
            return True
        apart = bool(self.nodes) and overview.is_apart(draft)
        return apart and not (code or draft.units or draft.across or heads_field)

    def is_own_heading(self, folded: str) -> bool:
        """Whether a text is one of the headings of this very table."""
        return any(folded in heading.labels for heading in self._layout.headings)

    def follows_scored(self) -> bool:
        """Whether the row above is a criterion with a result."""
        return bool(self.nodes and self.nodes[-1].points and self.nodes[-1].code)

    def repeats(self, draft: DraftRow, code: str) -> bool:
        """Whether a row names the criterion above once more, for another task."""
        above = self.nodes[-1]
        return (
            draft.has_task
            and above.code == code
            and text.fold(above.title) == text.fold(draft.title)
        )

    def begins_field(self, draft: DraftRow) -> bool:
        """Whether a title without a code is the next field's, not the rest of the title above."""
        if draft.title[:1].islower() or self._overview.begins_page(draft):
            return False
        return draft.title.isupper() or self._begins_with_heading

    def heads_a_unit(self, draft: DraftRow) -> bool:
        """Whether a row names the unit that does what stands below it."""
        return (
            self.lists_tasks
            and not draft.says_more
            and unit_words.is_unit(table_shape.unit_of(draft.title))
        )

    # -- entering rows -----------------------------------------------------------------------------

    def add(self, draft: DraftRow, code: str) -> None:
        """A criterion, field or group."""
        if not code and not draft.says_more and draft.level is None and not self.by_indent:
            draft.across = draft.across or not self.nodes or self.begins_field(draft)
            self._begins_with_heading = self._begins_with_heading or not self.nodes
        for field in self._fields_of_columns(draft, code):
            self._enter(field, codes.tidy(field.code.text) if field.code else "")
        self._enter(draft, code)

    def _enter(self, draft: DraftRow, code: str) -> None:
        place = self._places.place(draft, code)
        if place.orphan:
            self.cells.doubt("PARENT_MISSING", WARNING, draft.first_ref, {})
        task = self._tasks.task(draft)
        scores = {key: value for key, value in draft.points.items() if key != MAX}
        node = ProposedRow(
            number=draft.number,
            parent=place.parent,
            code=code,
            title=draft.title,
            max_points=draft.points.get(MAX),
            points=scores,
            outside=dict(draft.outside),
            refs=draft.refs,
            tasks=() if task is None else (task,),
            cell=draft.first_ref,
        )
        self.nodes.append(self._own_texts.hung(node, draft))
        self._places.entered(draft)

    def _fields_of_columns(self, draft: DraftRow, code: str) -> list[DraftRow]:
        """The rows above a row that only columns of names tell
        ("Lĩnh vực" repeated in every row)."""
        made: list[DraftRow] = []
        parts = codes.parts_of(code)
        for level, name in sorted(draft.levels.items()):
            if not name or self._levels.get(level) == name:
                continue
            self._levels = {k: v for k, v in self._levels.items() if k < level} | {level: name}
            stem = (
                ".".join(parts[: level + 1])
                if len(parts) > level + 1 and parts[0].isdigit()
                else ""
            )
            field = DraftRow(
                draft.number, title=name, first_ref=draft.first_ref, level=level, bare=True
            )
            if stem:
                field.code = replace(draft.code, value=stem) if draft.code is not None else None
            made.append(field)
        if draft.level is not None and not draft.levels:
            self._levels = {k: v for k, v in self._levels.items() if k < draft.level}
            self._levels[draft.level] = draft.title
        return made

    def add_rung(self, draft: DraftRow) -> None:
        """How the criterion above is scored."""
        self.rung_refs.append(draft.first_ref)
        above = self.nodes[-1]
        self.nodes[-1] = replace(above, scale=(*above.scale, scale_rows.line_of(draft)))

    def add_bonus(self, draft: DraftRow, code: str) -> None:
        """A bonus or penalty; rows below its code are parts of it."""
        is_part = self.outline.is_below_left_out(code)
        self.outline.leave_out(code)
        self.totals.add_bonus(draft, is_part)

    def begin_unit(self, draft: DraftRow) -> None:
        """The tasks below are this unit's."""
        self._unit = table_shape.unit_of(draft.title)

    def add_task(self, draft: DraftRow, code: str) -> None:
        """A task under the name of its unit; of a criterion only where a
        column of criteria's codes says so."""
        _name_as_content(draft, draft.title)
        task = self._tasks.task(draft, self._unit)
        self._leave_out(draft)
        if task is not None:
            self.loose_tasks.append(
                replace(
                    task, criterion=code if table_shape.has_criteria_codes(self._layout) else ""
                )
            )

    def add_bullet_task(self, draft: DraftRow) -> None:
        """A task listed below its criterion, or before all of them one of none."""
        _name_as_content(draft, draft.title.lstrip("-–•+* \u00a0"))
        task = self._tasks.task(draft)
        if self.nodes:
            self._hang(draft, task)
            return
        self._leave_out(draft)
        if task is not None:
            self.loose_tasks.append(task)

    def add_shortcoming(self, draft: DraftRow, code: str) -> None:
        """What fell short in the field above, and the task that mends it."""
        words = draft.texts.get(SHORTCOMING, "") or draft.title
        draft.title = ""
        task = self._tasks.task(draft)
        node = self._own_texts.with_shortcoming(self.nodes[-1], draft, words, code)
        tasks = node.tasks if task is None else (*node.tasks, replace(task, criterion=code))
        self.nodes[-1] = replace(node, tasks=tasks)

    def go_on(self, draft: DraftRow) -> None:
        """A row of text only: the rest of the row above, cut off by
        the end of a page or of a paragraph."""
        node = self._own_texts.gone_on(self.nodes[-1], draft)
        title = joined(node.title, draft.title, always_space=True)
        *before, last = node.tasks or (ProposedTask(),)
        last = self._tasks.extended(last, draft)
        tasks = before if last == ProposedTask() else [*before, last]
        self.nodes[-1] = replace(node, title=title, tasks=tuple(tasks))
        self.cells.doubt("ROW_JOINED", INFO, draft.first_ref, {})

    def add_work(self, draft: DraftRow) -> None:
        """One code merged over several rows: each further row is
        another task of the same criterion."""
        named = "" if text.fold(draft.title) == text.fold(self.nodes[-1].title) else draft.title
        _name_as_content(draft, named)
        self._hang(draft, self._tasks.task(draft))

    def _hang(self, draft: DraftRow, task: ProposedTask | None) -> None:
        """On the last row: a further task, and what else the draft tells of that row."""
        node = self._own_texts.hung(self.nodes[-1], draft)
        self.nodes[-1] = node if task is None else replace(node, tasks=(*node.tasks, task))

    def _leave_out(self, draft: DraftRow) -> None:
        """What a task of no criterion has no place for."""
        self._own_texts.leave_out(draft, OWN_TEXTS, OF_TASK)
        self._own_texts.leave_out_points(draft, OF_TASK)
        for level, name in draft.levels.items():
            if self._levels.get(level) != name:
                self._levels[level] = name
                self._own_texts.leave_out_level(draft, level, name, OF_TASK)


def _name_as_content(draft: DraftRow, name: str) -> None:
    """The name of a row becomes its task's content, before that of the column of contents."""
    draft.texts[CONTENT] = joined(name, draft.texts.get(CONTENT, ""))
    draft.title = ""
