"""Text that moves takes its figures, tables and looks along; what
comes from other programs keeps its paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from parplanner.document.document import new_id
from parplanner.domain.edits import sections
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.domain.writing.richtext import format_line
from parplanner.exchange.containers import html_table, tsv
from parplanner.gui.workspaces.text import text_clipboard
from tests.gui.driving import CTRL, PLAIN, Key, OwnDrop, clipboard
from tests.gui.text_driving import OpenPlan, TextDriver, text_driver

BODIES = (
    "Tổng là {{total:2017}} điểm.",
    "Một **đậm** hai *nghiêng* ***cả hai***",
    "Trên {{goal}}.\n{{table:results}}\n\nDưới \\*sao\\* \\{{goal}}",
    "{{table:results}}\n{{table:lost-points}}",
    "😀 {{total:2017}} 😀",
)


@pytest.mark.parametrize("body", BODIES)
def test_what_is_cut_and_pasted_is_what_it_was(open_plan: OpenPlan, body: str) -> None:
    driver = text_driver(open_plan, body)
    driver.all()
    driver.press(Key.Key_X, CTRL)
    assert driver.stored == ""
    driver.paste()
    assert driver.stored == body
    driver.undo()
    driver.undo()
    assert driver.stored == body


@pytest.mark.parametrize("body", BODIES)
def test_text_moves_to_another_section_with_all_it_has(open_plan: OpenPlan, body: str) -> None:
    driver = text_driver(open_plan, body, "")
    driver.all()
    driver.press(Key.Key_X, CTRL)
    first, second = driver.plan.sections(None)
    driver.text.write_in(second.id)
    driver.paste()
    assert [driver.plan.get(Section, s.id).body for s in (first, second)] == ["", body]


def test_a_part_of_a_line_is_copied_as_far_as_it_is_selected(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "😀 một **hai {{goal}} ba**\nbốn năm")
    driver.place(10, len("😀 một hai x ba") + 1 + 4 + 1)
    driver.press(Key.Key_C, CTRL)
    driver.place(driver.editor_.document().characterCount() - 1)
    driver.paste()
    assert driver.stored.endswith("bốn năm** {{goal}} ba**\nbốn"), driver.stored


def test_copied_out_a_figure_is_its_value_and_a_table_its_name(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Tổng **là {{total:2017}}** <điểm>.\n{{table:results}}")
    driver.all()
    driver.press(Key.Key_C, CTRL)
    assert clipboard() == "Tổng là 64,94 <điểm>.\n[▦ Kết quả]"
    data = QApplication.clipboard().mimeData()
    assert data is not None and "<b>là 64,94</b> &lt;điểm&gt;." in data.html().replace(
        "</b><b>", ""
    )


def test_dragged_inside_the_text_everything_moves_in_one_step(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "{{goal}} **đậm**\nhai")
    _drag(driver, 0, 5, to_line=1)
    assert driver.stored == "hai{{goal}} **đậm**", "the blank line it left is no part of the text"
    driver.undo()
    assert driver.stored == "{{goal}} **đậm**\nhai"


def _drag(driver: TextDriver, start: int, end: int, to_line: int) -> None:
    editor = driver.editor_
    driver.place(start, end)
    data = editor.createMimeDataFromSelection()
    block = editor.document().findBlockByNumber(to_line)
    corner = editor.document().documentLayout().blockBoundingRect(block).bottomRight().toPoint()
    place = QPointF(corner - QPoint(2, 3 + editor.verticalScrollBar().value()))
    drop = OwnDrop(place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, PLAIN)
    drop.from_view = editor
    editor.dropEvent(drop)


def test_a_figure_of_another_plan_becomes_what_it_said(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Tổng {{total:2017}}, mục tiêu {{goal}}.")
    driver.all()
    driver.press(Key.Key_C, CTRL)
    other, ids = Plan(), [new_id()]
    other.apply(sections.add(other, lambda: ids[0], None, title="Mục"))
    second = TextDriver.before(open_plan(other))
    second.section_id = ids[0]
    second.press(Key.Key_2, CTRL)
    second.text.write_in(ids[0])
    second.paste()
    assert second.stored == "Tổng 64,94, mục tiêu 75."


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style><!-- p.MsoNormal {margin:0cm; font-size:14.0pt; font-family:"Times New Roman"} --></style></head>
<body lang=VI><!--StartFragment-->
<p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span
lang=VI>1. Mục đích</span></b><o:p></o:p></p>
<p class=MsoNormal><i>Nâng cao</i> Chỉ số
CCHC.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Việc
một</p>
<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span
style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><b>Việc</b> hai</p>
<p class=MsoListParagraph><![if !supportLists]>2.<span>&nbsp;&nbsp; </span><![endif]>Việc ba</p>
<!--EndFragment--></body></html>"""  # noqa: E501
WRITER = """<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/></head><body lang="vi-VN">
<p style="line-height: 100%"><b>Đậm</b> và <span style="font-style: italic">nghiêng</span></p>
<ul><li><p>Việc một</p></li><li><p>Việc hai</p></li></ul>
<ol><li><p>Bước một</p></li><li><p>Bước hai</p></li></ol></body></html>"""  # noqa: E501
PAGE = """<h2>Kết quả</h2><p>Đạt <strong>75</strong> điểm<br>và <em>hơn</em>.</p>
<ul><li>Một</li></ul><img src="file:///etc/hostname"><link rel="stylesheet" href="file:///etc/hostname">"""
TABLE = "<table><tr><td>1.1</td><td><p>Việc</p><p>nhiều dòng</p></td></tr><tr><td>1.2</td><td>Hai</td></tr></table>"  # noqa: E501


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        (
            WORD,
            [
                "**1. Mục đích**",
                "*Nâng cao* Chỉ số CCHC.",
                "",
                "- Việc một",
                "- **Việc** hai",
                "2. Việc ba",
            ],
        ),
        (
            WRITER,
            ["**Đậm** và *nghiêng*", "- Việc một", "- Việc hai", "1. Bước một", "2. Bước hai"],
        ),
        (PAGE, ["**Kết quả**", "Đạt **75** điểm", "và *hơn*.", "- Một"]),
        (TABLE, ["1.1\tViệc nhiều dòng", "1.2\tHai"]),
        ("<p>một * sao và {{goal}}</p>", ["một \\* sao và \\{{goal}}"]),
        ("<b></b>", []),
    ],
    ids=["word", "writer", "page", "table", "signs", "nothing"],
)
def test_markup_of_other_programs_keeps_paragraphs_looks_and_lists(
    html: str, lines: list[str]
) -> None:
    assert list(map(format_line, text_clipboard.lines_of_html(html))) == lines


def test_what_a_page_refers_to_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("p { font-weight: bold }", "utf-8")
    place = QUrl.fromLocalFile(str(tmp_path / "a.css")).toString()
    html = f'<html><head><link rel="stylesheet" type="text/css" href="{place}"></head><body><p>chữ</p></body></html>'  # noqa: E501
    assert list(map(format_line, text_clipboard.lines_of_html(html))) == ["chữ"]
    seeing = QTextDocument()
    seeing.setHtml(html)
    assert seeing.firstBlock().begin().fragment().charFormat().fontWeight() > 600, (
        "else the test could not fail"
    )


def test_pasted_markup_is_stored_and_undone_as_one_step(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Trước sau")
    data = QMimeData()
    data.setHtml(WRITER)
    data.setText("Đậm và nghiêng\nViệc một")
    QApplication.clipboard().setMimeData(data)
    driver.place(6)
    driver.paste()
    assert driver.stored.split("\n")[:2] == ["Trước **Đậm** và *nghiêng*", "- Việc một"]
    assert driver.stored.endswith("2. Bước haisau")
    driver.undo()
    assert driver.stored == "Trước sau"


@pytest.mark.parametrize("block", [[[""]], [["Một ô"]], [["Một", "hàng"]]])
def test_copied_cells_go_into_a_sentence_without_breaking_it(
    open_plan: OpenPlan, block: list[list[str]]
) -> None:
    driver = text_driver(open_plan, "Trước  sau")
    data = QMimeData()
    data.setText(tsv.format(block))
    data.setHtml(html_table.format(block))
    QApplication.clipboard().setMimeData(data)
    driver.place(6)
    driver.paste()
    words = "\t".join(block[0])
    assert driver.committed() == f"Trước {words} sau"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_plain_text_keeps_its_lines_whoever_ended_them(open_plan: OpenPlan, end: str) -> None:
    driver = text_driver(open_plan, "")
    driver.paste(f"dòng một{end}dòng hai")
    assert driver.stored == driver.editor_.toPlainText() == "dòng một\ndòng hai"


def test_a_clipboard_somebody_else_filled_badly_is_read_as_text(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    for content in (b"[[1]]", b"{", b"[]", b'{"home": 1}', b"\xff", b"null"):
        data = QMimeData()
        data.setData(text_clipboard.OWN, content)
        data.setText("chữ")
        QApplication.clipboard().setMimeData(data)
        driver.all()
        driver.paste()
        assert driver.stored == "chữ", content
