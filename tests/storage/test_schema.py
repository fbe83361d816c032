"""The format of the file: one table per row class, exactly these columns, and never another text by accident."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from pathlib import Path

from parplanner.domain.plan import Plan
from parplanner.domain.rows import ROW_CLASSES
from parplanner.storage import schema

GOLDEN = Path(__file__).with_name("data") / "schema-1.0.sql"


def test_every_row_class_has_a_table_with_its_fields_in_their_order() -> None:
    assert list(schema.TABLES) == list(ROW_CLASSES)
    for cls, table in schema.TABLES.items():
        assert [c.name for c in table.columns] == [f.name for f in fields(cls)]
        for field in fields(cls):
            column = table.c[field.name]
            kind = str(field.type)
            assert str(column.type) == ("INTEGER" if kind.startswith("int") else "TEXT")
            assert column.nullable == ("None" in kind)
            assert column.primary_key == (field.name == "id")


def test_every_reference_is_a_foreign_key_with_an_index() -> None:
    for cls, table in schema.TABLES.items():
        keys = {k.parent.name: k.column.table.name for k in table.foreign_keys}
        assert keys == {f: schema.table_name(schema.BY_NAME[t]) for f, t in cls.REFERENCES.items()}
        assert {c.name for index in table.indexes for c in index.columns} == set(cls.REFERENCES)


def sql_of(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "x.db"
    path.write_bytes(data)
    connection = sqlite3.connect(path)
    found = connection.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
    ).fetchall()
    connection.close()
    return "\n".join(" ".join(sql.split()) + ";" for (sql,) in found) + "\n"


def test_the_format_1_0_is_written_in_stone(sound: tuple[bytes, Plan], tmp_path: Path) -> None:
    """Other SQL (another SQLAlchemy may word it differently) would refuse every file in the world: never change it,
    add a new version with a migration."""
    assert (schema.MAJOR, schema.MINOR) == (1, 0)
    assert sql_of(sound[0], tmp_path) == GOLDEN.read_text("utf-8")


def test_the_header_names_the_format(sound: tuple[bytes, Plan]) -> None:
    header = sound[0][:100]
    assert header[68:72] == b"PARN"
    assert int.from_bytes(header[60:64], "big") == 1000
    assert header[18:20] == b"\x01\x01", "never WAL in a file that travels"


def test_all_tables_are_strict() -> None:
    tables = [sql for kind, _, _, sql in schema.expected_signature() if kind == "table"]
    assert len(tables) == len(ROW_CLASSES) + 2
    assert all(sql.endswith("STRICT") for sql in tables)
