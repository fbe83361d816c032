"""Who does what until when: units, their other spellings, tasks, who takes part."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.domain import fields as f
from parplanner.domain import statuses
from parplanner.domain.fields import Choice, ListField, OnDelete
from parplanner.domain.rows.registry import MAX_CELLS, Row, registered
from parplanner.wording import mark


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Row):
    """A unit (phòng, ban, tổ) that leads or cooperates."""

    NAME = mark("Unit")
    LISTS = (
        ListField(
            "aliases",
            "UnitAlias",
            "unit_id",
            "name",
            "name",
            mark("Other spellings"),
            mark("One a line; imports map them by themselves"),
            letters=34,
        ),
    )
    name: str = field(metadata=f.line(mark("Unit"), mark("As printed in the plan"), letters=34))
    position: int = field(default=0, metadata=f.position())


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class UnitAlias(Row):
    """Another spelling of a unit's name, kept so that later imports map by themselves."""

    NAME = mark("Other spelling")
    unit_id: str = field(metadata=f.reference("Unit", OnDelete.CASCADE, mark("Unit")))
    name: str = field(metadata=f.line(mark("Other spelling")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Row):
    """A task. Blank ``content`` means the criterion's title is the task (as the Hà Nội 2018
    appendix has it).

    ``requirement`` is a free list, one requirement a line. ``deadline`` is ``dd/mm/yyyy`` or words
    ("Thường xuyên").
    """

    NAME = mark("Task")
    LISTS = (
        ListField(
            "coop",
            "Assignment",
            "task_id",
            "unit_id",
            "lead_unit_id",
            mark("Cooperating units"),
            mark("One unit a line"),
        ),
    )
    criterion_id: str | None = field(
        default=None,
        metadata=f.reference(
            "Criterion",
            OnDelete.CASCADE,
            mark("Criterion"),
            mark("Code of the criterion the task serves"),
            letters=9,
        ),
    )
    position: int = field(default=0, metadata=f.position())
    content: str = field(
        default="",
        metadata=f.text(mark("Task"), mark("Blank: the criterion itself is the task"), letters=30),
    )
    requirement: str = field(
        default="", metadata=f.text(mark("Requirement"), mark("One requirement a line"), letters=36)
    )
    lead_unit_id: str | None = field(
        default=None,
        metadata=f.reference(
            "Unit", OnDelete.REFUSE, mark("Lead unit"), mark("Exactly one unit"), letters=18
        ),
    )
    deadline: str = field(
        default="",
        metadata=f.date(mark("Deadline"), mark("A date or words such as “Quý IV”"), is_open=True),
    )
    product: str = field(
        default="",
        metadata=f.text(mark("Product"), mark("What proves the task is done"), letters=18),
    )
    monitoring_unit_id: str | None = field(
        default=None,
        metadata=f.reference(
            "Unit",
            OnDelete.REFUSE,
            mark("Monitoring unit"),
            mark("Who watches over the task"),
            letters=18,
        ),
    )
    status: str = field(
        default="",
        metadata=f.choice(
            mark("Status"),
            (
                Choice(statuses.NOT_STARTED, mark("Not started"), statuses.NOT_STARTED),
                Choice(statuses.DOING, mark("In progress"), statuses.DOING),
                Choice(statuses.DONE, mark("Completed"), statuses.DONE),
                Choice(statuses.LATE, mark("Late"), statuses.LATE),
                Choice(statuses.STOPPED, mark("Stopped"), statuses.STOPPED),
            ),
            mark("How far the task is (Alt+↓ opens the list); other words may be typed"),
            is_open=True,
            letters=14,
        ),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Row):
    """A cooperating unit of a task, in the order of the document."""

    UNIQUE = ("task_id", "unit_id")
    MOST = MAX_CELLS
    NAME = mark("Cooperating unit")
    task_id: str = field(metadata=f.reference("Task", OnDelete.CASCADE, mark("Task")))
    unit_id: str = field(metadata=f.reference("Unit", OnDelete.REFUSE, mark("Cooperating unit")))
    position: int = field(default=0, metadata=f.position())
