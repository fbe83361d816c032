"""Room for the marks on Vietnamese capitals: in many fonts the hook of "Ả" stands above what Qt
calls the ascent.

Fields and rows are as high as the font says, so "CẢI CÁCH" would be read "CÁI CÁCH" there.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

TALLEST = "ỦẢỐỔẪ"
SPARE = 2
"""Pixels a field has above its letters anyhow."""


def rise(metrics: QFontMetrics) -> int:
    """Pixels by which the tallest letters stand above the ascent of a font."""
    return max(0, -metrics.tightBoundingRect(TALLEST).top() - metrics.ascent())


class Roomy(QStyledItemDelegate):
    """Rows with that much room above and below."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 2 * rise(option.fontMetrics))


def give_room(root: QWidget) -> None:
    """To every field, wrapped label, list and table below a widget that is laid out; once."""
    for widget in root.findChildren(QWidget):
        metrics = widget.fontMetrics()
        spare = rise(metrics)
        if not spare:
            continue
        if isinstance(widget, QComboBox) or (
            isinstance(widget, QLineEdit) and widget.parent() is not None
        ):
            if not isinstance(widget.parent(), QComboBox):
                widget.setMinimumHeight(widget.sizeHint().height() + 2 * max(0, spare - SPARE))
        elif isinstance(widget, QLabel) and widget.wordWrap():
            room_above(widget)
        elif isinstance(widget, QListView | QTableView):
            if type(widget.itemDelegate()) is QStyledItemDelegate:
                widget.setItemDelegate(Roomy(widget))
            if isinstance(widget, QTableView):
                _raise_rows(widget.verticalHeader(), metrics.height() + 2 * spare + 2)


def room_above(label: QLabel) -> None:
    """A label's first line is cut by its own edge."""
    around = label.contentsMargins()
    around.setTop(max(around.top(), rise(label.fontMetrics())))
    label.setContentsMargins(around)


def _raise_rows(rows: QHeaderView, height: int) -> None:
    if rows.defaultSectionSize() < height:
        rows.setDefaultSectionSize(height)
