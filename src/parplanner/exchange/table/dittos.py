"""Ditto marks: a cell that says "as above" instead of repeating what stands there."""

from __future__ import annotations

import re

from parplanner.domain.alike import as_typed
from parplanner.domain.text import bare_code, fold

_MARK = re.compile(r'-* ?(?:(?:"|\'\'|,,)\s*)+-*')
_WORDS = re.compile(r"-* ?\(?(?:n[./]?t|nhu (?:o )?(?:dong |muc |o )?tren)\)? ?-*\.?")
_ROW = re.compile(r"nhu (?:o )?(?:muc|tieu chi|dong|stt|so) ([0-9]+(?:\.[0-9]+)*|[ivx]+)\.?")
_STRANGE = str.maketrans(
    dict.fromkeys("〃″ʺ˝", '"')
)  # marks that fonts and input methods make of "


def is_ditto(typed: str) -> bool:
    """Whether a text repeats the one above: ``nt``, ``-nt-``,
    ``như trên``, ``"``, ``''``, ``″``."""
    marks = as_typed(typed.translate(_STRANGE)).strip()
    return bool(_MARK.fullmatch(marks) or _WORDS.fullmatch(fold(typed)))


def row_meant(typed: str) -> str:
    """The code of the row whose text is repeated: ``như mục 1.2`` → ``1.2``; else blank."""
    match = _ROW.fullmatch(fold(typed))
    return bare_code(match[1]).upper() if match else ""
