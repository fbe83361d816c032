"""What contact sheets (docs/screenshots.py --sheets) once showed
to be wrong, and must not come back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QWidget,
)

from parplanner.document import samples
from parplanner.document.document import Document
from parplanner.domain import quick
from parplanner.domain.rows import MAX_COLUMN
from parplanner.gui.dialogs.about import About
from parplanner.gui.dialogs.explain import ExplainWindow
from parplanner.gui.dialogs.go_to import GoTo
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.signing import Signing
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.look import font_size, theme
from parplanner.gui.look.focus_ring import INNER, OUTER, Ring
from parplanner.gui.shell.app import Application
from tests.gui.driving import Driver, show_window
from tests.gui.every_window import dialogs
from tests.gui.facts import box
from tests.gui.marking import mark_rows
from tests.gui.test_themes import contrast
from tests.plans import hanoi_plan


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("kind", [NewPlan, About])
def test_the_ring_goes_round_the_entry_of_a_list_and_not_over_its_letters(
    driver: Driver, kind: type
) -> None:
    dialog = kind(driver.frame)
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


def test_a_cell_dressed_in_one_answer_looks_as_qt_dresses_it_by_seven_questions(
    driver: Driver,
) -> None:
    model = driver.criteria.model
    model.setData(driver.at("1.1", "title"), "Two\nlines")
    driver.go("2.1", "title")
    mark_rows(driver)
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
        for dialog in dialogs(driver.frame):
            for box in dialog.findChildren(QDialogButtonBox):
                if not all(button.icon().isNull() for button in box.buttons()):
                    found.add(type(dialog).__name__)
            dialog.close()
        assert found == set()
    finally:
        QApplication.setStyle("Fusion")


def test_long_facts_are_read_from_their_beginning(driver: Driver) -> None:
    facts = PlanFacts(driver.frame, driver.plan)
    assert {line.cursorPosition() for line in facts.findChildren(QLineEdit)} == {0}


def test_going_to_a_criterion_begins_with_the_first_row(driver: Driver) -> None:
    found = GoTo(driver.frame, driver.plan).found
    assert found.item(0).text().startswith("1  Công tác chỉ đạo, điều hành")


def test_a_row_without_shortcomings_says_so(driver: Driver) -> None:
    driver.details.toggle()
    hint = driver.details.hint
    assert hint.isVisibleTo(driver.frame)
    driver.details.add_shortcoming()
    assert not hint.isVisibleTo(driver.frame)


def inked(image: QImage) -> int:
    """How many pixels are not as bright as the ground."""
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("percent", [100, 200])
def test_no_mark_on_a_capital_is_cut_in_a_field(application: Application, percent: int) -> None:
    font_size.install(application.app, percent)
    facts = PlanFacts(show_window(application).frame, hanoi_plan())
    facts.show()
    settle()

    def shown(text: str) -> int:
        box(facts, "parent_name").setText(text)
        return inked(box(facts, "parent_name").grab().toImage())

    whole = shown("ỦẢỐ")
    box(facts, "parent_name").setFixedHeight(2 * box(facts, "parent_name").height())
    settle()
    assert whole == shown("ỦẢỐ")
    facts.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_rows_of_lists_and_tables_have_room_for_the_marks_on_capitals(
    application: Application, percent: int
) -> None:
    font_size.install(application.app, percent)
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    for dialog in dialogs(driver.frame):
        dialog.show()
        settle()
        for view in dialog.findChildren(QListView) + dialog.findChildren(QTableView):
            metrics = view.fontMetrics()
            needed = metrics.height() + 2 * (
                -metrics.tightBoundingRect("ỦẢỐ").top() - metrics.ascent()
            )
            model = view.model()
            if view.isVisible() and model is not None and model.rowCount():
                height = view.visualRect(model.index(0, 0)).height()
                assert height >= needed, (type(dialog), type(view), height, needed)
        dialog.close()


def dark_edges(widget: QWidget, rect: QRect, ground: QColor) -> int:
    """How many pixels within a rectangle stand out from a ground by three to one."""
    image = widget.grab(rect).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(contrast(pixel, ground) >= 3 for pixel in pixels)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_a_box_nobody_ticked_has_an_edge_and_grows_with_the_letters(
    application: Application, look: str, percent: int
) -> None:
    theme.install(application.app, look)
    font_size.install(application.app, percent)
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    box = driver.findings.only_selected
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    assert place.height() >= box.fontMetrics().ascent()
    ground = box.palette().color(QPalette.ColorRole.Window)
    if look != "contrast":  # there the box itself, white on black, stands out
        assert dark_edges(box, place, ground) >= 2 * (place.width() - 4)
    before = box.grab(place).toImage()
    box.click()
    assert inked(box.grab(place).toImage()) != inked(before)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_cross_of_a_dock_is_seen_grows_with_the_letters_and_closes_it(
    application: Application, look: str, percent: int
) -> None:
    theme.install(application.app, look)
    font_size.install(application.app, percent)
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    for dock in (driver.docks.findings, driver.docks.details, driver.docks.history):
        dock.show()
        settle()
        cross = dock.titleBarWidget().findChild(QToolButton)
        assert isinstance(cross, QToolButton) and cross.height() >= dock.fontMetrics().height()
        assert dock.windowTitle() in cross.accessibleName()
        assert (
            dark_edges(cross, cross.rect(), cross.palette().color(QPalette.ColorRole.Window)) > 10
        )
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
        assert not dock.isVisible()


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_a_pressed_filter_has_a_bar_and_its_neighbours_stay(
    application: Application, look: str
) -> None:
    theme.install(application.app, look)
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    buttons = driver.filters.buttons
    places = [button.geometry() for button in buttons.values()]
    button = buttons[quick.LOST]

    def barred() -> bool:
        image = button.grab().toImage()
        return image.pixelColor(image.width() // 2, image.height() - 3) == theme.shade("focus")

    assert not barred()
    button.click()
    settle()
    assert barred() and [b.geometry() for b in buttons.values()] == places


def test_fields_of_two_lines_stay_so_and_leave_the_rest_of_the_form_in_sight(
    driver: Driver,
) -> None:
    signing = Signing(driver.frame, driver.plan)
    signing.show()
    settle()
    for field in (box(signing, "authority"), box(signing, "signer_position")):
        assert field.height() < field.fontMetrics().lineSpacing() * 4
    area = signing.findChild(QScrollArea)
    assert isinstance(area, QScrollArea) and not area.verticalScrollBar().isVisible()
    signing.close()


def test_the_title_of_a_plan_is_read_whole_on_two_lines(application: Application) -> None:
    plan = samples.sample_plan("ha-noi-2018")
    facts = PlanFacts(show_window(application).frame, plan)
    facts.show()
    settle()
    assert box(facts, "title").text() == plan.info.title and len(plan.info.title) > 60
    assert not box(facts, "title").verticalScrollBar().isVisible()
    box(facts, "title").setFocus()
    box(facts, "title").selectAll()
    QTest.keyClicks(box(facts, "title"), "Mot hai")
    QTest.keyClick(box(facts, "title"), Qt.Key.Key_Return)
    assert not facts.isVisible() and facts.changes


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_last_columns_of_units_and_of_an_explanation_are_in_sight(
    application: Application, percent: int
) -> None:
    font_size.install(application.app, percent)
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    desk = UnitDesk(driver.frame, driver.session)
    explanation = ExplainWindow(driver.frame, driver.session)
    explanation.show_figure(None, MAX_COLUMN)
    desk.show()
    settle()
    for table in (desk.table, explanation.table):
        if (
            percent == 200
            and table is explanation.table
            and driver.frame.screen().availableSize().width() < 1_000
        ):
            continue  # its longest reason alone fills such a screen
        header = table.horizontalHeader()
        assert not table.horizontalScrollBar().isVisible()
        assert header.length() == header.viewport().width(), "nothing cut, and no empty strip"
    model = desk.table.model()
    lines = desk.fontMetrics().lineSpacing()
    heights = {
        str(model.index(row, 0).data()): desk.table.rowHeight(row)
        for row in range(model.rowCount())
    }
    assert percent == 200 or heights["Văn phòng"] < 2 * lines
    assert {"0,0", "23,84"} <= {str(model.index(row, 4).data()) for row in range(model.rowCount())}
    shown = [
        str(explanation.model.index(row, 2).data()) for row in range(explanation.model.rowCount())
    ]
    assert "15,0" in shown and all("," in points for points in shown)
    for dialog in (desk, explanation):
        dialog.close()


def test_what_cannot_be_done_in_the_details_is_grey_and_says_why(driver: Driver) -> None:
    driver.details.toggle()
    driver.go("1.2", "title")
    details = driver.details
    assert not details.remove.isEnabled() and "tồn tại" in details.remove.toolTip()
    assert not details.basis.isEnabled() and details.basis.toolTip()
    details.special.click()
    details.add_shortcoming()
    assert details.remove.isEnabled() and details.basis.isEnabled()
    assert not details.remove.toolTip() and not details.basis.toolTip()
