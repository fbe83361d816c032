"""What the data would say beside what the plan says; only what is ticked is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.edits.drafting import Difference
from parplanner.domain.plan import Plan
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.richtext import plain_text
from parplanner.gui.look.focus_ring import ROOM
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr


class DraftDialog(EntryDialog):
    """New sections are ticked; those that would replace a person's text are not."""

    def __init__(
        self, parent: QWidget | None, differences: Sequence[Difference], plan: Plan
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Draft the text from the data"))
        self._differences = list(differences)
        self._facts = Facts(plan)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Proposed sections"))
        self.list.setWordWrap(True)
        self.list.setSpacing(ROOM)
        for difference in self._differences:
            text = " › ".join(self._plain(title) for title in difference.path)
            item = QListWidgetItem(
                tr("{section} (replaces text)").format(section=text) if difference.written else text
            )
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Unchecked if difference.written else Qt.CheckState.Checked
            )
            self.list.addItem(item)
        self.old, self.new = QPlainTextEdit(), QPlainTextEdit()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        for title, view in ((tr("In the plan now"), self.old), (tr("From the data"), self.new)):
            view.setReadOnly(True)
            view.setAccessibleName(title)
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(QLabel(title))
            column.addWidget(view, 1)
            split.addWidget(box)
        split.setSizes([340, 320, 320])
        hint = QLabel(
            tr(
                "Tick what is to be taken. Sections that would replace a text of yours are not "
                "ticked."
            )
            if self._differences
            else tr("The data say nothing that the plan does not say already.")
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton(
            tr("Take the ticked sections"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        take.setEnabled(bool(self._differences))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        fit(self, 140, 34)

    def _show(self, row: int) -> None:
        found = self._differences[row] if 0 <= row < len(self._differences) else None
        self.old.setPlainText(self._plain(found.old) if found else "")
        self.new.setPlainText(self._plain(found.new) if found else "")

    def _plain(self, text: str) -> str:
        return "\n".join(plain_text(line) for line in self._facts.lines(text))

    def chosen(self) -> list[str]:
        """Keys of the ticked sections."""
        ticked = Qt.CheckState.Checked
        return [
            d.key
            for i, d in enumerate(self._differences)
            if self.list.item(i).checkState() == ticked
        ]
