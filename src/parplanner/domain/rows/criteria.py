"""The tree of criteria and what hangs on a criterion: points, years
that do not count, scale, shortcomings."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.domain import fields as f
from parplanner.domain.fields import Choice, CrossField, Kind, OnDelete
from parplanner.domain.rows.registry import DETAILS, MAX_CELLS, Row, registered
from parplanner.wording import mark

OBJECTIVE, SUBJECTIVE = "objective", "subjective"
APPRAISAL, SURVEY, BOTH = "appraisal", "survey", "both"

MAX_COLUMN = "max"
"""Key of the column of maximum points, beside the ids of the year columns."""


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Row):
    """A node of the criteria tree: field (lĩnh vực), group, criterion (TC) or sub-criterion (TCTP),
    to any depth.

    ``max_points`` is None for a group without points of its own; a node with children never counts
    as scored.
    ``special`` (đặc thù) with its legal basis asks the ``scoring_agency`` for another way of
    scoring. ``method`` says
    who scores: appraisal, survey (điều tra xã hội học) or both; ``evidence`` what must be shown.
    """

    NAME = mark("Criterion")
    CROSS = (CrossField("Score", "criterion_id", "ScoreColumn", "points"),)
    parent_id: str | None = field(
        default=None, metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Below"))
    )
    position: int = field(default=0, metadata=f.position())
    code: str = field(
        default="",
        metadata=f.code(
            mark("No."), mark("Criterion code in the criteria set; drag it to move the row")
        ),
    )
    title: str = field(
        default="", metadata=f.text(mark("Content"), mark("Field, criterion or sub-criterion"))
    )
    max_points: int | None = field(
        default=None,
        metadata=f.points(
            mark("Max. points"), mark("Maximum points by the criteria set"), shown_as=MAX_COLUMN
        ),
    )
    # Of format 1.0, in which it was said for all years at once: see NotApplicable. Kept as files
    # have them, never read.
    not_applicable: int = field(default=0, metadata=f.retired(Kind.FLAG))
    not_applicable_basis: str = field(default="", metadata=f.retired(Kind.LINE))
    special: int = field(
        default=0, metadata=f.flag(mark("Special case of this agency (đặc thù)"), form=DETAILS)
    )
    special_basis: str = field(
        default="",
        metadata=f.line(
            mark("Its legal basis"), mark("Legal basis of the special case"), form=DETAILS
        ),
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

    ``reason`` says why, ``document`` names the paper that decided it (domain.md §3.4: it is a fact
    of a criterion in
    a round of assessment, with reason and deciding document).
    """

    UNIQUE = ("criterion_id", "year")
    MOST = MAX_CELLS
    NAME = mark("Year not applicable")
    criterion_id: str = field(
        metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion"))
    )
    year: int = field(
        metadata=f.year(mark("Year"), mark("The year in which the row is outside every count"))
    )
    reason: str = field(
        default="",
        metadata=f.text(
            mark("Reason"), mark("Why the row does not apply to this agency in this year")
        ),
    )
    document: str = field(
        default="",
        metadata=f.line(
            mark("Deciding document"), mark("Number and day of the document that says so")
        ),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleLine(Row):
    """A line of a criterion's scale (thang điểm): what is reached, and the points it is worth.

    "Kịp thời: 1" (domain.md §3.3). ``points`` None: the line gives a share or a formula in words.
    """

    NAME = mark("Line of the scale")
    criterion_id: str = field(
        metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion"))
    )
    position: int = field(default=0, metadata=f.position())
    text: str = field(
        default="", metadata=f.text(mark("What is reached"), mark("A step of the scale, in words"))
    )
    points: int | None = field(
        default=None, metadata=f.points(mark("Points"), mark("What the step is worth"))
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Row):
    """Points of one criterion in one year column. A blank cell has no row: blank is not zero."""

    UNIQUE = ("criterion_id", "column_id")
    MOST = MAX_CELLS
    NAME = mark("Points")
    criterion_id: str = field(
        metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion"))
    )
    column_id: str = field(
        metadata=f.reference("ScoreColumn", OnDelete.CASCADE, mark("Year column"))
    )
    points: int = field(metadata=f.points(mark("Points")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedFigure(Row):
    """A total as the source document printed it: kept to be compared, never used as data.

    ``criterion_id`` None means the grand total; ``column_id`` None means the column of maximum
    points.
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
class Shortcoming(Row):
    """A tồn tại of a criterion (or field) with its cause and what is to be done.

    ``points_lost`` as the source says."""

    NAME = mark("Shortcoming")
    criterion_id: str | None = field(
        default=None, metadata=f.reference("Criterion", OnDelete.CASCADE, mark("Criterion"))
    )
    position: int = field(default=0, metadata=f.position())
    text: str = field(
        default="", metadata=f.text(mark("Shortcoming"), mark("What was found"), letters=30)
    )
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
