"""Long lines in a tree: wrapped at the column's width, each row as high as its text needs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from parplanner.gui.look.marks_room import rise

_TALLEST = 10_000


class WrappedLines(QStyledItemDelegate):
    """A tree view alone asks for the height of one line; this one
    answers for the width the text really gets."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        margin = self._tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        width = self._tree.columnWidth(index.column()) - 2 * margin
        text = str(index.data() or "")
        if width <= 0 or not text:
            return hint
        space = QRect(0, 0, width, _TALLEST)
        needed = option.fontMetrics.boundingRect(space, Qt.TextFlag.TextWordWrap, text)
        return QSize(
            hint.width(),
            max(hint.height(), needed.height() + 2 * margin + 2 * rise(option.fontMetrics)),
        )
