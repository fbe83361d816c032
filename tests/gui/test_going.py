"""One word for a place, one way there: whatever hides it gives way, and the cursor is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from parplanner.document.document import new_id
from parplanner.domain.edits import applicability, details, sections
from parplanner.domain.place import Place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_COLUMN,
    Assignment,
    Criterion,
    NotApplicable,
    ScaleLine,
    Section,
    Shortcoming,
    Standing,
    Task,
    Unit,
)
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.rows import RowsDialog
from parplanner.gui.dialogs.signing import Signing
from tests.gui.driving import Y2018, Driver, Meeting
from tests.gui.facts import box


@pytest.fixture
def rich(driver: Driver) -> Driver:
    """Hà Nội 2018 with one of everything that hangs on 9.1, a section and a rank."""
    owner = driver.row("9.1").id
    made = (
        lambda plan: details.add(plan, new_id, Shortcoming, criterion_id=owner, text="Nộp chậm"),
        lambda plan: details.add(
            plan, new_id, ScaleLine, criterion_id=owner, text="Đúng hạn", points=500
        ),
        lambda plan: applicability.set_years(plan, [owner], [2018], "Không có"),
        lambda plan: sections.add(plan, new_id, None, title="Mục", body="Năm 2018 đạt 79,71 điểm."),
        lambda plan: details.set_standing(plan, 2017, rank=12),
    )
    for make in made:
        driver.execute(make(driver.plan))
    return driver


def first(plan: Plan, cls: type) -> str:
    return next(plan.all(cls)).id


def far_away(driver: Driver) -> None:
    """Folded, filtered, on another row, in another workspace."""
    driver.go("1.1.1", "title")
    driver.do("collapse")
    driver.do("text_page")


PLACES: dict[str, tuple[Callable[[Driver], Place], str]] = {
    "a title": (lambda d: Place("Criterion", d.row("9.1").id, "title"), "tree"),
    "a maximum": (lambda d: Place("Criterion", d.row("9.1").id, MAX_COLUMN), "tree"),
    "points of a year": (lambda d: Place("Criterion", d.row("9.1").id, over_id=Y2018), "tree"),
    "a row": (lambda d: Place("Criterion", d.row("9.1").id), "tree"),
    "a task's deadline": (lambda d: Place("Task", first(d.plan, Task), "deadline"), "tasks"),
    "a cooperating unit": (lambda d: Place("Assignment", first(d.plan, Assignment)), "tasks"),
    "a unit": (lambda d: Place("Unit", next(t for t in d.plan.all(Task)).lead_unit_id), "tasks"),
    "a shortcoming": (
        lambda d: Place("Shortcoming", first(d.plan, Shortcoming), "cause"),
        "details",
    ),
    "a line of a scale": (
        lambda d: Place("ScaleLine", first(d.plan, ScaleLine), "points"),
        "details",
    ),
    "a year not applicable": (
        lambda d: Place("NotApplicable", first(d.plan, NotApplicable), "reason"),
        "details",
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_the_cursor_is_seen_where_a_place_is(rich: Driver, name: str) -> None:
    make, kind = PLACES[name]
    place = make(rich)
    far_away(rich)
    rich.go_to(place)
    view = QApplication.focusWidget()
    assert view is not None
    grids = {"tree": [rich.tree], "tasks": [rich.tasks]}
    in_details = rich.details.panel.isAncestorOf(view)
    assert in_details if kind == "details" else view in grids[kind]
    index = view.currentIndex()
    rect = view.visualRect(index)
    assert rect.height() > 0 and view.viewport().rect().intersects(rect)
    if place.row_class not in (Unit.__name__, Assignment.__name__):
        assert view.model().id_at(index) == place.row_id
    key = place.over_id or place.field  # said here: place.column would prove itself
    if key and kind != "tasks":
        assert view.model().columns[index.column()].key == key


def test_a_field_of_the_details_has_the_keys(rich: Driver) -> None:
    far_away(rich)
    rich.go_to(Place("Criterion", rich.row("9.1").id, "evidence"))
    assert rich.details.evidence.hasFocus()
    assert rich.details.criterion() == rich.row("9.1").id


def test_words_of_a_section_are_selected(rich: Driver) -> None:
    section = first(rich.plan, Section)
    rich.go_to(Place("Section", section, "body", span=(0, 13, 18)))
    assert rich.text.editor.hasFocus()
    assert rich.text.editor.textCursor().selectedText() == "79,71"
    rich.go_to(Place("Section", section, "title"))
    assert rich.text.outline.hasFocus()


@pytest.mark.parametrize(
    ("place", "kind", "name"),
    [
        (Place("Agency", None, "place"), PlanFacts, "place"),
        (Place("PlanInfo", None, "goal_points"), PlanFacts, "goal"),
        (Place("CriteriaSet", None, "decision"), PlanFacts, "decision"),
        (Place("PlanInfo", None, "signer_name"), Signing, "signer_name"),
        (Place("Recipient", None, "text"), Signing, "recipients"),
    ],
)
def test_a_fact_is_found_in_its_dialog(
    rich: Driver, place: Place, kind: type[QDialog], name: str
) -> None:
    def deal(dialog: QDialog) -> None:
        wanted = (
            dialog.field("CriteriaSet", name).widget if name == "decision" else box(dialog, name)
        )  # type: ignore[attr-defined]
        assert dialog.focusWidget() is wanted
        if isinstance(wanted, QLineEdit) and wanted.text():
            assert wanted.hasSelectedText() or kind is Signing
        dialog.reject()

    meeting = Meeting(kind, deal)
    rich.go_to(place)
    meeting.check()


def test_a_rank_is_found_in_its_list(rich: Driver) -> None:
    place = Place("Standing", first(rich.plan, Standing), "population")

    def deal(dialog: RowsDialog) -> None:
        index = dialog.table.currentIndex()
        assert (dialog.model.id_at(index), dialog.model.columns[index.column()].key) == (
            place.row_id,
            "population",
        )
        dialog.reject()

    meeting = Meeting(RowsDialog, deal)
    rich.go_to(place)
    meeting.check()


def test_what_is_in_the_plan_no_more_leads_nowhere(rich: Driver) -> None:
    before = rich.where()
    for row_class in ("Criterion", "Task", "Shortcoming", "Section", "Assignment", "ScaleLine"):
        rich.go_to(Place(row_class, "0" * 32, "title"))
    assert rich.where() == before


def test_every_class_an_officer_sees_has_a_way_to_it() -> None:
    from parplanner.domain.rows import (
        ROW_CLASSES,
        IgnoredFinding,
        PrintedFigure,
        SavedView,
        Score,
        ScoreColumn,
        UnitAlias,
    )
    from parplanner.gui.flows.going import DIALOGS_SHOW
    from parplanner.gui.workspaces.data.workspace import DataWorkspace
    from parplanner.gui.workspaces.text.workspace import TextWorkspace

    nowhere = {
        Score: "a cross cell of its criterion",
        ScoreColumn: "the column of a cross cell",
        PrintedFigure: "its finding leads to the total it was printed as",
        UnitAlias: "a line of its unit",
        IgnoredFinding: "the list of findings",
        SavedView: "the menu of views",
    }

    ways = {*DIALOGS_SHOW, *DataWorkspace.row_classes, *TextWorkspace.row_classes}
    assert set(ROW_CLASSES) == ways | set(nowhere)
    assert Criterion in ways
