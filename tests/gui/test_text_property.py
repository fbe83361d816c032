"""Whatever a hand does to the plan's text: what is shown is stored and reads back, and no look
changes a figure."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from parplanner.document.document import new_id
from parplanner.domain.edits import sections
from parplanner.domain.plan import Plan
from tests.gui.driving import CTRL, Driver, Key
from tests.gui.writing import Writer
from tests.plans import hanoi_plan

SEQUENCES = int(os.environ.get("PARPLANNER_SEQUENCES", "30"))
"""2,000 in the acceptance; fewer in the daily run."""
STEPS = 25
BODIES = (
    "",
    "Tổng là {{total:2017}} điểm, năm sau **{{target_total:2018}}**.",
    "Câu trên.\n{{table:results}}\nCâu *dưới* {{goal}}.",
    "{{table:results}}\n{{table:lost-points}}",
    "- Một\n\n- Hai \\*sao\\* \\{{goal}}",
)


def two_sections(seed: int) -> tuple[Plan, tuple[str, str]]:
    plan, ids = hanoi_plan(), (new_id(), new_id())
    for number, section_id in enumerate(ids):
        plan.apply(sections.add(plan, lambda: section_id, None))  # noqa: B023
        plan.apply(
            sections.set_text(plan, section_id, "body", BODIES[(seed + number) % len(BODIES)])
        )
    return plan, ids


@pytest.mark.slow
def test_what_is_stored_is_what_is_shown_whatever_a_hand_does(
    open_plan: Callable[[Plan], Driver],
) -> None:
    for seed in range(SEQUENCES):
        plan, ids = two_sections(seed)
        driver = open_plan(plan)
        driver.press(Key.Key_2, CTRL)
        driver.text.pages.hide()  # its pages are another test's
        driver.text.write_in(ids[0])
        writer = Writer(driver, ids, seed)
        try:
            for _ in range(STEPS):
                writer.step()
                writer.check()
            the_steps_lead_back(driver, plan)
            assert len(writer.told) == STEPS + 1, "every step was played and checked"
        except BaseException:
            print("\n".join(writer.told))
            raise


def the_steps_lead_back(driver: Driver, first: Plan) -> None:
    """Every Ctrl+Z to the beginning, as many Ctrl+Y back."""
    end, done = driver.plan.copy(), driver.steps()
    for _ in range(done):
        driver.undo()
    assert driver.steps() == 0
    assert driver.plan.same_content(first)
    for _ in range(done):
        driver.redo()
    assert driver.plan.same_content(end)
    QTest.qWait(1)
