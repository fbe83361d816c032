"""Numbers typed into the plan's text, held against the data: what contradicts is a finding, what
equals can be a field.

Live fields are right by themselves and never looked at. A claim the plan has no data for is at most
an information.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Section
from parplanner.domain.scoring import Scoring
from parplanner.domain.writing import claims
from parplanner.domain.writing.claims import Claim
from parplanner.domain.writing.lines_of_text import BODY, Written
from parplanner.domain.writing.narrative import Facts, shown_line
from parplanner.domain.writing.reader import Reader
from parplanner.domain.writing.text_sums import sums
from parplanner.domain.writing.verdicts import Place, Typed, Verdict, number_of


def disagreements(written: Written) -> Iterator[Finding]:
    """TEXT_DISAGREES, COUNT_DISAGREES, GOAL_NOT_MET for typed goals, TEXT_NO_DATA, in the order of
    the text; PARTS_DISAGREE: numbers of one sentence that are not the sum it says."""
    if not written.has_text:
        return
    reader = Reader(written)
    for place in places(written, reader):
        verdicts = [v for c in place.stated if (v := reader.judge(place, c))]
        for verdict in verdicts:
            also = _consequence(verdict, verdicts, place.stated)
            if also is not verdict:
                yield from _finding(place.row, verdict, also, reader.facts)
        for verdict in sums(place, verdicts):
            yield from _finding(place.row, verdict, None, reader.facts)


def replaceable(plan: Plan, scoring: Scoring | None = None) -> list[Typed]:
    """Typed numbers that equal the plan's figure: "replace by field" keeps them right for ever."""
    written = Written(plan, scoring or Scoring(plan))
    reader = Reader(written)
    found = []
    for place in places(written, reader):
        if isinstance(place.row, Section):
            verdicts = (reader.judge(place, claim) for claim in place.stated)
            found += [
                v.typed
                for v in verdicts
                if v and v.sure and v.known and not v.should and v.typed.field
            ]
    return found


def places(written: Written, reader: Reader) -> Iterator[Place]:
    """Every line of the text with what it states."""
    for line in written.lines:
        yield reader.place(line.row, line.where, line.line, line.flat)


def _consequence(
    verdict: Verdict, verdicts: list[Verdict], stated: Sequence[Claim]
) -> Verdict | None:
    """A count below the maximum that is the sum of the zeros and those in between follows from
    them.

    For the wrong part: the sum that follows from it (told with it); for that sum itself: itself;
    else None.
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


_CODES = {claims.GOAL: "GOAL_NOT_MET", claims.PARTS: "PARTS_DISAGREE"}


def _finding(
    row: Section | Basis, verdict: Verdict, also: Verdict | None, facts: Facts
) -> Iterator[Finding]:
    claim, typed = verdict.claim, verdict.typed
    if verdict.known and not verdict.should:
        return
    code, severity = "TEXT_NO_DATA", INFO
    if verdict.known:
        severity = WARNING
        counted = claim.kind in claims.COUNTED + claims.STATED
        code = "COUNT_DISAGREES" if counted else "TEXT_DISAGREES"
        code = _CODES.get(claim.kind, code)
    details = {
        "text": claim.text, "should": verdict.should, "kind": claim.kind, "field": typed.field,
        "where": typed.where,
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


def empty_sections(written: Written) -> Iterator[Finding]:
    """SECTION_EMPTY: nothing below a heading. A lettered point may be its title alone."""
    plan, facts = written.plan, written.facts
    for section in plan.walk_sections():
        if section.body.strip() or plan.sections(section.id):
            continue
        if not section.title.strip() or not section.label.endswith(")"):
            yield Finding(
                code="SECTION_EMPTY", severity=WARNING, row=section.id, row_code=section.label,
                row_title=shown_line(section.title, facts.value), column=BODY,
            )  # fmt: skip
