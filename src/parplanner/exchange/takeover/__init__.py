"""Takes a proposal over into a plan: rows matched, updated or added, never deleted; all of it as
one set of Changes."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added
from parplanner.domain.edits import applicability, plan_info, scores, units
from parplanner.domain.edits.draft import Draft, NewId, place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    RESULT,
    Criterion,
    PrintedFigure,
    ScoreColumn,
    derived_id,
)
from parplanner.domain.units import variants
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.proposal import Proposal
from parplanner.exchange.table.headings import MAX
from parplanner.exchange.takeover.matching import Match, match
from parplanner.exchange.takeover.takeover_tasks import TaskTakeover


def changes(proposal: Proposal, plan: Plan, new_id: NewId, accept_units: bool = False) -> Changes:
    """Everything that taking a proposal over into ``plan`` changes, as one step that ``plan.check``
    accepts.

    Rows are matched by title, then by code, and updated or added, never deleted; a blank cell
    leaves what the plan has.
    Taking the same workbook over twice changes nothing the second time. ``accept_units`` also
    merges every pair that
    ``units.variants`` finds. Raises PlanError (``table.full``, ``tree.too_deep_or_cyclic``).
    """
    draft = Draft(
        plan, trusted=True
    )  # each step follows from the plan; the whole is checked when it is done
    takeover = _Takeover(proposal, draft, new_id)
    takeover.document(plan)
    takeover.columns()
    takeover.criteria()
    takeover.points()
    takeover.outside()
    listed = takeover.tasks()
    listed.tasks()
    listed.shortcomings()
    listed.scales()
    if accept_units:
        _merge_units(draft, new_id)
    made = draft.changes()
    plan.check(made)
    return made


_BARE_WORDS = ("kad", "khong ap dung")
"""Words that give no reason."""


class _Takeover:
    """One run; ``ids`` are the criteria of the proposal's rows, known or new."""

    def __init__(self, proposal: Proposal, draft: Draft, new_id: NewId) -> None:
        self._proposal = proposal
        self._draft = draft
        self._new_id = new_id
        self._ids: list[str] = []
        self._columns: dict[str, str] = {}
        self._family = Family(proposal.nodes)

    @property
    def _plan(self) -> Plan:
        return self._draft.plan

    def document(self, before: Plan) -> None:
        """Agency, title, number, date where the plan has none; base year
        and total of a plan that is still empty."""
        heading, info = self._proposal.heading, before.info
        facts: dict[str, str | int | None] = {}
        for name in ("title", "number", "issue_date"):
            if getattr(heading, name) and not getattr(info, name):
                facts[name] = getattr(heading, name)
        results = [
            year
            for _, kind, year in self._proposal.year_columns
            if kind == RESULT and self._proposal.nodes
        ]
        if results and not any(c.kind == RESULT for c in before.all(ScoreColumn)):
            facts["base_year"] = max(results)
        if facts:
            self._draft.do(plan_info.set_info(self._plan, **facts))
        if heading.agency and not before.agency.name:
            self._draft.do(plan_info.set_agency(self._plan, name=heading.agency))
        top = next(
            (t.points for t in self._proposal.totals if t.owner is None and t.key == MAX), None
        )
        if top is not None and not before.count(Criterion):
            self._draft.do(plan_info.set_criteria_set(self._plan, total_max=top))

    def columns(self) -> None:
        """Year columns that are missing."""
        filled = {key for node in self._proposal.nodes for key in node.points}
        for key, kind, year in self._proposal.year_columns:
            if self._proposal.ours and key not in filled:
                continue  # our own form prints a heading where the plan has no points yet
            known = next(
                (c for c in self._plan.all(ScoreColumn) if c.kind == kind and c.year == year), None
            )
            if known is None:
                self._draft.do(scores.add_column(self._plan, year, kind))
                known = next(
                    c for c in self._plan.all(ScoreColumn) if c.kind == kind and c.year == year
                )
            self._columns[key] = known.id

    def criteria(self) -> None:
        """Update the rows the plan knows, then add the others behind
        the row they follow, parents first."""
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
            same_code = (
                not node.code or not matched.trusts_codes or text.bare_code(row.code) == node.code
            )
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

    def outside(self) -> None:
        """Years in which rows do not apply; what the plan says of such a year itself stays."""
        made: list[Change] = []
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            known = {mark.year for mark in self._plan.marks_of(row_id)}
            for key, words in node.outside.items():
                year = int(key.partition(":")[2])
                if year not in known:
                    known.add(year)
                    reason = "" if text.fold(words) in _BARE_WORDS else words
                    made.append(added(applicability.mark_row(row_id, year, reason)))
        self._draft.do(made)

    def _maximum(self, index: int, row: Criterion) -> int | None:
        """The maximum the table tells; a group's sum that the plan
        computes itself is no maximum of its own."""
        told = self._proposal.nodes[index].max_points
        if told is None:
            return row.max_points
        if row.max_points is None and self._family.is_group(index):
            is_own_sum = (self._family.sum(index, MAX) or 0) == told
            return None if is_own_sum else told
        return told

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
        """Scores of rows without children; what is printed on groups and in total rows is kept for
        comparison only, and not kept at all where this program printed it."""
        made: list[Change] = []
        keeps_printed = not self._proposal.ours
        for node, row_id in zip(self._proposal.nodes, self._ids, strict=True):
            group = bool(self._plan.children(row_id))
            for key, value in node.points.items():
                if key not in self._columns:
                    continue  # the maximum of another year: the plan keeps one
                if group:
                    if keeps_printed:
                        made.append(
                            self._printed(row_id, self._columns[key], value, node.refs[key])
                        )
                    continue
                old = self._plan.score(row_id, self._columns[key])
                if old is None:
                    made.append(added(scores.score_row(row_id, self._columns[key], value)))
                else:
                    made.append(Change(old, replace(old, points=value)))
        for total in self._proposal.totals if keeps_printed else ():
            owner = None if total.owner is None else self._ids[total.owner]
            made.append(
                self._printed(owner, self._columns.get(total.key), total.points, total.cell)
            )
        self._draft.do(made)

    def _printed(
        self, criterion_id: str | None, column_id: str | None, points: int, cell: str
    ) -> Change:
        """What the table prints as a sum; unchanged when the plan already keeps the same figure."""
        twins = self._plan.referring(PrintedFigure, "criterion_id", criterion_id)
        old = next((f for f in twins if f.column_id == column_id), None)
        if old is not None:
            same = old.points == points
            return Change(
                old,
                old
                if same
                else replace(old, points=points, cell=cell, source=self._proposal.source),
            )
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

    def tasks(self) -> TaskTakeover:
        """What hangs on the criteria that are in the plan now."""
        return TaskTakeover(self._proposal, self._draft, self._new_id, self._ids)


def _merge_units(draft: Draft, new_id: NewId) -> None:
    """Merge every pair that looks like one unit, following units
    that an earlier merge has taken away."""
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
