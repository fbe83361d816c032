"""Stub until it is written."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.exchange.sheet import SheetCell


def codes_from_dates(_cells: Sequence[SheetCell | None]) -> dict[int, tuple[str, bool]]:
    return {}
