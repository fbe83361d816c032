"""Makes every picture of README, guide and help from the real window: ``python
docs/screenshots.py``.

It needs Xvfb, of which it starts its own. With options it makes only a part:
``--pages``: the single pictures of README and guide;
``--sheets``: contact sheets of every screen and dialog, to be looked at; ``--full FOLDER`` keeps
the single pictures;
``--flows``: plays the promises of tests/flows on a screen of their own and writes docs/flows.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT.parent))  # flows and every dialog are made by what the tests have

import contact_sheets
import flow_pictures
from pictures import write_small
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from parplanner import paths
from parplanner.document.document import Document
from parplanner.document.samples import sample_plan
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.look import font_size, theme
from parplanner.gui.services import language
from parplanner.gui.shell.app import Application, make_app
from parplanner.gui.shell.main_window import MainWindow
from tests.flows import screen
from tests.flows.scripts import FLOWS
from tests.gui.driver.inside import Inside
from tests.gui.every_window import DIALOGS

PARTS = ("pages", "sheets", "flows")


def data(window: MainWindow) -> None:
    """The tables of the sample."""


def overview(window: MainWindow) -> None:
    """Its charts."""
    Inside(window).dock.hide()
    Inside(window).show("overview")


def text(window: MainWindow) -> None:
    """A section with live figures, and the page it stands on."""
    inside = Inside(window)
    inside.dock.hide()
    inside.show("text")
    pane = inside.text.pane
    figures = next(s for s in window.session.plan.walk_sections() if "{{" in s.body)
    pane.show_section(figures.id)
    for _ in range(200):
        time.sleep(0.05)  # lets the worker work, which waiting in Qt does not
        QTest.qWait(1)
        if pane.preview.document.pageCount():
            break
    QTest.qWait(500)


def import_preview(window: MainWindow) -> QDialog:
    """An old table on its way into the plan: what its columns were taken for, the total that is
    wrong."""
    Inside(window).dock.hide()
    preview = DIALOGS[ImportPreview](window)
    assert isinstance(preview, ImportPreview)
    preview.resize(1200, 620)
    preview.source.strip.setFocus()
    return preview


PAGES: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "window-vi-light.png": data,
    "overview-vi-light.png": overview,
    "noi-dung-ke-hoach.png": text,
    "nhap-bang.png": import_preview,
}
"""What is to be seen on each picture of README and guide: the window as it was made ready, or a
dialog of it."""


def makes(name: str) -> bool:
    """Whether the command makes that picture; ``name`` is its path in ``docs/images``."""
    folder, _, file = name.rpartition("/")
    if folder == "flows":
        return any(file.startswith(f"{flow}-") for flow in FLOWS)
    return not folder and file in {*PAGES, *contact_sheets.names()}


def write_pages(application: Application, folder: Path) -> None:
    """Each in a window of its own, so that none shows what another left open."""
    language.install("vi")
    theme.install(application.app, "light")
    font_size.install(application.app, 100)
    for name, show in PAGES.items():
        application.session.adopt(None)
        window = application.show_window()
        window.resize(*contact_sheets.WINDOW)
        Inside(window).flows.show(Document.new(sample_plan("ha-noi-2018")))
        Inside(window).dock.show()
        shown = show(window) or window
        write_small(contact_sheets.picture(shown), folder / name)
        print(folder / name)
    application.session.adopt(None)


def main() -> int:
    """Write what was asked for; all without an option."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "images")
    parser.add_argument(
        "--pages", action="store_true", help="only the pictures of README and guide"
    )
    parser.add_argument(
        "--sheets", action="store_true", help="only contact sheets of every screen and dialog"
    )
    parser.add_argument(
        "--flows",
        action="store_true",
        help="only play tests/flows, write images/flows and flows.md",
    )
    parser.add_argument("--full", type=Path, help="where single pictures of the sheets go")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    parts = {part for part in PARTS if getattr(asked, part)} or set(PARTS)
    if "flows" in parts:
        flow_pictures.write(asked.folder / "flows", ROOT / "flows.md")
    if parts & {"pages", "sheets"}:
        with screen.screen() as display:
            os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
            _of_windows(parts, asked)
    return 0


def _of_windows(parts: set[str], asked: argparse.Namespace) -> None:
    paths.use_data_dir(tempfile.mkdtemp())
    application = Application(make_app(sys.argv), "vi")
    if "pages" in parts:
        write_pages(application, asked.folder)
    if "sheets" in parts:
        contact_sheets.write(application, asked.folder, asked.full, print)


if __name__ == "__main__":
    sys.exit(main())
