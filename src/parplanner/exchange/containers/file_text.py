"""The text of a file: in Unicode, in a character set that it names, or in a font before Unicode."""

from __future__ import annotations

from parplanner.domain.errors import FileProblem
from parplanner.exchange.containers.kinds import byte_order
from parplanner.exchange.table.legacy_text import detect

_LOOKED_AT = 300_000


def decode(data: bytes, name: str, *, named: str | None = None, lenient: bool = False) -> str:
    """By its byte order mark, else UTF-8, else an old font's letters, else the set that is
    ``named``.

    ``lenient``: bytes behind a byte order mark that do not fit are replaced. Raises FileProblem
    ``import.encoding`` when nothing fits.
    """
    mark, encoding = byte_order(data)
    errors = "replace" if mark and lenient else "strict"
    try:
        return data[len(mark) :].decode(encoding or "utf-8", errors)
    except UnicodeDecodeError:
        pass
    old = of_old_font(data)
    if old is not None:
        return old
    try:
        return data.decode(named or "utf-8")
    except UnicodeDecodeError as error:
        raise FileProblem("import.encoding", name=name) from error


def _signs() -> dict[int, str]:
    """What windows-1252 has between 80 and 9F (quotes, dashes), where Latin-1 has controls."""
    signs: dict[int, str] = {}
    for byte in range(0x80, 0xA0):
        sign = bytes([byte]).decode("cp1252", "ignore")
        if sign:
            signs[byte] = sign
    return signs


_SIGNS = _signs()


def of_old_font(data: bytes) -> str | None:
    """The text of a file in TCVN3, VNI or windows-1258, its letters still those of that encoding.

    ``legacy_sheet.convert_sheet`` makes Unicode of it and names it; None when the bytes are
    something else, whose letters nobody can know.
    """
    if b"\x00" in data:
        return None
    head = data[:_LOOKED_AT].decode("latin-1").translate(_SIGNS)
    if detect(head.splitlines()) is None:
        return None
    return data.decode("latin-1").translate(_SIGNS)
