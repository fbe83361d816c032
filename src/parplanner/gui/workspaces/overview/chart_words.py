"""The charts' words in the window's language."""

from __future__ import annotations

from parplanner.reports.papers.chart_data import Words
from parplanner.wording import tr


def chart_words() -> Words:
    """Everything a chart says besides the plan's own texts."""
    return Words(
        pareto=tr("Lost points by criterion (with the running share)"),
        by_field=tr("Points by field"),
        over_years=tr("Results and targets over the years"),
        by_unit=tr("Lost points by lead unit"),
        gauge=tr("Total points and goal"),
        achieved=tr("Result {year}"),
        target=tr("Target {year}"),
        lost=tr("Lost {year}"),
        results=tr("Results"),
        targets=tr("Targets"),
        others=tr("{count} more criteria"),
        other_units=tr("{count} more units"),
        nobody=tr("No unit yet"),
        running=tr("running"),
        loss_tip=tr("{row}: {points} points lost, {share}% of all, running {running}%"),
        rest_tip=tr("{row}: {points} points lost, {share}% of all"),
        field_tip=tr("{row}: {series} {points} of {max} points"),
        year_tip=tr("{series} {year}: {points} points"),
        goal=tr("Goal {points}"),
        achieved_label=tr("Result {year}: {points}"),
        planned_label=tr("Target {year}: {points}"),
        gauge_tip=tr("{name}: {points} of {max} points"),
        lost_points=tr("Lost points"),
        shares=tr("Running (%)"),
        points=tr("Points"),
        measured=tr("Unit: points"),
    )
