"""Import previews as an officer meets them: looked at, changed with menus, taken or left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from parplanner.document.column_names import column_name
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.scoring import Scoring
from parplanner.gui.dialogs.import_preview import ImportPreview
from tests.gui.driving import Driver, Key, Meeting
from tests.plans import DATA

WORKBOOK = DATA / "ha-noi-ban-dan-toc-2018.xlsx"
Lines = list[list[object]]
SMALL: Lines = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Mã nội bộ"],
    ["1", "Chỉ đạo, điều hành", 10, 8, "x"],
    ["2", "Thể chế", 15, 12, "y"],
    ["", "Số liệu tính đến tháng 11", None, None, None],
]


def write_book(path: Path, hidden: tuple[str, ...] = (), **sheets: Lines) -> Path:
    """A workbook of the sheets given."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for title, lines in sheets.items():
        sheet = made.create_sheet(title)
        sheet.sheet_state = "hidden" if title in hidden else "visible"
        for line in lines:
            sheet.append(line)
    made.save(path)
    return path


def look(driver: Driver, path: Path, deal: Callable[[ImportPreview], object]) -> bool:
    """Import a file and deal with its preview; whether it was taken."""
    meeting = Meeting(ImportPreview, deal)
    taken = driver.imports.table(path)
    meeting.check()
    return taken


def menu() -> QMenu:
    """The menu that is open."""
    for _ in range(100):
        shown = QApplication.activePopupWidget()
        if isinstance(shown, QMenu):
            return shown
        QTest.qWait(5)
    raise AssertionError("no menu opened")


def pick(text: str) -> None:
    """An entry of the open menu with the arrow keys; a submenu is entered to the right."""
    shown = menu()
    for _ in range(60):
        action = shown.activeAction()
        if action is not None and action.text() == text:
            within = action.menu()
            if isinstance(within, QMenu):
                QTest.keyClick(shown, Key.Key_Right)
                return
            QTest.keyClick(shown, Key.Key_Return)
            return
        QTest.keyClick(shown, Key.Key_Down)
    raise AssertionError(f"no entry {text}")


def names(dialog: ImportPreview) -> list[str]:
    """What the strip says above each column."""
    model = dialog.source.model()
    words = [
        str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(model.columnCount())
    ]
    return [word.partition(": ")[2] for word in words]


def sums(dialog: ImportPreview) -> str:
    """The line of what was understood."""
    return dialog.understood.text()


def most(points: int) -> str:
    """How that line tells the sum of the maxima."""
    return f"{column_name('max_points')}: {points}"


def total(plan: Plan, kind: str, year: int) -> str:
    """The sum of a year's column."""
    column = next(c for c in plan.columns() if (c.kind, c.year) == (kind, year))
    return format_points(Scoring(plan).value(None, column.id))


def changed_workbook(
    folder: Path, cells: dict[str, object], name: str = "đồng nghiệp.xlsx"
) -> Path:
    """The office's own workbook with some cells as a colleague has them."""
    book = load_workbook(WORKBOOK)
    for ref, value in cells.items():
        book.worksheets[0][ref] = value
    path = folder / name
    book.save(path)
    return path
