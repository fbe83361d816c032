"""The program as its command starts it, until its page (or, with ``--sample``, the sample's tree) is painted."""

from __future__ import annotations

import sys

from benchmarks.painted import Painted
from parplanner.cli.main import main


def storage_is_there() -> bool:
    """The last thing that the program does by itself after its start."""
    return "parplanner.storage.working_copy" in sys.modules


def watch() -> None:
    """Have the window watched as soon as it is made."""
    from parplanner.gui.app import Application
    from parplanner.gui.main_window import MainWindow

    show_window = Application.show_window

    def watched(application: Application) -> MainWindow:
        window = show_window(application)
        widget = window.criteria.tree.viewport() if "--sample" in sys.argv else window.welcome
        window.painted = Painted(widget, storage_is_there)  # type: ignore[attr-defined]
        return window

    Application.show_window = watched  # type: ignore[method-assign]


watch()
sys.exit(main(sys.argv[1:]))
