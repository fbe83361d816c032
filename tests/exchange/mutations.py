"""The Hà Nội table with its true total, changed in one way as a hand or a program changes tables:
each is to be read right, or doubted by name."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from parplanner.domain.findings import Finding
from parplanner.exchange import reading
from parplanner.exchange.appendix.proposal import Proposal
from tests.exchange.books import coded_hanoi_lines

HEADINGS = (
    "STT",
    "Nhiệm vụ",
    "Yêu cầu",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Điểm tối đa",
    "Kết quả năm 2017",
    "Mục tiêu năm 2018",
    "Mục tiêu năm 2019",
)
FIRST_POINTS = 5
"""The column of maximum points, from 0; the years follow."""
PHRASES = (
    "TỔNG CỘNG (I+II+…+IX)",
    "Tổng điểm các lĩnh vực",
    "Tổng điểm toàn bộ các tiêu chí",
    "Tổng hợp",
    "TC",
    "Cộng",
    "Tổng",
    "Tổng số điểm",
    "Tổng cộng toàn bảng",
    "Cộng chung",
    "Cộng các lĩnh vực",
    "Tổng các mục",
    "Tổng điểm đạt được của Ban",
    "Điểm tổng hợp",
    "Điểm toàn bộ",
    "Toàn bộ",
    "Toàn bảng",
    "Cả năm",
    "Σ",
    "Sum",
    "Total",
    "Grand total",
    "I + II + III + IV + V + VI + VII + VIII + IX",
    "Tổng (1+2+3+4+5+6+7+8+9)",
    "Tổng điểm Chỉ số CCHC",
    "Chỉ số CCHC của Ban",
    "Kết quả chung",
    "Điểm chung",
    "Tổng kết",
    "Cộng dồn",
)

Line = list[str]


@dataclass(slots=True)
class Mutant:
    """Lines with what was done to them; ``codes`` and ``columns`` (letters or years) are what a
    doubt must name;
    ``harmless``: the table tells the same as before."""

    what: str
    lines: list[Line]
    codes: set[str] = field(default_factory=set)
    columns: set[str] = field(default_factory=set)
    harmless: bool = False


def sound_lines() -> list[Line]:
    """The table with its true total of 2018, its one number with a dot
    and its one row without a code put right."""
    lines = [[value.replace("1.81", "1,81") for value in line] for line in coded_hanoi_lines()]
    lines[-1][FIRST_POINTS + 2] = "79,71"
    return [list(HEADINGS), *lines]


def read(lines: list[Line]) -> Proposal:
    """The lines as a table."""
    return reading.from_lines(lines, "bảng")


def scored_rows(lines: list[Line]) -> list[int]:
    """Places of rows with points, the total left out."""
    return [i for i, line in enumerate(lines[:-1]) if i and line[FIRST_POINTS]]


def one_number_changed(chance: random.Random) -> Mutant:
    """One figure is another."""
    lines = sound_lines()
    row = chance.choice(scored_rows(lines))
    column = chance.randrange(FIRST_POINTS, len(HEADINGS))
    old = lines[row][column]
    while lines[row][column] == old:
        lines[row][column] = f"{chance.randrange(0, 600) / 100:.2f}".replace(".", ",")
    return Mutant("number", lines, {lines[row][0]}, {_name(column)})


def a_row_dropped(chance: random.Random) -> Mutant:
    """A scored row is gone."""
    lines = sound_lines()
    row = chance.choice(scored_rows(lines))
    gone = lines.pop(row)
    return Mutant("dropped", lines, {gone[0]}, {_name(c) for c in _nonzero(gone)})


def a_row_doubled(chance: random.Random) -> Mutant:
    """A scored row stands there twice."""
    lines = sound_lines()
    row = chance.choice(scored_rows(lines))
    lines.insert(row + 1, list(lines[row]))
    return Mutant("doubled", lines, {lines[row][0]}, {_name(c) for c in _nonzero(lines[row])})


def a_row_moved(chance: random.Random) -> Mutant:
    """A scored row with a code stands elsewhere."""
    lines = sound_lines()
    row = chance.choice([i for i in scored_rows(lines) if lines[i][0]])
    moved = lines.pop(row)
    lines.insert(chance.randrange(2, len(lines) - 1), moved)
    return Mutant("moved", lines, {moved[0]}, set(), harmless=True)


def a_column_shifted(chance: random.Random) -> Mutant:
    """The cells of a column stand one row lower, from some row on to the end of its field."""
    lines = sound_lines()
    column = chance.randrange(FIRST_POINTS, len(HEADINGS))
    first = chance.randrange(1, len(lines) - 4)
    last = chance.randrange(first + 2, len(lines) - 1)
    values = [lines[i][column] for i in range(first, last)]
    for offset, value in enumerate(["", *values]):
        lines[first + offset][column] = value
    rows = {lines[i][0] for i in range(first, last + 1)}
    return Mutant("shifted down", lines, rows, {_name(column)})


def cells_pushed_right(chance: random.Random) -> Mutant:
    """In some rows the cells from a column on stand one column further right."""
    lines = sound_lines()
    column = chance.randrange(3, len(HEADINGS))
    rows = chance.sample(scored_rows(lines), chance.choice((1, 2, 5)))
    for row in rows:
        lines[row].insert(column, "")
    return Mutant(
        "pushed right",
        lines,
        {lines[row][0] for row in rows},
        {_name(c) for c in range(column, 10)},
    )


def a_column_renamed(chance: random.Random) -> Mutant:
    """A heading of points says something else."""
    lines = sound_lines()
    column = chance.randrange(FIRST_POINTS, len(HEADINGS))
    lines[0][column] = chance.choice(
        ("Ghi chú", "Số liệu", "Tỷ lệ (%)", "Xếp hạng", "abc", "Điểm bị trừ", "Năm 2016")
    )
    return Mutant(f"renamed {lines[0][column]}", lines, set(), {_name(column), lines[0][column]})


def the_total_relabelled(chance: random.Random) -> Mutant:
    """The total is called otherwise."""
    lines = sound_lines()
    lines[-1][0] = ""
    lines[-1][1] = chance.choice(PHRASES)
    return Mutant(f"total {lines[-1][1]}", lines, harmless=True)


Mutation = Callable[[random.Random], Mutant]
MUTATIONS: tuple[Mutation, ...] = (
    one_number_changed,
    a_row_dropped,
    a_row_doubled,
    a_row_moved,
    a_column_shifted,
    cells_pushed_right,
    a_column_renamed,
    the_total_relabelled,
)


def _name(column: int) -> str:
    return "ABCDEFGHIJ"[column]


def _nonzero(line: Line) -> list[int]:
    return [c for c in range(FIRST_POINTS, len(HEADINGS)) if line[c].strip("0,")]


def names(doubt: Finding, mutant: Mutant) -> bool:
    """Whether a doubt names the row or the column that was changed."""
    years = {"F": "max", "G": "2017", "H": "2018", "I": "2019"}
    columns = mutant.columns | {years[c] for c in mutant.columns if c in years}
    letter = doubt.cell.rstrip("0123456789")
    told = {
        letter,
        doubt.column_name,
        *doubt.details.values(),
        *doubt.details.get("columns", "").split(", "),
    }
    said = " ".join([doubt.row_code, *doubt.suspects, *doubt.details.values()]).split()
    return bool(columns & told) or bool(mutant.codes & set(said))


def same_meaning(one: Proposal, other: Proposal) -> bool:
    """Whether two readings tell the same of every criterion, wherever it stands."""

    def told(proposal: Proposal) -> set[tuple[object, ...]]:
        nodes = proposal.nodes
        found: set[tuple[object, ...]] = set()
        for node in nodes:
            above = None if node.parent is None else nodes[node.parent].code
            points = tuple(sorted(node.points.items()))
            found.add((node.code, above, node.title, node.max_points, points, node.tasks))
        return found

    return told(one) == told(other) and len(one.nodes) == len(other.nodes)
