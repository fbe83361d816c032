"""From the number of overdue tasks in the status bar to these tasks themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parplanner.domain import quick

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow


def show_overdue(window: MainWindow) -> None:
    """Only the overdue tasks of the whole plan, with the cursor on the first; a refused text stays where it is."""
    if not window.commit_editors():
        return
    window.pages.setCurrentWidget(window.data_page)
    filters = window.data_page.filters
    filters.clear_now()  # another filter might hide just these
    filters.buttons[quick.OVERDUE].setChecked(True)
    filters.catch_up()
    window.tasks.show_all()
    first = window.task_model.index(0, window.task_model.column_of("deadline"))
    if first.isValid():
        window.tasks.table.select_cell(first)
    window.tasks.table.setFocus()
