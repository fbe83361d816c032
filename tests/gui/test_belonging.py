"""Vietnamese and English all the way, and nothing cut off: every window and dialog, walked."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from string import Formatter

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from parplanner import paths, wording
from parplanner.document.document import Document
from parplanner.domain.plan import Plan
from parplanner.gui.look import font_size
from parplanner.gui.services import language
from parplanner.gui.shell.app import Application
from tests.gui.driving import Driver, show_window
from tests.gui.every_window import DIALOGS, dialog_classes, dialogs
from tests.gui.walking import cut_off, texts
from tests.plans import hanoi_plan

NAMES = {"parplanner", "Tiếng Việt", "English", "PDF", "Excel", "Word", "Hà Nội 2018", "Delete"}
"""Proper names, the same in both languages."""

ENGLISH_WORDS = re.compile(
    r"\b(the|of|and|is|are|was|with|from|this|that|what|when|which|not|row|rows|file|files|plan|plans|text|open|close"
    r"|select|press|points|task|tasks|unit|units|number|date|year|section|button|spin|scroll|press|check|toggle)\b",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """Without letters to press and ellipses."""
    return text.replace("&", "").rstrip("…").strip()


def catalogue() -> dict[str, str]:
    """English source → Vietnamese, where they differ."""
    values = json.loads(paths.resource("i18n", "parplanner_vi.json").read_text("utf-8"))
    return {source: text for source, text in values.items() if plain(source) != plain(text)}


def foreign(language_name: str) -> Iterator[re.Pattern[str]]:
    """What must not stand in a window of a language: the other one's
    texts, whatever fills their places."""
    values = catalogue()
    for source, text in values.items():
        unwanted = source if language_name == "vi" else text
        parts = [piece for piece, *_ in Formatter().parse(plain(unwanted))]
        if sum(c.isalpha() for c in "".join(parts)) >= (2 if len(parts) == 1 else 8):
            yield re.compile(
                ".+".join(re.escape(p) for p in parts) + (".*" if unwanted.endswith("}") else ""),
                re.S,
            )


def without_tones(text: str) -> str:
    """ASCII letters for Vietnamese ones."""
    bare = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in bare if not unicodedata.combining(c))


def neutral_plan() -> Plan:
    """Hà Nội 2018 without tones: what then is Vietnamese in an
    English window comes from the program."""
    rows = []
    for row in hanoi_plan().rows():
        names = [
            f.name for f in fields(row) if isinstance(getattr(row, f.name), str) and f.name != "id"
        ]
        bare = {n: without_tones(getattr(row, n)) for n in names}
        rows.append(replace(row, **bare))
    return Plan.from_rows(rows)


def settle() -> None:
    """Let layouts and paints happen."""
    for _ in range(4):
        QApplication.processEvents()


def show_all(application: Application, plan: Plan) -> Iterator[QWidget]:
    """The welcome page, both workspaces and every dialog, each shown at 1280 × 800 at most, one
    after the other."""
    driver = show_window(application)
    settle()  # a window larger than the screen without one is made smaller with the first frame
    driver.frame.resize(1280, 800)
    settle()
    yield driver.frame
    driver.show(Document.new(plan))
    driver.findings.check()
    driver.docks.findings.show()
    yield from _workspaces(driver)
    for dialog in dialogs(driver.frame):
        dialog.show()
        settle()
        yield dialog
        dialog.close()
        dialog.deleteLater()


def _workspaces(driver: Driver) -> Iterator[QWidget]:
    driver.frame.resize(1280, 800)
    settle()
    yield driver.frame
    driver.details.toggle()
    driver.findings.table.setCurrentIndex(driver.findings.table.model().index(0, 0))
    settle()
    yield driver.frame
    driver.details.toggle()
    driver.text.show()
    driver.text.add_section()
    settle()
    yield driver.frame
    driver.text.leave()


def test_every_dialog_is_walked() -> None:
    assert dialog_classes() == set(DIALOGS)


def test_a_vietnamese_window_has_no_english_words(application: Application) -> None:
    language.install("vi")
    patterns = list(foreign("vi"))
    wrong = set()
    for root in show_all(application, hanoi_plan()):
        for where, text in texts(root):
            said = plain(text)
            if not said or said in NAMES or "Traceback" in said:
                continue
            if any(p.fullmatch(said) for p in patterns) or ENGLISH_WORDS.search(
                _without_names(said)
            ):
                wrong.add((where, text))
    assert not wrong, "\n".join(["", *map(str, sorted(wrong))])


def _without_names(text: str) -> str:
    for name in ("ValueError", "parplanner", "English"):
        text = text.replace(name, "")
    return re.sub(r"\{\w+\}|[\w.-]+\.(db|xlsx|py|md)\b|/\S+", "", text)


def test_an_english_window_has_no_vietnamese_words(application: Application) -> None:
    language.install("en")
    patterns = list(foreign("en"))
    toned = re.compile("[" + _toned_letters() + "]")
    wrong = set()
    for root in show_all(application, neutral_plan()):
        for where, text in texts(root):
            said = plain(text)
            if not said or said in NAMES:
                continue
            bare = _without_proper_names(said)
            if "DraftDialog/QListWidget" in where:  # titles of the plan itself
                continue
            if toned.search(bare) or any(p.fullmatch(said) for p in patterns):
                wrong.add((where, text))
    assert not wrong, "\n".join(["", *map(str, sorted(wrong))])


def _toned_letters() -> str:
    letters = [chr(c) for c in range(0xC0, 0x1EFA) if chr(c).isalpha()]
    return "".join(c for c in letters if without_tones(c).isascii() and len(without_tones(c)) == 1)


def _without_proper_names(text: str) -> str:
    """Names of the samples and their sources stay Vietnamese, and
    the Vietnamese words we explain by."""
    explained = ("Hà Nội", "Ban Dân tộc", "Nguyễn", "đặc thù", "Quý IV", "Phụ lục")
    for name in (*_samples(), *NAMES, *explained):
        text = text.replace(name, "")
    return text


@cache
def _samples() -> list[str]:
    from parplanner.document import samples

    return [s.title for s in (*samples.list_samples(), *samples.list_templates())]


@pytest.fixture
def tongue(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language, or one that says everything twice."""
    name, _, doubled = str(request.param).partition(" ")
    language.install(name)
    if doubled:
        twice = {source: f"{text} {text}" for source, text in wording._catalogue.items()}
        monkeypatch.setattr(wording, "_catalogue", twice)
    return str(request.param)


TONGUES = [(tongue, size) for tongue in ("vi", "en") for size in (100, 150, 200)]
TONGUES += [(tongue, size) for tongue in ("vi doubled", "en doubled") for size in (100, 150)]


@pytest.mark.parametrize(("tongue", "percent"), TONGUES, indirect=["tongue"])
def test_nothing_is_cut_off(application: Application, tongue: str, percent: int) -> None:
    font_size.install(application.app, percent)
    found: list[str] = []
    for root in show_all(application, hanoi_plan()):
        found += cut_off(root)
        size = root.size()
        if size.width() > 1280 or size.height() > 800:
            found.append(f"{type(root).__name__} is {size.width()}×{size.height()}")
    assert found == [], "\n".join(["", *found])
