"""What the program remembers per user (never in the document): language, theme, recent files,
window geometry."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

from parplanner import paths

MAX_RECENT = 10
MAX_HEADINGS = 200
MAX_BYTES = 1_000_000
LOCK_WAIT_MS = 1_000
"""So long another program may take to write; then it is written without waiting for it."""
STALE_LOCK_MS = 10_000

Values = dict[str, Any]
Edit = Callable[[Values], None]


def one_name(path: Path) -> str:
    """The name a plan is remembered by, whichever way it was reached: no links, no ``..``, in the
    disk's own case."""
    name = os.path.abspath(path)
    real = os.path.realpath(name)
    if real.startswith("\\\\") and not name.startswith("\\\\"):
        return name  # on a drive of the network, which the officer knows by its letter
    return real


class Settings:
    """A small JSON file, written whole; a broken one is set aside and defaults are used. Unknown
    keys are kept.

    Several programs may run: each writes only what it changed itself, into what the file holds at
    that moment. What was read at the start stays in force here, whatever another program chooses
    meanwhile; lists of files are shared.
    """

    def __init__(self) -> None:
        self._path = paths.data_dir() / "settings.json"
        self._values: Values = {}
        try:
            self._values = self._read() or {}
        except OSError:
            self._set_aside()
        self._unwritten: dict[str, Edit] = {}

    def _read(self) -> Values | None:
        """None: there is no file, or one of another kind, which is set aside. Raises OSError when
        it cannot be read now."""
        try:
            if self._path.stat().st_size > MAX_BYTES:
                raise ValueError("too large")
            values = json.loads(self._path.read_text("utf-8"))
            if not isinstance(values, dict):
                raise ValueError("no object")
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError):
            self._set_aside()
            return None
        return values

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_suffix(".bad"))

    # -- texts and tables --------------------------------------------------------------------------

    def get(self, key: str, default: str = "") -> str:
        """A text setting; anything that is no text counts as missing."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def set(self, key: str, value: str) -> None:
        """Remember a text; a folder that cannot be written only
        means it is forgotten at the end."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self._change(key, lambda values: values.__setitem__(key, value))

    def table(self, key: str) -> Values:
        """A table of values by name; nothing in it is to be believed."""
        found = self._values.get(key)
        return dict(found) if isinstance(found, dict) else {}

    def put(self, key: str, name: str, value: object, most: int) -> None:
        """Into a table, as its newest entry; of more than ``most`` the oldest go."""

        def edit(values: Values) -> None:
            table = values.get(key)
            kept = {n: v for n, v in table.items() if n != name} if isinstance(table, dict) else {}
            kept[name] = value
            values[key] = dict(list(kept.items())[-most:])

        edit(self._values)
        self._change(f"{key}/{name}", edit)

    # -- headings of imported tables ---------------------------------------------------------------

    def headings(self) -> dict[str, str]:
        """What the officer said columns with these headings are, the newest last; keys nobody can
        say are left out."""
        from parplanner.document.column_names import can_be_said

        said = self.table("headings")
        return {
            words: key for words, key in said.items() if isinstance(key, str) and can_be_said(key)
        }

    def remember_headings(self, said: Mapping[str, str]) -> None:
        """Heading words → key of a column, for the next table."""
        for words, key in said.items():
            self.put("headings", words, key, MAX_HEADINGS)

    # -- recent files ------------------------------------------------------------------------------

    def recent(self) -> list[str]:
        """Recently used files as text, pinned ones first, newest first:
        nothing is looked up on the disk here."""
        pinned = self.pinned()
        return [*pinned, *(p for p in self._names("recent") if p not in pinned)]

    def pinned(self) -> list[str]:
        """The files kept at the top."""
        return self._names("pinned")

    def _names(self, key: str) -> list[str]:
        return _names(self._values, key)

    def remember_recent(self, path: Path) -> None:
        """Put a file at the head of the list; looks up what it is really called."""
        name, typed = one_name(path), str(path.absolute())

        def edit(values: Values) -> None:
            others = [p for p in _names(values, "recent") if not _same(p, name) and p != typed]
            values["recent"] = [name, *others][:MAX_RECENT]

        self._change_lists(f"recent/{name}", edit)

    def toggle_pin(self, name: str) -> None:
        """Keep a file at the top, or let it go back among the others."""
        wanted = name not in self.pinned()

        def edit(values: Values) -> None:
            others = [p for p in _names(values, "pinned") if p != name]
            values["pinned"] = [*others, name][-MAX_RECENT:] if wanted else others
            if not wanted and name not in _names(values, "recent"):
                values["recent"] = [name, *_names(values, "recent")][:MAX_RECENT]

        self._change_lists(f"pinned/{name}", edit)

    def forget_recent(self, name: str) -> None:
        """Take a file from the list."""

        def edit(values: Values) -> None:
            for key in ("recent", "pinned"):
                values[key] = [p for p in _names(values, key) if p != name]

        self._change_lists(f"recent/{name}", edit)

    def _change_lists(self, what: str, edit: Edit) -> None:
        edit(self._values)
        on_disk = self._change(what, edit)
        if on_disk is None:
            return
        for key in ("recent", "pinned"):
            self._values[key] = _names(on_disk, key)

    # -- writing -----------------------------------------------------------------------------------

    def _change(self, what: str, edit: Edit) -> Values | None:
        """Carry an edit out on the file as it is now, with those that could not be written before.
        ``what`` names it: a later one of that name takes its place. What the file holds then; None
        when it could not be written."""
        self._unwritten[what] = edit
        with _alone(self._path.with_suffix(".lock")):
            try:
                values = self._read()
                if values is None:
                    values = dict(self._values)
                for change in self._unwritten.values():
                    change(values)
                self._write(values)
            except OSError:
                return None
        self._unwritten.clear()
        return values

    def _write(self, values: Values) -> None:
        temporary = self._path.with_suffix(f".{os.getpid()}.tmp")
        # A file name may hold bytes that are no text; JSON carries them as \\u escapes.
        text = json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
        try:
            temporary.write_bytes(text)
            os.replace(temporary, self._path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise


def _names(values: Values, key: str) -> list[str]:
    found = values.get(key)
    return [p for p in found if isinstance(p, str)][:MAX_RECENT] if isinstance(found, list) else []


def _same(one: str, other: str) -> bool:
    return os.path.normcase(one) == os.path.normcase(other)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While no other program writes.

    One that hangs, or a folder without locks, must not stop this one."""
    lock = QLockFile(str(path))
    lock.setStaleLockTime(STALE_LOCK_MS)
    held = lock.tryLock(LOCK_WAIT_MS)
    try:
        yield
    finally:
        if held:
            lock.unlock()
