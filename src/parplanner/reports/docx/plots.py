"""The plot of a native chart in Word: series, axes and labels as
DrawingML, in the document's font, black."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from parplanner.domain import points
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import Role

_GREY = "BFBFBF"
_BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
_WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_BLACK}</a:ln>'
_FACES = f'<a:latin typeface="{form.FONT}"/><a:cs typeface="{form.FONT}"/>'
_LOOK = f'sz="{form.TABLE_SIZES[-1] * 100}" b="0">{_BLACK}{_FACES}'
_PARAGRAPH = f'<a:pPr><a:defRPr {_LOOK}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/>'
LETTERS = f"<c:txPr><a:bodyPr/><a:p>{_PARAGRAPH}</a:p></c:txPr>"
FILLS = {
    Role.ACHIEVED: f'<a:solidFill><a:srgbClr val="{_GREY}"/></a:solidFill>',
    Role.TARGET: _WHITE,
    Role.LOST: '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr>'
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
}
"""Grey, white, stripes: told apart without colour."""


def bar_look(role: Role) -> str:
    """Fill and edge of the bars of a series."""
    return f'<c:spPr>{FILLS[role]}{_LINE}</c:spPr><c:invertIfNegative val="0"/>'


def line_look(role: Role) -> str:
    """Stroke and marker of a line; only the target is dashed, as on the page."""
    dash = '<a:prstDash val="dash"/>' if role is Role.TARGET else ""
    symbol = {Role.TARGET: "square", Role.ACHIEVED: "circle", Role.LOST: "diamond"}[role]
    fill = _BLACK if role is Role.LOST else FILLS[role]
    return (
        f'<c:spPr><a:ln w="19050">{_BLACK}{dash}</a:ln></c:spPr>'
        f'<c:marker><c:symbol val="{symbol}"/><c:size '
        f'val="7"/><c:spPr>{fill}{_LINE}</c:spPr></c:marker>'
    )


def texts(said: Sequence[str], where: str, *, ground: bool = False) -> str:
    """What stands at each point of a series, word for word;
    ``ground``: on white, no line strikes it through."""
    under = f"<c:spPr>{_WHITE}</c:spPr>" if ground else ""
    shown = (
        f'<c:dLblPos val="{where}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName '
        'val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )
    own = "".join(
        f'<c:dLbl><c:idx val="{i}"/><c:tx><c:rich><a:bodyPr wrap="none"/>'
        f'<a:p><a:r><a:rPr lang="vi-VN" {_LOOK}</a:rPr>'
        f"<a:t>{escape(text)}</a:t></a:r></a:p></c:rich></c:tx>{under}{shown}</c:dLbl>"
        for i, text in enumerate(said)
        if text
    )
    return f"<c:dLbls>{own}{under}{LETTERS}{shown}</c:dLbls>"


def series(
    place: int,
    name: str,
    look: str,
    labels: Sequence[str],
    values: Sequence[int | None],
    tail: str = "",
) -> str:
    """One series with its figures (1/1000) inside; ``look`` is
    everything between its name and its categories."""
    count = len(labels)
    named = f"<c:tx><c:v>{escape(name)}</c:v></c:tx>" if name else ""
    categories = "".join(
        f'<c:pt idx="{i}"><c:v>{escape(label)}</c:v></c:pt>' for i, label in enumerate(labels)
    )
    figures = "".join(
        f'<c:pt idx="{i}"><c:v>{points.plain(value)}</c:v></c:pt>'
        for i, value in enumerate(values)
        if value is not None
    )
    return (
        f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/>{named}{look}'
        f'<c:cat><c:strLit><c:ptCount val="{count}"/>{categories}</c:strLit></c:cat>'
        f'<c:val><c:numLit><c:ptCount val="{count}"/>{figures}</c:numLit></c:val>{tail}</c:ser>'
    )


def category_axis(
    number: int, crossing: int, where: str, title: str = "", *, hidden: bool = False
) -> str:
    """The axis of the labels, the first of them on top where they stand on the left."""
    order = "maxMin" if where == "l" else "minMax"
    return (
        f'<c:catAx><c:axId val="{number}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="{int(hidden)}"/><c:axPos '
        f'val="{where}"/>{_title(title, where)}<c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>{_LINE}</c:spPr>{LETTERS}'
        f'<c:crossAx val="{crossing}"/></c:catAx>'
    )


def value_axis(
    number: int,
    crossing: int,
    where: str,
    title: str,
    scale: tuple[float, float, float] | None = None,
    *,
    code: str = "0",
    grid: bool = False,
    crosses: str = "autoZero",
) -> str:
    """The axis of the figures.

    ``scale``: lowest, highest, step, all whole; None: no scale, only the title."""
    low, high, step = scale or (0, 0, 0)
    ends = f'<c:max val="{high:g}"/><c:min val="{low:g}"/>' if scale else '<c:min val="0"/>'
    grey = f'<a:ln w="6350"><a:solidFill><a:srgbClr val="{_GREY}"/></a:solidFill></a:ln>'
    lines = f"<c:majorGridlines><c:spPr>{grey}</c:spPr></c:majorGridlines>" if grid else ""
    ticks, labels, stroke = (
        ("out", "nextTo", _LINE) if scale else ("none", "none", "<a:ln><a:noFill/></a:ln>")
    )
    unit = f'<c:majorUnit val="{step:g}"/>' if scale else ""
    return (
        f'<c:valAx><c:axId val="{number}"/><c:scaling><c:orientation '
        f'val="minMax"/>{ends}</c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{where}"/>{lines}{_title(title, where)}'
        f'<c:numFmt formatCode="{escape(code, {chr(34): "&quot;"})}" '
        f'sourceLinked="0"/><c:majorTickMark val="{ticks}"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos '
        f'val="{labels}"/><c:spPr>{stroke}</c:spPr>{LETTERS}'
        f'<c:crossAx val="{crossing}"/><c:crosses val="{crosses}"/><c:crossBetween '
        f'val="between"/>{unit}</c:valAx>'
    )


def _title(text: str, where: str) -> str:
    if not text:
        return ""
    turn = ' rot="-5400000" vert="horz"' if where in "lr" else ""
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{turn}/><a:p><a:pPr><a:defRPr {_LOOK}</a:defRPr></a:pPr>"
        '<a:r><a:rPr lang="vi-VN" '
        f"{_LOOK}</a:rPr><a:t>{escape(text)}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )
