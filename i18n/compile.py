"""Turns the translators' files, i18n/*.ts, into what the program reads, resources/i18n/*.json.

Needs no package."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources" / "i18n"
LANGUAGES = ("vi", "en")


class TranslationError(Exception):
    """A .ts file is not ready; the message has one line per complaint."""


def placeholders(text: str) -> set[str]:
    """The names of {fields} in a text, "{points:.2f}" giving "points"; ValueError if a brace stands
    alone."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def messages(ts: Path) -> Iterator[tuple[str, str, str]]:
    """(source, translation, state) of every message still in use; state is "" when finished."""
    for message in ET.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        state = "unfinished" if translation is None else translation.get("type", "")
        if state in ("vanished", "obsolete"):
            continue
        source = message.findtext("source") or ""
        if message.get("numerus") == "yes":
            yield source, "", "plural"
        else:
            yield source, (translation.text or "") if translation is not None else "", state


def table(ts: Path, *, identity: bool) -> dict[str, str]:
    """{source: translation}, sorted by source.

    With `identity` a source not translated stands for itself (English)."""
    result: dict[str, str] = {}
    wrong: list[str] = []
    for source, translation, state in messages(ts):
        if state == "plural":
            wrong.append(f"plural forms are not supported: {source!r}")
            continue
        if identity and (state == "unfinished" or not translation):
            translation = source
        elif state == "unfinished" or not translation:
            wrong.append(f"unfinished: {source!r}")
            continue
        try:
            if placeholders(source) != placeholders(translation):
                wrong.append(f"placeholders differ: {source!r} -> {translation!r}")
        except ValueError as error:
            wrong.append(f"{error}: {source!r} -> {translation!r}")
        if result.setdefault(source, translation) != translation:
            wrong.append(f"two translations: {source!r} -> {result[source]!r}, {translation!r}")
    if wrong:
        raise TranslationError("\n".join(f"{ts.name}: {line}" for line in wrong))
    return dict(sorted(result.items()))


def compiled(language: str) -> str:
    """The text of resources/i18n/parplanner_<language>.json as it must be now."""
    ts = HERE / f"parplanner_{language}.ts"
    return json.dumps(table(ts, identity=language == "en"), ensure_ascii=False, indent=1) + "\n"


def compile_all() -> None:
    """Writes both files, or neither: raises TranslationError with all complaints of all
    languages."""
    texts: dict[str, str] = {}
    wrong: list[str] = []
    for language in LANGUAGES:
        try:
            texts[language] = compiled(language)
        except TranslationError as error:
            wrong.append(str(error))
    if wrong:
        raise TranslationError("\n".join(wrong))
    RESOURCES.mkdir(parents=True, exist_ok=True)
    for language, text in texts.items():
        (RESOURCES / f"parplanner_{language}.json").write_text(text, encoding="utf-8", newline="\n")
