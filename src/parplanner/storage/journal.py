"""The working copy's connection: every accepted edit is one
committed transaction with one line in the log."""

from __future__ import annotations

import getpass
import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select

from parplanner.domain import text
from parplanner.domain.changes import DO, Changes, squash
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import Row
from parplanner.storage import log, mapping
from parplanner.storage.engine import (
    MAX_VALUE_BYTES,
    engine_for,
    raw_connection,
    sqlite_problems,
    transaction,
    used_bytes,
)
from parplanner.storage.facts import (
    MAX_FACT,
    Facts,
    last_entry,
    read_facts,
    record_of,
    seal_of,
    with_content,
)
from parplanner.storage.log import Entry
from parplanner.storage.queries import LOG, META
from parplanner.storage.writing import write_changes

MOST_CONTENT_BYTES = 90_000_000
"""What a plan may take without its log.

A file has 100 MB: what every edit let pass, Save can write."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the log: its record, what it says, how many bytes that takes."""

    record: dict[str, Any]
    changes: Changes
    size: int

    @property
    def id(self) -> int:
        """Its number."""
        return int(self.record["id"])


@dataclass(frozen=True, slots=True)
class _State:
    """What the file holds: its facts, the sum under its seal, its newest line's id, and how long
    its log is.

    ``newest`` is the line written last when another edit may still melt into it.
    """

    facts: Facts
    content: int
    last: int
    log_bytes: int
    log_lines: int
    newest: _Line | None = None


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
        self._engine: Engine
        self._connection: Connection
        self._identity: tuple[int, int]
        self._sound = True
        self._state = self._open()

    def _open(self) -> _State:
        self._engine = engine_for(self.path, exclusive=True)
        try:
            with sqlite_problems():
                self._connection = self._engine.connect()
                facts = read_facts(raw_connection(self._connection))
                content = (int(facts.seal, 16) - int(seal_of(0, facts), 16)) % mapping.SEAL_MODULUS
                last = last_entry(raw_connection(self._connection))
                lines, size = log.length(self._connection)
                self._connection.rollback()
                status = os.stat(self.path)
        except OSError as error:
            self._engine.dispose()
            raise FileProblem("disk.failed") from error
        except BaseException:
            self._engine.dispose()
            raise
        self._identity = (status.st_dev, status.st_ino)
        return _State(facts, content, last, size, lines)

    @property
    def facts(self) -> Facts:
        """What the working copy says about itself."""
        return self._state.facts

    @property
    def last_entry(self) -> int:
        """Id of the newest log entry, 0 when there is none."""
        return self._state.last

    def is_intact(self) -> bool:
        """Whether edits still reach the file: a cleaner may have deleted it, a disk error may have
        left it in a state nobody knows."""
        if not self._sound:
            return False
        try:
            status = os.stat(self.path)
        except OSError:
            return False
        return (status.st_dev, status.st_ino) == self._identity

    def mend(self) -> bool:
        """After a disk error: whether the file can be opened again and is what the last edit that
        counted made it."""
        if self._sound or not os.path.isfile(self.path):
            return False
        self._sound = self._opened_anew() == self._state.facts
        return self._sound

    # -- writing -----------------------------------------------------------------------------------

    def append(
        self, changes: Changes, label: str, detail: str = "", kind: str = DO, joins: bool = False
    ) -> int:
        """Write changes and their log line in one transaction; returns the newest entry's id.

        ``joins``: they belong to the step of the newest entry. Then one line that says both takes
        its place, so that
        a page written with a thousand pauses is not a thousand copies of it.

        Raises FileProblem (``disk.full``, ``edit.too_large``, ``plan.too_large`` …); then nothing
        has happened.
        """
        replaced = self._replaceable() if joins and kind == DO else None
        told = squash((*replaced.changes, *changes)) if replaced is not None else changes
        line = self._line(told, label, detail, kind, replaced) if told else None
        intended: _State | None = None
        try:
            with sqlite_problems(), transaction(self._connection):
                used = used_bytes(self._connection)
                write_changes(self._connection, changes)
                intended = self._exchange_lines(changes, replaced, line)
                if kind == DO:
                    self._refuse_to_grow(used, intended)
                self._connection.execute(META.update(), record_of(intended.facts))
        except FileProblem as problem:
            # A commit that reports a failed sync may have happened all the same: what the file
            # holds decides.
            if problem.__cause__ is None or not self._holds(intended):
                raise
        assert intended is not None
        self._state = intended
        return self._state.last

    def _replaceable(self) -> _Line | None:
        """The line another edit may melt into."""
        newest = self._state.newest
        return newest if newest is not None and newest.record["kind"] == DO else None

    def _exchange_lines(
        self, changes: Changes, replaced: _Line | None, line: _Line | None
    ) -> _State:
        """Put ``line`` in the place of ``replaced`` or behind all others, shorten a log that has
        become very long; the state this and the changes lead to."""
        connection, state = self._connection, self._state
        content = state.content + _hashes(changes)
        size, count, last = state.log_bytes, state.log_lines, state.last
        if replaced is not None:
            connection.execute(LOG.delete().where(LOG.c.id == replaced.id))
            content -= log.hash_of_line(replaced.record)
            size, count, last = size - replaced.size, count - 1, replaced.id - 1
        if line is not None:
            connection.execute(LOG.insert(), line.record)
            content += log.hash_of_line(line.record)
            size, count, last = size + line.size, count + 1, line.id
        if log.is_very_long(count, size):
            dropped = log.drop_oldest(connection)
            content, size, count = (
                content - dropped.hashes,
                size - dropped.size,
                count - dropped.lines,
            )
        content %= mapping.SEAL_MODULUS
        facts = with_content(state.facts, content, rev=state.facts.rev + 1)
        return _State(facts, content, last, size, count, line)

    def _refuse_to_grow(self, used_before: int, intended: _State) -> None:
        used = used_bytes(self._connection)
        grown = (used - intended.log_bytes) - (used_before - self._state.log_bytes)
        if grown > 0 and used - intended.log_bytes > MOST_CONTENT_BYTES:
            raise FileProblem("plan.too_large", megabytes=MOST_CONTENT_BYTES // 1_000_000)

    def _line(
        self, changes: Changes, label: str, detail: str, kind: str, replaced: _Line | None
    ) -> _Line:
        """The newest line of the log. Raises FileProblem ``edit.too_large``."""
        told = mapping.changes_to_json(changes)
        size = len(told.encode())
        if size > MAX_VALUE_BYTES - 1_000_000:
            raise FileProblem("edit.too_large")
        record: dict[str, Any] = {
            "id": self._state.last + 1,
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
        return _Line(record, changes, size)

    def mark_saved(self, facts: Facts) -> None:
        """Note in the working copy that it was published as ``facts`` say, and shorten its log as
        the file's is.

        Raises FileProblem; then only the note is missing.
        """
        state = self._state
        content, size, lines = state.content, state.log_bytes, state.log_lines
        marked: Facts | None = None
        try:
            with sqlite_problems(), transaction(self._connection):
                if log.is_long(lines, size):
                    dropped = log.drop_oldest(self._connection)
                    content, size, lines = (
                        content - dropped.hashes,
                        size - dropped.size,
                        lines - dropped.lines,
                    )
                content %= mapping.SEAL_MODULUS
                marked = with_content(facts, content)
                self._connection.execute(META.update(), record_of(marked))
        except FileProblem:
            if not self._holds(
                _State(marked, content, state.last, size, lines) if marked else None
            ):
                raise
        assert marked is not None
        # The newest line is in a saved file now: it is not written anew.
        self._state = _State(marked, content, state.last, size, lines)

    def _holds(self, intended: _State | None) -> bool:
        """After a failure: whether the file holds what was intended. Where it holds neither that
        nor what was before, it is not to be written to any more (:meth:`is_intact`)."""
        found = self._opened_anew()
        if intended is not None and found == intended.facts:
            self._sound = True
            return True
        self._sound = found == self._state.facts
        return False

    def _opened_anew(self) -> Facts | None:
        """What the file says through another connection; None when it cannot be opened."""
        self._sound = False
        self._drop_connection()
        try:
            return self._open().facts
        except FileProblem:
            return None

    # -- reading -----------------------------------------------------------------------------------

    def entries(self, after: int = 0) -> list[Entry]:
        """Log entries with a larger id, oldest first. Raises FileProblem ``file.damaged``."""
        query = select(LOG).where(LOG.c.id > after).order_by(LOG.c.id)
        with sqlite_problems():
            records = self._connection.execute(query).mappings().all()
            self._connection.rollback()
        return [log.entry(record) for record in records]

    def rows(self) -> list[Row]:
        """Every row in the working copy."""
        with sqlite_problems():
            found = mapping.read_rows(raw_connection(self._connection))
            self._connection.rollback()
        return found

    def copy_to(self, target: Path) -> None:
        """All that the working copy holds, as a file that is not there yet. Raises FileProblem.

        It works for a file that was deleted under us, too (where the system lets an open file be
        deleted).
        """
        if self._connection.closed:
            raise FileProblem("disk.failed")
        with sqlite_problems("disk.failed"):
            copy = sqlite3.connect(target)
            try:
                raw_connection(self._connection).backup(copy)
            finally:
                copy.close()
                self._connection.rollback()

    @property
    def connection(self) -> Connection:
        """For tests that look into the file."""
        return self._connection

    def close(self) -> None:
        """Let the file go."""
        self._drop_connection()

    def _drop_connection(self) -> None:
        try:
            with sqlite_problems():
                self._connection.close()
        except FileProblem:
            pass  # it is closed with its engine
        self._engine.dispose()


def _hashes(changes: Changes) -> int:
    """What changes add to the sum under the seal."""
    total = 0
    for before, after in changes:
        if after is not None:
            total += mapping.row_hash(after)
        if before is not None:
            total -= mapping.row_hash(before)
    return total
