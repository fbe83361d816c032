"""The styles of a Word file: one for every part of a document the decree names, Times New Roman,
black, no theme."""

from __future__ import annotations

from parplanner.reports.docx.xml import NAMESPACES, RULE_EIGHTHS, attribute, points, twips
from parplanner.reports.report import form
from parplanner.reports.report.form import Align, TextStyle
from parplanner.reports.report.model import Style

NORMAL, RULE, NUMBER_HEADER, END_OF_PART = "Normal", "DuongKe", "Header", "HetPhan"
NATION, MOTTO, PARENT, AGENCY = "QuocHieu", "TieuNgu", "CoQuanChuQuan", "CoQuanBanHanh"
NUMBER, PLACE_DATE = "SoKyHieu", "DiaDanhNgayThang"
AUTHORITY, SIGNER, RECIPIENTS, RECIPIENT = (
    "QuyenHanChucVu",
    "HoTenNguoiKy",
    "NoiNhan",
    "DanhSachNoiNhan",
)
CELL, HEADER_CELL, CHART = "NoiDungBang", "DauBang", "BieuDo"
POINT_HEADING = "Heading3"

IDS: dict[Style, str] = {
    Style.TYPE: "TenLoai",
    Style.ABSTRACT: "TrichYeu",
    Style.BASIS: "CanCu",
    Style.PART: "Heading1",
    Style.CLAUSE: "Heading2",
    Style.POINT: "Diem",
    Style.BODY: NORMAL,
    Style.CAPTION: "Caption",
    Style.APPENDIX_LABEL: "PhuLuc",
    Style.APPENDIX_TITLE: "TenPhuLuc",
    Style.APPENDIX_REFERENCE: "KemTheo",
    Style.END: "KetThuc",
}
_NAMES = {
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "Caption": "caption",
    "TenLoai": "Tên loại văn bản",
    "TrichYeu": "Trích yếu",
    "CanCu": "Căn cứ",
    "Diem": "Điểm",
    "PhuLuc": "Phụ lục",
    "TenPhuLuc": "Tên phụ lục",
    "KemTheo": "Kèm theo",
    "KetThuc": "Kết thúc",
}
_OUTLINE = {"Heading1": 0, "Heading2": 1, "Heading3": 2, "PhuLuc": 0}
_JUSTIFICATION = {
    Align.LEFT: "left",
    Align.CENTER: "center",
    Align.RIGHT: "right",
    Align.JUSTIFY: "both",
}
_FONTS = (
    f'<w:rFonts w:ascii="{form.FONT}" w:hAnsi="{form.FONT}" '
    f'w:eastAsia="{form.FONT}" w:cs="{form.FONT}"/>'
)


def outline_level(own: str, level: int) -> str:
    """The property of a heading that stands on another level of the outline than its style says."""
    return "" if _OUTLINE.get(own) == level else f'<w:outlineLvl w:val="{level}"/>'


def size_of(size: float) -> str:
    """Run properties of a size in pt."""
    return f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'


def styles_xml(body_size: int, table_size: int, head_size: int = 13) -> str:
    """The whole styles part for running text of ``body_size`` pt, tables of ``table_size``, a head
    of ``head_size``."""
    made = [_style(NORMAL, "Normal", form.style(Style.BODY, body_size), default=True)]
    for name, own in IDS.items():
        if own != NORMAL:
            made.append(_style(own, _NAMES[own], form.style(name, body_size)))
    made.append(
        _style(POINT_HEADING, _NAMES[POINT_HEADING], form.style(Style.POINT, body_size), keep=True)
    )
    made += [
        _style(NATION, "Quốc hiệu", form.head_style(form.NATION_STYLE, head_size)),
        _style(MOTTO, "Tiêu ngữ", form.head_style(form.MOTTO_STYLE, head_size)),
        _style(PARENT, "Cơ quan chủ quản", form.head_style(form.PARENT_STYLE, head_size)),
        _style(AGENCY, "Cơ quan ban hành", form.head_style(form.AGENCY_STYLE, head_size)),
        _style(NUMBER, "Số và ký hiệu", form.NUMBER_STYLE),
        _style(PLACE_DATE, "Địa danh và ngày tháng", form.PLACE_DATE_STYLE),
        _style(AUTHORITY, "Quyền hạn và chức vụ", form.SIGNER_STYLE, keep=True),
        _style(SIGNER, "Họ tên người ký", form.SIGNER_STYLE),
        _style(RECIPIENTS, "Nơi nhận", form.RECIPIENTS_STYLE, keep=True),
        _style(RECIPIENT, "Danh sách nơi nhận", form.RECIPIENT_STYLE),
        _style(CELL, "Nội dung bảng", TextStyle(table_size, align=Align.LEFT)),
        _style(HEADER_CELL, "Đầu bảng", TextStyle(table_size, bold=True)),
        _style(CHART, "Biểu đồ", TextStyle(form.TABLE_SIZES[0], before=form.PARAGRAPH_GAP)),
        _style(NUMBER_HEADER, "header", TextStyle(form.PAGE_NUMBER_SIZE)),
        _rule_style(),
        _style(END_OF_PART, "Hết phần", TextStyle(1, leading=1)),
        _TABLE,
    ]
    return f"<w:styles {NAMESPACES}>{_DEFAULTS}{''.join(made)}</w:styles>"


_DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:color w:val="000000"/>{size_of(14)}'
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" '
    'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
)
_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def _style(
    own: str, name: str, style: TextStyle, *, default: bool = False, keep: bool = False
) -> str:
    """A paragraph style. All but Normal say everything, so that
    changing one of them moves no other."""
    normal = ' w:default="1"' if default else ""
    head = f'<w:style w:type="paragraph"{normal} w:styleId="{own}">'
    based = "" if default else f'<w:basedOn w:val="{NORMAL}"/><w:next w:val="{NORMAL}"/>'
    face = f"{_switch('b', style.bold)}{_switch('i', style.italic)}"
    colour = '<w:color w:val="000000"/>'
    return (
        f"{head}<w:name w:val={attribute(name)}/>{based}<w:qFormat/>"
        f"<w:pPr>{_paragraph_properties(own, style, keep or style.keep)}</w:pPr>"
        f"<w:rPr>{_FONTS}{face}{colour}{size_of(style.size)}</w:rPr></w:style>"
    )


def _switch(name: str, on: bool) -> str:
    return f"<w:{name}/><w:{name}Cs/>" if on else f'<w:{name} w:val="0"/><w:{name}Cs w:val="0"/>'


def _paragraph_properties(own: str, style: TextStyle, keep: bool) -> str:
    line, how = (points(style.leading), "exact") if style.leading else (240, "auto")
    outline = f'<w:outlineLvl w:val="{_OUTLINE[own]}"/>' if own in _OUTLINE else ""
    return (
        f"{'<w:keepNext/>' if keep else ''}<w:widowControl/>"
        f'<w:spacing w:before="{points(style.before)}" w:after="0" w:line="{line}" '
        f'w:lineRule="{how}"/>'
        f'<w:ind w:left="0" w:right="0" w:firstLine="{twips(style.indent)}"/>'
        f'<w:jc w:val="{_JUSTIFICATION[style.align]}"/>{outline}'
    )


def _rule_style() -> str:
    """An empty line whose lower border is the rule, ``RULE_GAP`` below the text above it."""
    bottom = f'<w:bottom w:val="single" w:sz="{RULE_EIGHTHS}" w:space="0" w:color="000000"/>'
    border = f"<w:pBdr>{bottom}</w:pBdr>"
    return (
        f'<w:style w:type="paragraph" w:styleId="{RULE}"><w:name w:val="Đường kẻ"/><w:basedOn '
        f'w:val="{NORMAL}"/>'
        f'<w:next w:val="{NORMAL}"/><w:pPr>{border}'
        f'<w:spacing w:before="0" w:after="0" w:line="{points(form.RULE_GAP)}" w:lineRule="exact"/>'
        '<w:ind w:firstLine="0"/><w:jc '
        f'w:val="center"/></w:pPr><w:rPr>{_FONTS}{size_of(1)}</w:rPr></w:style>'
    )
