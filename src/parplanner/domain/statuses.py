"""How far a task is, in the words plans use; other words may stand there too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parplanner.domain.text import clean_line, fold

NOT_STARTED, DOING, DONE, LATE, STOPPED = "Chưa bắt đầu", "Đang làm", "Hoàn thành", "Chậm", "Dừng"
STATUSES = (NOT_STARTED, DOING, DONE, LATE, STOPPED)
"""In the order in which a task goes through them.

Plans are Vietnamese, whatever the window speaks."""
_DONE = re.compile(r"(?:da )?(?:hoan thanh|xong|done|completed)(?! mot phan| [0-9]{1,2} ?%)")
_STOPPED = re.compile(r"(?:đã |tạm )?dừng|(?:da |tam )?dung$|stopped|cancelled")


def typed(text: str, known: Sequence[str] = STATUSES) -> str:
    """A status as plans write it: ``hoan thanh`` and ``HOÀN THÀNH`` are
    "Hoàn thành"; other words stay as typed."""
    line = clean_line(text)
    for status in known:
        if _means(line, status):
            return status
    return line


def _means(line: str, status: str) -> bool:
    """A word of one syllable without its marks means several
    things: "đúng (tiến độ)" is not "dừng"."""
    if line.casefold() == status.casefold():
        return True
    sure = " " in status or line.isascii()
    return sure and fold(line) == fold(status)


def is_done(status: str) -> bool:
    """Whether it says so in words ("Đã hoàn thành", "xong 12/8"); "hoàn thành 50%" is not yet."""
    return _DONE.match(fold(status)) is not None


def is_closed(status: str) -> bool:
    """Whether nobody waits for the task any more: done or stopped."""
    return is_done(status) or _STOPPED.match(clean_line(status).casefold()) is not None
