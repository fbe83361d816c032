"""Showing a widget that something hides: another workspace in front,
a panel put away, a pane drawn to nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QSplitter, QStackedWidget, QWidget


def bring_out(widget: QWidget) -> None:
    """From the widget outwards, whatever holds it is opened."""
    inner, outer = widget, widget.parentWidget()
    while outer is not None and not inner.isWindow():
        if isinstance(outer, QStackedWidget) and outer.indexOf(inner) >= 0:
            outer.setCurrentWidget(inner)
        elif isinstance(outer, QSplitter):
            _widen(outer, outer.indexOf(inner))
        elif isinstance(outer, QDockWidget) and not outer.isVisible():
            outer.show()
            outer.raise_()
        inner, outer = outer, outer.parentWidget()


def is_seen(widget: QWidget) -> bool:
    """Whether a widget is on the screen, not drawn to nothing between its neighbours."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _widen(splitter: QSplitter, place: int) -> None:
    """A pane drawn to nothing gets its share of the room."""
    sizes = splitter.sizes()
    if 0 <= place < len(sizes) and not sizes[place] and any(sizes):
        sizes[place] = sum(sizes) // len(sizes)
        splitter.setSizes(sizes)
