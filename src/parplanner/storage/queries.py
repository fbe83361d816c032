"""The two tables that are no rows of a plan, as SQLAlchemy's queries name them."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text

_QUERIES = MetaData()
META = Table(
    "meta",
    _QUERIES,
    Column("id", Integer, primary_key=True),
    Column("rev", Integer),
    Column("doc_uuid", Text),
    Column("saved_at", Text),
    Column("saved_by", Text),
    Column("saved_entry", Integer),
    Column("seal", Text),
)
LOG = Table(
    "log",
    _QUERIES,
    Column("id", Integer, primary_key=True),
    Column("time", Text),
    Column("author", Text),
    Column("kind", Text),
    Column("label", Text),
    Column("detail", Text),
    Column("joins", Integer),
    Column("changes", Text),
)
