"""Windows that stand beside the main one: where a figure comes from, and the guide."""

from __future__ import annotations

from parplanner.gui.dialogs.explain import ExplainWindow
from parplanner.gui.dialogs.help import HelpWindow
from tests.gui.driver.inside import Inside


class Beside:
    """Of one window."""

    window: Inside

    @property
    def explanation(self) -> ExplainWindow:
        """What explains a figure."""
        return self.window.explaining.dialog

    def explain(self, criterion_id: str | None, key: str) -> None:
        """Explain a figure of the tree; None: a total."""
        self.window.explaining.show(criterion_id, key)

    @property
    def guide(self) -> HelpWindow:
        """The guide, which is open."""
        guide = self.window.parts.help.guide
        assert guide is not None
        assert guide.isVisible()
        return guide
