"""What a file says about itself (its one ``meta`` row) and the seal over all it holds
(reliability.md C4)."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass, fields
from typing import Any

from parplanner.domain import text
from parplanner.domain.errors import FileProblem
from parplanner.storage import mapping

MAX_FACT = 200
MAX_NUMBER = 2**53
_UUID = re.compile(r"[0-9a-f]{32}")
_SEAL = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Facts:
    """The ``meta`` row: what a file says about itself."""

    rev: int
    doc_uuid: str
    saved_at: str
    saved_by: str
    saved_entry: int
    seal: str


def read_facts(raw: sqlite3.Connection) -> Facts:
    """The meta row. Raises FileProblem ``file.damaged`` when it is missing or could not have come
    from us.

    ``doc_uuid`` names a folder of backups, so nothing but 32 hex digits may pass.
    """
    records = raw.execute(f"SELECT {', '.join(_NAMES)} FROM meta LIMIT 2").fetchall()
    if len(records) != 1:
        raise FileProblem("file.damaged")
    facts = Facts(*records[0])
    ours = (
        _UUID.fullmatch(facts.doc_uuid)
        and _SEAL.fullmatch(facts.seal)
        and 0 <= facts.rev < MAX_NUMBER
        and 0 <= facts.saved_entry < MAX_NUMBER
        and all(
            len(fact) <= MAX_FACT and text.is_clean(fact)
            for fact in (facts.saved_at, facts.saved_by)
        )
    )
    if not ours:
        raise FileProblem("file.damaged")
    return facts


_NAMES = tuple(field.name for field in fields(Facts))


def write_facts(raw: sqlite3.Connection, facts: Facts) -> None:
    """Let the file say that about itself."""
    named = ", ".join(f"{name} = :{name}" for name in _NAMES)
    raw.execute(f"UPDATE meta SET {named}", record_of(facts))


def last_entry(raw: sqlite3.Connection) -> int:
    """Id of the newest log entry, 0 when there is none.

    Raises FileProblem ``file.damaged`` when nothing can follow."""
    newest = int(raw.execute("SELECT max(id) FROM log").fetchone()[0] or 0)
    if not 0 <= newest < MAX_NUMBER:
        raise FileProblem("file.damaged")
    return newest


def true_seal(raw: sqlite3.Connection, facts: Facts) -> str:
    """What the seal must be, computed from everything in the file."""
    return seal_of(mapping.content_sum(raw), facts)


def seal_of(content: int, facts: Facts) -> str:
    """The seal of content that sums up to ``content``."""
    return mapping.seal(
        content, facts.rev, facts.doc_uuid, facts.saved_at, facts.saved_by, facts.saved_entry
    )


def with_content(facts: Facts, content: int, **changed: Any) -> Facts:
    """Facts changed and sealed anew."""
    plain = {**record_of(facts), **changed}
    plain["seal"] = mapping.seal(
        content,
        plain["rev"],
        plain["doc_uuid"],
        plain["saved_at"],
        plain["saved_by"],
        plain["saved_entry"],
    )
    return Facts(**plain)


def record_of(facts: Facts) -> dict[str, Any]:
    """As the ``meta`` row."""
    return {
        "rev": facts.rev,
        "doc_uuid": facts.doc_uuid,
        "saved_at": facts.saved_at,
        "saved_by": facts.saved_by,
        "saved_entry": facts.saved_entry,
        "seal": facts.seal,
    }
