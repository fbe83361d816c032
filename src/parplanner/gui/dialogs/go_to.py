"""Go to a row of the criteria tree by its code (``1.2``) or by words of its title."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.plan import Plan
from parplanner.domain.text import bare_code, fold, shorten
from parplanner.gui.look.focus_ring import ROOM
from parplanner.gui.widgets.composing import ComposingLine
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr

SHOWN = 200


class GoTo(QDialog):
    """The list narrows while typing; Enter takes its first row, arrow keys another."""

    def __init__(self, parent: QWidget | None, plan: Plan) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go to a criterion"))
        self._rows = [(n.id, bare_code(n.code), n.title) for n in plan.walk()]
        self.text = ComposingLine()
        self.text.setAccessibleName(tr("Code or words of the title"))
        self.text.setPlaceholderText(tr("Code or words of the title"))
        self.text.installEventFilter(self)
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Matching rows"))
        self.found.setUniformItemSizes(True)
        self.found.setSpacing(ROOM)
        self.nothing = QLabel(tr("No row matches."))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.text, self.found, self.nothing, buttons):
            layout.addWidget(widget)
        self.text.shown.connect(lambda _text: self._narrow())
        self.found.itemActivated.connect(lambda _item: self.accept())
        self._narrow()
        fit(self, 72, 18)

    def _narrow(self) -> None:
        """Rows whose code begins as typed first, then those whose title holds the words."""
        typed = bare_code(self.text.value())
        bare = fold(typed)
        exact = [r for r in self._rows if typed and r[1] == typed]
        codes = [r for r in self._rows if r[1].startswith(typed) and r not in exact]
        words = [r for r in self._rows if bare in fold(r[2]) and not r[1].startswith(typed)]
        self.found.clear()
        for row_id, code, title in [*exact, *codes, *words][:SHOWN]:
            item = QListWidgetItem(f"{code}  {shorten(title, 120)}".strip())
            item.setData(Qt.ItemDataRole.UserRole, row_id)
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.setVisible(self.found.count() > 0)
        self.nothing.setVisible(self.found.count() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in arrows
        ):
            self.found.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def chosen(self) -> str | None:
        """The criterion's id."""
        item = self.found.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None
