"""Names offered while typing, found without diacritics: "van phong" finds "Văn phòng Ban".

Popup only."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from parplanner.domain.fields import Field
from parplanner.domain.plan import Plan
from parplanner.domain.text import fold
from parplanner.wording import tr

FOLDED = Qt.ItemDataRole.UserRole + 1
TAKEN = Qt.ItemDataRole.UserRole + 2

Offer = tuple[str, str, Iterable[str]]
"""(what the cell takes, how the list shows it, folded texts it is found by)"""


def _initials(name: str) -> str:
    return "".join(word[0] for word in fold(name).split())


class CellCompleter(QCompleter):
    """Matches anywhere; never changes the text by itself, for input methods such as Unikey count on
    what they typed (user-experience.md D-13)."""

    def __init__(self, offers: Iterable[Offer], parent: QObject | None = None) -> None:
        model = QStandardItemModel()
        for taken, shown, found_by in offers:
            item = QStandardItem(shown)
            item.setData(taken, TAKEN)
            item.setData(" | ".join(found_by), FOLDED)
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
        return str(index.data(TAKEN))

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

    def offer_all(self, rect: QRect) -> None:
        """The whole list, whatever stands in the cell."""
        self.setCompletionPrefix("")
        self.complete(self._wide_enough(rect))

    def _wide_enough(self, rect: QRect) -> QRect:
        """The popup takes its width from this: room for its longest name, within the window."""
        widget, popup = self.widget(), self.popup()
        if widget is None or popup is None:
            return rect
        window = widget.window()
        names = (
            max(popup.sizeHintForColumn(0), 0)
            + 2 * popup.frameWidth()
            + 2 * popup.fontMetrics().averageCharWidth()
        )
        if self.completionCount() > self.maxVisibleItems():
            names += popup.verticalScrollBar().sizeHint().width()
        wide = QRect(rect)
        wide.setWidth(max(rect.width(), min(names, window.width())))
        right = widget.mapFrom(window, QPoint(window.width(), 0)).x()
        wide.moveRight(min(wide.right(), right - 1))
        return wide


def unit_completer(plan: Plan) -> CellCompleter:
    """The units by name, alias and initials."""
    offers: list[Offer] = []
    for unit in plan.units():
        names = [unit.name, *(alias.name for alias in plan.aliases_of(unit.id))]
        offers.append((unit.name, unit.name, [*map(fold, names), *map(_initials, names)]))
    return CellCompleter(offers)


def choice_completer(field: Field) -> CellCompleter:
    """The words a field offers, as plans write them and in the window's language."""
    return CellCompleter((taken, shown, [fold(shown)]) for taken, shown in offered(field))


def offered(field: Field) -> list[tuple[str, str]]:
    """(what the cell takes, how the list shows it): ``Hoàn thành``;
    in English ``Hoàn thành – Completed``."""
    made: list[tuple[str, str]] = []
    for choice in field.choices:
        word, written = tr(choice.label), choice.written
        if written:
            made.append((written, written if word == written else f"{written} – {word}"))
    return made
