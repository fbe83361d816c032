"""Where the officer is in the written plan: the section, what is
selected in its text, what is at the upper edge."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from parplanner.gui.workspaces.text.page import PlanTextPane
    from parplanner.gui.workspaces.text.section_editor import SectionEditor


@dataclass(frozen=True, slots=True)
class SectionPlace:
    """``cursor``, ``anchor`` and ``top`` (the first letter at the upper
    edge) in Qt's counting; no id: no section."""

    section_id: str = ""
    cursor: int = 0
    anchor: int = 0
    top: int = 0


def place_of(editor: SectionEditor) -> SectionPlace:
    """As it is now."""
    cursor = editor.textCursor()
    top = editor.cursorForPosition(QPoint(1, 1)).position()
    return SectionPlace(editor.section_id or "", cursor.position(), cursor.anchor(), top)


def go_to(pane: PlanTextPane, place: SectionPlace) -> None:
    """Be there; a section that has gone is passed over, in a shorter text it is the end."""
    pane.show_section(place.section_id or None, take_focus=False)
    editor = pane.editor
    if not place.section_id or editor.section_id != place.section_id:
        return
    cursor = editor.textCursor()
    cursor.setPosition(_within(editor, place.anchor))
    cursor.setPosition(_within(editor, place.cursor), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QTimer.singleShot(0, editor, partial(_scroll, editor, place))  # once it has its size


def _within(editor: SectionEditor, letter: int) -> int:
    return min(letter, editor.document().characterCount() - 1)


def _scroll(editor: SectionEditor, place: SectionPlace) -> None:
    """The same line at the upper edge, whatever size the letters have."""
    if editor.section_id != place.section_id:
        return
    first, bar = editor.textCursor(), editor.verticalScrollBar()
    first.setPosition(_within(editor, place.top))
    bar.setValue(bar.value() + editor.cursorRect(first).top())
