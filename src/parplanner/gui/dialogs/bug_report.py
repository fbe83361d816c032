"""When the program itself is at fault: say so, say the work is safe, offer a report to copy."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from parplanner import __version__, logs
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr


def report_text(error: BaseException) -> str:
    """Versions and traceback; no content of the plan."""
    lines = "".join(traceback.format_exception(error))
    python, machine = platform.python_version(), platform.platform()
    system = f"parplanner {__version__}, Python {python}, Qt {qVersion()}, {machine}"
    return f"{system}\n{logs.log_path()}\n\n{lines}"


class BugReport(QDialog):
    """One per failure; closing it goes on working."""

    def __init__(self, parent: QWidget | None, error: BaseException) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The program made a mistake"))
        said = QLabel(
            tr(
                "This is a fault of the program, not yours. Everything you entered is kept in the "
                "working copy; "
                "save the plan, then copy this report and send it to whoever looks after the "
                "program."
            )
        )
        said.setWordWrap(True)
        self.text = QPlainTextEdit(report_text(error))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        fit(self, 90, 22)
