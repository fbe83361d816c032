"""What an officer may choose about a document, whatever the document."""

from __future__ import annotations

from dataclasses import dataclass

DEADLINE, PRODUCT, STATUS = "deadline", "product", "status"
EXTRA_COLUMNS = (DEADLINE, PRODUCT, STATUS)


@dataclass(frozen=True, slots=True)
class Options:
    """``electronic`` leaves number and date blank (PL1-III.1c); ``units`` limits slips to units of these names;
    ``extra`` adds columns (of ``EXTRA_COLUMNS``) to the assignment table."""

    electronic: bool = False
    subtotals: bool = True
    landscape: bool = True
    units: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
