"""Promises of long work: the pointer tells after 0.3 s, progress
with cancel after one second, work goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parplanner.document import importing
from parplanner.domain.edits import plan_info
from parplanner.domain.errors import FileProblem
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.services import busy, jobs
from parplanner.gui.services.jobs import Job, JobBar
from parplanner.reports.documents import Options
from tests.gui.driving import Driver, FakeMessages, Meeting

WORKBOOK = Path(__file__).parents[1] / "data" / "ha-noi-ban-dan-toc-2018.xlsx"


def pointer() -> Qt.CursorShape | None:
    cursor = QApplication.overrideCursor()
    return None if cursor is None else cursor.shape()


@pytest.fixture
def gate() -> threading.Event:
    """Work waits here until the test opens it."""
    return threading.Event()


@pytest.fixture
def impatient(qtbot: QtBot) -> JobBar:
    """A bar that shows everything at once."""
    bar = JobBar(busy_ms=0, shown_ms=0)
    qtbot.addWidget(bar)
    return bar


def waiting(gate: threading.Event) -> jobs.Work:
    def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> str:
        while not gate.wait(0.01):
            if cancelled():
                raise FileProblem("export.cancelled")
        return "done"

    return work


def test_the_delays_are_the_promised_ones() -> None:
    assert (busy.BUSY_MS, jobs.SHOWN_MS) == (300, 1_000)


def test_work_that_lasts_shows_pointer_and_progress_until_it_ends(
    impatient: JobBar, gate: threading.Event, qtbot: QtBot
) -> None:
    impatient.start("Đang xuất…", Job(waiting(gate), impatient))
    qtbot.waitUntil(lambda: impatient.isVisible() and pointer() == Qt.CursorShape.BusyCursor)
    gate.set()
    qtbot.waitUntil(lambda: impatient.job is None)
    assert not impatient.isVisible()
    assert pointer() is None


def test_short_work_shows_nothing_and_leaves_nothing_that_could_show_later(
    gate: threading.Event, qtbot: QtBot
) -> None:
    bar = JobBar(busy_ms=60_000, shown_ms=60_000)
    qtbot.addWidget(bar)
    bar.start("Đang xuất…", Job(waiting(gate), bar))
    assert len([timer for timer in bar.findChildren(QTimer) if timer.isActive()]) == 2
    QApplication.processEvents()
    assert not bar.isVisible()
    assert pointer() is None
    gate.set()
    qtbot.waitUntil(lambda: bar.job is None)
    assert not any(timer.isActive() for timer in bar.findChildren(QTimer))


def test_cancel_ends_the_work_and_takes_the_pointer_back(
    impatient: JobBar, gate: threading.Event, qtbot: QtBot
) -> None:
    job = Job(waiting(gate), impatient)
    impatient.start("Đang xuất…", job)
    qtbot.waitUntil(lambda: impatient.isVisible() and pointer() is not None)
    with qtbot.waitSignal(job.failed):
        QTest.mouseClick(impatient.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: impatient.job is None)
    assert pointer() is None


def test_a_window_that_goes_takes_the_pointer_back(
    impatient: JobBar, gate: threading.Event, qtbot: QtBot
) -> None:
    impatient.start("Đang xuất…", Job(waiting(gate), impatient))
    qtbot.waitUntil(lambda: pointer() is not None)
    impatient.leave()
    assert pointer() is None


def test_opening_and_saving_show_the_wait_pointer_while_the_window_cannot_answer(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    seen = []
    driver.session.state_changed.connect(lambda: seen.append(pointer()))
    path = tmp_path / "a.db"
    messages.answers = [path]
    assert driver.save_as()
    assert set(seen) == {Qt.CursorShape.WaitCursor}
    assert pointer() is None
    seen.clear()
    assert driver.close_plan()
    driver.session.replaced.connect(lambda: seen.append(pointer()))
    seen.clear()
    assert driver.open(path)
    assert set(seen) == {Qt.CursorShape.WaitCursor}
    assert pointer() is None
    seen.clear()
    assert driver.open_sample()
    assert set(seen) == {Qt.CursorShape.WaitCursor}
    assert pointer() is None


def test_a_question_or_refusal_is_never_met_with_the_wait_pointer(
    driver: Driver, messages: FakeMessages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(messages, "warn", lambda *_: seen.append(pointer()))
    (tmp_path / "a.db").write_bytes(b"no plan at all")
    assert not driver.open(tmp_path / "a.db")
    assert not driver.imports.table(tmp_path / "none.xlsx")
    assert not driver.recover("0")
    messages.answers = [tmp_path / "no" / "such" / "folder.db"]
    assert not driver.save_as()
    assert seen == [None] * 4


def test_reading_a_workbook_shows_the_wait_pointer_and_the_preview_does_not(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    propose = importing.propose

    def watched(path: Path, *rest: Any) -> Any:
        seen.append(pointer())
        return propose(path, *rest)

    def deal(dialog: ImportPreview) -> None:
        seen.append(pointer())
        dialog.reject()

    monkeypatch.setattr(importing, "propose", watched)
    meeting = Meeting(ImportPreview, deal)
    driver.imports.table(WORKBOOK)
    meeting.check()
    assert seen == [Qt.CursorShape.WaitCursor, None]


def test_success_is_told_in_the_status_bar_and_remarks_only_when_asked_for(
    driver: Driver, messages: FakeMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    driver.change(lambda: plan_info.set_agency(driver.plan, name="Ban Dân tộc 😀"))
    with qtbot.waitSignal(driver.exports.done, timeout=20_000):
        driver.exports.start({"pdf": tmp_path / "a.pdf"}, Options())
    assert messages.asked == []
    assert str(tmp_path) in messages.remarks[-1]
    assert driver.status_bar.open_folder.isVisible()
    assert driver.status_bar.remarks.isVisible()
    QTest.mouseClick(driver.status_bar.remarks, Qt.MouseButton.LeftButton)
    assert "U+1F600" in messages.last("tell") or "😀" in messages.last("tell")
    qtbot.waitUntil(lambda: driver.status_bar.job is None)
    driver.change(lambda: plan_info.set_agency(driver.plan, name="Ban Dân tộc"))
    with qtbot.waitSignal(driver.exports.done, timeout=20_000):
        driver.exports.start({"pdf": tmp_path / "b.pdf"}, Options())
    assert not driver.status_bar.remarks.isVisible()


def test_the_program_answers_while_a_job_waits(
    driver: Driver, gate: threading.Event, qtbot: QtBot
) -> None:
    driver.status_bar.start_job("Đang xuất…", waiting(gate))
    driver.go("1.2", 1)
    driver.enter("Tên mới")
    assert any(node.title == "Tên mới" for node in driver.plan.walk())
    gate.set()
    qtbot.waitUntil(lambda: driver.status_bar.job is None)
