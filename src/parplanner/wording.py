"""Say every sentence in the officer's language: Vietnamese first, English second.

Source strings are English and stand as ``tr("literal")`` in the code, where ``dev.py texts``
extracts them into
``i18n/*.ts``; ``dev.py languages`` compiles those into one flat catalogue per language that the
window and the command
line share. No Qt here, so that a command starts fast; no f-strings inside ``tr`` (they cannot be
extracted).
"""

from __future__ import annotations

import json

from parplanner import paths

LANGUAGES = ("vi", "en")

_catalogue: dict[str, str] = {}
_language = "en"


def install(language: str) -> None:
    """Switch to ``vi`` or ``en``; an unknown language counts as Vietnamese."""
    global _catalogue, _language
    _language = language if language in LANGUAGES else "vi"
    source = paths.resource("i18n", f"parplanner_{_language}.json")
    _catalogue = json.loads(source.read_text("utf-8")) if source.is_file() else {}


def language() -> str:
    """The language in force, ``vi`` or ``en``."""
    return _language


def tr(text: str) -> str:
    """The text in the language in force; the source itself where no translation exists."""
    return _catalogue.get(text, text)


def mark(text: str) -> str:
    """Mark a literal for extraction without translating it yet
    (tables of data made at import time)."""
    return text
