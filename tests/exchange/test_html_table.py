"""Blocks travel to Word and Excel as a table with borders and come
back cell by cell, whatever the HTML is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.edits.cells import MAX_PASTE_COLUMNS, MAX_PASTE_ROWS
from parplanner.domain.errors import PlanError
from parplanner.exchange.containers import html_table
from tests.exchange.copies import only_table
from tests.reports.reading import soffice

WORD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w="urn:schemas-microsoft-com:office:word">'
    "<head><style><!-- p.MsoNormal {margin:0cm} td{x:y} --></style><!--[if gte mso "
    "9]><xml><o:x/></xml><![endif]-->"
    "</head><body><!--StartFragment--><table class=MsoTableGrid border=1>\r\n"
    " <tr style='mso-yfti-irow:0'>\r\n  <td width=100>\r\n  <p "
    "class=MsoNormal>Văn&nbsp;phòng<o:p></o:p></p>\r\n  </td>"
    "\r\n  <td>\r\n  <p class=MsoNormal><b>- Ban hành\r\n  kế hoạch</b></p>\r\n  <p "
    "class=MsoNormal>- Báo &lt;cáo&gt;"
    "<span style='mso-x'>!</span></p>\r\n  </td>\r\n </tr>\r\n"
    " <tr><td><p class=MsoNormal><![if "
    "!supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p></td><td><p>0,5</p></td>"
    "</tr></table><!--EndFragment--></body></html>"
)
CELL = st.lists(
    st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), max_size=6).map(
        str.strip
    ),
    max_size=4,
).map(lambda words: " ".join(w for w in words if w))
LINES = st.lists(CELL, max_size=3).map(lambda lines: "\n".join(lines).strip("\n"))
BLOCKS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(LINES, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(BLOCKS)
def test_what_is_written_is_read_back(block: list[list[str]]) -> None:
    assert only_table(html_table.format(block)) == block


def test_words_cells_of_several_paragraphs_are_one_cell_each() -> None:
    assert only_table(WORD) == [
        ["Văn phòng", "- Ban hành kế hoạch\n- Báo <cáo>!"],
        ["", "0,5"],
    ]


def test_markup_in_a_cell_is_text_in_word_and_excel() -> None:
    html = html_table.format([["<script>alert(1)</script> & \"x\" 'y'"]])
    assert "<script>" not in html
    assert only_table(html) == [["<script>alert(1)</script> & \"x\" 'y'"]]


@pytest.mark.parametrize(
    "html",
    [
        "",
        "no table",
        "<table></table>",
        "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>",
    ],
)
def test_where_the_plain_text_is_the_better_source(html: str) -> None:
    assert only_table(html) is None


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        ("<table><tr></tr></table>", [[""]]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", [["a", "b"], ["c"]]),
        ("<table><td>a</td></table>", [["a"]]),
        ("<table><tr><td>a", [["a"]]),
        ("<table><tr><td>&#0;&#xD800;&amp;amp;</td></tr></table>", [["\ufffd\ufffd&amp;"]]),
        ("<table><tr><td>a<![x[b]]></td></tr></table>", [["a"]]),
        ("<table><tr><td></style>a<style>b</style>c</td></tr></table>", [["ac"]]),
        ("<table><tr><td>a</td></tr></table><![", [["a"]]),
        ("<table><tr><td>a<!-- <td>b</td> -->c<!-- open</td></tr></table>", [["ac"]]),
        ("<table><tr><td colspan=2>a</td><td>b</td></tr></table>", [["a", "", "b"]]),
        (
            "<table><tr><td rowspan='2'>a<td>b<tr><td>c<tr><td>d</table>",
            [["a", "b"], ["", "c"], ["d"]],
        ),
        (
            "<table><tr><td>a<td ROWSPAN=9 colspan=2>b<tr><td>c</table>",
            [["a", "b", ""], ["c", "", ""]],
        ),
        ("<table><tr><td colspan=0 rowspan=0>a</td></tr></table>", [["a"]]),
        (
            "<table><tr><td>a<table><tr><td>b<td>c<tr><td>d<br>e</table>f</table>",
            [["a\nb c\nd e\nf"]],
        ),
        (
            "<table><tr><td><p>a<br></p><p></p><p>b</p>c<ul><li>d<ul><li>e</ul></ul></table>",
            [["a\nb\nc\nd\ne"]],
        ),
        (
            "<table><tr><td><p>a</p><p>&nbsp;</p><p>b</p><td>x<br><br>y</table>",
            [["a\n\nb", "x\n\ny"]],
        ),
        ("<table><tr><td>hành&shy;chính&#8203;<td>1&nbsp;000</table>", [["hànhchính", "1 000"]]),
        (
            "<table><tr><td title='a>b' data-x=\"<td>\">c</td><td x='>d</td></tr></table>",
            [["c", "d"]],
        ),
        ("<table><tfoot><tr><td>z<tbody><tr><td>a<tr><td>b</table>", [["a"], ["b"], ["z"]]),
        ("<table><tbody><tr><td rowspan=5>a<tbody><tr><td>b</table>", [["a"], ["b"]]),
        ("<head><meta charset=utf-8><body><table><tr><td>a</table>", [["a"]]),
        ("<table><tr><td><comment>note</comment>0,5</table>", [["0,5"]]),
        (
            "<table><tr><td sdval=0.5 sdnum='1033;'>###<td x:num=\"1.5\">####</table>",
            [["0,5", "1,5"]],
        ),
        ("<table><tr><td sdval=1.1>1.10<td x:num=0.3333>0,33</table>", [["1.10", "0,33"]]),
        (
            "<table><tr><td x:num='0.30000000000000004'>##<td x:str='Dài &amp; đủ'>####</table>",
            [["0,3", "Dài & đủ"]],
        ),
        (
            "<table><tr><td sdval=43000>###<td sdval=1 sdnum='1033;1066;DD/MM/YY'>###</table>",
            [["###", "###"]],
        ),
        (
            "<table><tr><td sdval=0.5 sdnum='1033;0;0%'>###<td x:num=x>###<td x:num>###</table>",
            [["###"] * 3],
        ),
        (
            "<table><tr><td colspan=2>a<tr><td>b<td>c<![if x]><tr height=0 "
            "style='display:none'><td><td></table>",
            [["a", ""], ["b", "c"]],
        ),
        ("<table><tr height=0><td>a<tr height=20><td></table>", [["a"], [""]]),
        ("<TABLE><TR><TD STYLE='x:y'>3 < 4<BR/>b</TD></TR></TABLE>", [["3 < 4\nb"]]),
    ],
)
def test_odd_html_is_read_as_far_as_it_goes(html: str, rows: list[list[str]]) -> None:
    assert only_table(html) == rows


@pytest.mark.parametrize(
    "part",
    [
        "<!--",
        "<",
        "<!",
        "<td a='",
        "<a ",
        "&#",
        "<?",
        "<style>",
        "<![if ",
        "</",
        "&amp",
        "x",
        "<table>",
        "<table></table>",
        "<br>",
        "<p>",
        " ",
        "<a \"'",
        "<a\"='<a'=\"",
        "<a '<a \"",
        "<caption>x",
        "<b x='\">",
    ],
)
def test_a_clipboard_full_of_open_ends_is_read_at_once(part: str) -> None:
    """A reader that goes back for every open end would need hours for this."""
    shapes = []
    for times in (10, 1_000_000 // len(part)):
        found = only_table("<table><tr><td>a</td></tr><tr><td><x" + part * times)
        assert found is not None and found[0] == ["a"]
        shapes.append([len(row) for row in found])
    assert shapes[0] == shapes[1], "as much of it is read as of a short one"


@given(st.lists(st.sampled_from(["<table>", "</table>", "<tr>", "<td>", "</td>", "<![", "<![x[", "<!", "<!--", "]]>",  # noqa: E501
                                 "<style>", "</style>", "<p>", "<br/>", "&", "a", "\0", "<", "<?",
                                 ">", "'", '"', "="]),
                max_size=30))  # fmt: skip
def test_no_html_breaks_the_reader(parts: list[str]) -> None:
    found = only_table("".join(parts))
    assert found is None or all(len(row) >= 1 for row in found)


def test_too_many_rows_or_columns_are_refused() -> None:
    for html in (
        "<table>" + "<tr><td>a</td></tr>" * (MAX_PASTE_ROWS + 1) + "</table>",
        "<table><tr>" + "<td>a</td>" * (MAX_PASTE_COLUMNS + 1) + "</tr></table>",
        "<table>" + "x" * (6 * 1024 * 1024),
    ):
        with pytest.raises(PlanError) as refusal:
            only_table(html)
        assert refusal.value.code == "paste.too_large"


def test_numbers_copied_into_a_text_program_keep_their_comma_and_decimals(tmp_path: Path) -> None:
    block = [["1.10", "64,94", "31/12/2026", "5,00"], ["1/2", "-0,5", "1.234,5", "100"]]
    (tmp_path / "copied.html").write_text(html_table.format(block), "utf-8")
    made = soffice(
        tmp_path / "copied.html", "odt:writer8", tmp_path, "--infilter=HTML (StarWriter)"
    )
    read = soffice(made, "txt:Text (encoded):UTF8", tmp_path)
    assert read.read_text("utf-8-sig").split() == [cell for row in block for cell in row]
