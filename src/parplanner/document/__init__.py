"""One open document: the only way anything changes, its history, opening, saving and recovery. No
Qt.

May import ``reports``, ``exchange``, ``storage`` and below; ``gui`` and ``cli`` stand on it.
"""
