"""Stairs between file formats: each step only adds tables and columns, and fills what it added.

A step runs in the private working copy, in one transaction: killed or failing anywhere, nothing of
it happened, and the officer's file is what it was until it is saved. Version numbers are major ×
1000 + minor, as in ``user_version``. A step that is released is never changed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from parplanner.domain.rows import derived_id
from parplanner.storage import format_1_0

LogChange = list[Any]
"""``[class, before, after]``, rows as ``{field: value}`` or None: a change as the log has it."""
Retell = Callable[[sqlite3.Connection], Callable[[list[LogChange]], list[LogChange]]]


@dataclass(frozen=True, slots=True)
class Step:
    """``statements``: SQL that adds and fills. ``retell``: makes, in a file that has them behind
    it, what tells an
    entry of its log in the new words; entries that hold none of ``about`` stay as they are."""

    statements: tuple[str, ...]
    retell: Retell | None = None
    about: str = ""


# -- 2.0: "không áp dụng" in a year, with reason and deciding document; the scale of a criterion ---

_YEARS = (
    "SELECT year FROM score_column UNION SELECT coalesce((SELECT max(base_year) FROM plan_info), "
    "2000) "
    "WHERE NOT EXISTS (SELECT 1 FROM score_column)"
)
"""The years a mark of 1.0 is taken over to: 1.0 knew one mark for all of them."""


def _retell_not_applicable(
    connection: sqlite3.Connection,
) -> Callable[[list[LogChange]], list[LogChange]]:
    years = [int(year) for (year,) in connection.execute(_YEARS)]

    def row(criterion: dict[str, Any] | None, year: int) -> dict[str, Any] | None:
        if not criterion or not criterion["not_applicable"]:
            return None
        return {
            "id": derived_id("NotApplicable", criterion["id"], str(year)),
            "criterion_id": criterion["id"],
            "year": year,
            "reason": criterion["not_applicable_basis"],
            "document": "",
        }

    def retold(changes: list[LogChange]) -> list[LogChange]:
        more: list[LogChange] = []
        for name, before, after in changes:
            if name == "Criterion":
                pairs = [(row(before, year), row(after, year)) for year in years]
                more += [["NotApplicable", old, new] for old, new in pairs if old != new]
        return [*changes, *more]

    return retold


_TO_2_0 = Step(
    (
        "CREATE TABLE not_applicable ( id TEXT NOT NULL, criterion_id TEXT NOT NULL, year INTEGER "
        "NOT NULL, "
        "reason TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (id), "
        "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED ) "
        "STRICT",
        "CREATE INDEX ix_not_applicable_criterion_id ON not_applicable (criterion_id)",
        "CREATE TABLE scale_line ( id TEXT NOT NULL, criterion_id TEXT NOT NULL, position INTEGER "
        "NOT NULL, "
        "text TEXT NOT NULL, points INTEGER, PRIMARY KEY (id), "
        "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED ) "
        "STRICT",
        "CREATE INDEX ix_scale_line_criterion_id ON scale_line (criterion_id)",
        "INSERT INTO not_applicable (id, criterion_id, year, reason, document) "
        "SELECT derived_id('NotApplicable', criterion.id, years.year), criterion.id, years.year, "
        f"criterion.not_applicable_basis, '' FROM criterion, ({_YEARS}) AS years WHERE "
        "criterion.not_applicable = 1",
    ),
    _retell_not_applicable,
    '"not_applicable":1',
)

MIGRATIONS: dict[int, Step] = {2000: _TO_2_0}
"""By the version a step leads to."""


def latest() -> int:
    """The version this program writes."""
    return max(MIGRATIONS, default=format_1_0.VERSION)


def is_known(version: int) -> bool:
    """Whether there are stairs from that version to ours."""
    return version == format_1_0.VERSION or version in MIGRATIONS


def name(version: int) -> str:
    """``2000`` → ``2.0``."""
    return f"{version // 1000}.{version % 1000}"


def steps(version: int, up_to: int) -> list[Step]:
    """From one version to another, in order."""
    return [step for target, step in sorted(MIGRATIONS.items()) if version < target <= up_to]


def prepare(connection: sqlite3.Connection) -> None:
    """What the statements of the steps may call."""
    connection.create_function("derived_id", -1, _derived_id, deterministic=True)


def _derived_id(*parts: object) -> str:
    return derived_id(*map(str, parts))


def climb(connection: sqlite3.Connection, version: int) -> None:
    """Carry out the steps from ``version`` to ours inside the open transaction; the seal is the
    caller's.

    The structure must have been compared with that version's before: then nothing foreign runs.
    """
    prepare(connection)
    for step in steps(version, latest()):
        for statement in step.statements:
            connection.execute(statement)
        if step.retell is not None:
            _retell(connection, step.retell(connection), step.about)
    connection.execute(f"PRAGMA user_version = {latest()}")


def _retell(
    connection: sqlite3.Connection,
    retold: Callable[[list[LogChange]], list[LogChange]],
    about: str,
) -> None:
    concerned = "SELECT id, changes FROM log WHERE instr(changes, ?) ORDER BY id"
    entries: Iterable[tuple[int, str]] = connection.execute(concerned, (about,)).fetchall()
    for entry, told in entries:
        try:
            line = json.dumps(retold(json.loads(told)), ensure_ascii=False, separators=(",", ":"))
        except (ValueError, TypeError, KeyError, RecursionError):
            continue  # no entry of ours; who reads the log will tell
        connection.execute("UPDATE log SET changes = ? WHERE id = ?", (line, entry))
