"""What tests of the plan's text share: a plan with one section, its editor under the hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from parplanner.document.document import new_id
from parplanner.domain.edits import sections
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.gui.workspaces.text.section_editor import SectionEditor
from tests.gui.driving import CTRL, Driver, Key
from tests.plans import hanoi_plan

OpenPlan = Callable[[Plan], Driver]


class TextDriver(Driver):
    """Hands and eyes before the text of one section; keys go to the widget with the focus."""

    section_id = ""

    @property
    def editor_(self) -> SectionEditor:
        """The text."""
        return self.text.editor

    @property
    def stored(self) -> str:
        """The plan's text of the section."""
        return self.plan.get(Section, self.section_id).body

    def place(self, start: int, end: int | None = None) -> None:
        """Put the cursor somewhere, or select from there to ``end``."""
        cursor = self.editor_.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
        self.editor_.setTextCursor(cursor)

    def all(self) -> None:
        """Ctrl+A."""
        self.press(Key.Key_A, CTRL)

    def paste(self, text: str | None = None) -> None:
        """Ctrl+V, of a text."""
        if text is not None:
            QApplication.clipboard().setText(text)
        self.press(Key.Key_V, CTRL)

    def committed(self) -> str:
        """What is stored when typing is finished."""
        assert self.editor_.commit()
        return self.stored


def plan_with(*bodies: str) -> tuple[Plan, list[str]]:
    """Hà Nội 2018 with sections "Mục 1", "Mục 2" … of these texts; their ids."""
    plan, ids = hanoi_plan(), []
    for number, body in enumerate(bodies, start=1):
        ids.append(new_id())
        plan.apply(sections.add(plan, lambda: ids[-1], None, title=f"Mục {number}"))
        plan.apply(sections.set_text(plan, ids[-1], "body", body))
    return plan, ids


def text_driver(open_plan: OpenPlan, *bodies: str) -> TextDriver:
    """The window with such a plan, the cursor at the beginning of the first section's text."""
    plan, ids = plan_with(*bodies)
    driver = TextDriver.before(open_plan(plan))
    driver.section_id = ids[0]
    driver.press(Key.Key_2, CTRL)
    driver.text.write_in(ids[0])
    return driver
