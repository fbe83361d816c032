"""Paragraphs, head and signature of a document as items of the flow:
lines justified, centred or on the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from parplanner.reports.pdf.flow import Item
from parplanner.reports.pdf.pages import Pages
from parplanner.reports.report import form
from parplanner.reports.report.fonts import face
from parplanner.reports.report.head_fit import fit_head
from parplanner.reports.report.model import LetterHead, Paragraph, SignatureBlock
from parplanner.reports.report.paragraphs import lay
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.rich import RichLine
from parplanner.reports.report.wrap import Measured, Wrapper

# A line of so few blanks is not pulled apart: this many times the size between two words is more
# than anybody sets.
_WIDEST_BLANK = 2.0
_PT = form.PT_PER_MM


class PdfText:
    """Makes items of the text blocks of one document whose running text is ``body_size`` pt."""

    def __init__(self, pages: Pages, printable: Printable, body_size: int) -> None:
        self._pages = pages
        self._printable = printable
        self._body_size = body_size
        self.rule_length = 0.0

    # -- paragraphs --------------------------------------------------------------------------------

    def paragraph(self, paragraph: Paragraph) -> list[Item]:
        """The lines of a paragraph: two at least at the end and the beginning of a page, headings
        with what follows."""
        laid = lay(
            paragraph, self._body_size, self._pages.right - self._pages.left, self._printable
        )
        style, lines = laid.style, laid.lines
        keep = form.stands_with_next(paragraph.style, paragraph.text)
        self.rule_length = laid.rule_length
        items: list[Item] = []
        for number, line in enumerate(lines):
            items.append(
                Item(
                    style.line_height,
                    partial(self._draw, line, style, number == 0),
                    before=style.before if number == 0 else 0.0,
                    keep=self._is_kept(number, len(lines), keep),
                    text=style.align is form.Align.JUSTIFY,
                )
            )
        return items

    @staticmethod
    def _is_kept(number: int, count: int, heading: bool) -> bool:
        """Whether a line must not be the last of a page."""
        if number == count - 1:
            return heading
        return number < form.KEPT_LINES - 1 or number >= count - form.KEPT_LINES or heading

    def _draw(self, line: RichLine, style: form.TextStyle, first: bool, y: float) -> None:
        left, right = self._pages.left, self._pages.right
        indent = style.indent * _PT if first else 0.0
        free, word_space = right - left - indent - line.width, 0.0
        if style.align is form.Align.JUSTIFY and line.soft and line.blanks:
            widened = free / line.blanks
            word_space = widened if widened < _WIDEST_BLANK * style.size else 0.0
        shift = {form.Align.CENTER: free / 2, form.Align.RIGHT: free}.get(style.align, indent)
        self._pages.put_line(
            left + shift, y + _baseline(style), line.stretches, style.size, word_space
        )

    def rule(self, after: float) -> Item:
        """The short line below the last paragraph."""
        length = self.rule_length
        x = (self._pages.left + self._pages.right - length) / 2

        def draw(y: float) -> None:
            at = y + form.RULE_GAP
            self._pages.lines([(x, at, x + length, at)], form.RULE_WIDTH)

        return Item(form.RULE_GAP + form.RULE_WIDTH + after, draw, keep=True)

    # -- head and signature ------------------------------------------------------------------------

    def head(self, head: LetterHead) -> list[Item]:
        """Quốc hiệu, tiêu ngữ, bodies with their rules; number and
        date on one baseline (PL1-II.1–4)."""
        fit = fit_head(head, self._printable)
        left_width, right_width = (width * _PT for width in fit.columns)
        left = _Column(self._pages, self._pages.left, left_width)
        right = _Column(self._pages, self._pages.left + left_width, right_width)
        self._put(left, head.parent, form.head_style(form.PARENT_STYLE, head.size))
        self._put(left, head.agency, form.head_style(form.AGENCY_STYLE, head.size))
        if any(head.agency):
            left.rule(form.rule_length(left.longest, left.last))
        self._put(right, [form.NATION], form.head_style(form.NATION_STYLE, head.size))
        self._put(right, [form.MOTTO], form.head_style(form.MOTTO_STYLE, head.size))
        right.rule(right.last)
        left.height = right.height = max(left.height, right.height)
        self._put(left, [head.number], form.NUMBER_STYLE)
        self._put(left, [head.about], form.ABOUT_STYLE)
        self._put(right, [fit.place_date], form.PLACE_DATE_STYLE)
        return self._block((left, right), 0.0, keep=True)

    def signature(self, block: SignatureBlock) -> list[Item]:
        """Nơi nhận level with the first line of the authority, the name
        below room for signature and seal."""
        left_width, right_width = (width * _PT for width in form.SIGNATURE_COLUMNS)
        left = _Column(self._pages, self._pages.left, left_width)
        right = _Column(self._pages, self._pages.left + left_width, right_width)
        recipients = form.recipient_lines([self._printable.line(text) for text in block.recipients])
        if recipients:
            # On the baseline of the larger letters beside it.
            left.height += _baseline(form.SIGNER_STYLE) - _baseline(form.RECIPIENTS_STYLE)
            self._put(left, [form.RECIPIENTS], form.RECIPIENTS_STYLE)
            self._put(left, recipients, form.RECIPIENT_STYLE)
        self._put(right, [*block.authority, *block.position], form.SIGNER_STYLE)
        right.height += form.SIGNATURE_SPACE * _PT
        self._put(right, [block.name], form.SIGNER_STYLE)
        return self._block((left, right), form.SIGNATURE_GAP, keep=False)

    def _block(self, columns: tuple[_Column, _Column], before: float, *, keep: bool) -> list[Item]:
        """Columns side by side as one item; what no page could hold of the
        left one goes on below the right one."""
        left, right = columns
        page = self._pages.bottom - self._pages.top
        height = max(left.height, right.height)
        if height <= page:
            return [Item(height, partial(_draw_all, columns), before=before, keep=keep)]
        if right.height > page:
            return [*left.items(), *right.items()]
        beside, end = left.above(right.height)
        rest = left.items()[len(beside.steps) :]
        return [Item(end, partial(_draw_all, (beside, right)), before=before), *rest]

    def _put(self, column: _Column, texts: Sequence[str], style: form.TextStyle) -> None:
        column.put([line for text in texts if (line := self._printable.text(text))], style)


class _Column:
    """Lines below each other in one of the two invisible columns."""

    def __init__(self, pages: Pages, x: float, width: float) -> None:
        self._pages = pages
        self._x = x
        self._width = width
        self.height = 0.0
        self.longest = 0.0
        self.last = 0.0
        self.steps: list[tuple[float, Callable[[float], None]]] = []

    def put(self, texts: Sequence[str], style: form.TextStyle) -> None:
        """Texts, each from a new line, wrapped; balanced where they are centred."""
        wrapper = Wrapper(face(style.bold, style.italic), style.size)
        centred = style.align is form.Align.CENTER
        if texts:
            self.height += style.before
            self.longest = 0.0
        for text in texts:
            for raw in (
                wrapper.balanced(text, self._width) if centred else wrapper.lines(text, self._width)
            ):
                self._line(raw.rstrip(" \n"), wrapper, style)

    def _line(self, line: str, wrapper: Wrapper, style: form.TextStyle) -> None:
        self.last = wrapper.width(line)
        self.longest = max(self.longest, self.last)
        x = self._x + ((self._width - self.last) / 2 if style.align is form.Align.CENTER else 0.0)
        draw = partial(
            self._draw, line, x, self.height + _baseline(style), wrapper.face, style.size
        )
        self.steps.append((self.height, draw))
        self.height += style.line_height

    def _draw(
        self, line: str, x: float, below: float, own: Measured, size: float, y: float
    ) -> None:
        self._pages.put(x, y + below, [line], own, size)

    def rule(self, length: float) -> None:
        """A centred rule below the last line."""
        x, below = self._x + (self._width - length) / 2, self.height + form.RULE_GAP

        def draw(y: float) -> None:
            self._pages.lines([(x, y + below, x + length, y + below)], form.RULE_WIDTH)

        self.steps.append((self.height, draw))
        self.height = below + form.RULE_WIDTH

    def items(self) -> list[Item]:
        """Its lines and rules one by one, each of which may begin a page."""
        bottoms = [*(top for top, _ in self.steps[1:]), self.height]
        return [
            Item(bottom - top, partial(_draw_from, top, draw))
            for (top, draw), bottom in zip(self.steps, bottoms, strict=True)
        ]

    def above(self, height: float) -> tuple[_Column, float]:
        """A column of the lines that begin above a height, and how far
        it reaches: at least to that height."""
        made = _Column(self._pages, self._x, self._width)
        made.steps = [step for step in self.steps if step[0] < height]
        following = [top for top, _ in self.steps[len(made.steps) :]]
        return made, max(height, min(following, default=self.height))


def _draw_from(top: float, draw: Callable[[float], None], y: float) -> None:
    draw(y - top)


def _draw_all(columns: Sequence[_Column], y: float) -> None:
    for column in columns:
        for _, draw in column.steps:
            draw(y)


def _baseline(style: form.TextStyle) -> float:
    """pt from a line's upper edge to its letters' feet; wider leading stands above the line."""
    return style.line_height - style.size * (form.LINE_SPACING - form.BASELINE)
