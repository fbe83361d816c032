"""A document with everything a document may have: Hà Nội's plan
of 2018, a table, a chart, an appendix."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from parplanner.reports.papers.appendix import appendix_part
from parplanner.reports.report.chart_model import Chart
from parplanner.reports.report.fitting import fitted_report
from parplanner.reports.report.model import (
    Block,
    Column,
    ColumnKind,
    HeaderCell,
    LetterHead,
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Report,
    Rule,
    SignatureBlock,
    Span,
    Style,
    Table,
)
from tests.plans import hanoi_plan

TEXT = Path(__file__).resolve().parents[2] / "resources" / "samples" / "ha-noi-2018" / "text.md"
_FIGURES = {
    "goal": "75",
    "total:2017": "64,94",
    "rank:2017": "22",
    "population:2017": "22",
    "average:2017": "7,22",
}
_HEADING = re.compile(r"(#+) (\S+) \| (.*)")
BASES = (
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình "
    "tổng thể cải cách "
    "hành chính nhà nước giai đoạn 2021 - 2030;",
    "Căn cứ Quyết định số 3492/QĐ-UBND ngày 08 tháng 7 năm 2018 của Ủy ban nhân dân thành phố Hà "
    "Nội về việc phê duyệt "
    "và công bố Chỉ số cải cách hành chính năm 2017 của các Sở và cơ quan ngang Sở.",
)
HEAD = LetterHead(
    parent=("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI"),
    agency=("BAN DÂN TỘC",),
    number="Số: 35/KH-BDT",
    place_date="Hà Nội, ngày 27 tháng 9 năm 2018",
)
SIGNATURE = SignatureBlock(
    recipients=(
        "UBND TP (để b/c)",
        "Sở Nội vụ",
        "Sở Tư pháp",
        "Sở Tài chính",
        "Lãnh đạo Ban",
        "Lưu: VT, TH.",
    ),
    authority=("KT. TRƯỞNG BAN",),
    position=("PHÓ TRƯỞNG BAN",),
    name="Nguyễn Tất Vinh",
)
TITLE = "Khắc phục những tồn tại, hạn chế để nâng cao Chỉ số cải cách hành chính của Ban Dân tộc thành phố Hà Nội"  # noqa: E501
RESULTS = (
    ("1", "Công tác chỉ đạo điều hành", 15500, 15000, "-0,5"),
    (
        "2",
        "Xây dựng và tổ chức thực hiện hệ thống văn bản quy phạm pháp luật",
        10000,
        9730,
        "-0,27",
    ),
    ("3", "Cải cách thủ tục hành chính", 17000, 17000, "="),
    ("4", "Cải cách tài chính công", 4000, 2940, "-1,06"),
    ("5", "Hiện đại hóa hành chính", 19500, 15620, "-3,88"),
)


def results_table() -> Table:
    """The table of Sở Nội vụ 2019 that stands in the text, upright, shortened."""
    titles = ("TT", "Nội dung", "Điểm tối đa", "Điểm thẩm định", "Ghi chú")
    widths = (12.0, 88.0, 22.0, 23.0, 20.0)
    kinds = (
        ColumnKind.CODE,
        ColumnKind.TEXT,
        ColumnKind.POINTS,
        ColumnKind.POINTS,
        ColumnKind.CODE,
    )
    columns = tuple(
        Column(f"c{i}", kind, width)
        for i, (kind, width) in enumerate(zip(kinds, widths, strict=True))
    )
    lines = [
        Line(Level.ROW, (code, name, Points(most), Points(got), lost))
        for code, name, most, got, lost in RESULTS
    ]
    addends = tuple(range(len(RESULTS)))
    most, got = sum(row[2] for row in RESULTS), sum(row[3] for row in RESULTS)
    total = ("Tổng cộng", "", Points(most, addends), Points(got, addends), "-5,71")
    lines.append(Line(Level.TOTAL, total, span=(0, 1)))
    header = tuple(HeaderCell(title, 0, i) for i, title in enumerate(titles))
    return Table("Kết quả đánh giá", columns, header, 1, tuple(lines))


def chart() -> Chart:
    """What was lost, with the running share."""
    lost = sorted(
        ((most - got, name) for _, name, most, got, _ in RESULTS if most > got), reverse=True
    )
    values = tuple(value for value, _ in lost)
    shares = tuple(sum(values[: i + 1]) * 10_000 // sum(values) for i in range(len(values)))
    return Chart("Điểm bị mất theo lĩnh vực", tuple(name for _, name in lost), values, shares)


def text_blocks() -> list[Block]:
    """The sections of the sample's text."""
    blocks: list[Block] = []
    for raw in TEXT.read_text("utf-8").splitlines():
        line = re.sub(r"\{\{(.*?)\}\}", lambda m: _FIGURES.get(m[1], "46"), raw.strip())
        heading = _HEADING.fullmatch(line)
        if heading:
            marks, label, title = heading.groups()
            style = {1: Style.PART, 2: Style.CLAUSE}.get(len(marks), Style.POINT)
            blocks.append(Paragraph(style, f"{label} {title}"))
        elif line:
            blocks.append(Paragraph(Style.BODY, line.replace("*", "")))
    return blocks[:-1]


RICH = Paragraph(
    Style.BODY,
    "Yêu cầu các phòng thực hiện nghiêm chế độ báo cáo, đúng hạn theo quy định tại Kế hoạch này và "
    "Phụ lục phân công "
    "nhiệm vụ kèm theo.",
    (
        Span("Yêu cầu các phòng thực hiện "),
        Span("nghiêm chế độ báo cáo", bold=True),
        Span(", "),
        Span("đúng hạn theo quy định", italic=True),
        Span(" tại Kế hoạch này và "),
        Span("Phụ lục", bold=True, italic=True),
        Span(" phân công nhiệm vụ kèm theo."),
    ),
)
LAST = (
    "Trên đây là Kế hoạch khắc phục những tồn tại, hạn chế để nâng cao Chỉ số cải cách hành chính "
    "của Ban Dân tộc "
    "thành phố Hà Nội, Lãnh đạo Ban yêu cầu Trưởng các phòng, Trưởng các bộ phận và toàn thể công "
    "chức, người lao động "
    "trong Ban nghiêm túc thực hiện. Trong quá trình thực hiện, nếu phát sinh khó khăn, vướng mắc, "
    "các tổ chức, "
    "cá nhân phản ánh kịp thời về Lãnh đạo Ban (qua Văn phòng Ban) để tổng hợp, báo cáo Lãnh đạo "
    "Ban chỉ đạo, "
    "giải quyết./."
)


def main_part(times: int = 1) -> Part:
    """The text with head, bases, a table, a chart and the signature; ``times`` makes it longer."""
    text = [block for _ in range(times) for block in text_blocks()]
    middle = (
        RICH,
        Paragraph(Style.CAPTION, "Bảng 1. Kết quả đánh giá theo lĩnh vực"),
        results_table(),
        Paragraph(Style.BODY, "Điểm bị mất tập trung ở lĩnh vực hiện đại hóa hành chính."),
        chart(),
    )
    blocks: list[Block] = [
        HEAD,
        Paragraph(Style.TYPE, "KẾ HOẠCH"),
        Paragraph(Style.ABSTRACT, TITLE),
        Rule(),
        *(Paragraph(Style.BASIS, basis) for basis in BASES),
        *text[:12],
        *middle,
        *text[12:],
        Paragraph(Style.BODY, LAST),
        SIGNATURE,
    ]
    return Part(f"Kế hoạch {TITLE}", False, tuple(blocks))


def appendix() -> Part:
    """The assignment table of the real plan, across."""
    return replace(appendix_part(hanoi_plan()), title="Phụ lục")


def demo_report(times: int = 1, body_size: int = 14) -> Report:
    """Text and appendix in one document, as they are rendered."""
    parts = (main_part(times), appendix())
    return fitted_report(Report(TITLE, "Ban Dân tộc thành phố Hà Nội", parts, body_size=body_size))
