"""The peer of ``window``: what Qt itself needs to show a tree and a table."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTableView, QTreeView


class Painted(QObject):
    """Ends the program after the first paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


app = QApplication(sys.argv)
model = QStandardItemModel(0, 8)
for field in range(9):
    parent = QStandardItem(f"Lĩnh vực {field}")
    for row in range(6):
        parent.appendRow([QStandardItem(f"{field}.{row}.{column}") for column in range(8)])
    model.appendRow(parent)
window = QMainWindow()
split = QSplitter(Qt.Orientation.Vertical)
tree, table = QTreeView(), QTableView()
for view in (tree, table):
    view.setModel(model)
    split.addWidget(view)
tree.expandAll()
window.setCentralWidget(split)
window.resize(1280, 820)
painted = Painted()
tree.viewport().installEventFilter(painted)
window.show()
sys.exit(app.exec())
