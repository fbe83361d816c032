"""Letters typed into a section of a plan of 100 pages, the preview following: the slowest percent
against one frame."""

from __future__ import annotations

import os
from pathlib import Path

from benchmarks.measure import Result, seconds

FRAME = 1 / 60
LETTERS = 300
COPIES = 11  # the sample's text is nine pages


def run(folder: Path, runs: int) -> list[Result]:
    """``runs`` is ignored: the letters are many."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest

    from parplanner import paths
    from parplanner.document.document import Document, new_id
    from parplanner.document.samples import sample_plan
    from parplanner.domain.edits import sections
    from parplanner.domain.edits.draft import Draft
    from parplanner.gui.shell.app import Application, make_app
    from tests.gui.driver.inside import Inside

    paths.use_data_dir(folder / "data")
    draft = Draft(sample_plan("ha-noi-2018"))
    bodies = [(s.title, s.body) for s in draft.plan.walk_sections() if s.body]
    for _ in range(COPIES - 1):
        for title, body in bodies:
            draft.do(sections.add(draft.plan, new_id, None, label="", title=title, body=body))
    app = make_app(["benchmark"])
    window = Inside(Application(app, "vi").show_window())
    window.flows.show(Document.new(draft.plan))
    window.show("text")
    window.text.pane.show_section(max(draft.plan.walk_sections(), key=lambda s: len(s.body)).id)
    editor = window.text.pane.editor

    def letter() -> None:
        QTest.keyClick(editor, "a")
        app.processEvents()

    times = sorted(seconds(letter) for _ in range(LETTERS))
    window.text.finish()
    name = "a letter typed at 100 pages of text, 99th percentile ÷ one frame"
    return [Result(name, times[int(LETTERS * 0.99)], FRAME, 1)]
