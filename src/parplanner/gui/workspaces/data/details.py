"""The details of the selected criterion beside the tree: who scores and how, evidence, đặc thù.

Below them what hangs on it: shortcomings, years in which it does not apply, the lines of its scale.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.history import Label
from parplanner.domain.edits import details
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import DETAILS, Criterion, NotApplicable, Row, ScaleLine, Shortcoming
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.grids.rows.table import RowTable
from parplanner.gui.look.eliding import plain_label
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.bring_out import bring_out
from parplanner.gui.widgets.field_box import boxes
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import mark, tr

FLAG, ITS_BASIS = "special", "special_basis"


class RowsPage(QWidget):
    """The rows of one class that hang on the criterion, with buttons that add and delete."""

    def __init__(
        self, session: Session, messages: Messages, cls: type[Row], name: str, hint: str
    ) -> None:
        super().__init__()
        self.model = RowsModel(session, cls)
        self.model.setParent(self)
        self.table = RowTable(self.model, session, messages, name)
        thing = tr(cls.NAME).lower()
        self.add, self.remove = QPushButton(tr("Add")), QPushButton(tr("Delete"))
        self.add.setAccessibleName(tr("Add {thing}").format(thing=thing))
        self.remove.setAccessibleName(tr("Delete {thing}").format(thing=thing))
        self.hint = plain_label(hint)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self.refresh)
        self.add.clicked.connect(self.table.add_row)
        self.remove.clicked.connect(self.table.delete_row)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """What can be pressed, and the hint where there is nothing."""
        there, some = self.model.is_there(), self.model.rowCount() > 0
        self.add.setEnabled(there)
        self.hint.setVisible(there and not some)
        self.remove.setEnabled(there and some)
        set_tip(self.remove, "" if some else self.hint.text())
        set_tip(self.add, self.add.accessibleName())


class DetailsPane(QWidget):
    """Fields are stored when left; the tables at once."""

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__()
        self.session = session
        self.criterion_id: str | None = None
        self._wanted: str | None = None
        self.title = plain_label("")
        made = boxes(Criterion, DETAILS)
        # What is ticked stands last, with what hangs on it.
        self.boxes = dict(sorted(made.items(), key=lambda item: item[0].startswith(FLAG)))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for key, box in self.boxes.items():
            box.add_to(form)
            box.on_chosen(partial(self._finish, key))
        self.pages = {
            Shortcoming: RowsPage(
                session,
                messages,
                Shortcoming,
                tr("Shortcomings of the criterion"),
                tr("No shortcoming of this row is recorded yet."),
            ),
            NotApplicable: RowsPage(
                session,
                messages,
                NotApplicable,
                tr("Years in which the criterion does not apply"),
                tr("This row applies in every year."),
            ),
            ScaleLine: RowsPage(
                session,
                messages,
                ScaleLine,
                tr("Scale of the criterion"),
                tr("No line of this row's scale is recorded yet."),
            ),
        }
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for page, name in zip(
            self.pages.values(),
            (tr("Shortcomings"), tr("Not applicable"), tr("Scale")),
            strict=True,
        ):
            self.tabs.addTab(page, name)
            page.table.left.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.title)
        layout.addLayout(form)
        layout.addWidget(self.tabs, 1)
        session.changed.connect(self._fill)
        session.replaced.connect(self._replaced)
        self.show_criterion(None)

    # -- its parts by name -------------------------------------------------------------------------

    @property
    def model(self) -> RowsModel:
        """The shortcomings."""
        return self.pages[Shortcoming].model

    @property
    def table(self) -> RowTable:
        """The table of shortcomings."""
        return self.pages[Shortcoming].table

    @property
    def agency(self) -> QLineEdit:
        """Who scores."""
        widget = self.boxes["scoring_agency"].widget
        assert isinstance(widget, QLineEdit)
        return widget

    @property
    def evidence(self) -> QLineEdit:
        """What must be shown."""
        widget = self.boxes["evidence"].widget
        assert isinstance(widget, QLineEdit)
        return widget

    @property
    def method(self) -> QComboBox:
        """How it is scored."""
        widget = self.boxes["method"].widget
        assert isinstance(widget, QComboBox)
        return widget

    @property
    def special(self) -> QCheckBox:
        """Whether it is a special case."""
        widget = self.boxes[FLAG].widget
        assert isinstance(widget, QCheckBox)
        return widget

    def tables(self) -> list[RowTable]:
        """The tables, as the tabs stand."""
        return [page.table for page in self.pages.values()]

    def models(self) -> list[RowsModel]:
        """Their models."""
        return [page.model for page in self.pages.values()]

    def table_of(self, cls: type[Row]) -> RowTable:
        """The table of a class, brought to the front."""
        page = self.pages[cls]
        self.tabs.setCurrentWidget(page)
        return page.table

    # -- following the tree ------------------------------------------------------------------------

    def show_criterion(self, criterion_id: str | None) -> None:
        """The tree's selection moved.

        A refused text stays until it is corrected; then the pane follows."""
        self._wanted = criterion_id
        if any(table.waits_for_correction() for table in self.tables()) or not self.commit():
            return
        self.criterion_id = criterion_id
        for page in self.pages.values():
            page.model.show(criterion_id)
        self._fill()

    def _follow(self) -> None:
        if self._wanted != self.criterion_id:
            self.show_criterion(self._wanted)

    def _replaced(self) -> None:
        self.criterion_id = self._wanted = None
        self._fill()

    def _fill(self, *_: object) -> None:
        node = self.session.plan.find(Criterion, self.criterion_id)
        for box in self.boxes.values():
            box.widget.setEnabled(node is not None)
        for page in self.pages.values():
            page.refresh()
        special = node is not None and bool(node.special or node.special_basis)
        basis = self.boxes[ITS_BASIS]
        basis.widget.setEnabled(special)
        set_tip(basis.widget, "" if special else tr("Tick the special case first."))
        if node is None:
            self.title.setText(tr("Select a row to see its details."))
            for box in self.boxes.values():
                box.clear()
            return
        self.title.setText(f"{node.code} {node.title}".strip())
        for box in self.boxes.values():
            if not box.is_typed:  # what is being typed stays
                box.show(self.session.plan, node)

    # -- storing -----------------------------------------------------------------------------------

    def commit(self) -> bool:
        """Store what is being typed; False when something could not
        be stored: it stays in its field."""
        waiting = [
            box.widget for key, box in self.boxes.items() if box.is_typed and not self._finish(key)
        ]
        if not all([table.commit_editor() for table in self.tables()]):
            return False
        for widget in waiting[:1]:
            bring_out(widget)
            widget.setFocus()
        return not waiting

    def field_of(self, key: str) -> QWidget:
        """The field of one of the criterion's details; the one
        above it when it cannot be used now."""
        widget = self.boxes[key].widget
        return widget if widget.isEnabled() else self.special

    def _finish(self, key: str) -> bool:
        """Only what was typed or chosen is stored: losing the focus
        after a move must not carry a text over."""
        box = self.boxes[key]
        widget = box.widget
        if isinstance(widget, QLineEdit):
            if not widget.isModified():
                return True
            widget.setModified(not self._store(key))
            return not widget.isModified()
        return self._store(key)

    def _store(self, key: str) -> bool:
        node = self.session.plan.find(Criterion, self.criterion_id)
        if node is None:
            return True
        box = self.boxes[key]
        try:
            value = box.value(self.session.plan)
        except PlanError:
            value = None
        if value == getattr(node, key):
            return True
        label = Label(mark("Edit details of {detail}"), node.code)
        if key == FLAG:
            label = Label(mark("Special case"))
        plan = self.session.plan
        make = lambda: details.change(plan, Criterion, node.id, **{key: box.value(plan)})  # noqa: E731
        return self.session.attempt(label, make)

    def add_shortcoming(self) -> None:
        """One more, ready to be typed into."""
        self.table_of(Shortcoming).add_row()
