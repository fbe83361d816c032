"""What is heard of two parts of a workbook while they are walked:
shared strings, and how cells are shown."""

from __future__ import annotations

from parplanner.exchange.containers.sheet_part import Style, one_font, unescape
from parplanner.exchange.table.number_formats import BUILTIN


class StringsHeard:
    """``strings`` in their order; ``fonts`` of those that are written in runs, by number."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self.fonts: dict[int, str] = {}
        self._pieces: list[str] = []
        self._run_fonts: list[str] = []
        self._listening = self._phonetic = False
        self._runs = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins; what is read aloud (``rPh``) is no text of the cell."""
        if tag == "si":
            self._pieces.clear()
            self._run_fonts.clear()
            self._runs = 0
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "t":
            self._listening = not self._phonetic
        elif tag == "r":
            self._runs += 1
        elif tag == "rFont":
            self._run_fonts.append(attributes.get("val", ""))

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "si":
            if self._run_fonts:
                self.fonts[len(self.strings)] = one_font(self._run_fonts, self._runs)
            self.strings.append(unescape("".join(self._pieces)))
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "t":
            self._listening = False

    def text(self, data: str) -> None:
        """Characters of a text."""
        if self._listening:
            self._pieces.append(data)


class StylesHeard:
    """Number formats, fonts and indents of the styles of cells."""

    def __init__(self) -> None:
        self._custom: dict[str, str] = {}
        self._fonts: list[str] = []
        self._styles: list[tuple[str, str]] = []
        self._indents: list[int] = []
        self._section = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag in ("cellXfs", "fonts"):
            self._section = tag
        elif tag == "numFmt":
            self._custom[attributes.get("numFmtId", "")] = attributes.get("formatCode", "General")
        elif self._section == "cellXfs":
            self._start_style(tag, attributes)
        elif self._section == "fonts":
            self._start_font(tag, attributes)

    def _start_style(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "xf":
            self._styles.append((attributes.get("numFmtId", "0"), attributes.get("fontId", "")))
            self._indents.append(0)
        elif tag == "alignment" and self._indents:
            self._indents[-1] = _indent(attributes.get("indent", "0"))

    def _start_font(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "font":
            self._fonts.append("")
        elif tag == "name" and self._fonts:
            self._fonts[-1] = attributes.get("val", "")

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == self._section:
            self._section = ""

    def styles(self) -> list[Style]:
        """In their order."""
        builtin = {str(number): code for number, code in BUILTIN.items()}
        names = {str(number): name for number, name in enumerate(self._fonts)}
        found: list[Style] = []
        for (number_format, font), indent in zip(self._styles, self._indents, strict=True):
            code = self._custom.get(number_format) or builtin.get(number_format, "General")
            found.append(Style(code, names.get(font, ""), indent))
        return found


def _indent(steps: str) -> int:
    """Steps of an alignment; what is no small number moves nothing."""
    return int(steps) if steps.isascii() and steps.isdigit() and len(steps) < 4 else 0
