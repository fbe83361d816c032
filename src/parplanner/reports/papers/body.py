"""Sections of text as paragraphs: headings by the form of their number, live fields as values,
tables in place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.writing.drafts import Drafted
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.richtext import Line, TableReference
from parplanner.reports.report.model import Block, Paragraph, Span, Style

END = "./."
Tables: TypeAlias = "Callable[[str], Block | None]"

_ROMAN = re.compile(r"[IVXL]+[.:]?")
_LETTER = re.compile(r"[a-zđ][).]", re.IGNORECASE)
_BY_DEPTH = (Style.PART, Style.CLAUSE, Style.POINT)


def section_blocks(plan: Plan, facts: Facts, tables: Tables) -> list[Block]:
    """The written plan from its first section to its last."""
    made: list[Block] = []

    def put(parent_id: str | None, depth: int) -> None:
        for section in plan.sections(parent_id):
            made.extend(_section(section.label, section.title, section.body, depth, facts, tables))
            put(section.id, depth + 1)

    put(None, 0)
    return made


def drafted_blocks(
    drafted: Iterable[Drafted], facts: Facts, tables: Tables, depth: int = 1
) -> Iterator[Block]:
    """Drafted sections, in the same look as written ones."""
    for section in drafted:
        yield from _section(section.label, section.title, section.body, depth, facts, tables)
        yield from drafted_blocks(section.children, facts, tables, depth + 1)


def _section(
    label: str, title: str, body: str, depth: int, facts: Facts, tables: Tables
) -> Iterator[Block]:
    number = text.clean_line(label)
    name = text.clean_line(title)
    style = heading_style(number, depth)
    pending = number
    if name:
        spans = _spans(facts.lines(name)[0])
        if style is Style.PART:
            spans = tuple(Span(s.text.upper(), s.bold, s.italic) for s in spans)
        yield _paragraph(style, spans, f"{number} " if number else "")
        pending = ""
    for line in facts.lines(body) if body.strip() else []:
        if isinstance(line, TableReference):
            block = tables(line.name)
            if block is not None:
                yield block
            continue
        if not any(run.text.strip() for run in line):
            continue
        # A khoản without a title of its own: the number opens its first paragraph.
        yield _paragraph(Style.BODY, _spans(line), f"{pending} " if pending else "")
        pending = ""
    if pending:
        yield Paragraph(style, pending)


def heading_style(label: str, depth: int) -> Style:
    """Roman numbers are parts, letters are points, other numbers
    clauses (PL1-II.6đ, V.6b); else by depth."""
    if _ROMAN.fullmatch(label):
        return Style.PART
    if _LETTER.fullmatch(label):
        return Style.POINT
    if label:
        return Style.CLAUSE
    return _BY_DEPTH[min(depth, len(_BY_DEPTH) - 1)]


def _spans(line: Line) -> tuple[Span, ...]:
    assert not isinstance(line, TableReference)
    return tuple(Span(run.text, run.bold, run.italic) for run in line if run.text)


def _paragraph(style: Style, spans: tuple[Span, ...], before: str = "") -> Paragraph:
    """Plain where no look differs, so that renderers take their short way."""
    if before:
        spans = (Span(before), *spans)
    plain = "".join(span.text for span in spans)
    rich = any(span.bold or span.italic for span in spans)
    return Paragraph(style, plain, spans if rich else ())


def closed(blocks: list[Block]) -> list[Block]:
    """The text with ``./.`` at its very end, once (templates 1.4 and 2.1)."""
    if not blocks:
        return [Paragraph(Style.END, END)]
    last = blocks[-1]
    if not isinstance(last, Paragraph) or last.style is not Style.BODY:
        return [*blocks, Paragraph(Style.END, END)]
    bare = last.text.rstrip()
    if bare.endswith(END):
        return blocks
    kept = re.sub(r"[\s.;,:/]+$", "", bare)
    # An ellipsis is no full stop.
    kept = bare if bare.endswith(("…", "...")) else kept
    return [*blocks[:-1], Paragraph(Style.BODY, kept + END, _cut(last.spans, len(kept)))]


def _cut(spans: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    if not spans:
        return ()
    made: list[Span] = []
    for span in spans:
        made.append(Span(span.text[: max(length, 0)], span.bold, span.italic))
        length -= len(span.text)
    return (*(span for span in made if span.text), Span(END))
