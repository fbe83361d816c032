"""What the program remembers per user (never in the document): language, theme, recent files, window geometry."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from parplanner import paths

MAX_RECENT = 10
MAX_BYTES = 1_000_000


class Settings:
    """A small JSON file, written whole; a broken one is set aside and defaults are used. Unknown keys are kept."""

    def __init__(self) -> None:
        self._path = paths.data_dir() / "settings.json"
        self._values: dict[str, Any] = self._read()

    def _read(self) -> dict[str, Any]:
        try:
            if self._path.stat().st_size > MAX_BYTES:
                raise ValueError("too large")
            values = json.loads(self._path.read_text("utf-8"))
            if not isinstance(values, dict):
                raise ValueError("no object")
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".bad"))
            return {}
        return values

    def get(self, key: str, default: str = "") -> str:
        """A text setting; anything that is no text counts as missing."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def set(self, key: str, value: str) -> None:
        """Remember a text; a folder that cannot be written only means it is forgotten at the end."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._write()

    def recent(self) -> list[str]:
        """Recently used files as text, pinned ones first, newest first: nothing is looked up on the disk here."""
        pinned = self.pinned()
        return [*pinned, *(p for p in self._names("recent") if p not in pinned)]

    def pinned(self) -> list[str]:
        """The files kept at the top."""
        return self._names("pinned")

    def _names(self, key: str) -> list[str]:
        found = self._values.get(key)
        return [p for p in found if isinstance(p, str)][:MAX_RECENT] if isinstance(found, list) else []

    def remember_recent(self, path: Path) -> None:
        """Put a file at the head of the list."""
        name = str(path.absolute())
        self._values["recent"] = [name, *(p for p in self._names("recent") if p != name)][:MAX_RECENT]
        self._write()

    def toggle_pin(self, name: str) -> None:
        """Keep a file at the top, or let it go back among the others."""
        pinned = self.pinned()
        others = [p for p in pinned if p != name]
        self._values["pinned"] = others if name in pinned else [*others, name][-MAX_RECENT:]
        if name in pinned and name not in self._names("recent"):
            self._values["recent"] = [name, *self._names("recent")][:MAX_RECENT]
        self._write()

    def forget_recent(self, name: str) -> None:
        """Take a file from the list."""
        for key in ("recent", "pinned"):
            self._values[key] = [p for p in self._names(key) if p != name]
        self._write()

    def _write(self) -> None:
        temporary = self._path.with_suffix(".tmp")
        with contextlib.suppress(OSError):
            temporary.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            os.replace(temporary, self._path)
