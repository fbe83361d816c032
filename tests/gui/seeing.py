"""What an officer sees of a grid: whether a cell is on the
screen, and the arrow that folds a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.driving import PLAIN, Driver, Index


def is_seen(grid: object, index: Index) -> bool:
    """Whether some of a cell is on the screen: not folded away, not scrolled away, its column not
    hidden. A frozen column never scrolls sideways."""
    columns = getattr(grid, "columns", None)
    frozen = columns is not None and index.column() in columns.frozen.columns()
    rect = (columns.frozen.view if frozen else grid).visualRect(index)  # type: ignore[union-attr]
    shown = grid.viewport().rect().intersects(rect)  # type: ignore[attr-defined]
    hidden = grid.column_header().isSectionHidden(index.column())  # type: ignore[attr-defined]
    return bool(index.isValid() and rect.width() > 0 and rect.height() > 0 and shown and not hidden)


def cursor_is_seen(grid: object) -> bool:
    """:func:`is_seen` of the current cell."""
    return is_seen(grid, grid.currentIndex())  # type: ignore[attr-defined]


def click_arrow(driver: Driver, code: str) -> None:
    """Fold or unfold a row of the tree by the arrow before its number."""
    tree, row = driver.tree, driver.at(code, "code")
    tree.scrollTo(row)
    rect = tree.visualRect(row)
    place = QPoint(rect.left() - 8, rect.center().y())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
