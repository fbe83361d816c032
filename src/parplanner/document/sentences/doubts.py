"""The sentences for what an import found doubtful: what stood there, what was made of it."""

from __future__ import annotations

from parplanner.document.sentences.table import TABLE, Entry
from parplanner.wording import tr

_CELLS: dict[str, Entry] = {
    "NUMBER_REPAIRED": (
        lambda: tr("Unusual number"),
        lambda: tr(
            "{row}: “{text}” was read as {value} for {column}; the other numbers are written "
            "differently."
        ),
    ),
    "NUMBER_ROUNDED": (
        lambda: tr("Number rounded"),
        lambda: tr("{row}: “{text}” was rounded to {value} for {column}."),
    ),
    "NUMBER_UNREADABLE": (
        lambda: tr("Not a number of points"),
        lambda: tr("{row}: “{text}” for {column} is not a number of points and was left blank."),
    ),
    "CELL_UNREADABLE": (
        lambda: tr("Cell cannot be used"),
        lambda: tr(
            "Cell {cell} holds an error or something unreadable (“{text}”) and was left blank."
        ),
    ),
    "FORMULA_WITHOUT_VALUE": (
        lambda: tr("Formula without a value"),
        lambda: tr(
            "Cell {cell} holds a formula that was never computed and was left blank. Save the file "
            "in Excel."
        ),
    ),
    "TEXT_CONVERTED": (
        lambda: tr("Old font converted to Unicode"),
        lambda: tr(
            "{count} cells were typed in the old font encoding {encoding} and were converted to "
            "Unicode: "
            "“{before}” became “{after}” in cell {cell}. Look whether the texts read well."
        ),
    ),
    "TEXT_CLEANED": (
        lambda: tr("Unprintable characters removed"),
        lambda: tr(
            "Characters that cannot be printed were taken out of cell {cell}: {characters}."
        ),
    ),
    "TEXT_CUT": (
        lambda: tr("Text too long"),
        lambda: tr("The text of cell {cell} has {length} characters and was cut after {limit}."),
    ),
}

_ROWS: dict[str, Entry] = {
    "TEXT_LEFT_OUT": (
        lambda: tr("Text without a place"),
        lambda: tr("Cell {cell}: “{text}” of “{heading}” was left out: {cause}."),
    ),
    "CODE_UNREADABLE": (
        lambda: tr("Code cannot be read"),
        lambda: tr("“{text}” in cell {cell} is not a code; the row has none now."),
    ),
    "CODE_REPAIRED": (
        lambda: tr("Code restored"),
        lambda: tr("“{text}” in cell {cell} was read as the code {value}."),
    ),
    "PARENT_MISSING": (
        lambda: tr("Row above is missing"),
        lambda: tr("{row}: the row it belongs under is missing; it was put under the nearest one."),
    ),
    "ROW_IGNORED": (
        lambda: tr("Row left out"),
        lambda: tr(
            "The row at {cell} was left out, because it belongs to no row of the table: “{text}”."
        ),
    ),
    "ROW_JOINED": (
        lambda: tr("Split row joined"),
        lambda: tr("The row at {cell} continues {row} and was joined to it."),
    ),
    "LEAD_SEVERAL": (
        lambda: tr("Several lead units"),
        lambda: tr("{row}: several units lead; “{lead}” was taken, these cooperate: {others}."),
    ),
    "ROWS_HIDDEN": (
        lambda: tr("Hidden rows"),
        lambda: tr("{count} hidden rows were taken over too, the first is row {first}."),
    ),
}

_COLUMNS: dict[str, Entry] = {
    "HEADING_IGNORED": (
        lambda: tr("Column not taken over"),
        lambda: tr("Column {column} was not taken over: its heading “{heading}” is not known."),
    ),
    "COLUMNS_CUT": (
        lambda: tr("Too many columns"),
        lambda: tr(
            "The sheet has more columns than are read; those far to the right were left out."
        ),
    ),
    "YEAR_KIND_GUESSED": (
        lambda: tr("Results or targets?"),
        lambda: tr(
            "No heading says whether {years} are results or targets; they were taken as targets."
        ),
    ),
}

DOUBTS: dict[str, Entry] = _CELLS | _ROWS | _COLUMNS | TABLE
