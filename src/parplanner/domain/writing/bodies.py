"""Agencies named in a text: this plan's own, or another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parplanner.domain.text import clean_line, fold
from parplanner.domain.writing.sentences import last_end

OTHER, OURS = "other", "ours"

_LEVEL = r"tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu"
_KIND = re.compile(
    r"\b(?:Chi cục|Tổng cục|Văn phòng|Thanh tra|Trung tâm|Hội đồng|Công an|Kho bạc|Hải quan"
    r"|Bảo hiểm|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|HĐND|BQL|Sở|Ban|Bộ|Cục|Thuế|Phòng|Viện|TP\.?"
    rf"|{_LEVEL}|cơ quan|đơn vị)(?!\w)",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:các|những|một số|nhiều|\d{1,3})\s+"
    r"(?:sở|cơ quan|đơn vị|địa phương|huyện|quận|xã|phường|tỉnh|ban|phòng)\b"
    r"|\bkhối\b|\btoàn\s+(?:tỉnh|quốc|ngành|thành phố)|\bcả nước|\bcấp\s+(?:tỉnh|huyện|xã|bộ)\b"
    r"|\b(?:đứng đầu|dẫn đầu|cao nhất|thấp nhất|đứng cuối|xếp cuối|thứ nhất|bình quân)\b"
    r"|\btrung bình\s+(?:của|chung|khối)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:^|(?<=[,;:.]))\s*(?P<name>[A-ZĐÀ-Ỹ]\w+(?:\s+[A-ZĐÀ-Ỹ]\w+)+)\s+(?:dẫn đầu|xếp|đứng|đạt)\b"
)
_ASIDE = re.compile(
    r"(?:\b(?:thuộc|tại|ở|trong|trên địa bàn|so với|với|sau|trước|hơn|kém|gửi|do|bởi|cho|giao"
    r"|ngang|cùng)\s+|\d\s*/\s*\d+\s+(?:(?:sở|ban|ngành|quận|huyện|xã|phường|cơ quan|đơn vị)"
    r"(?:,|\s+và)?\s+)*)$",
    re.IGNORECASE,
)
_CITING = re.compile(
    r"\s*(?:theo|căn cứ|thực hiện|tại|trên cơ sở|qua|ngày|từ kết quả|sau khi có)\b", re.IGNORECASE
)
_CLAUSE_END = re.compile(r",(?!\d)|[;:()–]|[.!?](?=\s|$)|\s(?:còn|trong khi|nhưng)\s")
# What may stand behind our own name, or a part of it, so that the name ends there.
_ENDS_HERE = re.compile(
    r"\s*(?:$|[,;:.()–/%\d]|(?:đạt|xếp|có|năm|được|là|đã|bị|đứng|tỉnh|thành phố|ta|và|cần|phấn đấu"
    r"|tăng|giảm|chưa|không|chỉ|vẫn|sẽ|ở|giữ|tại|trong|với|theo|từ|do|như|cho|mới|mất|đề|trực)\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_LONGEST = 10
"""Words of a name that are looked at."""


@dataclass(frozen=True, slots=True)
class Named:
    """Where a body is named, and whose it is."""

    start: int
    end: int
    whose: str

    def place(self) -> int:
        """What names are sorted by."""
        return self.start


class Bodies:
    """Finds agencies in texts of the agency of this name."""

    def __init__(self, agency: str) -> None:
        words = _folded_words(agency.split(",")[0])
        self._names = [words] if words else []
        if words[:1] == ["ubnd"] and len(words) > 1:
            self._names.append(words[1:])

    def named(self, text: str) -> list[Named]:
        """Every body that a text speaks of, in order; sources, places and rivals are left out."""
        found = [Named(*m.span(), OTHER) for m in _GROUP.finditer(text)]
        found += self._places(text)
        until = 0
        for match in _KIND.finditer(text):
            if match.start() < until or any(n.start <= match.start() < n.end for n in found):
                continue
            whose, until = self._whose(text, match)
            until = _with_place(text, until) if whose == OTHER else until
            if whose:
                found.append(Named(match.start(), max(until, match.end()), whose))
        told = [n for n in found if not _is_aside(text, n.start)]
        return sorted(told, key=Named.place)

    def _places(self, text: str) -> list[Named]:
        """ "Hải Phòng dẫn đầu": a place that stands for its agency."""
        found = []
        for match in _PLACE.finditer(text):
            words = _folded_words(match["name"])
            ours = any(_common(name, words) == len(words) for name in self._names)
            if not ours and not _KIND.match(match["name"]):
                found.append(Named(*match.span("name"), OTHER))
        return found

    def _whose(self, text: str, match: re.Match[str]) -> tuple[str, int]:
        """Whose a name is (blank: no subject), and where it ends."""
        spoken = list(_WORD.finditer(text, match.start(), match.start() + 140))[:_LONGEST]
        words = [fold(m[0]) for m in spoken]
        if words[:4] == ["uy", "ban", "nhan", "dan"]:
            spoken, words = spoken[3:], ["ubnd", *words[4:]]
        if words[:2] in (["co", "quan"], ["don", "vi"]):
            ours = re.search(r"\bcủa\s+$", text[: match.start()])
            return OURS if ours else "", match.end()
        for name in self._names:
            common = _common(name, words)
            if not common:
                continue
            end = spoken[common - 1].end()
            if _ENDS_HERE.match(text, end) and not _goes_on(text, end):
                return OURS, end
            if common == len(name):
                return OTHER, _end(text, spoken, common)
        kind = len(match[0].split())
        end = _end(text, spoken, min(kind, len(spoken)))
        named = end > match.end()
        if words[0] == "ubnd" or (match[0][0].isupper() and named):
            return OTHER, end
        if re.fullmatch(_LEVEL, match[0], re.IGNORECASE):
            return OTHER if named or _stands_alone(text, match) else "", end
        return "", end


def _folded_words(name: str) -> list[str]:
    return fold(clean_line(name)).replace("uy ban nhan dan", "ubnd").split()


def _common(name: list[str], words: list[str]) -> int:
    count = 0
    while count < min(len(name), len(words)) and name[count] == words[count]:
        count += 1
    return count


def _goes_on(text: str, end: int) -> bool:
    """Whether a place follows that makes it another's: "tỉnh Bắc Ninh", "thành phố Huế"."""
    return re.match(r"\s+(?:tỉnh|thành phố|TP\.?)\s+[A-ZĐÀ-Ỹ]", text[end : end + 30]) is not None


def _end(text: str, spoken: list[re.Match[str]], count: int) -> int:
    """Where a name ends whose first words are certain: before a verb, a figure or a stop; a name
    whose kind is all there is goes on with a capital or a level only."""
    certain = end = spoken[count - 1].end()
    for word in spoken[count:]:
        level = re.match(rf"\s+(?:{_LEVEL})\b", text[end : end + 14], re.IGNORECASE)
        stops = text[end : word.start()].strip(" -&") or _ENDS_HERE.match(text, end)
        if stops and not (
            level and re.match(r"\s+\S+(?:\s+\S+)?\s+[A-ZĐÀ-Ỹ]", text[end : end + 30])
        ):
            break
        if end == certain and word[0][0].islower() and not level:
            break
        end = word.end()
    return end


def _with_place(text: str, end: int) -> int:
    """Behind the place a name says it is in: "UBND xã Cốc San, tỉnh Lào Cai"."""
    found = re.match(rf"\s*,\s*(?:{_LEVEL})(?:\s+[A-ZĐÀ-Ỹ]\w*)+", text[end:], re.IGNORECASE)
    return end + found.end() if found else end


def _is_aside(text: str, position: int) -> bool:
    """Named as a source, a place or a rival, not as what the clause is about."""
    start = last_end(_CLAUSE_END, text, position)
    if _CITING.match(text, start, position):
        return True
    return _ASIDE.search(text[max(0, position - 60) : position]) is not None


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """ "tỉnh xếp thứ …", "của tỉnh": the level itself is the subject."""
    before, after = text[: match.start()], text[match.end() :]
    verb = re.match(r"\s+(?:xếp|đứng|đạt|có|bị|được)\b", after)
    return verb is not None or re.search(r"\bcủa\s+$", before) is not None
