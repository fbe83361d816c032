"""One sheet per unit: the tasks it leads with their deadlines and
points, and what it supplies to others."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain import document_types, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Assignment, Criterion, Task, Unit
from parplanner.domain.scoring import Scoring, base_column, target_columns
from parplanner.reports.papers import frame, tables
from parplanner.reports.papers.columns import NEEDS, NUMBER, printed
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.reference import reference_line
from parplanner.reports.papers.tables import POINTS, Heading
from parplanner.reports.report.model import (
    Block,
    Cell,
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Report,
    Rule,
    Style,
    Table,
)
from parplanner.wording import tr

TITLE = "Phiếu giao nhiệm vụ"
_GIVER, _RECEIVER = "Cơ quan giao", "Đơn vị nhận"
OWN, SUPPLIES, WATCHES = "Nhiệm vụ chủ trì", "Nhiệm vụ phối hợp", "Nhiệm vụ theo dõi"


def slips_report(plan: Plan, options: Options) -> Report:
    """A part per unit that has anything to do; ``options.units`` names the ones wanted."""
    wanted, unknown = _wanted(plan, options.units)
    parts = _parts(plan, wanted, options)
    sheets = []
    if not parts:
        said = frame.nothing("Chưa có nhiệm vụ nào được giao cho đơn vị.")
        parts = [Part(TITLE, False, frame.working_blocks(plan, TITLE, [said]))]
        maker = _Maker(plan, frame.width(landscape=False), options.electronic)
        empty = frame.working_blocks(plan, TITLE, [maker.table(OWN, [], True)])
        sheets = [Part(TITLE, False, empty)]
    notices = [
        tr("There is no unit “{name}”; it got no slip.").format(name=name) for name in unknown
    ]
    return frame.report(plan, TITLE, parts, notices, sheets)


def unit_reports(plan: Plan, options: Options) -> list[tuple[str, Report]]:
    """The same as a document of its own for every unit that has
    anything to do: its name and its slip."""
    wanted, _ = _wanted(plan, options.units)
    parts = _parts(plan, wanted, options)
    return [(part.title, frame.report(plan, f"{TITLE} - {part.title}", [part])) for part in parts]


def _parts(plan: Plan, units: Sequence[Unit], options: Options) -> list[Part]:
    maker = _Maker(plan, frame.width(landscape=False), options.electronic)
    made: list[Part] = []
    for unit in units:
        if blocks := maker.blocks(unit):
            made.append(Part(unit.name, False, (*maker.head(unit), *blocks)))
    return made


def _wanted(plan: Plan, names: tuple[str, ...]) -> tuple[list[Unit], list[str]]:
    """The units of these names or aliases (all without names), in the
    plan's order; and names no unit has."""
    if not names:
        return plan.units(), []
    known = {unit.id: _name_keys(plan, unit) for unit in plan.units()}
    keys = {text.name_key(name): name for name in names}
    found = [unit for unit in plan.units() if known[unit.id] & keys.keys()]
    all_known = {key for unit in found for key in known[unit.id]}
    return found, [name for key, name in keys.items() if key not in all_known]


def _name_keys(plan: Plan, unit: Unit) -> set[str]:
    aliases = [alias.name for alias in plan.aliases_of(unit.id)]
    return {text.name_key(name) for name in (unit.name, *aliases)}


def _only(line: Line, kept: list[int]) -> Line:
    return Line(line.level, tuple(line.cells[i] for i in kept))


def _used(headings: list[Heading], lines: list[Line]) -> list[int]:
    """The columns that say anything: a slip is one page where that is possible."""
    always = ("number", "task")
    filled = tables.filled(lines)
    return [i for i, h in enumerate(headings) if h.key in always or not lines or i in filled]


class _Maker:
    """Slips of one plan on pages of one printable width (mm)."""

    def __init__(self, plan: Plan, width: float, electronic: bool) -> None:
        self._plan = plan
        self._electronic = electronic
        self._width = width
        self._scoring = Scoring(plan)
        self._order = {n.id: i for i, n in enumerate(plan.walk())}
        self._base, targets = base_column(plan), target_columns(plan)
        self._target = next(
            (c for c in targets if c.year == plan.info.goal_year), targets[0] if targets else None
        )

    def head(self, unit: Unit) -> list[Block]:
        """Which plan the slip comes from, who gives the tasks and who gets them."""
        plan = self._plan
        agency, title = text.clean_line(plan.agency.name), text.clean_line(plan.info.title)
        said = [
            (document_types.kind(plan), title),
            (_GIVER, agency),
            (_RECEIVER, text.clean_line(unit.name)),
        ]
        return [
            Paragraph(Style.APPENDIX_TITLE, TITLE.upper()),
            Paragraph(Style.APPENDIX_REFERENCE, reference_line(plan, self._electronic)),
            Rule(),
            *(Paragraph(Style.BODY, f"{name}: {value}") for name, value in said if value),
        ]

    def blocks(self, unit: Unit) -> list[Block]:
        """Own tasks, tasks it supports, tasks it watches, each once;
        nothing for a unit without any."""
        plan = self._plan
        supported = [
            plan.get(Task, a.task_id) for a in plan.referring(Assignment, "unit_id", unit.id)
        ]
        made: list[Block] = []
        told: set[str] = set()
        for title, tasks, own in (
            (OWN, plan.referring(Task, "lead_unit_id", unit.id), True),
            (SUPPLIES, supported, False),
            (WATCHES, plan.referring(Task, "monitoring_unit_id", unit.id), False),
        ):
            # What a unit leads it need not be told again as its helper or watcher.
            new = [task for task in tasks if task.id not in told]
            told.update(task.id for task in new)
            if new:
                made += [
                    Paragraph(Style.CAPTION, title),
                    self.table(f"{unit.name} - {title}", self._sorted(new), own),
                ]
        return made

    def _sorted(self, tasks: list[Task]) -> list[Task]:
        last = len(self._order)
        return sorted(
            tasks, key=lambda t: (self._order.get(t.criterion_id or "", last), t.position, t.id)
        )

    def table(self, name: str, tasks: list[Task], own: bool) -> Table:
        """Tasks in their order; with points where they are the unit's own."""
        years = []
        if self._base:
            years.append((self._base.id, f"Điểm đạt được {self._base.year}"))
        if self._target:
            years.append((self._target.id, f"Mục tiêu {self._target.year}"))
        headings = [
            NUMBER,
            printed(Criterion, "code"),
            printed(Task, "content"),
            printed(Task, "requirement", title=NEEDS),
            printed(Task, "coop" if own else "lead", key="partner", width=1.6),
            printed(Task, "deadline"),
        ]
        if own:
            headings += [
                printed(Criterion, MAX_COLUMN, width=16),
                *(Heading(key, name, POINTS, 17) for key, name in years),
            ]
        keys = [MAX_COLUMN, *(key for key, _ in years)] if own else []
        lines = [self._line(i, task, own, keys) for i, task in enumerate(tasks, start=1)]
        kept = _used(headings, lines)
        lines = [_only(line, kept) for line in lines]
        return tables.table(
            name,
            [headings[i] for i in kept],
            lines,
            self._width,
            self._plan.criteria_set.min_decimals,
        )

    def _line(self, number: int, task: Task, own: bool, keys: list[str]) -> Line:
        node = self._plan.find(Criterion, task.criterion_id)
        words = text.clean(task.content) or (text.clean(node.title) if node else "")
        needs = "\n".join(
            part for part in (text.clean(task.requirement), text.clean(task.product)) if part
        )
        if own:
            partner = "; ".join(
                self._plan.get(Unit, a.unit_id).name for a in self._plan.assignments_of(task.id)
            )
        else:
            lead = self._plan.find(Unit, task.lead_unit_id)
            partner = lead.name if lead else ""
        figures: list[Cell] = []
        for key in keys:
            value = self._scoring.value(node.id, key) if node else None
            figures.append(None if value is None else Points(value))
        code = node.code if node else ""
        return Line(Level.ROW, (str(number), code, words, needs, partner, task.deadline, *figures))
