"""The tables of a ``.db`` file: one per row class, the log of edits, and one row of facts about the
file (``meta``).

A file is made by the statements of format 1.0 and all steps after it (``migrations``); a test holds
the row classes beside what comes of that.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from functools import cache

from parplanner.domain.rows import Row
from parplanner.storage import format_1_0, migrations

APPLICATION_ID = 0x5041524E  # "PARN"


def table_name(cls: type[Row]) -> str:
    """``ScoreColumn`` → ``score_column``."""
    return _snake(cls.__name__)


@cache
def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def statements(version: int) -> list[str]:
    """What makes a new file of that version, in order."""
    found = list(format_1_0.STATEMENTS)
    for step in migrations.steps(format_1_0.VERSION, version):
        found += step.statements
    return found


Signature = frozenset[tuple[str, str, str, str]]
_AROUND = re.compile(r"\s*([(),])\s*")


def signature(master: Iterable[tuple[str, str, str, str | None]]) -> Signature:
    """The objects of ``sqlite_master`` with their SQL: what an opened file must match exactly.

    Blanks do not count: a column that was added later is written by SQLite itself into the SQL of
    its table.
    """
    return frozenset((kind, name, table, _bare(sql or "")) for kind, name, table, sql in master)


def _bare(sql: str) -> str:
    return _AROUND.sub(r"\1", " ".join(sql.split()))


def expected_signature(version: int) -> Signature:
    """The signature of a file of that version."""
    return _signature_of(tuple(statements(version)))


@cache
def _signature_of(made_by: tuple[str, ...]) -> Signature:
    connection = sqlite3.connect(":memory:")
    try:
        migrations.prepare(connection)
        for statement in made_by:
            connection.execute(statement)
        master = connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master"
        ).fetchall()
    finally:
        connection.close()
    return signature(master)
