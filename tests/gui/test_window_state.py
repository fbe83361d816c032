"""Window, docks, splitters, look and size of letters come back;
garbage in the settings never stops the start."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter

from parplanner import paths
from parplanner.document.document import Document
from parplanner.gui.look import font_size, theme
from parplanner.gui.services.settings import Settings
from parplanner.gui.shell.app import Application
from tests.gui.driving import CTRL, Driver, FakeMessages, Key, show_window, window_of
from tests.plans import hanoi_plan


def splitters(driver: Driver) -> dict[str, QSplitter]:
    """Those with a name."""
    return {s.objectName(): s for s in driver.frame.findChildren(QSplitter) if s.objectName()}


def test_the_sizes_of_panes_come_back_in_the_next_window(
    driver: Driver, application: Application
) -> None:
    shown = splitters(driver)
    shown["panes"].setSizes([150, 500])
    shown["below"].setSizes([500, 500])
    wanted = {name: shown[name].sizes() for name in ("panes", "below")}
    driver.remember()
    second = show_window(application)
    QApplication.processEvents()
    found = {name: splitters(second)[name].sizes() for name in wanted}
    for name, sizes in wanted.items():
        assert found[name] == pytest.approx(sizes, abs=25), name


def test_the_text_workspace_remembers_its_panes_too(
    driver: Driver, application: Application
) -> None:
    driver.press(Key.Key_2, CTRL)
    splitter = driver.text.split
    QApplication.processEvents()
    usual = splitter.sizes()
    splitter.setSizes([usual[0] + 90, usual[1] - 90, usual[2]])
    wanted = splitter.sizes()
    assert wanted[0] > usual[0] + 30, "the test needs other sizes than the usual ones"
    driver.remember()
    second = show_window(application)
    second.press(Key.Key_2, CTRL)
    QApplication.processEvents()
    assert second.text.split.sizes() == pytest.approx(wanted, abs=10)


def test_a_workspace_not_shown_keeps_what_was_remembered(
    driver: Driver, application: Application
) -> None:
    driver.settings.set("splitters", json.dumps({"text": [100, 200, 300]}))
    driver.remember()
    assert json.loads(Settings().get("splitters"))["text"] == [100, 200, 300]
    assert not driver.text.split.isVisible()  # made, and still not looked at
    driver.remember()
    assert json.loads(Settings().get("splitters"))["text"] == [100, 200, 300]


GARBAGE = [
    "",
    "nonsense",
    "[]",
    "[" * 100_000,
    '{"panes": "x", "below": [1]}',
    '{"panes": [-5, 1e9], "below": [null, true]}',
    '{"panes": [0, 0], "below": [99999999, 1]}',
    "AAAA",
    "////",
]


@pytest.mark.parametrize("value", GARBAGE)
def test_garbage_in_the_settings_never_stops_the_start(
    application: Application, value: str
) -> None:
    for key in ("geometry", "state", "splitters", "theme", "language", "font_size", "folder"):
        application.settings.set(key, value)
    application.settings._values |= {"recent": [value, 5, None], "pinned": {"a": value}}
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    QApplication.processEvents()
    assert driver.frame.isVisible()
    assert all(size > 0 for size in driver.docks.panes.sizes())
    assert font_size.percent_of(application.settings.get("font_size")) == 100


def test_a_settings_file_of_another_kind_is_set_aside(qapp: QApplication) -> None:
    for content in (b"\xff\xfe\x00", b"[1, 2]", b'"x"', b'{"recent": "a", "splitters": 7}'):
        (paths.data_dir() / "settings.json").write_bytes(content)
        settings = Settings()
        assert settings.recent() == []
        assert settings.get("splitters") == ""
        if not content.startswith(b"{"):
            bad = paths.data_dir() / "settings.bad"
            assert (bad.read_bytes(), (paths.data_dir() / "settings.json").exists()) == (
                content,
                False,
            )
            bad.unlink()


def test_look_and_size_of_letters_are_remembered(application: Application) -> None:
    base = application.app.font().pointSizeF()
    driver = show_window(application)
    driver.do("font_150")
    assert application.app.font().pointSizeF() == pytest.approx(base * 1.5)
    bigger = window_of(application)
    assert bigger.frame is not driver.frame
    bigger.do("theme_dark")
    second = Application(application.app, None, FakeMessages())
    assert application.app.font().pointSizeF() == pytest.approx(base * 1.5)
    assert theme.look() == "dark"
    assert show_window(second).action("font_150").isChecked()


def test_f11_fills_the_screen_and_back(driver: Driver) -> None:
    driver.press(Key.Key_F11)
    assert driver.frame.isFullScreen()
    assert driver.action("full_screen").isChecked()
    driver.press(Key.Key_F11)
    assert not driver.frame.isFullScreen()


def test_nothing_of_it_is_in_the_document(
    open_plan: Callable[..., Driver], messages: FakeMessages, tmp_path: Path
) -> None:
    driver = open_plan(hanoi_plan())
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    driver.remember()
    before = (tmp_path / "a.db").read_bytes()
    driver.close_plan()
    assert (tmp_path / "a.db").read_bytes() == before
    with contextlib.closing(sqlite3.connect(tmp_path / "a.db")) as base:
        dump = "\n".join(base.iterdump())
    assert "splitter" not in dump
    assert Settings().get("geometry")[:20] not in dump
