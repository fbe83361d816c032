"""Unit names offered while typing, found without diacritics: "van phong" finds "Văn phòng Ban". Popup only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from parplanner.domain.plan import Plan
from parplanner.domain.text import fold

FOLDED = Qt.ItemDataRole.UserRole + 1


def _initials(name: str) -> str:
    return "".join(word[0] for word in fold(name).split())


class UnitCompleter(QCompleter):
    """Matches the folded name, its aliases and its initials anywhere; never changes the text by itself, for input
    methods such as Unikey count on what they typed (user-experience.md D-13)."""

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        model = QStandardItemModel()
        for unit in plan.units():
            item = QStandardItem(unit.name)
            names = [unit.name, *(a.name for a in plan.aliases_of(unit.id))]
            item.setData(" | ".join([*(fold(n) for n in names), *(_initials(n) for n in names)]), FOLDED)
            model.appendRow(item)
        super().__init__(model, parent)
        model.setParent(self)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    def suggest(self, typed: str, rect: QRect) -> None:
        """Show the names that match; nothing for a blank or a name that is complete already."""
        self.setCompletionPrefix(typed)
        only = self.completionCount() == 1 and fold(self.currentCompletion()) == fold(typed)
        if not typed.strip() or self.completionCount() == 0 or only:
            popup = self.popup()
            if popup is not None:
                popup.hide()
            return
        self.complete(self._wide_enough(rect))

    def _wide_enough(self, rect: QRect) -> QRect:
        """The popup takes its width from this: room for its longest name, within the window."""
        widget, popup = self.widget(), self.popup()
        if widget is None or popup is None:
            return rect
        window = widget.window()
        names = max(popup.sizeHintForColumn(0), 0) + 2 * popup.frameWidth() + 2 * popup.fontMetrics().averageCharWidth()
        if self.completionCount() > self.maxVisibleItems():
            names += popup.verticalScrollBar().sizeHint().width()
        wide = QRect(rect)
        wide.setWidth(max(rect.width(), min(names, window.width())))
        right = widget.mapFrom(window, QPoint(window.width(), 0)).x()
        wide.moveRight(min(wide.right(), right - 1))
        return wide
