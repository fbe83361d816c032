"""Questions as the window asks them: what Enter answers loses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from parplanner.gui.shell.app import Application
from parplanner.gui.widgets.messages import Messages
from tests.gui.driving import Key, Meeting, press_in, show_window


@pytest.mark.parametrize(("careful", "answer"), [(False, True), (True, False)])
def test_enter_answers_a_careful_question_with_no(
    application: Application, careful: bool, answer: bool
) -> None:
    driver = show_window(application)
    meeting = Meeting(QMessageBox, lambda box: press_in(box, Key.Key_Return))
    assert (
        Messages().confirm(driver.frame, "Xoá", "Xoá không?", "Vẫn xoá", careful=careful) is answer
    )
    meeting.check()
