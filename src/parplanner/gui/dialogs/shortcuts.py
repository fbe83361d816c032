"""All keys on one sheet, made from the table of actions and the grid's own gestures."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.gui.look.headers import readable
from parplanner.gui.services import keys
from parplanner.gui.widgets.fitting import fit
from parplanner.gui.widgets.once import once
from parplanner.wording import tr


def key_sheet() -> list[tuple[str, str]]:
    """(what, keys), actions first, then the gestures of the grids."""
    lines: list[tuple[str, str]] = []
    for text, shortcuts in keys.told():
        lines.append(
            (
                tr(text).replace("&", "").rstrip("…"),
                ", ".join(keys.shown(each) for each in shortcuts),
            )
        )
    gestures = (
        (tr("Edit the cell, cursor at the end"), "F2"),
        (tr("Replace the cell's text"), tr("any letter or digit")),
        (tr("Accept and go down / up"), "Enter / Shift+Enter"),
        (tr("Accept and go right / left"), "Tab / Shift+Tab"),
        (tr("New line inside a cell"), "Alt+Enter"),
        (tr("Give up what was typed"), "Esc"),
        (tr("Empty the cells"), "Delete"),
        (tr("Fold / unfold a row"), "Alt+← / Alt+→"),
    )
    return [*lines, *gestures]


class ShortcutSheet(QDialog):
    """A table to read."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        lines = key_sheet()
        table = QTableWidget(len(lines), 2)
        table.setAccessibleName(tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([tr("Command"), tr("Keys")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                table.setItem(row, column, QTableWidgetItem(text))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
        readable(self)
        fit(self, 75, 34)


def show_shortcuts(parent: QWidget) -> None:
    """Until it is closed."""
    with once(ShortcutSheet(parent)) as sheet:
        sheet.exec()
