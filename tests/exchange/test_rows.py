"""What stands between the rows of real tables: split rows, blank codes, totals, signatures, merged
cells, bad cells."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from parplanner.domain import rules
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import Criterion, PrintedFigure, Task
from parplanner.exchange import reading
from tests.exchange.books import (
    HEADER,
    MAIN,
    by_code,
    codes_of,
    edited,
    first_task,
    outline,
    packed,
    parts,
    save,
    sheet_data,
    table,
    taken_over,
    totals,
)

FIELD = ["1", "Chỉ đạo, điều hành"]
GUESS = "YEAR_KIND_GUESSED"


def row(code: object, title: str, lead: str = "Văn phòng", points: object = 1) -> list[object]:
    """A scored row."""
    return [code, title, "- Đủ", lead, "Phòng CSDT", points, points, points, points]


def doubts(proposal: object) -> list[str]:
    """Codes of the doubts but that about guessed years."""
    return [c for c in codes_of(proposal.doubts) if c != GUESS]  # type: ignore[attr-defined]


def test_a_row_split_by_a_page_goes_on_in_the_row_above(tmp_path: Path) -> None:
    split = ["", "của Ban Dân tộc", "- Kịp thời"]
    proposal = table(tmp_path, FIELD, row("1.1", "Kế hoạch CCHC"), split, row("1.2", "Báo cáo"))
    plan = taken_over(proposal)
    assert outline(plan)[1] == (1, "1.1", "Kế hoạch CCHC của Ban Dân tộc")
    assert first_task(plan, "1.1")["requirement"] == "- Đủ\n- Kịp thời"
    (doubt,) = [d for d in proposal.doubts if d.code == "ROW_JOINED"]
    assert (doubt.cell, doubt.row_code, doubt.details) == ("B4", "1.1", {})
    assert proposal.rows["scored"] == 2


def test_a_split_row_goes_on_behind_the_header_of_the_next_page(tmp_path: Path) -> None:
    proposal = table(
        tmp_path, FIELD, row("1.1", "Kế hoạch"), HEADER, ["", "", "đúng hạn"], row("1.2", "Báo cáo")
    )
    assert first_task(taken_over(proposal), "1.1")["requirement"] == "- Đủ đúng hạn"


def test_a_blank_code_is_a_sibling_of_the_row_before_and_stays_blank(tmp_path: Path) -> None:
    rows = [
        FIELD,
        ["1.1", "Nhóm"],
        row("1.1.1", "A"),
        row("", "B"),
        row("1.1.2", "C"),
        row("1.2", "D"),
        ["2", "Khác"],
    ]
    proposal = table(tmp_path, *rows, row("", "E"))
    plan = taken_over(proposal)
    assert outline(plan) == [
        (0, "1", "Chỉ đạo, điều hành"),
        (1, "1.1", "Nhóm"),
        (2, "1.1.1", "A"),
        (2, "", "B"),
        (2, "1.1.2", "C"),
        (1, "1.2", "D"),
        (0, "2", "Khác"),
        (1, "", "E"),
    ]
    assert [f.details for f in rules.findings(plan) if f.code == "CODE_MISSING"] == [
        {"after": "1.1.1"},
        {},
    ]
    assert doubts(proposal) == []


def test_codes_of_many_styles_make_the_tree_they_mean(tmp_path: Path) -> None:
    typed = ["A.", "I", "1.", "1.1.", "1.2.", "2", "2.1", "II", "1", "1.1", "B", "I", "1"]
    plan = taken_over(
        table(tmp_path, *[[c, f"Dòng {i}", "", "", "", ""] for i, c in enumerate(typed)])
    )
    assert [level for level, _, _ in outline(plan)] == [0, 1, 2, 3, 3, 2, 3, 1, 2, 3, 0, 1, 2]
    assert [code for _, code, _ in outline(plan)] == [t.rstrip(".") for t in typed]


def test_a_code_without_its_parent_hangs_under_the_nearest_and_is_named(tmp_path: Path) -> None:
    proposal = table(tmp_path, ["3", "TTHC"], row("3.1", "A"), row("3.3.1", "B"), row("7.1", "C"))
    assert [level for level, _, _ in outline(taken_over(proposal))] == [0, 1, 1, 0]
    (orphan,) = [d for d in proposal.doubts if d.code == "PARENT_MISSING"]
    assert (orphan.row_code, orphan.cell) == ("7.1", "A5")


def test_fields_merged_across_without_a_code_of_their_own_column(tmp_path: Path) -> None:
    rows = [HEADER, ["I. CHỈ ĐẠO"], row("1", "A"), ["Lĩnh vực 2: TTHC"], row("1", "B")]
    path = save(tmp_path / "b.xlsx", rows)

    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A2:I2")
        sheet.merge_cells("A4:I4")

    plan = taken_over(reading.read(edited(path, merge)))
    assert outline(plan)[0] == (0, "I", "CHỈ ĐẠO")
    assert [(c, t) for _, c, t in outline(plan)] == [
        ("I", "CHỈ ĐẠO"),
        ("1", "A"),
        ("2", "TTHC"),
        ("1", "B"),
    ]


def test_one_lead_merged_down_several_rows_leads_them_all(tmp_path: Path) -> None:
    rows = [row("1.1", "A"), ["1.2", "Nhóm"], row("1.2.1", "B", lead=""), row("1.3", "C", lead="")]
    path = save(tmp_path / "b.xlsx", [HEADER, FIELD, *rows])
    plan = taken_over(reading.read(edited(path, lambda sheet: sheet.merge_cells("D3:D5"))))
    assert [first_task(plan, c)["lead"] for c in ("1.1", "1.2.1", "1.3")] == [
        "Văn phòng",
        "Văn phòng",
        "",
    ]
    assert plan.tasks_of(by_code(plan, "1.2").id) == ()


def test_points_merged_down_several_rows_count_once(tmp_path: Path) -> None:
    path = save(tmp_path / "b.xlsx", [HEADER, FIELD, row("1.1", "A"), row("1.2", "B", points="")])
    plan = taken_over(reading.read(edited(path, lambda sheet: sheet.merge_cells("F3:F4"))))
    assert totals(plan)["max"] == 1_000


def test_one_code_merged_over_several_rows_has_several_tasks(tmp_path: Path) -> None:
    more = ["", "", "- Việc hai", "Thanh tra Ban", "Văn phòng"]
    path = save(tmp_path / "b.xlsx", [HEADER, FIELD, row("1.1", "A"), more, row("1.2", "B")])

    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A3:A4")
        sheet.merge_cells("B3:B4")

    plan = taken_over(reading.read(edited(path, merge)))
    assert [t.requirement for t in plan.tasks_of(by_code(plan, "1.1").id)] == ["- Đủ", "- Việc hai"]
    assert plan.count(Criterion) == 3


def test_a_row_with_nobody_and_nothing_to_do_has_no_task(tmp_path: Path) -> None:
    plan = taken_over(table(tmp_path, FIELD, ["1.1", "A", "", "", "", 1, 1]))
    assert plan.count(Task) == 0


def test_total_rows_are_printed_figures_and_what_follows_is_not_data(tmp_path: Path) -> None:
    rows = [
        FIELD,
        row("1.1", "A"),
        ["", "Cộng", "", "", "", 1, 1, 1, 1],
        ["2", "TTHC"],
        row("2.1", "B"),
    ]
    rows += [
        ["Tổng cộng", "", "", "", "", 2, 2, 3, 2],
        ["Nơi nhận:", "", "", "TRƯỞNG BAN"],
        ["- Như trên;"],
    ]
    proposal = table(tmp_path, *rows)
    plan = taken_over(proposal)
    assert totals(plan) == {
        "max": 2_000,
        "result:2017": 2_000,
        "target:2018": 2_000,
        "target:2019": 2_000,
    }
    figures = {
        (plan.find(Criterion, f.criterion_id), f.cell, f.points) for f in plan.all(PrintedFigure)
    }
    assert (None, "H7", 3_000) in figures and (by_code(plan, "1"), "F4", 1_000) in figures
    assert len(figures) == 8
    assert outline(plan)[-1] == (1, "2.1", "B")
    assert doubts(proposal) == ["TABLE_DOES_NOT_ADD_UP", "ROW_IGNORED", "ROW_IGNORED"]


def test_text_below_the_total_is_named_and_left_out(tmp_path: Path) -> None:
    proposal = table(
        tmp_path,
        FIELD,
        row("1.1", "A"),
        ["", "Tổng số", "", "", "", 1],
        ["", "Ghi chú: số liệu tạm tính"],
    )
    assert doubts(proposal) == ["ROW_IGNORED"]
    assert outline(taken_over(proposal))[-1] == (1, "1.1", "A")


def test_a_criterion_whose_name_begins_like_a_total_stays_a_criterion(tmp_path: Path) -> None:
    plan = taken_over(
        table(tmp_path, FIELD, row("1.1", "Tổng số văn bản"), row("1.2", "Tổng điểm"))
    )
    assert totals(plan)["max"] == 2_000


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("0,5", 500),
        (" 1,25 ", 1_250),
        ("1.5", 1_500),
        (0.1 + 0.2, 300),
        (79.71000000000001, 79_710),
        (",75", 750),
    ],
)
def test_numbers_are_exact_however_they_are_typed(
    tmp_path: Path, typed: object, points: int
) -> None:
    proposal = table(tmp_path, FIELD, ["1.1", "A", "", "", "", 100, typed])
    plan = taken_over(proposal)
    assert totals(plan)["result:2017"] == points
    assert doubts(proposal) == []


@pytest.mark.parametrize(
    "typed",
    [
        "1.234,5",
        "một",
        "95%",
        "-0,5",
        "1E5",
        "١",
        "1_0",
        "nan",
        -1,
        1e300,
        True,
        "0,12345",
        "2/3",
        "'" + "9" * 50,
    ],
)
def test_numbers_that_cannot_be_read_are_named_and_left_blank(
    tmp_path: Path, typed: object
) -> None:
    proposal = table(tmp_path, FIELD, ["1.1", "A", "", "", "", 100, typed])
    assert totals(taken_over(proposal))["result:2017"] is None
    (doubt,) = [d for d in proposal.doubts if d.code != GUESS]
    assert (doubt.code, doubt.severity, doubt.cell) == ("NUMBER_UNREADABLE", "error", "G3")
    assert (doubt.row_code, doubt.column_name) == ("1.1", "2017")


def test_a_dash_is_a_blank_cell_and_more_than_three_decimals_are_told(tmp_path: Path) -> None:
    proposal = table(
        tmp_path, FIELD, ["1.1", "A", "", "", "", 1, "-"], ["1.2", "B", "", "", "", 1, 0.33333]
    )
    assert totals(taken_over(proposal))["result:2017"] == 333
    assert doubts(proposal) == ["NUMBER_ROUNDED"]


def test_formulas_count_by_the_value_excel_kept_and_are_never_calculated(tmp_path: Path) -> None:
    kept = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>"A"&amp;"B"</f><v>AB</v></c>'
    kept += '<c r="E2"><f>1+1</f><v>5</v></c><c r="F2"><f>HYPERLINK("http://x")</f></c></row>'
    errors = '<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="inlineStr"><is><t>C</t></is></c>'
    errors += '<c r="E3" t="e"><v>#REF!</v></c><c r="F3"><f>1</f><v></v></c><c r="C3" t="str"><f>""</f><v></v></c></row>'  # noqa: E501
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(kept, errors))))
    plan = taken_over(proposal)
    assert outline(plan)[0] == (0, "1", "AB")
    assert totals(plan) == {"max": 5_000, "result:2017": None}
    named = [(d.code, d.cell) for d in proposal.doubts]
    assert named == [
        ("FORMULA_WITHOUT_VALUE", "F2"),
        ("FORMULA_WITHOUT_VALUE", "F3"),
        ("CELL_UNREADABLE", "E3"),
    ]
    assert proposal.doubts[2].details == {"text": "#REF!", "reason": "error"}


def test_date_cells_are_days_in_both_date_systems_and_impossible_ones_are_named(
    tmp_path: Path,
) -> None:
    styles = f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/></numFmts>'  # noqa: E501
    styles += '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    header = sheet_data().replace("Yêu cầu", "Thời hạn")
    rows = "".join(
        f'<row r="{i}"><c r="A{i}"><v>{i}</v></c><c r="B{i}" t="str"><v>A</v></c><c r="C{i}" '
        f's="1"><v>{n}</v></c></row>'
        for i, n in enumerate((43281, 59, 60, 61, -1, 2958466, "1E300"), start=2)
    )
    found = parts(header.replace("</sheetData>", rows + "</sheetData>"), styles=styles)
    proposal = reading.read(packed(tmp_path / "b.xlsx", found))
    deadlines = [n.tasks[0].deadline if n.tasks else "" for n in proposal.nodes]
    assert deadlines == ["30/06/2018", "28/02/1900", "", "01/03/1900", "", "", ""]
    (unreadable,) = [d for d in proposal.doubts if d.code == "CELL_UNREADABLE"]
    assert (unreadable.cell, unreadable.details["cells"]) == ("C4", "C4, C6, C7, C8")
    found["xl/workbook.xml"] = found["xl/workbook.xml"].replace(
        "<sheets>", '<workbookPr date1904="1"/><sheets>'
    )
    first = reading.read(packed(tmp_path / "c.xlsx", found)).nodes[0]
    assert first.tasks[0].deadline == "01/07/2022"


def test_units_differing_only_in_case_and_blanks_are_one_and_wrapped_names_stay_whole(
    tmp_path: Path,
) -> None:
    rows = [
        FIELD,
        row("1.1", "A"),
        row("1.2", "B", lead="VĂN  PHÒNG "),
        row("1.3", "C", lead="Tổ rà soát\nvăn bản"),
    ]
    plan = taken_over(table(tmp_path, *rows))
    assert [u.name for u in plan.units()] == ["Văn phòng", "Phòng CSDT", "Tổ rà soát văn bản"]


def test_several_leads_in_one_cell_leave_one_and_are_told(tmp_path: Path) -> None:
    proposal = table(tmp_path, FIELD, row("1.1", "A", lead="Văn phòng; Thanh tra Ban"))
    task = first_task(taken_over(proposal), "1.1")
    assert (task["lead"], task["coop"]) == ("Văn phòng", ["Thanh tra Ban", "Phòng CSDT"])
    assert doubts(proposal) == ["LEAD_SEVERAL"]


def test_characters_nothing_can_print_are_removed_and_told(tmp_path: Path) -> None:
    rows = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Kế_x0007_ hoạch_xD800_</t></is></c></row>'  # noqa: E501
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(rows))))
    assert outline(taken_over(proposal))[0][2] == "Kế hoạch"
    (doubt,) = proposal.doubts
    assert (doubt.code, doubt.cell, doubt.details) == (
        "TEXT_CLEANED",
        "B2",
        {"characters": "U+0007 U+D800"},
    )


def test_runs_of_a_text_are_joined_and_phonetic_guides_left_out(tmp_path: Path) -> None:
    runs = "<is><r><t>Kế </t></r><rPh sb='0' eb='1'><t>ghi âm</t></rPh><r><t>hoạch</t></r></is>"
    rows = f'<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr">{runs}</c></row>'
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(rows))))
    assert proposal.nodes[0].title == "Kế hoạch"


def test_a_text_beyond_the_limit_is_cut_and_told(tmp_path: Path) -> None:
    proposal = table(tmp_path, FIELD, ["1.1", "A", "x" * 25_000, "Văn phòng"])
    assert doubts(proposal) == ["TEXT_CUT"]
    assert len(first_task(taken_over(proposal), "1.1")["requirement"]) == 20_000


def test_formula_like_and_markup_texts_stay_texts(tmp_path: Path) -> None:
    nasty = ["<b>đậm</b>", "&lt;img src=x&gt;", "007", "TRUE", "+84", "@sum", "1E5", "１２"]
    plan = taken_over(table(tmp_path, FIELD, *[row(f"1.{i}", n) for i, n in enumerate(nasty, 1)]))
    assert [t for _, _, t in outline(plan)][1:] == nasty


def test_hidden_and_blank_rows_between_data_lose_nothing(tmp_path: Path) -> None:
    path = save(
        tmp_path / "b.xlsx",
        [HEADER, FIELD, [], row("1.1", "A"), [], row("1.2", "B"), row("1.3", "C")],
    )

    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[6].hidden = True

    proposal = reading.read(edited(path, hide))
    assert totals(taken_over(proposal))["max"] == 3_000
    (hidden,) = [d for d in proposal.doubts if d.code == "ROWS_HIDDEN"]
    assert hidden.details == {"count": "1", "first": "6"}


def test_5_000_rows_are_taken_and_one_more_is_refused(tmp_path: Path) -> None:
    lines = "\n".join(
        f"{i // 50 + 1}.{i % 50 + 1}\tTiêu chí {i}\t\tVăn phòng\t1" for i in range(5_000)
    )
    path = tmp_path / "b.tsv"
    path.write_text(f"STT\tNhiệm vụ\tYêu cầu\tChủ trì\tĐiểm tối đa\n{lines}", encoding="utf-8")
    assert len(reading.read(path).nodes) == 5_000
    with path.open("a", encoding="utf-8") as more:
        more.write("\n200\tThêm\t\t\t1")
    with pytest.raises(FileProblem) as refusal:
        reading.read(path)
    assert (refusal.value.code, refusal.value.params["limit"]) == ("import.too_many_rows", 5_000)
