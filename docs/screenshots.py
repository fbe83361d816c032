"""Makes the pictures in ``docs/images`` from the real window: ``python docs/screenshots.py [--sheets | --flows]``.

It needs Xvfb, of which it starts its own. Without an option: the pictures of the README.
``--sheets``: contact sheets of every screen and dialog, to be looked at; ``--full FOLDER`` keeps the single pictures.
``--flows``: plays the promises of tests/flows on a screen of their own and writes docs/flows.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT.parent))  # flows and every dialog are made by what the tests have

import contact_sheets
import flow_pictures
from pictures import write_small
from PySide6.QtTest import QTest

from parplanner import paths
from parplanner.document.document import Document
from parplanner.document.samples import sample_plan
from parplanner.gui import theme
from parplanner.gui.app import Application, make_app
from tests.flows import screen


def for_readme(application: Application, folder: Path) -> None:
    """The window with the sample, and its overview."""
    theme.install(application.app, "light")
    window = application.show_window()
    window.resize(1280, 820)
    window.flows.show(Document.new(sample_plan("ha-noi-2018")))
    write_small(contact_sheets.picture(window), folder / "window-vi-light.png")
    window.dock.hide()
    window.overview.show()
    write_small(contact_sheets.picture(window), folder / "overview-vi-light.png")
    window.text.show_text()
    pane = window.text.pane
    figures = next(s for s in window.session.plan.walk_sections() if "{{" in s.body)
    pane.show_section(figures.id)
    for _ in range(200):
        QTest.qWait(50)
        if pane.preview.document.pageCount():
            break
    QTest.qWait(500)
    write_small(contact_sheets.picture(window), folder / "noi-dung-ke-hoach.png")
    application.session.adopt(None)


def main() -> int:
    """Write what was asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "images")
    parser.add_argument("--flows", action="store_true", help="play tests/flows, write images/flows and flows.md")
    parser.add_argument("--sheets", action="store_true", help="contact sheets of every screen and dialog")
    parser.add_argument("--full", type=Path, help="with --sheets: where single pictures go")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.flows:
        flow_pictures.write(asked.folder / "flows", ROOT / "flows.md")
        return 0
    with screen.screen() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        return _of_windows(asked)


def _of_windows(asked: argparse.Namespace) -> int:
    paths.use_data_dir(tempfile.mkdtemp())
    application = Application(make_app(sys.argv), "vi")
    if asked.sheets:
        contact_sheets.write(application, asked.folder, asked.full, print)
    else:
        for_readme(application, asked.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
