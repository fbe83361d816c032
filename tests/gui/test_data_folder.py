"""Without a folder for its own data the program says so in a dialog
and ends; it never ends without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.cli import exit_codes
from parplanner.domain.errors import FileProblem
from parplanner.gui.shell import app
from parplanner.gui.widgets.messages import Messages

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from parplanner.cli.main import main
from parplanner.gui.shell.app import make_app

made = make_app(["parplanner"])
look = QTimer(interval=20)

def deal():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.windowTitle(), box.text(), sep="\\n", flush=True)
        box.accept()

look.timeout.connect(deal)
look.start()
QTimer.singleShot(20_000, made.quit)  # a window that opened all the same
sys.exit(main(sys.argv[1:]))
"""


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The whole program, its dialog read and closed."""
    command = [sys.executable, "-c", START, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)


def test_a_file_in_the_place_of_the_data_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("mine")
    monkeypatch.setenv("PARPLANNER_DATA_DIR", str(tmp_path / "taken"))
    done = start()
    title, _, text = done.stdout.partition("\n")
    assert title == "Không khởi động được parplanner"
    assert str(tmp_path / "taken") in text
    assert "--data-dir" in text
    assert done.returncode == exit_codes.OUTPUT
    assert "“taken”" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "taken").read_text() == "mine"


def test_so_it_is_with_the_option_and_in_english(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    done = start("--lang", "en", "--data-dir", str(tmp_path / "taken" / "below"))
    assert done.stdout.startswith("parplanner cannot start\n")
    assert done.returncode == exit_codes.OUTPUT


@pytest.mark.parametrize("where", ["mkdir", "access"])
def test_a_place_that_may_not_be_written_is_told(
    where: str, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    def refuse(*_: object, **__: object) -> Path:
        raise PermissionError(13, "no", "/only-read/parplanner")

    if where == "mkdir":
        monkeypatch.setattr(paths, "private_dir", refuse)
    else:
        monkeypatch.setattr(os, "access", lambda *_: False)
    told: list[str] = []
    monkeypatch.setattr(Messages, "warn", lambda _self, _parent, _title, text: told.append(text))
    with pytest.raises(FileProblem) as problem:
        app.main()
    assert problem.value.code == "data_folder.not_writable"
    wanted = "/only-read/parplanner" if where == "mkdir" else str(paths.data_dir() / "work")
    assert wanted in told[0]
