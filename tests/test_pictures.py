"""Every picture of README, guide and help is one that ``python
docs/screenshots.py`` makes; no old one is left."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
PAGES = [
    ROOT / "README.md",
    *(ROOT / "docs").glob("*.md"),
    *(ROOT / "resources" / "help").rglob("*.md"),
]
NAMED = re.compile(r"\]\(([^)\s]+\.(?:png|jpg|jpeg|svg|gif))\)|<img[^>]*src=[\"']([^\"']+)[\"']")


@pytest.fixture
def screenshots(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The command, as a module; it is run as a file and finds its neighbours beside it."""
    monkeypatch.setattr(sys, "path", [str(ROOT / "docs"), *sys.path])
    return importlib.import_module("screenshots")


def named() -> dict[Path, Path]:
    """Picture → a page that shows it."""
    found: dict[Path, Path] = {}
    for page in PAGES:
        for inside, tagged in NAMED.findall(page.read_text("utf-8")):
            found[(page.parent / (inside or tagged)).resolve()] = page
    return found


def test_every_picture_named_is_there_and_made_by_the_command(screenshots: ModuleType) -> None:
    pictures = named()
    assert len(pictures) > 10
    for picture, page in pictures.items():
        assert picture.is_file(), f"{page.name} names {picture}"
        assert picture.is_relative_to(IMAGES), f"{page.name} names {picture}"
        name = picture.relative_to(IMAGES).as_posix()
        assert screenshots.makes(name), f"{page.name} names {name}, which nothing makes"


def test_every_picture_there_is_made_by_the_command(screenshots: ModuleType) -> None:
    old = [p.relative_to(IMAGES).as_posix() for p in IMAGES.rglob("*.*")]
    assert [name for name in old if not screenshots.makes(name)] == []


def test_single_pictures_and_sheets_are_there(screenshots: ModuleType) -> None:
    wanted = {*screenshots.PAGES, *screenshots.contact_sheets.names()}
    assert {name for name in wanted if not (IMAGES / name).is_file()} == set()
    assert set(screenshots.PAGES) <= {picture.name for picture in named()}, "shown on no page"
