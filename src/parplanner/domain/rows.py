"""One frozen dataclass per table. Every row has a stable random id (32 hex digits), never an autonumber.

Points are integers of 1/1000, references are ids. Each field says once what it is (``domain.fields``); the table of the
file, checks, cells, forms and printed columns follow. A new field goes to the end of its class, with a migration.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, ClassVar, TypeVar

from parplanner.domain import fields as f
from parplanner.domain import statuses
from parplanner.domain.fields import Choice, CrossField, Field, Kind, ListField, OnDelete
from parplanner.wording import mark

RESULT = "result"
TARGET = "target"
COLUMN_KINDS = (RESULT, TARGET)
OBJECTIVE, SUBJECTIVE = "objective", "subjective"
CAUSE_KINDS = ("", OBJECTIVE, SUBJECTIVE)
APPRAISAL, SURVEY, BOTH = "appraisal", "survey", "both"
METHODS = ("", APPRAISAL, SURVEY, BOTH)

MAX_COLUMN = "max"
"""Key of the column of maximum points, beside the ids of the year columns."""
MAX_ROWS = 20_000
"""Of a table that is typed row by row; ``MAX_CELLS`` of those that hang on rows (a score per criterion and year)."""
MAX_CELLS = 200_000
SIGNING, DETAILS, WRITING = "signing", "details", "writing"
"""Where a field is edited outside the grids: the dialog of the signature (other facts stand in that of the plan's
facts), the criterion's details, the text itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What all rows share: the id. Of a class: its fields, which of them refer to other rows, what may occur once."""

    FIELDS: ClassVar[tuple[Field, ...]] = ()
    """In the order of the table; see :func:`registered`."""
    LISTS: ClassVar[tuple[ListField, ...]] = ()
    CROSS: ClassVar[tuple[CrossField, ...]] = ()
    REFERENCES: ClassVar[dict[str, str]] = {}
    """Field → name of the class it refers to."""
    UNIQUE: ClassVar[tuple[str, ...]] = ()
    """Fields whose values together may occur once."""
    MOST: ClassVar[int] = MAX_ROWS
    """How many rows the table may hold; 1: the plan has one of it."""
    NAME: ClassVar[str] = ""
    """What a row is called, marked for translation."""
    KEYS: ClassVar[tuple[str, ...]] = ()
    """The keys of its fields, in their order."""
    id: str = field(metadata=f.identity())


R = TypeVar("R", bound=Row)

ROW_CLASSES: list[type[Row]] = []
"""Every table, referred-to classes before those that refer to them."""
BY_NAME: dict[str, type[Row]] = {}
_VALUES: dict[type[Row], Callable[[Row], tuple[Any, ...]]] = {}
_MAKERS: dict[type[Row], Callable[[Sequence[Any]], Any]] = {}
_REFERRERS: dict[str, list[tuple[type[Row], Field]]] = {}


def registered(cls: type[R]) -> type[R]:
    """Make a row class known everywhere: to plans, the file, integrity, the cascade, history."""
    cls.FIELDS = f.declared_in(cls)
    cls.KEYS = tuple(each.key for each in cls.FIELDS)
    # With the id behind: of one name alone attrgetter gives no tuple.
    _VALUES[cls] = attrgetter(*cls.KEYS, "id")
    cls.REFERENCES = {each.key: each.to for each in cls.FIELDS if each.kind is Kind.REFERENCE}
    ROW_CLASSES.append(cls)
    BY_NAME[cls.__name__] = cls
    for each in cls.FIELDS:
        if each.kind is Kind.REFERENCE:
            _REFERRERS.setdefault(each.to, []).append((cls, each))
    return cls


def forget(cls: type[Row]) -> None:
    """The reverse of :func:`registered`, for tests that bring classes of their own."""
    ROW_CLASSES.remove(cls)
    del BY_NAME[cls.__name__]
    for known in _REFERRERS.values():
        known[:] = [(referrer, each) for referrer, each in known if referrer is not cls]


def row_maker(cls: type[R]) -> Callable[[Sequence[Any]], R]:
    """What makes a row of values in the order of the fields.

    Written out once a class, as the standard library does it for dataclasses: a file has tens of thousands of rows, and
    a loop over their fields takes twice the time of all else.
    """
    known = _MAKERS.get(cls)
    if known is None:
        names = [f"v{place}" for place in range(len(cls.KEYS))]
        lines = [f"    put{place}(row, v{place})" for place in range(len(cls.KEYS))]
        body = [f"    {', '.join(names)}, = values", "    row = new(cls)", *lines, "    return row"]
        scope: dict[str, Any] = {"new": object.__new__, "cls": cls}
        scope |= {f"put{place}": getattr(cls, key).__set__ for place, key in enumerate(cls.KEYS)}
        exec("\n".join(["def make(values):", *body]), scope)
        known = _MAKERS[cls] = scope["make"]
    return known


def values_of(row: Row) -> tuple[Any, ...]:
    """What its fields hold, in their order."""
    return _VALUES[type(row)](row)[:-1]


def referrers(cls: type[Row]) -> Sequence[tuple[type[Row], Field]]:
    """The classes whose rows may refer to rows of ``cls``, each with the field that does."""
    return _REFERRERS.get(cls.__name__, ())


def columns_of(cls: type[Row]) -> list[Field | ListField]:
    """The columns a grid of the class has, in order: what is seen and not edited elsewhere."""
    found: list[Field | ListField] = []
    for each in cls.FIELDS:
        if each.is_seen and not each.form and each.to != cls.__name__:
            found.append(each)
        found += [cells for cells in cls.LISTS if cells.after == each.key]
    return found


def field_of(cls: type[Row], key: str) -> Field:
    """A field by its key or its column. Raises KeyError."""
    for each in cls.FIELDS:
        if key in (each.key, each.column):
            return each
    raise KeyError(f"{cls.__name__}.{key}")


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Row):
    """The agency whose plan this is (``parent_name`` is the superior body printed above it)."""

    MOST = 1
    NAME = mark("Agency")
    name: str = field(default="", metadata=f.line(mark("Agency")))
    parent_name: str = field(default="", metadata=f.line(mark("Superior body")))
    abbreviation: str = field(default="", metadata=f.line(mark("Abbreviation"), hint=mark("as in 05/KH-SNV: SNV")))
    place: str = field(default="", metadata=f.line(mark("Place")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaSet(Row):
    """Bộ tiêu chí: the set in force; ``total_max`` is what its fields must sum to (usually 100 points)."""

    MOST = 1
    NAME = mark("Criteria set")
    name: str = field(default="", metadata=f.line(mark("Criteria set")))
    decision: str = field(
        default="",
        metadata=f.line(mark("Decision on the set"), hint=mark("number and day, as the decision bears them")),
    )
    total_max: int = field(default=100_000, metadata=f.points(mark("Points of the whole set")))
    min_decimals: int = field(
        default=0,
        metadata=f.count(mark("Decimals of points"), mark("Points are shown with at least so many"), low=0, high=3),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo(Row):
    """The document itself: title, number, date, base year, the goal it promises, who signs it.

    ``authority`` ("TM. ỦY BAN NHÂN DÂN") and ``signer_position`` may have several lines (Nghị định 30/2020, PL1-II.7).
    ``electronic``: number and date are left blank for the system. Sizes are points (13 or 14 for the text).
    """

    MOST = 1
    NAME = mark("Plan")
    title: str = field(default="", metadata=f.text(mark("Title")))
    number: str = field(default="", metadata=f.line(mark("Number and symbol"), hint="35/KH-BDT"))
    issue_date: str = field(default="", metadata=f.date(mark("Date"), hint=mark("dd/mm/yyyy")))
    base_year: int = field(
        default=2000,
        metadata=f.year(mark("Base year"), mark("The year whose results the plan starts from")),
    )
    goal_points: int | None = field(
        default=None,
        metadata=f.points(mark("Goal: points to reach"), hint=mark("blank: no goal")),
    )
    goal_year: int | None = field(default=None, metadata=f.year(mark("Goal: in the year")))
    document_type: str = field(default="Kế hoạch", metadata=f.line(mark("Type of document")))
    electronic: int = field(
        default=0,
        metadata=f.flag(mark("Electronic document: leave number and date blank"), form=SIGNING),
    )
    authority: str = field(default="", metadata=f.text(mark("Authority (TM., KT., TL.)"), form=SIGNING))
    signer_position: str = field(default="", metadata=f.text(mark("Position of the signer"), form=SIGNING))
    signer_name: str = field(default="", metadata=f.line(mark("Name of the signer"), form=SIGNING))
    appendix_title: str = field(
        default="",
        metadata=f.text(mark("Title of the appendix"), hint=mark("blank: the usual one")),
    )
    body_size: int = field(
        default=14,
        metadata=f.choice(mark("Size of the text"), (Choice(14, "14"), Choice(13, "13")), form=SIGNING),
    )
    head_size: int = field(
        default=13,
        metadata=f.choice(mark("Size of the head"), (Choice(13, "13"), Choice(12, "12")), form=SIGNING),
    )
    table_size: int = field(
        default=13,
        metadata=f.choice(
            mark("Largest size in tables"),
            (Choice(13, "13"), Choice(12, "12"), Choice(11, "11")),
            form=SIGNING,
        ),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreColumn(Row):
    """A year's column: points achieved (``result``) or aimed at (``target``)."""

    UNIQUE = ("year", "kind")
    NAME = mark("Year column")
    year: int = field(metadata=f.year(mark("Year")))
    kind: str = field(
        metadata=f.choice(
            mark("Kind of the column"),
            (Choice(RESULT, mark("Points achieved")), Choice(TARGET, mark("Target"))),
        )
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Row):
    """A node of the criteria tree: field (lĩnh vực), group, criterion (TC) or sub-criterion (TCTP), to any depth.

    ``max_points`` is None for a group without points of its own; a node with children never counts as scored.
    ``special`` (đặc thù) with its legal basis asks the ``scoring_agency`` for another way of scoring. ``method`` says
    who scores: appraisal, survey (điều tra xã hội học) or both; ``evidence`` what must be shown.
    """

    NAME = mark("Criterion")
    CROSS = (CrossField("Score", "criterion_id", "ScoreColumn", "points"),)
    parent_id: str | None = field(default=None, metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Below")))
    position: int = field(default=0, metadata=f.position())
    code: str = field(
        default="",
        metadata=f.code(mark("No."), mark("Criterion code in the criteria set; drag it to move the row")),
    )
    title: str = field(default="", metadata=f.text(mark("Content"), mark("Field, criterion or sub-criterion")))
    max_points: int | None = field(
        default=None,
        metadata=f.points(mark("Max. points"), mark("Maximum points by the criteria set"), shown_as=MAX_COLUMN),
    )
    # Of format 1.0, in which it was said for all years at once: see NotApplicable. Kept as files have them, never read.
    not_applicable: int = field(default=0, metadata=f.retired(Kind.FLAG))
    not_applicable_basis: str = field(default="", metadata=f.retired(Kind.LINE))
    special: int = field(default=0, metadata=f.flag(mark("Special case of this agency (đặc thù)"), form=DETAILS))
    special_basis: str = field(
        default="",
        metadata=f.line(mark("Its legal basis"), mark("Legal basis of the special case"), form=DETAILS),
    )
    scoring_agency: str = field(default="", metadata=f.line(mark("Scored by"), form=DETAILS))
    method: str = field(
        default="",
        metadata=f.choice(
            mark("Method"),
            (
                Choice("", mark("Not stated")),
                Choice(APPRAISAL, mark("Appraisal"), "Thẩm định"),
                Choice(SURVEY, mark("Survey"), "Điều tra xã hội học"),
                Choice(BOTH, mark("Appraisal and survey"), "Thẩm định và điều tra xã hội học"),
            ),
            form=DETAILS,
        ),
    )
    evidence: str = field(default="", metadata=f.line(mark("Evidence required"), form=DETAILS))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class NotApplicable(Row):
    """ "Không áp dụng": a criterion, and all below it, is outside every count of one year.

    ``reason`` says why, ``document`` names the paper that decided it (domain.md §3.4: it is a fact of a criterion in
    a round of assessment, with reason and deciding document).
    """

    UNIQUE = ("criterion_id", "year")
    MOST = MAX_CELLS
    NAME = mark("Year not applicable")
    criterion_id: str = field(metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion")))
    year: int = field(metadata=f.year(mark("Year"), mark("The year in which the row is outside every count")))
    reason: str = field(
        default="",
        metadata=f.text(mark("Reason"), mark("Why the row does not apply to this agency in this year")),
    )
    document: str = field(
        default="",
        metadata=f.line(mark("Deciding document"), mark("Number and day of the document that says so")),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleLine(Row):
    """A line of a criterion's scale (thang điểm): what is reached, and the points it is worth.

    "Kịp thời: 1" (domain.md §3.3). ``points`` None: the line gives a share or a formula in words.
    """

    NAME = mark("Line of the scale")
    criterion_id: str = field(metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion")))
    position: int = field(default=0, metadata=f.position())
    text: str = field(default="", metadata=f.text(mark("What is reached"), mark("A step of the scale, in words")))
    points: int | None = field(default=None, metadata=f.points(mark("Points"), mark("What the step is worth")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Row):
    """Points of one criterion in one year column. A blank cell has no row: blank is not zero."""

    UNIQUE = ("criterion_id", "column_id")
    MOST = MAX_CELLS
    NAME = mark("Points")
    criterion_id: str = field(metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion")))
    column_id: str = field(metadata=f.reference("ScoreColumn", OnDelete.CASCADE, mark("Year column")))
    points: int = field(metadata=f.points(mark("Points")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedFigure(Row):
    """A total as the source document printed it: kept to be compared, never used as data.

    ``criterion_id`` None means the grand total; ``column_id`` None means the column of maximum points.
    """

    NAME = mark("Printed total")
    criterion_id: str | None = field(
        default=None, metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion"))
    )
    column_id: str | None = field(
        default=None, metadata=f.reference("ScoreColumn", OnDelete.CASCADE, mark("Year column"))
    )
    points: int = field(default=0, metadata=f.points(mark("Points")))
    cell: str = field(default="", metadata=f.line(mark("Cell")))
    source: str = field(default="", metadata=f.line(mark("Source")))


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
    """A task. Blank ``content`` means the criterion's title is the task (as the Hà Nội 2018 appendix has it).

    ``requirement`` is a free list, one requirement a line. ``deadline`` is ``dd/mm/yyyy`` or words ("Thường xuyên").
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
            "Criterion", OnDelete.CASCADE, mark("Criterion"), mark("Code of the criterion the task serves"), letters=9
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
        metadata=f.reference("Unit", OnDelete.REFUSE, mark("Lead unit"), mark("Exactly one unit"), letters=18),
    )
    deadline: str = field(
        default="",
        metadata=f.date(mark("Deadline"), mark("A date or words such as “Quý IV”"), is_open=True),
    )
    product: str = field(default="", metadata=f.text(mark("Product"), mark("What proves the task is done"), letters=18))
    monitoring_unit_id: str | None = field(
        default=None,
        metadata=f.reference(
            "Unit", OnDelete.REFUSE, mark("Monitoring unit"), mark("Who watches over the task"), letters=18
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


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Row):
    """A section of the written plan. ``label`` is its number as printed ("I.", "2.1.", "a)"), blank for none.

    ``body`` is text in the markup of ``domain.richtext``, one paragraph a line.
    """

    NAME = mark("Section")
    parent_id: str | None = field(default=None, metadata=f.reference("Section", OnDelete.CASCADE, mark("Below")))
    position: int = field(default=0, metadata=f.position())
    label: str = field(default="", metadata=f.code(mark("Number"), mark("As printed: I., 1., 2.1., a)")))
    title: str = field(
        default="",
        metadata=f.rich(mark("Section"), mark("Title of the section; blank for text without one")),
    )
    body: str = field(default="", metadata=f.rich(mark("Text"), form=WRITING))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Basis(Row):
    """A căn cứ: one italic paragraph above the text; the semicolon or full stop at its end is printed by the form."""

    NAME = mark("Basis")
    position: int = field(default=0, metadata=f.position())
    text: str = field(default="", metadata=f.text(mark("Bases, one a line"), form=SIGNING))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient(Row):
    """A line of "Nơi nhận" without its dash and its end."""

    NAME = mark("Recipient")
    position: int = field(default=0, metadata=f.position())
    text: str = field(default="", metadata=f.text(mark("Recipients, one a line"), form=SIGNING))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Row):
    """A published rank: ``rank`` of ``population``; ``rank_change`` > 0 is up; ``index_percent`` is 1/100 percent."""

    UNIQUE = ("year",)
    NAME = mark("Rank of a year")
    year: int = field(metadata=f.year(mark("Year")))
    rank: int | None = field(default=None, metadata=f.count(mark("Rank")))
    population: int | None = field(
        default=None,
        metadata=f.count(mark("Ranked bodies"), mark("How many bodies were ranked")),
    )
    rank_change: int | None = field(
        default=None,
        metadata=f.count(mark("Change of rank"), mark("Places up; with a minus sign places down"), low=-f.MAX_COUNT),
    )
    index_percent: int | None = field(
        default=None,
        metadata=f.percent(mark("Index in percent"), mark("As published, with two decimals")),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcoming(Row):
    """A tồn tại of a criterion (or field) with its cause and what is to be done. ``points_lost`` as the source says."""

    NAME = mark("Shortcoming")
    criterion_id: str | None = field(
        default=None, metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion"))
    )
    position: int = field(default=0, metadata=f.position())
    text: str = field(default="", metadata=f.text(mark("Shortcoming"), mark("What was found"), letters=30))
    points_lost: int | None = field(
        default=None,
        metadata=f.points(mark("Points lost"), mark("As the appraisal states them")),
    )
    cause_kind: str = field(
        default="",
        metadata=f.choice(
            mark("Kind of cause"),
            (
                Choice("", ""),
                Choice(OBJECTIVE, mark("Objective"), "Khách quan"),
                Choice(SUBJECTIVE, mark("Subjective"), "Chủ quan"),
            ),
            mark("objective or subjective"),
            letters=18,
        ),
    )
    cause: str = field(default="", metadata=f.text(mark("Cause"), mark("Why it happened")))
    solution: str = field(default="", metadata=f.text(mark("Solution"), mark("What is to be done")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Row):
    """A line of the periodic report's statistics: code up to four levels, unit or enumeration, value as reported.

    Blank ``value`` is "not reported", which is not zero.
    """

    NAME = mark("Indicator")
    position: int = field(default=0, metadata=f.position())
    code: str = field(default="", metadata=f.code(mark("No.")))
    title: str = field(default="", metadata=f.text(mark("Indicator")))
    unit: str = field(default="", metadata=f.line(mark("Unit of measure")))
    value: str = field(default="", metadata=f.line(mark("Value")))
    doer: str = field(default="", metadata=f.text(mark("Doer")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class IgnoredFinding(Row):
    """A finding of the rules that the officer lives with, and why. The id is :func:`domain.ignored.key` of the finding.

    It refers to no row on purpose: a row may go while its ignored findings stay behind, harmless, and are in force
    again when the row comes back. ``code`` is the finding's, for whoever reads a difference of two files.
    """

    NAME = mark("Ignored finding")
    code: str = field(default="", metadata=f.line(mark("Finding")))
    reason: str = field(default="", metadata=f.text(mark("Reason")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Row):
    """A named arrangement of the grids (columns, filters, order) as JSON: never needed to read the plan."""

    NAME = mark("Saved view")
    position: int = field(default=0, metadata=f.position())
    name: str = field(default="", metadata=f.line(mark("Name of the view")))
    arrangement: str = field(default="", metadata=f.text(mark("Arrangement")))


def derived_id(*parts: str) -> str:
    """The id of a row that its parts identify: the same cell filled in two copies of a file is the same row."""
    return hashlib.sha256("/".join(parts).encode()).hexdigest()[:32]
