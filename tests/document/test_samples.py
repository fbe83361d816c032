"""Promises of samples, importing and checking: the sample is the signed plan, templates are empty,
doubts are told."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from parplanner.document import importing, sentences
from parplanner.document.checking import check_file
from parplanner.document.document import Document
from parplanner.document.reading import read_plan
from parplanner.document.samples import list_samples, list_templates, sample_plan, template_plan
from parplanner.domain import rules, scoring
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import (
    MAX_COLUMN,
    Basis,
    Criterion,
    Indicator,
    Recipient,
    Score,
    Section,
    Shortcoming,
    Task,
)
from parplanner.domain.writing.narrative import UNKNOWN, Facts
from parplanner.domain.writing.richtext import TableReference, parse
from tests import seeds
from tests.plans import hanoi_plan

DATA = Path(__file__).resolve().parents[1] / "data"
WORKBOOK = DATA / "ha-noi-ban-dan-toc-2018.xlsx"


def totals(plan: Plan) -> list[str]:
    figures = scoring.Scoring(plan)
    return [
        format_points(figures.value(None, c)) for c in (MAX_COLUMN, *(c.id for c in plan.columns()))
    ]


def test_the_sample_is_the_signed_plan_of_ha_noi_2018() -> None:
    plan = sample_plan("ha-noi-2018")
    assert totals(plan) == ["100", "64,94", "79,71", "84,63"]
    counts = scoring.counts(plan)
    assert (counts.fields, counts.criteria, counts.sub_criteria, counts.scored, counts.tasks) == (
        9,
        46,
        5,
        49,
        49,
    )
    assert plan.agency.name == "Ban Dân tộc thành phố Hà Nội"
    assert (plan.info.number, plan.info.issue_date, plan.info.base_year) == (
        "35/KH-BDT",
        "2018-09-27",
        2017,
    )
    assert (plan.info.goal_points, plan.info.goal_year) == (75_000, 2018)


def test_the_sample_keeps_the_totals_as_they_were_printed() -> None:
    plan = sample_plan("ha-noi-2018")
    assert sorted(format_points(f.points) for f in plan.printed_figures()) == [
        "100",
        "64,94",
        "78,89",
        "84,63",
    ]
    wrong = [f for f in rules.findings(plan) if f.severity == "error"]
    assert [(f.code, f.suspects) for f in wrong] == [("TOTAL_MISMATCH", ("4.3",))]


def test_the_sample_holds_what_the_same_rows_typed_by_hand_come_to() -> None:
    def content(plan: Plan) -> list[tuple[object, ...]]:
        lines = []
        for node in plan.walk():
            points = tuple(
                s.points if (s := plan.score(node.id, c.id)) else None for c in plan.columns()
            )
            work = tuple(
                (t.requirement, scoring_name(plan, t.lead_unit_id)) for t in plan.tasks_of(node.id)
            )
            lines.append((node.code, node.title, node.max_points, points, work))
        return lines

    assert content(sample_plan("ha-noi-2018")) == content(hanoi_plan())


def scoring_name(plan: Plan, unit_id: str | None) -> str:
    return next((u.name for u in plan.units() if u.id == unit_id), "")


def test_two_plans_from_one_sample_are_two_documents() -> None:
    first, second = sample_plan("ha-noi-2018"), sample_plan("ha-noi-2018", agency="Sở Nội vụ")
    assert second.agency.name == "Sở Nội vụ"
    assert {n.id for n in first.walk()} & {n.id for n in second.walk()} == set()


@pytest.mark.parametrize("name", ["so-ban-nganh", "trong"])
def test_a_template_has_structure_and_year_columns_but_no_points(name: str) -> None:
    plan = template_plan(name, 2025, "Sở Tư pháp")
    assert [(c.kind, c.year) for c in plan.columns()] == [
        ("result", 2025),
        ("target", 2026),
        ("target", 2027),
    ]
    assert plan.info.base_year == 2025
    assert plan.agency.name == "Sở Tư pháp"
    assert plan.count(Score) == 0
    assert [f for f in rules.findings(plan) if f.severity != "info"] == []
    assert len(plan.children(None)) == {"so-ban-nganh": 8, "trong": 1}[name]
    assert all(node.max_points is None for node in plan.walk())


def test_samples_and_templates_are_listed_with_title_and_source() -> None:
    assert [s.name for s in list_samples()] == list(seeds.SAMPLES)
    assert [t.name for t in list_templates()] == ["so-ban-nganh", "trong"]
    assert all(s.title and s.source for s in (*list_samples(), *list_templates()))


@pytest.mark.parametrize("name", ["nope", "", "..", "../samples/ha-noi-2018"])
def test_an_unknown_name_is_refused_and_the_known_ones_are_named(name: str) -> None:
    with pytest.raises(FileProblem) as caught:
        sample_plan(name)
    assert "ha-noi-2018" in sentences.problem(caught.value)
    with pytest.raises(FileProblem, match=r"template\.unknown"):
        template_plan(name, 2025)


def test_an_import_is_one_step_named_after_the_file() -> None:
    document = Document.new()
    try:
        assert importing.take(document, importing.propose(WORKBOOK))
        assert totals(document.plan) == ["100", "64,94", "79,71", "84,63"]
        assert sentences.label(document.undo()) == f"Nhập {WORKBOOK.name}"  # type: ignore[arg-type]
        assert next(document.plan.rows(), None) is None
        document.redo()
        assert not importing.take(document, importing.propose(WORKBOOK)), (
            "taken a second time nothing changes"
        )
    finally:
        document.close()


def test_a_plan_and_the_workbook_it_came_from_have_the_same_errors(tmp_path: Path) -> None:
    document = Document.new()
    importing.take(document, importing.propose(WORKBOOK))
    document.save(tmp_path / "t.db")
    document.close()
    of_plan, of_book = check_file(tmp_path / "t.db"), check_file(WORKBOOK)
    told = {(f.code, f.cell, f.printed, f.computed) for f in of_plan}
    assert ("TOTAL_MISMATCH", "H67", 78_890, 79_710) in told
    assert told == {
        (f.code, f.cell, f.printed, f.computed) for f in of_book if f.code != "NUMBER_REPAIRED"
    }
    assert of_book[0].severity == "error"


def test_checking_and_importing_change_nothing_on_the_disk(tmp_path: Path) -> None:
    book = tmp_path / "a.xlsx"
    shutil.copyfile(WORKBOOK, book)
    before = book.read_bytes(), book.stat().st_mtime_ns
    check_file(book)
    importing.propose(book)
    assert (book.read_bytes(), book.stat().st_mtime_ns) == before
    assert list(tmp_path.iterdir()) == [book]


def test_what_is_no_file_is_refused_in_words_about_it(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "x.xlsx", "file.missing"), (tmp_path, "file.is_folder")):
        with pytest.raises(FileProblem) as caught:
            importing.propose(path)
        assert caught.value.code == code
        assert path.name in sentences.problem(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are POSIX")
def test_a_pipe_is_refused_at_once_by_check_and_import(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")
    for look in (check_file, importing.propose):
        with pytest.raises(FileProblem):
            look(tmp_path / "pipe.xlsx")


# -- the written plan of a sample ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sections", "bases", "recipients", "shortcomings", "tasks", "indicators"),
    [
        ("ba-dinh-2022", 17, 2, 7, 0, 0, 0),
        ("ha-noi-2018", 27, 1, 11, 26, 49, 0),
        ("khanh-hoa-2023", 17, 1, 10, 0, 0, 151),
        ("quang-ngai-2022", 12, 1, 0, 9, 13, 0),
        ("so-noi-vu-2019", 13, 1, 3, 6, 6, 0),
    ],
)
def test_a_sample_holds_its_whole_document(
    name: str,
    sections: int,
    bases: int,
    recipients: int,
    shortcomings: int,
    tasks: int,
    indicators: int,
) -> None:
    plan = sample_plan(name)
    counted = (
        plan.count(Section),
        plan.count(Basis),
        plan.count(Recipient),
        plan.count(Shortcoming),
    )
    assert counted == (sections, bases, recipients, shortcomings)
    assert (plan.count(Task), plan.count(Indicator)) == (tasks, indicators)
    assert all(row.criterion_id for row in plan.all(Shortcoming)) == (name != "quang-ngai-2022")


@pytest.mark.parametrize("name", seeds.SAMPLES)
def test_live_fields_of_a_sample_name_rows_and_all_have_a_value(name: str) -> None:
    plan = sample_plan(name)
    facts = Facts(plan)
    lines = [line for s in plan.walk_sections() for t in (s.title, s.body) for line in parse(t)]
    fields = [
        run.field
        for line in lines
        if not isinstance(line, TableReference)
        for run in line
        if run.field
    ]
    assert [f for f in fields if facts.value(f) == UNKNOWN] == []
    named = [f.split(":")[1] for f in fields if f.split(":")[0] in ("points", "max", "lost_points")]
    assert all(plan.find(Criterion, key) for key in named), (
        "by row id, so that a changed code changes nothing"
    )
    assert len(fields) == {"ha-noi-2018": 16, "so-noi-vu-2019": 7}.get(name, 0)


def test_so_noi_vu_keeps_the_printed_totals_and_they_are_right() -> None:
    plan = sample_plan("so-noi-vu-2019")
    assert totals(plan) == ["100", "94,11"]
    assert sorted(format_points(f.points) for f in plan.printed_figures()) == ["100", "94,11"]
    figures, (column,) = scoring.Scoring(plan), plan.columns()
    assert (column.year, format_points(figures.lost(None, column.id))) == (2018, "5,89")
    lost = [format_points(figures.lost(field.id, column.id)) for field in plan.children(None)]
    assert lost == ["0,5", "0,27", "0", "0,01", "0,17", "1,06", "3,88", "0"]
    assert [f for f in rules.findings(plan) if f.code == "TOTAL_MISMATCH"] == []


def test_ha_noi_knows_who_scores_what_is_special_and_why_points_were_lost() -> None:
    plan = sample_plan("ha-noi-2018")
    special = {n.code: n for n in plan.walk() if n.special}
    assert set(special) == {"2.1", "2.3", "2.4", "6.1", "6.2", "7.1", "8.2", "9.2"}
    assert all(n.special_basis and n.scoring_agency for n in special.values())
    causes = [row.cause_kind for row in plan.all(Shortcoming)]
    assert causes.count("objective") and causes.count("subjective")


def test_a_sample_is_saved_and_opened_unchanged(tmp_path: Path) -> None:
    for name in seeds.SAMPLES:
        document = Document.new(sample_plan(name))
        try:
            document.save(tmp_path / f"{name}.db")
            assert read_plan(tmp_path / f"{name}.db").plan.same_content(document.plan)
        finally:
            document.close()
