"""The charts of a report before any format: bars, grouped bars,
lines and the gauge of the overview."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from parplanner.domain.place import Place


class Role(Enum):
    """What a series of a chart tells; each has its own pattern too,
    so that none is known by colour alone."""

    ACHIEVED = "achieved"
    TARGET = "target"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures of a chart (1/1000 points, None: nothing there), with what each tells and
    stands for.

    ``tips`` and ``places`` are empty on paper, else as many as ``values``.
    """

    name: str
    role: Role
    values: tuple[int | None, ...]
    tips: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """What a chart's axes, series and columns are called; blank: it is not said.

    ``labels`` and ``codes`` head the labels, ``values`` and ``shares`` the figures; ``unit`` stands
    at the axis of the
    points, ``measured`` says the same where there is no axis.
    """

    labels: str = ""
    codes: str = ""
    values: str = ""
    shares: str = ""
    unit: str = ""
    measured: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Horizontal bars in the order given: points (1/1000), and the running share in percent (1/100)
    when given.

    With shares it is a Pareto chart. ``tips`` and ``places`` as in :class:`Series`.
    ``codes`` are the labels in short, for columns too narrow for a name; blank ones are not known.
    """

    title: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    shares: tuple[int, ...] = ()
    tips: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    share_word: str = ""
    """Says before each share that it is a running one."""
    names: Names = Names()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupedChart:
    """Several horizontal bars per label, one of each series."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    names: Names = Names()


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over ``labels`` (the years); ``top`` (1/1000 points)
    is what they could reach at most."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    top: int = 0
    names: Names = Names()


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure on a gauge: its value (1/1000 points), its words,
    and what it tells and stands for."""

    value: int
    label: str
    role: Role
    tip: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Gauge:
    """One bar from nothing to ``top`` (1/1000 points): ``achieved`` fills it, ``goal`` and
    ``planned`` are marked."""

    title: str
    top: int
    achieved: Reading | None
    planned: Reading | None
    goal: Reading | None


AnyChart = Chart | GroupedChart | LineChart
