"""What window tests get: the program's own application object, a real window with Hà Nội 2018,
scripted answers."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from parplanner import wording
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.gui.look import font_size, theme
from parplanner.gui.services import language
from parplanner.gui.shell import leaving
from parplanner.gui.shell.app import Application
from tests.gui.driving import Driver, FakeMessages, end_work, forget_window, show_window
from tests.gui.importing import Lines, write_book
from tests.plans import hanoi_plan


class Watchdog:
    """Closes a dialog that nobody deals with, so that a wrong one fails the test instead of
    stopping it for ever."""

    def __init__(self) -> None:
        self.closed: list[str] = []
        self._seen: QWidget | None = None
        self._timer = QTimer(interval=1_500)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        modal = QApplication.activeModalWidget()
        if modal is not None and modal is self._seen:
            self.closed.append(f"{type(modal).__name__} {modal.windowTitle()}")
            modal.done(QDialog.DialogCode.Rejected) if isinstance(modal, QDialog) else modal.close()
        self._seen = modal

    def stop(self) -> None:
        """No more looking."""
        self._timer.stop()


def pytest_sessionfinish() -> None:
    """No ``aboutToQuit`` comes here: what a test copied last must not outlive Python."""
    if QApplication.instance() is not None:
        leaving.settle_clipboard()


@pytest.fixture(autouse=True)
def keys_go_where_the_officers_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key sent to a widget without the focus proves nothing: in the
    window the one with the focus would take it."""
    for name in ("keyClick", "keyClicks"):
        monkeypatch.setattr(QTest, name, _only_to_the_focus(getattr(QTest, name)))


def _only_to_the_focus(send: Callable[..., None]) -> Callable[..., None]:
    def checked(widget: QWidget, *arguments: object) -> None:
        # A dialog that has just opened may not be the active window yet; then its own focus counts.
        hears = (
            QApplication.activePopupWidget(),
            QApplication.focusWidget(),
            widget.window().focusWidget() or widget,
        )
        assert widget in hears, f"{widget} has not the focus, {hears[1]} has"
        send(widget, *arguments)

    return checked


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The disk refuses; the call makes room again."""

    def refuse(*_: object, **__: object) -> bool:
        raise FileProblem("disk.full")

    real = Document.execute
    monkeypatch.setattr(Document, "execute", refuse)
    return lambda: monkeypatch.setattr(Document, "execute", real)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[Application]:
    """The program's application with scripted messages; its window is
    put away afterwards, whatever is unsaved."""
    program = Application(qapp, "vi", FakeMessages())
    watch = Watchdog()
    yield program
    watch.stop()
    end_work(program)
    if program.session.document is not None:
        document = program.session.document
        program.session.adopt(None)
        with contextlib.suppress(Exception):
            document.close()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMainWindow | QDialog):
            widget.hide()
            widget.deleteLater()
    forget_window(
        program
    )  # storage may still be loading: who waits for it must not ask a window that is gone
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.install(qapp, "light")
    font_size.install(qapp, 100)
    language.install("en")  # takes Qt's Vietnamese texts out again
    wording.install("vi")
    assert not watch.closed, f"dialogs nobody expected: {watch.closed}"


@pytest.fixture
def messages(application: Application) -> FakeMessages:
    """The scripted answers and what was said."""
    assert isinstance(application.messages, FakeMessages)
    return application.messages


@pytest.fixture
def empty(application: Application) -> Driver:
    """The window on its welcome page."""
    driver = show_window(application)
    driver.come_to_front()
    return driver


@pytest.fixture
def open_plan(empty: Driver) -> Callable[[Plan], Driver]:
    """Shows any plan as a new document."""

    def show(plan: Plan) -> Driver:
        empty.show(Document.new(plan))
        return empty

    return show


@pytest.fixture
def driver(open_plan: Callable[[Plan], Driver]) -> Driver:
    """The window with Hà Nội 2018, driven as a person would."""
    return open_plan(hanoi_plan())


@pytest.fixture
def book(tmp_path: Path) -> Callable[..., Path]:
    """Writes a workbook of the sheets given."""

    def write(name: str = "Bảng.xlsx", hidden: tuple[str, ...] = (), **sheets: Lines) -> Path:
        return write_book(tmp_path / name, hidden, **sheets)

    return write
