"""Whether a word can be a Vietnamese syllable: how letters of an old font are told from real ones.

Every Vietnamese word is one syllable of a small, closed pattern. "vụ" fits it, "vuò" and "trỡnh" do
not, and hardly a word of another language does once old letters were made of its accents.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
TONES = frozenset((_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT))

_ONSET = "(?:ngh|ng|nh|n|gh|gi|g|kh|k|ch|c|ph|p|th|tr|t|qu|[bdđhlmrsvx])?"
_OPEN = (
    "ai|ao|au|ay|a|âu|ây|eo|êu|e|ê|iêu|ia|iu|i|oai|oay|oao|oeo|oa|oe|oi|ôi|ơi|o|ô|ơ|"
    "uôi|uây|uya|uyu|uy|ua|uê|ui|uơ|u|ươi|ươu|ưa|ưi|ưu|ư|yêu|y"
)
_CLOSED = "(?:uyê|uâ|uô|ươ|iê|yê|oa|oă|oe|oo|uy|uê|[aăâeêioôơuưy])(?:ch|c|ng|nh|n|m|p|t)"
_SYLLABLE = re.compile(f"{_ONSET}(?:{_OPEN}|{_CLOSED})")
_STOPPED = re.compile("(?:ch|c|p|t)$")
# "ch" and "nh" close only front vowels: "trỡnh" is no word, "trình" is.
_FRONT = re.compile("(?:[aêiy]|oa|uê|uy)(?:ch|nh)$")


@lru_cache(maxsize=65_536)
def is_syllable(word: str) -> bool:
    """Whether a word in Unicode (either form, any case) is built like a Vietnamese syllable."""
    spread = unicodedata.normalize("NFD", word.lower())
    tones = [c for c in spread if c in TONES]
    if len(tones) > 1:
        return False
    toneless = "".join(c for c in spread if c not in TONES)
    letters = unicodedata.normalize("NFC", toneless)
    if _SYLLABLE.fullmatch(letters) is None:
        return False
    if letters.endswith(("ch", "nh")) and len(letters) > 2 and _FRONT.search(letters) is None:
        return False
    # A syllable that ends in a stop has the rising or the heavy tone, or none in foreign names.
    return not (_STOPPED.search(letters) and tones and tones[0] not in (_ACUTE, _DOT))
