"""Whom and what a place in a text speaks of: this plan's own index and agency, or somebody else's figure.

A figure is compared with the plan's only where the clause speaks of the plan. Names carry on: after "Đơn vị dẫn đầu là
Sở Tư pháp" the next clause still speaks of it, until the plan's own agency or index is named again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from parplanner.domain.text import clean_line, fold

OTHER, OURS = "other", "ours"
SELF, APPRAISED, SURVEYED = "self", "appraised", "surveyed"


@dataclass(frozen=True, slots=True)
class Subject:
    """``index``, ``body``: ``OTHER``, ``OURS`` (named) or blank (nothing named yet); ``side`` of
    the score: ``SELF`` … or blank; ``plan``: ``OTHER`` where another plan's tasks are counted."""

    index: str = ""
    body: str = ""
    side: str = ""
    plan: str = ""

    @property
    def is_ours(self) -> bool:
        """Nothing named is somebody else's."""
        return OTHER not in (self.index, self.body)

    @property
    def is_named(self) -> bool:
        """Ours by name, not only because nothing else was said."""
        return self.is_ours and OURS in (self.index, self.body)


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    whose: str


_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_CLAUSE_END = re.compile(r",(?!\d)|[;:()–]|[.!?](?=\s|$)|\s(?:còn|trong khi|nhưng)\s")
_CITING = re.compile(r"\s*(?:theo|căn cứ|thực hiện|tại|trên cơ sở|qua|ngày|từ kết quả|sau khi có)\b", re.IGNORECASE)

_OTHER_INDEX = re.compile(
    r"\b(?:SIPAS|PAPI|DTI|DDCI|PCI|PGI|PII|ICT[ -]?INDEX|ICT)\b"
    r"|\b(?:chỉ số|bộ chỉ số|xếp hạng|đánh giá|điểm)\s+(?:về\s+)?(?:mức độ\s+)?(?:sự\s+)?"
    r"(?:hài lòng|chuyển đổi số|năng lực cạnh tranh|hiệu quả quản trị|phục vụ người dân"
    r"|đổi mới sáng tạo|sẵn sàng|an toàn thông tin|chính quyền (?:điện tử|số)|thi đua|766)"
    r"|\b766/QĐ-TTg|\bQĐ\s*766\b",
    re.IGNORECASE,
)
_OUR_INDEX = re.compile(
    r"\b(?:chỉ số|điểm|kết quả|xếp hạng)(?:\s+(?:chấm|đánh giá|về|chung))*\s+"
    r"(?:công tác\s+)?(?:CCHC|cải cách hành chính)|\bPAR[ -]?INDEX\b",
    re.IGNORECASE,
)

_SIDES = (
    (SELF, re.compile(r"\btự\s+(?:chấm|đánh giá|thẩm định)", re.IGNORECASE)),
    (APPRAISED, re.compile(r"(?<!tự )\bthẩm\s+định", re.IGNORECASE)),
    (SURVEYED, re.compile(r"\bđiều tra|\bxã hội học|\bĐ?T?XHH\b|\bkhảo sát", re.IGNORECASE)),
)
_WHOLE = re.compile(r"\btổng\s+(?:số\s+)?điểm|\btổng cộng|\bchỉ số (?:CCHC|cải cách)", re.IGNORECASE)

_LEVEL = r"tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu"
_BODY = re.compile(
    r"\b(?:Sở|Ban|Bộ|Cục|Chi cục|Văn phòng|Thanh tra|Phòng|Trung tâm|Hội đồng|Viện|Tổng cục)\b"
    rf"|\b(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\b|\b(?:{_LEVEL})\b|\b(?:sở|ban)\b"
    r"|\b(?:cơ quan|đơn vị)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:các|những|một số|nhiều)\s+(?:sở|cơ quan|đơn vị|địa phương|huyện|quận|xã|phường|tỉnh|ban)\b"
    r"|\bkhối\b|\btoàn\s+(?:tỉnh|quốc|ngành|thành phố)|\bcả nước|\bcấp\s+(?:tỉnh|huyện|xã|bộ)\b"
    r"|\bđơn vị\s+(?:dẫn đầu|đứng đầu|đứng thứ|xếp thứ|cao nhất|thấp nhất|đứng cuối)",
    re.IGNORECASE,
)
_NOT_THE_SUBJECT = re.compile(
    r"(?:\b(?:thuộc|tại|ở|trong|trên địa bàn|so với|với|sau|trước|hơn|kém|gửi|do|bởi|cho|giao"
    r"|ngang|cùng)\s+|\d\s*/\s*\d+\s+(?:(?:sở|ban|ngành|quận|huyện|xã|phường|cơ quan|đơn vị)"
    r"(?:,|\s+và)?\s+)*)$",
    re.IGNORECASE,
)
_OTHER_PLAN = re.compile(r"\b(?:kế hoạch|chương trình|đề án|quyết định)\b(?!\s+này)", re.IGNORECASE)
_THIS_PLAN = re.compile(r"\b(?:kế hoạch|phụ lục|văn bản|bảng)\s+này\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


class Subjects:
    """Subjects in the texts of one plan: ``agency`` and ``title`` (what the plan is called) are its own names."""

    def __init__(self, agency: str, title: str) -> None:
        name = fold(clean_line(agency)).replace("uy ban nhan dan", "ubnd")
        words = name.split()
        self._names = [words] if words else []
        if words[:1] == ["ubnd"] and len(words) > 1:
            self._names.append(words[1:])
        self._title = fold(clean_line(title))
        self._mentions = lru_cache(maxsize=512)(self._find_mentions)

    def at(self, text: str, start: int, end: int, headings: Iterable[str] = ()) -> Subject:
        """The subject of ``text[start:end]``; ``headings``: those above it, the nearest first."""
        clause_end = _next_clause(text, end)
        indexes, bodies = self._mentions(text)
        return Subject(
            index=_last(indexes, start, clause_end) or self._index_of(headings),
            body=_last_body(bodies, text, start, end, clause_end) or self._body_of(headings),
            side=_side(text, start),
            plan=self._plan_at(text, start),
        )

    def _index_of(self, headings: Iterable[str]) -> str:
        for heading in headings:
            indexes, _ = self._mentions(heading)
            if any(m.whose == OURS for m in indexes):
                return ""
            if indexes:
                return OTHER
        return ""

    def _body_of(self, headings: Iterable[str]) -> str:
        """A heading that begins with the name of a body speaks of it: "2.1 Sở Nội vụ"."""
        for heading in headings:
            _, bodies = self._mentions(heading)
            if bodies and bodies[0].start == 0 and bodies[0].whose == OTHER:
                return OTHER
        return ""

    def _find_mentions(self, text: str) -> tuple[list[_Mention], list[_Mention]]:
        indexes = [_Mention(m.start(), m.end(), OTHER) for m in _OTHER_INDEX.finditer(text)]
        indexes += [_Mention(m.start(), m.end(), OURS) for m in _OUR_INDEX.finditer(text)]
        bodies = [_Mention(m.start(), m.end(), OTHER) for m in _GROUP.finditer(text)]
        named_until = 0
        for match in _BODY.finditer(text):
            inside = any(m.start <= match.start() < m.end for m in bodies if m.whose == OTHER)
            if inside or match.start() < named_until:
                continue
            whose, named_until = self._whose(text, match)
            if whose:
                bodies.append(_Mention(match.start(), match.end(), whose))
        bodies = [m for m in bodies if not _is_aside(text, m.start)]
        key = lambda m: m.start  # noqa: E731 – twice the same order
        return sorted(indexes, key=key), sorted(bodies, key=key)

    def _whose(self, text: str, match: re.Match[str]) -> tuple[str, int]:
        """Of a word that names a kind of body: ours, another, or blank when it is no subject; where its name ends."""
        spoken = list(_WORD.finditer(text, match.start(), match.start() + 120))
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
            if common == len(name) or not _is_name(spoken[common : common + 1], text, end):
                return OURS, end
        end = _end_of_name(spoken, text, 2 if words[0] == "chi" else 1)
        named = end > match.end()
        if words[0] == "ubnd" or (match[0][0].isupper() and named):
            return OTHER, end
        if re.fullmatch(_LEVEL, match[0], re.IGNORECASE):
            return OTHER if named or _stands_alone(text, match) else "", end
        return "", end

    def _plan_at(self, text: str, position: int) -> str:
        """Whether the sentence counts the tasks of another plan."""
        before = text[_sentence_start(text, position) : position]
        if _THIS_PLAN.search(before):
            return ""
        for match in _OTHER_PLAN.finditer(before):
            following = fold(before[match.end() :])
            if not following or following.split()[:2] != self._title.split()[:2]:
                return OTHER if following[:1].isalpha() and not _VERB.match(following) else ""
        return ""


_VERB = re.compile(r"(?:co|gom|de ra|xac dinh|giao|phan cong|duoc|la|dat)\b")


def _last(mentions: list[_Mention], start: int, clause_end: int) -> str:
    """What was named last before a place; what the rest of its clause names wins when nothing was."""
    before = [m for m in mentions if m.start < start]
    after = [m for m in mentions if start <= m.start < clause_end]
    if after and (not before or after[0].whose == OTHER):
        return after[0].whose
    return before[-1].whose if before else ""


def _last_body(mentions: list[_Mention], text: str, start: int, end: int, clause_end: int) -> str:
    """As :func:`_last`; behind the figure only "của …" names whose it is."""
    for mention in mentions:
        if end <= mention.start < clause_end and re.search(r"\bcủa\s+$", text[end : mention.start]):
            return mention.whose
    before = [m for m in mentions if m.start < start]
    return before[-1].whose if before else ""


def _side(text: str, position: int) -> str:
    """The side named last in the sentence, unless a later clause speaks of the whole again."""
    sentence = _sentence_start(text, position)
    found, at = "", -1
    for side, pattern in _SIDES:
        for match in pattern.finditer(text, sentence, position):
            if match.start() > at:
                found, at = side, match.start()
    if not found:
        return ""
    for whole in _WHOLE.finditer(text, at, position):
        if _CLAUSE_END.search(text, at, whole.start()):
            return ""
    return found


def _is_aside(text: str, position: int) -> bool:
    """Named as a source, a place or a rival, not as what the clause is about."""
    start = max((m.end() for m in _CLAUSE_END.finditer(text, 0, position)), default=0)
    if _CITING.match(text, start, position):
        return True
    return _NOT_THE_SUBJECT.search(text[max(0, position - 60) : position]) is not None


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """ "tỉnh xếp thứ …", "của tỉnh": the level itself is the subject."""
    before, after = text[: match.start()], text[match.end() :]
    verb = re.match(r"\s+(?:xếp|đứng|đạt|có|bị|được)\b", after)
    return verb is not None or re.search(r"\bcủa\s+$", before) is not None


def _common(name: list[str], words: list[str]) -> int:
    count = 0
    while count < min(len(name), len(words)) and name[count] == words[count]:
        count += 1
    return count


def _is_name(following: list[re.Match[str]], text: str, after: int) -> bool:
    """Whether the next word goes on naming: it begins with a capital, and only a blank stands before it."""
    if not following or text[after : following[0].start()].strip():
        return False
    return following[0][0][0].isupper()


def _end_of_name(spoken: list[re.Match[str]], text: str, count: int) -> int:
    """Where a name ends whose first ``count`` words are certain: before the first word in small letters."""
    while _is_name(spoken[count : count + 1], text, spoken[count - 1].end()):
        count += 1
    return spoken[count - 1].end()


def _sentence_start(text: str, position: int) -> int:
    return max((m.end() for m in _SENTENCE_END.finditer(text, 0, position)), default=0)


def _next_clause(text: str, position: int) -> int:
    found = _CLAUSE_END.search(text, position)
    return found.start() if found else len(text)
