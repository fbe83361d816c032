"""The table of actions and every widget: no key twice, all in menus,
reasons when disabled, names for readers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from parplanner import wording
from parplanner.document.document import Document
from parplanner.domain.plan import Plan
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.grids.kit.lens import ColumnFilter
from parplanner.gui.shell.app import Application
from parplanner.gui.shell.menus import ACTIONS, GRID_MENU, MENUS, TOOLBAR, TREE_ONLY, WHY_DISABLED
from parplanner.wording import tr
from tests.gui.driving import Driver, Key, show_window
from tests.gui.every_window import dialogs
from tests.gui.facts import box
from tests.plans import hanoi_plan

GESTURES = (
    "F2",
    "Return",
    "Tab",
    "Shift+Tab",
    "Esc",
    "Del",
    "Backspace",
    "Alt+Left",
    "Alt+Right",
    "Shift+Return",
)


def test_no_two_actions_share_a_key() -> None:
    keys = [QKeySequence(k).toString() for spec in ACTIONS for k in spec.keys]
    assert [k for k, n in Counter(keys).items() if n > 1] == []
    assert all(QKeySequence(k).toString() for spec in ACTIONS for k in spec.keys)
    assert not set(keys) & {QKeySequence(k).toString() for k in GESTURES}


def test_no_action_fires_at_a_bare_letter() -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert re.search(r"Ctrl|Alt|F\d+", key), (spec.name, key)


def test_every_action_is_in_exactly_one_menu() -> None:
    names = [spec.name for spec in ACTIONS]
    assert len(names) == len(set(names)) > 60
    assert {*TOOLBAR, *GRID_MENU, *TREE_ONLY} - {"-"} <= set(names)


def test_what_an_action_needs_has_a_reason() -> None:
    assert {spec.needs for spec in ACTIONS if spec.needs} <= set(WHY_DISABLED)


def test_every_disabled_action_says_why(empty: Driver) -> None:
    disabled = [a for a in empty.actions.values() if not a.isEnabled()]
    assert len(disabled) > 15
    reasons = [tr(r) for r in WHY_DISABLED.values()]
    for action in disabled:
        assert any(reason in action.toolTip() for reason in reasons), action.objectName()
        assert any(reason in action.statusTip() for reason in reasons), action.objectName()


def test_what_can_be_done_is_enabled_as_the_plan_changes(driver: Driver) -> None:
    actions = driver.actions
    assert not actions["undo"].isEnabled()
    driver.go("1.2", "title")
    driver.enter("x")
    assert actions["undo"].isEnabled()
    driver.undo()
    assert not actions["undo"].isEnabled()
    assert actions["redo"].isEnabled()


def test_without_rows_the_row_commands_are_disabled(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(Plan())
    actions = driver.actions
    assert not actions["indent"].isEnabled()
    assert actions["add_below"].isEnabled()


def _menus(driver: Driver) -> Iterator[tuple[str, list[QAction]]]:
    pending: list[QMenu] = [a.menu() for a in driver.menu_bar.actions()]
    yield "menu bar", driver.menu_bar.actions()
    while pending:
        menu = pending.pop()
        actions = [a for a in menu.actions() if not a.isSeparator()]
        yield menu.title(), actions
        pending += [a.menu() for a in actions if a.menu() is not None]


@pytest.mark.parametrize("name", ["vi", "en"])
def test_letters_to_press_are_unique_in_each_menu(application: Application, name: str) -> None:
    from parplanner.gui.services import language

    language.install(name)
    driver = show_window(application)
    driver.show(Document.new(hanoi_plan()))
    driver.build_all()
    menus = [(title, [a.text() for a in actions]) for title, actions in _menus(driver)]
    menus += [(title, [a.text() for a in actions]) for title, actions in _context_menus(driver)]
    assert sum(len(texts) for _title, texts in menus) > 100
    for title, texts in menus:
        letters = [letter for text in texts if (letter := _letter(text)) is not None]
        assert [k for k, n in Counter(letters).items() if n > 1] == [], title
        if title in [tr(menu.title) for menu in MENUS]:
            assert len(letters) == len(texts), f"{title}: {texts}"


@pytest.mark.parametrize("name", ["vi", "en"])
def test_letters_to_press_can_be_typed_with_and_without_an_input_method(name: str) -> None:
    """On a plain keyboard there is no ở; and Telex makes ư of a single w."""
    wording.install(name)
    wrong = []
    for source, said in wording._catalogue.items():
        letter = _letter(said) if _letter(source) is not None else None
        if _letter(source) is not None and not re.fullmatch(
            "[a-z0-9]" if name == "en" else "[a-vx-z0-9]", str(letter)
        ):
            wrong.append(said)
    assert wrong == []
    assert all(_letter(spec.text) is not None for spec in ACTIONS)
    assert [
        spec.text for spec in ACTIONS if not re.fullmatch("[a-z0-9]", str(_letter(spec.text)))
    ] == []


def _letter(text: str) -> str | None:
    found = re.search("&(.)", text.replace("&&", ""))
    return found[1].lower() if found else None


def _context_menus(driver: Driver) -> Iterator[tuple[str, list[QAction]]]:
    """Those made when they open."""
    tree = driver.tree
    assert tree.columns is not None
    driver.criteria.filter("title", ColumnFilter("a"))
    tree.columns.freeze_to(1)
    driver.text.show()
    editor = driver.text.editor.createStandardContextMenu()
    driver.text.leave()
    driver.findings.check()
    driver.findings.enter()
    recent = QMenu()
    driver.welcome.list_recent(["/a.db"], [])
    driver.welcome.fill_context_menu(recent, 0)
    pinned = QMenu()
    driver.welcome.list_recent(["/a.db"], ["/a.db"])
    driver.welcome.fill_context_menu(pinned, 0)
    menus = {"columns": tree.columns.menu(1), "text": editor, "recent": recent, "pinned": pinned}
    menus["finding"] = driver.findings.menu()
    ignored = menus["ignored finding"] = QMenu()
    for text in ("&Go to the row (Enter)", "&Count it again", "Change the &reason… (Delete)"):
        ignored.addAction(tr(text))
    for title, menu in menus.items():
        yield title, [a for a in menu.actions() if not a.isSeparator()]


def _inputs(root: QWidget) -> Iterator[QWidget]:
    kinds = (
        QLineEdit,
        QComboBox,
        QAbstractSpinBox,
        QAbstractItemView,
        QPlainTextEdit,
        QTextEdit,
        QProgressBar,
    )
    for widget in root.findChildren(QWidget):
        above: QWidget | None = widget
        inside = False
        while (above := above.parentWidget()) is not None and above is not root:
            inside = inside or isinstance(
                above, QAbstractItemView | QComboBox | QAbstractSpinBox | QMenu
            )
        if isinstance(widget, QHeaderView) or inside:
            continue
        if isinstance(widget, kinds):
            yield widget


def test_every_input_has_a_name_for_screen_readers(driver: Driver) -> None:
    for root in [driver.frame, *dialogs(driver.frame)]:
        nameless = [w for w in _inputs(root) if not w.accessibleName()]
        assert nameless == [], type(root).__name__


def test_every_button_has_words(driver: Driver) -> None:
    driver.findings.check()
    for root in [driver.frame, *dialogs(driver.frame)]:
        for button in root.findChildren(QAbstractButton):
            internal = type(button) is QAbstractButton or button.objectName().startswith("qt_")
            spoken = button.text() or button.accessibleName() or button.toolTip()
            hidden = not button.isVisibleTo(root)
            assert internal or spoken or hidden, (type(root).__name__, button)


def test_open_editors_have_names_too(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    assert (
        "1.2" in driver.editor().accessibleName()
        or driver.row("1.2").title in driver.editor().accessibleName()
    )


def test_points_are_read_aloud_with_their_place(driver: Driver) -> None:
    spoken = str(driver.at("1.2", "max").data(Qt.ItemDataRole.AccessibleTextRole))
    assert "1.2" in spoken
    assert "1,0" in spoken


def test_every_label_is_plain_text_or_ours(driver: Driver) -> None:
    """A label that guesses (AutoText) would show a colleague's ``<img src=…>`` as a picture."""
    for root in [driver.frame, *dialogs(driver.frame)]:
        for label in root.findChildren(QLabel):
            if label.textFormat() == Qt.TextFormat.PlainText:
                continue
            assert label.objectName().startswith("qt_") or _is_constant(label.text()), label.text()


def _is_constant(text: str) -> bool:
    """Whether a text stands in the catalogue as it is, so that nothing of a plan can be in it."""
    import json

    from parplanner import paths

    catalogue = json.loads(paths.resource("i18n", "parplanner_vi.json").read_text("utf-8"))
    known = {*catalogue, *catalogue.values(), "parplanner", ""}
    return text in known or text.rstrip(":") in known


def test_tool_buttons_tell_their_names(driver: Driver) -> None:
    for button in driver.tool_bar.findChildren(QToolButton):
        if button.defaultAction() is not None:
            assert button.toolTip()


def test_keyboard_alone_reaches_every_field_of_the_plan_facts(driver: Driver) -> None:
    dialog = PlanFacts(driver.frame, driver.plan)
    dialog.show()
    fields = [f for f in dialog.findChildren(QLineEdit) if f.isEnabled()]
    reached, widget = set(), box(dialog, "agency")
    for _ in range(60):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert {id(f) for f in fields} <= {id(w) for w in reached}


def test_the_tool_bar_shows_the_open_page(driver: Driver) -> None:
    actions = driver.actions
    pages = ("data_page", "text_page", "overview_page")
    assert [actions[p].isChecked() for p in pages] == [True, False, False]
    for chosen in (*reversed(pages), "data_page"):  # the open one again: it stays marked
        actions[chosen].trigger()
        assert [p for p in pages if actions[p].isChecked()] == [chosen]


def test_no_menu_says_return(driver: Driver) -> None:
    shown = [action.shortcut().toString() for action in driver.actions.values()]
    assert "Alt+Enter" in shown
    assert not [keys for keys in shown if "Return" in keys]
