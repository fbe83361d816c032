"""The driver of one window: all its hands and eyes under one name."""

from __future__ import annotations

from functools import cached_property
from typing import Self

from PySide6.QtWidgets import QWidget

from parplanner.domain.edits import cells
from parplanner.domain.place import Place, in_column
from parplanner.domain.rows import Criterion
from parplanner.gui.grids.criteria.tree import CriteriaTree
from parplanner.gui.grids.kit.grid import GridGestures, Index
from parplanner.gui.grids.scores.pane import ScoreTable
from parplanner.gui.grids.tasks.model import KEYS
from parplanner.gui.grids.tasks.table import TaskTable
from parplanner.gui.shell.main_window import MainWindow
from tests.gui.driver.beside import Beside
from tests.gui.driver.commands import Commands
from tests.gui.driver.criteria import Criteria
from tests.gui.driver.details import Details
from tests.gui.driver.docks import Docks
from tests.gui.driver.documents import Documents
from tests.gui.driver.exchange import Exports, Imports
from tests.gui.driver.files import Files
from tests.gui.driver.filters import Filters
from tests.gui.driver.find import TableFind
from tests.gui.driver.findings import Findings
from tests.gui.driver.frame import Frame
from tests.gui.driver.hands import Hands
from tests.gui.driver.history import History
from tests.gui.driver.inside import Inside
from tests.gui.driver.overview import Overview
from tests.gui.driver.points import Points
from tests.gui.driver.status_bar import StatusBar
from tests.gui.driver.task_list import TaskList
from tests.gui.driver.text import Text
from tests.gui.driver.views import Views
from tests.gui.driver.welcome import Welcome


class Driver(Hands, Commands, Files, Documents, Frame, Beside):
    """Hands and eyes of an officer before one window.

    What can be done anywhere is a method here; what belongs to one part of the window lies with
    that part: ``driver.findings``, ``driver.text``, ``driver.filters`` … ``driver.window`` is for
    these modules only.
    """

    def __init__(self, window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        self.window = Inside(window)

    @classmethod
    def before(cls, driver: Driver) -> Self:
        """Other hands before the same window."""
        return cls(driver.window.frame)

    # -- its parts ---------------------------------------------------------------------------------

    @cached_property
    def criteria(self) -> Criteria:
        """The tree of criteria, by ids of rows."""
        return Criteria(self.window)

    @cached_property
    def points(self) -> Points:
        """The points of the criterion under the tree's cursor."""
        return Points(self.window)

    @cached_property
    def task_list(self) -> TaskList:
        """The table of tasks, by ids of rows."""
        return TaskList(self.window)

    @cached_property
    def details(self) -> Details:
        """The panel of the criterion's details."""
        return Details(self.window)

    @cached_property
    def filters(self) -> Filters:
        """The bar of questions above the tables."""
        return Filters(self.window)

    @cached_property
    def find(self) -> TableFind:
        """Finding in the tables; ``text.find`` is that of the text."""
        return TableFind(self.window)

    @cached_property
    def findings(self) -> Findings:
        """The panel of findings."""
        return Findings(self.window)

    @cached_property
    def history(self) -> History:
        """The panel of what was done."""
        return History(self.window)

    @cached_property
    def docks(self) -> Docks:
        """The panels as such."""
        return Docks(self.window)

    @cached_property
    def text(self) -> Text:
        """The workspace of the plan's text."""
        return Text(self.window)

    @cached_property
    def overview(self) -> Overview:
        """The workspace of figures and charts."""
        return Overview(self.window)

    @cached_property
    def welcome(self) -> Welcome:
        """The page without a plan."""
        return Welcome(self.window)

    @cached_property
    def views(self) -> Views:
        """Saved views."""
        return Views(self.window)

    @cached_property
    def imports(self) -> Imports:
        """Tables that come in."""
        return Imports(self.window)

    @cached_property
    def exports(self) -> Exports:
        """Papers that go out."""
        return Exports(self.window)

    @cached_property
    def status_bar(self) -> StatusBar:
        """The line at the bottom."""
        return StatusBar(self.window)

    # -- its tables --------------------------------------------------------------------------------

    @property
    def tree(self) -> CriteriaTree:
        """The tree of criteria on the screen."""
        return self.window.criteria.tree

    @property
    def tasks(self) -> TaskTable:
        """The table of tasks on the screen."""
        return self.window.tasks.table

    @property
    def scores(self) -> ScoreTable:
        """The table of points on the screen."""
        return self.window.scores.table

    @property
    def grids(self) -> list[GridGestures]:
        """All tables of the plan's rows, those of the text too."""
        return [*self.window.focus.grids, self.text.outline]

    def is_in(self, part: QWidget) -> bool:
        """Whether the keys go into a part of the window."""
        return self.window.focus.is_in(part)

    # -- looking -----------------------------------------------------------------------------------

    @property
    def status(self) -> str:
        """The passing remark in the status bar."""
        return self.window.status.currentMessage()

    def row(self, code: str) -> Criterion:
        """A criterion by its code."""
        return next(n for n in self.plan.walk() if n.code == code)

    def cell(self, code: str, key: str) -> str:
        """What the tree shows in a cell."""
        return str(self.at(code, key).data() or "")

    def total(self, key: str) -> str:
        """What the totals row shows."""
        return str(self.criteria.total_at(key).data())

    def at(self, code: str, key: str) -> Index:
        """The index of a cell of the tree."""
        return self.index_of(self.row(code).id, key)

    def index_of(self, row_id: str, key: str) -> Index:
        """The index of a cell of the tree by row id."""
        return self.criteria.cell(row_id, key)

    def where(self) -> tuple[str, str]:
        """(code, column key) of the tree's current cell."""
        criterion = self.plan.get(Criterion, self.criteria.current_id())
        return criterion.code, self.criteria.current_key()

    def task_at(self, row: int, key: str) -> Index:
        """The index of a cell of the task table."""
        return self.task_list.model.index(row, KEYS.index(key))

    def task_where(self) -> tuple[int, str]:
        """(row, column key) of the task table's current cell."""
        index = self.tasks.currentIndex()
        return index.row(), KEYS[index.column()]

    # -- acting ------------------------------------------------------------------------------------

    def go(self, code: str, key: str) -> None:
        """Put the tree's cursor on a cell."""
        self.tree.select_cell(self.at(code, key))

    def go_task(self, row: int, key: str) -> None:
        """Put the task table's cursor on a cell of all tasks."""
        self.task_list.show_all()
        self.tasks.select_cell(self.task_at(row, key))

    def go_to_cell(self, grid: str, row_id: str, key: str) -> None:
        """Bring a cell out, whatever hides it, and put the cursor on it."""
        place = in_column(cells.class_of(grid).__name__, row_id, key)
        self.window.jumps.go_to(place)

    def go_to(self, place: Place) -> None:
        """To a place, as a finding, a chart or a step of undo leads there."""
        self.window.jumps.go_to(place)

    def drag(self, ids: list[str], target: Index, offset: float) -> None:
        """Drop the rows over a cell of the tree: ``offset`` 0 is its upper edge, 1 its lower."""
        self.criteria.drag(ids, target, offset)
