"""The words that head the columns of an appendix, whoever typed them: which column a heading means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from parplanner.domain import text
from parplanner.domain.rows import RESULT, TARGET
from parplanner.exchange.sheet import SheetCell

CODE = "code"
TITLE = "title"
CONTENT = "content"
REQUIREMENT = "requirement"
LEAD = "lead"
COOP = "coop"
MAX = "max_points"
DEADLINE = "deadline"
PRODUCT = "product"
YEAR = "year"

_PUNCTUATION = re.compile(r"[^\w%]+|_+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MAX_WORDS = 12

# In order: the first that matches wins; the rank prefers "chủ trì" to "thực hiện" when both head a column.
_ROLES: tuple[tuple[str, int, re.Pattern[str]], ...] = tuple(
    (role, rank, re.compile(pattern))
    for role, rank, pattern in (
        (COOP, 0, r"\bphoi hop\b"),
        (LEAD, 0, r"\bchu tri\b"),
        (CODE, 0, r"^(?:stt|s tt|tt|so tt|so thu tu)\b"),
        (CODE, 1, r"^(?:ma|ma so|ma tieu chi|ma tc|ma so tieu chi|so hieu)$"),
        (MAX, 0, r"\bdiem\b.*\b(?:theo quy dinh|quy dinh|toi da|chuan|max)\b"),
        (MAX, 1, r"^(?:thang diem|diem|diem so)$"),
        (REQUIREMENT, 0, r"^(?:noi dung )?yeu cau\b"),
        (PRODUCT, 0, r"^(?:ket qua )?san pham\b"),
        (DEADLINE, 0, r"^(?:thoi han|thoi gian|han hoan thanh|tien do|ngay hoan thanh|thoi diem hoan thanh)\b"),
        (LEAD, 1, r"^(?:don vi|co quan|phong|bo phan|to chuc|ca nhan|nguoi)\b.*\b(?:thuc hien|phu trach)$"),
        (TITLE, 0, r"^(?:linh vuc|(?:ten |cac |noi dung )?tieu chi|lv tc tctp)\b"),
        (TITLE, 1, r"^noi dung\b"),
        (TITLE, 2, r"^(?:ten |cac |danh muc )?(?:nhiem vu|cong viec)\b"),
        (REQUIREMENT, 1, r"^(?:cac )?giai phap\b"),
    )
)
_TARGET = re.compile(r"\b(?:toi thieu|muc tieu|phan dau|can dat|chi tieu|ke hoach|du kien|dang ky)\b")
_RESULT = re.compile(r"\b(?:ket qua|dat duoc|da dat|diem dat|thuc hien|tu cham|tu danh gia|tham dinh|hien trang)\b")
_GROUP = re.compile(r"^(?:lo trinh|diem|diem so|nam|cac nam|ket qua|don vi|phan cong)\b")


@dataclass(frozen=True, slots=True)
class Role:
    """What a column holds; ``year`` and ``kind`` (may be unknown: None) for year columns."""

    name: str
    rank: int = 0
    year: int | None = None
    kind: str | None = None


@lru_cache(maxsize=4096)
def fold(heading: str) -> str:
    """A heading reduced to its words: no case, diacritics, punctuation, line breaks or invisible characters."""
    bare = text.fold(heading)
    return " ".join(_PUNCTUATION.sub(" ", bare).split())


def role_of(heading: str) -> Role | None:
    """What a folded heading means by itself."""
    if not heading or len(heading.split()) > _MAX_WORDS:
        return None
    for name, rank, pattern in _ROLES:
        if pattern.search(heading):
            return Role(name, rank)
    year = year_of(heading)
    return None if year is None else Role(YEAR, year=year, kind=kind_of(heading))


def year_of(heading: str) -> int | None:
    """The one year a folded heading names."""
    years = set(_YEAR.findall(heading))
    return int(years.pop()) if len(years) == 1 else None


def kind_of(heading: str) -> str | None:
    """``target`` or ``result`` when the words say so ("cần đạt được" is a target although it says "đạt được")."""
    if _TARGET.search(heading):
        return TARGET
    return RESULT if _RESULT.search(heading) else None


def is_group(heading: str) -> bool:
    """Whether a folded heading may stand over several year columns."""
    short = len(heading.split()) <= _MAX_WORDS
    return short and (kind_of(heading) is not None or _GROUP.search(heading) is not None)


def heading_text(cell: SheetCell | None) -> str:
    """A heading cell's folded text; 2017 as a number or a text is the same."""
    if cell is None or cell.trouble:
        return ""
    if isinstance(cell.value, Decimal):
        return str(int(cell.value)) if cell.value == cell.value.to_integral_value() and cell.value < 10_000 else "0"
    return fold(cell.text)
