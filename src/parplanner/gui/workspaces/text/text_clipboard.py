"""Text on its way out of the plan's text and into it: clipboard and mouse carry figures, tables and
looks along.

Inside the program live figures travel as themselves, out of it as what they say. What comes from
Word, Writer or a web page keeps its paragraphs, bold, italic and the marks of its lists; fonts,
colours, pictures and links stay behind.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextListFormat

from parplanner.domain import text
from parplanner.domain.writing import richtext
from parplanner.domain.writing.richtext import Line, Run, TableReference
from parplanner.gui.services import document_names
from parplanner.gui.workspaces.text import field_chips
from parplanner.gui.workspaces.text.html_seen import seen

OWN = "application/x-parplanner-text"
MAX_MARKUP = 2_000_000
"""Letters of HTML beyond which only the plain text is taken:
Word writes a hundred for each it shows."""

_BULLETS = "·•▪▫◦●○■–-\uf0b7\uf0a7\uf0d8\uf0fc*+"
_LETTERS_AS_BULLETS = "o§"
"""Word's second and third level; letters too, so that only Word's
long room behind them makes them marks."""
_TAB = '<span style="mso-tab-count:1">\t</span>'
# Word writes the mark of a list item as text, with blanks that make room: "·      Việc một", "2.
# Việc hai".
_ROOM = r"[\u00a0\t ]*[\u00a0\t][\u00a0\t ]*"
_LIST_MARK = re.compile(
    rf"(?:([{re.escape(_BULLETS)}])|([0-9]{{1,3}}[.)]|[a-zđ][.)])){_ROOM}"
    rf"|([{_LETTERS_AS_BULLETS}])[\u00a0\t ]{{3,}}"
)
_UNNUMBERED = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)

Value = Callable[[str], str]


# -- out -------------------------------------------------------------------------------------------


def mime_of(lines: Sequence[Line], value: Value, home: str = "") -> QMimeData:
    """Lines for the clipboard; ``value`` says what a live field shows
    now, ``home`` which plan they come from."""
    data = QMimeData()
    data.setText("\n".join(_shown(line, value) for line in lines))
    data.setHtml(
        "".join(f'<p style="white-space:pre-wrap">{_html(line, value)}</p>' for line in lines)
    )
    packed = {"home": home, "lines": [_packed(line, value) for line in lines]}
    data.setData(OWN, json.dumps(packed, ensure_ascii=False).encode())
    return data


def _shown(line: Line, value: Value) -> str:
    if isinstance(line, TableReference):
        return f"[{document_names.table_name(line.name)}]"
    return richtext.spoken(line, value)


def _html(line: Line, value: Value) -> str:
    if isinstance(line, TableReference):
        return html.escape(_shown(line, value))
    made = []
    for run in line:
        shown = html.escape(value(run.field) if run.field else run.text)
        shown = shown.replace("\t", _TAB).replace("  ", " \u00a0")
        shown = f"<i>{shown}</i>" if run.italic else shown
        made.append(f"<b>{shown}</b>" if run.bold else shown)
    return "".join(made)


def _packed(line: Line, value: Value) -> object:
    if isinstance(line, TableReference):
        return {"table": line.name}
    return [[value(r.field) if r.field else r.text, r.bold, r.italic, r.field] for r in line]


# -- in --------------------------------------------------------------------------------------------


def lines_of(source: QMimeData, stays_live: Callable[[str], bool], home: str = "") -> list[Line]:
    """What is to be put into the text; none for what holds no text.

    Text of this plan (``home``) is what it was. A live field of another plan that shows nothing in
    this one (``stays_live`` says no) becomes the words it stood for.
    """
    if source.hasFormat(OWN):
        own = _unpacked(bytes(source.data(OWN).data()), stays_live, home)
        if own is not None:
            return own
    plain = source.text() if source.hasText() else ""
    if source.hasHtml() and len(markup := source.html()) <= MAX_MARKUP:
        rich = lines_of_html(markup)
        if any(_shown(line, str).strip() for line in rich):
            return rich
        if "<td" in markup.lower():  # blank cells: their line end is no line of the text
            plain = plain.removesuffix("\n").removesuffix("\r")
    return lines_of_text(plain)


def lines_of_text(plain: str) -> list[Line]:
    """Plain text: whatever ends a line there ends one here."""
    if not plain:
        return []
    readable = text.with_line_ends(plain).replace(field_chips.OBJECT, "").replace("\0", "")
    return [_line([Run(line)]) for line in readable.split("\n")]


def _unpacked(content: bytes, stays_live: Callable[[str], bool], home: str) -> list[Line] | None:
    """None for what this program did not write."""
    try:
        packed: Any = json.loads(content)
        is_ours = bool(home) and packed["home"] == home
        keeps = (lambda _field: True) if is_ours else stays_live
        return [_unpacked_line(line, keeps) for line in packed["lines"]]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _unpacked_line(packed: Any, keeps: Callable[[str], bool]) -> Line:
    if isinstance(packed, dict):
        line = richtext.parse_line("{{table:" + packed["table"] + "}}")
        if not isinstance(line, TableReference):
            raise ValueError("no table")
        return line
    runs = []
    for shown, bold, italic, field in packed:
        known = bool(field) and keeps(field)
        said = (
            ""
            if known
            else text.with_line_ends(shown).replace("\n", " ").replace(field_chips.OBJECT, "")
        )
        runs.append(Run(said, bool(bold), bool(italic), str(field) if known else ""))
    return _line(runs)


def _line(runs: list[Run]) -> Line:
    return tuple(run for run in runs if run.text or run.field)


# -- from other programs ---------------------------------------------------------------------------


class _Blind(QTextDocument):
    """Reads markup and nothing it refers to: no style sheet, no picture, from wherever."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def lines_of_html(markup: str) -> list[Line]:
    """Paragraphs, bold, italic, marks of lists; cells of one row of a
    table stand on one line with tabs between."""
    document = _Blind()
    readable = text.with_line_ends(markup).replace("\0", "").replace(field_chips.OBJECT, "")
    document.setHtml(seen(readable))
    lines: list[Line] = []
    before: tuple[int, int, int] | None = None
    block = document.firstBlock()
    while block.isValid():
        cell = _cell(block)
        made = _block_lines(block)
        if cell is not None and before is not None and cell[:2] == before[:2] and lines:
            between = " " if cell == before else "\t"
            last, first = lines[-1], made[0]
            assert not isinstance(last, TableReference) and not isinstance(first, TableReference)
            lines[-1] = (*last, Run(between), *first)
            lines += made[1:]
        else:
            lines += made
        before = cell
        block = block.next()
    return _without_blank_ends(lines)


def _cell(block: QTextBlock) -> tuple[int, int, int] | None:
    """Table, row and column a paragraph stands in."""
    table = QTextCursor(block).currentTable()
    if table is None:
        return None
    cell = table.cellAt(block.position())
    return table.firstPosition(), cell.row(), cell.column()


def _block_lines(block: QTextBlock) -> list[Line]:
    made: list[list[Run]] = [[]]
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        look = fragment.charFormat()
        bold, italic = look.fontWeight() >= 600, look.fontItalic()
        for number, piece in enumerate(fragment.text().split(field_chips.LINE_SEPARATOR)):
            if number:
                made.append([])
            made[-1].append(Run(piece.replace(field_chips.OBJECT, ""), bold, italic))
        iterator += 1
    made[0] = _with_list_mark(block, made[0])
    return [_line(_stripped(runs)) for runs in made]


def _with_list_mark(block: QTextBlock, runs: list[Run]) -> list[Run]:
    listed = block.textList()
    if listed is not None:
        numbered = listed.format().style() not in _UNNUMBERED
        mark = f"{listed.itemText(block).strip()} " if numbered else "- "
        return [Run(mark), *_stripped(runs)]
    whole = "".join(run.text for run in runs).lstrip("\u00a0 \t")
    match = _LIST_MARK.match(whole)
    if match is None:
        return runs
    rest = _cut_from_start(runs, len("".join(run.text for run in runs)) - len(whole) + match.end())
    return [Run(f"{match[2]} " if match[2] else "- "), *rest]


def _cut_from_start(runs: list[Run], count: int) -> list[Run]:
    made = []
    for run in runs:
        made.append(replace(run, text=run.text[count:]))
        count = max(0, count - len(run.text))
    return made


def _stripped(runs: list[Run]) -> list[Run]:
    """Without the blanks at both ends with which pages indent and Word fills empty paragraphs."""
    blanks = "\u00a0 \t\n"
    made = list(runs)
    while made and not made[0].text.strip(blanks):
        made.pop(0)
    while made and not made[-1].text.strip(blanks):
        made.pop()
    if made:
        made[0] = replace(made[0], text=made[0].text.lstrip(blanks))
        made[-1] = replace(made[-1], text=made[-1].text.rstrip(blanks))
    return made


def _without_blank_ends(lines: list[Line]) -> list[Line]:
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines
