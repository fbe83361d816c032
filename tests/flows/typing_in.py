"""Flows of promises 4, 6 and 12: the hands of an Excel user, undo
without end, Vietnamese all the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint

from parplanner.domain.rows import MAX_COLUMN
from tests.flows.bridge import same
from tests.flows.hand import Hand
from tests.gui.driving import Y2017, Y2018, Y2019

ALPHABET = ["An", "Ánh", "Ân", "Ấn", "Bùi", "Duy", "Dương", "Đặng", "Đỗ"]


def _cells(hand: Hand, *places: tuple[str, str]) -> list[str]:
    return hand.look(lambda: [hand.eyes.cell(*place) for place in places])


def _to(hand: Hand, code: str, key: str) -> None:
    hand.click_cell(hand.eyes.tree, lambda: hand.eyes.at(code, key))


def like_excel(hand: Hand, work: Path) -> None:
    """The keys of §F.2 that a hand uses without thinking."""
    _to(hand, "1.2", Y2017)
    hand.enter("0,5")
    same(hand.look(hand.eyes.where), ("1.3", Y2017))
    hand.type("1.5")
    hand.key("tab")
    same(hand.look(hand.eyes.where), ("1.3", Y2018))
    same(_cells(hand, ("1.2", Y2017), ("1.3", Y2017)), ["0,5", "1,5"])
    hand.key("f2")
    assert hand.look(hand.eyes.is_editing)
    hand.type("9")
    hand.key("escape")
    assert not hand.look(hand.eyes.is_editing) and _cells(hand, ("1.3", Y2018)) == ["2,0"]
    _to(hand, "1.2", Y2017)
    hand.key("shift+down", "shift+down", "ctrl+d")
    same(_cells(hand, ("1.3", Y2017), ("1.4", Y2017)), ["0,5", "0,5"])
    hand.key("ctrl+c")
    _to(hand, "1.2", Y2018)
    hand.key("ctrl+v")
    same(_cells(hand, ("1.2", Y2018), ("1.4", Y2018)), ["0,5", "0,5"])
    _to(hand, "1.2", Y2017)
    hand.key("shift+down", "shift+right")
    hand.until(lambda: "4" in hand.window.status.figures.text(), "the figures of the selection")
    hand.shot()
    hand.key("delete")
    same(_cells(hand, ("1.2", Y2017), ("1.3", Y2018)), ["", ""])
    same(hand.look(hand.eyes.steps), 5)
    _to(hand, "1.2", Y2017)
    hand.enter("99")
    assert hand.look(hand.eyes.is_editing)  # the text is kept, the reason said
    hand.shot()
    hand.key("escape", "ctrl+z")
    same(_cells(hand, ("1.2", Y2017), ("1.2", Y2018)), ["0,5", "0,5"])


def undo_anything(hand: Hand, work: Path) -> None:
    """Back to the beginning and forward to the end, step by step."""
    before = hand.look(lambda: hand.eyes.plan.copy())
    _to(hand, "1.2", "title")
    hand.enter("Báo cáo cải cách hành chính định kỳ")
    _to(hand, "1.2", Y2017)
    hand.key("shift+down", "shift+down", "ctrl+d", "ctrl+return")
    hand.enter("Tiêu chí mới")
    _to(hand, "2", "title")
    hand.key("ctrl+shift+d", "alt+shift+up", "ctrl+-")
    _to(hand, "3.1", MAX_COLUMN)
    hand.key("delete")
    _to(hand, "3.1", "title")
    hand.key("alt+z")
    hand.until(lambda: hand.window.history_dock.isVisible(), "the history")
    after = hand.look(lambda: hand.eyes.plan.copy())
    steps = hand.look(hand.eyes.steps)
    model = hand.window.history.model
    names = hand.look(lambda: [str(model.index(n, 0).data()) for n in range(1, steps + 1)])
    assert steps >= 7 and all(set(name) & set("ăâđêôơưạảãáàếềểệỉịờộửừ") for name in names), names
    hand.shot()
    hand.key("alt+z")
    _to(hand, "3.1", "title")
    for _ in range(steps):
        hand.key("ctrl+z")
    assert hand.look(lambda: hand.eyes.plan.same_content(before))
    for _ in range(steps):
        hand.key("ctrl+y")
    assert hand.look(lambda: hand.eyes.plan.same_content(after))


def vietnamese(hand: Hand, work: Path) -> None:
    """Finding without marks, dates and numbers as they are typed, the order of the alphabet."""
    hand.key("ctrl+f")
    hand.type("van phong")
    bar = hand.window.finder.bar
    hand.until(lambda: "/" in bar.said.text(), "a hit")
    hand.shot()
    hand.key("escape")
    _to(hand, "1.2", Y2018)
    hand.enter("0.75")
    _to(hand, "1.2", Y2019)
    hand.enter("0,75")
    same(_cells(hand, ("1.2", Y2018), ("1.2", Y2019)), ["0,75", "0,75"])
    tasks = hand.eyes.tasks
    hand.look(hand.window.tasks.show_all)
    for row, typed in enumerate(("5/9", "05092018", "5-9-18")):
        hand.click_cell(tasks, lambda r=row: hand.eyes.task_at(r, "deadline"))
        hand.enter(typed)
    shown = hand.look(lambda: [str(hand.eyes.task_at(row, "deadline").data()) for row in range(3)])
    same(shown, ["05/09/2018"] * 3)
    for row, name in enumerate(reversed(ALPHABET)):
        hand.click_cell(tasks, lambda r=row: hand.eyes.task_at(r, "product"))
        hand.type(name)
        hand.key("ctrl+return" if not hand.look(hand.eyes.is_editing) else "return")
    hand.click_cell(tasks, lambda: hand.eyes.task_at(0, "product"))
    header, column = (
        tasks.horizontalHeader(),
        hand.look(lambda: hand.eyes.task_at(0, "product").column()),
    )

    def title() -> QPoint:
        return QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)

    hand.click(header.viewport(), hand.look(title))
    model = hand.window.task_model

    def products() -> list[str]:
        found = [
            str(hand.eyes.task_at(row, "product").data() or "") for row in range(model.rowCount())
        ]
        return [name for name in found if name in ALPHABET]

    hand.until(lambda: products() == ALPHABET, "the order of the Vietnamese alphabet")
    hand.shot()
