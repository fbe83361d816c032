"""A table stands alone on its line, whatever is done beside it; a
look changes no figure and no other look."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.gui.driving import CTRL, Key
from tests.gui.text_driving import OpenPlan, TextDriver, text_driver

Act = Callable[[TextDriver], object]


@pytest.mark.parametrize(
    ("body", "place", "act", "stored"),
    [
        ("{{table:results}}", 1, lambda d: d.type("Nguon"), "{{table:results}}\nNguon"),
        ("{{table:results}}", 0, lambda d: d.type("Sau:"), "Sau:\n{{table:results}}"),
        ("Trên.\n{{table:results}}\nDưới.", 5, lambda d: d.press(Key.Key_Delete),
        "Trên.\n{{table:results}}\nDưới."),
        ("Trên.\n{{table:results}}\nDưới.", 8, lambda d: d.press(Key.Key_Backspace),
         "Trên.\n{{table:results}}\nDưới."),
        ("{{table:results}}", 1, lambda d: d.paste("một\nhai"), "{{table:results}}\nmột\nhai"),
        ("{{table:results}}\n{{table:lost-points}}", 1, lambda d: d.press(Key.Key_Delete),
         "{{table:results}}\n{{table:lost-points}}"),
        ("{{table:results}}", 1, lambda d: d.editor_.insert_field("goal"),
        "{{table:results}}\n{{goal}}"),
        ("mot hai", 3, lambda d: d.editor_.insert_table("results"), "mot hai\n{{table:results}}"),
    ],
)  # fmt: skip
def test_nothing_beside_a_table_is_lost(
    open_plan: OpenPlan, body: str, place: int, act: Act, stored: str
) -> None:
    driver = text_driver(open_plan, body)
    driver.place(place)
    act(driver)
    assert driver.committed() == stored
    shown = driver.editor_.toPlainText()
    driver.editor_.show_section(None)
    driver.editor_.show_section(driver.section_id)
    assert driver.editor_.toPlainText() == shown


def test_typing_goes_on_before_and_behind_a_table(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "{{table:results}}")
    driver.type("truoc")
    driver.place(driver.editor_.document().characterCount() - 1)
    driver.type("sau")
    assert driver.committed() == "truoc\n{{table:results}}\nsau"


@pytest.mark.parametrize(
    ("body", "keys", "stored"),
    [
        ("Năm {{total:2017}}, {{total:2018}}", "B", "**Năm {{total:2017}}, {{total:2018}}**"),
        ("Một *hai* ba", "B", "**Một *hai* ba**"),
        ("Một **hai** ba", "I", "*Một **hai** ba*"),
        ("**Một** hai", "B", "**Một hai**"),
        ("**Một hai**", "B", "Một hai"),
        ("*Một {{goal}}*", "I", "Một {{goal}}"),
        (
            "Một {{goal}}\n{{table:results}}\nhai",
            "B",
            "**Một {{goal}}**\n{{table:results}}\n**hai**",
        ),
        ("Một", "BI", "***Một***"),
        ("Một", "BB", "Một"),
    ],
)
def test_a_look_changes_itself_alone(
    open_plan: OpenPlan, body: str, keys: str, stored: str
) -> None:
    driver = text_driver(open_plan, body)
    driver.all()
    for key in keys:
        driver.press(Key[f"Key_{key}"], CTRL)
    assert driver.stored == stored
    for _ in keys:
        driver.undo()
    assert driver.stored == body, "each a step of its own"


def test_plain_takes_every_look_away_and_no_figure(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "***Một** {{goal}}* hai")
    driver.all()
    driver.editor_.make_plain()
    assert driver.stored == "Một {{goal}} hai"


def test_bold_without_a_selection_is_the_look_of_what_is_typed_next(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    driver.press(Key.Key_B, CTRL)
    driver.type("dam")
    driver.press(Key.Key_B, CTRL)
    driver.type(" thuong")
    assert driver.committed() == "**dam** thuong"
