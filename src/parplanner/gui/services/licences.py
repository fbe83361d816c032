"""Whose work is in the program, under which licence, with the full texts: from the build's folder
or the packages."""

from __future__ import annotations

import re
import sys
import sysconfig
from dataclasses import dataclass
from email.parser import HeaderParser
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from parplanner import __version__, paths

# The same as in build.spec, which puts their texts into licenses/<name>.
LIBRARIES = (
    "PySide6_Essentials", "PySide6_Pdf", "shiboken6", "SQLAlchemy", "typing_extensions",
    "openpyxl", "et_xmlfile",
    "defusedxml", "reportlab", "python-docx", "lxml", "pillow", "charset-normalizer",
    "platformdirs",
)  # fmt: skip
QT = LIBRARIES[:3]
_LICENCE_FILE = re.compile(r"(?i)licen[cs]e|copying|notice")
_CLASSIFIER = re.compile(r"License :: OSI Approved :: (.+)")


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program; ``licence`` is its short name, ``text`` the whole of it."""

    name: str
    version: str
    licence: str
    text: str


def components() -> list[Component]:
    """Everything that is shipped. Reads files: call it when the officer asks for it."""
    found = [
        Component("parplanner", __version__, "MIT", _resource("licences", "parplanner.txt")),
        Component("Tinos", "1.33", "OFL-1.1", _resource("fonts", "LICENSE-Tinos.txt")),
        _python(),
    ]
    return found + [component for name in LIBRARIES if (component := _library(name)) is not None]


def _resource(*parts: str) -> str:
    path = paths.resource(*parts)
    return path.read_text("utf-8", "replace") if path.is_file() else ""


def _python() -> Component:
    places = (
        _build_folder() / "Python" / "LICENSE.txt",
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
    )
    text = next(
        (place.read_text("utf-8", "replace") for place in places if place.is_file()), sys.copyright
    )
    return Component("Python", sys.version.split()[0], "PSF-2.0", text)


def _build_folder() -> Path:
    return Path(getattr(sys, "_MEIPASS", paths.resource())) / "licenses"


def _library(name: str) -> Component | None:
    folder = _build_folder() / name
    if folder.is_dir():
        files = sorted(folder.iterdir())
        metadata = next(
            (f.read_text("utf-8", "replace") for f in files if f.name == "METADATA"), ""
        )
        texts = [f.read_text("utf-8", "replace") for f in files if _LICENCE_FILE.search(f.name)]
    else:
        try:
            package = distribution(name)
        except PackageNotFoundError:
            return None
        metadata = package.read_text("METADATA") or ""
        inside = [
            f
            for f in package.files or ()
            if ".dist-info/" in f.as_posix() and _LICENCE_FILE.search(f.name)
        ]
        texts = [Path(str(f.locate())).read_text("utf-8", "replace") for f in inside]
    fields = HeaderParser().parsestr(metadata)
    short = (
        fields.get("License-Expression")
        or fields.get("License")
        or _classified(fields.get_all("Classifier") or [])
    )
    if name in QT:  # the packages carry no texts; the LGPL wants both
        short = "LGPL-3.0"
        texts = [_resource("licences", "LGPL-3.0.txt"), _resource("licences", "GPL-3.0.txt")]
    return Component(name, fields.get("Version", ""), short.split("\n")[0][:40], "\n\n".join(texts))


def _classified(classifiers: list[str]) -> str:
    return next((match[1] for c in classifiers if (match := _CLASSIFIER.match(c))), "")
