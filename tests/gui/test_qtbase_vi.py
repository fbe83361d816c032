"""Bản dịch tiếng Việt của các chuỗi do chính Qt hiển thị (qtbase_vi)."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialogButtonBox,
    QFileDialog,
    QFontDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QPushButton,
    QTextEdit,
    QWidget,
    QWizard,
)

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "i18n" / "qtbase_vi.ts"
QM = ROOT / "resources" / "i18n" / "qtbase_vi.qm"

# Chuỗi giữ nguyên như tiếng Anh là đúng: không có chữ để dịch.
UNTRANSLATABLE = {"+", "*", "...", "%p%"}


def _messages() -> list[tuple[str, str, str]]:
    out: list[tuple[str, str, str]] = []
    for context in ET.parse(TS).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, "mọi bản dịch phải hoàn tất"
            out.append((name, message.findtext("source") or "", translation.text or ""))
    return out


MESSAGES = _messages()
SOURCES = {source for _, source, _ in MESSAGES}


def _plain(text: str) -> str:
    return text.split("\t")[0].replace("&", "").strip()


# Nhãn tiếng Anh (bỏ phím tắt) có bản dịch khác đi: không được còn thấy trên màn hình.
ENGLISH = {_plain(s) for _, s, t in MESSAGES if _plain(s) != _plain(t)}


@pytest.fixture
def qt_vietnamese(qapp: QApplication) -> Iterator[QTranslator]:
    translator = QTranslator()
    assert translator.load(str(QM))
    assert QCoreApplication.installTranslator(translator)
    try:
        yield translator
    finally:
        QCoreApplication.removeTranslator(translator)
        qapp.processEvents()


def _standard_buttons(enum: type) -> list:
    wanted = [
        "Ok",
        "Save",
        "SaveAll",
        "Open",
        "Yes",
        "YesToAll",
        "No",
        "NoToAll",
        "Abort",
        "Retry",
        "Ignore",
        "Close",
        "Cancel",
        "Discard",
        "Help",
        "Apply",
        "Reset",
        "RestoreDefaults",
    ]
    return [getattr(enum, name) for name in wanted]


def _english_texts(qapp: QApplication, buttons: list) -> dict:
    box = QDialogButtonBox()
    result = {b: box.addButton(b).text() for b in buttons}
    box.deleteLater()
    return result


def _assert_vietnamese(text: str) -> None:
    assert _plain(text), "nhãn trống"
    assert _plain(text) not in ENGLISH, f"còn tiếng Anh: {text!r}"


def test_ts_is_valid_and_well_formed() -> None:
    root = ET.parse(TS).getroot()
    assert root.tag == "TS"
    assert root.get("version") == "2.1"
    assert root.get("language") == "vi_VN"
    assert root.find(".//location") is None
    assert len({(c, s) for c, s, _ in MESSAGES}) == len(MESSAGES) >= 250
    new_style_tone = re.compile(r"(o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])$")
    for context, source, text in MESSAGES:
        where = f"{context}: {source!r} -> {text!r}"
        assert text.strip(), where
        assert unicodedata.is_normalized("NFC", text), where
        place = re.compile(r"%\d|%p")
        assert sorted(place.findall(source)) == sorted(place.findall(text)), where
        assert source.count("\n") == text.count("\n"), where
        mnemonic = re.compile(r"&(?!nbsp;)(.)")
        assert bool(mnemonic.search(source)) == bool(mnemonic.search(text)), where
        assert all(letter.isascii() for letter in mnemonic.findall(text)), where
        assert source[-1:].isspace() == text[-1:].isspace(), where
        assert not any(new_style_tone.search(w) for w in re.findall(r"\w+", text)), where


@pytest.mark.parametrize("language", ["de"])
def test_every_source_exists_in_qt(qapp: QApplication, language: str) -> None:
    """Mỗi cặp (ngữ cảnh, chuỗi gốc) phải có thật trong Qt: đối chiếu bản dịch của Qt."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    reference = QTranslator()
    if not reference.load(f"qtbase_{language}", folder):
        pytest.skip(f"không có qtbase_{language}.qm trong bản cài PySide6 này")
    missing = [(c, s) for c, s, _ in MESSAGES if not reference.translate(c, s)]
    assert missing == []


def test_qm_serves_every_message(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(QM))
    assert translator.language().replace("-", "_").startswith("vi")
    wrong = [(c, s) for c, s, t in MESSAGES if translator.translate(c, s) != t]
    assert wrong == []


def _lrelease() -> str | None:
    suffix = ".exe" if sys.platform == "win32" else ""
    candidates = (
        Path(sys.executable).parent / f"pyside6-lrelease{suffix}",
        Path(PySide6.__file__).parent / f"lrelease{suffix}",
    )
    return next((str(path) for path in candidates if path.exists()), None)


def test_qm_is_not_stale(tmp_path: Path) -> None:
    tool = _lrelease()
    if tool is None:
        pytest.skip("không có pyside6-lrelease")
    fresh = tmp_path / "qtbase_vi.qm"
    subprocess.run([tool, str(TS), "-qm", str(fresh)], check=True, capture_output=True, timeout=120)
    assert fresh.read_bytes() == QM.read_bytes(), (
        "qtbase_vi.qm cũ hơn qtbase_vi.ts: chạy pyside6-lrelease i18n/qtbase_vi.ts -qm "
        "resources/i18n/qtbase_vi.qm"
    )


def test_dialog_button_box(qtbot, qapp: QApplication, request) -> None:
    buttons = _standard_buttons(QDialogButtonBox.StandardButton)
    english = _english_texts(qapp, buttons)
    request.getfixturevalue("qt_vietnamese")
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    texts = {b: box.addButton(b).text() for b in buttons}
    for button, text in texts.items():
        assert text != english[button], button
        _assert_vietnamese(text)
    assert len({_plain(t) for t in texts.values()}) == len(buttons)
    plain = {b.name: _plain(t) for b, t in texts.items()}
    assert plain["Ok"] == "Đồng ý"
    assert plain["Cancel"] == "Hủy"
    assert plain["Save"] == "Lưu"
    assert plain["Open"] == "Mở"
    assert plain["Close"] == "Đóng"
    assert plain["Apply"] == "Áp dụng"


def test_message_box(qtbot, qt_vietnamese: QTranslator, qapp: QApplication) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    for button in _standard_buttons(QMessageBox.StandardButton):
        _assert_vietnamese(box.addButton(button).text())
    box.setText("Nội dung")
    box.setDetailedText("Chi tiết")
    box.show()
    details = [b for b in box.buttons() if "chi tiết" in b.text()]
    assert [b.text() for b in details] == ["Hiện chi tiết..."]
    details[0].click()
    assert details[0].text() == "Ẩn chi tiết..."
    for child in box.findChildren(QPushButton):
        _assert_vietnamese(child.text())


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_text_context_menu(qtbot, qt_vietnamese: QTranslator, kind: type[QWidget]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    qtbot.addWidget(menu)
    labels = [_plain(a.text()) for a in menu.actions() if not a.isSeparator()]
    for label in labels:
        _assert_vietnamese(label)
    expected = ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]
    assert labels[: len(expected)] == expected


def _visible_texts(dialog: QWidget) -> list[str]:
    texts = [dialog.windowTitle()]
    for kind in (QLabel, QPushButton):
        texts += [w.text() for w in dialog.findChildren(kind) if w.isVisible()]
    for header in dialog.findChildren(QHeaderView):
        model = header.model()
        if model is None or header.orientation() != Qt.Orientation.Horizontal:
            continue
        if not header.isVisibleTo(dialog):
            continue
        for section in range(model.columnCount(header.rootIndex())):
            if not header.isSectionHidden(section):
                texts.append(str(model.headerData(section, Qt.Orientation.Horizontal)))
    return [t for t in texts if t.strip()]


@pytest.mark.parametrize(
    ("accept_mode", "file_mode"),
    [
        (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFiles),
        (QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
        (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
    ],
)
def test_file_dialog(
    qtbot, qt_vietnamese: QTranslator, tmp_path: Path, accept_mode, file_mode
) -> None:
    (tmp_path / "tep.txt").write_text("x", encoding="utf-8")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(accept_mode)
    dialog.setFileMode(file_mode)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.setDirectory(str(tmp_path))
    dialog.show()
    qtbot.waitExposed(dialog)
    texts = _visible_texts(dialog)
    headers = ["Tên", "Kích cỡ", "Kiểu", "Ngày sửa đổi"]
    assert [t for t in texts if t in headers] == headers
    assert len(texts) >= 9
    for text in texts:
        _assert_vietnamese(text)
    for child in dialog.findChildren(QWidget):
        if child.isVisible() and child.toolTip():
            _assert_vietnamese(child.toolTip())


class _Recorder(QTranslator):
    """Ghi lại mọi chuỗi Qt hỏi mà qtbase_vi.qm không trả lời."""

    def __init__(self) -> None:
        super().__init__()
        self._real = QTranslator()
        assert self._real.load(str(QM))
        self.asked = 0
        self.missing: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        self.asked += 1
        found = self._real.translate(context, source, disambiguation, n)
        if not found and str(context).startswith("Q"):
            self.missing.add((str(context), str(source)))
        return found or None


def test_no_untranslated_string_in_stock_dialogs(qtbot, qapp: QApplication) -> None:
    recorder = _Recorder()
    assert QCoreApplication.installTranslator(recorder)
    try:
        color = QColorDialog()
        color.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        font = QFontDialog()
        font.setOption(QFontDialog.FontDialogOption.DontUseNativeDialog)
        dialogs: list[QWidget] = [color, font, QInputDialog(), QProgressDialog(), QWizard()]
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            dialog.show()
            qapp.processEvents()
            for text in _visible_texts(dialog):
                if text not in UNTRANSLATABLE:
                    assert _plain(text) not in ENGLISH - {"Latin"}, text
            dialog.hide()
    finally:
        QCoreApplication.removeTranslator(recorder)
    assert recorder.asked > 50
    # Khổ giấy chỉ gồm ký hiệu (B0, JIS B4…) không cần bản dịch.
    assert {m for m in recorder.missing if m[0] != "QPageSize"} == set()


@pytest.mark.parametrize(
    "keys", ["Ctrl+S", "Ctrl+Shift+Left", "Alt+Up", "Del", "Space", "Ctrl+PgDown", "F5"]
)
def test_shortcuts_survive_translation(qt_vietnamese: QTranslator, keys: str) -> None:
    """Dịch tên phím không được làm hỏng phím tắt viết bằng tiếng Anh."""
    portable = QKeySequence.SequenceFormat.PortableText
    native = QKeySequence.SequenceFormat.NativeText
    sequence = QKeySequence(keys)
    assert sequence.toString(portable) == keys
    shown = sequence.toString(native)
    assert QKeySequence.fromString(shown, native) == sequence


def test_layout_stays_left_to_right(qt_vietnamese: QTranslator) -> None:
    assert QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "LTR"
