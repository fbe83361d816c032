"""The recipes of CONTRIBUTING.md are true: every file they name is there, and they stay short."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "CONTRIBUTING.md"
MOST_FILES = {
    "Add a field": 12,
    "Add a row kind with a grid": 17,
    "Add a workspace": 14,
    "Add a paper": 7,
}
"""Recipe → how many paths it may name: one more is a place more that must not be forgotten."""
_PATH = re.compile(r"`((?:(?:src|tests|docs|resources|i18n)/|README|CHANGELOG)[^`\s]*)`")


def recipes(guide: str) -> dict[str, str]:
    """Title of each recipe → its text."""
    told = guide.partition("\n## Recipes\n")[2].partition("\n## ")[0]
    parts = re.split(r"^### (.+)$", told, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def paths_in(text: str) -> list[str]:
    """The paths of the repository that a text names, each once."""
    return list(dict.fromkeys(_PATH.findall(text)))


def missing(paths: list[str], root: Path = ROOT) -> list[str]:
    """Those that are not there; what stands before a placeholder (``<thing>``) must be a folder."""
    gone: list[str] = []
    for path in paths:
        before, placeholder, _ = path.partition("<")
        known = root / (before.rpartition("/")[0] if placeholder else path)
        is_there = known.is_dir() if placeholder else known.exists()
        if not is_there:
            gone.append(path)
    return gone


def too_long(told: dict[str, str], most: dict[str, int]) -> list[str]:
    """The recipes that name more files than they may, and how many."""
    counts = {title: len(paths_in(text)) for title, text in told.items()}
    return [f"{title}: {count}" for title, count in counts.items() if count > most.get(title, 0)]


def test_there_are_the_four_recipes() -> None:
    assert list(recipes(GUIDE.read_text("utf-8"))) == list(MOST_FILES)


def test_every_file_the_guide_names_is_there() -> None:
    named = paths_in(GUIDE.read_text("utf-8"))
    assert len(named) > 30
    assert missing(named) == []


def test_no_recipe_grows_without_anybody_noticing() -> None:
    assert too_long(recipes(GUIDE.read_text("utf-8")), MOST_FILES) == []


def test_a_recipe_names_files_and_is_no_essay() -> None:
    for title, text in recipes(GUIDE.read_text("utf-8")).items():
        assert len(paths_in(text)) > 3, title
        assert len(text.split()) < 250, title


def test_a_path_that_is_not_there_is_seen(tmp_path: Path) -> None:
    (tmp_path / "src" / "rows").mkdir(parents=True)
    (tmp_path / "src" / "rows" / "tasks.py").touch()
    sound = "`src/rows/tasks.py` `src/rows/<things>.py` `not a path`"
    broken = "`src/rows/gone.py` `src/lost/<thing>/a.py`"
    found = missing(paths_in(f"{sound} {broken}"), tmp_path)
    assert found == ["src/rows/gone.py", "src/lost/<thing>/a.py"]


def test_a_file_too_many_is_seen() -> None:
    told = "### One\n`src/a.py` `src/b.py`\n\n### Two\n`src/a.py`\n"
    guide = f"# Guide\n\n## Recipes\n\n{told}\n## End\n`src/c.py`\n"
    assert too_long(recipes(guide), {"One": 1, "Two": 1}) == ["One: 2"]
