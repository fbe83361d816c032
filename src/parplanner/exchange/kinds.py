"""What a file really is, whatever its name says: from its first bytes, without trusting or opening anything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from parplanner.domain.errors import FileProblem

MAX_FILE = 20 * 1024 * 1024
ZIP = "zip"
TEXT = "text"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS = (
    (b"SQLite format 3\x00", "import.is_plan"),
    (b"%PDF", "import.is_pdf"),
    (b"{\\rtf", "import.is_word"),
)
_MARKUP = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table", b"<meta", b"<?xml", b"mime-version:")


def load(path: Path) -> bytes:
    """The whole file, at most 20 MB.

    Raises FileProblem ``import.missing``, ``import.unreadable``, ``import.too_large``, ``import.empty`` or
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
    """``zip`` (perhaps a workbook) or ``text``; else refused by what it is (FileProblem ``import.is_…``)."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if data.startswith(_OLE):
        raise FileProblem(_ole(data), name=name)
    for start, code in _STARTS:
        if data.startswith(start):
            raise FileProblem(code, name=name)
    head = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith(_MARKUP):
        raise FileProblem("import.is_html", name=name)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" not in data[:4096]:
        return TEXT
    raise FileProblem("import.unknown_kind", name=name)


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
    """Zip files that are no xlsx: Word, xlsb, OpenDocument. Raises FileProblem; returns when it may be a workbook."""
    present = set(parts)
    if "xl/workbook.bin" in present:
        raise FileProblem("import.is_xlsb", name=name)
    if "word/document.xml" in present:
        raise FileProblem("import.is_word", name=name)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        raise FileProblem("import.is_ods", name=name)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        raise FileProblem("import.is_word", name=name)
    if "[content_types].xml" not in present:
        raise FileProblem("import.unknown_kind", name=name)
