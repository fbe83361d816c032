"""Reads an xlsx into plain sheets: values, number formats, merged ranges. Formulas are never
evaluated.

Its own expat pass instead of openpyxl: what the limits of ``package_check`` count is also all that
is ever built, merged ranges and formulas without a value stay visible, and no second parser sees
the bytes (reliability.md finding 9).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parplanner.domain.errors import FileProblem
from parplanner.exchange.containers.package_check import Package, resolve, walk
from parplanner.exchange.containers.sheet_part import SheetPart, Style
from parplanner.exchange.containers.workbook_parts import StringsHeard, StylesHeard
from parplanner.exchange.table.sheet import Sheet

CONTENT_TYPES = "[Content_Types].xml"
MAX_SHEET_ELEMENTS = 3_000_000
MAX_STRING_ELEMENTS = 1_000_000
MAX_OTHER_ELEMENTS = 200_000
_RELATION = re.compile(r"/(officeDocument|worksheet|sharedStrings|styles)$")


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """A sheet before it is read: its name, its part, whether it is hidden."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What the sheets of a workbook share."""

    package: Package
    places: tuple[SheetPlace, ...]
    strings: list[str]
    string_fonts: dict[int, str]
    styles: list[Style]
    date1904: bool

    def read(self, place: SheetPlace) -> Sheet:
        """One sheet. Raises FileProblem ``import.damaged`` or ``import.too_complex``."""
        part = SheetPart(place.part, self.strings, self.string_fonts, self.styles, self.date1904)
        data = self.package.part(place.part)
        walk(data, place.part, MAX_SHEET_ELEMENTS, part.start, part.end, part.text)
        return part.sheet(place.name, place.hidden)


def open_book(data: bytes, name: str) -> Book:
    """The workbook's list of sheets, its strings and styles; sheets are read one by one with
    :meth:`Book.read`.

    Raises FileProblem: ``import.is_…`` for other zip files, ``import.damaged``,
    ``import.too_complex``.
    """
    package = Package(data, name)
    # Nothing is read from the list of content types; it is looked through so that no part goes in
    # unchecked.
    walk(
        package.part(CONTENT_TYPES),
        CONTENT_TYPES,
        MAX_OTHER_ELEMENTS,
        lambda _tag, _attributes: None,
    )
    main = next((t for kind, _, t in _relations(package, "") if kind == "officeDocument"), None)
    if main is None:
        raise FileProblem("import.damaged", name=name, part="_rels/.rels")
    by_id: dict[str, str] = {}
    shared = styles = None
    for kind, relation_id, target in _relations(package, main):
        if kind == "worksheet":
            by_id[relation_id] = target
        elif kind == "sharedStrings":
            shared = target
        elif kind == "styles":
            styles = target
    places, date1904 = _sheets(package, main, by_id)
    if not places:
        raise FileProblem("import.damaged", name=name, part=main)
    strings, string_fonts = _strings(package, shared) if shared else ([], {})
    formats = _styles(package, styles) if styles else []
    return Book(package, tuple(places), strings, string_fonts, formats, date1904)


def _relations(package: Package, source: str) -> Iterator[tuple[str, str, str]]:
    """(kind, id, part) of a part's internal relationships of the kinds we need."""
    folder, _, leaf = source.rpartition("/")
    part = f"{folder}/_rels/{leaf}.rels".lstrip("/")
    found: list[tuple[str, str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        match = _RELATION.search(attributes.get("Type", ""))
        if tag == "Relationship" and match and attributes.get("TargetMode") != "External":
            found.append(
                (match[1], attributes.get("Id", ""), resolve(source, attributes.get("Target", "")))
            )

    walk(package.part(part), part, MAX_OTHER_ELEMENTS, start)
    return iter(found)


def _sheets(package: Package, main: str, by_id: dict[str, str]) -> tuple[list[SheetPlace], bool]:
    places: list[SheetPlace] = []
    date1904 = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal date1904
        if tag == "workbookPr":
            date1904 = attributes.get("date1904", "0") in ("1", "true")
        elif tag == "sheet":
            relation = next(
                (v for k, v in attributes.items() if k.endswith("/relationships}id")), ""
            )
            if relation in by_id:
                hidden = attributes.get("state", "visible") != "visible"
                places.append(SheetPlace(attributes.get("name", ""), by_id[relation], hidden))

    walk(package.part(main), main, MAX_OTHER_ELEMENTS, start)
    return places, date1904


def _strings(package: Package, part: str) -> tuple[list[str], dict[int, str]]:
    """The shared strings, and the fonts of those that say one: runs joined, phonetic guides left
    out.

    A string whose runs differ has the font ``""``: nobody can say in which font it is typed.
    """
    heard = StringsHeard()
    walk(package.part(part), part, MAX_STRING_ELEMENTS, heard.start, heard.end, heard.text)
    return heard.strings, heard.fonts


def _styles(package: Package, part: str) -> list[Style]:
    """How cells of each style are shown."""
    heard = StylesHeard()
    walk(package.part(part), part, MAX_OTHER_ELEMENTS, heard.start, heard.end)
    return heard.styles()
