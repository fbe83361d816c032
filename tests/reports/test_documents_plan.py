"""Promises of the plan as a document: headings by their number, căn cứ
ended, looks kept, ./. once, names on lines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from parplanner.document.samples import sample_plan
from parplanner.domain.changes import Change
from parplanner.domain.edits import criteria, details, plan_info, scores, sections, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Indicator, Recipient
from parplanner.domain.rules import findings
from parplanner.domain.writing.text_tables import TABLES
from parplanner.reports import xlsx
from parplanner.reports.documents import Options, build
from parplanner.reports.papers import body
from parplanner.reports.papers.letterhead import name_lines
from parplanner.reports.papers.plan_text import basis_lines
from parplanner.reports.report.model import (
    LetterHead,
    Paragraph,
    Part,
    Report,
    SignatureBlock,
    Span,
    Style,
    Table,
)
from tests.plans import hanoi_plan, new_ids


def written(*parts: tuple[str, str, str], plan: Plan | None = None) -> Plan:
    """Outermost sections (label, title, body)."""
    draft, new_id = (
        Draft(plan or Plan()),
        iter(f"{i:032x}" for i in range(10**9, 10**9 + 99)).__next__,
    )
    for label, title, text in parts:
        draft.do(sections.add(draft.plan, new_id, None, label=label, title=title, body=text))
    return draft.plan


def paragraphs(report: Report) -> list[Paragraph]:
    return [b for b in report.parts[0].blocks if isinstance(b, Paragraph)]


def said(plan: Plan) -> list[tuple[Style, str]]:
    """Headings and text, without type and title."""
    return [
        (p.style, p.text)
        for p in paragraphs(build("plan", plan))
        if p.style not in (Style.TYPE, Style.ABSTRACT)
    ]


@pytest.mark.parametrize(
    ("label", "depth", "style"),
    [
        ("I.", 0, Style.PART), ("IV", 2, Style.PART), ("1.", 1, Style.CLAUSE), ("2.1", 2,
        Style.CLAUSE),
        ("2.2.1.", 3, Style.CLAUSE), ("a)", 2, Style.POINT), ("đ)", 3, Style.POINT), ("", 0,
        Style.PART),
        ("", 1, Style.CLAUSE), ("", 5, Style.POINT), ("Điều 1.", 0, Style.CLAUSE),
    ],
)  # fmt: skip
def test_a_heading_looks_as_its_number_asks(label: str, depth: int, style: Style) -> None:
    assert body.heading_style(label, depth) is style


def test_parts_are_in_capitals_and_a_clause_without_title_opens_its_text() -> None:
    plan = written(("I.", "Mục đích", "một"), ("1.", "", "hai\n\nba"), ("2.", "", ""))
    assert said(plan) == [
        (Style.PART, "I. MỤC ĐÍCH"), (Style.BODY, "một"), (Style.BODY, "1. hai"), (Style.BODY,
        "ba"),
        (Style.CLAUSE, "2."), (Style.END, "./."),
    ]  # fmt: skip


def test_looks_and_fields_are_kept_and_unknown_figures_never_invented() -> None:
    plan = written(("", "", "**đạt** *{{total:2017}}* và {{total:1999}} điểm"), plan=hanoi_plan())
    (text,) = [p for p in paragraphs(build("plan", plan)) if p.style is Style.BODY]
    assert text.text == "đạt 64,94 và … điểm./."
    assert text.spans == (
        Span("đạt", bold=True), Span(" "), Span("64,94", italic=True), Span(" và "), Span("…"),
        Span(" điểm"),
        Span("./."),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("last", "end"),
    [
        ("thực hiện.", "thực hiện./."), ("thực hiện", "thực hiện./."), ("thực hiện./.",
        "thực hiện./."),
        ("thực hiện./", "thực hiện./."), ("thực hiện;", "thực hiện./."), ("thực hiện ./.  ",
        "thực hiện ./.  "),
        ("vân vân...", "vân vân..../."),
    ],
)  # fmt: skip
def test_the_end_mark_comes_once_whatever_the_text_ends_in(last: str, end: str) -> None:
    assert body.closed([Paragraph(Style.BODY, last)])[-1].text == end  # type: ignore[union-attr]


def test_a_text_that_ends_in_a_table_or_heading_gets_the_mark_below() -> None:
    for text in ("{{table:results}}", ""):
        assert said(written(("I.", "Mục", text), plan=hanoi_plan()))[-1] == (Style.END, "./.")


def test_bases_end_in_semicolons_and_the_last_in_a_full_stop() -> None:
    draft, new_id = Draft(Plan()), new_ids()
    for text in ("Căn cứ Luật A", "Căn cứ Luật B;", "Theo đề nghị của C"):
        draft.do(details.add(draft.plan, new_id, Basis, text=text))
    assert basis_lines(draft.plan) == ["Căn cứ Luật A;", "Căn cứ Luật B;", "Theo đề nghị của C."]
    draft.do(details.add(draft.plan, new_id, Basis, text="như sau:"))
    assert basis_lines(draft.plan)[-2:] == ["Theo đề nghị của C;", "như sau:"]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Sở Nội vụ", ("SỞ NỘI VỤ",)),
        ("Ban Dân tộc tỉnh Khánh Hòa", ("BAN DÂN TỘC", "TỈNH KHÁNH HÒA")),
        ("Ủy ban nhân dân xã An Bình", ("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH")),
        ("UBND tỉnh Quảng Ngãi", ("UBND TỈNH QUẢNG NGÃI",)),
        ("Sở Văn hóa\nvà Thể thao", ("SỞ VĂN HÓA", "VÀ THỂ THAO")),
        ("Sở Văn hóa, Thể thao và Du lịch", ("SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH")),
        ("", ()),
        ("X" * 60, ("X" * 60,)),
    ],
)
def test_long_names_break_where_a_clerk_would_break_them(name: str, lines: tuple[str, ...]) -> None:
    assert name_lines(name) == lines


@pytest.mark.parametrize("name", TABLES)
def test_every_table_can_stand_in_the_text(name: str) -> None:
    plan = written(
        ("I.", "Mục", f"trước\n{{{{table:{name}}}}}\nsau"), plan=with_statistics(hanoi_plan())
    )
    blocks = build("plan", plan).parts[0].blocks
    (table,) = [b for b in blocks if isinstance(b, Table)]
    assert sum(column.width for column in table.columns) <= 165.01
    assert [b.text for b in blocks if isinstance(b, Paragraph) and b.style is Style.BODY] == [
        "trước",
        "sau./.",
    ]


@pytest.mark.parametrize("name", ["stars", "results", "appendix", "lost-points", "statistics"])
def test_a_table_nobody_knows_or_without_a_row_leaves_no_trace_and_is_told(name: str) -> None:
    plan = written(("I.", "Mục", f"trước\n{{{{table:{name}}}}}\nsau"))
    report = build("plan", plan)
    assert any(name in notice for notice in report.notices)
    assert [p.text for p in paragraphs(report) if p.style is Style.BODY] == ["trước", "sau./."]
    assert not report.parts[0].tables()
    (found,) = [f for f in findings(plan) if f.code == "TABLE_NO_DATA"]
    assert (
        found.severity == ("error" if name == "stars" else "warning")
        and found.details["line"] == "1"
    )


@pytest.mark.parametrize(
    ("kind", "symbol"),
    [
        ("Tờ trình", "TTr-BDT"), ("Phương án", "PA-BDT"), ("kế hoạch", "KH-BDT"), ("Quy định",
        "QyĐ-BDT"),
        ("Chương trình", "CTr-BDT"), ("Công văn", "BDT"), ("Sổ tay", "ST-BDT"),
    ],
)  # fmt: skip
def test_the_symbol_has_the_abbreviation_of_the_type(kind: str, symbol: str) -> None:
    draft = Draft(Plan())
    draft.do(plan_info.set_info(draft.plan, document_type=kind, number="7"))
    draft.do(plan_info.set_agency(draft.plan, abbreviation="BDT"))
    head = build("plan", draft.plan).parts[0].blocks[0]
    assert isinstance(head, LetterHead) and head.number == f"Số: 07/{symbol}"


def test_a_letter_bears_no_type_and_its_abstract_below_its_number() -> None:
    for title, about in (
        ("Khắc phục tồn tại", "V/v khắc phục tồn tại"),
        ("Về việc CCHC năm 2026", "V/v CCHC năm 2026"),
        ("V/v rà soát", "V/v rà soát"),
        ("", ""),
    ):
        draft = Draft(Plan())
        draft.do(plan_info.set_info(draft.plan, document_type="Công văn", title=title))
        report = build("plan", draft.plan)
        head = report.parts[0].blocks[0]
        assert isinstance(head, LetterHead) and head.about == about
        assert not any(p.style in (Style.TYPE, Style.ABSTRACT) for p in paragraphs(report))


def test_several_appendices_carry_roman_numbers() -> None:
    draft = Draft(hanoi_plan())
    draft.do(details.add(draft.plan, lambda: "e" * 32, Indicator, code="1.", title="Số"))
    parts = build("plan", draft.plan).parts
    labels = [
        b.text
        for p in parts
        for b in p.blocks
        if isinstance(b, Paragraph) and b.style is Style.APPENDIX_LABEL
    ]
    assert labels == ["Phụ lục I", "Phụ lục II"]


def with_statistics(plan: Plan) -> Plan:
    draft = Draft(plan)
    draft.do(details.add(draft.plan, lambda: "e" * 32, Indicator, code="1.", title="Số"))
    return draft.plan


def titles(report: Report) -> list[str]:
    """Label and title of every appendix."""
    wanted = (Style.APPENDIX_LABEL, Style.APPENDIX_TITLE)
    blocks = [block for part in report.parts for block in part.blocks]
    return [b.text for b in blocks if isinstance(b, Paragraph) and b.style in wanted]


def test_one_title_never_heads_two_appendices() -> None:
    draft = Draft(with_statistics(hanoi_plan()))
    draft.do(plan_info.set_info(draft.plan, appendix_title="Giao việc các phòng"))
    first, own, second, usual = titles(build("plan", draft.plan))
    assert (first, own, second) == ("Phụ lục I", "GIAO VIỆC CÁC PHÒNG", "Phụ lục II")
    assert usual.startswith("THỐNG KÊ SỐ LIỆU") and usual.endswith(
        "CỦA BAN DÂN TỘC THÀNH PHỐ HÀ NỘI"
    )
    draft.do(plan_info.set_info(draft.plan, appendix_title=""))
    usual_titles = titles(build("plan", draft.plan))[1::2]
    assert [title[:9] for title in usual_titles] == ["PHÂN CÔNG", "THỐNG KÊ "]


def test_the_own_title_of_a_report_without_tasks_is_its_statistics() -> None:
    plan = sample_plan("khanh-hoa-2023")
    own = plan.info.appendix_title.upper()
    assert own and titles(build("plan", plan)) == titles(build("statistics", plan)) == [
        "Phụ lục",
        own,
    ]
    assert titles(build("appendix", plan))[1] != own


def test_an_appendix_alone_bears_the_number_it_has_in_the_plan() -> None:
    plan = with_statistics(hanoi_plan())
    assert titles(build("appendix", plan)) + titles(build("statistics", plan)) == titles(
        build("plan", plan)
    )
    assert titles(build("appendix", hanoi_plan()))[0] == "Phụ lục"


def test_who_signs_is_in_capitals_and_nobody_leaves_no_block() -> None:
    draft = Draft(Plan())
    assert not any(isinstance(b, SignatureBlock) for b in build("plan", draft.plan).parts[0].blocks)
    draft.do(
        plan_info.set_info(
            draft.plan, authority="KT. Giám đốc", signer_position="Phó Giám đốc", signer_name="A B"
        )
    )
    draft.do(details.add(draft.plan, new_ids(), Recipient, text="Sở Nội vụ"))
    last = build("plan", draft.plan).parts[0].blocks[-1]
    assert last == SignatureBlock(("Sở Nội vụ",), ("KT. GIÁM ĐỐC",), ("PHÓ GIÁM ĐỐC",), "A B")


def test_the_type_of_the_document_is_data() -> None:
    report = build("plan", sample_plan("khanh-hoa-2023"))
    assert paragraphs(report)[0].text == "BÁO CÁO" and report.title.startswith("Báo cáo Tình hình")
    assert "Kèm theo Báo cáo số" in " ".join(
        b.text
        for b in report.parts[1].blocks
        if isinstance(b, Paragraph) and b.style is Style.APPENDIX_REFERENCE
    )


def test_added_columns_come_before_the_points() -> None:
    for extra in ((), ("deadline",), ("deadline", "product", "status")):
        (table,) = build("appendix", hanoi_plan(), Options(extra=extra)).tables()
        assert [c.key for c in table.columns[5 : 5 + len(extra)]] == list(extra)
        assert all(len(line.cells) == len(table.columns) for line in table.lines)
        assert sum(c.width for c in table.columns) == pytest.approx(252)
        assert table.lines[-1].span == (0, 4 + len(extra))
        assert {cell.column for cell in table.header} == set(range(9 + len(extra)))


def test_an_added_column_holds_what_its_task_says() -> None:
    draft = Draft(hanoi_plan())
    task = draft.plan.tasks_of(next(n.id for n in draft.plan.walk() if n.code == "1.2"))[0]
    draft.do([Change(task, replace(task, deadline="Quý IV", product="Báo cáo", status="Đang làm"))])
    (table,) = build(
        "appendix", draft.plan, Options(extra=("status", "deadline", "product"))
    ).tables()
    line = next(line for line in table.lines if line.cells[0] == "1.2")
    assert line.cells[5:8] == ("Đang làm", "Quý IV", "Báo cáo")


def with_task(plan: Plan, **fields: object) -> Plan:
    """The first task of criterion 1.2 with these fields."""
    draft = Draft(plan)
    task = draft.plan.tasks_of(next(n.id for n in draft.plan.walk() if n.code == "1.2"))[0]
    draft.do([Change(task, replace(task, **fields))])  # type: ignore[arg-type]
    return draft.plan


def test_columns_that_hold_something_are_printed_unless_asked_otherwise_and_the_status_never() -> (
    None
):
    unit = next(iter(hanoi_plan().units()))
    held = {
        "deadline": "Quý IV",
        "product": "Báo cáo",
        "status": "Xong",
        "monitoring_unit_id": unit.id,
    }
    for what, name, fields in (
        ("deadline", "deadline", {"deadline": "Quý IV"}),
        ("monitor", "monitor", {"monitoring_unit_id": unit.id}),
        ("monitor deadline product", "all", held),
        ("", "status", {"status": "Xong"}),
    ):
        (table,) = build("plan", with_task(hanoi_plan(), **fields)).tables()
        assert [c.key for c in table.columns[5:-4]] == what.split(), name
    plan = with_task(hanoi_plan(), **held)
    assert len(build("appendix", plan, Options(extra=())).tables()[0].columns) == 9
    (table,) = build("appendix", plan, Options(extra=("status", "monitor"))).tables()
    assert next(line for line in table.lines if line.cells[0] == "1.2").cells[5:7] == (
        "Xong",
        unit.name,
    )


def test_tasks_of_no_criterion_are_numbered_where_there_are_no_codes() -> None:
    draft, new_id = Draft(Plan()), new_ids()
    for content in ("Tổng kết năm", "- Rà soát"):
        draft.do(tasks.add(draft.plan, new_id, None))
        draft.do(tasks.set_text(draft.plan, draft.plan.tasks_of(None)[-1].id, "content", content))
    (table,) = build("appendix", draft.plan).tables()
    assert [line.cells[:2] for line in table.lines] == [("1", "Tổng kết năm"), ("2", "- Rà soát")]
    assert table.header[0].text == "TT"
    draft.do(criteria.add(draft.plan, new_id, None, title="Lĩnh vực"))
    field = draft.plan.children(None)[0].id
    draft.do(criteria.set_text(draft.plan, field, "code", ""))
    draft.do(tasks.add(draft.plan, new_id, field))
    draft.do(tasks.delete(draft.plan, [task.id for task in draft.plan.tasks_of(None)]))
    (table,) = build("appendix", draft.plan).tables()
    assert "code" not in [c.key for c in table.columns], "no row has a code"
    draft.do(scores.set_max(draft.plan, field, "4"))
    (table,) = build("appendix", draft.plan).tables()
    assert "code" not in [c.key for c in table.columns] and table.lines[-1].cells[0] == "Tổng điểm"


def test_the_options_reach_the_appendix_of_the_plan() -> None:
    _, appendix = build("plan", hanoi_plan(), Options(landscape=False, extra=("deadline",))).parts
    assert isinstance(appendix, Part) and not appendix.landscape
    assert "deadline" in [c.key for c in appendix.tables()[0].columns]


def test_a_table_taken_out_of_its_text_says_what_it_is_and_whose(tmp_path: Path) -> None:
    xlsx.render(build("plan", sample_plan("so-noi-vu-2019")), tmp_path / "x.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").active
    values = [row[0] for row in sheet.iter_rows(max_row=4, values_only=True)]
    title = " ".join(values[0].split())
    assert title == "KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018 CỦA SỞ NỘI VỤ"
    assert values[1] == "Sở Nội vụ" and set(values[2]) == {"—"} and values[3] == "TT"


def test_the_sheet_of_a_plan_without_tables_numbers_only_what_the_document_numbers() -> None:
    plan = written(
        ("I.", "MỤC ĐÍCH", "- Nâng cao Chỉ số.\nNăm 2022 có 3 việc."), ("1", "Việc", "a) Rà soát.")
    )
    (table,) = build("plan", plan).sheets[0].tables()
    assert [line.cells for line in table.lines] == [
        ("I.", "MỤC ĐÍCH"), ("", "- Nâng cao Chỉ số."), ("", "Năm 2022 có 3 việc."), ("1", "Việc"),
        ("a)", "Rà soát./."),
    ]  # fmt: skip
