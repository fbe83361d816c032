"""What taking a table over would change in the names of a plan: told before it is taken, so that nothing is renamed
without a word."""

from __future__ import annotations

from parplanner.domain import text
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange.doubt_groups import grouped
from parplanner.exchange.matching import match, same_spelling
from parplanner.exchange.proposal import Proposal, ProposedRow


def doubts(proposal: Proposal, plan: Plan) -> list[Finding]:
    """Rows that get another title or code; a title that changes beyond its spelling under the same code is a warning
    that names both. Empty for a plan without criteria."""
    told: list[Finding] = []
    for node, row_id in zip(proposal.nodes, match(proposal.nodes, plan).ids, strict=True):
        row = plan.find(Criterion, row_id)
        if row is None:
            continue
        if node.title and node.title != row.title:
            told.append(_title(node, row))
        if node.code and text.bare_code(row.code) != node.code:
            told.append(_told("CODE_CHANGED", INFO, node, {"before": row.code or "–", "after": node.code}))
    return grouped(told)


def _title(node: ProposedRow, row: Criterion) -> Finding:
    details = {"before": text.shorten(row.title), "after": text.shorten(node.title)}
    if same_spelling(row.title, node.title):
        return _told("TITLE_RESPELT", INFO, node, details)
    return _told("TITLE_CHANGED", WARNING, node, details)


def _told(code: str, severity: str, node: ProposedRow, details: dict[str, str]) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        row_code=node.code,
        row_title=node.title,
        cell=node.cell,
        details=details,
    )
