"""Promises about the five real documents: each is made from its sample word for word, its figures
follow the data."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pdfplumber
import pytest

from parplanner import paths
from parplanner.document.samples import sample_plan
from parplanner.domain.edits import plan_info, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.reports.documents import Options, build, render
from parplanner.reports.report.model import (
    LetterHead,
    Paragraph,
    Part,
    Report,
    SignatureBlock,
    Style,
    Table,
)
from tests import seeds


def records(name: str, file: str) -> list[list[str]]:
    path: Path = paths.resource("samples", name) / file
    with path.open(encoding="utf-8", newline="") as source:
        return list(csv.reader(source, delimiter="\t"))


def styled(report: Report, style: Style) -> list[str]:
    return [
        b.text
        for p in report.parts
        for b in p.blocks
        if isinstance(b, Paragraph) and b.style is style
    ]


def changed(plan: Plan, code: str, year: int, value: str) -> Plan:
    draft = Draft(plan)
    node = next(n for n in plan.walk() if n.code == code)
    column = next(c for c in plan.columns() if c.year == year)
    draft.do(scores.set_text(draft.plan, node.id, column.id, value))
    return draft.plan


@pytest.mark.parametrize("name", seeds.SAMPLES)
def test_every_sentence_of_the_real_document_is_in_the_one_made_from_its_sample(name: str) -> None:
    said = seeds.stream(build("plan", sample_plan(name)))
    missing = [sentence for sentence in seeds.sentences(name) if sentence not in said]
    assert missing == []
    assert len(seeds.sentences(name)) > 60


@pytest.mark.parametrize("name", seeds.SAMPLES)
def test_every_sentence_of_the_real_document_can_be_read_back_from_the_pdf(
    name: str, tmp_path: Path
) -> None:
    """Page numbers stand above the text and are left out; where lines break does not count."""
    target = tmp_path / "plan.pdf"
    render(build("plan", sample_plan(name)), "pdf", target)
    with pdfplumber.open(target) as pdf:
        pages = [
            page.crop((0, 52, page.width, page.height)).extract_text() or "" for page in pdf.pages
        ]
    said = bare("".join(pages))
    # The two columns of the head and of the signature are read line by line across: they have tests
    # of their own.
    head = {bare(line) for line in seeds.head_and_foot(sample_plan(name))}
    missing = [
        s
        for s in seeds.sentences(name)
        if bare(s) not in said and not any(bare(s) in h for h in head)
    ]
    assert missing == []


def bare(text: str) -> str:
    """Letters and signs alone."""
    return re.sub(r"[\s\u00a0]+", "", text).casefold()


def test_the_results_of_so_noi_vu_are_the_signed_table() -> None:
    head, *signed = records("so-noi-vu-2019", "results.tsv")
    # The signed heading names the appraisal alone; its total of 94,11 holds the survey's 29,37,
    # too.
    head = ["Điểm đạt được" if said == "Điểm thẩm định" else said for said in head]
    for document in ("results", "plan"):
        (table,) = build(document, sample_plan("so-noi-vu-2019")).tables()
        assert [cell.text for cell in table.header] == head
        assert [seeds.row(line) for line in table.lines] == signed
    assert [line[-1] for line in signed] == [
        "-0,5",
        "-0,27",
        "=",
        "-0,01",
        "-0,17",
        "-1,06",
        "-3,88",
        "=",
        "-5,89",
    ]


def test_the_statistics_of_khanh_hoa_are_all_151_rows() -> None:
    signed = records("khanh-hoa-2023", "statistics.tsv")[1:]
    assert len(signed) == 151
    for document in ("statistics", "plan"):
        (table,) = build(document, sample_plan("khanh-hoa-2023")).tables()
        assert [list(map(str, line.cells)) for line in table.lines] == signed
        assert table.header_rows == 2
    assert max(line[0].rstrip(".").count(".") for line in signed) == 3, "codes of four levels"


def test_ha_noi_has_its_text_upright_and_its_appendix_across() -> None:
    text, appendix = build("plan", sample_plan("ha-noi-2018")).parts
    assert (text.landscape, appendix.landscape) == (False, True)
    assert isinstance(text.blocks[0], LetterHead) and isinstance(text.blocks[-1], SignatureBlock)
    head = text.blocks[0]
    assert head.parent == ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI") and head.agency == (
        "BAN DÂN TỘC",
        "THÀNH PHỐ HÀ NỘI",
    )
    assert (head.number, head.place_date) == ("Số: 35/KH-BDT", "Hà Nội, ngày 27 tháng 9 năm 2018")
    assert [p.text for p in text.blocks if isinstance(p, Paragraph)][:2] == [
        "KẾ HOẠCH",
        "Khắc phục những tồn tại, hạn chế để nâng cao Chỉ số cải cách hành chính của Ban Dân tộc "
        "thành phố Hà Nội",
    ]
    assert len(appendix.tables()[0].lines) == 61
    assert styled(build("plan", sample_plan("ha-noi-2018")), Style.APPENDIX_LABEL) == ["Phụ lục"]


@pytest.mark.parametrize(
    ("name", "tables"),
    [
        ("ba-dinh-2022", 0),
        ("ha-noi-2018", 1),
        ("khanh-hoa-2023", 1),
        ("quang-ngai-2022", 0),
        ("so-noi-vu-2019", 1),
    ],
)
def test_what_is_attached_follows_the_data(name: str, tables: int) -> None:
    report = build("plan", sample_plan(name))
    assert len(report.tables()) == tables
    assert len(report.parts) == (2 if name in ("ha-noi-2018", "khanh-hoa-2023") else 1)


@pytest.mark.parametrize("name", seeds.SAMPLES)
def test_the_text_ends_once(name: str) -> None:
    (text, *_) = build("plan", sample_plan(name)).parts
    said = [b.text for b in text.blocks if isinstance(b, Paragraph)]
    assert said[-1].endswith("./.") and not said[-1].endswith("../.")
    assert "".join(said).count("./.") == 1


def test_one_changed_score_changes_every_place() -> None:
    plan = sample_plan("ha-noi-2018")
    before, after = (
        seeds.stream(build("plan", p)) for p in (plan, changed(plan, "1.6", 2017, "4"))
    )
    for was, becomes in (
        ("đạt tổng điểm 64,94 ", "đạt tổng điểm 65,73 "),
        ("của ban là 7,22 ", "của ban là 7,3 "),
        ("đạt 3,21/4 điểm", "đạt 4/4 điểm"),
        ("tổng điểm 100,0 64,94", "tổng điểm 100,0 65,73"),
    ):
        pattern = becomes.replace("7,3 ", "7,30 ")
        assert was in re.sub(r"tổng điểm +100 ", "tổng điểm 100,0 ", before)
        assert was not in after and pattern in re.sub(r"tổng điểm +100 ", "tổng điểm 100,0 ", after)


def test_a_changed_score_of_so_noi_vu_changes_text_table_and_blocks() -> None:
    plan = changed(sample_plan("so-noi-vu-2019"), "1", 2018, "14,5")
    report = build("plan", plan)
    said = seeds.stream(report)
    assert "đạt được 93,61 điểm" in said and "(trừ 1 điểm)" in said
    (table,) = report.tables()
    assert seeds.row(table.lines[0])[2:] == ["15,5", "14,5", "-1"] and seeds.row(table.lines[-1])[
        3:
    ] == [
        "93,61",
        "-6,39",
    ]
    assert "(trừ 1 điểm)" in seeds.stream(build("by-field", plan))


@pytest.mark.parametrize("electronic", [False, True])
def test_an_electronic_document_leaves_number_and_date_to_the_system(electronic: bool) -> None:
    draft = Draft(sample_plan("ha-noi-2018"))
    draft.do(plan_info.set_info(draft.plan, electronic=int(electronic)))
    report = build("plan", draft.plan, Options())
    head, reference = report.parts[0].blocks[0], styled(report, Style.APPENDIX_REFERENCE)[0]
    assert isinstance(head, LetterHead)
    known = (
        "35/KH-BDT" in head.number,
        "27 tháng 9" in head.place_date,
        "35/KH-BDT" in reference,
        "27" in reference,
    )
    assert known == (not electronic,) * 4
    assert head.number.endswith("/KH-BDT")


def test_a_draft_without_number_and_day_leaves_room_for_the_clerk() -> None:
    head = build("plan", sample_plan("ba-dinh-2022")).parts[0].blocks[0]
    assert isinstance(head, LetterHead)
    assert re.fullmatch(r"Số: \u00a0{8,}/KH-UBND", head.number)
    assert re.fullmatch(r"Ba Đình, ngày\u00a0+tháng\u00a0+năm 2022", head.place_date)
    assert head.parent == () and head.agency == ("ỦY BAN NHÂN DÂN", "QUẬN BA ĐÌNH")


def test_all_documents_of_all_samples_can_be_built() -> None:
    for name in seeds.SAMPLES:
        plan = sample_plan(name)
        for what in (
            "results",
            "by-field",
            "by-unit",
            "lost-points",
            "slips",
            "petitions",
            "statistics",
            "appendix",
        ):
            report = build(what, plan)
            assert report.parts and all(
                isinstance(part, Part) and part.blocks for part in report.parts
            )
            assert all(isinstance(t, Table) for t in report.tables())
