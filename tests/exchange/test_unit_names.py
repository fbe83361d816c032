"""A cell of units is parted where units begin, and only there: commas belong to names, too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.edits.tasks import split_units
from parplanner.domain.text import fold
from parplanner.exchange.appendix.unit_names import COOPERATES, LEADS, SEPARATORS, read
from parplanner.exchange.table.dittos import is_ditto, row_meant
from tests.plans import hanoi_rows

ONE_NAME = [
    "Văn phòng",
    "VP",
    "P. CSDT",
    "PHÒNG CSDT",
    "Phòng TT&ĐB",
    "Phòng Văn hóa, Thể thao và Du lịch",
    "Sở Nông nghiệp và Môi trường",
    "Sở Kế hoạch và Đầu tư",
    "Phòng Giáo dục và Đào tạo",
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Phòng Kinh tế và Hội nhập",
    "Phòng Khiếu nại, Tố cáo",
    "Phòng Hành chính, Tổ chức",
    "Phòng Công nghệ và Sở hữu trí tuệ",
    "Phòng Tài chính – Kế hoạch",
    "Phòng VH, TT",
    "Phòng Pháp chế, Cải cách và Thanh tra",
    "Ban Quản lý các khu kinh tế",
    "Ban Chỉ huy Phòng chống thiên tai và Phòng thủ dân sự",
    "Bộ phận Tiếp nhận và Trả kết quả",
    "Văn phòng HĐND và UBND huyện",
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
    "Văn phòng (Bộ phận một cửa, Tổ CNTT)",
    "Văn phòng, CSDT",
    "Các phòng",
    "Các phòng, đơn vị",
    "Các phòng, ban, đơn vị",
    "Các Phòng, Ban chuyên môn",
    "Các phòng chức năng thuộc Ban và Tổ tiếp công dân của Ban",
    "UBND các huyện, thị xã, thành phố",
    "Sở, ban, ngành",
    "Cơ quan, đơn vị",
    "Tổ rà soát, hệ thống hóa VBQPPL của Ban",
    "Sở Nội vụ Bà Rịa - Vũng Tàu",
    "Các đ/c Lãnh đạo Ban",
    "Ban Dân tộc phối hợp thực hiện",
    "Ban theo Thông tư số 02/TT-VPCP",
]


@pytest.mark.parametrize("typed", ONE_NAME)
def test_a_name_with_commas_or_and_stays_one_unit(typed: str) -> None:
    cell = read(typed)
    assert (cell.names, cell.persons, cell.cause) == ((typed,), (), "")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Thanh tra, Phòng CSDT, Phòng KHTH", ["Thanh tra", "Phòng CSDT", "Phòng KHTH"]),
        ("Phòng A, Phòng B và Phòng C", ["Phòng A", "Phòng B", "Phòng C"]),
        ("Văn phòng và Thanh tra", ["Văn phòng", "Thanh tra"]),
        ("Văn phòng/Thanh tra", ["Văn phòng", "Thanh tra"]),
        ("Phòng CSDT & Phòng KHTH", ["Phòng CSDT", "Phòng KHTH"]),
        ("VP, TTr", ["VP", "TTr"]),
        ("Văn phòng, phòng CSDT", ["Văn phòng", "Phòng CSDT"]),
        ("Phòng GD&ĐT, Phòng VH&TT", ["Phòng GD&ĐT", "Phòng VH&TT"]),
        ("Sở Kế hoạch và Đầu tư và Sở Tài chính", ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"]),
        (
            "Văn phòng, Phòng Văn hóa, Thể thao và Du lịch, Trung tâm Y tế",
            ["Văn phòng", "Phòng Văn hóa, Thể thao và Du lịch", "Trung tâm Y tế"],
        ),
        ("Lãnh đạo Sở và các phòng, đơn vị", ["Lãnh đạo Sở", "Các phòng, đơn vị"]),
        ("Các phòng, Thanh tra", ["Các phòng", "Thanh tra"]),
        ("Các phòng: CSDT, KHTH", ["Phòng CSDT", "Phòng KHTH"]),
        ("Các phòng: CSDT; KHTH và TTĐB", ["Phòng CSDT", "Phòng KHTH", "Phòng TTĐB"]),
        ("Các phòng CSDT, KHTH", ["Phòng CSDT", "Phòng KHTH"]),
        ("Các Sở: Nội vụ, Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
        ("Các đơn vị: Văn phòng, Thanh tra", ["Văn phòng", "Thanh tra"]),
        ("Van phong, Thanh tra va Phong KHTH", ["Van phong", "Thanh tra", "Phong KHTH"]),
    ],
)
def test_units_listed_in_one_line_are_parted_and_told(typed: str, names: list[str]) -> None:
    cell = read(typed)
    assert (list(cell.names), cell.cause) == (names, SEPARATORS)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Thanh tra; Phòng CSDT; Phòng KHTH", ["Thanh tra", "Phòng CSDT", "Phòng KHTH"]),
        ("- Văn phòng;\n- Thanh tra.", ["Văn phòng", "Thanh tra"]),
        ("+ Phòng CSDT\n+ Phòng KHTH", ["Phòng CSDT", "Phòng KHTH"]),
        ("• Văn phòng\n• KHTH", ["Văn phòng", "KHTH"]),
        ("1. Văn phòng\n2. Thanh tra", ["Văn phòng", "Thanh tra"]),
        ("a) Văn phòng\nb) Thanh tra", ["Văn phòng", "Thanh tra"]),
        ("Văn phòng\nThanh tra", ["Văn phòng", "Thanh tra"]),
        ("Văn phòng; văn phòng ", ["Văn phòng"]),
        ("Phòng\nCSDT", ["Phòng CSDT"]),
        ("Phòng Kế hoạch\nTổng hợp", ["Phòng Kế hoạch Tổng hợp"]),
        ("Phòng Kế hoạch\nTổng hợp\nVăn phòng", ["Phòng Kế hoạch Tổng hợp", "Văn phòng"]),
        ("Văn phòng\nBan", ["Văn phòng Ban"]),
        ("Lãnh đạo\nBan Dân tộc", ["Lãnh đạo Ban Dân tộc"]),
        ("Phòng Văn hóa,\nThể thao", ["Phòng Văn hóa, Thể thao"]),
        ("Tổ rà soát\nvăn bản", ["Tổ rà soát văn bản"]),
        ("KHTH\nCSDT", ["KHTH", "CSDT"]),
        ("Phòng KHTH\nCSDT", ["Phòng KHTH", "CSDT"]),
        ("Văn phòng, ", ["Văn phòng"]),
        ("\u200bVăn phòng\u200b", ["Văn phòng"]),
        ("", []),
        ("-", []),
        ("…", []),
    ],
)
def test_lines_and_semicolons_part_without_a_doubt(typed: str, names: list[str]) -> None:
    cell = read(typed)
    assert (list(cell.names), cell.cause) == (names, "")


def test_a_name_of_the_plan_is_a_unit_by_itself_and_never_parted() -> None:
    known = {fold("Khối Dân vận"), fold("Phòng Pháp chế và Thanh tra"), fold("Tổng hợp")}
    assert read("Văn phòng, Khối Dân vận", known).names == ("Văn phòng", "Khối Dân vận")
    whole = "Văn phòng, Phòng Pháp chế và Thanh tra"
    assert read(whole, known).names == ("Văn phòng", "Phòng Pháp chế và Thanh tra")
    assert read("Phòng Kế hoạch\nTổng hợp", known).names == ("Phòng Kế hoạch", "Tổng hợp")


@pytest.mark.parametrize(
    ("typed", "names", "persons"),
    [
        ("Văn phòng (đ/c Nguyễn Văn A)", ["Văn phòng"], ["đ/c Nguyễn Văn A"]),
        ("Văn phòng\n(đồng chí Hùng)", ["Văn phòng"], ["đồng chí Hùng"]),
        (
            "Văn phòng - đ/c Nguyễn Văn A; Thanh tra",
            ["Văn phòng", "Thanh tra"],
            ["đ/c Nguyễn Văn A"],
        ),
        ("Đ/c Nguyễn Văn A, Văn phòng", ["Văn phòng"], ["Đ/c Nguyễn Văn A"]),
        ("Văn phòng; ông Nguyễn Văn A", ["Văn phòng"], ["ông Nguyễn Văn A"]),
        ("Văn phòng (bà Trần Thị B)", ["Văn phòng"], ["bà Trần Thị B"]),
        ("Văn phòng (chủ trì, đ/c Hùng)", ["Văn phòng"], ["đ/c Hùng"]),
        ("đ/c Nguyễn Văn A", ["đ/c Nguyễn Văn A"], ["đ/c Nguyễn Văn A"]),
    ],
)
def test_a_person_is_no_part_of_the_units_name(
    typed: str, names: list[str], persons: list[str]
) -> None:
    cell = read(typed)
    assert (list(cell.names), list(cell.persons)) == (names, persons)


@pytest.mark.parametrize(
    "typed",
    [
        "Văn phòng (chủ trì), Thanh tra (phối hợp)",
        "Văn phòng (Chủ trì); Thanh tra (Phối hợp)",
        "Văn phòng chủ trì, Thanh tra phối hợp",
        "Chủ trì: Văn phòng\nPhối hợp: Thanh tra",
        "- Đơn vị chủ trì: Văn phòng; đơn vị phối hợp: Thanh tra",
        "Văn phòng chủ trì, phối hợp với Thanh tra",
        "Văn phòng phối hợp với Thanh tra",
    ],
)
def test_who_leads_is_told_by_the_cell_itself(typed: str) -> None:
    cell = read(typed)
    assert cell.names == ("Văn phòng", "Thanh tra")
    assert cell.said == {"Văn phòng": LEADS, "Thanh tra": COOPERATES}


@pytest.mark.parametrize(
    "typed",
    ["nt", "NT", "-nt-", "- nt -", "n.t", "n/t", "(nt)", "như trên", "Như trên.", '"', "“", "″",
     "''", '-"-', '" "', "〃"],
)  # fmt: skip
def test_ditto_marks_are_known(typed: str) -> None:
    assert is_ditto(typed)


def test_a_ditto_mark_may_name_its_row() -> None:
    assert row_meant("Như mục 1.2") == "1.2"
    assert row_meant("như tiêu chí II") == "II"
    assert not is_ditto("Như mục 1.2")


@pytest.mark.parametrize("typed", ["", "-", "TNT", "Như trên đã nêu", "'nt", "Nội thành", ","])
def test_other_short_texts_are_no_ditto_marks(typed: str) -> None:
    assert not is_ditto(typed)


def test_every_unit_cell_of_the_real_appendix_is_parted_as_before() -> None:
    cells = set()
    for row in hanoi_rows():
        cells |= {row["don_vi_chu_tri"], row["don_vi_phoi_hop"]}
    assert len(cells) > 10
    for typed in sorted(cells):
        cell = read(typed)
        assert (list(cell.names), cell.persons, cell.said, cell.cause) == (
            split_units(typed),
            (),
            {},
            "",
        )


NAMES = [
    "Văn phòng",
    "Thanh tra Sở",
    "Phòng CSDT",
    "Phòng Văn hóa, Thể thao và Du lịch",
    "Tổ tiếp công dân",
]


@given(
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True),
    st.sampled_from(["; ", "\n", ";\n", ", ", " và ", " & ", "/", " + ", "\n- "]),
)
def test_a_list_is_read_back_whatever_parts_it(names: list[str], sign: str) -> None:
    assert list(read(sign.join(names)).names) == names


@given(st.text(alphabet="Văn phòngTra,;/&\n-+().đc\"' 12", max_size=40))
def test_no_unit_is_blank_or_named_twice_whatever_stands_in_the_cell(typed: str) -> None:
    names = read(typed).names
    assert all(name == name.strip() and name for name in names)
    assert len({fold(name) for name in names}) <= len(names) == len(set(names))
