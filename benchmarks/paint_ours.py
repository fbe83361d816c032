"""The program as its start does it, until the sample plan is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from parplanner.gui.app import Application, make_app


class Painted(QObject):
    """Ends the program after the tree was painted with rows in it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


app = make_app(sys.argv)
application = Application(app, "vi")
window = application.show_window()
assert window.flows.sample("ha-noi-2018")
assert window.criteria_model.rowCount() == 9
painted = Painted()
window.criteria.tree.viewport().installEventFilter(painted)
window.criteria.tree.viewport().update()
sys.exit(app.exec())
