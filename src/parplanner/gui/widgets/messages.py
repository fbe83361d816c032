"""Every question and file choice the program asks, behind one
object, so that tests answer as a person would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox, QWidget

from parplanner.wording import tr

SAVE, DISCARD, CANCEL = "save", "discard", "cancel"


class Messages(QObject):
    """Texts are always plain: a colleague's file may hold anything."""

    said = Signal(str)

    def status(self, text: str) -> None:
        """A passing remark in the status bar."""
        self.said.emit(text)

    def _box(
        self, parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str
    ) -> QMessageBox:
        box = QMessageBox(icon, title, text, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    @staticmethod
    def _ask(box: QMessageBox) -> int:
        from parplanner.gui.widgets.fitting import dress

        if not box.buttons():
            box.setStandardButtons(QMessageBox.StandardButton.Ok)
        dress(box)
        return int(box.exec())

    def warn(self, parent: QWidget | None, title: str, text: str) -> None:
        """Something did not work; the sentence says what to do."""
        self._ask(self._box(parent, QMessageBox.Icon.Warning, title, text))

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Something worth knowing."""
        self._ask(self._box(parent, QMessageBox.Icon.Information, title, text))

    def confirm(
        self, parent: QWidget | None, title: str, text: str, yes: str, *, careful: bool = False
    ) -> bool:
        """A yes with its own verb, or cancel; ``careful``: Enter cancels."""
        box = self._box(parent, QMessageBox.Icon.Question, title, text)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel if careful else accept)
        self._ask(box)
        return box.clickedButton() is accept

    def preview_cells(
        self,
        parent: QWidget | None,
        verb: str,
        summary: str,
        lines: Sequence[tuple[str, str, str]],
        surplus: int = 0,
        fits: bool = True,
        refused: Mapping[int, str] | None = None,
    ) -> bool | None:
        """What a paste or a replacement overwrites (cell, before, after), with the places of lines
        that would be
        refused and why. True: do it and add the ``surplus`` rows; False: do what fits (not offered
        unless
        ``fits``); None: nothing."""
        from parplanner.gui.widgets.once import once
        from parplanner.gui.widgets.paste_preview import PastePreview

        with once(
            PastePreview(parent, verb, summary, lines, surplus, fits, refused or {})
        ) as dialog:
            return dialog.adds if dialog.exec() else None

    def choose(
        self, parent: QWidget | None, title: str, text: str, options: list[str]
    ) -> int | None:
        """Which of several ways to go; None for cancel."""
        box = self._box(parent, QMessageBox.Icon.Question, title, text)
        buttons = [box.addButton(option, QMessageBox.ButtonRole.ActionRole) for option in options]
        box.addButton(QMessageBox.StandardButton.Cancel)
        if len(options) > 2:  # side by side they would be wider than a small screen
            for row in box.findChildren(QDialogButtonBox):
                row.setOrientation(Qt.Orientation.Vertical)
        self._ask(box)
        clicked = box.clickedButton()
        return next((i for i, button in enumerate(buttons) if button is clicked), None)

    def ask_save(self, parent: QWidget | None, name: str) -> str:
        """Before closing a changed plan: ``save``, ``discard`` or ``cancel``."""
        text = tr("Save the changes to “{name}” before closing?").format(name=name)
        box = self._box(parent, QMessageBox.Icon.Question, tr("Save changes"), text)
        buttons = QMessageBox.StandardButton
        box.setInformativeText(
            tr("Without saving they are kept for 30 days: File ▸ Earlier versions.")
        )
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        return {buttons.Save: SAVE, buttons.Discard: DISCARD}.get(
            QMessageBox.StandardButton(self._ask(box)), CANCEL
        )

    def open_file(
        self, parent: QWidget | None, title: str, folder: str, filters: str
    ) -> Path | None:
        """An existing file."""
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, filters)
        return Path(name) if name else None

    def save_file(
        self, parent: QWidget | None, title: str, start: str, filters: str
    ) -> Path | None:
        """Where to write; the dialog itself asks before an existing file is chosen."""
        name, _ = QFileDialog.getSaveFileName(parent, title, start, filters)
        return Path(name) if name else None
