"""The plan's text as it is stored: plain lines with bold, italic, live fields and tables marked.

One line is one paragraph. ``**bold**`` and ``*italic*`` may nest; ``{{name:argument}}`` is a live
field; a line that is only ``{{table:name}}`` puts a table there; a backslash before ``*``, ``{`` or
a backslash takes the meaning away. Nothing else is markup: any text a person types is either shown
as typed or escaped by :func:`escape`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"\\([\\*{])|(\*\*)|(\*)|\{\{([a-z_]+(?::[^{}\n]*)?)\}\}")
_SPECIAL = re.compile(r"[\\*]|\{(?=\{)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look.

    ``field`` is the live field it stands for ("total:2017"), "" for typed text."""

    text: str
    bold: bool = False
    italic: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True)
class TableReference:
    """A line that stands for a table."""

    name: str


Line = tuple[Run, ...] | TableReference


def escape(text: str) -> str:
    """Typed text as markup that shows it literally."""
    return _SPECIAL.sub(lambda m: "\\" + m[0], text)


@lru_cache(maxsize=4096)
def parse_line(line: str) -> Line:
    """One stored line. Unbalanced marks are shown as typed, nothing is lost."""
    whole = re.fullmatch(r"\s*\{\{table:([a-z_-]+)\}\}\s*", line)
    if whole:
        return TableReference(whole[1])
    bold_ok = _pairs(line, 2)
    italic_ok = _pairs(line, 3)
    runs: list[Run] = []
    bold = italic = False
    position = seen_bold = seen_italic = 0

    def put(text: str, field: str = "") -> None:
        if text or field:
            runs.append(Run(text, bold, italic, field))

    for match in _TOKEN.finditer(line):
        put(line[position : match.start()])
        position = match.end()
        if match[1]:
            put(match[1])
        elif match[2]:
            seen_bold += 1
            if seen_bold <= bold_ok:
                bold = not bold
            else:
                put("**")
        elif match[3]:
            seen_italic += 1
            if seen_italic <= italic_ok:
                italic = not italic
            else:
                put("*")
        else:
            put("", match[4])
    put(line[position:])
    return tuple(_joined(runs))


def _pairs(line: str, group: int) -> int:
    """How many of a mark's occurrences pair up (the largest even number)."""
    return sum(1 for m in _TOKEN.finditer(line) if m[group]) // 2 * 2


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbours that look alike become one run; fields stay alone."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            last
            and not last.field
            and not run.field
            and (last.bold, last.italic) == (run.bold, run.italic)
        ):
            joined[-1] = Run(last.text + run.text, run.bold, run.italic)
        else:
            joined.append(run)
    return joined


def parse(text: str) -> list[Line]:
    """Every line of a text."""
    return [parse_line(line) for line in text.split("\n")]


def format_line(line: Line) -> str:
    """The stored form of a line: ``parse_line(format_line(x))`` shows the same."""
    if isinstance(line, TableReference):
        return "{{table:" + line.name + "}}"
    made: list[str] = []
    bold = italic = False
    # Empty runs would put two marks together, and escaping must see neighbours as the one text they
    # become.
    for run in _joined([run for run in line if run.text or run.field]):
        if run.italic != italic and not run.italic:
            made.append("*")
        if run.bold != bold:
            made.append("**")
        if run.italic != italic and run.italic:
            made.append("*")
        bold, italic = run.bold, run.italic
        made.append("{{" + run.field + "}}" if run.field else escape(run.text))
    if italic:
        made.append("*")
    if bold:
        made.append("**")
    return "".join(made)


def spoken(line: Line, value: Callable[[str], str]) -> str:
    """What a line says, fields by what ``value`` gives for them; blank for a table."""
    if isinstance(line, TableReference):
        return ""
    return "".join(value(run.field) if run.field else run.text for run in line)


def plain_text(line: Line) -> str:
    """What a line says, fields by their stored text (resolve first to get values)."""
    return "" if isinstance(line, TableReference) else "".join(run.text for run in line)
