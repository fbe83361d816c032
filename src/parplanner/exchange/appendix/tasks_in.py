"""The task of a row: who leads, who cooperates, by when; and what
was read otherwise than it is written."""

from __future__ import annotations

import re
from dataclasses import replace

from parplanner.domain import statuses, text
from parplanner.domain.findings import INFO, WARNING
from parplanner.exchange.appendix import deadline_in, unit_names
from parplanner.exchange.appendix.draft_pieces import joined
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.proposal import ProposedTask
from parplanner.exchange.appendix.row_cells import CellReader
from parplanner.exchange.table.headings import (
    CONTENT,
    COOP,
    DEADLINE,
    LEAD,
    MONITOR,
    PRODUCT,
    REQUIREMENT,
    STATUS,
)
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import Sheet

_SEVERAL = re.compile(r"[,;/&+\n]|\s+(?:và|va)\s+", re.IGNORECASE)
_NO_DAYS = ("no_such_day", "month_first")
_UNIT_KEYS = (LEAD, COOP, MONITOR)


class TaskReader:
    """Makes the tasks of one table.

    ``year``: the plan's, for deadlines that name none; None when nothing tells it."""

    def __init__(self, cells: CellReader, layout: Layout, year: int | None) -> None:
        self._cells = cells
        self._year = year
        self._known = _names_alone(cells.sheet, layout)
        self._cells_read: dict[str, unit_names.UnitCell] = {}

    def task(self, draft: DraftRow, lead: str = "") -> ProposedTask | None:
        """The task of a row, None where there is nothing to do.

        ``lead``: who leads where the row names nobody."""
        if not draft.has_task and not lead:
            return None
        named, helping = self._units(draft, LEAD), self._units(draft, COOP)
        leads, others = self._leads(draft, named, helping)
        watching = [*named.called(*unit_names.WATCHES), *helping.called(*unit_names.WATCHES)]
        monitors = list(dict.fromkeys([*self._units(draft, MONITOR).names, *watching]))
        coop = [name for name in (*others, *helping.names) if name not in (*leads, *watching)]
        content = draft.texts.get(CONTENT, "")
        task = ProposedTask(
            content="" if text.fold(content) == text.fold(draft.title) else content,
            requirement=draft.texts.get(REQUIREMENT, ""),
            lead=leads[0] if leads else lead,
            coop=tuple(dict.fromkeys(coop)),
            deadline=self._deadline(draft),
            product=draft.texts.get(PRODUCT, ""),
            monitor=monitors[0] if monitors else "",
            status=statuses.typed(draft.texts.get(STATUS, "")),
        )
        if len(monitors) > 1:
            details = {"lead": monitors[0], "others": "; ".join(monitors[1:])}
            self._cells.doubt("MONITOR_SEVERAL", WARNING, _place(draft, MONITOR), details)
        return task if task != ProposedTask() else None

    def extended(self, task: ProposedTask, draft: DraftRow) -> ProposedTask:
        """The task when its row goes on in another one."""
        words = draft.texts
        more = self.task(draft) or ProposedTask()
        lead = task.lead or more.lead
        coop = [*task.coop, more.lead, *more.coop]
        if task.monitor and more.monitor not in ("", task.monitor):
            details = {"lead": task.monitor, "others": more.monitor}
            self._cells.doubt("MONITOR_SEVERAL", WARNING, _place(draft, MONITOR), details)
        status = joined(task.status, words.get(STATUS, ""), always_space=True)
        deadline = text.clean_line(words.get(DEADLINE, ""))
        return replace(
            task,
            requirement=joined(task.requirement, words.get(REQUIREMENT, "")),
            content=joined(task.content, words.get(CONTENT, "")),
            deadline=joined(task.deadline, deadline, always_space=True),
            product=joined(task.product, words.get(PRODUCT, "")),
            lead=lead,
            coop=tuple(dict.fromkeys(name for name in coop if name not in ("", lead))),
            monitor=task.monitor or more.monitor,
            status=statuses.typed(status),
        )

    def _leads(
        self,
        draft: DraftRow,
        named: unit_names.UnitCell,
        helping: unit_names.UnitCell,
    ) -> tuple[list[str], list[str]]:
        """The lead and who else is ``named`` beside it; what the cell says of a name decides."""
        leading = named.called(unit_names.LEADS) or named.called(unit_names.HUB)
        if not leading:
            others = named.called(unit_names.COOPERATES, *unit_names.WATCHES)
            leading = [name for name in named.names if name not in others]
        if not named.names:
            leading = helping.called(unit_names.LEADS)
        if len(leading) > 1:
            details = {"lead": leading[0], "others": "; ".join(leading[1:])}
            self._cells.doubt("LEAD_SEVERAL", WARNING, _place(draft, LEAD), details)
        beside = [name for name in (*leading[1:], *named.names) if name not in leading[:1]]
        return leading[:1], beside

    def _units(self, draft: DraftRow, key: str) -> unit_names.UnitCell:
        typed = draft.texts.get(key, "")
        cell = self._cells_read.get(typed)
        if cell is None:
            cell = self._cells_read[typed] = unit_names.read(typed, self._known)
        if cell.cause == unit_names.SEPARATORS:
            details = {"text": text.shorten(typed, 80), "value": "; ".join(cell.names)}
            self._cells.doubt("UNITS_SPLIT", INFO, _place(draft, key), details)
        if cell.persons and cell.names != cell.persons:
            details = {"text": "; ".join(cell.persons)}
            self._cells.doubt("PERSON_LEFT_OUT", WARNING, _place(draft, key), details)
        return cell

    def _deadline(self, draft: DraftRow) -> str:
        typed = text.clean_line(draft.texts.get(DEADLINE, ""))
        stored, reason = deadline_in.read(typed, self._year or 2000)
        if reason and (self._year is not None or reason != "year_far"):
            code = "DAY_DOES_NOT_EXIST" if reason in _NO_DAYS else "DEADLINE_UNCLEAR"
            details = {"text": text.shorten(typed, 80), "reason": reason}
            self._cells.doubt(code, WARNING, _place(draft, DEADLINE), details)
        return stored


def _place(draft: DraftRow, key: str) -> str:
    return draft.places.get(key, draft.first_ref)


def _names_alone(sheet: Sheet, layout: Layout) -> frozenset[str]:
    """The units that stand alone in a cell somewhere in the table, folded: their names are sure."""
    columns = [layout.columns[key] for key in _UNIT_KEYS if key in layout.columns]
    names: set[str] = set()
    for row in sheet.rows:
        if row.number <= layout.last:
            continue
        for column in columns:
            cell = row.cells.get(column)
            if (
                cell is not None
                and isinstance(cell.value, str)
                and not _SEVERAL.search(cell.value.strip())
            ):
                names.add(text.fold(cell.value))
    return frozenset(names)
