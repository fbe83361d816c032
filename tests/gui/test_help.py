"""F1, the guide's pages, the licences, the information for a maintainer."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit

from parplanner import __version__, logs, paths, wording
from parplanner.gui.dialogs.about import About
from parplanner.gui.dialogs.help import HelpWindow, pages
from parplanner.gui.services import error_information, language, licences
from parplanner.gui.shell.menus import ACTIONS
from tests.gui.driving import CTRL, Driver, Key, clipboard

ROOT = Path(__file__).resolve().parents[2]
KEY = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|Enter|Tab|[A-Z0-9;/-](?![a-z]))|\bF\d+\b")
HELP = ROOT / "resources" / "help"


def guide(driver: Driver) -> HelpWindow:
    """The open guide."""
    return driver.guide


def test_f1_opens_the_page_of_where_one_is(driver: Driver) -> None:
    driver.press(Key.Key_F1)
    assert driver.guide.page() == "data"
    assert not driver.guide.isModal()
    driver.guide.close()
    driver.press(Key.Key_2, CTRL)
    driver.frame.activateWindow()
    driver.do("help")
    assert driver.guide.page() == "text"
    driver.close_plan()
    driver.do("help")
    assert driver.guide.page() == "welcome"
    driver.do("guide")
    assert driver.guide.page() == "index"


def test_a_page_can_name_itself(driver: Driver) -> None:
    driver.data_page.setProperty("help_page", "overview")
    assert driver.guide_page() == "overview"
    driver.data_page.setProperty("help_page", "no such page")
    driver.do("help")
    assert driver.guide.page() == "index"


@pytest.mark.parametrize("name", wording.LANGUAGES)
def test_every_page_of_the_guide_is_there_and_every_link_leads_to_one(name: str) -> None:
    names = {path.stem for path in (HELP / name).glob("*.md")}
    assert {"index", "welcome", "data", "text", "overview"} <= names
    reached = set()
    for path in (HELP / name).glob("*.md"):
        text = path.read_text("utf-8")
        assert text.startswith("# ")
        links = re.findall(r"\]\(([^)]+)\)", text)
        assert {link.removesuffix(".md") for link in links} <= names, path
        assert not re.search(r"https?:|<img|!\[", text)
        reached |= {link.removesuffix(".md") for link in links if path.stem == "index"}
    assert reached | {"index"} == names


def test_both_languages_have_the_same_pages_and_sections() -> None:
    for path in (HELP / "vi").glob("*.md"):
        other = HELP / "en" / path.name
        heads = [re.findall(r"^(#+) ", p.read_text("utf-8"), re.M) for p in (path, other)]
        assert heads[0] == heads[1], path.name
        rows = [p.read_text("utf-8").count("\n|") for p in (path, other)]
        assert rows[0] == rows[1], path.name


def _keys() -> set[str]:
    return {k.replace("Return", "Enter") for spec in ACTIONS for k in spec.keys}


def test_keys_named_in_the_guide_exist() -> None:
    """Ctrl+letter and F keys of the guide are in the table of
    actions, or known gestures of grids and text."""
    gestures = {
        "Ctrl+B",
        "Ctrl+I",
        "F2",
        "Alt+Enter",
        "Shift+Enter",
        "Shift+Tab",
        "Ctrl+Shift+F",
        "Shift+F4",
    }
    for name in wording.LANGUAGES:
        for path in (HELP / name).glob("*.md"):
            named = set(KEY.findall(path.read_text("utf-8")))
            assert named <= _keys() | gestures, path


def test_links_and_back_work_and_other_addresses_are_refused(driver: Driver) -> None:
    driver.do("guide")
    shown = driver.guide
    browser = shown.browser
    assert not shown.back.isEnabled()
    browser.setSource(browser.source().resolved(QUrl("data.md")))
    assert shown.page() == "data"
    assert "Cây tiêu chí" in browser.toPlainText()
    for address in (
        "https://example.org/x.md",
        "file:///etc/passwd",
        "../en/data.md",
        "../../../LICENSE",
    ):
        browser.setSource(browser.source().resolved(QUrl(address)))
        assert "Cây tiêu chí" in browser.toPlainText()
        assert (
            browser.loadResource(int(QTextDocument.ResourceType.ImageResource), QUrl(address))
            == b""
        )
    shown.back.click()
    assert shown.page() == "index"
    browser.setSource(browser.source().resolved(QUrl("data.md")))
    shown.contents.click()
    assert shown.page() == "index"
    assert "five minutes" not in browser.toPlainText()


def test_words_are_found_in_a_page_from_any_place(driver: Driver) -> None:
    driver.do("guide")
    shown = driver.guide
    for wanted, found in (("Alt+Enter", True), ("bắt đầu", True), ("không có chữ này", False)):
        shown.search.setText(wanted)
        shown.search.setFocus()
        QTest.keyClick(shown.search, Key.Key_Return)
        assert (shown.browser.textCursor().selectedText().casefold() == wanted.casefold()) == found
        assert bool(shown.told.text()) != found


def test_every_page_shows_as_text_not_as_marks(driver: Driver) -> None:
    for name in wording.LANGUAGES:
        language.install(name)
        shown = HelpWindow(driver.frame)
        for page in pages():
            shown.show_page(page)
            text = shown.browser.toPlainText()
            assert len(text) > 200
            assert not re.search(r"\*\*|\]\(|^#|\|--", text, re.M), page
        shown.deleteLater()


def test_the_index_of_the_docs_links_the_pages() -> None:
    text = (ROOT / "docs" / "huong-dan.md").read_text("utf-8")
    for path in [*(HELP / "vi").glob("*.md"), *(HELP / "en").glob("*.md")]:
        assert f"../resources/help/{path.parent.name}/{path.name}" in text


# -- about -----------------------------------------------------------------------------------------


def test_every_shipped_library_has_its_licence_in_full(driver: Driver) -> None:
    tree = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    spec = next(
        n for n in tree.body if isinstance(n, ast.Assign) and n.targets[0].id == "LIBRARIES"
    )  # type: ignore[attr-defined]
    assert tuple(ast.literal_eval(spec.value)) == licences.LIBRARIES
    found = {c.name: c for c in licences.components()}
    assert set(found) == {*licences.LIBRARIES, "parplanner", "Tinos", "Python"}
    for component in found.values():
        assert component.licence, component.name
        assert len(component.text) > 400, component.name
        assert component.version
    for name in licences.QT:
        assert found[name].licence == "LGPL-3.0"
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in found[name].text
        assert "GNU GENERAL PUBLIC LICENSE" in found[name].text
    assert "SIL OPEN FONT LICENSE" in found["Tinos"].text.upper()


def test_the_licence_of_the_program_is_the_one_of_the_checkout() -> None:
    assert (ROOT / "resources" / "licences" / "parplanner.txt").read_bytes() == (
        ROOT / "LICENSE"
    ).read_bytes()


def test_licences_are_found_in_a_build_as_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "licenses" / "openpyxl"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text("Name: openpyxl\nVersion: 9.9\nLicense: MIT\n", "utf-8")
    (folder / "LICENCE.rst").write_text("the text", "utf-8")
    monkeypatch.setattr(licences, "_build_folder", lambda: tmp_path / "licenses")
    found = next(c for c in licences.components() if c.name == "openpyxl")
    assert (found.version, found.licence, found.text) == ("9.9", "MIT", "the text")


def test_about_names_the_version_and_shows_the_chosen_licence(driver: Driver) -> None:
    dialog = About(driver.frame)
    shown, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    names = [shown.item(i).text() for i in range(shown.count())]
    assert names[0].startswith(f"parplanner {__version__}")
    shown.setCurrentRow(next(i for i, n in enumerate(names) if n.startswith("PySide6_Essentials")))
    assert "LESSER" in text.toPlainText()


# -- error information -----------------------------------------------------------------------------


@pytest.mark.expects_log("in a test")
def test_error_information_has_versions_and_the_log_but_nothing_private(driver: Driver) -> None:
    logs.start()
    secret = Path.home() / "Kế hoạch mật" / "Nguyễn Văn Ả.db"
    logs.LOGGER.info("cannot open '%s'", secret)
    logs.LOGGER.info("no permission C:\\Users\\nva\\plan.db: denied")
    logs.LOGGER.info("lies in %s/work/x", paths.data_dir())
    try:
        raise ValueError("x")
    except ValueError as error:
        logs.bug("in a test", error)
    for handler in logs.LOGGER.handlers:
        handler.flush()
    driver.do("error_info")
    text = clipboard()
    for part in (
        __version__,
        "Python 3",
        "Qt 6",
        "vi",
        "light",
        "100 %",
        "ValueError",
        "in a test",
    ):
        assert part in text, part
    for private in (
        "mật",
        "Nguyễn",
        "nva",
        str(paths.data_dir()),
        str(Path.home() / "x")[:-2] + "/",
        "Dân tộc",
    ):
        assert private not in text, private
    assert "sao chép" in driver.status.lower()


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("open '/mnt/ổ đĩa/a b.db' failed", "open '<path>' failed"),
        (r"at D:\Kế_hoạch\a.db: no", "at <path>: no"),
        (r"\\server\chung\a.db", "<path>"),
        (
            '  File "/usr/lib/parplanner/gui/app.py", line 5, in x',
            '  File "…/parplanner/gui/app.py", line 5, in x',
        ),
        (
            "2026-11-22 02:00:01,5 INFO started 0.1.0, language vi",
            "2026-11-22 02:00:01,5 INFO started 0.1.0, language vi",
        ),
        ("1/2 of 3/4", "1/2 of 3/4"),
    ],
)
def test_paths_are_taken_out_of_the_log(line: str, clean: str) -> None:
    assert error_information.without_paths(line) == clean


def test_without_a_log_the_information_still_comes(driver: Driver) -> None:
    logs.log_path().unlink(missing_ok=True)
    assert __version__ in error_information.information(100)


def test_the_log_folder_is_opened(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("parplanner.gui.shell.program.QDesktopServices.openUrl", opened.append)
    driver.do("log_folder")
    assert [Path(url.toLocalFile()) for url in opened] == [logs.log_path().parent]
    QApplication.processEvents()
