"""Text as officers type it: NFC, folding without diacritics,
Vietnamese order, natural order of codes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from parplanner.domain import alike

MAX_TEXT = 20_000

_SPACES = re.compile(r"\s+")
# Word's line break, page break, NEL, Unicode's own: an end of line, whoever wrote it, never
# nothing.
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls (except LF, TAB), lone surrogates, noncharacters: nothing can print or store them safely.
_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]"
)


def clean(text: str) -> str:
    """NFC with ``\\n`` line ends, without blanks at the ends.

    Characters that nothing can print are removed.
    """
    printable = _FORBIDDEN.sub("", with_line_ends(text))
    return unicodedata.normalize("NFC", printable).strip()


def with_line_ends(text: str) -> str:
    """Every kind of line end as ``\\n``."""
    return _LINE_ENDS.sub("\n", text)


def clean_line(text: str) -> str:
    """:func:`clean` for texts of one line (names, codes): every run of blanks becomes one space."""
    return _SPACES.sub(" ", clean(text)).strip()


def is_clean(text: str) -> bool:
    """Whether a stored text could have come through :func:`clean` (blank ends are harmless)."""
    return _FORBIDDEN.search(text) is None and unicodedata.is_normalized("NFC", text)


def forbidden_characters(text: str) -> list[str]:
    """The characters :func:`clean` would remove, each once, in order."""
    return list(dict.fromkeys(_FORBIDDEN.findall(with_line_ends(text))))


def shorten(text: str, limit: int = 60) -> str:
    """A text on one line of at most ``limit`` characters, cut at
    the end of a word with an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    words = line[:limit].rpartition(" ")[0]
    # A single long word is cut inside.
    return f"{(words if len(words) >= limit // 2 else line[: limit - 1]).rstrip()}…"


def common_ends(one: str, other: str) -> tuple[int, int]:
    """Lengths of the common beginning and of the common end of two texts, which never overlap."""
    most = min(len(one), len(other))
    head = 0
    while head < most and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < most - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return head, tail


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without diacritics, đ as d, blanks folded: ``"Văn  phòng"`` → ``"van phong"``.

    Dashes, quotes and full-width letters are as the keyboard types them; invisible characters are
    gone.
    """
    typed = alike.as_typed(text).replace("Đ", "D").replace("đ", "d")
    decomposed = unicodedata.normalize("NFD", typed)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _SPACES.sub(" ", bare.casefold()).strip()


def same_name(left: str, right: str) -> bool:
    """Whether two names are one to the officer's eye: case and
    blanks do not count, diacritics do."""
    return name_key(left) == name_key(right)


def name_key(name: str) -> str:
    """What :func:`same_name` compares."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", name)).strip().casefold()


_TONES = {
    "\u0300": 1,
    "\u0309": 2,
    "\u0303": 3,
    "\u0301": 4,
    "\u0323": 5,
}  # huyền, hỏi, ngã, sắc, nặng
_LETTERS = {letter: rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}


@lru_cache(maxsize=8192)
def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """Vietnamese dictionary order: An, Ánh, Ân, Ấn, Bùi, Duy, Dương,
    Đặng, Đỗ (letters first, tones second)."""
    letters: list[int] = []
    tones: list[int] = []
    for char in unicodedata.normalize("NFC", text).casefold():
        decomposed = unicodedata.normalize("NFD", char)
        tone = next((_TONES[c] for c in decomposed if c in _TONES), 0)
        base = (
            unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES)) or char
        )
        if base in _LETTERS:
            letters.append(100 + _LETTERS[base])
        else:
            letters.append(ord(base[0]) if ord(base[0]) < 97 else 1000 + ord(base[0]))
        tones.append(tone)
    return tuple(letters), tuple(tones), text


def bare_code(code: str) -> str:
    """A code without the dot that some write behind it: ``"1.2. "`` → ``"1.2"``."""
    return code.strip().rstrip(".")


_LABEL = re.compile(r"^\s*(?:[IVXL]+|\d+(?:\.\d+)*|[a-zđ])[.)]?\s+(?=\S)")


def without_label(title: str) -> str:
    """A heading without a number typed before it: ``"2.1. Sở Nội vụ"`` → ``"Sở Nội vụ"``."""
    return _LABEL.sub("", clean_line(title))


def code_key(code: str) -> tuple[tuple[int, int, str], ...]:
    """Natural order of criterion codes: ``1.9`` before ``1.10``; a trailing dot does not count."""
    parts = bare_code(code).split(".")
    return tuple(
        (0, int(p), "") if p.isascii() and p.isdigit() and len(p) < 10 else (1, 0, p) for p in parts
    )
