"""A hasty hand: everything an officer can do to the window in any
order, on the real window, from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QTreeView, QWidget

from parplanner.domain import quick
from parplanner.domain.edits import scores
from parplanner.domain.rows import RESULT
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import ColumnFilter, Lens
from tests.gui.driving import ALT, CTRL, PLAIN, SHIFT, Driver, FakeMessages, Index, Key
from tests.gui.seeing import is_seen

LEFT = Qt.MouseButton.LeftButton
MOVES = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_PageUp,  # noqa: E501
         Key.Key_PageDown)  # fmt: skip
TEXTS = ("0,5", "99", "-1", "abc", "Việc", "Văn phòng", "1.2", "31/12/2018", "x\ty", " ")
PASTED = (
    "0,5",
    "một\thai\r\nba\tbốn\r\n",
    "a\r\n",
    "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\r\n",
    "",
    "99\t0\r\n",
)
YEAR = "Year"
"""The step of the plan's facts."""
DOCKS = ("details", "findings", "history")


class HastyHand:
    """One window under the hand. ``told`` lists what was done, for a failure's report."""

    def __init__(self, driver: Driver, messages: FakeMessages, folder: Path, seed: int) -> None:
        self.driver, self.messages, self.folder = driver, messages, folder
        self.random = random.Random(seed)
        self.told = [f"seed {seed}"]
        self.tables: list[GridGestures] = driver.grids
        self.ways: list[Callable[[], object]] = [
            *[self.move] * 10, *[self.click] * 8, *[self.type] * 8, *[self.undo] * 5,
            *[self.redo] * 3,
            *[self.enter] * 4, *[self.fold_by_arrow] * 4, *[self.fold_by_key] * 2,
            *[self.wheel] * 4,
            *[self.pane] * 3, *[self.workspace] * 3, *[self.hide_column] * 2,
            *[self.show_column] * 2,
            *[self.filter] * 3, *[self.sort] * 2, *[self.drag] * 3, *[self.row_command] * 5,
            *[self.paste] * 3,
            self.press_delete, self.copy, self.cut, self.fold_all, self.unfold_all,
            self.clear_filters,
            self.quick_filter, self.filter_by_unit, self.freeze, self.reset_columns,
            self.drag_column, self.panel,
            self.splitter, self.follow, self.find, self.find_next, self.replace_all, self.escape,
            self.double_click,
            self.write_text, self.jump_in_history, self.jump_to_finding, self.year, self.save,
            self.fill, self.detail,
            self.select_column, self.choose_all,
        ]  # fmt: skip

    def step(self) -> None:
        """One thing at random, told in :attr:`told`."""
        way = self.random.choice(self.ways)
        self.told.append(way.__name__)
        self.messages.answers = [self.random.random() < 0.5]
        way()
        QApplication.processEvents()

    def _note(self, *what: object) -> None:
        self.told[-1] += f" {' '.join(map(str, what))}"

    # -- keys --------------------------------------------------------------------------------------

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self._note(key.name, modifiers.name)
        self.driver.press(key, modifiers)

    def _in_findings(self) -> bool:
        """Where letters do nothing, but Enter and Delete open dialogs."""
        return self.driver.is_in(self.driver.findings.panel)

    def move(self) -> None:
        modifiers = self.random.choice((PLAIN, PLAIN, PLAIN, SHIFT, CTRL, CTRL | SHIFT))
        for _ in range(self.random.choice((1, 1, 3))):
            self._press(self.random.choice(MOVES), modifiers)

    def type(self) -> None:
        if self._in_findings():
            return
        if self.random.random() < 0.2:
            self._press(Key.Key_F2)
        text = self.random.choice(TEXTS)
        self._note(repr(text))
        self.driver.type(text.replace("\t", ""))
        for grid in self.tables:
            focus = QApplication.focusWidget()
            if focus is not None and grid.viewport().isAncestorOf(focus) and _has_room(grid):
                seen = grid.viewport().rect().intersects(focus.geometry())
                assert seen, f"{type(grid).__name__}: what is typed is out of sight"
        if self.random.random() < 0.7:
            self._press(
                self.random.choice((Key.Key_Return, Key.Key_Tab, Key.Key_Escape, Key.Key_Return))
            )

    def enter(self) -> None:
        if not self._in_findings():
            self._press(
                self.random.choice((Key.Key_Return, Key.Key_Tab)),
                self.random.choice((PLAIN, SHIFT)),
            )

    def press_delete(self) -> None:
        if not self._in_findings():
            self._press(Key.Key_Delete)

    def escape(self) -> None:
        self._press(Key.Key_Escape)

    def undo(self) -> None:
        self._step(Key.Key_Z)

    def redo(self) -> None:
        self._step(Key.Key_Y)

    def _step(self, key: Qt.Key) -> None:
        """The cursor is on the screen afterwards, in the grid with the
        keys, when there is room for one cell."""
        document = self.driver.document
        self.driver.commit()
        step = document.history.undoable if key == Key.Key_Z else document.history.redoable
        done = document.history.done
        self._press(key, CTRL)
        QApplication.processEvents()
        if document.history.done == done or step is None or step.label.text == YEAR:
            return  # what is in no table moves nothing
        for grid in self.tables:
            current = grid.currentIndex()
            if grid.hasFocus() and current.isValid() and _has_room(grid):
                place = f"{grid.visualRect(current)} in {grid.viewport().rect()}"
                assert is_seen(grid, current), f"{type(grid).__name__}: scrolled away, {place}"

    def fold_by_key(self) -> None:
        self._press(self.random.choice((Key.Key_Left, Key.Key_Left, Key.Key_Right)), ALT)

    def pane(self) -> None:
        self._press(Key.Key_F6, self.random.choice((PLAIN, SHIFT)))

    def workspace(self) -> None:
        self._press(
            self.random.choice((Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_2, Key.Key_3)), CTRL
        )

    def panel(self) -> None:
        key, modifiers = self.random.choice(
            ((Key.Key_F7, PLAIN), (Key.Key_F8, PLAIN), (Key.Key_Z, ALT))
        )
        if self.random.random() < 0.7:
            self._press(key, modifiers)
        else:
            self.driver.docks.named(self.random.choice(DOCKS)).close()

    def row_command(self) -> None:
        names = ("add_below", "add_child", "add_task", "duplicate", "delete_rows", "move_up", "move_down", "indent",  # noqa: E501
                 "outdent")  # fmt: skip
        self._trigger(self.random.choice(names))

    def fill(self) -> None:
        self._trigger(self.random.choice(("fill_down", "fill_right", "today")))

    def choose_all(self) -> None:
        self._trigger("select_all")

    def copy(self) -> None:
        self._trigger("copy")

    def cut(self) -> None:
        self._trigger("cut")

    def paste(self) -> None:
        if self.random.random() < 0.5:
            QApplication.clipboard().setText(self.random.choice(PASTED))
        self._trigger("paste")

    def _trigger(self, name: str) -> None:
        self._note(name)
        self.driver.do(name)

    # -- mouse -------------------------------------------------------------------------------------

    def _shown_grid(self) -> GridGestures | None:
        shown = [grid for grid in self.tables if grid.isVisible() and grid.model().rowCount()]
        return self.random.choice(shown) if shown else None

    def _place_in(self, widget: QWidget) -> QPoint:
        width, height = max(widget.width(), 1), max(widget.height(), 1)
        return QPoint(self.random.randrange(width), self.random.randrange(height))

    def click(self) -> None:
        grid = self._shown_grid()
        if grid is not None:
            modifiers = self.random.choice((PLAIN, PLAIN, PLAIN, SHIFT, CTRL))
            place = self._place_in(grid.viewport())
            self._note(type(grid).__name__, modifiers.name, place.toTuple())
            QTest.mouseClick(grid.viewport(), LEFT, modifiers, place)

    def double_click(self) -> None:
        grid = self._shown_grid()
        if grid is not None:
            place = self._place_in(grid.viewport())
            self._note(type(grid).__name__, place.toTuple())
            QTest.mouseClick(grid.viewport(), LEFT, PLAIN, place)
            QTest.mouseDClick(grid.viewport(), LEFT, PLAIN, place)

    def _row_of_tree(self) -> Index | None:
        """A row of the tree that is unfolded as far as to it."""
        rows = [
            i for i in self.driver.criteria.ids() if can_be_seen(self.driver.tree, self._code_of(i))
        ]
        return self._code_of(self.random.choice(rows)) if rows else None

    def _code_of(self, row_id: str) -> Index:
        return self.driver.criteria.index_of(row_id, self.driver.tree.shown_columns()[0])

    def fold_by_arrow(self) -> None:
        tree = self.driver.tree
        outline = self.driver.text.outline
        if outline.isVisible() and outline.model().rowCount():
            first = outline.model().index(0, 0)
            outline.setExpanded(first, not outline.isExpanded(first))
            return
        row = self._row_of_tree()
        if row is None or not tree.isVisible():
            return
        row = row.siblingAtColumn(0)
        frozen = tree.columns.frozen.view if tree.columns is not None else None
        view: Any = frozen if frozen is not None and self.random.random() < 0.5 else tree
        view.setExpanded(row, not view.isExpanded(row))
        self._note(self.driver.criteria.id_at(row), type(view).__name__)

    def wheel(self) -> None:
        place = self._place_in(self.driver.frame)
        notch = self.random.choice((-120, 120, -360, 360))
        self._note(place.toTuple(), notch)
        QTest.wheelEvent(self.driver.frame.windowHandle(), QPointF(place), QPoint(0, notch))

    def drag(self) -> None:
        target = self._row_of_tree()
        ids = self.driver.tree.selected_ids()[:4]
        if target is not None and ids and self.driver.tree.isVisible():
            offset = self.random.choice((0.0, 0.5, 1.0))
            self._note(ids, self.driver.criteria.id_at(target), offset)
            if self.driver.commit():
                self.driver.drag(ids, target, offset)

    def _column(self) -> tuple[GridGestures, int] | None:
        grid = self.random.choice([g for g in self.tables if g.columns is not None])
        count = grid.model().columnCount()
        return (grid, self.random.randrange(count)) if count else None

    def hide_column(self) -> None:
        chosen = self._column()
        if chosen is not None and chosen[0].columns is not None:
            self._note(type(chosen[0]).__name__, chosen[1])
            chosen[0].columns.hide(chosen[1])

    def show_column(self) -> None:
        chosen = self._column()
        if chosen is not None and chosen[0].columns is not None:
            self._note(type(chosen[0]).__name__, chosen[1])
            chosen[0].columns.show(chosen[1])

    def select_column(self) -> None:
        chosen = self._column()
        if chosen is not None and chosen[0].isVisible():
            chosen[0].select_column(chosen[1])

    def freeze(self) -> None:
        chosen = self._column()
        if chosen is not None and chosen[0].columns is not None:
            count = self.random.choice((0, 0, 1, 2))
            self._note(type(chosen[0]).__name__, count)
            chosen[0].columns.frozen.freeze(count)

    def reset_columns(self) -> None:
        chosen = self._column()
        if chosen is not None and chosen[0].columns is not None:
            chosen[0].columns.reset()

    def drag_column(self) -> None:
        chosen = self._column()
        if chosen is not None:
            header: QHeaderView = chosen[0].column_header()
            header.moveSection(
                self.random.randrange(header.count()), self.random.randrange(header.count())
            )

    def sort(self) -> None:
        chosen = self._column()
        if chosen is None:
            return
        grid, column = chosen
        if isinstance(grid, QTreeView | QTableView) and grid.isVisible():
            header = grid.column_header()
            place = QPoint(
                header.sectionViewportPosition(column) + header.sectionSize(column) - 8,
                header.height() // 2,
            )
            if header.viewport().rect().contains(place) and not header.isSectionHidden(column):
                self._note(type(grid).__name__, column)
                QTest.mouseClick(header.viewport(), LEFT, PLAIN, place)

    def splitter(self) -> None:
        room = self.random.choice(([430, 270], [700, 0], [0, 700], [430, 270]))
        self._note(room)
        self.driver.docks.panes.setSizes(room)

    # -- filters, bars, panels ---------------------------------------------------------------------

    def filter(self) -> None:
        chosen = self._column()
        if chosen is None or not isinstance(model := chosen[0].model(), GridModel):
            return
        wanted = self.random.choice(("", "a", "1", ">0,5", "zzzz"))
        key = model.columns[chosen[1]].key
        self._note(type(model).__name__, key, wanted)
        model.set_lens(model.lens.with_column(key, ColumnFilter(wanted)))

    def clear_filters(self) -> None:
        self._trigger("show_all")

    def quick_filter(self) -> None:
        if self.driver.data_page.isVisible():
            kind = self.random.choice(quick.KINDS)
            self._note(kind)
            QTest.mouseClick(self.driver.filters.button(kind), LEFT)

    def filter_by_unit(self) -> None:
        box = self.driver.filters.unit
        box.setCurrentIndex(self.random.choice((0, self.random.randrange(box.count()))))
        box.activated.emit(box.currentIndex())

    def fold_all(self) -> None:
        self._trigger("collapse")

    def unfold_all(self) -> None:
        self._trigger("expand")

    def follow(self) -> None:
        if self.driver.task_list.follow.isVisible():
            QTest.mouseClick(self.driver.task_list.follow, LEFT)

    def find(self) -> None:
        self._press(Key.Key_F, CTRL)
        self.driver.type(self.random.choice(("a", "cong", "1", "zzzz")))

    def find_next(self) -> None:
        self._press(Key.Key_F3, self.random.choice((PLAIN, SHIFT)))

    def replace_all(self) -> None:
        bar = self.driver.text.find if self.driver.text.is_shown else self.driver.find
        self._press(Key.Key_H, CTRL)
        if bar.is_open():
            bar.text.setText(self.random.choice(("cong", "1", "zzzz")))
            bar.by.setText("qq")
            QTest.mouseClick(bar.replace_all, LEFT)

    def write_text(self) -> None:
        editor = self.driver.text.editor
        if self.driver.text.is_shown and editor.isEnabled():
            editor.setFocus()
            if QApplication.focusWidget() is editor:
                self.driver.type(self.random.choice(("một ", "hai. ", "ba")))

    def detail(self) -> None:
        details = self.driver.details
        if details.panel.isVisible():
            field = self.random.choice(
                (details.agency, details.evidence, details.method, details.special, details.add)
            )
            if field is details.add or field is details.special:
                QTest.mouseClick(field, LEFT)
            elif field.isEnabled():
                field.setFocus()

    def jump_in_history(self) -> None:
        history = self.driver.history
        if history.panel.isVisible() and history.count():
            place = max(history.count() - self.random.randrange(1, 6), 0)
            self._note(place)
            history.jump(place)

    def jump_to_finding(self) -> None:
        self.driver.findings.check()
        shown = self.driver.findings.shown()
        if shown:
            finding = self.random.choice(shown)
            self._note(finding.code, finding.row, finding.column)
            if self.driver.commit():
                self.driver.findings.go_to(finding)

    def year(self) -> None:
        """From the dialog of the plan's facts."""
        if not self.driver.commit():
            return
        plan = self.driver.plan
        there = [c for c in plan.columns() if c.year == 2015]
        if there:
            self.driver.change(lambda: scores.remove_column(plan, there[0].id), YEAR)
        else:
            self.driver.change(lambda: scores.add_column(plan, 2015, RESULT), YEAR)

    def save(self) -> None:
        """With a text that was refused nothing is saved."""
        waiting = any(grid.waits_for_correction() for grid in self.tables)
        target = self.folder / "hasty.db"
        self.messages.answers = [target]
        before = target.stat().st_mtime_ns if target.exists() else None
        self._trigger("save")
        after = target.stat().st_mtime_ns if target.exists() else None
        assert not waiting or after == before, "a text that waits for correction was left behind"

    # -- what must hold ----------------------------------------------------------------------------

    def check(self) -> None:
        """No cursor is in a hidden column or below a folded row, and no
        chosen cell that a command would change."""
        for grid in self.tables:
            current = grid.currentIndex()
            if current.isValid():
                assert can_be_seen(grid, current), (
                    f"{type(grid).__name__}: the cursor is out of sight"
                )
            for index in grid.selected_cells():
                assert can_be_seen(grid, index), (
                    f"{type(grid).__name__}: a chosen cell is out of sight"
                )
        focus = QApplication.focusWidget()
        seen = focus is None or focus.isVisible()
        assert seen, f"the keys go to what nobody sees: {' in '.join(_chain(focus))}"

    def undo_all(self) -> None:
        """Every step back to the beginning; a text that waits for correction is given up."""
        tries = 0
        while not self.driver.commit():
            self.driver.press(Key.Key_Escape)
            tries += 1
            assert tries < 20, "a text that was refused cannot be given up"
        document = self.driver.document
        while document.history.done:
            done = document.history.done
            self._trigger("undo")
            assert document.history.done == done - 1
            self.check()


def _chain(widget: QWidget | None) -> list[str]:
    """A widget and what holds it, hidden ones marked."""
    found = []
    while widget is not None:
        found.append(
            f"{type(widget).__name__} {widget.geometry().getRect()}{' hidden' * widget.isHidden()}"
        )
        widget = widget.parentWidget()
    return found


def _has_room(grid: GridGestures) -> bool:
    """Whether a cell fits on the screen: the pane is not drawn to nearly nothing."""
    room = grid.viewport().visibleRegion().boundingRect()
    frozen = grid.columns.frozen.width() if grid.columns is not None else 0
    return room.height() > 60 and room.width() > frozen + 120


def can_be_seen(grid: Any, index: Index) -> bool:
    """Whether a cell can be scrolled to: its column is shown, every row above it unfolded."""
    above = index.parent()
    while above.isValid():
        if not grid.isExpanded(above):
            return False
        above = above.parent()
    return not grid.column_header().isSectionHidden(index.column())


def unfiltered(driver: Driver) -> None:
    """Everything shown again."""
    for model in (driver.criteria.model, driver.task_list.model):
        model.set_lens(Lens())
