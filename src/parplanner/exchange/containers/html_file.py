"""Web pages that programs save under the name of a table (.xls): the tables in them as sheets."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from parplanner.domain.errors import FileProblem, PlanError
from parplanner.domain.text import shorten
from parplanner.exchange.containers import file_text, html_reader
from parplanner.exchange.containers.tsv import MAX_MEGABYTES
from parplanner.exchange.table.sheet import Sheet, from_texts

_CHARSET = re.compile(rb"<meta\b[^<>]*charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 16 * 1024
# Pages whose letters only a font makes Vietnamese say one of these, whatever they hold.
_WESTERN = ("cp1252", "iso8859-1", "ascii")


def decode(data: bytes, name: str) -> str:
    """The text of a page, in the character set that it names where it is no Unicode.

    Raises FileProblem ``import.encoding`` when none fits.
    """
    return file_text.decode(data, name, named=_named(data), lenient=True)


def _named(data: bytes) -> str | None:
    """The character set that the page names; None for none, or one of no text."""
    found = _CHARSET.search(data, 0, _HEAD)
    if found is None:
        return None
    try:
        codec = codecs.lookup(found[1].decode("ascii", "replace"))
    except LookupError:
        return None
    if codec.name in _WESTERN:
        return "cp1252"
    is_of_text = codec.name.startswith(
        ("cp125", "iso8859", "utf", "koi8", "gb", "big5", "shift", "euc")
    )
    return codec.name if is_of_text else None


def html_sheets(text: str, name: str) -> Iterator[Sheet]:
    """The tables of a page as sheets, each with the text above it, by whose last line it is known.

    The only table of a page has no name. Raises FileProblem ``import.is_html`` when there is none,
    ``import.too_complex`` for tables larger than a clipboard may be.
    """
    try:
        tables = [table for table in html_reader.read(text).tables if table.rows]
    except PlanError as problem:
        raise FileProblem("import.too_complex", name=name, limit=MAX_MEGABYTES) from problem
    if not tables:
        raise FileProblem("import.is_html", name=name)
    names = _names(tables)
    for name_of_table, table in zip(names, tables, strict=True):
        yield from_texts(name_of_table, table.with_title())


def _names(tables: list[html_reader.Table]) -> list[str]:
    """By which the tables of a page are chosen: the last line above each, else its number."""
    if len(tables) == 1:
        return [""]
    names: list[str] = []
    for number, table in enumerate(tables, start=1):
        name = shorten(table.above[-1]) if table.above else str(number)
        names.append(f"{name} ({number})" if name in names else name)
    return names
