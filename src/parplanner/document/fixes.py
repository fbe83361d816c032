"""The remedies of findings, as one table: which finding offers which, what it is called, how its Changes are made.

A new remedy is one line in :data:`FIXES`. Each is one undo step, named as the menu names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from parplanner.domain.changes import Changes
from parplanner.domain.edits import codes, printed, sections, tasks, units
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Section, Task, Unit
from parplanner.domain.text import same_name
from parplanner.wording import mark

Make = Callable[[Plan, NewId, Finding], Changes]


@dataclass(frozen=True, slots=True)
class Fix:
    """``text`` is a source text that may name ``{detail}``; ``detail`` gives it, None: not offered for this finding.

    ``text_for_all`` (``{detail}`` is the count) only where doing it for every finding of the kind at once is safe.
    ``opens_task``: afterwards the officer goes on typing in the new task.
    """

    text: str
    make: Make
    detail: Callable[[Plan, Finding], str | None]
    text_for_all: str = ""
    opens_task: bool = False


def fixes_of(plan: Plan, found: Finding) -> list[tuple[Fix, str]]:
    """What can be done about a finding now, each with its detail; the likeliest first. Ignored findings have none."""
    if found.ignored:
        return []
    offered = ((fix, fix.detail(plan, found)) for fix in FIXES.get(found.code, ()))
    return [(fix, detail) for fix, detail in offered if detail is not None]


def for_all(plan: Plan, new_id: NewId, fix: Fix, found: Iterable[Finding]) -> Changes:
    """One remedy for many findings, each seeing what the ones before did; those it is not offered for are left out."""
    draft = Draft(plan)
    for finding in found:
        if fix.detail(draft.plan, finding) is not None:
            draft.do(fix.make(draft.plan, new_id, finding))
    return draft.changes()


def _printed(plan: Plan, found: Finding) -> str | None:
    return "" if _forget(plan, str, found) else None


def _lead_cooperates(plan: Plan, found: Finding) -> str | None:
    task = plan.find(Task, found.row)
    return "" if task is not None and tasks.drop_lead_from_coop(plan, task.id) else None


def _kept_name(plan: Plan, found: Finding) -> str | None:
    keep = _kept(plan, found)
    return keep.name if keep is not None and plan.find(Unit, found.row) is not None else None


def _kept(plan: Plan, found: Finding) -> Unit | None:
    return next((u for u in plan.units() if same_name(u.name, found.details.get("keep", ""))), None)


def _merge(plan: Plan, new_id: NewId, found: Finding) -> Changes:
    keep = _kept(plan, found)
    return units.merge(plan, new_id, keep.id, found.row) if keep is not None and found.row is not None else ()


def _forget(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    return printed.forget(plan, found.row, None if found.column == MAX_COLUMN else found.column)


def _live(plan: Plan, found: Finding) -> str | None:
    return "" if found.details.get("field") and plan.find(Section, found.row) is not None else None


def _put_field(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    details = found.details
    line, start, end = (int(details[name]) for name in ("line", "start", "end"))
    return sections.put_field(plan, str(found.row), details["where"], line, start, end, details["field"])


def _proposed(plan: Plan, found: Finding) -> str | None:
    node = plan.find(Criterion, found.row)
    return (codes.proposed(plan, node.id) or None) if node is not None and not node.code.strip() else None


def _counted(plan: Plan, found: Finding) -> str | None:
    """Only where counting on gives another code than the free one."""
    node = plan.find(Criterion, found.row)
    code = codes.counted(plan, node.id) if node is not None and not node.code.strip() else ""
    return code if code and code != _proposed(plan, found) else None


def _criterion(plan: Plan, found: Finding) -> str | None:
    node = plan.find(Criterion, found.row)
    return None if node is None or plan.tasks_of(node.id) else node.code or node.title


_LIVE = (Fix(mark("Replace by a live figure"), _put_field, _live),)
_FILL = Fix(
    mark("Fill in the code {detail}"),
    lambda plan, _new, found: codes.fill(plan, str(found.row)),
    _proposed,
    mark("Fill in all {detail} missing codes"),
)
_PUSH = Fix(
    mark("Fill in the code {detail} and count on in the rows behind"),
    lambda plan, _new, found: codes.push(plan, str(found.row)),
    _counted,
)
_ADD_TASK = Fix(
    mark("Add a task for {detail}"),
    lambda plan, new, found: tasks.add(plan, new, str(found.row)),
    _criterion,
    mark("Add a task for all {detail} criteria"),
    opens_task=True,
)
_DROP_LEAD = Fix(
    mark("Take the lead unit out of the cooperating units"),
    lambda plan, _new, found: tasks.drop_lead_from_coop(plan, str(found.row)),
    _lead_cooperates,
    mark("Take the lead unit out of the cooperating units of all {detail} tasks"),
)

FIXES: dict[str, tuple[Fix, ...]] = {
    "UNIT_VARIANTS": (Fix(mark("Merge into “{detail}”"), _merge, _kept_name),),
    "TOTAL_MISMATCH": (Fix(mark("Forget the printed figure"), _forget, _printed),),
    "TEXT_DISAGREES": _LIVE,
    "COUNT_DISAGREES": _LIVE,
    "GOAL_NOT_MET": _LIVE,
    "CODE_MISSING": (_FILL, _PUSH),
    "LOST_WITHOUT_TASK": (_ADD_TASK,),
    "LEAD_ALSO_COOPERATES": (_DROP_LEAD,),
}
"""Finding code → its remedies."""
