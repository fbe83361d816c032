"""Where a command's words go: data to stdout, talk to stderr, both
in UTF-8 whatever the console thinks."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

_BOLD, _RED, _YELLOW, _PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[33m", "\x1b[0m"
COLOURS = {"error": _RED, "warning": _YELLOW, "info": ""}


def use_utf8() -> None:
    """Make the standard streams speak UTF-8 (Windows); a windowed
    program has none, then words go nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # It lives as long as the process.
            nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, nowhere)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


class OutputFailure(Exception):
    """stdout cannot be written: it goes to a full disk or a lost connection."""


@contextmanager
def _output_failures() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if (
            os.name == "nt" and error.errno == errno.EINVAL
        ):  # what Windows says when nobody reads any more
            raise BrokenPipeError from error
        raise OutputFailure from error


def drop_stdout() -> None:
    """Nobody reads any more: keep Python from complaining about it at the end."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)


@dataclass
class Talk:
    """``quiet``: no talk but refusals. ``colour``: only where a terminal shows it."""

    quiet: bool = False
    verbose: bool = False
    colour: bool = True
    _progress_shown: bool = False

    def out(self, text: str) -> None:
        """A line of data. Raises OutputFailure."""
        with _output_failures():
            print(text, file=sys.stdout)

    def json(self, data: object) -> None:
        """One JSON document on stdout. Raises OutputFailure."""
        self.out(json.dumps(data, ensure_ascii=False, indent=2))

    def finish(self) -> None:
        """Everything said is really written. Raises OutputFailure."""
        self.end_progress()
        with _output_failures():
            sys.stdout.flush()

    def say(self, text: str) -> None:
        """Talk on stderr; silent with -q."""
        if not self.quiet:
            self.end_progress()
            print(text, file=sys.stderr)

    def refuse(self, text: str) -> None:
        """Why it did not work; told even with -q."""
        self.end_progress()
        print(self.paint(text, _BOLD, sys.stderr), file=sys.stderr)

    def paint(self, text: str, colour: str, stream: TextIO | None = None) -> str:
        """The text in a colour where ``stream`` (None: stdout) is a terminal that may show it."""
        shown = stream or sys.stdout
        wanted = self.colour and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
        return f"{colour}{text}{_PLAIN}" if wanted and colour and shown.isatty() else text

    def progress(self, done: int, total: int) -> None:
        """How far long work is, on one line of stderr, only when a person can see it."""
        if self.quiet or not sys.stderr.isatty() or total <= 0:
            return
        step = max(total // 100, 1)
        if done % step == 0 or done >= total:
            print(f"\r{100 * done // total:3d} %", end="", file=sys.stderr, flush=True)
            self._progress_shown = True

    def end_progress(self) -> None:
        """Clear the progress line before other words."""
        if self._progress_shown:
            print("\r     \r", end="", file=sys.stderr, flush=True)
            self._progress_shown = False
