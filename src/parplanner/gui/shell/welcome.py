"""The page shown when no plan is open: recover, open, import, start
from a template or sample, recent files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from parplanner import paths
from parplanner.gui.look import icons
from parplanner.gui.shell.offers import Offer, Offers
from parplanner.gui.shell.recent_list import RecentList
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.document.opening import Recoverable


class WelcomePage(QScrollArea):
    """Signals carry what was chosen; the page itself touches no file."""

    command = Signal(str)
    template_chosen = Signal(str)
    sample_chosen = Signal(str)
    recover_chosen = Signal(str)
    recover_discarded = Signal(str)
    parts_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._recover_box = QVBoxLayout()
        self.recent = RecentList()
        self.templates, self.samples = Offers(tr("Templates")), Offers(tr("Samples"))
        self.templates.chosen.connect(self.template_chosen)
        self.samples.chosen.connect(self.sample_chosen)
        self.nothing = self._text(
            tr("No plan opened yet: try the sample, or drop a file on this window.")
        )
        self.hint = self._text(
            tr(
                "Click or Enter opens; the pin (Space) keeps a plan at the top; Delete takes it "
                "off."
            )
        )
        self.buttons: dict[str, QPushButton] = {}
        page = QWidget()
        self.setWidget(page)
        layout = QHBoxLayout(page)
        edge = self.fontMetrics().averageCharWidth() * 4
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(edge)
        layout.addLayout(self._left(), 1)
        layout.addLayout(self._right(), 1)
        self.setFocusProxy(self.buttons["open"])

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._title())
        left.addWidget(
            self._text(
                tr("The yearly plan that raises the PAR index, with totals that cannot be wrong.")
            )
        )
        left.addSpacing(8)
        for name, text, icon in (
            ("open", tr("Open a plan…"), "open"),
            ("import", tr("Import an Excel table…"), "import"),
            ("new", tr("New plan from a template…"), "new"),
            ("sample", tr("Open the sample: Hà Nội 2018"), "welcome"),
        ):
            button = QPushButton(text)
            button.setIconSize(icons.size_for(self))
            button.setMinimumHeight(
                max(button.sizeHint().height(), button.iconSize().height() + 6) + 10
            )
            button.setProperty("icon_name", icon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, n=name: self.command.emit(n))
            self.buttons[name] = button
            left.addWidget(button)
        left.addSpacing(8)
        left.addWidget(self._heading(tr("Templates")))
        left.addWidget(self.templates)
        left.addStretch(1)
        return left

    def add_icons(self) -> None:
        """After the first frame, which does not wait for pictures."""
        for button in self.buttons.values():
            button.setIcon(icons.plain(str(button.property("icon_name"))))

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(self._recover_box)
        right.addWidget(self._heading(tr("Recent plans")))
        right.addWidget(self.nothing)
        right.addWidget(self.recent, 10)
        right.addWidget(self.hint)
        right.addSpacing(8)
        right.addWidget(self._heading(tr("Samples")))
        right.addWidget(self.samples)
        right.addStretch(1)
        self.recent.setMinimumHeight(self.fontMetrics().lineSpacing() * 7)
        return right

    def _title(self) -> QLabel:
        title = QLabel("parplanner")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        title.setFont(font)
        return title

    def _heading(self, text: str) -> QLabel:
        label = self._text(text)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        return label

    def _text(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def show_recent(self, names: list[str], pinned: list[str]) -> None:
        """List files by name, their folders below; nothing is looked up on the disk."""
        self.recent.show_files(names, pinned)
        self.nothing.setVisible(not names)
        self.hint.setVisible(bool(names))
        self.recent.setVisible(bool(names))

    def show_offers(self, templates: list[Offer], samples: list[Offer]) -> None:
        """Fill both lists."""
        self.templates.show_offers(templates, "new")
        self.samples.show_offers(samples, "document")

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
        card.setObjectName("recovery")
        card.setFrameShape(QFrame.Shape.StyledPanel)
        name = (
            PurePath(paths.shown(item.path)).name
            if item.path
            else item.title or tr("a plan never saved")
        )
        when = item.time.astimezone().strftime("%d/%m/%Y %H:%M")
        text = tr("“{name}” was not closed properly. {count} unsaved steps, the last on {time}.")
        if not item.readable:
            text = tr(
                "What was left of “{name}” on {time} is damaged. It stays where it is until you "
                "put it away."
            )
        layout = QVBoxLayout(card)
        layout.addWidget(self._text(text.format(name=name, count=item.unsaved_entries, time=when)))
        row = QHBoxLayout()
        recover = QPushButton(icons.icon("recover"), tr("Recover"))
        discard = QPushButton(tr("Not needed"))
        recover.clicked.connect(lambda: self.recover_chosen.emit(item.id))
        discard.clicked.connect(lambda: self.recover_discarded.emit(item.id))
        recover.setVisible(item.readable)
        parts = QPushButton(icons.icon("recover"), tr("Open what can be read"))
        parts.clicked.connect(lambda: self.parts_chosen.emit(item.id))
        parts.setVisible(not item.readable)
        row.addWidget(recover)
        row.addWidget(parts)
        row.addWidget(discard)
        row.addStretch(1)
        layout.addLayout(row)
        return card
