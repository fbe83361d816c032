"""The sentences for what a table's proof and reading found: sums, columns, years, rows, sheets,
names in the plan."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.wording import tr

Entry = tuple[Callable[[], str], Callable[[], str]]
"""The kind of a finding in a few words, and its sentence."""

_SUMS: dict[str, Entry] = {
    "TABLE_DOES_NOT_ADD_UP": (
        lambda: tr("The table does not add up"),
        lambda: tr(
            "Column {letter} ({column}): the rows sum to {computed}, the table prints {printed}."
        ),
    ),
    "MAXIMA_DIFFER": (
        lambda: tr("Maximum points differ between years"),
        lambda: tr(
            "{count} rows have other maximum points in {year}, first {row}: {first} and {second}. "
            "A plan keeps one maximum, the first was taken."
        ),
    ),
    "COLUMN_OVER_MAX": (
        lambda: tr("A column is no points"),
        lambda: tr(
            "Column {letter} has {count} values above the maximum of their row, first {row}: "
            "it may hold no points of {year}. Choose what it is, or leave it out."
        ),
    ),
    "POINTS_OVER_MAX": (
        lambda: tr("Points above the maximum"),
        lambda: tr("{row}: {value} in {column}, but at most {most} can be reached."),
    ),
    "LOST_DISAGREES": (
        lambda: tr("Lost points disagree"),
        lambda: tr(
            "{row}: the table says {printed} points were lost; maximum minus result is {computed}."
        ),
    ),
    "LOST_NOT_COMPARED": (
        lambda: tr("Lost points not taken over"),
        lambda: tr(
            "Column {column} holds lost points of a year without results here; the plan computes "
            "them itself."
        ),
    ),
}

_ROWS: dict[str, Entry] = {
    "ROWS_SELECTED": (
        lambda: tr("Some rows of a set"),
        lambda: tr("{count} codes are left out in between: these seem to be some rows of a set."),
    ),
    "TABLE_BELOW": (
        lambda: tr("Another table below"),
        lambda: tr("Another table begins in {cell}; only the rows above it were read."),
    ),
    "POINTS_MERGED": (
        lambda: tr("One figure for several rows"),
        lambda: tr(
            "{row}: the cell {cell} (“{text}”) is merged over several rows; it counts for the "
            "first only."
        ),
    ),
    "ROW_TWICE": (
        lambda: tr("One code twice"),
        lambda: tr("{row} stands twice, in rows {other} and {number} of the sheet."),
    ),
    "ROW_MISSING": (
        lambda: tr("A row may be missing"),
        lambda: tr("{row}: there is no {missing} before it."),
    ),
    "ROW_OUT_OF_ORDER": (
        lambda: tr("Row out of order"),
        lambda: tr(
            "{row} stands behind {before}, away from its place; it was put where its code belongs."
        ),
    ),
    "ROWS_WIDER": (
        lambda: tr("Rows wider than the headings"),
        lambda: tr(
            "{count} rows have more cells than there are headings, first row {first}: cells may "
            "have slipped."
        ),
    ),
    "ROW_WITHOUT_CODE": (
        lambda: tr("Row without a code"),
        lambda: tr("“{title}” has no code; it was put behind {after}."),
    ),
    "ROW_WITHOUT_LEAD": (
        lambda: tr("No lead unit"),
        lambda: tr("{row} has no lead unit, nearly all other rows have one."),
    ),
    "SCALE_ROWS_TAKEN": (
        lambda: tr("Rows of a scale"),
        lambda: tr(
            "{count} rows tell how points are given (first at {cell}); they become the scale of "
            "the criterion above."
        ),
    ),
    "BONUS_LEFT_OUT": (
        lambda: tr("Bonus or penalty: no place yet"),
        lambda: tr(
            "“{text}” ({value}) was left out: it is no part of the maximum, and a plan has no "
            "place for it yet."
        ),
    ),
    "NOT_ASSESSED": (
        lambda: tr("Not assessed in a year"),
        lambda: tr(
            "{row}: “{text}” for {column} was left blank; mark the row as not applicable where "
            "that is meant."
        ),
    ),
    "NOT_APPLICABLE_TAKEN": (
        lambda: tr("Not applicable in a year"),
        lambda: tr("{row}: “{text}” for {column}: the row does not apply in that year."),
    ),
    "DITTO_MARK": (
        lambda: tr("As above"),
        lambda: tr("Cell {cell}: “{text}” was read as the text above it, “{value}”."),
    ),
    "DITTO_WITHOUT_TEXT": (
        lambda: tr("As above: nothing there"),
        lambda: tr(
            "Cell {cell}: “{text}” names another text, but none was found; it was left blank."
        ),
    ),
    "UNITS_SPLIT": (
        lambda: tr("Several units in one cell"),
        lambda: tr("Cell {cell}: “{text}” was read as {value}."),
    ),
    "PERSON_LEFT_OUT": (
        lambda: tr("A person's name: no place yet"),
        lambda: tr("Cell {cell}: “{text}” is a person, not a unit, and was left out."),
    ),
    "MONITOR_SEVERAL": (
        lambda: tr("Several monitoring units"),
        lambda: tr(
            "{row}: “{lead}” was taken as monitoring unit; a plan has no place for {others}."
        ),
    ),
    "NUMBER_REWRITTEN": (
        lambda: tr("Number typed in words or signs"),
        lambda: tr("{row}: “{text}” was read as {value} for {column} ({cause})."),
    ),
}

_COLUMNS: dict[str, Entry] = {
    "COLUMN_WITHOUT_PLACE": (
        lambda: tr("Column without a place in a plan"),
        lambda: tr("Column {column}, “{heading}”, was left out: {use}."),
    ),
    "COLUMN_BLANK": (
        lambda: tr("Column without points"),
        lambda: tr(
            "Column {column} has a heading for points but none below it; the points may stand in "
            "another."
        ),
    ),
    "COLUMN_LIKE_MAXIMUM": (
        lambda: tr("Maximum points under another heading?"),
        lambda: tr(
            "Column {column} was taken for points of {year}, but it looks like the maximum points: "
            "100 in all."
        ),
    ),
    "YEARS_OUT_OF_ORDER": (
        lambda: tr("Years out of order"),
        lambda: tr(
            "Column {column} is of {year}, but stands between columns of other years: its year may "
            "be typed wrong."
        ),
    ),
    "YEARS_APART": (
        lambda: tr("A year is missing"),
        lambda: tr(
            "The columns go from {before} to {after}: a year is missing in between, or one is "
            "typed wrong."
        ),
    ),
    "YEAR_ASSUMED": (
        lambda: tr("Of which year?"),
        lambda: tr(
            "The heading “{heading}” names no year; the year of the table was taken as {year} "
            "({source}). "
            "Choose another year for headings without one if that is wrong."
        ),
    ),
    "YEAR_UNKNOWN": (
        lambda: tr("Of which year?"),
        lambda: tr(
            "The heading “{heading}” names no year, so its points were not taken over. Say which "
            "year it is."
        ),
    ),
    "SIDE_TAKEN": (
        lambda: tr("Whose points?"),
        lambda: tr(
            "Column “{heading}” ({side}) was taken as the result of {year}, as no column holds a "
            "final score."
        ),
    ),
    "SIDE_LEFT_OUT": (
        lambda: tr("Side of a score: no place yet"),
        lambda: tr(
            "Column “{heading}” ({side}) was left out: a plan has no place for it yet. The result "
            "comes from “{taken}”."
        ),
    ),
}

_SHEETS: dict[str, Entry] = {
    "SHEET_HIDDEN": (
        lambda: tr("Hidden sheet"),
        lambda: tr("The table stands on the hidden sheet “{sheet}”."),
    ),
    "SHEET_ALSO": (
        lambda: tr("Another sheet looks alike"),
        lambda: tr(
            "The sheet “{other}” holds such a table, too; “{sheet}” was taken. Choose the other if "
            "that is right."
        ),
    ),
    "SHEET_CONTINUES": (
        lambda: tr("Another sheet goes on"),
        lambda: tr(
            "The sheet “{other}” seems to go on where “{sheet}” ends. Import it afterwards."
        ),
    ),
    "SHEET_UNREADABLE": (
        lambda: tr("Another sheet cannot be read"),
        lambda: tr("The sheet “{other}” looks like a table, but two of its headings say the same."),
    ),
}

_NAMES: dict[str, Entry] = {
    "TITLE_CHANGED": (
        lambda: tr("One code, another content"),
        lambda: tr(
            "{code} is “{before}” in the plan, “{after}” in the table: {taken}. Look whether that "
            "is right."
        ),
    ),
    "TITLE_RESPELT": (
        lambda: tr("Content spelt otherwise"),
        lambda: tr("{code}: “{before}” becomes “{after}”."),
    ),
    "VALUE_REPLACED": (
        lambda: tr("A value of the plan is replaced"),
        lambda: tr("{where}, {thing}: the plan has “{before}”, the table “{after}”."),
    ),
    "CODE_CHANGED": (
        lambda: tr("New code"),
        lambda: tr("“{title}”: code {before} becomes {after}."),
    ),
}

TABLE: dict[str, Entry] = _SUMS | _ROWS | _COLUMNS | _SHEETS | _NAMES

TOGETHER: dict[str, Callable[[], str]] = {
    "NUMBER_REPAIRED": lambda: tr(
        "{count} numbers are typed otherwise than most, such as {texts} ({cells})."
    ),
    "NUMBER_REWRITTEN": lambda: tr("{count} numbers such as {texts} were read: {cause} ({cells})."),
    "NUMBER_ROUNDED": lambda: tr("{count} numbers were rounded to three decimals ({cells})."),
    "NUMBER_UNREADABLE": lambda: tr(
        "{count} cells are no number of points and were left blank: {texts} ({cells})."
    ),
    "NOT_ASSESSED": lambda: tr(
        "{count} cells say that a row was not assessed in that year ({texts}) and were left blank: "
        "mark the rows as not applicable where that is meant ({cells})."
    ),
    "NOT_APPLICABLE_TAKEN": lambda: tr(
        "{count} cells say that their row does not apply in that year ({cells})."
    ),
    "FORMULA_WITHOUT_VALUE": lambda: tr(
        "{count} formulas were never computed and were left blank ({cells}). Open the file in "
        "Excel, save it, retry."
    ),
    "CELL_UNREADABLE": lambda: tr(
        "{count} cells hold an error or something unreadable and were left blank ({cells})."
    ),
    "TEXT_CLEANED": lambda: tr(
        "Characters that cannot be printed were taken out of {count} cells ({cells})."
    ),
    "TEXT_LEFT_OUT": lambda: tr(
        "{count} cells of “{heading}”, {texts}, were left out: {cause} ({cells})."
    ),
    "DITTO_MARK": lambda: tr(
        "{count} cells such as {texts} were read as the text above them ({cells})."
    ),
    "DITTO_WITHOUT_TEXT": lambda: tr(
        "{count} cells such as {texts} name other texts, but none were found; they were left blank "
        "({cells})."
    ),
    "UNITS_SPLIT": lambda: tr(
        "{count} cells name several units and were split, such as {texts} ({cells})."
    ),
    "PERSON_LEFT_OUT": lambda: tr(
        "{count} cells name persons, who are no units and were left out: {texts} ({cells})."
    ),
    "LEAD_SEVERAL": lambda: tr(
        "{count} rows name several lead units; the first was taken, the others cooperate ({cells})."
    ),
    "CODE_REPAIRED": lambda: tr("{count} codes were restored, such as {texts} ({cells})."),
    "CODE_UNREADABLE": lambda: tr(
        "{count} cells are no codes, such as {texts}; their rows have none now ({cells})."
    ),
    "CODE_CHANGED": lambda: tr(
        "{count} rows get another code, the first is “{title}”: {before} becomes {after}."
    ),
    "TITLE_RESPELT": lambda: tr(
        "{count} rows are spelt otherwise, the first: “{before}” becomes “{after}”."
    ),
    "PARENT_MISSING": lambda: tr(
        "{count} rows stand under a row that is missing; they were put under the nearest ({cells})."
    ),
    "ROW_JOINED": lambda: tr("{count} split rows were joined with the row above ({cells})."),
    "ROW_IGNORED": lambda: tr(
        "{count} rows were left out, because they belong to no row of the table: {texts} ({cells})."
    ),
    "DEADLINE_UNCLEAR": lambda: tr("{count} deadlines are unclear, such as {texts} ({cells})."),
    "DAY_DOES_NOT_EXIST": lambda: tr(
        "{count} deadlines are in no calendar, such as {texts} ({cells})."
    ),
}
"""Several doubts of one cause as one sentence."""


def words(name: str, value: str) -> str:
    """What a detail that is a key means in words; other details stay as they are."""
    known = _WORDS.get(name, {}).get(value)
    return known() if known else value


_WORDS: dict[str, dict[str, Callable[[], str]]] = {
    "cause": {
        "invisible": lambda: tr("with blanks or invisible characters"),
        "apostrophe": lambda: tr("with an apostrophe in front"),
        "unit_word": lambda: tr("with the word “points”"),
        "fraction": lambda: tr("with the maximum behind a stroke"),
        "full_width": lambda: tr("with full-width figures"),
        "trailing_dot": lambda: tr("with a dot behind"),
        "letter_o": lambda: tr("with a letter for a figure"),
        "task": lambda: tr("a task in a list has no place for it"),
        "shortcoming": lambda: tr("a shortcoming has no place for it"),
        "method": lambda: tr("a plan knows only appraisal and survey as ways of scoring"),
    },
    "side": {
        "self": lambda: tr("self-assessed points"),
        "appraised": lambda: tr("appraised points"),
        "appraised2": lambda: tr("points of the second appraisal"),
        "survey": lambda: tr("points of the survey"),
        "final": lambda: tr("points"),
    },
    "source": {
        "file": lambda: tr("by the name of the sheet or file"),
        "columns": lambda: tr("the year before the targets"),
        "plan": lambda: tr("the base year of the plan"),
        "calendar": lambda: tr("last year by the calendar"),
    },
    "taken": {
        "same": lambda: tr("it counts as the same criterion"),
        "new": lambda: tr("it counts as a new criterion"),
        "other": lambda: tr("it counts as the criterion of the plan with that content"),
    },
    "use": {
        "note": lambda: tr("a note, a plan has no place for it"),
        "percent": lambda: tr("percents, a plan computes them itself"),
        "rank": lambda: tr("ranks, they are no points"),
        "change": lambda: tr("changes, a plan computes them itself"),
        "source": lambda: tr("a source of data, a plan has no place for it"),
        "count": lambda: tr("counts, they are no points"),
        "other_points": lambda: tr("other points (bonus, mean), a plan has no place for them yet"),
    },
}
