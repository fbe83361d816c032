"""Opening a file that may be anybody's (reliability.md C2): look without SQLite, copy, check all,
then read.

Looking at a file never changes it and needs no write access: all work happens on a private copy.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from parplanner.domain.errors import FileProblem, PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import ROW_CLASSES
from parplanner.storage import file_names, mapping, migrations
from parplanner.storage.connecting import raw_connection_to, sqlite_problems
from parplanner.storage.facts import (
    Facts,
    last_entry,
    read_facts,
    seal_of,
    true_seal,
    with_content,
    write_facts,
)
from parplanner.storage.problems import once_free, read_problem
from parplanner.storage.schema import APPLICATION_ID, expected_signature, signature, table_name

MAX_BYTES = 100_000_000
MAX_LINES = 100_000
"""Of a table that holds no rows of a plan."""
_MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_SIDECARS = ("-journal", "-wal")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was when last read or written: enough to notice
    that somebody changed it meanwhile."""

    size: int
    mtime_ns: int
    sha256: str


def fingerprint(path: Path) -> Fingerprint | None:
    """Of the file, None when there is none. Raises FileProblem when it cannot be read."""
    try:
        return once_free(lambda: _fingerprint(path), path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise read_problem(path, error) from error


def _fingerprint(path: Path) -> Fingerprint:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        status = os.fstat(file.fileno())
    return Fingerprint(status.st_size, status.st_mtime_ns, digest)


def look_at_header(path: Path, *, most: int | None = MAX_BYTES, torn: bool = False) -> int:
    """Steps 1 and 2: is it a file of ours at all? Returns ``user_version``; no SQLite is involved.

    ``most``: bytes; None for our own working copy, which is as large as it was made. ``torn``: a
    journal lies beside
    it that may mend a size which is not what the file says.

    Raises FileProblem: ``file.missing``, ``file.is_folder``, ``file.not_regular``, ``file.empty``,
    ``file.too_large``,
    ``file.not_a_plan``, ``file.foreign``, ``file.truncated``, ``file.newer``, ``file.damaged``.
    """
    if file_names.is_device(path):
        raise FileProblem("file.not_regular", path=str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise FileProblem("file.is_folder", path=str(path))
        if not stat.S_ISREG(status.st_mode):
            raise FileProblem("file.not_regular", path=str(path))
        if most is not None and status.st_size > most:
            raise FileProblem("file.too_large", path=str(path), megabytes=most // 1_000_000)
        head = once_free(lambda: _first_bytes(path), path)
    except (OSError, ValueError) as error:
        problem = error if isinstance(error, OSError) else OSError(str(error))
        raise read_problem(path, problem) from error
    if not head:
        raise FileProblem("file.empty", path=str(path))
    if not head.startswith(_MAGIC[: len(head)]):
        raise FileProblem("file.not_a_plan", path=str(path))
    if len(head) < 100:
        raise FileProblem("file.truncated", path=str(path))
    return _header_version(path, head, None if torn else status.st_size)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(100)


def _header_version(path: Path, head: bytes, size: int | None) -> int:
    def number(offset: int, length: int = 4) -> int:
        return int.from_bytes(head[offset : offset + length], "big")

    if number(68) != APPLICATION_ID:
        raise FileProblem("file.foreign", path=str(path))
    version = number(60)
    if migrations.latest() < version < 2**31:
        raise FileProblem("file.newer", path=str(path), version=migrations.name(version))
    page_size = 65536 if number(16, 2) == 1 else number(16, 2)
    sound = (
        page_size >= 512
        and page_size & (page_size - 1) == 0
        and head[18] in (1, 2)
        and head[19] in (1, 2)
        and head[21:24] == bytes((64, 32, 32))
        and number(56) == 1
        and migrations.is_known(version)
    )
    if not sound:
        raise FileProblem("file.damaged", path=str(path))
    if size is not None and number(24) == number(92) and size != page_size * number(28):
        short = size < page_size * number(28)
        raise FileProblem("file.truncated" if short else "file.damaged", path=str(path))
    return version


def is_of_an_older_format(path: Path) -> bool:
    """Whether a plan's file was saved in a format before ours;
    False for what is no plan of ours."""
    with contextlib.suppress(FileProblem):
        return look_at_header(path, most=None, torn=True) < migrations.latest()
    return False


def private_copy(path: Path, target: Path, *, with_sidecars: bool) -> None:
    """Step 3: the file (and, when asked, a hot journal or the WAL it
    was left with) into our own folder."""
    try:
        once_free(lambda: shutil.copyfile(path, target), path)
        for suffix in _SIDECARS:
            own = target.with_name(target.name + suffix)
            own.unlink(missing_ok=True)
            sidecar = path.with_name(path.name + suffix)
            if (
                with_sidecars
                and os.path.isfile(sidecar)
                and 512 <= sidecar.stat().st_size <= MAX_BYTES
            ):
                shutil.copyfile(sidecar, own)
                if not _believable(own, suffix, target):
                    own.unlink()
    except OSError as error:
        raise read_problem(path, error) from error


def _believable(sidecar: Path, suffix: str, database: Path) -> bool:
    """Whether SQLite may see it: a hot journal of one file, or a WAL beside a file that says it is
    in WAL mode.

    A journal may end with the name of a super-journal; SQLite deletes that file when it has rolled
    back, wherever it lies. We never write one.
    """
    with database.open("rb") as file:
        in_wal_mode = file.read(20)[18:] == b"\x02\x02"
    with sidecar.open("rb") as file:
        hot = file.read(8) == _JOURNAL_MAGIC
        file.seek(-8, os.SEEK_END)
        has_super_journal = file.read(8) == _JOURNAL_MAGIC
    return in_wal_mode if suffix == "-wal" else hot and not has_super_journal


@dataclass(frozen=True, slots=True)
class Opened:
    """What a checked copy holds.

    ``sealed`` False: readable and consistent, but not what was saved."""

    plan: Plan
    facts: Facts
    version: int
    sealed: bool


def has_sidecar(path: Path) -> bool:
    """Whether something lies beside a file that SQLite may have to mend it with."""
    return any(os.path.isfile(path.with_name(path.name + suffix)) for suffix in _SIDECARS)


def take_in(path: Path, target: Path) -> Opened:
    """Steps 1 to 7: a checked private copy of ``path`` at ``target``, and its plan.

    A ``-journal`` or ``-wal`` beside the file is believed only when the file alone is not what was
    saved and becomes so with it. Raises FileProblem; nothing is left at ``target`` then.
    """
    try:
        return _first_good(path, target)
    except FileProblem as problem:
        for name in (target, *(target.with_name(target.name + s) for s in (*_SIDECARS, "-shm"))):
            with contextlib.suppress(OSError):
                name.unlink(missing_ok=True)
        problem.params.setdefault("path", str(path))
        raise


def _first_good(path: Path, target: Path) -> Opened:
    beside = has_sidecar(path)
    first: Opened | FileProblem
    try:
        first = _take_alone(path, target)
        if first.sealed:
            return first
    except FileProblem as problem:
        first = problem
    if beside:
        try:
            second = _take_with_sidecars(path, target)
            if second.sealed:
                return second
        except FileProblem:
            pass  # the first reading is the one to report
    if isinstance(first, FileProblem):
        raise first
    return _take_alone(path, target) if beside else first


def _take_alone(path: Path, target: Path) -> Opened:
    version = look_at_header(path)
    private_copy(path, target, with_sidecars=False)
    return check_copy(target, version)


def _take_with_sidecars(path: Path, target: Path) -> Opened:
    """The file as it is once its journal is rolled back; only then its size has to be right."""
    version = look_at_header(path, torn=True)
    private_copy(path, target, with_sidecars=True)
    opened = check_copy(target, version)
    look_at_header(target)
    return opened


def check_copy(copy: Path, version: int) -> Opened:
    """Steps 4 to 7 on a private copy: schema, integrity, references, seal, values. Raises
    FileProblem.

    A copy of an older format is made one of ours in between, in one transaction; what it lacked of
    its seal it lacks afterwards too.
    """
    was_sealed = True
    if version != migrations.latest():
        with sqlite_problems(), raw_connection_to(copy, checking=True) as raw:
            facts = _looked_through(raw, version)
            if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise FileProblem("file.damaged")
            was_sealed = facts.seal == true_seal(raw, facts)
        _climb(copy, version, was_sealed)
    with _nothing_collected(), sqlite_problems(), raw_connection_to(copy, checking=True) as raw:
        facts = _looked_through(raw, migrations.latest())
        records = mapping.read_records(raw)
        content = mapping.sum_of(records) + mapping.content_sum(
            raw, {table_name(cls) for cls in records}
        )
        try:
            plan = Plan.from_records(records)
        except PlanError as error:
            raise FileProblem("file.damaged", detail=error.code) from error
    return Opened(
        plan,
        facts,
        version,
        was_sealed and facts.seal == seal_of(content % mapping.SEAL_MODULUS, facts),
    )


@contextlib.contextmanager
def _nothing_collected() -> Iterator[None]:
    """Rows and their index live on: to look again and again for garbage
    among them takes an eighth of opening."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _looked_through(raw: sqlite3.Connection, version: int) -> Facts:
    """Structure, pages, lengths are right (else FileProblem); what the file says about itself.

    References are looked at when the rows become a plan.
    """
    _check_schema(raw, version)
    if raw.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise FileProblem("file.damaged")
    _check_lengths(raw)
    last_entry(raw)
    return read_facts(raw)


def _climb(copy: Path, version: int, sealed: bool) -> None:
    """Make a copy of an older format one of ours.

    Raises FileProblem; the copy is as it was then."""
    with sqlite_problems(), raw_connection_to(copy) as raw:
        migrations.climb(raw, version)
        if sealed:
            write_facts(raw, with_content(read_facts(raw), mapping.content_sum(raw)))
        raw.execute("COMMIT")


def _check_schema(raw: sqlite3.Connection, version: int) -> None:
    """Exactly the tables of that version by their SQL, nothing else:
    no trigger, no view, nothing that runs."""
    master = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    if signature(master) != expected_signature(version):
        raise FileProblem("file.changed_structure")


def _check_lengths(raw: sqlite3.Connection) -> None:
    """No table so long that reading it would take all memory."""
    most = {table_name(cls): cls.MOST for cls in ROW_CLASSES}
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        quoted = '"' + name.replace('"', '""') + '"'
        if raw.execute(f"SELECT count(*) FROM {quoted}").fetchone()[0] > most.get(name, MAX_LINES):
            raise FileProblem("file.damaged", detail="table.full")
