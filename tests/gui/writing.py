"""An officer who writes at random: everything a hand can do to the
plan's text, on the real window, from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from parplanner.domain import text
from parplanner.domain.rows import Section
from parplanner.domain.writing import richtext
from parplanner.domain.writing.richtext import TableReference
from parplanner.gui.workspaces.text import field_chips
from tests.gui.driving import CTRL, PLAIN, SHIFT, Driver, Key, OwnDrop

FIELDS = ("total:2017", "target_total:2018", "goal", "count:tasks", "at_max:2017")
TABLES = ("results", "lost-points", "appendix")
WORDS = ("mot ", "hai", "* ", "{", "}}", "\\", "ba.", " ", "**", "{{goal}}", "2017 dat ")
PASTED = (
    "dòng một\r\ndòng hai",
    "một\u2028hai",
    "{{table:results}}",
    "*nghiêng* **đậm**",
    "\ufffc",
    "a\x0bb",
    "😀 chữ",
)
HTML = (
    "<p>Một <b>đậm</b></p><p><i>hai</i></p>",
    "<ul><li>Việc một</li><li>Việc <b>hai</b></li></ul>",
    "<table><tr><td>a</td><td>b</td></tr></table>",
    "x<br>y",
)


class Writer:
    """One section under the hand, a second one beside it.

    ``told`` lists what was done, for a failure's report."""

    def __init__(self, driver: Driver, sections: tuple[str, str], seed: int) -> None:
        self.driver, self.sections, self.told = driver, sections, [f"seed {seed}"]
        self.random = random.Random(seed)
        self.pane = driver.text
        self.editor = self.pane.editor

    # -- what a hand does --------------------------------------------------------------------------

    def step(self) -> None:
        """One thing at random, told in :attr:`told`."""
        ways: tuple[Callable[[], object], ...] = (
            self.type, self.type, self.type, self.enter, self.erase, self.delete, self.select,
            self.select, self.bold,
            self.italic, self.plain, self.field, self.table, self.cut, self.copy, self.paste,
            self.paste,
            self.paste_text, self.paste_html, self.drag, self.undo, self.redo, self.compose,
            self.compose_over_a_pause,
            self.pause, self.other_section,
        )  # fmt: skip
        way = self.random.choice(ways)
        self.told.append(f"{way.__name__} at {self._place()}")
        way()

    def _place(self) -> tuple[int, int]:
        cursor = self.editor.textCursor()
        return cursor.anchor(), cursor.position()

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.driver.press(key, modifiers)

    def type(self) -> None:
        self.driver.type(self.random.choice(WORDS))

    def enter(self) -> None:
        self._press(Key.Key_Return, self.random.choice((PLAIN, SHIFT)))

    def erase(self) -> None:
        self._press(Key.Key_Backspace)

    def delete(self) -> None:
        self._press(Key.Key_Delete)

    def select(self) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(self._anywhere())
        far = self.random.random() < 0.6
        mode = QTextCursor.MoveMode.KeepAnchor if far else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._anywhere(), mode)
        self.editor.setTextCursor(cursor)

    def _anywhere(self) -> int:
        """Between two letters; no hand comes into the middle of one that Qt counts twice."""
        shown = self.editor.document().toRawText()
        return field_chips.units(shown[: self.random.randint(0, len(shown))])

    def bold(self) -> None:
        self._looks_only(lambda: self._press(Key.Key_B, CTRL))

    def italic(self) -> None:
        self._looks_only(lambda: self._press(Key.Key_I, CTRL))

    def plain(self) -> None:
        self._looks_only(self.editor.make_plain)

    def _looks_only(self, change: Callable[[], object]) -> None:
        """A look changes no word and no figure."""
        before = self.words()
        change()
        assert self.words() == before

    def field(self) -> None:
        self.editor.insert_field(self.random.choice(FIELDS))

    def table(self) -> None:
        self.editor.insert_table(self.random.choice(TABLES))

    def cut(self) -> None:
        self._press(Key.Key_X, CTRL)

    def copy(self) -> None:
        self._press(Key.Key_C, CTRL)

    def paste(self) -> None:
        self._press(Key.Key_V, CTRL)

    def paste_text(self) -> None:
        QApplication.clipboard().setText(self.random.choice(PASTED))
        self._press(Key.Key_V, CTRL)

    def paste_html(self) -> None:
        data = QMimeData()
        data.setHtml(self.random.choice(HTML))
        QApplication.clipboard().setMimeData(data)
        self._press(Key.Key_V, CTRL)

    def drag(self) -> None:
        """What is selected, dropped somewhere in the text: all of it is there afterwards."""
        if not self.editor.textCursor().hasSelection():
            return
        before, markup = sorted(self.words()), self.shown()
        viewport = self.editor.viewport()
        place = QPointF(
            self.random.randint(0, viewport.width()), self.random.randint(0, viewport.height())
        )
        data = self.editor.createMimeDataFromSelection()
        drop = OwnDrop(place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, PLAIN)
        drop.from_view = self.editor
        self.editor.dropEvent(drop)
        after = sorted(self.words())
        assert [c for c in after if c != "\n"] == [c for c in before if c != "\n"], (
            markup,
            self.shown(),
        )

    def undo(self) -> None:
        self._press(Key.Key_Z, CTRL)

    def redo(self) -> None:
        self._press(Key.Key_Y, CTRL)

    def compose(self) -> None:
        self.driver.compose("v")
        self.driver.compose("vă")
        self.driver.composed("văn")

    def compose_over_a_pause(self) -> None:
        """What stands before a composition is stored during it, and the composition goes on."""
        self.driver.compose("ph")
        before = self.shown()
        self.pane.pause()
        assert self.shown() == before and self.stored() == text.clean(before)
        assert self.editor.textCursor().block().layout().preeditAreaText() == "ph"
        self.driver.composed("phòng")

    def pause(self) -> None:
        self.pane.pause()

    def other_section(self) -> None:
        self.pane.write_in(self.sections[self.sections[0] == self.editor.section_id])

    # -- what must hold ----------------------------------------------------------------------------

    def words(self) -> list[str]:
        """Every letter, figure and table in order, without looks."""
        found: list[str] = []
        for line in richtext.parse(self.shown()):
            if isinstance(line, TableReference):
                found.append(f"table {line.name}")
            else:
                for run in line:
                    found += [run.field] if run.field else list(run.text)
            found.append("\n")
        return found[:-1]

    def shown(self) -> str:
        """The markup of what the screen shows."""
        return field_chips.read(self.editor.document())

    def stored(self) -> str:
        """The plan's text of the section."""
        return self.driver.plan.get(Section, str(self.editor.section_id)).body

    def check(self) -> None:
        """What is stored is what is shown, and reads back as it."""
        visible = self.editor.toPlainText()
        assert self.editor.commit()
        assert self.editor.toPlainText() == visible, self.told
        assert self.stored() == text.clean(self.shown()), self.told
        again = self.editor.document().clone()
        field_chips.fill(again, self.shown(), self.editor.document().defaultFont())
        assert field_chips.read(again) == self.shown(), self.told
        assert again.toRawText() == self.editor.document().toRawText(), self.told
        assert "\u2028" not in again.toRawText()
