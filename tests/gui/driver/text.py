"""The workspace of the plan's text: outline, editor, and the pages beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSplitter, QToolButton

from parplanner.domain.findings import Finding
from parplanner.gui.workspaces.text.page import Outline
from parplanner.gui.workspaces.text.section_editor import SectionEditor
from tests.gui.driver.find import TextFind
from tests.gui.driver.grid import Grid
from tests.gui.driver.inside import Inside
from tests.gui.driver.pages import Pages
from tests.gui.driver.part import Part


class Text(Part):
    """Its panes are made when they are first looked for; :attr:`is_shown` makes none."""

    def __init__(self, window: Inside) -> None:
        super().__init__(window)
        self.find = TextFind(window)
        self.pages = Pages(window)
        self.sections = Grid(lambda: (self.outline, window.text.pane.model))

    # -- the workspace -----------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the text is the workspace on the screen."""
        return self._window.is_shown("text")

    def show(self) -> None:
        """Go there, as Ctrl+2 does."""
        self._window.show("text")

    def leave(self) -> None:
        """Go to the tables, as Ctrl+1 does."""
        self._window.show("data")

    @property
    def split(self) -> QSplitter:
        """What stands side by side: outline, editor, pages."""
        return self._window.text.pane.split

    # -- its panes ---------------------------------------------------------------------------------

    @property
    def editor(self) -> SectionEditor:
        """The text of one section."""
        return self._window.text.pane.editor

    @property
    def outline(self) -> Outline:
        """The tree of sections."""
        return self._window.text.pane.outline

    @property
    def title(self) -> QLabel:
        """What stands above the editor."""
        return self._window.text.pane.title

    @property
    def insert_button(self) -> QToolButton:
        """The button with the menu of live figures."""
        return self._window.text.pane.insert

    def pause(self) -> None:
        """The pause after typing is over: what was typed is stored."""
        self.editor._pause.timeout.emit()

    def longest_wait(self) -> None:
        """Typing went on so long that it is stored without a pause."""
        self.editor._latest.timeout.emit()

    # -- its sections ------------------------------------------------------------------------------

    def current_section(self) -> str | None:
        """The section under the outline's cursor."""
        return self._window.text.pane.current_id()

    def show_section(self, section_id: str) -> None:
        """Go to a section in the outline."""
        self._window.text.pane.show_section(section_id)

    def write_in(self, section_id: str) -> None:
        """Go to a section and put the cursor into its text."""
        self.show_section(section_id)
        self.editor.setFocus()

    def add_section(self) -> None:
        """As its button does."""
        self._window.text.pane.add_section()

    def add_subsection(self) -> None:
        """As its button does."""
        self._window.text.pane.add_subsection()

    def delete_section(self) -> None:
        """As its button does."""
        self._window.text.pane.delete_section()

    def move_section(self, way: str) -> None:
        """Move the section up, down, in or out."""
        self._window.text.pane.rearrange("Move section", way)

    # -- what is done to the whole text ------------------------------------------------------------

    def go_to(self, finding: Finding) -> None:
        """To the words a finding speaks of."""
        self._window.jumps.jump_to(finding)

    def draft(self) -> None:
        """Let the text be drafted from the data; its dialog opens."""
        self._window.text.draft()

    def edit_signing(self) -> None:
        """Bases, recipients and signature; their dialog opens."""
        self._window.parts.facts.edit_signing()
