"""Turning the wheel scrolls; it changes no value of a box that nobody chose, in whatever window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabBar,
    QWidget,
)

from parplanner.gui.widgets.fitting import dress
from parplanner.gui.widgets.wheel_guard import boxes
from tests.gui.driving import PLAIN, Driver, Key
from tests.gui.every_window import dialogs

NOTCH = QPoint(0, -120)


def turn(widget: QWidget, notch: QPoint = NOTCH) -> None:
    """One notch of the wheel over the middle of a widget."""
    place = QPointF(widget.rect().center())
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    place_on_screen = QPointF(widget.mapToGlobal(place))
    event = QWheelEvent(place, place_on_screen, QPoint(), notch, buttons, PLAIN, phase, False)
    QApplication.sendEvent(widget, event)


def turn_as_a_hand_does(widget: QWidget, notch: QPoint = NOTCH) -> None:
    """The same by way of the window: what ignores the wheel hands
    it on, and it may give the focus."""
    top = widget.window()
    place = widget.mapTo(top, widget.rect().center())
    QTest.wheelEvent(top.windowHandle(), QPointF(place), notch)
    QApplication.processEvents()


def value(box: QWidget) -> object:
    """What a box says."""
    if isinstance(box, QComboBox | QTabBar):
        return box.currentIndex()
    if isinstance(box, QAbstractSlider):
        return box.value()
    return box.property("value") or box.property("dateTime")


def changed_by_the_wheel(root: QWidget) -> Iterator[str]:
    """The boxes of a window whose value a notch up or down
    changes, or which take the focus for it."""
    for box in boxes(root):
        if box.hasFocus():
            root.setFocus()
        before = value(box)
        for notch in (NOTCH, -NOTCH):
            turn(box, notch)
            if value(box) != before or box.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                yield f"{type(root).__name__}: {box.accessibleName() or box.objectName() or box}"


def test_the_wheel_changes_no_box_of_any_window(driver: Driver) -> None:
    driver.build_workspaces()
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    driver.tree.setFocus()
    roots: list[QWidget] = [driver.frame, *dialogs(driver.frame)]
    seen = sum(len(list(boxes(root))) for root in roots)
    assert seen >= 8, "the walk finds the boxes there are"
    assert [said for root in roots for said in changed_by_the_wheel(root)] == []
    assert driver.steps() == 0
    for dialog in roots[1:]:
        dialog.close()


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QDateEdit, QSlider, QTabBar])
def test_a_box_of_any_kind_in_a_dressed_dialog_is_steady(
    qapp: QApplication, kind: type[QWidget]
) -> None:
    dialog, box = QDialog(), kind()
    QFormLayout(dialog).addRow(box)
    if isinstance(box, QComboBox):
        box.addItems(["a", "b", "c"])
        box.setCurrentIndex(1)
    elif isinstance(box, QTabBar):
        for name in "abc":
            box.addTab(name)
        box.setCurrentIndex(1)
    elif isinstance(box, QSpinBox | QSlider):
        box.setValue(5)
    dress(dialog)
    assert list(changed_by_the_wheel(dialog)) == []


def test_with_the_focus_the_wheel_still_chooses(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    method = driver.details.method
    method.setFocus()
    turn_as_a_hand_does(method)
    assert method.currentIndex() == 1


def test_over_a_box_the_wheel_scrolls_what_lies_around_it(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    driver.tree.setFocus()
    area = driver.docks.details.widget()
    assert isinstance(area, QScrollArea)
    driver.details.panel.setMinimumHeight(3_000)
    QApplication.processEvents()
    turn_as_a_hand_does(driver.details.method)
    assert area.verticalScrollBar().value() > 0
    assert driver.tree.hasFocus(), "the wheel takes the focus nowhere"
    assert driver.steps() == 0


def test_the_toolkits_own_printing_dialog_is_steady(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[list[str]] = []

    def looked_at(dialog: QPrintDialog) -> int:
        assert list(boxes(dialog))
        met.append(list(changed_by_the_wheel(dialog)))
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", looked_at)
    driver.exports.print(b"")
    assert met == [[]]
