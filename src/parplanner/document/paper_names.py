"""What the documents that can be printed are called, in the order they are offered."""

from __future__ import annotations

from parplanner.wording import tr

ORDER = (
    "plan",
    "appendix",
    "results",
    "by-field",
    "by-unit",
    "lost-points",
    "slips",
    "petitions",
    "statistics",
)


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
