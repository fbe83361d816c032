"""The program as its command starts it, until its first frame is painted, with ``--sample`` one
that shows the plan."""

from __future__ import annotations

import sys

from parplanner.cli import main, window

SAMPLE_FIELDS = 9


def at_rest() -> bool:
    """Storage is the last thing that the program loads by itself after its start."""
    return "parplanner.storage.working_copy" in sys.modules


def watch() -> bool:
    """Have the window watched as soon as it is shown.

    Stands in for the look for a screen, just before Qt is loaded."""
    from PySide6.QtWidgets import QWidget

    from benchmarks.painted import Painted
    from parplanner.gui.shell.app import Application
    from parplanner.gui.shell.main_window import MainWindow

    show_window = Application.show_window

    def content(made: MainWindow) -> QWidget:
        if "--sample" not in sys.argv:
            return made.welcome
        assert made.page is not None
        tables = made.page.data.tables
        assert tables.criteria_model.rowCount() == SAMPLE_FIELDS
        return tables.criteria.tree.viewport()

    def watched(application: Application) -> MainWindow:
        made = show_window(application)
        made.painted = Painted(made, lambda: content(made), at_rest)  # type: ignore[attr-defined]
        return made

    Application.show_window = watched  # type: ignore[method-assign]
    return True


window._has_screen = watch
sys.exit(main.main(sys.argv[1:]))
