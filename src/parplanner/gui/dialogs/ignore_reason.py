"""Why findings may stay as they are: a reason is required, for the
colleague who opens the plan next year."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from parplanner.document import sentences
from parplanner.domain.findings import Finding
from parplanner.gui.grids.kit.editors import MAX_TYPED
from parplanner.gui.look.marks_room import room_above
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fitting import Scrolled, fit
from parplanner.wording import tr

_NAMED = 5


class IgnoreReason(EntryDialog):
    """``reason()`` is what was typed; the dialog is not accepted while it is blank."""

    def __init__(self, parent: QWidget, found: list[Finding], reason: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ignore with a reason"))
        layout = QVBoxLayout(self)
        lines = [f"• {sentences.finding(f)}" for f in found[:_NAMED]]
        if len(found) > _NAMED:
            lines.append(tr("… and {count} more").format(count=len(found) - _NAMED))
        told = QLabel("\n".join(lines))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        told.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        room_above(told)
        told.setMinimumHeight(told.heightForWidth(told.minimumWidth()))
        self.edit = QLineEdit(reason)
        self.edit.setMaxLength(MAX_TYPED)
        self.edit.setAccessibleName(tr("Reason"))
        self.edit.setPlaceholderText(tr("For example: agreed with the Department on 5/9"))
        set_tip(self.edit, self.edit.placeholderText())
        label = QLabel(tr("&Reason (required):"))
        label.setBuddy(self.edit)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(tr("Ignore"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(Scrolled(told), 1)
        for widget in (label, self.edit, self.problem, buttons):
            layout.addWidget(widget)
        fit(self, 64)
        self.edit.setFocus()

    def reason(self) -> str:
        """What was typed."""
        return self.edit.text()

    def _accept(self) -> None:
        if self.reason().strip():
            self.accept()
            return
        self.problem.setText(
            tr("Type a reason: whoever opens the plan next should know why this may stay.")
        )
        self.problem.show()
        self.edit.setFocus()
