"""Promises of the sentences: every refusal and finding is
worded, complete, short, and in Vietnamese."""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from parplanner import paths, wording
from parplanner.document import sentences
from parplanner.document.history import Label
from parplanner.document.samples import sample_plan
from parplanner.document.sentences import findings as sentences_findings
from parplanner.domain import rules
from parplanner.domain.errors import FileProblem, PlanError
from parplanner.domain.findings import Finding

SOURCE = Path(__file__).resolve().parents[2] / "src" / "parplanner"
CODE = re.compile(r"[a-z]+(_[a-z]+)*\.[a-z_0-9]+")
RAISERS = ("PlanError", "FileProblem")


@cache
def trees() -> list[tuple[Path, ast.Module]]:
    return [(path, ast.parse(path.read_text("utf-8"))) for path in sorted(SOURCE.rglob("*.py"))]


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0]


def texts_in(node: ast.AST) -> list[str]:
    return [
        n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    ]


@cache
def raisers() -> dict[str, list[set[str]]]:
    """Code → the parameters each place that raises it gives."""
    found: dict[str, list[set[str]]] = defaultdict(list)
    for _, tree in trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in RAISERS
                and node.args
            ):
                for code in texts_in(node.args[0]):
                    found[code].append({k.arg for k in node.keywords if k.arg})
    return found


@cache
def codes_in_tables() -> set[str]:
    """Codes that stand in a table or a condition and reach a raiser as a variable."""
    found: set[str] = set()
    for path, tree in trees():
        if room_of(path) in ("exchange", "storage"):
            found |= {
                text
                for text in texts_in(tree)
                if CODE.fullmatch(text) and text.split(".")[0] in PREFIXES
            }
    return found


PREFIXES = {"import", "file", "disk", "output", "export"}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.fixture(params=["vi", "en"])
def either_language(request: pytest.FixtureRequest) -> str:
    wording.install(request.param)
    return str(request.param)


def test_every_refusal_raised_anywhere_has_a_sentence() -> None:
    assert (set(raisers()) | codes_in_tables()) - set(sentences.PROBLEMS) == set()


def test_no_sentence_waits_for_a_refusal_that_nobody_raises() -> None:
    assert set(sentences.PROBLEMS) - set(raisers()) - codes_in_tables() == set()


def test_every_place_that_raises_a_refusal_gives_what_its_sentence_names(
    either_language: str,
) -> None:
    wrong = []
    for code, places in raisers().items():
        needed = placeholders(sentences.PROBLEMS[code]()) - sentences.DERIVED
        wrong += [(code, needed - given) for given in places if not needed <= given]
    assert wrong == []


def test_no_refusal_takes_more_than_two_sentences(either_language: str) -> None:
    long = [
        code
        for code, text in sentences.PROBLEMS.items()
        if len(re.findall(r"[.?!](?=\s|$)", text())) > 2
    ]
    assert long == []


def keys_given(tree: ast.AST) -> set[str]:
    """Keys of dictionaries, and names of arguments that become details."""
    keys: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            keys |= {str(k.value) for k in node.keys if isinstance(k, ast.Constant)}
        elif isinstance(node, ast.Call):
            keys |= {k.arg for k in node.keywords if k.arg}
    return keys


def is_list_of_names(node: ast.AST) -> bool:
    """``__all__`` of a package."""
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id == "__all__"
    )


@cache
def finding_calls() -> dict[str, set[str]]:
    """Finding code → every key of the details that the modules naming it can give."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, tree in trees():
        if room_of(path) not in ("domain", "exchange"):
            continue
        given = keys_given(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.FunctionDef | ast.Assign) or is_list_of_names(node):
                continue
            for text in texts_in(node):
                if text in sentences_findings.FINDINGS or re.fullmatch(r"[A-Z]+(_[A-Z]+)+", text):
                    found[text] |= given
    return found


WORDS = {"row", "column", "cell", "printed", "computed", "gap", "code", "title", "reason"}
# Words that the sentences make of other details.
WORDS |= {"text", "what", "follows", "instead", "figure", "missing"}


def test_every_finding_has_a_title_and_a_sentence_that_its_details_fill(
    either_language: str,
) -> None:
    calls = finding_calls()
    assert {"TOTAL_MISMATCH", "NUMBER_REPAIRED", "UNIT_VARIANTS"} <= set(calls)
    assert set(calls) - set(sentences_findings.FINDINGS) == set()
    for code, keys in calls.items():
        heading, text = sentences_findings.FINDINGS[code]
        assert heading()
        assert placeholders(text()) - WORDS - keys == set(), code


def test_every_text_is_in_both_languages() -> None:
    written: set[str] = set()
    for _path, tree in trees():
        calls = [
            n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
        ]
        first = [c.args[0] for c in calls if c.func.id in ("tr", "mark") and c.args]  # type: ignore[attr-defined]
        written |= {argument.value for argument in first if isinstance(argument, ast.Constant)}
    for language in wording.LANGUAGES:
        catalogue = json.loads(
            paths.resource("i18n", f"parplanner_{language}.json").read_text("utf-8")
        )
        assert written - set(catalogue) == set(), "python3 dev.py texts; python3 dev.py languages"


def test_a_file_is_named_by_its_name_alone() -> None:
    told = sentences.problem(FileProblem("file.damaged", path="/home/hoa/Kế hoạch 2018.db"))
    assert (
        told
        == "Tệp “Kế hoạch 2018.db” bị hỏng nên không mở. Hãy dùng bản sao lưu hoặc xin lại tệp."
    )
    assert "/home" not in told
    windows = sentences.problem(FileProblem("file.busy", path="C:\\Users\\Hoa\\kh.db"))
    assert "“kh.db”" in windows and "Users" not in windows


def test_a_refusal_without_a_path_still_reads_well() -> None:
    assert sentences.problem(FileProblem("file.damaged")).startswith("Tệp này bị hỏng")


def test_points_have_a_comma_in_both_languages_as_the_grid_and_the_documents_have() -> None:
    refusal = PlanError("points.over_max", points=3500, max=3000)
    assert sentences.problem(refusal).startswith("3,5 điểm vượt điểm tối đa 3.")
    wording.install("en")
    assert sentences.problem(refusal).startswith("3,5 points are more than the maximum of 3.")


def test_a_limit_in_points_is_not_told_in_thousandths() -> None:
    refusal = PlanError(
        "value.range", table="PlanInfo", field="goal_points", low=0, high=100_000_000
    )
    assert "từ 0 đến 100000" in sentences.problem(refusal)


def test_a_text_with_braces_and_a_text_too_long_do_no_harm() -> None:
    told = sentences.problem(PlanError("points.not_a_number", text="{max}" + "x" * 500))
    assert "“{max}xxx" in told
    assert len(told) < 150


def test_an_unknown_refusal_finding_or_notice_names_its_code() -> None:
    assert "some.code" in sentences.problem(PlanError("some.code"))
    assert "NEW_RULE" in sentences.finding(Finding(code="NEW_RULE", severity="info"))
    assert sentences.finding_title("NEW_RULE") == "NEW_RULE"
    assert sentences.notice("Bảng được in cỡ chữ 11.") == "Bảng được in cỡ chữ 11."


def test_the_printed_total_of_ha_noi_2018_is_told_with_the_row_left_out() -> None:
    found = [f for f in rules.findings(sample_plan("ha-noi-2018")) if f.code == "TOTAL_MISMATCH"]
    assert [sentences.finding(f) for f in found] == [
        "Tổng năm 2018 in 78,89; cộng đúng 79,71; thiếu 0,82 – có thể sót hàng 4.3."
    ]


def test_a_total_no_longer_explained_by_one_row_is_asked_about_not_called_wrong() -> None:
    now = Finding(
        code="TOTAL_MISMATCH",
        severity="info",
        column="x" * 32,
        column_name="2018",
        printed=78_890,
        computed=80_210,
    )
    assert (
        sentences.finding(now)
        == "Tổng năm 2018 in 78,89, khác tổng hiện nay 80,21: đã sửa điểm sau khi nhập?"
    )


def test_a_total_printed_too_high_is_told_as_such() -> None:
    over = Finding(
        code="TOTAL_MISMATCH",
        severity="error",
        column="max",
        column_name="max",
        printed=101_000,
        computed=100_000,
    )
    assert sentences.finding(over) == "Tổng điểm tối đa in 101; cộng đúng 100; thừa 1."
    of_field = Finding(
        code="TOTAL_MISMATCH", severity="error", row="a" * 32, row_code="4",
        row_title="Tổ chức bộ máy",
        column_name="2018", printed=7_030, computed=7_850, suspects=("4.3", "4.4"),
    )  # fmt: skip
    assert sentences.finding(of_field) == (
        "4 Tổ chức bộ máy, năm 2018: in 7,03; cộng đúng 7,85; thiếu 0,82 – có thể sót hàng 4.3 "
        "hoặc 4.4."
    )


def test_no_finding_of_a_real_plan_leaves_a_hole_in_its_sentence() -> None:
    for found in rules.findings(sample_plan("ha-noi-2018")):
        told = sentences.finding(found)
        assert told.endswith(".")
        assert not re.search(r"(^|[\s“])…", told), told


def test_steps_are_named_in_the_language_with_their_detail() -> None:
    assert sentences.label(Label("Import {detail}", "kh35.xlsx")) == "Nhập kh35.xlsx"
    wording.install("en")
    assert sentences.label(Label("Import {detail}", "kh35.xlsx")) == "Import kh35.xlsx"


def test_a_column_left_out_is_named_by_its_letter_and_heading() -> None:
    known = Finding(
        code="HEADING_IGNORED", severity="info", details={"heading": "Ghi chú", "column": "J"}
    )
    assert sentences.finding(known) == "Cột J không được nhập: chưa biết tiêu đề “Ghi chú” là gì."
    blank = Finding(code="HEADING_IGNORED", severity="info", details={"heading": "", "column": "K"})
    assert sentences.finding(blank) == "Cột K không được nhập: cột không có tiêu đề."


def test_severities_have_names() -> None:
    assert [sentences.severity_name(s) for s in ("error", "warning", "info")] == [
        "Lỗi",
        "Cảnh báo",
        "Lưu ý",
    ]
