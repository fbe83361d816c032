"""Texts as the fonts before Unicode hold them, made by tables of the tests' own (those of iconv and
of VNI's fonts)."""

from __future__ import annotations

import unicodedata

SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
# iconv -f UTF-8 -t TCVN
TCVN3_SMALL = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\xadõö÷øùúûüýþ"
TCVN3_CAPITAL = dict(zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§", strict=True))
_VNI_SMALL = (
    "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í "
    "ò "
    "oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù "
    "î"
)
VNI_SMALL = _VNI_SMALL.split(" ")

_TCVN3 = dict(zip(SMALL, TCVN3_SMALL, strict=True)) | TCVN3_CAPITAL
_VNI = dict(zip(SMALL, VNI_SMALL, strict=True))
_VNI |= {letter.upper(): typed.upper() for letter, typed in _VNI.items()}


def in_tcvn3(text: str) -> str:
    """The text for a .VnTime font; capitals with tones become small letters, for it has none."""
    return "".join(
        _TCVN3.get(c, _TCVN3.get(c.lower(), c)) for c in unicodedata.normalize("NFC", text)
    )


def in_vni(text: str) -> str:
    """The text for a VNI font."""
    return "".join(_VNI.get(c, c) for c in unicodedata.normalize("NFC", text))


def bytes_1258(text: str) -> bytes:
    """The text in windows-1258: letters with their roofs, tones behind them."""
    found = b""
    for character in unicodedata.normalize("NFC", text):
        try:
            found += character.encode("cp1258")
        except UnicodeEncodeError:
            base, *marks = unicodedata.normalize("NFD", character)
            tones = [m for m in marks if m in "\u0300\u0301\u0303\u0309\u0323"]
            roofed = unicodedata.normalize(
                "NFC", base + "".join(m for m in marks if m not in tones)
            )
            found += (roofed + "".join(tones)).encode("cp1258")
    return found
