#!/usr/bin/env python3
"""The one tool of a developer: python3 dev.py run | test | check | fix | texts | languages | build
| bench [arguments].

Standard library only; Linux and Windows. Makes .venv from requirements.lock when needed and goes on
inside it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{EXE}"
STAMP = VENV / "parplanner.stamp"
LOCK = ROOT / "requirements.lock"
SAMPLE = "ha-noi-2018"

# Debian package -> the library whose absence tells that it is needed.
QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xinerama0": "libxcb-xinerama.so.0",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
}


def say(text: str) -> None:
    print(text, flush=True)


def run(*command: object, env: dict[str, str] | None = None) -> int:
    """Runs a command in the root of the checkout; its exit code."""
    return subprocess.call(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})}
    )


# environment


def wanted_stamp() -> str:
    """Changes when packages have to be installed again: other lock, other metadata of ours, other
    place."""
    import tomllib

    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [
        LOCK.read_text(encoding="utf-8"),
        json.dumps([pyproject["project"], pyproject["build-system"]]),
    ]
    return hashlib.sha256("\0".join([*parts, str(ROOT)]).encode()).hexdigest()


def make_environment() -> None:
    """Makes .venv, or brings it up to requirements.lock; SystemExit with a plain sentence if that
    fails."""
    wanted = wanted_stamp()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    say(
        "Đang chuẩn bị .venv (lần đầu mất vài phút) / Preparing .venv (the first time takes some "
        "minutes) …"
    )
    STAMP.unlink(missing_ok=True)
    if not PYTHON.exists() or run(PYTHON, "-c", "import pip") != 0:
        make = (sys.executable, "-m", "venv", "--clear", VENV)
        if run(*make) != 0:
            install_packages(["python3-venv"])
            if run(*make) != 0:
                raise SystemExit("Không tạo được .venv / cannot make .venv")
    pip = (PYTHON, "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check")
    if (
        run(*pip, "-r", LOCK) != 0
        or run(*pip, "--no-build-isolation", "--no-deps", "-e", ROOT) != 0
    ):
        raise SystemExit(
            "Không cài được các gói trong requirements.lock / cannot install requirements.lock"
        )
    STAMP.write_text(wanted, encoding="utf-8")


def install_packages(packages: Sequence[str]) -> None:
    """Debian packages: installed where we may, else the line to type is printed. Never fatal."""
    if not packages:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("apt-get"):
        say(f"Hệ thống còn thiếu, xin gõ / the system lacks these, please type:\n  sudo {line}")
        return
    say(f"apt-get: {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", "-qq", env=quiet)
    if run(*line.replace("install", "install -qq", 1).split(), env=quiet) != 0:
        say(f"Không cài được, chương trình vẫn chạy tiếp / failed, going on without:\n  {line}")


def install_qt_libraries() -> None:
    ldconfig = shutil.which("ldconfig") or shutil.which("ldconfig", path="/sbin:/usr/sbin")
    if not sys.platform.startswith("linux") or not ldconfig:
        return
    known = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    install_packages(
        [package for package, library in QT_LIBRARIES.items() if f"\t{library} " not in known]
    )


def install_test_tools() -> None:
    """Programs that only the tests use, to look at what parplanner made with other eyes."""
    if not sys.platform.startswith("linux"):
        return
    office = Path(
        os.path.realpath(shutil.which("soffice") or "/usr/lib/libreoffice/program/soffice")
    ).parent
    present = {
        "poppler-utils": shutil.which("pdftotext"),
        "xvfb": shutil.which("Xvfb"),
        "libreoffice-calc-nogui": (office / "libsclo.so").exists(),
        "libreoffice-writer-nogui": (office / "libswlo.so").exists(),
    }
    install_packages([package for package, found in present.items() if not found])


def lacks_python_library() -> bool:
    """Whether this Python was built with a shared library that is nowhere to be found."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    if ".so" not in name:
        return False
    folder = Path(sysconfig.get_config_var("LIBDIR") or "/usr/lib")
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    places = (folder, folder / multiarch, folder.parent, Path(sys.base_prefix, "lib"))
    return not any((place / name).exists() for place in places)


def install_build_tools() -> None:
    """What PyInstaller asks for on Linux: objdump to see what a library needs, Python itself as a
    library."""
    if not sys.platform.startswith("linux"):
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    missing = {
        "binutils": not shutil.which("objdump"),
        f"libpython{version}": lacks_python_library(),
    }
    install_packages([package for package, lacks in missing.items() if lacks])


# commands


def command_run(args: list[str]) -> int:
    """The program; without arguments with the sample plan; without a display all documents of the
    sample."""
    install_qt_libraries()
    program = (sys.executable, "-m", "parplanner")
    if args:
        return run(*program, *args)
    if (
        os.name == "nt"
        or sys.platform == "darwin"
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    ):
        return run(*program, "--sample", SAMPLE)
    say("Không có màn hình: thay vì mở cửa sổ, xuất mọi văn bản của kế hoạch ví dụ ra tệp.")
    say(
        "No display: instead of opening the window, every document of the sample plan is written "
        "to files."
    )
    files = export_sample(ROOT / "out")
    say(f"Đã có {len(files)} tệp trong thư mục out/ / made {len(files)} files in the folder out/")
    return 0


def export_sample(folder: Path) -> list[Path]:
    """The sample as a plan file, and every document there is of it as PDF, Word and Excel; the
    files, in that order."""
    from parplanner.document.document import Document
    from parplanner.document.exporting import export
    from parplanner.document.samples import sample_plan
    from parplanner.reports.documents import DOCUMENTS, FORMATS

    folder.mkdir(parents=True, exist_ok=True)
    document = Document.new(sample_plan(SAMPLE))
    made = [folder / f"{SAMPLE}.db"]
    made[0].unlink(missing_ok=True)
    document.save(made[0])
    for what in DOCUMENTS:
        outputs = {kind: folder / f"{SAMPLE}-{what}.{kind}" for kind in FORMATS}
        export(document.plan, what, outputs, overwrite=True)
        say(f"  {what}: {', '.join(path.name for path in outputs.values())}")
        made += outputs.values()
    document.close()
    return made


def checks() -> dict[str, int]:
    """Name of each check -> exit code."""
    steps: dict[str, tuple[object, ...]] = {
        "ruff check": (sys.executable, "-m", "ruff", "check", "."),
        "ruff format": (sys.executable, "-m", "ruff", "format", "--check", "."),
        "mypy": (sys.executable, "-m", "mypy"),
        "lint-imports": (BIN / f"lint-imports{EXE}", "--no-logo"),
    }
    return {name: step(name, *command) for name, command in steps.items()}


def step(name: str, *command: object, env: dict[str, str] | None = None) -> int:
    say(f"--- {name}")
    return run(*command, env=env)


def summary(results: dict[str, int]) -> int:
    say("---")
    for name, code in results.items():
        say(f"{'ok    ' if code == 0 else 'FAILED'} {name}")
    return 1 if any(results.values()) else 0


def command_check(_args: list[str]) -> int:
    return summary(checks())


def command_test(args: list[str]) -> int:
    """All checks, then all tests; other arguments go to pytest.

    ``--quick``: all checks and the tests that ``tests/quick.txt`` names, some of every room; all in
    less than a minute.
    """
    install_qt_libraries()
    install_test_tools()
    install_build_tools()
    # lxml comes with development tools only; without this openpyxl would take another path than at
    # the officer's.
    env = {
        "OPENPYXL_LXML": "False",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    # Hundreds of tests start a program, which would be compiled each time.
    env["PYTHONDONTWRITEBYTECODE"] = ""
    if os.environ.get("CI"):
        env["PARPLANNER_NO_SKIPS"] = "1"
    chosen = ["@tests/quick.txt" if arg == "--quick" else arg for arg in args]
    results = checks()
    results["pytest"] = step("pytest", sys.executable, "-m", "pytest", "-n", "2", *chosen, env=env)
    return summary(results)


def command_fix(_args: list[str]) -> int:
    return run(sys.executable, "-m", "ruff", "check", "--fix", ".") | run(
        sys.executable, "-m", "ruff", "format", "."
    )


def command_texts(_args: list[str]) -> int:
    """Brings i18n/parplanner_*.ts up to the tr("…") calls in the source."""
    sources = sorted(
        path.relative_to(ROOT).as_posix() for path in (ROOT / "src" / "parplanner").rglob("*.py")
    )
    options = (
        "-silent",
        "-locations",
        "none",
        "-no-obsolete",
        "-tr-function-alias",
        "tr+=mark",
        "-sort-messages",
        "-source-language",
        "en",
    )
    code = 0
    for language in ("vi", "en"):
        ts = f"i18n/parplanner_{language}.ts"
        tool = BIN / f"pyside6-lupdate{EXE}"
        code |= run(tool, *options, "-target-language", language, *sources, "-ts", ts)
    return code


def command_languages(_args: list[str]) -> int:
    """Compiles i18n/*.ts to resources/i18n; refuses what is unfinished."""
    from i18n.compile import TranslationError, compile_all

    try:
        compile_all()
    except TranslationError as error:
        say(str(error))
        return 1
    return run(
        BIN / f"pyside6-lrelease{EXE}",
        "-silent",
        "i18n/qtbase_vi.ts",
        "-qm",
        "resources/i18n/qtbase_vi.qm",
    )


def command_build(args: list[str]) -> int:
    """The program as a folder, dist/parplanner, byte for byte the same for the same commit; then
    its own test."""
    install_build_tools()
    status, seconds = subprocess.getstatusoutput(f'git -C "{ROOT}" log -1 --format=%ct')
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or (seconds if status == 0 else "1514764800")
    env = {"SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": "0"}
    options = (
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        "--distpath",
        "dist",
        "--workpath",
        "build",
    )
    code = run(sys.executable, "-m", "PyInstaller", *options, *args, "build.spec", env=env)
    return code or run(ROOT / "dist" / "parplanner" / f"parplanner-cli{EXE}", "--self-test")


def command_bench(args: list[str]) -> int:
    return run(sys.executable, "-m", "benchmarks", *args)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": command_run,
    "test": command_test,
    "check": command_check,
    "fix": command_fix,
    "texts": command_texts,
    "languages": command_languages,
    "build": command_build,
    "bench": command_bench,
}


def main(argv: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if not argv or argv[0] not in COMMANDS:
        say(f"{__doc__}\n{' | '.join(COMMANDS)}")
        return 0 if argv and argv[0] in ("-h", "--help") else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever types python3 may have an older one
        say("Cần Python 3.11 trở lên / Python 3.11 or newer is needed")
        return 2
    make_environment()
    if Path(sys.prefix).resolve() != VENV.resolve():
        return run(PYTHON, Path(__file__).resolve(), *argv)
    return COMMANDS[argv[0]](argv[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
