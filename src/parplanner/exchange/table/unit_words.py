"""How the name of an agency's unit begins: what tells "Thanh tra" from the "Thể thao" of a name.

Accents count ("Tổ" is a team, "Tố cáo" a denunciation) unless the whole text was typed without.
"""

from __future__ import annotations

import re
from functools import lru_cache

from parplanner.domain.text import fold, name_key

_ALONE = (
    "Văn phòng", "VP", "Thanh tra", "TTr", "UBND", "HĐND", "MTTQ", "UBMTTQ", "Đảng ủy", "BHXH",
    "Công an", "Công đoàn",
    "Kho bạc",
    "Các phòng", "Các đơn vị", "Các sở", "Các ban", "Các cơ quan", "Các tổ", "Các trung tâm",
    "Các chi cục",
    "Các bộ phận", "Tất cả các phòng", "Tất cả các đơn vị", "Ban Giám đốc", "Ban Lãnh đạo",
    "Lãnh đạo", "Giám đốc", "Chủ tịch", "Chánh Văn phòng", "Chánh Thanh tra",
)  # fmt: skip
"""Names that need nothing behind them."""

_WITH_MORE = (
    "Phòng", "P.", "Ban", "Sở", "Chi cục", "Cục", "Tổng cục", "Trung tâm", "TT", "TT.", "Tổ",
    "Tiểu ban", "Hội",
    "Hiệp hội", "Liên đoàn", "Liên hiệp", "Liên minh", "Đoàn", "Đội", "BQL", "BQLDA", "Bộ phận",
    "Bộ", "Bộ Chỉ huy",
    "Ủy ban", "Uỷ ban", "Hội đồng", "Mặt trận", "Đảng bộ", "Chi bộ", "Công ty", "Trường",
    "Bệnh viện",
    "Quỹ", "Đài", "Viện", "Hạt", "Trạm", "Ngân hàng", "Bảo hiểm", "Tòa án", "Toà án", "Chi nhánh",
    "Thủ trưởng",
    "Trưởng phòng", "Trưởng ban", "Phó Giám đốc", "Phó Chủ tịch", "Phó Trưởng ban", "Bí thư",
)  # fmt: skip
"""Kinds of units: something follows that says which."""

_OTHERS = re.compile(
    r"tổ chức|ban (?:hành|đầu)|hội (?:nhập|nghị|họp|thảo|viên)|đoàn (?:thể|kết|viên)|bộ (?:máy|đội)"
    r"|sở hữu|phòng (?:chống|thủ|ngừa|cháy|bệnh|dịch|vệ|tránh)|trường học|viện trợ|đội ngũ"
)
"""Words that begin like a unit and are something else: "Phòng Kinh tế và Hội nhập" is one name."""

_COUNCIL = re.compile(r".*\b(?:hdnd|hoi dong nhan dan|dbqh|dai bieu quoc hoi|[a-z]+ uy)")
_COMMITTEE = re.compile(r"(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\b.*")
_PLURAL = re.compile(r"(?:các|tất cả|toàn thể) ")


def _beginning(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words, whole: the "TT" of "TT-VPCP" is none; "P." needs no blank behind it."""
    longest_first = sorted((re.escape(word) for word in words), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(longest_first)})(?:(?<=\\.)|(?![^\\W\\d_]|[-/]))")


_BEGINS_ALONE = _beginning(tuple(name_key(word) for word in _ALONE))
_BEGINS_WITH_MORE = _beginning(tuple(name_key(word) for word in _WITH_MORE))
_BARE_ALONE = _beginning(tuple(fold(word) for word in _ALONE))
_BARE_WITH_MORE = _beginning(tuple(fold(word) for word in _WITH_MORE))
_BARE_OTHERS = re.compile(fold(_OTHERS.pattern))


def begins_like_unit(name: str) -> bool:
    """Whether the first words are those of a unit, whatever follows."""
    return _beginning_of(name) is not None


def is_unit(name: str) -> bool:
    """Whether a name is a unit by itself: ``Thanh tra``, ``phòng CSDT``; not ``ban``, ``Phòng``."""
    match = _beginning_of(name)
    if match is None:
        return False
    rest = name_key(name)[match.end() :].strip(" .")
    if not rest:
        return match.re in (_BEGINS_ALONE, _BARE_ALONE)
    # "các phòng, ban chuyên môn": a small letter in front needs a proper name behind it.
    named = any(c.isupper() or c.isdigit() for c in name)
    return named or is_set(name) or match.re in (_BEGINS_ALONE, _BARE_ALONE)


def is_incomplete(name: str) -> bool:
    """Whether only the kind of a unit stands there: ``Phòng``,
    ``Ban``, ``Lãnh đạo``, ``Trung tâm``."""
    match = _beginning_of(name)
    bare = match is not None and not name_key(name)[match.end() :].strip(" .")
    return bare and (name_key(name) == "lãnh đạo" or not is_unit(name))


def is_set(name: str) -> bool:
    """Whether it names several at once: ``Các phòng chức năng thuộc Ban``."""
    return _PLURAL.match(name_key(name)) is not None


def is_set_phrase(left: str, right: str) -> bool:
    """``Các Phòng`` and ``Ban chuyên môn``: kinds of units named in one breath."""
    kinds = re.match(r"(?:phong|ban|so|don vi)\b", fold(right))
    return is_set(left) and kinds is not None and right[1:].islower()


def is_joint_office(left: str, right: str) -> bool:
    """``Văn phòng HĐND`` and ``UBND huyện``: one office of both, parted by nobody."""
    return bool(_COUNCIL.fullmatch(fold(left)) and _COMMITTEE.fullmatch(fold(right)))


@lru_cache(maxsize=4096)
def _beginning_of(name: str) -> re.Match[str] | None:
    key = name_key(name)
    tables = (_BEGINS_ALONE, _BEGINS_WITH_MORE, _OTHERS)
    if name.isascii():
        tables = (_BARE_ALONE, _BARE_WITH_MORE, _BARE_OTHERS)
    alone, with_more, others = tables
    if others.match(key):
        return None
    found = [match for match in (alone.match(key), with_more.match(key)) if match is not None]
    return max(found, key=lambda match: match.end(), default=None)
