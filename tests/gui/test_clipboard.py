"""Blocks of cells go to and come from Excel as they are; a paste is one step, all or nothing, and
never a surprise."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Task
from parplanner.exchange.containers import tsv
from parplanner.gui.grids.criteria.model import DIFFERENCE, LOST
from parplanner.gui.grids.scores.model import POINTS
from tests.exchange.copies import only_table
from tests.gui.driving import (
    CTRL,
    Y2017,
    Y2018,
    Y2019,
    Driver,
    FakeMessages,
    Key,
    as_excel,
    clipboard,
)


def paste(driver: Driver, rows: list[list[str]]) -> None:
    """As after copying the rows in Excel."""
    clipboard(as_excel(rows))
    driver.press(Key.Key_V, CTRL)


def test_copying_a_block_gives_excel_its_cells(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", "code"), driver.at("1.4", Y2018))
    driver.press(Key.Key_C, CTRL)
    assert clipboard().endswith("\r\n")
    block = tsv.parse(clipboard())
    assert [line[0] for line in block] == ["1.2", "1.3", "1.4"]
    assert [len(line) for line in block] == [5, 5, 5]
    assert block[0][2:] == ["1", "0", "0,75"]
    assert driver.steps() == 0


def test_one_copied_cell_has_no_line_end(driver: Driver) -> None:
    driver.go("1.1", "title")
    driver.press(Key.Key_C, CTRL)
    assert clipboard() == driver.cell("1.1", "title")
    driver.go("1.2", "title")
    driver.press(Key.Key_V, CTRL)
    assert driver.cell("1.2", "title") == driver.cell("1.1", "title")


def test_a_copied_blank_cell_empties_the_cell_it_is_pasted_into(driver: Driver) -> None:
    driver.go_task(0, "status")
    assert driver.task_at(0, "status").data() == ""
    driver.press(Key.Key_C, CTRL)
    driver.go_task(1, "requirement")
    assert driver.task_at(1, "requirement").data()
    driver.press(Key.Key_V, CTRL)
    assert driver.task_at(1, "requirement").data() == ""


@pytest.mark.parametrize("reach", [(1, 1), (1, 2), (2, 1), (2, 2)])
def test_every_copied_block_comes_back_from_both_of_its_forms(
    driver: Driver, reach: tuple[int, int]
) -> None:
    columns = ["title", MAX_COLUMN]
    rows = ["1.2", "1.3"]
    first, last = driver.at("1.2", "title"), driver.at(rows[reach[0] - 1], columns[reach[1] - 1])
    driver.select(driver.tree, first, last)
    driver.press(Key.Key_C, CTRL)
    block = tsv.parse(clipboard())
    assert (len(block), len(block[0])) == reach
    assert only_table(QApplication.clipboard().mimeData().html()) == block


def test_many_lines_and_quotes_travel_through_the_clipboard(driver: Driver) -> None:
    text = 'Dòng "một"\nDòng\thai'
    driver.go_task(0, "requirement")
    paste(driver, [[text]])
    assert driver.task_at(0, "requirement").data() == text
    driver.press(Key.Key_C, CTRL)
    assert tsv.parse(clipboard()) == [[text]]


def test_cutting_copies_and_clears_in_one_step(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.3", Y2018))
    driver.press(Key.Key_X, CTRL)
    assert tsv.parse(clipboard()) == [["0", "0,75"], ["2", "2"]]
    assert driver.cell("1.3", Y2018) == ""
    assert driver.steps() == 1
    driver.undo()
    assert driver.cell("1.3", Y2018) == "2,0"


def test_a_block_with_a_final_line_end_writes_no_row_too_many(driver: Driver) -> None:
    below = driver.cell("1.4", Y2017)
    driver.go("1.2", Y2017)
    paste(driver, [["0,1", "0,2"], ["0,3", "0,4"]])
    assert [driver.cell(c, k) for c in ("1.2", "1.3") for k in (Y2017, Y2018)] == [
        "0,1",
        "0,2",
        "0,3",
        "0,4",
    ]
    assert driver.cell("1.4", Y2017) == below
    assert driver.steps() == 1
    driver.undo()
    assert driver.cell("1.3", Y2017) == "2,0"


def test_one_value_fills_the_selection(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2019))
    paste(driver, [["0,5"]])
    assert {driver.cell(c, k) for c in ("1.2", "1.3", "1.4") for k in (Y2017, Y2018, Y2019)} == {
        "0,5"
    }
    assert driver.steps() == 1


def test_computed_cells_are_left_alone_and_that_is_said(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1.1", Y2017)
    paste(driver, [["5", "5"], ["0,5", "0,5"]])
    assert driver.cell("1.1.1", Y2017) == "0,5"
    assert driver.cell("1.1", Y2017) == "2,0"
    assert "2" in messages.remarks[-1]
    driver.go("1.2", Y2019)
    paste(driver, [["0,5", "88", "99"]])
    assert driver.cell("1.2", Y2019) == "0,5"
    assert driver.cell("1.2", LOST) == "1,0"
    assert driver.cell("1.2", DIFFERENCE) == "+0,5"
    assert "2" in messages.remarks[-1]


def test_beyond_the_end_the_officer_is_asked_and_yes_adds_rows(
    driver: Driver, messages: FakeMessages
) -> None:
    last = [n.code for n in driver.plan.walk()][-1]
    driver.go(last, "title")
    rows = driver.plan.count(Criterion)
    messages.answers = [True]
    paste(driver, [["Đổi tên", "2"], ["Thêm một", "3", "1"], ["Thêm hai", "4", "2"]])
    assert "2" in messages.last("paste")
    assert driver.plan.count(Criterion) == rows + 2
    assert [n.title for n in driver.plan.walk()][-3:] == ["Đổi tên", "Thêm một", "Thêm hai"]
    assert [n.max_points for n in driver.plan.walk()][-2:] == [3_000, 4_000]
    assert driver.steps() == 1
    driver.undo()
    assert driver.plan.count(Criterion) == rows


def test_beyond_the_end_no_pastes_only_what_fits(driver: Driver, messages: FakeMessages) -> None:
    last = [n.code for n in driver.plan.walk()][-1]
    driver.go(last, "title")
    rows = driver.plan.count(Criterion)
    messages.answers = [False]
    paste(driver, [["Đổi tên"], ["Thừa"]])
    assert driver.plan.count(Criterion) == rows
    assert driver.row(last).title == "Đổi tên"


def test_tasks_grow_too_and_units_are_made_by_name(driver: Driver, messages: FakeMessages) -> None:
    driver.task_list.show_all()
    driver.go_task(48, "content")
    messages.answers = [True]
    paste(
        driver, [["A", "B", "Văn phòng Ban"], ["C", "D", "Tổ mới", "Văn phòng\nTổ mới", "Quý II"]]
    )
    assert driver.plan.count(Task) == 50
    assert [driver.task_at(49, k).data() for k in ("content", "lead", "coop", "deadline")] == [
        "C", "Tổ mới", "Văn phòng\nTổ mới", "Quý II",
    ]  # fmt: skip
    assert driver.steps() == 1


def test_tasks_pasted_into_an_empty_list_belong_to_the_criterion_on_show(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1", "title")
    driver.press(Key.Key_Return, CTRL)
    driver.tasks.setFocus()
    assert driver.task_list.count() == 0
    fresh = driver.task_list.criterion()
    messages.answers = [True]
    paste(driver, [["", "Việc một"], ["", "Việc hai"]])
    assert [t.content for t in driver.plan.tasks_of(fresh)] == ["Việc một", "Việc hai"]
    assert driver.task_list.count() == 2


def test_rows_pasted_into_an_empty_plan_become_fields(
    open_plan: Callable[[Plan], Driver], messages: FakeMessages
) -> None:
    driver = open_plan(Plan())
    driver.tree.setFocus()
    messages.answers = [True]
    paste(driver, [["1", "Một", "10"], ["2", "Hai", "5,5"]])
    assert [(n.code, n.title, n.max_points) for n in driver.plan.walk()] == [
        ("1", "Một", 10_000),
        ("2", "Hai", 5_500),
    ]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["0,5"], ["99"]], "99"),
        ([["0,5"], ["xyz"]], "xyz"),
        ([["0,5", "0,5"], ["0,5", "1e9"]], "1e9"),
    ],
)
def test_a_refused_paste_changes_nothing_and_names_the_cell(
    driver: Driver, rows: list[list[str]], said: str
) -> None:
    before = driver.plan.copy()
    driver.go("1.2", Y2017)
    paste(driver, rows)
    assert driver.plan.same_content(before)
    assert driver.steps() == 0
    assert said in driver.status
    assert "1.3" in driver.status


def test_a_refused_paste_of_tasks_names_the_column(driver: Driver) -> None:
    driver.go_task(0, "criterion")
    paste(driver, [["1.2"], ["88.8"]])
    assert driver.steps() == 0
    assert "88.8" in driver.status


def test_maximum_and_points_can_be_raised_together(driver: Driver) -> None:
    driver.go("1.2", MAX_COLUMN)
    paste(driver, [["10", "9", "9,5", "10"]])
    assert [driver.cell("1.2", k) for k in (MAX_COLUMN, Y2017, Y2018, Y2019)] == [
        "10,0",
        "9,0",
        "9,5",
        "10,0",
    ]


def test_an_empty_clipboard_does_nothing(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    clipboard("")
    driver.press(Key.Key_V, CTRL)
    assert driver.steps() == 0


def test_unprintable_text_is_refused_in_words(driver: Driver) -> None:
    driver.go("1.2", "title")
    clipboard("a\0b")
    driver.press(Key.Key_V, CTRL)
    assert driver.steps() == 0


def test_the_points_pane_pastes_down_the_years(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.scores.select_cell(driver.scores.model().index(1, POINTS))
    paste(driver, [["0,1"], ["0,2"], ["0,3"]])
    assert [driver.cell("1.2", k) for k in (Y2017, Y2018, Y2019)] == ["0,1", "0,2", "0,3"]
    driver.press(Key.Key_C, CTRL)
    assert tsv.parse(clipboard()) == [
        ["0,1"],
        ["0,2"],
        ["0,3"],
    ]  # what was pasted is selected, as in Excel


def test_what_the_tree_copies_it_pastes_back_unchanged(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", "title"), driver.at("1.5", Y2019))
    driver.press(Key.Key_C, CTRL)
    driver.go("1.2", "title")
    driver.press(Key.Key_V, CTRL)
    assert driver.steps() == 0


def test_paste_and_copy_in_an_editor_stay_in_the_editor(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    clipboard(" dán")
    driver.press(Key.Key_V, CTRL)
    assert driver.is_editing()
    assert driver.editor().value().endswith(" dán")
    assert driver.steps() == 0


def test_pasting_500_rows_takes_less_than_a_second(open_plan: Callable[[Plan], Driver]) -> None:
    from time import perf_counter

    from tests.plans import big_plan

    driver = open_plan(big_plan(600))
    driver.tree.setFocus()
    first = next(n for n in driver.plan.walk() if not driver.plan.children(n.id))
    driver.tree.select_cell(driver.index_of(first.id, Y2017))
    clipboard(as_excel([["0,25", "0,25", "0,25"]] * 500))
    start = perf_counter()
    driver.press(Key.Key_V, CTRL)
    assert perf_counter() - start < 1.5
    assert driver.steps() == 1


@pytest.mark.parametrize("where", ["find bar", "details", "cell"])
def test_one_copied_cell_is_a_word_wherever_it_is_pasted(driver: Driver, where: str) -> None:
    driver.go("1.2", "title")
    title = driver.row("1.2").title
    driver.press(Key.Key_C, CTRL)
    field: QWidget | None = None
    if where == "find bar":
        driver.press(Key.Key_F, CTRL)
        field = driver.find.text
    elif where == "details":
        driver.press(Key.Key_F8)
        field = driver.details.evidence
    else:
        driver.go_task(3, "product")
        driver.press(Key.Key_F2)
    if field is not None:
        field.setFocus()
    driver.press(Key.Key_V, CTRL)
    pasted = field.text() if isinstance(field, QLineEdit) else driver.editor().value()
    assert pasted == title
