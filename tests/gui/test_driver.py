"""Promise of these tests: only the driver's modules know how the window is made.

Every other file asks the driver. So the window can be built another way, and what tests say of it
stays as it is.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow

HERE = Path(__file__).resolve().parent
OWN = ("driving.py", "driver/")
"""The driver's modules; ``test_driver.py`` speaks of reaches, in strings that are none."""
MAY_REACH: dict[str, str] = {}
"""Files that test the frame itself, each with its reason. Empty, and to be kept so."""
WINDOW_MODULE = "parplanner.gui.shell.main_window"
OF_ANY_WINDOW = frozenset(dir(QMainWindow))
"""What may be asked of the window as such: its size, its title, its focus."""
WINDOW_NAMES = frozenset({"window", "empty_window", "main_window"})


class Reaches(ast.NodeVisitor):
    """Collects the lines of one file that reach into the window."""

    def __init__(self, source: str) -> None:
        self.lines: list[int] = []
        tree = ast.parse(source)
        self._imported = set(_imported(tree))
        self._windows = WINDOW_NAMES - self._imported
        self._follow_names(tree)
        self.visit(tree)

    def _follow_names(self, tree: ast.Module) -> None:
        """Names that are given the window, or a name that was given it, are the window too."""
        known = -1
        while known != len(self._windows):
            known = len(self._windows)
            for node in ast.walk(tree):
                if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value:
                    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                    for target in targets:
                        self._windows |= set(self._given(target, node.value))

    def _given(self, target: ast.expr, value: ast.expr) -> Iterator[str]:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for part, given in zip(target.elts, value.elts, strict=False):
                yield from self._given(part, given)
        elif isinstance(target, ast.Name) and self._is_window(value):
            yield target.id

    def _is_window(self, node: ast.expr) -> bool:
        """Whether an expression is the window."""
        if isinstance(node, ast.Name):
            return node.id in self._windows
        if isinstance(node, ast.Attribute):
            return node.attr in ("window", "frame") and not self._is_module(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return node.func.attr == "show_window"
        return False

    def _is_module(self, node: ast.Attribute) -> bool:
        return isinstance(node.value, ast.Name) and node.value.id in self._imported

    def visit_Attribute(self, node: ast.Attribute) -> None:
        inside = self._is_window(node.value) and node.attr not in OF_ANY_WINDOW
        door = node.attr == "window" and not self._is_module(node)
        if inside or door:
            self.lines.append(node.lineno)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """``widget.window()`` is the toolkit's question; ``getattr`` of the window is a reach."""
        if isinstance(node.func, ast.Attribute) and node.func.attr == "window" and not node.args:
            self.visit(node.func.value)
            return
        by_name = isinstance(node.func, ast.Name) and node.func.id in ("getattr", "setattr")
        if by_name and (self._is_window(node.args[0]) or _is_text(node.args[1], "window")):
            self.lines.append(node.lineno)
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        if any(alias.name == WINDOW_MODULE for alias in node.names):
            self.lines.append(node.lineno)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        names = {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
        if WINDOW_MODULE in names:
            self.lines.append(node.lineno)

    def visit_Constant(self, node: ast.Constant) -> None:
        """A program in a string, run in a process of its own, is held to the same."""
        if isinstance(node.value, str) and "import " in node.value:
            try:
                within = Reaches(textwrap.dedent(node.value))
            except SyntaxError:
                return
            self.lines += [node.lineno] * len(within.lines)


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                yield (alias.asname or alias.name).partition(".")[0]


def _is_text(node: ast.expr, text: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == text


def reaches(source: str) -> list[int]:
    """The lines of a file that reach into the window."""
    return sorted(set(Reaches(source).lines))


FILES = sorted(
    path.relative_to(HERE).as_posix()
    for path in HERE.rglob("*.py")
    if not path.relative_to(HERE).as_posix().startswith(OWN) and path != Path(__file__)
)


@pytest.mark.parametrize("name", FILES)
def test_only_the_driver_knows_how_the_window_is_made(name: str) -> None:
    found = reaches((HERE / name).read_text(encoding="utf-8"))
    assert name in MAY_REACH or found == [], f"{name}: lines {found} reach into the window"


def test_no_file_may_reach_that_does_not() -> None:
    assert all(reaches((HERE / name).read_text(encoding="utf-8")) for name in MAY_REACH)


@pytest.mark.parametrize(
    "reach",
    [
        "driver.window.text.pane.editor",
        "driver.window",
        "self.driver.window.resize(1, 1)",
        "window.findings_model.refresh()",
        "empty_window.flows.open(path)",
        "application.window.pages",
        "application.show_window().flows",
        "made = application.show_window()\nmade.flows.open(path)",
        "shown = driver.frame\nshown.criteria.tree",
        "driver.frame.criteria.tree",
        "size, shown = 5, driver.frame\nshown.criteria",
        "def test(window: object) -> None:\n    window.criteria",
        "getattr(driver.frame, name).close()",
        'getattr(driver, "window")',
        "from parplanner.gui.shell.main_window import MainWindow",
        "from parplanner.gui.shell import main_window",
        "import parplanner.gui.shell.main_window",
        'SCRIPT = """\n    import sys\n    window.flows.show(document)\n"""',
    ],
)
def test_a_reach_is_seen(reach: str) -> None:
    assert reaches(reach)


@pytest.mark.parametrize(
    "harmless",
    [
        "widget.window().windowHandle()",
        "driver.frame.resize(1, 1)",
        "window = QMainWindow()\nwindow.resize(1, 1)",
        "from parplanner.cli import main, window\nwindow._has_screen = watch",
        'place = {"window": 1}',
        "driver.text.editor.setFocus()",
    ],
)
def test_what_any_window_has_is_no_reach(harmless: str) -> None:
    assert not reaches(harmless)
