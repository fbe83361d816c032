"""The text of a document in Word: letter head and signature as tables without borders, rules as
paragraph borders."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from parplanner.reports.docx import styles
from parplanner.reports.docx.table import cell_xml, grid, table_start
from parplanner.reports.docx.xml import indents, paragraph, points, rule, run, runs, spacing
from parplanner.reports.report import form
from parplanner.reports.report.compounds import bound
from parplanner.reports.report.fonts import face
from parplanner.reports.report.head_fit import fit_head
from parplanner.reports.report.model import LetterHead, Paragraph, SignatureBlock, Style
from parplanner.reports.report.paragraphs import Laid, lay
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.wrap import Wrapper

# Word breaks lines a hair earlier than measured here.
_SLACK = 2.0
_CERTAIN = 0.85
"""How much of a page a signature may take by our measure to be never
split: another font may make it taller."""
_BASELINE_STEP = (form.SIGNER_STYLE.size - form.RECIPIENTS_STYLE.size) * form.BASELINE


class DocxText:
    """Makes the XML of text blocks on pages ``width`` pt wide and
    ``height`` pt high between the margins."""

    def __init__(self, printable: Printable, body_size: int, width: float, height: float) -> None:
        self._printable = printable
        self._body_size = body_size
        self._width = width
        self._height = height
        self._rule_length = 0.0

    def lay(self, block: Paragraph) -> Laid:
        """The lines the paragraph takes on the page."""
        return lay(block, self._body_size, self._width, self._printable)

    def paragraph(
        self,
        block: Paragraph,
        *,
        keep: bool = False,
        after: float | None = None,
        level: int | None = None,
    ) -> str:
        """``keep``: stays with what follows; ``after``: pt below it;
        ``level``: of a heading in the outline."""
        laid = self.lay(block)
        self._rule_length = laid.rule_length
        own = styles.IDS[block.style]
        if block.style is Style.POINT and form.stands_with_next(block.style, block.text):
            own = styles.POINT_HEADING
        kept = "<w:keepNext/>" if keep and not laid.style.keep else ""
        sides = ""
        if laid.room < self._width - _SLACK:
            side = (self._width - laid.room - _SLACK) / 2
            sides = indents(side, side)
        outline = "" if level is None else styles.outline_level(own, level)
        return paragraph(
            own, runs(laid.stretches, laid.style), f"{kept}{spacing(after=after)}{sides}{outline}"
        )

    def rule(self, after: float) -> str:
        """The short line below the last paragraph."""
        return rule(styles.RULE, self._width, self._rule_length, after)

    def head(self, head: LetterHead) -> str:
        """Bodies and quốc hiệu in the first row, number and date on
        the one baseline of the second."""
        named = (form.PARENT_STYLE, form.AGENCY_STYLE, form.NATION_STYLE, form.MOTTO_STYLE)
        parent, body, state, motto = (form.head_style(style, head.size) for style in named)
        fit = fit_head(head, self._printable)
        left, right = (width * form.PT_PER_MM for width in fit.columns)
        agency = self._texts(head.agency)
        bodies = [
            *self._lines(styles.PARENT, self._texts(head.parent), parent, left),
            *self._lines(styles.AGENCY, agency, body, left),
        ]
        if agency:
            widths = _widths(agency, body, left)
            bodies.append(rule(styles.RULE, left, form.rule_length(max(widths), widths[-1])))
        nation = [
            *self._lines(styles.NATION, [form.NATION], state, right),
            *self._lines(styles.MOTTO, [form.MOTTO], motto, right),
            rule(styles.RULE, right, _widths([form.MOTTO], motto, right)[-1]),
        ]
        number = self._lines(styles.NUMBER, self._texts([head.number]), form.NUMBER_STYLE, left)
        number += self._lines(
            styles.NUMBER,
            self._texts([head.about]),
            form.ABOUT_STYLE,
            left,
            form.ABOUT_STYLE.before,
        )
        date = self._lines(styles.PLACE_DATE, [fit.place_date], form.PLACE_DATE_STYLE, right)
        columns = grid(fit.columns)
        rows = "".join(_row(columns, cells) for cells in ((bodies, nation), (number, date)))
        return f"{table_start(columns, border=False)}{rows}</w:tbl>"

    def signature(self, block: SignatureBlock) -> str:
        """Nơi nhận on the baseline of the authority's first line; the signature is never split.

        A list of recipients that no page could hold goes on below the signature, in a row that may
        be parted.
        """
        left, right = (width * form.PT_PER_MM for width in form.SIGNATURE_COLUMNS)
        recipients = form.recipient_lines([self._printable.line(text) for text in block.recipients])
        signer = self._texts([*block.authority, *block.position])
        lines = self._lines(styles.AUTHORITY, signer, form.SIGNER_STYLE, right, form.SIGNATURE_GAP)
        space = form.SIGNATURE_SPACE * form.PT_PER_MM + (0.0 if signer else form.SIGNATURE_GAP)
        name = self._texts([block.name])
        lines += self._lines(styles.SIGNER, name, form.SIGNER_STYLE, right, space)
        height = _height([*signer, *name], form.SIGNER_STYLE, right) + form.SIGNATURE_GAP + space
        tops = list(
            accumulate(
                (_height([text], form.RECIPIENT_STYLE, left) for text in recipients), initial=0.0
            )
        )
        beside = len(recipients)
        if max(height, tops[-1]) > self._height * _CERTAIN:
            beside = sum(top < height for top in tops[:-1])
        below = [paragraph(styles.RECIPIENT, run(text)) for text in recipients]
        if recipients:
            level = spacing(before=form.SIGNATURE_GAP + _BASELINE_STEP)
            below.insert(0, paragraph(styles.RECIPIENTS, run(form.RECIPIENTS), level))
            beside += 1
        columns = grid(form.SIGNATURE_COLUMNS)
        rows = _row(columns, (below[:beside], lines), whole=height <= self._height * _CERTAIN)
        if below[beside:]:
            rows += _row(columns, (below[beside:], ()))
        return f"{table_start(columns, border=False)}{rows}</w:tbl>"

    def _texts(self, raw: Sequence[str]) -> list[str]:
        return [text for one in raw if (text := self._printable.text(one))]

    def _lines(
        self,
        own: str,
        texts: Sequence[str],
        style: form.TextStyle,
        width: float,
        before: float | None = None,
    ) -> list[str]:
        """Centred texts, each a paragraph as narrow as its balanced
        lines; ``before``: pt above the first."""
        wrapper = Wrapper(face(style.bold, style.italic), style.size)
        made: list[str] = []
        for number, text in enumerate(texts):
            lines = wrapper.balanced(text, width)
            above = (
                spacing(before=before if number == 0 else 0.0)
                if before is not None or number
                else ""
            )
            sides = ""
            if len(lines) > 1:
                side = max(
                    0.0,
                    (width - max(wrapper.width(line.rstrip(" \n")) for line in lines) - _SLACK) / 2,
                )
                sides = indents(side, side)
            made.append(paragraph(own, run(bound(text) if len(lines) > 1 else text), above + sides))
        return made


def _widths(texts: Sequence[str], style: form.TextStyle, width: float) -> list[float]:
    wrapper = Wrapper(face(style.bold, style.italic), style.size)
    return [
        wrapper.width(line.rstrip(" \n"))
        for text in texts
        for line in wrapper.balanced(text, width)
    ]


def _height(texts: Sequence[str], style: form.TextStyle, width: float) -> float:
    """pt that texts below each other take in a column."""
    wrapper = Wrapper(face(style.bold, style.italic), style.size)
    return sum(len(wrapper.lines(text, width - _SLACK)) for text in texts) * style.line_height


def _row(columns: Sequence[int], cells: Sequence[Sequence[str]], *, whole: bool = False) -> str:
    """A row, ``whole``: never split; an empty cell holds the paragraph Word wants."""
    spacing = f'<w:spacing w:before="0" w:line="{points(1)}" w:lineRule="exact"/>'
    empty = f"<w:p><w:pPr>{spacing}</w:pPr></w:p>"
    made = "".join(
        cell_xml(width, "".join(cell) or empty) for width, cell in zip(columns, cells, strict=True)
    )
    unparted = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
    return f"<w:tr>{unparted}{made}</w:tr>"
