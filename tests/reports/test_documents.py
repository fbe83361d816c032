"""Promises of the registry: every document in every format through
one door, libraries loaded only when needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from parplanner.domain.plan import Plan
from parplanner.reports import documents
from tests.plans import hanoi_plan

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", sorted(documents.DOCUMENTS))
@pytest.mark.parametrize("file_format", documents.FORMATS)
@pytest.mark.parametrize("plan", [Plan(), hanoi_plan()], ids=["empty", "hanoi"])
def test_every_document_comes_in_every_format_upright_and_across(
    name: str, file_format: str, plan: Plan, tmp_path: Path
) -> None:
    for landscape in (True, False):
        target = tmp_path / f"{landscape}.{file_format}"
        documents.render(
            documents.build(name, plan, documents.Options(landscape=landscape)), file_format, target
        )
        assert target.read_bytes()[:4] == (b"%PDF" if file_format == "pdf" else b"PK\x03\x04")


def test_choosing_loads_no_library_and_a_format_only_its_own(tmp_path: Path) -> None:
    program = (
        "import sys; from parplanner.reports import documents; from parplanner.domain.plan import "
        "Plan\n"
        "report = documents.build('appendix', Plan())\n"
        "assert not {'openpyxl', 'reportlab'} & set(sys.modules)\n"
        "from pathlib import Path\n"
        "documents.render(report, 'pdf', Path(sys.argv[1]))\n"
        "assert 'openpyxl' not in sys.modules\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "out.pdf")], check=True, env=env)


def test_an_unknown_format_is_a_bug_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="docm"):
        documents.render(documents.build("appendix", Plan()), "docm", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []
