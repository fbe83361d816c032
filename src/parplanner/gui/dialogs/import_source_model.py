"""The table as it stands in its file, as a model: texts, tints and
what each column and row was taken for."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont, QGuiApplication, QPalette

from parplanner.document.column_names import PLAIN_ROWS, column_name, row_kind_name
from parplanner.exchange.appendix.row_kinds import BLANK, FIELD, HEADER, NOTE, TOTAL
from parplanner.exchange.table.column_meaning import SKIP
from parplanner.exchange.table.sheet import SheetCell, letters, shown
from parplanner.gui.dialogs.import_draft import ImportDraft
from parplanner.gui.dialogs.import_strip import CHOSEN, TAKEN
from parplanner.gui.look import theme
from parplanner.gui.look.tooltips import plain
from parplanner.wording import tr

Role = Qt.ItemDataRole
AnyIndex = QModelIndex | QPersistentModelIndex
_SHOWN_DIGITS = Context(prec=10)
_TINTS = {HEADER: "heading", TOTAL: "total", FIELD: "field"}


class SourceModel(QAbstractTableModel):
    """Cells are looked up when they are painted: a sheet has up to 5,000 rows of 60 columns."""

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self._keys: dict[int, str] = {}
        self._chosen: set[int] = set()
        self._kinds: dict[int, str] = {}
        self.renew()

    def renew(self) -> None:
        """Another sheet."""
        self.beginResetModel()
        self._sheet = self._draft.table.sheet
        headed = [heading.number for heading in self._draft.table.layout.headings]
        self._width = max([*headed, *(max(row.cells) for row in self._sheet.rows)], default=1)
        self._look_up()
        self.endResetModel()

    def refresh(self) -> None:
        """The same sheet, understood anew."""
        if self._draft.table.sheet is not self._sheet:
            self.renew()
            return
        self._look_up()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._width - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def _look_up(self) -> None:
        draft = self._draft
        columns = range(1, self._width + 1)
        self._keys = {column: draft.key_of(column) for column in columns}
        self._chosen = {column for column in columns if draft.is_said(column)}
        self._kinds = {row.number: draft.kind_of(row.number) for row in self._sheet.rows}

    # -- places ------------------------------------------------------------------------------------

    def number_at(self, row: int) -> int:
        """The sheet's number of a row of the model."""
        return self._sheet.rows[row].number

    def index_of(self, number: int, column: int) -> QModelIndex:
        """The cell of a sheet row (the next that has values) and column, both from 1."""
        for place, row in enumerate(self._sheet.rows):
            if row.number >= number:
                return self.index(place, max(0, min(column, self._width) - 1))
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._width

    # -- looks -------------------------------------------------------------------------------------

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        row = self._sheet.rows[index.row()]
        column = index.column() + 1
        if role in (Role.DisplayRole, Role.ToolTipRole):
            cell = row.cells.get(column)
            text = _text(cell)
            return plain(text) if role == Role.ToolTipRole else " ".join(text[:400].split())
        if role == Role.BackgroundRole:
            tint = _TINTS.get(self._kinds[row.number])
            return QBrush(theme.shade(tint)) if tint else None
        if role == Role.ForegroundRole:
            is_grey = not self._is_taken(row.number, column)
            return (
                QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
                if is_grey
                else None
            )
        if role == Role.FontRole and self._kinds[row.number] in (HEADER, FIELD, TOTAL):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _is_taken(self, number: int, column: int) -> bool:
        kind = self._kinds[number]
        if kind == HEADER:
            return True
        return kind not in ("", NOTE, BLANK) and self._keys[column] not in ("", SKIP)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._row_header(section, role)
        column = section + 1
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return f"{letters(column)}: {column_name(self._keys[column])}"
        if role == TAKEN:
            return self._keys[column] not in ("", SKIP)
        if role == CHOSEN:
            return column in self._chosen
        if role == Role.ToolTipRole:
            said = tr("What column {column} was taken for; click to change it.").format(
                column=letters(column)
            )
            if column in self._chosen:
                said += " " + tr("Underlined: chosen by you, now or in an earlier table.")
            return plain(said)
        return None

    def _row_header(self, section: int, role: int) -> Any:
        number = self.number_at(section)
        kind = self._kinds[number]
        if role == Role.DisplayRole:
            shown = "" if kind in PLAIN_ROWS else row_kind_name(kind)
            return f"{number} · {shown}" if shown else str(number)
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.ToolTipRole:
            return plain(tr("What row {row} was taken for; click to change it.").format(row=number))
        return None


def _text(cell: SheetCell | None) -> str:
    """A cell as Excel shows it: 0.81, not the 0.8100000000000001 that stands in the file."""
    if cell is None:
        return ""
    if isinstance(cell.value, Decimal) and cell.value.is_finite():
        return shown(_SHOWN_DIGITS.plus(cell.value))
    return cell.text


__all__ = ["SourceModel"]
