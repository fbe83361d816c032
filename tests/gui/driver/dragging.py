"""Dropping within one view: ``QDrag.exec`` cannot run without a screen, its events can."""

from __future__ import annotations

import warnings

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from parplanner.gui.grids.kit.grid import GridGestures
from tests.gui.driver.keys import PLAIN


def drop_onto(tree: GridGestures, place: QPoint, data: QMimeData) -> None:
    """The events of a drag inside one view.

    Qt works out the place between rows only for a drag it started itself, or in a view that takes
    any drag.
    """
    move, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    mode = tree.dragDropMode()
    tree.setDragDropMode(tree.DragDropMode.DragDrop)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the only way PySide6 6.12 offers
        tree.dragMoveEvent(QDragMoveEvent(place, move, data, button, PLAIN))
    tree.setDragDropMode(mode)
    drop = OwnDrop(QPointF(place), move, data, button, PLAIN)
    drop.from_view = tree
    tree.dropEvent(drop)
    assert drop.dropAction() != move, "Qt would delete the rows that were moved"


class OwnDrop(QDropEvent):
    """A drop whose source is the view itself, which Qt only knows during a real drag."""

    from_view: QWidget

    def source(self) -> QWidget:  # type: ignore[override]
        return self.from_view
