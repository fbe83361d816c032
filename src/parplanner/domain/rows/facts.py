"""The facts of a plan: whose it is, by which set of criteria, what
is printed round it, its years and ranks."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.domain import fields as f
from parplanner.domain.fields import Choice
from parplanner.domain.rows.registry import SIGNING, Row, registered
from parplanner.wording import mark

RESULT = "result"
TARGET = "target"
COLUMN_KINDS = (RESULT, TARGET)


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Row):
    """The agency whose plan this is (``parent_name`` is the superior body printed above it)."""

    MOST = 1
    NAME = mark("Agency")
    name: str = field(default="", metadata=f.line(mark("Agency")))
    parent_name: str = field(default="", metadata=f.line(mark("Superior body")))
    abbreviation: str = field(
        default="", metadata=f.line(mark("Abbreviation"), hint=mark("as in 05/KH-SNV: SNV"))
    )
    place: str = field(default="", metadata=f.line(mark("Place")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaSet(Row):
    """Bộ tiêu chí: the set in force; ``total_max`` is what its
    fields must sum to (usually 100 points)."""

    MOST = 1
    NAME = mark("Criteria set")
    name: str = field(default="", metadata=f.line(mark("Criteria set")))
    decision: str = field(
        default="",
        metadata=f.line(
            mark("Decision on the set"), hint=mark("number and day, as the decision bears them")
        ),
    )
    total_max: int = field(default=100_000, metadata=f.points(mark("Points of the whole set")))
    min_decimals: int = field(
        default=0,
        metadata=f.count(
            mark("Decimals of points"),
            mark("Points are shown with at least so many"),
            low=0,
            high=3,
        ),
    )


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo(Row):
    """The document itself: title, number, date, base year, the goal it promises, who signs it.

    ``authority`` ("TM. ỦY BAN NHÂN DÂN") and ``signer_position`` may have several lines (Nghị định
    30/2020, PL1-II.7).
    ``electronic``: number and date are left blank for the system. Sizes are points (13 or 14 for
    the text).
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
    authority: str = field(
        default="", metadata=f.text(mark("Authority (TM., KT., TL.)"), form=SIGNING)
    )
    signer_position: str = field(
        default="", metadata=f.text(mark("Position of the signer"), form=SIGNING)
    )
    signer_name: str = field(default="", metadata=f.line(mark("Name of the signer"), form=SIGNING))
    appendix_title: str = field(
        default="",
        metadata=f.text(mark("Title of the appendix"), hint=mark("blank: the usual one")),
    )
    body_size: int = field(
        default=14,
        metadata=f.choice(
            mark("Size of the text"), (Choice(14, "14"), Choice(13, "13")), form=SIGNING
        ),
    )
    head_size: int = field(
        default=13,
        metadata=f.choice(
            mark("Size of the head"), (Choice(13, "13"), Choice(12, "12")), form=SIGNING
        ),
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
class Standing(Row):
    """A published rank: ``rank`` of ``population``; ``rank_change`` > 0
    is up; ``index_percent`` is 1/100 percent."""

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
        metadata=f.count(
            mark("Change of rank"),
            mark("Places up; with a minus sign places down"),
            low=-f.MAX_COUNT,
        ),
    )
    index_percent: int | None = field(
        default=None,
        metadata=f.percent(mark("Index in percent"), mark("As published, with two decimals")),
    )
