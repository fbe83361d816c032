"""What concerns the program and not the plan: looks, languages, help about itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from parplanner import logs
from parplanner.gui.look import font_size
from parplanner.gui.services.settings import Settings
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.once import once
from parplanner.wording import tr


class Program:
    """``rebuild(what, value)`` asks for a window in another language, look or letter size."""

    def __init__(
        self,
        frame: QMainWindow,
        settings: Settings,
        messages: Messages,
        rebuild: Callable[[str, str], None],
    ) -> None:
        self._frame = frame
        self._settings = settings
        self._messages = messages
        self.rebuild = rebuild

    def quit(self) -> None:
        """Close the window, which asks what must be asked."""
        self._frame.close()

    def toggle_full_screen(self) -> None:
        """F11: the whole screen, and back."""
        self._frame.setWindowState(self._frame.windowState() ^ Qt.WindowState.WindowFullScreen)

    def copy_error_information(self) -> None:
        """To the clipboard, ready for a letter."""
        from parplanner.gui.services.error_information import information

        percent = font_size.percent_of(self._settings.get("font_size"))
        QGuiApplication.clipboard().setText(information(percent))
        self._messages.status(tr("Copied: versions and the last lines of the log."))

    def open_log_folder(self) -> None:
        """In the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs.log_path().parent)))

    def about(self) -> None:
        """Version and licences."""
        from parplanner.gui.dialogs.about import About

        with once(About(self._frame)) as dialog:
            dialog.exec()
