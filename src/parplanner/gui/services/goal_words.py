"""The distance to the goal in words, the same in the status bar and in the overview."""

from __future__ import annotations

from parplanner.domain.points import format_points
from parplanner.domain.scoring import goal_distance
from parplanner.gui.services.session import Session
from parplanner.wording import tr


def goal_words(session: Session) -> str:
    """``Còn thiếu 0,36 điểm để đạt 80``; how to set a goal when there is none."""
    distance = goal_distance(session.plan, session.scoring)
    if distance is None:
        return tr("No goal set (Alt+Enter)")
    goal, missing = format_points(distance.goal), format_points(abs(distance.missing))
    if distance.missing > 0:
        return tr("{points} points short of {goal} in {year}").format(
            points=missing, goal=goal, year=distance.year
        )
    return tr("Goal {goal} in {year} reached, {points} points to spare").format(
        points=missing, goal=goal, year=distance.year
    )
