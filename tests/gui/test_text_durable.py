"""What is typed is on the disk two seconds later, while one types
on, before a composition, after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from parplanner import paths
from parplanner.document import opening
from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.edits import sections
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.gui.workspaces.text.section_editor import LATEST_MS, PAUSE_MS
from parplanner.storage import log as log_of_edits
from tests.gui.text_driving import OpenPlan, text_driver

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("PARPLANNER_KILLS", "2"))
"""50 in the acceptance; fewer in the daily run."""
PAUSES = int(os.environ.get("PARPLANNER_PAUSES", "400"))
"""10,000 in the acceptance."""


def test_steady_typing_is_stored_while_one_types_on(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    assert PAUSE_MS < LATEST_MS < 2_000
    typed: list[tuple[float, int]] = []
    end = time.monotonic() + 3.5
    while time.monotonic() < end:
        driver.type("x")
        typed.append((time.monotonic(), len(typed) + 1))
        QTest.qWait(40)
        due = [count for when, count in typed if when < time.monotonic() - 2]
        assert len(driver.stored) >= (due[-1] if due else 0)
    assert len(driver.stored) > 20


def test_what_stands_before_a_composition_is_stored_during_it(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    driver.type("truoc ")
    driver.compose("v")
    driver.compose("vă")
    driver.text.longest_wait()
    assert driver.stored == "truoc"
    assert driver.editor_.textCursor().block().layout().preeditAreaText() == "vă"
    driver.composed("văn")
    assert driver.committed() == "truoc văn"


def test_a_section_written_with_many_pauses_is_recovered_whole() -> None:
    plan, section_id = Plan(), new_id()
    plan.apply(sections.add(plan, lambda: section_id, None, title="Mục"))
    document = Document.new(plan)
    base = "chữ " * 4_750  # 19,000 letters
    document.execute(Label("Edit"), sections.set_text(document.plan, section_id, "body", base))
    for pause in range(PAUSES):
        changes = sections.set_text(document.plan, section_id, "body", f"{base}{pause}")
        document.execute(Label("Edit"), changes, f"{section_id}/body/{pause // 4}")
    copy = document.begin().copy
    size = copy.database.stat().st_size
    assert size < 100_000_000, "what could not be recovered"
    steps = len(document.history.steps)
    document.close(keep=True)
    (item,) = opening.recoverable()
    assert item.readable
    again = opening.recover(item.id)
    assert again.plan.get(Section, section_id).body == f"{base}{PAUSES - 1}"
    assert 0 < len(again.history.steps) <= steps
    assert again.is_modified
    again.undo()
    assert again.plan.get(Section, section_id).body != f"{base}{PAUSES - 1}"
    again.close()


def test_the_log_of_an_endless_session_is_trimmed_and_the_file_stays_sound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(log_of_edits, "KEPT_BYTES", 200_000)
    plan, section_id = Plan(), new_id()
    plan.apply(sections.add(plan, lambda: section_id, None, title="Mục"))
    document = Document.new(plan)
    bodies = []
    for number in range(60):
        bodies.append(f"{number} " + "x" * 10_000)
        document.execute(
            Label("Edit"), sections.set_text(document.plan, section_id, "body", bodies[-1])
        )
    log = document.log()
    assert sum(len(str(entry.changes)) for entry in log) < 2.5 * 200_000 and log[-1].id == 60 > len(
        log
    )
    assert all(later.id == earlier.id + 1 for earlier, later in pairwise(log))
    document.close(keep=True)
    (item,) = opening.recoverable()
    again = opening.recover(item.id)
    for expected in reversed(bodies[-len(log) - 1 : -1]):
        again.undo()
        assert again.plan.get(Section, section_id).body == expected
    assert again.undo() is None, "as far back as the log goes, and no further"
    assert again.is_modified
    again.close()


@pytest.mark.slow
def test_a_kill_while_typing_takes_two_seconds_at_most(tmp_path: Path) -> None:
    for number in range(KILLS):
        data = tmp_path / str(number)
        data.mkdir()
        environment = {**os.environ, "PARPLANNER_DATA_DIR": str(data), "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-m", "tests.gui.typing_on"]
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        typed: list[tuple[float, int]] = []
        deadline = None
        for line in process.stdout:
            typed.append((time.monotonic(), int(line)))
            if deadline is None:
                deadline = typed[0][0] + 2.2 + (number * 0.37) % 2.5
            if time.monotonic() > deadline:
                process.kill()
                break
        killed = time.monotonic()
        process.wait()
        process.stdout.close()
        paths.use_data_dir(data)
        (item,) = opening.recoverable()
        document = opening.recover(item.id)
        body = next(iter(document.plan.walk_sections())).body
        document.close()
        due = max((count for when, count in typed if when <= killed - 2), default=0)
        assert len(body) >= due > 0, (len(body), due)
