"""Growth: two made-up classes of rows come in through the public registries alone, and everything
knows them.

Nothing of the program is edited: a class, a step of the stairs and, where it shall be printed under
another name, a heading are all there is. The classes go again at the end of the test.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain import fields as f
from parplanner.domain import rows
from parplanner.domain.edits import cells, criteria, details
from parplanner.domain.errors import PlanError
from parplanner.domain.fields import OnDelete
from parplanner.domain.place import Place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Row, registered
from parplanner.exchange.containers import workbook
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.grids.rows.table import RowTable
from parplanner.gui.services.session import Session
from parplanner.reports import documents
from parplanner.reports.papers import frame
from parplanner.reports.papers.columns import PRINTED
from parplanner.reports.papers.row_tables import row_table
from parplanner.reports.papers.tables import TEXT, Heading
from parplanner.reports.report.model import Part
from parplanner.storage import migrations
from parplanner.storage.migrations import Step
from tests.gui.driving import FakeMessages

OLD = Path(__file__).parents[1] / "storage" / "data" / "1.0" / "ha-noi-2018.db.gz"
STEP = Step(
    (
        "CREATE TABLE visit ( id TEXT NOT NULL, criterion_id TEXT NOT NULL, position INTEGER NOT "
        "NULL, "
        "note TEXT NOT NULL, worth INTEGER, PRIMARY KEY (id), "
        "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED ) "
        "STRICT",
        "CREATE INDEX ix_visit_criterion_id ON visit (criterion_id)",
        "CREATE TABLE visit_count ( id TEXT NOT NULL, visit_id TEXT NOT NULL, year INTEGER NOT "
        "NULL, "
        "times INTEGER NOT NULL, PRIMARY KEY (id), "
        "FOREIGN KEY(visit_id) REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
        "CREATE INDEX ix_visit_count_visit_id ON visit_count (visit_id)",
    )
)
fresh = (f"{number:032x}" for number in count(1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Row):
    """A made-up class with text, points and a reference."""

    NAME = "Visit"
    criterion_id: str = field(metadata=f.reference("Criterion", OnDelete.CASCADE, "Criterion"))
    position: int = field(default=0, metadata=f.position())
    note: str = field(default="", metadata=f.text("Note of the visit", "What was seen"))
    worth: int | None = field(default=None, metadata=f.points("Worth", "Points at stake"))


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitCount(Row):
    """Another: values per year of the first."""

    UNIQUE = ("visit_id", "year")
    NAME = "Visits of a year"
    visit_id: str = field(metadata=f.reference("Visit", OnDelete.CASCADE, "Visit"))
    year: int = field(metadata=f.year("Year"))
    times: int = field(default=0, metadata=f.count("Times", low=0))


@pytest.fixture
def grown(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The classes and the step that brings their tables, for one test."""
    for cls in (Visit, VisitCount):
        registered(cls)
    monkeypatch.setitem(migrations.MIGRATIONS, migrations.latest() + 1, STEP)
    monkeypatch.setitem(PRINTED, (Visit, "note"), Heading("note", "Nội dung kiểm tra", TEXT, 3))
    yield
    for cls in (VisitCount, Visit):
        rows.forget(cls)


@pytest.fixture
def document(grown: None, tmp_path: Path) -> Iterator[Document]:
    """A file that 1.0 saved, opened by the program that has grown."""
    path = tmp_path / "ha-noi-2018.db"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    made = opening.open_file(path)
    yield made
    made.close(discard=True)


def new_id() -> str:
    return next(fresh)


def leaf(plan: Plan, code: str) -> Criterion:
    return next(node for node in plan.walk() if node.code == code)


def type_in(table: RowTable, text: str) -> None:
    """Letter after letter, each to whatever has the focus then."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or table, letter)


def visited(document: Document, code: str, *notes: str) -> list[Visit]:
    """Visits of a criterion, each made twice in 2018."""
    owner = leaf(document.plan, code).id
    for note in notes:
        made = details.add(document.plan, new_id, Visit, criterion_id=owner, note=note, worth=1_500)
        document.execute(Label("visit"), made)
    found = list(document.plan.in_order(Visit, "criterion_id", owner))
    for visit in found:
        made = details.add(document.plan, new_id, VisitCount, visit_id=visit.id, year=2018, times=2)
        document.execute(Label("count"), made)
    return found


def test_a_file_of_1_0_climbs_to_the_format_that_has_them(
    document: Document, tmp_path: Path
) -> None:
    visited(document, "1.3", "Kiểm tra đột xuất", "Kiểm tra định kỳ")
    document.save()
    saved = reading.read_plan(tmp_path / "ha-noi-2018.db")
    assert saved.sealed
    assert saved.plan.same_content(document.plan)
    assert [visit.note for visit in saved.plan.all(Visit)] == [
        "Kiểm tra đột xuất",
        "Kiểm tra định kỳ",
    ]
    assert {row.times for row in saved.plan.all(VisitCount)} == {2}


def test_their_values_are_checked_and_what_may_occur_once_does(document: Document) -> None:
    visit = visited(document, "1.3", "Kiểm tra")[0]
    for change, code in (
        (
            lambda: details.set_text(document.plan, Visit, visit.id, "worth", "abc"),
            "points.not_a_number",
        ),
        (lambda: details.change(document.plan, Visit, visit.id, worth=-1), "value.range"),
        (
            lambda: details.add(document.plan, new_id, VisitCount, visit_id=visit.id, year=2018),
            "row.twin",
        ),
        (lambda: details.add(document.plan, new_id, Visit, criterion_id=new_id()), "row.gone"),
    ):
        with pytest.raises(PlanError) as refused:
            document.plan.check(change())
        assert refused.value.code == code


def test_they_are_edited_in_a_grid_pasted_and_taken_back(
    document: Document, qapp: QApplication
) -> None:
    session = Session()
    session.adopt(document)
    model = RowsModel(session, Visit)
    table = RowTable(model, session, FakeMessages(), "Visits")
    table.resize(600, 300)
    table.show()
    table.activateWindow()
    QTest.qWaitForWindowActive(table)
    owner = leaf(document.plan, "1.3").id
    model.show(owner)
    assert [column.title for column in model.columns] == ["Note of the visit", "Worth"]
    table.add_row()
    table.setFocus()
    type_in(table, "Kiem tra")
    QTest.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_Tab)
    type_in(table, "1,5")
    QTest.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_Return)
    assert [(row.note, row.worth) for row in document.plan.all(Visit)] == [("Kiem tra", 1_500)]
    QApplication.clipboard().setText("Lần hai\t0,5\nLần ba\t2")
    table.select_cell(model.index(0, 0))
    table.messages.answers = [True]  # type: ignore[attr-defined]
    table.paste_cells()
    in_order = document.plan.in_order(Visit, "criterion_id", owner)
    assert [(row.note, row.worth) for row in in_order] == [("Lần hai", 500), ("Lần ba", 2_000)]
    document.undo()
    assert [row.note for row in document.plan.all(Visit)] == ["Kiem tra"]
    table.close()
    session.adopt(None)


def test_they_go_with_what_they_hang_on_and_come_back_with_it(document: Document) -> None:
    visited(document, "1.3", "Kiểm tra", "Kiểm tra lại")
    before = document.plan.copy()
    document.execute(Label("delete"), criteria.delete(document.plan, [leaf(document.plan, "1").id]))
    assert (document.plan.count(Visit), document.plan.count(VisitCount)) == (0, 0)
    document.undo()
    assert document.plan.same_content(before)


def test_they_are_exported_and_read_back(document: Document, tmp_path: Path) -> None:
    made = visited(document, "1.3", "Kiểm tra đột xuất", "Kiểm tra định kỳ")
    table = row_table(document.plan, Visit, made, frame.width(True))
    assert [cell.text for cell in table.header] == ["Tiêu chí", "Nội dung kiểm tra", "Worth"]
    part = Part("Visits", True, frame.working_blocks(document.plan, "Visits", [table]))
    report = frame.report(document.plan, "Visits", [part])
    for file_format in documents.FORMATS:
        documents.render(report, file_format, tmp_path / f"visits.{file_format}")
    book = workbook.open_book((tmp_path / "visits.xlsx").read_bytes(), "visits.xlsx")
    sheet = book.read(book.places[0])
    lines = [[cell.text for cell in row.cells.values()] for row in sheet.rows]
    start = next(place for place, line in enumerate(lines) if "Nội dung kiểm tra" in line)
    read = [line[1:3] for line in lines[start + 1 :] if len(line) == 3]
    block = [(visit.id, key, text) for visit, line in zip(made, read, strict=True)
             for key, text in zip(("note", "worth"), line, strict=True)]  # fmt: skip
    assert cells.set_cells(document.plan, new_id, "Visit", block) == (), (
        "what was printed is what was there"
    )


def test_a_place_names_their_cells(document: Document) -> None:
    visit = visited(document, "1.3", "Kiểm tra")[0]
    place = Place("Visit", visit.id, "note")
    assert (
        cells.cell_text(document.plan, cells.grid_of(Visit), str(place.row_id), place.column)
        == "Kiểm tra"
    )


def test_without_them_everything_is_as_before() -> None:
    assert "Visit" not in rows.BY_NAME
    assert migrations.latest() == 2000
    assert not any(cls.__name__ == "Visit" for cls, _ in rows.referrers(Criterion))
