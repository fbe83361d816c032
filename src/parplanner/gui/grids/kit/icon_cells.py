"""Cells with an icon: white on the strong ground of a selection, in
its own colour on the pale one of old."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem


class IconCells(QStyledItemDelegate):
    """Qt asks an icon for its selected face wherever a row is
    selected, in a list without the focus too."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        selected = option.state & QStyle.StateFlag.State_Selected
        if (
            selected
            and not option.state & QStyle.StateFlag.State_Active
            and not option.icon.isNull()
        ):
            face = option.icon.pixmap(option.decorationSize, option.widget.devicePixelRatio())
            quiet = QIcon(face)
            quiet.addPixmap(face, QIcon.Mode.Selected)
            option.icon = quiet
