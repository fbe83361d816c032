"""What several programs put on the clipboard when a table is
copied: HTML, and plain text beside it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from html import escape

from parplanner.exchange.containers import html_reader
from tests.plans import hanoi_rows

Lines = list[list[str]]
HEADINGS = [
    "STT", "Nhiệm vụ", "Yêu cầu", "Đơn vị chủ trì", "Đơn vị phối hợp thực hiện",
    "Điểm theo quy định",
    "Kết quả năm 2017", "Mục tiêu năm 2018", "Mục tiêu năm 2019",
]  # fmt: skip


def appendix() -> Lines:
    """The appendix of Hà Nội 2018: headings, 61 rows, the total."""
    return [list(HEADINGS), *(list(row.values()) for row in hanoi_rows())]


def only_table(html: str) -> Lines | None:
    """The rows of the one table there is (a table in a cell is text of
    that cell); None for none or several."""
    found = [
        table.rows for table in html_reader.read(html).tables if table.depth == 0 and table.rows
    ]
    return found[0] if len(found) == 1 else None


def table(lines: Lines, cell: Callable[[str], str], tag: str = "td") -> str:
    """``cell`` makes the inside of a cell."""
    rows = []
    for line in lines:
        rows.append("<tr>" + "".join(f"<{tag}>{cell(text)}</{tag}>" for text in line) + "</tr>")
    return f"<table border=1>{''.join(rows)}</table>"


def broken(text: str) -> str:
    """Lines of a cell as breaks."""
    return escape(text).replace("\n", "<br>")


def paragraphs(text: str) -> str:
    """Lines of a cell as paragraphs."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))


def word_paragraphs(text: str) -> str:
    """Lines of a cell as Word has them; an empty one holds a protected blank."""
    made = ""
    for line in text.split("\n"):
        made += f"<p class=MsoNormal><span lang=VI>{escape(line) or '&nbsp;'}<o:p></o:p></span></p>\r\n  "  # noqa: E501
    return made


def word_page(body: str) -> str:
    """As Word wraps it."""
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:w="urn:schemas-microsoft-com:office:word">'
        "<head><style><!-- p.MsoNormal {margin:0cm} --></style></head>"
        f"<body lang=VI><!--StartFragment-->{body}<!--EndFragment--></body></html>"
    )


def excel_page(body: str) -> str:
    """As Excel wraps it."""
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId '
        "content=Excel.Sheet>"
        "<style>br{mso-data-placement:same-cell}</style></head>"
        f"<body>{body}</body></html>"
    )


def sheets_page(body: str) -> str:
    """As Google Sheets wraps it."""
    cell = "<td data-sheets-value='{&quot;1&quot;:2}' data-sheets-formula=\"=IF(A1>2,1,0)\">"
    style = '<style type="text/css"><!--td {border: 1px solid #cccccc;}--></style>'
    return f"<google-sheets-html-origin>{style}{body.replace('<td>', cell)}"


def calc_page(body: str) -> str:
    """As LibreOffice wraps it, with a note on the first cell."""
    note = '<td><a class="comment-indicator"></a><comment><h2>Ghi chú</h2>xem lại</comment>'
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<title></title>\n<meta name="generator" '
        'content="LibreOffice 7.4"/>\n'
        '<style type="text/css">\n comment { display:none; }\n</style>\n</head>\n'
        f"<body>\n{body.replace('<td>', note, 1)}\n</body></html>"
    )


def tabbed(lines: Lines) -> str:
    """The plain text as Excel writes it."""
    made = io.StringIO()
    csv.writer(made, "excel-tab").writerows(lines)
    return made.getvalue()


def unquoted(lines: Lines) -> str:
    """The plain text of Word and of web pages: the lines of a cell become lines of the text."""
    return "\n".join("\t".join(line) for line in lines)


def inner_text(lines: Lines) -> str:
    """The plain text of a page whose cells hold paragraphs."""
    return "\n".join("\n\t\n".join(line) for line in lines)
