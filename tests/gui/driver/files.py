"""Files: opened, saved, left, begun from a template or a sample, recovered."""

from __future__ import annotations

from pathlib import Path

from parplanner.document.document import Document
from tests.gui.driver.inside import Inside


class Files:
    """Of one window. Each tells whether it was done; questions get the scripted answers."""

    window: Inside

    def open(self, path: Path) -> bool:
        """Open a file, of ours or to be imported."""
        return self.window.flows.open(path)

    def show(self, document: Document) -> None:
        """A document takes the place of the one that is open, without a question."""
        self.window.flows.show(document)

    def save(self) -> bool:
        """Save under its name."""
        return self.window.flows.save()

    def save_as(self) -> bool:
        """Save under a name that is asked for."""
        return self.window.flows.save_as()

    def close_plan(self) -> bool:
        """Go back to the welcome page."""
        return self.window.flows.close()

    def may_leave(self) -> bool:
        """What is asked before another plan comes."""
        return self.window.flows.may_leave()

    def open_sample(self) -> bool:
        """Begin with the sample plan."""
        return self.window.flows.sample()

    def recover(self, copy_id: str) -> bool:
        """Open what a program that ended left behind."""
        return self.window.flows.recover(copy_id)
