"""The rows of a table seen at once, before they are entered one by
one: what only their neighbours below tell."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from parplanner.exchange.appendix import forward_sums, scale_rows, totals_in
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.table import codes


class Overview:
    """``codes_of``: the code of each row as it looks alone, by sheet row; ``above``: the sheet row
    above each,
    ``header_rows`` are those that repeat the header on further pages."""

    def __init__(
        self,
        drafts: Sequence[DraftRow],
        codes_of: Mapping[int, str],
        above: Mapping[int, int],
        header_rows: Collection[int],
    ) -> None:
        self.drafts = drafts
        self._above = above
        self._header_rows = header_rows
        self._codes = codes_of
        coded = [bool(codes.parts_of(codes_of.get(draft.number, ""))) for draft in drafts]
        lettered = [codes_of.get(draft.number, "")[-1:].islower() for draft in drafts]
        totals = [
            not coded[i] and totals_in.surely_says_total(_label(draft))
            for i, draft in enumerate(drafts)
        ]
        self.parts = forward_sums.parts(drafts, coded)
        """Rows that make up the coded row above them: sheet row → that row's."""
        rungs = {drafts[i].number for i in scale_rows.rungs(drafts, coded, lettered)}
        self.rungs = rungs - self.parts.keys()
        self.headings = forward_sums.headings(drafts, coded, totals)
        with_data = [draft.number for i, draft in enumerate(drafts) if draft.points or coded[i]]
        self.last_data = max(with_data, default=0)
        worded = [
            draft.number
            for i, draft in enumerate(drafts)
            if not coded[i] and totals_in.says_total(_label(draft))
        ]
        self.last_total = max(worded, default=0)
        self.has_dotted_codes = any("." in code for code in codes_of.values())

    def is_apart(self, draft: DraftRow) -> bool:
        """Whether blank rows stand above a row."""
        return draft.number != self._above[draft.number] + 1

    def begins_page(self, draft: DraftRow) -> bool:
        """Whether the header stands above a row once more."""
        return self._above[draft.number] in self._header_rows

    def goes_on_after(self, draft: DraftRow, code: str) -> bool:
        """Whether the next coded row is the next sibling of
        ``code``: the field has not ended here."""
        parts = codes.parts_of(code)
        following = (d for d in self.drafts if d.number > draft.number)
        coded = (codes.parts_of(self._codes.get(d.number, "")) for d in following)
        after = next((found for found in coded if found), ())
        if not (parts and after and parts[-1].isdigit() and after[-1].isdigit()):
            return False
        return len(parts) > 1 and after[:-1] == parts[:-1] and int(after[-1]) == int(parts[-1]) + 1


def _label(draft: DraftRow) -> str:
    if draft.title:
        return draft.title
    return draft.code.text if draft.code is not None and not draft.code.trouble else ""
