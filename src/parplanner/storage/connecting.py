"""Connections to SQLite, every one set up the same way (reliability.md C1): limits first, then
pragmas, then work.

Looking into a file needs nothing but the standard library: a command that only reads starts a
quarter sooner.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from parplanner.domain.errors import FileProblem

OLDEST_SQLITE = (3, 37, 0)
CHECK_SECONDS = 30.0
MAX_VALUE_BYTES = 12_000_000

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MAX_VALUE_BYTES,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 5,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 100,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_CHECK_LIMITS = {sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50, sqlite3.SQLITE_LIMIT_VDBE_OP: 50_000}
_PRAGMAS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "recursive_triggers=OFF",
    "secure_delete=ON",
    "fullfsync=ON",
    "synchronous=EXTRA",
)
_SWITCHES = {
    "DEFENSIVE": True,
    "TRUSTED_SCHEMA": False,
    "ENABLE_TRIGGER": False,
    "ENABLE_VIEW": False,
    "DQS_DML": False,
    "DQS_DDL": False,
}
_DENIED = {
    sqlite3.SQLITE_ATTACH,
    sqlite3.SQLITE_DETACH,
    sqlite3.SQLITE_CREATE_TRIGGER,
    sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
    sqlite3.SQLITE_CREATE_VIEW,
    sqlite3.SQLITE_CREATE_TEMP_VIEW,
    sqlite3.SQLITE_CREATE_VTABLE,
}


def set_up(raw: sqlite3.Connection, *, checking: bool, exclusive: bool = False) -> None:
    """What every connection gets. ``checking``: the file is not trusted yet."""
    deadline = time.monotonic() + CHECK_SECONDS
    for limit, value in (_LIMITS | (_CHECK_LIMITS if checking else {})).items():
        raw.setlimit(limit, value)
    _switch_off(raw)
    if checking:
        raw.set_progress_handler(lambda: int(time.monotonic() > deadline), 1000)
        raw.set_authorizer(_authorize)
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("PRAGMA foreign_keys=ON")
    if raw.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise sqlite3.OperationalError("foreign keys could not be switched on")
    if exclusive:
        raw.execute("PRAGMA locking_mode=EXCLUSIVE")
    if not checking and raw.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
        raise sqlite3.OperationalError("journal mode could not be set")


def refuse_old_sqlite() -> None:
    """Raises FileProblem ``sqlite.too_old``."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise FileProblem("sqlite.too_old", version=sqlite3.sqlite_version)


@contextmanager
def raw_connection_to(path: Path, *, checking: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection in one transaction, closed at the end; nothing is kept but what is committed.

    The file name never passes through a URI, so ``#?%`` in it mean nothing.
    """
    refuse_old_sqlite()
    with closing(sqlite3.connect(path, isolation_level=None, timeout=2.0)) as raw:
        set_up(raw, checking=checking)
        raw.execute("BEGIN" if checking else "BEGIN IMMEDIATE")
        yield raw


def _switch_off(raw: sqlite3.Connection) -> None:
    """What a strange schema could run or misuse, on Python 3.12 and
    later (before, the authorizer does it)."""
    setconfig: Any = getattr(raw, "setconfig", None)
    if setconfig is not None:
        for name, value in _SWITCHES.items():
            setconfig(getattr(sqlite3, f"SQLITE_DBCONFIG_{name}"), value)


def _authorize(
    action: int, _a: str | None, _b: str | None, _db: str | None, trigger_or_view: str | None
) -> int:
    return (
        sqlite3.SQLITE_DENY
        if action in _DENIED or trigger_or_view is not None
        else sqlite3.SQLITE_OK
    )


@contextmanager
def sqlite_problems(damaged: str = "file.damaged") -> Iterator[None]:
    """Turn what SQLite and the system raise into a FileProblem; never show SQLite's own text (it
    may be a sender's)."""
    try:
        yield
    except FileProblem:
        raise
    except (sqlite3.Error, sqlite3.Warning) as error:
        raise FileProblem(_code_of(error, damaged)) from error
    except (UnicodeError, OverflowError, ValueError, MemoryError, RecursionError) as error:
        raise FileProblem(damaged) from error
    except Exception as error:
        # What SQLAlchemy raises holds what SQLite said; it need not be loaded to be told.
        origin = getattr(error, "orig", None)
        if not isinstance(origin, sqlite3.Error | sqlite3.Warning):
            raise
        raise FileProblem(_code_of(origin, damaged)) from error


def _code_of(error: BaseException | None, damaged: str) -> str:
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_FULL" or name.startswith("SQLITE_IOERR"):
        return "disk.full" if name in ("SQLITE_FULL", "SQLITE_IOERR_WRITE") else "disk.failed"
    if name in ("SQLITE_BUSY", "SQLITE_LOCKED") or name.startswith("SQLITE_BUSY"):
        return "file.busy"
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return "file.not_writable"
    return damaged
