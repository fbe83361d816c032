"""Deadlines of a table that is read in: whole days in the
printed form, everything else as it stood."""

from __future__ import annotations

from parplanner.domain import deadline_words as words
from parplanner.domain import deadlines
from parplanner.domain.deadline_doubts import doubtful
from parplanner.domain.text import clean_line, fold


def read(typed: str, year: int) -> tuple[str, str]:
    """The text to store, and why it is to be looked at (see :func:`doubtful`), or "".

    ``31.12.2024``, ``2024-12-31`` and "ngày 30 tháng 9 năm 2024" become 31/12/2024 …; nothing is
    added that was not there: ``5/9`` gets no year, "Quý 4" stays as the document has it.
    """
    line = clean_line(typed)
    reason = doubtful(line, year)
    if reason:
        return line, reason
    bare = fold(line).removeprefix("ngay ")
    # A day whose year does not change with the plan's is a whole one.
    whole = words.day_parts(bare, 1) is not None and words.day_parts(bare, 1) == words.day_parts(
        bare, 2
    )
    return (deadlines.typed(line, year) if whole else line), ""
