"""Files dropped on the window, with the events a real drag sends."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.document.document import Document
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.widgets.messages import CANCEL, DISCARD
from tests.gui.driving import CTRL, PLAIN, SHIFT, Driver, FakeMessages, Key, Meeting
from tests.plans import DATA, hanoi_plan

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning"
)  # the only constructors PySide6 6.12 offers
LEFT = Qt.MouseButton.LeftButton


def drop(target: QWidget, *paths: Path, remote: str = "") -> QDropEvent:
    """Drag files over a widget and let them go, as a file manager offering a move would."""
    data = QMimeData()
    data.setUrls([QUrl(remote)] if remote else [QUrl.fromLocalFile(str(p)) for p in paths])
    place, move = target.rect().center(), Qt.DropAction.MoveAction
    offered = move | Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(place, offered, data, LEFT, SHIFT),
        QDragMoveEvent(QPoint(place), offered, data, LEFT, SHIFT),
    ):
        assert event.dropAction() == move, "without a word from the window it would be a move"
        QApplication.sendEvent(target, event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(place), offered, data, LEFT, SHIFT)
    QApplication.sendEvent(target, event)
    for _ in range(5):
        QApplication.processEvents()
    return event


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A saved plan with a Vietnamese name."""
    document = Document.new(hanoi_plan())
    path = tmp_path / "Kế hoạch #35.db"
    document.save(path)
    document.close()
    return path


@pytest.mark.parametrize("suffix", [".db", ".parplan", ".DB"])
def test_a_dropped_plan_opens(empty: Driver, plan_file: Path, suffix: str) -> None:
    path = plan_file.rename(plan_file.with_suffix(suffix))
    event = drop(empty.frame, path)
    assert event.dropAction() == Qt.DropAction.CopyAction, (
        "a move would let the file manager delete the plan"
    )
    assert empty.title.startswith(path.name)
    assert path.exists()


def test_a_dropped_workbook_is_previewed_and_taken(empty: Driver) -> None:
    meeting = Meeting(ImportPreview, lambda dialog: dialog.accept())
    drop(empty.frame, DATA / "ha-noi-ban-dan-toc-2018.xlsx")
    meeting.check()
    assert empty.total("max").startswith("100")


@pytest.mark.parametrize("name", ["a.tsv", "a.csv"])
def test_a_dropped_text_table_goes_the_way_of_import(
    empty: Driver, messages: FakeMessages, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text("nothing\n", "utf-8")
    drop(empty.frame, tmp_path / name)
    assert name in messages.last("warn")


def _package(**names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, content in names.items():
            archive.writestr(name.replace("__", "/").replace("_d_", "."), content)
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
ODS = "application/vnd.oasis.opendocument.spreadsheet"
WORD = _package(word__document_d_xml="<w/>")
ELSEWHERE = [
    (".docx", WORD, "Word", "Ctrl+V"),
    (".doc", OLE + "WordDocument".encode("utf-16-le") + b"\x00" * 8, "Word", "Ctrl+V"),
    (".rtf", b"{\\rtf1 STT}", "Word", "Ctrl+V"),
    (".odt", _package(mimetype="application/vnd.oasis.opendocument.text"), ".odt", "Ctrl+V"),
    (".xls", OLE + "Workbook".encode("utf-16-le") + b"\x00" * 8, ".xlsx", "Ctrl+V"),
    (".xlsb", _package(xl__workbook_d_bin="x"), ".xlsx", "Ctrl+V"),
    (".ods", _package(mimetype=ODS), ".xlsx", "Ctrl+V"),
    (".pdf", b"%PDF-1.7", "PDF", "Excel"),
    (".xls", WORD, "Word", "Ctrl+V"),
]


@pytest.mark.parametrize(("suffix", "data", "kind", "way"), ELSEWHERE)
def test_what_cannot_be_read_is_answered_by_what_it_is_with_the_way_that_works(
    driver: Driver,
    messages: FakeMessages,
    tmp_path: Path,
    suffix: str,
    data: bytes,
    kind: str,
    way: str,
) -> None:
    path = tmp_path / f"Phụ lục{suffix}"
    path.write_bytes(data)
    drop(driver.frame, path)
    said = messages.last("warn")
    assert path.name in said
    assert kind in said
    assert way in said
    assert driver.steps() == 0


def test_several_files_a_folder_and_strange_ones_get_a_sentence(
    empty: Driver, messages: FakeMessages, plan_file: Path, tmp_path: Path
) -> None:
    drop(empty.frame, plan_file, plan_file)
    assert "một tệp" in messages.last("tell")
    drop(empty.frame, tmp_path)
    assert "thư mục" in messages.last("tell")
    (tmp_path / "ảnh.png").write_bytes(b"x")
    drop(empty.frame, tmp_path / "ảnh.png")
    assert "ảnh.png" in messages.last("tell")
    drop(empty.frame, remote="https://example.org/a.db")
    assert "một tệp" in messages.last("tell")
    assert not empty.has_plan


def test_unsaved_work_is_asked_about_first(
    driver: Driver, messages: FakeMessages, plan_file: Path
) -> None:
    driver.go("1.2", "title")
    driver.enter("mới")
    messages.answers = [CANCEL]
    drop(driver.frame, plan_file)
    assert driver.row("1.2").title == "mới"
    messages.answers = [DISCARD]
    drop(driver.frame, plan_file)
    assert driver.title.startswith(plan_file.name)


def test_a_refused_cell_waits_and_nothing_opens(
    driver: Driver, messages: FakeMessages, plan_file: Path
) -> None:
    driver.go("1.2", "max")
    driver.type("abc")
    drop(driver.frame, plan_file, plan_file)
    assert messages.asked == [], "nothing is said over the reason"
    drop(driver.frame, plan_file)
    assert driver.is_editing()
    assert not driver.title.startswith(plan_file.name)


def test_a_file_dropped_on_the_text_is_no_text(driver: Driver) -> None:
    driver.press(Key.Key_2, CTRL)
    editor = driver.text.editor
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.db")])
    assert not editor.canInsertFromMimeData(data)
    data = QMimeData()
    data.setText("chữ")
    assert editor.canInsertFromMimeData(data)


def test_dragged_text_is_not_for_the_window(empty: Driver) -> None:
    data = QMimeData()
    data.setText("chữ")
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, PLAIN)
    event.ignore()
    QApplication.sendEvent(empty.frame, event)
    assert not event.isAccepted()
