"""Breaking text of several looks into lines: the paragraphs of a
document, whose words may be bold or italic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from parplanner.reports.report.fonts import Face
from parplanner.reports.report.wrap import piece_end


class Stretch(NamedTuple):
    """Text in one face."""

    text: str
    face: Face


@dataclass(slots=True)
class RichLine:
    """One line: its stretches, natural width in pt, and whether the
    paragraph goes on below without a forced break."""

    stretches: list[Stretch]
    width: float
    soft: bool = False

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(stretch.text for stretch in self.stretches)

    @property
    def blanks(self) -> int:
        """How many blanks justifying may widen; PDF draws non-breaking ones with the same glyph."""
        return sum(
            stretch.text.count(" ") + stretch.text.count("\u00a0") for stretch in self.stretches
        )


@dataclass(slots=True)
class _Word:
    """Letters between two blanks; ``blank`` is the face of the blank before it, None at a forced
    line's beginning."""

    blank: Face | None
    stretches: list[Stretch] = field(default_factory=list)
    width: float = 0.0

    def add(self, text: str, face: Face) -> None:
        if text:
            self.stretches.append(Stretch(text, face))
            self.width += face.width(text)


def break_lines(
    stretches: Sequence[Stretch], size: float, first_room: float, room: float
) -> list[RichLine]:
    """Lines at most ``room`` pt wide, the first ``first_room``; a
    word wider than the line is broken."""
    setter = _Setter(first_room * 1000 / size, room * 1000 / size)
    for word in _words(stretches):
        setter.put(word)
    setter.finish(soft=False)
    for line in setter.lines:
        line.width *= size / 1000
    return setter.lines


def _words(stretches: Sequence[Stretch]) -> list[_Word]:
    words = [_Word(None)]
    for text, face in stretches:
        for number, line in enumerate(text.split("\n")):
            if number:
                words.append(_Word(None))
            for at, letters in enumerate(line.split(" ")):
                if at:
                    words.append(_Word(face))
                words[-1].add(letters, face)
    return words


class _Setter:
    """Fills lines from the first word on. Widths in 1/1000 of the size."""

    def __init__(self, first_room: float, room: float) -> None:
        self.lines: list[RichLine] = []
        self._first_room = first_room
        self._later_room = room
        self._current: list[Stretch] = []
        self._used = 0.0
        self._begun = False

    @property
    def _room(self) -> float:
        return self._later_room if self.lines else self._first_room

    def put(self, word: _Word) -> None:
        if word.blank is None:
            if self._begun:
                self.finish(soft=False)
            self._begun = True
        elif self._current and self._used + word.blank.width(" ") + word.width > self._room:
            self.finish(soft=True)
        elif self._current or not word.stretches:
            self._append(Stretch(" ", word.blank))
        if word.width > self._room:
            self._chop(word)
        else:
            for stretch in word.stretches:
                self._append(stretch)

    def _append(self, stretch: Stretch) -> None:
        self._used += stretch.face.width(stretch.text)
        if self._current and self._current[-1].face is stretch.face:
            stretch = Stretch(self._current.pop().text + stretch.text, stretch.face)
        self._current.append(stretch)

    def _chop(self, word: _Word) -> None:
        """A word wider than a line, in pieces."""
        for text, face in word.stretches:
            while text:
                end = piece_end(
                    face, text, self._room - self._used, least=0 if self._current else 1
                )
                if end:
                    self._append(Stretch(text[:end], face))
                    text = text[end:]
                if text:
                    self.finish(soft=True)

    def finish(self, *, soft: bool) -> None:
        """End the line here."""
        while soft and self._current and self._current[-1].text.endswith(" "):
            text, face = self._current.pop()
            bare = text.rstrip(" ")
            self._used -= face.width(" ") * (len(text) - len(bare))
            if bare:
                self._current.append(Stretch(bare, face))
        self.lines.append(RichLine(self._current, self._used, soft))
        self._current, self._used = [], 0.0
