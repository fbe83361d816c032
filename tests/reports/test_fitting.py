"""Promises of column widths: they follow what the columns hold, no date is broken, a task stays
with its criterion."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest

from parplanner.document.samples import template_plan
from parplanner.domain.edits import criteria, scores, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET
from parplanner.reports.documents import Options, build, render
from parplanner.reports.report import form
from parplanner.reports.report.fitting import fitted_report
from parplanner.reports.report.model import Level, Table
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.typeset import TableText, cell_room
from tests.plans import hanoi_plan, new_ids
from tests.reports.reading import soffice

UNITS = ("Văn phòng Sở", "Thanh tra Sở", "Phòng Chính sách dân tộc", "Phòng Tôn giáo")
_TITLE = "Nội dung chấm điểm {code}: mức độ hoàn thành nhiệm vụ được giao đúng thời hạn"


def office_plan(fields: int = 3, groups: int = 4) -> Plan:
    """A plan as an office of a province has it: groups of two
    criteria, a task below the second of each pair."""
    draft, new_id = Draft(Plan()), new_ids()
    for year, kind in ((2025, RESULT), (2026, TARGET), (2027, TARGET)):
        draft.do(scores.add_column(draft.plan, year, kind))
    for f in range(1, fields + 1):
        field = _row(draft, new_id, None, str(f), f"Lĩnh vực {f}")
        for g in range(1, groups + 1):
            group = _row(draft, new_id, field, f"{f}.{g}", f"Tiêu chí {f}.{g} về cải cách")
            for code in (f"{f}.{g}.1", f"{f}.{g}.2"):
                node = _row(draft, new_id, group, code, _TITLE.format(code=code), 4000)
                if code.endswith("2"):
                    _task(draft, new_id, node, code, f + g)
    return draft.plan


def _row(
    draft: Draft, new_id, parent: str | None, code: str, title: str, most: int | None = None
) -> str:  # type: ignore[no-untyped-def]
    draft.do(criteria.add(draft.plan, new_id, parent, code=code, title=title, max_points=most))
    return draft.plan.children(parent)[-1].id


def _task(draft: Draft, new_id, node: str, code: str, place: int) -> None:  # type: ignore[no-untyped-def]
    draft.do(tasks.add(draft.plan, new_id, node))
    task = draft.plan.tasks_of(node)[-1].id
    values = {
        "content": f"Thực hiện nhiệm vụ khắc phục tiêu chí {code}",
        "requirement": "Hoàn thành 100%",
        "deadline": f"{place + 10}/12/2026",
        "product": "Báo cáo",
    }
    for key, value in values.items():
        draft.do(tasks.set_text(draft.plan, task, key, value))
    draft.do(tasks.set_lead(draft.plan, new_id, task, UNITS[place % 4]))
    coop = "; ".join(UNITS[(place + i) % 4] for i in (1, 2))
    draft.do(tasks.set_coop(draft.plan, new_id, task, coop))


def heights(table: Table) -> float:
    """pt of all rows."""
    text = TableText(table, Printable())
    total = 0.0
    for line in table.lines:
        first, last = line.span or (-1, -1)
        lines = [1]
        for at, cell in enumerate(line.cells):
            if first < at <= last:
                continue
            room = cell_room(text.width(at, last if at == first else at))
            lines.append(len(text.levels[line.level].lines(text.text(cell), room)))
        total += text.height_of(max(lines))
    return total


@pytest.mark.parametrize("landscape", [True, False])
def test_a_fitted_table_fills_the_page_and_is_lower_than_by_shares(landscape: bool) -> None:
    for plan in (office_plan(), hanoi_plan()):
        report = build("appendix", plan, Options(landscape=landscape))
        (before,), (after,) = report.tables(), fitted_report(report).tables()
        width = form.page(landscape).printable_width
        assert sum(c.width for c in after.columns) == pytest.approx(width)
        assert heights(after) < 1.01 * heights(before)


def test_no_date_and_no_number_is_broken_in_two(tmp_path: Path) -> None:
    for landscape in (True, False):
        target = tmp_path / f"{landscape}.pdf"
        render(build("appendix", office_plan(), Options(landscape=landscape)), "pdf", target)
        with pdfplumber.open(target) as pdf:
            words = [word["text"] for page in pdf.pages for word in page.extract_words()]
        assert sum(word.endswith("/12/2026") and len(word) == 10 for word in words) == 12


def test_a_criterion_stays_with_its_first_task(tmp_path: Path) -> None:
    plan = office_plan(6, 6)
    (table,) = build("appendix", plan).tables()
    kept = [line.cells[0] for line in table.lines if line.keep]
    assert len(kept) == 36 and all(str(code).endswith(".2") for code in kept)
    render(build("appendix", plan), "pdf", tmp_path / "x.pdf")
    with pdfplumber.open(tmp_path / "x.pdf") as pdf:
        pages = [page.extract_text() for page in pdf.pages]
    assert len(pages) > 5
    for code in kept:
        title, task = f"Nội dung chấm điểm {code}:", f"tiêu chí {code}"
        together = [page for page in pages if title in page]
        assert len(together) == 1 and task in " ".join(together[0].split()), code


def test_word_needs_no_page_more_for_empty_cells(tmp_path: Path) -> None:
    report = build("appendix", office_plan(6, 6))
    render(report, "pdf", tmp_path / "x.pdf")
    render(report, "docx", tmp_path / "word.docx")
    word = soffice(tmp_path / "word.docx", "pdf", tmp_path)
    with pdfplumber.open(tmp_path / "x.pdf") as ours, pdfplumber.open(word) as theirs:
        assert len(theirs.pages) == len(ours.pages)


def test_a_title_without_a_task_beside_it_has_the_room_of_all_texts() -> None:
    (table,) = build("appendix", office_plan()).tables()
    last = next(i for i, c in enumerate(table.columns) if c.key == "max") - 1
    for line in table.lines:
        if line.cells[0] and line.level in (Level.GROUP, Level.ROW):
            assert line.span == (1, last)


def test_wide_tables_are_set_smaller_and_say_so(tmp_path: Path) -> None:
    assert form.table_sizes(9, 13) == (13, 12, 11)
    assert form.table_sizes(10, 13) == (12, 11)
    assert form.table_sizes(11, 13) == form.table_sizes(14, 11) == (11,)
    notices = render(build("appendix", office_plan()), "pdf", tmp_path / "x.pdf")
    assert any("11" in notice and "13" in notice for notice in notices)


def test_a_years_plan_of_an_office_has_three_pages_of_appendix(tmp_path: Path) -> None:
    """24 scored rows, 12 tasks with deadline and product: what a clerk gets in Word."""
    render(build("appendix", office_plan()), "pdf", tmp_path / "x.pdf")
    with pdfplumber.open(tmp_path / "x.pdf") as pdf:
        assert len(pdf.pages) <= 3


def test_codes_take_no_room_of_texts_and_a_column_to_be_filled_in_has_some() -> None:
    plan = template_plan("so-ban-nganh", 2026, "Sở Nội vụ")
    (table,) = fitted_report(build("appendix", plan)).tables()
    widths = {column.key: column.width for column in table.columns}
    assert widths["code"] < 40 < widths["task"]
    assert widths["lead"] >= 24
