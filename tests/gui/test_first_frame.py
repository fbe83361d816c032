"""Promises of a light start: the first painted frame waits for no library that it does not show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "openpyxl", "reportlab", "docx", "lxml", "PIL", "sqlalchemy", "sqlite3", "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtPrintSupport", "logging.handlers", "importlib.metadata", "platformdirs",
}  # fmt: skip

BEFORE_THE_FIRST_FRAME = {
    "parplanner", "parplanner.cli", "parplanner.cli.exit_codes", "parplanner.cli.main",
    "parplanner.cli.talk", "parplanner.cli.usage", "parplanner.cli.window", "parplanner.domain",
    "parplanner.domain.errors", "parplanner.gui", "parplanner.gui.desk", "parplanner.gui.dialogs",
    "parplanner.gui.look", "parplanner.gui.look.font_size", "parplanner.gui.look.icons",
    "parplanner.gui.look.theme", "parplanner.gui.look.tooltips", "parplanner.gui.services",
    "parplanner.gui.services.keys", "parplanner.gui.services.language",
    "parplanner.gui.services.presence", "parplanner.gui.services.screens",
    "parplanner.gui.services.session", "parplanner.gui.services.settings", "parplanner.gui.shell",
    "parplanner.gui.shell.action", "parplanner.gui.shell.app", "parplanner.gui.shell.first_frame",
    "parplanner.gui.shell.import_hook", "parplanner.gui.shell.main_window",
    "parplanner.gui.shell.menus", "parplanner.gui.shell.menus.commands",
    "parplanner.gui.shell.menus.edit", "parplanner.gui.shell.menus.file",
    "parplanner.gui.shell.menus.help", "parplanner.gui.shell.menus.row",
    "parplanner.gui.shell.menus.tools", "parplanner.gui.shell.menus.view",
    "parplanner.gui.shell.offers", "parplanner.gui.shell.pages", "parplanner.gui.shell.parts",
    "parplanner.gui.shell.python311", "parplanner.gui.shell.recent_list",
    "parplanner.gui.shell.welcome", "parplanner.gui.shell.window_layout",
    "parplanner.gui.shell.window_state", "parplanner.gui.shell.workspaces",
    "parplanner.gui.widgets", "parplanner.gui.widgets.messages", "parplanner.gui.workspace",
    "parplanner.gui.workspaces", "parplanner.gui.workspaces.data",
    "parplanner.gui.workspaces.overview", "parplanner.gui.workspaces.text", "parplanner.logs",
    "parplanner.paths", "parplanner.wording",
}  # fmt: skip
"""Each of these costs the officer time at every start (``python dev.py bench window``): add with
care. What a plan on the screen needs is imported by ``gui.plan_page``, everything else by
``gui.furnishing``."""

PROBE = """
import sys

def told(moment):
    print(moment, *sorted(sys.modules), flush=True)

def watch():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from parplanner.gui.shell.app import Application
    from parplanner.gui.shell.first_frame import FirstFrame, StorageLoader
    told("import")
    show, done = Application.show_window, Application._storage_there
    start = StorageLoader.start

    def furnished(loader):
        told("furnished")
        start(loader)

    StorageLoader.start = furnished

    def shown(application):
        window = show(application)
        FirstFrame(window, lambda: told("painted"))
        return window

    def at_rest(application):
        done(application)
        told("rest")
        QTimer.singleShot(0, QApplication.quit)

    Application.show_window, Application._storage_there = shown, at_rest
    return True

from parplanner.cli import main, window
window._has_screen = watch
sys.exit(main.main(sys.argv[1:]))
"""


def started(data: Path, *words: str) -> dict[str, set[str]]:
    """Loaded modules after the import of the app, when the first
    frame was painted, and at rest after that."""
    environment = {**os.environ, "PARPLANNER_DATA_DIR": str(data)}
    command = [sys.executable, "-c", PROBE, *words]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
    lines = (line.split() for line in done.stdout.splitlines())
    return {moment: set(names) for moment, *names in lines}


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """As the program starts with its welcome page."""
    return started(tmp_path_factory.mktemp("data"))


def ours(names: set[str]) -> set[str]:
    return {name for name in names if name.partition(".")[0] == "parplanner"}


@pytest.mark.parametrize("moment", ["import", "painted"])
def test_importing_and_showing_the_window_load_nothing_heavy(
    modules: dict[str, set[str]], moment: str
) -> None:
    assert modules[moment] & HEAVY == set()


def test_only_listed_modules_of_ours_are_loaded_before_the_first_frame(
    modules: dict[str, set[str]],
) -> None:
    assert ours(modules["painted"]) - BEFORE_THE_FIRST_FRAME == set()


def test_qt_comes_with_four_of_its_modules_only(modules: dict[str, set[str]]) -> None:
    qt = {name for name in modules["painted"] if name.startswith("PySide6.Qt")}
    assert qt <= {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}


def test_furnishing_leaves_storage_to_the_thread_that_loads_it(
    modules: dict[str, set[str]],
) -> None:
    """SQLAlchemy is a quarter of a second in which the window would not answer."""
    assert "parplanner.gui.shell.furnishing" in modules["furnished"]
    storage = {name for name in modules["furnished"] if name.startswith("parplanner.storage.")}
    assert modules["furnished"] & {"sqlalchemy", "sqlite3"} == set(), sorted(storage)


def test_after_the_first_frame_storage_and_panes_are_there_and_no_file_format(
    modules: dict[str, set[str]],
) -> None:
    assert {
        "sqlalchemy",
        "parplanner.storage.working_copy",
        "parplanner.gui.grids.criteria.tree",
    } <= modules["rest"]
    assert (
        modules["rest"] & {"openpyxl", "reportlab", "docx", "lxml", "PIL", "PySide6.QtPdf"} == set()
    )


def test_a_plan_is_painted_before_it_is_checked_and_before_storage_is_there(tmp_path: Path) -> None:
    modules = started(tmp_path, "--sample", "ha-noi-2018")
    assert {"parplanner.gui.shell.page_parts", "parplanner.domain.plan"} <= modules["painted"]
    later = {
        "parplanner.gui.shell.furnishing",
        "parplanner.domain.rules",
        "parplanner.document.sentences",
    }
    assert modules["painted"] & (HEAVY | later) == set()
    assert later <= modules["rest"]


def test_a_help_text_of_the_window_still_lists_every_command(tmp_path: Path) -> None:
    from parplanner.cli.main import COMMANDS
    from tests.cli.running import parplanner

    said = parplanner("--help").out
    assert all(f"  {name} " in said for name in COMMANDS)
