"""A warning nobody expected fails the test it came up in: Qt's, Python's, our log's, a child's log.

Python's are errors by ``filterwarnings`` in pyproject.toml. A test that expects one says so:
``expected_warning`` around what must bring it about, ``@pytest.mark.expects_log("…")`` where it may
come (also for a whole file).
"""

from __future__ import annotations

import logging
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

NOISE = ("This plugin does not support",)
"""What Qt says about a screen that is none."""
_HEARD = pytest.StashKey["Heard"]()
_LOGGED = re.compile(r"^\S+ \S+ (?:WARNING|ERROR|CRITICAL) (.*)", re.MULTILINE)
_now: list[Heard] = []


@dataclass
class Heard:
    """What came up in a test, and which texts of it are expected."""

    expected: tuple[str, ...] = ()
    said: list[str] = field(default_factory=list)
    silence: Callable[[], object] = lambda: None
    """Takes Qt's handler away again."""

    def hear(self, text: str) -> None:
        """One more warning, unless it is noise."""
        if not text.startswith(NOISE):
            self.said.append(text)

    def listen_to_qt(self) -> None:
        """From now on, where Qt is loaded; whoever listened before hears it as well."""
        core: Any = sys.modules.get("PySide6.QtCore")
        if core is None:
            return
        grave = (
            core.QtMsgType.QtWarningMsg,
            core.QtMsgType.QtCriticalMsg,
            core.QtMsgType.QtFatalMsg,
        )

        def heard(kind: Any, context: Any, message: str) -> None:
            if kind in grave:
                self.hear(f"Qt: {message}" if not message.startswith(NOISE) else message)
            if before is not None:
                before(kind, context, message)

        before = core.qInstallMessageHandler(heard)
        self.silence = lambda: core.qInstallMessageHandler(before)

    def unexpected(self) -> list[str]:
        """What no text that is expected occurs in."""
        return [said for said in self.said if not any(text in said for text in self.expected)]


class _Ear(logging.Handler):
    """At the root: ``logs.stop`` takes every handler of our own logger away."""

    def __init__(self, heard: Heard) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] == "parplanner":
            self._heard.hear(f"log: {record.getMessage()}")


@pytest.fixture(autouse=True)
def nothing_unexpected(request: pytest.FixtureRequest, own_data_dir: None) -> Iterator[None]:
    """Fails a test in which a warning came up that it did not expect."""
    marks = request.node.iter_markers("expects_log")
    heard = Heard(tuple(text for mark in marks for text in mark.args))
    request.node.stash[_HEARD] = heard
    folder, ear = Path(os.environ["PARPLANNER_DATA_DIR"]), _Ear(heard)
    logging.getLogger().addHandler(ear)
    _now.append(heard)
    heard.listen_to_qt()
    yield
    heard.silence()
    _now.remove(heard)
    logging.getLogger().removeHandler(ear)
    heard.said += [said for said in _logged_by_others(folder) if said not in heard.said]
    if unexpected := heard.unexpected():
        pytest.fail("unexpected warnings:\n" + "\n".join(dict.fromkeys(unexpected)), pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """pytest-qt takes its handler away after the test itself, and with it the one on top of it."""
    if (heard := item.stash.get(_HEARD, None)) is not None:
        heard.listen_to_qt()
    return (yield)


def _logged_by_others(folder: Path) -> Iterator[str]:
    """What processes that a test started wrote into the log of its data folder."""
    for path in sorted(folder.glob("logs/parplanner.log*")):
        written = path.read_text(encoding="utf-8", errors="replace")
        yield from (f"log: {said}" for said in _LOGGED.findall(written))


@contextmanager
def expected_warning(text: str) -> Iterator[None]:
    """A warning with this text must come up in the block, from whomever; any other still fails."""
    heard = _now[-1]
    before = len(heard.said)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    fresh = [*heard.said[before:], *(str(warning.message) for warning in caught)]
    heard.said[before:] = [said for said in fresh if text not in said]
    assert len(heard.said) - before < len(fresh), f"no warning said {text!r}, but {fresh}"
