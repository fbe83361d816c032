"""The boxes of the plan's facts and of the signature, by the words the tests have for them."""

from __future__ import annotations

from typing import Any

from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.signing import Signing

FIELDS = {
    "agency": ("Agency", "name"),
    "abbreviation": ("Agency", "abbreviation"),
    "parent_name": ("Agency", "parent_name"),
    "place": ("Agency", "place"),
    "title": ("PlanInfo", "title"),
    "document_type": ("PlanInfo", "document_type"),
    "appendix_title": ("PlanInfo", "appendix_title"),
    "number": ("PlanInfo", "number"),
    "issued": ("PlanInfo", "issue_date"),
    "base_year": ("PlanInfo", "base_year"),
    "goal": ("PlanInfo", "goal_points"),
    "goal_year": ("PlanInfo", "goal_year"),
    "total_max": ("CriteriaSet", "total_max"),
}


def box(dialog: Any, name: str) -> Any:
    """The widget of a fact; of another dialog what it calls so itself."""
    if isinstance(dialog, PlanFacts) and name in FIELDS:
        return dialog.field(*FIELDS[name]).widget
    if isinstance(dialog, Signing) and name in dialog.boxes:
        return dialog.boxes[name].widget
    return getattr(dialog, name)
