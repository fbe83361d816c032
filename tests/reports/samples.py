"""Reports that are hard on renderers, and the plain ones they are compared with."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from parplanner.reports.report.model import (
    Cell,
    Column,
    ColumnKind,
    HeaderCell,
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Report,
    Style,
    Table,
)

HOSTILE = (
    "<b>đậm</b> & a<b và c>d",
    "Điều<Khoản> <para> <font size=40 color=white>ẩn</font>",
    '<img src="file:///etc/passwd"/> <a href="http://x">x</a>',
    "=1+1",
    '=HYPERLINK("http://x","bấm")',
    "- Ban hành kế hoạch",
    "+1",
    "@SUM(A1)",
    "-1",
    "＝1+1",
    "#N/A",
    "[[[1]]]",
    "'quoted",
    "&P &D %s {0} \\n \\(x\\)",
    "]]></t><t>",
    "100%",
    "true",
    "2018-01-02",
)
NFD = unicodedata.normalize("NFD", "Nhiệm vụ đặc thù ở Đắk Lắk")
LONG = " ".join(f"Nhiệm-vụ-{i}" for i in range(1, 1500))[:20_000]
LONG_WORD = "Mã" + "0123456789" * 12


def report(
    rows: Sequence[Sequence[Cell]], name: str = "Bảng", *, lines: Sequence[Line] | None = None
) -> Report:
    """A table of code, text, text and points."""
    columns = (
        Column("code", ColumnKind.CODE, 16),
        Column("task", ColumnKind.TEXT, 80),
        Column("requirement", ColumnKind.TEXT, 80),
        Column("max", ColumnKind.POINTS, 20),
    )
    header = tuple(
        HeaderCell(text, 0, i) for i, text in enumerate(("STT", "Nhiệm vụ", "Yêu cầu", "Điểm"))
    )
    body = lines if lines is not None else [Line(Level.ROW, tuple(row)) for row in rows]
    table = Table(name, columns, header, 1, tuple(body))
    start, end = Paragraph(Style.APPENDIX_LABEL, "Phụ lục"), Paragraph(Style.END, "./.")
    return Report("Thử", "Cơ quan", (Part("Thử", True, (start, table, end)),))


def hostile_report() -> Report:
    """Each hostile text in both text columns."""
    return report([(str(i + 1), text, text, Points(500)) for i, text in enumerate(HOSTILE)])


def many_sums(fields: int, *, subtotals: bool) -> Report:
    """``fields`` fields with one row each, then a total: too many ranges for one SUM."""
    lines: list[Line] = []
    addends: list[int] = []
    for i in range(fields):
        at = len(lines)
        addends.append(at + 1)
        own = Points(1500, (at + 1,)) if subtotals else Points(7)
        lines.append(Line(Level.FIELD, (str(i + 1), "Lĩnh vực", None, own)))
        lines.append(Line(Level.ROW, (f"{i + 1}.1", "Việc", None, Points(1500))))
    lines.append(
        Line(
            Level.TOTAL,
            ("Tổng điểm", None, None, Points(1500 * fields, tuple(addends))),
            span=(0, 2),
        )
    )
    return report((), lines=lines)
