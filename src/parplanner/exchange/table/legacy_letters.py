"""Letters of the fonts before Unicode: .VnTime (TCVN3, ABC), VNI-Times (VNI), and windows-1258.

These texts hold Latin-1 characters that only a special font shows as Vietnamese: "NhiÖm vô" is
"Nhiệm vụ" in TCVN3, "Nhieäm vuï" is it in VNI, "Nhiêòm vuò" is windows-1258 read as windows-1252.
"""

from __future__ import annotations

import re
import unicodedata

TCVN3, VNI, CP1258 = "tcvn3", "vni", "cp1258"
ENCODINGS = (TCVN3, VNI, CP1258)
NAMES = {TCVN3: "TCVN3", VNI: "VNI", CP1258: "windows-1258"}

# TCVN 5712:1993 VN3, from byte A1 on; a dot is a byte without a Vietnamese letter.
_TCVN3_ROWS = (
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"),
    (0xB5, "àảãáạ"),
    (0xBB, "ằẳẵắ"),
    (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"),
    (0xE1, "ỏõóọồổỗốộờởỡớợù"),
    (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
)
_TCVN3 = {
    chr(byte + place): letter for byte, row in _TCVN3_ROWS for place, letter in enumerate(row)
}

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_VNI_TONES = {"ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT}
_VNI_ROOFED = {"â": "", "á": _ACUTE, "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "ä": _DOT}
_VNI_BREVE = {"ê": "", "é": _ACUTE, "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "ë": _DOT}
_VNI_ALONE = {
    "í": "í",
    "ì": "ì",
    "æ": "ỉ",
    "ó": "ĩ",
    "ò": "ị",
    "î": "ỵ",
    "ñ": "đ",
    "ô": "ơ",
    "ö": "ư",
}


def _vni_pairs() -> dict[str, str]:
    """Every base with every mark that may follow it, in both cases: ``eä`` → ``ệ``."""
    spread: dict[str, str] = {}
    for base, letter in {**{c: c for c in "aeouy"}, "ô": "ơ", "ö": "ư"}.items():
        for mark, tone in _VNI_TONES.items():
            spread[base + mark] = letter + tone
    for base in "aeo":
        for mark, tone in _VNI_ROOFED.items():
            spread[base + mark] = base + _CIRCUMFLEX + tone
    for mark, tone in _VNI_BREVE.items():
        spread["a" + mark] = "a" + _BREVE + tone
    pairs: dict[str, str] = {}
    for typed, letters in spread.items():
        letter = unicodedata.normalize("NFC", letters)
        base, mark = typed[0], typed[1]
        for typed_mark in (mark, mark.upper()):
            # The base says which case it is: capitals are typed with either mark.
            pairs[base + typed_mark] = letter
            pairs[base.upper() + typed_mark] = letter.upper()
    return pairs


_VNI = _vni_pairs() | _VNI_ALONE | {k.upper(): v.upper() for k, v in _VNI_ALONE.items()}
_VNI_LETTER = re.compile("|".join(sorted(_VNI, key=len, reverse=True)))


def _byte_twins() -> dict[int, str]:
    """What windows-1258 shows for a byte → what windows-1252 shows for it."""
    twins: dict[int, str] = {}
    for byte in range(0xA1, 0x100):
        western = bytes([byte]).decode("cp1252")
        vietnamese = bytes([byte]).decode("cp1258", "replace")
        if vietnamese not in (western, "\ufffd"):
            twins[ord(vietnamese)] = western
    return twins


# On a Vietnamese Windows the same bytes were shown (and copied) as "tiƠn" instead of "tiÕn".
_WESTERN = _byte_twins()
_TCVN3_TABLE = str.maketrans(_TCVN3)


def western(text: str) -> str:
    """A text whose bytes were read as windows-1258, as
    windows-1252 reads them; of the same length."""
    return text.translate(_WESTERN)


def is_capital_font(font: str) -> bool:
    """Fonts like .VnTimeH show small letters as capitals."""
    return family(font) == TCVN3 and font.rstrip().endswith("H")


def family(font: str) -> str | None:
    """Which of the old encodings a font is made for; None for a Unicode font or none."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return TCVN3
    if re.match(r"vni[- ]", name):
        return VNI
    return None


def letters(text: str, encoding: str) -> str:
    """The text in Unicode (NFC), letter by letter; what is no letter of the encoding stays."""
    if encoding == TCVN3:
        return western(text).translate(_TCVN3_TABLE)
    if encoding == VNI:
        joined = _VNI_LETTER.sub(lambda found: _VNI[found[0]], western(text))
        return unicodedata.normalize("NFC", joined)
    return unicodedata.normalize("NFC", "".join(map(_by_1258, text)))


def _by_1258(character: str) -> str:
    if character.isascii():
        return character
    try:
        return character.encode("cp1252").decode("cp1258")
    except UnicodeError:
        return character


def strict_letters(word: str, encoding: str) -> str | None:
    """Like :func:`letters`; None when the word holds something
    that the encoding has no place for."""
    if encoding == TCVN3:
        known = all(c.isascii() or c in _TCVN3 for c in western(word))
    elif encoding == VNI:
        known = _VNI_LETTER.sub("", western(word)).isascii()
    else:
        known = all(c.isascii() or _by_1258(c) != c or c in "âêôÂÊÔáàéèíóúùÁÀÉÈÍÓÚÙ" for c in word)
    if not known:
        return None
    made = letters(word, encoding)
    return None if any(unicodedata.combining(c) for c in made) else made
