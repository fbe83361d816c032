"""Makes the pictures in ``docs/images`` from the real window: ``python docs/screenshots.py [FOLDER] [--all]``.

Run it under a screen or ``xvfb-run``. ``--all`` adds every dialog in both languages and themes, to be looked at.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from parplanner import paths
from parplanner.document import importing, samples
from parplanner.document.document import Document
from parplanner.domain import rules
from parplanner.gui import language, theme
from parplanner.gui.app import Application, make_app
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.shortcuts import ShortcutSheet
from parplanner.gui.dialogs.units import UnitDesk

ROOT = Path(__file__).resolve().parent
WORKBOOK = ROOT.parent / "tests" / "data" / "ha-noi-ban-dan-toc-2018.xlsx"


def save(widget: QWidget, path: Path) -> None:
    """A picture of a widget after everything pending was drawn."""
    widget.show()
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(str(path))
    print(path)


def dialogs(application: Application) -> dict[str, QDialog]:
    """Every dialog on the sample plan."""
    window = application.window
    assert window is not None
    plan = window.session.plan
    proposal = importing.propose(WORKBOOK, None)
    return {
        "import": ImportPreview(window, WORKBOOK.name, proposal, plan, [*proposal.doubts, *rules.findings(plan)]),
        "export": ExportDialog(window, Path("/tmp"), "Phụ lục KH 35-KH-BDT"),
        "new": NewPlan(window),
        "facts": PlanFacts(window, plan),
        "units": UnitDesk(window, window.session),
        "keys": ShortcutSheet(window),
        "bug": BugReport(window, ValueError("x")),
    }


def main() -> int:
    """Write the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "images")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--scale", type=int, default=100, help="font size in percent")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    paths.use_data_dir(tempfile.mkdtemp())
    app = make_app(sys.argv)
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * asked.scale / 100)
    app.setFont(font)
    application = Application(app, "vi")
    pairs = [("vi", "light"), ("en", "dark"), ("vi", "dark"), ("en", "light")] if asked.all else [("vi", "light")]
    for lang, look in pairs:
        language.install(lang)
        theme.install(app, look)
        application.session.adopt(None)
        window = application.show_window()
        window.resize(1280, 820)
        if asked.all:
            save(window, asked.folder / f"welcome-{lang}-{look}.png")
        window.flows.show(Document.new(samples.sample_plan("ha-noi-2018")))
        save(window, asked.folder / f"window-{lang}-{look}.png")
        window.dock.hide()
        window.overview.show()
        save(window, asked.folder / f"overview-{lang}-{look}.png")
        if asked.all:
            for name, dialog in dialogs(application).items():
                save(dialog, asked.folder / f"{name}-{lang}-{look}.png")
                dialog.close()
            window.explaining.explain_current()
            save(window.explaining.dialog, asked.folder / f"explain-{lang}-{look}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
