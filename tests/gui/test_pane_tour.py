"""F6 goes round the panes of the workspace in front and the panels
that are open, Shift+F6 the other way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.domain.plan import Plan
from tests.gui.driving import CTRL, SHIFT, Driver, Key
from tests.gui.text_driving import plan_with

OpenPlan = Callable[[Plan], Driver]
WORKSPACES = {"data": Key.Key_1, "text": Key.Key_2, "overview": Key.Key_3}
PANELS = {"none": (), "findings": ("findings",), "all": ("details", "findings", "history")}


@pytest.fixture
def driver(open_plan: OpenPlan) -> Driver:
    """A plan with a text."""
    return open_plan(plan_with("Một")[0])


@pytest.fixture
def bugs(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What would have opened the report."""
    found = driver.catch_bugs(monkeypatch)
    return found


def expected(driver: Driver, workspace: str, panels: tuple[str, ...]) -> list[QWidget]:
    """What gets the focus, in the order of the tour."""
    pane = driver.text
    panes: dict[str, list[QWidget]] = {
        "data": [driver.tree, driver.scores, driver.tasks],
        "text": [pane.outline, pane.editor, pane.pages.view],
        "overview": [driver.overview.entry()],
    }
    entries = {
        "details": driver.details.agency,
        "findings": driver.findings.table,
        "history": driver.history.list,
    }
    return [*panes[workspace], *(entries[name] for name in panels)]


@pytest.mark.parametrize("panels", PANELS)
@pytest.mark.parametrize("workspace", WORKSPACES)
def test_the_tour_goes_round_and_back(
    driver: Driver, bugs: list[BaseException], workspace: str, panels: str
) -> None:
    driver.press(WORKSPACES[workspace], CTRL)
    for dock in ("details", "findings", "history"):
        driver.docks.named(dock).setVisible(dock in PANELS[panels])
    QApplication.processEvents()
    stops = expected(driver, workspace, PANELS[panels])
    stops[0].setFocus()
    for stop in [*stops[1:], *stops]:
        driver.press(Key.Key_F6)
        assert stop.hasFocus()
    for stop in reversed(stops[:-1]):
        driver.press(Key.Key_F6, SHIFT)
        assert stop.hasFocus()
    driver.press(Key.Key_F6, SHIFT)
    assert stops[-1].hasFocus()
    assert bugs == []


def test_from_a_field_of_the_details_the_tour_goes_on(driver: Driver) -> None:
    driver.press(Key.Key_F8)
    driver.details.evidence.setFocus()
    driver.press(Key.Key_F6)
    assert driver.findings.table.hasFocus()


def test_from_a_bar_the_tour_begins(driver: Driver) -> None:
    driver.press(Key.Key_F, CTRL)
    driver.press(Key.Key_F6)
    assert driver.tree.hasFocus()
    driver.find.text.setFocus()
    driver.press(Key.Key_F6, SHIFT)
    assert driver.findings.table.hasFocus()


def test_a_pane_drawn_to_nothing_is_left_out(driver: Driver) -> None:
    driver.docks.findings.hide()
    driver.docks.panes.setSizes([700, 0])
    QApplication.processEvents()
    driver.tree.setFocus()
    driver.press(Key.Key_F6)
    assert driver.tree.hasFocus()


def test_an_overview_and_a_text_without_content_are_stops_too(
    open_plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = open_plan(Plan())
    found = driver.catch_bugs(monkeypatch)
    driver.docks.findings.hide()
    for key in (Key.Key_2, Key.Key_3, Key.Key_1):
        driver.press(key, CTRL)
        driver.press(Key.Key_F6)
        driver.press(Key.Key_F6, SHIFT)
    assert found == []


def test_the_text_is_typed_into_after_the_tour(driver: Driver) -> None:
    driver.press(Key.Key_2, CTRL)
    editor = driver.text.editor
    stops = 0
    driver.press(Key.Key_F6)
    while not editor.hasFocus() and stops < 6:
        driver.press(Key.Key_F6)
        stops += 1
    driver.type("x")
    assert editor.markup() == "xMột"
