"""What a row says beside its task: it goes to its criterion, what has no place is a doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parplanner.domain.findings import WARNING
from parplanner.domain.points import format_points
from parplanner.domain.rows import BOTH
from parplanner.domain.text import shorten
from parplanner.exchange.appendix import scale_rows
from parplanner.exchange.appendix.draft_pieces import joined, method_of, shortcomings_of
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.proposal import ProposedRow, ProposedShortcoming
from parplanner.exchange.appendix.row_cells import CellReader
from parplanner.exchange.table.columns import LEVEL
from parplanner.exchange.table.headings import EVIDENCE, METHOD, SCALE, SHORTCOMING
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import letters

OF_TASK, OF_SHORTCOMING, NO_METHOD = "task", "shortcoming", "method"
"""Why something is left out: the row is a task, or a shortcoming; nobody scores in that way."""


class OwnTexts:
    """Of one table; ``cells`` hears the doubts."""

    def __init__(self, cells: CellReader, layout: Layout) -> None:
        self._cells = cells
        self._columns = layout.columns
        self._headings = {heading.key: heading.text for heading in layout.headings if heading.key}

    def hung(self, node: ProposedRow, draft: DraftRow) -> ProposedRow:
        """``node`` with the evidence, the way of scoring and the shortcoming that a row tells."""
        found = shortcomings_of(draft, draft.texts.get(SHORTCOMING, ""))
        return self._hung(node, draft, _added(node.shortcomings, found))

    def gone_on(self, node: ProposedRow, draft: DraftRow) -> ProposedRow:
        """The same where the row goes on with the one above: its words go on, too."""
        found = shortcomings_of(draft, draft.texts.get(SHORTCOMING, ""))
        if not (found and node.shortcomings):
            return self._hung(node, draft, (*node.shortcomings, *found))
        *before, last = node.shortcomings
        more = found[0]
        longer = replace(
            last,
            text=joined(last.text, more.text),
            cause=joined(last.cause, more.cause),
            points_lost=more.points_lost if last.points_lost is None else last.points_lost,
        )
        return self._hung(node, draft, (*before, longer))

    def with_shortcoming(
        self,
        node: ProposedRow,
        draft: DraftRow,
        words: str,
        code: str,
    ) -> ProposedRow:
        """``node`` with a row of a list of shortcomings; ``words`` and ``code`` name that row."""
        self.leave_out(draft, (METHOD,), OF_SHORTCOMING)
        self.leave_out_points(draft, OF_SHORTCOMING)
        found = [replace(told, criterion=code) for told in shortcomings_of(draft, words)]
        return self._hung(node, draft, (*node.shortcomings, *found))

    def _hung(
        self,
        node: ProposedRow,
        draft: DraftRow,
        shortcomings: tuple[ProposedShortcoming, ...],
    ) -> ProposedRow:
        return replace(
            node,
            evidence=_together(node.evidence, draft.texts.get(EVIDENCE, "")),
            method=self._method(node.method, draft),
            shortcomings=shortcomings,
            scale=(*node.scale, *scale_rows.lines_of(draft.texts.get(SCALE, ""))),
        )

    def _method(self, known: str, draft: DraftRow) -> str:
        told = method_of(draft.texts.get(METHOD, ""))
        if not told:
            self.leave_out(draft, (METHOD,), NO_METHOD)
            return known
        return told if known in ("", told) else BOTH

    # -- what has no place ----------------------------------------------------------------------

    def leave_out(self, draft: DraftRow, keys: Iterable[str], cause: str) -> None:
        """Name the texts of some columns, which have no place where this row belongs."""
        for key in keys:
            self._name(draft.places.get(key, draft.first_ref), key, draft.texts.get(key, ""), cause)

    def leave_out_points(self, draft: DraftRow, cause: str) -> None:
        """The same of its points."""
        for key, value in draft.points.items():
            self._name(draft.refs[key], key, format_points(value), cause)

    def leave_out_level(self, draft: DraftRow, level: int, name: str, cause: str) -> None:
        """The same of a name that stands in a column of names."""
        key = f"{LEVEL}:{level}"
        self._name(f"{letters(self._columns[key])}{draft.number}", key, name, cause)

    def _name(self, cell: str, key: str, said: str, cause: str) -> None:
        if not any(letter.isalnum() for letter in said):
            return
        heading = self._headings.get(key, "")
        details = {"text": shorten(said, 80), "heading": heading, "cause": cause}
        self._cells.doubt("TEXT_LEFT_OUT", WARNING, cell, details)


def _together(above: str, below: str) -> str:
    """Two texts as one; what stands there already is not said twice."""
    known = set(above.split("\n"))
    return above if set(below.split("\n")) <= known else joined(above, below)


def _added(
    known: tuple[ProposedShortcoming, ...],
    found: tuple[ProposedShortcoming, ...],
) -> tuple[ProposedShortcoming, ...]:
    return (*known, *(shortcoming for shortcoming in found if shortcoming not in known))
