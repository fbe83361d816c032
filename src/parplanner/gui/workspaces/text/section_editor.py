"""The text of one section: what stands here is what the plan has;
what is typed is stored while one types."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QResizeEvent, QTextCursor

from parplanner.document.history import Label
from parplanner.domain import text
from parplanner.domain.changes import Changes
from parplanner.domain.edits import sections
from parplanner.domain.rows import Section
from parplanner.domain.writing.narrative import Facts, shown_line
from parplanner.gui.services.session import Session
from parplanner.gui.workspaces.text import field_chips
from parplanner.gui.workspaces.text.chip_edit import ChipEdit
from parplanner.wording import mark, tr

PAUSE_MS = 600
"""So long after the last letter what was typed is stored …"""
LATEST_MS = 1_500
"""… and at the latest so long after the first one that is not."""

_SENTENCE_ENDS = ".!?:;…"


class SectionEditor(ChipEdit):
    """Shows one section; :meth:`commit` stores what was typed. Ctrl+Z is the window's, for all of
    the plan.

    Every pause is stored, and every :data:`LATEST_MS` of writing without one; what belongs to one
    sentence and some seconds is one undo step. The session is told while something typed is not
    stored yet.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self._value)
        self._session = session
        self.section_id: str | None = None
        self._facts: Facts | None = None
        self._stored = ""
        self._stretch = 0  # what is stored under one number may become one undo step
        self._writing_at = -1
        self._home = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        for timer in (self._pause, self._latest):
            timer.timeout.connect(self.store)
        self.setAccessibleName(tr("Text of the section"))
        self.setPlaceholderText(tr("Type the text of the section"))
        self.document().contentsChange.connect(self._moved_on)
        self.textChanged.connect(self._typed)
        self.too_long.connect(self._refuse)
        session.changed.connect(self._follow)
        session.replaced.connect(self._replaced)
        self._replaced()

    def _value(self, field: str) -> str:
        if self._facts is None:
            self._facts = Facts(self._session.plan, self._session.scoring)
        return self._facts.value(field)

    def home(self) -> str:
        return self._home

    def stored_length(self) -> int:
        return len(self._stored)

    def _refuse(self, length: int) -> None:
        sentence = tr(
            "The text of a section may have {limit} characters; with what is put in it would have "
            "{length}. "
            "Nothing was put in. Divide the text into several sections."
        )
        self._session.refuse(sentence.format(limit=text.MAX_TEXT, length=length))

    # -- showing -----------------------------------------------------------------------------------

    def show_section(self, section_id: str | None) -> bool:
        """Show another section.

        What was typed in the one before is stored first; False: it could not be, and stays."""
        if not self.commit():
            return False
        self.section_id = section_id
        self._stretch += 1
        self._facts = None
        section = self._session.plan.find(Section, section_id)
        self.setEnabled(section is not None)
        self._show(section.body if section else "")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return True

    def show_as_stored(self) -> bool:
        """Line by line as the plan has it: blanks at the ends, which are kept under the hand, go.

        False: what stands here could not be stored, and stays.
        """
        if not self.commit():
            return False
        section = self._session.plan.find(Section, self.section_id)
        if section is not None and self.markup() != section.body:
            self._show(section.body)
        return True

    def show_change(self, before: str) -> None:
        """Put the cursor where the text stops differing from what it was, and scroll there."""
        section = self._session.plan.find(Section, self.section_id)
        if section is not None and not self.waits_to_be_stored:
            self.fill(before)
            self._show(section.body)
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A longer title above or a bar below takes room: the line
        with the cursor does not go with it."""
        was_seen = QRect(QPoint(), event.oldSize()).intersects(self.cursorRect())
        super().resizeEvent(event)
        if was_seen:
            self.ensureCursorVisible()

    def _replaced(self) -> None:
        """Another plan; what was typed was stored before the one before was left."""
        self._nothing_waits()
        self._home = os.urandom(8).hex()
        self.section_id = None
        self.show_section(None)

    def _show(self, body: str) -> None:
        before = self.document().toRawText()
        self.fill(body)
        self._stored = self.markup()
        self._nothing_waits()
        cursor = self.textCursor()
        cursor.setPosition(_end_of_difference(before, self.document().toRawText()))
        self.setTextCursor(cursor)

    def _follow(self, changes: Changes, _touched: object) -> None:
        self._facts = None
        section = self._session.plan.find(Section, self.section_id)
        if self.section_id is not None and section is None:
            self._stored = self.markup()
            self._nothing_waits()
            self.show_section(None)
        elif (
            section is not None
            and not self.waits_to_be_stored
            and section.body != self._as_stored()
        ):
            self._show(section.body)
        elif field_chips.OBJECT in self.document().toRawText():
            self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    # -- typing ------------------------------------------------------------------------------------

    def _moved_on(self, place: int, removed: int, added: int) -> None:
        """Writing at another place is another undo step."""
        if self._by_program_now:
            return
        if self._writing_at not in (place, place + removed):
            self._stretch += 1
        self._writing_at = place + added

    def _typed(self) -> None:
        if self._by_program_now:
            return
        self.tidy()
        if self.section_id is None:
            return
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
            self._session.tell_typing(True)

    def _nothing_waits(self) -> None:
        self._pause.stop()
        self._latest.stop()
        self._session.tell_typing(False)

    def _composing(self) -> str:
        return self.textCursor().block().layout().preeditAreaText()

    def commit(self) -> bool:
        """Store what was typed, a composition included.

        False when it could not be stored: the text stays here."""
        if composing := self._composing():
            QGuiApplication.inputMethod().commit()
            if self._composing():  # an input method that takes no orders
                event = QInputMethodEvent()
                event.setCommitString(composing)
                QCoreApplication.sendEvent(self, event)
        return self.store()

    def store(self) -> bool:
        """Store what stands here, without what an input method has not made up its mind about.

        False: not possible."""
        section = self._session.plan.find(Section, self.section_id)
        typed = self.markup()
        if section is None or typed == self._stored:
            self._nothing_waits()
            return True
        if not self._attempt(section, typed):
            self._pause.stop()
            self._latest.stop()
            return False
        self._nothing_waits()
        if self._ends_a_sentence():
            self._stretch += 1
        return True

    def _attempt(self, section: Section, typed: str) -> bool:
        title = shown_line(section.title, self.value)
        label = Label(mark("Edit section {detail}"), section.label or title[:30])
        before, self._stored = (
            self._stored,
            typed,
        )  # _follow must see that this text is the plan's already
        done = False
        try:
            done = self._session.attempt(
                label,
                lambda: sections.set_text(self._session.plan, section.id, "body", typed),
                f"{section.id}/body/{self._stretch}",
            )
        finally:
            if not done:
                self._stored = before
        return done

    @property
    def waits_to_be_stored(self) -> bool:
        """Whether what stands here is not in the plan."""
        return self.section_id is not None and self.markup() != self._stored

    def _as_stored(self) -> str:
        """Blanks at the ends are not stored, and yet they stay
        under the hand that goes on writing."""
        return text.clean(self.markup())

    def _ends_a_sentence(self) -> bool:
        cursor = self.textCursor()
        written = cursor.block().text()[: cursor.positionInBlock()].rstrip()
        return not written or written[-1] in _SENTENCE_ENDS

    @contextmanager
    def apart(self) -> Iterator[None]:
        """What is done inside is an undo step of its own."""
        self.commit()
        self._stretch += 1
        try:
            yield
        finally:
            self.store()
            self._stretch += 1

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.commit()


def _end_of_difference(before: str, after: str) -> int:
    """Where the newer of two texts stops differing, in Qt's
    counting: there the eye looks after an undo."""
    if before == after:
        return 0
    head, tail = text.common_ends(before, after)
    return field_chips.units(after[: max(head, len(after) - tail)])
