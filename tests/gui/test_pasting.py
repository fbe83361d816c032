"""Blocks go where Excel would put them, repeat over a selection, grow
on request, never overwrite much unseen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from parplanner.document import sentences
from parplanner.domain.edits.cells import column_keys
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Shortcoming, Task, Unit
from parplanner.exchange.containers import tsv
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.kit.editors import LinesEditor
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.paste_preview import PastePreview
from tests.exchange.copies import only_table
from tests.gui.driving import (
    CTRL,
    SHIFT,
    Y2017,
    Y2018,
    Y2019,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    as_excel,
    clipboard,
    press_in,
)
from tests.plans import big_plan
from tests.reports.reading import soffice

CODES = ["1.2", "1.3", "1.4", "1.5"]


def paste(driver: Driver, rows: list[list[str]]) -> None:
    """As after copying the rows in Excel."""
    clipboard(as_excel(rows))
    driver.press(Key.Key_V, CTRL)


def html_clipboard(html: str, text: str = "") -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    QApplication.clipboard().setMimeData(data)


def word(table: str) -> str:
    """As Word marks its HTML."""
    return f'<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>{table}</body></html>'


def cells(driver: Driver, codes: list[str], keys: list[str]) -> list[list[str]]:
    return [[driver.cell(c, k) for k in keys] for c in codes]


# -- shapes ----------------------------------------------------------------------------------------


def test_one_value_goes_into_cells_that_do_not_touch(driver: Driver) -> None:
    between = driver.cell("1.3", Y2017)
    driver.click(driver.tree, driver.at("1.2", Y2017))
    driver.click(driver.tree, driver.at("1.4", Y2018), CTRL)
    paste(driver, [["0,5"]])
    assert (driver.cell("1.2", Y2017), driver.cell("1.4", Y2018), driver.cell("1.3", Y2017)) == (
        "0,5",
        "0,5",
        between,
    )
    assert driver.steps() == 1


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ([["0,1"], ["0,2"]], [["0,1", "0,1"], ["0,2", "0,2"], ["0,1", "0,1"], ["0,2", "0,2"]]),
        ([["0,1", "0,2"]], [["0,1", "0,2"]] * 4),
        ([["0,1", "0,2"], ["0,3", "0,4"]], [["0,1", "0,2"], ["0,3", "0,4"]] * 2),
        ([["0,1", "0,2"]] * 4, [["0,1", "0,2"]] * 4),
    ],
)
def test_a_block_repeats_over_a_selection_it_divides(
    driver: Driver, messages: FakeMessages, block: list[list[str]], expected: list[list[str]]
) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.5", Y2018))
    paste(driver, block)
    assert cells(driver, CODES, [Y2017, Y2018]) == expected
    assert messages.asked == []
    assert driver.steps() == 1


@pytest.mark.parametrize("answer", [False, None])
def test_another_shape_is_shown_first_and_cancel_leaves_all(
    driver: Driver, messages: FakeMessages, answer: bool | None
) -> None:
    before = driver.plan.copy()
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2018))
    messages.answers = [answer]
    paste(driver, [["0,1"], ["0,2"]])
    assert "hình" in messages.last("paste")
    if answer is None:
        assert driver.plan.same_content(before)
        assert driver.steps() == 0
    else:
        assert cells(driver, ["1.2", "1.3"], [Y2017]) == [["0,1"], ["0,2"]]
        assert driver.steps() == 1


def test_twenty_texts_are_overwritten_unseen_but_not_twenty_one(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1.1.1", "title")
    paste(driver, [[f"Tên {i}"] for i in range(20)])
    assert messages.asked == []
    assert driver.steps() == 1
    before = driver.plan.copy()
    driver.go("1.1.1", "title")
    messages.answers = [None]
    paste(driver, [["x"]] * 21)
    assert driver.plan.same_content(before)
    assert messages.previewed[0] == ("1.1.1 · Nội dung", "Tên 0", "x")
    assert len(messages.previewed) == 21
    assert "21" in messages.last("paste")
    messages.answers = [False]
    paste(driver, [["x"]] * 21)
    assert driver.row("1.1.1").title == "x"
    assert driver.steps() == 2


def test_the_preview_names_cells_of_every_column(driver: Driver, messages: FakeMessages) -> None:
    driver.go("1.1.1", "title")
    messages.answers = [None]
    paste(driver, [["x", "0,4", "0,3", "0,2"]] * 7)
    assert ("1.2 · Điểm tối đa", "1", "0,4") in messages.previewed
    assert len(messages.previewed) == 28
    assert driver.steps() == 0


def test_blank_and_equal_cells_are_not_counted_as_overwritten(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go_task(0, "deadline")
    paste(driver, [["Quý IV"]] * 40)
    assert messages.asked == []
    driver.go_task(0, "deadline")
    paste(driver, [["Quý IV"]] * 40)
    assert messages.asked == []
    assert driver.steps() == 1


def test_the_preview_lists_before_and_after_and_pastes_with_enter(driver: Driver) -> None:
    shown: list[list[str]] = []

    def deal(dialog: PastePreview) -> None:
        for row in range(2):
            found = [dialog.table.item(row, column) for column in range(3)]
            shown.append([item.text() for item in found if item is not None])
        assert dialog.only_fitting is None
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        from PySide6.QtTest import QTest

        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return)

    driver.tasks.messages = Messages()
    driver.task_list.show_all()
    driver.go_task(0, "requirement")
    first = driver.task_at(0, "requirement").data()
    meeting = Meeting(PastePreview, deal)
    paste(driver, [[f"Mới {i}"] for i in range(25)])
    meeting.check()
    assert shown[0][1:] == [sentences.shorten(first, 200), "Mới 0"]
    assert driver.task_at(24, "requirement").data() == "Mới 24"
    assert driver.steps() == 1


def test_escape_in_the_preview_leaves_all(driver: Driver) -> None:

    driver.tasks.messages = Messages()
    driver.go_task(0, "requirement")
    before = driver.plan.copy()
    meeting = Meeting(PastePreview, lambda d: press_in(d, Key.Key_Escape))
    paste(driver, [[f"Mới {i}"] for i in range(25)])
    meeting.check()
    assert driver.plan.same_content(before)
    assert driver.steps() == 0


# -- growing ---------------------------------------------------------------------------------------


def test_growing_is_asked_in_the_tree_and_the_new_rows_stand_behind(
    driver: Driver, messages: FakeMessages
) -> None:
    last = [n for n in driver.plan.walk()][-1]
    driver.go(last.code, "code")
    messages.answers = [True]
    paste(driver, [[last.code, "Cũ"], ["9.91", "Mới một"], ["9.92", "Mới hai"]])
    assert "2" in messages.last("paste")
    assert [n.title for n in driver.plan.children(last.parent_id)][-3:] == [
        "Cũ",
        "Mới một",
        "Mới hai",
    ]
    assert driver.steps() == 1
    driver.undo()
    assert [n.id for n in driver.plan.walk()][-1] == last.id


def test_tasks_grow(driver: Driver, messages: FakeMessages) -> None:
    driver.go_task(48, "content")
    messages.answers = [True]
    paste(driver, [["A"], ["B"], ["C"]])
    assert driver.plan.count(Task) == 51
    assert [driver.task_at(r, "content").data() for r in (48, 49, 50)] == ["A", "B", "C"]
    assert driver.steps() == 1


def test_shortcomings_grow_from_nothing_and_behind_others(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    table = driver.details.table
    table.setFocus()
    messages.answers = [True, True]
    paste(driver, [["Chậm", "0,5", "Chủ quan", "Thiếu người", "Thêm người"]])
    owner = driver.row("1.2").id
    (first,) = driver.plan.shortcomings_of(owner)
    assert (first.text, first.points_lost, first.cause_kind) == ("Chậm", 500, "subjective")
    table.select_cell(table.model().index(0, column_keys("shortcomings").index("text")))
    paste(driver, [["Chậm", "0,75"], ["Sai", "0,25"]])
    assert [(s.text, s.points_lost) for s in driver.plan.shortcomings_of(owner)] == [
        ("Chậm", 750),
        ("Sai", 250),
    ]
    assert driver.steps() == 2
    driver.undo()
    driver.undo()
    assert driver.plan.count(Shortcoming) == 0


def test_units_grow_fill_and_undo_inside_their_dialog(
    driver: Driver, messages: FakeMessages
) -> None:
    from PySide6.QtTest import QTest

    names = [u.name for u in driver.plan.units()]

    def deal(desk: UnitDesk) -> None:
        table = desk.table
        table.messages = messages
        table.setFocus()
        table.select_cell(desk.model.index(len(names) - 1, 0))
        messages.answers = [True]
        clipboard(as_excel([[names[-1], ""], ["Tổ Một", "T1\nTổ 1"], ["Tổ Hai"]]))
        QTest.keyClick(table, Key.Key_V, CTRL)
        assert [u.name for u in driver.plan.units()] == [*names, "Tổ Một", "Tổ Hai"]
        made = driver.plan.units()[-2]
        assert [a.name for a in driver.plan.aliases_of(made.id)] == ["T1", "Tổ 1"]
        assert driver.steps() == 1
        QTest.keyClick(table, Key.Key_Z, CTRL)
        assert [u.name for u in driver.plan.units()] == names
        QTest.keyClick(table, Key.Key_Y, CTRL)
        assert driver.plan.count(Unit) == len(names) + 2
        table.select_cell(desk.model.index(0, 0))
        QTest.keyClick(table, Key.Key_Down, SHIFT)
        QTest.keyClick(table, Key.Key_D, CTRL)  # two units of one name
        assert names[0] in desk.problem.text()
        assert driver.steps() == 1
        table.select_cell(desk.model.index(0, 1))
        QTest.keyClick(table, "T")
        editor = table.viewport().findChild(LinesEditor)
        QTest.keyClicks(editor, "en khac")
        QTest.keyClick(editor, Key.Key_Return)
        assert [a.name for a in driver.plan.aliases_of(driver.plan.units()[0].id)] == ["Ten khac"]
        table.select_cell(desk.model.index(0, 1))
        QTest.keyClick(table, Key.Key_C, CTRL)
        assert clipboard() == "Ten khac"
        QTest.keyClick(table, Key.Key_Delete)
        assert driver.plan.aliases_of(driver.plan.units()[0].id) == []

    meeting = Meeting(UnitDesk, deal)
    driver.press(Key.Key_U, CTRL)
    meeting.check()


def test_columns_that_do_not_fit_are_told(driver: Driver, messages: FakeMessages) -> None:
    driver.go_task(0, "status")
    messages.answers = [False]
    paste(driver, [["Xong", "thừa", "thừa"]])
    assert "2 cột" in messages.last("paste")
    assert driver.task_at(0, "status").data() == "Xong"


# -- what the clipboard holds ----------------------------------------------------------------------


def test_a_trailing_line_end_erases_no_row(driver: Driver) -> None:
    below = driver.row("1.4").title
    driver.go("1.2", "title")
    for text in ("Một\r\nHai\r\n", "Một\nHai\n", "Một\r\nHai", 'Một 5"\r\nHai\r\n', '"Một\nHai\n'):
        clipboard(text)
        driver.press(Key.Key_V, CTRL)
        lines = text.splitlines()
        assert [driver.row(c).title for c in ("1.2", "1.3", "1.4")] == [*lines, below]


def test_quotes_tabs_and_line_ends_stay_in_their_cell(driver: Driver) -> None:
    driver.go_task(0, "content")
    paste(driver, [['Nói "được"', "Một\ndòng\tkhác"], ['5" ống', "thường"]])
    assert [driver.task_at(r, k).data() for r in (0, 1) for k in ("content", "requirement")] == [
        'Nói "được"', "Một\ndòng\tkhác", '5" ống', "thường",
    ]  # fmt: skip


def test_copy_puts_a_table_of_text_and_one_of_html_on_the_clipboard(driver: Driver) -> None:
    driver.go_task(0, "requirement")
    driver.type("Một <b>")
    driver.press(Key.Key_Return)
    driver.select(driver.tasks, driver.task_at(0, "criterion"), driver.task_at(1, "lead"))
    driver.press(Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert data is not None
    block = tsv.parse(data.text())
    assert (len(block), [len(line) for line in block]) == (2, [4, 4])
    assert block[0][2] == "Một <b>"
    assert only_table(data.html()) == [[" ".join(c.split(" ")) for c in line] for line in block]
    assert "border" in data.html()
    assert "<b>" not in data.html()


def test_copied_cells_that_do_not_touch_keep_their_places(driver: Driver) -> None:
    driver.click(driver.tree, driver.at("1.2", Y2017))
    driver.click(driver.tree, driver.at("1.3", Y2018), CTRL)
    driver.press(Key.Key_C, CTRL)
    assert tsv.parse(clipboard()) == [["0", ""], ["", "2"]]


def test_copied_columns_stand_as_they_are_seen(driver: Driver) -> None:
    rows = driver.criteria
    rows.hide(MAX_COLUMN)
    rows.move_column(Y2019, onto=Y2017)
    driver.select(driver.tree, driver.at("1.2", "title"), driver.at("1.2", Y2018))
    driver.press(Key.Key_C, CTRL)
    assert tsv.parse(clipboard()) == [["Báo cáo CCHC", "1", "0", "0,75"]]


def test_the_html_table_opens_in_a_spreadsheet_cell_by_cell(driver: Driver, tmp_path: Path) -> None:
    import openpyxl

    driver.go("1.2", "code")
    driver.enter("1.10")
    driver.go("1.10", "title")
    driver.enter("=1+1")
    driver.go("1.3", "title")
    driver.enter("- Ban hành & <báo cáo>")
    driver.select(driver.tree, driver.at("1.10", "code"), driver.at("1.3", Y2018))
    driver.press(Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert data is not None
    (tmp_path / "copied.html").write_text(data.html(), "utf-8")
    made = soffice(
        tmp_path / "copied.html",
        "xlsx:Calc MS Excel 2007 XML",
        tmp_path,
        "--infilter=HTML (StarCalc)",
    )
    sheet = openpyxl.load_workbook(made).active
    assert sheet is not None
    found = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [line[2:] for line in found] == [[1, 0, 0.75], [2, 2, 2]]  # numbers, to be summed
    assert [line[1] for line in found] == ["=1+1", "- Ban hành & <báo cáo>"]
    assert [line[0] for line in found] == ["1.10", "1.3"]


def test_words_cells_of_several_paragraphs_come_back_as_one_cell_each(driver: Driver) -> None:
    html = word(
        "<table><tr><td><p>Việc một</p></td><td><p>- Ý một</p><p>- Ý hai</p></td></tr>"
        "<tr><td><p>Việc hai</p></td><td><p>- Ý ba<br>- Ý bốn</p></td></tr></table>"
    )
    driver.go_task(0, "content")
    html_clipboard(html, "Việc một\t- Ý một\n- Ý hai\nViệc hai\t- Ý ba\n- Ý bốn")
    driver.press(Key.Key_V, CTRL)
    assert [driver.task_at(r, k).data() for r in (0, 1) for k in ("content", "requirement")] == [
        "Việc một", "- Ý một\n- Ý hai", "Việc hai", "- Ý ba\n- Ý bốn",
    ]  # fmt: skip
    assert driver.steps() == 1


@pytest.mark.parametrize(
    ("table", "content"),
    [
        ("<table><tr></tr></table>", ""),
        ("<table><tr><td>x</td></tr></table><![x[", "x"),
        ("<table>" + "<tr><td>x</td></tr>" * 5_001 + "</table>", None),
        ("<table><tr>" + "<td>x</td>" * 61 + "</tr></table>", None),
        ("<table><tr><td>" + "<!--" * 300_000, ""),
        ("<table><tr><td>" + "<b>" * 100_000 + "x</td></tr></table>", "x"),
    ],
)
def test_hostile_html_is_bounded(driver: Driver, table: str, content: str | None) -> None:
    driver.go_task(0, "content")
    driver.enter("Cũ")
    driver.go_task(0, "content")
    html_clipboard(word(table), "y")
    driver.press(Key.Key_V, CTRL)
    assert driver.task_at(0, "content").data(Qt.ItemDataRole.EditRole) == (
        "Cũ" if content is None else content
    )
    assert driver.steps() == (1 if content is None else 2)
    if content is None:
        assert "5000" in driver.status.replace(".", "") or "60" in driver.status


def test_a_table_of_html_is_believed_whoever_wrote_it(driver: Driver) -> None:
    driver.go_task(0, "content")
    html_clipboard("<table><tr><td><p>Một</p><p>Hai</p></td></tr></table>", "Một\n\nHai")
    driver.press(Key.Key_V, CTRL)
    assert driver.task_at(0, "content").data(Qt.ItemDataRole.EditRole) == "Một\nHai"
    html_clipboard("<p>html</p>", "chữ")
    driver.press(Key.Key_V, CTRL)
    assert driver.task_at(0, "content").data() == "chữ"


# -- hidden columns, refusals ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choice", "expected"),
    [(None, ["1,0", "0,0", "0,75"]), (0, ["1,0", "0,1", "0,2"]), (1, ["0,1", "0,2", "0,75"])],
)
def test_hidden_columns_are_asked_about(
    driver: Driver, messages: FakeMessages, choice: int | None, expected: list[str]
) -> None:
    columns = driver.tree.columns
    assert columns is not None
    columns.hide(driver.criteria.column_of(MAX_COLUMN))
    driver.go("1.2", "title")
    messages.answers = [choice]
    paste(driver, [["Báo cáo CCHC", "0,1", "0,2"]])
    assert "Điểm tối đa" in messages.last("choose")
    got = [driver.cell("1.2", k) for k in (MAX_COLUMN, Y2017, Y2018)]
    if choice == 1:  # the maximum is 0,1 then, below the points: refused as a whole, nothing taken
        assert got == ["1,0", "0,0", "0,75"] and driver.steps() == 0
    else:
        assert got == expected


def test_hidden_columns_beyond_the_block_are_not_asked_about(
    driver: Driver, messages: FakeMessages
) -> None:
    columns = driver.tree.columns
    assert columns is not None
    columns.hide(driver.criteria.column_of(Y2019))
    driver.go("1.2", Y2017)
    paste(driver, [["0,1", "0,2"]])
    assert messages.asked == []
    assert cells(driver, ["1.2"], [Y2017, Y2018]) == [["0,1", "0,2"]]


def test_maxima_and_points_rise_and_fall_together(driver: Driver) -> None:
    driver.go("1.2", MAX_COLUMN)
    paste(driver, [["10", "9", "9", "9"], ["20", "19", "19", "19"]])
    assert cells(driver, ["1.2", "1.3"], [MAX_COLUMN, Y2017]) == [["10,0", "9,0"], ["20,0", "19,0"]]
    driver.go("1.2", MAX_COLUMN)
    paste(driver, [["0,5", "0,1", "0,2", "0,3"]])
    assert cells(driver, ["1.2"], [MAX_COLUMN, Y2017, Y2018, Y2019]) == [
        ["0,5", "0,1", "0,2", "0,3"]
    ]
    driver.criteria.move_column(Y2017, onto=MAX_COLUMN)
    driver.go("1.2", Y2017)
    paste(driver, [["30", "31"]])  # the points stand before their maximum
    assert cells(driver, ["1.2"], [Y2017, MAX_COLUMN]) == [["30,0", "31,0"]]


def test_a_refused_row_that_was_to_be_added_names_its_column(
    driver: Driver, messages: FakeMessages
) -> None:
    last = [n.code for n in driver.plan.walk()][-1]
    rows = driver.plan.count(Criterion)
    driver.go(last, "title")
    messages.answers = [True]
    paste(driver, [["Cũ", "2"], ["Mới", "hai điểm"]])
    assert driver.plan.count(Criterion) == rows
    assert driver.steps() == 0
    assert "Điểm tối đa" in driver.status and "hai điểm" in driver.status


@pytest.mark.parametrize("key", ["lead", "deadline", "criterion"])
def test_a_refused_cell_of_a_long_paste_is_named(driver: Driver, key: str) -> None:
    bad = {"lead": "x" * 20_001, "deadline": "31/2", "criterion": "77.7"}[key]
    good = {"lead": "Văn phòng", "deadline": "5/9", "criterion": "1.2"}[key]
    before = driver.plan.copy()
    driver.go_task(0, key)
    clipboard(as_excel([[good], [good], [bad]]))
    driver.press(Key.Key_V, CTRL)
    assert driver.plan.same_content(before)
    assert driver.task_list.heading(key) in driver.status
    assert driver.status.startswith("1.1.3 ")


def test_half_a_letter_on_the_clipboard_is_refused_as_a_whole(driver: Driver) -> None:
    before = driver.plan.copy()
    driver.go_task(0, "lead")
    clipboard(as_excel([["Văn phòng"], ["\0"]]))
    driver.press(Key.Key_V, CTRL)
    assert driver.plan.same_content(before)
    assert driver.status == sentences.problem(PlanError("paste.unprintable"))


def test_five_hundred_rows_are_one_step(
    open_plan: Callable[[Plan], Driver], messages: FakeMessages
) -> None:
    driver = open_plan(big_plan(600))
    first = next(n for n in driver.plan.walk() if not driver.plan.children(n.id))
    driver.tree.select_cell(driver.index_of(first.id, Y2017))
    messages.answers = [False]
    paste(driver, [["0,25", "0,25"]] * 500)
    assert len(messages.previewed) > 20
    assert driver.steps() == 1
