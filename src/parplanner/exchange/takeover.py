"""Takes a proposal over into a plan: rows matched, updated or added, never deleted; all of it as one set of Changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added
from parplanner.domain.edits import plan_info, scores, units
from parplanner.domain.edits.draft import STEP, Draft, NewId, place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    RESULT,
    Assignment,
    Criterion,
    PrintedFigure,
    ScoreColumn,
    Shortcoming,
    Task,
    Unit,
    derived_id,
)
from parplanner.domain.units import UnitFinder, variants
from parplanner.exchange.headings import MAX
from parplanner.exchange.matching import Match, match
from parplanner.exchange.proposal import Proposal, ProposedShortcoming, ProposedTask


def changes(proposal: Proposal, plan: Plan, new_id: NewId, accept_units: bool) -> Changes:
    """See :meth:`Proposal.changes`."""
    draft = Draft(plan)
    takeover = _Takeover(proposal, draft, new_id)
    takeover.document(plan)
    takeover.columns()
    takeover.criteria()
    takeover.points()
    takeover.tasks()
    takeover.shortcomings()
    if accept_units:
        _merge_units(draft, new_id)
    return draft.changes()


class _Takeover:
    """One run; ``ids`` are the criteria of the proposal's rows, known or new."""

    def __init__(self, proposal: Proposal, draft: Draft, new_id: NewId) -> None:
        self._proposal = proposal
        self._draft = draft
        self._new_id = new_id
        self._ids: list[str] = []
        self._columns: dict[str, str] = {}

    @property
    def _plan(self) -> Plan:
        return self._draft.plan

    def document(self, before: Plan) -> None:
        """Agency, title, number, date where the plan has none; base year and total of a plan that is still empty."""
        heading, info = self._proposal.heading, before.info
        facts: dict[str, str | int | None] = {}
        for name in ("title", "number", "issue_date"):
            if getattr(heading, name) and not getattr(info, name):
                facts[name] = getattr(heading, name)
        results = [year for _, kind, year in self._proposal.year_columns if kind == RESULT and self._proposal.nodes]
        if results and not any(c.kind == RESULT for c in before.all(ScoreColumn)):
            facts["base_year"] = max(results)
        if facts:
            self._draft.do(plan_info.set_info(self._plan, **facts))
        if heading.agency and not before.agency.name:
            self._draft.do(plan_info.set_agency(self._plan, name=heading.agency))
        top = next((t.points for t in self._proposal.totals if t.owner is None and t.key == MAX), None)
        if top is not None and not before.count(Criterion):
            self._draft.do(plan_info.set_criteria_set(self._plan, total_max=top))

    def columns(self) -> None:
        """Year columns that are missing."""
        filled = {key for node in self._proposal.nodes for key in node.points}
        for key, kind, year in self._proposal.year_columns:
            if self._proposal.ours and key not in filled:
                continue  # our own form prints a heading where the plan has no points yet
            known = next((c for c in self._plan.all(ScoreColumn) if c.kind == kind and c.year == year), None)
            if known is None:
                self._draft.do(scores.add_column(self._plan, year, kind))
                known = next(c for c in self._plan.all(ScoreColumn) if c.kind == kind and c.year == year)
            self._columns[key] = known.id

    def criteria(self) -> None:
        """Update the rows the plan knows, then add the others behind the row they follow, parents first."""
        nodes = self._proposal.nodes
        matched = match(nodes, self._plan)
        known = matched.ids
        self._ids = [row_id or self._new_id() for row_id in known]
        updates: list[Change] = []
        newcomers: dict[str | None, list[int]] = {}
        for index, (node, row_id) in enumerate(zip(nodes, known, strict=True)):
            if row_id is None:
                parent = matched.homes[index] if node.parent is None else self._ids[node.parent]
                newcomers.setdefault(parent, []).append(index)
                continue
            row = self._plan.get(Criterion, row_id)
            top = self._maximum(index, row)
            # A trailing dot in the plan's own code is no difference.
            same_code = not node.code or row.code.strip().rstrip(".") == node.code
            code = row.code if same_code else node.code
            updates.append(
                Change(
                    row,
                    replace(
                        row,
                        code=code,
                        title=node.title or row.title,
                        max_points=top,
                        evidence=node.evidence or row.evidence,
                        method=node.method or row.method,
                    ),
                )
            )
        self._draft.do(updates)
        for parent_id, indexes in newcomers.items():
            self._add(parent_id, indexes, matched)

    def _maximum(self, index: int, row: Criterion) -> int | None:
        """The maximum the table tells; a group's sum that the plan computes itself is no maximum of its own."""
        told = self._proposal.nodes[index].max_points
        if told is None:
            return row.max_points
        if row.max_points is None and index in self._groups and self._sum_of(index) == told:
            return None
        return told

    @property
    def _groups(self) -> set[int | None]:
        return {node.parent for node in self._proposal.nodes}

    def _sum_of(self, index: int) -> int:
        """Maxima of the rows without children below a row of the table."""
        nodes = self._proposal.nodes
        children = [i for i, node in enumerate(nodes) if node.parent == index]
        if not children:
            return nodes[index].max_points or 0
        return sum(self._sum_of(child) for child in children)

    def _add(self, parent_id: str | None, indexes: list[int], matched: Match) -> None:
        """Add new children of one parent, each run of them behind the known sibling it follows."""
        known = matched.ids
        above, home = self._proposal.nodes[indexes[0]].parent, matched.homes[indexes[0]]
        family: list[int] = []
        for index, node in enumerate(self._proposal.nodes):
            if node.parent == above and matched.homes[index] == home:
                family.append(index)
        runs: dict[str | None, list[int]] = {}
        anchor: str | None = None
        for index in family:
            if known[index] is not None:
                anchor = known[index]
            else:
                runs.setdefault(anchor, []).append(index)
        for anchor, run in runs.items():
            siblings = list(self._plan.children(parent_id))
            at = next((i + 1 for i, s in enumerate(siblings) if s.id == anchor), None)
            if at is None:
                # Nothing known before them: in front of the sibling that follows, else at the end.
                follows = any(known[i] is not None for i in family if i > run[-1])
                at = 0 if follows else len(siblings)
            rows = [self._criterion(index, parent_id) for index in run]
            positions, renumbered = place(list(siblings), list(rows), at)
            made = [added(replace(row, position=positions[row.id])) for row in rows]
            if renumbered:
                made += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
            self._draft.do(made)

    def _criterion(self, index: int, parent_id: str | None) -> Criterion:
        node = self._proposal.nodes[index]
        return Criterion(
            id=self._ids[index],
            parent_id=parent_id,
            code=node.code,
            title=node.title,
            max_points=node.max_points,
            evidence=node.evidence,
            method=node.method,
        )

    def points(self) -> None:
        """Scores of rows without children; what is printed on groups and in total rows is kept for comparison only,
        and not kept at all where this program printed it."""
        made: list[Change] = []
        keeps_printed = not self._proposal.ours
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            group = bool(self._plan.children(row_id))
            for key, value in node.points.items():
                if key not in self._columns:
                    continue  # the maximum of another year: the plan keeps one
                if group:
                    if keeps_printed:
                        made.append(self._printed(row_id, self._columns[key], value, node.refs[key]))
                    continue
                old = self._plan.score(row_id, self._columns[key])
                if old is None:
                    made.append(added(scores.score_row(row_id, self._columns[key], value)))
                else:
                    made.append(Change(old, replace(old, points=value)))
        for total in self._proposal.totals if keeps_printed else ():
            owner = None if total.owner is None else self._ids[total.owner]
            made.append(self._printed(owner, self._columns.get(total.key), total.points, total.cell))
        self._draft.do(made)

    def _printed(self, criterion_id: str | None, column_id: str | None, points: int, cell: str) -> Change:
        """What the table prints as a sum; unchanged when the plan already keeps the same figure."""
        twins = self._plan.referring(PrintedFigure, "criterion_id", criterion_id)
        old = next((f for f in twins if f.column_id == column_id), None)
        if old is not None:
            same = old.points == points
            return Change(old, old if same else replace(old, points=points, cell=cell, source=self._proposal.source))
        row_id = derived_id("PrintedFigure", criterion_id or "", column_id or "")
        return added(
            PrintedFigure(
                id=row_id,
                criterion_id=criterion_id,
                column_id=column_id,
                points=points,
                cell=cell,
                source=self._proposal.source,
            )
        )

    def tasks(self) -> None:
        """Tasks of every row, their units made in order of first appearance."""
        unit_ids = self._ensure_units()
        made: list[Change] = []
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            by_owner: dict[str, list[ProposedTask]] = {}
            for task in node.tasks:
                by_owner.setdefault(self._owner(row_id, task.criterion), []).append(task)
            for owner, tasks in by_owner.items():
                made += self._tasks_of(owner, tasks, self._plan.get(Criterion, owner).title, unit_ids)
        for criterion, tasks in self._listed_tasks().items():
            title = "" if criterion is None else self._plan.get(Criterion, criterion).title
            made += self._tasks_of(criterion, tasks, title, unit_ids)
        self._draft.do(made)

    def _owner(self, row_id: str, code: str) -> str:
        """The criterion below a row whose code our own form prints before a task or shortcoming, else the row."""
        if not (code and self._proposal.ours):
            return row_id
        named = [row.id for row in self._plan.walk(row_id) if text.bare_code(row.code) == code]
        return named[0] if len(named) == 1 else row_id

    def _listed_tasks(self) -> dict[str | None, list[ProposedTask]]:
        """Tasks of a list by the criterion whose code or title they name; None where the plan has none such."""
        by_name: dict[str, list[str]] = {}
        for row in self._plan.walk():
            by_name.setdefault(text.bare_code(row.code), []).append(row.id)
            by_name.setdefault(text.fold(row.title), []).append(row.id)
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
        """The tasks of one criterion (None: of none), those with the same content as one there are that one."""
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
                task = Task(id=self._new_id(), criterion_id=criterion_id, position=last, content=wanted.content)
            made.append(Change(known, _updated(task, wanted, unit_ids)))
            made += self._cooperation(task, [unit_ids[text.name_key(name)] for name in wanted.coop])
        return made

    def shortcomings(self) -> None:
        """What fell short and why, behind what the plan has; the same text is the same shortcoming."""
        made: list[Change] = []
        by_owner: dict[str, list[ProposedShortcoming]] = {}
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            for shortcoming in node.shortcomings:
                by_owner.setdefault(self._owner(row_id, shortcoming.criterion), []).append(shortcoming)
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
                row = Shortcoming(id=self._new_id(), criterion_id=owner, position=last, text=wanted.text)
            lost = row.points_lost if wanted.points_lost is None else wanted.points_lost
            made.append(Change(known, replace(row, cause=wanted.cause or row.cause, points_lost=lost)))
        return made

    def _ensure_units(self) -> dict[str, str]:
        """Ids by name key of every unit the proposal names, old ones found by name or alias."""
        finder = UnitFinder(self._plan)
        ids: dict[str, str] = {}
        made: list[Change] = []
        position = max((u.position for u in self._plan.all(Unit)), default=0)
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
        made: list[Change] = [Change(a, None) for a in present if a.unit_id not in order]
        for place_in_cell, unit_id in enumerate(order, start=1):
            old = by_unit.get(unit_id)
            if old is not None:
                made.append(Change(old, replace(old, position=STEP * place_in_cell)))
                continue
            row_id = derived_id("Assignment", task.id, unit_id)
            if self._plan.find(Assignment, row_id) is not None:
                row_id = self._new_id()
            made.append(added(Assignment(id=row_id, task_id=task.id, unit_id=unit_id, position=STEP * place_in_cell)))
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
        monitoring_unit_id=unit_ids[text.name_key(wanted.monitor)] if wanted.monitor else task.monitoring_unit_id,
        status=wanted.status or task.status,
        deadline=wanted.deadline or task.deadline,
        product=wanted.product or task.product,
    )


def _merge_units(draft: Draft, new_id: NewId) -> None:
    """Merge every pair that looks like one unit, following units that an earlier merge has taken away."""
    now: dict[str, str] = {}

    def current(unit_id: str) -> str:
        while unit_id in now:
            unit_id = now[unit_id]
        return unit_id

    for pair in variants(draft.plan):
        keep, other = current(pair.keep.id), current(pair.other.id)
        if keep != other:
            draft.do(units.merge(draft.plan, new_id, keep, other))
            now[other] = keep
