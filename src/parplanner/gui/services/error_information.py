"""What a maintainer needs to know of an installation: versions,
settings, the log's end; nothing of a plan."""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from parplanner import __version__, logs, paths, wording
from parplanner.gui.look import theme

LAST_LINES = 60
# Anything that looks like a path, in quotes or bare up to the next punctuation (folders have blanks
# in their names): /home/x/y.db, C:\Users\x, \\server\share. Rather a word too many than a name.
_QUOTED_PATH = re.compile(r"""(["'“])(?:[A-Za-z]:[\\/]|\\\\|/)[^"'”\n]*(["'”])""")
_BARE_PATH = re.compile(r"""(?<![\w.:/\\…])(?:[A-Za-z]:[\\/]|\\\\|/)[^"'“”:,;)\n]+""")


def information(font_percent: int) -> str:
    """Ready to be pasted into a letter."""
    lines = [
        f"parplanner {__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"language {wording.language()}, look {theme.look()}, letters {font_percent} %",
        f"locale {QLocale.system().name()}",
        "",
        *_log(),
    ]
    return "\n".join(lines)


def _log() -> list[str]:
    try:
        text = logs.log_path().read_text("utf-8", "replace")
    except OSError:
        return ["(no log)"]
    return [without_paths(line) for line in text.splitlines()[-LAST_LINES:]]


def without_paths(line: str) -> str:
    """Names of folders and files of a person taken out; the
    program's own modules keep their names."""
    line = _QUOTED_PATH.sub(lambda m: f"{m[1]}{_short(m[0][1:-1])}{m[2]}", line)
    line = _BARE_PATH.sub(lambda m: _short(m[0]), line)
    for folder, shown in ((str(paths.data_dir()), "<data>"), (str(Path.home()), "<home>")):
        line = line.replace(folder, shown) if len(folder) > 1 else line
    user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
    return re.sub(rf"\b{re.escape(user)}\b", "<user>", line) if len(user) > 2 else line


def _short(path: str) -> str:
    """``…/parplanner/gui/app.py`` stays readable in a traceback;
    anything else is no business of ours."""
    found = re.search(r"[\\/](parplanner[\\/][\w\\/]+\.py)$", path)
    return f"…/{found[1]}" if found else "<path>"
