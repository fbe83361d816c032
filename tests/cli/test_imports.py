"""Promises of lightness: no command loads Qt, and heavy libraries
come only with the work that needs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, WORKBOOK, parplanner

HEAVY = {"PySide6", "shiboken6", "openpyxl", "reportlab", "sqlalchemy"}

PROBE = """
import sys
from parplanner.cli.main import main
code = main(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules} & %r), file=sys.stderr)
"""


def loaded(*words: object) -> set[str]:
    command = [sys.executable, "-c", PROBE % HEAVY, *(str(word) for word in words)]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=True
    )
    code, *names = done.stderr.strip().splitlines()[-1].split()
    assert code in ("0", "1"), done.stderr
    return set(names)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    assert parplanner("new", path, "--sample", SAMPLE).code == 0
    return path


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["export", "--help"]])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    assert loaded(*words) == set()


def test_looking_at_a_plan_loads_no_exporter_and_no_qt(plan: Path) -> None:
    assert loaded("info", plan) == {"sqlalchemy"}
    assert loaded("check", plan) == set()


def test_an_export_loads_only_the_library_of_its_format(plan: Path, tmp_path: Path) -> None:
    assert loaded("export", plan, "--pdf", tmp_path / "a.pdf") == {"reportlab"}
    assert loaded("export", plan, "--xlsx", tmp_path / "a.xlsx") & {"PySide6", "shiboken6"} == set()


def test_importing_checking_and_the_doctor_load_no_qt_and_no_exporter(tmp_path: Path) -> None:
    assert (
        loaded("import", WORKBOOK, "--into", tmp_path / "a.db")
        & {"PySide6", "shiboken6", "reportlab"}
        == set()
    )
    assert loaded("doctor") & {"PySide6", "shiboken6", "reportlab", "openpyxl"} == set()
    assert loaded("samples") & {"PySide6", "shiboken6", "reportlab", "openpyxl"} == set()
