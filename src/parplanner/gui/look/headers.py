"""Titles of columns are read in full: columns start wide enough, a
title cut later is told by pointing at it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from parplanner.gui.look.tooltips import show_tip


class _Tips(QObject):
    """Shows a cut title in full, above the model's own tooltip for it."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        header.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        header, model = self._header, self._header.model()
        section = header.logicalIndexAt(event.pos())
        if (
            model is None
            or section < 0
            or header.sectionSizeHint(section) <= header.sectionSize(section)
        ):
            return False
        title = str(model.headerData(section, header.orientation()) or "")
        tip = str(
            model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole) or ""
        )
        if title in tip:
            return False
        show_tip(event.globalPos(), f"{title}\n{tip}".strip(), header)
        return True


def readable(root: QWidget) -> None:
    """Every horizontal header below a widget that is laid out:
    wide columns, shortened titles, tips."""
    for header in root.findChildren(QHeaderView):
        if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
            continue
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        if header.findChild(_Tips) is None:
            _Tips(header)
        for section in range(header.count()):
            if header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
                header.resizeSection(
                    section, max(header.sectionSize(section), header.sectionSizeHint(section))
                )
