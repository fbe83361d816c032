"""Backups: every file that is replaced is kept, by document, thinned by the calendar; and where to
find them again."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from parplanner import paths

LAST, DAYS, WEEKS = 10, 14, 8
_NAME = re.compile(r"(\d{8}-\d{6}-\d{6})(-other)?\.db")
_OTHER = "-other.db"
OTHER_DAYS = 30
_STAMP = "%Y%m%d-%H%M%S-%f"
_UUID = re.compile(r"[0-9a-f]{32}")
_NOTE = "files.json"
_MOST_PATHS = 10


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup: the document it belongs to, the file, when it was taken (UTC)."""

    doc_uuid: str
    path: Path
    taken: datetime


def folder_of(doc_uuid: str) -> Path:
    """Where the backups of a document lie, made when missing. Raises OSError."""
    folder = paths.private_dir("backups") / doc_uuid
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder


def name_of(moment: datetime, *, other: bool = False) -> str:
    """The file name of a backup taken at that moment (UTC).

    ``other``: it is somebody else's version."""
    return f"{moment:{_STAMP}}{_OTHER if other else '.db'}"


def taken_at(name: str) -> datetime | None:
    """When a backup was made, UTC; None for a file that is no backup of ours."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    with contextlib.suppress(ValueError):
        return datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    return None


def thin(names: list[str], moment: datetime) -> list[str]:
    """Which backups (``YYYYmmdd-HHMMSS-….db``) may go. Kept: the last 10, the last of each of the
    last 14 days, the last of each of the last 8 weeks on which there was one, by the calendar on
    the officer's wall.

    ``moment`` is now. A clock that was wrong once must cost nothing: what seems to come from the
    future is thinned on
    its own. Somebody else's version that was replaced stays for 30 days whatever is saved
    meanwhile. Files with other
    names are not ours to remove.
    """
    past: list[tuple[str, datetime]] = []
    future: list[tuple[str, datetime]] = []
    gone: list[str] = []
    for name in sorted(names, reverse=True):
        taken = taken_at(name)
        if taken is None:
            continue
        if name.endswith(_OTHER):
            gone += [name] if moment - taken > timedelta(days=OTHER_DAYS) else []
        elif taken > moment:
            future.append((name, taken))
        else:
            past.append((name, taken))
    kept = _kept(past) | _kept(future)
    return [name for name, _ in (*future, *past) if name not in kept] + gone


def _kept(newest_first: list[tuple[str, datetime]]) -> set[str]:
    kept = {name for name, _ in newest_first[:LAST]}
    kept |= _last_of_each(newest_first, lambda local: local.date(), DAYS)
    kept |= _last_of_each(newest_first, lambda local: local.isocalendar()[:2], WEEKS)
    return kept


def _last_of_each(
    newest_first: list[tuple[str, datetime]], period: Callable[[datetime], Hashable], most: int
) -> set[str]:
    """The last of each of the last ``most`` periods that have any."""
    found: dict[Hashable, str] = {}
    for name, taken in newest_first:
        key = period(taken.astimezone())
        if key not in found and len(found) < most:
            found[key] = name
    return set(found.values())


def of_document(doc_uuid: str) -> list[Kept]:
    """The backups of a document, newest first."""
    if not _UUID.fullmatch(doc_uuid):
        return []
    found: list[Kept] = []
    with contextlib.suppress(OSError):
        for path in (paths.data_dir() / "backups" / doc_uuid).glob("*.db"):
            taken = taken_at(path.name)
            if taken is not None:
                found.append(Kept(doc_uuid, path, taken))
    return sorted(found, key=lambda kept: kept.path.name, reverse=True)


def documents() -> list[str]:
    """Every document that has backups, the one saved last first."""
    newest: list[tuple[str, str]] = []
    for doc_uuid in _folders():
        kept = of_document(doc_uuid)
        if kept:
            newest.append((kept[0].path.name, doc_uuid))
    return [doc_uuid for _, doc_uuid in sorted(newest, reverse=True)]


def _folders() -> list[str]:
    """Every document that was ever saved here."""
    with contextlib.suppress(OSError):
        return [
            folder.name
            for folder in (paths.data_dir() / "backups").iterdir()
            if _UUID.fullmatch(folder.name)
        ]
    return []


# -- whose they are --------------------------------------------------------------------------------


def note_path(doc_uuid: str, path: Path) -> None:
    """Remember that the document was saved there: a damaged file no
    longer tells which document it was."""
    name = os.path.realpath(path)
    known = files_of(doc_uuid)
    if known[:1] == [name]:
        return
    names = [name, *(other for other in known if other != name)][:_MOST_PATHS]
    with contextlib.suppress(OSError):
        note = folder_of(doc_uuid) / _NOTE
        part = note.with_suffix(".part")
        part.write_text(json.dumps(names), "ascii")
        os.replace(part, note)


def files_of(doc_uuid: str) -> list[str]:
    """Where a document was saved to, the last place first."""
    try:
        names = json.loads((paths.data_dir() / "backups" / doc_uuid / _NOTE).read_text("ascii"))
    except (OSError, ValueError, RecursionError):
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def documents_at(path: Path) -> list[str]:
    """Which documents were saved at that place."""
    real = os.path.realpath(path)
    return [doc_uuid for doc_uuid in _folders() if real in files_of(doc_uuid)]


def documents_called(path: Path) -> list[str]:
    """Which documents were saved under that name, wherever."""
    name = os.path.basename(path)
    found: list[str] = []
    for doc_uuid in documents():
        if any(os.path.basename(file) == name for file in files_of(doc_uuid)):
            found.append(doc_uuid)
    return found
