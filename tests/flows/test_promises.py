"""The promises of user-experience.md §C that exist, kept by a hand
at the real window on a real X server."""

from __future__ import annotations

from collections.abc import Callable

from tests.flows.scripts import FLOWS, NOT_THERE

Play = Callable[[str], None]


def test_01_my_old_file_comes_in_as_it_is(play: Play) -> None:
    play("01-old-file")


def test_01_my_old_table_comes_in_as_text_and_its_points_are_pasted(play: Play) -> None:
    play("01-old-table")


def test_01_a_strange_table_is_explained_by_hand(play: Play) -> None:
    play("01-by-hand")


def test_02_totals_cannot_be_wrong(play: Play) -> None:
    play("02-totals")


def test_03_prints_exactly_like_the_appendix_we_sign(play: Play) -> None:
    play("03-print")


def test_04_feels_like_excel(play: Play) -> None:
    play("04-excel")


def test_05_never_lose_work(play: Play) -> None:
    play("05-never-lose")


def test_06_undo_anything(play: Play) -> None:
    play("06-undo")


def test_09_word_file_of_the_whole_plan(play: Play) -> None:
    play("09-word")


def test_10_quarter_work_is_minutes(play: Play) -> None:
    play("10-quarter")


def test_11_runs_on_my_locked_office_pc(play: Play) -> None:
    play("11-locked-pc")


def test_12_vietnamese_all_the_way(play: Play) -> None:
    play("12-vietnamese")


def test_13_knows_where_points_are_lost(play: Play) -> None:
    play("13-lost")


def test_15_learn_in_ten_minutes(play: Play) -> None:
    play("15-learn")


def test_every_promise_has_its_flow_or_is_named_as_missing() -> None:
    assert {flow.rank for flow in FLOWS.values()} | NOT_THERE.keys() == set(range(1, 16))
    assert all(name.startswith(f"{flow.rank:02}-") for name, flow in FLOWS.items())
