"""Another language, look or letter size builds the window anew; the new one goes on where the one before stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from parplanner.gui.grids.kit.lens import Lens
from parplanner.gui.shell import window_place
from parplanner.gui.shell.window_place import Place
from parplanner.gui.widgets.find_bar import BarState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parplanner.gui.shell.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """More than the place in the plan: filters, find bars, what was offered, the grid in use by its number.
    ``top``: the row at the upper edge of the tree."""

    place: Place
    top: str | None
    lenses: tuple[Lens, ...]
    finding: BarState
    finding_in_text: BarState | None
    findings_filter: tuple[str, int, bool]
    remarks: tuple[str, ...]
    grid: int
    in_find_bar: bool


def standing_of(window: MainWindow) -> WindowPlace | None:
    """None when no plan is open."""
    place = window_place.place_of(window)
    if place is None:
        return None
    tree, text = window.criteria.tree, window.text
    shown = window.findings.filter
    bar = window.data_page.find_bar
    in_text = text.pane.find_bar if text.is_made else None
    return WindowPlace(
        place,
        window.criteria_model.id_at(tree.indexAt(QPoint(1, 1))),
        tuple(model.lens for model in (window.criteria_model, window.task_model, *window.details.models())),
        bar.state(),
        in_text.state() if in_text is not None else None,
        (shown.words.text(), shown.group.currentIndex(), shown.only_selected.isChecked()),
        tuple(window.status.remarks_offered),
        window.focus.grids.index(window.focus.grid()),
        any(_is_in(part, window.focusWidget()) for part in (bar, in_text)),
    )


def _is_in(part: QWidget | None, widget: QWidget | None) -> bool:
    return part is not None and widget is not None and part.isAncestorOf(widget)


def go_on(window: MainWindow, before: WindowPlace | None) -> None:
    """Stand there."""
    if before is None or window.session.document is None:
        return
    models = (window.criteria_model, window.task_model, *window.details.models())
    for model, lens in zip(models, before.lenses, strict=True):
        model.set_lens(lens)
    window_place.go_to_cell(window, before.place)
    _scroll(window, before.top)
    words, group, only_selected = before.findings_filter
    window.findings.filter.words.setText(words)
    window.findings.filter.group.setCurrentIndex(group)
    window.findings.filter.only_selected.setChecked(only_selected)
    window.status.offer_remarks(list(before.remarks))
    grid = window.focus.grids[before.grid]
    window.focus.use(grid)
    grid.setFocus()
    window_place.go_on(window, before.place)
    _find_on(window, before)


def _scroll(window: MainWindow, top: str | None) -> None:
    tree, index = window.criteria.tree, window.criteria_model.index_of(top)
    if index.isValid():
        tree.scrollTo(index, tree.ScrollHint.PositionAtTop)


def _find_on(window: MainWindow, before: WindowPlace) -> None:
    window.finder.go_on(before.finding)
    bar = window.data_page.find_bar
    if before.finding_in_text is not None and window.text.is_made:
        window.text.finder.bar.take(before.finding_in_text)
        bar = window.text.pane.find_bar if window.text.is_shown else bar
    if before.in_find_bar:
        bar.text.setFocus()
