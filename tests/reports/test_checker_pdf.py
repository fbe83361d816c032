"""Promises of the PDF's form: the decree's checks hold for a whole
document, and each of them is able to fail."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from parplanner.reports import pdf
from parplanner.reports.pdf import text as pdf_text
from parplanner.reports.pdf.pages import Pages
from parplanner.reports.report import form
from parplanner.reports.report.model import (
    LetterHead,
    Paragraph,
    Part,
    Report,
    SignatureBlock,
    Style,
)
from parplanner.reports.report.printable import Printable
from tests.checks import demo
from tests.checks.pdf_form import check_all

Patch = pytest.MonkeyPatch


@pytest.mark.parametrize("body_size", [13, 14])
@pytest.mark.parametrize("times", [1, 3])
def test_a_whole_document_passes_every_check(times: int, body_size: int, tmp_path: Path) -> None:
    report = demo.demo_report(times, body_size)
    assert pdf.render(report, tmp_path / "x.pdf") == []
    check_all(tmp_path / "x.pdf", report)


@pytest.mark.parametrize("lines", range(1, 9))
def test_a_signature_has_text_above_it_wherever_the_page_ends(lines: int, tmp_path: Path) -> None:
    filler = tuple(Paragraph(Style.BODY, "Việc thứ nhất." * lines) for _ in range(lines, 40))
    title = Paragraph(Style.TYPE, "KẾ HOẠCH")
    part = Part(
        "Thử", False, (demo.HEAD, title, *filler, Paragraph(Style.BODY, "Hết./."), demo.SIGNATURE)
    )
    report = Report("Thử", "Ban", (part,))
    pdf.render(report, tmp_path / "x.pdf")
    check_all(tmp_path / "x.pdf", report)


# -- each check is able to fail --------------------------------------------------------------------


def small() -> Report:
    """The demonstration, shortened: faster, and the same checks apply."""
    main = demo.main_part()
    blocks = (*main.blocks[:24], *main.blocks[-3:])
    return Report(demo.TITLE, "Ban Dân tộc", (replace(main, blocks=blocks), demo.appendix()))


def fails(number: str, path: Path, report: Report) -> None:
    with pytest.raises(AssertionError, match=rf"^{number}: "):
        check_all(path, report, only=number)


def test_the_short_document_passes(tmp_path: Path) -> None:
    pdf.render(small(), tmp_path / "x.pdf")
    check_all(tmp_path / "x.pdf", small())


def _no_language(document: pikepdf.Pdf) -> None:
    del document.Root["/Lang"]


def _script(document: pikepdf.Pdf) -> None:
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def _link(document: pikepdf.Pdf) -> None:
    document.pages[0].obj.Annots = pikepdf.Array([])


def _no_author(document: pikepdf.Pdf) -> None:
    document.docinfo["/Author"] = "(anonymous)"


def _helvetica(document: pikepdf.Pdf) -> None:
    fonts = document.pages[0].obj.Resources.Font
    fonts["/Other"] = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )


def _rotated(document: pikepdf.Pdf) -> None:
    document.pages[-1].obj.Rotate = 90


def _letter(document: pikepdf.Pdf) -> None:
    document.pages[0].obj.MediaBox = pikepdf.Array([0, 0, 612, 792])


def _no_title_shown(document: pikepdf.Pdf) -> None:
    del document.Root["/ViewerPreferences"]


def _outline_lost(document: pikepdf.Pdf) -> None:
    with document.open_outline() as outline:
        outline.root[0].children.clear()


def _outline_misled(document: pikepdf.Pdf) -> None:
    with document.open_outline() as outline:
        heading = outline.root[0].children[-1]
        heading.action = None
        heading.destination = pikepdf.Array([document.pages[0].obj, pikepdf.Name.XYZ, 0, 100, 0])


def _outline_flat(document: pikepdf.Pdf) -> None:
    with document.open_outline() as outline:
        outline.root.extend(outline.root[0].children)
        outline.root[0].children.clear()


@pytest.mark.parametrize(
    ("number", "damage"),
    [
        ("C1.1", _no_language),
        ("C1.1", _script),
        ("C1.1", _link),
        ("C1.1", _no_author),
        ("C1.2", _helvetica),
        ("C1.3", _rotated),
        ("C1.3", _letter),
        ("C1.18", _no_title_shown),
        ("C1.18", _outline_lost),
        ("C1.18", _outline_misled),
        ("C1.18", _outline_flat),
    ],
)
def test_a_damaged_file_is_found(
    number: str, damage: Callable[[pikepdf.Pdf], None], tmp_path: Path
) -> None:
    pdf.render(small(), tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf") as document:
        damage(document)
        document.save(tmp_path / "y.pdf")
    fails(number, tmp_path / "y.pdf", small())


def _margins(patch: Patch) -> None:
    patch.setattr(form, "PORTRAIT", form.Page(210, 297, left=25))


def _low_margin(patch: Patch) -> None:
    patch.setattr(form, "PORTRAIT", form.Page(210, 297, bottom=2))


def _number_words(patch: Patch) -> None:
    def draw(pages: Pages) -> None:
        pages.put(280, 30, [f"Trang {pages.number}"], pdf_text.face(), 14)

    patch.setattr(Pages, "_draw_number", draw)


def _numbers_go_on(patch: Patch) -> None:
    set_up = Pages._set_up

    def keep(pages: Pages, page: form.Page) -> None:
        number = getattr(pages, "number", 1)
        set_up(pages, page)
        pages.number = number

    patch.setattr(Pages, "_set_up", keep)


def _small_numbers(patch: Patch) -> None:
    patch.setattr(form, "PAGE_NUMBER_SIZE", 11)


def _decomposed(patch: Patch) -> None:
    patch.setattr(Printable, "text", lambda _, raw: unicodedata.normalize("NFD", raw))


def _style(name: Style, **changes: object) -> Callable[[Patch], None]:
    def apply(patch: Patch) -> None:
        patch.setitem(form.STYLES, name, replace(form.STYLES[name], **changes))  # type: ignore[arg-type]

    return apply


def _constant(name: str, value: object) -> Callable[[Patch], None]:
    return lambda patch: patch.setattr(form, name, value)


def _grey(patch: Patch) -> None:
    bar = Pages.lines

    def draw(pages: Pages, segments: list[tuple[float, float, float, float]], width: float) -> None:
        bar(pages, segments, width)
        pages._canvas.setFillGray(0.5)

    patch.setattr(Pages, "lines", draw)


@pytest.mark.parametrize(
    ("number", "damage"),
    [
        ("C1.4", _margins),
        ("C1.4", _low_margin),
        ("C1.5", _number_words),
        ("C1.5", _numbers_go_on),
        ("C1.5", _small_numbers),
        ("C1.6", _decomposed),
        ("C1.7", _grey),
        ("C1.7", _constant("style", lambda name, size=14: replace(form.STYLES[name], size=12))),
        ("C1.7", _constant("RECIPIENT_STYLE", form.TextStyle(10, align=form.Align.LEFT))),
        ("C1.8", _constant("NATION_STYLE", form.TextStyle(13))),
        ("C1.8", _constant("MOTTO", "Độc lập – Tự do – Hạnh phúc")),
        ("C1.8", _constant("AGENCY_STYLE", form.TextStyle(13, bold=True, italic=True))),
        ("C1.8", _constant("NUMBER_STYLE", form.TextStyle(14))),
        ("C1.8", _constant("PLACE_DATE_STYLE", form.TextStyle(13, before=9))),
        ("C1.8", _style(Style.ABSTRACT, bold=False)),
        ("C1.8", _style(Style.TYPE, align=form.Align.LEFT)),
        ("C1.9", _constant("rule_length", lambda longest, last: last)),
        ("C1.9", _constant("RULE_GAP", 9.0)),
        ("C1.10", _constant("NUMBER_STYLE", form.TextStyle(13, before=3))),
        ("C1.11", _style(Style.BODY, indent=5.0)),
        ("C1.11", _style(Style.BODY, before=2)),
        ("C1.11", _style(Style.BODY, align=form.Align.LEFT, indent=10.0)),
        ("C1.11", _style(Style.BODY, leading=26.0)),
        ("C1.12", _style(Style.BASIS, italic=False)),
        ("C1.13", _constant("SIGNATURE_SPACE", 10.0)),
        (
            "C1.13",
            _constant("RECIPIENTS_STYLE", form.TextStyle(12, bold=True, align=form.Align.LEFT)),
        ),
        ("C1.13", _constant("recipient_lines", lambda texts: [f"- {text}" for text in texts])),
        ("C1.14", _style(Style.APPENDIX_LABEL, size=13)),
        ("C1.14", _style(Style.APPENDIX_REFERENCE, italic=False)),
    ],
)
def test_another_form_is_found(
    number: str, damage: Callable[[Patch], None], tmp_path: Path
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        damage(patch)
        pdf.render(small(), tmp_path / "x.pdf")
    fails(number, tmp_path / "x.pdf", small())


def _swap(change: Callable[[object], object | None]) -> Report:
    """The short document with blocks changed; None leaves a block out."""
    parts = []
    for part in small().parts:
        blocks = tuple(new for block in part.blocks if (new := change(block)) is not None)
        parts.append(replace(part, blocks=blocks))  # type: ignore[arg-type]
    return replace(small(), parts=tuple(parts))


def _with_head(**changes: object) -> Report:
    return _swap(lambda b: replace(b, **changes) if isinstance(b, LetterHead) else b)  # type: ignore[arg-type]


def _with_signature(**changes: object) -> Report:
    return _swap(lambda b: replace(b, **changes) if isinstance(b, SignatureBlock) else b)  # type: ignore[arg-type]


def _with_text(style: Style, old: str, new: str) -> Report:
    def change(block: object) -> object:
        if isinstance(block, Paragraph) and block.style is style:
            return Paragraph(style, block.text.replace(old, new))
        return block

    return _swap(change)


@pytest.mark.parametrize(
    ("number", "report"),
    [
        ("C1.10", _with_head(number="Số: 5/KH-UBND")),
        ("C1.10", _with_head(number="Số: 35/KH - UBND")),
        ("C1.10", _with_head(place_date="Hà Nội, ngày 5 tháng 3 năm 2026")),
        ("C1.10", _with_head(place_date="Hà Nội, ngày 15 tháng 03 năm 2026")),
        ("C1.12", _with_text(Style.BASIS, "2030;", "2030.")),
        ("C1.12", _with_text(Style.BASIS, "ngang Sở.", "ngang Sở;")),
        ("C1.13", _with_signature(name="TS. Nguyễn Tất Vinh")),
        ("C1.13", _with_signature(authority=("Kt. trưởng ban",))),
        ("C1.13", _with_signature(authority=("KT.TRƯỞNG BAN",))),
        ("C1.14", _with_text(Style.APPENDIX_LABEL, "Phụ lục", "PHỤ LỤC")),
        ("C1.14", _with_text(Style.APPENDIX_LABEL, "Phụ lục", "Phụ lục 1")),
        ("C1.15", _with_text(Style.BODY, "./.", ".")),
        (
            "C1.15",
            _swap(lambda b: None if isinstance(b, Paragraph) and b.style is Style.END else b),
        ),
    ],
)
def test_another_text_is_found(number: str, report: Report, tmp_path: Path) -> None:
    pdf.render(report, tmp_path / "x.pdf")
    fails(number, tmp_path / "x.pdf", report)


def test_a_broken_figure_is_found(tmp_path: Path) -> None:
    part = small().parts[-1]
    (table,) = part.tables()
    narrow = tuple(
        replace(column, width=8.0) if at > 4 else column for at, column in enumerate(table.columns)
    )
    blocks = tuple(
        replace(table, columns=narrow) if block is table else block for block in part.blocks
    )
    report = replace(small(), parts=(*small().parts[:-1], replace(part, blocks=blocks)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "on_paper", lambda asked: asked)
        pdf.render(report, tmp_path / "x.pdf")
    fails("C1.19", tmp_path / "x.pdf", report)


def _drop_row(report: Report) -> Report:
    part = report.parts[-1]
    (table,) = part.tables()
    shorter = replace(table, lines=(*table.lines[:4], *table.lines[5:]))
    blocks = tuple(shorter if block is table else block for block in part.blocks)
    return replace(report, parts=(*report.parts[:-1], replace(part, blocks=blocks)))


def test_a_lost_row_a_lost_word_and_a_lost_part_are_found(tmp_path: Path) -> None:
    pdf.render(_drop_row(small()), tmp_path / "row.pdf")
    fails("C1.14", tmp_path / "row.pdf", small())
    pdf.render(_with_text(Style.BODY, "đồng bộ với", "với"), tmp_path / "word.pdf")
    fails("C1.11", tmp_path / "word.pdf", small())
    pdf.render(replace(small(), parts=small().parts[:1]), tmp_path / "part.pdf")
    fails("C1.3", tmp_path / "part.pdf", small())


def test_a_text_that_does_not_mention_its_appendix_is_found(tmp_path: Path) -> None:
    report = _swap(
        lambda b: (
            b
            if not isinstance(b, Paragraph) or "kèm theo" not in b.text or b.text[0] == "("
            else None
        )
    )
    main = report.parts[0]
    blocks = tuple(
        b for b in main.blocks if not (isinstance(b, Paragraph) and "kèm theo" in b.text)
    )
    report = replace(report, parts=(replace(main, blocks=blocks), report.parts[1]))
    pdf.render(report, tmp_path / "x.pdf")
    fails("C1.14", tmp_path / "x.pdf", report)


def test_a_signature_alone_on_its_page_is_found(tmp_path: Path) -> None:
    report = small()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            pdf.Flow,
            "keep_last_lines",
            lambda flow: flow.add(pdf_text.Item(10_000, lambda y: None)),
        )
        pdf.render(report, tmp_path / "x.pdf")
    fails("C1.13", tmp_path / "x.pdf", report)
