"""The catalogue of hostile files: how each is made, and the codes
of refusal that fit it (or ``opens``)."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from pathlib import Path

from tests.storage import hostile
from tests.storage.hostile import Maker, sql, transformed, with_bytes

OPENS = "opens"


def make_zip(path: Path, sound: bytes) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("plan.db", sound)


def make_sparse(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    os.truncate(path, 8 * 2**30)


def make_sqlite(path: Path, sound: bytes) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.close()


def make_wal(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    hostile.in_wal_mode(path)


def make_link(path: Path, sound: bytes) -> None:
    path.with_name("real.db").write_bytes(sound)
    path.symlink_to("real.db")


def make_old(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    os.utime(path, (0, 0))


def remade(table: str, old: str, new: str) -> Maker:
    """A table whose SQL says something else."""
    change = f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{table}'"
    return sql(change)


NOT_OURS: dict[str, tuple[Maker, set[str]]] = {
    "empty": (transformed(lambda s: b""), {"file.empty"}),
    "one byte": (transformed(lambda s: s[:1]), {"file.truncated"}),
    "magic only": (transformed(lambda s: s[:15]), {"file.truncated"}),
    "99 bytes": (transformed(lambda s: s[:99]), {"file.truncated"}),
    "header only": (transformed(lambda s: s[:100]), {"file.truncated"}),
    "text": (transformed(lambda s: "Kế hoạch năm 2018\n".encode() * 99), {"file.not_a_plan"}),
    "one letter": (transformed(lambda s: b"x"), {"file.not_a_plan"}),
    "html": (transformed(lambda s: b"<!DOCTYPE html><title>Sign in"), {"file.not_a_plan"}),
    "zeros": (transformed(lambda s: bytes(len(s))), {"file.not_a_plan"}),
    "sqlite 2": (
        transformed(lambda s: b"** This file contains an SQLite 2.1 database **" + s),
        {"file.not_a_plan"},
    ),
    "byte order mark": (transformed(lambda s: b"\xef\xbb\xbf" + s), {"file.not_a_plan"}),
    "zip": (make_zip, {"file.not_a_plan"}),
    "folder": (lambda p, s: p.mkdir(), {"file.is_folder"}),
    "pipe": (lambda p, s: os.mkfifo(p), {"file.not_regular"}),
    "device": (lambda p, s: p.symlink_to("/dev/zero"), {"file.not_regular"}),
    "nothing": (lambda p, s: None, {"file.missing"}),
    "dangling link": (lambda p, s: p.symlink_to("not there"), {"file.missing"}),
    "link to itself": (lambda p, s: p.symlink_to(p.name), {"file.unreadable"}),
    "8 GiB": (make_sparse, {"file.too_large"}),
    "other program": (make_sqlite, {"file.foreign"}),
    "no application id": (with_bytes(68, bytes(4)), {"file.foreign"}),
    "application id -1": (with_bytes(68, b"\xff" * 4), {"file.foreign"}),
    "next major": (with_bytes(60, (3000).to_bytes(4, "big")), {"file.newer"}),
    "next minor": (with_bytes(60, (2001).to_bytes(4, "big")), {"file.newer"}),
    "says it is older": (with_bytes(60, (1000).to_bytes(4, "big")), {"file.changed_structure"}),
    "a version never made": (with_bytes(60, (1999).to_bytes(4, "big")), {"file.damaged"}),
    "version 2^31-1": (with_bytes(60, b"\x7f\xff\xff\xff"), {"file.newer"}),
    "version 0": (with_bytes(60, bytes(4)), {"file.damaged"}),
    "version -1": (with_bytes(60, b"\xff" * 4), {"file.damaged"}),
    "version before the first": (with_bytes(60, (999).to_bytes(4, "big")), {"file.damaged"}),
}

DAMAGED: dict[str, tuple[Maker, set[str]]] = {
    "one byte short": (transformed(lambda s: s[:-1]), {"file.truncated"}),
    "one page short": (transformed(lambda s: s[: -hostile.page_size(s)]), {"file.truncated"}),
    "511 bytes": (transformed(lambda s: s[:511]), {"file.truncated"}),
    "bytes appended": (
        transformed(lambda s: s + b"-- scanned by mail gateway --"),
        {"file.damaged"},
    ),
    "page appended": (transformed(lambda s: s + bytes(4096)), {"file.damaged"}),
    "7 bit": (
        transformed(lambda s: bytes(b & 0x7F for b in s)),
        {"file.damaged", "file.truncated", "file.foreign"},
    ),
    "LF to CRLF": (
        transformed(lambda s: s.replace(b"\n", b"\r\n")),
        {"file.damaged", "file.truncated"},
    ),
    "CR dropped": (
        transformed(lambda s: s.replace(b"\r", b"")),
        {"file.damaged", "file.truncated", "file.not_a_plan"},
    ),
    "second half never written": (
        transformed(lambda s: s[: len(s) // 2].ljust(len(s), b"\0")),
        {"file.damaged"},
    ),
    "two pages swapped": (transformed(hostile.swapped_pages(3, 9)), {"file.damaged"}),
    "first page swapped": (transformed(hostile.swapped_pages(0, 1)), {"file.not_a_plan"}),
    "no page size": (with_bytes(16, bytes(2)), {"file.damaged"}),
    "page size 1000": (with_bytes(16, (1000).to_bytes(2, "big")), {"file.damaged"}),
    "page size 256": (with_bytes(16, (256).to_bytes(2, "big")), {"file.damaged"}),
    "other page size": (
        with_bytes(16, (8192).to_bytes(2, "big")),
        {"file.truncated", "file.damaged"},
    ),
    "write version 3": (with_bytes(18, b"\x03"), {"file.damaged"}),
    "read version 0": (with_bytes(19, b"\x00"), {"file.damaged"}),
    "payload fractions": (with_bytes(21, b"\x20\x20\x20"), {"file.damaged"}),
    "reserved bytes": (with_bytes(20, b"\xff"), {"file.damaged"}),
    "UTF-16": (with_bytes(56, (2).to_bytes(4, "big")), {"file.damaged"}),
    "encoding 9": (with_bytes(56, (9).to_bytes(4, "big")), {"file.damaged"}),
    "page count 1": (with_bytes(28, (1).to_bytes(4, "big")), {"file.damaged"}),
    "page count huge": (with_bytes(28, b"\xff" * 4), {"file.truncated"}),
    "schema format 9": (with_bytes(44, (9).to_bytes(4, "big")), {"file.damaged"}),
    "root page type": (with_bytes(100, b"\x00"), {"file.damaged"}),
    "freelist loop": (
        with_bytes(32, (2).to_bytes(4, "big") + (9).to_bytes(4, "big")),
        {"file.damaged"},
    ),
}
DAMAGED |= {
    f"truncated at {percent} %": (
        transformed(lambda s, percent=percent: s[: len(s) * percent // 100]), {"file.truncated"}
    )
    for percent in (10, 25, 50, 75, 90, 99)
}  # fmt: skip
DAMAGED |= {
    f"page {n} zeroed": (
        transformed(hostile.zeroed_page(n)),
        {"file.damaged", "file.seal", "file.changed_structure"},
    )
    for n in (1, 5, 20, -2, -1)
}

STRUCTURE = {"file.changed_structure"}
ALTERED: dict[str, tuple[Maker, set[str]]] = {
    "trigger": (sql("CREATE TRIGGER t AFTER UPDATE ON unit BEGIN DELETE FROM task; END"),
    STRUCTURE),
    "trigger that speaks": (
        sql("CREATE TRIGGER t BEFORE UPDATE ON unit BEGIN SELECT RAISE(ABORT, 'call 1900'); END"), STRUCTURE  # noqa: E501
    ),
    "view": (sql("CREATE VIEW v AS SELECT * FROM unit"), STRUCTURE),
    "view for a table": (
        sql(
            "PRAGMA foreign_keys=OFF", "DROP TABLE agency",
            "CREATE VIEW agency AS SELECT hex(zeroblob(400000000)) AS id",
        ),
        STRUCTURE,
    ),
    "endless view": (
        sql(
            "PRAGMA foreign_keys=OFF", "DROP TABLE agency",
            "CREATE VIEW agency AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM "
            "r) SELECT * FROM r",
        ),
        STRUCTURE,
    ),
    "index": (sql("CREATE INDEX i ON unit (name)"), STRUCTURE),
    "index that computes": (sql("CREATE INDEX i ON unit (hex(zeroblob(1000)))"), STRUCTURE),
    "index gone": (sql("DROP INDEX ix_task_lead_unit_id"), STRUCTURE),
    "column added": (sql("ALTER TABLE unit ADD COLUMN boss TEXT"), STRUCTURE),
    "column generated": (sql("ALTER TABLE unit ADD COLUMN g TEXT AS (hex(name))"), STRUCTURE),
    "column renamed": (sql("ALTER TABLE unit RENAME COLUMN name TO Name"), STRUCTURE),
    "table renamed": (sql("ALTER TABLE unit_alias RENAME TO alias"), STRUCTURE),
    "table added": (sql("CREATE TABLE note (id TEXT)"), STRUCTURE),
    "table gone": (sql("PRAGMA foreign_keys=OFF", "DROP TABLE unit_alias"), STRUCTURE),
    "STRICT dropped": (
        remade("unit", "STRICT", ""), STRUCTURE
    ),
    "CHECK dropped": (remade("meta", "CHECK (id = 1)", ""), STRUCTURE),
    "CHECK that computes": (
        remade("meta", "id = 1", "length(hex(zeroblob(800000000))) > 0"),
        STRUCTURE | {"file.damaged"},
    ),
    "CHECK with a missing function": (
        remade("meta", "id = 1", "nothere(id)"),
        STRUCTURE | {"file.damaged"},
    ),
    "keys gone": (
        sql(
            "UPDATE sqlite_master SET sql = 'CREATE TABLE unit (id TEXT, name TEXT, position "
            "INTEGER)' "
            "WHERE name = 'unit'"
        ),
        STRUCTURE | {"file.damaged"},
    ),
    "full text table": (sql("CREATE VIRTUAL TABLE f USING fts5(x)"), STRUCTURE),
    "unknown module": (
        sql("INSERT INTO sqlite_master VALUES ('table', 'f', 'f', 0, 'CREATE VIRTUAL TABLE f USING "
            "nothere(x)')"),
        STRUCTURE | {"file.damaged"},
    ),
    "unparsable SQL": (
        sql("UPDATE sqlite_master SET sql = 'CREATE TABLE unit (' WHERE name = 'unit'"), STRUCTURE | {"file.damaged"}  # noqa: E501
    ),
    "root page beyond": (
        sql("UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'unit'"), {"file.damaged",
        "file.changed_structure"}
    ),
    "root page shared": (
        sql("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = "
            "'task') "
            "WHERE name = 'unit'"), {"file.damaged"},
    ),
    "object twice": (
        sql("INSERT INTO sqlite_master SELECT * FROM sqlite_master WHERE name = 'unit'"),
        {"file.damaged"}
    ),
    "sqlite_sequence": (sql("CREATE TABLE s (id INTEGER PRIMARY KEY AUTOINCREMENT)",
    "DROP TABLE s"), STRUCTURE),
    "planner statistics": (sql("ANALYZE"), STRUCTURE),
    "5,000 tables": (sql("BEGIN", *(f"CREATE TABLE t{i} (x)" for i in range(5_000)), "COMMIT"),
    STRUCTURE),
    "a very long statement": (
        sql("CREATE TABLE t (" + ", ".join(f"column_number_{i} TEXT" for i in range(1_900)) + ")"),
        STRUCTURE | {"file.damaged"},
    ),
}  # fmt: skip

FIRST = "(SELECT id FROM criterion ORDER BY id LIMIT 1)"
SECOND = "(SELECT id FROM criterion ORDER BY id LIMIT 1 OFFSET 1)"
BAD = {"file.damaged"}
LOOSE = "PRAGMA ignore_check_constraints=ON"
VALUES: dict[str, tuple[Maker, set[str]]] = {
    "text not UTF-8": (sql("UPDATE unit SET name = CAST(x'41ff42' AS TEXT)"), BAD),
    "lone surrogate": (sql("UPDATE unit SET name = CAST(x'eda0bd' AS TEXT)"), BAD),
    "overlong": (sql("UPDATE unit SET name = CAST(x'c0af' AS TEXT)"), BAD),
    "NUL": (sql("UPDATE unit SET name = 'a' || char(0) || 'b'"), BAD),
    "NFD": (sql("UPDATE unit SET name = 'Đo' || char(770)|| char(771)"), BAD),
    "control": (sql("UPDATE unit SET name = 'a' || char(27)"), BAD),
    "10 MB name": (sql("UPDATE unit SET name = printf('%.*c', 10000000, 'x') WHERE rowid = 1"),
    BAD),
    "100 MB name": (sql("UPDATE unit SET name = printf('%.*c', 90000000, 'x') WHERE rowid = 1"),
    BAD),
    "dangling": (sql("PRAGMA foreign_keys=OFF", f"UPDATE task SET criterion_id = '{'f' * 32}'"),
    BAD),
    "parent of itself": (sql(f"UPDATE criterion SET parent_id = id WHERE id = {FIRST}"), BAD),
    "two in a ring": (
        sql(f"UPDATE criterion SET parent_id = {SECOND} WHERE id = {FIRST}",
            f"UPDATE criterion SET parent_id = {FIRST} WHERE id = {SECOND}"), BAD,
    ),
    "id is a path": (sql("PRAGMA foreign_keys=OFF", "UPDATE unit_alias SET id = "
                                                    "'../../etc/passwd'"), BAD),
    "id in capitals": (sql("UPDATE unit_alias SET id = upper(id)"), BAD),
    "id empty": (sql("UPDATE unit_alias SET id = ''"), BAD),
    "twin": (sql("INSERT INTO score SELECT 'c' || substr(id, 2), criterion_id, column_id, 0 FROM "
                 "score LIMIT 1"), BAD),
    "two plans": (sql("CREATE TEMP TABLE twin AS SELECT * FROM plan_info",
    f"UPDATE twin SET id = '{'d' * 32}'",
                      "INSERT INTO plan_info SELECT * FROM twin"), BAD),
    "points 2^63": (sql("UPDATE score SET points = 9223372036854775807"), BAD),
    "points -1": (sql("UPDATE score SET points = -1"), BAD),
    "year 0": (sql("UPDATE score_column SET year = year - 2000"), BAD),
    "kind of column": (sql("UPDATE score_column SET kind = 'goal' WHERE year = 2019"), BAD),
    "flag 7": (sql("UPDATE criterion SET not_applicable = 7"), BAD),
    "position 2^63": (sql("UPDATE criterion SET position = 9223372036854775807"), BAD),
    "no facts": (sql("DELETE FROM meta"), BAD),
    "two facts": (
        sql(LOOSE, "INSERT INTO meta SELECT 2, rev, doc_uuid, saved_at, saved_by, saved_entry, "
                   "seal FROM meta"), BAD
    ),
    "document id is a path": (sql("UPDATE meta SET doc_uuid = '../../../../tmp/x'"), BAD),
    "document id is the root": (sql("UPDATE meta SET doc_uuid = '/'"), BAD),
    "rev 2^63-1": (sql("UPDATE meta SET rev = 9223372036854775807"), BAD),
    "rev -1": (sql("UPDATE meta SET rev = -1"), BAD),
    "seal is no number": (sql("UPDATE meta SET seal = 'x'"), BAD),
    "seal is negative": (sql("UPDATE meta SET seal = '-' || substr(seal, 2)"), BAD),
    "seal is another": (sql("UPDATE meta SET seal = printf('%064d', 1)"), {"file.seal"}),
    "log at the end of numbers": (sql("UPDATE log SET id = 9223372036854775807 WHERE id = 5"), BAD),
    "a million log lines": (
        sql("WITH RECURSIVE r(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM r WHERE i < 200000) "
            "INSERT INTO log SELECT i, '', '', '', '', '', 0, '' FROM r"), BAD,
    ),
    "too many rows": (
        sql("WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 150000) "
            "INSERT INTO unit SELECT printf('e%031x', i), '', 0 FROM r"), BAD,
    ),
    "one row edited elsewhere": (sql("UPDATE unit SET position = position + 1 WHERE rowid = 1"),
    {"file.seal"}),
    "one log line removed": (sql("DELETE FROM log WHERE id = 3"), {"file.seal"}),
    "no rows at all": (sql(*(f"DELETE FROM {t}" for t in (
        "assignment", "task", "unit_alias", "unit", "printed_figure", "score", "criterion",
        "score_column",
        "plan_info", "agency", "criteria_set"))), {"file.seal"}),
}  # fmt: skip

GOOD: dict[str, tuple[Maker, set[str]]] = {
    "as saved": (transformed(lambda s: s), {OPENS}),
    "auto vacuum": (sql("PRAGMA auto_vacuum=FULL", "VACUUM"), {OPENS}),
    "free pages": (
        sql("CREATE TABLE t (x)", "INSERT INTO t VALUES (zeroblob(50000))", "DROP TABLE t"),
        {OPENS},
    ),
    "in WAL mode": (make_wal, {OPENS}),
    "link": (make_link, {OPENS}),
    "mtime 1970": (make_old, {OPENS}),
}
GOOD |= {
    f"page size {n}": (sql(f"PRAGMA page_size={n}", "VACUUM"), {OPENS})
    for n in (512, 1024, 8192, 32768, 65536)
}

CASES = {**NOT_OURS, **DAMAGED, **ALTERED, **VALUES, **GOOD}
