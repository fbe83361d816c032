"""A sum and its parts in one sentence: points by the sides that
score, counts of sub-criteria without rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from parplanner.domain import points
from parplanner.domain.writing import claims
from parplanner.domain.writing.claims import Claim
from parplanner.domain.writing.verdicts import Place, Verdict, number_of

_WHOLE = re.compile(
    claims.NUMBER + r"\s*điểm\s*[,;:(]*\s*(?:trong đó|bao gồm|gồm)\b[\s:]*", re.IGNORECASE
)
_PART = re.compile(
    r"(?P<side>thẩm\s+định|điều\s+tra|xã\s+hội\s+học|XHH|khảo\s+sát)"
    r"(?:(?!bị|trừ|tăng|giảm|thưởng|cộng)[^\d.;:()]){0,60}?[:\s]\s*"
    + claims.NUMBER
    + r"\s*(?:điểm\b(?!\s+so)|(?=[;,.)]|$))",
    re.IGNORECASE,
)
_MORE = re.compile(r"thưởng|điểm\s+trừ|điểm\s+cộng|tự\s+chấm|phạt|bị\s+trừ", re.IGNORECASE)
"""Other parts than the two sides."""
_END = re.compile(r"[.!?](?=\s|$)")


def sums(place: Place, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """What does not add up within a line, whatever the plan's data say."""
    yield from _sides(place)
    unjudged = {v.claim.start for v in verdicts if not v.known}
    yield from _counts(place, [c for c in place.stated if c.start in unjudged])


def _sides(place: Place) -> Iterator[Verdict]:
    """ "94,11 điểm, trong đó điểm thẩm định 64,74 điểm; điểm điều tra xã hội học 29,37 điểm":
    appraisal and survey are the whole, as two surveys are that of "điều tra"."""
    said = place.flat.text
    for whole in _WHOLE.finditer(said):
        parts = _parts(said, whole.end())
        if len(parts) < 2 or not _is_whole(said, whole, parts):
            continue
        if _MORE.search(said, whole.end(), _sentence_end(said, whole.end())):
            continue
        figures = [number_of(part[2]) for part in parts]
        stated, computed = number_of(whole[1]), _sum_of(figures)
        if computed is None or stated == computed or not place.flat.typed(*whole.span(1)):
            continue
        claim = Claim(claims.PARTS, whole.start(1), whole.end(1), whole[1])
        yield Verdict(claim, place.typed(*whole.span(1)), points.format_points(computed))


def _sum_of(figures: Iterable[int | None]) -> int | None:
    """The sum; None as soon as one is unknown."""
    whole = 0
    for figure in figures:
        if figure is None:
            return None
        whole += figure
    return whole


def _parts(said: str, start: int) -> list[re.Match[str]]:
    """The parts behind a sum: to the end of its sentence or of its
    bracket, brackets inside left out."""
    end = _sentence_end(said, start)
    depth, outside = 0, list(said)
    for place in range(start, end):
        if said[place] == ")":
            depth -= 1
            if depth < 0:
                end = place
                break
        if depth > 0:
            outside[place] = " "
        if said[place] == "(":
            depth += 1
    return list(_PART.finditer("".join(outside), start, end))


def _sentence_end(said: str, start: int) -> int:
    found = _END.search(said, start)
    return found.start() if found else len(said)


def _is_whole(said: str, whole: re.Match[str], parts: list[re.Match[str]]) -> bool:
    """Whether the parts are all there are: both sides of a score; or
    surveys, of a sum that is the surveys'."""
    appraised = sum("thẩm" in part["side"].lower() for part in parts)
    if appraised == 1 and len(parts) > 1:
        return True
    before = said[max(0, whole.start() - 60) : whole.start()].lower()
    return appraised == 0 and re.search(r"điều tra|xã hội học|xhh|khảo sát", before) is not None


def _counts(place: Place, stated: Sequence[Claim]) -> Iterator[Verdict]:
    """Sub-criteria: all = at the maximum + below it; below it = at zero + between."""
    by_kind: dict[str, Claim] = {}
    for claim in stated:
        kind = claim.partner if claim.kind == claims.SUB_STATED else claim.kind
        if claim.kind in (claims.SUB_STATED, claims.SUB_CRITERIA):
            if kind in by_kind:
                return
            by_kind[kind] = claim
    yield from _adds_up(place, by_kind, claims.SUB_CRITERIA, (claims.AT_MAX, claims.NOT_AT_MAX))
    yield from _adds_up(place, by_kind, claims.NOT_AT_MAX, (claims.ZERO, claims.BETWEEN))


def _adds_up(
    place: Place, by_kind: dict[str, Claim], whole: str, parts: tuple[str, ...]
) -> Iterator[Verdict]:
    if whole not in by_kind or any(part not in by_kind for part in parts):
        return
    claim = by_kind[whole]
    computed = sum(int(by_kind[part].text) for part in parts)
    if int(claim.text) != computed:
        told = Claim(claims.PARTS, claim.start, claim.end, claim.text)
        yield Verdict(told, place.typed(claim.start, claim.end), str(computed))
