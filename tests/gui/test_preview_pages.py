"""Promises of the pages shown: those of the export, of every
document, with what the officer chose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.page_preview import PagePreview
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.services import document_names
from parplanner.gui.widgets.preview import Preview
from parplanner.reports import documents
from parplanner.reports.papers.options import Options
from tests.gui.driving import CTRL, Driver, FakeMessages, Key, Meeting
from tests.gui.facts import box


def text_of(document: QPdfDocument) -> str:
    """All that the pages say, blanks and line ends folded."""
    pages = (document.getAllText(page).text() for page in range(document.pageCount()))
    return " ".join(" ".join(pages).split())


def exported(driver: Driver, what: str, options: Options | None, folder: Path) -> str:
    target = folder / f"{what}.pdf"
    documents.render(documents.build(what, driver.plan, options), "pdf", target)
    document = QPdfDocument()
    document.load(str(target))
    said = text_of(document)
    document.close()
    return said


@pytest.fixture
def preview(driver: Driver, qtbot: QtBot) -> Iterator[Preview]:
    shown = Preview(driver.session)
    shown.resize(400, 500)
    shown.show()
    qtbot.waitUntil(lambda: shown.document.pageCount() > 0, timeout=20_000)
    yield shown
    shown.finish()
    shown.deleteLater()


@pytest.mark.parametrize("what", document_names.ORDER)
def test_the_pages_shown_are_the_pages_exported(
    driver: Driver, preview: Preview, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    preview.show_document(what)
    wanted = exported(driver, what, None, tmp_path)
    qtbot.waitUntil(lambda: text_of(preview.document) == wanted, timeout=20_000)
    assert preview.shown.text() == document_names.name(what)


def test_what_was_chosen_for_an_export_is_shown_and_offered_again(
    driver: Driver, preview: Preview, qtbot: QtBot, tmp_path: Path
) -> None:

    def deal(dialog: ExportDialog) -> None:
        dialog.folder.setText(str(tmp_path))
        dialog.document.setCurrentIndex(dialog.document.findData("appendix"))
        dialog.columns["status"].setChecked(True)
        dialog.electronic.setChecked(True)
        dialog.xlsx.setChecked(False)
        dialog.go.click()

    meeting = Meeting(ExportDialog, deal)
    with qtbot.waitSignal(driver.exports.done, timeout=20_000):
        driver.exports.ask()
        meeting.check()
    options = driver.session.print_options
    assert options == Options(electronic=True, extra=("status",))
    preview.show_document("appendix")
    wanted = exported(driver, "appendix", options, tmp_path)
    assert "Trạng thái" in wanted
    qtbot.waitUntil(lambda: text_of(preview.document) == wanted, timeout=20_000)
    qtbot.waitUntil(lambda: driver.status_bar.job is None)
    offered: list[Options] = []

    def look(dialog: ExportDialog) -> None:
        offered.append(dialog.options())
        dialog.reject()

    again = Meeting(ExportDialog, look)
    driver.exports.ask()
    again.check()
    assert offered == [options]


def test_the_export_dialog_shows_the_pages_it_will_write(
    driver: Driver, qtbot: QtBot, tmp_path: Path
) -> None:
    said: list[str] = []

    def look(pages: PagePreview) -> None:
        qtbot.waitUntil(lambda: pages.pages.document.pageCount() > 0, timeout=20_000)
        said.append(text_of(pages.pages.document))
        pages.reject()

    session = driver.session
    dialog = ExportDialog(
        driver.frame, tmp_path, "a", "appendix", Options(extra=("status",)), session
    )
    meeting = Meeting(PagePreview, look)
    dialog.pages.click()
    meeting.check()
    assert said == [exported(driver, "appendix", dialog.options(), tmp_path)]
    dialog.deleteLater()


def test_every_unit_gets_a_file_where_the_officer_asks_for_it(
    driver: Driver, messages: FakeMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a - Thanh tra Ban.pdf").write_bytes(b"mine")

    def deal(dialog: ExportDialog) -> None:
        dialog.folder.setText(str(tmp_path))
        assert not dialog.each_unit.isEnabled()
        dialog.document.setCurrentIndex(dialog.document.findData("slips"))
        assert dialog.each_unit.isEnabled() and not dialog.subtotals.isEnabled()
        dialog.name.setText("a")
        dialog.each_unit.setChecked(True)
        dialog.xlsx.setChecked(False)
        dialog.go.click()

    meeting = Meeting(ExportDialog, deal)
    messages.answers = [True]
    with qtbot.waitSignal(driver.exports.done, timeout=30_000):
        driver.press(Key.Key_E, CTRL)
        meeting.check()
    assert "a - Thanh tra Ban.pdf" in messages.last("confirm")
    made = list(tmp_path.iterdir())
    assert len(made) == len(documents.build("slips", driver.plan).parts)
    assert all(
        path.name.startswith("a - ") and path.read_bytes().startswith(b"%PDF") for path in made
    )


def test_the_title_of_the_appendix_and_the_type_can_be_edited(driver: Driver) -> None:
    session = driver.session
    dialog = PlanFacts(driver.frame, session.plan)
    box(dialog, "appendix_title").setPlainText("Giao việc các phòng")
    box(dialog, "document_type").setText("Tờ trình")
    dialog._check()
    session.plan.copy().apply(dialog.changes)
    plan = session.plan.copy()
    plan.apply(dialog.changes)
    assert (plan.info.appendix_title, plan.info.document_type) == (
        "Giao việc các phòng",
        "Tờ trình",
    )
    assert documents.build("appendix", plan).title == "Giao việc các phòng"
    dialog.deleteLater()
    QApplication.processEvents()
