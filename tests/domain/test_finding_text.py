"""What is found without diacritics is exactly what is
replaced; nothing else of the text changes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.writing.finding_text import holds, replace, spans

TEXTS = st.text(
    alphabet=st.sampled_from('aAăắâáđĐdD  \n\u00a0oơộ.ßﬁfis\u0301Vvnpgh–-“"\u200b\u00ad\u3000ａ…'),
    max_size=30,
)
WANTED = st.text(alphabet=st.sampled_from('aAăđdo sfi.vn-"\u200b“'), max_size=4)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Văn phòng và VĂN PHÒNG", "van phong", ["Văn phòng", "VĂN PHÒNG"]),
        ("văn\nphòng", "van phong", ["văn\nphòng"]),
        ("văn  phòng", "van phong", ["văn  phòng"]),
        ("Đường đi", "d", ["Đ", "đ"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("1.10", "1.1", ["1.1"]),
        ("Va\u0306n", "văn", ["Va\u0306n"]),
        ("abc", "", []),
        ("abc", "  ", []),
        ("Stra\u00dfe", "s", ["S", "\u00df"]),
        ("giai đoạn 2021 – 2025", "2021 - 2025", ["2021 – 2025"]),
        ("số “SIPAS”", '"sipas"', ["“SIPAS”"]),
        ("Văn\u200bphòng", "vanphong", ["Văn\u200bphòng"]),
    ],
)
def test_found_without_diacritics(text: str, wanted: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in spans(text, wanted)] == found


def test_exactly_means_case_and_diacritics() -> None:
    assert spans("Văn van văn", "văn", exactly=True) == [(8, 11)]
    assert replace("Văn van văn", "văn", "X", exactly=True) == "Văn van X"
    assert holds("Văn", "văn") and not holds("Văn", "văn", exactly=True)


@given(TEXTS, WANTED, st.booleans())
def test_spans_stand_in_order_and_never_overlap(text: str, wanted: str, exactly: bool) -> None:
    last = 0
    for start, end in spans(text, wanted, exactly):
        assert last <= start < end <= len(text)
        last = end


@given(TEXTS, WANTED, st.text(max_size=3), st.booleans())
def test_replacing_is_the_text_rebuilt_around_its_spans(
    text: str, wanted: str, by: str, exactly: bool
) -> None:
    rebuilt = text
    for start, end in reversed(spans(text, wanted, exactly)):
        rebuilt = rebuilt[:start] + by + rebuilt[end:]
    assert replace(text, wanted, by, exactly) == rebuilt


@given(TEXTS, WANTED, st.booleans())
def test_a_cell_is_a_hit_exactly_when_there_is_something_to_replace(
    text: str, wanted: str, exactly: bool
) -> None:
    assert holds(text, wanted, exactly) == bool(spans(text, wanted, exactly))


@pytest.mark.parametrize("exactly", [False, True])
def test_what_a_mac_pastes_decomposed_is_found(exactly: bool) -> None:
    wanted = unicodedata.normalize("NFD", "phòng")
    assert holds("Văn phòng", wanted, exactly)
    assert spans("Văn phòng", wanted, exactly) == [(4, 9)]
    assert not holds("Văn phòng", "phòng ", exactly)  # nothing would be marked or replaced


def test_a_mark_without_a_letter_finds_nothing() -> None:
    for wanted in ("\u0301", " \u0301"):
        assert spans("Văn phòng", wanted) == [] and not holds("Văn phòng", wanted)


@given(TEXTS, WANTED)
def test_what_is_found_is_what_was_wanted(text: str, wanted: str) -> None:
    for start, end in spans(text, wanted):
        assert holds(text[start:end], wanted.strip())
