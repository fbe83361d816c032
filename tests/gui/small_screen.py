"""Run as a program on a small screen: sizes of the window and every dialog against it, one JSON
line each.

``percent`` is the size of letters; what fills the dialogs is as long as a real plan's.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QWidget

from parplanner.document.document import Document
from parplanner.gui.shell.app import Application, make_app
from tests.gui.driving import FakeMessages, show_window, window_of
from tests.gui.every_window import DIALOGS
from tests.plans import hanoi_plan


def _told(widget: QWidget, hidden: list[str]) -> None:
    room, frame = widget.screen().availableGeometry(), widget.frameGeometry()
    line = {
        "name": type(widget).__name__,
        "screen": [room.width(), room.height()],
        "frame": [frame.x(), frame.y(), frame.right() + 1, frame.bottom() + 1],
        "hidden": hidden,
    }
    print(json.dumps(line), flush=True)


def _hidden_buttons(dialog: QDialog) -> list[str]:
    """Buttons of the last line that are not wholly in the dialog."""
    hidden: list[str] = []
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.findChildren(QAbstractButton):
            corner = button.mapTo(dialog, QPoint(button.width(), button.height()))
            if button.isVisible() and not (
                corner.x() <= dialog.width() and corner.y() <= dialog.height()
            ):
                hidden.append(button.text())
    return hidden


def main(percent: int) -> None:
    """Show one after the other."""
    app = make_app(["parplanner"])
    assert isinstance(app, QApplication)
    application = Application(app, "vi", FakeMessages())
    show_window(application)
    QTest.qWait(100)
    application._chosen("font_size", str(percent))
    driver = window_of(application)
    QTest.qWait(100)
    _told(driver.frame, [])
    driver.show(Document.new(hanoi_plan()))
    QTest.qWait(100)
    _told(driver.frame, [])
    for make in DIALOGS.values():
        dialog = make(driver.frame)
        dialog.show()
        QTest.qWait(30)
        _told(dialog, _hidden_buttons(dialog))
        dialog.hide()
        dialog.deleteLater()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
