"""The Word package around the text: only the parts we write
ourselves, headers with page numbers, properties."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Any

from parplanner.reports.docx.styles import NUMBER_HEADER
from parplanner.reports.docx.xml import NAMESPACES, paragraph, twips
from parplanner.reports.report import form
from parplanner.reports.report.packaging import moment, repack

_LONGEST = 255
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KEPT = ("/styles", "/settings")
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE '
    "</w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar '
    'w:fldCharType="end"/></w:r>'
)
# So that the number stands where the PDF has it: PAGE_NUMBER_BASELINE below the edge.
_HEADER_TOP = form.PAGE_NUMBER_BASELINE - form.PAGE_NUMBER_SIZE * form.BASELINE / form.PT_PER_MM
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl '
    'w:val="doNotCompress"/>'
    "<w:compat>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/>'
    '</w:compat><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)


class Package:
    """A new document whose body is given as XML at the end.

    The library keeps the package (relations, types, properties); what we write goes into the file
    as it is, since moving nodes from one parsed document into another takes minutes for a table of
    5,000 rows.
    """

    def __init__(self, styles: str) -> None:
        from docx import Document

        self._document: Any = Document()
        self.part: Any = self._document.part
        self._drop_template()
        self._written = {
            "word/styles.xml": styles,
            "word/settings.xml": f"<w:settings {NAMESPACES}>{_SETTINGS}</w:settings>",
        }
        self._headers = self._add_headers()

    def _drop_template(self) -> None:
        """Theme, pictures and lists of the library's template would
        bring other fonts and colours."""
        own, whole = self.part.rels, self.part.package.rels
        for rels, kept in ((own, _KEPT), (whole, ("/officeDocument", "/core-properties"))):
            for key in [key for key, rel in rels.items() if not rel.reltype.endswith(kept)]:
                del rels[key]

    def _add_headers(self) -> str:
        """The header with the number and the empty one of first
        pages; later sections take them over."""
        # Centred on the paper though the margins differ (PL1-I.7).
        shift = (
            f'<w:ind w:left="{twips(form.PORTRAIT.right - form.PORTRAIT.left)}" w:firstLine="0"/>'
        )
        references = ""
        for kind, content, properties in (("default", _FIELD, shift), ("first", "", "")):
            part, key = self.part.add_header_part()
            inside = paragraph(NUMBER_HEADER, content, properties)
            self._written[str(part.partname).lstrip("/")] = f"<w:hdr {NAMESPACES}>{inside}</w:hdr>"
            references += f'<w:headerReference w:type="{kind}" r:id="{key}"/>'
        return references

    def section(self, page: form.Page, *, first: bool) -> str:
        """``w:sectPr`` of a part: exact A4, numbers from 1, none on the first page."""
        landscape = ' w:orient="landscape"' if page.width > page.height else ""
        header = twips(_HEADER_TOP)
        return (
            f"<w:sectPr>{self._headers if first else ''}"
            f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"{landscape}/>'
            f'<w:pgMar w:top="{twips(page.top)}" w:right="{twips(page.right)}" '
            f'w:bottom="{twips(page.bottom)}" '
            f'w:left="{twips(page.left)}" w:header="{header}" w:footer="{header}" w:gutter="0"/>'
            '<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
        )

    def save(
        self, target: Path, body: str, title: str, author: str, check: Callable[[], None]
    ) -> None:
        """Put the body in and write the file; ``check`` is called
        while it is packed and may raise."""
        now = moment()
        properties = self._document.core_properties
        # Office reads no longer ones.
        properties.title, properties.author = title[:_LONGEST], author[:_LONGEST]
        properties.last_modified_by = properties.author
        properties.comments, properties.language = "", "vi-VN"
        properties.created = properties.modified = now.astimezone(UTC).replace(
            tzinfo=None, microsecond=0
        )
        document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
        written = {**self._written, "word/document.xml": document}
        draft = BytesIO()
        self._document.save(draft)

        def change(name: str, content: bytes) -> bytes:
            return f"{_DECLARATION}{written[name]}".encode() if name in written else content

        repack(draft, target, change, now, check)
