"""The log of edits in a file: its lines, and how it is kept short."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, LargeBinary, RowMapping, cast, func, select

from parplanner.domain.changes import DO, Changes
from parplanner.storage import mapping
from parplanner.storage.engine import raw_connection
from parplanner.storage.facts import Facts, last_entry, with_content, write_facts
from parplanner.storage.queries import LOG

KEPT_ENTRIES = 5_000
KEPT_BYTES = 30_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log. ``joins``: it belongs to the same step as
    the entry before (only in logs of 1.0)."""

    id: int
    time: str
    author: str
    kind: str
    label: str
    detail: str
    joins: bool
    changes: Changes


def trim_log(
    connection: Connection, facts: Facts, keep: int = KEPT_ENTRIES, keep_bytes: int = KEPT_BYTES
) -> Facts:
    """Drop all but the last entries of a draft and seal it anew; returns its facts.

    ``keep_bytes`` bounds their changes together: a log of huge pastes must not make a file too
    large to be opened.
    """
    first = _last_dropped(connection, keep, keep_bytes)
    connection.execute(LOG.delete().where(LOG.c.id <= first))
    sealed = with_content(facts, mapping.content_sum(raw_connection(connection)))
    write_facts(raw_connection(connection), sealed)
    return sealed


_SIZE = func.length(cast(LOG.c.changes, LargeBinary))


def _last_dropped(connection: Connection, keep: int, keep_bytes: int) -> int:
    """Id of the newest entry that does not fit into both bounds any more, 0 when all do."""
    sizes = select(LOG.c.id, _SIZE).order_by(LOG.c.id.desc())
    total = 0
    for count, (entry, size) in enumerate(connection.execute(sizes), start=1):
        total += size
        if count > keep or total > keep_bytes:
            return int(entry)
    return 0


@dataclass(frozen=True, slots=True)
class Dropped:
    """Lines that were taken out: what they added to the sum under
    the seal, their bytes, their number."""

    hashes: int
    size: int
    lines: int


def is_long(lines: int, size: int) -> bool:
    """Whether a saved file would not take all of it."""
    return lines > KEPT_ENTRIES or size > KEPT_BYTES


def is_very_long(lines: int, size: int) -> bool:
    """Whether it is to be shortened while the session goes on: not
    with every edit, once it is twice as long."""
    return lines > 2 * KEPT_ENTRIES or size > 2 * KEPT_BYTES


def drop_oldest(connection: Connection) -> Dropped:
    """Shorten the log of a session that writes on and on; its newest line stays, however long it
    is.

    Undo in memory knows the dropped ones still; after a crash it goes back as far as the log does.
    """
    first = min(
        _last_dropped(connection, KEPT_ENTRIES, KEPT_BYTES),
        last_entry(raw_connection(connection)) - 1,
    )
    hashes = size = lines = 0
    for record in connection.execute(select(LOG).where(LOG.c.id <= first)).mappings():
        hashes += hash_of_line(record)
        size += len(record["changes"].encode())
        lines += 1
    connection.execute(LOG.delete().where(LOG.c.id <= first))
    return Dropped(hashes, size, lines)


def length(connection: Connection) -> tuple[int, int]:
    """How many lines there are, and the bytes of their changes."""
    lines, size = connection.execute(select(func.count(), func.sum(_SIZE)).select_from(LOG)).one()
    return int(lines), int(size or 0)


def entry(record: RowMapping) -> Entry:
    """A line as it lies in the file. Raises FileProblem ``file.damaged``."""
    return Entry(
        id=record["id"],
        time=record["time"],
        author=record["author"],
        kind=record["kind"],
        label=record["label"],
        detail=record["detail"],
        joins=bool(record["joins"]),
        changes=mapping.changes_from_json(record["changes"]),
    )


def hash_of_line(record: Mapping[str, Any] | RowMapping) -> int:
    """What a line adds to the sum under the seal."""
    return mapping.hash_of("log", record.values())


def write_gap(connection: Connection) -> int:
    """A first line that follows nothing and changes nothing: what came
    before is lost; what it adds to the sum."""
    record = {
        "id": 2,
        "time": "",
        "author": "",
        "kind": DO,
        "label": "Working copy made anew",
        "detail": "",
        "joins": 0,
        "changes": "[]",
    }
    connection.execute(LOG.insert(), record)
    return hash_of_line(record)
