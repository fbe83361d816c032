"""What live fields are called in menus and tooltips."""

from __future__ import annotations

from parplanner.domain.plan import Plan
from parplanner.domain.rows import Unit
from parplanner.domain.text import shorten
from parplanner.wording import tr

LONGEST = 60
"""Letters of a unit's name in a menu."""


def name(field: str, plan: Plan) -> str:
    """``total:2017`` → "Total of 2017"; ids are not shown, units are named."""
    kind, *arguments = field.split(":")
    last = arguments[-1] if arguments else ""
    if kind == "count":
        return {
            "fields": tr("Number of fields"),
            "criteria": tr("Number of criteria"),
            "sub_criteria": tr("Number of sub-criteria"),
            "scored": tr("Number of scored rows"),
            "tasks": tr("Number of tasks"),
            "units": tr("Number of units"),
            "lead_units": tr("Number of units that lead"),
        }.get(last, field)
    template = {
        "total": tr("Total points of {year}"),
        "target_total": tr("Total of the targets of {year}"),
        "index": tr("Index of {year} in percent"),
        "average": tr("Average per field of {year}"),
        "lost": tr("Points lost in {year}"),
        "points": tr("Points of {year}"),
        "target": tr("Target of {year}"),
        "max": tr("Maximum points"),
        "lost_points": tr("Points lost here in {year}"),
        "at_max": tr("Criteria at their maximum in {year}"),
        "not_at_max": tr("Criteria below their maximum in {year}"),
        "zero": tr("Criteria with no points in {year}"),
        "between": tr("Criteria between zero and maximum in {year}"),
        "rank": tr("Rank of {year}"),
        "population": tr("Ranked bodies of {year}"),
        "rank_change": tr("Change of rank in {year}"),
        "difference": tr("Difference to {year}"),
        "name": tr("Content of the criterion"),
        "unit": tr("Unit {name}"),
        "unit_tasks": tr("Number of tasks of {name}"),
        "goal": tr("Goal"),
        "goal_year": tr("Year of the goal"),
        "agency": tr("Name of the agency"),
        "base_year": tr("Base year"),
        "number": tr("Number and symbol"),
        "issue_date": tr("Day of issue"),
    }.get(kind, field)
    unit = plan.find(Unit, last)
    return template.replace("{year}", last).replace(
        "{name}", shorten(unit.name, LONGEST) if unit else "…"
    )
