"""Proposed sections of the written plan, made from its data: what a clerk would have to type by
hand.

Pure functions from a plan to text; figures stand in it as live fields. Nothing here changes a plan
(``edits.drafting`` takes a draft over), so that what a person wrote is never lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Task, Unit
from parplanner.domain.scoring import Scoring, base_column, target_columns
from parplanner.domain.writing import richtext
from parplanner.domain.writing.draft_lines import Lines, deadline_of, needs_of, unit_line

STATUS, STRENGTHS, SHORTCOMINGS = "status", "strengths", "shortcomings"
TASKS, SOLUTIONS, PETITIONS, UNITS = "tasks", "solutions", "petitions", "units"
NO_LEAD = "Chưa phân công đơn vị chủ trì"
_FIRST = ("I.", "II.", "III.", "IV.")


@dataclass(frozen=True, slots=True)
class Drafted:
    """A proposed section. ``key`` names it over every plan and time;
    ``body`` is text in the markup of richtext."""

    key: str
    label: str
    title: str
    body: str = ""
    children: tuple[Drafted, ...] = ()


def drafts(plan: Plan, scoring: Scoring | None = None) -> tuple[Drafted, ...]:
    """The outermost sections the data say something about, II to V of the usual skeleton, in its
    order.

    In a plan without any text they begin with I: there is no "I. Mục đích, yêu cầu" before them.
    """
    lines = Lines(plan, scoring or Scoring(plan))
    made = (_status(plan, lines), _tasks(plan, lines), _petitions(plan, lines), _units(plan, lines))
    kept = [s for s in made if s.body or s.children]
    labels = [s.label for s in kept] if plan.sections(None) else list(_FIRST)
    return tuple(
        Drafted(s.key, label, s.title, s.body, _numbered(s.children, ""))
        for s, label in zip(kept, labels, strict=False)
    )


def _status(plan: Plan, lines: Lines) -> Drafted:
    children = [
        s for s in (strengths(plan, lines), shortcomings(plan, lines)) if s.body or s.children
    ]
    year = plan.info.base_year
    return Drafted(
        STATUS,
        "II.",
        f"THỰC TRẠNG CẢI CÁCH HÀNH CHÍNH NĂM {year}",
        lines.overview(),
        tuple(children),
    )


def strengths(plan: Plan, lines: Lines) -> Drafted:
    """II.1: fields at their maximum, then the criteria at theirs in the other fields."""
    said = [lines.field_at_max(field) for field in plan.children(None) if lines.at_max(field)]
    others = (field for field in plan.children(None) if not lines.at_max(field))
    said += [line for field in others if (line := lines.criteria_at_max(field))]
    return Drafted(STRENGTHS, "1.", "Ưu điểm", "\n".join(said))


def shortcomings(plan: Plan, lines: Lines) -> Drafted:
    """II.2: per field what was found wanting and why, objective causes before subjective ones."""
    made = [
        Drafted(f"{SHORTCOMINGS}:{field.id}", "", text.clean_line(field.title), "\n".join(said))
        for field in plan.children(None)
        if (said := lines.shortcomings_below(field))
    ]
    return Drafted(
        SHORTCOMINGS,
        "2.",
        "Tồn tại, hạn chế, nguyên nhân",
        "\n".join(lines.shortcomings(None)),
        tuple(made),
    )


def _numbered(sections: Iterable[Drafted], stem: str) -> tuple[Drafted, ...]:
    """Sections numbered 1., 2. … or, below a stem, 2.1., 2.2. …, with everything below them."""
    labelled = ((f"{stem}{i}.", s) for i, s in enumerate(sections, start=1))
    return tuple(
        Drafted(s.key, label, s.title, s.body, _numbered(s.children, label))
        for label, s in labelled
    )


def _tasks(plan: Plan, lines: Lines) -> Drafted:
    """III: the tasks (in the appendix when there is a roadmap, else listed), then the solutions."""
    count = plan.count(Task)
    children = []
    if count and attaches_assignments(plan):
        body = "(Có Phụ lục phân công nhiệm vụ kèm theo)"
        children.append(Drafted(TASKS, "", "Nhiệm vụ (có {{count:tasks}} nhiệm vụ)", body))
    elif count:
        children.append(Drafted(TASKS, "", "Nhiệm vụ", "\n".join(_task_list(plan, lines))))
    listed = {text.fold(text.clean_line(task.content)).rstrip(" .;") for task in plan.all(Task)}
    said = dict.fromkeys(lines.solutions())
    solutions = [
        line for line in said if text.fold(line).removeprefix("- ").rstrip(" .;") not in listed
    ]
    if solutions:
        children.append(Drafted(SOLUTIONS, "", "Giải pháp thực hiện", "\n".join(solutions)))
    return Drafted("work", "III.", "NHIỆM VỤ VÀ GIẢI PHÁP", "", tuple(children))


def _task_list(plan: Plan, lines: Lines) -> list[str]:
    owners = [*(node.id for node in plan.walk()), None]
    return [lines.task(task) for owner in owners for task in plan.tasks_of(owner)]


def attaches_assignments(plan: Plan) -> bool:
    """Whether the assignment table belongs to the plan as its appendix:
    tasks, and target points to win by them."""
    return bool(target_columns(plan)) and any(t.criterion_id is not None for t in plan.all(Task))


def _petitions(plan: Plan, lines: Lines) -> Drafted:
    """IV: the criteria marked đặc thù, grouped by the agency that scores them."""
    made = []
    for agency, nodes in petitions(plan).items():
        said = [lines.petition(agency)] + [lines.special(node) for node in nodes]
        title = agency or "Đối với các đơn vị được phân công chấm điểm"
        made.append(Drafted(f"{PETITIONS}:{text.fold(agency)}", "", title, "\n".join(said)))
    return Drafted(PETITIONS, "IV.", "ĐỀ XUẤT, KIẾN NGHỊ", "", tuple(made))


def petitions(plan: Plan) -> dict[str, list[Criterion]]:
    """Criteria marked đặc thù by scoring agency (its own, else that of
    the nearest row above), in document order."""
    found: dict[str, list[Criterion]] = {}
    for node in plan.walk():
        if node.special:
            found.setdefault(scoring_agency(plan, node), []).append(node)
    return found


def scoring_agency(plan: Plan, node: Criterion) -> str:
    """Who scores a criterion: named on it, else on the nearest row above it that names one."""
    named = (text.clean_line(n.scoring_agency) for n in (node, *plan.ancestors(node)))
    return next((name for name in named if name), "")


def _units(plan: Plan, lines: Lines) -> Drafted:
    """V: what every unit leads."""
    made = [
        Drafted(f"{UNITS}:{unit.id}", "", unit.name, lines.duties(unit, tasks))
        for unit, tasks in led_tasks(plan)
    ]
    return Drafted(UNITS, "V.", "TỔ CHỨC THỰC HIỆN", "", tuple(made))


def led_tasks(plan: Plan) -> list[tuple[Unit, list[Task]]]:
    """Units that lead, in the order in which the document first names
    them, with their tasks in its order."""
    found: dict[str, list[Task]] = {}
    for owner in (*(node.id for node in plan.walk()), None):
        for task in plan.tasks_of(owner):
            if task.lead_unit_id is not None:
                found.setdefault(task.lead_unit_id, []).append(task)
    return [(plan.get(Unit, unit_id), tasks) for unit_id, tasks in found.items()]


def orphans(plan: Plan) -> list[Task]:
    """Tasks nobody leads, in document order."""
    found: list[Task] = []
    for owner in (*(node.id for node in plan.walk()), None):
        found += [task for task in plan.tasks_of(owner) if task.lead_unit_id is None]
    return found


# -- the same data in the order of other documents -------------------------------------------------


def by_field(plan: Plan, scoring: Scoring | None = None) -> tuple[Drafted, ...]:
    """Per field: what was wanting (and what it cost), what is to be
    done, by whom, until when (S003, II.2)."""
    lines = Lines(plan, scoring or Scoring(plan))
    made = []
    for field in plan.children(None):
        said = lines.block(field)
        if said:
            made.append(
                Drafted(f"by-field:{field.id}", "", text.clean_line(field.title), "\n".join(said))
            )
    whole = lines.block(None)
    if whole:
        made.append(Drafted("by-field:", "", "Nhiệm vụ chung", "\n".join(whole)))
    return _numbered(made, "")


def by_unit(plan: Plan, scoring: Scoring | None = None) -> tuple[Drafted, ...]:
    """Why points were lost, then the tasks of every unit (S004, II.2)."""
    lines = Lines(plan, scoring or Scoring(plan))
    column = base_column(plan)
    year = column.year if column else plan.info.base_year
    causes = list(dict.fromkeys(lines.causes()))
    made = []
    if causes:
        title = f"Các chỉ số cải cách hành chính và nguyên nhân bị trừ điểm trong năm {year}"
        made.append(Drafted("by-unit:causes", "", title, "\n".join(causes)))
    units = [
        Drafted(f"by-unit:{unit.id}", "", f"{unit.name} chủ trì tham mưu", _work(plan, tasks))
        for unit, tasks in led_tasks(plan)
    ]
    if left := orphans(plan):
        units.append(Drafted("by-unit:", "", NO_LEAD, _work(plan, left)))
    if units:
        title = "Nhiệm vụ khắc phục các chỉ số bị trừ điểm theo đơn vị"
        made.append(Drafted("by-unit:tasks", "", title, "", tuple(units)))
    return _numbered(made, "")


def _work(plan: Plan, tasks: Iterable[Task]) -> str:
    """A unit's tasks, one a line: with what they require, who helps and watches, and until when."""
    made = []
    for task in tasks:
        node = plan.find(Criterion, task.criterion_id)
        content = text.clean_line(task.content) or (text.clean_line(node.title) if node else "")
        told = [content.rstrip(" .;"), needs_of(task), unit_line(plan, task), deadline_of(task)]
        made.append(f"- {richtext.escape('; '.join(part for part in told if part))}.")
    return "\n".join(made)
