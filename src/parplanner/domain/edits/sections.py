"""Edits of the written plan: its sections, their numbers, titles and text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.edits import cascade, numbering, tree
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.edits.numbering import settled
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.domain.writing import flat, richtext
from parplanner.domain.writing.lines_of_text import BODY, TITLE
from parplanner.domain.writing.richtext import Line

if TYPE_CHECKING:
    from parplanner.domain.writing.text_search import TextHit
    from parplanner.domain.writing.verdicts import Typed


def add(
    plan: Plan, new_id: NewId, parent_id: str | None, index: int | None = None, *,
    label: str | None = None,
    title: str = "", body: str = "",
) -> Changes:  # fmt: skip
    """A new section before the ``index``-th of its parent (None: last). Without ``label`` it is
    numbered, and those behind it count on."""
    siblings = list(plan.sections(parent_id))
    at = len(siblings) if index is None else max(0, min(index, len(siblings)))
    number = next_label(plan, parent_id, at) if label is None else text.clean_line(label)
    section = Section(
        id=new_id(),
        parent_id=parent_id,
        label=number,
        title=text.clean_line(title),
        body=text.clean(body),
    )
    newcomers: list[tuple[Section | None, Section]] = [(None, section)]
    placed = tree.placed(siblings, newcomers, at)
    return placed if label is not None else settled(plan, placed)


def set_text(plan: Plan, section_id: str, field: str, value: str) -> Changes:
    """Label, title or body."""
    if field not in ("label", TITLE, BODY):
        raise PlanError("field.unknown", field=field)
    section = plan.get(Section, section_id)
    clean = text.clean(value) if field == BODY else text.clean_line(value)
    return squash([Change(section, replace(section, **{field: clean}))])  # type: ignore[arg-type]


def put_field(
    plan: Plan, section_id: str, where: str, line: int, start: int, end: int, field: str
) -> Changes:
    """A live field in the place of a stretch of ``title`` or ``body``; positions count every field
    as one character.

    Raises PlanError ``field.unknown`` for another text, ``row.stale`` when there is no such line
    any more.
    """
    return _change_line(
        plan, section_id, where, line, lambda present: flat.put_field(present, start, end, field)
    )


def take_out(plan: Plan, section_id: str, where: str, line: int, start: int, end: int) -> Changes:
    """A stretch of ``title`` or ``body`` goes. Positions and refusals as :func:`put_field`."""
    return _change_line(
        plan, section_id, where, line, lambda present: flat.put_text(present, start, end, "")
    )


def put_text(
    plan: Plan, section_id: str, where: str, line: int, start: int, end: int, words: str
) -> Changes:
    """Other words in the place of a stretch of ``title`` or ``body``.

    Positions and refusals as :func:`put_field`."""
    return _change_line(
        plan, section_id, where, line, lambda present: flat.put_text(present, start, end, words)
    )


def _change_line(
    plan: Plan, section_id: str, where: str, line: int, change: Callable[[Line], Line]
) -> Changes:
    if where not in (TITLE, BODY):
        raise PlanError("field.unknown", field=where)
    lines = getattr(plan.get(Section, section_id), where).split("\n")
    if not 0 <= line < len(lines):
        raise PlanError("row.stale", table="Section")
    lines[line] = richtext.format_line(change(richtext.parse_line(lines[line])))
    return set_text(plan, section_id, where, "\n".join(lines))


def replace_hits(plan: Plan, hits: Iterable[TextHit], by: str) -> Changes:
    """Each typed stretch by another text, from the end of a line to
    its beginning; stretches of figures stay."""
    typed = sorted(
        (h for h in hits if h.is_typed), key=lambda h: (h.section_id, h.where, h.line, h.start)
    )
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
    """Each typed number by its live field, from the end of a line to its beginning: positions
    before stay true."""
    draft = Draft(plan)
    for t in sorted(typed, key=lambda t: (t.row, t.where, t.line, t.start), reverse=True):
        draft.do(put_field(draft.plan, t.row, t.where, t.line, t.start, t.end, t.field))
    return draft.changes()


def delete(plan: Plan, section_ids: Sequence[str]) -> Changes:
    """Sections with everything below them; those behind them close up."""
    return settled(
        plan, cascade.delete(plan, [plan.get(Section, section_id) for section_id in section_ids])
    )


def rearrange(plan: Plan, section_ids: Sequence[str], way: str) -> Changes:
    """Move sections ``up``, ``down``, one level ``in`` or ``out``; numbers follow.

    Raises PlanError of the tree."""
    ways = {
        "up": lambda: tree.shift(plan, Section, section_ids, -1),
        "down": lambda: tree.shift(plan, Section, section_ids, 1),
        "in": lambda: tree.indent(plan, Section, section_ids),
        "out": lambda: tree.outdent(plan, Section, section_ids),
    }
    return settled(plan, ways[way]())


def next_label(plan: Plan, parent_id: str | None, index: int) -> str:
    """The number that continues the sibling before: II. after I., 2.3.
    after 2.2., d) after c), đ) after d)."""
    siblings = plan.sections(parent_id)
    if 0 < index <= len(siblings):
        return numbering.following(siblings[index - 1].label)
    if siblings:
        return siblings[0].label if numbering.regular([s.label for s in siblings]) else ""
    if parent_id is None:
        return "I."
    parent = plan.get(Section, parent_id)
    if re.fullmatch(r"[IVXL]+\.", parent.label):
        return "1."
    match = re.fullmatch(r"(\d+(?:\.\d+)*)\.?", parent.label)
    if match and parent.parent_id is None and numbering.is_decimal(plan):
        return f"{match[1]}.1" + ("." if parent.label.endswith(".") else "")
    return "a)" if match and plan.find(Section, parent.parent_id) is not None else ""
