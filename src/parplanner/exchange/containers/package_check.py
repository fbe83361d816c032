"""The gate before any spreadsheet XML is believed: a zip read by real bytes, and XML parsed under
hard limits.

Rules and measurements: reliability.md C7. Nothing is extracted, fetched, evaluated or expanded.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from parplanner.domain.errors import FileProblem
from parplanner.exchange.containers import kinds

MAX_PARTS = 1_000
MAX_PART = 48 * 1024 * 1024
MAX_TOGETHER = 96 * 1024 * 1024
MAX_DEPTH = 40
MAX_ATTRIBUTES = 200
MAX_TOKEN = 1024 * 1024
MAX_COMMENT = 64 * 1024
_CHUNK = 1024 * 1024
# What zipfile raises on bytes that lie about offsets, sizes, methods and names.
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    OverflowError,
)
_ENCODINGS = {"utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1"}
_NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
    "http://purl.oclc.org/ooxml/spreadsheetml/main}",
    "http://schemas.openxmlformats.org/package/2006/relationships}",
)

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Package:
    """The parts of an xlsx, inflated one by one when asked for, their real bytes counted."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = MAX_TOGETHER
        # Counted at C speed: the directory of a zip with 400,000 parts takes zipfile seconds and
        # 200 MB.
        if data.count(b"PK\x01\x02") > 4 * MAX_PARTS:
            raise FileProblem("import.too_complex", part=name, limit=MAX_PARTS)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _ZIP_ERRORS as error:
            raise FileProblem("import.damaged", name=name, part="") from error
        entries = self._zip.infolist()
        if len(entries) > MAX_PARTS:
            raise FileProblem("import.too_complex", part=name, limit=MAX_PARTS)
        self._parts: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            key = entry.filename.casefold()
            if key in self._parts:
                raise FileProblem("import.damaged", name=name, part=entry.filename)
            self._parts[key] = entry
        mimetype = bytes(self.part("mimetype")) if "mimetype" in self._parts else b""
        kinds.refuse_other_packages(self._parts, mimetype, name)

    def has(self, part: str) -> bool:
        """Whether there is a part of that name (case does not count, as in every OPC package)."""
        return part.casefold() in self._parts

    def part(self, part: str) -> bytearray:
        """A part's bytes. Raises FileProblem ``import.damaged`` or ``import.too_complex``."""
        entry = self._parts.get(part.casefold())
        if entry is None:
            raise FileProblem("import.damaged", name=self.name, part=part)
        if entry.flag_bits & 0x41:
            raise FileProblem("import.is_encrypted", name=self.name)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise FileProblem("import.damaged", name=self.name, part=part)
        allowed = min(MAX_PART, self._left)
        collected = bytearray()
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    collected += chunk
                    if len(collected) > allowed:
                        raise FileProblem("import.too_complex", part=part, limit=allowed)
        except _ZIP_ERRORS as error:
            raise FileProblem("import.damaged", name=self.name, part=part) from error
        self._left -= len(collected)
        return collected


def resolve(source: str, target: str) -> str:
    """A relationship's target as a part name; climbing out of the
    package leads to a name that no part has."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target))


def walk(
    data: bytearray,
    part: str,
    limit: int,
    start: Start,
    end: End | None = None,
    text: Text | None = None,
) -> None:
    """One guarded pass over a part. Handlers see local names of spreadsheet elements, ``""`` for
    all others.

    ``limit`` is the most elements. Raises FileProblem ``import.too_complex`` or ``import.damaged``.
    """
    _check_size(data, part, limit)
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    names: dict[str, str] = {}
    depth = 0

    def local(name: str) -> str:
        known = names.get(name)
        if known is None:
            namespace = next((n for n in _NAMESPACES if name.startswith(n)), None)
            known = names[name] = name[len(namespace) :] if namespace else ""
        return known

    def on_start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH or len(attributes) > MAX_ATTRIBUTES:
            raise FileProblem("import.too_complex", part=part, limit=MAX_DEPTH)
        start(local(name), attributes)

    def on_end(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(local(name))

    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    if text is not None:
        parser.CharacterDataHandler = text
    _refuse_tricks(parser, part)
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise FileProblem("import.damaged", name=part, part=part) from error


def _check_size(data: bytearray, part: str, limit: int) -> None:
    """Count tags and look for endless tokens in the bytes themselves,
    before the parser spends time on them."""
    # Every start tag has its own "<", not followed by "/"; in UTF-16 end tags count too: the bound
    # only gets stricter.
    if data.count(b"<") - data.count(b"</") > limit:
        raise FileProblem("import.too_complex", part=part, limit=limit)
    place = 0
    while len(data) - place > MAX_TOKEN:
        found = data.rfind(b">", place, place + MAX_TOKEN)
        if found < 0:
            raise FileProblem("import.too_complex", part=part, limit=MAX_TOKEN)
        place = found + 1


def _refuse_tricks(parser: expat.XMLParserType, part: str) -> None:
    """No DOCTYPE (entities, external files), no giant comments, no
    encodings whose "<" is another byte."""

    def doctype(*_: object) -> None:
        raise FileProblem("import.damaged", name=part, part=part)

    def comment(data: str) -> None:
        if len(data) > MAX_COMMENT:
            raise FileProblem("import.too_complex", part=part, limit=MAX_COMMENT)

    def declaration(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise FileProblem("import.damaged", name=part, part=part)

    parser.StartDoctypeDeclHandler = doctype
    parser.CommentHandler = comment
    parser.XmlDeclHandler = declaration
