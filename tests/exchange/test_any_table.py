"""Whatever stands in the cells and however they are merged: an import
is refused in words or taken over soundly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain import rules
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.scoring import Scoring
from parplanner.exchange.appendix import appendix_in
from parplanner.exchange.table import layout, sheet
from parplanner.exchange.table.sheet import Sheet, SheetCell, SheetRow, Value
from tests.exchange.books import HEADER, hanoi_lines, taken_over

ODD: list[Value] = [
    "",
    "",
    "",
    "Tổng điểm",
    "Cộng",
    "I",
    "A",
    "1.10",
    "1.1",
    "1.9",
    "2",
    "2.1",
    "1.1.1",
    "..",
    "a)",
    "I.1",
]
ODD += [
    "-",
    "1,5",
    "1.81",
    "999.999",
    "x",
    "Lĩnh vực 3: abc",
    "I. GHI",
    "Văn phòng; Thanh tra",
    "Văn phòng",
    "STT",
    "Điểm",
]
ODD += [
    "\x07",
    "(1)",
    "Nhiệm vụ",
    "- Đủ\nđúng hạn",
    True,
    date(2018, 1, 1),
    Decimal("1.1"),
    Decimal(2018),
    Decimal(3),
]
LINES: list[list[Value]] = [list(line) for line in hanoi_lines()]
ROWS = st.one_of(st.sampled_from(LINES), st.lists(st.sampled_from(ODD), max_size=10))
FORMATS = st.sampled_from(["General", "0.00"])
PLACES = st.tuples(
    st.integers(1, 30), st.integers(1, 9), st.integers(0, 3), st.sampled_from([0, 0, 1, 8])
)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A header and up to 25 rows, real or odd, some of their cells merged or in trouble."""
    header: list[Value] = [Decimal(h) if isinstance(h, int) else h for h in HEADER]
    lines = [header, *draw(st.lists(ROWS, max_size=25))]
    number_format, trouble = draw(FORMATS), draw(st.sampled_from(["", "", "error", "formula"]))
    bad = draw(st.integers(2, 30)), draw(st.integers(1, 9))
    rows = []
    for r, line in enumerate(lines, start=1):
        cells = {
            c: SheetCell(r, c, v, number_format, trouble if (r, c) == bad else "")
            for c, v in enumerate(line, start=1)
            if v != ""
        }
        if cells:
            rows.append(SheetRow(r, False, cells))
    merged = [
        (r, c, r + down, c + right) for r, c, down, right in draw(st.lists(PLACES, max_size=6))
    ]
    return sheet.build("Bảng", rows, merged)


@given(sheets())
def test_any_table_is_taken_over_soundly_and_twice_changes_nothing(table: Sheet) -> None:
    try:
        found = layout.find(table)
    except FileProblem:
        return  # two headings for one thing, a table lying on its side: refused in words
    if found is None:
        return
    proposal = appendix_in.read(table, found, "b.xlsx")
    plan = taken_over(proposal)
    rules.findings(plan)
    assert Plan.from_rows(plan.rows()).same_content(plan)
    groups = {node.parent for node in proposal.nodes}
    maxima = [node.max_points for index, node in enumerate(proposal.nodes) if index not in groups]
    assert (Scoring(plan).value(None, "max") or 0) == sum(top or 0 for top in maxima)
    taken_over(proposal, accept_units=True)
