"""The plan that is open, and what happens to it in other places than on the screen."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.document.document import Document
from parplanner.document.history import Label, Step
from parplanner.domain.changes import Changes
from parplanner.domain.plan import Plan
from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from tests.gui.driver.inside import Inside


class Documents:
    """Of one window."""

    window: Inside

    @property
    def session(self) -> Session:
        """What the program knows of the open document; dialogs are made with it."""
        return self.window.session

    @property
    def settings(self) -> Settings:
        """The officer's settings."""
        return self.window.settings

    @property
    def has_plan(self) -> bool:
        """Whether a plan is open."""
        return self.session.document is not None

    @property
    def document(self) -> Document:
        """The open document."""
        document = self.session.document
        assert document is not None
        return document

    @property
    def plan(self) -> Plan:
        """The plan on the screen."""
        return self.session.plan

    def steps(self) -> int:
        """How many steps Ctrl+Z could take back."""
        return self.document.history.done

    @property
    def last_step(self) -> Step:
        """What Ctrl+Z would take back."""
        step = self.document.history.undoable
        assert step is not None
        return step

    @property
    def last_refusal(self) -> str:
        """Why the last edit was not taken."""
        return self.session.last_refusal

    def change(self, make: Callable[[], Changes], label: str = "x") -> bool:
        """An edit as the panes make it, but from elsewhere; whether it was taken."""
        return self.session.attempt(Label(label), make)

    def execute(self, changes: Changes, label: str = "step") -> None:
        """An edit of the document itself."""
        self.document.execute(Label(label), changes)

    def step_back(self) -> bool:
        """Take the last step back, without showing what it changed; whether there was one."""
        return self.session.step(back=True) is not None

    def drop_document(self) -> None:
        """The document goes without a question; it is not closed."""
        self.session.adopt(None)
