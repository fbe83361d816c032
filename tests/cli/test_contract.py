"""The contract of the command line on the signed plan of Hà Nội 2018:
figures and JSON, through the real command."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from parplanner.document.history import Label
from parplanner.document.opening import open_file
from parplanner.domain import rules
from parplanner.domain.edits import ignoring
from tests.cli.running import SAMPLE, WORKBOOK, parplanner


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("contract")


@pytest.fixture
def plan(folder: Path) -> Path:
    """The workbook, imported once for all tests of this module."""
    path = folder / "t.db"
    if not path.exists():
        assert parplanner("import", WORKBOOK, "--into", path).code == 0
    return path


def test_import_tells_layout_rows_columns_and_doubts(tmp_path: Path) -> None:
    done = parplanner("import", WORKBOOK, "--into", tmp_path / "a.db", "--json")
    assert done.code == 0
    assert set(done.json) == {"schema", "layout", "sheet", "rows", "columns", "doubts"}
    assert done.json["schema"] == "parplanner.import/1"
    assert (done.json["layout"], done.json["sheet"]) == ("appendix", "Phụ lục")
    assert done.json["rows"] == {"fields": 9, "groups": 2, "scored": 49}
    wanted = {"F": "max_points", "G": "result:2017", "H": "target:2018", "I": "target:2019"}
    assert wanted.items() <= done.json["columns"].items()
    (total, _, doubt) = done.json["doubts"]
    assert (total["code"], total["printed"], total["computed"], total["suspects"]) == (
        "TABLE_DOES_NOT_ADD_UP",
        "78.89",
        "79.71",
        ["4.3"],
    )
    assert (doubt["code"], doubt["severity"], doubt["where"]["cell"]) == (
        "NUMBER_REPAIRED",
        "warning",
        "G49",
    )
    assert doubt["where"]["code"] == "5.8"
    assert re.fullmatch("[0-9a-f]{32}", doubt["where"]["row"])


def test_info_tells_the_figures_of_the_plan(plan: Path) -> None:
    info = parplanner("info", plan, "--json").json
    assert (info["schema"], info["file_version"], info["base_year"]) == (
        "parplanner.info/1",
        "2.0",
        2017,
    )
    assert info["agency"] == "Ban Dân tộc thành phố Hà Nội"
    assert info["target_years"] == [2018, 2019]
    wanted = {"fields": 9, "criteria": 46, "sub_criteria": 5, "scored": 49, "tasks": 49}
    assert wanted.items() <= info["counts"].items()
    assert info["max_points"] == "100"
    assert [(c["key"], c["kind"], c["total"]) for c in info["columns"]] == [
        ("2017", "result", "64.94"),
        ("2018", "target", "79.71"),
        ("2019", "target", "84.63"),
    ]
    assert info["columns"][0] == {
        "key": "2017",
        "kind": "result",
        "year": 2017,
        "total": "64.94",
        "index_percent": "64.94",
        "average_per_field": "7.22",
        "criteria": {"at_max": 13, "not_at_max": 33, "zero": 7, "between": 26},
        "scored": {"at_max": 16, "zero": 7, "between": 26},
    }
    first = info["fields"][0]
    assert (first["code"], first["max_points"], first["lost"]) == ("1", "15", {"2017": "2.98"})
    assert (first["points"]["2017"], first["points"]["2018"]) == ("12.02", "13.25")
    assert first["index_percent"] == {"2017": "80.13"}
    assert info["fields"][5]["index_percent"] == {"2017": "59.63"}, "59,625 is a tie: half up"
    assert info["log_entries"] == 1


def test_info_for_a_person_says_the_same(plan: Path) -> None:
    said = parplanner("info", plan).out
    assert "Kết quả 2017: 64,94 điểm" in said
    assert "Mục tiêu 2018: 79,71 điểm" in said
    assert "9 lĩnh vực, 46 tiêu chí, 5 tiêu chí thành phần, 49 hàng chấm điểm, 49 nhiệm vụ" in said
    assert "Result 2017: 64.94 points" in parplanner("info", plan, "--lang", "en").out


def test_accepting_the_unit_merges_gives_the_figures_of_the_real_units(tmp_path: Path) -> None:
    target = tmp_path / "u.db"
    assert parplanner("import", WORKBOOK, "--into", target, "--accept-units").code == 0
    units = parplanner("info", target, "--json").json["units"]
    assert units[0] == {
        "name": "Văn phòng Ban",
        "aliases": ["Văn phòng"],
        "lead_tasks": 34,
        "lost": "24.57",
        "planned_gain": "13.70",
    }
    assert sum(unit["lead_tasks"] for unit in units) == 49


def test_check_finds_the_wrong_total_in_the_plan_and_in_the_workbook(plan: Path) -> None:
    for path in (plan, WORKBOOK):
        done = parplanner("check", path, "--json")
        assert done.code == 1
        assert (done.json["schema"], done.json["ok"]) == ("parplanner.check/1", False)
        total = done.json["findings"][0]
        assert (total["code"], total["severity"]) == ("TOTAL_MISMATCH", "error")
        assert (total["where"]["cell"], total["where"]["column"], total["where"]["code"]) == (
            "H67",
            "2018",
            "4.3",
        )
        assert (total["printed"], total["computed"], total["difference"]) == (
            "78.89",
            "79.71",
            "-0.82",
        )
        assert total["suspects"] == ["4.3"]
        assert (
            total["message"]
            == "Tổng năm 2018 in 78,89; cộng đúng 79,71; thiếu 0,82 – có thể sót hàng 4.3."
        )
        codes = [f["code"] for f in done.json["findings"]]
        counts = {
            c: codes.count(c)
            for c in ("CODE_MISSING", "NO_COOPERATING_UNIT", "UNIT_VARIANTS", "NO_IMPROVEMENT")
        }
        assert counts == {
            "CODE_MISSING": 1,
            "NO_COOPERATING_UNIT": 1,
            "UNIT_VARIANTS": 4,
            "NO_IMPROVEMENT": 5,
        }
        for finding in done.json["findings"]:
            assert set(finding) == {
                "code", "severity", "message", "where", "printed", "computed", "difference",
                "suspects",
            }  # fmt: skip
            assert set(finding["where"]) == {"row", "code", "column", "cell"}


def test_check_exits_1_for_errors_only_and_with_strict_for_warnings_too(tmp_path: Path) -> None:
    heads = "STT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tĐiểm tối đa\tKết quả 2017\n"
    table = heads + "1\tMột\t\t\t\t\n1.1\tA\t{}\tY\t100\t100\n"
    warned, clean = tmp_path / "warned.tsv", tmp_path / "clean.tsv"
    warned.write_text(table.format(""), "utf-8")
    clean.write_text(table.format("X"), "utf-8")
    assert [parplanner("check", warned, *strict).code for strict in ((), ("--strict",))] == [0, 1]
    done = parplanner("check", clean, "--strict", "--json")
    assert (done.code, done.json["ok"], done.json["findings"]) == (0, True, [])


def test_an_ignored_finding_is_listed_with_its_reason_and_counts_no_more(
    plan: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(plan, copy)
    before = parplanner("check", copy, "--json").json["findings"]
    document = open_file(copy)
    found = [f for f in rules.findings(document.plan) if f.severity == "error"]
    document.execute(Label("x"), ignoring.ignore(document.plan, found, "Văn bản đã ký, giữ nguyên"))
    document.save()
    document.close()
    done = parplanner("check", copy, "--json")
    assert (done.code, done.json["ok"]) == (0, True)
    marked = [f for f in done.json["findings"] if "ignored" in f]
    assert [f["ignored"] for f in marked] == [{"reason": "Văn bản đã ký, giữ nguyên"}]
    assert [{k: v for k, v in f.items() if k != "ignored"} for f in done.json["findings"]] == before
    told = parplanner("check", copy)
    assert "Bỏ qua vì: Văn bản đã ký, giữ nguyên" in told.out
    assert told.out.rstrip().endswith("bỏ qua: 1")


def test_importing_again_changes_nothing_and_a_dry_run_saves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.db"
    assert (
        parplanner("import", WORKBOOK, "--into", target, "--dry-run", "--json").json["rows"][
            "scored"
        ]
        == 49
    )
    assert list(tmp_path.iterdir()) == []
    parplanner("import", WORKBOOK, "--into", target)
    before = target.read_bytes()
    assert parplanner("import", WORKBOOK, "--into", target).code == 0
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_samples_lists_what_new_can_take(tmp_path: Path) -> None:
    listed = parplanner("samples", "--json").json
    assert listed["schema"] == "parplanner.samples/1"
    assert [set(sample) for sample in listed["samples"]] == [{"name", "title", "source"}] * 5
    for sample in listed["samples"]:
        assert (
            parplanner("new", tmp_path / f"{sample['name']}.db", "--sample", sample["name"]).code
            == 0
        )
    for template in listed["templates"]:
        target = tmp_path / f"{template['name']}.db"
        assert (
            parplanner(
                "new", target, "--template", template["name"], "--year", 2025, "--agency", "Sở Y tế"
            ).code
            == 0
        )
        info = parplanner("info", target, "--json").json
        assert (info["agency"], info["base_year"], info["target_years"]) == (
            "Sở Y tế",
            2025,
            [2026, 2027],
        )


def test_without_a_year_a_new_plan_is_for_this_one(tmp_path: Path) -> None:
    assert parplanner("new", tmp_path / "a.db").code == 0
    info = parplanner("info", tmp_path / "a.db", "--json").json
    assert info["target_years"] == [info["base_year"] + 1, info["base_year"] + 2]
    assert date.today().year in (info["base_year"] + 1, info["base_year"] + 2), (
        "or it was New Year meanwhile"
    )


def test_export_writes_pdf_and_excel_and_leaves_the_plan_alone(plan: Path, tmp_path: Path) -> None:
    before = plan.read_bytes(), plan.stat().st_mtime_ns
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    done = parplanner("export", plan, "--pdf", pdf, "--xlsx", xlsx)
    assert (done.code, done.out) == (0, "")
    assert pdf.read_bytes().startswith(b"%PDF") and xlsx.read_bytes().startswith(b"PK")
    assert (plan.read_bytes(), plan.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.xlsx"]
    again = parplanner("export", plan, "--pdf", pdf)
    assert again.code == 5 and "a.pdf" in again.err
    epoch, made = {"SOURCE_DATE_EPOCH": "1538006400"}, []
    for electronic in ([], ["--electronic"], []):
        words = ("export", plan, "--what", "plan", "--pdf", pdf, "--overwrite", *electronic)
        assert parplanner(*words, env=epoch).code == 0
        made.append(pdf.read_bytes())
    assert made[0] == made[2] != made[1]


def test_the_same_plan_exports_to_the_same_bytes_when_source_date_epoch_is_set(
    plan: Path, tmp_path: Path
) -> None:
    made = []
    for name in ("a", "b"):
        targets = tmp_path / f"{name}.pdf", tmp_path / f"{name}.xlsx"
        epoch = {"SOURCE_DATE_EPOCH": "1538006400"}
        assert (
            parplanner("export", plan, "--pdf", targets[0], "--xlsx", targets[1], env=epoch).code
            == 0
        )
        made.append([target.read_bytes() for target in targets])
    assert made[0] == made[1]


def test_what_one_export_makes_another_import_reads_back(plan: Path, tmp_path: Path) -> None:
    parplanner("export", plan, "--xlsx", tmp_path / "a.xlsx")
    done = parplanner("import", tmp_path / "a.xlsx", "--into", tmp_path / "b.db", "--json")
    assert done.json["rows"] == {"fields": 9, "groups": 2, "scored": 49}
    totals = [c["total"] for c in parplanner("info", tmp_path / "b.db", "--json").json["columns"]]
    assert totals == ["64.94", "79.71", "84.63"]


def test_doctor_finds_everything_in_a_checkout() -> None:
    done = parplanner("doctor", "--json")
    assert done.json["schema"] == "parplanner.doctor/1"
    assert [check for check in done.json["checks"] if not check["ok"]] == []
    looked_at = {check["name"] for check in done.json["checks"]}
    assert {
        "Python",
        "reportlab",
        "font Tinos-Regular",
        "Qt platform plug-in",
        "resources",
        "data folder",
    } <= looked_at
    assert (done.code, done.json["ok"]) == (0, True)


def test_the_self_test_passes_and_says_what_it_did() -> None:
    done = parplanner("--self-test")
    assert done.code == 0
    assert len(done.out.splitlines()) == 8
    assert SAMPLE in done.out


def test_json_is_the_only_thing_on_stdout(plan: Path, tmp_path: Path) -> None:
    for words in (
        ("info", plan), ("check", plan), ("samples",), ("doctor",), ("import", WORKBOOK, "--into",
        tmp_path / "a.db"),
    ):  # fmt: skip
        said = json.loads(parplanner(*words, "--json", "-v").out)
        assert said["schema"] == f"parplanner.{words[0]}/1"
