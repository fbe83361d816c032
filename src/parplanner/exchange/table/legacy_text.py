"""Texts typed with the fonts before Unicode: known by what their words become, and converted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from parplanner.exchange.table import legacy_letters
from parplanner.exchange.table.legacy_letters import ENCODINGS, TCVN3, VNI, family, is_capital_font
from parplanner.exchange.table.syllables import is_syllable

__all__ = ["Tally", "convert", "detect", "tally"]

LEGACY, UNICODE, BOTH, FOREIGN, NEITHER = "legacy", "unicode", "both", "foreign", ""
"""What a word can be: only of the old font, only Unicode, either, another language, or silent."""

_LETTER = "A-Za-zÀ-ÖØ-öø-\u024f\u0300-\u036f\u1e00-\u1eff₫"
# TCVN3 has letters where Latin-1 has signs: "c¸c" is one word there, and "c" and "c" elsewhere.
_WORD = re.compile(f"[{_LETTER}]+")
_TCVN3_WORD = re.compile(f"[{_LETTER}\u00a1-\u00bf×÷]+")
_INNER_SIGN = re.compile("[A-Za-z][\u00a1-\u00bf×÷]+[A-Za-z]")
_VIETNAMESE_ONLY = re.compile("[\u1ea0-\u1ef9]")
_MICROMETRE = "µm"
# TCVN3 has seven capitals (Ă Â Đ Ê Ô Ơ Ư); "Ứng dụng" at the beginning could only be typed small.
_BEGINNING = re.compile("(?:\\A|^[ \t]*[-+•*][ \t]+)([^\x00-\x7f])", re.MULTILINE)
_WITH_CAPITAL = "¨©ª«¬\xad®"
_CAPITALS = re.compile(r"[A-Z]")
_SMALL = re.compile(r"[a-z]")
_FEWEST = 3
_LONGEST = 24
# Characters that are looked at: a hostile file is recognised by its beginning, like any other.
_ENOUGH = 300_000


@dataclass(slots=True)
class Tally:
    """How many words of a text are what; ``legacy``: those that only the old font explains."""

    legacy: int = 0
    unicode: int = 0
    foreign: int = 0


def detect(texts: Iterable[str], fonts: Iterable[str] = ()) -> str | None:
    """``tcvn3``, ``vni`` or ``cp1258`` when the texts are written in it; None for all others.

    A text counts by its words: as they stand they are no Vietnamese, converted they are. Without a
    font of that kind among ``fonts`` three different such words are needed.
    """
    suspects = _suspects(texts)
    everything = "\n".join(suspects)
    hints = {family(font) for font in fonts}
    words = set(_words(everything, VNI))
    signs = TCVN3 in hints or _INNER_SIGN.search(everything)
    with_signs = set(_words(everything, TCVN3)) if signs else words
    best, most = None, 0
    for encoding in ENCODINGS:
        different = with_signs if encoding == TCVN3 else words
        speaking = _speaking(different, encoding, hinted=encoding in hints)
        weight = len(speaking) if speaking and _agree(suspects, encoding, len(speaking)) else 0
        if weight > most:
            best, most = encoding, weight
    return best


def _suspects(texts: Iterable[str]) -> list[str]:
    """Each different text with letters beyond ASCII, until there is enough of them."""
    found: list[str] = []
    length = 0
    for text in dict.fromkeys(texts):
        if text.isascii():
            continue
        found.append(text)
        length += len(text)
        if length > _ENOUGH:
            break
    return found


def _speaking(words: set[str], encoding: str, *, hinted: bool) -> set[str]:
    """The words that only this encoding explains; empty when they are too few to believe."""
    speaking = {word.lower() for word in words if _verdict(word, encoding) == LEGACY}
    if len(speaking) < (1 if hinted else _FEWEST):
        return set()
    if encoding == TCVN3 and not hinted and not any(map(_INNER_SIGN.search, speaking)):
        # "på", "så", "må" would make syllables, too; only TCVN3 has signs inside its words.
        return set()
    return speaking


def _agree(texts: list[str], encoding: str, speaking: int) -> bool:
    """Whether the texts as a whole bear out what some words say.

    Texts in Unicode may stand beside them; words of other languages say it is none. One or two
    words alone (a hint was given) must be more than those in Unicode.
    """
    found = [tally(text, encoding) for text in texts]
    legacy = sum(t.legacy for t in found if t.legacy > t.unicode)
    foreign = sum(t.foreign for t in found)
    if not legacy or legacy < 3 * foreign:
        return False
    return speaking >= _FEWEST or legacy > sum(t.unicode for t in found)


def tally(text: str, encoding: str) -> Tally:
    """Count the words of a text by what explains them."""
    found = Tally()
    for word in _words(text, encoding):
        verdict = _verdict(word, encoding)
        if verdict == LEGACY:
            found.legacy += 1
        elif verdict == UNICODE:
            found.unicode += 1
        elif verdict == FOREIGN:
            found.foreign += 1
    if _VIETNAMESE_ONLY.search(text):
        # Letters that no old font has: whoever typed them typed Unicode.
        found.unicode = max(found.unicode, found.legacy + 1)
    return found


def _words(text: str, encoding: str) -> list[str]:
    pattern = _TCVN3_WORD if encoding == TCVN3 else _WORD
    words = pattern.findall(text)
    return [word for word in words if not word.isascii() and len(word) <= _LONGEST]


@lru_cache(maxsize=65_536)
def _verdict(word: str, encoding: str) -> str:
    made = legacy_letters.strict_letters(word, encoding)
    as_it_stands = is_syllable(word)
    if made is None:
        return UNICODE if as_it_stands else FOREIGN
    if made == word or word == _MICROMETRE:
        return NEITHER
    # A lone sign ("µ", "§") is a sign; a word has at least one letter of its own.
    becomes = is_syllable(made) and any(c.isascii() for c in word)
    if becomes:
        return BOTH if as_it_stands else LEGACY
    if as_it_stands:
        return UNICODE
    # Abbreviations ("H§ND") speak neither way.
    return NEITHER if len(word) == 1 or made.isupper() else FOREIGN


def convert(text: str, encoding: str, font: str = "") -> str:
    """The text in Unicode (NFC); fonts that show capitals (.VnTimeH) give capitals, in whole."""
    made = legacy_letters.letters(text, encoding)
    if encoding == TCVN3:
        made = made.upper() if is_capital_font(font) else _with_capitals(text, made)
    return unicodedata.normalize("NFC", made)


def _with_capitals(typed: str, made: str) -> str:
    """TCVN3 has no capitals with tones: "CéNG HOµ" was typed for "CỘNG HOÀ"."""
    if _is_shouted(typed):
        return made.upper()
    pieces = list(made)
    for beginning in _BEGINNING.finditer(typed):
        if beginning[1] not in _WITH_CAPITAL:
            pieces[beginning.start(1)] = made[beginning.start(1)].upper()
    for word in _TCVN3_WORD.finditer(typed):
        if not word[0].isascii() and _is_shouted(word[0]):
            pieces[word.start() : word.end()] = made[word.start() : word.end()].upper()
    return "".join(pieces)


def _is_shouted(text: str) -> bool:
    return len(_CAPITALS.findall(text)) >= 2 and _SMALL.search(text) is None
