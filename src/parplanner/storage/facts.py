"""What a file says about itself (its one ``meta`` row) and the seal over all it holds (reliability.md C4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from parplanner.domain import text
from parplanner.domain.errors import FileProblem
from parplanner.storage import mapping
from parplanner.storage.schema import META

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


def read_facts(connection: Connection) -> Facts:
    """The meta row. Raises FileProblem ``file.damaged`` when it is missing or could not have come from us.

    ``doc_uuid`` names a folder of backups, so nothing but 32 hex digits may pass.
    """
    record = connection.execute(select(META).limit(2)).mappings().all()
    if len(record) != 1:
        raise FileProblem("file.damaged")
    r = record[0]
    facts = Facts(r["rev"], r["doc_uuid"], r["saved_at"], r["saved_by"], r["saved_entry"], r["seal"])
    ours = (
        _UUID.fullmatch(facts.doc_uuid)
        and _SEAL.fullmatch(facts.seal)
        and 0 <= facts.rev < MAX_NUMBER
        and 0 <= facts.saved_entry < MAX_NUMBER
        and all(len(fact) <= MAX_FACT and text.is_clean(fact) for fact in (facts.saved_at, facts.saved_by))
    )
    if not ours:
        raise FileProblem("file.damaged")
    return facts


def true_seal(connection: Connection, facts: Facts) -> str:
    """What the seal must be, computed from everything in the file."""
    return seal_of(mapping.content_sum(connection), facts)


def seal_of(content: int, facts: Facts) -> str:
    """The seal of content that sums up to ``content``."""
    return mapping.seal(content, facts.rev, facts.doc_uuid, facts.saved_at, facts.saved_by, facts.saved_entry)


def with_content(facts: Facts, content: int, **changed: Any) -> Facts:
    """Facts changed and sealed anew."""
    plain = {**record_of(facts), **changed}
    plain["seal"] = mapping.seal(
        content, plain["rev"], plain["doc_uuid"], plain["saved_at"], plain["saved_by"], plain["saved_entry"]
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
