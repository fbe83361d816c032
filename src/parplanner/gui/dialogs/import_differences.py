"""What a table would change in the open plan, one by one: ticked is
taken, what is not ticked stays as it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.differences import Difference
from parplanner.gui.dialogs.import_draft import ImportDraft
from parplanner.gui.look.check_marks import give_box
from parplanner.gui.look.marks_room import rise
from parplanner.gui.look.tooltips import plain, set_tip
from parplanner.gui.widgets.flow_layout import FlowLayout
from parplanner.wording import tr

Role = Qt.ItemDataRole
AnyIndex = QModelIndex | QPersistentModelIndex
WHERE, WHAT, BEFORE, AFTER = range(4)
_TICK_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DifferenceModel(QAbstractTableModel):
    """``ticked``: somebody changed what is taken."""

    ticked = Signal()

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self.differences: list[Difference] = []

    def show(self, differences: list[Difference]) -> None:
        """Put other differences in place of those shown; the same ones are only painted anew."""
        if differences == self.differences:
            self.repaint()
            return
        self.beginResetModel()
        self.differences = differences
        self.endResetModel()

    def repaint(self) -> None:
        """Every box anew."""
        if self.differences:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.differences) - 1, AFTER))

    def keep_all(self, kept: bool) -> None:
        """Leave every difference out, or take every one."""
        for difference in self.differences:
            self._draft.keep(difference, kept)
        self.repaint()
        self.ticked.emit()

    def propose(self) -> None:
        """As it was at first: only what the plan is silent about."""
        self._draft.forget_kept()
        self.repaint()
        self.ticked.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.differences)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHERE else shown

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        difference = self.differences[index.row()]
        column = index.column()
        kept = self._draft.is_kept(difference)
        if role in (Role.DisplayRole, Role.ToolTipRole):
            text = (
                difference.where,
                difference.what,
                difference.before or "–",
                difference.after or "–",
            )[column]
            return plain(text) if role == Role.ToolTipRole else text
        if role == Role.CheckStateRole and column == WHERE:
            return Qt.CheckState.Unchecked if kept else Qt.CheckState.Checked
        stays = column == (BEFORE if kept else AFTER)
        if role == Role.FontRole and stays:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.ForegroundRole and column in (BEFORE, AFTER) and not stays:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or index.column() != WHERE:
            return False
        self._draft.keep(
            self.differences[index.row()], Qt.CheckState(value) != Qt.CheckState.Checked
        )
        self.dataChanged.emit(self.index(index.row(), WHERE), self.index(index.row(), AFTER))
        self.ticked.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Take over"), tr("What"), tr("In the plan"), tr("In the table"))[section]
        return None


class _Airy(QStyledItemDelegate):
    """Rows as far apart as those of a table."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 6 + 2 * rise(option.fontMetrics))


class _List(QTreeView):
    """Space and Enter tick the box of the row, wherever in it the cursor stands.

    Enter left alone would reach the dialog and import.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex().siblingAtColumn(WHERE)
        if event.key() in _TICK_KEYS and index.isValid():
            is_checked = index.data(Role.CheckStateRole) == Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked
            self.model().setData(index, turned, Role.CheckStateRole)
            return
        super().keyPressEvent(event)


class DifferencesPage(QWidget):
    """The list with what can be done with all of it, and a word on what stays."""

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self.model = DifferenceModel(draft)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.list = self._list()
        bar = QWidget()
        buttons = FlowLayout(bar)
        self.all = _button(
            tr("Take all"), tr("Every value of the table takes the place of the plan's.")
        )
        self.none = _button(tr("Take none"), tr("Nothing of the table is taken."))
        self.gaps = _button(
            tr("Only what is blank"), tr("What the plan has stays; only its gaps are filled.")
        )
        for button in (self.all, self.none, self.gaps):
            buttons.addWidget(button)
        self.all.clicked.connect(lambda: self.model.keep_all(False))
        self.none.clicked.connect(lambda: self.model.keep_all(True))
        self.gaps.clicked.connect(self.model.propose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(2)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 1)
        layout.addWidget(bar)
        self._bar = bar

    def _list(self) -> QTreeView:
        shown = _List()
        shown.setModel(self.model)
        shown.setAccessibleName(tr("Differences"))
        shown.setAccessibleDescription(tr("Space ticks what is taken"))
        shown.setRootIsDecorated(False)
        shown.setUniformRowHeights(True)
        shown.setAllColumnsShowFocus(True)
        shown.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        give_box(shown)
        shown.setItemDelegate(_Airy(shown))
        header = shown.header()
        header.setStretchLastSection(False)
        for column in (WHERE, BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)
        return shown

    def show_differences(self, differences: list[Difference]) -> None:
        """What differs now; the cursor and the scroll bar stay while it is the same."""
        self.model.show(differences)
        staying = sum(1 for d in differences if d.before and self._draft.is_kept(d))
        taken = sum(1 for d in differences if not self._draft.is_kept(d))
        if differences and not staying:
            self.said.setText(
                tr("{taken} of {all} differences are taken.").format(
                    taken=taken, all=len(differences)
                )
            )
        elif differences:
            said = tr(
                "{taken} of {all} differences are taken; {count} values of the plan stay, as they "
                "may be newer."
            )
            self.said.setText(said.format(taken=taken, all=len(differences), count=staying))
        else:
            self.said.setText(tr("Nothing differs: the plan has all of it already."))
        self._bar.setVisible(bool(differences))
        self.list.setVisible(bool(differences))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    set_tip(button, tip)
    return button


__all__ = ["AFTER", "BEFORE", "WHAT", "WHERE", "DifferenceModel", "DifferencesPage"]
