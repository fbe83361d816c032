"""Paragraphs measured once for the page and for Word: the faces of their words, their lines, the
rules below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parplanner.reports.report import form
from parplanner.reports.report.compounds import BLANK, bound
from parplanner.reports.report.fonts import face
from parplanner.reports.report.model import Block, Paragraph, Style
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.rich import RichLine, Stretch, break_lines


@dataclass(frozen=True, slots=True)
class Laid:
    """A paragraph in lines; ``room`` is the width in pt they were broken at.

    ``stretches`` are for programs that break lines themselves: in titles the blanks inside words
    hold.
    """

    style: form.TextStyle
    stretches: list[Stretch]
    lines: list[RichLine]
    room: float

    @property
    def rule_length(self) -> float:
        """Length in pt of a short rule below it."""
        return form.rule_length(max(line.width for line in self.lines), self.lines[-1].width)


def lay(paragraph: Paragraph, body_size: int, width: float, printable: Printable) -> Laid:
    """Break a paragraph at ``width`` pt; centred ones of several lines are balanced."""
    style = form.style(paragraph.style, body_size)
    said = stretches(paragraph, style, printable)
    room = width * style.share
    lines = break_lines(said, style.size, room - style.indent * form.PT_PER_MM, room)
    if style.align is form.Align.CENTER and len(lines) > 1:
        held = any(BLANK in text for text, _ in said)
        said = [Stretch(bound(text), own) for text, own in said]
        room = balanced_room(said, style.size, room, len(break_lines(said, style.size, room, room)))
        lines = break_lines(said, style.size, room, room)
        for line in lines if not held else ():
            line.stretches = [
                Stretch(text.replace(BLANK, " "), own) for text, own in line.stretches
            ]
    return Laid(style, said, lines, room)


def leads(paragraph: Paragraph, following: Sequence[Block]) -> bool:
    """Whether a paragraph of text must not end a page: a task stands above its units ("+ …"), a
    colon above its list.

    Nor does the last of several units begin a page alone. Headings are told by
    :func:`form.stands_with_next`.
    """
    if paragraph.style is not Style.BODY or not following or not _is_text(following[0]):
        return False
    if paragraph.text.rstrip().endswith(":"):
        return True
    last = len(following) == 1 or not _is_detail(following[1])
    return _is_detail(following[0]) and (last or not _is_detail(paragraph))


def _is_text(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.BODY


def _is_detail(block: Block) -> bool:
    return (
        isinstance(block, Paragraph)
        and block.style is Style.BODY
        and block.text.lstrip().startswith("+ ")
    )


def stretches(paragraph: Paragraph, style: form.TextStyle, printable: Printable) -> list[Stretch]:
    """The text of a paragraph in its faces, as it may be printed."""
    if not paragraph.spans:
        said = [Stretch(printable.text(paragraph.text), face(style.bold, style.italic))]
    else:
        said = [
            Stretch(
                printable.piece(span.text),
                face(style.bold or span.bold, style.italic or span.italic),
            )
            for span in paragraph.spans
        ]
    return [Stretch(text.upper(), own) for text, own in said] if style.capitals else said


def balanced_room(said: Sequence[Stretch], size: float, room: float, count: int) -> float:
    """The least width that still gives ``count`` lines, of nearly one
    length: no title ends in a lone word."""
    low, high = room / 2, room
    while high - low > 1:
        middle = (low + high) / 2
        if len(break_lines(said, size, middle, middle)) > count:
            low = middle
        else:
            high = middle
    return high
