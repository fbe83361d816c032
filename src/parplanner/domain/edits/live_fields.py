"""Live figures in the plan's text that go along with what they name: other codes, units that became one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from parplanner.domain import richtext
from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.plan import Plan
from parplanner.domain.richtext import Line, TableReference
from parplanner.domain.rows import Section


def rename(plan: Plan, other: Callable[[str], str]) -> Changes:
    """Every live figure by the one that ``other`` gives for it; lines without a changed one stay letter by letter."""
    changes: list[Change] = []
    for section in plan.walk_sections():
        title, body = (_renamed(stored, other) for stored in (section.title, section.body))
        changes.append(Change(section, replace(section, title=title, body=body)))
    return squash(changes)


def _renamed(stored: str, other: Callable[[str], str]) -> str:
    if "{{" not in stored:
        return stored
    return "\n".join(_renamed_line(line, other) for line in stored.split("\n"))


def _renamed_line(stored: str, other: Callable[[str], str]) -> str:
    line = richtext.parse_line(stored)
    if isinstance(line, TableReference):
        return stored
    renamed: Line = tuple(replace(run, field=other(run.field)) if run.field else run for run in line)
    return stored if renamed == line else richtext.format_line(renamed)


def remove(plan: Plan, section_id: str, where: str, line: int, place: int) -> Changes:
    """Take one figure out of a ``title`` or ``body``; nothing when there is none at that place any more."""
    section = plan.get(Section, section_id)
    lines = getattr(section, where).split("\n")
    if not 0 <= line < len(lines):
        return ()
    parsed = richtext.parse_line(lines[line])
    if isinstance(parsed, TableReference):
        return ()
    kept: list[richtext.Run] = []
    position = 0
    for run in parsed:
        if not (run.field and position == place):
            kept.append(run)
        position += 1 if run.field else len(run.text)
    lines[line] = richtext.format_line(tuple(kept))
    return squash([Change(section, replace(section, **{where: "\n".join(lines)}))])  # type: ignore[arg-type]
