"""Text files from before Unicode: bytes that are no UTF-8, read so that a sheet can be converted."""

from __future__ import annotations

from parplanner.exchange.legacy_text import detect

_LOOKED_AT = 300_000


def _signs() -> dict[int, str]:
    """What windows-1252 has between 80 and 9F (quotes, dashes), where Latin-1 has controls."""
    signs: dict[int, str] = {}
    for byte in range(0x80, 0xA0):
        sign = bytes([byte]).decode("cp1252", "ignore")
        if sign:
            signs[byte] = sign
    return signs


_SIGNS = _signs()


def decode(data: bytes) -> str | None:
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
