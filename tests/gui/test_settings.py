"""What is remembered per user: several programs at once, one plan once, names that are no text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner import paths
from parplanner.document.document import Document
from parplanner.gui.services import settings as module
from parplanner.gui.services.settings import MAX_RECENT, Settings
from parplanner.gui.shell.app import Application
from tests.gui.driving import Driver, FakeMessages, Key
from tests.plans import hanoi_plan

WRITER = """
import sys
from pathlib import Path
from parplanner.gui.services.settings import Settings
mine, name, folder = Settings(), sys.argv[1], Path(sys.argv[2])
for number in range(60):
    mine.set(f"{name}.{number}", name)
    mine.put("table", f"{name}.{number}", number, 200)
mine.remember_recent(folder / f"{name}.db")
"""


def names(settings: Settings) -> set[str]:
    """File names of the recent plans."""
    return {Path(p).name for p in settings.recent()}


def test_two_programs_share_the_list_of_plans(tmp_path: Path) -> None:
    one, other = Settings(), Settings()
    one.remember_recent(tmp_path / "a.db")
    other.remember_recent(tmp_path / "b.db")
    one.toggle_pin(one.recent()[0])
    other.forget_recent(str(tmp_path / "x.db"))
    assert names(Settings()) == names(other) == {"a.db", "b.db"}
    assert {Path(p).name for p in Settings().pinned()} == {"a.db"}


def test_what_another_program_chose_stays() -> None:
    one, other = Settings(), Settings()
    one.set("theme", "dark")
    other.set("folder", "/x")
    assert Settings().get("theme") == "dark"
    assert Settings().get("folder") == "/x"
    assert other.get("theme", "system") == "system", "its own look stays in force until it ends"
    other.set("language", "en")
    assert Settings().get("theme") == "dark", "written once, not again with every change"


def test_three_programs_that_write_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER]
    running = [subprocess.Popen([*command, name, str(tmp_path)]) for name in ("a", "b", "c")]
    assert [program.wait(60) for program in running] == [0, 0, 0]
    found = Settings()
    wanted = {f"{name}.{number}" for name in "abc" for number in range(60)}
    assert {key for key in wanted if found.get(key) != key[0]} == set()
    assert set(found.table("table")) == wanted
    assert names(found) == {"a.db", "b.db", "c.db"}
    assert not list(paths.data_dir().glob("*.tmp"))


def test_one_plan_stands_once_however_it_is_reached(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    (folder / "a.db").touch()
    (tmp_path / "link.db").symlink_to(folder / "a.db")
    (tmp_path / "way").symlink_to(folder)
    settings = Settings()
    settings._values["recent"] = [str(tmp_path / "way" / "a.db")]  # as an earlier version wrote it
    ways = (
        folder / "a.db",
        folder / ".." / "d" / "a.db",
        tmp_path / "link.db",
        tmp_path / "way" / "a.db",
    )
    for way in ways:
        settings.remember_recent(way)
    assert settings.recent() == [str(folder / "a.db")]


def test_case_does_not_make_two_plans_where_it_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os.path, "normcase", str.lower)
    settings = Settings()
    settings.remember_recent(tmp_path / "Plan.db")
    settings.remember_recent(tmp_path / "PLAN.DB")
    assert settings.recent() == [str(tmp_path / "PLAN.DB")]


def test_a_drive_of_the_network_keeps_its_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "abspath", lambda _: "Z:\\ke-hoach.db")
    monkeypatch.setattr(os.path, "realpath", lambda _: "\\\\may-chu\\chung\\ke-hoach.db")
    assert module.one_name(Path("ke-hoach.db")) == "Z:\\ke-hoach.db"


def test_what_could_not_be_written_is_written_later(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = Settings()
    settings.remember_recent(tmp_path / "first.db")

    def refuse(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", refuse)
        settings.set("theme", "dark")
        settings.remember_recent(tmp_path / "a.db")
        assert settings.get("theme") == "dark"
        assert names(settings) == {"first.db", "a.db"}
    assert Settings().get("theme") == ""
    settings.set("language", "en")
    assert (Settings().get("theme"), Settings().get("language")) == ("dark", "en")
    assert names(Settings()) == {"first.db", "a.db"}


def test_a_file_that_cannot_be_read_just_now_is_not_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Settings().set("theme", "dark")
    settings = Settings()
    with monkeypatch.context() as broken:
        broken.setattr(Path, "read_text", lambda *_: (_ for _ in ()).throw(PermissionError))
        settings.set("folder", "/x")
    assert Settings().get("theme") == "dark"
    settings.set("language", "en")
    found = Settings()
    assert (found.get("theme"), found.get("folder"), found.get("language")) == ("dark", "/x", "en")


def test_a_program_that_hangs_while_it_writes_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOCK_WAIT_MS", 10)
    with module._alone(paths.data_dir() / "settings.lock"):
        Settings().set("theme", "dark")
    assert Settings().get("theme") == "dark"


def test_tables_and_lists_stay_short(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(30):
        settings.put("table", str(number), number, 20)
        settings.remember_recent(tmp_path / f"{number}.db")
    settings.put("table", "15", "again", 20)
    assert list(Settings().table("table"))[-2:] == ["29", "15"]
    assert len(Settings().table("table")) == 20
    assert len(Settings().recent()) == MAX_RECENT


NO_TEXT = os.fsdecode(b"k\xe1\xba\xbf ho\xff\x80ch.db")


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """A plan whose name is no text."""
    path = tmp_path / NO_TEXT
    try:
        path.touch()
    except OSError:
        pytest.skip("this disk takes only names that are text")
    path.unlink()
    document = Document.new(hanoi_plan())
    document.save(path)
    document.close()
    return path


def test_a_name_that_is_no_text_is_remembered(strange: Path) -> None:
    settings = Settings()
    settings.remember_recent(strange)
    settings.set("theme", "dark")
    assert Settings().recent() == [str(strange)]
    assert "kế ho" in (paths.data_dir() / "settings.json").read_text("utf-8"), (
        "people can read the file"
    )
    json.loads((paths.data_dir() / "settings.json").read_bytes())


def test_a_plan_with_a_name_that_is_no_text_opens_from_the_list_again(
    strange: Path, empty: Driver, application: Application, messages: FakeMessages
) -> None:
    assert empty.open(strange)
    assert "kế ho\ufffd\ufffdch.db" in empty.title
    assert empty.save()
    assert "ho\ufffd\ufffdch.db" in empty.status
    assert empty.close_plan()
    QApplication.processEvents()
    recent = empty.welcome.recent
    assert recent.item(0).text().startswith("kế ho\ufffd\ufffdch.db")
    recent.setFocus()
    recent.setCurrentRow(0)
    QTest.keyClick(recent, Key.Key_Return)
    assert empty.document.path == strange
    assert [kind for kind, _ in messages.asked] == []
    application.settings.set("theme", "light")
    assert Settings().recent() == [str(strange)]


def test_a_refusal_and_the_log_can_name_such_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from parplanner import logs
    from parplanner.document import sentences
    from parplanner.domain.errors import FileProblem

    said = sentences.problem(FileProblem("file.missing", path=str(tmp_path / NO_TEXT)))
    said.encode("utf-8")
    assert "ho\ufffd\ufffdch.db" in said
    logs.start()
    monkeypatch.setattr(
        logs.LOGGER, "propagate", False
    )  # a report of pytest cannot hold such a name
    logs.LOGGER.info("opened %s", NO_TEXT)
    logs.stop()
    assert "ho\\udcff\\udc80ch.db" in logs.log_path().read_text("utf-8")
