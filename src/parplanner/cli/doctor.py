"""``parplanner doctor``: whether everything the program needs is
there, for a maintainer at the telephone."""

from __future__ import annotations

import argparse
import importlib.util
import platform
import sys
import tempfile
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from parplanner import __version__, paths
from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.domain.errors import Problem
from parplanner.wording import tr

SCHEMA = "parplanner.doctor/1"
_PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "openpyxl",
    "defusedxml",
    "reportlab",
    "platformdirs",
)
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``value`` is what was found, for a person."""

    name: str
    ok: bool
    value: str


def help_text() -> str:
    """One line for the list of commands."""
    return tr("check fonts, Qt, folders and versions")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Print every check; 1 when one fails."""
    checks = [*_versions(), *_fonts(), _qt(), *_folders(), _saving()]
    ok = all(check.ok for check in checks)
    if args.json:
        talk.json({"schema": SCHEMA, "ok": ok, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            mark = tr("ok") if check.ok else talk.paint(tr("FAULT"), "\x1b[31m")
            talk.out(f"{mark:<6} {check.name:<22} {check.value}")
    return exit_codes.DONE if ok else exit_codes.FINDINGS


def _versions() -> list[Check]:
    checks = [
        Check("parplanner", True, __version__),
        Check("Python", True, platform.python_version()),
        Check("system", True, platform.platform()),
    ]
    for name in _PACKAGES:
        try:
            checks.append(Check(name, True, metadata.version(name)))
        except metadata.PackageNotFoundError:
            # A frozen build carries the modules without their metadata.
            checks.append(Check(name, bool(getattr(sys, "frozen", False)), "?"))
    return checks


def _fonts() -> list[Check]:
    files = [paths.resource("fonts", f"Tinos-{style}.ttf") for style in _STYLES]
    return [Check(f"font {file.stem}", file.is_file(), str(file)) for file in files]


def _qt() -> Check:
    """The plug-in without which no window opens, looked for on
    the disk: Qt itself is not loaded."""
    wanted = {"win32": "qwindows.dll", "darwin": "libqcocoa.dylib"}.get(sys.platform, "libqxcb.so")
    found = next(
        (file for root in _qt_roots() for file in root.glob(f"**/plugins/platforms/{wanted}")), None
    )
    return Check("Qt platform plug-in", found is not None, str(found or wanted))


def _qt_roots() -> list[Path]:
    bundled = Path(getattr(sys, "_MEIPASS", "")) / "PySide6"
    spec = importlib.util.find_spec("PySide6")
    installed = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    return [root for root in (*installed, bundled) if root.is_dir()]


def _folders() -> list[Check]:
    checks = [Check("resources", paths.resource("i18n").is_dir(), str(paths.resource()))]
    try:
        folder = paths.data_dir()
        with tempfile.TemporaryFile(dir=folder):
            checks.append(Check("data folder", True, str(folder)))
    except OSError as error:
        checks.append(Check("data folder", False, str(error)))
    return checks


def _saving() -> Check:
    """A plan is made, saved and read back in a temporary folder:
    SQLite and the disk do what they must."""
    from parplanner.document import sentences
    from parplanner.document.document import Document
    from parplanner.document.reading import read_plan

    try:
        with tempfile.TemporaryDirectory(prefix="parplanner-") as folder:
            target = Path(folder) / "doctor.db"
            document = Document.new()
            try:
                document.save(target)
            finally:
                document.close()
            same = read_plan(target).plan.same_content(document.plan)
        return Check(
            "saving and reading", same, tr("works") if same else tr("reads back something else")
        )
    except Problem as problem:
        return Check("saving and reading", False, sentences.problem(problem))
