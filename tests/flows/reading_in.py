"""Flows of promises 1 and 2: the office's old table comes in, and its wrong total is named."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from parplanner.document import sentences
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from parplanner.domain.scoring import counts
from parplanner.gui.dialogs.import_preview import ImportPreview
from tests.flows.bridge import same
from tests.flows.hand import Hand
from tests.gui.driving import MAX_COLUMN, Y2017, Y2018, Y2019, as_excel
from tests.gui.importing import names, write_book
from tests.plans import COLUMNS, DATA, hanoi_rows

WORKBOOK = DATA / "ha-noi-ban-dan-toc-2018.xlsx"
TOTALS = ["100", "64,94", "79,71", "84,63"]


def _totals(hand: Hand) -> list[str]:
    return [hand.total(key) for key in (MAX_COLUMN, Y2017, Y2018, Y2019)]


def _import(hand: Hand, path: Path) -> list[str]:
    """From the welcome page by mouse; what the preview said."""
    hand.click_button("Nhập bảng Excel")
    hand.file(path)
    preview = hand.dialog(ImportPreview)

    def said() -> list[str]:
        return [sentences.finding(finding) for finding in preview.found.found.findings]

    doubts = hand.look(said)
    hand.shot()
    hand.click_button("Nhập")
    hand.gone(preview)
    hand.until(lambda: hand.window.session.document is not None, "the plan")
    return doubts


def old_file(hand: Hand, work: Path) -> None:
    """Import, look, undo, redo."""
    hand.shot()
    doubts = "\n".join(_import(hand, WORKBOOK))
    assert "1.81" in doubts and "1,81" in doubts
    plan = hand.look(lambda: hand.eyes.plan.copy())
    made = counts(plan)
    assert (made.fields, made.scored, len(plan.columns())) == (
        9,
        49,
        3,
    )  # and the column of maximum points
    same(_totals(hand), TOTALS)
    for code in ("1.1", "3.3"):
        group = hand.look(lambda c=code: hand.eyes.row(c))
        assert group.max_points is None and plan.children(group.id), code
    rows = list(plan.walk())
    place = next(n for n, row in enumerate(rows) if row.code == "4.1")
    assert (rows[place + 1].code, rows[place + 2].code) == ("", "4.2")
    assert any(t.lead_unit_id for t in plan.all(Task)) and plan.count(Task) == 49
    hand.shot()
    hand.key("ctrl+z")
    assert hand.look(lambda: hand.eyes.plan.same_content(Plan()))
    hand.key("ctrl+y")
    same(_totals(hand), TOTALS)


def old_table(hand: Hand, work: Path) -> None:
    """As tab-separated text, then the points once more as a block, at
    last the whole table from the clipboard."""
    lines = [list(hanoi_rows()[0]), *(list(row.values()) for row in hanoi_rows())]
    table = work / "Phụ lục.tsv"
    table.write_text(as_excel(lines), encoding="utf-8", newline="")
    _import(hand, table)
    same(_totals(hand), TOTALS)
    keys = list(COLUMNS)
    block = [[row[key].replace("1.81", "1,81") for key in keys] for row in hanoi_rows()[3:5]]
    assert [row["stt"] for row in hanoi_rows()[3:5]] == ["1.1.2", "1.1.3"]
    hand.click_cell(hand.eyes.tree, lambda: hand.eyes.at("1.1.2", Y2017))
    hand.look(lambda: QApplication.clipboard().setText(as_excel([["0,1", "0,2", "0,3"]] * 2)))
    hand.key("ctrl+v")
    same(
        hand.look(lambda: [hand.eyes.cell("1.1.3", k) for k in (Y2017, Y2018, Y2019)]),
        ["0,1", "0,2", "0,3"],
    )
    hand.look(lambda: QApplication.clipboard().setText(as_excel(block)))
    hand.key("ctrl+v")
    same(_totals(hand), TOTALS)
    hand.key("ctrl+z", "ctrl+z", "ctrl+z")
    assert hand.look(lambda: hand.eyes.plan.same_content(Plan()))
    hand.look(lambda: QApplication.clipboard().setText(as_excel(lines)))
    hand.key("ctrl+v")
    preview = hand.dialog(ImportPreview)
    hand.click_button("Nhập")
    hand.gone(preview)
    same(_totals(hand), TOTALS)
    hand.key("ctrl+z")
    assert hand.look(lambda: hand.eyes.plan.same_content(Plan()))


def by_hand(hand: Hand, work: Path) -> None:
    """A table with headings nobody knows: each column is told what
    it is, with Enter and the arrow keys."""
    lines = [
        ["Thứ", "Việc gì", "Mấy điểm", "Được mấy"],
        ["1", "Chỉ đạo, điều hành", 10, 8],
        ["2", "Thể chế", 15, 12],
    ]
    table = write_book(work / "Bảng lạ.xlsx", **{"Trang 1": lines})
    hand.click_button("Nhập bảng Excel")
    hand.file(table)
    question = hand.dialog(QMessageBox)
    hand.shot()
    hand.click_button("Chọn cột bằng tay")
    hand.gone(question)
    preview = hand.dialog(ImportPreview)
    assert not hand.look(preview.take.isEnabled)
    for column, downs in enumerate((0, 1, 2)):
        hand.click_cell(
            preview.source, lambda column=column: preview.source.model().index(1, column)
        )
        hand.key("return")
        hand.until(
            lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu of the column"
        )
        if not column:
            hand.shot()
        hand.key(*["down"] * (downs + 1), "return")
        hand.until(lambda: QApplication.activePopupWidget() is None, "the end of the menu")
    same(hand.look(lambda: names(preview)[:3]), ["STT", "Nội dung", "Điểm tối đa"])
    assert hand.look(preview.take.isEnabled)
    hand.shot()
    hand.click_button("Nhập")
    hand.gone(preview)
    hand.until(lambda: hand.window.session.document is not None, "the plan")
    same(hand.total(MAX_COLUMN), "25")


def totals(hand: Hand, work: Path) -> None:
    """The finding, the way to its row, the field whose floats go wrong."""
    _import(hand, WORKBOOK)
    hand.key("f7")
    hand.until(lambda: hand.window.findings.table.hasFocus(), "the findings")

    def stand() -> str:
        model = hand.window.findings_model
        hand.window.findings.stand_on(next(f for f in model.findings if f.code == "TOTAL_MISMATCH"))
        return str(hand.window.findings.table.currentIndex().siblingAtColumn(2).data())

    said = hand.look(stand)
    assert all(words in said for words in ("78,89", "79,71", "0,82", "4.3")), said
    hand.shot()
    hand.key("return")
    same(hand.look(hand.eyes.where), ("4.3", Y2018))
    field = hand.look(lambda: hand.eyes.cell("4", Y2017))
    same(field, "7,63")
    hand.click_cell(hand.eyes.tree, lambda: hand.eyes.at("4", Y2017))
    hand.key("ctrl+shift+e")
    hand.until(lambda: hand.window.explaining.dialog.isVisible(), "the explanation")
    assert "7,63" in hand.look(lambda: hand.window.explaining.dialog.said.text())
    hand.shot()
    hand.key("escape")
