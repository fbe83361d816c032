"""Every field of a row is declared once, and everything that shows,
reads or prints it follows from there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from parplanner.domain import cell_values
from parplanner.domain.edits import cells, details, plan_info
from parplanner.domain.fields import Field, Kind
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    DETAILS,
    ROW_CLASSES,
    SIGNING,
    WRITING,
    Agency,
    Assignment,
    Basis,
    CriteriaSet,
    Criterion,
    IgnoredFinding,
    Indicator,
    NotApplicable,
    PlanInfo,
    PrintedFigure,
    Recipient,
    Row,
    SavedView,
    ScaleLine,
    Score,
    ScoreColumn,
    Section,
    Shortcoming,
    Standing,
    Task,
    Unit,
    UnitAlias,
    referrers,
)
from parplanner.exchange.appendix import roles
from parplanner.reports.papers.row_tables import printed_fields
from tests.architecture.second_lists import SOURCE, labels, lists_in

SEEN = [(cls, field) for cls in ROW_CLASSES for field in cls.FIELDS if field.is_seen]
IDS = [f"{cls.__name__}.{field.key}" for cls, field in SEEN]

IN_A_GRID: tuple[type[Row], ...] = (
    Criterion, Task, Shortcoming, NotApplicable, ScaleLine, Unit, Section, Standing, Indicator,
)  # fmt: skip
"""Classes that a grid of the window shows."""
IN_A_DIALOG: dict[type[Row], set[str]] = {
    Agency: {""},
    CriteriaSet: {""},
    PlanInfo: {"", SIGNING},
    Basis: {SIGNING},
    Recipient: {SIGNING},
    Criterion: {DETAILS},
    Section: {WRITING},
}
"""Classes whose fields forms show, and which forms: the plan's
facts, the signature, the details, the text."""
NOT_THERE: dict[tuple[type[Row], str], str] = {
    (ScoreColumn, "year"): "chosen when the column is added, in the plan's facts",
    (ScoreColumn, "kind"): "turned by a button of the plan's facts and in the column's menu",
    (Score, "criterion_id"): "a cell of the criteria grid: its row",
    (Score, "column_id"): "a cell of the criteria grid: its column",
    (Score, "points"): "a cell of the criteria grid",
    (Criterion, "parent_id"): "where a row stands in the tree: moved by indent, outdent and drag",
    (Section, "parent_id"): "where a section stands in the outline",
    (Shortcoming, "criterion_id"): "whose details are shown",
    (NotApplicable, "criterion_id"): "whose details are shown",
    (ScaleLine, "criterion_id"): "whose details are shown",
    (UnitAlias, "unit_id"): "a line of the unit's cell of other spellings",
    (UnitAlias, "name"): "a line of the unit's cell of other spellings",
    (Assignment, "task_id"): "a line of the task's cell of cooperating units",
    (Assignment, "unit_id"): "a line of the task's cell of cooperating units",
    (
        PrintedFigure,
        "criterion_id",
    ): "what a source printed is kept as it was printed; a finding offers to forget it",
    (PrintedFigure, "column_id"): "what a source printed is kept as it was printed",
    (PrintedFigure, "points"): "what a source printed is kept as it was printed",
    (PrintedFigure, "cell"): "where a source printed it",
    (PrintedFigure, "source"): "which file printed it",
    (IgnoredFinding, "code"): "names the finding that is ignored",
    (IgnoredFinding, "reason"): "typed in the dialog that ignores a finding",
    (SavedView, "name"): "typed when a view is saved",
    (SavedView, "arrangement"): "what the columns and filters are when a view is saved",
}
"""Fields that no box or cell of their own edits, and why."""
NO_TABLE: dict[type[Row], str] = {
    Agency: "a fact of the plan, no table carries it",
    CriteriaSet: "a fact of the plan, no table carries it",
    PlanInfo: "a fact of the plan; title, number and date are read from the lines above a table",
    ScoreColumn: "the heading of a column of points",
    PrintedFigure: "the total lines of a table",
    UnitAlias: "made when spellings are merged",
    Assignment: "a line of a cell of cooperating units",
    Section: "text, not a table",
    Basis: "text, not a table",
    Recipient: "text, not a table",
    IgnoredFinding: "said by the officer about this plan",
    SavedView: "how the window is arranged",
    Standing: "ranks stand in the text of notices; pasted as a block into their own list",
    Indicator: "pasted as a block into their own list",
    NotApplicable: "pasted as a block into the criterion's details",
    Unit: "made by the columns of units",
}
"""Classes that no column of an imported table fills, and why."""
NOT_READ: dict[tuple[type[Row], str], str] = {
    (Criterion, "special"): "đặc thù is the officer's own claim",
    (Criterion, "special_basis"): "đặc thù is the officer's own claim",
    (Criterion, "scoring_agency"): "whom a petition is addressed to: the officer's own claim",
    (Shortcoming, "cause_kind"): "written before the cause in words",
    (Shortcoming, "solution"): "a column of solutions is what tasks require",
    (ScaleLine, "points"): "read from the words of the line or its own column of points",
}
"""Fields of the other classes that no column of an imported table fills, and why."""


@pytest.mark.parametrize(("cls", "field"), SEEN, ids=IDS)
def test_every_field_an_officer_sees_has_a_name(cls: type[Row], field: Field) -> None:
    assert field.label, f"{cls.__name__}.{field.key}"
    if field.kind is Kind.CHOICE:
        assert field.choices


@pytest.mark.parametrize(("cls", "field"), SEEN, ids=IDS)
def test_every_field_can_be_edited_in_the_window_or_says_why_not(
    cls: type[Row], field: Field
) -> None:
    in_grid = cls in IN_A_GRID and field.column in cells.column_keys(cells.grid_of(cls))
    in_form = field.form in IN_A_DIALOG.get(cls, ())
    assert (in_grid or in_form) != ((cls, field.key) in NOT_THERE)


@pytest.mark.parametrize(("cls", "field"), SEEN, ids=IDS)
def test_every_field_a_table_can_carry_is_imported_or_says_why_not(
    cls: type[Row], field: Field
) -> None:
    filled = {(owner, column) for owner, column in roles.FIELD_OF.values()}
    is_owner = field.kind is Kind.REFERENCE and field.column not in cells.column_keys(
        cells.grid_of(cls)
    )
    is_read = (cls, field.column) in filled or cls is Score or field.column == "criterion"
    excused = cls in NO_TABLE or (cls, field.key) in NOT_READ or is_owner
    assert is_read != excused or (is_read and is_owner)


@pytest.mark.parametrize("cls", ROW_CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_makes_a_column_on_paper(cls: type[Row]) -> None:
    seen = {field.key for field in cls.FIELDS if field.is_seen and field.to != cls.__name__}
    assert {field.key for field in printed_fields(cls)} == seen


# -- values ----------------------------------------------------------------------------------------

SAMPLES: dict[Kind, str] = {
    Kind.TEXT: "Hai dòng\nchữ",
    Kind.LINE: "Một dòng",
    Kind.RICH: "Chữ **đậm**",
    Kind.CODE: "1.2",
    Kind.POINTS: "0,75",
    Kind.PERCENT: "81,25",
    Kind.COUNT: "2",
    Kind.DECIMAL: "1,5",
    Kind.YEAR: "2024",
    Kind.DATE: "05/09/2024",
    Kind.FLAG: "có",
}


@pytest.mark.parametrize(("cls", "field"), SEEN, ids=IDS)
def test_what_is_shown_of_a_field_is_read_as_the_same(cls: type[Row], field: Field) -> None:
    if field.kind is Kind.REFERENCE:
        return
    plan = Plan()
    typed = SAMPLES.get(field.kind) or next(
        choice.written or str(choice.value) for choice in field.choices[1:]
    )
    if field.choices:
        typed = field.choices[-1].written or str(field.choices[-1].value)
    held = cell_values.read(plan, field, typed)
    blank = {other.key: "0" * 32 if other.kind in (Kind.ID, Kind.REFERENCE) else cell_values.blank(other)  # noqa: E501
             for other in cls.FIELDS}  # fmt: skip
    row = cls(**{**blank, field.key: held})
    assert cell_values.read(plan, field, cell_values.shown(plan, row, field)) == held


def test_facts_of_the_plan_can_all_be_set() -> None:
    plan = Plan()
    for cls in (Agency, CriteriaSet, PlanInfo):
        for field in cls.FIELDS:
            if not field.is_seen:
                continue
            typed = field.choices[-1].value if field.choices else SAMPLES[field.kind]
            value = typed if isinstance(typed, int) else cell_values.read(plan, field, str(typed))
            changes = plan_info.set_facts(plan, cls, **{field.key: value})
            plan.check(changes)
            plan.apply(changes)
            assert getattr(next(plan.all(cls)), field.key) == value


def test_every_reference_says_what_a_delete_does() -> None:
    for cls in ROW_CLASSES:
        for referrer, field in referrers(cls):
            assert field.to == cls.__name__
            assert field.on_delete, f"{referrer.__name__}.{field.key}"


def test_the_row_all_others_hang_on_is_the_first_that_goes_with_them() -> None:
    owners = {cls: details.owner_field(cls) for cls in ROW_CLASSES}
    named = {cls.__name__: owner.key for cls, owner in owners.items() if owner is not None}
    assert named == {
        "Criterion": "parent_id",
        "NotApplicable": "criterion_id",
        "ScaleLine": "criterion_id",
        "Score": "criterion_id",
        "PrintedFigure": "criterion_id",
        "UnitAlias": "unit_id",
        "Task": "criterion_id",
        "Assignment": "task_id",
        "Section": "parent_id",
        "Shortcoming": "criterion_id",
    }


# -- no second list --------------------------------------------------------------------------------

_DECLARING = {
    path.relative_to(SOURCE).as_posix() for path in (SOURCE / "domain" / "rows").glob("*.py")
}
_DECLARING |= {"storage/migrations.py", "storage/format_1_0.py"}
_LIVE_FIGURES = {"document/field_names.py", "domain/writing/narrative.py"}
"""Names of live figures: ``{{base_year}}`` is not the field, it is what the text calls it."""
_FILES_OF_SAMPLES = {"document/samples.py", "document/sample_text.py"}
"""Columns of the bundled samples' own text files."""
_CHOSEN = {"reports/papers/task_tables.py"}
"""Which columns one document has."""


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def test_no_module_lists_the_fields_of_a_class_again() -> None:
    allowed = _DECLARING | _LIVE_FIGURES | _FILES_OF_SAMPLES | _CHOSEN
    found = [told for path in modules() for told in lists_in(path)]
    assert [told for told in found if told.split(":")[0] not in allowed] == []


_ORDINARY = frozenset(
    {
        "Agency", "Cell", "Content", "Finding", "Max. points", "Name of the view", "No.",
        "Points", "Reason",
        "Shortcoming",
        "Task", "Unit", "Year", "Electronic document: leave number and date blank", "Base year",
        "Number and symbol",
        "Cooperating units", "Scale",
    }
)  # fmt: skip
"""Words that head other things, too."""


def test_no_module_words_the_name_of_a_field_again() -> None:
    names = {field.label for _, field in SEEN} - _ORDINARY
    found: list[str] = []
    for path in modules():
        tree = ast.parse(path.read_text("utf-8"))
        found += [
            f"{path.relative_to(SOURCE)}:{line} {text}"
            for line, text in labels(tree)
            if text in names
        ]
    assert found == []


def test_a_second_list_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.architecture import second_lists

    monkeypatch.setattr(second_lists, "SOURCE", tmp_path)
    bad = tmp_path / "bad.py"
    bad.write_text('COLUMNS = ("content", "requirement", "deadline", "product")\n', "utf-8")
    assert second_lists.lists_in(bad) == ["bad.py:1 Task: content, requirement, deadline, product"]


def test_a_retired_field_is_read_by_nobody() -> None:
    retired = {field.key for cls in ROW_CLASSES for field in cls.FIELDS if field.is_retired}
    assert retired == {"not_applicable", "not_applicable_basis"}
    for path in modules():
        if str(path.relative_to(SOURCE)) in _DECLARING:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            assert not (isinstance(node, ast.Attribute) and node.attr in retired), (
                f"{path}:{node.lineno}"
            )
