"""A headless LibreOffice whose letters are ours, so that its pages are the same on every machine.

A bare Debian has no "Times New Roman", another one a substitute of Ghostscript's: pages would break
elsewhere. The office of tests and benchmarks sees ``resources/fonts`` and nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
_FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <test name="family" qual="any"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
"""


def program() -> str | None:
    """LibreOffice, when it is installed."""
    return shutil.which("soffice")


def environment(folder: Path) -> dict[str, str]:
    """What LibreOffice must be started with; its font configuration is written into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "fonts.conf"
    cache = escape(str(folder / "fonts"))
    config.write_text(_FONTCONFIG.format(fonts=escape(str(FONTS)), cache=cache), "utf-8")
    return {**os.environ, "FONTCONFIG_FILE": str(config)}


def convert(source: Path, kind: str, folder: Path, profile: Path, *options: str) -> Path:
    """``source`` as ``kind`` ("pdf", "xlsx:Calc MS Excel 2007 XML") in ``folder``, with a profile
    of its own.

    Raises subprocess.CalledProcessError when LibreOffice fails.
    """
    (made,) = convert_all([source], kind, folder, profile, *options)
    return made


def convert_all(
    sources: Sequence[Path], kind: str, folder: Path, profile: Path, *options: str
) -> list[Path]:  # fmt: skip
    """See :func:`convert`: LibreOffice is started once, which takes longer than most files do."""
    office = program()
    assert office is not None, "LibreOffice is not installed"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", *options]
    command += ["--convert-to", kind, "--outdir", str(folder), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=600, env=environment(profile))
    return [folder / f"{source.stem}.{kind.partition(':')[0]}" for source in sources]
