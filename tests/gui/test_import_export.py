"""The office's own workbook comes in as one step with its wrong total named; PDF and Excel go out
in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from parplanner.document import sentences
from parplanner.domain.edits import plan_info
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Unit
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.flows.imports import TABLE_SUFFIXES
from parplanner.gui.shell.app import Application
from parplanner.reports.documents import Options
from tests.gui.driving import (
    CTRL,
    MAX_COLUMN,
    Y2017,
    Y2018,
    Y2019,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    as_excel,
    clipboard,
    window_of,
)
from tests.plans import DATA, big_plan, hanoi_rows

WORKBOOK = DATA / "ha-noi-ban-dan-toc-2018.xlsx"


def _import(
    driver: Driver, messages: FakeMessages, accept: bool = True, merge_units: bool = False
) -> str:
    """Import the real workbook; returns everything the preview said."""
    said: list[str] = []

    def deal(dialog: ImportPreview) -> None:
        said.extend(sentences.finding(finding) for finding in dialog.found.found.findings)
        dialog.accept_units.setChecked(merge_units)
        if accept:
            roles = QDialogButtonBox.ButtonRole
            box = dialog.findChild(QDialogButtonBox)
            next(b for b in box.buttons() if box.buttonRole(b) == roles.AcceptRole).click()

    messages.answers = [WORKBOOK]
    meeting = Meeting(ImportPreview, deal)
    driver.do("import")
    meeting.check()
    return "\n".join(said)


def test_the_preview_names_the_wrong_total_and_the_import_is_one_step(
    empty: Driver, messages: FakeMessages
) -> None:
    said = _import(empty, messages)
    assert "78,89" in said
    assert "79,71" in said
    assert "4.3" in said
    assert "1.81" in said
    assert [empty.total(k) for k in (MAX_COLUMN, Y2017, Y2018, Y2019)] == [
        "100",
        "64,94",
        "79,71",
        "84,63",
    ]
    for figure in ("100", "64,94", "79,71", "84,63"):
        assert figure in empty.status_bar.totals.text()
    assert empty.plan.count(Criterion) == 60
    assert empty.steps() == 1
    empty.undo()
    assert empty.plan.same_content(Plan())
    empty.redo()
    assert empty.total(Y2018) == "79,71"


def test_cancelling_the_preview_takes_nothing(empty: Driver, messages: FakeMessages) -> None:
    _import(empty, messages, accept=False)
    assert not empty.has_plan


def test_spellings_of_units_are_merged_when_accepted(empty: Driver, messages: FakeMessages) -> None:
    _import(empty, messages, merge_units=True)
    names = {u.name for u in empty.plan.all(Unit)}
    assert "Phòng CSDT" not in names
    assert "Phòng Chính sách dân tộc" in names
    assert empty.steps() == 1


def test_importing_the_same_workbook_twice_adds_nothing(
    empty: Driver, messages: FakeMessages
) -> None:
    _import(empty, messages)
    before = empty.plan.copy()
    _import(empty, messages)
    assert empty.plan.count(Criterion) == before.count(Criterion)
    assert empty.total(Y2018) == "79,71"


def test_opening_a_workbook_offers_its_import(empty: Driver) -> None:
    meeting = Meeting(ImportPreview, lambda d: d.reject())
    assert not empty.open(WORKBOOK)
    meeting.check()


def test_a_table_that_cannot_be_read_is_said(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    path = tmp_path / "hỏng.xlsx"
    path.write_bytes(b"PK\x03\x04 not a workbook")
    before = driver.plan.copy()
    assert not driver.imports.table(path)
    assert "hỏng.xlsx" in messages.last("warn")
    assert driver.plan.same_content(before)


# -- findings --------------------------------------------------------------------------------------


def test_the_finding_of_the_wrong_total_jumps_to_the_row_that_was_left_out(
    empty: Driver, messages: FakeMessages
) -> None:
    _import(empty, messages)
    driver, table = empty, empty.findings.table
    driver.press(Key.Key_F7)
    assert table.hasFocus()
    found = empty.findings.every()
    wrong = next(f for f in found if f.code == "TOTAL_MISMATCH")
    empty.findings.stand_on(wrong)
    text = str(table.currentIndex().siblingAtColumn(2).data())
    assert "78,89" in text
    assert "79,71" in text
    driver.press(Key.Key_Return)
    assert driver.where() == ("4.3", Y2018)
    assert driver.tree.hasFocus()


# -- export ----------------------------------------------------------------------------------------


def test_export_writes_pdf_and_excel_in_a_worker_with_progress(
    driver: Driver, messages: FakeMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    threads: list[str] = []
    driver.exports.done.connect(lambda _folder: threads.append(threading.current_thread().name))

    def deal(dialog: ExportDialog) -> None:
        dialog.folder.setText(str(tmp_path))
        dialog.name.setText("Phụ lục")
        dialog.go.click()

    meeting = Meeting(ExportDialog, deal)
    with qtbot.waitSignal(driver.exports.done, timeout=20_000):
        driver.press(Key.Key_E, CTRL)
        meeting.check()
        assert driver.status_bar.job is not None
        driver.go("1.2", Y2017)
        driver.enter("0,5")  # the officer goes on typing
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Phụ lục.pdf", "Phụ lục.xlsx"]
    assert (tmp_path / "Phụ lục.pdf").read_bytes().startswith(b"%PDF")
    assert threads == ["MainThread"]
    assert str(tmp_path) in messages.remarks[-1]
    qtbot.waitUntil(lambda: driver.status_bar.job is None)
    assert not driver.status_bar.shows_job()
    assert driver.status_bar.open_folder.isVisible()


def test_existing_files_are_replaced_only_when_allowed(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"mine")

    def deal(dialog: ExportDialog) -> None:
        dialog.folder.setText(str(tmp_path))
        dialog.name.setText("a")
        dialog.go.click()

    meeting = Meeting(ExportDialog, deal)
    messages.answers = [False]
    driver.press(Key.Key_E, CTRL)
    meeting.check()
    assert "a.pdf" in messages.last("confirm")
    assert driver.status_bar.job is None
    assert (tmp_path / "a.pdf").read_bytes() == b"mine"


def test_the_export_dialog_tells_what_is_missing(driver: Driver, tmp_path: Path) -> None:
    said: list[str] = []

    def deal(dialog: ExportDialog) -> None:
        for folder, name, pdf in (
            (str(tmp_path), "a", False),
            (str(tmp_path), 'a:"b', True),
            ("/không/có", "a", True),
        ):
            dialog.folder.setText(folder)
            dialog.name.setText(name)
            dialog.pdf.setChecked(pdf)
            dialog.xlsx.setChecked(False)
            dialog.go.click()
            said.append(dialog.problem.text())

    meeting = Meeting(ExportDialog, deal)
    driver.press(Key.Key_E, CTRL)
    meeting.check()
    assert len(set(said)) == 3
    assert all(said)


@pytest.fixture
def large(empty: Driver) -> Driver:
    """A plan whose export takes long enough to be stopped."""
    from parplanner.document.document import Document

    empty.show(Document.new(big_plan(1500)))
    return empty


def test_a_cancelled_export_leaves_no_file(
    large: Driver, messages: FakeMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    large.exports.start({"pdf": tmp_path / "a.pdf", "xlsx": tmp_path / "a.xlsx"}, Options())
    job = large.status_bar.job
    assert job is not None
    with qtbot.waitSignal(job.failed, timeout=30_000):
        large.status_bar.cancel.click()
    qtbot.waitUntil(lambda: large.status_bar.job is None)
    assert list(tmp_path.iterdir()) == []
    assert messages.remarks
    assert [kind for kind, _ in messages.asked] == []


def test_closing_the_window_stops_a_running_export(large: Driver, tmp_path: Path) -> None:
    large.exports.start({"pdf": tmp_path / "a.pdf"}, Options())
    event = large.ask_to_close()
    assert event.isAccepted()
    job = large.status_bar.job
    assert job is None or job.isFinished()
    assert list(tmp_path.iterdir()) == []


def test_the_language_waits_for_a_running_export(
    large: Driver, application: Application, messages: FakeMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    large.exports.start({"pdf": tmp_path / "a.pdf"}, Options())
    large.do("lang_en")
    assert window_of(application).frame is large.frame
    assert large.action("lang_vi").isChecked()
    large.status_bar.stop_job()
    qtbot.waitUntil(lambda: large.status_bar.job is None)


def test_an_export_that_fails_is_said_in_words(
    driver: Driver, messages: FakeMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    driver.exports.start({"pdf": tmp_path / "mất" / "a.pdf"}, Options())
    qtbot.waitUntil(lambda: driver.status_bar.job is None, timeout=20_000)
    assert "mất" in messages.last("warn")


def test_an_error_of_ours_in_the_worker_is_reported_as_a_bug(
    driver: Driver, qtbot: QtBot, tmp_path: Path
) -> None:
    bugs = []
    driver.exports.catch_bugs(bugs.append)
    driver.exports.start({"exe": tmp_path / "a.exe"}, Options())
    qtbot.waitUntil(lambda: driver.status_bar.job is None, timeout=20_000)
    assert len(bugs) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_character_the_font_lacks_is_named_before_the_export(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    driver.change(lambda: plan_info.set_agency(driver.plan, name="Ban Dân tộc 😀"))

    def deal(dialog: ExportDialog) -> None:
        dialog.folder.setText(str(tmp_path))
        dialog.go.click()

    messages.answers = [False]
    meeting = Meeting(ExportDialog, deal)
    driver.do("export")
    meeting.check()
    assert "U+1F600" in messages.last("confirm")
    assert list(tmp_path.iterdir()) == []


def _copied_table() -> list[list[str]]:
    return [list(hanoi_rows()[0]), *(list(row.values()) for row in hanoi_rows())]


def _paste_table(driver: Driver, button: QDialogButtonBox.ButtonRole) -> str:
    """Ctrl+V in the tree, the preview answered; what it said on top."""
    said: list[str] = []

    def deal(dialog: ImportPreview) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        box = dialog.findChild(QDialogButtonBox)
        next(b for b in box.buttons() if box.buttonRole(b) == button).click()

    meeting = Meeting(ImportPreview, deal)
    driver.tree.setFocus()
    driver.press(Key.Key_V, CTRL)
    meeting.check()
    return "\n".join(said)


@pytest.mark.parametrize("source", ["Excel", "Word"])
def test_a_whole_table_pasted_becomes_the_tree_as_one_step(
    open_plan: Callable[[Plan], Driver], source: str
) -> None:
    driver = open_plan(Plan())
    lines = _copied_table()
    if source == "Excel":
        clipboard(as_excel(lines))
    else:
        cells = "".join(
            f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in line)}</tr>" for line in lines
        )
        copied = QMimeData()
        copied.setHtml(
            f'<html xmlns:w="urn:schemas-microsoft-com:office:word"><table>{cells}</table></html>'
        )
        QApplication.clipboard().setMimeData(copied)
    said = _paste_table(driver, QDialogButtonBox.ButtonRole.AcceptRole)
    assert "bảng đã sao chép" in said and "9 lĩnh vực" in said and "49 hàng chấm điểm" in said
    assert [driver.total(k) for k in (MAX_COLUMN, Y2017, Y2018, Y2019)] == [
        "100",
        "64,94",
        "79,71",
        "84,63",
    ]
    assert driver.row("1.1.2").parent_id == driver.row("1.1").id
    assert driver.steps() == 1
    driver.undo()
    assert driver.plan.same_content(Plan())


def test_a_pasted_table_that_is_declined_changes_nothing(driver: Driver) -> None:
    before = driver.plan.copy()
    clipboard(as_excel(_copied_table()))
    driver.go("1.1", "title")
    _paste_table(driver, QDialogButtonBox.ButtonRole.RejectRole)
    assert driver.plan.same_content(before)
    assert driver.steps() == 0


def test_a_block_without_headings_is_pasted_into_cells(
    open_plan: Callable[[Plan], Driver], messages: FakeMessages
) -> None:
    driver = open_plan(Plan())
    messages.answers = [True]
    clipboard(as_excel([["1", "Chỉ đạo, điều hành"]]))
    driver.tree.setFocus()
    driver.press(Key.Key_V, CTRL)
    assert driver.row("1").title == "Chỉ đạo, điều hành"


def test_the_file_dialog_shows_every_kind_of_file_that_may_be_dropped(
    empty: Driver, messages: FakeMessages
) -> None:
    empty.imports.table()
    shown = messages.filters.split(";;")[0]
    assert ".html" in TABLE_SUFFIXES
    assert all(f"*{suffix}" in shown for suffix in TABLE_SUFFIXES)
