"""The paper a part is set on: the one asked for, a wider one where a figure of its tables would be
broken on it.

A4 is the rule (PL1-I.1). A table of many years that no A4 sheet holds is set on A3 rather than with
torn numbers: a reader takes "100" and "0" below each other for two figures, and appendices on A3
are usual; a notice says so. A text with a letter head stays as it is, and what not even A3 holds is
refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parplanner.domain.errors import FileProblem
from parplanner.reports.report import form
from parplanner.reports.report.figures import with_whole_figures
from parplanner.reports.report.model import Block, LetterHead, Paper, Part, Report, Table
from parplanner.wording import tr


def on_paper(report: Report) -> Report:
    """The report with every part on paper that holds its figures unbroken, and notices of what was
    changed.

    Raises FileProblem ``export.too_wide`` (table) where there is none, ``export.no_font``.
    """
    notices: dict[str, None] = dict.fromkeys(report.notices)
    parts = [_on_paper(part, notices) for part in report.parts]
    sheets = [_on_paper(part, {}) for part in report.sheets]
    return replace(report, parts=tuple(parts), sheets=tuple(sheets), notices=tuple(notices))


def _on_paper(part: Part, notices: dict[str, None]) -> Part:
    refused = ""
    for landscape, paper in _papers(part):
        made = _set(part, landscape, paper)
        if isinstance(made, Part):
            if (landscape, paper) != (part.landscape, part.paper):
                notices[_notice(refused, paper)] = None
            return made
        refused = made
    raise FileProblem("export.too_wide", table=refused)


def _papers(part: Part) -> Iterator[tuple[bool, Paper]]:
    """The paper asked for, then wider ones."""
    yield part.landscape, part.paper
    if any(isinstance(block, LetterHead) for block in part.blocks):
        return
    if not part.landscape:
        yield True, Paper.A4
    yield True, Paper.A3


def _set(part: Part, landscape: bool, paper: Paper) -> Part | str:
    """The part on that paper, or the name of the first table it has no room for."""
    own = form.page(part.landscape, part.paper).printable_width
    scale = form.page(landscape, paper).printable_width / own
    blocks: list[Block] = []
    for block in part.blocks:
        if isinstance(block, Table):
            fitted = with_whole_figures(block, scale)
            if fitted is None:
                return block.title or block.name
            block = fitted
        blocks.append(block)
    return replace(part, landscape=landscape, paper=paper, blocks=tuple(blocks))


def _notice(table: str, paper: Paper) -> str:
    if paper is Paper.A4:
        said = tr(
            "The table “{table}” was set on landscape A4: upright, its figures would have been "
            "broken."
        )
    else:
        said = tr(
            "The table “{table}” was set on A3 (420 × 297 mm): on A4, its figures would have been "
            "broken."
        )
    return said.format(table=table)
