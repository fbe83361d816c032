"""The tables of a ``.db`` file: one per row class, the log of edits, and one row of facts about the file (``meta``)."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Table, Text, create_engine, text

from parplanner.domain.rows import BY_NAME, ROW_CLASSES, Row

APPLICATION_ID = 0x5041524E  # "PARN"
MAJOR, MINOR = 1, 0
USER_VERSION = MAJOR * 1000 + MINOR

METADATA = MetaData()


def table_name(cls: type[Row]) -> str:
    """``ScoreColumn`` → ``score_column``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def _columns(cls: type[Row]) -> list[Column[object]]:
    made: list[Column[object]] = []
    for field in fields(cls):
        kind = Integer() if str(field.type).startswith("int") else Text()
        optional = "None" in str(field.type)
        target = cls.REFERENCES.get(field.name)
        key = [ForeignKey(f"{table_name(BY_NAME[target])}.id", deferrable=True, initially="DEFERRED")] if target else []
        made.append(Column(field.name, kind, *key, primary_key=field.name == "id", nullable=optional))
    return made


TABLES: dict[type[Row], Table] = {
    cls: Table(table_name(cls), METADATA, *_columns(cls), sqlite_strict=True) for cls in ROW_CLASSES
}

META = Table(
    "meta",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("doc_uuid", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    Column("saved_by", Text, nullable=False),
    Column("saved_entry", Integer, nullable=False),
    Column("seal", Text, nullable=False),
    sqlite_strict=True,
)

LOG = Table(
    "log",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("time", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("joins", Integer, nullable=False),
    Column("changes", Text, nullable=False),
    sqlite_strict=True,
)

for _cls in ROW_CLASSES:
    for _field in _cls.REFERENCES:
        Index(f"ix_{TABLES[_cls].name}_{_field}", TABLES[_cls].c[_field])


Signature = frozenset[tuple[str, str, str, str]]


def signature(master: list[tuple[str, str, str, str | None]]) -> Signature:
    """The objects of ``sqlite_master`` with their SQL, blanks folded: what an opened file must match exactly."""
    return frozenset((kind, name, table, " ".join((sql or "").split())) for kind, name, table, sql in master)


@cache
def expected_signature() -> Signature:
    """The signature of a file made by this version."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        METADATA.create_all(connection)
        rows = connection.execute(text("SELECT type, name, tbl_name, sql FROM sqlite_master")).all()
    engine.dispose()
    return signature([(r[0], r[1], r[2], r[3]) for r in rows])
