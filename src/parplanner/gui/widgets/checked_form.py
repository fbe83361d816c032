"""What dialogs with a form have in common: fields that grow, a line
for what is refused, OK and Cancel below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.fitting import Scrolled, fit


def growing_form() -> QFormLayout:
    """A form whose fields take the width there is."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def lay_out(
    dialog: QDialog, form: QFormLayout, check: Callable[[], None], letters: int = 85
) -> QLabel:
    """The form, below it the returned line for what ``check`` (called by OK) refuses, then OK and
    Cancel. ``letters``: how wide, in letters of the dialog's font."""
    problem = QLabel()
    problem.setTextFormat(Qt.TextFormat.PlainText)
    problem.setWordWrap(True)
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.accepted.connect(check)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(Scrolled(form), 1)
    layout.addWidget(problem)
    layout.addWidget(buttons)
    fit(dialog, letters)
    return problem


class Checked(Protocol):
    """A dialog that OK leaves with ``changes``."""

    changes: Changes
    problem: QLabel

    def exec(self) -> int:
        """Whether OK was pressed."""


def carry_out(dialog: Checked, session: Session, label: Label) -> bool:
    """Show the dialog and make its changes one step. One that is refused, by a full disk for
    instance, brings the dialog back as it was, with the reason: nothing typed is lost. False:
    nothing was done."""
    while dialog.exec():
        if session.attempt(label, lambda: dialog.changes):
            return True
        dialog.problem.setText(session.last_refusal)
    return False
