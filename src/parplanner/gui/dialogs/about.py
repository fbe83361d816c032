"""What the program is, and whose work is in it: every shipped
library and font with the text of its licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from parplanner import __version__
from parplanner.gui.look.focus_ring import ROOM
from parplanner.gui.services import licences
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr


class About(QDialog):
    """Choosing a part shows its licence."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About parplanner"))
        self.components = licences.components()
        said = QLabel(
            tr(
                "parplanner {version}\n\nWorks offline; your plan never leaves this computer "
                "unless you send it.\n\n"
                "The window is made with Qt, used under the LGPL 3.0: its libraries lie as files "
                "of their own in the "
                "program's folder and may be replaced."
            ).format(version=__version__)
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Parts of the program"))
        self.list.setSpacing(ROOM)
        for component in self.components:
            name = f"{component.name} {component.version}".strip()
            self.list.addItem(QListWidgetItem(f"{name}\n{component.licence}"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licence"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.text)
        wide = (
            self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + 12
        )
        self.list.setMinimumWidth(wide)
        split.setSizes([wide, wide * 2])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        fit(self, 120, 34)

    def _show(self, row: int) -> None:
        self.text.setPlainText(self.components[row].text if 0 <= row < len(self.components) else "")
