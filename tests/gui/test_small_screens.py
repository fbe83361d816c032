"""On 1366 × 768 at 150 % everything is on the screen with its
frame: windows, dialogs and their buttons."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QMainWindow

from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.services import screens
from parplanner.gui.shell.app import Application
from tests.gui.driving import Driver

ROOT = Path(__file__).parents[2]


def shown(tmp_path: Path, width: int, height: int, percent: int) -> list[dict[str, Any]]:
    """What ``small_screen`` tells of a screen of that many device-independent pixels."""
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96}
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [screen]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screen.json'}",
    }
    command = [sys.executable, "-m", "tests.gui.small_screen", str(percent)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(lines) > 15, done.stderr
    assert lines[0]["screen"] == [width, height]
    return lines


@pytest.mark.parametrize(("width", "height", "percent"), [(911, 512, 100), (1366, 768, 150)])
def test_all_fits_the_screen_with_its_frame(
    tmp_path: Path, width: int, height: int, percent: int
) -> None:
    wrong = []
    for line in shown(tmp_path, width, height, percent):
        _left, _top, right, bottom = line["frame"]
        if right > width or bottom > height or line["hidden"]:
            wrong.append(line)
    assert wrong == []


def test_letters_of_150_percent_on_a_screen_of_150_percent_leave_the_buttons_in_sight(
    tmp_path: Path,
) -> None:
    dialogs = [line for line in shown(tmp_path, 911, 512, 150) if line["name"] != "MainWindow"]
    too_large = [
        d["name"] for d in dialogs if d["frame"][2] > 911 or d["frame"][3] > 512 or d["hidden"]
    ]
    assert too_large == []


def test_a_window_beyond_the_edge_comes_back_with_its_frame(application: Application) -> None:
    window = QMainWindow()
    window.resize(5000, 5000)
    window.move(300, -400)
    window.show()
    QApplication.processEvents()
    screens.keep_inside(window)
    QApplication.processEvents()
    assert screens.room_for(window).contains(window.frameGeometry())
    window.close()


def test_without_a_screen_the_program_goes_on(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object) -> QScreen | None:
        return None

    for owner in (PlanFacts, type(driver.frame)):
        monkeypatch.setattr(owner, "screen", nothing)
    monkeypatch.setattr(QGuiApplication, "primaryScreen", nothing)
    facts = PlanFacts(driver.frame, driver.plan)
    facts.show()
    assert facts.isVisible()
    facts.close()
    assert screens.room_for(driver.frame) == QRect(0, 0, 1024, 720)
    screens.keep_inside(driver.frame)
