"""The workspace of the written plan: outline, text, pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from parplanner.domain.changes import Changes
from parplanner.domain.place import Place
from parplanner.domain.rows import WRITING, Section, field_of
from parplanner.gui.desk import Desk
from parplanner.gui.look.headers import readable
from parplanner.gui.services.believed import believed
from parplanner.gui.services.jobs import wait_for_workers
from parplanner.gui.widgets.wheel_guard import steady
from parplanner.gui.workspace import Handlers, Pane, Workspace
from parplanner.gui.workspaces.text import section_place
from parplanner.gui.workspaces.text.section_place import SectionPlace
from parplanner.wording import mark

if TYPE_CHECKING:
    from parplanner.gui.workspaces.text.find import TextFind
    from parplanner.gui.workspaces.text.page import PlanTextPane


class TextWorkspace(Workspace):
    """The page is made when first asked for: the first painted frame does not wait for QtPdf.

    ``undo_actions`` are the window's, for the menu of the text.
    """

    key = "text"
    row_classes = (Section,)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._finder: TextFind | None = None
        self._waiting: SectionPlace | None = None
        self.undo_actions: list[QAction] = []

    @property
    def pane(self) -> PlanTextPane:
        """Its page, made now when there is none yet."""
        from parplanner.gui.workspaces.text.page import PlanTextPane

        pane = self.widget
        assert isinstance(pane, PlanTextPane)
        return pane

    def make(self) -> QWidget:
        from parplanner.gui.workspaces.text.page import PlanTextPane

        pane = PlanTextPane(self._desk.session, self._desk.messages)
        pane.split.setObjectName("text")
        pane.editor.window_actions = self.undo_actions
        readable(pane)
        steady(pane)
        if self._waiting is not None:
            section_place.go_to(pane, self._waiting)
            self._waiting = None
        return pane

    def entry(self) -> QWidget:
        return self.pane.editor

    def panes(self) -> list[Pane]:
        pane = self.pane
        return [
            Pane(pane.outline, pane.outline),
            Pane(pane.editor, pane.editor),
            Pane(pane.preview, pane.preview.view),
        ]

    @property
    def finder(self) -> TextFind:
        """Find and replace in the text."""
        if self._finder is None:
            from parplanner.gui.workspaces.text.find import TextFind

            self._finder = TextFind(self._desk, self.pane)
        return self._finder

    # -- typing ------------------------------------------------------------------------------------

    def commit(self) -> bool:
        return not self.is_made or self.pane.commit()

    @property
    def waits_to_be_stored(self) -> bool:
        return self.is_made and self.pane.editor.waits_to_be_stored

    def keeps_keys(self, focus: QWidget) -> bool:
        return False

    # -- places ------------------------------------------------------------------------------------

    def show(self, place: Place, take_focus: bool) -> None:
        """Its number or title in the outline; its text, and words in it."""
        plan = self._desk.session.plan
        if plan.find(Section, place.row_id) is None or not self.commit():
            return  # a text that could not be stored stays, and the status bar says why
        self._desk.workspaces.open(self.key)
        is_text = place.field in Section.KEYS and field_of(Section, place.field).form == WRITING
        pane = self.pane
        pane.show_section(place.row_id, take_focus=take_focus and (is_text or not place.field))
        if place.span is not None and is_text and pane.editor.show_as_stored():
            pane.editor.select_stretch(*place.span)
        if is_text:
            pane.editor.ensureCursorVisible()
            if take_focus:
                pane.editor.setFocus()
        elif place.field:
            index = pane.model.index_of(place.row_id, max(pane.model.column_of(place.field), 0))
            pane.outline.select_cell(index, take_focus)

    def kinds_shown(self) -> list[tuple[str, str]]:
        return [(Section.__name__, ""), (Section.__name__, WRITING)]

    def show_changed(
        self, kind: tuple[str, str], wanted: list[Place], changes: Changes, take_focus: bool
    ) -> None:
        if kind[1] == WRITING:
            self._show_text(wanted, changes, take_focus)
            return
        first = wanted[0]
        # A section as a whole is shown by its title in the outline.
        self.show(
            first if first.column else Place(first.row_class, first.row_id, "title"), take_focus
        )

    def _show_text(self, wanted: list[Place], changes: Changes, take_focus: bool) -> None:
        """The first section of the document, at the end of what differs."""
        pane = self.pane
        plan = self._desk.session.plan
        order = [section.id for section in plan.walk_sections()]
        place = min(wanted, key=lambda place: order.index(str(place.row_id)))
        before = next(c.before for c in changes if c.row.id == place.row_id)
        followed = pane.editor.section_id == place.row_id  # then its cursor is there already
        self.show(place, take_focus)
        if isinstance(before, Section) and not followed:
            pane.editor.show_change(before.body)
        pane.editor.ensureCursorVisible()

    # -- commands ----------------------------------------------------------------------------------

    def handlers(self) -> Handlers:
        found: Handlers = {
            name: self._clipboard(name) for name in ("cut", "copy", "paste", "clear", "select_all")
        }
        moves = {"move_up": "up", "move_down": "down", "indent": "in", "outdent": "out"}
        for name, way in moves.items():
            found[name] = partial(self._move, way)
        found |= {
            "add_below": lambda: self.pane.add_section(),
            "add_child": lambda: self.pane.add_subsection(),
            "delete_rows": lambda: self.pane.delete_section(),
            "find": lambda: self.finder.open(),
            "replace": lambda: self.finder.open(replacing=True),
            "find_next": lambda: self.finder.step(1),
            "find_previous": lambda: self.finder.step(-1),
        }
        return found

    def _move(self, way: str) -> None:
        self.pane.rearrange(mark("Move section"), way)

    def _clipboard(self, name: str) -> Callable[[], object]:
        """On the text or on its outline, whichever has the keys."""

        def run() -> None:
            editor, outline = self.pane.editor, self.pane.outline
            on_text = {
                "cut": editor.cut,
                "copy": editor.copy,
                "paste": editor.paste,
                "clear": editor.delete_selected,
                "select_all": editor.selectAll,
            }
            on_outline = {
                "cut": outline.cut_cells,
                "copy": outline.copy_cells,
                "paste": outline.paste_cells,
                "clear": outline.clear_cells,
                "select_all": outline.selectAll,
            }
            (on_outline if outline.hasFocus() else on_text)[name]()

        return run

    def draft(self) -> None:
        """Sections proposed from the data."""
        from parplanner.gui.workspaces.text import drafting

        drafting.draft(self._desk)

    def make_live(self) -> None:
        """Typed numbers become live figures."""
        from parplanner.gui.workspaces.text import drafting

        drafting.make_live(self._desk)

    # -- from one time to the next -----------------------------------------------------------------

    def section_place(self) -> SectionPlace:
        """Where the officer is in the text, or would be."""
        if not self.is_made:
            return self._waiting if self._waiting is not None else SectionPlace()
        return section_place.place_of(self.pane.editor)

    def remembered(self) -> dict[str, Any]:
        from dataclasses import asdict

        return {"section": asdict(self.section_place())}

    def go_on(self, values: dict[str, Any]) -> None:
        """At that section and letter: now, or when there is a page."""
        self._waiting = believed(SectionPlace, values.get("section"))
        if self.is_made:
            section_place.go_to(self.pane, self._waiting)
            self._waiting = None

    def standing(self) -> dict[str, Any]:
        if not self.is_made:
            return {}
        bar = self.pane.find_bar
        focus = bar.window().focusWidget()
        return {"finding": bar.state(), "in_bar": focus is not None and bar.isAncestorOf(focus)}

    def stand_again(self, values: dict[str, Any]) -> None:
        if values and self.is_made:
            self.finder.bar.take(values["finding"])
            if values["in_bar"]:
                self.finder.bar.text.setFocus()

    def finish(self) -> None:
        if self.is_made:
            self.pane.preview.finish()
        wait_for_workers()
