"""A finding: something the officer should look at, as data.

Codes are the contract of command-line.md."""

from __future__ import annotations

from dataclasses import dataclass, field

ERROR = "error"
WARNING = "warning"
INFO = "info"
SEVERITIES = (ERROR, WARNING, INFO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``row`` (an id) and ``column`` (a column id, ``max`` or a grid key) say where; figures are
    1/1000 points.

    ``ignored`` is the officer's reason for living with it; blank for a finding that is open.
    """

    code: str
    severity: str
    row: str | None = None
    row_code: str = ""
    row_title: str = ""
    column: str | None = None
    column_name: str = ""
    cell: str = ""
    printed: int | None = None
    computed: int | None = None
    suspects: tuple[str, ...] = ()
    details: dict[str, str] = field(default_factory=dict)
    ignored: str = ""

    @property
    def is_form(self) -> bool:
        """Whether it is about the form of the document, not about what the document says."""
        return self.code.startswith("FORM_")

    @property
    def difference(self) -> int | None:
        """printed − computed."""
        return (
            None if self.printed is None or self.computed is None else self.printed - self.computed
        )
