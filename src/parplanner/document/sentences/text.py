"""The sentences for findings in the written plan: numbers typed by
hand that the data contradict, empty sections."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from parplanner.document import field_names, paper_names
from parplanner.domain.plan import Plan
from parplanner.domain.writing.text_fields import NAME
from parplanner.wording import tr

TEXT: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "TEXT_DISAGREES": (
        lambda: tr("Number in the text is wrong"),
        lambda: tr("{row}: the text says {text} for {what}, the data say {should}."),
    ),
    "COUNT_DISAGREES": (
        lambda: tr("Count in the text is wrong"),
        lambda: tr("{row}: the text says {text} {what}, the data say {should}.{follows}"),
    ),
    "PARTS_DISAGREE": (
        lambda: tr("Parts in the text do not sum to their total"),
        lambda: tr("{row}: the text says {text}, but the parts it names sum to {should}."),
    ),
    "TEXT_NO_DATA": (
        lambda: tr("Number in the text without data"),
        lambda: tr("{row}: there are no data to compare {text} ({what}) with."),
    ),
    "FIELD_NO_DATA": (
        lambda: tr("Live figure without data"),
        lambda: tr("{row}: the live figure “{figure}” shows nothing: {missing}."),
    ),
    "TEXT_DAY_DOES_NOT_EXIST": (
        lambda: tr("Day in the text that does not exist"),
        lambda: tr("{row}: the day “{text}” is in no calendar."),
    ),
    "CITED_WITH_TWO_DAYS": (
        lambda: tr("One document, two days"),
        lambda: tr("{row}: {document} is cited here with {text}, elsewhere with {other}."),
    ),
    "BASIS_AFTER_PLAN": (
        lambda: tr("Basis later than the plan"),
        lambda: tr("{row}: {document} of {text} came after the plan itself ({other})."),
    ),
    "NAME_ENDED": (
        lambda: tr("A name that ended"),
        lambda: tr("{row}: “{text}” ended on {since}.{instead}"),
    ),
    "TEXT_DIFFERS_FROM_TASK": (
        lambda: tr("Text differs from the task"),
        lambda: tr("{row}: the text says “{text}” for {what}, the task has “{should}”."),
    ),
    "TABLE_NO_DATA": (
        lambda: tr("Table without data"),
        lambda: tr("{row}: the table “{table}” of the text is not printed: {missing}."),
    ),
    "SECTION_EMPTY": (
        lambda: tr("Section is empty"),
        lambda: tr("{row}: there is nothing in this section of the plan."),
    ),
}


def instead(details: Mapping[str, str]) -> str:
    """What came in the place of a name that ended; blank when nothing did."""
    if not details.get("new"):
        return ""
    return " " + tr("It is “{new}” now.").format(new=details["new"])


def what(kind: str) -> str:
    """What a number in the text is about."""
    names = {
        "total": tr("the total"),
        "goal": tr("the goal"),
        "average": tr("the average"),
        "index": tr("the index in percent"),
        "rank": tr("the rank"),
        "population": tr("the number of agencies ranked"),
        "rank_change": tr("the change of rank"),
        "difference": tr("the difference to another year"),
        "points": tr("the points of a criterion"),
        "lost_points": tr("the points lost"),
        "at_max": tr("criteria at the maximum"),
        "not_at_max": tr("criteria below the maximum"),
        "zero": tr("criteria at zero"),
        "between": tr("criteria between zero and the maximum"),
        "fields": tr("fields"),
        "criteria": tr("criteria"),
        "sub_criteria": tr("sub-criteria"),
        "sub_stated": tr("sub-criteria"),
        "tasks": tr("tasks"),
        "lead_units": tr("units that lead"),
        "unit_tasks": tr("tasks of the unit"),
        "lead": tr("the lead unit"),
        "coop": tr("the cooperating units"),
        "monitor": tr("the monitoring unit"),
        "deadline": tr("the time"),
    }
    return names.get(kind, kind)


def figure(details: Mapping[str, str]) -> str:
    """What a live figure is called; its unit is not there to be named."""
    return field_names.name(details.get("field", ""), Plan())


def table(details: Mapping[str, str]) -> str:
    """What a table of the text is called; the word itself for one nobody knows."""
    name = details.get("table", "")
    return paper_names.name(name) if name in paper_names.ORDER else name


def missing(details: Mapping[str, str]) -> str:
    """Why a live figure or a table shows nothing."""
    if "table" in details and details.get("reason") == NAME:
        return tr("there is no such table")
    reasons = {
        "column": tr("the plan has no such year column"),
        "criterion": tr("its criterion is not in the plan"),
        "unit": tr("its unit is not in the plan"),
        "name": tr("there is no such figure"),
        "blank": tr("nothing is entered yet"),
    }
    return reasons.get(details.get("reason", ""), "")


def follows(details: Mapping[str, str]) -> str:
    """What else in the sentence changes with a wrong number; blank when nothing does."""
    if "also" not in details:
        return ""
    return " " + tr("With it {old} becomes {new}.").format(
        old=details["also"], new=details["also_should"]
    )
