"""What a set of changes would change in a plan, one by one, so that each can be left out: old and
new side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from parplanner.document.year_names import year_name
from parplanner.domain import cell_values, text
from parplanner.domain.changes import Change, Changes
from parplanner.domain.fields import Field
from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import (
    BY_NAME,
    Assignment,
    CriteriaSet,
    Criterion,
    PrintedFigure,
    Row,
    ScaleLine,
    Score,
    ScoreColumn,
    Shortcoming,
    Task,
    Unit,
    UnitAlias,
)
from parplanner.wording import tr

CODE, COOP = "code", "coop"
_UNSEEN = ("cell", "source")
"""Fields that tell nothing to an officer."""
_FOLLOWING = (PrintedFigure, Unit, UnitAlias, Assignment, CriteriaSet)
"""Rows that come with others and are no choice of their own."""
Key = tuple[type[Row], str]


@dataclass(frozen=True, slots=True)
class Difference:
    """``where``: the row in words, ``what``: the thing that differs, ``before`` and ``after`` as
    documents write them.

    ``field`` is blank for a row that comes. ``keep``: what the plan has is proposed to stay,
    because it may be newer.
    """

    key: Key
    field: str
    where: str
    what: str
    before: str
    after: str
    keep: bool = False

    @property
    def identity(self) -> tuple[str, ...]:
        """What stays the same when the same table is understood once
        more, where new rows have new ids."""
        table, row_id = self.key
        if self.field:
            return (table.__name__, row_id, self.field)
        return (table.__name__, self.where, self.what, self.after)


def differences(plan: Plan, changes: Changes) -> list[Difference]:
    """The choices that ``changes`` leave, in the order of the plan's tables.

    ``plan`` is as it is before them."""
    after = plan.copy()
    after.apply(changes)
    new_criteria = {c.row.id for c in changes if c.before is None and isinstance(c.row, Criterion)}
    found: list[Difference] = []
    for change in changes:
        if isinstance(change.row, _FOLLOWING):
            continue
        if change.before is None:
            if not _belongs_to(change.row, new_criteria):
                found.append(_coming(after, change.row))
        elif change.after is not None:
            found += _changed(plan, after, change)
    return [*found, *_cooperation(plan, after, changes)]


def replacing(plan: Plan, changes: Changes) -> list[Difference]:
    """Of :func:`differences` those by which the plan loses
    something; what comes new is not looked at."""
    touching = [change for change in changes if _touches(plan, change)]
    if not touching:
        return []
    after = plan.copy()
    after.apply(changes)
    found: list[Difference] = []
    for change in touching:
        if (
            change.before is not None
            and change.after is not None
            and not isinstance(change.row, _FOLLOWING)
        ):
            found += _changed(plan, after, change)
    found += _cooperation(plan, after, touching)
    return [difference for difference in found if difference.keep]


def _touches(plan: Plan, change: Change) -> bool:
    row = change.row
    if isinstance(row, Assignment):
        return plan.find(Task, row.task_id) is not None
    return change.before is not None


def overwritten(found: Iterable[Difference]) -> list[Finding]:
    """What the plan has and would lose (:func:`replacing`), as doubts that name old and new."""
    told: list[Finding] = []
    for difference in found:
        details = {
            "where": difference.where,
            "thing": difference.what,
            "before": difference.before,
            "after": difference.after,
        }
        told.append(Finding(code="VALUE_REPLACED", severity=WARNING, details=details))
    return told


def without(changes: Changes, left_out: Iterable[Difference]) -> Changes:
    """The changes but some: fields stay as they were, rows and
    all that hangs on them do not come."""
    fields_kept: dict[Key, set[str]] = {}
    gone: set[Key] = set()
    for difference in left_out:
        if difference.field:
            fields_kept.setdefault(difference.key, set()).add(difference.field)
        else:
            gone.add(difference.key)
    tasks_as_they_were = {key[1] for key, names in fields_kept.items() if COOP in names}
    kept: list[Change] = []
    for change in changes:
        row = change.row
        if isinstance(row, Assignment) and row.task_id in tasks_as_they_were:
            continue
        if change.before is None and _hangs_on(row, gone):
            gone.add(change.key)
            continue
        kept.append(_with_old_fields(change, fields_kept.get(change.key, set())))
    still = [change for change in kept if change.before != change.after]
    return tuple(_without_idle_units(still))


def _belongs_to(row: Row, criteria: set[str]) -> bool:
    return any(value in criteria for name, value in _references(row) if name != "id")


def _references(row: Row) -> Iterator[tuple[str, str | None]]:
    for name in row.REFERENCES:
        yield name, getattr(row, name)


def _hangs_on(row: Row, gone: set[Key]) -> bool:
    if (type(row), row.id) in gone:
        return True
    referred = [
        (BY_NAME[row.REFERENCES[name]], value)
        for name, value in _references(row)
        if value is not None
    ]
    return any(key in gone for key in referred)


def _with_old_fields(change: Change, names: set[str]) -> Change:
    if not names or change.before is None or change.after is None:
        return change
    old = {name: getattr(change.before, name) for name in names if name != COOP}
    return Change(change.before, replace(change.after, **old))


def _without_idle_units(changes: list[Change]) -> list[Change]:
    """New units that nothing names any more do not come either."""
    named: set[str | None] = set()
    for change in changes:
        if change.after is not None:
            named.update(value for _, value in _references(change.after))
    return [
        c
        for c in changes
        if not (c.before is None and isinstance(c.row, Unit) and c.row.id not in named)
    ]


# -- in words --------------------------------------------------------------------------------------


def _coming(after: Plan, row: Row) -> Difference:
    where, what, shown = _where(after, row), _kind(after, row), _content(after, row)
    return Difference((type(row), row.id), "", where, what, "", shown)


def _changed(plan: Plan, after: Plan, change: Change) -> Iterator[Difference]:
    before, now = change.before, change.after
    assert before is not None and now is not None
    for field in now.FIELDS:
        if (
            getattr(before, field.key) == getattr(now, field.key)
            or not field.is_seen
            or field.key in _UNSEEN
        ):
            continue
        old_text, new_text = _shown(plan, before, field), _shown(after, now, field)
        yield Difference(
            key=change.key,
            field=field.key,
            where=_where(after, now),
            what=_field(after, now, field),
            before=old_text,
            after=new_text,
            keep=bool(old_text) and field.key != CODE and not _is_sum(after, now, field.key),
        )


def _is_sum(after: Plan, row: Row, name: str) -> bool:
    """The maximum of a group goes with the rows below it that come."""
    return isinstance(row, Criterion) and name == "max_points" and bool(after.children(row.id))


def _cooperation(plan: Plan, after: Plan, changes: Iterable[Change]) -> Iterator[Difference]:
    """Cooperating units of tasks that the plan has: one choice a task."""
    task_ids = dict.fromkeys(c.row.task_id for c in changes if isinstance(c.row, Assignment))
    for task_id in task_ids:
        task = plan.find(Task, task_id)
        if task is None:
            continue
        old, new = _coop(plan, task_id), _coop(after, task_id)
        yield Difference(
            (Task, task_id),
            COOP,
            _where(after, task),
            tr("Cooperating units"),
            old,
            new,
            keep=bool(old),
        )


def _coop(plan: Plan, task_id: str) -> str:
    return "; ".join(plan.get(Unit, row.unit_id).name for row in plan.assignments_of(task_id))


def _where(plan: Plan, row: Row) -> str:
    """The criterion a row is, or is of."""
    criterion_id = row.id if isinstance(row, Criterion) else getattr(row, "criterion_id", None)
    criterion = plan.find(Criterion, criterion_id)
    if criterion is None:
        return tr("Plan")
    return text.shorten(f"{criterion.code} {criterion.title}".strip(), 60)


def _kind(plan: Plan, row: Row) -> str:
    if isinstance(row, Score):
        return _column(plan, row.column_id)
    names = {
        Criterion: tr("New row"),
        Task: tr("New task"),
        Shortcoming: tr("New shortcoming"),
        ScaleLine: tr("New line of the scale"),
        ScoreColumn: tr("New column"),
    }
    return names.get(type(row), tr("New"))


def _content(plan: Plan, row: Row) -> str:
    if isinstance(row, Score):
        return format_points(row.points)
    if isinstance(row, ScoreColumn):
        return _column(plan, row.id)
    if isinstance(row, Criterion):
        return " · ".join([*_company(plan, row), text.shorten(row.title)])
    if isinstance(row, Task):
        lead = plan.find(Unit, row.lead_unit_id)
        parts = [row.content, row.requirement, lead.name if lead else ""]
        return text.shorten(" · ".join(part for part in parts if part), 80)
    if isinstance(row, Shortcoming):
        return text.shorten(row.text or row.cause, 80)
    if isinstance(row, ScaleLine):
        return text.shorten(row.text, 80)
    return ""


def _company(plan: Plan, row: Criterion) -> list[str]:
    """What comes with a new row, counted: the rows below it, scores, tasks, shortcomings.

    It stands before the title, which may be long and stands beside it anyway.
    """
    below = list(plan.walk(row.id))
    ids = {row.id, *(criterion.id for criterion in below)}
    counts = (
        (tr("rows below: {count}"), len(below)),
        (tr("scores: {count}"), sum(1 for score in plan.all(Score) if score.criterion_id in ids)),
        (tr("tasks: {count}"), sum(len(plan.tasks_of(each)) for each in ids)),
        (tr("shortcomings: {count}"), sum(len(plan.shortcomings_of(each)) for each in ids)),
    )
    return [template.format(count=count) for template, count in counts if count]


def _column(plan: Plan, column_id: str) -> str:
    column = plan.get(ScoreColumn, column_id)
    return year_name(column.kind, column.year)


def _shown(plan: Plan, row: Row, field: Field) -> str:
    return text.shorten(cell_values.shown(plan, row, field), 200)


def _field(plan: Plan, row: Row, field: Field) -> str:
    return _column(plan, row.column_id) if isinstance(row, Score) else tr(field.label)
