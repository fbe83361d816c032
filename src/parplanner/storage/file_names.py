"""File names that Windows cannot have: refused in their own words before anything is written, or
made ones it can."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from parplanner.domain.errors import FileProblem
from parplanner.storage.problems import ON_WINDOWS

_DEVICE = re.compile(
    r"(CON|CONIN\$|CONOUT\$|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE
)
_MOST_LETTERS = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def is_device(path: Path, *, on_windows: bool = ON_WINDOWS) -> bool:
    """Whether Windows would open a console or a port under that name, and wait for it."""
    return on_windows and _DEVICE.fullmatch(path.name) is not None


def refuse_impossible(path: Path, *, on_windows: bool = ON_WINDOWS) -> None:
    """Raises FileProblem ``name.device`` (CON, aux.db), ``name.letter`` (``a?.db``), ``name.end``
    (a dot or blank).

    Elsewhere such names are as good as others.
    """
    name = path.name
    if not on_windows:
        return
    if is_device(path, on_windows=on_windows):
        raise FileProblem("name.device", path=str(path))
    forbidden = _FORBIDDEN.search(name)
    if forbidden is not None:
        letter = forbidden.group()
        raise FileProblem(
            "name.letter",
            path=str(path),
            letter=letter if letter.isprintable() else repr(letter)[1:-1],
        )
    if name.endswith((".", " ")):
        raise FileProblem("name.end", path=str(path))


def possible(name: str) -> str:
    """A name as a part of a file's that every system can have: ``Phòng
    TC/HC`` → ``Phòng TC-HC``; never blank."""
    made = _FORBIDDEN.sub("-", name)
    made = " ".join(made.split())[:_MOST_LETTERS].strip(" .-")
    return f"{made}_" if _DEVICE.fullmatch(made) else made or "_"


def distinct(names: Sequence[str]) -> list[str]:
    """The same names, of alike ones (capitals do not count on Windows)
    all but the first with a number behind."""
    taken: set[str] = set()
    made: list[str] = []
    for name in names:
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{name} ({number})"
        taken.add(free.casefold())
        made.append(free)
    return made
