"""What taking a table over would change in the names of a plan: told before it is taken, so that
nothing is renamed without a word."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange.appendix.proof_table import at_row
from parplanner.exchange.appendix.proposal import Proposal, ProposedRow
from parplanner.exchange.table.doubt_groups import grouped
from parplanner.exchange.takeover.matching import code_key, levels_of, match, same_spelling


def doubts(proposal: Proposal, plan: Plan) -> list[Finding]:
    """Rows that get another title or code; a code that means something else in the table, beyond
    its spelling, is a warning that names both. Empty for a plan without criteria."""
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
            told.append(at_row(node, "TITLE_CHANGED", WARNING, details))
        elif row is not None and node.title and node.title != row.title:
            respelt = at_row(node, "TITLE_RESPELT", INFO, _titles(node, row))
            told.append(replace(respelt, row_code=code or row.code))
        if row is not None and code and text.bare_code(row.code) != code:
            told.append(
                at_row(node, "CODE_CHANGED", INFO, {"before": row.code or "–", "after": code})
            )
    return grouped(told)


def _rows_by_code(plan: Plan) -> dict[tuple[int, str], Criterion]:
    """The plan's rows by level and code; twins under several parts are left out."""
    rows = list(plan.walk())
    levels = levels_of(rows)
    found: dict[tuple[int, str], list[Criterion]] = {}
    for row in rows:
        key = (levels[row.id], code_key(row.code, row.parent_id is None))
        found.setdefault(key, []).append(row)
    return {key: twins[0] for key, twins in found.items() if len(twins) == 1 and key[1]}


def _taken(row: Criterion | None, same_code: Criterion) -> str:
    """What the row of the table was taken for: ``same``, ``new`` or
    ``other``, as the row of the code or not."""
    if row is None:
        return "new"
    return "same" if row.id == same_code.id else "other"


def _titles(node: ProposedRow, row: Criterion) -> dict[str, str]:
    return {"before": text.shorten(row.title), "after": text.shorten(node.title)}
