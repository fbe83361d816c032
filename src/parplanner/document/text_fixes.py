"""Remedies for the words around the data: names that ended, units
said wrongly, the form of a document."""

from __future__ import annotations

from parplanner.domain.changes import Changes
from parplanner.domain.edits import details, plan_info, sections, units
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Recipient, Section, Unit
from parplanner.domain.rules.form_rules import is_archive, with_commas, without_degree
from parplanner.domain.writing.flat import flatten
from parplanner.domain.writing.lines_of_text import BODY, TITLE
from parplanner.domain.writing.narrative import Facts

ARCHIVE = "Lưu: VT"
"""The last line of Nơi nhận (PL1-II.9d); the clerk adds the drafting unit."""


def _stretch(found: Finding) -> tuple[int, int]:
    return int(found.details["start"]), int(found.details["end"])


def _stands_there(plan: Plan, found: Finding) -> bool:
    """Whether the words a finding is about still stand where it found them."""
    said, (start, end) = found.details["text"], _stretch(found)
    section = plan.find(Section, found.row)
    if section is not None:
        lines = Facts(plan).lines(getattr(section, found.details["where"]))
        number = int(found.details["line"])
        if number >= len(lines):
            return False
        flat = flatten(lines[number])
        at = flat.text.find(said)
        while at >= 0 and (
            not flat.typed(at, at + len(said)) or flat.stretch(at, at + len(said)) != (start, end)
        ):
            at = flat.text.find(said, at + 1)
        return at >= 0
    return _named(plan, found)[start:end] == said


def _named(plan: Plan, found: Finding) -> str:
    """The text of a unit, recipient or basis."""
    unit = plan.find(Unit, found.row)
    if unit is not None:
        return unit.name
    row = plan.find(Recipient, found.row) or plan.find(Basis, found.row)
    return row.text if row else ""


def in_its_place(plan: Plan, found: Finding) -> str | None:
    """The name that came in the place of one that ended."""
    new = found.details.get("new", "")
    return new if new and _stands_there(plan, found) else None


def write_new_name(plan: Plan, new_id: NewId, found: Finding) -> Changes:
    """The new name instead of the old one; a unit that has it already is merged with."""
    return _write(plan, new_id, found, found.details["new"])


def as_the_task_has_it(plan: Plan, found: Finding) -> str | None:
    """What the task says, where only one thing can be meant."""
    sure = found.details.get("sure") and plan.find(Section, found.row) is not None
    return found.details["should"] if sure and _stands_there(plan, found) else None


def write_what_the_task_has(plan: Plan, new_id: NewId, found: Finding) -> Changes:
    """The task's unit or time instead of what the text said."""
    return _write(plan, new_id, found, found.details["should"])


def _write(plan: Plan, new_id: NewId, found: Finding, words: str) -> Changes:
    start, end = _stretch(found)
    if plan.find(Section, found.row) is not None:
        where, line = found.details["where"], int(found.details["line"])
        return sections.put_text(plan, str(found.row), where, line, start, end, words)
    named = _named(plan, found)
    changed = named[:start] + words + named[end:]
    if plan.find(Unit, found.row) is not None:
        return units.rename_or_merge(plan, new_id, str(found.row), changed)
    if plan.find(Recipient, found.row) is not None:
        return details.change(plan, Recipient, str(found.row), text=changed)
    return details.change(plan, Basis, str(found.row), text=changed)


def section_with_points(plan: Plan, found: Finding) -> str | None:
    """Offered while the section still has a number with a decimal point."""
    section = plan.find(Section, found.row)
    if section is None:
        return None
    stored = (section.title, section.body)
    return "" if any(with_commas(said) != said for said in stored) else None


def write_commas(plan: Plan, _new_id: NewId, found: Finding) -> Changes:
    """Every number of the section with a comma."""
    draft = Draft(plan)
    section = plan.get(Section, str(found.row))
    for where, stored in ((TITLE, section.title), (BODY, section.body)):
        draft.do(sections.set_text(draft.plan, section.id, where, with_commas(stored)))
    return draft.changes()


def name_alone(plan: Plan, found: Finding) -> str | None:
    """The signer's name without degree."""
    bare = without_degree(plan.info.signer_name)
    return bare if bare and bare != plan.info.signer_name else None


def write_name_alone(plan: Plan, _new_id: NewId, _found: Finding) -> Changes:
    """The name of the signer as it is printed."""
    return plan_info.set_info(plan, signer_name=without_degree(plan.info.signer_name))


def archive_line(plan: Plan, _found: Finding) -> str | None:
    """The line to add below the other recipients, while it is not there."""
    said = [row.text for row in plan.listed(Recipient)]
    return ARCHIVE if said and not any(is_archive(line) for line in said) else None


def add_archive_line(plan: Plan, new_id: NewId, _found: Finding) -> Changes:
    """The archive as the last recipient."""
    return details.add(plan, new_id, Recipient, text=ARCHIVE)
