"""The log file: what a maintainer needs after a failure, never the plan's content."""

from __future__ import annotations

import logging
from pathlib import Path

from parplanner import paths

LOGGER = logging.getLogger("parplanner")


def log_path() -> Path:
    """Where the log lies."""
    return paths.private_dir("logs") / "parplanner.log"


def start(verbose: bool = False) -> None:
    """Write to a rotating file of 3 × 500 kB; a folder that cannot be written must not stop the program."""
    if LOGGER.handlers:
        return
    LOGGER.setLevel(logging.DEBUG if verbose else logging.INFO)
    LOGGER.addHandler(LogFile())


class LogFile(logging.Handler):
    """Opens the file with the first record: the window's first frame does not wait for it."""

    _file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _rotating()
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _rotating() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        handler = RotatingFileHandler(log_path(), maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler


def bug(message: str, error: BaseException) -> None:
    """Record one of our own bugs with its traceback."""
    LOGGER.error(message, exc_info=error)
