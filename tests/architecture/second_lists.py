"""Finds second lists of a class's fields in the source: literals
that name several fields of one class."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from parplanner.domain.rows import ROW_CLASSES, Row

SOURCE = Path(__file__).resolve().parents[2] / "src" / "parplanner"
MANY = 4
"""So many fields of one class beside each other are a list of its fields."""


def names_of(cls: type[Row]) -> set[str]:
    """The keys and columns of a class's fields that an officer sees, and its lists."""
    found: set[str] = set()
    for field in cls.FIELDS:
        if field.is_seen:
            found |= {field.key, field.column}
    return found | {listed.key for listed in cls.LISTS}


def literals(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """(line, strings) of every tuple, list, set and the keys of every
    dict that holds nothing but strings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            parts = node.elts
        elif isinstance(node, ast.Dict):
            parts = [key for key in node.keys if key is not None]
        else:
            continue
        words = [
            part.value
            for part in parts
            if isinstance(part, ast.Constant) and isinstance(part.value, str)
        ]
        if len(words) == len(parts) and words:
            yield node.lineno, words


def labels(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, text) of every literal that is translated where it stands: ``tr("…")``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            for part in node.args:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield node.lineno, part.value


def lists_in(path: Path) -> list[str]:
    """``file:line class: fields`` of every second list in a module."""
    tree = ast.parse(path.read_text("utf-8"))
    found: list[str] = []
    for line, words in literals(tree):
        for cls in ROW_CLASSES:
            named = [word for word in words if word in names_of(cls)]
            if len(named) >= MANY:
                found.append(
                    f"{path.relative_to(SOURCE)}:{line} {cls.__name__}: {', '.join(named)}"
                )
    return found
