"""Numbers typed into the plan's text, held against the data: what contradicts is a finding, what equals can be a field.

Live fields are right by themselves and never looked at. A claim the plan has no data for is at most an information.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parplanner.domain import claims
from parplanner.domain.claims import Claim
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.flat import Flat, flatten, typed_text
from parplanner.domain.narrative import Facts, shown_line
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Section
from parplanner.domain.scoring import Scoring
from parplanner.domain.verdicts import BASIS, BODY, TITLE, Reader, Typed, Verdict, number_of


def disagreements(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """TEXT_DISAGREES, COUNT_DISAGREES, GOAL_NOT_MET for typed goals, TEXT_NO_DATA, in the order of the text."""
    reader = Reader(plan, scoring)
    for row, where, line, flat in _texts(plan, reader.facts):
        stated = claims.claims(flat.text)
        verdicts = [v for c in stated if (v := reader.judge(row, where, line, flat, c))]
        for verdict in verdicts:
            also = _consequence(verdict, verdicts, stated)
            if also is not verdict:
                yield from _finding(row, verdict, also, reader.facts)


def replaceable(plan: Plan, scoring: Scoring | None = None) -> list[Typed]:
    """Typed numbers that equal the plan's figure: "replace by field" keeps them right for ever."""
    reader = Reader(plan, scoring or Scoring(plan))
    found = []
    for row, where, line, flat in _texts(plan, reader.facts):
        if isinstance(row, Section):
            verdicts = (reader.judge(row, where, line, flat, c) for c in claims.claims(flat.text))
            found += [v.typed for v in verdicts if v and v.known and not v.should and v.typed.field]
    return found


def _texts(plan: Plan, facts: Facts) -> Iterator[tuple[Section | Basis, str, int, Flat]]:
    for basis in plan.listed(Basis):
        yield basis, BASIS, 0, typed_text(basis.text)
    for section in plan.walk_sections():
        for line in facts.lines(section.title)[:1]:
            yield section, TITLE, 0, flatten(line)
        for i, line in enumerate(facts.lines(section.body)):
            yield section, BODY, i, flatten(line)


def _consequence(verdict: Verdict, verdicts: list[Verdict], stated: Sequence[Claim]) -> Verdict | None:
    """A count below the maximum that is the sum of the zeros and those in between follows from them.

    For the wrong part: the sum that follows from it (told with it); for that sum itself: itself; else None.
    """
    numbers = {claim.kind: int(claim.text) for claim in stated if claim.kind in claims.STATED}
    wrong = {v.claim.kind: v for v in verdicts if v.should}
    whole = wrong.get(claims.NOT_AT_MAX)
    part = wrong.get(claims.BETWEEN) or wrong.get(claims.ZERO)
    if whole is None or part is None or not {claims.ZERO, claims.BETWEEN} <= numbers.keys():
        return None
    if numbers[claims.NOT_AT_MAX] != numbers[claims.ZERO] + numbers[claims.BETWEEN]:
        return None
    return whole if verdict is whole or verdict is part else None


def _finding(row: Section | Basis, verdict: Verdict, also: Verdict | None, facts: Facts) -> Iterator[Finding]:
    claim, typed = verdict.claim, verdict.typed
    if verdict.known and not verdict.should:
        return
    code, severity = "TEXT_NO_DATA", INFO
    if verdict.known:
        severity = WARNING
        counted = claim.kind in claims.COUNTED + claims.STATED
        code = "COUNT_DISAGREES" if counted else "GOAL_NOT_MET" if claim.kind == claims.GOAL else "TEXT_DISAGREES"
    details = {
        "text": claim.text, "should": verdict.should, "kind": claim.kind, "field": typed.field, "where": typed.where,
        "line": str(typed.line), "start": str(typed.start), "end": str(typed.end),
    }  # fmt: skip
    if also is not None:
        details |= {"also": also.claim.text, "also_should": also.should}
    yield Finding(
        code=code,
        severity=severity,
        row=row.id,
        row_code=row.label if isinstance(row, Section) else "",
        row_title=shown_line(row.title, facts.value) if isinstance(row, Section) else row.text,
        column=typed.where,
        column_name=str(claim.year) if code == "GOAL_NOT_MET" and claim.year else "",
        printed=number_of(claim.text),
        computed=number_of(verdict.should) if verdict.should else None,
        details=details,
    )


def empty_sections(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """SECTION_EMPTY: nothing below a heading. A lettered point may be its title alone."""
    facts = Facts(plan, scoring)
    for section in plan.walk_sections():
        if section.body.strip() or plan.sections(section.id):
            continue
        if not section.title.strip() or not section.label.endswith(")"):
            yield Finding(
                code="SECTION_EMPTY", severity=WARNING, row=section.id, row_code=section.label,
                row_title=shown_line(section.title, facts.value), column=BODY,
            )  # fmt: skip
