"""Whom and what a place in a text speaks of: this plan's own index and agency, or somebody else's
figure.

A false alarm costs more than a miss, so the sentence is searched for everything that could make the
figure another's: an index, a body, a side of the score, a field or criterion, an aim, another plan.
Nothing is told and nothing offered where one of them stands between the plan's own name and the
figure, or right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from parplanner.domain.text import clean_line, fold, without_label
from parplanner.domain.writing import subject_words as words
from parplanner.domain.writing.bodies import OTHER, OURS, Bodies
from parplanner.domain.writing.sentences import last_end, sentence_of


@dataclass(frozen=True, slots=True)
class Subject:
    """``foreign``: another index or body; ``row``: a field or criterion; ``aim``: wanted, expected
    or ruled, not achieved; ``side`` of the score: ``words.SELF`` … or blank; ``plan``: another
    plan's
    tasks; ``named``: the plan's own index or agency is named."""

    foreign: bool = False
    row: bool = False
    aim: bool = False
    side: str = ""
    plan: bool = False
    named: bool = False


_CLAUSE_END = re.compile(r",(?!\d)|[;:–]|[.!?](?=\s|$)|\s(?:còn|trong khi|nhưng|và)\s|\(")
_PAST = re.compile(r"(?:kết quả|tình hình)\b.*\b(?:thực hiện|kế hoạch)\b", re.IGNORECASE)


class Subjects:
    """Subjects in the texts of one plan: ``agency``, ``title`` (what it is called), ``fields``
    (titles of its lĩnh vực) are its own names."""

    def __init__(self, agency: str, title: str, fields: Sequence[str] = ()) -> None:
        self._bodies = Bodies(agency)
        self._title = fold(clean_line(title))
        self._fields = [fold(clean_line(field)) for field in fields if len(field.split()) > 2]
        self._named_in = lru_cache(maxsize=512)(self._bodies.named)
        self._heading = lru_cache(maxsize=512)(self._of_heading)

    def at(self, text: str, start: int, end: int, headings: Iterable[str] = ()) -> Subject:
        """The subject of ``text[start:end]``; ``headings``: those above it, the nearest first."""
        sentence, _ = sentence_of(text, start)
        before, behind = text[sentence:start], _behind(text, end)
        above = [self._heading(heading) for heading in headings]
        ours = last_end(words.OUR_INDEX, before)
        own = ours > 0 or self._body_before(text, sentence, start) == OURS
        foreign = self._is_foreign(text, sentence, start)
        inherited = Subject() if own or foreign else self._inherited(text, sentence)
        return Subject(
            foreign=(
                foreign
                or self._is_foreign_behind(behind)
                or inherited.foreign
                or any(h.foreign for h in above)
            ),
            row=(
                self._names_row(before[ours:]) or words.ROW_BEHIND.match(behind) is not None
                or any(h.row for h in above)
            ),
            aim=_is_aim(before, behind),
            side=_side(before, behind) or next((h.side for h in above if h.side), ""),
            plan=self._other_plan(before) or any(h.plan for h in above),
            named=own or inherited.named or any(h.named for h in above),
        )  # fmt: skip

    def names_a_field(self, before: str, headings: Iterable[str]) -> bool:
        """Whether a count of criteria is one of a single field."""
        if any(self._heading(heading).row for heading in headings):
            return True
        return words.FIELD_OF_A_COUNT.search(before) is not None or self._has_field(before)

    def _body_before(self, text: str, sentence: int, start: int) -> str:
        named = [n for n in self._named_in(text) if sentence <= n.start < start]
        return named[-1].whose if named else ""

    def _is_foreign(self, text: str, sentence: int, start: int) -> bool:
        if self._body_before(text, sentence, start) == OTHER:
            return True
        before = text[sentence:start]
        return words.OTHER_INDEX.search(before[last_end(words.OUR_INDEX, before) :]) is not None

    def _is_foreign_behind(self, behind: str) -> bool:
        """What the rest of the clause, or the bracket behind the figure, says whose it is."""
        if words.OTHER_INDEX.search(behind):
            return True
        said = re.search(r"\b(?:là|thuộc về|của)\s+", behind)
        if said is None:
            return False
        named = self._named_in(behind[said.end() :])
        return bool(named) and named[0].whose == OTHER and named[0].start == 0

    def _inherited(self, text: str, sentence: int) -> Subject:
        """What the sentence before spoke of, where this one names nothing."""
        if sentence == 0:
            return Subject()
        start, _ = sentence_of(text, sentence - 1)
        said = text[start:sentence]
        ours = last_end(words.OUR_INDEX, said)
        body = self._body_before(text, start, sentence)
        if body == OTHER or words.OTHER_INDEX.search(said[ours:]):
            return Subject(foreign=True)
        if ours or body == OURS:
            return Subject(named=True)
        return self._inherited(text, start)

    def _of_heading(self, heading: str) -> Subject:
        title = without_label(heading)
        ours = last_end(words.OUR_INDEX, title)
        bodies = self._named_in(title)
        other = any(n.whose == OTHER for n in bodies) and not any(n.whose == OURS for n in bodies)
        past = _PAST.match(title)
        return Subject(
            foreign=other or (not ours and words.OTHER_INDEX.search(title) is not None),
            row=self._names_row(title[ours:]),
            side=_side(title, ""),
            plan=past is not None or other,
            named=ours > 0,
        )

    def _names_row(self, said: str) -> bool:
        if words.ROW.search(said) or words.LEAD.search(said):
            return True
        return self._has_field(said)

    def _has_field(self, said: str) -> bool:
        folded = fold(said)
        return any(field in folded for field in self._fields)

    def _other_plan(self, before: str) -> bool:
        """Whether the sentence counts the tasks of another plan, or of a part of this one."""
        this = last_end(words.THIS_PLAN, before)
        tail = before[this:]
        if words.NOT_OUR_TASKS.search(tail):
            return True
        for match in words.PLAN.finditer(tail):
            following = tail[match.end() :]
            if (
                following.strip()
                and not words.PLAN_VERB.match(following)
                and not self._is_our_title(following)
            ):
                return True
        return False

    def _is_our_title(self, following: str) -> bool:
        said = fold(following)
        return len(self._title) > 10 and said.startswith(self._title[:40])


def _is_aim(before: str, behind: str) -> bool:
    """Whether the words around a figure say that it is aimed at."""
    if words.AIM.search(before.rstrip()) is not None:
        return True
    return words.AIM_BEHIND.match(behind) is not None


def _side(before: str, behind: str) -> str:
    """The side named last in the sentence, or right behind the figure."""
    found, at = "", -1
    for side, pattern in words.SIDES:
        for match in pattern.finditer(before):
            if match.start() > at:
                found, at = side, match.start()
        lead = words.SIDE_BEHIND.match(behind)
        if lead and pattern.match(behind, lead.end()):
            return side
    return found


def _behind(text: str, position: int) -> str:
    """The rest of the clause behind a figure, with a bracket that follows at once."""
    found = _CLAUSE_END.search(text, position)
    end = found.start() if found else len(text)
    if found and found[0] == "(" and re.fullmatch(r"\s*(?:điểm|%)?\s*", text[position:end]):
        close = text.find(")", end)
        end = close if close > 0 else len(text)
    return text[position:end]
