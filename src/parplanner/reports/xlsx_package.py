"""The finishing of a workbook file: values beside formulas, no false warnings, fixed dates."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import quoteattr

_FORMULA = re.compile(r'(<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*</f>)<v\s*(?:/>|></v>)')
_DATE = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_MERGED = re.compile(r"(<mergeCells[^>]*>)(.*?)(</mergeCells>)")
_EPOCH = "SOURCE_DATE_EPOCH"


def moment() -> datetime:
    """The time written into files: SOURCE_DATE_EPOCH where set (for the same bytes on every run), else now."""
    fixed = os.environ.get(_EPOCH, "").strip()
    return datetime.fromtimestamp(int(fixed), UTC) if fixed else datetime.now(UTC)


def finish(source: BytesIO, target: Path, values: Mapping[str, Mapping[str, str]], areas: Mapping[str, str]) -> None:
    """Write the package to ``target``.

    ``values``: per sheet part (``xl/worksheets/sheet1.xml``) the value of each formula cell, so that previews and
    readers that do not calculate see it. ``areas``: per part the range whose codes like ``1.1`` are meant as text.
    """
    now = moment()
    # Zip dates begin in 1980 and know even seconds only.
    stamp = max((1980, 1, 1, 0, 0, 0), (now.year, now.month, now.day, now.hour, now.minute, now.second // 2 * 2))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name in values:
                content = _finish_sheet(content.decode("utf-8"), values[name], areas[name]).encode("utf-8")
            elif name == "docProps/core.xml":
                content = _DATE.sub(rf"\g<1>{now:%Y-%m-%dT%H:%M:%SZ}\g<2>", content.decode("utf-8")).encode("utf-8")
            info = zipfile.ZipInfo(name, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            new.writestr(info, content)


def _finish_sheet(xml: str, values: Mapping[str, str], area: str) -> str:
    def with_value(match: re.Match[str]) -> str:
        value = values.get(match[2])
        return match[0] if value is None else f"{match[1]}<v>{value}</v>"

    # openpyxl keeps merged ranges in a set, whose order differs from run to run.
    def in_order(match: re.Match[str]) -> str:
        return match[1] + "".join(sorted(re.findall(r"<mergeCell [^>]*>", match[2]))) + match[3]

    # The schema puts ignoredErrors right behind the header and footer.
    ignored = f'<ignoredError sqref={quoteattr(area)} numberStoredAsText="1" formula="1" formulaRange="1" />'
    xml = _MERGED.sub(in_order, _FORMULA.sub(with_value, xml))
    return xml.replace("</headerFooter>", f"</headerFooter><ignoredErrors>{ignored}</ignoredErrors>", 1)
