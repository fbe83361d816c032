"""Three looks: every text is readable on its ground, icons follow
the palette, what has the focus is seen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from parplanner.gui.look import icons, theme
from parplanner.gui.look.focus_ring import Ring
from parplanner.gui.shell.app import Application
from tests.gui.driving import Driver, show_window, window_of

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

TEXT_ON = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ButtonText, Role.Window),  # tool buttons without a frame
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.PlaceholderText, Role.Base),
    (Role.Link, Role.Base),
    (Role.LinkVisited, Role.Base),
)


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.1."""
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=theme.LOOKS)
def look(application: Application, request: pytest.FixtureRequest) -> str:
    """Each look in force in turn."""
    theme.install(application.app, request.param)
    return str(request.param)


def test_the_contrast_formula_is_that_of_wcag() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_every_text_has_four_and_a_half_to_one_on_its_ground(look: str) -> None:
    palette, menu = QApplication.palette(), QApplication.palette("QMenu")
    wanted = 7.0 if look == "contrast" else 4.5
    weak = []
    for text, ground in TEXT_ON:
        for which in (palette, menu):
            found = contrast(which.color(Group.Active, text), which.color(Group.Active, ground))
            need = 6.5 if ground == Role.Button else wanted
            if text not in (Role.Link, Role.LinkVisited, Role.PlaceholderText) or which is palette:
                weak += [(text, ground, round(found, 2))] if found < min(need, wanted) else []
    assert weak == []


def test_the_button_gradient_of_fusion_stays_readable(look: str) -> None:
    palette = QApplication.palette()
    for percent in (100, 102, 124):
        ground = palette.color(Role.Button).lighter(percent)
        assert contrast(palette.color(Role.ButtonText), ground) >= 4.5, percent


def test_what_is_disabled_can_still_be_read(look: str) -> None:
    palette, menu = QApplication.palette(), QApplication.palette("QMenu")
    for text, ground in TEXT_ON[:5]:
        assert (
            contrast(palette.color(Group.Disabled, text), palette.color(Group.Disabled, ground))
            >= 3
        ), (text, ground)
    assert (
        contrast(menu.color(Group.Disabled, Role.Text), menu.color(Group.Disabled, Role.Base)) >= 3
    )


def test_our_own_shades_are_readable_in_tables(look: str) -> None:
    palette = QApplication.palette()
    base, field = palette.color(Role.Base), theme.shade("field")
    for name in ("error", "warning"):
        assert contrast(theme.shade(name), base) >= 4.5, name
    for role in (Role.Text, Role.PlaceholderText):
        assert contrast(palette.color(role), field) >= 4.5, role


def test_the_focus_ring_stands_out_from_every_ground(look: str) -> None:
    palette = QApplication.palette()
    grounds = [palette.color(r) for r in (Role.Window, Role.Base, Role.Button, Role.Highlight)]
    lines = [theme.shade("focus"), theme.shade("focus_inner")]
    assert contrast(*lines) >= 3
    for ground in [*grounds, theme.shade("field")]:
        assert max(contrast(line, ground) for line in lines) >= 3, ground.name()


def test_icons_take_the_colour_of_the_palette(look: str) -> None:
    pixmap = icons.icon("save").pixmap(QSize(20, 20), QIcon.Mode.Normal)
    image = pixmap.toImage()
    inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [c for c in inked if c.alpha() > 250]
    assert solid
    wanted = QApplication.palette().color(Role.WindowText)
    assert all(abs(c.red() - wanted.red()) < 6 for c in solid)


def _picture(widget: QWidget) -> set[tuple[int, int, int]]:
    image = widget.grab().toImage()
    return {(x, y, image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())}


def test_a_focused_button_looks_different(look: str, empty: Driver) -> None:
    button = empty.welcome.buttons["open"]
    other = empty.welcome.buttons["import"]
    other.setFocus()
    before = _picture(button)
    button.setFocus()
    QApplication.processEvents()
    changed = len(_picture(button) - before)
    assert changed >= 2 * (button.width() + button.height())
    image = button.grab().toImage()
    assert image.pixelColor(0, button.height() // 2) == theme.shade("focus")
    assert image.pixelColor(2, button.height() // 2) == theme.shade("focus_inner")


def test_what_has_the_focus_at_the_start_has_the_ring(empty: Driver) -> None:
    ring = empty.frame.findChild(Ring)
    assert ring is not None
    assert ring.parentWidget() is QApplication.focusWidget()


def test_the_current_cell_has_a_ring_that_follows_it(look: str, driver: Driver) -> None:
    view = driver.tree.viewport()
    for code, key in (("1.2", "max"), ("2.1", "title"), ("1.2", "max")):
        driver.go(code, key)
        QApplication.processEvents()
        rect = driver.tree.visualRect(driver.tree.currentIndex())
        image = view.grab().toImage()
        assert image.pixelColor(rect.left(), rect.center().y()) == theme.shade("focus")
        assert image.pixelColor(rect.left() + 2, rect.center().y()) == theme.shade("focus_inner")
    driver.tasks.setFocus()
    QApplication.processEvents()
    image = view.grab().toImage()
    assert image.pixelColor(rect.left(), rect.center().y()) != theme.shade("focus")


def test_the_ring_lets_the_mouse_through_and_goes_with_its_widget(
    look: str, application: Application
) -> None:
    box = QWidget()
    layout = QVBoxLayout(box)
    buttons = [QPushButton("a"), QPushButton("b")]
    for button in buttons:
        layout.addWidget(button)
    box.show()
    box.activateWindow()
    for first, second in itertools.pairwise(buttons * 2):
        first.setFocus()
        assert box.childAt(first.geometry().center()) is first
        second.setFocus()
    buttons[1].deleteLater()
    buttons[0].setFocus()
    QApplication.processEvents()
    box.close()


def test_the_chosen_look_is_remembered_and_marked(application: Application) -> None:
    driver = show_window(application)
    driver.do("theme_contrast")
    assert application.settings.get("theme") == "contrast"
    assert theme.look() == "contrast"
    driver = window_of(application)
    marked = {n for n in theme.CHOICES if driver.action(f"theme_{n}").isChecked()}
    assert marked == {"contrast"}


def test_a_look_nobody_knows_is_that_of_the_system(application: Application) -> None:
    theme.install(application.app, "puce")
    assert theme.look() in theme.LOOKS


def test_there_is_no_global_style_sheet(application: Application) -> None:
    assert application.app.styleSheet() == ""
