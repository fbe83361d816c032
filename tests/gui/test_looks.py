"""What contact sheets (docs/screenshots.py --sheets) once showed to be wrong, and must not come back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QProxyStyle,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from parplanner.gui.dialogs.about import About
from parplanner.gui.dialogs.go_to import GoTo
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.focus_ring import INNER, OUTER, Ring
from tests.gui.driving import Driver
from tests.gui.every_window import dialogs


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("kind", [NewPlan, About])
def test_the_ring_goes_round_the_entry_of_a_list_and_not_over_its_letters(driver: Driver, kind: type) -> None:
    dialog = kind(driver.window)
    dialog.show()
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    settle()
    ring, view = dialog.list.viewport().findChild(Ring), dialog.list
    assert isinstance(view, QListView) and isinstance(ring, Ring)
    entry = view.visualRect(view.currentIndex())
    assert ring.geometry().contains(entry.adjusted(0, -OUTER, 0, OUTER))
    dialog.close()


@pytest.mark.parametrize("state", ["plain", "selected"])
def test_letters_at_the_top_of_a_cell_stand_below_the_ring(driver: Driver, state: str) -> None:
    view: QTableView = driver.tasks
    driver.go_task(3, "lead")
    index = driver.task_at(0 if state == "plain" else 3, "lead")
    view.scrollTo(index)
    driver.tree.setFocus()  # takes the ring along
    settle()
    cell = view.visualRect(index)
    image = view.viewport().grab(cell.adjusted(1, 0, -2, -2)).toImage()
    first = {image.pixel(x, y) for x in range(image.width()) for y in range(OUTER + INNER)}
    assert len(first) == 1, "letters or a strip of another colour where the ring lies"
    ground = {image.pixel(image.width() - 1, y) for y in range(image.height())}
    assert ground == first, "the room above the letters has the colour of the cell"


def test_a_cell_dressed_in_one_answer_looks_as_qt_dresses_it_by_seven_questions(driver: Driver) -> None:
    model = driver.window.criteria_model
    model.setData(driver.at("1.1", "title"), "Two\nlines")
    driver.go("2.1", "title")
    driver.window.actions_.by_name["not_applicable"].trigger()
    seen = set()
    for row_id in model.mirrored():
        for column in range(model.columnCount()):
            index = model.index_of(row_id, column)
            made = []
            for delegate in (driver.tree.cell_delegate, QStyledItemDelegate(driver.tree)):
                option = QStyleOptionViewItem()
                delegate.initStyleOption(option, index)
                font = (option.font.bold(), option.font.italic(), option.font.strikeOut())
                ground = option.backgroundBrush.color().name(), option.backgroundBrush.style()
                made.append((option.text, option.displayAlignment, option.features, *font, *ground))
            assert made[0] == made[1]
            seen.add(made[0][3:6])
    assert seen >= {(False, False, False), (True, False, False), (False, False, True)}


class Pictures(QProxyStyle):
    """As desktops do that put pictures on OK and Cancel."""

    def styleHint(self, hint: QStyle.StyleHint, *others: Any, **named: Any) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, *others, **named)


def test_buttons_of_dialogs_are_words_only(driver: Driver) -> None:
    QApplication.setStyle(Pictures("Fusion"))
    try:
        usual = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        assert not usual.buttons()[0].icon().isNull(), "the test needs a desktop with pictures"
        found = set()
        for dialog in dialogs(driver.window):
            for box in dialog.findChildren(QDialogButtonBox):
                if not all(button.icon().isNull() for button in box.buttons()):
                    found.add(type(dialog).__name__)
            dialog.close()
        assert found == set()
    finally:
        QApplication.setStyle("Fusion")


def test_long_facts_are_read_from_their_beginning(driver: Driver) -> None:
    facts = PlanFacts(driver.window, driver.plan)
    assert {line.cursorPosition() for line in facts.findChildren(QLineEdit)} == {0}


def test_going_to_a_criterion_begins_with_the_first_row(driver: Driver) -> None:
    found = GoTo(driver.window, driver.plan).found
    assert found.item(0).text().startswith("1  Công tác chỉ đạo, điều hành")


def test_a_row_without_shortcomings_says_so(driver: Driver) -> None:
    driver.window.commands.toggle_details()
    hint = driver.window.details.hint
    assert hint.isVisibleTo(driver.window)
    driver.window.details.add_shortcoming()
    assert not hint.isVisibleTo(driver.window)
