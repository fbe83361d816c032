"""Row ▸ Number codes anew: asks how far, shows much before it is done, one step, figures follow."""

from __future__ import annotations

from parplanner.document.document import new_id
from parplanner.domain.edits import criteria, sections
from parplanner.domain.rows import Section
from tests.gui.driving import CTRL, Driver, FakeMessages, Key


def move_3_1_into_1(driver: Driver) -> None:
    first, moved = driver.plan.children(None)[0], driver.row("3.1")
    driver.change(lambda: criteria.move(driver.plan, [moved.id], first.id, 0))


def codes(driver: Driver) -> list[str]:
    return [row.code for row in driver.plan.walk()]


def test_codes_out_of_order_are_counted_anew_below_a_row_or_everywhere(
    driver: Driver, messages: FakeMessages
) -> None:
    section_id = new_id()
    title = "{{points:1.2:2017}}"
    driver.change(lambda: sections.add(driver.plan, lambda: section_id, None, title=title))
    report = driver.row("1.2").id
    move_3_1_into_1(driver)
    before, steps = codes(driver), driver.steps()
    driver.go("3.1", "title")
    renumber = driver.action("renumber")
    renumber.trigger()  # the question is cancelled
    assert "Dưới “1” (đổi 11 mã)" in messages.last(
        "choose"
    ) and "Cả cây (đổi 21 mã)" in messages.last("choose")
    assert codes(driver) == before
    messages.answers = [0]
    renumber.trigger()
    assert driver.steps() == steps + 1 and driver.plan.children(driver.row("1").id)[0].code == "1.1"
    assert "3.2" in codes(driver), "the other branch is as it was"
    assert driver.plan.get(Section, section_id).title == f"{{{{points:{report}:2017}}}}"
    driver.press(Key.Key_Z, CTRL)
    assert codes(driver) == before
    messages.answers = [1, None]
    renumber.trigger()
    assert messages.previewed and codes(driver) == before, (
        "many are shown first, and may be given up"
    )
    messages.answers = [1, False]
    renumber.trigger()
    coded = [code for code in codes(driver) if code]
    assert len(set(coded)) == len(coded) and driver.steps() == steps + 1
    renumber.trigger()
    assert driver.status == "Mọi mã đã đúng vị trí."
