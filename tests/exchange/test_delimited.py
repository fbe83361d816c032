"""Text tables: csv and tsv in the encodings and with the separators that offices use."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.domain.errors import FileProblem
from parplanner.exchange import reading
from parplanner.exchange.containers import torn_cells
from tests.exchange.books import outline, taken_over, totals

LINES = [
    ["STT", "Nhiệm vụ", "Điểm tối đa", "2017"],
    ["1", "Chỉ đạo"],
    ["1.10", "Kế hoạch", "2", "1,5"],
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", ["\t", ";"])
@pytest.mark.parametrize("name", ["bảng.csv", "bảng.txt", "bảng.xlsx"])
def test_unicode_text_with_any_separator_under_any_name(
    tmp_path: Path, encoding: str, delimiter: str, name: str
) -> None:
    path = tmp_path / name
    path.write_text("\r\n".join(delimiter.join(line) for line in LINES), encoding=encoding)
    plan = taken_over(reading.read(path))
    assert outline(plan) == [(0, "1", "Chỉ đạo"), (1, "1.10", "Kế hoạch")]
    assert totals(plan)["result:2017"] == 1_500


def test_commas_separate_when_numbers_are_quoted(tmp_path: Path) -> None:
    path = tmp_path / "b.csv"
    path.write_text('STT,Nhiệm vụ,Điểm tối đa\n1,"Chỉ đạo, điều hành","15,5"\n', encoding="utf-8")
    assert totals(taken_over(reading.read(path)))["max"] == 15_500


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("STT;Nhiệm vụ;Điểm".encode("utf-16-le"), "import.unknown_kind"),
        (b"STT;Nhi\xd6m v\xf4;\xa7i\xd3m", "import.encoding"),
        (b"STT;Nhi\x00m", "import.unknown_kind"),
        (b'STT;"Nhiem vu;Diem toi da\n1;A;1', "import.damaged"),
        (b"a,b\n" + b"," * 1_500_000, "import.nothing_recognised"),
        (b"chi la mot dong chu", "import.nothing_recognised"),
        (b"STT;Nhiem vu;Diem toi da\n" + b"x" * 200_000, "import.damaged"),
    ],
)
def test_other_text_is_refused_by_what_is_wrong_with_it(
    tmp_path: Path, data: bytes, code: str
) -> None:
    path = tmp_path / "b.csv"
    path.write_bytes(data)
    with pytest.raises(FileProblem) as refusal:
        reading.read(path)
    assert refusal.value.code == code


def test_a_text_is_one_sheet_however_it_could_be_parted(tmp_path: Path) -> None:
    path = tmp_path / "b.csv"
    lines = [
        "STT;Tiêu chí, nội dung;Điểm tối đa;Kết quả 2023",
        "1;Chỉ đạo;;",
        "1.1;Ban hành, kế hoạch;2;1",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    proposal = reading.read(path)
    assert proposal.doubts == ()
    assert len(proposal.sheets) == 1
    assert len(reading.unread(path).sheets) == 1


def test_bars_separate_too(tmp_path: Path) -> None:
    path = tmp_path / "b.csv"
    path.write_text("\n".join("|".join(line) for line in LINES), encoding="utf-8")
    assert outline(taken_over(reading.read(path))) == [(0, "1", "Chỉ đạo"), (1, "1.10", "Kế hoạch")]


def _read(tmp_path: Path, text: str) -> list[tuple[int, int | None, dict[str, int]]]:
    path = tmp_path / "b.csv"
    path.write_text(text, encoding="utf-8")
    return [(n.number, n.max_points, n.points) for n in reading.read(path).nodes]


def test_numbers_that_a_comma_tore_apart_are_put_together(tmp_path: Path) -> None:
    text = "STT,Nội dung,Điểm tối đa,2017,2018\n1,Một,,,\n1.1,Hai,1,5,0,75,1,0\n1.2,Ba,0,5,,0,25\n1.3,Bốn,2,1,1\n"  # noqa: E501
    assert _read(tmp_path, text)[1:] == [
        (3, 1_500, {"result:2017": 750, "target:2018": 1_000}),
        (4, 500, {"target:2018": 250}),
        (5, 2_000, {"result:2017": 1_000, "target:2018": 1_000}),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "1.1,Hai,2,5,1,0,5",  # 2,5 · 1 · 0,5 or 2 · 5,1 · 0,5 or 2,5 · 1,0 · 5
        "1.1,Hai,1,2,3,4",
        "1.1,Kế hoạch, báo cáo,2,5,1",
    ],
)
def test_a_row_that_can_be_read_in_two_ways_stays_wide(row: str) -> None:
    heading = ["STT", "Nội dung", "Điểm tối đa", "2017", "2018"]
    line = row.split(",")
    found = torn_cells.joined([heading, line], ",")
    assert found is not None
    assert found[1] == line, "the reader of the table sees that it is wider than its heading"


def test_nothing_is_put_together_where_a_shorter_row_may_hide_a_number() -> None:
    heading = ["STT", "Nội dung", "Điểm tối đa", "2017", "2018"]
    assert (
        torn_cells.joined(
            [heading, ["1", "Một", "1", "5", "1", "5", "1", "5"], ["2", "Hai", "1", "5"]], ","
        )
        is None
    )
    assert torn_cells.joined([heading, ["1", "Một", "1", "5"]], ",") is None
    assert torn_cells.joined([["1", "2"], ["1", "2", "3"]], ",") is None, "no heading"


def test_a_semicolon_in_a_sentence_does_not_part_it(tmp_path: Path) -> None:
    text = "STT;Nội dung;Yêu cầu;Điểm tối đa\n1;Rà soát;Báo cáo; kiểm tra; xử lý;2,5\n2;Khác;Đủ;1\n"
    assert [points for _, points, _ in _read(tmp_path, text)] == [2_500, 1_000]
    spaced = torn_cells.joined([["STT", " Nội dung", " Điểm"], ["1", " a", " b", " 2"]], ";")
    assert spaced is not None and spaced[1] == ["1", " a", " b", " 2"], (
        "there a blank tells nothing"
    )


def test_a_file_of_nothing_but_doubts_is_given_up_soon() -> None:
    heading = [f"c{number}" for number in range(60)]
    assert torn_cells.joined([heading, *[["1"] * 90] * 5_000], ",") is None
    assert torn_cells.joined([["c"] * 1_000, *[["1"] * 2_000] * 500], ",") is None
