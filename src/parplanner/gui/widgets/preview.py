"""The live page preview: the real PDF, made in the background after every pause, shown at the
section being written."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from parplanner.document import sentences
from parplanner.domain.errors import Problem
from parplanner.domain.rows import Section
from parplanner.domain.writing.narrative import Facts, shown_line
from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.services import document_names
from parplanner.gui.services.jobs import Job, start_quietly
from parplanner.gui.services.session import Session
from parplanner.reports.papers.options import Options
from parplanner.wording import tr

PAUSE_MS = 500


class Preview(QWidget):
    """One job at a time; what changed meanwhile starts the next. Hidden, it works not at all.

    Without ``options`` it shows what the officer last chose for an export, and a choice of the
    documents above.
    """

    def __init__(
        self, session: Session, what: str = "plan", options: Options | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._what = what
        self._options = options
        self._job: Job | None = None
        self._stale = True
        self._plans = self._made_for = (
            0  # how many plans were there before this one, and before the running job's
        )
        self._bytes: QBuffer | None = None
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # Where all pages just fit, a bar that comes and goes changes the width that decides whether
        # it comes: for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setAccessibleName(tr("Preview of the pages"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.choice = self._document_choice()
        layout.addWidget(self.choice)
        self.choice.setHidden(options is not None)
        layout.addWidget(self.note)
        layout.addWidget(self.view, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self._section: str | None = None
        session.changed.connect(self._outdated)
        session.replaced.connect(self._replaced)
        session.print_options_chosen.connect(self._outdated)

    def _document_choice(self) -> QWidget:
        """Which document it is, and a menu of all."""
        bar = QWidget()
        button = QToolButton()
        button.setText(tr("Document"))
        button.setAccessibleName(tr("Document shown"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for what in document_names.ORDER:
            menu.addAction(document_names.name(what), partial(self.show_document, what))
        button.setMenu(menu)
        self.shown = ElidingLabel(document_names.name(self._what))
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addWidget(self.shown, 1)
        return bar

    def show_document(self, what: str) -> None:
        """The pages of another document, by its name in ``export --what``."""
        if what == self._what:
            return
        self._what = what
        self.shown.setText(document_names.name(what))
        self._forget()
        self._outdated()

    def _outdated(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _replaced(self) -> None:
        """Pages of the plan before are not shown for the new one."""
        self._forget()
        self._outdated()

    def _forget(self) -> None:
        """Show no pages until there are new ones; a job that still
        makes the old ones makes them in vain."""
        self._plans += 1
        self.document.close()
        if self._session.document is not None:
            self._say_waiting()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self._pause.start(0)

    def _start(self) -> None:
        if self._job is not None or self._session.document is None:
            return
        self._stale = False
        if self.document.pageCount() == 0:
            self._say_waiting()
        plan, what = self._session.plan.copy(), self._what
        options = self._options or self._session.print_options

        def work(_progress: Any, _cancelled: Any) -> bytes:
            from parplanner.reports import documents

            with tempfile.TemporaryDirectory() as folder:
                target = Path(folder) / "preview.pdf"
                documents.render(documents.build(what, plan, options), documents.PDF, target)
                return target.read_bytes()

        # No parent: a worker that still runs must outlive the pane (another language builds the
        # window anew).
        job = self._job = Job(work)
        self._made_for = self._plans
        job.finished_well.connect(self._show)
        job.failed.connect(self._failed)
        job.finished.connect(self._done)
        start_quietly(job)

    def _show(self, content: bytes) -> None:
        if self._made_for != self._plans:
            return
        place = self.view.verticalScrollBar().value()
        old = self._bytes
        self._bytes = QBuffer(self)
        self._bytes.setData(QByteArray(content))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._bytes)
        if old is not None:
            old.deleteLater()
        self.note.hide()
        self.view.verticalScrollBar().setValue(place)
        self.go_to_section(self._section)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        if self._made_for == self._plans:
            self._say(sentences.problem(error))

    def _say_waiting(self) -> None:
        self._say(tr("The pages are being made…"))

    def _say(self, text: str) -> None:
        """Above the pages, or where they will be."""
        self.note.setText(text)
        self.note.show()

    def _done(self) -> None:
        self._job = None
        if self._stale and self.isVisible():
            self._pause.start()

    def finish(self) -> None:
        """Wait for the running job (before the program ends)."""
        self._pause.stop()
        if self._job is not None:
            self._job.wait(10_000)

    def go_to_section(self, section_id: str | None) -> None:
        """Scroll to the page on which a section begins."""
        self._section = section_id
        section = self._session.plan.find(Section, section_id)
        if self._what != "plan" or section is None or self.document.pageCount() == 0:
            return
        first = section.title or section.body.split("\n")[0]
        read = shown_line(first, Facts(self._session.plan, self._session.scoring).value)
        wanted = " ".join(f"{section.label} {read}".split()).casefold()
        for page in range(self.document.pageCount()):
            text = " ".join(self.document.getAllText(page).text().split()).casefold()
            if wanted and wanted[:60] in text:
                self.view.pageNavigator().jump(
                    page, QPointF(), self.view.pageNavigator().currentZoom()
                )
                return
