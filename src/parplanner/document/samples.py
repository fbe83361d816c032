"""The plans that come along: samples to look at and templates to start from, kept as readable text
in ``resources``.

Each is a folder with ``plan.toml`` (the facts) and what there is of ``appendix.tsv`` (the
assignment table, read by
the same code as any import), ``results.tsv``, ``text.md``, ``details.tsv``, ``tasks.tsv``,
``special.tsv`` and
``statistics.tsv``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parplanner import paths
from parplanner.document import sample_text
from parplanner.document.document import new_id
from parplanner.domain.edits import details, plan_info, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.points import parse_points
from parplanner.domain.rows import RESULT, TARGET, Basis, Recipient
from parplanner.exchange import reading, takeover

SAMPLES, TEMPLATES = "samples", "templates"
BLANK = "trong"
_POINTS = ("total_max", "goal_points")


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample or template as it is offered: what ``--sample``
    names, what it is, where it comes from."""

    name: str
    title: str
    source: str


def list_samples() -> list[Sample]:
    """The bundled samples, by name."""
    return _list(SAMPLES)


def list_templates() -> list[Sample]:
    """The bundled templates, by name."""
    return _list(TEMPLATES)


def _list(kind: str) -> list[Sample]:
    folders = sorted(path.parent for path in paths.resource(kind).glob("*/plan.toml"))
    facts = ((folder.name, _facts(folder)) for folder in folders)
    return [Sample(name, str(values["title"]), str(values["source"])) for name, values in facts]


def _facts(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "plan.toml").read_text("utf-8"))


def check_sample(name: str) -> None:
    """Raises FileProblem ``sample.unknown`` for a name no sample has."""
    known = _names(SAMPLES)
    if name not in known:
        raise FileProblem("sample.unknown", sample=name, known=", ".join(known))


def _names(kind: str) -> list[str]:
    return sorted(path.parent.name for path in paths.resource(kind).glob("*/plan.toml"))


def sample_plan(name: str, agency: str = "") -> Plan:
    """A bundled sample as a plan; ``agency`` replaces its agency's name.

    Raises FileProblem ``sample.unknown``."""
    check_sample(name)
    return _build(paths.resource(SAMPLES, name), None, agency)


def base_year_of(plan_year: int) -> int:
    """The year whose results a plan for ``plan_year`` starts from: the last that is over."""
    return plan_year - 1


def template_plan(name: str, year: int, agency: str = "") -> Plan:
    """A new plan from a template: results of ``year`` (see :func:`base_year_of`), targets for the
    years after it. Raises FileProblem ``template.unknown``."""
    return _build(_template(name), year, agency)


def template_columns(name: str, year: int) -> list[tuple[int, str]]:
    """(year, kind) of the columns :func:`template_plan` makes.

    Raises FileProblem ``template.unknown``."""
    return _columns(_facts(_template(name)), year)


def _template(name: str) -> Path:
    known = _names(TEMPLATES)
    if name not in known:
        raise FileProblem("template.unknown", template=name, known=", ".join(known))
    return paths.resource(TEMPLATES, name)


def _columns(facts: dict[str, Any], base_year: int) -> list[tuple[int, str]]:
    """The file counts years from the base year."""
    columns: list[tuple[int, str]] = []
    for key, kind in (("results", RESULT), ("targets", TARGET)):
        for offset in facts.get("columns", {}).get(key, ()):
            columns.append((base_year + offset, kind))
    return columns


def _build(folder: Path, year: int | None, agency: str) -> Plan:
    facts = _facts(folder)
    draft = Draft(Plan(), trusted=True)
    plan_facts = _values(facts.get("plan", {}))
    if year is not None:
        plan_facts["base_year"] = year
    plan_facts |= _signature(facts)
    draft.do(plan_info.set_info(draft.plan, **plan_facts))
    draft.do(plan_info.set_criteria_set(draft.plan, **_values(facts.get("criteria_set", {}))))
    if (folder / "appendix.tsv").is_file():
        proposal = reading.read(folder / "appendix.tsv", None)
        draft.do(takeover.changes(proposal, draft.plan, new_id))
    named = {"name": agency} if agency else {}
    draft.do(plan_info.set_agency(draft.plan, **{**_values(facts.get("agency", {})), **named}))
    for column_year, kind in _columns(facts, year or draft.plan.info.base_year):
        draft.do(scores.add_column(draft.plan, column_year, kind))
    _load_document(draft, folder, facts)
    return draft.plan


def _signature(facts: dict[str, Any]) -> dict[str, Any]:
    """Who signs, and the appendix' own heading."""
    signature, appendix = facts.get("signature", {}), facts.get("appendix", {})
    return {
        "authority": "\n".join(signature.get("authority", ())),
        "signer_position": "\n".join(signature.get("position", ())),
        "signer_name": signature.get("name", ""),
        "appendix_title": appendix.get("title", ""),
    }


def _load_document(draft: Draft, folder: Path, facts: dict[str, Any]) -> None:
    """Everything but the assignment table: căn cứ, nơi nhận, ranks, results, details, tasks,
    statistics, the text."""
    for line in facts.get("basis", ()):
        draft.do(details.add(draft.plan, new_id, Basis, text=line))
    for line in facts.get("recipients", ()):
        draft.do(details.add(draft.plan, new_id, Recipient, text=line))
    for standing in facts.get("standing", ()):
        draft.do(details.set_standing(draft.plan, **_standing(standing)))
    sample_text.load_results(draft, folder / "results.tsv", draft.plan.info.base_year)
    sample_text.load_special(draft, folder / "special.tsv")
    sample_text.load_shortcomings(draft, folder / "details.tsv")
    sample_text.load_tasks(draft, folder / "tasks.tsv")
    sample_text.load_statistics(draft, folder / "statistics.tsv")
    if (folder / "text.md").is_file():
        sample_text.load_text(draft, folder / "text.md")


def _standing(values: dict[str, Any]) -> dict[str, Any]:
    """A rank; the percent, written as text, as 1/100."""
    percent = {
        key: parse_points(value) // 10 for key, value in values.items() if key == "index_percent"
    }
    return {**values, **percent}


def _values(table: dict[str, Any]) -> dict[str, Any]:
    """A table of the file with its points, written as text, as 1/1000."""
    return {key: parse_points(value) if key in _POINTS else value for key, value in table.items()}
