"""Rows to and from SQL values and JSON, and the content seal over both (reliability.md C4)."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from parplanner.domain.changes import Change, Changes
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import BY_NAME, ROW_CLASSES, Row, row_maker, values_of
from parplanner.storage.schema import table_name

SEAL_MODULUS = 1 << 256


def values(row: Row) -> dict[str, Any]:
    """A row as ``{field: value}``."""
    return dict(zip(row.KEYS, values_of(row), strict=True))


Records = dict[type[Row], list[tuple[Any, ...]]]


def read_records(raw: sqlite3.Connection) -> Records:
    """The values of every row of every table, unchecked; of an
    overfull table one row more than the limit."""
    found: Records = {}
    for cls in ROW_CLASSES:
        # The driver's own cursor: a file has tens of thousands of rows.
        query = f"SELECT {', '.join(cls.KEYS)} FROM {table_name(cls)} LIMIT {cls.MOST + 1}"
        found[cls] = raw.execute(query).fetchall()
    return found


def read_rows(raw: sqlite3.Connection) -> list[Row]:
    """Every row of every table, unchecked."""
    rows: list[Row] = []
    for cls, records in read_records(raw).items():
        rows += map(row_maker(cls), records)
    return rows


def hash_of(table: str, record: Iterable[object]) -> int:
    """sha256 over table and values as canonical JSON, as a number to be summed (bytes count as
    ``{"hex": …}``)."""
    canonical = _canonical([table, *record])
    return int.from_bytes(
        hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).digest(), "big"
    )


def _plain(value: object) -> object:
    """Bytes are the only values of SQLite that JSON does not know."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    raise TypeError(type(value).__name__)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)


def _made_canonical() -> Callable[[object], str]:
    """Made once: ``json`` sets its encoder up anew with every call, which takes most of the time of
    a small row.

    The encoder in C is no public name: without it, or where it says anything else, the public one
    does the same.
    """
    sample: list[object] = ['a"\n\u1ed9\U0001f642', None, -1, 2**53, b"\x00"]
    try:
        make: Any = json.encoder.c_make_encoder  # type: ignore[attr-defined]
        quoted: Any = json.encoder.encode_basestring
        encode = make(None, _plain, quoted, None, ":", ",", False, False, True)
        if "".join(encode(sample, 0)) == _ENCODER.encode(sample):
            return lambda value: "".join(encode(value, 0))
    except (AttributeError, TypeError):
        pass
    return _ENCODER.encode


_canonical = _made_canonical()


def row_hash(row: Row) -> int:
    """What one row adds to the seal."""
    return hash_of(table_name(type(row)), values_of(row))


def sum_of(records: Records) -> int:
    """What rows add to the seal."""
    total = 0
    for cls, values in records.items():
        total += _sum(table_name(cls), values)
    return total % SEAL_MODULUS


def content_sum(raw: sqlite3.Connection, left_out: Collection[str] = ()) -> int:
    """Sum of the hashes of every row of every table but ``meta`` and those ``left_out``."""
    total = 0
    names = raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    for (name,) in names:
        if name == "meta" or name.startswith("sqlite_") or name in left_out:
            continue
        quoted = '"' + name.replace('"', '""') + '"'
        total += _sum(name, raw.execute(f"SELECT * FROM {quoted}"))
    return total % SEAL_MODULUS


def _sum(table: str, records: Iterable[Sequence[object]]) -> int:
    """Of many rows: :func:`hash_of` written out, for a call a row is a tenth of opening a file."""
    canonical, sha256, total = _canonical, hashlib.sha256, 0
    for record in records:
        told = canonical([table, *record]).encode("utf-8", "surrogatepass")
        total += int.from_bytes(sha256(told).digest(), "big")
    return total


def seal(
    content: int, rev: int, doc_uuid: str, saved_at: str, saved_by: str, saved_entry: int
) -> str:
    """The seal of a file: its content and the facts about itself.

    It finds damage; it is no signature."""
    facts = hash_of("meta", (rev, doc_uuid, saved_at, saved_by, saved_entry))
    return f"{(content + facts) % SEAL_MODULUS:064x}"


def changes_to_json(changes: Changes) -> str:
    """Changes as one line for the log."""
    packed = [
        [
            type(c.row).__name__,
            values(c.before) if c.before else None,
            values(c.after) if c.after else None,
        ]
        for c in changes
    ]
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def _change(name: str, *sides: dict[str, Any] | None) -> Change:
    cls = BY_NAME[name]
    return Change(*(cls(**side) if side else None for side in sides))


def changes_from_json(line: str) -> Changes:
    """The reverse. Raises FileProblem ``file.damaged``."""
    try:
        changes = tuple(_change(*told) for told in json.loads(line))
        if any(
            c == (None, None) or (c.before and c.after and c.before.id != c.after.id)
            for c in changes
        ):
            raise ValueError("no change of one row")
        return changes
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FileProblem("file.damaged") from error
