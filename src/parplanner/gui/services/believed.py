"""What settings hold, as a dataclass: what is missing or malformed is as usual."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def believed(kind: type[T], values: object) -> T:
    """An instance of a dataclass whose fields all have defaults."""
    usual = kind()
    said: dict[str, Any] = {}
    if not isinstance(values, dict):
        return usual
    for part in fields(kind):  # type: ignore[arg-type]
        value = values.get(part.name)
        if type(value) is type(getattr(usual, part.name)):
            said[part.name] = max(value, 0) if type(value) is int else value
    return kind(**said)
