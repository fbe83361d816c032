"""Columns and header of the assignment table: the signed appendix'
three levels, for any number of year columns."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain.rows import MAX_COLUMN, TARGET, ScoreColumn, Task
from parplanner.reports.papers.columns import title_of
from parplanner.reports.papers.options import DEADLINE, MONITOR, PRODUCT, STATUS
from parplanner.reports.report import form
from parplanner.reports.report.model import Column, ColumnKind, HeaderCell

TEXT_COLUMNS = {"task": 50.0, "requirement": 66.0, "lead": 26.0, "coop": 30.0}
"""Key and share of the width that codes and points leave."""
_TITLES = (
    "STT tiêu chí theo Bộ tiêu chí CCHC",
    title_of(Task, "content"),
    title_of(Task, "requirement"),
    title_of(Task, "lead"),
    f"{title_of(Task, 'coop')} thực hiện",
)
_NUMBER_TITLE = "TT"
EXTRA_TITLES = {
    DEADLINE: title_of(Task, "deadline"),
    PRODUCT: title_of(Task, "product"),
    MONITOR: title_of(Task, "monitoring"),
    STATUS: title_of(Task, "status"),
}
EXTRA_WIDTHS = {DEADLINE: 24.0, PRODUCT: 34.0, MONITOR: 26.0, STATUS: 20.0}
"""Columns an officer may add before the points (no signed document has them beside a roadmap);
shares as above."""
FIRST_POINTS = len(_TITLES)
"""Where the points begin when no column is added."""
MAX_TITLE = "Điểm theo quy định"
ROADMAP_TITLE = "Lộ trình (điểm)"
RESULTS_TITLE = "Điểm"
TARGETS_TITLE = "Điểm tối thiểu cần đạt được"
_CODE_WIDTH = 17.0
# mm per points column by how many there are: four as signed in 2018, fewer mm the more years a plan
# follows.
_POINTS_WIDTHS = {4: 16.0, 6: 14.5, 8: 13.0}
_LEAST_POINTS_WIDTH = 12.0


def columns(
    years: Sequence[ScoreColumn],
    printable_width: float,
    widest: str,
    longest_code: str,
    extra: Sequence[str] = (),
) -> tuple[Column, ...]:
    """Widths in mm that sum to the printable width; ``widest`` and
    ``longest_code`` are the texts that must fit."""
    count = 1 + len(years)
    points = next(
        (w for most, w in sorted(_POINTS_WIDTHS.items()) if count <= most), _LEAST_POINTS_WIDTH
    )
    if printable_width < form.LANDSCAPE.printable_width:
        points = _LEAST_POINTS_WIDTH
    points = min(max(points, form.number_width(widest)), printable_width / 2 / count)
    code = min(max(_CODE_WIDTH, form.number_width(longest_code)), printable_width / 6)
    rest = printable_width - code - count * points
    shares = TEXT_COLUMNS | {key: EXTRA_WIDTHS[key] for key in extra}
    share = rest / sum(shares.values())
    numbers = [MAX_COLUMN, *(year.id for year in years)]
    return (
        Column("code", ColumnKind.CODE, code),
        *(Column(key, ColumnKind.TEXT, part * share) for key, part in shares.items()),
        *(Column(key, ColumnKind.POINTS, points) for key in numbers),
    )


def header(
    years: Sequence[ScoreColumn], extra: Sequence[str] = (), *, has_criteria: bool = True
) -> tuple[tuple[HeaderCell, ...], int]:
    """The header cells and how many rows they take: three with targets, two with results only, else
    one.

    Without criteria the first column numbers the tasks.
    """
    titles = [
        _TITLES[0] if has_criteria else _NUMBER_TITLE,
        *_TITLES[1:],
        *(EXTRA_TITLES[k] for k in extra),
    ]
    targets = [c for c in years if c.kind == TARGET]
    results = [c for c in years if c.kind != TARGET]
    rows = 3 if targets else 2 if results else 1
    cells = [HeaderCell(title, 0, i, rows=rows) for i, title in enumerate(titles)]
    at = FIRST_POINTS + len(extra)
    if rows == 1:
        return (*cells, HeaderCell(MAX_TITLE, 0, at)), rows
    cells.append(
        HeaderCell(ROADMAP_TITLE if targets else RESULTS_TITLE, 0, at, columns=1 + len(years))
    )
    below = rows - 1
    cells.append(HeaderCell(MAX_TITLE, 1, at, rows=below))
    cells += [HeaderCell(str(c.year), 1, at + 1 + i, rows=below) for i, c in enumerate(results)]
    at += 1 + len(results)
    if targets:
        cells.append(HeaderCell(TARGETS_TITLE, 1, at, columns=len(targets)))
        cells += [HeaderCell(str(c.year), 2, at + i) for i, c in enumerate(targets)]
    return tuple(cells), rows
