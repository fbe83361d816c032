"""The sentences for what a plan refuses: the officer asked for
something senseless, nothing was changed."""

from __future__ import annotations

from parplanner.document.sentences.files import Sentences
from parplanner.wording import tr

_POINTS: Sentences = {
    "choice.unknown": lambda: tr(
        "“{text}” cannot stand here. Type one of these or leave it blank: {choices}."
    ),
    "flag.unknown": lambda: tr("“{text}” is neither yes nor no. Type có or không."),
    "number.invalid": lambda: tr(
        "“{text}” is not a number that can stand here. Decimals: {decimals} at most."
    ),
    "number.out_of_range": lambda: tr("“{text}” is not possible here: from {low} to {high}."),
    "reference.unknown": lambda: tr("“{text}” is not in the plan. Check its spelling."),
    "points.not_a_number": lambda: tr("“{text}” is not a number of points. Type for example 0,75."),
    "points.too_many_decimals": lambda: tr(
        "“{text}” has more than three decimals. Round it to three at most."
    ),
    "points.out_of_range": lambda: tr(
        "“{text}” is not possible as points: they go from 0 to 100000."
    ),
    "points.over_max": lambda: tr(
        "{points} points are more than the maximum of {max}. Correct the points or the maximum."
    ),
    "points.on_group": lambda: tr(
        "The points of “{stt} {title}” are the sum of the rows below it. Enter points in those "
        "rows."
    ),
    "column.exists": lambda: tr("There is such a column for {year} already."),
    "year.invalid": lambda: tr("“{text}” is not a year. Type for example 2026."),
    "date.invalid": lambda: tr("“{text}” is not a date. Type for example 05/9/{year}."),
    "edit.cancelled": lambda: tr("Cancelled: nothing was changed."),
    "cell.computed": lambda: tr(
        "This cell is computed and cannot be typed into. Change the rows it is computed from."
    ),
}

_TREE: Sentences = {
    "tree.into_itself": lambda: tr("A row cannot be moved below itself. Choose another place."),
    "tree.at_the_edge": lambda: tr("The row is at the edge of its group already."),
    "tree.different_parents": lambda: tr(
        "The chosen rows lie in different groups. Choose rows of one group."
    ),
    "tree.nothing_above": lambda: tr("There is no row above in this group to put it under."),
    "tree.already_top": lambda: tr("The row is on the top level already."),
    "tree.too_deep_or_cyclic": lambda: tr(
        "Rows can lie at most {limit} levels deep. Choose a higher place."
    ),
    "code.unknown": lambda: tr("There is no criterion with the code “{stt}”. Check the code."),
    "code.no_proposal": lambda: tr(
        "The rows around this one are not numbered, so no code follows. Type its code."
    ),
    "reason.missing": lambda: tr(
        "An ignored finding needs a reason. Type why it may stay as it is."
    ),
    "unit.no_name": lambda: tr("A unit needs a name. Type its name."),
    "unit.exists": lambda: tr(
        "There is a unit “{name}” already. Merge the two instead of renaming."
    ),
    "unit.same": lambda: tr("These are one unit already. Choose two different units."),
    "unit.in_use": lambda: tr(
        "The unit “{name}” still has tasks. Give them to another unit first, or merge the two."
    ),
}

_ROWS: Sentences = {
    "row.gone": lambda: tr(
        "This row is not there any more; nothing was changed. Choose another row."
    ),
    "row.stale": lambda: tr(
        "This row was changed meanwhile, so nothing was done. Look at it again and repeat the step."
    ),
    "row.dangling": lambda: tr(
        "Something this row refers to is not there any more; nothing was changed."
    ),
    "row.in_use": lambda: tr("Other rows still refer to this one, so it was not deleted."),
    "row.twin": lambda: tr("The same entry exists already; nothing was changed."),
    "table.full": lambda: tr(
        "A plan can hold {limit} entries of this kind at most; nothing was changed."
    ),
    "changes.not_squashed": lambda: tr(
        "This step contradicts itself and was not done. Please report this."
    ),
    "view.no_name": lambda: tr("A view needs a name. Type its name."),
    "field.unknown": lambda: tr("There is no field “{field}”; nothing was changed."),
    "paste.too_large": lambda: tr(
        "That is too much to paste at once: {rows} rows and {columns} columns at most. "
        "Paste it in parts, or use Import."
    ),
    "paste.too_narrow": lambda: tr(
        "Line {line} of the block has only “{text}” at column {place}: the column is too narrow to "
        "show its number. "
        "Make it wider in the spreadsheet and copy again; nothing was pasted."
    ),
    "paste.unprintable": lambda: tr(
        "The clipboard holds characters that cannot be printed, so nothing was pasted. Copy the "
        "cells again."
    ),
    "value.missing": lambda: tr("A value that is needed is missing; nothing was changed."),
    "value.type": lambda: tr("A value is of the wrong kind; nothing was changed."),
    "value.id": lambda: tr("A row has an impossible number of its own; nothing was changed."),
    "value.too_long": lambda: tr(
        "The text has {length} characters, {limit} at most are possible. Shorten it."
    ),
    "value.unprintable": lambda: tr(
        "The text holds characters that cannot be printed. Delete them and type again."
    ),
    "value.range": lambda: tr("The number must be from {low} to {high}; nothing was changed."),
}

EDITS: Sentences = _POINTS | _TREE | _ROWS
