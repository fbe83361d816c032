"""Findings as the JSON of the contract, and as lines for a person."""

from __future__ import annotations

from parplanner.cli.figures import points_text
from parplanner.cli.talk import COLOURS, Talk
from parplanner.document import sentences
from parplanner.domain.findings import SEVERITIES, Finding
from parplanner.domain.ignored import still_open
from parplanner.domain.plan import Plan
from parplanner.domain.rules.compared import Compared
from parplanner.wording import tr


def as_json(found: Finding, plan: Plan | None = None) -> dict[str, object]:
    """One finding; figures are decimal strings, what does not apply is null. ``plan`` lets a
    total's only suspect be pointed at. Only an ignored finding has ``ignored``, with the officer's
    reason."""
    row, code = _place(found, plan)
    ignored = {"ignored": {"reason": found.ignored}} if found.ignored else {}
    return {
        "code": found.code,
        "severity": found.severity,
        "message": sentences.finding(found),
        "where": {
            "row": row,
            "code": code,
            "column": found.column_name or found.column or None,
            "cell": found.cell or None,
        },
        "printed": points_text(found.printed),
        "computed": points_text(found.computed),
        "difference": points_text(found.difference),
        "suspects": list(found.suspects),
        **ignored,
    }


def _place(found: Finding, plan: Plan | None) -> tuple[str | None, str | None]:
    """The row to look at: the finding's own; for a total over the whole table its only suspect."""
    code = found.row_code
    if not code and found.row is None and len(found.suspects) == 1:
        code = found.suspects[0]
    row = found.row
    if row is None and code and plan is not None:
        row = next((node.id for node in plan.walk() if node.code == code), None)
    return row, code or None


def lines(found: list[Finding], talk: Talk) -> list[str]:
    """One line per finding: severity, cell, sentence."""
    width = max((len(sentences.group_name(f)) for f in found), default=0)
    made = []
    for finding in found:
        name = talk.paint(
            f"{sentences.group_name(finding):<{width}}",
            "" if finding.ignored else COLOURS[finding.severity],
        )
        cell = f"[{finding.cell}] " if finding.cell else ""
        reason = f" ({sentences.ignored(finding)})" if finding.ignored else ""
        made.append(f"{name}  {cell}{sentences.finding(finding)}{reason}")
    return made


def silence(looked_at: Compared) -> str:
    """A check that found nothing says what it looked at."""
    what = sentences.compared(looked_at)
    if not looked_at.anything:
        return tr("Nothing found; {what}.").format(what=what)
    return tr("Nothing found: the plan is consistent ({what}).").format(what=what)


def summary(found: list[Finding]) -> str:
    """How many of each severity, the ignored apart."""
    severities = [f.severity for f in still_open(found)]
    counts = [severities.count(severity) for severity in SEVERITIES]
    text = tr("Errors: {errors}, warnings: {warnings}, notes: {notes}")
    ignored = len(found) - sum(counts)
    more = tr(", ignored: {count}").format(count=ignored) if ignored else ""
    return text.format(errors=counts[0], warnings=counts[1], notes=counts[2]) + more
