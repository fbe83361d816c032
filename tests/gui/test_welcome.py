"""The welcome page: recent plans pinned, greyed when gone, samples
and templates at hand, all by keyboard."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from parplanner.document import samples
from parplanner.document.document import Document
from parplanner.domain.rows import Criterion
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.services import presence
from parplanner.gui.services.settings import Settings
from parplanner.gui.shell.app import Application
from parplanner.gui.shell.offers import SHOWS, Offers
from tests.gui.driving import Driver, FakeMessages, Key, Meeting, show_window
from tests.plans import hanoi_plan


def saved(path: Path) -> Path:
    """A plan in a file."""
    document = Document.new(hanoi_plan())
    document.save(path)
    document.close()
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three plans, remembered in turn: the last one first in the list."""
    made = [saved(tmp_path / f"{name}.db") for name in ("một", "hai", "ba")]
    for path in made:
        Settings().remember_recent(path)
    return made


@pytest.fixture
def driver(files: list[Path], application: Application, qtbot: object) -> Driver:
    """The welcome page with three recent plans, looked for."""
    application.settings.__init__()  # type: ignore[misc]
    driver = show_window(application)
    driver.come_to_front()
    driver.welcome.wait_for(3)
    return driver


def shown(driver: Driver) -> list[str]:
    """File names of the list."""
    return driver.welcome.recent_names()


def test_recent_plans_stand_newest_first_with_their_folders(driver: Driver, tmp_path: Path) -> None:
    assert shown(driver) == ["ba.db", "hai.db", "một.db"]
    assert str(tmp_path) in driver.welcome.recent.item(0).text()


def test_a_click_and_enter_open(driver: Driver) -> None:
    recent = driver.welcome.recent
    rect = recent.visualItemRect(recent.item(1))
    QTest.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert driver.title.startswith("hai.db")
    driver.close_plan()
    driver.welcome.recent.setFocus()
    driver.welcome.recent.setCurrentRow(2)
    QTest.keyClick(driver.welcome.recent, Key.Key_Return)
    assert driver.title.startswith("một.db")


def test_the_pin_keeps_a_plan_at_the_top_and_is_remembered(driver: Driver, tmp_path: Path) -> None:
    recent = driver.welcome.recent
    rect = recent.visualItemRect(recent.item(2))
    QTest.mouseClick(
        recent.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 8, rect.center().y())
    )
    assert not driver.has_plan
    assert shown(driver)[0] == "một.db"
    for number in range(15):
        driver.settings.remember_recent(tmp_path / f"{number}.db")
    assert Settings().recent()[0].endswith("một.db")
    recent.setCurrentRow(0)
    QTest.keyClick(recent, Key.Key_Space)
    assert Settings().pinned() == []


def test_a_plan_is_taken_off_the_list_by_keyboard(driver: Driver, files: list[Path]) -> None:
    recent = driver.welcome.recent
    recent.setFocus()
    recent.setCurrentRow(0)
    QTest.keyClick(recent, Key.Key_Delete)
    assert shown(driver) == ["hai.db", "một.db"]
    assert files[2].exists()


def test_the_context_menu_offers_all_three(driver: Driver) -> None:
    recent = driver.welcome.recent
    recent.setCurrentRow(1)
    offered: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(a.text() for a in menu.actions())
        menu.actions()[1].trigger()
        menu.close()

    QTimer.singleShot(50, choose)
    place = recent.visualItemRect(recent.item(1)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, recent.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(recent.viewport(), event)
    assert offered == ["&Mở", "&Ghim lên đầu", "Bỏ &khỏi danh sách"]
    assert shown(driver)[0] == "hai.db"


def test_a_missing_plan_is_greyed_says_why_and_can_be_taken_off(
    files: list[Path], application: Application, messages: FakeMessages
) -> None:
    files[1].unlink()
    application.settings.__init__()  # type: ignore[misc]
    driver = show_window(application)
    driver.welcome.wait_for(3)
    item = driver.welcome.recent.item(1)
    assert "không còn ở đó" in item.text()
    assert "không còn ở đó" in item.toolTip()
    palette = driver.welcome.recent.palette()
    assert item.foreground() == palette.brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    entries = driver.submenu("recent").actions()
    assert [a.isEnabled() for a in entries[:3]] == [True, False, True]
    assert "không còn ở đó" in entries[1].text()
    messages.answers = [True]
    driver.welcome.open_recent(str(files[1]))
    assert "không còn ở đó" in messages.last("confirm")
    assert shown(driver) == ["ba.db", "một.db"]


def test_a_plan_that_came_back_opens(files: list[Path], application: Application) -> None:
    content = files[1].read_bytes()
    files[1].unlink()
    application.settings.__init__()  # type: ignore[misc]
    driver = show_window(application)
    driver.welcome.wait_for(3)
    files[1].write_bytes(content)
    driver.welcome.open_recent(str(files[1]))
    assert driver.title.startswith("hai.db")


def test_the_menu_takes_all_missing_ones_off(files: list[Path], application: Application) -> None:
    for path in files[:2]:
        path.unlink()
    application.settings.__init__()  # type: ignore[misc]
    driver = show_window(application)
    driver.welcome.wait_for(3)
    driver.submenu("recent").actions()[-1].trigger()
    assert shown(driver) == ["ba.db"]


def test_the_open_plan_can_be_pinned_in_the_menu(driver: Driver, files: list[Path]) -> None:
    assert driver.open(files[0])
    pin = next(a for a in driver.submenu("recent").actions() if a.isCheckable())
    pin.trigger()
    assert Settings().pinned() == [str(files[0])]


def test_a_hanging_folder_holds_up_nothing(
    files: list[Path], application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, real = threading.Event(), presence.look

    def slow(name: str) -> str:
        if name.endswith("hai.db"):
            answer.wait(20)
        return real(name)

    monkeypatch.setattr(presence, "look", slow)
    application.settings.__init__()  # type: ignore[misc]
    driver = show_window(application)
    driver.welcome.wait_for(2)
    assert str(files[1]) not in driver.welcome.looked_for()
    assert driver.open(files[0])
    answer.set()
    driver.welcome.wait_for(3)


def test_all_samples_stand_there_with_a_line_each(empty: Driver) -> None:
    QApplication.processEvents()
    for view, offered in (
        (empty.welcome.samples, samples.list_samples()),
        (empty.welcome.templates, samples.list_templates()),
    ):
        assert view.count() == len(offered)
        for row, offer in enumerate(offered):
            assert view.item(row).text().startswith(offer.title + "\n")
            assert offer.name in SHOWS
    assert empty.welcome.samples.count() == 5


def test_every_offer_is_seen_whole(empty: Driver) -> None:
    QApplication.processEvents()
    for view in empty.welcome.page.findChildren(Offers):
        last = view.visualItemRect(view.item(view.count() - 1))
        assert last.bottom() <= view.viewport().height()


def test_a_sample_opens_by_keyboard(empty: Driver) -> None:
    QApplication.processEvents()
    view = empty.welcome.samples
    view.setFocus()
    view.setCurrentRow([s.name for s in samples.list_samples()].index("quang-ngai-2022"))
    QTest.keyClick(view, Key.Key_Return)
    assert "Quảng Ngãi" in empty.plan.agency.name


def test_a_template_asks_only_for_agency_and_year(empty: Driver) -> None:
    QApplication.processEvents()

    def deal(dialog: NewPlan) -> None:
        assert dialog.list.currentItem().data(Qt.ItemDataRole.UserRole) == ("template", "trong")
        dialog.accept()

    view = empty.welcome.templates
    names = [t.name for t in samples.list_templates()]
    rect = view.visualItemRect(view.item(names.index("trong")))
    meeting = Meeting(NewPlan, deal)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    meeting.check()
    assert empty.plan.count(Criterion) == 1


def test_tab_goes_through_the_whole_page(driver: Driver) -> None:
    page = driver.welcome
    wanted = {*page.buttons.values(), page.templates, page.recent, page.samples}
    page.buttons["open"].setFocus()
    reached = set()
    for _ in range(20):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert wanted <= reached


def test_without_recent_plans_the_page_says_what_to_do(empty: Driver) -> None:
    assert empty.welcome.nothing.isVisible()
    assert not empty.welcome.recent.isVisible()
