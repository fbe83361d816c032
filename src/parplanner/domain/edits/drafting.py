"""Takes drafted sections over: only the ones chosen, and nothing a person wrote goes unless its
draft was chosen."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from parplanner.domain import text
from parplanner.domain.changes import Changes
from parplanner.domain.edits import numbering, sections
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.domain.writing.drafts import (
    PETITIONS,
    SHORTCOMINGS,
    SOLUTIONS,
    STATUS,
    STRENGTHS,
    TASKS,
    UNITS,
    Drafted,
)
from parplanner.domain.writing.row_verdicts import alike

# How real plans call the section, folded; the first that a title of the plan contains names it.
_NAMES = {
    STATUS: ("thuc trang", "ket qua danh gia", "danh gia", "tinh hinh"),
    STRENGTHS: ("uu diem", "ket qua dat duoc"),
    SHORTCOMINGS: ("ton tai", "han che"),
    "work": ("nhiem vu", "giai phap"),
    TASKS: ("nhiem vu",),
    SOLUTIONS: ("giai phap",),
    PETITIONS: ("kien nghi", "de xuat"),
    UNITS: ("to chuc thuc hien",),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A drafted section beside what the plan has: ``section_id`` None when it has none. ``written``
    says whether a person's text would be replaced."""

    key: str
    section_id: str | None
    path: tuple[str, ...]
    old: str
    new: str

    @property
    def written(self) -> bool:
        """Whether taking it replaces a text."""
        return bool(self.old.strip())


def compare(plan: Plan, drafted: Sequence[Drafted]) -> list[Difference]:
    """Every drafted section that differs from the plan's,
    outermost first; equal ones are left out."""
    return list(_compare(plan, drafted, None, True, ()))


def _compare(
    plan: Plan,
    drafted: Sequence[Drafted],
    parent_id: str | None,
    known: bool,
    above: tuple[str, ...],
) -> Iterator[Difference]:
    for section in drafted:
        found = find(plan, section, parent_id) if known else None
        path = (*above, f"{section.label} {section.title}".strip())
        old = found.body if found else ""
        if found is None or (section.body and old != section.body):
            yield Difference(section.key, found.id if found else None, path, old, section.body)
        yield from _compare(
            plan, section.children, found.id if found else None, found is not None, path
        )


def find(plan: Plan, drafted: Drafted, parent_id: str | None) -> Section | None:
    """The plan's section that a draft is for: by its usual names, else by an equal title."""
    siblings = plan.sections(parent_id)
    wanted = text.name_key(drafted.title).strip(" .:;")
    if parent_id is not None:
        # A petition to an agency may stand one level deeper, below "Đối với các đơn vị được phân
        # công chấm điểm".
        siblings = (
            *siblings,
            *(s for s in plan.walk_sections(parent_id) if s.parent_id != parent_id),
        )
    same = next((s for s in siblings if text.name_key(s.title).strip(" .:;") == wanted), None)
    if same is None and not drafted.key.startswith(f"{UNITS}:"):
        # Unit names that differ by one accent may be two units; any other heading is the same
        # without accents.
        same = next(
            (s for s in siblings if text.fold(s.title).strip(" .:;") == text.fold(wanted)), None
        )
    if same is None and drafted.key.startswith(f"{SHORTCOMINGS}:"):
        same = next((s for s in siblings if alike(s.title, drafted.title)), None)
    if same is not None:
        return same
    names = _NAMES.get(drafted.key, ())
    return next(
        (s for name in names for s in plan.sections(parent_id) if name in text.fold(s.title)), None
    )


def take(plan: Plan, new_id: NewId, drafted: Sequence[Drafted], chosen: Collection[str]) -> Changes:
    """The drafted sections with the chosen keys as one step: bodies replaced or sections added
    where they belong.

    A chosen section brings the headings above it that the plan lacks, without their text unless
    chosen too.
    """
    draft = Draft(plan)
    _take(draft, new_id, drafted, frozenset(chosen), None)
    return numbering.settled(plan, draft.changes())


def _take(
    draft: Draft,
    new_id: NewId,
    drafted: Sequence[Drafted],
    chosen: frozenset[str],
    parent_id: str | None,
) -> None:
    for section in drafted:
        if not _touched(section, chosen):
            continue
        found = find(draft.plan, section, parent_id)
        wanted = section.key in chosen
        if found is None:
            index = _place(draft.plan, section, parent_id)
            label = _label(draft.plan, section, parent_id)
            body = section.body if wanted else ""
            known = {s.id for s in draft.plan.sections(parent_id)}
            draft.do(
                sections.add(
                    draft.plan,
                    new_id,
                    parent_id,
                    index,
                    label=label,
                    title=section.title,
                    body=body,
                )
            )
            found = next(s for s in draft.plan.sections(parent_id) if s.id not in known)
        elif wanted and section.body:
            draft.do(sections.set_text(draft.plan, found.id, "body", section.body))
        _take(draft, new_id, section.children, chosen, found.id)


def _touched(section: Drafted, chosen: frozenset[str]) -> bool:
    return section.key in chosen or any(_touched(child, chosen) for child in section.children)


def _place(plan: Plan, section: Drafted, parent_id: str | None) -> int:
    """Where a new section goes: an outermost one before "Tổ chức thực hiện", which closes every
    plan; else last."""
    siblings = plan.sections(parent_id)
    if parent_id is None and section.key != UNITS:
        for i, sibling in enumerate(siblings):
            if any(name in text.fold(sibling.title) for name in _NAMES[UNITS]):
                return i
    return len(siblings)


def _label(plan: Plan, section: Drafted, parent_id: str | None) -> str | None:
    """The draft's own number where it fits between the plan's;
    None lets the number before go on."""
    parent = plan.find(Section, parent_id)
    below_roman = parent is not None and numbering.from_roman(parent.label.rstrip(".")) > 0
    fits = (
        parent is None
        or below_roman
        or (bool(parent.label) and section.label.startswith(parent.label))
    )
    taken = any(s.label.rstrip(".") == section.label.rstrip(".") for s in plan.sections(parent_id))
    return section.label if fits and not taken else None
