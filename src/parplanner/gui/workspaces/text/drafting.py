"""What the data can write: sections drafted from them, typed numbers that become live figures.

One step each."""

from __future__ import annotations

from parplanner.document.history import Label
from parplanner.gui.desk import Desk
from parplanner.wording import mark, tr

SOME = 12
"""Numbers that are named in a question."""


def draft(desk: Desk) -> None:
    """Show what the data would say beside what stands there; take only what is ticked."""
    from parplanner.document.document import new_id
    from parplanner.domain.edits import drafting
    from parplanner.domain.writing import drafts
    from parplanner.gui.dialogs.drafts import DraftDialog
    from parplanner.gui.widgets.once import once

    session = desk.session
    drafted = drafts.drafts(session.plan, session.scoring)
    with once(
        DraftDialog(desk.frame, drafting.compare(session.plan, drafted), session.plan)
    ) as dialog:
        if not dialog.exec():
            return
        chosen = dialog.chosen()
    label = Label(mark("Draft the text from the data"))
    if chosen and session.attempt(
        label, lambda: drafting.take(session.plan, new_id, drafted, chosen)
    ):
        desk.workspaces.open("text")


def make_live(desk: Desk) -> None:
    """Numbers typed by hand that equal the plan's figures become live figures."""
    from parplanner.domain.edits import sections
    from parplanner.domain.writing import text_rules

    session = desk.session
    typed = text_rules.replaceable(session.plan, session.scoring)
    if not typed:
        desk.messages.status(tr("No number typed by hand equals a figure of the plan."))
        return
    question = tr(
        "{count} numbers typed by hand equal figures of the plan: {numbers}.\n\n"
        "As live figures they follow the points and tasks from now on."
    )
    numbers = "; ".join(t.text for t in typed[:SOME]) + ("; …" if len(typed) > SOME else "")
    text = question.format(count=len(typed), numbers=numbers)
    if desk.messages.confirm(
        desk.frame, tr("Typed numbers into live figures"), text, tr("Make them live")
    ):
        label = Label(mark("{detail} typed numbers into live figures"), str(len(typed)))
        session.attempt(label, lambda: sections.put_fields(session.plan, typed))
        desk.workspaces.open("text")
