"""The frozen program: built by ``build.spec``, started from a
Vietnamese folder, passes its own self-test."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both programs."""
    pytest.importorskip("PyInstaller")
    folder = tmp_path_factory.mktemp("frozen") / "Nguyễn Văn Ả" / "Kế hoạch"
    folder.mkdir(parents=True)
    variables = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1700000000"}
    # Two builds at once spoil one cache.
    variables["PYINSTALLER_CONFIG_DIR"] = str(folder / "cache")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += [
        "--distpath",
        str(folder),
        "--workpath",
        str(folder / "work"),
        str(ROOT / "build.spec"),
    ]
    done = subprocess.run(
        command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=580
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return folder / "parplanner"


def run(
    program: Path, *arguments: str, data: Path, seconds: int = 120
) -> subprocess.CompletedProcess[str]:
    """One of the frozen programs, with nothing of the checkout or
    the virtual environment in reach."""
    return subprocess.run(
        [str(program), *arguments], env=environment(data), capture_output=True, text=True,
        encoding="utf-8", timeout=seconds,
    )  # fmt: skip


def environment(data: Path) -> dict[str, str]:
    names = ("PATH", "HOME", "TMPDIR", "SYSTEMROOT", "TEMP")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    given = {"PARPLANNER_DATA_DIR": str(data), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return {**kept, **given}


def test_the_frozen_program_passes_its_own_self_test(frozen: Path, tmp_path: Path) -> None:
    done = run(frozen / "parplanner-cli", "--self-test", data=tmp_path / "dữ liệu")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "plan.pdf" in done.stdout and "plan.xlsx" in done.stdout


def test_the_frozen_program_reads_a_workbook_and_speaks_vietnamese(
    frozen: Path, tmp_path: Path
) -> None:
    workbook = ROOT / "tests" / "data" / "ha-noi-ban-dan-toc-2018.xlsx"
    done = run(frozen / "parplanner-cli", "check", str(workbook), data=tmp_path / "data")
    assert done.returncode == 1, done.stderr
    assert "78,89" in done.stdout and "79,71" in done.stdout and "4.3" in done.stdout


def test_the_frozen_window_opens_with_the_sample(frozen: Path, tmp_path: Path) -> None:
    log = tmp_path / "data" / "logs" / "parplanner.log"
    command = [frozen / "parplanner", "--sample", "ha-noi-2018"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=environment(tmp_path / "data"), **quiet) as program:
        for _ in range(240):
            if log.exists() and "started" in log.read_text("utf-8"):
                break
            time.sleep(0.05)
        time.sleep(3)
        still_open = program.poll() is None
        program.kill()
    assert still_open
    written = log.read_text("utf-8")
    assert "started" in written and "ERROR" not in written


def test_the_frozen_program_carries_the_guide_and_the_licences(frozen: Path) -> None:
    inside = frozen / "_internal"
    pages = {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "resources" / "help").rglob("*.md")
    }
    assert len(pages) > 15
    assert all((inside / page).is_file() for page in pages)
    assert (inside / "resources" / "licences" / "LGPL-3.0.txt").is_file()
    assert (inside / "licenses" / "openpyxl" / "METADATA").is_file()
