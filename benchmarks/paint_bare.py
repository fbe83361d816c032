"""The peer of ``window``: what Python and Qt themselves need for an empty main window."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.painted import Painted

app = QApplication(sys.argv)
window = QMainWindow()
painted = Painted(window, lambda: window)
window.show()
sys.exit(app.exec())
