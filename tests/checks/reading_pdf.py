"""A PDF as a person sees it: pages, lines with their faces and
baselines, rules, the areas that tables take."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pdfplumber

MM = 72 / 25.4
TOP_MM = 20.0
_DESCENT = 0.216


def squeezed(text: str) -> str:
    """A text without its blanks."""
    return re.sub(r"\s+", "", text)


def need(condition: object, number: str, said: str) -> None:
    """One thing that must hold."""
    assert condition, f"{number}: {said}"


def near(value: float, wanted: float, tolerance: float) -> bool:
    """Whether two lengths are the same but for a tolerance."""
    return abs(value - wanted) <= tolerance


@dataclass
class TextLine:
    """One line of letters on one baseline; lengths in pt from the upper left."""

    page: int
    baseline: float
    chars: list[dict[str, Any]]

    @cached_property
    def text(self) -> str:
        return "".join(c["text"] for c in self.chars).strip()

    @cached_property
    def ink(self) -> list[dict[str, Any]]:
        return [c for c in self.chars if c["text"].strip()]

    @cached_property
    def is_scale(self) -> bool:
        """Whether it is the scale of running shares, which stands
        below the upright lines of its chart."""
        return re.fullmatch("(0%)([0-9]+%)+", re.sub(r"\s", "", self.text)) is not None

    @cached_property
    def x0(self) -> float:
        return float(self.ink[0]["x0"])

    @cached_property
    def x1(self) -> float:
        return float(self.ink[-1]["x1"])

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @cached_property
    def sizes(self) -> set[float]:
        return {round(c["size"], 1) for c in self.ink}

    @property
    def bottom(self) -> float:
        return self.baseline + _DESCENT * max(self.sizes)

    def all_of(self, word: str) -> bool:
        """Whether every letter's font has ``Bold`` or ``Italic`` in its name."""
        return all(word in c["fontname"] for c in self.ink)

    def none_of(self, word: str) -> bool:
        """Whether no letter's font has it."""
        return not any(word in c["fontname"] for c in self.ink)


@dataclass
class Page:
    """One page: ``number`` is what stands in the top margin."""

    index: int
    width: float
    height: float
    chars: list[dict[str, Any]]
    segments: list[dict[str, Any]]
    rects: list[dict[str, Any]]
    raw: Any
    number: str = ""
    lines: list[TextLine] = field(default_factory=list)

    @cached_property
    def left(self) -> float:
        return 30 * MM

    @cached_property
    def right(self) -> float:
        return self.width - 15 * MM

    @cached_property
    def zones(self) -> list[tuple[float, float]]:
        """From where to where tables and charts reach: everything that has upright lines."""
        spans = sorted((s["top"], s["bottom"]) for s in self.segments if s["bottom"] - s["top"] > 1)
        merged: list[tuple[float, float]] = []
        for top, bottom in spans:
            if merged and top <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(merged[-1][1], bottom)
            else:
                merged.append((top, bottom))
        return merged

    def in_zone(self, y: float) -> bool:
        return any(top - 0.5 <= y <= bottom + 0.5 for top, bottom in self.zones)

    @cached_property
    def rules(self) -> list[dict[str, Any]]:
        """Horizontal lines that belong to no table."""
        flat = [s for s in self.segments if s["bottom"] - s["top"] < 1 and s["x1"] - s["x0"] > 5]
        return [s for s in flat if not self.in_zone(s["top"])]

    def column(self, x0: float, x1: float, until: float) -> list[TextLine]:
        """Lines of a part of the page only, so that two columns are not read as one."""
        inside = [
            c
            for c in self.chars
            if x0 - 0.5 <= c["x0"] and c["x1"] <= x1 + 0.5 and _baseline(c) <= until
        ]
        return text_lines(self.index, [c for c in inside if _baseline(c) > TOP_MM * MM])


class Pdf:
    """All pages, and the parts they make: a page without a number begins one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.pages: list[Page] = []
        with pdfplumber.open(path) as document:
            for index, raw in enumerate(document.pages):
                self.pages.append(_page(index, raw))

    @cached_property
    def parts(self) -> list[list[Page]]:
        found: list[list[Page]] = []
        for page in self.pages:
            if not page.number or not found:
                found.append([])
            found[-1].append(page)
        return found


def _page(index: int, raw: Any) -> Page:
    height = float(raw.height)
    chars = [dict(c, height_of_page=height) for c in raw.chars]
    page = Page(index, float(raw.width), height, chars, list(raw.lines), list(raw.rects), raw)
    page.number = "".join(c["text"] for c in chars if c["bottom"] < TOP_MM * MM).strip()
    page.lines = text_lines(index, [c for c in chars if c["bottom"] >= TOP_MM * MM])
    return page


def _baseline(char: dict[str, Any]) -> float:
    return float(char["height_of_page"] - char["matrix"][5])


def text_lines(page: int, chars: list[dict[str, Any]]) -> list[TextLine]:
    """Letters put together by their baselines, from the top."""
    rows: dict[float, list[dict[str, Any]]] = {}
    for char in chars:
        rows.setdefault(round(_baseline(char), 1), []).append(char)
    lines = [
        TextLine(page, y, sorted(row, key=lambda c: c["x0"])) for y, row in sorted(rows.items())
    ]
    return [line for line in lines if line.ink]


def running(parts: list[Page], wanted: Callable[[Page, TextLine], bool]) -> Iterator[TextLine]:
    """The lines outside tables and charts, in order."""
    for page in parts:
        for line in page.lines:
            if not page.in_zone(line.baseline - 3) and not line.is_scale and wanted(page, line):
                yield line
