"""The strip above the columns of somebody's table: letter, what the
column was taken for, a menu to change it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QTableView

from parplanner.gui.look import focus_ring
from parplanner.gui.look.marks_room import rise
from parplanner.wording import tr

TAKEN, CHOSEN = int(Qt.ItemDataRole.UserRole) + 1, int(Qt.ItemDataRole.UserRole) + 2
"""Roles: whether a column is taken over at all, whether somebody said what it is."""
_ARROW = " ▾"
_EDGE = 5
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)


class ColumnStrip(QHeaderView):
    """Left and Right move the table's cursor, Space, Enter, F4 and Alt+Down ask for the menu of its
    column.

    ``menu_wanted`` carries the column from 1.
    """

    menu_wanted = Signal(int)
    draws_ring = True

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 6)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("What the columns were taken for"))
        self._speak()
        self.sectionClicked.connect(lambda section: self.menu_wanted.emit(section + 1))

    # -- looks -------------------------------------------------------------------------------------

    def _words(self, section: int) -> tuple[str, str]:
        """The letter, and what the column was taken for."""
        letter, _, name = str(self.model().headerData(section, self.orientation()) or "").partition(
            ": "
        )
        return letter, name

    def _line(self) -> int:
        return self.fontMetrics().height() + rise(self.fontMetrics())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * self._line() + 6)

    def sectionSizeFromContents(self, section: int) -> QSize:
        font = self.font()
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(self._words(section)[1] + _ARROW)
        return QSize(width + 2 * _EDGE + 2, 2 * self._line() + 6)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = rect
        option.section = section
        if section == self._current():
            option.state |= QStyle.StateFlag.State_On
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        letter, name = self._words(section)
        is_taken = bool(self.model().headerData(section, self.orientation(), TAKEN))
        is_chosen = bool(self.model().headerData(section, self.orientation(), CHOSEN))
        group = QPalette.ColorGroup.Active
        faded = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        text = self.palette().color(group, QPalette.ColorRole.ButtonText)
        inner = rect.adjusted(_EDGE, 2, -_EDGE, -2)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = QRect(
            inner.left(), upper.bottom() + 1, inner.width(), inner.bottom() - upper.bottom()
        )
        painter.save()
        painter.setPen(faded)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, letter)
        painter.setPen(text if is_taken else faded)
        font = self.font()
        font.setBold(is_taken)
        font.setUnderline(is_chosen)
        painter.setFont(font)
        room = lower.width() - painter.fontMetrics().horizontalAdvance(_ARROW)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        font.setUnderline(False)
        painter.setFont(font)
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _ARROW)
        painter.restore()
        if self.hasFocus() and section == self._current():
            focus_ring.draw(painter, rect)

    def _speak(self) -> None:
        """A header has no cells that a screen reader could stand on:
        what its column is, is its description."""
        hint = tr("Left and Right choose a column, Space opens its menu")
        current = self._current()
        letter, name = self._words(current) if current >= 0 else ("", "")
        self.setAccessibleDescription(f"{letter}: {name}. {hint}" if letter else hint)

    # -- keys --------------------------------------------------------------------------------------

    def _current(self) -> int:
        return self._table.currentIndex().column()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._speak()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self._current()
        alt_down = key == Qt.Key.Key_Down and bool(
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if key in _KEYS or alt_down:
            self.menu_wanted.emit(max(current, 0) + 1)
        elif key == Qt.Key.Key_Down:
            self._table.setFocus()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self.count() - 1
            step = {Qt.Key.Key_Left: current - 1, Qt.Key.Key_Right: current + 1, Qt.Key.Key_Home: 0}
            self._go(max(0, min(step.get(Qt.Key(key), last), last)))
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        section = self.logicalIndexAt(event.pos()) if by_mouse else self._current()
        if section >= 0:
            self.menu_wanted.emit(section + 1)

    def _go(self, column: int) -> None:
        index = self._table.model().index(max(self._table.currentIndex().row(), 0), column)
        self._table.setCurrentIndex(index)
        self._table.scrollTo(index)
        self._speak()
        self.viewport().update()


__all__ = ["CHOSEN", "TAKEN", "ColumnStrip"]
