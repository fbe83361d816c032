"""What a clerk would send back, said where the paper is about to
be made; a button leads to the findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from parplanner.document import sentences
from parplanner.domain.findings import Finding
from parplanner.gui.look import icons, theme
from parplanner.wording import tr

_SAID = 3
"""So many are said in full."""


class FormHint(QFrame):
    """``asked``: the officer wants to see them. Hidden when there is nothing to say."""

    asked = Signal()

    def __init__(self, found: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = self.fontMetrics().height()
        sign = QLabel()
        sign.setPixmap(icons.icon("warning", theme.shade("warning")).pixmap(size, size))
        self.text = QLabel(_words(found))
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        show = QPushButton(tr("Show them"))
        show.setAutoDefault(False)
        show.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(found))


def _words(found: Sequence[Finding]) -> str:
    said = [tr("Before it is signed:")]
    said += [f"– {sentences.finding(finding)}" for finding in found[:_SAID]]
    more = len(found) - _SAID
    if more > 0:
        said.append(tr("And {count} more.").format(count=more))
    return "\n".join(said)
