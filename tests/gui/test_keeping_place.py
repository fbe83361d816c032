"""The window built anew, and a file opened again, show what was there: place, folding, panels,
text, what is sought."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document
from parplanner.domain import quick
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Section
from parplanner.gui.services.settings import MAX_BYTES, Settings
from parplanner.gui.shell import places as places_module
from parplanner.gui.shell.app import Application
from parplanner.gui.widgets.dock_title import DockTitle
from parplanner.gui.workspaces.data import standing
from tests.gui.driving import (
    ALT,
    CTRL,
    Y2018,
    Driver,
    FakeMessages,
    Key,
    forget_window,
    show_window,
    window_of,
)
from tests.gui.text_driving import plan_with
from tests.plans import hanoi_plan

LOOKS = ["theme_dark", "lang_en", "font_125"]
Anew = Callable[[str], Driver]


@pytest.fixture(params=LOOKS)
def anew(request: pytest.FixtureRequest, application: Application) -> Callable[[], Driver]:
    """Another look, language or size of letters: the window is built anew."""

    def change() -> Driver:
        before = window_of(application)
        before.do(request.param)
        after = window_of(application)
        assert after.frame is not before.frame
        after.come_to_front()
        return after

    return change


def folded(driver: Driver) -> set[str]:
    """Codes of the folded rows."""
    return {driver.plan.get(Criterion, i).code for i in driver.tree.folded_rows()}


# -- another look, language, size of letters -------------------------------------------------------


def test_folded_rows_and_the_cell(driver: Driver, anew: Callable[[], Driver]) -> None:
    for code in ("2", "4"):
        driver.go(code, "title")
        driver.press(Key.Key_Left, ALT)
    driver.go("5.1", Y2018)
    second = anew()
    assert folded(second) == {"2", "4"}
    assert [second.tree.isExpanded(second.at(code, "code")) for code in "1234"] == [
        True,
        False,
        True,
        False,
    ]
    assert second.where() == ("5.1", Y2018)
    assert second.tree.hasFocus()


def test_filters_hide_the_same_rows_and_what_was_folded_is_folded_behind_them(
    driver: Driver, anew: Callable[[], Driver]
) -> None:
    driver.go("2", "title")
    driver.press(Key.Key_Left, ALT)
    driver.filters.button(quick.LOST).click()
    shown = driver.criteria.ids()
    assert len(shown) < len(list(driver.plan.walk()))
    second = anew()
    assert second.criteria.ids() == shown
    second.filters.clear_all()
    assert folded(second) == {"2"}
    assert not second.tree.isExpanded(second.at("2", "code"))


def test_frozen_columns_are_folded_alike(driver: Driver, anew: Callable[[], Driver]) -> None:
    assert driver.tree.columns is not None
    driver.tree.columns.freeze_to(driver.criteria.column_of("title"))
    driver.go("3", "title")
    driver.press(Key.Key_Left, ALT)
    second = anew()
    assert second.tree.columns is not None
    view = second.tree.columns.frozen.view
    assert view is not None
    assert not view.isExpanded(second.at("3", "code"))  # type: ignore[attr-defined]
    assert view.isExpanded(second.at("2", "code"))  # type: ignore[attr-defined]


def test_panels_stay_open_or_closed(driver: Driver, anew: Callable[[], Driver]) -> None:
    driver.press(Key.Key_F8)
    driver.press(Key.Key_Z, ALT)
    close = driver.docks.findings.titleBarWidget()
    assert isinstance(close, DockTitle)
    close.cross.click()
    second = anew()
    assert [dock.isVisible() for dock in second.docks.every()] == [True, True, False]


def test_all_tasks_and_the_current_one(driver: Driver, anew: Callable[[], Driver]) -> None:
    driver.go_task(7, "requirement")
    task = driver.task_list.current_id()
    second = anew()
    assert not second.task_list.follow.isChecked()
    assert second.task_list.current_id() == task
    assert second.task_where() == (7, "requirement")
    assert second.tasks.hasFocus()


def test_the_find_bar_with_its_words_and_hits(driver: Driver, anew: Callable[[], Driver]) -> None:
    driver.press(Key.Key_F, CTRL)
    driver.type("van phong")
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Return)
    count = driver.find.said.text().split("/")[1]
    where = driver.where()
    second = anew()
    bar = second.find
    assert bar.is_open()
    assert bar.text.text() == "van phong"
    assert not bar.is_replacing()
    for _ in range(200):
        QTest.qWait(5)
        if count in bar.said.text():
            break
    assert count in bar.said.text()
    assert second.where() == where, "looking up again leads nowhere"


def test_replacing_in_the_text_goes_on(
    open_plan: Callable[[Plan], Driver], anew: Callable[[], Driver]
) -> None:
    plan, _ids = plan_with("Một hai\nba")
    driver = open_plan(plan)
    driver.press(Key.Key_2, CTRL)
    driver.press(Key.Key_H, CTRL)
    driver.type("hai")
    driver.text.find.by.setFocus()
    driver.type("bốn")
    second = anew()
    bar = second.text.find
    assert second.text.is_shown
    assert bar.is_open()
    assert bar.is_replacing()
    assert (bar.text.text(), bar.by.text()) == ("hai", "bốn")
    assert bar.text.hasFocus()


LONG = "\n".join(
    f"Dòng {number} của mục này nói về cải cách hành chính và dài hơn một dòng."
    for number in range(200)
)


def test_the_section_being_written_with_cursor_and_scroll(
    open_plan: Callable[[Plan], Driver], anew: Callable[[], Driver]
) -> None:
    plan, ids = plan_with("Ngắn", LONG)
    driver = open_plan(plan)
    driver.press(Key.Key_2, CTRL)
    pane = driver.text
    pane.write_in(ids[1])
    cursor = pane.editor.textCursor()
    cursor.setPosition(LONG.index("Dòng 120 "))
    pane.editor.setTextCursor(cursor)
    driver.type("Mới ")
    bar = pane.editor.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    top = pane.editor.cursorForPosition(pane.editor.viewport().rect().topLeft()).block().text()
    second = anew()
    editor = second.text.editor
    QTest.qWait(50)
    assert second.text.is_shown
    assert editor.hasFocus()
    assert editor.section_id == ids[1]
    shown = editor.cursorForPosition(editor.viewport().rect().topLeft()).block().text()
    assert abs(int(shown.split()[1]) - int(top.split()[1])) <= 1
    second.type("x")
    assert editor.commit()
    assert "\nMới xDòng 120 " in second.plan.get(Section, ids[1]).body


def test_a_section_behind_another_workspace_is_not_forgotten(
    open_plan: Callable[[Plan], Driver], anew: Callable[[], Driver]
) -> None:
    plan, ids = plan_with("Một", "Hai ba")
    driver = open_plan(plan)
    driver.press(Key.Key_2, CTRL)
    driver.text.show_section(ids[1])
    driver.press(Key.Key_1, CTRL)
    second = anew()
    assert second.workspace == "data"
    second.press(Key.Key_2, CTRL)
    assert second.text.editor.section_id == ids[1]


def test_what_the_findings_are_filtered_by_and_remarks_on_the_last_export(
    driver: Driver, anew: Callable[[], Driver]
) -> None:
    driver.findings.words.setText("diem")
    driver.findings.only_selected.setChecked(True)
    driver.status_bar.offer_remarks(["Một chữ thiếu trong phông."])
    second = anew()
    assert second.findings.words.text() == "diem"
    assert second.findings.only_selected.isChecked()
    assert second.status_bar.remarks.isVisible()


# -- the next plan, the next start -----------------------------------------------------------------


def test_a_closed_panel_stays_closed_with_every_plan_and_every_start(
    driver: Driver, application: Application
) -> None:
    driver.press(Key.Key_F8)
    driver.docks.findings.hide()
    driver.show(Document.new(hanoi_plan()))
    assert (driver.docks.findings.isVisible(), driver.docks.details.isVisible()) == (False, True)
    assert driver.close_plan()
    assert (driver.docks.findings.isVisible(), driver.docks.details.isVisible()) == (False, False)
    driver.remember()
    driver.frame.close()
    forget_window(application)
    application.settings = Settings()
    third = show_window(application)
    third.build_all()
    third.show(Document.new(hanoi_plan()))
    assert (third.docks.findings.isVisible(), third.docks.details.isVisible()) == (False, True)
    third.do("findings")
    assert third.docks.findings.isVisible()


def test_without_anything_remembered_the_findings_are_open(driver: Driver) -> None:
    docks = (driver.docks.findings, driver.docks.details, driver.docks.history)
    assert [dock.isVisible() for dock in docks] == [True, False, False]


@pytest.fixture
def file(driver: Driver, messages: FakeMessages, tmp_path: Path) -> Path:
    """The plan in the window, saved."""
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    return tmp_path / "a.db"


def again(driver: Driver, path: Path) -> None:
    """Closed and opened from the disk."""
    assert driver.close_plan()
    assert driver.open(path)
    QApplication.processEvents()


def test_a_file_opened_again_shows_its_folding_and_its_places(driver: Driver, file: Path) -> None:
    driver.go("3", "title")
    driver.press(Key.Key_Left, ALT)
    driver.go_task(7, "requirement")
    task = driver.task_list.current_id()
    driver.go("5.1", Y2018)
    again(driver, file)
    assert folded(driver) == {"3"}
    assert not driver.tree.isExpanded(driver.at("3", "code"))
    assert driver.where() == ("5.1", Y2018)
    assert driver.task_list.current_id() == task
    assert driver.tree.hasFocus()


def test_so_it_does_in_the_next_start_and_with_another_spelling(
    driver: Driver, file: Path, application: Application, tmp_path: Path
) -> None:
    driver.go("3", "title")
    driver.press(Key.Key_Left, ALT)
    driver.go("5.1", Y2018)
    assert driver.frame.close()
    forget_window(application)
    application.settings = Settings()
    (tmp_path / "d").mkdir()
    second = show_window(application)
    assert second.open(tmp_path / "d" / ".." / "a.db")
    assert second.where() == ("5.1", Y2018)
    assert folded(second) == {"3"}


def test_the_workspace_of_last_time_comes_with_its_section(
    open_plan: Callable[[Plan], Driver], messages: FakeMessages, tmp_path: Path
) -> None:
    plan, ids = plan_with("Một", "Hai ba")
    driver = open_plan(plan)
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    driver.press(Key.Key_2, CTRL)
    driver.text.write_in(ids[1])
    driver.press(Key.Key_End, CTRL)
    again(driver, tmp_path / "a.db")
    assert driver.text.is_shown
    editor = driver.text.editor
    assert editor.section_id == ids[1]
    assert editor.textCursor().position() == len("Hai ba")


def test_another_look_goes_on_where_one_is_not_where_one_was_last_time(
    driver: Driver, file: Path, application: Application
) -> None:
    driver.press(Key.Key_2, CTRL)
    again(driver, file)
    assert driver.text.is_shown
    driver.press(Key.Key_1, CTRL)
    driver.go("5.1", Y2018)
    driver.do("theme_dark")
    second = window_of(application)
    assert second.workspace == "data"
    assert second.where() == ("5.1", Y2018)


def test_filters_and_what_is_sought_come_back_with_the_file(driver: Driver, file: Path) -> None:
    driver.filters.button(quick.LOST).click()
    shown = driver.criteria.ids()
    driver.press(Key.Key_F, CTRL)
    driver.type("van phong")
    again(driver, file)
    assert driver.criteria.ids() == shown
    assert driver.filters.is_asked(quick.LOST)
    bar = driver.find
    assert (bar.is_open(), bar.text.text()) == (True, "van phong")
    driver.show(Document.new(hanoi_plan()))
    assert len(driver.criteria.ids()) > len(shown), "another plan has filters of its own"
    assert not bar.is_open()


def test_a_plan_that_a_colleague_changed_meanwhile_is_shown_all_the_same(
    driver: Driver, file: Path
) -> None:
    driver.go("3", "title")
    driver.press(Key.Key_Left, ALT)
    driver.go("5.1", Y2018)
    assert driver.close_plan()
    name = next(iter(driver.settings.table("places")))
    place = driver.settings.table("places")[name]
    gone = "0" * 32
    section = place["section"] | {"section_id": gone, "cursor": 10**9}
    changed = place | {
        "row_id": gone,
        "key": "x",
        "folded": [*place["folded"], gone],
        "task_id": gone,
    }
    driver.settings.put("places", name, changed | {"section": section}, 30)
    assert driver.open(file)
    assert folded(driver) == {"3"}
    assert driver.where() == ("1", "title")
    driver.press(Key.Key_2, CTRL)
    driver.press(Key.Key_1, CTRL)


def test_a_row_that_stands_below_a_folded_one_now_gives_way_to_it(
    driver: Driver, file: Path
) -> None:
    driver.go("3.1", Y2018)
    place = driver.remembered_place()
    assert place is not None
    assert driver.close_plan()
    name = next(iter(driver.settings.table("places")))
    stored = driver.settings.table("places")[name]
    parent = next(row.id for row in hanoi_plan().walk() if row.code == "3")
    driver.settings.put("places", name, stored | {"folded": [parent]}, 30)
    assert driver.open(file)
    assert driver.where() == ("3", Y2018)
    assert not driver.tree.isExpanded(driver.at("3", "code"))


GARBAGE = [5, "x", [], {}, {"folded": "x", "row_id": 5, "section": 7, "follow": "no"},
           {"filters": "[" * 100_000, "finding": {"shown": True, "text": 5}},
           {"filters": '{"criteria": [1], "tasks": 5}'},
           {"folded": [[1]], "section": {"cursor": -5, "top": True}, "page": "quit",
           "follow": 1}]  # fmt: skip


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_in_place_of_a_place_is_passed_over(
    driver: Driver, file: Path, garbage: object
) -> None:
    assert driver.close_plan()
    name = next(iter(driver.settings.table("places")))
    driver.settings.put("places", name, garbage, 30)
    assert driver.open(file)
    assert driver.where()[0] == "1"
    assert folded(driver) == set()
    assert driver.frame.isVisible()


def test_places_are_few_and_short_and_never_in_the_document(
    driver: Driver, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()
    monkeypatch.setattr(standing, "MOST_FOLDED", 3)
    monkeypatch.setattr(places_module, "MOST_PLANS", 2)
    driver.settings.put("places", "old", {}, 30)
    driver.settings.put("places", "older", {}, 30)
    driver.tree.fold([row.id for row in driver.plan.walk()])
    driver.go("2", "title")
    assert driver.close_plan()
    places = Settings().table("places")
    assert list(places) == ["older", str(file)]
    assert len(places[str(file)]["folded"]) == 3
    assert file.read_bytes() == before
    with contextlib.closing(sqlite3.connect(file)) as base:
        assert "folded" not in "\n".join(base.iterdump())


def test_the_most_that_is_remembered_fits_into_the_settings() -> None:
    place: dict[str, object] = {"folded": ["0" * 32] * standing.MOST_FOLDED, "row_id": "0" * 32}
    place["filters"] = place["finding"] = "đ" * standing.MOST_LETTERS
    everything = {f"/{'x' * 255}/{number}": place for number in range(places_module.MOST_PLANS)}
    assert len(json.dumps(everything, ensure_ascii=False, indent=1).encode()) < MAX_BYTES / 2


# -- another plan ----------------------------------------------------------------------------------


def test_what_was_said_of_one_plan_goes_with_it(driver: Driver, tmp_path: Path) -> None:
    driver.press(Key.Key_F, CTRL)
    driver.type("van phong")
    driver.status_bar.offer_folder(str(tmp_path))
    driver.status_bar.offer_remarks(["Một chữ thiếu trong phông."])
    driver.session.refuse("Không được.")
    assert (driver.status, driver.status_bar.refusal) == ("Không được.", "Không được.")
    driver.show(Document.new(hanoi_plan()))
    status = driver.status_bar
    assert (driver.status, status.refusal, driver.last_refusal) == ("", "", "")
    offers = (status.remarks, status.open_folder, status.figures, driver.find.widget)
    assert [widget.isVisible() for widget in offers] == [False] * 4
    assert driver.find.said.text() == ""
    assert status.goal.isVisible()
    assert status.totals.isVisible()
