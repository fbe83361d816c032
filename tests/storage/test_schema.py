"""The format of the file: one table per row class, exactly its
fields, and never another text by accident."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from parplanner.domain.fields import Kind
from parplanner.domain.plan import Plan
from parplanner.domain.rows import BY_NAME, ROW_CLASSES
from parplanner.storage import format_1_0, migrations, schema

DATA = Path(__file__).with_name("data")


@pytest.fixture
def made() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        migrations.prepare(connection)
        for statement in schema.statements(migrations.latest()):
            connection.execute(statement)
        yield connection


def test_every_row_class_has_a_table_with_its_fields_in_their_order(
    made: sqlite3.Connection,
) -> None:
    for cls in ROW_CLASSES:
        told = made.execute(f"PRAGMA table_info({schema.table_name(cls)})").fetchall()
        columns = [(name, kind, not_null, key) for _, name, kind, not_null, _, key in told]
        expected = [
            (
                field.key,
                "INTEGER" if field.is_number else "TEXT",
                int(not field.optional),
                int(field.kind is Kind.ID),
            )
            for field in cls.FIELDS
        ]
        assert columns == expected, cls.__name__


def test_every_reference_is_a_foreign_key_with_an_index(made: sqlite3.Connection) -> None:
    for cls in ROW_CLASSES:
        table = schema.table_name(cls)
        keys = {key[3]: key[2] for key in made.execute(f"PRAGMA foreign_key_list({table})")}
        assert keys == {
            field: schema.table_name(BY_NAME[to]) for field, to in cls.REFERENCES.items()
        }
        indexes = [
            index[1] for index in made.execute(f"PRAGMA index_list({table})") if index[3] == "c"
        ]
        indexed = {
            column[2] for name in indexes for column in made.execute(f"PRAGMA index_info({name})")
        }
        assert indexed == set(cls.REFERENCES)


def sql_of(connection: sqlite3.Connection) -> str:
    found = connection.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
    ).fetchall()
    return "\n".join(" ".join(sql.split()) + ";" for (sql,) in found) + "\n"


@pytest.mark.parametrize("version", [format_1_0.VERSION, *migrations.MIGRATIONS])
def test_every_format_is_written_in_stone(version: int) -> None:
    """Other SQL would refuse every file in the world: never change
    a released step, add another one."""
    golden = DATA / f"schema-{migrations.name(version)}.sql"
    with closing(sqlite3.connect(":memory:")) as connection:
        migrations.prepare(connection)
        for statement in schema.statements(version):
            connection.execute(statement)
        assert sql_of(connection) == golden.read_text("utf-8")


def test_a_new_file_is_of_the_latest_format(sound: tuple[bytes, Plan], tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(sound[0])
    with closing(sqlite3.connect(path)) as connection:
        assert sql_of(connection) == (DATA / "schema-2.0.sql").read_text("utf-8")


def test_the_header_names_the_format(sound: tuple[bytes, Plan]) -> None:
    header = sound[0][:100]
    assert header[68:72] == b"PARN"
    assert int.from_bytes(header[60:64], "big") == 2000
    assert header[18:20] == b"\x01\x01", "never WAL in a file that travels"


def test_all_tables_are_strict() -> None:
    signature = schema.expected_signature(migrations.latest())
    tables = [sql for kind, _, _, sql in signature if kind == "table"]
    assert len(tables) == len(ROW_CLASSES) + 2
    assert all(sql.endswith("STRICT") for sql in tables)


def test_steps_only_add() -> None:
    """Nothing an older file holds is changed or taken away: its rows
    are what they were, beside what is new."""
    for step in migrations.MIGRATIONS.values():
        for statement in step.statements:
            words = statement.split()[:2]
            allowed = (
                ["CREATE", "TABLE"],
                ["CREATE", "INDEX"],
                ["INSERT", "INTO"],
                ["ALTER", "TABLE"],
            )
            assert words in allowed, statement
            assert "DROP" not in statement
