"""Unit names: finding a unit by any of its spellings, and
spotting spellings that look like one unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Task, Unit, UnitAlias

_WORD = re.compile(r"\w+", re.UNICODE)
_LINKS = {"cua", "thuoc"}
_MAX_TAIL = 4
MAX_VARIANTS = 200


class UnitFinder:
    """Looks names up among units and aliases; case and blanks do not count, diacritics do."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def find(self, name: str) -> Unit | None:
        """The unit of that name or alias."""
        key = text.name_key(name)
        unit_id = self._plan.noted(Unit, UnitNames).ids.get(key)
        if unit_id is None:
            unit_id = self._plan.noted(UnitAlias, _alias_names).get(key)
        return self._plan.find(Unit, unit_id)


class UnitNames:
    """The units of a plan by name, and the last position among them."""

    def __init__(self, plan: Plan) -> None:
        self.ids: dict[str, str] = {}
        self.last = 0
        for unit in plan.all(Unit):
            self.learn(unit)

    def learn(self, unit: Unit) -> None:
        """One more unit."""
        self.ids[text.name_key(unit.name)] = unit.id
        self.last = max(self.last, unit.position)


def _alias_names(plan: Plan) -> dict[str, str]:
    return {text.name_key(alias.name): alias.unit_id for alias in plan.all(UnitAlias)}


@dataclass(frozen=True, slots=True)
class Variant:
    """Two units that look like one; ``keep`` is the fuller name.

    ``reason``: spelling, initials or short_form."""

    keep: Unit
    other: Unit
    reason: str


def variants(plan: Plan) -> list[Variant]:
    """Pairs of units in use that look like one. A suggestion only: sets such as "… và Tổ tiếp công
    dân" differ.

    At most ``MAX_VARIANTS``: more than that nobody reads.
    """
    used = {t.lead_unit_id for t in plan.all(Task)} | {a.unit_id for a in plan.all(Assignment)}
    units = [u for u in plan.units() if u.id in used]
    agency = tuple(_words(plan.agency.name))
    found: dict[tuple[int, int], Variant] = {}
    for i, j in _candidates([tuple(_words(u.name)) for u in units]):
        left, right = units[i], units[j]
        reason = looks_alike(left.name, right.name, agency) if (i, j) not in found else None
        if reason is not None:
            keep, other = (
                (left, right) if _rank(plan, left) >= _rank(plan, right) else (right, left)
            )
            found[i, j] = Variant(keep, other, reason)
            if len(found) == MAX_VARIANTS:
                break
    return [found[pair] for pair in sorted(found)]


def _candidates(names: list[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs of places whose names may be one unit's, found by look-up: every pair of a long list
    would take minutes.

    First names with the same letters, then names that are the beginning of another's words, with or
    without the initials of its remaining words.
    """
    by_letters: dict[str, list[int]] = {}
    by_words: dict[tuple[str, ...], list[int]] = {}
    for place, words in enumerate(names):
        by_letters.setdefault("".join(words), []).append(place)
        by_words.setdefault(words, []).append(place)
    for same in by_letters.values():
        yield from combinations(same, 2)
    for place, words in enumerate(names):
        for length in range(1, len(words)):
            initials = "".join(w[0] for w in words[length:])
            for other in (
                *by_words.get(words[:length], ()),
                *by_words.get((*words[:length], initials), ()),
            ):
                if other != place:
                    yield min(place, other), max(place, other)


def _rank(plan: Plan, unit: Unit) -> tuple[int, int, int, int, str]:
    """The fuller name wins, then the one with more diacritics (ĐB
    over DB), then the one used more."""
    uses = len(plan.referring(Task, "lead_unit_id", unit.id)) + len(
        plan.referring(Assignment, "unit_id", unit.id)
    )
    marked = sum(not c.isascii() for c in unit.name)
    return len(_words(unit.name)), len(unit.name), marked, uses, unit.name


def looks_alike(left: str, right: str, agency_words: tuple[str, ...] = ()) -> str | None:
    """Why two names look like one unit, or None.

    ``spelling``: equal without diacritics (TT&ĐB / TT&DB). ``initials``: CSDT = Chính sách dân tộc.
    ``short_form``: the
    longer adds only the agency's own name ("Văn phòng" / "Văn phòng Ban", "… thuộc Ban").
    """
    a, b = _words(left), _words(right)
    if text.fold(left) == text.fold(right) or "".join(a) == "".join(b):
        return "spelling"
    if len(a) > len(b):
        a, b = b, a
    if _is_initials(a, b):
        return "initials"
    tail = b[len(a) :]
    if b[: len(a)] == a and tail and len(a) >= 2 and _names_agency(tail, agency_words):
        return "short_form"
    return None


def _words(name: str) -> list[str]:
    return _WORD.findall(text.fold(name))


def _is_initials(short: list[str], long: list[str]) -> bool:
    """Common first words, then one word that spells the initials
    of the rest (at least two of them)."""
    common = 0
    while common < min(len(short), len(long)) and short[common] == long[common]:
        common += 1
    rest, spelled = short[common:], long[common:]
    return len(rest) == 1 and len(spelled) >= 2 and rest[0] == "".join(w[0] for w in spelled)


def _names_agency(tail: list[str], agency_words: tuple[str, ...]) -> bool:
    bare = [w for w in tail if w not in _LINKS]
    if not bare or "va" in bare or len(bare) > max(_MAX_TAIL, len(agency_words)):
        return False
    generic = {
        "ban",
        "so",
        "chi",
        "cuc",
        "phong",
        "uy",
        "ubnd",
        "huyen",
        "quan",
        "xa",
        "tinh",
        "phuong",
    }
    if bare[0] in generic and len(bare) == 1:
        return True
    joined = " ".join(bare)
    return bool(agency_words) and f" {joined} " in f" {' '.join(agency_words)} "
