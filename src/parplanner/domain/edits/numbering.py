"""Numbers that follow the structure: I. II. III., 1. 2. 3., 2.1. 2.2., a) b) c), Điều 1. Điều 2.

Where the labels of siblings count regularly, they count on after every change; where somebody
numbered in a way of his own, nothing is touched but what has just come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Điểm in Vietnamese alphabetical order, without f, j, w, z (Nghị định 30/2020, PL1-II.6đ)."""
ROMAN, DIGIT, LETTER, CAPITAL = "roman", "digit", "letter", "capital"
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class Scheme:
    """How siblings are counted: what stands before and behind a number of one style; ``width`` of
    01, 02 …, else 0."""

    style: str
    before: str
    behind: str
    width: int = 0

    def label(self, number: int) -> str:
        """The label of a number; blank where the alphabet ends."""
        if self.style == ROMAN:
            sign = to_roman(number)
        elif self.style == DIGIT:
            sign = str(number).zfill(self.width)
        else:
            letters = LETTERS if self.style == LETTER else LETTERS.upper()
            sign = letters[number - 1] if number <= len(letters) else ""
        return f"{self.before}{sign}{self.behind}" if sign else ""


def readings(label: str) -> list[tuple[Scheme, int]]:
    """Every way to read a label as a number: "I." is one in Roman and the ninth letter; none for
    what counts nothing.

    A year counts nothing: "Năm 2017", "Năm 2018" are names.
    """
    found: list[tuple[Scheme, int]] = []
    if (match := re.fullmatch(r"([IVXL]+)([.)]?)", label)) and (number := from_roman(match[1])):
        found.append((Scheme(ROMAN, "", match[2]), number))
    if match := re.fullmatch(r"([A-ZĐa-zđ])([.)]?)", label):
        for style, letters in ((LETTER, LETTERS), (CAPITAL, LETTERS.upper())):
            # A small letter alone is a word ("a", "y"), not a label.
            if match[1] in letters and (match[2] or style == CAPITAL):
                found.append((Scheme(style, "", match[2]), letters.index(match[1]) + 1))
    if (match := re.fullmatch(r"(.*?)(\d{1,9})(\D*)", label)) and not _YEAR.fullmatch(match[2]):
        digits = match[2]
        if not digits.startswith("0") or digits == "0":
            found.append((Scheme(DIGIT, match[1], match[3]), int(digits)))
        if len(digits) > 1:
            found.append((Scheme(DIGIT, match[1], match[3], len(digits)), int(digits)))
    return found


def parse(label: str) -> tuple[Scheme, int] | None:
    """The likeliest scheme and number of a label; None for one that counts nothing."""
    return next(iter(readings(label)), None)


def regular(labels: Sequence[str]) -> tuple[Scheme, int] | None:
    """Scheme and first number of labels that count one by one
    (blank ones aside); None for any others."""
    read = [readings(label) for label in labels if label]
    for scheme, first in read[0] if read else []:
        if all((scheme, first + i) in found for i, found in enumerate(read)):
            return scheme, first
    return None


def following(label: str) -> str:
    """The label after another; blank when it is no number."""
    known = parse(label)
    return known[0].label(known[1] + 1) if known else ""


def to_roman(number: int) -> str:
    """1 → I, 4 → IV …"""
    made = ""
    for value, sign in _ROMAN:
        while number >= value:
            made, number = made + sign, number - value
    return made


_FROM_ROMAN = {to_roman(number): number for number in range(1, 90)}


def from_roman(sign: str) -> int:
    """The reverse of :func:`to_roman` up to 89; 0 for what it does not make."""
    return _FROM_ROMAN.get(sign, 0)


# -- after a change --------------------------------------------------------------------------------


def settled(plan: Plan, changes: Changes) -> Changes:
    """Changes of the outline, and the numbers that follow from them, as one step."""
    after = plan.copy()
    after.apply(changes)
    made: list[Change] = list(changes)
    for parent_id in _families(after, changes):
        for change in _count_on(plan, after, parent_id):
            after.apply((change,))
            made.append(change)
    return squash(made)


def _families(after: Plan, changes: Changes) -> list[str | None]:
    """The parents whose children came, went or changed places, outermost first."""
    found: dict[str | None, int] = {}
    for before, now in changes:
        if not isinstance(before or now, Section):
            continue
        rows = [row for row in (before, now) if isinstance(row, Section)]
        moved = len(rows) == 1 or (rows[0].parent_id, rows[0].position) != (
            rows[1].parent_id,
            rows[1].position,
        )
        for row in rows if moved else []:
            if row.parent_id is None:
                found[None] = 0
            elif (parent := after.find(Section, row.parent_id)) is not None:
                found[row.parent_id] = 1 + sum(1 for _ in after.ancestors(parent))
    return sorted(found, key=lambda parent_id: found[parent_id])


def _count_on(before: Plan, after: Plan, parent_id: str | None) -> list[Change]:
    old = before.sections(parent_id) if parent_id is None or before.find(Section, parent_id) else ()
    now = after.sections(parent_id)
    known = {section.id for section in old}
    counted = regular([section.label for section in old])
    if counted is None and any(section.label for section in old):
        return _free_labels(after, now, known)
    if counted is None:
        counted = _first_scheme(before, after, parent_id, now)
    if counted is None:
        return []
    scheme, number = _below_its_parent(before, after, parent_id, counted[0]), counted[1]
    labelled = [section for section in now if section.label]
    labels = [scheme.label(number + i) for i in range(len(labelled))]
    if not all(labels):
        return []  # the alphabet is too short for so many: nobody's label is changed
    changes: list[Change] = []
    for section, label in zip(labelled, labels, strict=True):
        changes += relabelled(after, section, label)
    return changes


def _below_its_parent(before: Plan, after: Plan, parent_id: str | None, scheme: Scheme) -> Scheme:
    """2.1., 2.2. below a parent that has just become 1. count 1.1., 1.2."""
    was, now = before.find(Section, parent_id), after.find(Section, parent_id)
    if (
        was is None
        or now is None
        or scheme.before != f"{bare(was.label)}."
        or not bare(now.label)[-1:].isdigit()
    ):
        return scheme
    return replace(scheme, before=f"{bare(now.label)}.")


def _first_scheme(
    before: Plan, after: Plan, parent_id: str | None, now: Sequence[Section]
) -> tuple[Scheme, int] | None:
    """How the first children of a section count: as they came,
    below their new parent's number, from 1."""
    first = next((section for section in now if section.label), None)
    known = parse(first.label) if first else None
    if first is None or known is None:
        return None
    scheme = known[0]
    came_from = before.find(Section, first.id)
    left = before.find(Section, came_from.parent_id) if came_from else None
    arrived = after.find(Section, parent_id)
    if arrived is None or scheme.style != DIGIT or not bare(arrived.label)[-1:].isdigit():
        return scheme, 1
    counted_below = left is not None and scheme.before == f"{bare(left.label)}."
    if counted_below or (not scheme.before and is_decimal(before)):
        scheme = replace(scheme, before=f"{bare(arrived.label)}.")
    return scheme, 1


def is_decimal(plan: Plan) -> bool:
    """Whether the outline counts 1., 1.1., 1.1.1.: some label goes
    on from that of the section above."""
    for section in plan.walk_sections():
        above = plan.find(Section, section.parent_id)
        if above is not None and _goes_on(bare(above.label), section.label):
            return True
    return False


def _goes_on(above: str, label: str) -> bool:
    """2.1. goes on from 2, 2. does not."""
    return above[-1:].isdigit() and re.match(re.escape(above) + r"\.\d", label) is not None


def _free_labels(after: Plan, now: Sequence[Section], known: set[str]) -> list[Change]:
    """Among labels of somebody's own: only what has just come gets
    another number when its own is taken."""
    changes: list[Change] = []
    taken = [section.label for section in now]
    for section in now:
        if section.id in known or not section.label or taken.count(section.label) < 2:
            continue
        label: str = section.label
        while label and label in taken:
            label = following(label)
        if not label:
            continue  # "-", "Ghi chú": what counts nothing may stand there twice
        taken[taken.index(section.label)] = label
        changes += relabelled(after, section, label)
    return changes


def relabelled(plan: Plan, section: Section, label: str) -> list[Change]:
    """A section under another label; the numbers below it that begin with its old one go along."""
    if label == section.label:
        return []
    current = plan.get(Section, section.id)
    changes = [Change(current, replace(current, label=label))]
    old, new = bare(section.label), bare(label)
    if new[-1:].isdigit():
        for below in plan.walk_sections(section.id):
            if _goes_on(old, below.label):
                changes.append(Change(below, replace(below, label=new + below.label[len(old) :])))
    return changes


def bare(label: str) -> str:
    """A label without what stands behind its number."""
    return label.rstrip(".) ")
