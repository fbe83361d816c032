"""What the findings are filtered by: words, the group, the selected criterion."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from parplanner.gui.look import icons
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.panels.findings_model import GROUPS, group_name
from parplanner.wording import tr


class WordsEdit(QLineEdit):
    """``searched`` follows every letter, those an input method is still composing too; ``left``
    asks for the list."""

    searched = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._composing = ""
        self.textChanged.connect(lambda _text: self.searched.emit())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composing = event.preeditString()
        self.searched.emit()

    def value(self) -> str:
        """The words as they stand, with what is still being composed."""
        text, place = self.text(), self.cursorPosition()
        return text[:place] + self._composing + text[place:]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """``changed`` after every change; the values are read from it then."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = WordsEdit()
        self.words.setPlaceholderText(tr("Filter, accents not needed"))
        set_tip(self.words, self.words.placeholderText())
        self.words.setAccessibleName(tr("Filter the findings by words"))
        self.words.setClearButtonEnabled(True)
        self.group = QComboBox()
        self.group.setAccessibleName(tr("Filter the findings by severity"))
        self.group.addItem(tr("All severities"), "")
        for group in GROUPS:
            self.group.addItem(icons.icon(group), group_name(group), group)
        self.only_selected = QCheckBox(tr("Only the selected criterion"))
        set_tip(self.only_selected, tr("With the rows below it and its tasks"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.group)
        row.addWidget(self.only_selected)
        self.words.searched.connect(self.changed)
        self.group.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.only_selected.toggled.connect(lambda _on: self.changed.emit())

    def reset(self) -> None:
        """Show everything again."""
        self.words.clear()
        self.group.setCurrentIndex(0)
        self.only_selected.setChecked(False)
