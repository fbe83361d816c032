"""Counting rows while a document is made: telling how far it is, stopping when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from parplanner.domain.errors import FileProblem
from parplanner.reports.report.model import Report, Table

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Ticker:
    """Call it once per row. Raises FileProblem ``export.cancelled`` when the officer has stopped
    the export.

    ``tables`` are those the format holds, all of the report's when not given.
    """

    def __init__(
        self,
        report: Report,
        progress: Progress | None,
        cancelled: Cancelled | None,
        tables: Iterable[Table] | None = None,
    ) -> None:
        self._total = sum(
            len(table.lines) for table in (report.tables() if tables is None else tables)
        )
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def __call__(self) -> None:
        self.check()
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)

    def check(self) -> None:
        """Only look whether to stop."""
        if self._cancelled is not None and self._cancelled():
            raise FileProblem("export.cancelled")
