"""A whole table copied in Word, Excel, LibreOffice or a web page comes
in right, whatever else was copied with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Task
from parplanner.gui.dialogs.import_preview import ImportPreview
from tests.exchange import copies
from tests.exchange.copies import Lines, appendix, tabbed, table, unquoted, word_page
from tests.gui.driving import CTRL, Y2017, Y2018, Y2019, Driver, FakeMessages, Key, Meeting

OpenPlan = Callable[[Plan], Driver]
LETTERHEAD = "<table><tr><td>UBND THÀNH PHỐ HÀ NỘI<br><b>BAN DÂN TỘC</b></td><td>CỘNG HÒA XÃ HỘI</td></tr></table>"  # noqa: E501
SIGNATURE = "<table><tr><td>Nơi nhận:<br>- Như trên</td><td>TRƯỞNG BAN</td></tr></table>"
WORDS = "<p class=MsoNormal>Phụ lục<o:p></o:p></p><p class=MsoNormal>(Kèm theo Kế hoạch số 35/KH-BDT)</p>"  # noqa: E501
BLANK = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"


def words(lines: Lines) -> str:
    return table(lines, copies.word_paragraphs)


def narrow(lines: Lines) -> Lines:
    """As a spreadsheet shows numbers in columns that are too narrow."""
    return [
        [("###" if text[:1].isdigit() and "," in text else text) for text in line] for line in lines
    ]


def hashes_with_values(lines: Lines) -> str:
    """LibreOffice keeps the exact number beside what it shows."""
    made = table(narrow(lines), copies.broken)
    for line in lines:
        for text in line:
            if text[:1].isdigit() and "," in text:
                number = text.replace(",", ".")
                made = made.replace("<td>###", f'<td sdval="{number}" sdnum="1033;">###', 1)
    return made


def nested(lines: Lines) -> str:
    made = table(lines, copies.word_paragraphs)
    return made.replace("Đạt 100% kế hoạch", "Đạt 100%<table><tr><td>kế<td>hoạch</table>", 1)


def layout_of_a_page(lines: Lines) -> str:
    return f"<table><tr><td>Trang chủ<td><h1>Phụ lục</h1>{table(lines, copies.paragraphs)}</td></tr></table>"  # noqa: E501


def with_sections(lines: Lines) -> str:
    """thead, tfoot before tbody, cells never closed."""
    rows = ["<tr>" + "".join(f"<td>{copies.broken(text)}" for text in line) for line in lines]
    head, body, foot = rows[0].replace("<td", "<th"), "".join(rows[1:-1]), rows[-1]
    return f"<table><caption>Phụ lục</caption><thead>{head}<tfoot>{foot}<tbody>{body}</table>"


def continued(lines: Lines) -> str:
    """Word's split table: its heading is repeated, only a blank paragraph lies between."""
    return words(lines[:30]) + BLANK + words([lines[0], *lines[30:]])


COPIES: dict[str, Callable[[Lines], tuple[str, str]]] = {
    "Excel": lambda t: (copies.excel_page(table(t, copies.broken)), tabbed(t)),
    "Excel, narrow in the HTML only": lambda t: (
        copies.excel_page(table(narrow(t), copies.broken)),
        tabbed(t),
    ),
    "LibreOffice": lambda t: (copies.calc_page(table(t, copies.broken)), tabbed(t)),
    "LibreOffice, narrow": lambda t: (copies.calc_page(hashes_with_values(t)), tabbed(narrow(t))),
    "Google Sheets": lambda t: (copies.sheets_page(table(t, copies.broken)), tabbed(t)),
    "Word": lambda t: (word_page(words(t)), unquoted(t)),
    "Word, no plain text": lambda t: (word_page(words(t)), ""),
    "Word, split": lambda t: (word_page(words(t[:30]) + words(t[30:])), unquoted(t)),
    "Word, split, heading repeated": lambda t: (word_page(continued(t)), unquoted(t)),
    "Word, nested": lambda t: (word_page(nested(t)), unquoted(t)),
    "Word, a whole document": lambda t: (
        word_page(LETTERHEAD + WORDS + words(t) + BLANK + SIGNATURE),
        unquoted(t),
    ),
    "web page, paragraphs": lambda t: (table(t, copies.paragraphs), copies.inner_text(t)),
    "web page, breaks": lambda t: (table(t, copies.broken), unquoted(t)),
    "web page, its layout too": lambda t: (layout_of_a_page(t), unquoted(t)),
    "web page, sections": lambda t: (with_sections(t), unquoted(t)),
    "text with semicolons": lambda t: ("", unquoted_semicolons(t)),
    "text of a chat": lambda t: ("", framed(t)),
}


def unquoted_semicolons(lines: Lines) -> str:
    """No quotes but for line ends; a semicolon in a sentence has a blank behind it."""
    flat = [[f'"{text}"' if "\n" in text else text for text in line] for line in lines]
    return "\r\n".join(";".join(line) for line in flat)


def framed(lines: Lines) -> str:
    flat = [[text.replace("\n", " ") for text in line] for line in lines]
    rows = [f"| {' | '.join(line)} |" for line in flat]
    return "\n".join([rows[0], "|" + ":---|" * len(lines[0]), *rows[1:]])


def put(html: str, text: str) -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)


def paste_table(
    driver: Driver, role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.AcceptRole
) -> None:
    def deal(dialog: ImportPreview) -> None:
        box = dialog.findChild(QDialogButtonBox)
        next(b for b in box.buttons() if box.buttonRole(b) == role).click()

    meeting = Meeting(ImportPreview, deal)
    driver.tree.setFocus()
    driver.press(Key.Key_V, CTRL)
    meeting.check()


@pytest.mark.parametrize("source", COPIES)
def test_the_appendix_comes_in_whole_from(open_plan: OpenPlan, source: str) -> None:
    driver = open_plan(Plan())
    put(*COPIES[source](appendix()))
    paste_table(driver)
    plan = driver.plan
    assert [driver.total(k) for k in (MAX_COLUMN, Y2017, Y2018, Y2019)] == [
        "100",
        "64,94",
        "79,71",
        "84,63",
    ]
    assert len(plan.children(None)) == 9
    assert sum(not plan.children(n.id) for n in plan.all(Criterion)) == 49
    assert plan.count(Task) == 49
    assert driver.steps() == 1


def test_lines_of_a_cell_stay_its_lines(open_plan: OpenPlan) -> None:
    lines = [["STT", "Nội dung", "Yêu cầu", "Điểm tối đa"], ["1", "Một", "- a\n- b", "2"]]
    for html in (
        word_page(words(lines)),
        table(lines, copies.broken),
        table(lines, copies.paragraphs),
    ):
        driver = open_plan(Plan())
        put(html, unquoted(lines))
        paste_table(driver)
        (task,) = driver.plan.all(Task)
        assert task.requirement == "- a\n- b"


def test_a_heading_over_two_rows_with_merged_cells_is_understood(open_plan: OpenPlan) -> None:
    driver = open_plan(Plan())
    put(
        word_page(
            "<table><tr><td rowspan=2>STT<td rowspan=2>Nội dung<td rowspan=2>Điểm tối đa<td "
            "colspan=2>Mục tiêu</tr>"
            "<tr><td>Năm 2018<td>Năm 2019</tr><tr><td>1<td>Một<td>2<td>1<td>1,5</tr></table>"
        ),
        "",
    )
    paste_table(driver)
    assert [driver.total(k) for k in (MAX_COLUMN, Y2018, Y2019)] == ["2", "1", "1,5"]


def test_of_two_whole_tables_the_officer_chooses(
    open_plan: OpenPlan, messages: FakeMessages
) -> None:
    driver = open_plan(Plan())
    first = [["STT", "Nội dung", "Điểm tối đa"], ["1", "Một", "2"], ["2", "Hai", "2"]]
    second = [["STT", "Nội dung", "Điểm tối đa"], ["3", "Ba", "4"]]
    messages.answers = [1]
    put(word_page(words(first) + "<p>Biểu 2</p>" + words(second)), "")
    paste_table(driver)
    assert [n.title for n in driver.plan.walk()] == ["Ba"]
    assert "Ba" in messages.last("choose")


def test_numbers_nobody_can_read_are_refused_with_the_way_out(
    open_plan: OpenPlan, messages: FakeMessages
) -> None:
    driver = open_plan(Plan())
    lines = narrow(appendix())
    driver.tree.setFocus()
    for html in ("", copies.excel_page(table(lines, copies.broken))):
        put(html, tabbed(lines))
        driver.press(Key.Key_V, CTRL)
        assert driver.plan.same_content(Plan())
        assert "###" in driver.status
