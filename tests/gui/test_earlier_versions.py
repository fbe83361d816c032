"""Having back what was, in the window: unsaved work on a file,
earlier versions, every kind of damage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from parplanner.document import opening
from parplanner.document.document import Document
from parplanner.domain.rows import Criterion
from parplanner.gui.dialogs.earlier_versions import EarlierVersions
from parplanner.gui.widgets.messages import DISCARD, SAVE
from tests.gui.driving import CTRL, Y2017, Driver, FakeMessages, Key, Meeting
from tests.plans import hanoi_plan
from tests.storage.documents import retitle, saved, title_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan that was saved three times."""
    document = saved(tmp_path / "KH 35.db")
    for number in range(2):
        retitle(document, f"bản {number}")
        document.save()
    document.close()
    return tmp_path / "KH 35.db"


def crash_with_unsaved_work(path: Path, words: str = "chưa lưu") -> None:
    document = opening.open_file(path)
    retitle(document, words)
    document.close(keep=True)


def title(driver: Driver) -> str:
    return driver.plan.info.title


WAYS: dict[str, Callable[[Driver, Path], object]] = {
    "double click": lambda driver, path: driver.open(path),
    "recent": lambda driver, path: driver.welcome.open_recent(str(path)),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_file_with_unsaved_work_of_a_crash_asks_before_it_opens(
    way: str, empty: Driver, messages: FakeMessages, path: Path
) -> None:
    crash_with_unsaved_work(path)
    messages.answers = [0]
    WAYS[way](empty, path)
    assert "KH 35.db" in messages.last("choose")
    assert (title(empty), empty.is_modified()) == ("chưa lưu", True)


def test_the_file_can_be_opened_instead_and_the_work_stays(
    empty: Driver, messages: FakeMessages, path: Path
) -> None:
    crash_with_unsaved_work(path)
    messages.answers = [1]
    empty.open(path)
    assert title(empty) == "bản 1"
    assert [left.unsaved_entries for left in opening.recoverable()] == [1]


def test_neither_leaves_everything_as_it_was(
    empty: Driver, messages: FakeMessages, path: Path
) -> None:
    crash_with_unsaved_work(path)
    messages.answers = [None]
    assert not empty.open(path)
    assert not empty.has_plan
    assert len(opening.recoverable()) == 1


def test_a_file_without_unsaved_work_opens_without_a_question(
    empty: Driver, messages: FakeMessages, path: Path, tmp_path: Path
) -> None:
    saved(tmp_path / "other.db").close()
    crash_with_unsaved_work(tmp_path / "other.db")
    assert empty.open(path)
    assert messages.asked == []


# -- earlier versions ------------------------------------------------------------------------------


def choose_row(row: int) -> Callable[[EarlierVersions], None]:
    def deal(dialog: EarlierVersions) -> None:
        assert dialog.focusWidget() is dialog.table
        for _ in range(row):
            QTest.keyClick(dialog.table, Key.Key_Down)
        dialog.open_button.click()

    return deal


def versions(driver: Driver, deal: Callable[[EarlierVersions], None]) -> None:
    meeting = Meeting(EarlierVersions, deal)
    driver.do("versions")
    meeting.check()


def test_the_backups_are_listed_with_their_dates_and_one_opens_as_a_new_plan(
    empty: Driver, path: Path
) -> None:
    empty.open(path)
    told: list[list[str]] = []

    def deal(dialog: EarlierVersions) -> None:
        for row in range(dialog.table.rowCount()):
            told.append([dialog.table.item(row, column).text() for column in range(3)])
        choose_row(1)(dialog)

    versions(empty, deal)
    assert [line[1:] for line in told] == [["Bản sao lưu trước khi lưu", "KH 35.db"]] * 2
    assert all(len(line[0]) == len("30/11/2026 13:05:00") for line in told)
    document = empty.document
    assert (document.path, title(empty)) == (None, "")
    assert title_in(path) == "bản 1", "the file is untouched"


def test_what_was_closed_without_saving_comes_back_from_the_welcome_page(
    empty: Driver, messages: FakeMessages, path: Path
) -> None:
    empty.open(path)
    empty.go("1.2", Y2017)
    empty.enter("0,5")
    messages.answers = [DISCARD]
    empty.press(Key.Key_W, CTRL)
    assert not empty.has_plan
    versions(empty, choose_row(0))
    document = empty.document
    assert (document.path, empty.is_modified()) == (path, True)
    empty.press(Key.Key_Z, CTRL)
    assert not empty.is_modified(), "with its undo, to the state of the file"


def test_the_version_that_was_chosen_is_read_before_what_is_open_is_saved(
    empty: Driver, messages: FakeMessages, path: Path
) -> None:
    """The save may thin away the very one that was chosen."""
    document = opening.open_file(path)
    for number in range(12):
        retitle(document, f"thêm {number}")
        document.save()
    document.close()
    empty.open(path)
    empty.go("1.2", Y2017)
    empty.enter("0,5")
    messages.answers = [SAVE]

    def deal(dialog: EarlierVersions) -> None:
        choose_row(dialog.table.rowCount() - 1)(dialog)

    versions(empty, deal)
    document_now = empty.document
    assert document_now is not None
    assert document_now.path is None
    assert title(empty).startswith("thêm")


def test_without_any_version_the_dialog_says_so_and_opens_nothing(empty: Driver) -> None:
    def deal(dialog: EarlierVersions) -> None:
        assert dialog.nothing.isVisible()
        assert not dialog.table.isVisible()
        assert not dialog.open_button.isEnabled()
        QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)

    versions(empty, deal)


def test_those_of_every_plan_are_a_tick_away(empty: Driver, path: Path, tmp_path: Path) -> None:
    other = saved(tmp_path / "other.db")
    retitle(other, "x")
    other.save()
    other.close()
    empty.open(path)

    def deal(dialog: EarlierVersions) -> None:
        assert dialog.table.rowCount() == 2
        dialog.every.setFocus()
        QTest.keyClick(dialog.every, Key.Key_Space)
        assert dialog.table.rowCount() == 3
        assert {dialog.table.item(row, 2).text() for row in range(3)} == {"KH 35.db", "other.db"}
        QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)

    versions(empty, deal)


# -- damage ----------------------------------------------------------------------------------------


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def _zero_page(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:20480] + bytes(4096) + content[24576:])


def _other_text(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace("Báo cáo CCHC".encode(), "Báo cáo CCHX".encode(), 1))


def _altered(path: Path) -> None:
    import sqlite3

    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE mine (a)")
    raw.commit()
    raw.close()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "end missing": _cut,
    "page of zeros": _zero_page,
    "text altered": _other_text,
    "altered by another program": _altered,
    "empty": lambda path: path.write_bytes(b""),
    "no plan": lambda path: path.write_bytes(b"PK\x03\x04" * 999),
    "first page lost": lambda path: path.write_bytes(bytes(4096) + path.read_bytes()[4096:]),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_every_kind_of_damage_offers_the_last_backup(
    damage: str, empty: Driver, messages: FakeMessages, path: Path
) -> None:
    DAMAGES[damage](path)
    messages.answers = [0]
    assert empty.open(path)
    assert "KH 35.db" in messages.last("choose")
    assert title(empty) == "bản 0"
    document = empty.document
    assert document.path is None


@pytest.mark.parametrize("damage", ["end missing", "page of zeros", "altered by another program"])
def test_what_is_whole_of_a_damaged_file_is_opened_and_told(
    damage: str, empty: Driver, messages: FakeMessages, path: Path
) -> None:
    DAMAGES[damage](path)
    before = path.read_bytes()
    messages.answers = [2]
    assert empty.open(path)
    assert "dòng" in messages.last("tell")
    assert empty.plan.count(Criterion) > 10
    assert path.read_bytes() == before


def test_a_choice_among_the_versions_is_offered_too(
    empty: Driver, messages: FakeMessages, path: Path
) -> None:
    _cut(path)
    messages.answers = [1]
    meeting = Meeting(EarlierVersions, choose_row(1))
    assert empty.open(path)
    meeting.check()
    assert title(empty) == ""


def test_damage_without_any_backup_is_told_as_before(
    empty: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    (tmp_path / "letter.db").write_bytes(b"PK\x03\x04" * 999)
    assert not empty.open(tmp_path / "letter.db")
    assert [kind for kind, _ in messages.asked] == ["warn"]


def test_damaged_work_of_a_crash_is_opened_from_the_welcome_page(
    empty: Driver, messages: FakeMessages
) -> None:
    document = Document.new(hanoi_plan(), precious=True)
    database = document.begin().copy.database
    document.close(keep=True)
    content = database.read_bytes()
    place = len(content) // 2 - len(content) // 2 % 4096
    database.write_bytes(content[:place] + bytes(4096) + content[place + 4096 :])
    empty.welcome.offer_recovery()
    QApplication.processEvents()
    shown = [
        button for button in empty.welcome.page.findChildren(QPushButton) if button.isVisible()
    ]
    (button,) = [button for button in shown if button.text() == "Mở phần đọc được"]
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    assert empty.plan.count(Criterion) > 10
    assert "dòng" in messages.last("tell")
