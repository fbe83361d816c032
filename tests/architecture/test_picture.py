"""``docs/architecture.md`` is true: what it names is there, and every room is named."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "parplanner"
PICTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
OURS = {path.name for path in SOURCE.rglob("*.py")} | {
    path.name for path in (ROOT / "tests").rglob("*.py")
}
OURS |= {"dev.py"}
MODELS = "## Models to look at"
"""Below that, other houses' modules are named."""
COMING = {"merge.py", "rollover.py", "targets.py"}
"""Named as what is still to come."""


def modules_named(text: str) -> set[str]:
    """``name.py`` as a word of its own; ``name*.py`` stands for several."""
    return set(re.findall(r"(?<![\w/*.])([a-z_0-9]+\.py)\b", text))


def own_part() -> str:
    return PICTURE.partition(MODELS)[0]


def test_every_module_the_picture_names_exists() -> None:
    named = modules_named(own_part())
    assert len(named) > 30
    assert named - OURS - COMING == set()


def test_every_path_the_picture_names_exists() -> None:
    paths = set(
        re.findall(
            r"`((?:domain|storage|exchange|document|reports|gui|shell|tests)/[\w/.]+)`", own_part()
        )
    )
    assert paths
    missing = []
    for path in sorted(paths):
        places = [ROOT / path, SOURCE / path, SOURCE / "gui" / path]
        if not any(place.exists() or place.with_suffix(".py").exists() for place in places):
            missing.append(path)
    assert missing == []


def test_every_room_is_named() -> None:
    rooms = PICTURE[PICTURE.index("## Rooms") : PICTURE.index("## Who may import")]
    folders = [path.parent for path in SOURCE.rglob("__init__.py") if path.parent != SOURCE]
    deepest = [
        folder for folder in folders if folder.relative_to(SOURCE).parts[:2] != ("gui", "grids")
    ]
    missing = [
        str(folder.relative_to(SOURCE)) for folder in deepest if f"{folder.name}/" not in rooms
    ]
    assert missing == []


def test_a_module_that_is_not_there_is_seen() -> None:
    assert modules_named("see `no_such_thing.py` and charts_*.py") == {"no_such_thing.py"}
