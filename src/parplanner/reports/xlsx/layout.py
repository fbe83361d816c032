"""Which blocks of a report stand on which sheet: each table and chart
with its headings; running text stays out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parplanner.domain.errors import FileProblem
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import AnyChart
from parplanner.reports.report.model import (
    Block,
    LetterHead,
    Paper,
    Paragraph,
    Part,
    Report,
    Rule,
    SignatureBlock,
    Style,
    Table,
)

_CHART_COLUMNS = (0.52, 0.16, 0.16, 0.16)


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """One sheet: the name wanted for it, its columns in mm, what stands on it from the top."""

    name: str
    landscape: bool
    widths: tuple[float, ...]
    blocks: tuple[Block, ...]
    paper: Paper = Paper.A4


def layouts(report: Report) -> list[SheetLayout]:
    """The sheets of a report.

    Raises FileProblem ``export.no_table`` (document) when it has neither table nor chart."""
    found = [
        sheet for part in (*report.parts, *report.sheets) for sheet in _of_part(part, report.author)
    ]
    if not found:
        raise FileProblem("export.no_table", document=report.title)
    return found


def _of_part(part: Part, author: str) -> list[SheetLayout]:
    """A sheet begins behind the table before; what follows the part's last one (end mark, a chart)
    belongs to it.

    Of several charts each has a sheet of its own, or a page would end inside one.
    """
    several = sum(isinstance(block, AnyChart) for block in part.blocks) > 1
    groups: list[list[Block]] = [[]]
    left = sum(isinstance(block, Table | AnyChart) for block in part.blocks)
    for block in _without_running_text(part, author):
        current = groups[-1]
        if (
            several
            and isinstance(block, AnyChart)
            and any(isinstance(b, Table | AnyChart) for b in current)
        ):
            groups.append(current := [])
        clings = isinstance(block, AnyChart) or (
            isinstance(block, Paragraph) and block.style is Style.END
        )
        if left and not clings and any(isinstance(b, Table) for b in current):
            groups.append(current := [])
        left -= isinstance(block, Table | AnyChart)
        current.append(block)
    filled = [group for group in groups if _holds_figures(group)]
    head = _head(filled[0]) if filled else []
    return [_sheet(part, group if _is_headed(group) else [*head, *group]) for group in filled]


def _holds_figures(group: Sequence[Block]) -> bool:
    return any(isinstance(block, Table | AnyChart) for block in group)


def _head(group: Sequence[Block]) -> list[Block]:
    """What stands above the first table of a part: whose sheet it is, and of which plan."""
    head: list[Block] = []
    for block in group:
        if isinstance(block, Table | AnyChart) or (
            isinstance(block, Paragraph) and block.style is Style.CAPTION
        ):
            break
        head.append(block)
    return head


def _is_headed(group: Sequence[Block]) -> bool:
    """Whether a sheet says what it is; a chart does by its own title."""
    titles = (Style.APPENDIX_TITLE, Style.APPENDIX_LABEL)
    if not any(isinstance(block, Table) for block in group):
        return True
    return any(isinstance(block, Paragraph) and block.style in titles for block in group)


def _without_running_text(part: Part, author: str) -> list[Block]:
    """A document with a letter head is text: only its tables, charts and the headings right above
    them are taken.

    A table without a heading gets one, and ``author``: outside its text it must still say what it
    is and whose.
    """
    if not any(isinstance(block, LetterHead) for block in part.blocks):
        return [block for block in part.blocks if not isinstance(block, SignatureBlock)]
    taken: list[Block] = []
    headings: list[Block] = []
    for block in part.blocks:
        if isinstance(block, Table | AnyChart):
            taken += [*(headings or _title_blocks(block, author)), block]
            headings.clear()
        elif isinstance(block, Paragraph) and block.style is Style.CAPTION:
            headings.append(block)
        else:
            headings.clear()
    return taken


def _title_blocks(block: Table | AnyChart, author: str) -> list[Block]:
    if not isinstance(block, Table):
        return []
    title = Paragraph(Style.APPENDIX_TITLE, (block.title or block.name).upper())
    return [title, *([Paragraph(Style.APPENDIX_REFERENCE, author)] if author else []), Rule()]


def _sheet(part: Part, blocks: list[Block]) -> SheetLayout:
    table = next((block for block in blocks if isinstance(block, Table)), None)
    if table is not None:
        widths = tuple(column.width for column in table.columns)
        return SheetLayout(table.name, part.landscape, widths, tuple(blocks), part.paper)
    room = form.page(part.landscape, part.paper).printable_width
    chart = next((block for block in blocks if isinstance(block, AnyChart)), None)
    name = chart.title.partition("(")[0] if chart is not None else ""
    widths = tuple(room * share for share in _CHART_COLUMNS)
    return SheetLayout(
        name.strip() or part.title, part.landscape, widths, tuple(blocks), part.paper
    )
