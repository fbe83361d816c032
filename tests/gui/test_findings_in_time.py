"""The findings of a plan too large to be checked in the window's
thread come to be those of the plan as it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from parplanner.document.document import new_id
from parplanner.domain import rules
from parplanner.domain.edits import cells
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.scoring import Scoring
from parplanner.gui.panels import findings_model as findings
from tests.gui.driving import Driver

really_check = rules.findings


class Gate:
    """Stands before the check: the worker waits until it is opened, and may fail there."""

    def __init__(self) -> None:
        self.entered, self.opened = threading.Event(), threading.Event()
        self.error: Exception | None = None

    def check(self, plan: Plan, scoring: Scoring) -> list[Finding]:
        self.entered.set()
        assert self.opened.wait(30)
        error, self.error = self.error, None
        if error is not None:
            raise error
        return really_check(plan, scoring)


@pytest.fixture
def gate(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Hà Nội's plan counts as a large one, checked behind a gate."""
    gate = Gate()
    driver.build_all()
    monkeypatch.setattr(findings, "CHECKED_AT_ONCE", 10)
    monkeypatch.setattr(rules, "findings", gate.check)
    yield gate
    gate.opened.set()


def set_code(driver: Driver, row_id: str, code: str) -> None:
    make = lambda: cells.set_cells(driver.plan, new_id, cells.CRITERIA, [(row_id, "code", code)])  # noqa: E731
    assert driver.change(make)


def in_step(driver: Driver) -> Callable[[], bool]:
    """Whether the list holds what a check of the plan would find now."""
    return lambda: driver.findings.every() == really_check(driver.plan, driver.session.scoring)


def test_what_is_edited_during_a_check_is_checked_after_it(
    driver: Driver, gate: Gate, qtbot: QtBot
) -> None:
    row = driver.row("1.2").id
    set_code(driver, row, "")
    qtbot.waitUntil(gate.entered.is_set)
    set_code(driver, row, "1.1")  # a code that another row has
    qtbot.waitUntil(lambda: not driver.findings.is_waiting())
    assert not in_step(driver)()
    gate.opened.set()
    qtbot.waitUntil(in_step(driver))


def test_a_check_that_failed_does_not_stop_the_next(
    driver: Driver, gate: Gate, qtbot: QtBot
) -> None:
    row = driver.row("1.2").id
    gate.error = ZeroDivisionError("a mistake of ours")
    gate.opened.set()
    with qtbot.captureExceptions() as raised:
        set_code(driver, row, "")
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert not in_step(driver)() and not driver.findings.is_checking()
    set_code(driver, row, "1.2")
    set_code(driver, row, "1.2x")
    qtbot.waitUntil(in_step(driver))
