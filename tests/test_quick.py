"""``dev.py test --quick`` plays something of every room: a window, a save, a kill, a round trip."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[1]
QUICK = (ROOT / "tests" / "quick.txt").read_text("utf-8").splitlines()


def files() -> list[Path]:
    return [ROOT / line.partition("::")[0] for line in QUICK]


def test_the_quick_selection_covers_every_folder_with_tests() -> None:
    rooms = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert len(rooms) > 8
    assert {path.parent for path in files()} == rooms


def test_every_line_names_a_test_that_is_there() -> None:
    assert sorted(QUICK) == list(dict.fromkeys(QUICK))
    for line, path in zip(QUICK, files(), strict=True):
        name = line.partition("::")[2]
        assert path.is_file(), line
        assert not name or re.search(rf"^def {name}\(", path.read_text("utf-8"), re.MULTILINE), line


def test_a_window_a_kill_and_a_round_trip_are_among_them() -> None:
    for wanted in ("gui/test_typing", "storage/test_kill", "document/test_round_trip", "flows/"):
        assert any(wanted in line for line in QUICK), wanted


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ([], []),
        (["--quick"], ["@tests/quick.txt"]),
        (["--quick", "-x"], ["@tests/quick.txt", "-x"]),
        (["-k", "quick"], ["-k", "quick"]),
    ],
)
def test_quick_is_the_selection_and_other_words_go_to_pytest(
    words: list[str], given: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[object, ...]] = []
    for name in ("install_qt_libraries", "install_test_tools", "install_build_tools"):
        monkeypatch.setattr(dev, name, lambda: None)
    monkeypatch.setattr(dev, "checks", lambda: {"ruff check": 0})
    monkeypatch.setattr(dev, "step", lambda _name, *command, env: said.append(command) or 0)
    assert dev.command_test(words) == 0
    assert list(said[0][5:]) == given
