"""SQLAlchemy's engine on a file of ours: what edits and saves work with."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from parplanner.storage.connecting import (
    CHECK_SECONDS,
    MAX_VALUE_BYTES,
    refuse_old_sqlite,
    set_up,
    sqlite_problems,
)

__all__ = [
    "CHECK_SECONDS",
    "MAX_VALUE_BYTES",
    "compact",
    "connection_to",
    "engine_for",
    "sqlite_problems",
]


def engine_for(path: Path, *, checking: bool = False, exclusive: bool = False) -> Engine:
    """An engine with one connection to a file of ours. ``checking``: the file is not trusted yet.

    The file name never passes through a URI, so ``#?%`` in it mean nothing.
    """
    refuse_old_sqlite()
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        hide_parameters=True,  # a logged traceback must not hold the plan's content
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": 2.0},
    )

    @event.listens_for(engine, "connect")
    def _configure(raw: sqlite3.Connection, _record: object) -> None:
        set_up(raw, checking=checking, exclusive=exclusive)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if checking else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def connection_to(path: Path, *, checking: bool = False) -> Iterator[Connection]:
    """A connection that is closed, with its engine, at the end."""
    engine = engine_for(path, checking=checking)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """``BEGIN IMMEDIATE`` … ``COMMIT``; whatever fails, nothing stays open or half done.

    A COMMIT that SQLite refuses (a dangling reference) leaves its transaction open, and SQLAlchemy
    thinks it closed.
    """
    try:
        with connection.begin():
            yield
    finally:
        raw = raw_connection(connection)
        if raw.in_transaction:
            raw.rollback()


def raw_connection(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection (for ``backup``)."""
    driver: Any = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def used_bytes(connection: Connection) -> int:
    """What the file holds, its free pages aside; inside a transaction, what it would hold."""
    raw = raw_connection(connection)
    pages, free, size = (raw.execute(f"PRAGMA {name}").fetchone()[0] for name in _PAGES)
    return int((pages - free) * size)


_PAGES = ("page_count", "freelist_count", "page_size")


def compact(connection: Connection, *, force: bool = False) -> None:
    """Give free pages back when they are more than a quarter of the file, or whenever there are
    some with ``force``. No transaction may be open."""
    raw = raw_connection(connection)
    free, pages = (
        raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "page_count")
    )
    if free * 4 > pages or (force and free):
        # VACUUM attaches a database of its own.
        raw.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
        raw.execute("VACUUM")
        raw.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
