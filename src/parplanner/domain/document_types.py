"""The named types of administrative documents, their abbreviations in a
symbol (Nghị định 30/2020, Phụ lục III.I)."""

from __future__ import annotations

import re

from parplanner.domain import text
from parplanner.domain.plan import Plan

USUAL = "Kế hoạch"
LETTER = "Công văn"
"""The one type without a heading: its abstract stands below its number (PL1-II.5b)."""
ABBREVIATIONS = {
    "Nghị quyết": "NQ",
    "Quyết định": "QĐ",
    "Chỉ thị": "CT",
    "Quy chế": "QC",
    "Quy định": "QyĐ",
    "Thông cáo": "TC",
    "Thông báo": "TB",
    "Hướng dẫn": "HD",
    "Chương trình": "CTr",
    "Kế hoạch": "KH",
    "Phương án": "PA",
    "Đề án": "ĐA",
    "Dự án": "DA",
    "Báo cáo": "BC",
    "Biên bản": "BB",
    "Tờ trình": "TTr",
    "Hợp đồng": "HĐ",
    "Công điện": "CĐ",
    "Bản ghi nhớ": "BGN",
    "Bản thỏa thuận": "BTT",
    "Giấy ủy quyền": "GUQ",
    "Giấy mời": "GM",
    "Giấy giới thiệu": "GGT",
    "Giấy nghỉ phép": "GNP",
    "Phiếu gửi": "PG",
    "Phiếu chuyển": "PC",
    "Phiếu báo": "PB",
}
_BY_KEY = {text.fold(name): short for name, short in ABBREVIATIONS.items()}
_ABOUT = re.compile(r"(?:V/v|Về\s+việc)\s*:?\s*", re.IGNORECASE)


def kind(plan: Plan) -> str:
    """The type of the plan's document; a plan unless another one is named."""
    return text.clean_line(plan.info.document_type) or USUAL


def is_letter(plan: Plan) -> bool:
    """Whether the document is a công văn, which bears no type."""
    return text.fold(kind(plan)) == text.fold(LETTER)


def abbreviation(name: str) -> str:
    """``Tờ trình`` → ``TTr``; of a type nobody listed the initials, of a công văn nothing."""
    key = text.fold(name)
    if key == text.fold(LETTER):
        return ""
    initials = "".join(word[0] for word in name.split())
    return _BY_KEY.get(key, initials.upper())


def about(title: str) -> str:
    """The abstract of a công văn: ``V/v khắc phục …``; blank without a title."""
    bare = _ABOUT.sub("", text.clean_line(title), count=1)
    if not bare:
        return ""
    # An abbreviation keeps its capitals.
    lowered = bare[:1].lower() + bare[1:] if bare[1:2].islower() or bare[1:2] == " " else bare
    return f"V/v {lowered}"
