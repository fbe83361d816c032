"""``parplanner import``: the year, the columns, what a plan that is
there keeps, whether anything is doubtful."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, WORKBOOK, parplanner
from tests.exchange.books import save

NOTICE = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Điểm đạt"],
    ["1", "Chỉ đạo", 15, 12.5],
    ["2", "Thể chế", 10, 9],
]


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """A table whose score heading names no year."""
    return save(tmp_path / "thông báo.xlsx", NOTICE)


def test_the_year_of_a_heading_without_one_is_named_or_doubted(
    tmp_path: Path, notice: Path
) -> None:
    named = parplanner(
        "import", notice, "--into", tmp_path / "a.db", "--year", 2023, "--strict", "--json"
    )
    assert (named.code, named.json["columns"]["D"], named.json["doubts"]) == (0, "result:2023", [])
    silent = parplanner("import", notice, "--into", tmp_path / "b.db", "--strict", "--json")
    assert (silent.code, [d["code"] for d in silent.json["doubts"]]) == (1, ["YEAR_ASSUMED"])


def test_a_column_is_what_map_says(tmp_path: Path, notice: Path) -> None:
    done = parplanner(
        "import",
        notice,
        "--into",
        tmp_path / "a.db",
        "--map",
        "D=target:2027",
        "--map",
        "C=skip",
        "--json",
    )
    assert done.json["columns"] == {"A": "code", "B": "title", "D": "target:2027"}


@pytest.mark.parametrize("wrong", ["D", "D=", "D=points", "7=max", "D=result", "D=result:24"])
def test_a_wrong_mapping_is_wrong_usage_that_names_the_roles(
    tmp_path: Path, notice: Path, wrong: str
) -> None:
    done = parplanner("import", notice, "--into", tmp_path / "a.db", "--map", wrong)
    assert done.code == 2
    assert "result:2024" in done.err and wrong in done.err


def test_what_the_plan_has_is_replaced_with_a_word_or_kept(tmp_path: Path) -> None:
    plan = tmp_path / "a.db"
    parplanner("new", plan, "--sample", SAMPLE)
    rows = [["STT", "Tiêu chí", "Điểm tối đa", "Kết quả năm 2017"], ["1.2", "Báo cáo CCHC", 1, 0.5]]
    table = save(tmp_path / "b.xlsx", rows)
    looked = parplanner("import", table, "--into", plan, "--dry-run", "--json")
    told = [d["message"] for d in looked.json["doubts"] if d["code"] == "VALUE_REPLACED"]
    assert len(told) == 1 and "“0”" in told[0] and "“0,5”" in told[0]
    assert parplanner("import", table, "--into", plan, "--differences").code == 0
    assert parplanner("info", plan, "--json").json["columns"][0]["total"] == "64.94"
    assert parplanner("import", table, "--into", plan).code == 0
    assert parplanner("info", plan, "--json").json["columns"][0]["total"] == "65.44"


def test_new_refuses_a_plan_that_is_there(tmp_path: Path, notice: Path) -> None:
    plan = tmp_path / "a.db"
    assert parplanner("import", notice, "--into", plan, "--new").code == 0
    assert parplanner("import", notice, "--into", plan, "--new").code == 5


def test_what_does_not_add_up_stands_first_among_the_doubts(tmp_path: Path) -> None:
    first = parplanner("import", WORKBOOK, "--into", tmp_path / "a.db", "--json").json["doubts"][0]
    assert (first["code"], first["printed"], first["computed"]) == (
        "TABLE_DOES_NOT_ADD_UP",
        "78.89",
        "79.71",
    )
    assert parplanner("import", WORKBOOK, "--into", tmp_path / "b.db", "--strict").code == 1
