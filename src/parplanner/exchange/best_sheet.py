"""Which of a file's sheets holds our table, and a word on the others that might."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.exchange.appendix.proposal import SheetOffer
from parplanner.exchange.table import layout, legacy_sheet
from parplanner.exchange.table.choices import Choices
from parplanner.exchange.table.headings import CODE
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Place:
    """A sheet that was not read yet; ``read`` may raise FileProblem."""

    name: str
    hidden: bool
    read: Callable[[], Sheet]


@dataclass(frozen=True, slots=True)
class Best:
    """The sheet that is taken, what is doubtful about the choice; ``offers``: all of the file."""

    sheet: Sheet
    layout: Layout
    doubts: tuple[Finding, ...]
    offers: tuple[SheetOffer, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is remembered of a sheet that was looked at: cells of eight sheets at once are too many.

    ``columns``: keys that were understood, none where there is no table of ours; ``codes``: as they
    stand in its rows; ``problem``: why it cannot be read.
    """

    name: str
    hidden: bool
    rows: int = 0
    columns: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    problem: FileProblem | None = None

    @property
    def weight(self) -> tuple[bool, int, int]:
        """Visible before hidden, then the columns understood, then the rows."""
        return (not self.hidden, len(self.columns), self.rows)

    @property
    def offer(self) -> SheetOffer:
        """As it is offered to be chosen."""
        return SheetOffer(self.name, self.hidden, len(self.columns), self.rows)


@dataclass(frozen=True, slots=True)
class _Table:
    seen: _Seen
    sheet: Sheet
    layout: Layout
    converted: tuple[Finding, ...]


def find(
    places: Sequence[Place],
    sheet: str | None,
    choices: Choices,
    source: str,
    *,
    is_one_text: bool = False,
) -> Best:
    """The ``sheet`` that was asked for, else the one whose headings say most.

    ``source``: the file's name. ``is_one_text``: the places are one text parted in several ways, of
    which only the best is a sheet. Raises FileProblem ``import.no_such_sheet``,
    ``import.nothing_recognised`` and whatever the sheets were refused for.
    """
    looking = _Looking(choices, source)
    for place in named(places, sheet):
        looking.look_at(place)
    table = looking.best()
    if table is None:
        raise FileProblem("import.nothing_recognised", name=source, sheet=sheet or "")
    if is_one_text:
        return Best(table.sheet, table.layout, table.converted, (table.seen.offer,))
    doubts = [*table.converted]
    offers = [seen.offer for seen in looking.seen]
    if sheet is None:
        doubts += _beside(table.seen, looking.seen)
    else:
        offers = with_others(places, table.seen.offer)
    if table.seen.hidden:
        details = {"sheet": table.seen.name}
        doubts.append(Finding(code="SHEET_HIDDEN", severity=WARNING, details=details))
    return Best(table.sheet, table.layout, tuple(doubts), tuple(offers))


def named(places: Sequence[Place], name: str | None) -> list[Place]:
    """The places with a name, for None all. Raises FileProblem ``import.no_such_sheet``."""
    wanted = [place for place in places if name in (None, place.name)]
    if places and not wanted:
        names = ", ".join(place.name for place in places)
        raise FileProblem("import.no_such_sheet", sheet=name, sheets=names)
    return wanted


def with_others(places: Sequence[Place], offer: SheetOffer) -> list[SheetOffer]:
    """The sheet that was looked at among the others, at which nobody looked."""
    offers: list[SheetOffer] = []
    for place in places:
        others = SheetOffer(place.name, place.hidden, rows=None)
        offers.append(offer if place.name == offer.name else others)
    return offers


class _Looking:
    """Goes through sheets one by one and holds on to the best."""

    def __init__(self, choices: Choices, source: str) -> None:
        self.seen: list[_Seen] = []
        self._choices = choices
        self._source = source
        self._best: _Table | None = None
        self._broken: list[FileProblem] = []

    def look_at(self, place: Place) -> None:
        """One sheet; one that cannot be read does not keep the others away."""
        try:
            sheet = place.read()
        except FileProblem as problem:
            problem.params.setdefault("sheet", place.name)
            self._broken.append(problem)
            return
        unicode, converted = legacy_sheet.convert_sheet(sheet)
        try:
            found = layout.find(unicode, self._choices, self._source)
        except FileProblem as problem:
            self.seen.append(_Seen(place.name, place.hidden, len(sheet.rows), problem=problem))
            return
        if found is None:
            self.seen.append(_Seen(place.name, place.hidden, len(sheet.rows)))
            return
        seen = _Seen(
            place.name,
            place.hidden,
            len(sheet.rows),
            frozenset(found.columns),
            frozenset(_codes(unicode, found)),
        )
        self.seen.append(seen)
        if self._best is None or seen.weight > self._best.seen.weight:
            self._best = _Table(seen, unicode, found, tuple(converted))

    def best(self) -> _Table | None:
        """The best of all; where there is none, the FileProblem that kept one away is raised."""
        refused = [seen.problem for seen in self.seen if seen.problem is not None]
        problems = [*self._broken, *refused]
        if self._best is None and problems:
            raise problems[0]
        return self._best


def _codes(sheet: Sheet, found: Layout) -> set[str]:
    column = found.columns.get(CODE, 0)
    below = [row for row in sheet.rows if row.number > found.last]
    return {row.cells[column].text.strip() for row in below if column in row.cells}


def _beside(best: _Seen, seen: Sequence[_Seen]) -> list[Finding]:
    """Other sheets that hold such a table: named, so that the right one is chosen."""
    told: list[Finding] = []
    for other in seen:
        if other is best:
            continue
        details = {"sheet": best.name, "other": other.name}
        if other.problem is not None and other.problem.code == "import.heading_twice":
            told.append(Finding(code="SHEET_UNREADABLE", severity=INFO, details=details))
        elif len(best.columns & other.columns) * 2 >= len(best.columns):
            code = "SHEET_CONTINUES" if _continues(best, other) else "SHEET_ALSO"
            severity = INFO if other.hidden else WARNING
            told.append(Finding(code=code, severity=severity, details=details))
    return told


def _continues(best: _Seen, other: _Seen) -> bool:
    """Whether the other sheet goes on with rows that the first does not have."""
    return bool(other.codes) and not best.codes & other.codes
