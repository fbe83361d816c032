"""Reads an xlsx into plain sheets: values, number formats, merged ranges. Formulas are never evaluated.

Its own expat pass instead of openpyxl: what the limits of ``package_check`` count is also all that is ever built,
merged ranges and formulas without a value stay visible, and no second parser sees the bytes (reliability.md, 9).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parplanner.domain.errors import FileProblem
from parplanner.exchange.number_formats import BUILTIN
from parplanner.exchange.package_check import Package, resolve, walk
from parplanner.exchange.sheet import Sheet
from parplanner.exchange.sheet_part import SheetPart, unescape

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
    formats: list[str]
    date1904: bool

    def read(self, place: SheetPlace) -> Sheet:
        """One sheet. Raises FileProblem ``import.damaged`` or ``import.too_complex``."""
        part = SheetPart(place.part, self.strings, self.formats, self.date1904)
        data = self.package.part(place.part)
        walk(data, place.part, MAX_SHEET_ELEMENTS, part.start, part.end, part.text)
        return part.sheet(place.name, place.hidden)


def open_book(data: bytes, name: str) -> Book:
    """The workbook's list of sheets, its strings and formats; sheets are read one by one with :meth:`Book.read`.

    Raises FileProblem: ``import.is_…`` for other zip files, ``import.damaged``, ``import.too_complex``.
    """
    package = Package(data, name)
    # Nothing is read from the list of content types; it is looked through so that no part goes in unchecked.
    walk(package.part(CONTENT_TYPES), CONTENT_TYPES, MAX_OTHER_ELEMENTS, lambda _tag, _attributes: None)
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
    strings = _strings(package, shared) if shared else []
    return Book(package, tuple(places), strings, _formats(package, styles) if styles else [], date1904)


def _relations(package: Package, source: str) -> Iterator[tuple[str, str, str]]:
    """(kind, id, part) of a part's internal relationships of the kinds we need."""
    folder, _, leaf = source.rpartition("/")
    part = f"{folder}/_rels/{leaf}.rels".lstrip("/")
    found: list[tuple[str, str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        match = _RELATION.search(attributes.get("Type", ""))
        if tag == "Relationship" and match and attributes.get("TargetMode") != "External":
            found.append((match[1], attributes.get("Id", ""), resolve(source, attributes.get("Target", ""))))

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
            relation = next((v for k, v in attributes.items() if k.endswith("/relationships}id")), "")
            if relation in by_id:
                hidden = attributes.get("state", "visible") != "visible"
                places.append(SheetPlace(attributes.get("name", ""), by_id[relation], hidden))

    walk(package.part(main), main, MAX_OTHER_ELEMENTS, start)
    return places, date1904


def _strings(package: Package, part: str) -> list[str]:
    """The shared strings: runs joined, phonetic guides left out."""
    strings: list[str] = []
    pieces: list[str] = []
    listening = phonetic = False

    def start(tag: str, _: dict[str, str]) -> None:
        nonlocal listening, phonetic
        if tag == "si":
            pieces.clear()
        elif tag == "rPh":
            phonetic = True
        elif tag == "t":
            listening = not phonetic

    def end(tag: str) -> None:
        nonlocal listening, phonetic
        if tag == "si":
            strings.append(unescape("".join(pieces)))
        elif tag == "rPh":
            phonetic = False
        elif tag == "t":
            listening = False

    def text(data: str) -> None:
        if listening:
            pieces.append(data)

    walk(package.part(part), part, MAX_STRING_ELEMENTS, start, end, text)
    return strings


def _formats(package: Package, part: str) -> list[str]:
    """Number format per cell style."""
    custom: dict[str, str] = {}
    ids: list[str] = []
    inside = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        if tag == "numFmt":
            custom[attributes.get("numFmtId", "")] = attributes.get("formatCode", "General")
        elif tag == "cellXfs":
            inside = True
        elif tag == "xf" and inside:
            ids.append(attributes.get("numFmtId", "0"))

    def end(tag: str) -> None:
        nonlocal inside
        if tag == "cellXfs":
            inside = False

    walk(package.part(part), part, MAX_OTHER_ELEMENTS, start, end)
    builtin = {str(number): code for number, code in BUILTIN.items()}
    return [custom.get(i) or builtin.get(i, "General") for i in ids]
