"""The remedies of findings, as one table: which finding offers which, what it is called, how its
Changes are made.

A new remedy is one line in :data:`FIXES`. Each is one undo step, named as the menu names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from parplanner.document import text_fixes
from parplanner.document.history import PART
from parplanner.domain.changes import Changes
from parplanner.domain.deadline_doubts import repaired
from parplanner.domain.deadlines import plan_year
from parplanner.domain.edits import codes, printed, sections, tasks, units
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, Assignment, Criterion, Section, Task, Unit
from parplanner.domain.text import same_name
from parplanner.domain.writing.text_fields import BLANK, COLUMN, Use, other_years, uses
from parplanner.wording import mark

Make = Callable[[Plan, NewId, Finding], Changes]


@dataclass(frozen=True, slots=True)
class Fix:
    """``text`` is a source text that may name ``{detail}`` or its parts (see Label); ``detail``
    gives it, None: not
    offered for this finding.

    ``text_for_all`` (``{detail}`` is the count) only where doing it for every finding of the kind
    at once is safe.
    ``opens_task``: afterwards the officer goes on typing in the new task.
    """

    text: str
    make: Make
    detail: Callable[[Plan, Finding], str | None]
    text_for_all: str = ""
    opens_task: bool = False


def fixes_of(plan: Plan, found: Finding) -> list[tuple[Fix, str]]:
    """What can be done about a finding now, each with its detail; the likeliest first.

    Ignored findings have none."""
    if found.ignored:
        return []
    offered = ((fix, fix.detail(plan, found)) for fix in FIXES.get(found.code, ()))
    return [(fix, detail) for fix, detail in offered if detail is not None]


def for_all(plan: Plan, new_id: NewId, fix: Fix, found: Iterable[Finding]) -> Changes:
    """One remedy for many findings, each seeing what the ones before did; those it is not offered
    for are left out."""
    draft = Draft(plan)
    for finding in found:
        if fix.detail(draft.plan, finding) is not None:
            draft.do(fix.make(draft.plan, new_id, finding))
    return draft.changes()


def _printed(plan: Plan, found: Finding) -> str | None:
    """The correct sum and the figure that goes."""
    if not _forget(plan, str, found):
        return None
    return PART.join(format_points(figure) for figure in (found.computed, found.printed))


def _lead_cooperates(plan: Plan, found: Finding) -> str | None:
    task = plan.find(Task, found.row)
    return "" if task is not None and tasks.drop_lead_from_coop(plan, task.id) else None


def _meant_day(plan: Plan, found: Finding) -> str | None:
    """The deadline with its day as dd/mm/yyyy, while it still stands as it was found."""
    task = plan.find(Task, found.row)
    if task is None or task.deadline != found.details.get("text"):
        return None
    return repaired(task.deadline, plan_year(plan)) or None


def _write_day(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    meant = _meant_day(plan, found)
    return tasks.set_text(plan, str(found.row), "deadline", meant) if meant else ()


def _spellings(plan: Plan, found: Finding) -> tuple[Unit, Unit] | None:
    """The unit with the fuller name and the other; None when one of them is gone."""
    keep = next((u for u in plan.units() if same_name(u.name, found.details.get("keep", ""))), None)
    other = plan.find(Unit, found.row)
    return None if keep is None or other is None or keep is other else (keep, other)


def _goes(plan: Plan, going: Unit, staying: Unit) -> str:
    """Both names and how many tasks change when the first goes."""
    named = {
        t.id
        for f in ("lead_unit_id", "monitoring_unit_id")
        for t in plan.referring(Task, f, going.id)
    }
    named |= {a.task_id for a in plan.referring(Assignment, "unit_id", going.id)}
    return PART.join((going.name, staying.name, str(len(named))))


def _other_goes(plan: Plan, found: Finding) -> str | None:
    pair = _spellings(plan, found)
    return _goes(plan, pair[1], pair[0]) if pair else None


def _fuller_goes(plan: Plan, found: Finding) -> str | None:
    pair = _spellings(plan, found)
    return _goes(plan, pair[0], pair[1]) if pair else None


def _merge(plan: Plan, new_id: NewId, found: Finding) -> Changes:
    pair = _spellings(plan, found)
    return units.merge(plan, new_id, pair[0].id, pair[1].id) if pair else ()


def _merge_fuller(plan: Plan, new_id: NewId, found: Finding) -> Changes:
    pair = _spellings(plan, found)
    return units.merge(plan, new_id, pair[1].id, pair[0].id) if pair else ()


def _forget(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    return printed.forget(plan, found.row, None if found.column == MAX_COLUMN else found.column)


def _live(plan: Plan, found: Finding) -> str | None:
    return "" if found.details.get("field") and plan.find(Section, found.row) is not None else None


def _put_field(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    details = found.details
    line, start, end = (int(details[name]) for name in ("line", "start", "end"))
    return sections.put_field(
        plan, str(found.row), details["where"], line, start, end, details["field"]
    )


def _field_there(plan: Plan, found: Finding) -> Use | None:
    """The figure a finding is about, while it still stands there."""
    details = found.details
    place = (details.get("where"), details.get("line"), details.get("start"), details.get("field"))
    for use in uses(plan):
        if (
            use.section.id == found.row
            and (use.where, str(use.line), str(use.place), use.field) == place
        ):
            return use
    return None


def _other_year(plan: Plan, found: Finding) -> str | None:
    """The nearest year there is, for a figure whose year column is gone."""
    if found.details.get("reason") != COLUMN or _field_there(plan, found) is None:
        return None
    others = other_years(plan, found.details["field"])
    return others[0].rpartition(":")[2] if others else None


def _put_other_year(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    details = found.details
    line, start, end = (int(details[name]) for name in ("line", "start", "end"))
    field = other_years(plan, details["field"])[0]
    return sections.put_field(plan, str(found.row), details["where"], line, start, end, field)


def _dead_field(plan: Plan, found: Finding) -> str | None:
    dead = found.details.get("reason") != BLANK and _field_there(plan, found) is not None
    return "" if dead else None


def _remove_field(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    line, start, end = (int(found.details[name]) for name in ("line", "start", "end"))
    return sections.take_out(plan, str(found.row), found.details["where"], line, start, end)


def _proposed(plan: Plan, found: Finding) -> str | None:
    node = plan.find(Criterion, found.row)
    return (
        (codes.proposed(plan, node.id) or None)
        if node is not None and not node.code.strip()
        else None
    )


def _counted(plan: Plan, found: Finding) -> str | None:
    """Only where counting on gives another code than the free one."""
    node = plan.find(Criterion, found.row)
    code = codes.counted(plan, node.id) if node is not None and not node.code.strip() else ""
    return code if code and code != _proposed(plan, found) else None


def _family(plan: Plan, found: Finding) -> str | None:
    """The row below which is numbered anew: the one above the odd code."""
    return plan.get(Criterion, str(found.row)).parent_id


def _first_code(plan: Plan, found: Finding) -> str | None:
    """Only for the odd row itself: the first code the family gets."""
    node = plan.find(Criterion, found.row)
    if node is None:
        return None
    first = plan.children(node.parent_id)[0]
    made = {
        c.after.id: c.after
        for c in codes.renumber(plan, node.parent_id)
        if isinstance(c.after, Criterion)
    }
    return made.get(first.id, first).code if made else None


def _criterion(plan: Plan, found: Finding) -> str | None:
    node = plan.find(Criterion, found.row)
    return None if node is None or plan.tasks_of(node.id) else node.code or node.title


_MERGE = mark("Merge “{first}” into “{second}” ({third} tasks)")
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
_WRITE_DAY = Fix(mark("Write it as {detail}"), _write_day, _meant_day)

_RENUMBER = Fix(
    mark("Number the rows anew there, from {detail} on"),
    lambda plan, _new, found: codes.renumber(plan, _family(plan, found)),
    lambda plan, found: _first_code(plan, found),
)
_OTHER_YEAR = Fix(
    mark("Use the figure of {detail} instead"),
    _put_other_year,
    _other_year,
    mark("Use the nearest year for all {detail} figures without a column"),
)
_REMOVE_FIELD = Fix(mark("Take the figure out of the text"), _remove_field, _dead_field)

_NEW_NAME = Fix(mark("Write “{detail}”"), text_fixes.write_new_name, text_fixes.in_its_place)
_AS_TASK = Fix(
    mark("Write “{detail}” in the text"),
    text_fixes.write_what_the_task_has,
    text_fixes.as_the_task_has_it,
)
_COMMAS = Fix(
    mark("Write the numbers of this section with a comma"),
    text_fixes.write_commas,
    text_fixes.section_with_points,
    mark("Write the numbers of all {detail} sections with a comma"),
)
_NAME_ALONE = Fix(mark("Write “{detail}”"), text_fixes.write_name_alone, text_fixes.name_alone)
_ARCHIVE = Fix(mark("Add “{detail}”"), text_fixes.add_archive_line, text_fixes.archive_line)

FIXES: dict[str, tuple[Fix, ...]] = {
    "UNIT_VARIANTS": (Fix(_MERGE, _merge, _other_goes), Fix(_MERGE, _merge_fuller, _fuller_goes)),
    "TOTAL_MISMATCH": (
        Fix(mark("Use the correct sum {first} (drop the printed {second})"), _forget, _printed),
    ),
    "TEXT_DISAGREES": _LIVE,
    "COUNT_DISAGREES": _LIVE,
    "GOAL_NOT_MET": _LIVE,
    "FIELD_NO_DATA": (_OTHER_YEAR, _REMOVE_FIELD),
    "CODE_MISSING": (_FILL, _PUSH),
    "CODE_MISPLACED": (_RENUMBER,),
    "LOST_WITHOUT_TASK": (_ADD_TASK,),
    "LEAD_ALSO_COOPERATES": (_DROP_LEAD,),
    "DAY_DOES_NOT_EXIST": (_WRITE_DAY,),
    "DEADLINE_UNCLEAR": (_WRITE_DAY,),
    "NAME_ENDED": (_NEW_NAME,),
    "TEXT_DIFFERS_FROM_TASK": (_AS_TASK,),
    "FORM_DECIMAL_POINT": (_COMMAS,),
    "FORM_DEGREE": (_NAME_ALONE,),
    "FORM_ARCHIVE_MISSING": (_ARCHIVE,),
}
"""Finding code → its remedies."""
