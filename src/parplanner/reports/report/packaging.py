"""Office packages with fixed dates: the same report gives the
same bytes when SOURCE_DATE_EPOCH is set."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

_EPOCH = "SOURCE_DATE_EPOCH"
_PIECE = 1 << 20
"""Bytes written between two questions whether to stop."""


def moment() -> datetime:
    """The time written into files: SOURCE_DATE_EPOCH where set (for
    the same bytes on every run), else now."""
    fixed = os.environ.get(_EPOCH, "").strip()
    return datetime.fromtimestamp(int(fixed), UTC) if fixed else datetime.now(UTC)


def repack(
    source: BytesIO,
    target: Path | BytesIO,
    change: Callable[[str, bytes], bytes],
    now: datetime,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Write the package again, every part through ``change(name, content)``, all with the one date.

    ``check`` is called before every piece written; what it raises ends the writing, and ``target``
    is removed.
    """
    try:
        with (
            zipfile.ZipFile(source) as old,
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            for name in old.namelist():
                _write(new, _entry(name, now), change(name, old.read(name)), check)
    except BaseException:
        if isinstance(target, Path):
            target.unlink(missing_ok=True)
        raise


def _entry(name: str, now: datetime) -> zipfile.ZipInfo:
    # Zip dates begin in 1980 and know even seconds only.
    day, time = (now.year, now.month, now.day), (now.hour, now.minute, now.second // 2 * 2)
    info = zipfile.ZipInfo(name, max((1980, 1, 1, 0, 0, 0), (*day, *time)))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


def _write(
    package: zipfile.ZipFile, entry: zipfile.ZipInfo, content: bytes, check: Callable[[], None]
) -> None:
    with package.open(entry, "w") as part:
        for start in range(0, len(content), _PIECE):
            check()
            part.write(content[start : start + _PIECE])
