"""What taking a table over would change in the names of a plan: told before it is taken, so that nothing is renamed
without a word."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange import codes
from parplanner.exchange.doubt_groups import grouped
from parplanner.exchange.matching import code_key, match, same_spelling
from parplanner.exchange.proposal import Proposal, ProposedRow


def doubts(proposal: Proposal, plan: Plan) -> list[Finding]:
    """Rows that get another title or code; a code that means something else in the table, beyond its spelling, is a
    warning that names both. Empty for a plan without criteria."""
    told: list[Finding] = []
    matched = match(proposal.nodes, plan)
    by_code = _rows_by_code(plan)
    for index, node in enumerate(proposal.nodes):
        row = plan.find(Criterion, matched.ids[index])
        level = matched.levels[index]
        code = node.code if matched.trusts_codes else ""
        same_code = by_code.get((level, code_key(code, level == 0))) if code else None
        if same_code is not None and not same_spelling(same_code.title, node.title):
            details = _titles(node, same_code) | {"taken": _taken(row, same_code)}
            told.append(_told("TITLE_CHANGED", WARNING, node, details))
        elif row is not None and node.title and node.title != row.title:
            respelt = _told("TITLE_RESPELT", INFO, node, _titles(node, row))
            told.append(replace(respelt, row_code=code or row.code))
        if row is not None and code and text.bare_code(row.code) != code:
            told.append(_told("CODE_CHANGED", INFO, node, {"before": row.code or "–", "after": code}))
    return grouped(told)


def finds_all_parents(proposal: Proposal, plan: Plan) -> bool:
    """Whether every row whose parent the table does not tell belongs below a row of the plan."""
    homes = match(proposal.nodes, plan).homes
    orphans = [i for i, n in enumerate(proposal.nodes) if n.parent is None and len(codes.parts_of(n.code)) > 1]
    return bool(orphans) and all(homes[index] is not None for index in orphans)


def _rows_by_code(plan: Plan) -> dict[tuple[int, str], Criterion]:
    """The plan's rows by level and code; twins under several parts are left out."""
    levels: dict[str | None, int] = {None: -1}
    found: dict[tuple[int, str], list[Criterion]] = {}
    for row in plan.walk():
        levels[row.id] = levels[row.parent_id] + 1
        key = (levels[row.id], code_key(row.code, row.parent_id is None))
        found.setdefault(key, []).append(row)
    return {key: rows[0] for key, rows in found.items() if len(rows) == 1 and key[1]}


def _taken(row: Criterion | None, same_code: Criterion) -> str:
    """What the row of the table was taken for: ``same``, ``new`` or ``other``, as the row of the code or not."""
    if row is None:
        return "new"
    return "same" if row.id == same_code.id else "other"


def _titles(node: ProposedRow, row: Criterion) -> dict[str, str]:
    return {"before": text.shorten(row.title), "after": text.shorten(node.title)}


def _told(code: str, severity: str, node: ProposedRow, details: dict[str, str]) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        row_code=node.code,
        row_title=node.title,
        cell=node.cell,
        details=details,
    )
