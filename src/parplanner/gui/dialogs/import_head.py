"""What is asked about a table as a whole: its sheet, the year of
headings without one, the plan it goes into."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QRadioButton, QSpinBox, QWidget

from parplanner.document.column_names import FIRST_YEAR, LAST_YEAR
from parplanner.gui.dialogs.import_draft import ImportDraft
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.flow_layout import FlowLayout
from parplanner.wording import tr


class ImportHead(QWidget):
    """Each question is only seen where there is something to choose."""

    sheet_said = Signal(str)
    year_said = Signal(int)
    target_said = Signal(bool)

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(tr("Sheet"))
        self.year = _Year()
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setAccessibleName(tr("Year of headings without a year"))
        self.into_open = QRadioButton(tr("Into the open plan"))
        self.new_plan = QRadioButton(tr("A new plan"))
        set_tip(
            self.new_plan, tr("The open plan is left as it is; you are asked to save it first.")
        )
        line = FlowLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._where = _together(self.into_open, self.new_plan)
        self._sheets = _together(_caption(tr("Sheet:"), self.sheet), self.sheet)
        self._years = _together(
            _caption(tr("Year of headings without a year:"), self.year), self.year
        )
        for group in (self._where, self._sheets, self._years):
            line.addWidget(group)
        self._fill()
        self.sheet.activated.connect(self._sheet_chosen)
        self.year.valueChanged.connect(self.year_said)
        self.into_open.toggled.connect(self.target_said)

    def _fill(self) -> None:
        for offer in self._draft.proposal.sheets:
            if offer.rows != 0:
                shown = (
                    tr("{sheet} (hidden)").format(sheet=offer.name) if offer.hidden else offer.name
                )
                self.sheet.addItem(shown, offer.name)
        (self.into_open if self._draft.into_open else self.new_plan).setChecked(True)
        self._sheets.setVisible(self.sheet.count() > 1 and self._draft.reread is not None)
        self._where.setVisible(self._draft.asks_where)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        layout = self._draft.table.layout
        with QSignalBlocker(self.sheet), QSignalBlocker(self.year):
            self.sheet.setCurrentIndex(self.sheet.findData(self._draft.proposal.sheet))
            if layout.year is not None and layout.year != self.year.value():
                self.year.setValue(layout.year)
        self._years.setVisible(bool(layout.year_source))
        self.setVisible(
            not (self._years.isHidden() and self._sheets.isHidden() and self._where.isHidden())
        )

    def _sheet_chosen(self, _place: int) -> None:
        name = str(self.sheet.currentData())
        if name != self._draft.proposal.sheet:
            self.sheet_said.emit(name)


class _Year(QSpinBox):
    """Enter ends the typing: left alone, it would reach the dialog and import."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _together(*widgets: QWidget) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for widget in widgets:
        line.addWidget(widget)
    return box


def _caption(text: str, of: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(of)
    return label


__all__ = ["ImportHead"]
