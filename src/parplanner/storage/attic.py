"""What the officer did not want: put away for thirty days instead of
deleted, and brought back when asked for."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from parplanner import paths
from parplanner.domain import text
from parplanner.domain.errors import FileProblem
from parplanner.storage.problems import ON_WINDOWS, once_free, write_problem
from parplanner.storage.working_copy import PUT_AWAY_LATER, WorkingCopy, throw_away

KEPT_DAYS = 30
ALWAYS_KEPT = 10
_TITLE = "title.txt"
_MOST_LETTERS = 200
_STAMP = "%Y%m%d-%H%M%S-%f"
_EARLIER_STAMP = "%Y%m%d-%H%M%S"
"""Of versions that did not tell two of one second apart."""


@dataclass(frozen=True, slots=True)
class PutAway:
    """A working copy in the attic: its folder, when it was put there (UTC), its name as a working
    copy, what the plan called itself ("" when that was not noted)."""

    folder: Path
    time: datetime
    copy_id: str
    title: str


def put_away(folder: Path, title: str = "") -> None:
    """Move the folder of a working copy, which nobody may hold, to the attic.

    Raises FileProblem; it stays then."""
    if title:
        with contextlib.suppress(OSError):
            (folder / _TITLE).write_text(title, "utf-8")
    try:
        place = paths.private_dir("discarded") / f"{datetime.now(UTC):{_STAMP}}-{folder.name}"
        _move(folder, place)
    except OSError as error:
        raise write_problem(folder, error) from error
    drop_old()


def _move(folder: Path, place: Path) -> None:
    """Windows renames no folder in which any file is open: then what is in it is copied, and the
    folder thrown away; where not even that can be, the folder is marked, and the next start tries
    again."""
    try:
        once_free(lambda: os.replace(folder, place), folder)
        return
    except PermissionError:
        if not ON_WINDOWS:
            raise
    try:
        shutil.copytree(folder, place)
    except OSError:
        shutil.rmtree(place, ignore_errors=True)
        (folder / PUT_AWAY_LATER).touch()
        return
    throw_away(folder)


def put_away_marked() -> None:
    """What could not be moved when it was put away."""
    for folder in paths.private_dir("work").iterdir():
        if (folder / PUT_AWAY_LATER).exists():
            # FileProblem: another window works with it.
            with contextlib.suppress(OSError, FileProblem):
                WorkingCopy(folder).release()
                (folder / PUT_AWAY_LATER).unlink()
                put_away(folder)


def bring_back(name: str) -> str:
    """Make it a left-over working copy again; returns its id.

    Raises FileProblem ``recover.unknown``."""
    for kept in listing():
        if kept.folder.name == name:
            _move_back(kept)
            return kept.copy_id
    raise FileProblem("recover.unknown", id=name)


def _move_back(kept: PutAway) -> None:
    place = paths.private_dir("work") / kept.copy_id
    try:
        once_free(lambda: os.replace(kept.folder, place), kept.folder)
    except FileNotFoundError as error:  # another window was quicker
        raise FileProblem("recover.unknown", id=kept.folder.name) from error
    except OSError as error:
        raise write_problem(kept.folder, error) from error


def listing() -> list[PutAway]:
    """What is there, newest first; files of others are not named."""
    found: list[PutAway] = []
    with contextlib.suppress(OSError):
        for folder in paths.private_dir("discarded").iterdir():
            stamp, _, copy_id = folder.name.rpartition("-")
            moment = _moment(stamp)
            if moment is not None:
                found.append(PutAway(folder, moment, copy_id, _title(folder)))
    return sorted(found, key=lambda kept: kept.folder.name, reverse=True)


def _title(folder: Path) -> str:
    try:
        return text.clean_line((folder / _TITLE).read_text("utf-8"))[:_MOST_LETTERS]
    except (OSError, ValueError):
        return ""


def _moment(stamp: str) -> datetime | None:
    """UTC; None for what was not put there by us."""
    for pattern in (_STAMP, _EARLIER_STAMP):
        with contextlib.suppress(ValueError):
            return datetime.strptime(stamp, pattern).replace(tzinfo=UTC)
    return None


def drop_old() -> None:
    """Delete what was there for thirty days.

    The newest stay: a clock that is wrong once must not empty the attic."""
    for kept in listing()[ALWAYS_KEPT:]:
        if datetime.now(UTC) - kept.time > timedelta(days=KEPT_DAYS):
            shutil.rmtree(kept.folder, ignore_errors=True)
