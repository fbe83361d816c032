"""What each action does: the handlers of the action table, and the commands that are no pane's own.

Dialogs are imported when used: the first painted plan would wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from parplanner import logs
from parplanner.document.history import Label
from parplanner.domain.place import Place
from parplanner.domain.rows import Indicator, Row, Standing
from parplanner.gui.flows.help import HelpFlow
from parplanner.gui.flows.undo import UndoFlow
from parplanner.gui.look import font_size
from parplanner.gui.panels.findings_model import FORM
from parplanner.gui.shell.next_pane import next_pane
from parplanner.gui.widgets.once import once
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.gui.flows.find import FindFlow
    from parplanner.gui.shell.main_window import MainWindow
    from parplanner.gui.workspaces.text.find import TextFind


class Commands:
    """Works on the panes and flows of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.help = HelpFlow(window)
        self.steps = UndoFlow(window)
        self.undo, self.redo = self.steps.undo, self.steps.redo

    def handlers(self) -> dict[str, Callable[[], object]]:
        """One per action. What works on data first finishes what is being typed (:meth:`_committed`)."""
        window = self._window
        plain: dict[str, Callable[[], object]] = {
            "quit": window.close,
            "expand": window.criteria.tree.unfold_all,
            "collapse": window.criteria.tree.fold_all,
            "theme_light": lambda: window.theme_chosen.emit("light"),
            "theme_dark": lambda: window.theme_chosen.emit("dark"),
            "theme_contrast": lambda: window.theme_chosen.emit("contrast"),
            "theme_system": lambda: window.theme_chosen.emit("system"),
            **{f"font_{size}": partial(window.font_size_chosen.emit, size) for size in font_size.SIZES},
            "full_screen": self.toggle_full_screen,
            "lang_vi": lambda: window.language_chosen.emit("vi"),
            "lang_en": lambda: window.language_chosen.emit("en"),
            "shortcuts": self.show_shortcuts,
            "about": self.about,
            "help": lambda: self.help.show(self.help_page()),
            "guide": lambda: self.help.show("index"),
            "error_info": self.copy_error_information,
            "log_folder": self.open_log_folder,
        }
        told = {name: self._committed(run, window.finish_typing) for name, run in self._of_files().items()}
        rest = {**self._of_rows(), **self._of_panes()}
        finished = {name: self._committed(run, window.commit_editors) for name, run in rest.items()}
        return {**plain, **told, **finished}

    def _of_files(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "new": window.flows.new,
            "open": window.flows.open,
            "save": window.flows.save,
            "save_as": window.flows.save_as,
            "import": window.flows.imports.table,
            "export": window.exports.export,
            "preview": window.text.show_text,
            "print": window.text.print,
            "versions": lambda: window.flows.earlier.list_versions(),  # its reading of files is loaded when asked for
            "info": self.edit_facts,
            "close": window.flows.close,
        }

    def _of_rows(self) -> dict[str, Callable[[], object]]:
        window, on_data = self._window, self._on_data
        tree, grid, in_text = window.criteria.tree, window.focus.grid, window.text.clipboard
        return {
            "undo": self.undo,
            "redo": self.redo,
            "cut": on_data(lambda: grid().cut_cells(), in_text("cut")),
            "copy": on_data(lambda: grid().copy_cells(), in_text("copy")),
            "paste": on_data(lambda: grid().paste_cells(), in_text("paste")),
            "clear": on_data(lambda: grid().clear_cells(), in_text("clear")),
            "add_below": self.add_below,
            "add_child": on_data(tree.add_child, lambda: window.text.pane.add_subsection()),
            "add_task": on_data(window.tasks.add_task),
            "fill_down": on_data(lambda: grid().fill_down()),
            "fill_right": on_data(lambda: grid().fill_right()),
            "today": on_data(lambda: grid().insert_today()),
            "select_all": on_data(lambda: grid().selectAll(), in_text("select_all")),
            "duplicate": on_data(lambda: grid().duplicate_row()),
            "delete_rows": self.delete_rows,
            "move_up": on_data(lambda: grid().shift(-1), window.text.moved("up")),
            "move_down": on_data(lambda: grid().shift(1), window.text.moved("down")),
            "indent": on_data(tree.indent, window.text.moved("in")),
            "outdent": on_data(tree.outdent, window.text.moved("out")),
            "renumber": on_data(self.renumber),
            "not_applicable": on_data(tree.ask_not_applicable),
        }

    def _of_panes(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "next_pane": partial(next_pane, window, 1),
            "previous_pane": partial(next_pane, window, -1),
            "find": lambda: self._finder().open(),
            "replace": lambda: self._finder().open(replacing=True),
            "find_next": lambda: self._finder().step(1),
            "find_previous": lambda: self._finder().step(-1),
            "go_to": window.finder.go_to_code,
            "filter": self._on_data(lambda: window.focus.grid().ask_filter(-1)),
            "show_all": self._on_data(self.show_all_rows),
            "save_view": window.views.save,
            "history": self.toggle_history,
            "data_page": window.text.show_data,
            "text_page": window.text.show_text,
            "overview_page": window.overview.show,
            "explain": window.explaining.explain_current,
            "details": self.toggle_details,
            "drafts": window.text.draft,
            "live_figures": window.text.make_live,
            "signing": window.text.edit_signing,
            "findings": self.toggle_findings,
            "remedies": window.fixes.open_menu,
            "units": self.show_units,
            "standings": partial(self.show_rows, Standing),
            "indicators": partial(self.show_rows, Indicator),
        }

    def _finder(self) -> FindFlow | TextFind:
        """Of the workspace in front."""
        return self._window.text.finder if self._window.text.is_shown else self._window.finder

    def _on_data(self, run: Callable[[], object], in_text: Callable[[], object] | None = None) -> Callable[[], object]:
        """A command of the tables: in the other workspaces it must not change rows nobody sees."""

        def either() -> object:
            if self._window.text.is_shown:
                return in_text() if in_text is not None else None
            return None if self._window.overview.is_shown else run()

        return either

    @staticmethod
    def _committed(run: Callable[[], object], finish: Callable[[], bool]) -> Callable[[], object]:
        """First finish what is being typed, so that no command works on less than the officer sees."""

        def both() -> object:
            return run() if finish() else None

        return both

    def add_below(self) -> None:
        """A row, or in the task table a task; a section in the text."""
        if self._window.text.is_shown:
            self._window.text.pane.add_section()
        elif self._window.overview.is_shown:
            return
        elif (grid := self._window.focus.grid()) in self._window.details.tables():
            grid.add_row()
        elif self._window.focus.grid() is self._window.tasks.table:
            self._window.tasks.add_task()
        else:
            self._window.criteria.tree.add_below()

    def delete_rows(self) -> None:
        """Rows of the grid in use; the section in the text."""
        if self._window.text.is_shown:
            self._window.text.pane.delete_section()
        elif self._window.overview.is_shown:
            return
        elif (grid := self._window.focus.grid()) in self._window.details.tables():
            grid.delete_row()
        elif self._window.focus.grid() is self._window.tasks.table:
            self._window.tasks.table.delete_rows()
        else:
            self._window.criteria.tree.delete_rows()

    # -- commands -----------------------------------------------------------------------------------------------

    def edit_goal(self) -> None:
        """The plan's facts, on the field of the goal."""
        if self._window.session.document is not None and self._window.commit_editors():
            self.edit_facts(at=("PlanInfo", "goal_points"))

    def edit_facts(self, *, at: tuple[str, str] | None = None) -> None:
        """Agency, number, goal, columns: OK is one step. ``at``: the class and field the cursor goes to."""
        from parplanner.gui.dialogs.plan_facts import PlanFacts
        from parplanner.gui.widgets.checked_form import carry_out

        with once(PlanFacts(self._window, self._window.session.plan)) as dialog:
            if at is not None:
                dialog.stand_on(*at)
            carry_out(dialog, self._window.session, Label(mark("Change plan facts")))

    def renumber(self) -> None:
        """Codes counted anew."""
        from parplanner.gui.flows.renumber import renumber

        renumber(self._window)

    def show_units(self) -> None:
        """Names of units, other spellings, merging."""
        from parplanner.gui.dialogs.units import show_units

        show_units(self._window, self._window.session)

    def show_rows(self, cls: type[Row], at: Place | None = None) -> None:
        """Rows that are one list of the plan."""
        from parplanner.gui.dialogs.rows import show_rows

        if self._window.session.document is not None:
            show_rows(self._window, self._window.session, cls, at)

    def show_shortcuts(self) -> None:
        """All keys on one sheet."""
        from parplanner.gui.dialogs.shortcuts import show_shortcuts

        show_shortcuts(self._window)

    def toggle_findings(self) -> None:
        """F7: show the findings and go there; again: hide them."""
        if self._window.dock.isVisible() and self._window.focus.is_in(self._window.findings):
            self._window.dock.hide()
            self._window.criteria.tree.setFocus()
            return
        self._window.findings_model.refresh()
        self._window.dock.show()
        self._window.findings.enter()

    def show_form_findings(self) -> None:
        """The findings about the form of the document, and only they."""
        pane = self._window.findings
        self._window.dock.show()
        pane.filter.group.setCurrentIndex(pane.filter.group.findData(FORM))
        pane.enter()

    def show_all_rows(self) -> None:
        """No filter any more, in whichever table."""
        self._window.data_page.filters.clear_all()
        self._window.focus.grid().clear_filters()

    def toggle_history(self) -> None:
        """Alt+Z: the steps of this session, or hide them."""
        dock, pane = self._window.history_dock, self._window.history
        dock.setVisible(not dock.isVisible())
        if dock.isVisible():
            pane.model.refresh()
            pane.list.setFocus()

    def toggle_details(self) -> None:
        """F8: the details of the selected criterion, or hide them."""
        self._window.text.show_data()
        self._window.details_dock.setVisible(not self._window.details_dock.isVisible())
        if self._window.details_dock.isVisible():
            self._window.details.agency.setFocus()

    def toggle_full_screen(self) -> None:
        """F11: the whole screen, and back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._window.actions_.by_name["full_screen"].setChecked(self._window.isFullScreen())

    def help_page(self) -> str:
        """The guide's page for the workspace in front."""
        page = self._window.pages.currentWidget()
        return str((page.property("help_page") if page is not None else "") or "data")

    def copy_error_information(self) -> None:
        """To the clipboard, ready for a letter."""
        from parplanner.gui.services.error_information import information

        percent = font_size.percent_of(self._window.settings.get("font_size"))
        QGuiApplication.clipboard().setText(information(percent))
        self._window.messages.status(tr("Copied: versions and the last lines of the log."))

    def open_log_folder(self) -> None:
        """In the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs.log_path().parent)))

    def about(self) -> None:
        """Version and licences."""
        from parplanner.gui.dialogs.about import About

        with once(About(self._window)) as dialog:
            dialog.exec()
