"""The log file: what a maintainer needs after a failure, never the plan's content.

``logging`` itself is loaded with the first record: the window's first frame does not wait for it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner import paths

if TYPE_CHECKING:
    import logging

    LOGGER: logging.Logger

MAX_BYTES = 500_000
RETRY_SECONDS = 60.0
_level = ""


def __getattr__(name: str) -> logging.Logger:
    if name != "LOGGER":
        raise AttributeError(name)
    return _logger()


@cache
def _logger() -> logging.Logger:
    import logging

    made = logging.getLogger("parplanner")
    if _level:
        made.setLevel(_level)
        made.addHandler(_rotating())
    return made


def log_path() -> Path:
    """Where the log lies."""
    return paths.private_dir("logs") / "parplanner.log"


def start(verbose: bool = False) -> None:
    """Write to a rotating file of 3 × 500 kB; a folder that cannot
    be written must not stop the program."""
    global _level
    if not _level:
        _level = "DEBUG" if verbose else "INFO"
        _logger.cache_clear()


def stop() -> None:
    """Close the file; the next start opens its own."""
    global _level
    for handler in _logger().handlers[:]:
        _logger().removeHandler(handler)
        handler.close()
    _level = ""
    _logger.cache_clear()


def _rotating() -> logging.Handler:
    import logging

    handler: logging.Handler
    try:
        handler = _patient_handler(log_path())
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler


def _patient_handler(path: Path) -> logging.Handler:
    """Goes on in the same file while it cannot be renamed: on Windows
    another window of the program holds it open."""
    import time
    from logging import LogRecord
    from logging.handlers import RotatingFileHandler

    class PatientHandler(RotatingFileHandler):
        not_before = 0.0

        def shouldRollover(self, record: LogRecord) -> bool:  # noqa: N802
            return time.monotonic() >= self.not_before and bool(super().shouldRollover(record))

        def doRollover(self) -> None:  # noqa: N802
            try:
                super().doRollover()
            except OSError:
                self.not_before = time.monotonic() + RETRY_SECONDS
                if self.stream is None:
                    self.stream = self._open()

    return PatientHandler(
        path,
        maxBytes=MAX_BYTES,
        backupCount=2,
        encoding="utf-8",
        errors="backslashreplace",  # a file name may hold bytes that are no text
        delay=True,
    )


def bug(message: str, error: BaseException) -> None:
    """Record one of our own bugs with its traceback."""
    _logger().error(message, exc_info=error)
