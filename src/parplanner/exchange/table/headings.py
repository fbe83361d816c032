"""The words that head the columns of a table, whoever typed
them: what a heading means by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from parplanner.domain import text
from parplanner.domain.rows import RESULT, TARGET
from parplanner.exchange.table.sheet import SheetCell

CODE = "code"
TITLE = "title"
CONTENT = "content"
REQUIREMENT = "requirement"
LEAD = "lead"
COOP = "coop"
MONITOR = "monitor"
MAX = "max_points"
DEADLINE = "deadline"
PRODUCT = "product"
STATUS = "status"
EVIDENCE = "evidence"
METHOD = "method"
SHORTCOMING = "shortcoming"
CAUSE = "cause"
LOST = "lost"
YEAR = "year"
"""A column of points, of a year that its heading names or leaves open."""
POINTS = "points"
""""Điểm" alone: the maximum where no other column is, else points that were reached."""
AGENCY = "agency"
SCALE = "scale"
NOTE, PERCENT, RANK, CHANGE, SOURCE = "note", "percent", "rank", "change", "source"
OTHER_POINTS, COUNT = "other_points", "count"
STATISTIC = "statistic"
NOT_TAKEN = (NOTE, PERCENT, RANK, CHANGE, SOURCE, OTHER_POINTS, COUNT)
"""Columns that are understood and have no place in a plan."""

FINAL, APPRAISED_AGAIN, APPRAISED, SELF, SURVEY = 0, 1, 2, 3, 4
"""Sides of a score, the better first: the final one is the result."""

_PUNCTUATION = re.compile(r"[^\w%]+|_+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NO_WORD = re.compile(r"[\W_]+")
_MAX_WORDS = 12
_MAX_NOTE_WORDS = 30


@dataclass(frozen=True, slots=True)
class Role:
    """What a column holds. For points: ``year`` (None: not named, ``offset`` from the year in
    question),
    ``kind`` (may be unknown: None) and ``side``. Lower ``rank`` and ``side`` are better.

    ``sort`` tells apart what has one name: titles of tasks, of an index or of targets, codes of
    criteria, the agency's own units, points of a part of a year; blank for what is usual.
    """

    name: str
    rank: int = 0
    year: int | None = None
    kind: str | None = None
    side: int = FINAL
    offset: int = 0
    sort: str = ""


TASKS, INDEX, TARGETS, CRITERIA_CODES, UNITS, PART_OF_YEAR = (
    "tasks",
    "index",
    "targets",
    "criteria_codes",
    "units",
    "part_of_year",
)
"""Sorts of a role that change what the table or another column is; see :class:`Role`."""

# In order: the first that matches wins; the rank prefers "chủ trì" to "thực hiện" when both head a
# column.
_WORDS: tuple[tuple[str, int, str] | tuple[str, int, str, str], ...] = (
    (NOTE, 0, r"^(?:ghi chu|y kien|nhan xet|giai trinh|dien giai|ly do|xem|chu ky)\b"),
    (EVIDENCE, 0, r"\b(?:kiem chung|minh chung)\b"),
    (OTHER_POINTS, 0, r"\bdiem (?:thuong|phat|cong(?! bo| nhan))\b|\b(?:trung binh|binh quan)\b"),
    (
        COUNT,
        0,
        r"^(?:so lieu|so luong|so (?:ho so|nhiem vu|van ban|cuoc|tieu chi)|tong so (?!diem))\b",
    ),
    (STATISTIC, 0, r"^chi tieu thong ke$"),
    (
        RANK,
        0,
        r"\b(?:xep hang|thu hang|vi thu|vi tri|xep loai|phan loai|hang nam \d+)\b|^(?:hang|bac)\b",
    ),
    (
        CHANGE,
        0,
        r"^(?:muc )?(?:tang|giam|chenh lech|bien dong|thay doi)\b|\b(?:so voi|tang giam)\b",
    ),
    (PERCENT, 0, r"%|^ty le\b|\bphan tram\b|^chi so (?:nam )?(?:19|20)\d\d$"),
    (CAUSE, 0, r"^(?:cac )?nguyen nhan\b"),
    (TITLE, 0, r"^(?:cac |noi dung )?tieu chi (?:bi|mat|con)\b"),
    (LOST, 0, r"(?<!sau khi )(?<!sau )\b(?:bi tru|diem tru|bi mat|diem mat|mat diem|con thieu)\b"),
    (SHORTCOMING, 0, r"^(?:cac |nhung |noi dung )?(?:ton tai|han che)\b"),
    (
        SCALE,
        0,
        r"\b(?:cach (?:cham|tinh|xac dinh)|phuong phap tinh|cong thuc(?! hien)|huong dan cham)\b",
    ),
    (SOURCE, 0, r"^nguon\b"),
    (METHOD, 0, r"^(?:phuong thuc|hinh thuc|phuong phap) (?:danh gia|cham)\b"),
    (LEAD, 0, r"\bchu tri\b.*\bphoi hop\b"),
    (COOP, 0, r"\bphoi hop\b|\bcooperat"),
    (MONITOR, 0, r"\btheo doi\b"),
    (LEAD, 0, r"\bchu tri\b|^lead(?: unit)?$"),
    (CODE, 0, r"^(?:(?:stt|s tt|tt|so tt|so thu tu)\b|no$)"),
    (CODE, 1, r"^(?:ma|ma so|ma tieu chi|ma tc|ma so tieu chi|so hieu)$", CRITERIA_CODES),
    (MAX, 0, r"^(?:(?:muc|so|tong|thang|tong so) )?(?:diem )?(?:so )?(?:toi da|chuan|max)\b"),
    (MAX, 0, r"\bdiem\b.*\b(?:theo quy dinh|quy dinh)\b|^(?:max|maximum)(?: score| points)?$"),
    (MAX, 1, r"^(?:muc diem|trong so|bieu diem|diem cao nhat|diem theo bo tieu chi)$"),
    (
        MAX,
        2,
        r"^(?!.*\b(?:tham dinh|tu cham|tu danh gia|dat|dieu tra|ket qua)\b).*\bdiem\b.*\b(?:toi "
        r"da|max)\b",
    ),
    (POINTS, 0, r"^(?:thang diem|diem|diem so|so diem)$"),
    (REQUIREMENT, 0, r"^(?:noi dung )?yeu cau\b"),
    (PRODUCT, 0, r"^(?:ket qua )?san pham\b"),
    (
        DEADLINE,
        0,
        r"^(?:thoi han|thoi gian|han hoan thanh|tien do|ngay hoan thanh|thoi diem hoan thanh)\b",
    ),
    (DEADLINE, 1, r"^(?:han|ky han|deadline|lo trinh thuc hien)$"),
    (STATUS, 0, r"^(?:trang thai|tinh trang|tinh hinh)\b"),
    (
        LEAD,
        1,
        r"^(?:don vi|co quan|phong|bo phan|to chuc|ca nhan|can bo|nguoi)\b.*"
        r"\b(?:thuc hien|phu trach|trach nhiem|dau moi|tham muu|duoc giao)$",
    ),
    (LEAD, 2, r"^(?:phan cong|trach nhiem) thuc hien$"),
    (AGENCY, 0, r"^(?:ten )?(?:don vi|co quan)(?: co quan| don vi)?$", UNITS),
    (AGENCY, 1, r"^(?:so|so ban nganh|so nganh|dia phuong|huyen|xa phuong)$"),
    (TITLE, 0, r"^(?:linh vuc|nhom tieu chi|(?:ten |cac |noi dung )?tieu chi|lv tc tctp|tctp)\b"),
    (TITLE, 1, r"^noi dung\b"),
    (
        TITLE,
        1,
        r"^(?:hang muc|hoat dong|danh muc|muc tieu nhiem vu|chi tieu danh "
        r"gia|criteri(?:a|on)|content)$",
    ),
    (TITLE, 2, r"^(?:ten |cac |danh muc )?(?:nhiem vu|cong viec|dau viec)\b|^tasks?$", TASKS),
    (TITLE, 4, r"^chi tieu(?: phan dau| nam nay)?$", TARGETS),
    (TITLE, 3, r"^(?:ten )?chi so(?: chi so thanh phan| thanh phan)?$", INDEX),
    (REQUIREMENT, 1, r"^(?:cac )?(?:giai phap|bien phap)\b"),
)


def _compiled(name: str, rank: int, words: str, sort: str = "") -> tuple[Role, re.Pattern[str]]:
    return Role(name, rank, sort=sort), re.compile(words)


_ROLES = tuple(_compiled(*entry) for entry in _WORDS)
_TARGET = re.compile(
    r"\b(?:toi thieu|muc tieu|phan dau|can dat|chi tieu|ke hoach|du kien|dang ky|target)\b"
)
_RESULT = re.compile(
    r"\b(?:ket qua|dat duoc|da dat|diem dat|thuc hien|tu cham|tu danh gia|tham dinh|hien "
    r"trang|dieu tra|dtxhh|result)\b"
)
_SCORE = re.compile(
    r"^(?:tong )?(?:so )?diem\b|^(?:ket qua|muc dat|dat(?: duoc)?|tu cham|tu danh gia|tham "
    r"dinh|dieu tra|xhh|dtxhh|"
    r"kscb|sipas|snv danh gia|hdtd|hoi dong tham dinh|muc tieu|phan dau|nam "
    r"(?:truoc|nay|ngoai)|result|target)\b|"
    r"^(?:tong|cong|tong cong|tong so)$"
)
_AFTER_DEDUCTION = "sau khi tru|sau tru"
_SIDES: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (side, re.compile(pattern))
    for side, pattern in (
        (FINAL, rf"\b(?:{_AFTER_DEDUCTION}|cuoi cung|chinh thuc|cong bo|cong nhan|tong diem)\b"),
        (SELF, r"\b(?:tu cham|tu danh gia)\b"),
        (SURVEY, r"\b(?:dieu tra|xhh|dtxhh|xa hoi hoc|kscb|sipas|khao sat)\b"),
        (APPRAISED_AGAIN, r"\b(?:tham dinh|cham) lan (?:2|hai|cuoi)\b|\bphuc tra\b"),
        (APPRAISED, r"\b(?:tham dinh|hdtd|hoi dong|thuc te|snv)\b"),
    )
)
_IN_A_YEAR = re.compile(r"\b(?:quy|thang|6 thang|ky)\b")
_ONLY_YEAR = re.compile(r"^(?:nam )?(?:19|20)\d\d$")
_LAST_YEAR = re.compile(r"\bnam (?:truoc|ngoai)\b")
_NEXT_YEAR = re.compile(r"\bnam (?:sau|toi)\b")
_GROUP = re.compile(
    r"^(?:lo trinh|diem|diem so|nam|cac nam|ket qua|don vi|phan cong|chi so nam|tieu chi|danh "
    r"gia)\b"
)
_ISSUED = re.compile(r"\b(?:kem theo|ban hanh|ngay \d)")
_LEVELS = (
    r"^linh vuc$",
    r"^(?:nhom|nhom tieu chi)$",
    r"^(?:ten )?tieu chi$",
    r"^(?:ten )?(?:tieu chi thanh phan|tctp)$",
)
_UNIT_OF_MEASURE = re.compile(r"^(?:diem|%|don vi tinh .*|nam|ngay|so luong|tieu chi|nguoi)$")


@lru_cache(maxsize=4096)
def fold(heading: str) -> str:
    """A heading reduced to its words: no case, diacritics,
    punctuation, line breaks or invisible characters."""
    bare = text.fold(heading)
    return " ".join(_PUNCTUATION.sub(" ", bare).split())


def words_of(line: str) -> str:
    """A line reduced to its words and figures: as :func:`fold`, without "%" too."""
    return _NO_WORD.sub(" ", text.fold(line)).strip()


@lru_cache(maxsize=4096)
def role_of(heading: str) -> Role | None:
    """What a folded heading means by itself."""
    words = len(heading.split())
    if not heading or words > _MAX_NOTE_WORDS:
        return None
    for role, pattern in _ROLES:
        if pattern.search(heading) and (words <= _MAX_WORDS or role.name == NOTE):
            return _with_year(role, heading)
    if words > _MAX_WORDS:
        return None
    if year_of(heading) is not None or _SCORE.search(heading):
        return _points(heading)
    return None


def _with_year(role: Role, heading: str) -> Role:
    """A rank or a percent of a year stays what it is; a score's
    heading that says "chỉ tiêu" is a target."""
    year = year_of(heading)
    if role.name == POINTS and year:
        return Role(YEAR, rank=1, year=year)
    return replace(role, year=year) if role.name in (MAX, LOST) else role


def _points(heading: str) -> Role:
    kind = kind_of(heading)
    sort = PART_OF_YEAR if _IN_A_YEAR.search(heading) else ""
    offset = -1 if _LAST_YEAR.search(heading) else 0
    if _NEXT_YEAR.search(heading) or (kind == TARGET and year_of(heading) is None):
        offset = 1
    return Role(YEAR, 0, year_of(heading), kind, side_of(heading), offset, sort)


def year_of(heading: str) -> int | None:
    """The one year a folded heading names."""
    years = set(_YEAR.findall(heading))
    return int(years.pop()) if len(years) == 1 else None


def kind_of(heading: str) -> str | None:
    """``target`` or ``result`` when the words say so ("cần đạt được" is
    a target although it says "đạt được")."""
    if _TARGET.search(heading):
        return TARGET
    return RESULT if _RESULT.search(heading) else None


def side_of(heading: str) -> int:
    """Whose points a folded heading speaks of."""
    return next((side for side, pattern in _SIDES if pattern.search(heading)), FINAL)


def is_after_deduction(heading: str) -> bool:
    """Whether a folded heading says that lost points are taken off already."""
    return re.search(_AFTER_DEDUCTION, heading) is not None


def is_only_year(heading: str) -> bool:
    """Whether a folded heading names a year and nothing else."""
    return _ONLY_YEAR.search(heading) is not None


def level_of(heading: str) -> int | None:
    """0 for a column of fields … 3 for one of sub-criteria, None for any other heading."""
    return next((level for level, words in enumerate(_LEVELS) if re.search(words, heading)), None)


def is_group(heading: str) -> bool:
    """Whether a folded heading may stand over several columns."""
    words = len(heading.split())
    if words > _MAX_WORDS or _ISSUED.search(heading):
        return False
    names_year = year_of(heading) is not None and words <= 3
    return names_year or kind_of(heading) is not None or _GROUP.search(heading) is not None


def is_unit_of_measure(heading: str) -> bool:
    """A cell of the row "(điểm) (điểm) (%)" that some write under the headings."""
    return _UNIT_OF_MEASURE.search(heading) is not None


def heading_text(cell: SheetCell | None) -> str:
    """A heading cell's folded text; 2017 as a number or a text is the same."""
    if cell is None or cell.trouble:
        return ""
    if isinstance(cell.value, Decimal):
        return (
            str(int(cell.value))
            if cell.value == cell.value.to_integral_value() and cell.value < 10_000
            else "0"
        )
    return fold(cell.text)
