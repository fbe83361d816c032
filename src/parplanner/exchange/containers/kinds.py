"""What a file really is, whatever its name says: from its first
bytes, without trusting or opening anything."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from pathlib import Path

from parplanner.domain.errors import FileProblem

MAX_FILE = 20 * 1024 * 1024
ZIP = "zip"
TEXT = "text"
HTML = "html"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS = (
    (b"SQLite format 3\x00", "import.is_plan"),
    (b"%PDF", "import.is_pdf"),
    (b"{\\rtf", "import.is_word"),
)
# What programs that call a web page ".xls" begin it with; a typed table may begin with "<", too.
_MARKUP = re.compile(
    r"<!--|<(?:!doctype\s+html|html|head|body|meta|title|base|link|style|script"
    r"|table|thead|tbody|caption|colgroup|tr|td|th"
    r"|div|span|center|font|section|main|header|article|form|p|br|hr|h[1-6]|ul|ol|pre|a|img)\b[^<]*>"
)
_BEFORE_MARKUP = re.compile(r"(?:\s|\ufeff|<!--(?:(?!-->).)*-->)+", re.DOTALL)
_MIME = re.compile(r"(?:[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?mime-version:")
_XML = (
    ('progid="excel.sheet"', "import.is_xml_2003"),
    ("urn:schemas-microsoft-com:office:spreadsheet", "import.is_xml_2003"),
    ('progid="word.document"', "import.is_word"),
    ("schemas.microsoft.com/office/word/2003/wordml", "import.is_word"),
    ("schemas.microsoft.com/office/2006/xmlpackage", "import.is_word"),
    ("oasis.opendocument.spreadsheet", "import.is_ods"),
    ("oasis.opendocument.text", "import.is_odt"),
)
_HEAD = 4096
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def load(path: Path) -> bytes:
    """The whole file, at most 20 MB.

    Raises FileProblem ``import.missing``, ``import.unreadable``, ``import.too_large``,
    ``import.empty`` or
    ``import.owner_file`` (Excel's ``~$`` note that someone has the workbook open).
    """
    if path.name.startswith("~$"):
        raise FileProblem("import.owner_file", name=path.name)
    try:
        if not path.exists():
            raise FileProblem("import.missing", name=path.name)
        if not path.is_file():
            raise FileProblem("import.unreadable", name=path.name, reason="not a file")
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FileProblem("import.unreadable", name=path.name, reason=reason) from error
    if len(data) > MAX_FILE:
        raise FileProblem("import.too_large", name=path.name, limit=MAX_FILE)
    if not data:
        raise FileProblem("import.empty", name=path.name)
    return data


def kind(data: bytes, name: str) -> str:
    """``zip`` (perhaps a workbook), ``html`` or ``text``; else refused by what it is (FileProblem
    ``import.is_…``)."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if data.startswith(_OLE):
        raise FileProblem(_ole(data), name=name)
    for start, code in _STARTS:
        if data.startswith(start):
            raise FileProblem(code, name=name)
    head = _head(data)
    if head.startswith("<?xml") and "<html" not in head:
        raise FileProblem(_xml(head), name=name)
    if head.startswith("<?xml") or _MARKUP.match(head):
        return HTML
    if _MIME.match(head):
        raise FileProblem("import.is_web_archive", name=name)
    if byte_order(data)[1].startswith("utf-16") or b"\x00" not in data[:_HEAD]:
        return TEXT
    raise FileProblem("import.unknown_kind", name=name)


def byte_order(data: bytes) -> tuple[bytes, str]:
    """The mark that bytes begin with, and the encoding it tells
    (``utf-16-le`` …); blank for none."""
    return next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", ""))


def _head(data: bytes) -> str:
    """The first characters in small letters, without byte order
    mark, blanks and comments before them."""
    mark, encoding = byte_order(data)
    start = data[len(mark) : 4 * _HEAD].decode(encoding or "latin-1", "ignore")
    before = _BEFORE_MARKUP.match(start)
    return start[before.end() if before else 0 :][:_HEAD].lower()


def _xml(head: str) -> str:
    for mark, code in _XML:
        if mark in head:
            return code
    return "import.unknown_kind"


def _ole(data: bytes) -> str:
    """Old Office files and password-protected new ones share one container."""
    names = {
        "EncryptedPackage": "import.is_encrypted",
        "Workbook": "import.is_xls",
        "Book": "import.is_xls",
        "WordDocument": "import.is_word",
    }
    for stream, code in names.items():
        if stream.encode("utf-16-le") + b"\x00\x00" in data:
            return code
    return "import.unknown_kind"


def refuse_other_packages(parts: Iterable[str], mimetype: bytes, name: str) -> None:
    """Zip files that are no xlsx: Word, xlsb, OpenDocument.

    Raises FileProblem; returns when it may be a workbook."""
    present = set(parts)
    if "xl/workbook.bin" in present:
        raise FileProblem("import.is_xlsb", name=name)
    if "word/document.xml" in present:
        raise FileProblem("import.is_word", name=name)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        raise FileProblem("import.is_ods", name=name)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        raise FileProblem("import.is_odt", name=name)
    if "[content_types].xml" not in present:
        raise FileProblem("import.unknown_kind", name=name)
