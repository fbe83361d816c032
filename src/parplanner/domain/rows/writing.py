"""What is written: sections, the bases and recipients of the
document, indicators told in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.domain import fields as f
from parplanner.domain.fields import OnDelete
from parplanner.domain.rows.registry import SIGNING, WRITING, Row, registered
from parplanner.wording import mark


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Row):
    """A section of the written plan. ``label`` is its number as printed ("I.", "2.1.", "a)"), blank
    for none.

    ``body`` is text in the markup of ``domain.richtext``, one paragraph a line.
    """

    NAME = mark("Section")
    parent_id: str | None = field(
        default=None, metadata=f.reference("Section", OnDelete.CASCADE, mark("Below"))
    )
    position: int = field(default=0, metadata=f.position())
    label: str = field(
        default="", metadata=f.code(mark("Number"), mark("As printed: I., 1., 2.1., a)"))
    )
    title: str = field(
        default="",
        metadata=f.rich(mark("Section"), mark("Title of the section; blank for text without one")),
    )
    body: str = field(default="", metadata=f.rich(mark("Text"), form=WRITING))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Basis(Row):
    """A căn cứ: one italic paragraph above the text; the semicolon or full stop at its end is
    printed by the form."""

    NAME = mark("Basis")
    position: int = field(default=0, metadata=f.position())
    text: str = field(default="", metadata=f.text(mark("Bases, one a line"), form=SIGNING))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient(Row):
    """A line of "Nơi nhận" without its dash and its end."""

    NAME = mark("Recipient")
    position: int = field(default=0, metadata=f.position())
    text: str = field(default="", metadata=f.text(mark("Recipients, one a line"), form=SIGNING))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Row):
    """A line of the periodic report's statistics: code up to four levels, unit or enumeration,
    value as reported.

    Blank ``value`` is "not reported", which is not zero.
    """

    NAME = mark("Indicator")
    position: int = field(default=0, metadata=f.position())
    code: str = field(default="", metadata=f.code(mark("No.")))
    title: str = field(default="", metadata=f.text(mark("Indicator")))
    unit: str = field(default="", metadata=f.line(mark("Unit of measure")))
    value: str = field(default="", metadata=f.line(mark("Value")))
    doer: str = field(default="", metadata=f.text(mark("Doer")))
