"""The user guide: Markdown pages shipped with the program, shown beside the work.

Nothing is fetched from a network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from parplanner import paths
from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import language, tr

INDEX = "index"


def pages() -> list[str]:
    """Names of all pages in the language in force."""
    return sorted(path.stem for path in paths.resource("help", language()).glob("*.md"))


class Pages(QTextBrowser):
    """Follows links between the pages; any other address is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = paths.resource("help", language())
        self.setOpenLinks(True)
        self.setOpenExternalLinks(False)

    def is_page(self, url: QUrl | str) -> bool:
        """Whether an address is one of our pages."""
        url = QUrl(url)
        path = Path(url.toLocalFile()) if url.isLocalFile() else self.folder / url.path()
        return (
            url.scheme() in ("", "file")
            and path.parent == self.folder
            and path.suffix == ".md"
            and path.is_file()
        )

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        if self.is_page(name):
            super().doSetSource(name, QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return super().loadResource(kind, name) if self.is_page(name) else b""


class HelpWindow(QDialog):
    """Not modal: it stays open beside the window. Alt+Left goes back, Ctrl+F finds in the page."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        self.browser = Pages()
        self.browser.setAccessibleName(tr("User guide"))
        self.back, self.contents = QPushButton(tr("Back")), QPushButton(tr("Contents"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in this page"))
        self.search.setAccessibleName(tr("Find in this page"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 50
        )
        self.told = ElidingLabel()
        row = QHBoxLayout()
        for widget in (self.back, self.contents):
            widget.setAutoDefault(False)
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.told)
        row.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.browser, 1)
        self.back.clicked.connect(self.browser.backward)
        self.contents.clicked.connect(lambda: self.show_page(INDEX))
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        self.search.returnPressed.connect(self._find)
        self.search.textChanged.connect(lambda: self.told.setText(""))
        for keys, run in (
            ("Ctrl+F", self.search.setFocus),
            ("Alt+Left", self.browser.backward),
            ("F3", self._find),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        fit(self, 95, 38)

    def show_page(self, name: str) -> None:
        """A page by its name; the contents when there is none of that name."""
        known = name if name in pages() else INDEX
        self.browser.setSource(QUrl.fromLocalFile(str(self.browser.folder / f"{known}.md")))
        self.browser.setFocus()

    def page(self) -> str:
        """The name of the page shown."""
        return Path(self.browser.source().path()).stem

    def _find(self) -> None:
        wanted = self.search.text()
        if not wanted:
            return
        found = self.browser.find(wanted)
        if not found:
            cursor = self.browser.textCursor()
            cursor.movePosition(cursor.MoveOperation.Start)
            self.browser.setTextCursor(cursor)
            found = self.browser.find(wanted)
        self.told.setText("" if found else tr("Not on this page"))
