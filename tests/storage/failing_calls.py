"""Failing calls: what SQLite asks of the system is led through Python, which lets the n-th call
fail with EIO.

The addresses it calls lie in tables of the shared object that holds SQLite (its relocations, ELF
64); nothing is compiled and nothing installed for that.
"""

from __future__ import annotations

import ctypes
import errno
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SYNCS = ("fdatasync", "fsync")
FILE_OPERATIONS = (
    *SYNCS,
    "open",
    "open64",
    "unlink",
    "ftruncate",
    "ftruncate64",
    "write",
    "pwrite",
    "pwrite64",
)
_LIBC = ctypes.CDLL(None, use_errno=True)
_WORDS = (ctypes.c_long,) * 4
_Call = ctypes.CFUNCTYPE(ctypes.c_long, *_WORDS, use_errno=True)
"""No call has more than four words; one that has fewer does not look at the others."""
_PAGE = 4096
_READ_WRITE = 3
_DYNAMIC = 2
_DT_STRTAB, _DT_SYMTAB, _DT_RELA, _DT_RELASZ, _DT_PLTRELSZ, _DT_JMPREL = 5, 6, 7, 8, 2, 23
_ENTRY_BYTES = 24


class Calls:
    """How many calls there were, and which one fails (0: none), and whether all after it do."""

    def __init__(self) -> None:
        self.count = 0
        self.failing = 0

    def fail(self, number: int) -> None:
        """Let the ``number``-th call from now fail."""
        self.count, self.failing = 0, number

    def fails(self) -> bool:
        """Count one."""
        self.count += 1
        return self.count == self.failing


@contextmanager
def failing_calls(names: tuple[str, ...]) -> Iterator[Calls]:
    """SQLite's calls of these names in this process go through the given object. Raises LookupError
    where there are none."""
    calls, places, kept = Calls(), _places(names), []
    if not places:
        raise LookupError(f"SQLite calls none of {names} through a table")
    for address in places:
        before = ctypes.c_uint64.from_address(address).value
        callback = _led_through(calls, before)
        kept.append((address, before, callback))
        _put(address, ctypes.cast(callback, ctypes.c_void_p).value or 0)
    try:
        yield calls
    finally:
        for address, before, _ in kept:
            _put(address, before)


def _led_through(calls: Calls, original: int) -> object:
    real = _Call(original)

    def call(*words: int) -> int:
        if calls.fails():
            ctypes.set_errno(errno.EIO)
            return -1
        return int(real(*words))

    return _Call(call)


def _put(address: int, value: int) -> None:
    first = address - address % _PAGE
    assert _LIBC.mprotect(ctypes.c_void_p(first), 2 * _PAGE, _READ_WRITE) == 0
    ctypes.c_uint64.from_address(address).value = value


def _places(names: tuple[str, ...]) -> list[int]:
    """Where SQLite looks these calls up."""
    import sqlite3  # so that it is loaded

    assert sqlite3.sqlite_version
    bases: dict[str, int] = {}
    for line in Path("/proc/self/maps").read_text().splitlines():
        if re.search(r"sqlite3[^/]*\.so", line):
            bases.setdefault("/" + line.partition("/")[2], int(line.partition("-")[0], 16))
    found: list[int] = []
    for base in bases.values():
        found += _slots(base, names)
    return found


def _slots(base: int, names: tuple[str, ...]) -> Iterator[int]:
    tables = _dynamic(base)
    for start, size in ((_DT_JMPREL, _DT_PLTRELSZ), (_DT_RELA, _DT_RELASZ)):
        if start not in tables:
            continue
        raw = ctypes.string_at(_absolute(base, tables[start]), tables[size])
        for offset, info, _ in struct.iter_unpack("<QQq", raw):
            if _symbol(base, tables, info >> 32) in names:
                yield base + offset


def _dynamic(base: int) -> dict[int, int]:
    header = ctypes.string_at(base, 64)
    (programs,) = struct.unpack_from("<Q", header, 32)
    size, count = struct.unpack_from("<HH", header, 54)
    for number in range(count):
        kind, _, _, address, _, _, length, _ = struct.unpack(
            "<IIQQQQQQ", ctypes.string_at(base + programs + number * size, 56)
        )
        if kind == _DYNAMIC:
            return dict(struct.iter_unpack("<QQ", ctypes.string_at(base + address, length)))
    return {}


def _absolute(base: int, address: int) -> int:
    """The loader has turned some of these into addresses already."""
    return address if address >= base else base + address


def _symbol(base: int, tables: dict[int, int], number: int) -> str:
    if number == 0:
        return ""
    entry = ctypes.string_at(_absolute(base, tables[_DT_SYMTAB]) + number * _ENTRY_BYTES, 4)
    (name,) = struct.unpack("<I", entry)
    return ctypes.string_at(_absolute(base, tables[_DT_STRTAB]) + name).decode()
