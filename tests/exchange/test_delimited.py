"""Text tables: csv and tsv in the encodings and with the separators that offices use."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.domain.errors import FileProblem
from parplanner.exchange import reading
from tests.exchange.books import outline, taken_over, totals

LINES = [["STT", "Nhiệm vụ", "Điểm tối đa", "2017"], ["1", "Chỉ đạo"], ["1.10", "Kế hoạch", "2", "1,5"]]


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
def test_other_text_is_refused_by_what_is_wrong_with_it(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "b.csv"
    path.write_bytes(data)
    with pytest.raises(FileProblem) as refusal:
        reading.read(path)
    assert refusal.value.code == code
