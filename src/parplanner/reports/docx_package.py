"""The Word package around the text: only the parts we write ourselves, headers with page numbers, properties."""

from __future__ import annotations

from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Any

from parplanner.reports import form
from parplanner.reports.docx_styles import NUMBER_HEADER
from parplanner.reports.docx_xml import NAMESPACES, paragraph, twips
from parplanner.reports.packaging import moment, repack

_LONGEST = 255
_KEPT = ("/styles", "/settings")
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
# So that the number stands where the PDF has it: PAGE_NUMBER_BASELINE below the edge.
_HEADER_TOP = form.PAGE_NUMBER_BASELINE - form.PAGE_NUMBER_SIZE * form.BASELINE / form.PT_PER_MM
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>'
    "<w:compat>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)


class Package:
    """A new document whose body is given as XML at the end."""

    def __init__(self, styles: str) -> None:
        from docx import Document

        self._document: Any = Document()
        self.part: Any = self._document.part
        self._drop_template()
        self._replace(self._document.styles.element, styles)
        self._replace(self._document.settings.element, f"<w:settings {NAMESPACES}>{_SETTINGS}</w:settings>")
        self._headers = self._add_headers()

    def _drop_template(self) -> None:
        """Theme, pictures and lists of the library's template would bring other fonts and colours."""
        for rels, kept in ((self.part.rels, _KEPT), (self.part.package.rels, ("/officeDocument", "/core-properties"))):
            for key in [key for key, rel in rels.items() if not rel.reltype.endswith(kept)]:
                del rels[key]

    @staticmethod
    def _replace(element: Any, xml: str) -> None:
        from docx.oxml.parser import parse_xml

        made: Any = parse_xml(xml)
        for key in list(element.attrib):
            del element.attrib[key]
        for child in list(element):
            element.remove(child)
        element.extend(list(made))

    def _add_headers(self) -> str:
        """The header with the number and the empty one of first pages; later sections take them over."""
        # Centred on the paper though the margins differ (PL1-I.7).
        shift = f'<w:ind w:left="{twips(form.PORTRAIT.right - form.PORTRAIT.left)}" w:firstLine="0"/>'
        references = ""
        for kind, content, properties in (("default", _FIELD, shift), ("first", "", "")):
            part, key = self.part.add_header_part()
            inside = paragraph(NUMBER_HEADER, content, properties)
            self._replace(part.element, f"<w:hdr {NAMESPACES}>{inside}</w:hdr>")
            references += f'<w:headerReference w:type="{kind}" r:id="{key}"/>'
        return references

    def section(self, page: form.Page, *, first: bool) -> str:
        """``w:sectPr`` of a part: exact A4, numbers from 1, none on the first page."""
        landscape = ' w:orient="landscape"' if page.width > page.height else ""
        header = twips(_HEADER_TOP)
        return (
            f"<w:sectPr>{self._headers if first else ''}"
            f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"{landscape}/>'
            f'<w:pgMar w:top="{twips(page.top)}" w:right="{twips(page.right)}" w:bottom="{twips(page.bottom)}" '
            f'w:left="{twips(page.left)}" w:header="{header}" w:footer="{header}" w:gutter="0"/>'
            '<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
        )

    def save(self, target: Path, body: str, title: str, author: str) -> None:
        """Put the body in and write the file."""
        now = moment()
        properties = self._document.core_properties
        # Office reads no longer ones.
        properties.title, properties.author = title[:_LONGEST], author[:_LONGEST]
        properties.last_modified_by = properties.author
        properties.comments, properties.language = "", "vi-VN"
        properties.created = properties.modified = now.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        self._replace(self._document.element.body, f"<w:body {NAMESPACES}>{body}</w:body>")
        draft = BytesIO()
        self._document.save(draft)
        repack(draft, target, lambda _, content: content, now)
