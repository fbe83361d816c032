"""Whatever a hasty hand does to the window: nothing breaks, the cursor is where it is seen, every
step leads back."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from parplanner.document.document import new_id
from parplanner.domain.edits import details, sections
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Shortcoming
from tests.gui.driving import Driver, FakeMessages
from tests.gui.hasty import HastyHand
from tests.gui.text_driving import plan_with

ACTIONS = int(os.environ.get("PARPLANNER_ACTIONS", "150"))
"""3,000 in the acceptance; fewer in the daily run."""
SEEDS = range(int(os.environ.get("PARPLANNER_SEEDS", "2")))
"""Eight in the acceptance."""


def a_plan() -> Plan:
    """Criteria, tasks, shortcomings, sections below sections."""
    plan, (outer, _other) = plan_with("Câu một {{total:2017}}.\nCâu hai.", "Mục khác")
    plan.apply(sections.add(plan, new_id, outer, title="Mục trong"))
    for node in [n for n in plan.walk() if not plan.children(n.id)][:3]:
        for text in ("Chậm", "Thiếu"):
            plan.apply(details.add(plan, new_id, Shortcoming, criterion_id=node.id, text=text))
    return plan


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_breaks_and_every_step_leads_back(
    open_plan: Callable[[Plan], Driver],
    messages: FakeMessages,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    seed: int,
) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)  # cancelled at once
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(error))
    monkeypatch.setattr(os, "urandom", random.Random(seed).randbytes)  # the same ids on every run
    plan = a_plan()
    driver = open_plan(plan)
    bugs = driver.catch_bugs(monkeypatch)
    driver.text.pages.hide()  # its pages are another test's
    hand = HastyHand(driver, messages, tmp_path, seed)
    try:
        for _ in range(ACTIONS):
            hand.step()
            assert not bugs
            hand.check()
        end = driver.plan.copy()
        steps = driver.steps()
        hand.undo_all()
        assert driver.plan.same_content(plan)
        assert not bugs
        assert steps or ACTIONS < 100, "the hand did something"
        assert not end.same_content(plan) or not steps
    except BaseException:
        print("\n".join(hand.told))
        for error in bugs:
            sys.__excepthook__(type(error), error, error.__traceback__)
        raise
