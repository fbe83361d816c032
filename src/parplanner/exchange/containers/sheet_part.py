"""The listener that turns one worksheet's XML into a sheet,
keeping only cells that hold something."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from parplanner.domain.errors import FileProblem
from parplanner.exchange.table import number_formats, sheet
from parplanner.exchange.table.sheet import (
    MAX_COLUMNS,
    MAX_SHEET_ROWS,
    Range,
    Sheet,
    SheetCell,
    SheetRow,
    Value,
)

MAX_ROW = 1_048_576
_REF = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_NUMBER = re.compile(
    r"[+-]?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?"
)


class Style(NamedTuple):
    """How a cell is shown; ``indent`` counts the steps its text is moved in."""

    number_format: str = "General"
    font: str = ""
    indent: int = 0


_PLAIN = Style()
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


class SheetPart:
    """Feed :meth:`start`, :meth:`end`, :meth:`text` from
    ``package_check.walk``; then ask for :meth:`sheet`."""

    def __init__(
        self,
        part: str,
        strings: list[str],
        string_fonts: dict[int, str],
        styles: list[Style],
        date1904: bool,
    ) -> None:
        self._part = part
        self._strings = strings
        self._string_fonts = string_fonts
        self._styles = {str(number): style for number, style in enumerate(styles)}
        self._date1904 = date1904
        self._rows: dict[int, SheetRow] = {}
        self._cells: dict[int, SheetCell] = {}
        self._merged: list[Range] = []
        self._row = self._column = 0
        self._row_hidden = False
        self._attributes: dict[str, str] | None = None
        self._formula = self._phonetic = False
        self._pieces: list[str] | None = None
        self._value: str | None = None
        self._inline: str | None = None
        self._run_fonts: list[str] = []
        self._runs = 0
        self._cut_rows = self._cut_columns = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag == "c":
            self._attributes = attributes
            self._formula = False
            self._value = self._inline = None
            self._runs = 0
        elif tag in ("v", "t"):
            self._pieces = None if self._attributes is None or self._phonetic else []
        elif tag == "row":
            self._row = self._number(attributes.get("r", str(self._row + 1)))
            self._row_hidden = attributes.get("hidden", "0") in ("1", "true")
            self._column = 0
            # The same row twice goes on filling the one dictionary, where twin cells are noticed.
            known = self._rows.get(self._row)
            self._cells = dict(known.cells) if known else {}
        elif tag == "f":
            self._formula = True
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif tag == "r":
            if not self._runs:
                self._run_fonts = []
            self._runs += 1
        elif tag == "rFont":
            self._run_fonts.append(attributes.get("val", ""))

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "v" and self._pieces is not None:
            self._value, self._pieces = "".join(self._pieces), None
        elif tag == "t" and self._pieces is not None:
            self._inline, self._pieces = (self._inline or "") + "".join(self._pieces), None
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "c" and self._attributes is not None:
            self._finish_cell(self._attributes)
            self._attributes = None
        elif tag == "row" and self._cells:
            self._finish_row()

    def text(self, data: str) -> None:
        """Characters inside a value."""
        if self._pieces is not None:
            self._pieces.append(data)

    def sheet(self, name: str, hidden: bool) -> Sheet:
        """What was heard."""
        return sheet.build(
            name,
            self._rows.values(),
            self._merged,
            hidden=hidden,
            cut_rows=self._cut_rows,
            cut_columns=self._cut_columns,
        )

    def _damaged(self) -> FileProblem:
        return FileProblem("import.damaged", name=self._part, part=self._part)

    def _number(self, value: str) -> int:
        if not (
            value.isascii() and value.isdigit() and len(value) <= 7 and 1 <= int(value) <= MAX_ROW
        ):
            raise self._damaged()
        return int(value)

    def _finish_row(self) -> None:
        if len(self._rows) >= MAX_SHEET_ROWS and self._row not in self._rows:
            self._cut_rows = True
        else:
            self._rows[self._row] = SheetRow(self._row, self._row_hidden, self._cells)
        self._cells = {}

    def _finish_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            self._column += 1
        else:
            match = _REF.fullmatch(reference)
            if match is None or int(match[2]) != self._row:
                raise self._damaged()
            self._column = sheet.column_number(match[1])
        if self._value is None and self._inline is None and not self._formula:
            return
        if self._column > MAX_COLUMNS:
            self._cut_columns = self._cut_columns or bool(self._value or self._inline)
            return
        if self._column in self._cells:
            raise self._damaged()
        cell = self._cell(attributes)
        if cell is not None:
            self._cells[self._column] = cell

    def _cell(self, attributes: dict[str, str]) -> SheetCell | None:
        kind = attributes.get("t", "n")
        raw = self._value or ""
        number_format, font, indent = self._styles.get(attributes.get("s", "0"), _PLAIN)
        if kind == "inlineStr":
            value: Value = unescape(self._inline or "")
            trouble = ""
            if self._runs and self._run_fonts:
                font = one_font(self._run_fonts, self._runs)
        elif not raw:
            # Excel keeps ="" as an empty string of type "str"; without it the formula was never
            # calculated.
            calculated = kind == "str" and self._value is not None
            uncalculated = self._formula and not calculated
            return (
                SheetCell(self._row, self._column, "", number_format, "formula")
                if uncalculated
                else None
            )
        else:
            value, trouble = self._read(kind, raw, number_format)
            if kind == "s" and self._string_fonts and not trouble:
                font = self._string_fonts.get(int(raw), font)
        if isinstance(value, str) and not value.strip() and not trouble:
            return None
        return SheetCell(self._row, self._column, value, number_format, trouble, font, indent)

    def _read(self, kind: str, raw: str, number_format: str) -> tuple[Value, str]:
        """(value, trouble) of a cell that has a ``<v>``."""
        if kind == "s":
            index = raw.strip()
            if (
                index.isascii()
                and index.isdigit()
                and len(index) < 9
                and int(index) < len(self._strings)
            ):
                return self._strings[int(index)], ""
            return raw, "string"
        if kind == "str":
            return unescape(raw), ""
        if kind == "b":
            return raw.strip() in ("1", "true"), ""
        if kind == "e":
            return raw, "error"
        if kind == "d":
            return _iso_day(raw)
        if kind != "n":
            return raw, "type"
        if _NUMBER.fullmatch(raw.strip()) is None:
            return raw, "number"
        number = Decimal(raw.strip())
        if not number_formats.is_date(number_format):
            return number, ""
        found = number_formats.day(number, self._date1904)
        return (raw, "date") if found is None else (found, "")

    def _merge(self, reference: str) -> None:
        match = _RANGE.fullmatch(reference)
        if match is None:
            return
        area = (
            int(match[2]),
            sheet.column_number(match[1]),
            int(match[4]),
            sheet.column_number(match[3]),
        )
        if area[0] > area[2] or area[1] > area[3] or area[1] > MAX_COLUMNS:
            return
        if len(self._merged) >= sheet.MAX_MERGED:
            raise FileProblem("import.too_complex", part=self._part, limit=sheet.MAX_MERGED)
        self._merged.append(area)


def _iso_day(raw: str) -> tuple[Value, str]:
    try:
        return date.fromisoformat(raw.strip()[:10]), ""
    except ValueError:
        return raw, "date"


def one_font(fonts: list[str], runs: int) -> str:
    """The font of a text of several runs; ``""`` when they differ or one of them names none."""
    return fonts[0] if len(fonts) == runs and len(set(fonts)) == 1 else ""


def unescape(value: str) -> str:
    """SpreadsheetML's ``_x000D_`` escapes (ECMA-376 part 1, 22.9.2.19)."""
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)), value) if "_x" in value else value
