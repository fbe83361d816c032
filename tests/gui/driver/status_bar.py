"""The line at the bottom of the window: totals, goal, remarks, and what works beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QPushButton, QStatusBar

from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.services.day import DayWatch
from parplanner.gui.services.jobs import Job
from tests.gui.driver.part import Part


class StatusBar(Part):
    """Some of it gives way to a passing remark."""

    @property
    def widget(self) -> QStatusBar:
        """All of it."""
        return self._window.status

    # -- what stands there -------------------------------------------------------------------------

    @property
    def totals(self) -> ElidingLabel:
        """The totals of the plan."""
        return self._window.status.totals

    @property
    def goal(self) -> ElidingLabel:
        """What is missing to the goal."""
        return self._window.status.goal

    def goal_text(self) -> str:
        """What it says in full."""
        return self._window.status.goal_text()

    @property
    def figures(self) -> ElidingLabel:
        """Count and sum of the selected cells."""
        return self._window.status.figures

    def tell_figures(self) -> None:
        """Do not wait for the pause after selecting."""
        self._window.figures.tell()

    @property
    def findings(self) -> QPushButton:
        """How many errors and warnings there are; a click opens their panel."""
        return self._window.status.findings

    @property
    def overdue(self) -> QPushButton:
        """How many tasks are overdue; a click shows them."""
        return self._window.status.overdue

    @property
    def day(self) -> DayWatch:
        """What notices that a new day has begun."""
        return self._window.status.day

    # -- passing remarks ---------------------------------------------------------------------------

    @property
    def refusal(self) -> str:
        """The remark that says why something was not done."""
        return self._window.status.refusal

    def say(self, text: str) -> None:
        """Show a passing remark."""
        self._window.status.remark(text)

    def refuse(self, text: str) -> None:
        """Show a remark that says why something was not done."""
        self._window.status.refuse(text)

    # -- after an export ---------------------------------------------------------------------------

    @property
    def open_folder(self) -> QPushButton:
        """The way to what was written."""
        return self._window.status.open_folder

    def offer_folder(self, folder: str) -> None:
        """Offer it, as after an export."""
        self._window.status.offer_folder(folder)

    @property
    def remarks(self) -> QPushButton:
        """What the officer should know of what was written."""
        return self._window.status.remarks

    def offer_remarks(self, remarks: list[str]) -> None:
        """Offer it, as after an export."""
        self._window.status.offer_remarks(remarks)

    # -- work beside the window --------------------------------------------------------------------

    @property
    def job(self) -> Job | None:
        """What works beside the window."""
        return self._window.status.jobs.job

    def start_job(self, name: str, work: Callable[..., object]) -> None:
        """Have something done beside the window."""
        bar = self._window.status.jobs
        bar.start(name, Job(work, bar))

    def shows_job(self) -> bool:
        """Whether the bar of what works there is on the screen."""
        return self._window.status.jobs.isVisible()

    @property
    def cancel(self) -> QAbstractButton:
        """The button that stops it."""
        return self._window.status.jobs.cancel

    def stop_job(self) -> None:
        """Stop it and wait for its end, as closing the window does."""
        self._window.status.jobs.leave()
