"""The page shown when no plan is open: recover, open, start anew, import, recent files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from parplanner.gui import icons
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.document.opening import Recoverable


class WelcomePage(QWidget):
    """Signals carry what was chosen; the page itself touches no file."""

    command = Signal(str)
    recent_chosen = Signal(str)
    recover_chosen = Signal(str)
    recover_discarded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._recover_box = QVBoxLayout()
        self.recent = QListWidget()
        self.recent.setAccessibleName(tr("Recent plans"))
        self.recent.itemActivated.connect(lambda i: self.recent_chosen.emit(str(i.data(Qt.ItemDataRole.UserRole))))
        self.nothing = QLabel(tr("No plan opened yet: try the sample."))
        left = QVBoxLayout()
        left.setSpacing(10)
        title = QLabel("parplanner")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        title.setFont(font)
        left.addWidget(title)
        left.addWidget(self._text(tr("The yearly plan that raises the PAR index, with totals that cannot be wrong.")))
        left.addSpacing(12)
        self.buttons: dict[str, QPushButton] = {}
        for name, text, icon in (
            ("open", tr("Open a plan…"), "open"),
            ("import", tr("Import an Excel table…"), "import"),
            ("new", tr("New plan from a template…"), "new"),
            ("sample", tr("Open the sample: Hà Nội 2018"), "welcome"),
        ):
            button = QPushButton(icons.icon(icon), text)
            button.setIconSize(QSize(20, 20))
            button.setMinimumHeight(button.sizeHint().height() + 10)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, n=name: self.command.emit(n))
            self.buttons[name] = button
            left.addWidget(button)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(self._recover_box)
        right.addWidget(QLabel(tr("Recent plans")))
        right.addWidget(self.nothing)
        right.addWidget(self.recent, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 40)
        layout.setSpacing(40)
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)

    def _text(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_recent(self, paths: list[str]) -> None:
        """List files by name, their folders below; nothing is looked up on the disk."""
        self.recent.clear()
        for path in paths:
            name = PurePath(path)
            item = QListWidgetItem(f"{name.name}\n{name.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.recent.addItem(item)
        self.nothing.setVisible(not paths)

    def show_recoverable(self, found: list[Recoverable]) -> None:
        """One box per plan that a crash left unsaved."""
        while self._recover_box.count():
            place = self._recover_box.takeAt(0)
            old = place.widget() if place is not None else None
            if old is not None:
                old.deleteLater()
        for item in found:
            self._recover_box.addWidget(self._recover_card(item))

    def _recover_card(self, item: Recoverable) -> QWidget:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        name = PurePath(item.path).name if item.path else item.title or tr("a plan never saved")
        when = item.time.astimezone().strftime("%d/%m/%Y %H:%M")
        text = tr("“{name}” was not closed properly. {count} unsaved steps, the last on {time}.")
        if not item.readable:
            text = tr("What was left of “{name}” on {time} cannot be read. It stays where it is until you put it away.")
        layout = QVBoxLayout(card)
        layout.addWidget(self._text(text.format(name=name, count=item.unsaved_entries, time=when)))
        row = QHBoxLayout()
        recover = QPushButton(icons.icon("recover"), tr("Recover"))
        discard = QPushButton(tr("Not needed"))
        recover.clicked.connect(lambda: self.recover_chosen.emit(item.id))
        discard.clicked.connect(lambda: self.recover_discarded.emit(item.id))
        recover.setVisible(item.readable)
        row.addWidget(recover)
        row.addWidget(discard)
        row.addStretch(1)
        layout.addLayout(row)
        return card
