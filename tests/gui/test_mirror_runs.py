"""Whatever a tree becomes, the mirror tells it in signals a view
can follow, and neighbours in one signal."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from parplanner.gui.grids.kit.mirror import AnyIndex, MirrorModel
from tests.gui.follower import Follower

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
Tree = dict[str | None, list[str]]
NAMES = [f"{number:02}" for number in range(14)]


class Names(MirrorModel):
    """A mirror of a plain tree of names."""

    def __init__(self, tree: Tree) -> None:
        super().__init__()
        self.tree = tree
        self.rebuild()

    def desired(self, parent_id: str | None) -> list[str]:
        return self.tree.get(parent_id, [])

    def columnCount(self, _parent: AnyIndex = QModelIndex()) -> int:
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.id_at(index) if role == Qt.ItemDataRole.DisplayRole else None

    def become(self, tree: Tree) -> None:
        """Another tree of the same or other names."""
        parents = {*self.tree, *tree}
        self.tree = tree
        self.reconcile(sorted(parents, key=lambda parent: (self._depth(parent), parent or "")))

    def _depth(self, name: str | None) -> int:
        if name is None:
            return 0
        above = next((parent for parent, names in self.tree.items() if name in names), "")
        return 1_000 if above == "" else 1 + self._depth(above)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Some of the names in any order, each below the top or below one that came before."""
    names = draw(st.permutations(NAMES))[: draw(st.integers(0, len(NAMES)))]
    tree: Tree = {None: []}
    for place, name in enumerate(names):
        above = draw(st.sampled_from([None, None, *names[:place]]))
        tree.setdefault(above, []).append(name)
    return tree


def shape(model: Names, parent: QModelIndex) -> list[Any]:
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(model.id_at(row), row.row(), shape(model, row)) for row in rows]


def wanted_shape(tree: Tree, parent: str | None) -> list[Any]:
    return [(name, row, wanted_shape(tree, name)) for row, name in enumerate(tree.get(parent, []))]


@given(st.lists(trees(), min_size=2, max_size=4))
@settings(deadline=None, max_examples=150)
def test_any_tree_becomes_any_other_by_signals(steps: list[Tree]) -> None:
    model = Names(steps[0])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    follower = Follower(model)
    for tree in steps[1:]:
        model.become(tree)
        assert shape(model, QModelIndex()) == wanted_shape(tree, None)
        assert not follower.differs()


def told(model: Names, tree: Tree) -> list[str]:
    """The signals it takes to become a tree."""
    signals: list[str] = []
    model.rowsInserted.connect(lambda _above, first, last: signals.append(f"+{last - first + 1}"))
    model.rowsRemoved.connect(lambda _above, first, last: signals.append(f"-{last - first + 1}"))
    model.rowsMoved.connect(lambda _above, first, last, *_: signals.append(f"~{last - first + 1}"))
    model.become(tree)
    return signals


@pytest.mark.parametrize(
    ("before", "after", "signals"),
    [
        ({None: ["a"]}, {None: ["b", "c", "a", "d", "e"]}, ["+2", "+2"]),
        ({None: ["b", "c", "a", "d", "e"]}, {None: ["a"]}, ["-2", "-2"]),
        ({None: ["a", "b", "c", "d", "e"]}, {None: ["d", "e", "a", "b", "c"]}, ["~2"]),
        (
            {None: ["a", "b"], "a": ["c", "d", "e"]},
            {None: ["a", "b"], "b": ["c", "d", "e"]},
            ["~3"],
        ),
        ({None: ["a", "b"], "a": ["c", "d"]}, {None: ["a", "c", "d", "b"]}, ["~2"]),
        ({None: ["a"]}, {None: ["a", "b"], "b": ["c", "d"]}, ["+1", "+2"]),
    ],
)
def test_neighbours_are_told_together(before: Tree, after: Tree, signals: list[str]) -> None:
    assert told(Names(before), after) == signals
