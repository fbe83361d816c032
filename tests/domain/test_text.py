"""Text as officers type it: one form for one name, Vietnamese order, codes in natural order."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain import text

ANY = st.text(st.characters(), max_size=60) | st.text(
    st.sampled_from("aáạĐđ\u0301\u0323\u0302 \t\n\r\x00\ufeff\ud800\u200d")
)


@given(ANY)
def test_cleaned_text_is_clean_and_stays_as_it_is(value: str) -> None:
    cleaned = text.clean(value)
    assert text.is_clean(cleaned)
    assert text.clean(cleaned) == cleaned
    assert "\r" not in cleaned
    assert text.clean_line(text.clean_line(value)) == text.clean_line(value)
    cleaned.encode()


@given(ANY)
def test_only_unprintable_characters_are_taken_away(value: str) -> None:
    lost = set(text.forbidden_characters(value))
    assert all(unicodedata.category(c) in ("Cc", "Cs", "Cn", "Cf") for c in lost)
    kept = "".join(c for c in text.with_line_ends(value) if c not in lost)
    assert text.clean(value) == unicodedata.normalize("NFC", kept).strip()


@pytest.mark.parametrize(
    "bad", ["\x00", "\x1b", "\x7f", "\x85", "\ud800", "\udcff", "\ufeff", "\uffff", "\ufdd0"]
)
def test_characters_that_nothing_can_print_are_not_clean(bad: str) -> None:
    assert not text.is_clean(f"a{bad}b")
    assert text.clean(f"a{bad}b") in ("ab", "a\nb")


@pytest.mark.parametrize("end", ["\r", "\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_no_end_of_line_of_any_program_glues_words_together(end: str) -> None:
    assert text.clean(f"dòng một{end}dòng hai") == "dòng một\ndòng hai"
    assert text.clean_line(f"dòng một{end}dòng hai") == "dòng một dòng hai"
    assert text.forbidden_characters(f"một{end}hai") == [], "nothing is lost, so nothing is told"


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("giai đoạn 2021 – 2025", "2021 - 2025"), ("chỉ số “SIPAS” 4", '"sipas"'), ("d’Ivoire",
        "d'ivoire"),
        ("Văn\u200bphòng", "vanphong"), ("Van\u00adphong", "vanphong"), ("Ｆｕｌｌ　２", "full 2"),
        ("Bà Rịa − Vũng Tàu", "ba ria - vung tau"), ("v.v…", "v.v..."), ("\u2066KH\u2069 35",
        "kh 35"),
    ],
)  # fmt: skip
def test_what_word_writes_and_the_keyboard_types_is_one_text(stored: str, typed: str) -> None:
    assert text.fold(typed) in text.fold(stored)


def test_composed_and_decomposed_are_one_name() -> None:
    composed, decomposed = "Đỗ Ấn", unicodedata.normalize("NFD", "Đỗ Ấn")
    assert text.clean(decomposed) == composed
    assert text.same_name(composed, decomposed)
    assert not text.is_clean(decomposed)
    assert text.fold(composed) == text.fold(decomposed) == "do an"


def test_lines_and_tabs_are_kept_and_blanks_folded_in_one_line_texts() -> None:
    assert text.clean("a\r\nb\rc\td ") == "a\nb\nc\td"
    assert text.clean_line(" a\r\n  b\tc ") == "a b c"


def test_names_differ_by_diacritics_not_by_case_or_blanks() -> None:
    assert text.same_name("Văn  Phòng", "văn phòng ")
    assert not text.same_name("Văn phòng", "Van phong")
    assert text.fold("Văn  phòng Đảng") == "van phong dang"


def test_names_come_in_vietnamese_order() -> None:
    order = ["An", "Ánh", "Ân", "Ấn", "Bùi", "Duy", "Dương", "Đặng", "Đỗ"]
    shuffled = order[:]
    random.Random(1).shuffle(shuffled)
    assert sorted(shuffled, key=text.sort_key) == order


def test_letters_count_before_tones_and_tones_in_the_order_of_the_dictionary() -> None:
    tones = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
    assert sorted(reversed(tones), key=text.sort_key) == tones


@given(ANY)
def test_every_text_has_a_place_in_the_order(value: str) -> None:
    assert isinstance(text.sort_key(value), tuple)
    assert text.fold(value) is not None


@pytest.mark.parametrize(
    "value", ["\u0301", "b\u0301", "\u0323\u0301 a", "ﬃ", "İ", "ß", "\U0010ffff"]
)
def test_a_tone_mark_that_stands_alone_does_not_break_the_order(value: str) -> None:
    assert sorted([value, "a"], key=text.sort_key)


def test_codes_come_in_natural_order() -> None:
    order = ["1", "1.1", "1.2", "1.9", "1.10", "1.10.1", "2", "10", "A", "A.1"]
    assert sorted(reversed(order), key=text.code_key) == order
    assert text.code_key("3.4.2.") == text.code_key(" 3.4.2 ")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_codes_can_be_compared(left: str, right: str) -> None:
    assert (text.code_key(left) < text.code_key(right)) is not (
        text.code_key(right) <= text.code_key(left)
    )


@pytest.mark.parametrize("code", ["9" * 5_000, "1." + "٣" * 3, ".", "", "1..2", "²"])
def test_strange_codes_have_a_place_too(code: str) -> None:
    assert sorted([code, "1.1"], key=text.code_key)
