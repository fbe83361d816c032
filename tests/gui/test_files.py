"""New, open, save, close, recent, recover: every way a plan comes
and goes, and every refusal in words."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFrame, QLabel, QPushButton

from parplanner.document import clock, opening, reading
from parplanner.document.document import Document
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET, Criterion
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.widgets.messages import CANCEL, DISCARD, SAVE
from tests.gui.driving import CTRL, SHIFT, Y2017, Driver, FakeMessages, Key, Meeting
from tests.plans import hanoi_plan

ROOT = Path(__file__).resolve().parents[2]


def saved(tmp_path: Path, name: str = "KH 35.db", plan: Plan | None = None) -> Path:
    """A plan in a file."""
    document = Document.new(plan or hanoi_plan())
    document.save(tmp_path / name)
    document.close()
    return tmp_path / name


def trigger(driver: Driver, name: str) -> None:
    """Choose a command from its menu."""
    action = driver.action(name)
    assert action.isEnabled(), name
    action.trigger()


# -- new -------------------------------------------------------------------------------------------


def _choose(dialog: NewPlan, kind: str, agency: str = "", year: str = "") -> None:
    entries = [dialog.list.item(i) for i in range(dialog.list.count())]
    dialog.list.setCurrentItem(
        next(e for e in entries if e.data(Qt.ItemDataRole.UserRole)[0] == kind)
    )
    if agency:
        dialog.agency.setText(agency)
        dialog.year.setText(year)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def test_a_new_plan_from_a_template(empty: Driver) -> None:
    meeting = Meeting(NewPlan, lambda d: _choose(d, "template", "Sở X", "2026"))
    trigger(empty, "new")
    meeting.check()
    plan = empty.plan
    assert plan.agency.name == "Sở X"
    assert plan.info.base_year == 2025
    assert [(c.year, c.kind) for c in plan.columns()] == [
        (2025, RESULT),
        (2026, TARGET),
        (2027, TARGET),
    ]
    assert plan.count(Criterion) > 10
    assert not empty.is_modified()
    assert empty.workspace == "data"


def test_the_dialog_says_which_years_the_plan_will_have(
    empty: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 3, 4))
    told: list[str] = []

    def look(dialog: NewPlan) -> None:
        assert dialog.year.text() == "2026"
        told.append(dialog.columns.text())
        dialog.year.setText("năm")
        told.append(dialog.columns.text())
        dialog.year.setText("2030")
        told.append(dialog.columns.text())
        dialog.list.setCurrentRow(dialog.list.count() - 1)
        told.append(dialog.columns.text())

    meeting = Meeting(NewPlan, look)
    trigger(empty, "new")
    meeting.check()
    assert told == [
        "Kết quả năm 2025, mục tiêu năm 2026, 2027",
        "",
        "Kết quả năm 2029, mục tiêu năm 2030, 2031",
        "",
    ]


def test_the_sample_from_the_welcome_page(empty: Driver) -> None:
    empty.welcome.buttons["sample"].click()
    assert "Dân tộc" in empty.plan.agency.name
    assert empty.total(Y2017) == "64,94"


def test_a_year_that_is_none_is_not_taken_for_another(empty: Driver) -> None:
    def deal(dialog: NewPlan) -> None:
        _choose(dialog, "template", "Sở X", "năm sau")
        assert dialog.isVisible()
        assert "năm sau" in dialog.problem.text()

    meeting = Meeting(NewPlan, deal)
    trigger(empty, "new")
    meeting.check()
    assert not empty.has_plan


# -- open and save ---------------------------------------------------------------------------------


def test_open_shows_name_and_content(empty: Driver, messages: FakeMessages, tmp_path: Path) -> None:
    path = saved(tmp_path)
    before = path.read_bytes()
    messages.answers = [path]
    trigger(empty, "open")
    assert empty.title.startswith("KH 35.db")
    assert empty.total("max") == "100,0"
    assert path.read_bytes() == before


def test_the_title_tells_what_is_unsaved(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    assert not driver.is_modified()
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    assert driver.is_modified()
    messages.answers = [tmp_path / "kế hoạch.db"]
    driver.press(Key.Key_S, CTRL)
    assert not driver.is_modified()
    assert "kế hoạch.db" in driver.title
    driver.undo()
    assert driver.is_modified()
    driver.redo()
    assert not driver.is_modified()


def test_save_asks_once_for_a_place_and_save_as_each_time(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    driver.press(Key.Key_S, CTRL)
    assert [kind for kind, _ in messages.asked] == ["save_file"]
    messages.answers = [tmp_path / "b.db"]
    driver.press(Key.Key_S, CTRL | SHIFT)
    driver.enter("0,75")
    driver.press(Key.Key_S, CTRL)
    assert reading.read_plan(tmp_path / "b.db").plan.same_content(driver.plan)
    assert not reading.read_plan(tmp_path / "a.db").plan.same_content(driver.plan)


def test_the_suggested_name_comes_from_the_plans_number(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.press(Key.Key_S, CTRL)
    assert messages.last("save_file").endswith("35-KH-BDT.db")
    assert "KH 35" not in messages.last("save_file")


@pytest.mark.parametrize(
    ("typed", "made"), [("kh", "kh.db"), ("KH 35.2018", "KH 35.2018.db"), ("kh.parplan",) * 2]
)
def test_a_name_without_ending_gets_one(
    driver: Driver, messages: FakeMessages, tmp_path: Path, typed: str, made: str
) -> None:
    messages.answers = [tmp_path / typed]
    driver.press(Key.Key_S, CTRL)
    assert [p.name for p in tmp_path.iterdir()] == [made]


def test_an_ending_added_by_us_never_replaces_a_file_unasked(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    other = saved(tmp_path, "kh.db", Plan())
    before = other.read_bytes()
    messages.answers = [tmp_path / "kh", False]
    driver.press(Key.Key_S, CTRL)
    assert other.read_bytes() == before
    messages.answers = [tmp_path / "kh", True]
    driver.press(Key.Key_S, CTRL)
    assert reading.read_plan(other).plan.same_content(driver.plan)


def test_a_folder_that_cannot_be_written_is_said_and_the_plan_stays(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    messages.answers = [tmp_path / "không có" / "a.db"]
    driver.press(Key.Key_S, CTRL)
    assert "không có" in messages.last("warn")
    assert driver.has_plan
    assert driver.document.path is None


def test_recent_plans_are_offered_in_menu_and_welcome_page(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    messages.answers = [tmp_path / "A & B.db"]
    driver.press(Key.Key_S, CTRL)
    driver.press(Key.Key_W, CTRL)
    assert not driver.has_plan
    assert "A & B.db" in driver.welcome.recent.item(0).text()
    menu = driver.submenu("recent")
    assert menu.actions()[0].text().endswith("A && B.db")
    menu.actions()[0].trigger()
    assert driver.title.startswith("A & B.db")


def test_a_recent_plan_that_is_gone_is_said(
    empty: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    assert not empty.open(tmp_path / "mất.db")
    assert "mất.db" in messages.last("warn")


# -- leaving ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["window", "menu", "open", "new"])
@pytest.mark.parametrize("answer", [SAVE, DISCARD, CANCEL])
def test_leaving_a_changed_plan_asks(
    driver: Driver, messages: FakeMessages, tmp_path: Path, way: str, answer: str
) -> None:
    other = saved(tmp_path, "khác.db", Plan())
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    document = driver.document
    messages.answers = [answer]
    if way == "window":
        event = driver.ask_to_close()
        assert event.isAccepted() == (answer != CANCEL)
    elif way == "menu":
        driver.press(Key.Key_W, CTRL)
    elif way == "open":
        driver.open(other)
    else:
        driver.open_sample()
    assert messages.last("ask_save") == "a.db"
    stays = driver.has_plan and driver.document is document
    assert stays == (answer == CANCEL)
    written = reading.read_plan(tmp_path / "a.db").plan
    node = next(n for n in written.walk() if n.code == "1.2")
    score = written.score(node.id, Y2017)
    assert (score is not None and score.points == 500) == (answer == SAVE)


def test_an_untouched_new_plan_is_left_without_a_question(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.press(Key.Key_W, CTRL)
    assert messages.asked == []
    assert not driver.has_plan


def test_closing_leaves_no_working_copy_behind(driver: Driver, tmp_path: Path) -> None:
    from parplanner import paths

    driver.go("1.2", Y2017)
    driver.enter("0,5")
    driver.messages.answers = [DISCARD]
    driver.press(Key.Key_W, CTRL)
    assert list(paths.private_dir("work").iterdir()) == []


# -- files that are not as they should be ----------------------------------------------------------


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Không phải kế hoạch", "utf-8")


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()


def _newer(path: Path) -> None:
    document = Document.new(hanoi_plan())
    document.save(path)
    document.close()
    data = bytearray(path.read_bytes())
    data[60:64] = (9_000_000).to_bytes(4, "big")  # user_version: a far later major format
    path.write_bytes(data)


@pytest.mark.parametrize("make", [_empty, _text, _foreign, _newer])
def test_a_file_that_is_no_plan_of_ours_is_refused_in_words(
    driver: Driver, messages: FakeMessages, tmp_path: Path, make: object
) -> None:
    path = tmp_path / "lạ.db"
    make(path)  # type: ignore[operator]
    before, document = path.read_bytes(), driver.document
    assert not driver.open(path)
    assert "lạ.db" in messages.last("warn")
    assert "(" not in messages.last("warn") or "định dạng" in messages.last("warn")
    assert path.read_bytes() == before
    assert driver.document is document
    assert [p.name for p in tmp_path.iterdir()] == ["lạ.db"]


def _damaged(tmp_path: Path) -> Path:
    """A file that SQLite finds whole, though a text in it is not what was saved."""
    path = saved(tmp_path, "hỏng.db")
    data = path.read_bytes()
    needle = "Báo cáo CCHC".encode()
    assert needle in data
    path.write_bytes(data.replace(needle, "Báo cáo CCHX".encode(), 1))
    return path


def test_a_damaged_plan_is_offered_as_a_new_one(
    empty: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    path = _damaged(tmp_path)
    before = path.read_bytes()
    messages.answers = [None]
    assert not empty.open(path)
    assert "hỏng.db" in messages.last("choose")
    assert not empty.has_plan
    messages.answers = [0]
    assert empty.open(path)
    document = empty.document
    assert document.path is None
    assert document.plan.count(Criterion) == 60
    assert path.read_bytes() == before


def test_a_damaged_plan_is_offered_from_its_last_backup(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    messages.answers = [tmp_path / "hỏng.db"]
    driver.press(Key.Key_S, CTRL)
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    driver.press(Key.Key_S, CTRL)
    driver.press(Key.Key_W, CTRL)
    path = tmp_path / "hỏng.db"
    path.write_bytes(path.read_bytes().replace("Báo cáo CCHC".encode(), "Báo cáo CCHX".encode(), 1))
    messages.answers = [0]
    assert driver.open(path)
    assert driver.row("1.2").title == "Báo cáo CCHC"


def test_a_file_changed_meanwhile_is_not_overwritten_unasked(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    path = tmp_path / "chung.db"
    messages.answers = [path]
    driver.press(Key.Key_S, CTRL)
    colleague = opening.open_file(path)
    from parplanner.document.history import Label
    from parplanner.domain.edits import criteria

    colleague.execute(
        Label("x"),
        criteria.set_text(colleague.plan, driver.row("1.3").id, "title", "Của đồng nghiệp"),
    )
    colleague.save()
    colleague.close()
    theirs = path.read_bytes()
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    messages.answers = [None]
    driver.press(Key.Key_S, CTRL)
    assert path.read_bytes() == theirs
    assert "chung.db" in messages.last("choose")
    messages.answers = [0, tmp_path / "của tôi.db"]
    driver.press(Key.Key_S, CTRL)
    assert path.read_bytes() == theirs
    assert reading.read_plan(tmp_path / "của tôi.db").plan.same_content(driver.plan)


def test_the_other_version_is_replaced_when_asked_to(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    path = tmp_path / "chung.db"
    messages.answers = [path]
    driver.press(Key.Key_S, CTRL)
    saved(tmp_path, "khác.db", Plan()).replace(path)
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    messages.answers = [1]
    driver.press(Key.Key_S, CTRL)
    assert reading.read_plan(path).plan.same_content(driver.plan)


# -- after a crash ---------------------------------------------------------------------------------

CRASHING = """
    import os, signal
    from PySide6.QtWidgets import QApplication
    from parplanner.gui.shell.app import Application, make_app
    from tests.gui.driving import FakeMessages, Y2017, show_window
    from tests.plans import hanoi_plan
    from parplanner.document.document import Document

    program = Application(make_app(["x"]), "vi", FakeMessages())
    driver = show_window(program)
    driver.show(Document.new(hanoi_plan()))
    driver.come_to_front()
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    driver.go("1.3", "title")
    driver.enter("Sau khi mat dien")
    print("edited", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_window_left_is_offered_recovered_and_undone(
    empty: Driver, messages: FakeMessages
) -> None:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CRASHING)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert "edited" in run.stdout
    empty.welcome.offer_recovery()
    cards = empty.welcome.page.findChildren(QFrame, "recovery")
    texts = [label.text() for card in cards for label in card.findChildren(QLabel)]
    assert any("2" in text and "Dân tộc" in text for text in texts), texts
    recover = next(
        b for card in cards for b in card.findChildren(QPushButton) if "Khôi phục" in b.text()
    )
    recover.click()
    assert empty.cell("1.2", Y2017) == "0,5"
    assert empty.row("1.3").title == "Sau khi mat dien"
    assert empty.is_modified()
    empty.undo()
    empty.undo()
    assert empty.cell("1.2", Y2017) == "0,0"
    empty.redo()
    assert empty.cell("1.2", Y2017) == "0,5"


def test_recovered_work_that_is_not_needed_is_put_away(empty: Driver) -> None:
    document = Document.new(hanoi_plan())
    from parplanner.document.history import Label
    from parplanner.domain.edits import criteria

    document.execute(
        Label("x"),
        criteria.set_text(document.plan, document.plan.children(None)[0].id, "title", "y"),
    )
    document.close(keep=True)
    empty.welcome.offer_recovery()
    discard = next(
        b for b in empty.welcome.page.findChildren(QPushButton) if "Không cần" in b.text()
    )
    discard.click()
    QApplication.processEvents()
    assert opening.recoverable() == []


def test_the_geometry_is_remembered_outside_the_document(driver: Driver, tmp_path: Path) -> None:
    driver.remember()
    from parplanner.gui.services.settings import Settings

    assert Settings().get("geometry")
    assert Settings().get("state")
