"""When the program itself is at fault the window lives on, says so
once, and the log tells a maintainer."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from parplanner import logs
from parplanner.gui.dialogs.bug_report import BugReport
from tests.gui.driving import Y2017, Driver, Meeting

ROOT = Path(__file__).resolve().parents[2]


def run(code: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Python in a process of its own, offscreen."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", **more}
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", textwrap.dedent(code)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.expects_log("in the window")
def test_a_mistake_is_reported_with_its_traceback_and_the_window_lives(driver: Driver) -> None:
    reports: list[str] = []

    def deal(dialog: BugReport) -> None:
        reports.append(dialog.text.toPlainText())
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()

    logs.start()
    try:
        raise ZeroDivisionError("thử")
    except ZeroDivisionError as error:
        meeting = Meeting(BugReport, deal)
        driver.report_bug(error)
    meeting.check()
    assert "ZeroDivisionError: thử" in reports[0]
    assert "test_mistakes.py" in reports[0]
    assert "Báo cáo CCHC" not in reports[0]
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    assert driver.cell("1.2", Y2017) == "0,5"


@pytest.mark.expects_log("in the window")
def test_a_second_mistake_while_one_is_shown_opens_no_second_dialog(driver: Driver) -> None:
    opened: list[int] = []

    def deal(dialog: BugReport) -> None:
        driver.report_bug(ValueError("noch einer"))
        opened.append(
            sum(
                isinstance(w, BugReport) and w.isVisible()
                for w in driver.frame.findChildren(BugReport)
            )
        )

    meeting = Meeting(BugReport, deal)
    driver.report_bug(ValueError("einer"))
    meeting.check()
    assert opened == [1]


SLOT = """
    import sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from parplanner import logs
    from parplanner.document.document import Document
    from parplanner.gui.shell import app as program
    from parplanner.gui.dialogs.bug_report import BugReport
    from tests.gui.driving import Driver
    from tests.plans import hanoi_plan

    made = []
    shown = []

    class Watched(program.Application):
        def show_window(self):
            window = super().show_window()
            if not made:
                made.append(Driver(window))
                QTimer.singleShot(0, window, fail)
                QTimer.singleShot(400, window, look)
            return window

    def fail():
        raise LookupError("in a slot")

    def look():
        dialog = QApplication.activeModalWidget()
        shown.append(type(dialog).__name__)
        dialog.accept()
        driver = made[0]
        driver.show(Document.new(hanoi_plan()))
        shown.append(driver.plan.agency.name)
        driver.document.close()
        driver.drop_document()
        driver.frame.close()

    program.Application = Watched
    code = program.main(None, None, "vi")
    print(code, shown)
    print(logs.log_path().read_text("utf-8"))
"""


@pytest.mark.expects_log("in the window")
def test_an_exception_in_a_slot_shows_the_report_and_writes_the_log() -> None:
    done = run(SLOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("0 ['BugReport', 'Ban Dân tộc thành phố Hà Nội']"), (
        done.stdout + done.stderr
    )
    assert "LookupError: in a slot" in done.stdout
    assert "ERROR" in done.stdout


def test_importing_the_window_loads_no_library_for_files() -> None:
    done = run(
        """
        import sys
        import parplanner.gui.shell.app
        heavy = ("openpyxl", "reportlab", "docx", "lxml", "PIL", "python_calamine")
        print([name for name in sys.modules if name.partition(".")[0] in heavy])
        """
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_many_calls_and_signals_do_not_use_up_none_and_true() -> None:
    """PySide6 6.12 takes a reference too many from both; without
    our remedy this aborts on Python 3.11."""
    done = run(
        """
        import parplanner.gui
        from PySide6.QtCore import QObject, Signal
        from PySide6.QtGui import QFont
        from PySide6.QtWidgets import QApplication

        class Source(QObject):
            fired = Signal(int)

        app, source, font = QApplication([]), Source(), QFont()
        for number in range(30_000):
            source.fired.emit(number)
            font.setBold(True)
        print("alive", True, None)
        """
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip() == "alive True None"


OVERRIDES = """
    import sys
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication
    from parplanner.document.document import Document
    from parplanner.gui.shell.app import Application, make_app
    from parplanner.gui.grids.criteria.model import CriteriaModel
    from parplanner.gui.grids.kit.navigation import Navigation
    from tests.gui.driving import show_window
    from tests.plans import hanoi_plan

    def fail(*_):
        return [].index(3)  # C code raises it

    app = make_app([])
    told = []
    sys.excepthook = lambda kind, error, _: told.append(kind.__name__)
    driver = show_window(Application(app, "vi"))
    driver.show(Document.new(hanoi_plan()))
    Navigation.navigate = fail
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.postEvent(driver.tree, press)
    QApplication.processEvents()
    keys = len(told)
    CriteriaModel.shown = fail
    driver.tree.viewport().update()
    QApplication.processEvents()
    print(keys > 0, len(told) > keys, set(told), flush=True)
    import os
    os._exit(0)
"""


def test_a_mistake_of_c_code_deep_in_overrides_is_told_and_does_not_end_the_program() -> None:
    """With PySide6 6.12 on Python 3.11 it was a segmentation fault."""
    done = run(OVERRIDES)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "True", "{'ValueError'}"], done.stdout + done.stderr
