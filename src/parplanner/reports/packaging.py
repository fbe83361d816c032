"""Office packages with fixed dates: the same report gives the same bytes when SOURCE_DATE_EPOCH is set."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

_EPOCH = "SOURCE_DATE_EPOCH"


def moment() -> datetime:
    """The time written into files: SOURCE_DATE_EPOCH where set (for the same bytes on every run), else now."""
    fixed = os.environ.get(_EPOCH, "").strip()
    return datetime.fromtimestamp(int(fixed), UTC) if fixed else datetime.now(UTC)


def repack(source: BytesIO, target: Path | BytesIO, change: Callable[[str, bytes], bytes], now: datetime) -> None:
    """Write the package again, every part through ``change(name, content)``, all with the one date."""
    # Zip dates begin in 1980 and know even seconds only.
    stamp = max((1980, 1, 1, 0, 0, 0), (now.year, now.month, now.day, now.hour, now.minute, now.second // 2 * 2))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            new.writestr(info, change(name, old.read(name)))
