"""One name asked for, refused in the dialog itself: what was typed stays there to be corrected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from parplanner.gui.grids.kit.editors import MAX_TYPED
from parplanner.gui.widgets.checked_form import growing_form, lay_out
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.once import once


class NameDialog(EntryDialog):
    """``refusal`` says why a name cannot be, None that it can."""

    def __init__(
        self, parent: QWidget | None, title: str, label: str, refusal: Callable[[str], str | None]
    ) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self.setWindowTitle(title)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_TYPED)
        self.name.setAccessibleName(label)
        form = growing_form()
        form.addRow(label, self.name)
        self.problem = lay_out(self, form, self._check, 60)
        self.name.setFocus()

    def _check(self) -> None:
        refused = self._refusal(self.name.text())
        if refused is None:
            self.accept()
            return
        self.problem.setText(refused)
        self.name.setFocus()


def ask_name(
    parent: QWidget, title: str, label: str, refusal: Callable[[str], str | None]
) -> str | None:
    """None: nothing is to be done."""
    with once(NameDialog(parent, title, label, refusal)) as dialog:
        return dialog.name.text() if dialog.exec() else None
