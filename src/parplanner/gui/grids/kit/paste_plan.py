"""Where a block would go, what it would overwrite and what is
doubtful about it, told before it happens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPersistentModelIndex

from parplanner.domain.edits import cells, paste
from parplanner.domain.plan import Plan
from parplanner.wording import tr

Block = list[list[str]]
MANY = 20
"""Cells with a text that may be overwritten without a look."""
_NAMED = 5
"""Codes named in a sentence."""


@dataclass(slots=True)
class PastePlan:
    """Where a block would go: cells of rows there are, surplus rows, what does not fit."""

    present: list[cells.Cell] = field(default_factory=list)
    surplus: list[paste.NewRow] = field(default_factory=list)
    rows: int = 0
    """How many lines of the block fall on rows there are."""
    behind: str | None = None
    computed: int = 0
    cut_columns: int = 0
    other_shape: bool = False
    ragged: tuple[int, int, int] | None = None
    """The first line of another width: its number, its cells, those of the others."""
    replaced: tuple[str, str] | None = None
    """Codes before and after, when the rows pasted on would become others: the lines that would do
    so are ``surplus`` then, too, and ``kept`` are the cells of the blank rows among them."""
    kept: list[cells.Cell] = field(default_factory=list)
    twins: list[str] = field(default_factory=list)
    orphans: list[str] = field(default_factory=list)
    overwritten: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(row id, column key, text before, text after)"""
    first: QPersistentModelIndex = field(default_factory=QPersistentModelIndex)
    last: QPersistentModelIndex = field(default_factory=QPersistentModelIndex)
    """The corners of what is pasted into."""

    @property
    def needs_a_look(self) -> bool:
        """More than :data:`MANY` texts lost, or the block does not go where the selection is."""
        if len(self.overwritten) > MANY or self.surplus or self.cut_columns:
            return True
        return self.other_shape or self.ragged is not None


def ragged(block: Block) -> tuple[int, int, int] | None:
    """The first line of another width than most: (number, cells, cells of the others).

    Blank lines and blank cells at the end of a line are no difference.
    """
    usual = Counter(map(len, block)).most_common(1)[0][0]
    for number, line in enumerate(block, start=1):
        surplus = any(cell.strip() for cell in line[usual:])
        missing = len(line) < usual and any(cell.strip() for cell in line)
        if surplus or missing:
            return number, len(line), usual
    return None


def rows_replaced(plan: PastePlan, there: Plan, blank: Collection[str]) -> tuple[str, str] | None:
    """Codes before and after of the first row that would become another: its code and its title
    change.

    None where any row but a ``blank`` one keeps its code, or where most codes of the block are
    those of rows ``there``: the block is about these rows then, sorted or numbered anew.
    """
    codes = {
        row_id: text.strip() for row_id, key, text in plan.present if key == "code" and text.strip()
    }
    changed = {(row_id, key): (before, after) for row_id, key, before, after in plan.overwritten}
    filled = [row_id for row_id in codes if row_id not in blank]
    if len(codes) + len(plan.surplus) < 2 or any(
        (row_id, "code") not in changed for row_id in filled
    ):
        return None
    known = sum(there.of_code(code) is not None for code in codes.values())
    if 2 * known > len(codes):
        return None
    for row_id in filled:
        if changed.get((row_id, "title"), ("", ""))[1].strip():
            return changed[row_id, "code"]
    return None


def summary(plan: PastePlan, can_grow: bool) -> str:
    """What is unusual about a paste, a sentence a line."""
    said = []
    if plan.replaced:
        text = tr(
            "The block has other codes than the rows it is pasted on ({before} → {after}): "
            "its rows are added where their codes belong."
        )
        said.append(text.format(before=plan.replaced[0], after=plan.replaced[1]))
        text = tr("Pasted into the rows there are, it would overwrite {count} cells.")
        said.append(text.format(count=len(plan.overwritten)))
    elif plan.overwritten:
        said.append(
            tr("{count} cells that hold a text are overwritten.").format(
                count=len(plan.overwritten)
            )
        )
        said += _about_codes(plan)
    if plan.ragged:
        text = tr(
            "Line {line} of the block has {count} cells, the others have {usual}: "
            "some cells may stand in the wrong column."
        )
        line, count, usual = plan.ragged
        said.append(text.format(line=line, count=count, usual=usual))
    if plan.other_shape:
        said.append(
            tr(
                "The block has another shape than the selection: it is pasted from the selection's "
                "top left."
            )
        )
    said += _about_new_rows(plan, can_grow)
    if plan.cut_columns:
        text = tr("{count} columns of the block do not fit and are left out.")
        said.append(text.format(count=plan.cut_columns))
    return "\n".join(said)


def _about_codes(plan: PastePlan) -> list[str]:
    """Rows that become others: 163 overwritten cells do not tell that row 1 is row 1.3 then."""
    codes = [(before, after) for _, key, before, after in plan.overwritten if key == "code"]
    if len(codes) < 2:
        return []
    text = tr(
        "{count} rows get another code, the first {before} → {after}: the block takes their place."
    )
    return [text.format(count=len(codes), before=codes[0][0], after=codes[0][1])]


def _about_new_rows(plan: PastePlan, can_grow: bool) -> list[str]:
    if not plan.surplus:
        return []
    count = len(plan.surplus)
    if not can_grow:
        return [tr("{count} rows of the block do not fit and are left out.").format(count=count)]
    said = []
    if not plan.replaced:
        said.append(tr("The block has {count} more rows than the table.").format(count=count))
    if plan.twins:
        text = tr(
            "These codes are there already or stand twice in the block: {codes}. Their rows are "
            "added beside."
        )
        said.append(text.format(codes=_shown(plan.twins)))
    if plan.orphans:
        text = tr(
            "No row has the code that these belong under: {codes}. They are added at the nearest "
            "row."
        )
        said.append(text.format(codes=_shown(plan.orphans)))
    return said


def _shown(codes: Sequence[str]) -> str:
    names = [code.strip() for code in codes[:_NAMED]]
    return ", ".join([*names, "…"] if len(codes) > _NAMED else names)
