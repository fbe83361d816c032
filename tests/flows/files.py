"""Flows of promises 3, 9, 10 and 15: what is printed, what is
sent to the units, the first ten minutes."""

from __future__ import annotations

import unicodedata
import zipfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox

from parplanner.domain import quick
from parplanner.domain.rows import MAX_COLUMN, Assignment, Task
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.help import HelpWindow
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.shell.menus import ACTIONS
from tests.flows.bridge import same
from tests.flows.hand import Hand
from tests.gui.facts import box

A4 = (842, 595)


def _choose(hand: Hand, combo: QComboBox, text: str) -> None:
    """An entry of a drop-down list, by mouse and keys."""
    at = hand.look(
        lambda: next(n for n in range(combo.count()) if combo.itemText(n).startswith(text))
    )
    hand.click(combo)
    hand.key("home", *["down"] * at, "return")
    same(hand.look(combo.currentIndex), at)


def _export(hand: Hand, folder: Path, document: str, kinds: tuple[str, ...]) -> dict[str, Path]:
    """Ctrl+E, the document, formats, folder and name; the files that came."""
    hand.key("ctrl+e")
    dialog = hand.dialog(ExportDialog)
    if not hand.look(lambda: dialog.document.currentText().startswith(document)):
        _choose(hand, dialog.document, document)
    for kind in ("pdf", "docx", "xlsx"):
        box = getattr(dialog, kind)
        if hand.look(box.isChecked) != (kind in kinds):
            hand.click(box, hand.look(lambda b=box: QPoint(8, b.height() // 2)))
    for line, text in ((dialog.folder, str(folder)), (dialog.name, "Văn bản")):
        hand.click(line)
        hand.key("ctrl+a")
        hand.type(text)
    hand.shot()
    made: list[str] = []
    hand.look(lambda: hand.window.exports.exported.connect(made.append))
    hand.key("return")
    hand.gone(dialog)
    hand.until(lambda: made, "the files")
    return {kind: folder / f"Văn bản.{kind}" for kind in kinds}


def _flat(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


def _pdf_text(path: Path) -> tuple[list[tuple[int, int]], list[str]]:
    """Sizes in pt and texts of the pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    sizes = [(round(page.get_width()), round(page.get_height())) for page in document]
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return sizes, texts


def print_appendix(hand: Hand, work: Path) -> None:
    """The appendix in three formats, read back with other eyes."""
    made = _export(hand, work, "Phụ lục", ("pdf", "docx", "xlsx"))
    plan = hand.look(lambda: hand.eyes.plan.copy())
    sizes, texts = _pdf_text(made["pdf"])
    assert set(sizes) == {A4} and all("STT" in text for text in texts)
    whole = _flat("".join(texts))
    for code, total in (("4", "7,63"), ("", "64,94"), ("", "79,71"), ("", "84,63")):
        assert total in whole, code
    import pdfplumber
    import pikepdf

    with pdfplumber.open(made["pdf"]) as pdf:
        cells = {
            _flat(c or "")
            for page in pdf.pages
            for table in page.extract_tables()
            for row in table
            for c in row
        }
    missing = [n.title for n in plan.walk() if not any(_flat(n.title) in cell for cell in cells)]
    assert not missing
    with pikepdf.open(made["pdf"]) as pdf:
        fonts = [
            f
            for f in pdf.objects
            if isinstance(f, pikepdf.Dictionary) and f.get("/Type") == "/FontDescriptor"
        ]
        assert fonts and all("/FontFile2" in font for font in fonts)
    import openpyxl

    sheet = openpyxl.load_workbook(made["xlsx"]).worksheets[0]
    assert (
        sheet.print_title_rows
        and sheet.page_setup.orientation == "landscape"
        and sheet.page_setup.fitToWidth == 1
    )
    with zipfile.ZipFile(made["docx"]) as package:
        xml = package.read("word/document.xml").decode("utf-8")
    assert "<w:tblHeader" in xml and 'w:orient="landscape"' in xml and "7,63" in xml
    hand.until(lambda: hand.window.status.open_folder.isVisible(), "the way to the folder")
    hand.shot()


def word_file(hand: Hand, work: Path) -> None:
    """The text workspace, then the plan as Word."""
    hand.key("ctrl+2")
    hand.until(lambda: hand.window.is_shown("text"), "the text")
    hand.until(lambda: hand.window.text.pane.preview.document.pageCount() > 1, "its pages")
    hand.shot()
    path = _export(hand, work, "Kế hoạch", ("docx",))["docx"]
    import docx

    document = docx.Document(str(path))
    headings = [p.text for p in document.paragraphs if (p.style.name or "").startswith("Heading")]
    assert headings and headings[0].startswith("I."), headings
    from docx.enum.section import WD_ORIENT

    turns = [section.orientation for section in document.sections]
    assert turns[0] == WD_ORIENT.PORTRAIT and turns[-1] == WD_ORIENT.LANDSCAPE
    normal = document.styles["Normal"].font
    assert (
        normal.name == "Times New Roman" and normal.size is not None and normal.size.pt in (13, 14)
    )


def quarter_work(hand: Hand, work: Path) -> None:
    """Filters and their counts, a state for many tasks, slips for all."""
    filters, tree = hand.window.data_page.filters, hand.window.criteria_model
    hand.click(filters.buttons[quick.LOST])
    plan, scoring = hand.look(lambda: (hand.eyes.plan.copy(), hand.window.session.scoring))
    losing = hand.look(lambda: len(quick._lost(quick.Question(plan, scoring, date.today()))))
    shown = hand.look(lambda: sum(1 for leaf in scoring.leaves() if leaf.id not in tree.hidden))
    assert shown == losing == 33
    hand.shot()
    hand.click(filters.buttons[quick.LOST])
    hand.click(hand.window.tasks.follow)
    unit = next(u for u in plan.units() if u.name == "Thanh tra Ban")
    _choose(hand, filters.unit, unit.name)
    model = hand.window.task_model
    theirs = {t.id for t in plan.all(Task) if unit.id in (t.lead_unit_id, t.monitoring_unit_id)}
    theirs |= {a.task_id for a in plan.all(Assignment) if a.unit_id == unit.id}
    rows = hand.look(model.rowCount)
    assert rows == len(theirs) > 3
    hand.click_cell(hand.eyes.tasks, lambda: hand.eyes.task_at(0, "status"))
    hand.enter("Hoàn thành")
    hand.click_cell(hand.eyes.tasks, lambda: hand.eyes.task_at(0, "status"))
    hand.key("ctrl+shift+down", "ctrl+d")
    states = hand.look(
        lambda: {str(hand.eyes.task_at(row, "status").data()) for row in range(rows)}
    )
    same(states, {"Hoàn thành"})
    same(hand.look(hand.eyes.steps), 2)
    hand.shot()
    made = _export(hand, work, "Phiếu", ("pdf",))
    _sizes, texts = _pdf_text(made["pdf"])
    whole = _flat("".join(texts)).casefold()
    leading = {t.lead_unit_id for t in plan.all(Task)}
    named = [u.name for u in plan.units() if u.id in leading]
    assert len(texts) >= len(named) > 5 and all(_flat(name).casefold() in whole for name in named)


def learn(hand: Hand, work: Path) -> None:
    """What a new user tries first."""
    hand.until(lambda: hand.window.welcome.samples.count() == 5, "the samples")
    actions = hand.window.actions_.by_name
    dumb = hand.look(
        lambda: [
            s.name
            for s in ACTIONS
            if not actions[s.name].isEnabled() and "\n" not in actions[s.name].toolTip()
        ]
    )
    assert not dumb
    assert hand.look(lambda: not actions["save"].isEnabled())
    hand.shot()
    hand.click_button("Mở kế hoạch ví dụ")
    hand.until(lambda: hand.window.session.document is not None, "the sample")
    same(hand.total(MAX_COLUMN), "100,0")
    for keys, page in (("ctrl+1", "data"), ("ctrl+3", "overview"), ("ctrl+2", "text")):
        hand.key(keys, "f1")
        guide = hand.dialog(HelpWindow)
        assert hand.look(guide.page).startswith(page), hand.look(guide.page)
        if page == "overview":
            hand.shot()
        hand.key("escape")
        hand.until(lambda g=guide: not g.isVisible(), "the end of the guide")
    hand.key("ctrl+w")
    hand.until(lambda: hand.window.session.document is None, "the welcome page")
    offers = hand.window.welcome.templates
    hand.click(offers.viewport(), hand.look(lambda: offers.visualItemRect(offers.item(0)).center()))
    dialog = hand.dialog(NewPlan)
    hand.click(box(dialog, "agency"))
    hand.type("Sở Nội vụ")
    hand.key("return")
    hand.gone(dialog)
    hand.until(lambda: hand.window.session.document is not None, "the new plan")
    same(hand.look(lambda: hand.eyes.plan.agency.name), "Sở Nội vụ")
    hand.shot()
