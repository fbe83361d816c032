"""The workspace of the written plan: outline on the left, the section's text in the middle, the
pages on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, sections
from parplanner.domain.rows import Section
from parplanner.domain.writing.narrative import shown_line
from parplanner.gui.grids.kit.tree_grid import TreeGrid
from parplanner.gui.grids.sections.model import SectionModel
from parplanner.gui.look import icons
from parplanner.gui.look.marks_room import room_above
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.find_bar import FindBar
from parplanner.gui.widgets.flow_layout import FlowLayout
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.preview import Preview
from parplanner.gui.workspaces.text.live_figures import LiveFigures
from parplanner.gui.workspaces.text.section_editor import SectionEditor
from parplanner.wording import mark, tr


class Outline(TreeGrid):
    """The sections; labels and titles are edited in place."""

    grid_name = cells.SECTIONS
    sortable = False

    def __init__(self, model: SectionModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Sections of the plan"))
        self.setExpandsOnDoubleClick(False)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        model.modelReset.connect(self.expandAll)
        model.rowsInserted.connect(lambda parent, *_: self.setExpanded(parent, True))
        self.expandAll()

    def clear_cells(self) -> None:
        """Delete does not empty titles one by one here: sections go by their own command."""


class PlanTextPane(QWidget):
    """``commit`` stores what is being typed; commands act on the current section.
    ``section_shown``: another one is."""

    section_shown = Signal()

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__()
        self.session = session
        self.messages = messages
        self.model = SectionModel(session)
        self.model.setParent(self)
        self.outline = Outline(self.model, session, messages)
        self.editor = SectionEditor(session)
        self.figures = LiveFigures(session, self.editor.insert_field, self.editor.insert_table)
        self.preview = Preview(session)
        self.find_bar = FindBar(tr("In all sections"))
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        room_above(self.title)
        self.hint = QLabel(
            tr(
                "The plan has no text yet. Add the first section, or let it be drafted from the "
                "data."
            )
        )
        self.hint.setWordWrap(True)
        self._lay_out()
        self.outline.selectionModel().currentChanged.connect(self._chosen)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._recount)
        session.replaced.connect(self._first)
        session.changed.connect(self._show_title)
        self._first()

    def _lay_out(self) -> None:
        left, middle = QWidget(), QWidget()
        left_box, middle_box = QVBoxLayout(left), QVBoxLayout(middle)
        left_box.setContentsMargins(0, 0, 0, 0)
        left_box.addWidget(self._buttons(self._outline_commands()))
        left_box.addWidget(self.hint)
        left_box.addWidget(self.outline, 1)
        middle_box.setContentsMargins(0, 0, 0, 0)
        middle_box.addWidget(self._buttons(self._text_commands()))
        middle_box.addWidget(self.title)
        middle_box.addWidget(self.editor, 1)
        middle_box.addWidget(self.find_bar)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (left, middle, self.preview):
            self.split.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.split.setSizes([letter * 40, letter * 70, letter * 70])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def _outline_commands(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        return [
            ("add-row", tr("Add section"), "Ctrl+Return", self.add_section),
            (
                "add-child",
                tr("Add section one level down"),
                "Ctrl+Shift+Return",
                self.add_subsection,
            ),
            ("delete-row", tr("Delete section"), "Ctrl+-", self.delete_section),
            (
                "move-up",
                tr("Move up"),
                "Alt+Shift+Up",
                partial(self.rearrange, mark("Move section"), "up"),
            ),
            (
                "move-down",
                tr("Move down"),
                "Alt+Shift+Down",
                partial(self.rearrange, mark("Move section"), "down"),
            ),
            (
                "indent",
                tr("One level down"),
                "Alt+Shift+Right",
                partial(self.rearrange, mark("Indent section"), "in"),
            ),
            (
                "outdent",
                tr("One level up"),
                "Alt+Shift+Left",
                partial(self.rearrange, mark("Outdent section"), "out"),
            ),
        ]

    def _text_commands(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        return [
            ("", tr("Bold"), "Ctrl+B", self.editor.toggle_bold),
            ("", tr("Italic"), "Ctrl+I", self.editor.toggle_italic),
            ("", tr("Plain"), "", self.editor.make_plain),
        ]

    def _buttons(self, commands: list[tuple[str, str, str, Callable[[], object]]]) -> QWidget:
        """In a line that wraps where there is no room."""
        bar = QWidget()
        row = FlowLayout(bar)
        row.setContentsMargins(4, 2, 4, 2)
        for icon, text, keys, run in commands:
            button = QToolButton()
            button.setIcon(icons.icon(icon))
            button.setIconSize(icons.size_for(self))
            button.setText(text)
            set_tip(
                button,
                f"{text} ({QKeySequence(keys).toString()})".replace("Return", "Enter")
                if keys
                else text,
            )
            button.setAccessibleName(text)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, r=run: r())
            row.addWidget(button)
        if commands[0][1] == tr("Bold"):
            self.insert = QToolButton()
            self.insert.setText(tr("Live figure"))
            set_tip(self.insert, tr("Put in a figure that follows the data (Ctrl+Shift+F)"))
            self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.insert.setMenu(QMenu(self.insert))
            self.insert.menu().aboutToShow.connect(self._fill_figures)
            action = QAction(self)
            action.setShortcut(QKeySequence("Ctrl+Shift+F"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(self.insert.showMenu)
            self.addAction(action)
            row.addWidget(self.insert)
        return bar

    # -- following ---------------------------------------------------------------------------------

    def commit(self) -> bool:
        """Finish typing in the outline and the text; False when one of them could not be stored."""
        return self.outline.commit_editor() and self.editor.commit()

    def _recount(self, *_: object) -> None:
        self.hint.setVisible(self.model.rowCount() == 0)

    def _first(self) -> None:
        first = self.model.index(0, 0)
        if first.isValid():
            self.outline.setCurrentIndex(first)
        self._chosen(first)
        self._recount()

    def _chosen(self, current: QModelIndex, *_: object) -> None:
        section_id = self.model.id_at(current) if current.isValid() else None
        if not self.editor.show_section(section_id):
            QTimer.singleShot(0, self, lambda: self.show_section(self.editor.section_id))
            return
        self._show_title()
        self.preview.go_to_section(section_id)
        self.section_shown.emit()

    def _show_title(self, *_: object) -> None:
        """Number and title as they are now, figures by their values."""
        section = self.session.plan.find(Section, self.editor.section_id)
        shown = shown_line(section.title, self.editor.value) if section else ""
        self.title.setText(f"{section.label} {shown}".strip() if section else "")
        self.insert.setEnabled(section is not None)

    def current_id(self) -> str | None:
        """The section the cursor stands on."""
        return self.model.id_at(self.outline.currentIndex())

    def show_section(self, section_id: str | None, *, take_focus: bool = True) -> None:
        """Go to a section."""
        index = self.model.index_of(section_id, 1)
        if index.isValid():
            self.outline.select_cell(index, take_focus)

    # -- commands ----------------------------------------------------------------------------------

    def _run(self, text: str, make: Callable[[], Changes], keep: str | None) -> None:
        if self.commit() and self.session.attempt(Label(text), make) and keep:
            self.show_section(keep)

    def add_section(self) -> None:
        """Behind the current one."""
        current = self.session.plan.find(Section, self.current_id())
        parent = current.parent_id if current else None
        place = self.session.plan.sections(parent).index(current) + 1 if current else None
        fresh = new_id()
        self._run(
            mark("Add section"),
            lambda: sections.add(self.session.plan, lambda: fresh, parent, place),
            fresh,
        )

    def add_subsection(self) -> None:
        """Below the current one."""
        parent, fresh = self.current_id(), new_id()
        self._run(
            mark("Add section"),
            lambda: sections.add(self.session.plan, lambda: fresh, parent),
            fresh,
        )

    def delete_section(self) -> None:
        """The current one with everything below it."""
        doomed = self.current_id()
        if doomed is None:
            return
        below = sum(1 for _ in self.session.plan.walk_sections(doomed))
        question = tr("{count} sections below it are deleted with it.").format(count=below)
        if below and not self.messages.confirm(self, tr("Delete section"), question, tr("Delete")):
            return
        above = self.model.id_at(self.outline.row_above(self.outline.currentIndex()))
        self._run(
            mark("Delete section"), lambda: sections.delete(self.session.plan, [doomed]), above
        )

    def rearrange(self, text: str, way: str) -> None:
        """Move the current section ``up`` or ``down``, one level ``in`` or ``out``."""
        current = self.current_id()
        if current is None:
            return
        self._run(text, lambda: sections.rearrange(self.session.plan, [current], way), current)

    def _fill_figures(self) -> None:
        self.figures.fill(self.insert.menu())
