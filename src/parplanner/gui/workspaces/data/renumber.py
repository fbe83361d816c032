"""Counting codes anew: below a row or in the whole tree, seen before it is done, one undo step."""

from __future__ import annotations

from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import codes
from parplanner.domain.rows import Criterion
from parplanner.domain.text import shorten
from parplanner.gui.desk import Desk
from parplanner.gui.grids.kit.paste_plan import MANY
from parplanner.wording import mark, tr

Line = tuple[str, str, str]


def renumber(desk: Desk, criterion_id: str | None) -> None:
    """Ask how far from the current row, show what changes when it is much, do it."""
    session = desk.session
    if session.document is None:
        return
    plan = session.plan
    node = plan.find(Criterion, criterion_id)
    branch = (
        node if node is None or plan.children(node.id) else plan.find(Criterion, node.parent_id)
    )
    roots: list[str | None] = [None] if branch is None else [branch.id, None]
    changes = [codes.renumber(plan, root) for root in roots]
    told = [lines_of(made) for made in changes]
    if not told[-1]:
        desk.messages.status(tr("Every code fits its place already."))
        return
    options = [tr("Whole tree ({count} codes change)").format(count=len(told[-1]))]
    if branch is not None:
        name = branch.code or shorten(branch.title, 24)
        below = tr("Below “{row}” ({count} codes change)")
        options.insert(0, below.format(row=name, count=len(told[0])))
    text = tr("Codes are counted anew by where the rows stand. Live figures in the text follow.")
    choice = desk.messages.choose(desk.frame, tr("Number codes anew"), text, options)
    if choice is None or not told[choice]:
        return
    if len(told[choice]) > MANY:
        summary = tr("{count} codes are changed.").format(count=len(told[choice]))
        verb = tr("Number anew")
        if desk.messages.preview_cells(desk.frame, verb, summary, told[choice]) is None:
            return
    root = roots[choice]
    detail = branch.code if branch is not None and root is not None else ""
    label = Label(mark("Number codes anew {detail}"), detail)
    session.attempt(label, lambda: codes.renumber(session.plan, root))


def lines_of(changes: Changes) -> list[Line]:
    """(row, old code, new code) of every code that changes."""
    return [
        (shorten(before.title), before.code, after.code)
        for before, after in changes
        if isinstance(before, Criterion)
        and isinstance(after, Criterion)
        and before.code != after.code
    ]
