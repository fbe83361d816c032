"""Starting the window: one QApplication, one session, a window that is
built anew when language or theme change."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from parplanner import APP_NAME, __version__, logs, paths, wording
from parplanner.domain.errors import FileProblem
from parplanner.gui.look import font_size, icons, theme
from parplanner.gui.services import language
from parplanner.gui.services.screens import keep_inside
from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from parplanner.gui.shell.first_frame import FirstFrame, StorageLoader, release_garbage
from parplanner.gui.shell.main_window import MainWindow
from parplanner.gui.shell.window_layout import show_choices
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr


class Application:
    """Owns what outlives a window: the session and the settings."""

    def __init__(
        self,
        app: QApplication,
        chosen_language: str | None = None,
        messages: Messages | None = None,
    ) -> None:
        self.app = app
        app.aboutToQuit.connect(self._ends)
        self.messages = messages or Messages()
        self.settings = Settings()
        self.session = Session()
        self.window: MainWindow | None = None
        language.install(chosen_language or self.settings.get("language", "vi"))
        theme.install(app, self.settings.get("theme", "system"))
        font_size.install(app, font_size.percent_of(self.settings.get("font_size")))

    def show_window(self) -> MainWindow:
        """Build the window in the language and theme in force; the one before goes."""
        before = self.window
        standing = None
        if before is not None:
            before.remember()
            standing = before.standing()
        window = MainWindow(self.session, self.settings, self.messages)
        window.chosen.connect(self._chosen)
        self.window = window
        window.show()
        if before is None:
            FirstFrame(window, self._shown)
        else:
            window.furnish()
            keep_inside(window)
            window.go_on(standing)
            before.hide()
            before.deleteLater()
        return window

    def _shown(self) -> None:
        """Everything that could wait."""
        logs.LOGGER.info("started %s, language %s", __version__, wording.language())
        release_garbage()
        self.app.setWindowIcon(icons.plain("app"))
        self._follow_focus()
        if self.window is not None:
            keep_inside(self.window)
            self.window.furnish()
        StorageLoader(self.app, self._storage_there).start()

    def _follow_focus(self) -> None:
        from parplanner.gui.look.focus_ring import follow_focus

        follow_focus(self.app)

    def _storage_there(self) -> None:
        if self.window is not None:
            self.window.furnish().start_page.offer_recovery()

    @staticmethod
    def _ends() -> None:
        from parplanner.gui.shell.leaving import settle_clipboard

        settle_clipboard()

    def _chosen(self, what: str, value: str) -> None:
        """Another ``language``, ``theme`` or ``font_size``: the window is built anew in it."""
        if not self._may_rebuild():
            return
        self.settings.set(what, value)
        if what == "language":
            language.install(value)
        elif what == "theme":
            theme.install(self.app, value)
        else:
            font_size.install(self.app, int(value))
        self.show_window()

    def _may_rebuild(self) -> bool:
        """Not while a refused text waits in a cell or an export runs:
        both belong to the window there is."""
        window = self.window
        if window is None:
            return True
        page = window.show_plan_page()
        if page.status.jobs.job is not None:
            self.messages.status(tr("Exporting…"))
        elif window.desk.commit():
            return True
        show_choices(page.actions, self.settings)
        return False

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """For ``sys.excepthook``: an error in a slot must not end the program."""
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        error.__traceback__ = trace
        if self.window is not None:
            self.window.report_bug(error)
        else:
            logs.bug("before the window", error)


def make_app(arguments: list[str]) -> QApplication:
    """The one QApplication, named for settings and titles."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    # A worker must hand the interpreter back within half a millisecond, or typing stutters while
    # the preview is made.
    sys.setswitchinterval(0.0005)
    app = QApplication(arguments)
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    return app


def _need_data_folder(chosen_language: str | None) -> None:
    """Settings, logs and working copies lie there: without it no
    plan could be opened or changed."""
    try:
        folder = paths.private_dir("work")
        if not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
    except OSError as error:
        place = str(error.filename or "")
        language.install(chosen_language or "vi")  # the one the officer chose lies in that folder
        said = tr(
            "parplanner keeps its settings and unsaved work in a folder of its own, which cannot "
            "be made or written:\n"
            "{folder}\n\nMake that place free and writable, or choose another one with --data-dir "
            "or the environment "
            "variable PARPLANNER_DATA_DIR."
        )
        Messages().warn(None, tr("parplanner cannot start"), said.format(folder=paths.shown(place)))
        raise FileProblem("data_folder.not_writable", path=place) from error


def main(
    file: str | None = None, sample: str | None = None, chosen_language: str | None = None
) -> int:
    """Open the window, with a plan or a bundled sample when asked; returns when it is closed.

    Raises FileProblem ``data_folder.not_writable``, which a dialog has told: the program may have
    no console.
    """
    logs.start()
    app = make_app([APP_NAME])
    _need_data_folder(chosen_language)
    application = Application(app, chosen_language)
    sys.excepthook = application.report
    window = application.show_window()
    if file:
        window.show_plan_page().files.open(Path(file))
    elif sample:
        window.show_plan_page().files.sample(sample)
    return app.exec()
