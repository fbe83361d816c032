"""A random officer: makes some edit of any kind, sensible or not, again and again.

``MOVES`` is a table of what there is to do, by the module of ``domain.edits`` that does it. A new
edit is one line there; ``test_random_officer`` fails while a module, one of its edits or a class of
rows is never played.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import TypeVar

from parplanner.domain import rules
from parplanner.domain.changes import Changes, added
from parplanner.domain.edits import (
    applicability,
    cascade,
    cells,
    codes,
    criteria,
    details,
    drafting,
    ignoring,
    live_fields,
    numbering,
    paste,
    plan_info,
    printed,
    scores,
    sections,
    tasks,
    tree,
    units,
    views,
)
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_COLUMN,
    RESULT,
    TARGET,
    Assignment,
    Basis,
    Criterion,
    Indicator,
    PrintedFigure,
    Recipient,
    Row,
    SavedView,
    ScaleLine,
    ScoreColumn,
    Section,
    Shortcoming,
    Task,
    Unit,
)
from parplanner.domain.writing import text_rules, text_search
from parplanner.domain.writing.drafts import Drafted, drafts
from parplanner.domain.writing.lines_of_text import BODY, TITLE
from parplanner.domain.writing.narrative import Facts

T = TypeVar("T")
WORDS = [
    "Văn phòng",
    "Phòng CSDT",
    "Rà soát văn bản",
    "<b>đậm</b>",
    "'; DROP TABLE unit; --",
    "Ánh\nĐỗ",
    "100 %",
    "🙂",
]
POINTS = ["", "0", "0,5", "1", "1.81", "2,75", "abc", "1e5"]
FIGURES = [
    "count:tasks",
    "total:2017",
    "total:1999",
    "goal",
    "name:1.2",
    "points:1.6:2017",
    "nonsense",
]
LABELS = ["I.", "1.", "2.1.", "a)", "Điều 1.", "-", ""]
TASK_KEYS = ["criterion", "monitoring", "status", "deadline"]
LISTS: list[type[Basis] | type[Recipient] | type[Indicator]] = [Basis, Recipient, Indicator]


class Officer:
    """Makes Changes for a plan; refusals (a PlanError) are part of
    an officer's day and count as no edit."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._made = 0

    def new_id(self) -> str:
        """Random enough, and the same for the same seed."""
        return f"{self.random.getrandbits(128):032x}"

    def edit(self, plan: Plan) -> Changes:
        """The Changes of one random edit; blank when it was refused or came to nothing."""
        return self.play(self.random.choice(EVERY_MOVE), plan)

    def play(self, move: Move, plan: Plan) -> Changes:
        """The Changes of one move; blank when it was refused or came to nothing."""
        try:
            changes = move(self, plan)
            plan.check(changes)
        except PlanError:
            return ()
        return changes

    def one(self, plan: Plan, cls: type[Row]) -> str:
        """The id of some row; PlanError when there is none."""
        ids = sorted(row.id for row in plan.all(cls))
        if not ids:
            raise PlanError("nothing.there")
        return self.random.choice(ids)

    def some(self, plan: Plan, cls: type[Row]) -> list[str]:
        """One to three ids."""
        return [self.one(plan, cls) for _ in range(self.random.randint(1, 3))]

    def parent(self, plan: Plan, cls: type[Row] = Criterion) -> str | None:
        """A row of a tree or the top."""
        return None if self.random.random() < 0.2 else self.one(plan, cls)

    def word(self) -> str:
        """A text, now and then blank."""
        return (
            ""
            if self.random.random() < 0.1
            else f"{self.random.choice(WORDS)} {self.random.randrange(100)}"
        )

    def lines(self) -> list[str]:
        """Up to three texts."""
        return [self.word() for _ in range(self.random.randint(0, 3))]

    def prose(self, plan: Plan) -> str:
        """A text of some lines, with live figures, a table and numbers that are right or wrong."""
        figure = "{{" + self.pick(FIGURES) + "}}"
        said = [f"{self.word()} {figure} {self.random.randrange(99)} điểm"]
        said += [
            f"Kế hoạch có {plan.count(Task)} nhiệm vụ, 7 tiêu chí.",
            "{{table:results}}",
            self.word(),
        ]
        self.random.shuffle(said)
        return "\n".join(said[: self.random.randint(1, 4)])

    def years(self, plan: Plan) -> list[int]:
        """Some years of the plan, perhaps none."""
        return [year for year in applicability.years_to_offer(plan) if self.flag()]

    def points(self) -> str:
        """Points as typed, now and then nonsense."""
        return self.random.choice(POINTS)

    def column(self, plan: Plan) -> str:
        """A year column or the maximum."""
        return MAX_COLUMN if self.random.random() < 0.3 else self.one(plan, ScoreColumn)

    def pick(self, choices: Sequence[T]) -> T:
        """One of them."""
        return self.random.choice(choices)

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self.random.randint(low, high)

    def year(self) -> int:
        """One of eight."""
        return 2015 + self.random.randrange(8)

    def flag(self) -> bool:
        """Yes or no."""
        return self.random.random() < 0.5

    def step(self) -> int:
        """Up or down."""
        return self.random.choice([-1, 1])

    def number(self) -> int | None:
        """A rank, a percent, or nothing."""
        return self.random.choice([None, self.random.randrange(1, 60)])


Move = Callable[[Officer, Plan], Changes]


def _cells(o: Officer, plan: Plan) -> Changes:
    if o.flag():
        keys = ["code", "title", o.column(plan)]
        chosen = [
            (o.one(plan, Criterion), k, o.points() if k not in ("code", "title") else o.word())
            for k in keys
        ]
        return cells.set_cells(plan, o.new_id, "criteria", chosen)
    keys = ["content", "lead", "coop", "deadline"]
    return cells.set_cells(
        plan, o.new_id, "tasks", [(o.one(plan, Task), k, o.word()) for k in keys]
    )


def _cell(o: Officer, plan: Plan) -> Changes:
    cls, grid, keys = o.pick(_GRIDS)
    return cells.set_cell(plan, o.new_id, grid, o.one(plan, cls), o.pick(keys), o.word())


_GRIDS: list[tuple[type[Row], str, Sequence[str]]] = [
    (Shortcoming, cells.SHORTCOMINGS, ["text", "cause", "solution"]),
    (Section, cells.SECTIONS, ["label", TITLE, BODY]),
]


def _paste(o: Officer, plan: Plan) -> Changes:
    """A block of two columns that begins at a row and goes on below it."""
    grid, cls, first, second, value = o.pick(_PASTED)
    behind = o.one(plan, cls)
    present = [(behind, second, value(o))]
    more = [{first: o.word() or "x", second: value(o)} for _ in range(o.between(1, 3))]
    return paste.paste(plan, o.new_id, grid, present, more, behind)


_PASTED: list[tuple[str, type[Row], str, str, Callable[[Officer], str]]] = [
    (cells.CRITERIA, Criterion, "title", MAX_COLUMN, Officer.points),
    (
        cells.CRITERIA,
        Criterion,
        "title",
        "code",
        lambda o: f"{o.between(1, 9)}.{o.between(1, 9)}",
    ),
    (cells.TASKS, Task, "content", "lead", Officer.word),
    (cells.SHORTCOMINGS, Shortcoming, "text", "points_lost", Officer.points),
    (cells.UNITS, Unit, "name", "aliases", Officer.word),
]


def _cooperating(o: Officer, plan: Plan) -> Changes:
    """Three units, now and then with the one that leads."""
    task = plan.get(Task, o.one(plan, Task))
    lead = plan.find(Unit, task.lead_unit_id)
    names = [o.word() for _ in range(3)] + ([lead.name] if lead and o.flag() else [])
    return tasks.set_coop(plan, o.new_id, task.id, "\n".join(names))


def _drop_lead(o: Officer, plan: Plan) -> Changes:
    """Where the lead unit cooperates with itself, if there is such a task."""
    double: list[str] = []
    for place in plan.all(Assignment):
        if plan.get(Task, place.task_id).lead_unit_id == place.unit_id:
            double.append(place.task_id)
    return tasks.drop_lead_from_coop(plan, o.pick(sorted(double) or [o.one(plan, Task)]))


def _delete_unused(o: Officer, plan: Plan) -> Changes:
    """Two units nothing uses, if there are such; else one that may be in use."""
    used: set[str | None] = {row.unit_id for row in plan.all(Assignment)}
    for task in plan.all(Task):
        used |= {task.lead_unit_id, task.monitoring_unit_id}
    free = sorted(unit.id for unit in plan.all(Unit) if unit.id not in used)
    return units.delete_all(plan, free[:2] or o.some(plan, Unit))


def _replace_hits(o: Officer, plan: Plan) -> Changes:
    hits = text_search.hits(plan, Facts(plan), o.pick(["điểm", "a", "1"]))
    return sections.replace_hits(plan, hits[: o.between(1, 5)], o.word())


def _at(o: Officer, plan: Plan) -> tuple[str, str, int, int, int]:
    """Section, text, line and stretch."""
    where, start = o.pick([TITLE, BODY]), o.between(0, 5)
    return (
        o.one(plan, Section),
        where,
        o.between(0, 2),
        start,
        start + o.between(0, 4),
    )


def _take_drafts(o: Officer, plan: Plan) -> Changes:
    drafted = drafts(plan)
    keys = [section.key for section in _all_of(drafted)]
    return drafting.take(plan, o.new_id, drafted, [key for key in keys if o.flag()])


def _all_of(drafted: Sequence[Drafted]) -> list[Drafted]:
    return [found for section in drafted for found in (section, *_all_of(section.children))]


def _list_row(o: Officer, plan: Plan) -> Changes:
    cls = o.pick(LISTS)
    text = {"title": o.word()} if cls is Indicator else {"text": o.word()}
    return details.add(plan, o.new_id, cls, o.between(0, 3), **text)


def _changed_row(o: Officer, plan: Plan) -> Changes:
    cls = o.pick(LISTS)
    text = {"value": o.word()} if cls is Indicator else {"text": o.word()}
    return details.change(plan, cls, o.one(plan, cls), **text)


def _in_a_list(edit: Callable[[Officer, Plan, type[Basis]], Changes]) -> Move:
    return lambda o, p: edit(o, p, o.pick([*LISTS, Shortcoming]))  # type: ignore[arg-type]


def _read_in(o: Officer, plan: Plan) -> Changes:
    """What only an import does: a total as it was printed."""
    criterion = None if o.flag() else o.one(plan, Criterion)
    column = None if o.flag() else o.one(plan, ScoreColumn)
    points = o.random.randrange(100_000)
    row = PrintedFigure(id=o.new_id(), criterion_id=criterion, column_id=column, points=points)
    return (added(row),)


def _forget_printed(o: Officer, plan: Plan) -> Changes:
    figure = plan.get(PrintedFigure, o.one(plan, PrintedFigure))
    return printed.forget(plan, figure.criterion_id, figure.column_id)


def _other_unit(o: Officer, plan: Plan) -> Changes:
    unit = plan.get(Unit, o.one(plan, Unit))
    name = unit.name if o.flag() else o.word()
    return units.rename_or_merge(plan, o.new_id, o.one(plan, Unit), name)


def _relabel(o: Officer, plan: Plan) -> Changes:
    section = plan.get(Section, o.one(plan, Section))
    return tuple(numbering.relabelled(plan, section, o.pick(LABELS)))


def _settle(o: Officer, plan: Plan) -> Changes:
    return numbering.settled(plan, _moved_sections(o, plan))


def _moved_sections(o: Officer, plan: Plan) -> Changes:
    parent = o.parent(plan, Section)
    return tree.move(plan, Section, o.some(plan, Section), parent, o.between(-1, 4))


def _new_row(o: Officer, plan: Plan) -> Changes:
    at, words = o.between(0, 9), o.word()
    return criteria.add(plan, o.new_id, o.parent(plan), at, title=words, max_points=1_000)


def _new_rows(o: Officer, plan: Plan) -> Changes:
    codes_of_them = [None, "7.7", ""]
    return criteria.add_many(plan, o.new_id, o.parent(plan), o.between(0, 9), codes_of_them)


def _task_cell(o: Officer, plan: Plan) -> Changes:
    return cells.set_cell(
        plan, o.new_id, cells.TASKS, o.one(plan, Task), o.pick(TASK_KEYS), o.word()
    )


def _unit_cell(o: Officer, plan: Plan) -> Changes:
    key = o.pick(["name", "aliases"])
    return cells.set_cell(plan, o.new_id, cells.UNITS, o.one(plan, Unit), key, o.word())


def _save_view(o: Officer, plan: Plan) -> Changes:
    arrangement = f'{{"width": {o.number() or 0}}}'
    return views.save(plan, o.new_id, o.pick(["A", "a", "B", " "]), arrangement)


def _shortcomings(o: Officer, plan: Plan) -> Changes:
    owner = o.one(plan, Criterion)
    return details.add_many(plan, o.new_id, Shortcoming, None, 2, criterion_id=owner)


def _shortcoming_text(o: Officer, plan: Plan) -> Changes:
    row = o.one(plan, Shortcoming)
    return details.set_text(plan, Shortcoming, row, o.pick(["text", "cause"]), o.word())


def _section_below(o: Officer, plan: Plan) -> Changes:
    parent = o.parent(plan, Section)
    return sections.add(plan, o.new_id, parent, o.between(0, 4), body=o.prose(plan))


MOVES: dict[ModuleType, list[Move]] = {
    applicability: [
        lambda o, p: applicability.set_years(
            p, o.some(p, Criterion), o.years(p), o.word(), o.word()
        ),
        lambda o, p: applicability.set_years(p, [o.one(p, Criterion)], o.years(p)),
        lambda o, p: applicability.set_years(
            p, [o.one(p, Criterion)], applicability.years_to_offer(p)
        ),
        lambda o, p: applicability.for_new_year(p, o.year()),
    ],
    cascade: [
        lambda o, p: cascade.delete(p, [p.get(Criterion, o.one(p, Criterion))]),
        lambda o, p: cascade.take_over(p, p.get(Unit, o.one(p, Unit)), p.get(Unit, o.one(p, Unit))),
    ],
    criteria: [
        _new_row,
        lambda o, p: criteria.add(p, o.new_id, None, title=o.word()),
        _new_rows,
        lambda o, p: criteria.set_text(p, o.one(p, Criterion), o.pick(["code", "title"]), o.word()),
        lambda o, p: scores.set_max(p, o.one(p, Criterion), o.points()),
        lambda o, p: criteria.set_special(p, o.one(p, Criterion), o.flag()),
        lambda o, p: criteria.move(p, o.some(p, Criterion), o.parent(p), o.between(-1, 12)),
        lambda o, p: criteria.shift(p, o.some(p, Criterion)[:1], o.step()),
        lambda o, p: criteria.indent(p, o.some(p, Criterion)[:1]),
        lambda o, p: criteria.outdent(p, o.some(p, Criterion)[:1]),
        lambda o, p: criteria.delete(p, o.some(p, Criterion)[:1]),
        lambda o, p: criteria.duplicate(p, o.new_id, o.one(p, Criterion)),
    ],
    scores: [
        lambda o, p: scores.set_text(p, o.one(p, Criterion), o.column(p), o.points()),
        lambda o, p: scores.set_text(p, o.one(p, Criterion), o.column(p), o.points()),
        lambda o, p: scores.set_points(p, o.one(p, Criterion), o.one(p, ScoreColumn), o.number()),
        lambda o, p: scores.add_column(p, o.year(), o.pick([RESULT, TARGET])),
        lambda o, p: scores.set_kind(p, o.one(p, ScoreColumn), o.pick([RESULT, TARGET])),
        lambda o, p: scores.remove_column(p, o.one(p, ScoreColumn)),
    ],
    tasks: [
        lambda o, p: tasks.add(p, o.new_id, o.parent(p)),
        lambda o, p: tasks.add_many(p, o.new_id, o.parent(p), None, 2),
        lambda o, p: tasks.set_text(p, o.one(p, Task), o.pick(details.text_keys(Task)), o.word()),
        lambda o, p: tasks.set_lead(p, o.new_id, o.one(p, Task), o.word()),
        lambda o, p: tasks.set_monitoring(p, o.new_id, o.one(p, Task), o.word()),
        _cooperating,
        lambda o, p: tasks.set_criterion(p, o.one(p, Task), o.pick(["", "1.2", "9.9"])),
        _drop_lead,
        lambda o, p: tasks.duplicate(p, o.new_id, o.one(p, Task)),
        lambda o, p: tasks.shift(p, o.some(p, Task), o.step()),
        lambda o, p: tasks.move(p, o.some(p, Task), o.parent(p), o.between(-1, 5)),
        lambda o, p: tasks.delete(p, o.some(p, Task)),
    ],
    units: [
        lambda o, p: units.add(p, o.new_id, o.word(), o.one(p, Unit)),
        lambda o, p: units.add_many(p, o.new_id, [o.word(), o.word()]),
        lambda o, p: units.ensure(p, o.new_id, o.word())[1],
        lambda o, p: units.rename(p, o.new_id, o.one(p, Unit), o.word()),
        _other_unit,
        lambda o, p: units.set_aliases(p, o.new_id, o.one(p, Unit), "\n".join(o.lines())),
        lambda o, p: units.move(p, o.some(p, Unit), o.step()),
        lambda o, p: units.merge(p, o.new_id, o.one(p, Unit), o.one(p, Unit)),
        lambda o, p: units.delete(p, o.one(p, Unit)),
        _delete_unused,
    ],
    sections: [
        lambda o, p: sections.add(p, o.new_id, None, title=o.word(), body=o.prose(p)),
        _section_below,
        lambda o, p: sections.set_text(p, o.one(p, Section), o.pick([TITLE, BODY]), o.prose(p)),
        lambda o, p: sections.put_field(p, *_at(o, p), o.pick(FIGURES)),
        lambda o, p: sections.put_text(p, *_at(o, p), o.word()),
        lambda o, p: sections.take_out(p, *_at(o, p)),
        _replace_hits,
        lambda o, p: sections.put_fields(p, text_rules.replaceable(p)),
        lambda o, p: sections.rearrange(p, o.some(p, Section), o.pick(["up", "down", "in", "out"])),
        lambda o, p: sections.delete(p, o.some(p, Section)[:1]),
    ],
    tree: [
        _moved_sections,
        lambda o, p: tree.shift(p, Section, o.some(p, Section), o.step()),
        lambda o, p: tree.indent(p, Section, o.some(p, Section)[:1]),
        lambda o, p: tree.outdent(p, Section, o.some(p, Section)[:1]),
    ],
    numbering: [_relabel, _settle],
    drafting: [_take_drafts],
    live_fields: [
        lambda o, p: live_fields.rename(p, "criterion", lambda _: o.pick(["1.1", "1.2"])),
        lambda o, p: live_fields.replace_figures(p, lambda _: o.pick(FIGURES)),
    ],
    details: [
        _list_row,
        _shortcomings,
        _shortcoming_text,
        lambda o, p: details.set_text(
            p, Shortcoming, o.one(p, Shortcoming), "points_lost", o.points()
        ),
        _changed_row,
        _in_a_list(lambda o, p, cls: details.duplicate(p, o.new_id, cls, o.one(p, cls))),
        _in_a_list(lambda o, p, cls: details.move(p, cls, o.one(p, cls), o.step())),
        _in_a_list(lambda o, p, cls: details.delete(p, cls, o.some(p, cls))),
        lambda o, p: details.add_many(
            p, o.new_id, ScaleLine, None, 2, criterion_id=o.one(p, Criterion)
        ),
        lambda o, p: details.set_text(p, ScaleLine, o.one(p, ScaleLine), "points", o.points()),
        lambda o, p: details.set_lines(p, o.new_id, o.pick([Basis, Recipient]), o.lines()),
        lambda o, p: details.set_standing(p, o.year(), rank=o.number(), population=o.number()),
    ],
    plan_info: [
        lambda o, p: plan_info.set_info(p, title=o.word(), goal_points=o.pick([None, 75_000])),
        lambda o, p: plan_info.set_agency(p, name=o.word()),
        lambda o, p: plan_info.set_criteria_set(p, name=o.word(), min_decimals=o.between(0, 2)),
    ],
    printed: [_read_in, _forget_printed],
    codes: [
        lambda o, p: codes.fill(p, o.one(p, Criterion)),
        lambda o, p: codes.push(p, o.one(p, Criterion)),
        lambda o, p: codes.renumber(p, o.parent(p)),
    ],
    ignoring: [
        lambda o, p: ignoring.ignore(p, rules.findings(p)[:: o.between(2, 9)], o.word()),
        lambda o, p: ignoring.take_back(p, rules.findings(p)[:: o.between(2, 9)]),
    ],
    cells: [
        _cells,
        _cell,
        _task_cell,
        _unit_cell,
    ],
    paste: [_paste],
    views: [
        _save_view,
        lambda o, p: views.delete(p, o.one(p, SavedView)),
    ],
}
"""What the officer does, by the module that does it."""

EVERY_MOVE: list[Move] = [move for moves in MOVES.values() for move in moves]
