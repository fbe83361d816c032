"""The criteria tree as a grid: code, content, maximum, a column per year, points lost and the
planned difference."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont

from parplanner.document.history import Label
from parplanner.document.year_names import year_name
from parplanner.domain import quick
from parplanner.domain import scoring as sc
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, RESULT, Criterion, NotApplicable, ScoreColumn
from parplanner.gui.grids.kit.grid_model import (
    ACCESSIBLE,
    ALIGNMENT,
    BACKGROUND,
    CHECKED,
    DECORATION,
    DISPLAY,
    EDIT,
    FONT,
    FOREGROUND,
    SHOWN,
    TOOL_TIP,
    TYPED,
    Face,
    GridModel,
)
from parplanner.gui.grids.kit.lensed import GridColumn, field_columns
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.look import theme
from parplanner.gui.look.tooltips import plain
from parplanner.gui.services.session import Session
from parplanner.wording import mark, tr

CODE, TITLE, LOST, DIFFERENCE = "code", "title", "lost", "difference"
Role = Qt.ItemDataRole


def _own_column(column: GridColumn) -> GridColumn:
    """A title of several lines is one line in the tree."""
    return replace(column, kind="text") if column.kind == "lines" else column


def grid_columns(session: Session) -> list[GridColumn]:
    """The columns in force, from the plan's year columns."""
    made = [_own_column(column) for column in field_columns(cells.CRITERIA)]
    for column in session.plan.columns():
        is_result = column.kind == RESULT
        tip = (
            tr("Points achieved in {year}")
            if is_result
            else tr("Minimum points to reach in {year}")
        )
        title = year_name(column.kind, column.year)
        made.append(GridColumn(column.id, title, tip.format(year=column.year), "points"))
    base = sc.base_column(session.plan)
    made.append(
        GridColumn(
            LOST,
            tr("Lost"),
            tr("Maximum minus points achieved in {year}").format(year=base.year if base else "…"),
            "computed",
        )
    )
    made.append(
        GridColumn(
            DIFFERENCE, tr("Difference"), tr("Last target minus points achieved"), "computed"
        )
    )
    return made


_DRAGGED = SHOWN | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_DRAGGED_TYPED = TYPED | _DRAGGED


_UNANSWERED = frozenset({DECORATION, CHECKED, FOREGROUND, int(Role.SizeHintRole)})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@cache
def _font(field: bool, group: bool, outside: bool) -> QFont:
    """Fields bold, groups italic, what is not applicable struck out; only what is set here
    overrides the view's."""
    font = QFont()
    font.setBold(field)
    font.setItalic(group and not field)
    font.setStrikeOut(outside)
    return font


def _is_typed(column: GridColumn) -> bool | None:
    """Texts and maxima always, computed columns never; None: scores, on rows without children
    (hidden ones count)."""
    if column.kind == "computed":
        return False
    return True if column.kind == "text" or column.key == MAX_COLUMN else None


class CriteriaModel(GridModel):
    """Shows rolled-up values, edits entered ones. A refused edit is told by ``Session.refused``."""

    grid = cells.CRITERIA
    is_tree = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, grid_columns(session))
        self._learn_columns()
        session.replaced.connect(self._replaced)
        session.changed.connect(self._follow)
        self.rebuild()

    # -- structure ---------------------------------------------------------------------------------

    def desired(self, parent_id: str | None) -> list[str]:
        return [c.id for c in self.session.plan.children(parent_id)]

    def _replaced(self) -> None:
        self.forget_lens()
        self.reload()

    def reload(self) -> None:
        """Another document, or other year columns."""
        self.rebuild()
        self.columns_changed.emit()

    def prepare(self) -> None:
        super().prepare()
        self._learn_columns()

    def _learn_columns(self) -> None:
        """Columns, and which of them is which: looked up once, asked with every cell."""
        plan = self.session.plan
        self.columns = grid_columns(self.session)
        self._base = sc.base_column(plan)
        self._targets = sc.target_columns(plan)
        self._results = {c.id for c in sc.result_columns(plan)}
        self._typed = [_is_typed(column) for column in self.columns]

    def _follow(self, changes: Changes, touched: set[str]) -> None:
        if any(isinstance(c.row, ScoreColumn) for c in changes):
            self.same_plan = True
            self.reload()
            self.same_plan = False
            return
        self.reconcile(self._structural(changes))
        if any(type(c.row).__name__ == "PlanInfo" for c in changes):
            self._learn_columns()
            self._all_changed()
            return
        self.tell_changed(touched)

    def _all_changed(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        for node in list(self._by_id.values()):
            last = self.createIndex(node.row, len(self.columns) - 1, node.number)
            self.dataChanged.emit(self.createIndex(node.row, 0, node.number), last)

    def _structural(self, changes: Changes) -> list[str | None]:
        parents: set[str | None] = set()
        for before, after in changes:
            old = before if isinstance(before, Criterion) else None
            new = after if isinstance(after, Criterion) else None
            if old is None and new is None:
                continue
            same = old and new and (old.parent_id, old.position) == (new.parent_id, new.position)
            if not same:
                parents |= {row.parent_id for row in (old, new) if row is not None}
        plan = self.session.plan

        def depth(parent_id: str | None) -> int:
            node = plan.find(Criterion, parent_id)
            return 0 if parent_id is None else (sc.depth(plan, node) if node else 1_000)

        return sorted(parents, key=lambda p: (depth(p), p or ""))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        typed = self._typed[index.column()]
        if typed is None:
            typed = not self.session.plan.children(self.node_at(index).id)
        return _DRAGGED_TYPED if typed else _DRAGGED

    def can_type(self, row_id: str, column: int) -> bool:
        typed = self._typed[column]
        return not self.session.plan.children(row_id) if typed is None else typed

    def quick_rows(self, question: quick.Question, kind: str) -> set[str]:
        return quick.criteria(question, kind)

    def cell_text(self, row_id: str, key: str) -> str:
        column = self.columns[self.column_of(key)]
        if column.kind == "text":
            return str(getattr(self.session.plan.get(Criterion, row_id), key))
        return self.shown(row_id, key)

    def number(self, row_id: str, key: str) -> int | None:
        return None if key in (CODE, TITLE) else self.value(row_id, key)

    def row_name(self, row_id: str) -> str:
        row = self.session.plan.find(Criterion, row_id)
        return row.code or row.title if row else ""

    def value(self, row_id: str | None, key: str) -> int | None:
        """Points (1/1000) shown in a computed or points cell;
        ``row_id`` None is the grand total."""
        scoring, base = self.session.scoring, self._base
        if key == LOST:
            return scoring.lost(row_id, base.id) if base else None
        if key == DIFFERENCE:
            targets = self._targets
            if not base or not targets:
                return None
            aim, got = scoring.value(row_id, targets[-1].id), scoring.value(row_id, base.id)
            return None if aim is None or got is None else aim - got
        return scoring.value(row_id, key)

    def shown(self, row_id: str | None, key: str) -> str:
        """The text of a points cell: a comma, a sign on
        differences, blank where there is nothing."""
        value = self.value(row_id, key)
        if value is None and row_id is not None:
            value = self._uncounted(row_id, key)
        text = format_points(value, self.session.plan.criteria_set.min_decimals)
        return f"+{text}" if key == DIFFERENCE and value and value > 0 else text

    def _uncounted(self, row_id: str, key: str) -> int | None:
        """Points that stand in a cell which counts nowhere: they are seen, struck out."""
        plan, column = self.session.plan, self.columns[self.column_of(key)]
        if column.kind != "points" or not self.is_outside(row_id, column) or plan.children(row_id):
            return None
        return self.session.scoring.entered(plan.get(Criterion, row_id), key)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        # Asked some eight hundred times for one screen: what is never answered goes first.
        if role in _UNANSWERED or not index.isValid():
            return None
        row, column = (
            self.session.plan.find(Criterion, self.node_at(index).id),
            self.columns[index.column()],
        )
        if row is None:
            return None
        if role == EDIT:
            editable = column.kind != "computed"
            return (
                cells.cell_text(self.session.plan, cells.CRITERIA, row.id, column.key)
                if editable
                else ""
            )
        if role == ACCESSIBLE:
            return self.spoken(row.id, column.key)
        if role == TOOL_TIP:
            return self._tip(row, column)
        face = self._face(row, column)
        return {
            DISPLAY: face.text,
            ALIGNMENT: int(face.alignment),
            FONT: face.font,
            BACKGROUND: face.ground,
        }.get(role)

    def face(self, index: AnyIndex) -> Face | None:
        row = self.session.plan.find(Criterion, self.node_at(index).id)
        return None if row is None else self._face(row, self.columns[index.column()])

    def is_outside(self, row_id: str, column: GridColumn) -> bool:
        """Whether a cell counts nowhere: of a year in which its row is not
        applicable, of any where it never is."""
        plan = self.session.plan
        if not plan.count(NotApplicable):
            return False
        year_column = plan.find(ScoreColumn, column.key)
        return plan.is_outside(row_id, year_column.year if year_column is not None else None)

    def _face(self, row: Criterion, column: GridColumn) -> Face:
        field, group = row.parent_id is None, bool(self.session.plan.children(row.id))
        outside = self.is_outside(row.id, column)
        font = _font(field, group, outside) if field or group or outside else None
        ground = QBrush(theme.shade("field")) if field else None
        if column.kind == "text":
            return Face(getattr(row, column.key), _LEFT, font, ground)
        return Face(self.shown(row.id, column.key), _RIGHT, font, ground)

    def bars(self) -> list[int]:
        """The columns that show, below their number, how much of the maximum was reached: the
        points achieved."""
        return [place for place, column in enumerate(self.columns) if column.key in self._results]

    def reached(self, row_id: str | None, column: int) -> int | None:
        """How much of the maximum, in thousandths; None where one of the two is missing."""
        top, value = self.value(row_id, MAX_COLUMN), self.value(row_id, self.columns[column].key)
        return None if not top or value is None else max(0, min(1000 * value // top, 1000))

    def spoken(self, row_id: str, key: str) -> str:
        """ "Points 2018, criterion 1.2, 0,75 of 1,0, 0,25 short"."""
        row, column = self.session.plan.get(Criterion, row_id), self.columns[self.column_of(key)]
        if column.kind == "text":
            return f"{column.title}: {getattr(row, column.key)}"
        top, value = self.value(row.id, MAX_COLUMN), self.value(row.id, column.key)
        short = column.kind == "points" and top is not None and value is not None and value < top
        text = (
            tr("{column}, criterion {code}, {value} of {max}, {missing} short")
            if short
            else tr("{column}, criterion {code}, {value} of {max}")
        )
        return text.format(
            column=column.title,
            code=row.code or row.title,
            value=self.shown(row.id, column.key) or tr("blank"),
            max=self.shown(row.id, MAX_COLUMN) or tr("blank"),
            missing=format_points(
                (top or 0) - (value or 0), self.session.plan.criteria_set.min_decimals
            ),
        )

    def _tip(self, row: Criterion, column: GridColumn) -> str | None:
        if column.key == TITLE and len(row.title) > 40:
            return plain(row.title)
        if self.is_outside(row.id, column):
            return plain(self._why_outside(row, column))
        if column.kind == "points" and self.session.plan.children(row.id):
            return plain(tr("Sum of the rows below"))
        return None

    def _why_outside(self, row: Criterion, column: GridColumn) -> str:
        """The years in which the row itself is marked, and why; else
        that it stands below such a row."""
        year_column = self.session.plan.find(ScoreColumn, column.key)
        marks = self.session.plan.marks_of(row.id)
        if year_column is not None:
            marks = [mark for mark in marks if mark.year == year_column.year]
        if not marks:
            return tr("Below a row that is not applicable")
        why = dict.fromkeys(
            " · ".join(filter(None, (mark.reason, mark.document))) for mark in marks
        )
        said = tr("Not applicable in {years}").format(
            years=", ".join(str(mark.year) for mark in marks)
        )
        return "\n".join([said, *filter(None, why)])

    # -- editing -----------------------------------------------------------------------------------

    def label(self, row_id: str, key: str) -> Label:
        title, code = (
            self.columns[self.column_of(key)].title,
            self.session.plan.get(Criterion, row_id).code,
        )
        return Label(mark("Edit {detail}"), f"{code} · {title}" if code else title)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction
