"""The four faces of Times New Roman, the system's or the bundled
Tinos: found, registered, measured."""

from __future__ import annotations

import os
import sys
import threading
from functools import cache
from pathlib import Path
from typing import Any

from parplanner import paths
from parplanner.domain.errors import FileProblem

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Regular", "Bold", "Italic", "BoldItalic"
_SYSTEM = {
    REGULAR: "times.ttf",
    BOLD: "timesbd.ttf",
    ITALIC: "timesi.ttf",
    BOLD_ITALIC: "timesbi.ttf",
}
_NEEDED = "ăâđêôơưĂÂĐÊÔƠƯấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựẠỴỵ–—“”…"
_lock = threading.Lock()


class Face:
    """One face: its name in reportlab, which characters it has,
    and widths in 1/1000 of the size."""

    def __init__(self, name: str, face: Any) -> None:
        self.name = name
        self._glyphs = face.charToGlyph
        self._widths: dict[int, float] = face.charWidths
        self._default: float = face.defaultWidth
        self._words: dict[str, float] = {}

    def has(self, char: str) -> bool:
        """Whether the face can draw the character (PDF text maps cover the basic plane only)."""
        return ord(char) <= 0xFFFF and bool(self._glyphs.get(ord(char)))

    def width(self, word: str) -> float:
        """Width of a text in 1/1000 of the size, remembered: plans are
        made of the same words over and over."""
        known = self._words.get(word)
        if known is None:
            widths, default = self._widths, self._default
            # reportlab draws a non-breaking space with the glyph of the blank.
            known = sum(widths.get(32 if char == "\u00a0" else ord(char), default) for char in word)
            self._words[word] = known
        return known


def style_of(bold: bool, italic: bool) -> str:
    """The face's key for a style."""
    return (BOLD_ITALIC if italic else BOLD) if bold else (ITALIC if italic else REGULAR)


@cache
def _files() -> dict[str, Path]:
    """The system's Times New Roman where all four files are there
    (Windows), else the bundled fonts."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        system = {key: folder / name for key, name in _SYSTEM.items()}
        if all(path.is_file() for path in system.values()) and _covers(system[REGULAR]):
            return system
    return {key: paths.resource("fonts", f"Tinos-{key}.ttf") for key in _SYSTEM}


def _covers(path: Path) -> bool:
    """Whether an old Windows' font has the Vietnamese letters."""
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

    try:
        glyphs = TTFontFile(str(path)).charToGlyph
    except (TTFError, OSError):
        return False
    return all(glyphs.get(ord(char)) for char in _NEEDED)


@cache
def _face(key: str) -> Face:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    path, name = _files()[key], f"document-{key}"
    try:
        font = TTFont(name, str(path))
    except (TTFError, OSError) as error:
        raise FileProblem("export.no_font", path=str(path)) from error
    pdfmetrics.registerFont(font)
    return Face(name, font.face)


def face(bold: bool = False, italic: bool = False) -> Face:
    """A face, read and registered once per process. Raises FileProblem ``export.no_font``."""
    with _lock:
        return _face(style_of(bold, italic))
