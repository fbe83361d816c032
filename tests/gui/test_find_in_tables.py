"""Which tables the find bar searches, and how it goes on when the plan changes under it."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.document.document import Document, new_id
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, criteria, details
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Shortcoming
from parplanner.gui.grids.criteria.model import CODE, TITLE
from parplanner.gui.grids.kit.lens import ColumnFilter
from tests.gui.driving import CTRL, SHIFT, Y2017, Driver, FakeMessages, Found, Key, TableFind
from tests.plans import big_plan


def do(driver: Driver, make: Callable[[], Changes]) -> None:
    """An edit that another window or command makes."""
    assert driver.change(make)


def search(driver: Driver, text: str, everywhere: bool = True) -> TableFind:
    """Ctrl+F, the text, and wait for the end."""
    driver.press(Key.Key_F, CTRL)
    driver.find.look_up(text, everywhere=everywhere)
    return driver.find


def tables(finder: TableFind) -> set[str]:
    return {hit.grid for hit in finder.hits()}


def current(finder: TableFind) -> Found:
    return finder.current()


def record(driver: Driver, code: str, *texts: str) -> list[str]:
    """Shortcomings of a criterion; their ids."""
    owner, ids = driver.row(code).id, [new_id() for _ in texts]
    for fresh, text in zip(ids, texts, strict=True):
        values = {"criterion_id": owner, "text": text}
        do(driver, lambda i=fresh, v=values: details.add(driver.plan, lambda: i, Shortcoming, **v))  # type: ignore[misc]
    return ids


# -- which tables ----------------------------------------------------------------------------------


def test_only_the_table_ctrl_f_was_pressed_in_is_searched(driver: Driver) -> None:
    driver.go_task(3, "requirement")
    finder = search(driver, "bao cao", everywhere=False)
    assert tables(finder) == {"tasks"}
    driver.press(Key.Key_Escape)
    assert driver.tasks.hasFocus()
    driver.go("1.2", CODE)
    assert tables(search(driver, "bao cao", everywhere=False)) == {"criteria"}
    driver.press(Key.Key_Escape)
    driver.scores.setFocus()
    assert tables(search(driver, "bao cao", everywhere=False)) == {"criteria"}


def test_shortcomings_are_searched_and_replaced_alone(driver: Driver) -> None:
    first, second, third = record(driver, "1.2", "alpha", "beta", "gamma beta")
    driver.details.toggle()
    driver.go("1.2", CODE)
    table = driver.details.table
    table.select_cell(driver.details.shortcomings.model.index(0, 0))
    finder = search(driver, "beta", everywhere=False)
    assert [(hit.row_id, hit.key) for hit in finder.hits()] == [(second, "text"), (third, "text")]
    assert (finder.said.text(), table.currentIndex().row()) == ("1/2", 1)
    driver.press(Key.Key_Return)
    assert table.currentIndex().row() == 2
    driver.press(Key.Key_H, CTRL)
    finder.by.setText("delta")
    finder.replace_all.click()
    assert [driver.plan.get(Shortcoming, i).text for i in (first, second, third)] == [
        "alpha",
        "delta",
        "gamma delta",
    ]


def test_a_shortcoming_of_another_criterion_is_found_and_its_details_come_out(
    driver: Driver,
) -> None:
    (one,) = record(driver, "2.1", "Chậm gửi công văn đôn đốc")
    driver.go("9", CODE)
    assert not driver.docks.details.isVisible()
    finder = search(driver, "cham gui cong van")
    assert current(finder).row_id == one
    assert driver.docks.details.isVisible() and driver.where()[0] == "2.1"
    table = driver.details.table
    assert driver.details.shortcomings.id_at(table.currentIndex()) == one
    assert finder.text.hasFocus()


def test_a_hit_behind_the_filter_of_the_shortcomings_comes_out(driver: Driver) -> None:
    _, second = record(driver, "2.1", "Một", "Chậm gửi công văn")
    driver.go("2.1", CODE)
    rows = driver.details.shortcomings
    finder = search(driver, "cham gui cong van")
    rows.filter("text", ColumnFilter("mot"))
    driver.press(Key.Key_Return)
    assert rows.current_id() == second
    assert finder.said.text() == "1/1"


# -- the plan changes while the bar is open --------------------------------------------------------


def test_after_a_hit_goes_the_next_one_follows_none_is_skipped(driver: Driver) -> None:
    finder = search(driver, "bao cao")
    hit, following = finder.hits()[0], finder.hits()[1]
    assert current(finder) == hit
    do(
        driver,
        lambda: cells.set_cells(driver.plan, new_id, hit.grid, [(hit.row_id, hit.key, "khác hẳn")]),
    )
    finder.text.setFocus()
    driver.press(Key.Key_Return)
    assert current(finder) == following
    driver.take_back()
    driver.press(Key.Key_F3)
    assert finder.hits()[0] == hit and current(finder) == finder.hits()[2]
    driver.press(Key.Key_F3, SHIFT)
    driver.press(Key.Key_F3, SHIFT)
    assert current(finder) == hit


def test_rows_deleted_during_a_search_stop_nothing(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(big_plan(2000))
    driver.press(Key.Key_F, CTRL)
    finder = driver.find
    finder.text.setText("zzzz")
    finder.search_now()
    finder.look_through_a_slice()
    assert finder.is_searching()
    last = driver.criteria.every_id()[-40:]
    do(driver, lambda: criteria.delete(driver.plan, last))
    finder.finish()
    assert finder.said.text() == "Không tìm thấy"


def test_hidden_rows_that_were_deleted_are_not_looked_at(
    driver: Driver, messages: FakeMessages
) -> None:
    rows = driver.criteria
    rows.filter(CODE, ColumnFilter("", frozenset({"1.2", "2.1"})))
    driver.go("1", CODE)
    messages.answers = [True]
    driver.delete_rows()
    assert search(driver, "zzzz").said.text() == "Không tìm thấy"


def test_another_plan_ends_the_search_even_behind_the_text(
    driver: Driver, messages: FakeMessages
) -> None:
    finder = search(driver, "bao cao")
    driver.press(Key.Key_Return)
    driver.text.show()
    messages.answers = ["discard"]
    driver.show(Document.new(big_plan(60)))
    assert not finder.is_open() and finder.hits() == []
    here = driver.where()
    driver.press(Key.Key_F3)  # opens the bar
    assert finder.is_open()
    assert all(
        driver.plan.find(Criterion, h.row_id) for h in finder.hits() if h.grid == cells.CRITERIA
    )
    assert here


def test_enter_right_after_the_last_letter_takes_the_new_text(driver: Driver) -> None:
    finder = search(driver, "ke hoach")
    finder.text.selectAll()
    driver.type("bao cao cchc")
    driver.press(Key.Key_Return)
    assert driver.where() == ("1.2", TITLE)


# -- what the bar says -----------------------------------------------------------------------------


def test_hits_are_counted_before_one_is_chosen(driver: Driver) -> None:
    driver.press(Key.Key_H, CTRL)
    finder = driver.find
    finder.text.setText("bao cao")
    finder.by.setFocus()
    finder.search_now()
    finder.finish()
    count = finder.count()
    assert count and finder.said.text() == f"{count} kết quả"
    finder.next.click()
    assert finder.said.text() == f"1/{count}"


def replacing(driver: Driver, text: str, by: str) -> TableFind:
    """Ctrl+H with both lines filled in."""
    finder = search(driver, text)
    driver.press(Key.Key_H, CTRL)
    finder.by.setText(by)
    finder.finish()
    return finder


def test_a_figure_is_replaced_as_it_is_shown_and_sums_are_told(driver: Driver) -> None:
    assert driver.cell("1.2", Y2017) == "0,0"
    assert cells.cell_text(driver.plan, cells.CRITERIA, driver.row("1.2").id, Y2017) == "0"
    finder = replacing(driver, "0,0", "0,5")
    hits = finder.hits()
    sums = [h for h in hits if driver.plan.children(h.row_id)]
    assert len(hits) > len(sums) > 0
    finder.replace_all.click()
    assert driver.cell("1.2", Y2017) == "0,5" and driver.steps() == 1
    typed = len(hits) - len(sums)
    said = f"Đã thay ở {typed} ô; {len(sums)} ô hiện số cộng từ hàng khác, không thay được"
    assert finder.said.text() == said


def test_when_only_a_sum_is_found_the_bar_says_why_nothing_is_replaced(driver: Driver) -> None:
    assert driver.cell("1", Y2017) == "12,02"
    finder = replacing(driver, "12,02", "1")
    finder.replace_all.click()
    assert (
        finder.said.text() == "Không có gì để thay; 1 ô hiện số cộng từ hàng khác, không thay được"
    )
    assert driver.steps() == 0
