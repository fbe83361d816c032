"""Live figures that (would) show nothing, told before it is too late:
before a removal, before pages are made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from parplanner.document import field_names
from parplanner.domain.plan import Plan
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.text_fields import Use, holes
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr

NAMED = 3
"""So many figures are named in a question."""


def may_orphan(parent: QWidget, messages: Messages, plan: Plan, lost: Sequence[Use]) -> bool:
    """Whether to go on with a step that takes away what figures of the text name."""
    question = tr(
        "{count} live figures in the text of the plan use what is removed: {names}\n\n"
        "They would show nothing (“…”) until they are replaced; the findings (F7) lead to each."
    )
    said = question.format(count=len(lost), names=_names(plan, lost))
    return messages.confirm(
        parent, tr("Live figures lose their data"), said, tr("Remove all the same"), careful=True
    )


def may_print_holes(parent: QWidget, messages: Messages, plan: Plan) -> bool:
    """Whether to make pages although sentences have holes."""
    found = holes(plan, Facts(plan))
    if not found:
        return True
    question = tr(
        "{count} live figures in the text have no data and are printed as “…”: {names}\n\n"
        "The findings (F7) lead to each."
    )
    said = question.format(count=len(found), names=_names(plan, found))
    return messages.confirm(
        parent, tr("Live figures without data"), said, tr("Go on all the same"), careful=True
    )


def _names(plan: Plan, found: Sequence[Use]) -> str:
    names = list(dict.fromkeys(field_names.name(use.field, plan) for use in found))
    return "; ".join(names[:NAMED]) + ("; …" if len(names) > NAMED else "")
