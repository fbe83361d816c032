"""The fixture that fails a test in which a warning came up: what it hears, what is expected."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from parplanner import logs
from tests.unexpected import Heard, expected_warning

ROOT = Path(__file__).resolve().parents[1]
CONFTEST = """\
from tests.conftest import *
from tests.conftest import own_data_dir, nothing_unexpected
"""
TESTS = """
import subprocess, sys, warnings
import pytest
from PySide6.QtCore import qWarning
from parplanner import logs
from tests.unexpected import expected_warning

@pytest.fixture
def ends_badly():
    yield
    qWarning("at the end")

def test_quiet(): logs.LOGGER.info("fine")
def test_noise(): qWarning("This plugin does not support raise()")
def test_log(): logs.LOGGER.warning("from the log")
def test_qt(): qWarning("from Qt")
def test_qt_later(ends_badly): pass
def test_python(): warnings.warn("from Python", DeprecationWarning)
def test_child():
    code = "from parplanner import logs; logs.start(); logs.LOGGER.error('from a child')"
    subprocess.run([sys.executable, "-c", code], check=True)
@pytest.mark.expects_log("from")
def test_marked(): logs.LOGGER.warning("from the log"); qWarning("from Qt")
@pytest.mark.expects_log("another")
def test_marked_otherwise(): logs.LOGGER.warning("from the log")
def test_expected():
    with expected_warning("from Qt"): qWarning("from Qt")
    with expected_warning("Python"): warnings.warn("from Python", DeprecationWarning)
def test_expected_in_vain():
    with expected_warning("x"): pass
def test_one_more():
    with expected_warning("from Qt"): qWarning("from Qt"); logs.LOGGER.warning("one more")
"""
QUIET = {"quiet", "noise", "marked", "expected"}


def test_every_unexpected_warning_fails_its_test_and_no_expected_one_does(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tmp_path / "test_it.py").write_text(textwrap.dedent(TESTS), encoding="utf-8")
    options = (
        "-c",
        ROOT / "pyproject.toml",
        "--rootdir",
        tmp_path,
        "-rA",
        "-p",
        "no:cacheprovider",
    )
    command = [sys.executable, "-m", "pytest", *map(str, options), str(tmp_path / "test_it.py")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    lines = [line for line in done.stdout.splitlines() if line.startswith(("ERROR ", "FAILED "))]
    bad = {line.partition("::test_")[2].split()[0] for line in lines}
    every = set(re.findall(r"def test_(\w+)", TESTS))
    assert bad == every - QUIET, done.stdout
    for said in (
        "log: from the log",
        "Qt: from Qt",
        "Qt: at the end",
        "log: from a child",
        "log: one more",
    ):
        assert said in done.stdout


def test_a_test_hears_no_more_of_what_it_expected() -> None:
    with expected_warning("wanted"):
        logs.LOGGER.warning("wanted")
    with pytest.raises(AssertionError, match="no warning said"), expected_warning("wanted"):
        pass


def test_noise_of_a_screen_that_is_none_is_no_warning() -> None:
    heard = Heard(("agreed",))
    for text in ("This plugin does not support raise()", "agreed to", "not agreed"[:3]):
        heard.hear(text)
    assert heard.unexpected() == ["not"]
