"""Which field of the plan a column of a table goes to, keyed as
the field itself: one table, both ways."""

from __future__ import annotations

from parplanner.domain.fields import Field, ListField
from parplanner.domain.rows import (
    MAX_COLUMN,
    Criterion,
    Row,
    ScaleLine,
    Shortcoming,
    Task,
    field_of,
)
from parplanner.exchange.table.headings import (
    CAUSE,
    CODE,
    CONTENT,
    COOP,
    DEADLINE,
    EVIDENCE,
    LEAD,
    LOST,
    MAX,
    METHOD,
    MONITOR,
    PRODUCT,
    REQUIREMENT,
    SCALE,
    SHORTCOMING,
    STATUS,
    TITLE,
)

FIELD_OF: dict[str, tuple[type[Row], str]] = {
    CODE: (Criterion, "code"),
    TITLE: (Criterion, "title"),
    MAX: (Criterion, MAX_COLUMN),
    EVIDENCE: (Criterion, "evidence"),
    METHOD: (Criterion, "method"),
    SCALE: (ScaleLine, "text"),
    CONTENT: (Task, "content"),
    REQUIREMENT: (Task, "requirement"),
    LEAD: (Task, "lead"),
    COOP: (Task, "coop"),
    MONITOR: (Task, "monitoring"),
    DEADLINE: (Task, "deadline"),
    PRODUCT: (Task, "product"),
    STATUS: (Task, "status"),
    SHORTCOMING: (Shortcoming, "text"),
    CAUSE: (Shortcoming, "cause"),
    LOST: (Shortcoming, "points_lost"),
}
"""Role of a column → class and column of the field.

The words that head such a column lie in ``headings``."""


def field(role: str) -> Field | ListField:
    """The field a role stands for. Raises KeyError."""
    cls, column = FIELD_OF[role]
    for listed in cls.LISTS:
        if listed.key == column:
            return listed
    return field_of(cls, column)
