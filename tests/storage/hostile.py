"""Makes files that are not what they seem: what mail, memory sticks,
other programs and ill will do to them."""

from __future__ import annotations

import os
import random
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

Maker = Callable[[Path, bytes], None]
"""Puts a hostile file at a path, given the bytes of a sound one."""


def raw(path: Path) -> sqlite3.Connection:
    """SQLite without any of our guards, with a writable schema."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema=ON")
    return connection


def sql(*statements: str) -> Maker:
    """The sound file after some SQL that our program would never
    run; its header stays as it was."""

    def make(path: Path, sound: bytes) -> None:
        path.write_bytes(sound)
        connection = raw(path)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return make


def with_bytes(offset: int, value: bytes) -> Maker:
    """The sound file with some bytes replaced."""

    def make(path: Path, sound: bytes) -> None:
        path.write_bytes(sound[:offset] + value + sound[offset + len(value) :])

    return make


def transformed(change: Callable[[bytes], bytes]) -> Maker:
    """The sound file after something that mail or a disk does."""
    return lambda path, sound: path.write_bytes(change(sound)) and None


def page_size(data: bytes) -> int:
    """From the header."""
    size = int.from_bytes(data[16:18], "big")
    return 65536 if size == 1 else size


def zeroed_page(number: int) -> Callable[[bytes], bytes]:
    """A page that was never written (from the end when negative)."""

    def change(data: bytes) -> bytes:
        size = page_size(data)
        start = (number % (len(data) // size)) * size
        return data[:start] + bytes(size) + data[start + size :]

    return change


def swapped_pages(left: int, right: int) -> Callable[[bytes], bytes]:
    """Two pages in each other's place."""

    def change(data: bytes) -> bytes:
        size = page_size(data)
        pages = [data[i : i + size] for i in range(0, len(data), size)]
        pages[left], pages[right] = pages[right], pages[left]
        return b"".join(pages)

    return change


def damaged(data: bytes, chance: random.Random) -> bytes:
    """One random damage of silent kinds."""
    size = page_size(data)
    kind = chance.randrange(6)
    place = chance.randrange(len(data))
    if kind == 0:
        return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]
    if kind == 1:
        return (data[:place] + chance.randbytes(64) + data[place + 64 :])[: len(data)]
    if kind == 2:
        return zeroed_page(chance.randrange(len(data) // size))(data)
    if kind == 3:
        return data[: max(1, place)]
    if kind == 4 and len(data) // size > 2:
        left, right = chance.sample(range(len(data) // size), 2)
        return swapped_pages(left, right)(data)
    return data[:place] + data[place:].replace(b"\n", b"\r\n", 1)


def hot_journal(path: Path, statement: str, super_journal: Path | None = None) -> None:
    """Leave ``path`` in the middle of a transaction, as a killed program does: half new pages, a
    hot journal beside."""
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA cache_size=1")
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN IMMEDIATE")
        for part in statement.split(";"):
            connection.execute(part)
        os._exit(0)
    os.waitpid(child, 0)
    if super_journal is not None:
        name = str(super_journal).encode()
        lock_page = 0x40000000 // page_size(path.read_bytes()) + 1
        with path.with_name(path.name + "-journal").open("ab") as journal:
            journal.write(
                struct.pack(">I", lock_page) + name + struct.pack(">II", len(name), sum(name))
            )
            journal.write(bytes.fromhex("d9d505f920a163d7"))


def in_wal_mode(path: Path, *statements: str) -> None:
    """Put a file in WAL mode and leave the statements in the ``-wal`` beside it only."""
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        for statement in statements:
            connection.execute(statement)
        os._exit(0)
    os.waitpid(child, 0)


def journal_of(older: bytes, sector: int = 512, nonce: int = 7) -> bytes:
    """A hot journal that turns any file of that page size into
    ``older``: all its pages, as SQLite writes them."""
    size = page_size(older)
    pages = [older[i : i + size] for i in range(0, len(older), size)]
    head = bytes.fromhex("d9d505f920a163d7") + struct.pack(
        ">IIIII", len(pages), nonce, len(pages), sector, size
    )
    records = []
    for number, page in enumerate(pages, start=1):
        checksum = nonce + sum(page[i] for i in range(size - 200, 0, -200))
        records.append(struct.pack(">I", number) + page + struct.pack(">I", checksum % 2**32))
    return head.ljust(sector, b"\0") + b"".join(records)
