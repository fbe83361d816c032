"""The text of one section: typed plainly, bold and italic, live fields as chips; every pause is an undo step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QTextEdit

from parplanner.document.history import Label
from parplanner.domain import text
from parplanner.domain.changes import Changes
from parplanner.domain.edits import sections
from parplanner.domain.narrative import Facts
from parplanner.domain.rows import Section
from parplanner.gui.session import Session
from parplanner.gui.views import field_chips
from parplanner.wording import mark, tr

PAUSE_MS = 600


def _is_look(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_B, Qt.Key.Key_I)


class SectionEditor(QTextEdit):
    """Shows one section; :meth:`commit` stores what was typed. Ctrl+Z is the window's, for all of the plan."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.section_id: str | None = None
        self._facts: Facts | None = None
        self._stored = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the section"))
        self.setPlaceholderText(tr("Type the text of the section"))
        font = QFont("Tinos")
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self.font().pointSizeF() * 1.25)
        self.document().setDefaultFont(font)
        painter = field_chips.ChipPainter(self, self._value)
        self.document().documentLayout().registerHandler(field_chips.CHIP, painter)
        self.textChanged.connect(self._typed)
        session.changed.connect(self._follow)
        session.replaced.connect(self._replaced)
        self.show_section(None)

    def _value(self, field: str) -> str:
        if self._facts is None:
            self._facts = Facts(self._session.plan, self._session.scoring)
        return self._facts.value(field)

    # -- showing ------------------------------------------------------------------------------------------------

    def show_section(self, section_id: str | None) -> bool:
        """Show another section. What was typed in the one before is stored first; False: it could not be, and stays."""
        if not self.commit():
            return False
        self.section_id = section_id
        self._facts = None
        section = self._session.plan.find(Section, section_id)
        self.setEnabled(section is not None)
        self._show(section.body if section else "")
        return True

    def _replaced(self) -> None:
        self._pause.stop()
        self.section_id = None  # what was typed was stored before the plan was left
        self.show_section(None)

    def _show(self, body: str) -> None:
        place = self.textCursor().position()
        self.blockSignals(True)
        field_chips.fill(self.document(), body, self.document().defaultFont())
        self.blockSignals(False)
        self._stored = field_chips.read(self.document())
        cursor = self.textCursor()
        cursor.setPosition(min(place, max(self.document().characterCount() - 1, 0)))
        self.setTextCursor(cursor)

    def _follow(self, changes: Changes, _touched: object) -> None:
        self._facts = None
        section = self._session.plan.find(Section, self.section_id)
        if self.section_id is not None and section is None:
            self._pause.stop()
            self._stored = field_chips.read(self.document())
            self.show_section(None)
        elif section is not None and section.body != text.clean(field_chips.read(self.document())):
            # Blanks at the ends are not stored, and yet they stay under the hand that goes on writing.
            self._pause.stop()
            self._show(section.body)
        else:
            self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    # -- typing -------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self.section_id is not None:
            self._pause.start()

    def _paused(self) -> None:
        if self._composing():
            self._pause.start()  # an input method has not made up its mind
        else:
            self.commit()

    def _composing(self) -> str:
        return self.textCursor().block().layout().preeditAreaText()

    def commit(self) -> bool:
        """Store what was typed, a composition included, as one step (quick pauses in one section join). False when it
        could not be stored: the text stays here."""
        self._pause.stop()
        if composing := self._composing():
            QGuiApplication.inputMethod().commit()
            if self._composing():  # an input method that takes no orders
                event = QInputMethodEvent()
                event.setCommitString(composing)
                QCoreApplication.sendEvent(self, event)
            self._pause.stop()
        section = self._session.plan.find(Section, self.section_id)
        typed = field_chips.read(self.document())
        if section is None or typed == self._stored:
            return True
        before, self._stored = self._stored, typed
        label = Label(mark("Edit section {detail}"), section.label or section.title[:30])
        make = lambda: sections.set_text(self._session.plan, section.id, "body", typed)  # noqa: E731
        done = self._session.attempt(label, make, f"{section.id}/body")
        if not done:
            self._stored = before
        return done

    def set_look(self, bold: bool | None = None, italic: bool | None = None) -> None:
        """Switch bold or italic of the selection."""
        look = self.currentCharFormat()
        font = look.font()
        if bold is not None:
            font.setBold(bold)
        if italic is not None:
            font.setItalic(italic)
        look.setFont(font)
        cursor = self.textCursor()
        cursor.mergeCharFormat(look)
        self.mergeCurrentCharFormat(look)

    def insert_field(self, field: str) -> None:
        """Put a live field at the cursor."""
        field_chips.insert_field(self.textCursor(), field, self.document().defaultFont())
        self.setFocus()

    def insert_table(self, table: str) -> None:
        """Put a table of the plan below the current line."""
        field_chips.insert_table(self.textCursor(), table, self.document().defaultFont())
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Ctrl+I is italic here, whatever the window's menu does with it elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_look(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_look(event):
            font = self.currentCharFormat().font()
            if event.key() == Qt.Key.Key_B:
                self.set_look(bold=not font.bold())
            else:
                self.set_look(italic=not font.italic())
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file dropped here is for the window to open, not a path to be written into the text."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted text is plain: a colleague's page brings no fonts, pictures or links."""
        if source.hasText():
            self.textCursor().insertText(source.text().replace(field_chips.OBJECT, ""))

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.commit()
