"""Breaking text into lines, the same for the page and for the heights of a workbook's rows."""

from __future__ import annotations

from typing import Protocol

from parplanner.reports.report import form
from parplanner.reports.report.compounds import bound


class Measured(Protocol):
    """A face with known widths: ``name`` is the one reportlab knows
    it by, widths are 1/1000 of the size."""

    name: str

    def width(self, word: str) -> float:
        """Width of a text."""
        ...


class Wrapper:
    """Wraps texts in one face at one size (pt); every text is wrapped once per width."""

    def __init__(self, face: Measured, size: float) -> None:
        self.face = face
        self.size = size
        self._known: dict[tuple[str, float], list[str]] = {}

    def width(self, text: str) -> float:
        """Width in pt."""
        return self.face.width(text) * self.size / 1000

    def lines(self, text: str, width: float) -> list[str]:
        """Lines at most ``width`` pt wide (blanks at the end not counted).

        Joined they are the text again: soft ends keep their blank, hard ends their ``\\n``; a word
        wider than the column is broken, preferably behind a mark such as ``/``.
        """
        key = (text, width)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._wrap(text, width * 1000 / self.size)
        return known

    def balanced(self, text: str, width: float) -> list[str]:
        """:meth:`lines` of a title, of nearly one length: it must not end in a lone word, nor be
        broken inside one."""
        if len(self.lines(text, width)) == 1:
            return [text]
        lines, at = [], 0
        for line in self._balanced(bound(text), width):
            lines.append(text[at : at + len(line)])
            at += len(line)
        return lines

    def _balanced(self, text: str, width: float) -> list[str]:
        lines = self.lines(text, width)
        low, high = width / 2, width
        while high - low > 1:
            middle = (low + high) / 2
            if len(self._wrap(text, middle * 1000 / self.size)) > len(lines):
                low = middle
            else:
                high = middle
        return self._wrap(text, high * 1000 / self.size)

    def _wrap(self, text: str, room: float) -> list[str]:
        lines: list[str] = []
        for paragraph in text.split("\n"):
            self._fill(paragraph, room, lines)
            lines[-1] += "\n"
        lines[-1] = lines[-1][:-1]
        return lines

    def _fill(self, paragraph: str, room: float, lines: list[str]) -> None:
        measure = self.face.width
        blank = measure(" ")
        current: list[str] = []
        used = 0.0
        for word in paragraph.split(" "):
            width = measure(word)
            if current and used + blank + width > room:
                lines.append(" ".join(current) + " ")
                current, used = [], 0.0
            if width > room:
                *pieces, word = self._pieces(word, room)
                lines += pieces
                width = measure(word)
            used += width + (blank if current else 0.0)
            current.append(word)
        lines.append(" ".join(current))

    def _pieces(self, word: str, room: float) -> list[str]:
        """A word in pieces that fit, each at least one character."""
        pieces: list[str] = []
        while word:
            end = piece_end(self.face, word, room)
            pieces.append(word[:end])
            word = word[end:]
        return pieces


def piece_end(face: Measured, word: str, room: float, least: int = 1) -> int:
    """How many letters of a word fit ``room`` (1/1000 of the size), at
    least ``least``; preferably up to a mark."""
    end, used = 0, 0.0
    while end < len(word):
        used += face.width(word[end])
        if used > room and end >= least:
            break
        end += 1
    if 0 < end < len(word):
        mark = max(word.rfind(m, 1, end) for m in "/-_.,;:&?=")
        end = mark + 1 if mark > end // 2 else end
    return end


def line_height(size: float) -> float:
    """Single spacing in pt."""
    return size * form.LINE_SPACING
