"""Contact sheets, to be looked at: every screen and dialog, light and dark, both languages, letters
of 100 and 200%."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from pictures import write_small
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from parplanner.document.document import Document
from parplanner.document.samples import sample_plan
from parplanner.domain import quick
from parplanner.gui.dialogs.page_preview import PagePreview
from parplanner.gui.look import font_size, theme
from parplanner.gui.services import language
from parplanner.gui.shell.app import Application
from parplanner.gui.shell.main_window import MainWindow
from tests.gui.driver.inside import Inside
from tests.gui.every_window import DIALOGS

Shot = tuple[str, QImage]
SIZES = (100, 200)
THUMB, CAPTION, GAP, COLUMNS = 420, 22, 12, 4
"""Pixels; pictures in a row."""
WINDOW = (1280, 800)
ALL = (("vi", "light"), ("vi", "dark"), ("en", "light"), ("en", "dark"))


def settle() -> None:
    """Until layouts, charts and pages have come."""
    for _ in range(6):
        QApplication.processEvents()


def picture(widget: QWidget) -> QImage:
    """A widget as it is on the screen."""
    widget.show()
    settle()
    return widget.grab().toImage()


def wait_for_pages(document: QPdfDocument) -> None:
    """Until the worker has made them."""
    for _ in range(500):
        if document.pageCount():
            break
        time.sleep(0.02)  # lets the worker work, which waiting in Qt does not
        QTest.qWait(1)
    QTest.qWait(500)  # they are drawn by a thread of Qt's


def screens(frame: MainWindow) -> Iterator[Shot]:
    """Everything the main window can show."""
    window = Inside(frame)
    yield "welcome", picture(frame)
    window.flows.show(Document.new(sample_plan("ha-noi-2018")))
    window.dock.show()  # the sheet before closed it, which stays so
    yield "data", picture(frame)
    window.data_page.filters.buttons[quick.LOST].click()
    yield "data, filtered", picture(frame)
    window.data_page.filters.clear_all()
    window.finder.open()
    window.finder.bar.text.setText("van phong")
    window.finder.bar.searched.emit()
    yield "find bar", picture(frame)
    window.finder.close()
    window.beside.toggle_findings()
    yield "findings", picture(frame)
    window.dock.hide()
    window.parts.data.toggle_details()
    yield "details", picture(frame)
    window.parts.data.toggle_details()
    window.criteria.tree.select_cell(window.criteria_model.index(0, 1))
    window.beside.toggle_history()
    yield "history", picture(frame)
    window.beside.toggle_history()
    window.show("text")
    wait_for_pages(window.text.pane.preview.document)
    yield "text", picture(frame)
    window.show("overview")
    yield "overview", picture(frame)
    window.overview.pane.area.ensureVisible(0, 10_000)
    yield "overview, below", picture(frame)
    window.show("data")


def dialogs(window: MainWindow) -> Iterator[Shot]:
    """Every dialog of the registry, on the window's plan."""
    for kind, make in DIALOGS.items():
        dialog: QDialog = make(window)
        dialog.setMaximumSize(*WINDOW)
        if isinstance(dialog, PagePreview):
            dialog.show()
            wait_for_pages(dialog.pages.document)
        yield kind.__name__, picture(dialog)
        dialog.close()
        dialog.deleteLater()


def shots(
    application: Application, lang: str, look: str, percent: int, also: bool = True
) -> Iterator[Shot]:
    """One window in one language, theme and size; ``also``: with its dialogs."""
    language.install(lang)
    theme.install(application.app, look)
    font_size.install(application.app, percent)
    application.session.adopt(None)
    window = application.show_window()
    window.resize(*WINDOW)
    settle()
    yield from screens(window)
    if also:
        yield from dialogs(window)
    application.session.adopt(None)


def sheet(pictures: list[Shot]) -> QImage:
    """Thumbnails in rows under their names."""
    places: list[QRect] = []
    top = GAP
    for start in range(0, len(pictures), COLUMNS):
        row = pictures[start : start + COLUMNS]
        heights = [min(image.height() * THUMB // image.width(), THUMB) for _, image in row]
        for column, height in enumerate(heights):
            places.append(QRect(GAP + column * (THUMB + GAP), top + CAPTION, THUMB, height))
        top += max(heights) + CAPTION + GAP
    made = QImage(GAP + COLUMNS * (THUMB + GAP), top, QImage.Format.Format_RGB32)
    made.fill(QColor("#808890"))
    painter = QPainter(made)
    font = QFont(QApplication.font())
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for (name, image), place in zip(pictures, places, strict=True):
        painter.drawText(place.topLeft() - QPoint(0, 6), name)
        small = image.scaled(
            place.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place.topLeft(), small)
    painter.end()
    return made


def wanted() -> Iterator[tuple[str, str, int, bool]]:
    """Language, theme and size of letters of each sheet; whether it has the dialogs."""
    for lang, look in ALL:
        for percent in SIZES:
            yield lang, look, percent, True
    yield "vi", "contrast", 100, False


def names() -> list[str]:
    """What :func:`write` makes."""
    return [f"contact-{lang}-{look}-{percent}.png" for lang, look, percent, _also in wanted()]


def write(
    application: Application, folder: Path, full: Path | None, done: Callable[[Path], None]
) -> None:
    """``contact-LANG-THEME-SIZE.png``; every picture in its own size too where ``full`` is
    given."""
    for name, (lang, look, percent, also) in zip(names(), wanted(), strict=True):
        taken = list(shots(application, lang, look, percent, also))
        for shot, image in taken if full else ():
            assert full is not None
            full.mkdir(parents=True, exist_ok=True)
            image.save(
                str(
                    full
                    / f"{shot.replace(', ', '-').replace(' ', '-')}-{lang}-{look}-{percent}.png"
                )
            )
        path = folder / name
        write_small(sheet(taken), path)
        done(path)
