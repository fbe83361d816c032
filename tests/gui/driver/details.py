"""The panel of a criterion's details and its shortcomings."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from parplanner.domain.rows import NotApplicable, ScaleLine, Shortcoming
from parplanner.gui.grids.rows.table import RowTable
from tests.gui.driver.grid import Grid
from tests.gui.driver.inside import Inside
from tests.gui.driver.part import Part


class Details(Part):
    """What the officer fills in about the criterion under the tree's cursor."""

    def __init__(self, window: Inside) -> None:
        super().__init__(window)
        pages = {
            cls: Grid(lambda c=cls: (window.details.pages[c].table, window.details.pages[c].model))
            for cls in (Shortcoming, NotApplicable, ScaleLine)
        }
        self.shortcomings = pages[Shortcoming]
        self.marks = pages[NotApplicable]
        self.scale = pages[ScaleLine]

    # -- the panel ---------------------------------------------------------------------------------

    @property
    def panel(self) -> QWidget:
        """All of it."""
        return self._window.details

    def toggle(self) -> None:
        """Open the panel, or close it: F8."""
        self._window.parts.data.toggle_details()

    def criterion(self) -> str | None:
        """The criterion whose details are shown."""
        return self._window.details.criterion_id

    # -- its fields --------------------------------------------------------------------------------

    @property
    def agency(self) -> QLineEdit:
        """Who scores."""
        return self._window.details.agency

    @property
    def evidence(self) -> QLineEdit:
        """What proves it."""
        return self._window.details.evidence

    @property
    def basis(self) -> QLineEdit:
        """Why it is a special case."""
        widget = self._window.details.boxes["special_basis"].widget
        assert isinstance(widget, QLineEdit)
        return widget

    @property
    def method(self) -> QComboBox:
        """How it is scored."""
        return self._window.details.method

    @property
    def special(self) -> QCheckBox:
        """Whether it is a special case of this agency."""
        return self._window.details.special

    def field(self, name: str) -> QLineEdit:
        """A line by its name: agency, evidence or basis."""
        fields = {"agency": self.agency, "evidence": self.evidence, "basis": self.basis}
        return fields[name]

    # -- its shortcomings --------------------------------------------------------------------------

    @property
    def table(self) -> RowTable:
        """The table of shortcomings."""
        return self._window.details.table

    @property
    def add(self) -> QPushButton:
        """The button "Add shortcoming"."""
        return self._window.details.pages[Shortcoming].add

    @property
    def remove(self) -> QPushButton:
        """The button "Delete shortcoming"."""
        return self._window.details.pages[Shortcoming].remove

    @property
    def hint(self) -> QLabel:
        """What is said in place of shortcomings."""
        return self._window.details.pages[Shortcoming].hint

    def add_shortcoming(self) -> None:
        """As its button does."""
        self._window.details.add_shortcoming()

    def texts(self) -> list[str]:
        """The shortcomings that are shown."""
        model = self.shortcomings.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
