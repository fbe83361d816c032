"""Promises of failing: the exit code of the table, a sentence or two
on stderr, nothing changed on the disk."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from parplanner.cli.main import main
from parplanner.document.document import Document
from parplanner.document.samples import sample_plan
from parplanner.storage.migrations import latest
from tests.cli.running import SAMPLE, WORKBOOK, parplanner

SIDECARS = {".db-journal", ".db-wal", ".db-shm"}


@pytest.fixture(scope="session")
def good_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound plan file, read only by the tests."""
    path = tmp_path_factory.mktemp("good") / "good.db"
    document = Document.new(sample_plan(SAMPLE))
    document.save(path)
    document.close()
    return path


def header(offset: int, value: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:offset] + value.to_bytes(4, "big") + data[offset + 4 :]


BAD_FILES: dict[str, tuple[Callable[[bytes], bytes], int]] = {
    "empty": (lambda data: b"", 3),
    "one byte": (lambda data: data[:1], 3),
    "header only": (lambda data: data[:100], 3),
    "half": (lambda data: data[: len(data) // 2], 3),
    "appended": (lambda data: data + b"x" * 512, 3),
    "text": (lambda data: b"Xin chao", 3),
    "zip": (lambda data: b"PK\x03\x04" + b"\0" * 600, 3),
    "foreign": (header(68, 0x12345678), 3),
    "no application": (header(68, 0), 3),
    "newer major": (header(60, latest() + 1000), 4),
    "newer minor": (header(60, latest() + 1), 4),
    "flipped bits": (
        lambda data: data[:4096] + bytes(255 - b for b in data[4096:5096]) + data[5096:],
        3,
    ),
}


@pytest.mark.parametrize("kind", BAD_FILES)
@pytest.mark.parametrize("command", ["info", "check", "export", "import"])
def test_a_bad_plan_is_refused_in_words_and_left_as_it_is(
    good_plan: Path, tmp_path: Path, kind: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil, code = BAD_FILES[kind]
    bad = tmp_path / "Kế hoạch.db"
    bad.write_bytes(spoil(good_plan.read_bytes()))
    before = bad.read_bytes()
    words = {
        "info": ["info", str(bad)],
        "check": ["check", str(bad)],
        "export": ["export", str(bad), "--pdf", str(tmp_path / "a.pdf")],
        "import": ["import", str(WORKBOOK), "--into", str(bad)],
    }[command]
    assert main(words) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert "Kế hoạch.db" in said.err
    assert len(said.err.splitlines()) == 1
    assert "sqlite" not in said.err.lower()
    assert [path.name for path in tmp_path.iterdir()] == ["Kế hoạch.db"]
    assert bad.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["info", "missing.db"], 3),
        (["info", "."], 3),
        (["check", "missing.xlsx"], 3),
        (["import", "missing.xlsx", "--into", "a.db"], 3),
        (["import", ".", "--into", "a.db"], 3),
        (["import", "words.txt", "--into", "a.db"], 7),
        (["import", "good.db", "--into", "a.db"], 3),
        (["import", str(WORKBOOK), "--into", "a.db", "--sheet", "Không có"], 3),
        (["import", str(WORKBOOK), "--into", "a.db", "--sheet", "Sheet2"], 7),
        (["import", str(WORKBOOK), "--into", "no/a.db"], 5),
        (["export", "good.db", "--pdf", "no/a.pdf"], 5),
        (["export", "good.db", "--pdf", "good.db"], 5),
        (["export", "good.db", "--pdf", "good.db", "--overwrite"], 5),
        (["export", "good.db", "--pdf", "a.pdf", "--xlsx", "a.pdf"], 2),
        (["export", "good.db"], 2),
        (["export", "good.db", "--what", "nonsense", "--pdf", "a.pdf"], 2),
        (["new", "good.db"], 5),
        (["new", "no/a.db"], 5),
        (["new", "."], 3),
        (["new", "a.db", "--sample", "nope"], 2),
        (["new", "a.db", "--template", "nope"], 2),
        (["new", "a.db", "--sample", SAMPLE, "--year", "2020"], 2),
        (["new", "a.db", "--sample", SAMPLE, "--template", "trong"], 2),
        (["new", "a.db", "--year", "MMXX"], 2),
        (["new"], 2),
        (["recover", "0" * 32], 2),
        (["recover", "0" * 32, "-o", "a.db"], 3),
        (["recover", "../good", "-o", "a.db"], 3),
        (["recover", "-o", "a.db"], 2),
        (["--sample", "nope"], 2),
        (["exprot"], 2),
        (["info", "good.db", "--nonsense"], 2),
        (["--lang", "fr", "samples"], 2),
    ],
)
def test_every_refusal_has_its_exit_code_and_changes_nothing(
    good_plan: Path,
    tmp_path: Path,
    words: list[str],
    code: int,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copyfile(good_plan, "good.db")
    Path("words.txt").write_text("một hai ba\tbốn\n", "utf-8")
    before = Path("good.db").read_bytes()
    assert main(words) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.db", "words.txt"]
    assert Path("good.db").read_bytes() == before


def test_a_refusal_is_told_even_when_quiet_and_talk_is_not(tmp_path: Path) -> None:
    target = tmp_path / "a.db"
    assert parplanner("-q", "new", target).err == ""
    again = parplanner("new", target, "-q")
    assert again.code == 5 and "a.db" in again.err


def test_help_and_version_end_well_in_both_languages() -> None:
    assert parplanner("--version").out.startswith("parplanner 0.")
    assert parplanner("export", "-V").code == 0
    assert "cách dùng" in parplanner("--help").out
    english = parplanner("--help", env={"PARPLANNER_LANG": "en"}).out
    assert "usage:" in english and "take a workbook" in english
    assert "usage:" in parplanner("export", "--help", "--lang", "en").out


def test_usage_errors_are_in_the_language_asked_for() -> None:
    assert "thiếu các tham số: OUT.db" in parplanner("new").err
    assert "the following arguments are required: OUT.db" in parplanner("new", "--lang=en").err


def test_words_are_utf_8_whatever_the_console_thinks(good_plan: Path) -> None:
    done = parplanner(
        "info", good_plan, env={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "LC_ALL": "C"}
    )
    assert "Ban Dân tộc thành phố Hà Nội" in done.out


def test_nothing_is_coloured_when_no_terminal_listens(good_plan: Path) -> None:
    assert "\x1b" not in parplanner("check", good_plan).out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_cannot_be_written_is_exit_5(good_plan: Path) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "parplanner", "info", str(good_plan), "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 5
    assert b"Traceback" not in done.stderr and done.stderr.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="head and pipes as POSIX has them")
def test_a_reader_that_goes_away_is_no_fault(good_plan: Path) -> None:
    command = f"'{sys.executable}' -m parplanner info '{good_plan}' --json | head -c 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=60, check=False)
    assert done.stderr == b""


@pytest.mark.expects_log("command failed")
def test_a_fault_of_ours_is_exit_70_with_the_log_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from parplanner import logs
    from parplanner.cli import samples

    def broken(*_: object) -> int:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr(samples, "run", broken)
    logs.stop()
    assert main(["samples", "--data-dir", str(tmp_path)]) == 70
    said = capsys.readouterr()
    log = tmp_path / "logs" / "parplanner.log"
    assert str(log) in said.err
    assert "Traceback" not in said.err
    assert "ZeroDivisionError: ours" in log.read_text("utf-8")
    logs.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT as POSIX has it")
def test_an_interrupted_export_is_exit_130_and_leaves_nothing(
    good_plan: Path, tmp_path: Path
) -> None:
    code = (
        "import os, signal, sys\n"
        "from parplanner.cli import talk\n"
        "from parplanner.cli.main import main\n"
        # tests in the background inherit a deaf one
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "talk.Talk.progress = lambda self, done, total: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command = [
        sys.executable,
        "-c",
        code,
        "export",
        str(good_plan),
        "--pdf",
        str(tmp_path / "a.pdf"),
    ]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert done.returncode == 130, done.stderr
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_data_folder_is_told_in_words(good_plan: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for words in (
        ["info", good_plan],
        ["recover"],
        ["new", tmp_path / "a.db"],
        ["check", good_plan],
    ):
        done = parplanner(*words, "--data-dir", tmp_path / "file" / "data")
        assert done.code == 5, done.err
        assert "--data-dir" in done.err
    assert parplanner("doctor", "--data-dir", tmp_path / "file" / "data").code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_a_killed_session_left_is_listed_and_saved(tmp_path: Path) -> None:
    code = (
        "import sys, time\n"
        "from parplanner.document.document import Document, new_id\n"
        "from parplanner.document.history import Label\n"
        "from parplanner.document.samples import sample_plan\n"
        "from parplanner.domain.edits import criteria\n"
        f"document = Document.new(sample_plan({SAMPLE!r}))\n"
        "document.execute(Label('Add row'), criteria.add(document.plan, new_id, None, "
        "title='Mới'))\n"
        "print('ready', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as session:
        assert session.stdout is not None and session.stdout.readline() == b"ready\n"
        assert parplanner("recover", "--json").json["items"] == [], "work in use is not offered"
        session.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        session.wait(10)
    listed = parplanner("recover", "--json").json
    assert listed["schema"] == "parplanner.recover/1"
    (item,) = listed["items"]
    assert (item["path"], item["unsaved_entries"], item["readable"]) == (None, 1, True)
    assert item["id"] in parplanner("recover").out
    target = tmp_path / "saved.db"
    assert parplanner("recover", item["id"], "-o", target).code == 0
    assert parplanner("info", target, "--json").json["counts"]["fields"] == 10
    assert parplanner("recover", "--json").json["items"] == []
    assert parplanner("recover", item["id"], "-o", tmp_path / "again.db").code == 3


def test_recovering_onto_a_file_that_is_there_keeps_both(good_plan: Path, tmp_path: Path) -> None:
    from parplanner.document.document import new_id
    from parplanner.document.history import Label
    from parplanner.domain.edits import criteria

    document = Document.new(sample_plan(SAMPLE))
    document.execute(Label("Add row"), criteria.add(document.plan, new_id, None, title="Mới"))
    document.close(keep=True)
    (item,) = parplanner("recover", "--json").json["items"]
    target = tmp_path / "there.db"
    shutil.copyfile(good_plan, target)
    before = target.read_bytes()
    assert parplanner("recover", item["id"], "-o", target).code == 5
    assert target.read_bytes() == before
    assert parplanner("recover", item["id"], "-o", tmp_path / "no" / "a.db").code == 5
    assert len(parplanner("recover", "--json").json["items"]) == 1
