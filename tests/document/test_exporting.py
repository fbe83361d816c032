"""Promises of exporting: all files or none, nothing left behind, what
was there is kept until all is complete."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from parplanner.document import exporting
from parplanner.document.document import Document
from parplanner.document.exporting import export
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.reports.documents import Options, build
from parplanner.storage import file_names
from tests.plans import hanoi_plan


def both(folder: Path) -> dict[str, Path]:
    return {"pdf": folder / "Phụ lục.pdf", "xlsx": folder / "Phụ lục.xlsx"}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def refusal(*args: object, **options: object) -> str:
    with pytest.raises(FileProblem) as caught:
        export(hanoi_plan(), "appendix", *args, **options)  # type: ignore[arg-type]
    return caught.value.code


def test_every_asked_for_file_is_made_and_nothing_else(tmp_path: Path) -> None:
    assert export(hanoi_plan(), "appendix", both(tmp_path)) == []
    assert names(tmp_path) == {"Phụ lục.pdf", "Phụ lục.xlsx"}
    assert (tmp_path / "Phụ lục.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert (tmp_path / "Phụ lục.xlsx").read_bytes().startswith(b"PK")


def test_the_same_plan_gives_the_same_bytes_when_source_date_epoch_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1538006400")
    made = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        export(hanoi_plan(), "appendix", both(tmp_path / name))
        made.append([path.read_bytes() for path in both(tmp_path / name).values()])
    assert made[0] == made[1]


def test_every_unit_gets_a_slip_of_its_own_all_or_none(tmp_path: Path) -> None:
    plan, outputs = hanoi_plan(), {"pdf": tmp_path / "Phiếu.pdf", "docx": tmp_path / "Phiếu.docx"}
    wanted = exporting.slip_files(plan, outputs)
    assert len(wanted) == 2 * len(build("slips", plan).parts)
    wanted[-1].write_bytes(b"old")
    with pytest.raises(FileProblem) as caught:
        exporting.export_slips(plan, outputs)
    assert caught.value.code == "output.exists" and names(tmp_path) == {wanted[-1].name}
    exporting.export_slips(plan, outputs, overwrite=True)
    assert names(tmp_path) == {path.name for path in wanted}
    assert "Phiếu - Thanh tra Ban.pdf" in names(tmp_path)
    with pytest.raises(FileProblem) as caught:
        exporting.export_slips(Plan(), outputs)
    assert caught.value.code == "output.no_slip"


def test_names_of_units_become_names_of_files() -> None:
    units = ["Phòng TC/HC", "Phòng TC:HC", "phòng tc-hc", "CON", "..", "x" * 300, "Sở  A."]
    made = file_names.distinct([file_names.possible(name) for name in units])
    assert made == [
        "Phòng TC-HC",
        "Phòng TC-HC (2)",
        "phòng tc-hc (3)",
        "CON_",
        "_",
        "x" * 80,
        "Sở A",
    ]
    for name in made:
        file_names.refuse_impossible(Path(f"{name}.pdf"), on_windows=True)


def test_options_reach_the_document(tmp_path: Path) -> None:
    import pdfplumber

    export(hanoi_plan(), "appendix", {"pdf": tmp_path / "e.pdf"}, Options(electronic=True))
    with pdfplumber.open(tmp_path / "e.pdf") as pdf:
        assert "35/KH-BDT" not in pdf.pages[0].extract_text()


def test_a_file_that_is_there_is_kept_unless_overwriting_was_allowed(tmp_path: Path) -> None:
    outputs = both(tmp_path)
    outputs["xlsx"].write_bytes(b"mine")
    assert refusal(outputs) == "output.exists"
    assert names(tmp_path) == {"Phụ lục.xlsx"}
    assert outputs["xlsx"].read_bytes() == b"mine"
    export(hanoi_plan(), "appendix", outputs, overwrite=True)
    assert outputs["xlsx"].read_bytes().startswith(b"PK")
    assert names(tmp_path) == {"Phụ lục.pdf", "Phụ lục.xlsx"}


def test_a_plan_is_never_replaced_by_an_export(tmp_path: Path) -> None:
    target = tmp_path / "plan.db"
    document = Document.new(hanoi_plan())
    document.save(target)
    document.close()
    before = target.read_bytes()
    assert refusal({"pdf": target}, overwrite=True) == "output.is_plan"
    assert target.read_bytes() == before


def test_impossible_targets_are_refused_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    good = tmp_path / "good.pdf"
    cases = {
        tmp_path / "folder": "file.is_folder",
        tmp_path / "missing" / "x.xlsx": "folder.missing",
        good / "x.xlsx": "folder.missing",
        good: "output.twice",
    }
    for target, code in cases.items():
        assert refusal({"pdf": good, "xlsx": target}, overwrite=True) == code, target
    assert refusal({}) == "output.none"
    assert names(tmp_path) == {"folder"}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are POSIX")
def test_a_pipe_or_device_is_no_target(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal({"pdf": tmp_path / "pipe"}, overwrite=True) == "file.not_regular"
    assert refusal({"pdf": Path("/dev/null")}, overwrite=True) == "file.not_regular"


@pytest.mark.parametrize("after", [0, 1, 30, 60, 100])
def test_stopping_leaves_no_file_and_changes_none(tmp_path: Path, after: int) -> None:
    outputs = both(tmp_path)
    outputs["pdf"].write_bytes(b"mine")
    seen: list[tuple[int, int]] = []
    code = refusal(
        outputs,
        overwrite=True,
        progress=lambda done, total: seen.append((done, total)),
        cancelled=lambda: len(seen) >= after,
    )
    assert code == "export.cancelled"
    assert names(tmp_path) == {"Phụ lục.pdf"}
    assert outputs["pdf"].read_bytes() == b"mine"


def test_progress_runs_once_from_the_start_to_the_end_over_all_formats(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    export(
        hanoi_plan(),
        "appendix",
        both(tmp_path),
        progress=lambda done, total: seen.append((done, total)),
    )
    assert [done for done, _ in seen] == list(range(1, seen[-1][1] + 1))
    assert len({total for _, total in seen}) == 1


def test_when_the_second_rename_fails_the_first_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs = both(tmp_path)
    outputs["pdf"].write_bytes(b"mine")
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if str(target).endswith(".xlsx"):
            raise PermissionError(13, "held by Excel")
        real(source, target)

    monkeypatch.setattr(exporting.os, "replace", replace)
    assert refusal(outputs, overwrite=True) == "file.not_writable"
    assert names(tmp_path) == {"Phụ lục.pdf"}
    assert outputs["pdf"].read_bytes() == b"mine"
    outputs["pdf"].unlink()
    assert refusal(outputs) == "file.not_writable"
    assert names(tmp_path) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs a right to make links")
def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.pdf").write_bytes(b"mine")
    link = tmp_path / "a.pdf"
    link.symlink_to(tmp_path / "real" / "a.pdf")
    export(hanoi_plan(), "appendix", {"pdf": link}, overwrite=True)
    assert link.is_symlink()
    assert (tmp_path / "real" / "a.pdf").read_bytes().startswith(b"%PDF")


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from parplanner.document.exporting import export
    from parplanner.domain.errors import FileProblem
    from tests.plans import hanoi_plan

    plan = hanoi_plan()
    folder = Path(sys.argv[1])
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), -1))
    try:
        export(plan, "appendix", {"xlsx": folder / "a.xlsx", "pdf": folder / "a.pdf"}, overwrite=True)
    except FileProblem as problem:
        print(problem.code)
"""  # noqa: E501


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize("limit", [100, 4_096, 60_000])
def test_a_disk_that_fills_up_leaves_the_earlier_files_and_no_draft(
    tmp_path: Path, limit: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"mine")
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", textwrap.dedent(FULL), str(folder), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, timeout=60, check=True)
    assert done.stdout.strip() in ("disk.full", "disk.failed"), done.stderr
    assert names(folder) == {"a.pdf"}
    assert (folder / "a.pdf").read_bytes() == b"mine"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_writing_to_a_full_device_is_refused_not_crashed(tmp_path: Path) -> None:
    assert refusal({"pdf": Path("/dev/full")}, overwrite=True) == "file.not_regular"


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="/proc is a folder in which nobody makes files"
)
def test_a_folder_that_cannot_be_written_is_told() -> None:
    assert refusal(both(Path("/proc"))) == "file.not_writable"


def test_a_very_long_name_gets_a_draft_that_the_disk_can_hold(tmp_path: Path) -> None:
    target = tmp_path / ("Kế hoạch " * 18 + ".pdf")
    export(hanoi_plan(), "appendix", {"pdf": target})
    assert names(tmp_path) == {target.name}
