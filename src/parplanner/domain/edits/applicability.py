"""Edits of "không áp dụng": in which years a criterion is outside
every count, why, and by which document."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, NotApplicable, derived_id


def mark_row(criterion_id: str, year: int, reason: str = "", document: str = "") -> NotApplicable:
    """A mark with the id that criterion and year give it."""
    return NotApplicable(
        id=derived_id("NotApplicable", criterion_id, str(year)),
        criterion_id=criterion_id,
        year=year,
        reason=reason,
        document=document,
    )


def years_to_offer(plan: Plan) -> list[int]:
    """The years a row can be marked in: those that have a column, else the base year."""
    return plan.years() or [plan.info.base_year]


def set_years(
    plan: Plan,
    criterion_ids: Sequence[str],
    years: Collection[int],
    reason: str | None = None,
    document: str | None = None,
) -> Changes:
    """Rows are not applicable in these years and in no other that is offered.

    ``reason`` and ``document`` go to every mark of these years; None leaves them as they are.
    """
    changes: list[Change] = []
    for criterion_id in dict.fromkeys(criterion_ids):
        plan.get(Criterion, criterion_id)
        present = {mark.year: mark for mark in plan.marks_of(criterion_id)}
        for year in sorted(set(years)):
            before = present.get(year)
            after = before or mark_row(criterion_id, year)
            if reason is not None:
                after = replace(after, reason=text.clean(reason))
            if document is not None:
                after = replace(after, document=text.clean_line(document))
            changes.append(Change(before, after))
        gone = [mark for year, mark in present.items() if year not in years]
        changes += [removed(mark) for mark in gone if mark.year in years_to_offer(plan)]
    return squash(changes)


def for_new_year(plan: Plan, year: int) -> Changes:
    """What never applied does not apply in a year that is new to the
    plan: its marks go on, with their reason."""
    years = plan.years()
    if not years or year in years or not plan.count(NotApplicable):
        return ()
    found: list[Change] = []
    for node in plan.all(Criterion):
        marks = [mark for mark in plan.marks_of(node.id) if mark.year in years]
        if plan.is_marked(node.id, None) and not plan.is_marked(node.id, year):
            found.append(added(mark_row(node.id, year, marks[-1].reason, marks[-1].document)))
    return tuple(found)
