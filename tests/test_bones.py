"""Promises of the project's bones: lock file, wheel, fonts, icons, languages, build and CI."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from i18n import compile as languages

ROOT = Path(__file__).resolve().parents[1]
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
TEST_COMMAND = "python3 dev.py test"


def vietnamese_letters() -> set[str]:
    """All letters of Vietnamese in both cases, composed: 29 letters, twelve of them vowels with
    five more tones."""
    tones = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    small = {
        unicodedata.normalize("NFC", letter + tone)
        for letter in "aăâbcdđeêghiklmnoôơpqrstuưvxy"
        for tone in (tones if letter in "aăâeêioôơuưy" else tones[:1])
    }
    return small | {letter.upper() for letter in small}


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_lock_has_exact_versions_and_nothing_else() -> None:
    lines = text_of("requirements.lock").splitlines()
    strange = [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9A-Za-z.]+", line)]
    assert strange == []
    names = [re.sub(r"[._-]+", "-", line.partition("==")[0]).lower() for line in lines]
    assert len(names) == len(set(names))
    assert not {"pip", "setuptools", "parplanner"} & set(names)


def test_the_lock_is_what_is_installed_and_fits_the_ranges() -> None:
    import importlib.metadata as metadata

    from packaging.requirements import Requirement

    locked = {
        re.sub(r"[._-]+", "-", name).lower(): version
        for name, _, version in (
            line.partition("==") for line in text_of("requirements.lock").splitlines()
        )
    }
    assert {name: metadata.version(name) for name in locked} == locked
    for line in metadata.requires("parplanner") or []:
        requirement = Requirement(line)
        assert locked[re.sub(r"[._-]+", "-", requirement.name).lower()] in requirement.specifier


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "-qq", "--disable-pip-version-check", "--no-deps"]
    subprocess.run(
        [*pip, "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)], check=True
    )
    (path,) = folder.glob("parplanner-*.whl")
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def test_the_wheel_carries_everything_under_resources_and_all_modules(wheel: set[str]) -> None:
    files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    modules = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    assert {f"parplanner/{name}" for name in files} | modules <= wheel


def test_the_wheel_carries_fonts_with_their_licence_and_languages(wheel: set[str]) -> None:
    fonts = {f"parplanner/resources/fonts/Tinos-{style}.ttf" for style in STYLES}
    texts = {
        f"parplanner/resources/i18n/parplanner_{language}.json" for language in languages.LANGUAGES
    }
    assert fonts | texts | {"parplanner/resources/fonts/LICENSE-Tinos.txt"} <= wheel


def test_the_wheel_carries_no_tests_and_no_caches(wheel: set[str]) -> None:
    roots = {name.partition("/")[0] for name in wheel}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"parplanner"}
    assert [name for name in wheel if "__pycache__" in name] == []


def test_the_letters_looked_for_are_178_of_which_134_are_not_ascii() -> None:
    letters = vietnamese_letters()
    assert len(letters) == 2 * (17 + 12 * 6)
    assert len({letter for letter in letters if not letter.isascii()}) == 134


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_the_font_has_every_vietnamese_letter(style: str) -> None:
    from reportlab.pdfbase.ttfonts import TTFont

    face = TTFont(f"Tinos-{style}", str(ROOT / "resources" / "fonts" / f"Tinos-{style}.ttf")).face
    also = set("0123456789.,;:!?()[]/%+-–—…“”‘’\"'&§•→≥≤")
    missing = {char for char in vietnamese_letters() | also if not face.charToGlyph.get(ord(char))}
    assert missing == set()


@pytest.mark.parametrize(
    "icon", sorted((ROOT / "resources" / "icons").glob("*.svg")), ids=lambda path: path.stem
)
def test_icons_take_the_colour_of_the_text(icon: Path) -> None:
    root = ET.parse(icon).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    if icon.stem != "app":
        assert root.get("stroke") == "currentColor"
        assert root.get("fill") == "none"
        assert not re.search(r"#[0-9a-fA-F]{3}", icon.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_the_compiled_languages_are_those_of_the_translators_files(language: str) -> None:
    compiled = (languages.RESOURCES / f"parplanner_{language}.json").read_text(encoding="utf-8")
    assert compiled == languages.compiled(language), "python3 dev.py languages"


def ts(tmp_path: Path, *messages: str) -> Path:
    path = tmp_path / "x_vi.ts"
    body = "".join(f"<message>{message}</message>" for message in messages)
    path.write_text(f"<TS><context><name></name>{body}</context></TS>", encoding="utf-8")
    return path


def test_an_unfinished_text_is_refused_in_vietnamese_and_stands_for_itself_in_english(
    tmp_path: Path,
) -> None:
    path = ts(tmp_path, '<source>Save {name}</source><translation type="unfinished"></translation>')
    with pytest.raises(languages.TranslationError, match=r"unfinished: 'Save \{name\}'"):
        languages.table(path, identity=False)
    assert languages.table(path, identity=True) == {"Save {name}": "Save {name}"}


def test_a_translation_with_other_placeholders_is_refused(tmp_path: Path) -> None:
    path = ts(tmp_path, "<source>Save {name}</source><translation>Lưu {ten}</translation>")
    with pytest.raises(languages.TranslationError, match="placeholders differ"):
        languages.table(path, identity=False)


def test_a_translation_may_order_and_format_placeholders_its_own_way(tmp_path: Path) -> None:
    path = ts(tmp_path, "<source>{a} of {b:.2f}</source><translation>{b}: {a}</translation>")
    assert languages.table(path, identity=False) == {"{a} of {b:.2f}": "{b}: {a}"}


def test_the_build_makes_one_folder_with_both_programs() -> None:
    calls = [
        node for node in ast.walk(ast.parse(text_of("build.spec"))) if isinstance(node, ast.Call)
    ]
    named = [call for call in calls if isinstance(call.func, ast.Name)]
    programs = {
        (ast.literal_eval(call.args[0]), ast.literal_eval(call.keywords[0].value))
        for call in named
        if call.func.id == "program"  # type: ignore[attr-defined]
    }
    assert programs == {("parplanner", False), ("parplanner-cli", True)}
    assert [call.func.id for call in named].count("COLLECT") == 1  # type: ignore[attr-defined]


def test_ci_runs_the_test_command_of_the_readme() -> None:
    ways = [line for line in text_of(".ci/run").splitlines() if "dev.py" in line]
    assert [re.search(r"python3 .*?(?= \|\||$)", way)[0] for way in ways] == [TEST_COMMAND] * 2  # type: ignore[index]
    assert TEST_COMMAND in text_of("README.md")


def test_no_file_of_the_tooling_names_a_package_index_or_a_place_on_a_machine() -> None:
    for name in (
        "pyproject.toml",
        "requirements.lock",
        "dev.py",
        "build.spec",
        ".ci/run",
        ".ci/bare",
    ):
        assert not re.search(
            r"https?://|file://|index-url|find-links|/home/|/work/|/opt/|C:\\", text_of(name)
        ), name


def test_without_a_display_every_document_of_the_sample_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import dev
    from parplanner.document.reading import read_plan
    from parplanner.reports.documents import DOCUMENTS

    plan, *documents = dev.export_sample(tmp_path / "out")
    assert read_plan(plan).plan.agency.name
    begins = {"pdf": b"%PDF", "docx": b"PK", "xlsx": b"PK"}
    expected = {
        f"{dev.SAMPLE}-{what}.{kind}": mark for what in DOCUMENTS for kind, mark in begins.items()
    }
    assert {
        path.name: path.read_bytes()[: len(expected[path.name])] for path in documents
    } == expected
    said = capsys.readouterr().out
    assert all(path.name in said for path in documents)
