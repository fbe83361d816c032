"""What an attacker of the text found: what could not be stored stays, titles keep figures and
looks, marks stay."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import sections
from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from parplanner.domain.rows import Section
from parplanner.domain.text import MAX_TEXT
from parplanner.domain.writing import titles
from parplanner.domain.writing.richtext import format_line
from parplanner.gui.workspaces.text import text_clipboard
from tests.gui.driving import CTRL, SHIFT, Key
from tests.gui.text_driving import OpenPlan, TextDriver, text_driver

ROOT = Path(__file__).resolve().parents[2]


def find_and_enter(driver: TextDriver) -> None:
    driver.text.find.open()  # it was open when the disk filled
    bar = driver.text.find
    bar.text.setText("hai")
    for ask in (bar.search_now, lambda: bar.step(1)):
        bar.said.clear()
        ask()
        assert bar.said.text() == driver.last_refusal, "why nothing is found"


WAYS: dict[str, Callable[[TextDriver], object]] = {
    "find": find_and_enter,
    "replace": lambda d: d.text.find.replace_every_hit(),
    "add": lambda d: d.text.add_section(),
    "move": lambda d: d.text.move_section("down"),
    "jump": lambda d: d.text.go_to(
        Finding(code="X", severity="error", row=d.section_id, column="body")
    ),
    "other": lambda d: d.text.show_section(d.plan.sections(None)[1].id),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_the_disk_refused_stays_under_the_hand(
    open_plan: OpenPlan, full_disk: Callable[[], None], way: str
) -> None:
    driver = text_driver(open_plan, "mot hai", "hai")
    driver.type("quan trong ")
    WAYS[way](driver)
    assert driver.editor_.toPlainText() == "quan trong mot hai"
    full_disk()
    assert driver.committed() == "quan trong mot hai"


def test_an_outline_command_does_not_go_over_a_text_that_is_not_stored(
    open_plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Document.execute

    def refuse_texts(self: Document, label: Label, changes: Changes, join_key: str = "") -> bool:
        if "/body/" in join_key:
            raise FileProblem("disk.full")
        return real(self, label, changes, join_key)

    monkeypatch.setattr(Document, "execute", refuse_texts)
    driver = text_driver(open_plan, "mot hai", "hai")
    before = driver.plan.copy()
    driver.type("quan trong ")
    pane = driver.text
    for command in (pane.add_section, pane.delete_section, lambda: pane.move_section("down")):
        command()
        assert driver.plan.same_content(before)
    assert driver.editor_.toPlainText() == "quan trong mot hai"


def test_no_way_of_writing_leads_over_the_limit(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "x" * (MAX_TEXT - 2))
    driver.composed("chữ số ")
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Return, SHIFT)
    driver.type("yyy")
    assert len(driver.committed()) == MAX_TEXT - 1 or len(driver.committed()) <= MAX_TEXT
    before = driver.stored
    driver.all()
    driver.press(Key.Key_B, CTRL)
    assert driver.stored == before and "20000" in driver.status
    assert driver.editor_.textCursor().hasSelection()


@pytest.mark.parametrize(
    "body", ["Mục tiêu {{total:2018}} điểm", "{{rank:2017}}", "{{total:1999}} cũ"]
)
def test_a_figure_without_a_value_travels_as_itself_inside_its_plan(
    open_plan: OpenPlan, body: str
) -> None:
    driver = text_driver(open_plan, body)
    driver.all()
    driver.press(Key.Key_X, CTRL)
    driver.paste()
    assert driver.stored == body


def name(field: str) -> str:
    return f"‹{field.split(':')[0]}›"


@pytest.mark.parametrize(
    ("title", "edit", "stored"),
    [
        (
            "Từ {{points:a:1}} lên {{points:b:1}}",
            lambda t: t + "!",
            "Từ {{points:a:1}} lên {{points:b:1}}!",
        ),
        ("Một **đậm** hai", lambda t: t + "!", "Một **đậm** hai!"),
        ("Một **đậm** hai", lambda t: t.replace("đậm", "đậm-lắm"), "Một **đậm-lắm** hai"),
        ("{{goal}} điểm", lambda t: "Đạt " + t, "Đạt {{goal}} điểm"),
        ("{{goal}} điểm", lambda t: t.replace("‹goal›", "‹goal"), "‹goal điểm"),
        ("Một", lambda t: "A* {{goal}} \\", "A\\* \\{{goal}} \\\\"),
        ("{{goal}}{{goal}}", lambda t: "‹goal› và ‹goal›", "{{goal}} và {{goal}}"),
        ("*a* {{goal}}", lambda t: t, "*a* {{goal}}"),
        ("x", lambda t: "", ""),
    ],
)
def test_a_title_keeps_what_was_not_touched(
    title: str, edit: Callable[[str], str], stored: str
) -> None:
    assert titles.stored(title, edit(titles.typed(title, name)), name, {"‹goal›": "goal"}) == stored


def test_a_title_copied_and_pasted_in_the_outline_keeps_its_figure(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "", "")
    first, second = driver.plan.sections(None)
    pane = driver.text
    title = "Tổng {{total:2017}}"
    driver.change(lambda: sections.set_text(driver.plan, first.id, "title", title))
    pane.outline.setFocus()
    pane.outline.select_cell(pane.sections.index_of(first.id, 1))
    driver.press(Key.Key_C, CTRL)
    for target in (first, second):
        pane.outline.select_cell(pane.sections.index_of(target.id, 1))
        driver.press(Key.Key_V, CTRL)
        assert driver.plan.get(Section, target.id).title == title
    QApplication.clipboard().setText("Nhóm A* và B* {{goal}}")
    driver.press(Key.Key_V, CTRL)
    assert pane.sections.index_of(second.id, 1).data() == "Nhóm A* và B* {{goal}}"


def test_bold_can_be_taken_back_from_text_typed_behind_a_table(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    driver.editor_.insert_table("results")
    driver.type("dam")
    assert driver.committed() == "{{table:results}}\ndam"
    driver.place(2, 5)
    for expected in ("**dam**", "dam"):
        driver.press(Key.Key_B, CTRL)
        assert driver.stored == f"{{{{table:results}}}}\n{expected}"


def test_a_figure_is_put_into_no_section_where_there_is_none(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "x")
    driver.text.delete_section()
    driver.editor_.insert_field("goal")
    driver.editor_.insert_table("results")
    assert driver.editor_.toPlainText() == "" and not driver.text.insert_button.isEnabled()


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>§&nbsp;5 Luật</p>", ["§\u00a05 Luật"]),
        ("<p>§&nbsp;&nbsp;&nbsp; Việc</p><p>o&nbsp;&nbsp;&nbsp; Việc</p>", ["- Việc", "- Việc"]),
        (
            "<p>a <span style='font-family:\"Times New "
            "Roman\";display:none;mso-hide:all'><b>x</b>y</span>b</p>",
            ["a b"],
        ),
        ("<p style='display:none'>ẩn<p>thấy<br>rõ", ["thấy", "rõ"]),
        ("<p>một <del>xoá</del>hai <span style='display:none'>ẩn</span>ba</p>", ["một hai ba"]),
    ],
)
def test_letters_that_are_no_marks_stay_and_what_is_not_seen_goes(
    html: str, lines: list[str]
) -> None:
    assert list(map(format_line, text_clipboard.lines_of_html(html))) == lines


def test_tabs_and_blanks_are_copied_out_as_they_are(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    driver.paste("1.1\tTiêu chí\t2,5  điểm")
    driver.all()
    driver.press(Key.Key_C, CTRL)
    data = QMimeData()
    present = QApplication.clipboard().mimeData()
    assert present is not None
    data.setHtml(present.html())
    assert "\t" in data.html() and "mso-tab-count" in data.html() and " \u00a0" in data.html()


def test_a_program_that_copied_something_ends_well(tmp_path: Path) -> None:
    script = (
        "from PySide6.QtCore import QTimer\n"
        "from parplanner.gui.shell.app import Application, make_app\n"
        "from parplanner.document.document import Document\n"
        "from tests.gui.driving import show_window\n"
        "from tests.plans import hanoi_plan\n"
        "app = make_app(['parplanner']); driver = show_window(Application(app, 'vi'))\n"
        "driver.show(Document.new(hanoi_plan()))\n"
        "driver.tree.selectAll(); driver.tree.copy_cells()\n"
        "QTimer.singleShot(200, driver.frame.close); raise SystemExit(app.exec())\n"
    )
    environment = {
        **os.environ,
        "PARPLANNER_DATA_DIR": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, timeout=60
    )
    assert done.returncode == 0, done.stderr[-500:]
