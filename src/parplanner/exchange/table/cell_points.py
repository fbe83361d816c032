"""The figures of a table's cells: exact points, and a doubt for what is none or was typed oddly."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Protocol

from parplanner.domain import points, text
from parplanner.domain.errors import PlanError
from parplanner.domain.findings import ERROR, INFO, WARNING
from parplanner.domain.rows import MAX_COLUMN
from parplanner.exchange.table import number_texts
from parplanner.exchange.table.headings import LOST, MAX
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import Sheet, SheetCell

_MOST = points.MAX_POINTS // points.SCALE
_REASONS = {number_texts.NEGATIVE: "points.out_of_range"}
_LOSES = re.compile(r"^(?:bị )?(?:trừ|mất)\s+", re.IGNORECASE)


class Doubts(Protocol):
    """Who hears of cells that hold something else; ``sheet`` is the one they stand in."""

    sheet: Sheet

    def doubt(
        self, code: str, severity: str, cell: str, details: dict[str, str], column: str = ""
    ) -> None:
        """Note something to be looked at."""

    def is_troubled(self, cell: SheetCell) -> bool:
        """Whether a cell has no value to use; then there is a doubt, too."""


class CellPoints:
    """Of one table."""

    def __init__(self, doubts: Doubts, layout: Layout) -> None:
        self._doubts = doubts
        self._odd_separators = _minority_separator(doubts.sheet, layout)

    def points(self, cell: SheetCell, key: str, maximum: int | None) -> int | None:
        """Points of a cell (1/1000); None and a doubt when it holds something else."""
        if self._doubts.is_troubled(cell):
            return None
        column = column_of(key)
        if isinstance(cell.value, Decimal):
            return self._from_number(cell, cell.value, column)
        typed = cell.text.strip()
        if not isinstance(cell.value, str):
            self._unreadable(cell, column, "points.not_a_number")
            return None
        read = number_texts.read(cell.value, maximum)
        if read.points is None:
            self._not_points(cell, column, read)
            return None
        if read.cause:
            details = {"text": text.shorten(typed, 80), "value": points.format_points(read.points)}
            self._doubts.doubt(
                "NUMBER_REWRITTEN", INFO, cell.ref, details | {"cause": read.cause}, column
            )
        if self._odd_separators and self._odd_separators in typed:
            details = {"text": typed, "value": points.format_points(read.points)}
            self._doubts.doubt("NUMBER_REPAIRED", WARNING, cell.ref, details, column)
        return read.points

    def _not_points(self, cell: SheetCell, column: str, read: number_texts.NumberText) -> None:
        if read.cause == number_texts.NOT_APPLICABLE and column != MAX_COLUMN:
            self._doubts.doubt(
                "NOT_APPLICABLE_TAKEN",
                INFO,
                cell.ref,
                {"text": text.shorten(cell.text, 80)},
                column,
            )
            return
        if read.cause in (number_texts.NOT_ASSESSED, number_texts.NOT_APPLICABLE):
            details = {"text": text.shorten(cell.text, 80)}
            self._doubts.doubt("NOT_ASSESSED", WARNING, cell.ref, details, column)
            return
        self._unreadable(
            cell, column, read.reason or _REASONS.get(read.cause, "points.not_a_number")
        )

    def _unreadable(self, cell: SheetCell, column: str, reason: str) -> None:
        details = {"text": text.shorten(cell.text, 80), "reason": reason}
        self._doubts.doubt("NUMBER_UNREADABLE", ERROR, cell.ref, details, column)

    def _from_number(self, cell: SheetCell, number: Decimal, column: str) -> int | None:
        try:
            value = points.points_from_number(number)
        except PlanError as refusal:
            self._unreadable(cell, column, refusal.code)
            return None
        if abs(number * points.SCALE - value) > Decimal("0.00001"):
            details = {"text": text.shorten(cell.text, 80), "value": points.format_points(value)}
            self._doubts.doubt("NUMBER_ROUNDED", INFO, cell.ref, details, column)
        return value

    def lost(self, cell: SheetCell) -> int | None:
        """Points lost (1/1000), with or without a minus; None and a
        doubt for words without a figure."""
        if self._doubts.is_troubled(cell):
            return None
        if isinstance(cell.value, Decimal):
            return self._from_number(cell, abs(cell.value), LOST)
        said = _LOSES.sub("", text.clean_line(cell.text)).lstrip("-–— ")
        read = number_texts.read(said)
        if read.points is None and read.cause not in (
            number_texts.NOT_ASSESSED,
            number_texts.NOT_APPLICABLE,
        ):
            self._unreadable(cell, LOST, read.reason or "points.not_a_number")
        return read.points


def not_applicable(cell: SheetCell) -> str:
    """What a cell says where it says that its row does not apply in
    its year; blank for anything else."""
    if not isinstance(cell.value, str):
        return ""
    said = text.clean(cell.value)
    return said if number_texts.read(said).cause == number_texts.NOT_APPLICABLE else ""


def column_of(key: str) -> str:
    """``2017`` for ``result:2017``, ``max`` for the maximum points: what findings name a column."""
    return MAX_COLUMN if key == MAX else key.partition(":")[2]


def says_nothing(cell: SheetCell) -> bool:
    """A dash or the like, where a blank is meant."""
    if cell.trouble or not isinstance(cell.value, str):
        return False
    return number_texts.read(cell.value).cause == number_texts.NOTHING


def negative(cell: SheetCell) -> int | None:
    """A number below zero (1/1000); None for anything else."""
    if isinstance(cell.value, Decimal) and not cell.trouble and -_MOST <= cell.value < 0:
        return -points.points_from_number(-cell.value)
    if not isinstance(cell.value, str):
        return None
    read = number_texts.read(cell.value)
    if read.cause != number_texts.NEGATIVE:
        return None
    without_sign = number_texts.read(read.value.lstrip("-")).points
    return None if without_sign is None else -without_sign


def _minority_separator(sheet: Sheet, layout: Layout) -> str:
    """The decimal sign that few of the numbers typed as text
    have; the others have the other one."""
    seen = {",": 0, ".": 0}
    for row in sheet.rows:
        if row.number > layout.last:
            for key in layout.score_keys:
                cell = row.cells.get(layout.columns[key])
                typed = cell.value.strip() if cell and isinstance(cell.value, str) else ""
                match = re.fullmatch(r"[0-9]*([.,])[0-9]+(?!\.)", typed)
                if match:
                    seen[match[1]] += 1
    if not seen[","] or not seen["."]:
        return ""
    return "." if seen["."] <= seen[","] else ","
