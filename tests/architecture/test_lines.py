"""How a line reads: what no linter asks of the product's code."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "parplanner"
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def nested_in(source: str) -> list[int]:
    """Lines of comprehensions that have another one inside."""
    found: list[int] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, COMPREHENSIONS):
            inside = [each for each in ast.walk(node) if each is not node]
            if any(isinstance(each, COMPREHENSIONS) for each in inside):
                found.append(node.lineno)
    return found


def test_no_comprehension_stands_in_a_comprehension() -> None:
    found: dict[str, list[int]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        lines = nested_in(path.read_text("utf-8"))
        if lines:
            found[str(path.relative_to(SOURCE))] = lines
    assert found == {}


def test_a_comprehension_in_a_comprehension_is_seen() -> None:
    assert nested_in("a = [x for x in y if any(z for z in x)]") == [1]
    assert nested_in("a = [x for x in y for z in x]") == []
