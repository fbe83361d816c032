"""What the charts of a plan say: neutral figures with their words and the rows behind them, for
page and screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from parplanner.domain import points, text
from parplanner.domain.place import Place, in_column
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion, ScoreColumn, Unit
from parplanner.domain.scoring import (
    Scoring,
    applicable,
    base_column,
    goal_distance,
    target_columns,
)
from parplanner.reports.papers.losses import Loss, losses
from parplanner.reports.report.chart_model import (
    AnyChart,
    Chart,
    Gauge,
    GroupedChart,
    LineChart,
    Names,
    Reading,
    Role,
    Series,
)

CRITERION = Criterion.__name__

CHART_BARS = 15
"""More bars than this nobody reads; the rest is one bar."""


@dataclass(frozen=True, slots=True)
class Words:
    """The charts' words, in the document's language unless the screen gives its own.

    Braces as named in each."""

    pareto: str = "Điểm bị mất theo tiêu chí (tỷ trọng cộng dồn)"
    by_field: str = "Điểm theo lĩnh vực"
    over_years: str = "Kết quả và mục tiêu qua các năm"
    by_unit: str = "Điểm bị mất theo đơn vị chủ trì"
    gauge: str = "Tổng điểm và mục tiêu"
    achieved: str = "Kết quả {year}"
    target: str = "Mục tiêu {year}"
    lost: str = "Bị mất {year}"
    results: str = "Kết quả"
    targets: str = "Mục tiêu"
    others: str = "{count} tiêu chí khác"
    other_units: str = "{count} đơn vị khác"
    nobody: str = "Chưa giao đơn vị"
    running: str = "cộng dồn"
    loss_tip: str = "{row}: mất {points} điểm, {share}% tổng số, cộng dồn {running}%"
    rest_tip: str = "{row}: mất {points} điểm, {share}% tổng số"
    field_tip: str = "{row}: {series} {points} trên {max} điểm"
    year_tip: str = "{series} {year}: {points} điểm"
    goal: str = "Mục tiêu phấn đấu {points}"
    achieved_label: str = "{year}: {points}"
    planned_label: str = "Mục tiêu {year}: {points}"
    gauge_tip: str = "{name}: {points} trên {max} điểm"
    criterion: str = "Tiêu chí"
    code: str = "Mã tiêu chí"
    field: str = "Lĩnh vực"
    year: str = "Năm"
    unit: str = "Đơn vị chủ trì"
    lost_points: str = "Điểm bị mất"
    shares: str = "Cộng dồn (%)"
    points: str = "Điểm"
    measured: str = "Đơn vị tính: điểm"


DOCUMENT = Words()


def pareto(plan: Plan, scoring: Scoring, words: Words = DOCUMENT) -> Chart | None:
    """The dearest losses as bars, the small ones at the end as one; None where nothing was lost."""
    found = losses(plan, scoring)
    base = base_column(plan)
    if not found or base is None:
        return None
    shown = found if len(found) <= CHART_BARS else found[: CHART_BARS - 1]
    rest = found[len(shown) :]
    total = found[-1].running
    labels = [_name(loss.node) for loss in shown]
    codes = [loss.node.code.strip() for loss in shown]
    values = [loss.lost for loss in shown]
    shares = [points.percent(loss.running, total) or 0 for loss in shown]
    tips = [_loss_tip(loss, total, words) for loss in shown]
    places = [in_column(CRITERION, loss.node.id, base.id) for loss in shown]
    if rest:
        labels.append(words.others.format(count=len(rest)))
        codes.append(labels[-1])
        values.append(sum(loss.lost for loss in rest))
        shares.append(10_000)
        share = points.format_hundredths(points.percent(values[-1], total))
        tips.append(
            words.rest_tip.format(
                row=labels[-1], points=points.format_points(values[-1]), share=share
            )
        )
        places.append(in_column(CRITERION, rest[0].node.id, base.id))
    names = Names(
        words.criterion, words.code, words.lost_points, words.shares, words.points, words.measured
    )
    figures = tuple(labels), tuple(values), tuple(shares), tuple(tips), tuple(places)
    return Chart(words.pareto, *figures, words.running, names, tuple(codes))


def _loss_tip(loss: Loss, total: int, words: Words) -> str:
    return words.loss_tip.format(
        row=_name(loss.node),
        points=points.format_points(loss.lost),
        share=points.format_hundredths(points.percent(loss.lost, total)),
        running=points.format_hundredths(points.percent(loss.running, total)),
    )


def by_field(plan: Plan, scoring: Scoring, words: Words = DOCUMENT) -> GroupedChart | None:
    """Achieved, target and lost points of every applicable
    field; None without a field or a year."""
    fields = applicable(plan, None)
    base, goal = base_column(plan), target_of_interest(plan)
    if not fields or (base is None and goal is None):
        return None
    series = []
    if base is not None:
        series.append(_field_series(words.achieved, Role.ACHIEVED, base, fields, scoring, words))
    if goal is not None:
        series.append(_field_series(words.target, Role.TARGET, goal, fields, scoring, words))
    if base is not None:
        series.append(_field_series(words.lost, Role.LOST, base, fields, scoring, words))
    names = Names(labels=words.field, unit=words.points, measured=words.measured)
    return GroupedChart(words.by_field, tuple(_name(node) for node in fields), tuple(series), names)


def _field_series(
    name: str,
    role: Role,
    column: ScoreColumn,
    fields: list[Criterion],
    scoring: Scoring,
    words: Words,
) -> Series:
    figure: Callable[[str, str], int | None] = scoring.lost if role is Role.LOST else scoring.value
    values = [figure(node.id, column.id) for node in fields]
    named = name.format(year=column.year)
    tips = [
        words.field_tip.format(
            row=_name(node),
            series=named,
            points=points.format_points(value),
            max=points.format_points(scoring.top(node.id, column.id)) or "0",
        )
        for node, value in zip(fields, values, strict=True)
    ]
    key = "lost" if role is Role.LOST else column.id
    return Series(
        named,
        role,
        tuple(values),
        tuple(tips),
        tuple(in_column(CRITERION, node.id, key) for node in fields),
    )


def over_years(plan: Plan, scoring: Scoring, words: Words = DOCUMENT) -> LineChart | None:
    """Totals of all year columns; None where no year has one."""
    years = sorted({column.year for column in plan.columns()})
    made = []
    for kind, name, role in (
        (RESULT, words.results, Role.ACHIEVED),
        (TARGET, words.targets, Role.TARGET),
    ):
        columns = {column.year: column for column in plan.columns() if column.kind == kind}
        values = [
            scoring.value(None, columns[year].id) if year in columns else None for year in years
        ]
        if all(value is None for value in values):
            continue
        tips = [
            words.year_tip.format(series=name, year=year, points=points.format_points(value))
            for year, value in zip(years, values, strict=True)
        ]
        places = [
            in_column(CRITERION, None, columns[year].id if year in columns else "")
            for year in years
        ]
        made.append(Series(name, role, tuple(values), tuple(tips), tuple(places)))
    if not made:
        return None
    top = scoring.value(None, MAX_COLUMN) or 0
    names = Names(labels=words.year, unit=words.points, measured=words.measured)
    return LineChart(words.over_years, tuple(str(year) for year in years), tuple(made), top, names)


def by_unit(plan: Plan, scoring: Scoring, words: Words = DOCUMENT) -> Chart | None:
    """Points lost per lead unit, most first, and those nobody
    answers for; None where nothing was lost."""
    base, found = base_column(plan), losses(plan, scoring)
    if base is None or not found:
        return None
    total = found[-1].running
    lost: dict[str, int] = {}
    for loss in found:
        if loss.unit is not None:
            lost[loss.unit.id] = lost.get(loss.unit.id, 0) + loss.lost
    units = sorted(
        (unit for unit in plan.units() if unit.id in lost), key=lambda unit: -lost[unit.id]
    )
    bars = [
        (text.clean_line(unit.name), lost[unit.id], Place(Unit.__name__, unit.id)) for unit in units
    ]
    if len(bars) > CHART_BARS:
        rest = bars[CHART_BARS - 1 :]
        together = sum(value for _, value, _ in rest)
        bars = [
            *bars[: CHART_BARS - 1],
            (words.other_units.format(count=len(rest)), together, rest[0][2]),
        ]
    open_rows = [loss for loss in found if loss.unit is None]
    if open_rows:
        bars.append(
            (
                words.nobody,
                sum(loss.lost for loss in open_rows),
                in_column(CRITERION, open_rows[0].node.id, base.id),
            )
        )
    tips = [
        words.rest_tip.format(
            row=name,
            points=points.format_points(value),
            share=points.format_hundredths(points.percent(value, total)),
        )
        for name, value, _ in bars
    ]
    labels, values, places = zip(*bars, strict=True)
    names = Names(words.unit, "", words.lost_points, "", words.points, words.measured)
    return Chart(words.by_unit, labels, values, (), tuple(tips), places, names=names)


def gauge(plan: Plan, scoring: Scoring, words: Words = DOCUMENT) -> Gauge | None:
    """The base year's total, the goal and what is planned for its year;
    None where there is nothing to measure."""
    base, planned = base_column(plan), target_of_interest(plan)
    top = scoring.top(None, base.id if base else MAX_COLUMN) or plan.criteria_set.total_max
    achieved = _reading(
        base, words.achieved_label, words.achieved, Role.ACHIEVED, scoring, top, words
    )
    aim = _reading(planned, words.planned_label, words.target, Role.TARGET, scoring, top, words)
    if achieved is None and aim is None:
        return None
    goal = None
    distance = goal_distance(plan, scoring)
    if distance is not None:
        label = words.goal.format(points=points.format_points(distance.goal))
        goal = Reading(distance.goal, label, Role.ACHIEVED, label)
    return Gauge(words.gauge, top, achieved, aim, goal)


def _reading(
    column: ScoreColumn | None,
    label: str,
    name: str,
    role: Role,
    scoring: Scoring,
    top: int,
    words: Words,
) -> Reading | None:
    value = scoring.value(None, column.id) if column else None
    if column is None or value is None:
        return None
    said = points.format_points(value)
    named = name.format(year=column.year)
    tip = words.gauge_tip.format(name=named, points=said, max=points.format_points(top))
    place = in_column(CRITERION, None, column.id)
    return Reading(value, label.format(year=column.year, points=said), role, tip, place)


def target_of_interest(plan: Plan) -> ScoreColumn | None:
    """The target column of the goal's year, else the first one:
    the one ``goal_distance`` looks at."""
    targets = target_columns(plan)
    return next(
        (c for c in targets if c.year == plan.info.goal_year), targets[0] if targets else None
    )


def _name(node: Criterion) -> str:
    return f"{node.code.strip()} {text.clean_line(node.title)}".strip()


MAKERS: tuple[Callable[[Plan, Scoring], AnyChart | None], ...] = (
    pareto,
    by_field,
    over_years,
    by_unit,
)
"""The charts of the lost-points document, in its order."""
