"""Live figures in the plan's text that go along with what they
name: other codes, units that became one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.plan import Plan
from parplanner.domain.writing import richtext
from parplanner.domain.writing.narrative import FIELDS
from parplanner.domain.writing.richtext import Line, TableReference

_KINDS = {kind.name: kind.arguments for kind in FIELDS}


def rename(plan: Plan, kind: str, other: Callable[[str], str]) -> Changes:
    """Every argument of a kind (``criterion``, ``unit`` …) of every live figure by the one that
    ``other`` gives for it.

    Lines without a changed figure stay letter by letter.
    """
    return replace_figures(plan, lambda field: _with_other_argument(field, kind, other))


def replace_figures(plan: Plan, other: Callable[[str], str]) -> Changes:
    """Every live figure (``total:2017``) by the one that ``other`` gives for it."""
    changes: list[Change] = []
    for section in plan.walk_sections():
        title, body = (_replaced(stored, other) for stored in (section.title, section.body))
        changes.append(Change(section, replace(section, title=title, body=body)))
    return squash(changes)


def _replaced(stored: str, other: Callable[[str], str]) -> str:
    if "{{" not in stored:
        return stored
    return "\n".join(_replaced_in_line(line, other) for line in stored.split("\n"))


def _replaced_in_line(stored: str, other: Callable[[str], str]) -> str:
    line = richtext.parse_line(stored)
    if isinstance(line, TableReference):
        return stored
    renamed: Line = tuple(
        replace(run, field=other(run.field)) if run.field else run for run in line
    )
    return stored if renamed == line else richtext.format_line(renamed)


def _with_other_argument(field: str, kind: str, other: Callable[[str], str]) -> str:
    """``points:1.2:2017`` by what ``other`` says for ``1.2`` when the kind is ``criterion``."""
    name, *arguments = field.split(":")
    for place, wanted in enumerate(_KINDS.get(name, ())[: len(arguments)]):
        if wanted == kind:
            arguments[place] = other(arguments[place])
    return ":".join((name, *arguments))
