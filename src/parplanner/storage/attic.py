"""What the officer did not want: put away for thirty days instead of deleted, and brought back when asked for."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from parplanner import paths
from parplanner.domain.errors import FileProblem
from parplanner.storage.problems import ON_WINDOWS, patiently, write_problem
from parplanner.storage.working_copy import PUT_AWAY_LATER, throw_away

KEPT_DAYS = 30
_STAMP = "%Y%m%d-%H%M%S-%f"
_EARLIER_STAMP = "%Y%m%d-%H%M%S"
"""Of versions that did not tell two of one second apart."""


@dataclass(frozen=True, slots=True)
class PutAway:
    """A working copy in the attic: its folder, when it was put there (UTC), its name as a working copy."""

    folder: Path
    time: datetime
    copy_id: str


def put_away(folder: Path) -> None:
    """Move the folder of a working copy, which nobody may hold, to the attic. Raises FileProblem; it stays then."""
    try:
        place = paths.private_dir("discarded") / f"{datetime.now(UTC):{_STAMP}}-{folder.name}"
        _move(folder, place)
    except OSError as error:
        raise write_problem(folder, error) from error
    drop_old()


def _move(folder: Path, place: Path) -> None:
    """Windows renames no folder in which any file is open: then what is in it is copied, and the folder thrown away;
    where not even that can be, the folder is marked, and the next start tries again."""
    try:
        patiently(lambda: os.replace(folder, place), folder)
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
            with contextlib.suppress(OSError, FileProblem):
                (folder / PUT_AWAY_LATER).unlink()
                put_away(folder)


def bring_back(name: str) -> str:
    """Make it a left-over working copy again; returns its id. Raises FileProblem ``recover.unknown``."""
    for kept in listing():
        if kept.folder.name == name:
            try:
                os.replace(kept.folder, paths.private_dir("work") / kept.copy_id)
            except OSError as error:
                raise write_problem(kept.folder, error) from error
            return kept.copy_id
    raise FileProblem("recover.unknown", id=name)


def listing() -> list[PutAway]:
    """What is there, newest first; files of others are not named."""
    found: list[PutAway] = []
    with contextlib.suppress(OSError):
        for folder in paths.private_dir("discarded").iterdir():
            stamp, _, copy_id = folder.name.rpartition("-")
            moment = _moment(stamp)
            if moment is not None:
                found.append(PutAway(folder, moment, copy_id))
    return sorted(found, key=lambda kept: kept.folder.name, reverse=True)


def _moment(stamp: str) -> datetime | None:
    """UTC; None for what was not put there by us."""
    for pattern in (_STAMP, _EARLIER_STAMP):
        with contextlib.suppress(ValueError):
            return datetime.strptime(stamp, pattern).replace(tzinfo=UTC)
    return None


def drop_old() -> None:
    """Delete what was there for thirty days."""
    for kept in listing():
        if datetime.now(UTC) - kept.time > timedelta(days=KEPT_DAYS):
            shutil.rmtree(kept.folder, ignore_errors=True)
