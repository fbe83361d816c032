"""A sound file to be damaged, made once, and a look at folders before and after."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from parplanner import paths
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain import rules
from parplanner.domain.changes import Change
from parplanner.domain.edits import criteria, ignoring
from parplanner.domain.plan import Plan
from parplanner.domain.rows import PrintedFigure, UnitAlias
from tests.plans import column_id, hanoi_plan
from tests.storage.places import quick_folder

SLOW = os.environ.get("PARPLANNER_SLOW") == "1"


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Plan]:
    """A saved file with every table filled, a log and a save behind it, and the plan it holds."""
    folder = tmp_path_factory.mktemp("sound")
    paths.use_data_dir(folder / "data")
    document = Document.new(hanoi_plan())
    unit = document.plan.units()[0]
    figure = PrintedFigure(
        id="a" * 32, column_id=column_id(2018, "target"), points=78_890, cell="H67"
    )
    document.execute(
        Label("x"),
        [Change(None, UnitAlias(id="b" * 32, unit_id=unit.id, name="VP")), Change(None, figure)],
    )
    found = rules.findings(document.plan)[:2]
    document.execute(
        Label("x"), ignoring.ignore(document.plan, found, "Đã thống nhất với Sở Nội vụ")
    )
    document.save(folder / "plan.db")
    for number, node in enumerate(list(document.plan.walk())[:30]):
        changes = criteria.set_text(document.plan, node.id, "title", f"{node.title} ({number})")
        document.execute(Label("Edit"), changes)
    document.undo()
    document.save()
    plan = document.plan.copy()
    document.close()
    paths.use_data_dir(None)
    return (folder / "plan.db").read_bytes(), plan


@pytest.fixture
def quick_path(own_data_dir: None) -> Iterator[Path]:
    """Like ``tmp_path``, in memory, with the data folder of the test inside."""
    with quick_folder() as folder:
        yield folder


def listing(folder: Path) -> dict[str, object]:
    """Everything in a folder: names, kinds, bytes of ordinary files
    of a reasonable size, times of change."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content = path.read_bytes() if path.is_file() and status.st_size < 50_000_000 else None
        found[str(path.relative_to(folder))] = (
            status.st_mode,
            status.st_size,
            status.st_mtime_ns,
            content,
        )
    return found


def leftovers() -> list[str]:
    """Names of working copies in the data folder."""
    return sorted(p.name for p in paths.private_dir("work").iterdir())
