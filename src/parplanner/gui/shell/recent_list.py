"""The list of recent plans: a click opens, the pin keeps one at the
top, what is gone is greyed and says so."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from parplanner import paths
from parplanner.gui.look import icons
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.presence import MISSING, THERE
from parplanner.wording import tr

PINNED = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2


def why_missing(state: str) -> str:
    """Why a greyed plan cannot be opened now."""
    if state == MISSING:
        return tr("not there any more: moved, renamed or deleted")
    return tr("cannot be reached now: drive, network or permission")


class RecentList(QListWidget):
    """Enter or a click opens; Space pins; Delete takes off the list; the context menu offers all
    three.

    The signals carry the file's name as the disk has it: Qt's own texts drop bytes that are no
    text.
    """

    chosen = Signal(object)
    pin_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self.setAccessibleName(tr("Recent plans"))
        self.setAccessibleDescription(tr("Enter opens, Space pins, Delete takes off the list"))
        self.setMouseTracking(True)
        self.setIconSize(icons.size_for(self))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_files(self, names: list[str], pinned: list[str]) -> None:
        """Names over folders; nothing is looked up on the disk here."""
        current = self._name_of(self.currentItem()) if self.currentItem() is not None else None
        self.clear()
        self._names = list(names)
        for name in names:
            item = QListWidgetItem()
            item.setData(PINNED, name in pinned)
            item.setData(STATE, THERE)
            self.addItem(item)
            self._dress(item)
            if name == current:
                self.setCurrentItem(item)

    def _name_of(self, item: QListWidgetItem) -> str:
        return self._names[self.row(item)]

    def show_state(self, path: str, state: str) -> None:
        """What was found out about a file."""
        for row, name in enumerate(self._names):
            if name == path:
                item = self.item(row)
                item.setData(STATE, state)
                self._dress(item)

    def _dress(self, item: QListWidgetItem) -> None:
        path = PurePath(paths.shown(self._name_of(item)))
        pinned, state = item.data(PINNED), item.data(STATE)
        there = state == THERE
        lines = [path.name, str(path.parent)]
        spoken = [path.name, str(path.parent)]
        if pinned:
            spoken.append(tr("pinned"))
        if not there:
            lines.append(why_missing(state))
            spoken.append(why_missing(state))
        group = QPalette.ColorGroup.Active if there else QPalette.ColorGroup.Disabled
        item.setForeground(self.palette().brush(group, QPalette.ColorRole.Text))
        item.setIcon(self._icon(pinned))
        item.setText("\n".join(lines))
        set_tip(item, "" if there else why_missing(state))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))

    def _icon(self, pinned: bool) -> QIcon:
        return icons.icon(
            "pin" if pinned else "document", self.palette().color(QPalette.ColorRole.Text)
        )

    # -- gestures ----------------------------------------------------------------------------------

    def _on_pin(self, place: QPoint) -> bool:
        item = self.itemAt(place)
        return (
            item is not None
            and place.x() < self.visualItemRect(item).left() + self.iconSize().width() + 8
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        item = self.itemAt(place)
        if event.button() == Qt.MouseButton.LeftButton and item is not None:
            (self.pin_asked if self._on_pin(place) else self.chosen).emit(self._name_of(item))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            place = event.pos()  # type: ignore[attr-defined]
            item = self.itemAt(place)
            if item is not None and item.data(STATE) == THERE:
                pin = (
                    tr("Let it go from the top") if item.data(PINNED) else tr("Keep it at the top")
                )
                set_tip(item, pin if self._on_pin(place) else paths.shown(self._name_of(item)))
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        signals = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_Space: self.pin_asked,
            Qt.Key.Key_Delete: self.forget_asked,
        }
        signal = (
            signals.get(Qt.Key(event.key()))
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            else None
        )
        if item is not None and signal is not None:
            signal.emit(self._name_of(item))
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.currentItem()
        if item is None:
            return
        menu = QMenu(self)
        self.fill_menu(menu, item)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def fill_menu(self, menu: QMenu, item: QListWidgetItem) -> None:
        """What can be done with one plan of the list."""
        name = self._name_of(item)
        menu.addAction(icons.icon("open"), tr("&Open"), lambda: self.chosen.emit(name))
        pin = tr("&Let it go from the top") if item.data(PINNED) else tr("&Keep it at the top")
        menu.addAction(icons.icon("pin"), pin, lambda: self.pin_asked.emit(name))
        menu.addAction(
            icons.icon("close"), tr("&Take it off the list"), lambda: self.forget_asked.emit(name)
        )
