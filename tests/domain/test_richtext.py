"""Promises of the stored text: what was typed is shown, marks pair up
or stand as typed, storing loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.writing import richtext
from parplanner.domain.writing.flat import flatten, put_field
from parplanner.domain.writing.richtext import Line, Run, TableReference

LETTERS = st.text(alphabet="ab *\\{}:Độ1_", max_size=8)
FIELDS = st.sampled_from(["total:2017", "goal", "points:1.6:2017"])
RUNS = st.one_of(
    st.builds(Run, LETTERS, st.booleans(), st.booleans()),
    st.builds(Run, st.just(""), st.booleans(), st.booleans(), FIELDS),
)
LINES = st.lists(RUNS, max_size=6).map(tuple)


def shown(line: Line) -> list[tuple[str, bool, bool]]:
    """Every character and field with its look."""
    assert not isinstance(line, TableReference)
    made = []
    for run in line:
        signs = [f"<{run.field}>"] if run.field else list(run.text)
        made += [(sign, run.bold, run.italic) for sign in signs]
    return made


@given(LINES)
def test_a_line_comes_back_from_storage_as_it_was(line: tuple[Run, ...]) -> None:
    assert shown(richtext.parse_line(richtext.format_line(line))) == shown(line)


@given(st.text(alphabet="ab *\\{}:Đ\n", max_size=30))
def test_escaped_text_is_shown_literally(typed: str) -> None:
    lines = richtext.parse(richtext.escape(typed))
    assert "\n".join(richtext.plain_text(line) for line in lines) == typed
    assert not any(run.bold or run.italic or run.field for line in lines for run in line)  # type: ignore[union-attr]


@given(st.text(alphabet="ab *\\{}:", max_size=30))
def test_any_text_settles_after_one_reading(stored: str) -> None:
    once = richtext.parse_line(stored)
    assert shown(richtext.parse_line(richtext.format_line(once))) == shown(once)


@pytest.mark.parametrize(
    ("stored", "runs"),
    [
        ("**đậm** và *nghiêng*", (Run("đậm", True), Run(" và "), Run("nghiêng", italic=True))),
        ("a ** b", (Run("a ** b"),)),
        ("5 * 3 = 15", (Run("5 * 3 = 15"),)),
        ("đạt {{total:2017}} điểm", (Run("đạt "), Run("", field="total:2017"), Run(" điểm"))),
        (r"\{{total:2017}}", (Run("{{total:2017}}"),)),
        ("{{Total}}", (Run("{{Total}}"),)),
        ("**một *hai** ba", (Run("một *hai", True), Run(" ba"))),
    ],
)
def test_marks_mean_what_they_look_like(stored: str, runs: tuple[Run, ...]) -> None:
    assert richtext.parse_line(stored) == runs


def test_a_table_is_a_line_of_its_own_only() -> None:
    assert richtext.parse_line(" {{table:results}} ") == TableReference("results")
    assert richtext.format_line(TableReference("results")) == "{{table:results}}"
    inside = richtext.parse_line("xem {{table:results}}")
    assert not isinstance(inside, TableReference)


@given(LINES, st.integers(0, 40), st.integers(0, 5))
def test_a_field_replaces_exactly_the_stretch_it_was_put_on(
    line: tuple[Run, ...], start: int, length: int
) -> None:
    before = shown(line)
    start = min(start, len(before))
    end = min(start + length, len(before))
    after = shown(put_field(line, start, end, "rank:2017"))
    assert [sign for sign, _, _ in after] == [
        *(s for s, _, _ in before[:start]), "<rank:2017>", *(s for s, _, _ in before[end:])
    ]  # fmt: skip


def test_positions_count_a_field_as_one_character() -> None:
    line = (Run("đạt "), Run("64,94", field="total:2017"), Run(" trên 100"))
    flat = flatten(line)
    assert flat.text == "đạt 64,94 trên 100"
    assert not flat.typed(4, 9)
    start = flat.text.index("100")
    assert flat.stretch(start, start + 3) == (11, 14)
