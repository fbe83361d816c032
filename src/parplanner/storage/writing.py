"""The SQL of changes, and of a new file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from parplanner.domain.changes import Change, Changes
from parplanner.domain.rows import Row, values_of
from parplanner.storage import log, mapping, migrations
from parplanner.storage.engine import engine_for, raw_connection, sqlite_problems, transaction
from parplanner.storage.facts import Facts, record_of, with_content
from parplanner.storage.queries import META
from parplanner.storage.schema import APPLICATION_ID, statements, table_name


def write_changes(connection: Connection, changes: Changes) -> None:
    """Carry out changes; foreign keys are deferred to the
    commit, so their order does not matter."""
    deletes: dict[type[Row], list[tuple[Any, ...]]] = {}
    inserts: dict[type[Row], list[tuple[Any, ...]]] = {}
    for before, after in changes:
        if after is None:
            assert before is not None
            deletes.setdefault(type(before), []).append((before.id,))
        else:
            inserts.setdefault(type(after), []).append(values_of(after))
    for cls, records in deletes.items():
        connection.exec_driver_sql(f"DELETE FROM {table_name(cls)} WHERE id = ?", records)
    for cls, records in inserts.items():
        connection.exec_driver_sql(_upsert(cls), records)


_UPSERTS: dict[type[Row], str] = {}


def _upsert(cls: type[Row]) -> str:
    if cls not in _UPSERTS:
        names = cls.KEYS
        updates = ", ".join(f"{n} = excluded.{n}" for n in names if n != "id")
        _UPSERTS[cls] = (
            f"INSERT INTO {table_name(cls)} ({', '.join(names)}) VALUES "
            f"({', '.join('?' * len(names))}) "
            f"ON CONFLICT (id) DO UPDATE SET {updates}"
        )
    return _UPSERTS[cls]


def create(path: Path, rows: Iterable[Row], doc_uuid: str) -> None:
    """A new file with the schema of this version and these rows, sealed.

    The path must not exist."""
    create_like(path, rows, Facts(0, doc_uuid, "", "", 0, ""))


def create_like(path: Path, rows: Iterable[Row], facts: Facts, *, broken_off: bool = False) -> None:
    """The same, saying about itself what ``facts`` say (their seal aside).

    ``broken_off``: what led here is not in the log, and does not end with a save; the log tells it
    by a gap.
    """
    engine = engine_for(path)
    try:
        with sqlite_problems(), engine.connect() as connection, transaction(connection):
            version = migrations.latest()
            migrations.prepare(raw_connection(connection))
            for statement in statements(version):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")
            made = tuple(Change(None, row) for row in rows)
            write_changes(connection, made)
            content = sum(mapping.row_hash(change.row) for change in made)
            if broken_off:
                content += log.write_gap(connection)
            sealed = with_content(facts, content)
            connection.execute(META.insert(), {"id": 1, **record_of(sealed)})
    finally:
        engine.dispose()
