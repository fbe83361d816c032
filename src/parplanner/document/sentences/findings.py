"""The sentences for findings: where, which figures, what is odd;
figures with a comma, as documents have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parplanner.document.sentences.doubts import DOUBTS
from parplanner.document.sentences.form import FORM
from parplanner.document.sentences.table import TOGETHER, Entry, words
from parplanner.document.sentences.text import TEXT, figure, follows, instead, missing, table, what
from parplanner.domain import points
from parplanner.domain.code_order import BELOW
from parplanner.domain.findings import INFO, Finding
from parplanner.domain.rows import MAX_COLUMN
from parplanner.exchange.table.headings import LOST
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.domain.rules.compared import Compared

_SHORT = 60


def group_name(found: Finding) -> str:
    """What stands before a finding in a list: the form of the document, else how grave it is."""
    return tr("Form") if found.is_form else severity_name(found.severity)


def compared(what: Compared) -> str:
    """What a silence means: how much was held against each other, what nothing checks."""
    said = []
    if what.points:
        said.append(tr("{count} rows with points").format(count=what.points))
    if what.sentences:
        said.append(tr("{count} sentences").format(count=what.sentences))
    checked = (
        tr("{what} compared").format(what=", ".join(said))
        if said
        else tr("nothing was there to compare")
    )
    if not what.unchecked:
        return checked
    left = tr("{count} statistics are not checked").format(count=what.unchecked)
    return f"{checked}; {left}"


def severity_name(severity: str) -> str:
    """``error`` → Lỗi."""
    names = {"error": tr("Error"), "warning": tr("Warning"), "info": tr("Note")}
    return names.get(severity, severity)


def title(code: str) -> str:
    """What kind of finding a code is; an unknown code stands for itself."""
    known = FINDINGS.get(code)
    return known[0]() if known else code


def message(found: Finding) -> str:
    """The finding as a sentence; an unknown code gives a general one that names it."""
    if found.code == "TOTAL_MISMATCH":
        return _total(found)
    if found.code == "HEADING_IGNORED" and not found.details.get("heading"):
        return tr("Column {column} was not taken over: it has no heading.").format(
            column=found.details.get("column")
        )
    if found.code == "CODE_MISPLACED":
        return _misplaced(found)
    if found.code in TOGETHER and "cells" in found.details:
        return TOGETHER[found.code]().format_map(_Words(found))
    if found.code == "TABLE_DOES_NOT_ADD_UP":
        return _sum(found)
    known = FINDINGS.get(found.code)
    template = known[1]() if known else tr("Please look at {row} ({code}).")
    return template.format_map(_Words(found))


def _sum(found: Finding) -> str:
    """A sum of the table that is not that of its rows; which row may be the cause."""
    sentence = FINDINGS[found.code][1]().format_map(_Words(found))
    if found.row_code or found.row_title:
        sentence = f"{_row(found)}: {sentence}"
    if len(found.suspects) == 1:
        sentence += " " + tr("The difference is just row {suspect}.").format(
            suspect=found.suspects[0]
        )
    return sentence


class _Words(dict[str, str]):
    """What the sentences may name: the row, the column, the figures, the finding's own details."""

    def __init__(self, found: Finding) -> None:
        super().__init__({key: _line(value) for key, value in found.details.items()})
        difference = found.difference
        self.setdefault("code", found.row_code or found.code)
        self.setdefault("title", _line(found.row_title))
        self["row"] = _row(found)
        self.setdefault("column", column_name(found.column_name))
        self["cell"] = found.cell
        if found.printed is not None or found.computed is not None:
            self["printed"] = points.format_points(found.printed)
            self["computed"] = points.format_points(found.computed)
        self["gap"] = points.format_points(None if difference is None else abs(difference))
        if "value" in found.details:
            self["value"] = found.details["value"]
        self["reason"] = _reason(found.details.get("reason", ""))
        self["what"] = what(found.details.get("kind", ""))
        if found.code == "FIELD_NO_DATA":
            self["figure"], self["missing"] = figure(found.details), missing(found.details)
        if found.code == "TABLE_NO_DATA":
            self["table"], self["missing"] = table(found.details), missing(found.details)
        self["follows"] = follows(found.details)
        self["instead"] = instead(found.details)
        for name in ("cause", "side", "source", "use", "taken"):
            if name in found.details:
                self[name] = words(name, found.details[name])

    def __missing__(self, key: str) -> str:
        return "…"


def _line(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= _SHORT else f"{folded[: _SHORT - 1].rstrip()}…"


def _row(found: Finding) -> str:
    """``1.2 Báo cáo CCHC``; for a row without a code its title."""
    if not (found.row_code or found.row_title):
        return tr("the plan") if not found.cell else tr("cell {cell}").format(cell=found.cell)
    return f"{found.row_code} {_line(found.row_title)}".strip()


def column_name(name: str) -> str:
    """A column as the sentences name it: a year, or the maximum points."""
    if name == MAX_COLUMN:
        return tr("the maximum points")
    if name == LOST:
        return tr("the lost points")
    return tr("the year {year}").format(year=name) if name.isdigit() else name


def _reason(reason: str) -> str:
    reasons = {
        "spelling": tr("the same but for accents or spaces"),
        "initials": tr("one is short for the other"),
        "short_form": tr("one only adds the agency's name"),
        "serial": tr("it looks like the number under which Excel keeps a day"),
        "year_far": tr("its year is far from those of the plan"),
    }
    return reasons.get(reason, reason)


def _total(found: Finding) -> str:
    """The one finding with three parts: which total, how far off, which rows explain it."""
    words = _Words(found)
    if found.row is None:
        what = tr("The total of {column}").format_map(words)
    else:
        what = tr("{row}, {column}:").format_map(words)
    difference = found.difference or 0
    if found.severity == INFO:
        now = tr(
            "{what} is printed as {printed}, the sum is now {computed}: were points changed after "
            "the import?"
        )
        return now.format_map({**words, "what": what})
    if difference < 0:
        figures = tr(
            "{what} is printed as {printed}; the correct sum is {computed}; {gap} is missing"
        )
        rows = tr("perhaps row {rows} was left out")
    else:
        figures = tr(
            "{what} is printed as {printed}; the correct sum is {computed}; it is {gap} too much"
        )
        rows = tr("perhaps row {rows} was counted twice")
    told = figures.format_map({**words, "what": what})
    if not found.suspects:
        return f"{told}."
    named = tr(" or ").join(_line(suspect) for suspect in found.suspects)
    return f"{told} – {rows.format(rows=named)}."


def _misplaced(found: Finding) -> str:
    if found.details.get("place") == BELOW:
        template = tr(
            "{row}: the row stands below {other}, but its code does not begin with {other}."
        )
    else:
        template = tr("{row}: the row stands behind {other}, but its code comes before it.")
    return template.format_map(_Words(found))


_FIGURES: dict[str, Entry] = {
    "TOTAL_MISMATCH": (lambda: tr("Printed total differs from its rows"), lambda: ""),
    "CHILDREN_MAX_MISMATCH": (
        lambda: tr("Group maximum differs from its rows"),
        lambda: tr("{row}: the maximum is {printed}, but the rows below it sum to {computed}."),
    ),
    "SET_TOTAL_MISMATCH": (
        lambda: tr("Maximum points differ from the criteria set"),
        lambda: tr(
            "The maximum points of all rows sum to {computed}, the criteria set says {printed}."
        ),
    ),
    "SCORE_OVER_MAX": (
        lambda: tr("Points above the maximum"),
        lambda: tr("{row}: {printed} points for {column} are more than the maximum of {computed}."),
    ),
    "TARGET_OVER_MAX": (
        lambda: tr("Target above the maximum"),
        lambda: tr(
            "{row}: the target of {printed} for {column} is more than the maximum of {computed}."
        ),
    ),
    "TARGET_FALLS": (
        lambda: tr("Target falls"),
        lambda: tr(
            "{row}: the target of {printed} for {column} is below the {computed} of the target "
            "before."
        ),
    ),
    "TARGET_BELOW_RESULT": (
        lambda: tr("Target below the result"),
        lambda: tr(
            "{row}: the target of {printed} for {column} is below the {computed} achieved already."
        ),
    ),
    "NO_IMPROVEMENT": (
        lambda: tr("No improvement planned"),
        lambda: tr("{row}: has {printed} of {computed} points, and no target is higher."),
    ),
    "GOAL_NOT_MET": (
        lambda: tr("Goal not reached"),
        lambda: tr(
            "The goal for {column} is {printed} points, the targets sum to {computed}: {gap} more "
            "are needed."
        ),
    ),
}

_TREE: dict[str, Entry] = {
    "CODE_MISSING": (
        lambda: tr("Code is missing"),
        lambda: tr("“{title}” has no code. Give it one, so that it can be found and compared."),
    ),
    "CODE_DUPLICATE": (
        lambda: tr("Code occurs twice"),
        lambda: tr("The code {code} occurs twice: “{title}” and “{other}”."),
    ),
    "CODE_GAP": (
        lambda: tr("A code is skipped"),
        lambda: tr("The codes skip from {other} to {code}."),
    ),
    "CODE_MISPLACED": (lambda: tr("A code does not fit its place"), lambda: ""),
    "GROUP_SCORES_IGNORED": (
        lambda: tr("Points on a group"),
        lambda: tr(
            "{row}: this row is the sum of the rows below it; the points entered on it are not "
            "counted."
        ),
    ),
    "NOT_APPLICABLE_WITHOUT_BASIS": (
        lambda: tr("Not applicable without a reason"),
        lambda: tr(
            "{row}: marked as not applicable in {years}, but neither a reason nor a document is "
            "named."
        ),
    ),
    "NOT_APPLICABLE_WITH_POINTS": (
        lambda: tr("Points of a year that is not applicable"),
        lambda: tr(
            "{row}: not applicable in {year}; the {printed} points entered there are not counted."
        ),
    ),
}

_TASKS: dict[str, Entry] = {
    "LOST_WITHOUT_TASK": (
        lambda: tr("Lost points without a task"),
        lambda: tr("{row}: lost {gap} points, but no task is planned."),
    ),
    "NO_LEAD_UNIT": (lambda: tr("No lead unit"), lambda: tr("{row}: the task has no lead unit.")),
    "LEAD_ALSO_COOPERATES": (
        lambda: tr("Lead unit also cooperates"),
        lambda: tr("{row}: “{unit}” both leads and cooperates."),
    ),
    "NO_COOPERATING_UNIT": (
        lambda: tr("No cooperating unit"),
        lambda: tr("{row}: the task has no cooperating unit."),
    ),
    "DAY_DOES_NOT_EXIST": (
        lambda: tr("Deadline on a day that does not exist"),
        lambda: tr("{row}: the deadline “{text}” is in no calendar."),
    ),
    "DEADLINE_UNCLEAR": (
        lambda: tr("Deadline unclear"),
        lambda: tr("{row}: please look at the deadline “{text}”: {reason}."),
    ),
    "DEADLINE_BEFORE_PLAN": (
        lambda: tr("Deadline before the plan"),
        lambda: tr("{row}: the deadline “{text}” is before the day of the plan, {other}."),
    ),
    "UNIT_VARIANTS": (
        lambda: tr("One unit, several names"),
        lambda: tr("“{other}” and “{keep}” look like one unit: {reason}."),
    ),
}

FINDINGS: dict[str, Entry] = _FIGURES | _TREE | _TASKS | TEXT | FORM | DOUBTS
