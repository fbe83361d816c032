"""Find and replace in the written plan: titles and texts of all
sections, from the bar below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from parplanner.document.history import Label
from parplanner.domain.edits import sections
from parplanner.domain.writing import text_search
from parplanner.domain.writing.lines_of_text import BODY
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.text_search import TextHit
from parplanner.gui.desk import Desk
from parplanner.gui.grids.kit.search import Search, SearchedTable, joined
from parplanner.gui.services.keys import keys_of
from parplanner.gui.workspaces.text.field_chips import OBJECT
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.gui.workspaces.text.page import PlanTextPane

LONGEST_SELECTION = 80
"""A longer selection is not what somebody wants to find."""


class TextFind(QObject):
    """Owns the hits behind the text's find bar; what the tables hold is only counted."""

    def __init__(self, desk: Desk, pane: PlanTextPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._session = desk.session
        self.bar = pane.find_bar
        self.hits: list[TextHit] = []
        self._place = -1
        self._stale = True
        self._tables = Search(self)
        self._tables.finished.connect(self._say)
        bar = self.bar
        bar.searched.connect(self._start)
        bar.stepped.connect(self.step)
        bar.replaced.connect(self._replace_one)
        bar.replaced_all.connect(self._replace_all)
        bar.closed.connect(self.close)
        self._session.changed.connect(self._forget)
        self._session.replaced.connect(self._end)
        pane.section_shown.connect(self._mark)

    # -- opening and closing -----------------------------------------------------------------------

    def open(self, replacing: bool = False) -> None:
        """Ctrl+F, Ctrl+H: a short selection is what is looked for."""
        selected = self._pane.editor.textCursor().selectedText().replace("\u00a0", " ")
        is_plain = not set(selected) & {"\u2029", OBJECT}
        fits = is_plain and len(selected) <= LONGEST_SELECTION
        self.bar.open(selected if fits else "", replacing)

    def close(self) -> None:
        """Esc: the marks go, the cursor stays where the search led."""
        self._end()
        self._pane.editor.setFocus()

    def _end(self) -> None:
        self._tables.forget()
        self.hits, self._place, self._stale = [], -1, True
        self.bar.hide()
        self.bar.said.clear()
        self._pane.editor.setExtraSelections([])

    # -- searching ---------------------------------------------------------------------------------

    def _forget(self, *_: object) -> None:
        self._stale = True

    def _may_search(self) -> bool:
        """Not over a text that could not be stored: it stays under
        the hand, and the bar says why."""
        if self._pane.commit():
            return True
        self.bar.said.setText(self._session.last_refusal)
        return False

    def _start(self) -> None:
        """What is typed now: the first hit from the cursor on."""
        if not self._may_search():
            return
        self._look_up()
        tables: list[SearchedTable] = []
        for workspace in self._desk.workspaces:
            tables += workspace.searched_tables()
        self._tables.start(tables, self.bar.text.value(), self.bar.exactly.isChecked())
        self._place = -1
        if self.hits and self.bar.text.hasFocus():
            self._place = self._from_cursor(1, at=True)
            self._show()
        self._mark()
        self._say()

    def _look_up(self) -> None:
        self._stale = False
        wanted, exactly = self.bar.text.value(), self.bar.exactly.isChecked()
        facts = Facts(self._session.plan, self._session.scoring)
        found = text_search.hits(self._session.plan, facts, wanted, exactly)
        if not self.bar.everywhere.isChecked():
            here = self._pane.current_id()
            found = [hit for hit in found if hit.section_id == here]
        self.hits = found

    def step(self, way: int) -> None:
        """F3 and Shift+F3; from the last hit to the first."""
        if not self.bar.isVisible():
            self.open()
            return
        self.bar.hurry()
        if not self._may_search():
            return
        if self._stale:
            self._look_up()
        if self.hits:
            self._place = self._from_cursor(way, at=False)
            self._show()
        else:
            self._place = -1
        self._mark()
        self._say()

    def _from_cursor(self, way: int, *, at: bool) -> int:
        """The hit behind (before) the cursor; ``at``: or under it."""
        here = self._cursor_place()
        order = {section.id: i for i, section in enumerate(self._session.plan.walk_sections())}
        places = [(order[h.section_id], h.where == BODY, h.line, h.start) for h in self.hits]
        current = (order.get(here[0], -1), *here[1:])
        if way > 0:
            later = [
                i for i, place in enumerate(places) if place > current or (at and place == current)
            ]
            return later[0] if later else 0
        earlier = [i for i, place in enumerate(places) if place < current]
        return earlier[-1] if earlier else len(places) - 1

    def _cursor_place(self) -> tuple[str, bool, int, int]:
        """Section, body or title, line, position of where the search stands."""
        if 0 <= self._place < len(self.hits) and self.hits[self._place].where != BODY:
            hit = self.hits[self._place]
            if hit.section_id == self._pane.current_id():
                return hit.section_id, False, hit.line, hit.start
        line, place = self._pane.editor.place_of_cursor()
        return self._pane.current_id() or "", True, line, place

    def _show(self) -> None:
        hit = self.hits[self._place]
        self._pane.show_section(hit.section_id, take_focus=False)
        if hit.where == BODY and self._pane.editor.show_as_stored():
            self._pane.editor.select_stretch(hit.line, hit.start, hit.end)

    def _mark(self) -> None:
        """Every hit of the section on the screen, the current one by the selection."""
        if not self.bar.isVisible():
            return
        editor = self._pane.editor
        marks = []
        for hit in self.hits:
            if hit.section_id == editor.section_id and hit.where == BODY:
                extra = QTextEdit.ExtraSelection()
                look = QTextCharFormat()
                look.setFontUnderline(True)
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                look.setBackground(editor.palette().color(QPalette.ColorRole.AlternateBase))
                extra.cursor = editor.cursor_over(hit.line, hit.start, hit.end)
                extra.format = look
                marks.append(extra)
        editor.setExtraSelections(marks)

    # -- saying ------------------------------------------------------------------------------------

    def _say(self) -> None:
        wanted = self.bar.text.value()
        count = len(self.hits)
        if not wanted.strip():
            self.bar.said.clear()
            return
        if count and self._place >= 0:
            said = tr("{number} of {count}").format(number=self._place + 1, count=count)
        else:
            said = tr("{count} found").format(count=count) if count else tr("Not found")
        self.bar.said.setText(joined(said, self._elsewhere()))

    def _elsewhere(self) -> str:
        count = len(self._tables.hits)
        if self._tables.is_running or not count:
            return ""
        return tr("{count} in the tables ({keys})").format(count=count, keys=keys_of("data_page"))

    # -- replacing ---------------------------------------------------------------------------------

    def _replace_one(self) -> None:
        """The hit the search stands on, then on to the next."""
        self.bar.hurry()
        if not self._may_search():
            return
        if self._stale:
            self._look_up()
        hit = self.hits[self._place] if 0 <= self._place < len(self.hits) else None
        if hit is not None and self._is_under_cursor(hit):
            if not hit.is_typed:
                self.bar.said.setText(
                    tr("This is a live figure: it follows the data and is not replaced.")
                )
                self.step(1)
                return
            if not self._write([hit]):
                return
            self._look_up()
        self.step(1)

    def _is_under_cursor(self, hit: TextHit) -> bool:
        if hit.section_id != self._pane.current_id():
            return False
        return hit.where != BODY or self._pane.editor.selects(hit.line, hit.start, hit.end)

    def _replace_all(self) -> None:
        """Every hit that was typed, in all sections, as one step."""
        self.bar.hurry()
        if not self._may_search():
            return
        self._look_up()
        typed = [hit for hit in self.hits if hit.is_typed]
        figures = len(self.hits) - len(typed)
        if not typed:
            said = tr("Nothing to replace")
        elif self._write(typed):
            said = tr("Replaced {count} times").format(count=len(typed))
        else:
            return
        self._look_up()
        self._place = -1
        self._mark()
        if figures:
            said = joined(
                said, tr("{count} live figures stay as the data are").format(count=figures)
            )
        self.bar.said.setText(said)

    def _write(self, hits: list[TextHit]) -> bool:
        label = Label(mark("Replace {detail}"), self.bar.text.value())
        by = self.bar.by.value()
        return self._session.attempt(
            label, lambda: sections.replace_hits(self._session.plan, hits, by)
        )
