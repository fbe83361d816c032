"""The bar above the tables: questions asked with one click, and tasks of one unit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from tests.gui.driver.part import Part


class Filters(Part):
    """Both tables are filtered by the same questions."""

    @property
    def buttons(self) -> Mapping[str, QToolButton]:
        """One for every question, by its name."""
        return self._window.data_page.filters.buttons

    def button(self, kind: str) -> QToolButton:
        """The button of a question."""
        return self.buttons[kind]

    def click(self, kind: str) -> None:
        """A left click on the button of a question."""
        QTest.mouseClick(self.button(kind), Qt.MouseButton.LeftButton)

    def is_asked(self, kind: str) -> bool:
        """Whether a question is in force."""
        return self.button(kind).isChecked()

    @property
    def unit(self) -> QComboBox:
        """Whose tasks are shown."""
        return self._window.data_page.filters.unit

    def choose_unit(self, name: str) -> None:
        """Show one unit's tasks."""
        box = self.unit
        box.setCurrentIndex(box.findText(name))
        box.activated.emit(box.currentIndex())

    def said(self) -> str:
        """What the bar says of the filters in force."""
        return self._window.data_page.filters.said.text()

    @property
    def clear(self) -> QToolButton:
        """The button that takes them off."""
        return self._window.data_page.filters.clear

    def clear_all(self) -> None:
        """Take them off."""
        self._window.data_page.filters.clear_all()

    # -- instead of rows ---------------------------------------------------------------------------

    @property
    def nothing(self) -> QWidget:
        """What is shown in place of the tree's rows when none is left."""
        return self._window.data_page.nothing

    @property
    def nothing_said(self) -> QLabel:
        """Why there is none."""
        return self._window.data_page.nothing.said

    @property
    def nothing_button(self) -> QToolButton:
        """The way to see them all."""
        return self._window.data_page.nothing.button
