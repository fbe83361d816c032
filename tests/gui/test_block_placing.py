"""A block with codes makes a tree in the window: rows go where their codes belong, and what is
doubtful is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from parplanner.domain.edits import criteria, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET
from parplanner.gui.grids.kit.paste_plan import PastePlan, summary
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.paste_preview import PastePreview
from tests.gui.driving import (
    CTRL,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    as_excel,
    clipboard,
    press_in,
)
from tests.plans import new_ids

OpenPlan = Callable[[Plan], Driver]
BLOCK = [
    ["1.3", "Tuyên truyền", "", "", "", ""],
    ["1.3.1", "Kế hoạch", "4", "4", "4", "4"],
    ["1.3.2", "Báo cáo", "4", "3", "3,5", "4"],
    ["2", "Thể chế", "", "", "", ""],
    ["2.1", "Rà soát", "", "", "", ""],
    ["2.1.1", "Đúng hạn", "4", "2", "3", "4"],
    ["3", "Thủ tục", "", "", "", ""],
    ["3.1", "Một cửa", "4,5", "0", "3", "3,5"],
]
GROWN = ["1", "1.1", "1.1.1", "1.2", "1.3", "1.3.1", "1.3.2", "2", "2.1", "2.1.1", "3", "3.1"]


def first_field(*, blank: str | None = None, under_first: bool = True) -> Plan:
    """A plan whose first field is typed: 1, 1.1, 1.1.1, 1.2; perhaps a blank row behind."""
    draft, new_id = Draft(Plan()), new_ids()
    for year, kind in ((2025, RESULT), (2026, TARGET), (2027, TARGET)):
        draft.do(scores.add_column(draft.plan, year, kind))

    def add(parent: str | None, code: str, title: str) -> str:
        draft.do(criteria.add(draft.plan, new_id, parent, code=code, title=title))
        return draft.plan.children(parent)[-1].id

    field = add(None, "1", "Chỉ đạo")
    add(add(field, "1.1", "Kế hoạch"), "1.1.1", "Ban hành")
    add(field, "1.2", "Báo cáo năm")
    if blank is not None:
        add(field if under_first else None, blank, "")
    return draft.plan


def paste(driver: Driver, rows: list[list[str]]) -> None:
    clipboard(as_excel(rows))
    driver.press(Key.Key_V, CTRL)


def outline(driver: Driver) -> list[str]:
    """Codes in order; every row hangs below the row its code begins with."""
    plan = driver.plan
    for node in plan.walk():
        parent = next((n.code for n in plan.walk() if n.id == node.parent_id), "")
        assert parent == node.code.rpartition(".")[0]
    return [node.code for node in plan.walk()]


@pytest.mark.parametrize(
    ("blank", "under_first"), [("1.3", True), ("", True), ("2", False), ("", False)]
)
def test_a_block_on_the_stt_of_a_blank_row_makes_a_tree(
    open_plan: OpenPlan, messages: FakeMessages, blank: str, under_first: bool
) -> None:
    driver = open_plan(first_field(blank=blank, under_first=under_first))
    before = driver.plan.copy()
    last = list(driver.plan.walk())[-1]
    driver.tree.select_cell(driver.index_of(last.id, "code"))
    messages.answers = [True]
    paste(driver, BLOCK)
    assert outline(driver) == GROWN
    assert driver.row("1.3.2").max_points == 4_000
    assert messages.surplus == len(BLOCK) - 1
    assert driver.steps() == 1
    driver.undo()
    assert driver.plan.same_content(before)


@pytest.mark.parametrize("code", ["1", "1.1.1", "1.2"])
def test_a_block_of_other_rows_on_a_row_there_is_does_not_replace_it(
    open_plan: OpenPlan, messages: FakeMessages, code: str
) -> None:
    driver = open_plan(first_field())
    driver.go(code, "code")
    messages.answers = [True]
    paste(driver, BLOCK)
    assert outline(driver) == GROWN
    assert driver.row("1").title == "Chỉ đạo"
    assert messages.surplus == len(BLOCK)
    assert driver.steps() == 1


def test_who_wants_to_paste_over_the_rows_there_may(
    open_plan: OpenPlan, messages: FakeMessages
) -> None:
    driver = open_plan(first_field())
    driver.go("1.1", "code")
    messages.answers = [False]
    paste(driver, BLOCK)
    assert [n.code for n in driver.plan.walk()] == ["1", "1.3", "1.3.1", "1.3.2"]


def test_a_block_about_the_rows_there_updates_them_and_adds_the_others(
    open_plan: OpenPlan, messages: FakeMessages
) -> None:
    driver = open_plan(first_field())
    driver.go("1.1", "code")
    messages.answers = [True]
    paste(
        driver, [["1.1", "Mới"], ["1.1.1", "Mới"], ["1.2", "Mới"], ["1.2.1", "Thêm"], ["2", "Hai"]]
    )
    assert outline(driver) == ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2"]
    assert [driver.row(c).title for c in ("1.1", "1.1.1", "1.2")] == ["Mới"] * 3
    assert messages.surplus == 2


def test_codes_that_are_there_and_parents_that_are_not_are_told_before(
    open_plan: OpenPlan, messages: FakeMessages
) -> None:
    driver = open_plan(first_field(blank=""))
    last = list(driver.plan.walk())[-1]
    driver.tree.select_cell(driver.index_of(last.id, "code"))
    messages.answers = [None]
    before = driver.plan.copy()
    paste(driver, [["1.3", "Ba"], ["1.1", "Trùng"], ["7.4", "Không có cha"]])
    said = messages.last("paste")
    assert "1.1" in said and "7.4" in said
    assert driver.plan.same_content(before)


def test_points_printed_on_a_group_are_left_out_and_that_is_said(
    open_plan: OpenPlan, messages: FakeMessages
) -> None:
    driver = open_plan(first_field(blank=""))
    last = list(driver.plan.walk())[-1]
    driver.tree.select_cell(driver.index_of(last.id, "code"))
    messages.answers = [True]
    paste(
        driver,
        [["1.3", "Ba"], ["2", "Hai", "4", "4", "3", "2"], ["2.1", "Rà soát", "4", "4", "3", "2"]],
    )
    assert driver.row("2").max_points == 4_000
    assert "3" in messages.remarks[-1]


# -- the questions ---------------------------------------------------------------------------------


def buttons(dialog: PastePreview) -> dict[str, bool]:
    """The texts of the buttons, and which is the default."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return {button.text(): button.isDefault() for button in box.buttons()}  # type: ignore[attr-defined]


@pytest.mark.parametrize(("key", "rows"), [(Key.Key_Return, 6), (Key.Key_Escape, 4)])
def test_enter_adds_the_rows_and_escape_nothing(open_plan: OpenPlan, key: Key, rows: int) -> None:
    driver = open_plan(first_field())
    driver.tree.messages = Messages()
    shown: dict[str, bool] = {}

    def deal(dialog: PastePreview) -> None:
        shown.update(buttons(dialog))
        press_in(dialog, key)

    driver.go("1.2", "title")
    meeting = Meeting(PastePreview, deal)
    paste(driver, [["Báo cáo"], ["Thêm"], ["Nữa"]])
    meeting.check()
    assert len(list(driver.plan.walk())) == rows
    assert [default for text, default in shown.items() if "2" in text] == [True]
    assert len(shown) == 3 and sum(shown.values()) == 1


@pytest.mark.parametrize("by_key", [False, True])
def test_the_second_button_pastes_only_into_the_rows_there(
    open_plan: OpenPlan, by_key: bool
) -> None:
    driver = open_plan(first_field())
    driver.tree.messages = Messages()

    def deal(dialog: PastePreview) -> None:
        assert dialog.only_fitting is not None
        if by_key:
            dialog.only_fitting.setFocus()
            press_in(dialog, Key.Key_Return)
        else:
            dialog.only_fitting.click()

    driver.go("1.2", "title")
    meeting = Meeting(PastePreview, deal)
    paste(driver, [["Báo cáo"], ["Thêm"]])
    meeting.check()
    assert [n.title for n in driver.plan.walk()] == ["Chỉ đạo", "Kế hoạch", "Ban hành", "Báo cáo"]


def test_where_no_row_is_there_is_no_second_button(open_plan: OpenPlan) -> None:
    driver = open_plan(Plan())
    driver.tree.messages = Messages()
    shown: dict[str, bool] = {}

    def deal(dialog: PastePreview) -> None:
        shown.update(buttons(dialog))
        press_in(dialog, Key.Key_Return)

    driver.tree.setFocus()
    meeting = Meeting(PastePreview, deal)
    paste(driver, [["1", "Một"]])
    meeting.check()
    assert len(shown) == 2
    assert [n.code for n in driver.plan.walk()] == ["1"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([["a", "1"], ["b"], ["c", "2"]], (2, 1, 2)),
        ([["a", "1"], ["b", "2"], ["c", "2", "1"]], (3, 3, 2)),
        ([["a", "1"], ["b", "2", ""], [""]], None),
        ([["a", ""], ["b", "2"], ["c", "1"]], None),
    ],
)
def test_a_line_of_another_width_is_told_first(
    driver: Driver, messages: FakeMessages, rows: list[list[str]], told: tuple[int, int, int] | None
) -> None:
    before = driver.plan.copy()
    driver.go("1.2", "title")
    messages.answers = [None]
    clipboard("\n".join("\t".join(line) for line in rows))
    driver.press(Key.Key_V, CTRL)
    if told is None:
        assert messages.asked == []
        return
    assert driver.plan.same_content(before)
    assert all(str(number) in messages.last("paste") for number in told)


@pytest.mark.parametrize(
    ("answer", "titles"), [(0, ["Một", "Hai"]), (1, ["Một;2", "Hai;3"]), (None, [])]
)
def test_a_text_with_semicolons_is_parted_only_when_the_officer_says_so(
    driver: Driver, messages: FakeMessages, answer: int | None, titles: list[str]
) -> None:
    before = driver.plan.copy()
    driver.go("1.2", "title")
    messages.answers = [answer]
    clipboard("Một;2\r\nHai;3\r\n")
    driver.press(Key.Key_V, CTRL)
    assert ";" in messages.last("choose")
    if answer is None:
        assert driver.plan.same_content(before)
    else:
        assert [driver.row(c).title for c in ("1.2", "1.3")] == titles


@pytest.mark.parametrize("text", ["Một; hai", "Một; hai\nba", "a;b\nc", "a;b\tc\nd;e\tf"])
def test_a_sentence_with_a_semicolon_is_no_table(
    driver: Driver, messages: FakeMessages, text: str
) -> None:
    driver.go("1.2", "title")
    clipboard(text)
    driver.press(Key.Key_V, CTRL)
    assert [kind for kind, _ in messages.asked if kind == "choose"] == []


def test_rows_whose_codes_change_are_named_before_they_are_overwritten() -> None:
    plan = PastePlan(
        overwritten=[
            ("a", "code", "1", "1.3"),
            ("a", "title", "x", "y"),
            ("b", "code", "1.1", "1.3.1"),
        ]
    )
    assert "1 → 1.3" in summary(plan, can_grow=True)
    kept = PastePlan(overwritten=[("a", "code", "1", "1.3"), ("a", "title", "x", "y")])
    assert "→" not in summary(kept, can_grow=True), "one renumbered row is no surprise"
