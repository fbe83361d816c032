"""Undo steps: what joins, what is forgotten, and where the saved mark stands."""

from __future__ import annotations

import pytest

from parplanner.document.history import History, Label, Step
from parplanner.document.signal import Signal
from parplanner.domain.changes import Change
from parplanner.domain.rows import Unit

ROWS = [Unit(id="0" * 32, name=str(n)) for n in range(9)]


def step(before: int, after: int, key: str = "cell", time: float = 0.0) -> Step:
    return Step(Label("Edit"), (Change(ROWS[before], ROWS[after]),), key, time)


def pushed(*steps: Step) -> History:
    history = History()
    for one in steps:
        history.push(one, history.joins(one))
    return history


def test_quick_edits_of_one_cell_are_one_step() -> None:
    history = pushed(step(0, 1), step(1, 2, time=1.9), step(2, 3, time=2.9))
    assert [s.changes for s in history.steps] == [(Change(ROWS[0], ROWS[3]),)]
    assert history.done == 1


def test_slow_edits_other_cells_and_edits_without_a_key_stay_apart() -> None:
    assert len(pushed(step(0, 1), step(1, 2, time=2.1)).steps) == 2
    assert len(pushed(step(0, 1), step(1, 2, "other")).steps) == 2
    assert len(pushed(step(0, 1, ""), step(1, 2, "")).steps) == 2
    assert len(pushed(step(0, 1, time=5.0), step(1, 2, time=4.0)).steps) == 2, "the clock went back"


def test_one_step_is_some_seconds_of_writing_never_a_page() -> None:
    edits = [step(n % 8, (n + 1) % 8, time=10 + n * 0.7) for n in range(20)]
    history = pushed(*edits)
    assert len(history.steps) == 4
    assert all(s.time - s.began <= History.STEP_SECONDS for s in history.steps)


def test_nothing_joins_what_was_undone_and_done_again() -> None:
    history = pushed(step(0, 1))
    history.undone()
    history.redone()
    assert not history.joins(step(1, 2))


def test_nothing_joins_across_the_saved_mark() -> None:
    history = pushed(step(0, 1))
    history.mark_saved()
    second = step(1, 2)
    assert not history.joins(second)
    history.push(second, False)
    history.undone()
    assert history.is_clean


def test_nothing_joins_a_step_that_was_undone_or_has_something_undone_after_it() -> None:
    history = pushed(step(0, 1, "a"), step(1, 2, "b"))
    history.undone()
    assert not history.joins(step(1, 3, "a"))
    assert not history.joins(step(1, 3, "b"))


def test_an_edit_taken_back_by_hand_within_one_step_leaves_no_step() -> None:
    history = pushed(step(0, 1), step(1, 0, time=1))
    assert (history.steps, history.done) == ([], 0)
    assert history.is_clean


def test_a_new_edit_after_an_undo_makes_the_saved_state_unreachable() -> None:
    history = pushed(step(0, 1), step(1, 2, "b"))
    history.mark_saved()
    history.undone()
    assert not history.is_clean
    history.push(step(1, 3), False)
    assert history.saved is None
    history.undone()
    history.undone()
    assert not history.is_clean


def test_undo_and_redo_pass_through_the_saved_mark() -> None:
    history = pushed(step(0, 1), step(1, 2, "b"))
    history.undone()
    history.mark_saved()
    seen = []
    for move in (history.redone, history.undone, history.undone, history.redone):
        move()
        seen.append(history.is_clean)
    assert seen == [False, True, False, True]


def test_at_the_ends_there_is_nothing_to_undo_or_redo() -> None:
    history = History()
    assert history.undoable is history.redoable is None
    history.push(step(0, 1), False)
    assert history.redoable is None
    history.undone()
    assert history.undoable is None
    assert history.redoable == step(0, 1)


def test_a_signal_reaches_everybody_in_order_and_fails_afterwards() -> None:
    heard: list[str] = []
    signal: Signal[[str]] = Signal()

    def broken(word: str) -> None:
        heard.append(f"broken {word}")
        raise ValueError(word)

    signal.connect(broken)
    signal.connect(lambda word: heard.append(f"second {word}"))
    signal.connect(broken)
    with pytest.raises(ValueError, match="x"):
        signal.emit("x")
    assert heard == ["broken x", "second x", "broken x"]
    signal.disconnect(broken)
    signal.disconnect(broken)
    signal.disconnect(broken)
    signal.emit("y")
    assert heard[-1] == "second y"


def test_a_follower_that_leaves_while_told_does_not_hide_the_next() -> None:
    heard: list[int] = []
    signal: Signal[[]] = Signal()

    def once() -> None:
        heard.append(1)
        signal.disconnect(once)

    signal.connect(once)
    signal.connect(lambda: heard.append(2))
    signal.emit()
    signal.emit()
    assert heard == [1, 2, 2]
