"""The flow of a document down its pages: lines and blocks that may or
may not be parted from what follows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from parplanner.reports.pdf.pages import Pages
from parplanner.reports.report import form

_SLACK = 0.01


@dataclass(slots=True)
class Item:
    """Something that stands on one page: a line, a block. Lengths in pt; ``draw`` gets the y of its
    upper edge.

    ``before`` is dropped at the top of a page; ``keep``: the next item must stand on the same page.
    """

    height: float
    draw: Callable[[float], None]
    before: float = 0.0
    keep: bool = False
    text: bool = False


class Flow:
    """Collects items and sets them, page by page, parted only where they may be."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._items: list[Item] = []

    def add(self, item: Item) -> None:
        """Put an item below those before it."""
        self._items.append(item)

    def keep_last_lines(self, count: int = form.KEPT_LINES) -> None:
        """The last lines of text stay with the item that comes next:
        a signature never stands alone."""
        lines = 0
        for item in reversed(self._items):
            if lines >= count:
                break
            item.keep = True
            lines += item.text

    def height(self) -> float:
        """What the collected items take together."""
        return sum(item.before + item.height for item in self._items)

    def flush(self, reserve: float = 0.0) -> None:
        """Set all items; ``reserve`` pt must follow on the page of the
        last one where that one is to be kept."""
        at = 0
        while at < len(self._items):
            end = self._fitting(at, reserve)
            if end == at:
                self._pages.next_page()
                continue
            for item in self._items[at:end]:
                self._set(item)
            at = end
            if at < len(self._items):
                self._pages.next_page()
        self._items.clear()

    def _set(self, item: Item) -> None:
        if not self._pages.is_fresh:
            self._pages.y += item.before
        item.draw(self._pages.y)
        self._pages.y += item.height

    def _fitting(self, at: int, reserve: float) -> int:
        """The end of the items that go on this page; ``at`` when none of them should."""
        used, may_part_at, fresh = 0.0, at, self._pages.is_fresh
        room = self._pages.room + _SLACK
        for i in range(at, len(self._items)):
            item = self._items[i]
            used += item.height + (0.0 if fresh and i == at else item.before)
            last = i == len(self._items) - 1
            if used + (reserve if last and item.keep else 0.0) > room:
                # A chain of kept items longer than a page is parted where the page ends.
                return may_part_at if may_part_at > at or not fresh else max(i, at + 1)
            if last or not item.keep:
                may_part_at = i + 1
        return len(self._items)
