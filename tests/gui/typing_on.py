"""A process of its own: types into the plan's text without a pause and
tells how many letters; ends when killed."""

from __future__ import annotations

import os
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from parplanner.document.document import Document, new_id
from parplanner.domain.edits import sections
from parplanner.domain.plan import Plan
from parplanner.gui.shell.app import Application, make_app
from tests.gui.driving import show_window


def main() -> None:
    """About 14 letters a second, for half a minute at most."""
    application: Any = Application(make_app(["parplanner"]), "vi")
    driver = show_window(application)
    plan, section_id = Plan(), new_id()
    plan.apply(sections.add(plan, lambda: section_id, None, title="Mục"))
    driver.show(Document.new(plan))
    driver.text.show()
    driver.text.show_section(section_id)
    driver.frame.activateWindow()
    editor = driver.text.editor
    editor.setFocus()
    for count in range(1, 420):
        QTest.keyClicks(editor, "x")
        print(count, flush=True)
        QTest.qWait(70)


if __name__ == "__main__":
    main()
