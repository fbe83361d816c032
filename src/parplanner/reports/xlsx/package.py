"""The finishing of a workbook file: values beside formulas, no false warnings, fixed dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import quoteattr

from parplanner.reports.report.packaging import moment, repack

_FORMULA = re.compile(r'(<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*</f>)<v\s*(?:/>|></v>)')
_DATE = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_BREAKS = re.compile(r"</headerFooter>(?:<rowBreaks.*?</rowBreaks>)?")
_FONT = re.compile(r"(<font>)(.*?)(</font>)")
_FONT_ORDER = (
    "b",
    "i",
    "strike",
    "condense",
    "extend",
    "outline",
    "shadow",
    "u",
    "vertAlign",
    "sz",
    "color",
    "name",
)
"""As the schema has them (CT_Font); openpyxl writes the name first.

What is not listed comes last, as it was."""
_MERGED = re.compile(r"(<mergeCells[^>]*>)(.*?)(</mergeCells>)")


def finish(
    source: BytesIO,
    target: Path,
    values: Mapping[str, Mapping[str, str]],
    areas: Mapping[str, str],
    check: Callable[[], None],
) -> None:
    """Write the package to ``target``; ``check`` is called meanwhile and may raise.

    ``values``: per sheet part (``xl/worksheets/sheet1.xml``) the value of each formula cell, so
    that previews and
    readers that do not calculate see it. ``areas``: per part the range whose codes like ``1.1`` are
    meant as text.
    """
    now = moment()

    def change(name: str, content: bytes) -> bytes:
        if name in values:
            return _finish_sheet(content.decode("utf-8"), values[name], areas[name]).encode("utf-8")
        if name == "xl/styles.xml":
            return _FONT.sub(_font_in_order, content.decode("utf-8")).encode("utf-8")
        if name == "docProps/core.xml":
            return _DATE.sub(
                rf"\g<1>{now:%Y-%m-%dT%H:%M:%SZ}\g<2>", content.decode("utf-8")
            ).encode("utf-8")
        return content

    repack(source, target, change, now, check)


def _finish_sheet(xml: str, values: Mapping[str, str], area: str) -> str:
    def with_value(match: re.Match[str]) -> str:
        value = values.get(match[2])
        return match[0] if value is None else f"{match[1]}<v>{value}</v>"

    # openpyxl keeps merged ranges in a set, whose order differs from run to run.
    def in_order(match: re.Match[str]) -> str:
        return match[1] + "".join(sorted(re.findall(r"<mergeCell [^>]*>", match[2]))) + match[3]

    # The schema puts ignoredErrors behind the header and footer and the breaks of pages.
    what = 'numberStoredAsText="1" formula="1" formulaRange="1"'
    ignored = f"<ignoredError sqref={quoteattr(area)} {what} />"
    xml = _MERGED.sub(in_order, _FORMULA.sub(with_value, xml))
    return _BREAKS.sub(
        lambda found: f"{found[0]}<ignoredErrors>{ignored}</ignoredErrors>", xml, count=1
    )


def _font_in_order(font: re.Match[str]) -> str:
    children = re.findall(r"<(\w+)([^>]*)>", font[2])
    ranked = sorted(children, key=lambda child: _rank(child[0]))
    return font[1] + "".join(f"<{name}{rest}>" for name, rest in ranked) + font[3]


def _rank(name: str) -> int:
    return _FONT_ORDER.index(name) if name in _FONT_ORDER else len(_FONT_ORDER)
