"""The table of results: maximum, points achieved, what was lost ("-0,5", "=") per field or row
(S003, layout L2)."""

from __future__ import annotations

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import APPRAISAL, BOTH, MAX_COLUMN, SURVEY, Criterion, Score
from parplanner.domain.scoring import Scoring, base_column
from parplanner.reports.papers import frame, tables
from parplanner.reports.papers.columns import printed
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.tables import POINTS, Heading
from parplanner.reports.report.model import Cell, Level, Line, Points, Report, Table

NAME = "Kết quả đánh giá"
NOTHING = "Chưa có tiêu chí nào được nhập."
_METHODS = {APPRAISAL: "Thẩm định", SURVEY: "Điều tra XHH", BOTH: "Thẩm định và điều tra XHH"}
_GROUP = "Điểm đạt được"


def results_report(plan: Plan, options: Options) -> Report:
    """Every row of the criteria set with its points of the base year."""
    title = results_title(plan)
    table = results_table(plan, frame.width(options.landscape))
    part, empty = frame.appendix_or_nothing(
        plan, title, table, bool(plan.count(Criterion)), NOTHING, options
    )
    return frame.report(plan, title, [part], sheets=empty)


def results_title(plan: Plan) -> str:
    """The heading in ordinary letters."""
    column = base_column(plan)
    year = column.year if column else plan.info.base_year
    agency = text.clean_line(plan.agency.name)
    whose = f" của {agency}" if agency else ""
    return f"Kết quả đánh giá Chỉ số cải cách hành chính năm {year}{whose}"


def results_table(plan: Plan, width: float, *, fields_only: bool = False) -> Table:
    """The table, ``width`` mm wide; ``fields_only`` for the few lines that stand in the text."""
    maker = _Maker(plan)
    headings = [
        printed(Criterion, "code", title="TT", width=14),
        printed(Criterion, "title", title="Nội dung", width=1),
        printed(Criterion, MAX_COLUMN, width=19),
        *maker.point_headings(),
        Heading("note", "Ghi chú", POINTS, 19),
    ]
    return tables.table(
        NAME, headings, maker.lines(fields_only), width, plan.criteria_set.min_decimals
    )


class _Maker:
    """Lines of one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._scoring = Scoring(plan)
        self._column = base_column(plan)
        self._methods = self._split()
        self._at: dict[str, int] = {}

    def _split(self) -> list[str]:
        """The methods the points can be told apart by: only when every scored row names its own."""
        named = {leaf.method for leaf in self._scoring.leaves()}
        return (
            [m for m in _METHODS if m in named]
            if named and "" not in named and len(named) > 1
            else []
        )

    def point_headings(self) -> list[Heading]:
        """One column of what was achieved (appraisal and survey
        together), or one per method and their sum."""
        if not self._methods:
            return [printed(Score, "points", width=19)]
        split = [Heading(method, _METHODS[method], POINTS, 22, _GROUP) for method in self._methods]
        return [*split, Heading("points", "Tổng", POINTS, 17, _GROUP)]

    def lines(self, fields_only: bool) -> list[Line]:
        """The rows in document order, then the total."""
        nodes = list(self._plan.children(None) if fields_only else self._plan.walk())
        self._at = {node.id: i for i, node in enumerate(nodes)}
        lines = [self._line(node, fields_only) for node in nodes]
        leaves = [node for node in nodes if fields_only or not self._plan.children(node.id)]
        total = ("", "Tổng cộng", *self._cells(None, leaves))
        return [*lines, Line(Level.TOTAL, total)]

    def _line(self, node: Criterion, fields_only: bool) -> Line:
        below = [] if fields_only else list(self._plan.walk(node.id))
        children = [n for n in below if not self._plan.children(n.id)]
        level = Level.FIELD if node.parent_id is None else Level.GROUP if children else Level.ROW
        if fields_only:
            level = Level.ROW
        return Line(level, (node.code, text.clean(node.title), *self._cells(node, children)))

    def _cells(self, node: Criterion | None, summed: list[Criterion]) -> tuple[Cell, ...]:
        row_id = node.id if node else None
        values = [self._by_method(row_id, method) for method in self._methods]
        values.append(self._scoring.value(row_id, self._column.id) if self._column else None)
        of_year = self._addends(summed, self._column.year if self._column else None)
        cells: list[Cell] = [None if value is None else Points(value, of_year) for value in values]
        top = self._scoring.value(row_id, MAX_COLUMN)
        of_set = None if top is None else Points(top, self._addends(summed, None))
        return (of_set, *cells, self._note(row_id, of_year))

    def _addends(self, summed: list[Criterion], year: int | None) -> tuple[int, ...]:
        """The lines that count in a year; None: in any."""
        return tuple(
            self._at[node.id] for node in summed if not self._plan.is_outside(node.id, year)
        )

    def _by_method(self, row_id: str | None, method: str) -> int | None:
        if self._column is None:
            return None
        scored = (leaf for leaf in self._scoring.leaves(row_id) if leaf.method == method)
        known = [
            v for leaf in scored if (v := self._scoring.value(leaf.id, self._column.id)) is not None
        ]
        return sum(known) if known else None

    def _note(self, row_id: str | None, addends: tuple[int, ...]) -> Cell:
        """Points lost with a minus, ``=`` for none, as Sở Nội vụ 2019 prints them; in Excel a
        number that adds up."""
        lost = self._scoring.lost(row_id, self._column.id) if self._column else None
        return None if lost is None else Points(-lost, addends, difference=True)
