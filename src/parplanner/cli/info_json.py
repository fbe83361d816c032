"""The figures of a plan as the JSON of the contract, and the same figures as lines for a person."""

from __future__ import annotations

from typing import Any

from parplanner.cli.figures import hundredths_text, points_text
from parplanner.document.year_names import year_name
from parplanner.domain import points, scoring
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, ScoreColumn
from parplanner.domain.scoring import Distribution, Scoring, UnitFigures
from parplanner.wording import language, tr

Data = dict[str, Any]


def of_plan(plan: Plan, version: int, log_entries: int) -> Data:
    """Everything ``info`` tells.

    Figures are decimal strings with a dot; ``version`` is the file's ``user_version``."""
    figures = Scoring(plan)
    counts = scoring.counts(plan)
    return {
        "file_version": f"{version // 1000}.{version % 1000}",
        "agency": plan.agency.name,
        "title": plan.info.title,
        "base_year": plan.info.base_year,
        "target_years": [c.year for c in scoring.target_columns(plan)],
        "counts": {
            "fields": counts.fields,
            "criteria": counts.criteria,
            "sub_criteria": counts.sub_criteria,
            "scored": counts.scored,
            "tasks": counts.tasks,
            "units": counts.units,
        },
        "max_points": points_text(figures.value(None, MAX_COLUMN)),
        "columns": [_column(plan, figures, column) for column in plan.columns()],
        "fields": [_field(plan, figures, field) for field in plan.children(None)],
        "units": [_unit(plan, of) for of in scoring.unit_figures(plan, figures)],
        "log_entries": log_entries,
    }


def _unit(plan: Plan, of: UnitFigures) -> Data:
    return {
        "name": of.unit.name,
        "aliases": [a.name for a in plan.aliases_of(of.unit.id)],
        "lead_tasks": of.lead_tasks,
        "lost": points_text(of.lost),
        "planned_gain": points_text(of.planned_gain),
    }


def _keys(plan: Plan) -> dict[str, str]:
    """Column id → key: the year, with the kind where a year has both a result and a target."""
    years = [c.year for c in plan.columns()]
    return {
        c.id: str(c.year) if years.count(c.year) == 1 else f"{c.year}-{c.kind}"
        for c in plan.columns()
    }


def _column(plan: Plan, figures: Scoring, column: ScoreColumn) -> Data:
    found = scoring.column_statistics(plan, column, figures)
    return {
        "key": _keys(plan)[column.id],
        "kind": column.kind,
        "year": column.year,
        "total": points_text(found.total),
        "index_percent": hundredths_text(found.index_percent),
        "average_per_field": hundredths_text(found.average_per_field),
        "criteria": {
            "at_max": found.criteria.at_max,
            "not_at_max": found.criteria.not_at_max,
            "zero": found.criteria.zero,
            "between": found.criteria.between,
        },
        "scored": _scored(found.scored),
    }


def _scored(found: Distribution) -> dict[str, int]:
    return {"at_max": found.at_max, "zero": found.zero, "between": found.between}


def _field(plan: Plan, figures: Scoring, field: Criterion) -> Data:
    """One field; what a column says nothing about is left out of its maps."""
    keys = _keys(plan)
    top = figures.value(field.id, MAX_COLUMN)
    values = {
        keys[c.id]: (c, v)
        for c in plan.columns()
        if (v := figures.value(field.id, c.id)) is not None
    }
    results = {key: (c, v) for key, (c, v) in values.items() if c in scoring.result_columns(plan)}
    lost = {key: figures.lost(field.id, c.id) for key, (c, _) in results.items()}
    return {
        "code": field.code,
        "name": field.title,
        "max_points": points_text(top),
        "points": {key: points_text(v) for key, (_, v) in values.items()},
        "lost": {key: points_text(v) for key, v in lost.items()},
        "index_percent": {
            key: hundredths_text(points.percent(v, figures.top(field.id, c.id) or 0))
            for key, (c, v) in results.items()
        },
    }


def lines(data: Data) -> list[str]:
    """The same for a person, figures with the language's decimal sign."""
    counts = data["counts"]
    made = [line for line in (data["title"], data["agency"]) if line]
    made.append(
        tr("{fields} fields, {criteria} criteria, {sub_criteria} sub-criteria, {scored} scored "
           "rows, {tasks} tasks")
        .format(**counts)
    )  # fmt: skip
    made.append(tr("Maximum: {points} points").format(points=_shown(data["max_points"])))
    for column in data["columns"]:
        text = tr(
            "{name}: {total} points ({percent} %); criteria at the maximum {at_max}, at zero "
            "{zero}, between {between}"
        )
        figures = {"total": _shown(column["total"]), "percent": _shown(column["index_percent"])}
        made.append(
            text.format(
                name=year_name(column["kind"], column["year"]),
                **figures,
                **_three(column["criteria"]),
            )
        )
    for field in data["fields"]:
        values = "  ".join(f"{key}: {_shown(value)}" for key, value in field["points"].items())
        made.append(
            (
                f"  {field['code']:<4} {field['name']}  ({_shown(field['max_points'])})  {values}"
            ).rstrip()
        )
    for unit in data["units"]:
        text = tr("{name}: leads {tasks} tasks, lost {lost}, planned gain {gain}")
        shown = {"lost": _shown(unit["lost"]), "gain": _shown(unit["planned_gain"])}
        made.append("  " + text.format(name=unit["name"], tasks=unit["lead_tasks"], **shown))
    return made


def _three(found: dict[str, int]) -> dict[str, int]:
    return {key: found[key] for key in ("at_max", "zero", "between")}


def _shown(value: str | None) -> str:
    return "–" if value is None else value if language() == "en" else value.replace(".", ",")
