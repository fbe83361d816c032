"""A workspace is one folder and one line: one that is made up here
shows, edits, undoes, remembers and prints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from parplanner.document.document import new_id
from parplanner.domain.changes import Changes
from parplanner.domain.edits import criteria, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.place import Place
from parplanner.domain.rows import Criterion, Standing
from parplanner.gui.desk import Desk
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.grids.rows.table import RowTable
from parplanner.gui.shell.app import Application
from parplanner.gui.shell.workspaces import WORKSPACES
from parplanner.gui.workspace import Handlers, Pane, Workspace, WorkspaceRecord
from tests.gui.driving import CTRL, Y2017, Driver, show_window
from tests.plans import hanoi_plan

Key = Qt.Key


class RanksWorkspace(Workspace):
    """The ranks of the years as a page of their own, with a pane that says how many there are."""

    key = "ranks"
    row_classes = (Standing,)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.model = RowsModel(desk.session, Standing)
        self.table = RowTable(self.model, desk.session, desk.messages, "ranks")
        self.pane = QLabel()
        self.column = 0
        desk.session.changed.connect(self._count)

    def make(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.table)
        layout.addWidget(self.pane)
        self._count()
        return page

    def _count(self, *_: object) -> None:
        self.pane.setText(str(self.model.rowCount()))

    def entry(self) -> QWidget:
        return self.table

    def panes(self) -> list[Pane]:
        return [Pane(self.table, self.table)]

    def handlers(self) -> Handlers:
        return {"add_below": self.table.add_row, "delete_rows": self.table.delete_row}

    def commit(self) -> bool:
        return self.table.commit_editor()

    def show(self, place: Place, take_focus: bool) -> None:
        self._desk.workspaces.open(self.key)
        column = max(self.model.column_of(place.column), 0)
        self.table.select_cell(self.model.index_of(place.row_id, column), take_focus)

    def kinds_shown(self) -> list[tuple[str, str]]:
        return [(Standing.__name__, "")]

    def show_changed(
        self, kind: tuple[str, str], wanted: list[Place], changes: Changes, take_focus: bool
    ) -> None:
        self.show(wanted[0], take_focus)

    def remembered(self) -> dict[str, Any]:
        return {"rank_column": self.table.currentIndex().column()}

    def go_on(self, values: dict[str, Any]) -> None:
        self.column = values.get("rank_column", 0)


MADE: list[RanksWorkspace] = []


def _make(desk: object) -> Workspace:
    assert isinstance(desk, Desk)
    MADE.append(RanksWorkspace(desk))
    return MADE[-1]


RECORD = WorkspaceRecord("ranks", "&Ranks", "Ranks", "Ranks of the years", "overview", _make)


@pytest.fixture
def ranks(application: Application, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A window with one workspace more: the line in the list of workspaces."""
    from parplanner.gui.shell import menus, window_layout

    WORKSPACES.append(RECORD)
    made = menus.made()
    for module in (menus, window_layout):
        monkeypatch.setattr(module, "MENUS", made)
    monkeypatch.setattr("parplanner.gui.shell.page_parts.ACTIONS", tuple(menus.actions_in(made)))
    from parplanner.document.document import Document

    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    driver.build_all()
    yield driver
    WORKSPACES.remove(RECORD)
    MADE.clear()


def test_it_is_on_the_rail_and_opens_with_its_key(ranks: Driver) -> None:
    assert ranks.rail == ["data", "text", "overview", "ranks"]
    ranks.press(Key.Key_4, CTRL)
    assert ranks.workspace == "ranks"
    assert ranks.action("ranks_page").isChecked()
    assert MADE[-1].table.hasFocus()


def test_shared_commands_edit_and_undo_in_it(ranks: Driver) -> None:
    ranks.press(Key.Key_4, CTRL)
    table = MADE[-1]
    ranks.do("add_below")
    ranks.do("add_below")
    assert (ranks.plan.count(Standing), table.pane.text()) == (2, "2")
    ranks.press(Key.Key_1, CTRL)
    assert ranks.workspace == "data"
    ranks.do("undo")
    assert ranks.plan.count(Standing) == 1
    assert ranks.workspace == "ranks"


def test_it_is_told_what_is_its_own_and_nobody_elses(ranks: Driver) -> None:
    ranks.press(Key.Key_4, CTRL)
    rows = [node.id for node in ranks.plan.walk()]
    ranks.do("delete_rows")
    ranks.do("indent")
    ranks.do("add_task")
    assert [node.id for node in ranks.plan.walk()] == rows


def test_it_remembers_and_prints(ranks: Driver, tmp_path: Path) -> None:
    ranks.press(Key.Key_4, CTRL)
    ranks.do("add_below")
    ranks.messages.answers = [tmp_path / "a.db"]
    assert ranks.save_as()
    ranks.do("print")
    assert ranks.messages.asked, "without a printer it says so"
    assert ranks.close_plan()
    assert ranks.workspace == "welcome"
    assert ranks.open(tmp_path / "a.db")
    assert ranks.workspace == "ranks"
    assert ranks.plan.count(Standing) == 1


# -- the rail --------------------------------------------------------------------------------------


def test_a_click_on_the_rail_brings_a_workspace_to_the_front(driver: Driver) -> None:
    for key in ("text", "overview", "data"):
        QTest.mouseClick(driver.rail_button(key), Qt.MouseButton.LeftButton)
        assert driver.workspace == key
        assert [each for each in driver.rail if driver.rail_button(each).isChecked()] == [key]


def test_the_rail_says_how_much_waits_in_words_too(driver: Driver) -> None:
    driver.build_all()
    told = driver.rail_button("data").accessibleDescription()
    assert told
    assert told.split()[0].isdigit()
    assert not driver.rail_button("overview").accessibleDescription()


def test_the_rail_folds_to_icons_in_a_narrow_window_and_unfolds(driver: Driver) -> None:
    driver.frame.resize(1600, 800)
    wide = driver.rail_button("data").size()
    driver.frame.resize(800, 600)
    narrow = driver.rail_button("data").size()
    assert narrow.width() < wide.width()
    assert narrow.height() < wide.height()
    driver.frame.resize(1600, 800)
    assert driver.rail_button("data").size() == wide


def test_there_is_no_rail_without_a_plan(driver: Driver) -> None:
    assert driver.rail_button("data").isVisible()
    assert driver.close_plan()
    assert not driver.rail_button("data").isVisible()


def test_a_page_belongs_to_the_window_from_the_first_moment(driver: Driver) -> None:
    """Else it would outlive the window where somebody asks for it and nobody shows it."""
    driver.build_workspaces()
    for pane in (driver.text.editor, driver.overview.pane):
        assert driver.frame.isAncestorOf(pane)


def test_a_filter_of_the_findings_hides_none_from_the_rail(driver: Driver) -> None:
    driver.build_all()
    told = driver.rail_button("data").accessibleDescription()
    driver.findings.words.setText("không có gì như thế")
    driver.findings.check()
    assert driver.findings.shown() == []
    assert driver.rail_button("data").accessibleDescription() == told != ""


def test_find_leads_from_the_overview_to_the_tables(driver: Driver) -> None:
    driver.press(Key.Key_3, CTRL)
    driver.press(Key.Key_F, CTRL)
    assert driver.workspace == "data"
    assert driver.find.is_open()


def test_a_shared_command_leaves_the_rows_alone_that_nobody_sees(driver: Driver) -> None:
    driver.go("1", "title")
    rows = [node.id for node in driver.plan.walk()]
    driver.press(Key.Key_3, CTRL)
    for command in ("add_below", "add_child", "delete_rows", "indent", "clear"):
        driver.do(command)
    assert [node.id for node in driver.plan.walk()] == rows
    assert not driver.is_modified()


# -- what the window asks of whichever is in front ------------------------------------------------


def test_a_step_in_two_workspaces_is_shown_in_the_one_in_front(driver: Driver) -> None:
    section_id = new_id()
    driver.execute(sections.add(driver.plan, lambda: section_id, None, None, title="Mục"))
    draft = Draft(driver.plan)
    draft.do(criteria.set_text(draft.plan, driver.row("1.2").id, "title", "Đổi"))
    draft.do(sections.set_text(draft.plan, section_id, "title", "Đổi"))
    driver.execute(draft.changes())
    for key, number in (("text", Key.Key_2), ("data", Key.Key_1)):
        driver.press(number, CTRL)
        for command in ("undo", "redo"):
            driver.do(command)
            assert driver.workspace == key, command


def test_an_action_works_on_what_is_being_typed(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.type("Tên mới")
    assert driver.is_editing()
    driver.do("show_all")
    assert driver.row("1.2").title == "Tên mới"


def test_an_action_waits_for_a_text_that_is_refused(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("99")
    rows = driver.plan.count(Criterion)
    driver.do("add_below")
    assert driver.plan.count(Criterion) == rows
    assert driver.is_editing()
