"""Walls that no import contract holds: no circle anywhere, nobody reaches through the desk."""

from __future__ import annotations

import ast
from pathlib import Path

import grimp
import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "parplanner"
LONGEST = 2
"""``desk.x.y``: what a part is asked for may be told, not reached through."""


def circles(edges: dict[str, set[str]]) -> list[set[str]]:
    """Groups of modules that import each other round about: each reaches itself over others."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        waiting = list(edges[start])
        while waiting:
            module = waiting.pop()
            if module not in seen:
                seen.add(module)
                waiting += edges[module]
        return seen

    reach = {module: reached(module) for module in edges}
    return [{a, *(b for b in reach[a] if a in reach[b])} for a in edges if a in reach[a]]


def test_no_modules_import_each_other_round_about() -> None:
    """Also not for the sake of types alone: who has to be named there is known there."""
    graph = grimp.build_graph("parplanner", cache_dir=None)
    edges = {
        module: set(graph.find_modules_directly_imported_by(module)) for module in graph.modules
    }
    assert len(edges) > 500
    assert circles(edges) == []


def test_a_circle_is_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [{"a", "b", "c"}] * 3
    assert circles({"a": {"b"}, "b": set()}) == []


def chains_in(source: str) -> list[str]:
    """Every way through a desk that is longer than :data:`LONGEST`."""
    tree = ast.parse(source)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    found: list[str] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner:
            continue
        names = names_of(node)
        plain = [name.lstrip("_") for name in names]
        if "desk" in plain and len(plain) - plain.index("desk") - 1 > LONGEST:
            found.append(".".join(names))
    return found


def names_of(node: ast.expr) -> list[str]:
    """``a.b.c`` → a, b, c; nothing where a call or an index stands in between."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


def test_nobody_outside_the_shell_reaches_through_the_desk() -> None:
    found = {}
    for path in sorted((SOURCE / "gui").rglob("*.py")):
        if "shell" not in path.parts and (chains := chains_in(path.read_text("utf-8"))):
            found[path.name] = chains
    assert found == {}


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("self._desk.session.plan.walk()", ["self._desk.session.plan.walk"]),
        ("desk.session.plan", []),
        ("desk.workspaces.open(key)", []),
        ("desk.of(key).show().wide.far.out", []),
    ],
)
def test_a_reach_through_the_desk_is_seen(line: str, seen: list[str]) -> None:
    assert chains_in(line) == seen


def test_only_the_shell_is_started_by_the_command_line() -> None:
    """The main window is nobody's but the shell's: not even for its name."""
    graph = grimp.build_graph("parplanner", cache_dir=None)
    window = "parplanner.gui.shell.main_window"
    knowing = graph.find_modules_that_directly_import(window)
    assert knowing == {"parplanner.gui.shell.app"}
