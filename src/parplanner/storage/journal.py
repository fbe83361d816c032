"""The working copy's connection: every accepted edit is one committed transaction with one line in the log."""

from __future__ import annotations

import getpass
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, RowMapping, cast, func, select

from parplanner.domain import text
from parplanner.domain.changes import DO, Change, Changes, squash
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import Row
from parplanner.storage import mapping
from parplanner.storage.engine import MAX_VALUE_BYTES, engine_for, sqlite_problems, transaction
from parplanner.storage.schema import APPLICATION_ID, LOG, META, METADATA, TABLES, USER_VERSION

KEPT_ENTRIES = 5_000
KEPT_BYTES = 30_000_000
MAX_FACT = 200
MAX_NUMBER = 2**53


_UUID = re.compile(r"[0-9a-f]{32}")
_SEAL = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log. ``joins``: it belongs to the same step as the entry before (only in logs of 1.0)."""

    id: int
    time: str
    author: str
    kind: str
    label: str
    detail: str
    joins: bool
    changes: Changes


@dataclass(frozen=True, slots=True)
class Facts:
    """The ``meta`` row: what a file says about itself."""

    rev: int
    doc_uuid: str
    saved_at: str
    saved_by: str
    saved_entry: int
    seal: str


@dataclass(frozen=True, slots=True)
class _Newest:
    """The line written last: its record, what it says, how many bytes that takes."""

    record: dict[str, Any]
    changes: Changes
    size: int


def now() -> str:
    """This moment, UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def author() -> str:
    """The user's login name; blank where the system knows none."""
    try:
        return text.clean_line(getpass.getuser())[:MAX_FACT]
    except (OSError, KeyError, ImportError):
        return ""


class Journal:
    """One open working copy. ``append`` returns only when the edit is on the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = engine_for(path, exclusive=True)
        try:
            with sqlite_problems():
                self._connection: Connection = self._engine.connect()
                self.facts = read_facts(self._connection)
                self._content = (int(self.facts.seal, 16) - int(_seal_of(0, self.facts), 16)) % mapping.SEAL_MODULUS
                self._last = last_entry(self._connection)
                self._log_bytes = _log_bytes(self._connection)
                self._newest: _Newest | None = None
                self._connection.rollback()
        except BaseException:
            self._engine.dispose()
            raise

    @property
    def last_entry(self) -> int:
        """Id of the newest log entry, 0 when there is none."""
        return self._last

    def append(self, changes: Changes, label: str, detail: str = "", kind: str = DO, joins: bool = False) -> int:
        """Write changes and their log line in one transaction; returns the newest entry's id.

        ``joins``: they belong to the step of the newest entry. Then one line that says both takes its place, so that
        a page written with a thousand pauses is not a thousand copies of it.

        Raises FileProblem (``disk.full`` …); then nothing has happened.
        """
        replaced = self._newest if joins and kind == DO else None
        if replaced is not None and replaced.record["kind"] != DO:
            replaced = None
        told = squash((*replaced.changes, *changes)) if replaced is not None else changes
        newest = self._line(told, label, detail, kind, replaced) if told else None

        content = self._content
        for before, after in changes:
            content += (mapping.row_hash(after) if after else 0) - (mapping.row_hash(before) if before else 0)
        if replaced is not None:
            content -= _hash_of_line(replaced.record)
        if newest is not None:
            content += _hash_of_line(newest.record)
        grown = (newest.size if newest else 0) - (replaced.size if replaced else 0)
        with sqlite_problems(), transaction(self._connection):
            write_changes(self._connection, changes)
            if replaced is not None:
                self._connection.execute(LOG.delete().where(LOG.c.id == replaced.record["id"]))
            if newest is not None:
                self._connection.execute(LOG.insert(), newest.record)
            if self._log_bytes + grown > 2 * KEPT_BYTES:
                dropped, lost_bytes = _drop_oldest(self._connection)
                content -= dropped
                grown -= lost_bytes
            content %= mapping.SEAL_MODULUS
            facts = _with(self.facts, content, rev=self.facts.rev + 1)
            self._connection.execute(META.update(), _record(facts))
        self._content, self.facts, self._newest = content, facts, newest
        self._log_bytes += grown
        if newest is not None:
            self._last = int(newest.record["id"])
        elif replaced is not None:
            self._last = int(replaced.record["id"]) - 1
        return self._last

    def _line(self, changes: Changes, label: str, detail: str, kind: str, replaced: _Newest | None) -> _Newest:
        """The newest line of the log. Raises FileProblem ``edit.too_large``."""
        told = mapping.changes_to_json(changes)
        size = len(told.encode())
        if size > MAX_VALUE_BYTES - 1_000_000:
            raise FileProblem("edit.too_large")
        record: dict[str, Any] = {
            "id": self._last + 1,
            "time": now(),
            "author": author(),
            "kind": kind,
            "label": label,
            "detail": detail,
            "joins": 0,
            "changes": told,
        }
        if replaced is not None:
            kept = ("id", "kind", "label", "detail", "joins")
            record |= {name: replaced.record[name] for name in kept}
        return _Newest(record, changes, size)

    def mark_saved(self, facts: Facts) -> None:
        """Note in the working copy that it was published as ``facts`` say (a log of what differs would be a lie)."""
        marked = _with(facts, self._content)
        with sqlite_problems(), transaction(self._connection):
            self._connection.execute(META.update(), _record(marked))
        self.facts = marked
        self._newest = None  # a saved file holds it now: it is not written anew

    def entries(self, after: int = 0) -> list[Entry]:
        """Log entries with a larger id, oldest first. Raises FileProblem ``file.damaged``."""
        query = select(LOG).where(LOG.c.id > after).order_by(LOG.c.id)
        with sqlite_problems():
            records = self._connection.execute(query).mappings().all()
            self._connection.rollback()
        return [
            Entry(
                r["id"], r["time"], r["author"], r["kind"], r["label"], r["detail"], bool(r["joins"]),
                mapping.changes_from_json(r["changes"]),
            )
            for r in records
        ]  # fmt: skip

    def rows(self) -> list[Row]:
        """Every row in the working copy."""
        with sqlite_problems():
            found = mapping.read_rows(self._connection)
            self._connection.rollback()
        return found

    @property
    def connection(self) -> Connection:
        """For publishing only (the backup API)."""
        return self._connection

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()
        self._engine.dispose()


def write_changes(connection: Connection, changes: Changes) -> None:
    """The SQL of changes; foreign keys are deferred to the commit, so their order does not matter."""
    deletes: dict[type[Row], list[dict[str, Any]]] = {}
    inserts: dict[type[Row], list[dict[str, Any]]] = {}
    for before, after in changes:
        if after is None:
            assert before is not None
            deletes.setdefault(type(before), []).append({"id": before.id})
        else:
            inserts.setdefault(type(after), []).append(mapping.values(after))
    for cls, records in deletes.items():
        connection.exec_driver_sql(f"DELETE FROM {TABLES[cls].name} WHERE id = :id", records)
    for cls, records in inserts.items():
        connection.exec_driver_sql(_upsert(cls), records)


_UPSERTS: dict[type[Row], str] = {}


def _upsert(cls: type[Row]) -> str:
    if cls not in _UPSERTS:
        names = [c.name for c in TABLES[cls].columns]
        updates = ", ".join(f"{n} = excluded.{n}" for n in names if n != "id")
        _UPSERTS[cls] = (
            f"INSERT INTO {TABLES[cls].name} ({', '.join(names)}) VALUES ({', '.join(':' + n for n in names)}) "
            f"ON CONFLICT (id) DO UPDATE SET {updates}"
        )
    return _UPSERTS[cls]


def create(path: Path, rows: Iterable[Row], doc_uuid: str) -> None:
    """A new file with the schema of this version and these rows, sealed. The path must not exist."""
    engine = engine_for(path)
    try:
        with sqlite_problems(), engine.connect() as connection, transaction(connection):
            METADATA.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {USER_VERSION}")
            made = tuple(Change(None, row) for row in rows)
            write_changes(connection, made)
            content = sum(mapping.row_hash(change.row) for change in made)
            facts = _with(Facts(0, doc_uuid, "", "", 0, ""), content)
            connection.execute(META.insert(), {"id": 1, **_record(facts)})
    finally:
        engine.dispose()


def last_entry(connection: Connection) -> int:
    """Id of the newest log entry, 0 when there is none. Raises FileProblem ``file.damaged`` when nothing can follow."""
    newest = int(connection.execute(select(func.max(LOG.c.id))).scalar() or 0)
    if not 0 <= newest < MAX_NUMBER:
        raise FileProblem("file.damaged")
    return newest


def read_facts(connection: Connection) -> Facts:
    """The meta row. Raises FileProblem ``file.damaged`` when it is missing or could not have come from us.

    ``doc_uuid`` names a folder of backups, so nothing but 32 hex digits may pass.
    """
    record = connection.execute(select(META).limit(2)).mappings().all()
    if len(record) != 1:
        raise FileProblem("file.damaged")
    r = record[0]
    facts = Facts(r["rev"], r["doc_uuid"], r["saved_at"], r["saved_by"], r["saved_entry"], r["seal"])
    ours = (
        _UUID.fullmatch(facts.doc_uuid)
        and _SEAL.fullmatch(facts.seal)
        and 0 <= facts.rev < MAX_NUMBER
        and 0 <= facts.saved_entry < MAX_NUMBER
        and all(len(fact) <= MAX_FACT and text.is_clean(fact) for fact in (facts.saved_at, facts.saved_by))
    )
    if not ours:
        raise FileProblem("file.damaged")
    return facts


def true_seal(connection: Connection, facts: Facts) -> str:
    """What the seal must be, computed from everything in the file."""
    return _seal_of(mapping.content_sum(connection), facts)


def _seal_of(content: int, facts: Facts) -> str:
    return mapping.seal(content, facts.rev, facts.doc_uuid, facts.saved_at, facts.saved_by, facts.saved_entry)


def _with(facts: Facts, content: int, **changed: Any) -> Facts:
    plain = {**_record(facts), **changed}
    plain["seal"] = mapping.seal(
        content, plain["rev"], plain["doc_uuid"], plain["saved_at"], plain["saved_by"], plain["saved_entry"]
    )
    return Facts(**plain)


def _record(facts: Facts) -> dict[str, Any]:
    return {
        "rev": facts.rev,
        "doc_uuid": facts.doc_uuid,
        "saved_at": facts.saved_at,
        "saved_by": facts.saved_by,
        "saved_entry": facts.saved_entry,
        "seal": facts.seal,
    }


def trim_log(connection: Connection, facts: Facts, keep: int = KEPT_ENTRIES, keep_bytes: int = KEPT_BYTES) -> Facts:
    """Drop all but the last entries of a draft and seal it anew; returns its facts.

    ``keep_bytes`` bounds their changes together: a log of huge pastes must not make a file too large to be opened.
    """
    first = _last_dropped(connection, keep, keep_bytes)
    connection.execute(LOG.delete().where(LOG.c.id <= first))
    sealed = _with(facts, mapping.content_sum(connection))
    connection.execute(META.update(), _record(sealed))
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


def _drop_oldest(connection: Connection) -> tuple[int, int]:
    """Trim the log of a session that writes on and on; what the dropped entries added to the seal, and their bytes.

    Undo in memory knows them still; after a crash it goes back as far as the log does.
    """
    first = min(_last_dropped(connection, KEPT_ENTRIES, KEPT_BYTES), last_entry(connection) - 1)
    hashes = size = 0
    for record in connection.execute(select(LOG).where(LOG.c.id <= first)).mappings():
        hashes += _hash_of_line(record)
        size += len(record["changes"].encode())
    connection.execute(LOG.delete().where(LOG.c.id <= first))
    return hashes, size


def _log_bytes(connection: Connection) -> int:
    return int(connection.execute(select(func.sum(_SIZE))).scalar() or 0)


def _hash_of_line(record: Mapping[str, Any] | RowMapping) -> int:
    return mapping.hash_of("log", record.values())
