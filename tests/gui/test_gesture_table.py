"""Which test proves which row of the gesture table F.2 and which finding of §D.1–D.4 (design/user-experience.md).

| row or finding | proved by |
|---|---|
| F.2 letter / IME replaces and edits | test_grid_keys.test_a_letter_replaces_and_f2_edits_at_the_end |
| F.2 letter / IME replaces and edits | test_input_methods.test_a_word_typed_over_a_cell_arrives_whole |
| F.2 F2: cursor at the end | test_grid_keys.test_a_letter_replaces_and_f2_edits_at_the_end_of_many_lines |
| F.2 Esc reverts | test_grid_keys.test_escape_reverts |
| F.2 Enter, Shift+Enter commit, down and up | test_grid_keys.test_enter_after_typing_commits_and_goes_down |
| F.2 Alt+Enter is a new line | test_grid_keys.test_alt_enter_is_a_new_line_and_opens_no_dialog |
| F.2 Tab, Shift+Tab skip and wrap | test_grid_keys.test_tab_visits_the_cells_that_can_be_edited_and_wraps |
| F.2 Tab, Shift+Tab skip and wrap | test_grid_keys.test_tab_skips_the_sums_of_a_group |
| F.2 Ctrl+arrows | test_navigation.test_ctrl_and_an_arrow_go_to_the_edge_of_the_data |
| F.2 Ctrl+arrows | test_navigation.test_ctrl_and_an_arrow_sideways |
| F.2 Home, End, Ctrl+Home, Ctrl+End | test_navigation.test_home_and_end_alone_and_with_ctrl |
| F.2 PgUp, PgDn | test_navigation.test_pages_keep_the_column_and_come_back |
| F.2 Shift+… | test_navigation.test_shift_and_arrows_select_a_rectangle_across_the_groups |
| F.2 Shift+… | test_navigation.test_shift_with_the_other_keys |
| F.2 the same in tasks | test_navigation.test_the_tasks |
| F.2 the same in points | test_navigation.test_the_points |
| F.2 the same in shortcomings | test_navigation.test_the_shortcomings |
| F.2 the same in units | test_navigation.test_the_units |
| F.2 multi selection | test_navigation.test_ctrl_click_selects_cells_that_do_not_touch |
| F.2 Ctrl+A | test_navigation.test_ctrl_a_selects_every_cell_that_is_seen |
| F.2 Ctrl+C: TSV and HTML out | test_pasting.test_copy_puts_a_table_of_text_and_one_of_html_on_the_clipboard |
| F.2 Ctrl+C: TSV and HTML out | test_pasting.test_the_html_table_opens_in_a_spreadsheet_cell_by_cell |
| F.2 Ctrl+X | test_clipboard.test_cutting_copies_and_clears_in_one_step |
| F.2 Ctrl+V 1→N | test_pasting.test_one_value_goes_into_cells_that_do_not_touch |
| F.2 Ctrl+V N→N | test_clipboard.test_a_block_with_a_final_line_end_writes_no_row_too_many |
| F.2 Ctrl+V N→ repeated | test_pasting.test_a_block_repeats_over_a_selection_it_divides |
| F.2 preview when > 20 cells | test_pasting.test_twenty_texts_are_overwritten_unseen_but_not_twenty_one |
| F.2 preview when the shape changes | test_pasting.test_another_shape_is_shown_first_and_cancel_leaves_all |
| F.2 grows rows on request: criteria | test_pasting.test_growing_is_asked_in_the_tree_and_the_new_rows_stand_behind |
| F.2 grows rows on request: tasks | test_pasting.test_tasks_grow |
| F.2 grows rows on request: shortcomings | test_pasting.test_shortcomings_grow_from_nothing_and_behind_others |
| F.2 grows rows on request: units | test_pasting.test_units_grow_fill_and_undo_inside_their_dialog |
| F.2 hidden columns asked | test_pasting.test_hidden_columns_are_asked_about |
| F.2 Ctrl+D | test_filling.test_ctrl_d_fills_down_from_the_top_row |
| F.2 Ctrl+D | test_filling.test_ctrl_d_in_one_row_takes_from_the_row_above |
| F.2 Ctrl+R | test_filling.test_ctrl_r_fills_right_from_the_left_column |
| F.2 Ctrl+R | test_filling.test_ctrl_r_in_one_column_takes_from_the_column_at_its_left |
| F.2 Ctrl+Enter | test_filling.test_ctrl_enter_while_typing_fills_the_selection |
| F.2 Ctrl+; | test_filling.test_ctrl_semicolon_is_today_in_a_cell_and_in_an_editor |
| F.2 Delete clears cells, never rows | test_grid_keys.test_delete_clears_cells_and_never_rows |
| F.2 selection in the status bar | test_selection_figures.test_exact_sums_with_a_comma |
| F.2 selection in the status bar | test_selection_figures.test_a_paste_into_the_selection_changes_the_figures |
| F.2 header: click sorts, third click back | test_filters.test_the_third_click_brings_the_plans_order_back |
| F.2 header: right click hides | test_filters.test_a_column_is_hidden_by_its_headers_menu_and_the_totals_follow |
| F.2 header: right click freezes | test_filters.test_frozen_columns_stay_while_the_others_scroll |
| F.2 header: drag reorders | test_filters.test_a_column_is_dragged_to_another_place_and_the_totals_follow |
| F.2 header: funnel filters | test_filters.test_letters_without_diacritics_narrow_the_rows |
| F.2 header: state by key, D-30 | test_filters.test_columns_come_back_after_a_restart_and_in_another_plan |
| F.2 menu Edit: history Alt+Z | test_history_panel.test_keys_alone_go_back_and_forth |
| F.2 menu Edit: find Ctrl+F, F3 | test_find.test_f3_goes_on_shift_f3_back_and_both_wrap |
| F.2 menu Edit: replace Ctrl+H | test_find.test_replace_all_is_one_step_over_both_tables_with_a_name |
| F.2 menu Edit: go to code Ctrl+G | test_find.test_ctrl_g_goes_by_code_and_by_words |
| F.2 "no results" tells which filter | test_filters.test_an_empty_grid_names_the_filter_and_its_button_shows_all |
| D-1 0.75 is 0,75 | test_grid_keys.test_a_dot_is_a_comma |
| D-2, D-17 refused texts stay, with the reason | test_typing.test_a_refused_text_stays_in_the_editor_with_the_reason |
| D-3 dates in one form | domain.test_deadlines.test_a_deadline_is_printed_in_one_form |
| D-4 exact sums | test_selection_figures.test_exact_sums_with_a_comma |
| D-5 1.10 is a code | test_filters.test_codes_by_their_numbers |
| D-5 1.10 is a code | test_pasting.test_the_html_table_opens_in_a_spreadsheet_cell_by_cell |
| D-6 decomposed text | test_typing.test_composed_text_is_stored_in_one_form |
| D-7 found without diacritics | domain.test_finding_text.test_found_without_diacritics |
| D-10 a text is no formula | test_pasting.test_the_html_table_opens_in_a_spreadsheet_cell_by_cell |
| D-11 trailing CRLF | test_pasting.test_a_trailing_line_end_erases_no_row |
| D-12 line breaks and quotes in cells | test_pasting.test_quotes_tabs_and_line_ends_stay_in_their_cell |
| D-13 no inline completion | test_input_methods.test_no_letter_is_completed_within_the_line |
| D-13 no inline completion | test_unit_completion.test_the_popup_never_completes_inside_the_text |
| D-14 the first composed letter | test_input_methods.test_a_word_typed_over_a_cell_arrives_whole |
| D-15 pre-edit text is searched | test_find.test_what_an_input_method_is_composing_is_searched |
| D-15 pre-edit text filters | test_filters.test_what_is_being_composed_narrows_the_values_and_counts |
| D-16 a composition is not lost | test_input_methods.test_a_composition_is_not_lost |
| D-16 a composition is not lost | test_filters.test_typing_is_finished_before_the_rows_change |
| D-18 no bare-letter shortcuts | test_actions.test_no_action_fires_at_a_bare_letter |
| D-20 Vietnamese order | test_filters.test_vietnamese_order |
| D-21 units without diacritics | test_unit_completion.test_a_name_is_found_however_it_is_typed |
| D-23 standard buttons | test_qtbase_vi.test_dialog_button_box |
| D-27 stale indexes | test_lenses.test_lenses_edits_and_undo_in_any_order |
| D-28 a dragged row is not deleted | test_row_commands.test_dragging_a_row_between_others_reorders |
| D-29 Enter goes down | test_grid_keys.test_enter_goes_down_and_shift_enter_up_without_editing |
| D-30 garbage in the header state | test_filters.test_garbage_in_the_settings_does_no_harm |
| D-31 no global style sheet | test_themes |
| D-32 no two actions with one key | test_actions.test_no_two_actions_share_a_key |
| D-33 long work has a cancel | test_long_work |
"""  # noqa: E501

from __future__ import annotations

import re
from importlib import import_module

import pytest

_LINE = re.compile(r"^\| (?P<row>[^|]+) \| (?P<test>(?:domain\.)?test_[\w.]+) \|$", re.MULTILINE)
ROWS = [(m["row"], m["test"]) for m in _LINE.finditer(__doc__ or "")]


@pytest.mark.parametrize("test", sorted({test for _, test in ROWS}))
def test_every_test_of_the_table_exists(test: str) -> None:
    package, _, rest = test.rpartition("domain.")
    module, _, name = rest.partition(".")
    found = import_module(f"tests.{'domain' if 'domain.' in test else 'gui'}.{module}")
    assert not package
    assert not name or callable(getattr(found, name))


def test_no_line_of_the_table_is_overlooked() -> None:
    lines = [line for line in (__doc__ or "").splitlines() if line.startswith("| ")]
    assert len(ROWS) == len(lines) - 1  # its head
