"""F6 and Shift+F6: from pane to pane of the workspace in front, then through the panels beside it, and round again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from parplanner.gui.widgets.bring_out import is_seen

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow


class Pane(NamedTuple):
    """``area`` is what counts as being there, ``entry`` what gets the focus."""

    area: QWidget
    entry: QWidget


def panes(window: MainWindow) -> list[Pane]:
    """Those that can be seen now, in the order of the tour."""
    found = [*_of_workspace(window), *_panels(window)]
    return [pane for pane in found if is_seen(pane.area) and pane.entry.isEnabled()]


def _of_workspace(window: MainWindow) -> list[Pane]:
    if window.text.is_shown:
        pane = window.text.pane
        return [
            Pane(pane.outline, pane.outline),
            Pane(pane.editor, pane.editor),
            Pane(pane.preview, pane.preview.view),
        ]
    if window.overview.is_shown:
        return [Pane(window.overview.pane, window.overview.entry())]
    return [
        Pane(window.criteria, window.criteria.tree),
        Pane(window.scores, window.scores.table),
        Pane(window.tasks, window.tasks.table),
    ]


def _panels(window: MainWindow) -> list[Pane]:
    details = window.details
    entry = details.agency if details.agency.isEnabled() else details.table
    return [
        Pane(details, entry),
        Pane(window.findings, window.findings.table),
        Pane(window.history, window.history.list),
    ]


def next_pane(window: MainWindow, way: int) -> None:
    """To the next (1) or the one before (−1); from elsewhere, a bar or a button, to the first or the last."""
    stops = panes(window)
    if not stops:
        return
    focus = QApplication.focusWidget()
    here = [place for place, pane in enumerate(stops) if focus is not None and _within(pane.area, focus)]
    place = here[0] + way if here else (0 if way > 0 else -1)
    stops[place % len(stops)].entry.setFocus()


def _within(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)
