"""Titles edited in a single line: a live figure is its name in brackets, bold and italic are not
seen and yet stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from parplanner.domain.text import common_ends
from parplanner.domain.writing import richtext
from parplanner.domain.writing.flat import cut
from parplanner.domain.writing.richtext import Run, TableReference

Name = Callable[[str], str]


def _runs(title: str) -> tuple[Run, ...]:
    line = richtext.parse_line(title)
    return () if isinstance(line, TableReference) else line


def typed(title: str, name: Name) -> str:
    """A stored title as it is edited."""
    return richtext.spoken(_runs(title), name)


def stored(title: str, now: str, name: Name, known: Mapping[str, str]) -> str:
    """What an edited title comes to: its beginning and end, as far as they are untouched, with
    their figures and looks; between them text, in which only a whole name that ``known`` has (name
    → figure) is a figure."""
    runs = _runs(title)
    shown = typed(title, name)
    if now == shown:
        return title

    def length(run: Run) -> int:
        return len(name(run.field) if run.field else run.text)

    head, tail = _untouched(runs, shown, now, length)
    middle = now[head : len(now) - tail]
    before = cut(runs, 0, head, length)
    behind = cut(runs, len(shown) - tail, None, length)
    look = next(iter((*reversed(before), *behind)), Run(""))
    fresh = tuple(replace(run, bold=look.bold, italic=look.italic) for run in _read(middle, known))
    return richtext.format_line((*before, *fresh, *behind))


def _untouched(
    runs: tuple[Run, ...], shown: str, now: str, length: Callable[[Run], int]
) -> tuple[int, int]:
    """Lengths of the common beginning and end; neither ends inside the name of a figure."""
    head, tail = common_ends(shown, now)
    place = 0
    for run in runs:
        end = place + length(run)
        if run.field and place < head < end:
            head = place
        if run.field and place < len(shown) - tail < end:
            tail = len(shown) - end
        place = end
    return head, tail


def _read(text: str, known: Mapping[str, str]) -> list[Run]:
    if not known:
        return [Run(text)]
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    return [
        Run("", field=known[p]) if p in known else Run(p) for p in re.split(f"({names})", text) if p
    ]
