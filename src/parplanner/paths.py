"""Where things lie: the program's resources and the user's own data,
in a checkout, a wheel and a frozen build."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_NO_TEXT = re.compile("[\ud800-\udfff]")


def resource(*parts: str) -> Path:
    """A file of the program itself (fonts, icons, samples, languages)."""
    return _resource_root().joinpath(*parts)


def _resource_root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    packaged = _PACKAGE / "resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / "resources"


_data_dir: Path | None = None


def use_data_dir(folder: str | os.PathLike[str] | None) -> None:
    """Let ``--data-dir`` decide where working copies, backups, settings and logs lie."""
    global _data_dir
    _data_dir = Path(folder).absolute() if folder else None


def data_dir() -> Path:
    """The user's private folder, made when missing, readable by nobody else (mode 0700)."""
    if _data_dir is not None:
        chosen = _data_dir
    elif os.environ.get("PARPLANNER_DATA_DIR"):
        chosen = Path(os.environ["PARPLANNER_DATA_DIR"]).absolute()
    else:
        portable = Path(sys.executable).parent / "parplanner.portable"
        if getattr(sys, "frozen", False) and portable.exists():
            chosen = portable.parent / "data"
        else:
            import platformdirs

            chosen = Path(platformdirs.user_data_dir("parplanner", appauthor=False))
    chosen.mkdir(parents=True, exist_ok=True, mode=0o700)
    return chosen


def own_or_resource(name: str) -> Path:
    """The user's own file of that name where there is one, else the program's."""
    own = data_dir() / name
    return own if own.is_file() else resource(name)


def private_dir(name: str) -> Path:
    """A folder inside :func:`data_dir`: ``work``, ``backups``, ``logs`` …"""
    folder = data_dir() / name
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def shown(path: str | os.PathLike[str]) -> str:
    """A path for the eye: bytes of a name that are no text, which no
    screen and no UTF-8 can carry, are marked."""
    return _NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", os.fspath(path))
