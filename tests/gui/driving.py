"""Driving the real window with keys and mouse, and answering its questions as scripted.

What tests import. How the window is made is known in `tests.gui.driver` only.
"""

from __future__ import annotations

from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET
from parplanner.gui.grids.kit.grid import Index
from tests.gui.driver.answering import FakeMessages, Meeting
from tests.gui.driver.clipboard import as_excel, clipboard
from tests.gui.driver.dragging import OwnDrop, drop_onto
from tests.gui.driver.driver import Driver
from tests.gui.driver.find import Found, TableFind
from tests.gui.driver.keys import ALT, CTRL, PLAIN, SHIFT, Key, press_in
from tests.gui.driver.program import (
    end_work,
    forget_window,
    has_window,
    show_window,
    window_of,
)
from tests.plans import column_id

Y2017, Y2018, Y2019 = column_id(2017, RESULT), column_id(2018, TARGET), column_id(2019, TARGET)

__all__ = [
    "ALT",
    "CTRL",
    "MAX_COLUMN",
    "PLAIN",
    "SHIFT",
    "Y2017",
    "Y2018",
    "Y2019",
    "Driver",
    "FakeMessages",
    "Found",
    "Index",
    "Key",
    "Meeting",
    "OwnDrop",
    "TableFind",
    "as_excel",
    "clipboard",
    "drop_onto",
    "end_work",
    "forget_window",
    "has_window",
    "press_in",
    "show_window",
    "window_of",
]
