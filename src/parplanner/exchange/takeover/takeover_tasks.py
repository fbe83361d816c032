"""Tasks, units and shortcomings of a proposal into a plan: those that are there are updated, the
others come behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, added, removed
from parplanner.domain.edits.draft import STEP, Draft, NewId
from parplanner.domain.edits.tasks import assignment
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Criterion, ScaleLine, Shortcoming, Task, Unit
from parplanner.domain.units import UnitFinder, UnitNames
from parplanner.exchange.appendix.proposal import Proposal, ProposedShortcoming, ProposedTask


class TaskTakeover:
    """``ids`` are the criteria of the proposal's rows, known or new."""

    def __init__(self, proposal: Proposal, draft: Draft, new_id: NewId, ids: list[str]) -> None:
        self._proposal = proposal
        self._draft = draft
        self._new_id = new_id
        self._ids = ids

    @property
    def _plan(self) -> Plan:
        return self._draft.plan

    def tasks(self) -> None:
        """Tasks of every row, their units made in order of first appearance."""
        unit_ids = self._ensure_units()
        made: list[Change] = []
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            by_owner: dict[str, list[ProposedTask]] = {}
            for task in node.tasks:
                by_owner.setdefault(self._owner(row_id, task.criterion), []).append(task)
            for owner, tasks in by_owner.items():
                made += self._tasks_of(
                    owner, tasks, self._plan.get(Criterion, owner).title, unit_ids
                )
        for criterion, tasks in self._listed_tasks().items():
            title = "" if criterion is None else self._plan.get(Criterion, criterion).title
            made += self._tasks_of(criterion, tasks, title, unit_ids)
        self._draft.do(made)

    def _owner(self, row_id: str, code: str) -> str:
        """The criterion below a row whose code our own form prints before
        a task or shortcoming, else the row."""
        if not (code and self._proposal.ours):
            return row_id
        named = [row.id for row in self._plan.walk(row_id) if text.bare_code(row.code) == code]
        return named[0] if len(named) == 1 else row_id

    def _listed_tasks(self) -> dict[str | None, list[ProposedTask]]:
        """Tasks of a list by the criterion whose code or title they
        name; None where the plan has none such."""
        by_name: dict[str, list[str]] = {}
        for row in self._plan.walk():
            for name in (text.bare_code(row.code), text.fold(row.title)):
                if name:
                    by_name.setdefault(name, []).append(row.id)
        listed: dict[str | None, list[ProposedTask]] = {}
        for task in self._proposal.tasks:
            ids = by_name.get(task.criterion or text.fold(task.content), [])
            listed.setdefault(ids[0] if len(ids) == 1 else None, []).append(task)
        return listed

    def _tasks_of(
        self,
        criterion_id: str | None,
        tasks: Sequence[ProposedTask],
        title: str,
        unit_ids: dict[str, str],
    ) -> list[Change]:
        """The tasks of one criterion (None: of none), those with the
        same content as one there are that one."""
        made: list[Change] = []
        present = self._plan.tasks_of(criterion_id)
        left = list(present)
        last = max((t.position for t in present), default=0)
        for wanted in tasks:
            known = next((t for t in left if _same_content(t, wanted, title)), None)
            if known is None and self._proposal.ours and _names_lead_only(wanted) and present:
                continue  # our list of lost points tells who leads, not what is to be done
            if known is not None:
                left.remove(known)
                task = known
            else:
                last += STEP
                task = Task(
                    id=self._new_id(),
                    criterion_id=criterion_id,
                    position=last,
                    content=wanted.content,
                )
            made.append(Change(known, _updated(task, wanted, unit_ids)))
            made += self._cooperation(task, [unit_ids[text.name_key(name)] for name in wanted.coop])
        return made

    def shortcomings(self) -> None:
        """What fell short and why, behind what the plan has; the
        same text is the same shortcoming."""
        made: list[Change] = []
        by_owner: dict[str, list[ProposedShortcoming]] = {}
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            for shortcoming in node.shortcomings:
                by_owner.setdefault(self._owner(row_id, shortcoming.criterion), []).append(
                    shortcoming
                )
        for owner, wanted in by_owner.items():
            made += self._shortcomings_of(owner, wanted)
        self._draft.do(made)

    def _shortcomings_of(self, owner: str, shortcomings: list[ProposedShortcoming]) -> list[Change]:
        made: list[Change] = []
        present = self._plan.shortcomings_of(owner)
        left = list(present)
        last = max((s.position for s in present), default=0)
        for wanted in shortcomings:
            known = next((s for s in left if _same_shortcoming(s, wanted)), None)
            if known is not None:
                left.remove(known)
                row = known
            else:
                last += STEP
                row = Shortcoming(
                    id=self._new_id(), criterion_id=owner, position=last, text=wanted.text
                )
            lost = row.points_lost if wanted.points_lost is None else wanted.points_lost
            made.append(
                Change(known, replace(row, cause=wanted.cause or row.cause, points_lost=lost))
            )
        return made

    def scales(self) -> None:
        """Lines of scales, behind what the plan has; the same words are the
        same line, whose points are the newer."""
        made: list[Change] = []
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            present = {text.fold(line.text): line for line in self._plan.scale_of(row_id)}
            last = max((line.position for line in present.values()), default=0)
            for wanted in node.scale:
                known = present.get(text.fold(wanted.text))
                if known is None:
                    last += STEP
                    fresh = ScaleLine(
                        id=self._new_id(), criterion_id=row_id, position=last, text=wanted.text
                    )
                    made.append(added(replace(fresh, points=wanted.points)))
                elif wanted.points is not None:
                    made.append(Change(known, replace(known, points=wanted.points)))
        self._draft.do(made)

    def _ensure_units(self) -> dict[str, str]:
        """Ids by name key of every unit the proposal names, old ones found by name or alias."""
        finder = UnitFinder(self._plan)
        ids: dict[str, str] = {}
        made: list[Change] = []
        position = self._plan.noted(Unit, UnitNames).last
        for name in self._unit_names():
            if text.name_key(name) in ids:
                continue
            known = finder.find(name)
            if known is None:
                position += STEP
                known = Unit(id=self._new_id(), name=name, position=position)
                made.append(added(known))
            ids[text.name_key(name)] = known.id
        self._draft.do(made)
        return ids

    def _unit_names(self) -> Iterator[str]:
        """Every unit of every task, in order."""
        tasks = [task for node in self._proposal.nodes for task in node.tasks]
        for task in (*tasks, *self._proposal.tasks):
            for name in (task.lead, *task.coop, task.monitor):
                if name:
                    yield name

    def _cooperation(self, task: Task, wanted: list[str]) -> list[Change]:
        """The cooperating units as the workbook lists them; a blank cell leaves the plan's."""
        present = self._plan.assignments_of(task.id)
        order = list(dict.fromkeys(wanted))
        if not order or [a.unit_id for a in present] == order:
            return []
        by_unit = {a.unit_id: a for a in present}
        made = [removed(a) for a in present if a.unit_id not in order]
        for place_in_cell, unit_id in enumerate(order, start=1):
            old = by_unit.get(unit_id)
            if old is not None:
                made.append(Change(old, replace(old, position=STEP * place_in_cell)))
                continue
            row = assignment(task.id, unit_id, STEP * place_in_cell)
            if self._plan.find(Assignment, row.id) is not None:
                row = replace(row, id=self._new_id())
            made.append(added(row))
        return made


def _same_content(task: Task, wanted: ProposedTask, title: str) -> bool:
    """Blank content and the criterion's title are the same thing (see ``rows.Task``)."""
    return text.fold(task.content or title) == text.fold(wanted.content or title)


def _names_lead_only(wanted: ProposedTask) -> bool:
    return wanted == ProposedTask(lead=wanted.lead)


def _same_shortcoming(row: Shortcoming, wanted: ProposedShortcoming) -> bool:
    """The same text; of those without a text the same cause."""
    if wanted.text or row.text:
        return text.fold(row.text) == text.fold(wanted.text)
    return text.fold(row.cause) == text.fold(wanted.cause)


def _updated(task: Task, wanted: ProposedTask, unit_ids: dict[str, str]) -> Task:
    return replace(
        task,
        requirement=wanted.requirement or task.requirement,
        lead_unit_id=unit_ids[text.name_key(wanted.lead)] if wanted.lead else task.lead_unit_id,
        monitoring_unit_id=unit_ids[text.name_key(wanted.monitor)]
        if wanted.monitor
        else task.monitoring_unit_id,
        status=wanted.status or task.status,
        deadline=wanted.deadline or task.deadline,
        product=wanted.product or task.product,
    )
