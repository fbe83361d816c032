"""A year column of the wrong kind is turned where it is seen:
at its head, and in the plan's facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu

from parplanner.domain.edits import scores, sections
from parplanner.domain.rows import RESULT, TARGET, Score, ScoreColumn, Section
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.wording import tr
from tests.gui.driving import CTRL, Y2017, Y2018, FakeMessages, Key, Meeting
from tests.gui.test_filters import header_menu
from tests.gui.text_driving import OpenPlan, TextDriver, text_driver

BODY = "Phấn đấu đạt {{target_total:2018}} điểm."


@pytest.fixture
def driver(open_plan: OpenPlan) -> TextDriver:
    made = text_driver(open_plan, BODY)
    made.press(Key.Key_1, CTRL)
    return made


def entries(driver: TextDriver, key: str) -> tuple[QMenu, list[str]]:
    """The menu that a right click on a column's head opens, and what it offers."""
    menu = header_menu(driver.tree, key)
    return menu, [action.text() for action in menu.actions()]


def choose(driver: TextDriver, key: str, text: str) -> None:
    menu, _ = entries(driver, key)
    next(action for action in menu.actions() if action.text() == tr(text)).trigger()
    menu.close()


def kinds(driver: TextDriver) -> list[tuple[int, str]]:
    return [(column.year, column.kind) for column in driver.plan.columns()]


def body(driver: TextDriver) -> str:
    return next(s.body for s in driver.plan.all(Section) if "{{" in s.body)


def test_the_head_of_a_target_makes_it_a_result_in_one_step(driver: TextDriver) -> None:
    before, points = driver.plan.columns(), list(driver.plan.all(Score))
    choose(driver, Y2018, "Ma&ke it a result column")
    assert kinds(driver) == [(2017, RESULT), (2018, RESULT), (2019, TARGET)]
    assert list(driver.plan.all(Score)) == points
    assert body(driver) == BODY.replace("target_total", "total")
    rows = driver.criteria
    assert rows.heading(Y2018) == tr("Result {year}").format(year=2018)
    driver.press(Key.Key_Z, CTRL)
    assert (driver.plan.columns(), body(driver)) == (before, BODY)


def test_the_head_of_a_result_makes_it_a_target_and_other_heads_offer_neither(
    driver: TextDriver,
) -> None:
    offered = {tr("Ma&ke it a target column"), tr("Ma&ke it a result column")}
    for key in ("title", "max", "lost"):
        menu, texts = entries(driver, key)
        assert not offered & set(texts)
        menu.close()
    choose(driver, Y2017, "Ma&ke it a target column")
    assert kinds(driver) == [(2017, TARGET), (2018, TARGET), (2019, TARGET)]


def test_a_kind_that_the_year_has_already_is_refused_in_words(driver: TextDriver) -> None:
    driver.change(lambda: scores.add_column(driver.plan, 2018, RESULT))
    before = kinds(driver)
    choose(driver, Y2018, "Ma&ke it a result column")
    assert kinds(driver) == before
    assert "2018" in driver.last_refusal


def test_figures_that_only_results_have_are_asked_about(
    driver: TextDriver, messages: FakeMessages
) -> None:
    section = next(s for s in driver.plan.all(Section) if "{{" in s.body)
    text = "Mất {{lost:2017}} điểm."
    driver.change(lambda: sections.set_text(driver.plan, section.id, "body", text))
    choose(driver, Y2017, "Ma&ke it a target column")
    assert kinds(driver)[0] == (2017, RESULT)
    assert messages.asked[-1][0] == "confirm"
    messages.answers = [True]
    choose(driver, Y2017, "Ma&ke it a target column")
    assert kinds(driver)[0] == (2017, TARGET)


def in_the_facts(driver: TextDriver, deal: Callable[[PlanFacts], object]) -> None:
    meeting = Meeting(PlanFacts, deal)
    driver.edit_facts()
    meeting.check()


def row_of(dialog: PlanFacts, year: int) -> int:
    texts = [dialog.columns.item(i).text() for i in range(dialog.columns.count())]
    return next(i for i, text in enumerate(texts) if str(year) in text)


def test_the_plans_facts_turn_a_column_beside_adding_and_removing(driver: TextDriver) -> None:
    points = list(driver.plan.all(Score))

    def deal(dialog: PlanFacts) -> None:
        assert not dialog.turn.isEnabled()
        dialog.columns.setCurrentRow(row_of(dialog, 2018))
        assert dialog.turn.text() == tr("Make it a result column")
        dialog.turn.click()
        assert dialog.turn.text() == tr("Make it a target column")
        # What the year had before is free again, and one undo takes both back.
        dialog.new_year.setText("2018")
        dialog.new_kind.setCurrentIndex(dialog.new_kind.findData(TARGET))
        dialog._add_column()
        dialog._check()

    in_the_facts(driver, deal)
    assert kinds(driver) == [(2017, RESULT), (2018, RESULT), (2018, TARGET), (2019, TARGET)]
    assert driver.plan.get(ScoreColumn, Y2018).kind == RESULT
    assert list(driver.plan.all(Score)) == points
    driver.press(Key.Key_Z, CTRL)
    assert kinds(driver) == [(2017, RESULT), (2018, TARGET), (2019, TARGET)]


def test_the_plans_facts_refuse_a_second_column_of_the_same_kind(driver: TextDriver) -> None:
    told: list[str] = []

    def deal(dialog: PlanFacts) -> None:
        dialog.new_year.setText("2018")
        dialog.new_kind.setCurrentIndex(dialog.new_kind.findData(RESULT))
        dialog._add_column()
        dialog.columns.setCurrentRow(row_of(dialog, 2018))
        dialog.turn.click()
        told.append(dialog.problem.text())
        dialog.done(0)

    in_the_facts(driver, deal)
    assert "2018" in told[0]
    assert kinds(driver) == [(2017, RESULT), (2018, TARGET), (2019, TARGET)]


def test_a_column_removed_and_added_again_in_one_go_keeps_its_points(driver: TextDriver) -> None:
    points = list(driver.plan.all(Score))

    def deal(dialog: PlanFacts) -> None:
        dialog.columns.takeItem(row_of(dialog, 2018))
        dialog.new_year.setText("2018")
        dialog.new_kind.setCurrentIndex(dialog.new_kind.findData(TARGET))
        dialog._add_column()
        dialog._check()

    in_the_facts(driver, deal)
    assert list(driver.plan.all(Score)) == points
