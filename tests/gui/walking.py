"""What a person can read in a window, and what of it is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableWidget,
    QToolButton,
    QToolTip,
    QWidget,
)

Text = tuple[str, str]
"""(where, what)"""

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def widgets(root: QWidget) -> list[QWidget]:
    """The window and everything in it but Qt's own inner parts."""
    return [root, *(w for w in root.findChildren(QWidget) if not w.objectName().startswith("qt_"))]


def _of_action(action: QAction, where: str) -> Iterator[Text]:
    for text in (action.text(), action.toolTip(), action.statusTip(), action.whatsThis()):
        yield f"{where} › {action.objectName()}", text


def _of_header(header: QHeaderView, where: str) -> Iterator[Text]:
    model = header.model()
    if model is None or not header.isVisibleTo(header.window()):
        return
    for section in range(header.count()):
        for role in ROLES:
            value = model.headerData(section, header.orientation(), role)
            if isinstance(value, str):
                yield f"{where} header {section}", value


def texts(root: QWidget) -> Iterator[Text]:
    """Every string of a window that can be seen, hovered or read aloud; cells of the plan's own
    tables left out."""
    for widget in widgets(root):
        where = f"{type(root).__name__}/{type(widget).__name__} {widget.objectName()}"
        yield where, widget.windowTitle()
        for text in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
            yield where, text
        yield where, widget.accessibleName()
        yield where, widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        elif isinstance(widget, QGroupBox):
            yield where, widget.title()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield where, widget.placeholderText()
        elif isinstance(widget, QComboBox):
            for row in range(widget.count()):
                yield where, widget.itemText(row)
        elif isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield where, widget.tabText(tab)
        elif isinstance(widget, QHeaderView):
            yield from _of_header(widget, where)
        elif isinstance(widget, QListWidget):
            for row in range(widget.count()):
                yield where, widget.item(row).text()
        elif isinstance(widget, QTableWidget):
            for row in range(widget.rowCount()):
                for column in range(widget.columnCount()):
                    item = widget.item(row, column)
                    yield where, item.text() if item is not None else ""
        if isinstance(widget, QMenu):
            yield where, widget.title()
        for action in widget.actions():
            yield from _of_action(action, where)


# -- cut off ---------------------------------------------------------------------------------------


def _elided(widget: QWidget, full: str) -> bool:
    """Whether a shortened text can be read in full by pointing at it."""
    return _words(full) in _words(widget.toolTip())


def _words(text: str) -> str:
    """Without the marks of keys; a tooltip breaks its lines where there is room."""
    return " ".join(text.replace("&", "").split())


def _label(label: QLabel) -> str:
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText:
        return ""
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        longest = max(
            (label.fontMetrics().horizontalAdvance(w) for w in label.text().split()), default=0
        )
        if longest > label.width() or need > label.height() + 1:
            return f"needs {longest}×{need}"
        return ""
    need = max(
        label.fontMetrics().horizontalAdvance(line)
        for line in label.text().replace("&", "").split("\n")
    )
    if need > label.width() and not _elided(label, label.text()):
        return f"needs {need}"
    if label.fontMetrics().height() > label.height() + 1:
        return "too low"
    return ""


def _button(button: QAbstractButton) -> str:
    need = button.sizeHint()
    if not button.text() or (isinstance(button, QToolButton) and not _shows_text(button)):
        return ""
    if need.width() > button.width() and not _elided(button, button.text()):
        return f"needs {need.width()}"
    return "too low" if button.fontMetrics().height() > button.height() else ""


def _shows_text(button: QToolButton) -> bool:
    return (
        button.icon().isNull() or button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    )


def _combo(combo: QComboBox) -> str:
    """Every item must fit, or tell the rest by pointing at it."""
    for row in range(combo.count()):
        need = combo.fontMetrics().horizontalAdvance(combo.itemText(row))
        if need > combo.width() - 24 and not combo.itemData(row, Qt.ItemDataRole.ToolTipRole):
            return f"needs {need} for {combo.itemText(row)!r}"
    return ""


def _field(field: QLineEdit) -> str:
    need = field.fontMetrics().horizontalAdvance(field.placeholderText()) + 8
    if need > field.width() and not _elided(field, field.placeholderText()):
        return f"needs {need} for {field.placeholderText()!r}"
    return "too low" if field.fontMetrics().height() > field.height() else ""


def _header(header: QHeaderView) -> str:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return ""
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, header.orientation()) or "")
        need = header.fontMetrics().horizontalAdvance(text)
        if need > header.sectionSize(section) - 4 and text not in _header_tip(header, section):
            return f"section {text!r} needs {need}, has {header.sectionSize(section)}"
    return "too low" if header.fontMetrics().height() > header.height() else ""


def _header_tip(header: QHeaderView, section: int) -> str:
    """What pointing at a column's title tells."""
    QToolTip.hideText()
    place = QPoint(header.sectionViewportPosition(section) + 3, header.height() // 2)
    event = QHelpEvent(QEvent.Type.ToolTip, place, header.viewport().mapToGlobal(place))
    QApplication.sendEvent(header.viewport(), event)
    return QToolTip.text()


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton):
        return _button(widget)
    if isinstance(widget, QComboBox):
        return _combo(widget)
    if isinstance(widget, QLineEdit):
        return _field(widget)
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QGroupBox):
        need = widget.fontMetrics().horizontalAdvance(widget.title())
        return f"needs {need}" if need > widget.width() else ""
    if isinstance(widget, QDockWidget):
        need = widget.fontMetrics().horizontalAdvance(widget.windowTitle())
        return (
            f"needs {need}"
            if need > widget.width() and not _elided(widget, widget.windowTitle())
            else ""
        )
    return ""


def _in_view(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget lies inside all that hold it; what a
    scroll area holds can be scrolled to."""
    rect, above = QRect(widget.pos(), widget.size()), widget.parentWidget()
    while above is not None and above is not root.parentWidget():
        if above.objectName() == "qt_scrollarea_viewport":
            return True
        if not above.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return False
        rect.translate(above.pos())
        if above.isWindow():
            return True
        above = above.parentWidget()
    return True


def cut_off(root: QWidget) -> list[str]:
    """Visible texts for which there is no room."""
    found = []
    for widget in widgets(root):
        if not widget.isVisible() or _inner(widget):
            continue
        said = _cut(widget)
        if not said and _has_words(widget) and not _in_view(widget, root):
            said = "lies partly outside"
        if said:
            text = (
                widget.text()
                if isinstance(widget, QLabel | QAbstractButton)
                else widget.accessibleName()
            )
            found.append(
                f"{type(root).__name__}: {type(widget).__name__} {text!r} in {widget.width()}: "
                f"{said}"
            )
    return found


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit)


def _inner(widget: QWidget) -> bool:
    """Parts of a table or combo box that Qt lays out itself."""
    above = widget.parentWidget()
    inside = (QComboBox,) if isinstance(widget, QHeaderView) else (QAbstractItemView, QComboBox)
    while above is not None:
        if isinstance(above, inside) and not isinstance(above, QHeaderView):
            return True
        above = above.parentWidget()
    return False
