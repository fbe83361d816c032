"""The random officer leaves nothing out: every edit there is and every class of rows is played."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from types import ModuleType

import pytest

from parplanner.domain import edits
from parplanner.domain.changes import Changes, squash
from parplanner.domain.rows import ROW_CLASSES, Criterion
from tests.domain.random_edits import EVERY_MOVE, MOVES, Officer
from tests.plans import hanoi_plan

Function = Callable[..., object]
ROUNDS = 60
"""At most: the game ends as soon as nothing is left out."""
SEED = 7


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(edits.__path__):
        yield importlib.import_module(f"{edits.__name__}.{found.name}")


def edits_of(module: ModuleType) -> list[str]:
    """The public functions of a module that make Changes."""
    return [
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and _is_edit(name, function)
    ]


def _is_edit(name: str, function: Callable[..., object]) -> bool:
    return not name.startswith("_") and "Change" in _answer(function)


def every_edit() -> set[tuple[str, str]]:
    """Module and name of each."""
    return {(module.__name__, name) for module in modules() for name in edits_of(module)}


def _answer(function: Callable[..., object]) -> str:
    return str(inspect.get_annotations(function).get("return", ""))


@dataclass
class Played:
    """What happened in a run: moves that changed something, through which functions, which rows."""

    moves: set[int] = field(default_factory=set)
    functions: set[tuple[str, str]] = field(default_factory=set)
    came: set[type] = field(default_factory=set)
    went: set[type] = field(default_factory=set)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left out."""
        return (
            len(self.moves) == len(EVERY_MOVE)
            and self.functions >= every_edit()
            and self.came >= set(ROW_CLASSES)
            and self.went >= set(ROW_CLASSES) - {cls for cls in ROW_CLASSES if cls.MOST == 1}
        )


@pytest.fixture(scope="module")
def played() -> Iterator[Played]:
    """Every move in turn, some rounds of it, on Hà Nội 2018."""
    with pytest.MonkeyPatch.context() as patch:
        through: set[tuple[str, str]] = set()
        for module in modules():
            for name, function in inspect.getmembers(module, inspect.isroutine):
                if function.__module__ == module.__name__:
                    patch.setattr(module, name, _noting(function, through))
        yield _play(through)


def _noting(function: Function, through: set[tuple[str, str]]) -> Function:
    @wraps(function)
    def noted(*values: object, **named: object) -> object:
        through.add((function.__module__, function.__name__))
        return function(*values, **named)

    return noted


def _play(through: set[tuple[str, str]]) -> Played:
    plan, officer, told = hanoi_plan(), Officer(SEED), Played()
    for _ in range(ROUNDS):
        if told.is_complete:
            break
        for number, move in enumerate(EVERY_MOVE):
            through.clear()
            changes = squash(officer.play(move, plan))
            if not changes:
                continue
            told.moves.add(number)
            told.functions |= through
            told.came |= {type(change.after) for change in changes if change.after is not None}
            told.went |= {type(change.before) for change in changes if change.after is None}
            if not _leaves_little(changes):
                plan.apply(changes)
    return told


def _leaves_little(changes: Changes) -> bool:
    """So many deleted fields would soon leave nothing to play with."""
    gone = [change.before for change in changes if change.after is None]
    return sum(isinstance(row, Criterion) for row in gone) > 3


def test_every_module_that_makes_changes_has_moves_of_its_own() -> None:
    making = {module.__name__ for module in modules() if edits_of(module)}
    assert len(making) > 15
    assert {module.__name__ for module in MOVES} == making


def test_every_module_of_edits_has_a_part_in_the_game(played: Played) -> None:
    assert {name for name, _ in played.functions} == {module.__name__ for module in modules()}


def test_every_edit_is_played(played: Played) -> None:
    assert len(every_edit()) > 70
    assert every_edit() - played.functions == set()


def test_every_move_changes_something_now_and_then(played: Played) -> None:
    assert played.moves == set(range(len(EVERY_MOVE)))


def test_rows_of_every_class_come_and_those_that_may_go_go(played: Played) -> None:
    assert played.came == set(ROW_CLASSES)
    assert set(ROW_CLASSES) - played.went == {cls for cls in ROW_CLASSES if cls.MOST == 1}
