"""One frozen dataclass per table. Every row has a stable random id (32 hex digits), never an
autonumber.

Points are integers of 1/1000, references are ids. Each field says once what it is
(``domain.fields``); the table of the file, checks, cells, forms and printed columns follow. A new
field goes to the end of its class, with a migration. Classes are known in the order of these
imports: those that are referred to before those that refer to them.
"""

from __future__ import annotations

# isort: off
from parplanner.domain.rows.registry import (
    BY_NAME,
    DETAILS,
    MAX_CELLS,
    MAX_ROWS,
    ROW_CLASSES,
    SIGNING,
    WRITING,
    R,
    Row,
    columns_of,
    derived_id,
    field_of,
    forget,
    referrers,
    registered,
    row_maker,
    values_of,
)
from parplanner.domain.rows.facts import (
    COLUMN_KINDS,
    RESULT,
    TARGET,
    Agency,
    CriteriaSet,
    PlanInfo,
    ScoreColumn,
    Standing,
)
from parplanner.domain.rows.criteria import (
    APPRAISAL,
    BOTH,
    MAX_COLUMN,
    OBJECTIVE,
    SUBJECTIVE,
    SURVEY,
    Criterion,
    NotApplicable,
    PrintedFigure,
    ScaleLine,
    Score,
    Shortcoming,
)
from parplanner.domain.rows.tasks import (
    Assignment,
    Task,
    Unit,
    UnitAlias,
)
from parplanner.domain.rows.writing import (
    Basis,
    Indicator,
    Recipient,
    Section,
)
from parplanner.domain.rows.officer import (
    IgnoredFinding,
    SavedView,
)

# isort: on

__all__ = [
    "APPRAISAL",
    "BOTH",
    "BY_NAME",
    "COLUMN_KINDS",
    "DETAILS",
    "MAX_CELLS",
    "MAX_COLUMN",
    "MAX_ROWS",
    "OBJECTIVE",
    "RESULT",
    "ROW_CLASSES",
    "SIGNING",
    "SUBJECTIVE",
    "SURVEY",
    "TARGET",
    "WRITING",
    "Agency",
    "Assignment",
    "Basis",
    "CriteriaSet",
    "Criterion",
    "IgnoredFinding",
    "Indicator",
    "NotApplicable",
    "PlanInfo",
    "PrintedFigure",
    "R",
    "Recipient",
    "Row",
    "SavedView",
    "ScaleLine",
    "Score",
    "ScoreColumn",
    "Section",
    "Shortcoming",
    "Standing",
    "Task",
    "Unit",
    "UnitAlias",
    "columns_of",
    "derived_id",
    "field_of",
    "forget",
    "referrers",
    "registered",
    "row_maker",
    "values_of",
]
