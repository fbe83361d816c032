"""From the program's application object to the driver of its window."""

from __future__ import annotations

from parplanner.gui.shell.app import Application
from tests.gui.driver.driver import Driver


def show_window(application: Application) -> Driver:
    """Build the program's window anew and show it."""
    return Driver(application.show_window())


def window_of(application: Application) -> Driver:
    """The window there is."""
    assert application.window is not None
    return Driver(application.window)


def has_window(application: Application) -> bool:
    """Whether the program has a window."""
    return application.window is not None


def forget_window(application: Application) -> None:
    """The program has no window any more: it was closed, or is put away."""
    application.window = None


def end_work(application: Application) -> None:
    """Stop what works beside the window, and wait for it."""
    window = application.window
    if window is not None:
        window.show_plan_page().status.jobs.leave()
        for workspace in window.workspaces:
            workspace.finish()
