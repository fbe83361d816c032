"""One frozen dataclass per table. Every row has a stable random id (32 hex digits), never an autonumber.

Points are integers of 1/1000. References are ids; ``REFERENCES`` says to which class. A new field must be added here,
in ``storage.schema`` (a test compares the two) and with a migration.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import ClassVar

RESULT = "result"
TARGET = "target"
COLUMN_KINDS = (RESULT, TARGET)
OBJECTIVE, SUBJECTIVE = "objective", "subjective"
CAUSE_KINDS = ("", OBJECTIVE, SUBJECTIVE)
APPRAISAL, SURVEY, BOTH = "appraisal", "survey", "both"
METHODS = ("", APPRAISAL, SURVEY, BOTH)

MAX_COLUMN = "max"
"""Key of the column of maximum points, beside the ids of the year columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What all rows share: the id, and which fields refer to other rows."""

    REFERENCES: ClassVar[dict[str, str]] = {}
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Row):
    """The agency whose plan this is (``parent_name`` is the superior body printed above it)."""

    name: str = ""
    parent_name: str = ""
    abbreviation: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaSet(Row):
    """Bộ tiêu chí: the set in force; ``total_max`` is what its fields must sum to (usually 100 points)."""

    name: str = ""
    decision: str = ""
    total_max: int = 100_000
    min_decimals: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo(Row):
    """The document itself: title, number, date, base year, the goal it promises, who signs it.

    ``authority`` ("TM. ỦY BAN NHÂN DÂN") and ``signer_position`` may have several lines (Nghị định 30/2020, PL1-II.7).
    ``electronic``: number and date are left blank for the system. Sizes are points (13 or 14 for the text).
    """

    title: str = ""
    number: str = ""
    issue_date: str = ""
    base_year: int = 2000
    goal_points: int | None = None
    goal_year: int | None = None
    document_type: str = "Kế hoạch"
    electronic: int = 0
    authority: str = ""
    signer_position: str = ""
    signer_name: str = ""
    appendix_title: str = ""
    body_size: int = 14
    head_size: int = 13
    table_size: int = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreColumn(Row):
    """A year's column: points achieved (``result``) or aimed at (``target``)."""

    year: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Row):
    """A node of the criteria tree: field (lĩnh vực), group, criterion (TC) or sub-criterion (TCTP), to any depth.

    ``max_points`` is None for a group without points of its own; a node with children never counts as scored.
    ``special`` (đặc thù) with its legal basis asks the ``scoring_agency`` for another way of scoring. ``method`` says
    who scores: appraisal, survey (điều tra xã hội học) or both; ``evidence`` what must be shown.
    """

    REFERENCES: ClassVar[dict[str, str]] = {"parent_id": "Criterion"}
    parent_id: str | None = None
    position: int = 0
    code: str = ""
    title: str = ""
    max_points: int | None = None
    not_applicable: int = 0
    not_applicable_basis: str = ""
    special: int = 0
    special_basis: str = ""
    scoring_agency: str = ""
    method: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Row):
    """Points of one criterion in one year column. A blank cell has no row: blank is not zero."""

    REFERENCES: ClassVar[dict[str, str]] = {"criterion_id": "Criterion", "column_id": "ScoreColumn"}
    criterion_id: str
    column_id: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedFigure(Row):
    """A total as the source document printed it: kept to be compared, never used as data.

    ``criterion_id`` None means the grand total; ``column_id`` None means the column of maximum points.
    """

    REFERENCES: ClassVar[dict[str, str]] = {"criterion_id": "Criterion", "column_id": "ScoreColumn"}
    criterion_id: str | None = None
    column_id: str | None = None
    points: int = 0
    cell: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Row):
    """A unit (phòng, ban, tổ) that leads or cooperates."""

    name: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitAlias(Row):
    """Another spelling of a unit's name, kept so that later imports map by themselves."""

    REFERENCES: ClassVar[dict[str, str]] = {"unit_id": "Unit"}
    unit_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Row):
    """A task. Blank ``content`` means the criterion's title is the task (as the Hà Nội 2018 appendix has it).

    ``requirement`` is a free list, one requirement a line. ``deadline`` is ``dd/mm/yyyy`` or words ("Thường xuyên").
    """

    REFERENCES: ClassVar[dict[str, str]] = {
        "criterion_id": "Criterion",
        "lead_unit_id": "Unit",
        "monitoring_unit_id": "Unit",
    }
    criterion_id: str | None = None
    position: int = 0
    content: str = ""
    requirement: str = ""
    lead_unit_id: str | None = None
    deadline: str = ""
    product: str = ""
    monitoring_unit_id: str | None = None
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Row):
    """A cooperating unit of a task, in the order of the document."""

    REFERENCES: ClassVar[dict[str, str]] = {"task_id": "Task", "unit_id": "Unit"}
    task_id: str
    unit_id: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Row):
    """A section of the written plan. ``label`` is its number as printed ("I.", "2.1.", "a)"), blank for none.

    ``body`` is text in the markup of ``domain.richtext``, one paragraph a line.
    """

    REFERENCES: ClassVar[dict[str, str]] = {"parent_id": "Section"}
    parent_id: str | None = None
    position: int = 0
    label: str = ""
    title: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis(Row):
    """A căn cứ: one italic paragraph above the text; the semicolon or full stop at its end is printed by the form."""

    position: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient(Row):
    """A line of "Nơi nhận" without its dash and its end."""

    position: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Row):
    """A published rank: ``rank`` of ``population``; ``rank_change`` > 0 is up; ``index_percent`` is 1/100 percent."""

    year: int
    rank: int | None = None
    population: int | None = None
    rank_change: int | None = None
    index_percent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcoming(Row):
    """A tồn tại of a criterion (or field) with its cause and what is to be done. ``points_lost`` as the source says."""

    REFERENCES: ClassVar[dict[str, str]] = {"criterion_id": "Criterion"}
    criterion_id: str | None = None
    position: int = 0
    text: str = ""
    points_lost: int | None = None
    cause_kind: str = ""
    cause: str = ""
    solution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Row):
    """A line of the periodic report's statistics: code up to four levels, unit or enumeration, value as reported.

    Blank ``value`` is "not reported", which is not zero.
    """

    position: int = 0
    code: str = ""
    title: str = ""
    unit: str = ""
    value: str = ""
    doer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IgnoredFinding(Row):
    """A finding of the rules that the officer lives with, and why. The id is :func:`domain.ignored.key` of the finding.

    It refers to no row on purpose: a row may go while its ignored findings stay behind, harmless, and are in force
    again when the row comes back. ``code`` is the finding's, for whoever reads a difference of two files.
    """

    code: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Row):
    """A named arrangement of the grids (columns, filters, order) as JSON: never needed to read the plan."""

    position: int = 0
    name: str = ""
    arrangement: str = ""


ROW_CLASSES: tuple[type[Row], ...] = (
    Agency,
    CriteriaSet,
    PlanInfo,
    ScoreColumn,
    Criterion,
    Score,
    PrintedFigure,
    Unit,
    UnitAlias,
    Task,
    Assignment,
    Section,
    Basis,
    Recipient,
    Standing,
    Shortcoming,
    Indicator,
    IgnoredFinding,
    SavedView,
)
"""Every table, referred-to classes before those that refer to them."""

BY_NAME: dict[str, type[Row]] = {cls.__name__: cls for cls in ROW_CLASSES}
SINGLETONS: tuple[type[Row], ...] = (Agency, CriteriaSet, PlanInfo)
UNIQUE: dict[type[Row], tuple[str, ...]] = {
    ScoreColumn: ("year", "kind"),
    Score: ("criterion_id", "column_id"),
    Assignment: ("task_id", "unit_id"),
    Standing: ("year",),
}
"""Combinations that may occur once."""


def derived_id(*parts: str) -> str:
    """The id of a row that its parts identify: the same cell filled in two copies of a file is the same row."""
    return hashlib.sha256("/".join(parts).encode()).hexdigest()[:32]
