"""Edits of the written plan: its sections, their numbers, titles and text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from parplanner.domain import flat, richtext, text
from parplanner.domain.changes import Change, Changes, removed, squash
from parplanner.domain.edits import tree
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section

if TYPE_CHECKING:
    from parplanner.domain.text_search import TextHit
    from parplanner.domain.verdicts import Typed

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Điểm in Vietnamese alphabetical order, without f, j, w, z (Nghị định 30/2020, PL1-II.6đ)."""
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def add(
    plan: Plan, new_id: NewId, parent_id: str | None, index: int | None = None, *, label: str | None = None,
    title: str = "", body: str = "",
) -> Changes:  # fmt: skip
    """A new section before the ``index``-th of its parent (None: last). Without ``label`` the next number is taken."""
    siblings = list(plan.sections(parent_id))
    at = len(siblings) if index is None else max(0, min(index, len(siblings)))
    number = next_label(plan, parent_id, at) if label is None else text.clean_line(label)
    section = Section(
        id=new_id(), parent_id=parent_id, label=number, title=text.clean_line(title), body=text.clean(body)
    )
    newcomers: list[tuple[Section | None, Section]] = [(None, section)]
    return tree.placed(siblings, newcomers, at)


def set_text(plan: Plan, section_id: str, field: str, value: str) -> Changes:
    """Label, title or body."""
    if field not in ("label", "title", "body"):
        raise PlanError("field.unknown", field=field)
    section = plan.get(Section, section_id)
    clean = text.clean(value) if field == "body" else text.clean_line(value)
    return squash([Change(section, replace(section, **{field: clean}))])  # type: ignore[arg-type]


def put_field(plan: Plan, section_id: str, where: str, line: int, start: int, end: int, field: str) -> Changes:
    """A live field in the place of a stretch of ``title`` or ``body``; positions count every field as one character.

    Raises PlanError ``field.unknown`` for another text, ``row.stale`` when there is no such line any more.
    """
    if where not in ("title", "body"):
        raise PlanError("field.unknown", field=where)
    lines = getattr(plan.get(Section, section_id), where).split("\n")
    if not 0 <= line < len(lines):
        raise PlanError("row.stale", table="Section")
    lines[line] = richtext.format_line(flat.put_field(richtext.parse_line(lines[line]), start, end, field))
    return set_text(plan, section_id, where, "\n".join(lines))


def replace_hits(plan: Plan, hits: Iterable[TextHit], by: str) -> Changes:
    """Each typed stretch by another text, from the end of a line to its beginning; stretches of figures stay."""
    typed = sorted((h for h in hits if h.is_typed), key=lambda h: (h.section_id, h.where, h.line, h.start))
    said = by.replace("\n", " ")
    draft = Draft(plan)
    for (section_id, where), group in groupby(typed, key=lambda h: (h.section_id, h.where)):
        lines = getattr(plan.get(Section, section_id), where).split("\n")
        for hit in reversed(list(group)):
            changed = flat.put_text(richtext.parse_line(lines[hit.line]), hit.start, hit.end, said)
            lines[hit.line] = richtext.format_line(changed)
        draft.do(set_text(draft.plan, section_id, where, "\n".join(lines)))
    return draft.changes()


def put_fields(plan: Plan, typed: Iterable[Typed]) -> Changes:
    """Each typed number by its live field, from the end of a line to its beginning: positions before stay true."""
    draft = Draft(plan)
    for t in sorted(typed, key=lambda t: (t.row, t.where, t.line, t.start), reverse=True):
        draft.do(put_field(draft.plan, t.row, t.where, t.line, t.start, t.end, t.field))
    return draft.changes()


def delete(plan: Plan, section_ids: Sequence[str]) -> Changes:
    """Sections with everything below them."""
    doomed = [s for top in tree.topmost(plan, Section, section_ids) for s in (top, *plan.walk_sections(top.id))]
    return tuple(removed(s) for s in reversed(doomed))


def next_label(plan: Plan, parent_id: str | None, index: int) -> str:
    """The number that continues the sibling before: II. after I., 2.3. after 2.2., d) after c), đ) after d)."""
    siblings = plan.sections(parent_id)
    if 0 < index <= len(siblings):
        return following(siblings[index - 1].label)
    if parent_id is None:
        return "I."
    parent = plan.get(Section, parent_id)
    if re.fullmatch(r"[IVXL]+\.", parent.label):
        return "1."
    match = re.fullmatch(r"(\d+(?:\.\d+)*)\.?", parent.label)
    return "a)" if match and plan.find(Section, parent.parent_id) is not None else ""


def following(label: str) -> str:
    """The label after another; blank when it is no number."""
    roman = re.fullmatch(r"([IVX]+)(\.?)", label)
    if roman:
        return to_roman(from_roman(roman[1]) + 1) + roman[2]
    digits = re.fullmatch(r"(.*?)(\d+)(\D*)", label)
    if digits:
        return f"{digits[1]}{int(digits[2]) + 1}{digits[3]}"
    if len(label) == 2 and label[1] in ".)" and label[0] in LETTERS[:-1]:
        return LETTERS[LETTERS.index(label[0]) + 1] + label[1]
    return ""


def to_roman(number: int) -> str:
    """1 → I, 4 → IV …"""
    made = ""
    for value, sign in _ROMAN:
        while number >= value:
            made, number = made + sign, number - value
    return made


def from_roman(sign: str) -> int:
    """The reverse of :func:`to_roman` for what it makes."""
    return next((n for n in range(1, 90) if to_roman(n) == sign), 0)
