"""What the documents that can be printed are called, in the order they are offered."""

from __future__ import annotations

from parplanner.domain.plan import Plan
from parplanner.domain.rows import Indicator, Section
from parplanner.wording import tr

ORDER = ("plan", "appendix", "results", "by-field", "by-unit", "lost-points", "slips", "petitions", "statistics")


def name(what: str) -> str:
    """``by-unit`` → "Tasks by unit"."""
    return {
        "plan": tr("The plan: text and appendix"),
        "appendix": tr("Appendix: assignment of tasks"),
        "results": tr("Results"),
        "by-field": tr("Shortcomings and remedies by field"),
        "by-unit": tr("Lost points and tasks by unit"),
        "lost-points": tr("Lost points, largest first"),
        "slips": tr("Work slips, one page a unit"),
        "petitions": tr("Petitions by scoring agency"),
        "statistics": tr("Statistics of the periodic report"),
    }[what]


def file_stem(what: str, plan_name: str) -> str:
    """A file name for a document of a plan."""
    return plan_name if what == "plan" else f"{name(what).split(':')[0]} {plan_name}"


def usual(plan: Plan) -> str:
    """What an officer most likely wants: the plan once it has text, else its appendix."""
    return "plan" if plan.count(Section) or plan.count(Indicator) else "appendix"
