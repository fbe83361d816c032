"""Reading a damaged file as far as it is whole: every row that
can still be read and makes sense."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from parplanner.domain.errors import FileProblem, PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import BY_NAME, ROW_CLASSES, Criterion, Row, Section
from parplanner.domain.tables import unique_key
from parplanner.domain.values import MAX_DEPTH, check_values
from parplanner.storage import migrations
from parplanner.storage.engine import CHECK_SECONDS, connection_to, raw_connection, sqlite_problems
from parplanner.storage.files import MAX_BYTES
from parplanner.storage.schema import expected_signature, signature, statements, table_name

_UNREADABLE = (DBAPIError, sqlite3.Error, sqlite3.Warning, UnicodeError, OverflowError, ValueError)
_SEARCHED = 200_000
"""How far behind the last row that could be read others are looked for …"""
_GIVE_UP = 1_000
"""… and after how many misses no more, when nobody knows how many there were."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What could be read, how many rows that is, and how many are known to be lost."""

    plan: Plan
    rows: int
    lost: int


def rescue(copy: Path) -> Rescued:
    """The whole rows of a private copy. Raises FileProblem ``file.damaged`` when there are none."""
    _fill_up(copy)
    with sqlite_problems(), connection_to(copy, checking=True) as connection:
        version = _version(connection)
        raw = list(_read(connection))
    rows = _climbed([row for row in raw if row is not None], version)
    whole = _consistent(rows)
    try:
        plan = Plan.from_rows(whole)
    except PlanError as error:
        raise FileProblem("file.damaged", detail=error.code) from error
    if not whole:
        raise FileProblem("file.damaged")
    return Rescued(plan, len(whole), sum(row is None for row in raw) + len(rows) - len(whole))


def _fill_up(copy: Path) -> None:
    """Zeros where the end is missing: SQLite does not look into a file that is shorter than its
    first page says."""
    with copy.open("rb+") as file:
        head = file.read(32)
        page_size = int.from_bytes(head[16:18], "big")
        told = (65536 if page_size == 1 else page_size) * int.from_bytes(head[28:32], "big")
        if file.seek(0, os.SEEK_END) < told <= MAX_BYTES:
            file.truncate(told)


def _read(connection: Connection) -> Iterator[Row | None]:
    """The rows of our own tables, None for one that cannot be read.

    Tables that are not ours are not touched."""
    version = _version(connection)
    master = connection.execute(text("SELECT type, name, tbl_name, sql FROM sqlite_master")).all()
    ours = signature((r[0], r[1], r[2], r[3]) for r in master) & expected_signature(version)
    names = {name for kind, name, _, _ in ours if kind == "table"}
    size, deadline = 0, time.monotonic() + CHECK_SECONDS
    for cls in ROW_CLASSES:
        table = table_name(cls)
        if table not in names:
            continue
        columns = _columns_there(connection, cls)
        for count, values in enumerate(_records(connection, table, columns, deadline)):
            if count >= cls.MOST:
                break
            size += _size(values)
            if size > MAX_BYTES:
                raise FileProblem("file.damaged")  # a file made to be read without end
            yield _row(cls, columns, values)


def _version(connection: Connection) -> int:
    """The format the file says it has; ours where it says nonsense."""
    said = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    return said if migrations.is_known(said) else migrations.latest()


def _columns_there(connection: Connection, cls: type[Row]) -> tuple[str, ...]:
    """The columns of a class that the table of an older file has."""
    told = connection.exec_driver_sql(f"PRAGMA table_info({table_name(cls)})")
    there = {record[1] for record in told}
    return tuple(name for name in cls.KEYS if name in there)


def _climbed(rows: list[Row], version: int) -> list[Row]:
    """Rows of an older format as ours, by way of a database that holds nothing else."""
    if version == migrations.latest():
        return rows
    with closing(sqlite3.connect(":memory:")) as memory:
        migrations.prepare(memory)
        for statement in statements(version):
            memory.execute(statement)
        for row in rows:
            there = [
                record[1]
                for record in memory.execute(f"PRAGMA table_info({table_name(type(row))})")
            ]
            values = [getattr(row, name) for name in there]
            marks = ", ".join("?" * len(there))
            memory.execute(
                f"INSERT OR IGNORE INTO {table_name(type(row))} VALUES ({marks})", values
            )
        migrations.climb(memory, version)
        found: list[Row] = []
        for cls in ROW_CLASSES:
            names = cls.KEYS
            for record in memory.execute(f"SELECT {', '.join(names)} FROM {table_name(cls)}"):
                found.append(cls(**dict(zip(names, record, strict=True))))
    return found


def _size(values: Any) -> int:
    """About as many bytes as the values of a row take."""
    return sum(len(value) for value in values or () if isinstance(value, str | bytes))


def _records(
    connection: Connection, table: str, columns: tuple[str, ...], deadline: float
) -> Iterator[Any]:
    """Forward to the damage, then row by row over it; None for a row that is there and unreadable.

    Raises FileProblem ``file.damaged`` when that takes longer than any plan does.
    """
    raw = raw_connection(connection)
    query = f"SELECT rowid, {', '.join(columns)} FROM {table} NOT INDEXED"
    last = 0
    try:
        for record in raw.execute(f"{query} ORDER BY rowid"):
            last = record[0]
            yield record[1:]
        return
    except _UNREADABLE:
        pass
    newest = _newest(raw, table)
    missed = 0
    for rowid in range(last + 1, last + _SEARCHED):
        if time.monotonic() > deadline:
            raise FileProblem("file.damaged")
        try:
            found = raw.execute(f"{query} WHERE rowid = ?", (rowid,)).fetchone()
        except _UNREADABLE:
            found = None
            if rowid <= newest:
                yield None
        missed = 0 if found is not None else missed + 1
        if found is not None:
            yield found[1:]
        elif missed > _GIVE_UP and rowid > newest:
            return


def _newest(raw: sqlite3.Connection, table: str) -> int:
    """The largest rowid, 0 where that cannot be read."""
    with contextlib.suppress(*_UNREADABLE):
        return int(raw.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)
    return 0


def _row(cls: type[Row], columns: tuple[str, ...], values: Any) -> Row | None:
    if values is None:
        return None
    try:
        row = cls(**dict(zip(columns, values, strict=True)))
        check_values(row)
    except (PlanError, TypeError, ValueError):
        return None
    return row


def _consistent(rows: list[Row]) -> list[Row]:
    """Rows that can stand together.

    What pointed to a lost row stands alone where it may, and is lost where not."""
    kept = {(type(row), row.id): row for row in rows}
    _drop_twins(kept)
    while _mend_references(kept):
        pass
    for tree in (Criterion, Section):
        _cut_cycles(kept, tree)
    _drop_twins(kept)
    return list(kept.values())


def _drop_twins(kept: dict[tuple[type[Row], str], Row]) -> None:
    holders: set[tuple[object, ...]] = set()
    for key, row in list(kept.items()):
        if not row.UNIQUE:
            continue
        claim = (type(row), *unique_key(row))
        if claim in holders:
            del kept[key]
        holders.add(claim)


def _mend_references(kept: dict[tuple[type[Row], str], Row]) -> bool:
    """One round; True when something was lost or cut loose, so
    that others may point to nothing now."""
    changed = False
    for key, row in list(kept.items()):
        for field, name in row.REFERENCES.items():
            target = getattr(row, field)
            if target is None or (BY_NAME[name], target) in kept:
                continue
            changed = True
            loose = _cut_loose(row, field)
            if loose is None:
                del kept[key]
                break
            row = loose
            kept[key] = loose
    return changed


def _cut_loose(row: Row, field: str) -> Row | None:
    """The row without this reference; None when it cannot be without."""
    loose = replace(row, **{field: None})  # type: ignore[arg-type]
    try:
        check_values(loose)
    except PlanError:
        return None
    return loose


def _cut_cycles(
    kept: dict[tuple[type[Row], str], Row], tree: type[Criterion] | type[Section]
) -> None:
    """Nodes that no path leads to become outermost ones."""
    for key, node in list(kept.items()):
        above: Any = node
        for _ in range(MAX_DEPTH + 1):
            if not isinstance(above, tree) or above.parent_id is None:
                break
            above = kept.get((tree, above.parent_id))
        else:
            kept[key] = replace(node, parent_id=None)  # type: ignore[call-arg]
