"""What an officer says about a table, entered into the choices: a
later word takes the place of an earlier one."""

from __future__ import annotations

from dataclasses import replace

from parplanner.exchange.appendix.proposal import Proposal
from parplanner.exchange.table.choices import HEADER, Choices
from parplanner.exchange.table.layout import Layout

LONGEST_HEADING = 200
"""Letters of a heading that is remembered: a longer one is a text,
and the file of settings has a limit."""


def with_column(choices: Choices, number: int, key: str) -> Choices:
    """A column is ``key`` now, and no other that was said to be; a
    blank key takes back what was said."""
    columns = {column: said for column, said in choices.columns.items() if column != number}
    if key:
        from parplanner.exchange.table.column_meaning import SKIP

        columns = {column: said for column, said in columns.items() if said != key or key == SKIP}
        columns[number] = key
    return replace(choices, columns=columns)


def with_row(choices: Choices, layout: Layout, number: int, kind: str) -> Choices:
    """A row is ``kind`` now; a blank kind takes back what was said.

    A header is said as a whole: a row beside it joins it, one that lies elsewhere is the header
    alone.
    """
    rows = dict(choices.rows)
    header = header_rows(choices, layout)
    was_header = number in header
    if kind == HEADER:
        beside = min(header, default=number) - 1 <= number <= max(header, default=number) + 1
        header = {*header, number} if beside else {number}
        rows = _with_header(rows, header)
    elif not kind:
        rows.pop(number, None)
    else:
        rows[number] = kind
        if was_header:
            header.discard(number)
            rows = _with_header(rows, header) | {number: kind}
    return replace(choices, rows=rows)


def header_rows(choices: Choices, layout: Layout) -> set[int]:
    """The header's sheet rows, as they were said or found."""
    said = {row for row, kind in choices.rows.items() if kind == HEADER}
    return said or set(range(layout.first, layout.last + 1))


def with_found_header(choices: Choices, layout: Layout) -> Choices:
    """The header that was guessed in a sheet where none was
    recognised, as if somebody had said it."""
    return replace(choices, rows=_with_header(dict(choices.rows), header_rows(choices, layout)))


def _with_header(rows: dict[int, str], header: set[int]) -> dict[int, str]:
    kept = {row: kind for row, kind in rows.items() if kind != HEADER}
    return kept | dict.fromkeys(sorted(header), HEADER)


def heading_words(proposal: Proposal, choices: Choices) -> dict[str, str]:
    """Heading → key of the columns somebody spoke about, to know the
    same headings again in the next table."""
    assert proposal.table is not None
    said: dict[str, str] = {}
    for heading in proposal.table.layout.headings:
        key = choices.columns.get(heading.number)
        if key and heading.words and len(heading.words) <= LONGEST_HEADING:
            said[heading.words] = key
    return said
