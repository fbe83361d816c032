"""The workspaces of a window and what belongs to the written plan: switching, drafting, jumping into the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from parplanner.document.history import Label
from parplanner.gui.look.headers import readable
from parplanner.gui.services.jobs import wait_for_workers
from parplanner.gui.shell.window_state import restore_splitters
from parplanner.gui.widgets.wheel_guard import steady
from parplanner.gui.workspaces.text import section_place
from parplanner.gui.workspaces.text.section_place import SectionPlace
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.gui.flows.printing import PrintFlow
    from parplanner.gui.shell.main_window import MainWindow
    from parplanner.gui.shell.window_place import Place
    from parplanner.gui.workspaces.text.find import TextFind
    from parplanner.gui.workspaces.text.page import PlanTextPane

SOME = 12
"""Numbers that are named in a question."""


class TextFlow:
    """The text workspace is made when first asked for: the first painted frame does not wait for QtPdf."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pane: PlanTextPane | None = None
        self._printing: PrintFlow | None = None
        self._finder: TextFind | None = None
        self._waiting: Place | None = None

    @property
    def pane(self) -> PlanTextPane:
        """The workspace, made now when there is none yet."""
        if self._pane is None:
            from parplanner.gui.workspaces.text.page import PlanTextPane

            self._pane = PlanTextPane(self._window.session, self._window.messages)
            self._pane.setProperty("help_page", "text")
            self._pane.split.setObjectName("text")
            actions = self._window.actions_.by_name
            self._pane.editor.window_actions = [actions["undo"], actions["redo"]]
            readable(self._pane)
            steady(self._pane)
            self._window.pages.addWidget(self._pane)
            restore_splitters(self._window)
            self._window.follow_last()
            if self._waiting is not None:
                self.go_on(self._waiting)
        return self._pane

    def go_on(self, place: Place) -> None:
        """At that section and letter: now, or when there is a workspace."""
        self._waiting = place
        if self._pane is not None:
            self._waiting = None
            section_place.go_to(self._pane, place.section)

    def section_place(self) -> SectionPlace:
        """Where the officer is in the text, or would be."""
        if self._pane is None:
            return self._waiting.section if self._waiting is not None else SectionPlace()
        return section_place.place_of(self._pane.editor)

    @property
    def is_made(self) -> bool:
        """Whether there is a text workspace yet."""
        return self._pane is not None

    @property
    def finder(self) -> TextFind:
        """Find and replace in the text."""
        if self._finder is None:
            from parplanner.gui.workspaces.text.find import TextFind

            self._finder = TextFind(self._window, self.pane)
        return self._finder

    @property
    def is_shown(self) -> bool:
        """Whether the text workspace is in front."""
        return self._pane is not None and self._window.pages.currentWidget() is self._pane

    def show_text(self) -> None:
        """Ctrl+2."""
        if self._window.session.document is not None:
            self._window.pages.setCurrentWidget(self.pane)
            self.pane.editor.setFocus()

    def show_data(self) -> None:
        """Ctrl+1."""
        if self._window.session.document is not None:
            self._window.pages.setCurrentWidget(self._window.data_page)
            self._window.criteria.tree.setFocus()

    def moved(self, way: str) -> Callable[[], None]:
        """The command that moves the current section ``up``, ``down``, ``in`` or ``out``."""
        return lambda: self.pane.rearrange(mark("Move section"), way)

    def commit(self) -> bool:
        """Store what is being typed in the text."""
        return self._pane is None or self._pane.commit()

    @property
    def waits_to_be_stored(self) -> bool:
        """Whether something typed in the text is not stored."""
        return self._pane is not None and self._pane.editor.waits_to_be_stored

    def clipboard(self, name: str) -> Callable[[], object]:
        """``cut``, ``copy``, ``paste``, ``select_all`` or ``clear`` from the menu: on the text or on its outline."""

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

    def finish(self) -> None:
        """Before the window closes: no worker may outlive it."""
        if self._pane is not None:
            self._pane.preview.finish()
        wait_for_workers()

    def print(self) -> None:
        """Ctrl+P: the pages of the PDF itself."""
        if self._printing is None:
            from parplanner.gui.flows.printing import PrintFlow

            self._printing = PrintFlow(self._window)
        self._printing.print()

    def edit_signing(self, *, at: str = "") -> None:
        """Căn cứ, nơi nhận, chữ ký: OK is one step. ``at``: the field the cursor goes to."""
        from parplanner.gui.dialogs.signing import Signing
        from parplanner.gui.widgets.checked_form import carry_out
        from parplanner.gui.widgets.once import once

        session = self._window.session
        with once(Signing(self._window, session.plan)) as dialog:
            dialog.stand_on(at)
            carry_out(dialog, session, Label(mark("Bases, recipients and signature")))

    def draft(self) -> None:
        """Show what the data would say beside what stands there; take only what is ticked."""
        from parplanner.document.document import new_id
        from parplanner.domain.edits import drafting
        from parplanner.domain.writing import drafts
        from parplanner.gui.dialogs.drafts import DraftDialog
        from parplanner.gui.widgets.once import once

        session = self._window.session
        drafted = drafts.drafts(session.plan, session.scoring)
        with once(DraftDialog(self._window, drafting.compare(session.plan, drafted), session.plan)) as dialog:
            if not dialog.exec():
                return
            chosen = dialog.chosen()
        label = Label(mark("Draft the text from the data"))
        if chosen and session.attempt(label, lambda: drafting.take(session.plan, new_id, drafted, chosen)):
            self.show_text()

    def make_live(self) -> None:
        """Numbers typed by hand that equal the plan's figures become live figures, as one step."""
        from parplanner.domain.edits import sections
        from parplanner.domain.writing import text_rules

        window, session = self._window, self._window.session
        typed = text_rules.replaceable(session.plan, session.scoring)
        if not typed:
            window.messages.status(tr("No number typed by hand equals a figure of the plan."))
            return
        question = tr(
            "{count} numbers typed by hand equal figures of the plan: {numbers}.\n\n"
            "As live figures they follow the points and tasks from now on."
        )
        numbers = "; ".join(t.text for t in typed[:SOME]) + ("; …" if len(typed) > SOME else "")
        text = question.format(count=len(typed), numbers=numbers)
        if window.messages.confirm(window, tr("Typed numbers into live figures"), text, tr("Make them live")):
            label = Label(mark("{detail} typed numbers into live figures"), str(len(typed)))
            session.attempt(label, lambda: sections.put_fields(session.plan, typed))
            self.show_text()
