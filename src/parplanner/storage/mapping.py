"""Rows to and from SQL values and JSON, and the content seal over both (reliability.md C4)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, text

from parplanner.domain.changes import Change, Changes
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import BY_NAME, ROW_CLASSES, Row, values_of
from parplanner.storage.schema import table_name

SEAL_MODULUS = 1 << 256


def values(row: Row) -> dict[str, Any]:
    """A row as ``{field: value}``."""
    return dict(zip(row.KEYS, values_of(row), strict=True))


def read_rows(connection: Connection) -> list[Row]:
    """Every row of every table, unchecked; of an overfull table one row more than the limit."""
    rows: list[Row] = []
    for cls in ROW_CLASSES:
        # A plain text: composing it anew for every file takes longer than reading a small table.
        names = cls.KEYS
        query = f"SELECT {', '.join(names)} FROM {table_name(cls)} LIMIT {cls.MOST + 1}"
        for record in connection.exec_driver_sql(query):
            rows.append(cls(**dict(zip(names, record, strict=True))))
    return rows


def hash_of(table: str, record: Iterable[object]) -> int:
    """sha256 over table and values as canonical JSON, as a number to be summed (bytes count as ``{"hex": …}``)."""
    canonical = _canonical([table, *record])
    return int.from_bytes(hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).digest(), "big")


def _plain(value: object) -> object:
    """Bytes are the only values of SQLite that JSON does not know."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    raise TypeError(type(value).__name__)


_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode
"""Made once: ``json.dumps`` makes an encoder for every row."""


def row_hash(row: Row) -> int:
    """What one row adds to the seal."""
    return hash_of(table_name(type(row)), values_of(row))


def content_sum(connection: Connection) -> int:
    """Sum of the hashes of every row of every table but ``meta``."""
    total = 0
    names = (
        connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).scalars().all()
    )
    for name in names:
        if name == "meta" or name.startswith("sqlite_"):
            continue
        quoted = '"' + name.replace('"', '""') + '"'
        for record in connection.exec_driver_sql(f"SELECT * FROM {quoted}"):
            total += hash_of(name, record)
    return total % SEAL_MODULUS


def seal(content: int, rev: int, doc_uuid: str, saved_at: str, saved_by: str, saved_entry: int) -> str:
    """The seal of a file: its content and the facts about itself. It finds damage; it is no signature."""
    facts = hash_of("meta", (rev, doc_uuid, saved_at, saved_by, saved_entry))
    return f"{(content + facts) % SEAL_MODULUS:064x}"


def changes_to_json(changes: Changes) -> str:
    """Changes as one line for the log."""
    packed = [
        [type(c.row).__name__, values(c.before) if c.before else None, values(c.after) if c.after else None]
        for c in changes
    ]
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def changes_from_json(line: str) -> Changes:
    """The reverse. Raises FileProblem ``file.damaged``."""
    try:
        changes = tuple(
            Change(*(BY_NAME[name](**v) if v else None for v in sides)) for name, *sides in json.loads(line)
        )
        if any(c == (None, None) or (c.before and c.after and c.before.id != c.after.id) for c in changes):
            raise ValueError("no change of one row")
        return changes
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FileProblem("file.damaged") from error
