"""The documents of a plan in the window: names, file names, the one that is wanted most."""

from __future__ import annotations

from parplanner.document.paper_names import ORDER, name
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Indicator, Section

__all__ = ["ORDER", "file_stem", "name", "table_name", "usual"]


def file_stem(what: str, plan_name: str) -> str:
    """A file name for a document of a plan."""
    return plan_name if what == "plan" else f"{name(what).split(':')[0]} {plan_name}"


def usual(plan: Plan) -> str:
    """What an officer most likely wants: the plan once it has text, else its appendix."""
    return "plan" if plan.count(Section) or plan.count(Indicator) else "appendix"


def table_name(table: str) -> str:
    """What stands in the text for a table: its name as the menus have
    it; the word itself for one nobody knows."""
    known = table in ORDER
    return f"▦ {name(table) if known else table}"
