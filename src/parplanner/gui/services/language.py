"""Switching the window's language: our catalogue, Qt's own
texts, and the locale of what Qt formats."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from parplanner import paths, wording

_translator: QTranslator | None = None


def install(language: str) -> None:
    """``vi`` or ``en``; takes effect for every window made afterwards."""
    global _translator
    wording.install(language)
    app = QCoreApplication.instance()
    if app is None:
        return
    if _translator is not None:
        app.removeTranslator(_translator)
        _translator = None
    if wording.language() == "vi":
        _translator = QTranslator()
        _translator.load(str(paths.resource("i18n", "qtbase_vi.qm")))
        app.installTranslator(_translator)
        QLocale.setDefault(QLocale("vi_VN"))
    else:
        QLocale.setDefault(QLocale("en_GB"))
