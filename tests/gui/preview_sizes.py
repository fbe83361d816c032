"""A process of its own: makes the pages anew at many sizes of the preview; exit code 1 when the
window stops answering.

python -m tests.gui.preview_sizes PAGES FIRST LAST STEP     widths of the preview in pixels
"""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from parplanner.document.document import Document, new_id
from parplanner.domain.edits import sections
from parplanner.domain.plan import Plan
from parplanner.gui.shell.app import Application, make_app
from tests.gui.driving import show_window

SILENCE = 15.0
"""s without a beat of the window: nobody waits so long, and no machine is so slow."""
LINES = 22
"""That fill a page."""


def plan_of(pages: int) -> Plan:
    """A plan whose text takes so many pages."""
    plan, section_id = Plan(), new_id()
    plan.apply(sections.add(plan, lambda: section_id, None, title="Mục đích"))
    line = "Triển khai đồng bộ các nhiệm vụ cải cách hành chính của cơ quan theo kế hoạch đã được duyệt."  # noqa: E501
    plan.apply(
        sections.set_text(plan, section_id, "body", "\n".join([line] * (LINES * (pages - 1))))
    )
    return plan


class Watch:
    """Ends the process from another thread when the window's heart stops."""

    def __init__(self) -> None:
        self.where = "the first pages"
        self._beat = time.monotonic()
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._heard)
        self._timer.start()
        threading.Thread(target=self._look, daemon=True).start()

    def _heard(self) -> None:
        self._beat = time.monotonic()

    def _look(self) -> None:
        while True:
            time.sleep(0.5)
            if time.monotonic() - self._beat > SILENCE:
                print("hangs at", self.where, flush=True)
                os._exit(1)


def main(pages: int, widths: range) -> None:
    """Each width, the pages anew."""
    application: Any = Application(make_app(["parplanner"]), "vi")
    driver = show_window(application)
    driver.show(Document.new(plan_of(pages)))
    watch = Watch()
    driver.frame.resize(1100, 760)
    driver.text.show()
    driver.docks.findings.hide()
    pages_shown = driver.text.pages
    while not pages_shown.count():
        QTest.qWait(20)
    done = 0
    for width in widths:
        watch.where = f"{pages} pages, a preview {width} wide"
        driver.text.split.setSizes([240, 1100 - 240 - width, width])
        QTest.qWait(5)
        pages_shown.make_anew()
        QTest.qWait(30)
        while pages_shown.job is not None:
            QTest.qWait(10)
        done += 1
    print("sizes", done, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), range(*map(int, sys.argv[2:5])))
