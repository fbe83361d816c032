"""A document whose every block says something that a renderer could take for an order."""

from __future__ import annotations

from parplanner.reports.report.chart_model import Chart
from parplanner.reports.report.model import (
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


def hostile_everywhere(text: str) -> Report:
    """``text`` in every place of a document."""
    columns = (
        Column("code", ColumnKind.CODE, 20),
        Column("text", ColumnKind.TEXT, 125),
        Column("p", ColumnKind.POINTS, 20),
    )
    header = (HeaderCell("TT", 0, 0), HeaderCell(text, 0, 1), HeaderCell("Điểm", 0, 2))
    table = Table(text, columns, header, 1, (Line(Level.ROW, ("1", text, Points(500))),))
    blocks = (
        LetterHead((text,), (text,), f"Số: {text}", f"Hà Nội, {text}"),
        *(Paragraph(style, text) for style in (Style.TYPE, Style.ABSTRACT)),
        Rule(),
        *(
            Paragraph(style, text)
            for style in (Style.BASIS, Style.PART, Style.CLAUSE, Style.POINT, Style.BODY)
        ),
        Paragraph(Style.BODY, text * 2, (Span(text, bold=True), Span(text, italic=True))),
        Paragraph(Style.CAPTION, text),
        table,
        Chart(text, (text, text), (500, 250), (6667, 10000)),
        SignatureBlock((text, text), (text,), (text,), text),
    )
    return Report(text, text, (Part(text, False, blocks),))
