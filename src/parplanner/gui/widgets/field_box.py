"""The box in which one field of a row is edited in a form: made
from what the field says about itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from parplanner.domain import cell_values
from parplanner.domain.cell_values import Value
from parplanner.domain.fields import Field, Kind
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Row
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.fields import WrappedLine, height_of
from parplanner.wording import tr


class FieldBox:
    """``widget`` with the field's name, hint and tip. ``lines``: of a text, how many it has room
    for; 0: one line that
    is shown wrapped."""

    def __init__(self, field: Field, lines: int = 0) -> None:
        self.field = field
        self.name = tr(field.label)
        self._held: tuple[str, Value] | None = None
        """The text it was filled with, and what that stood for: what
        nobody touched stays as it was."""
        self.widget = self._made(lines)
        self.widget.setAccessibleName(self.name)
        said = tr(field.tip or field.hint)
        set_tip(self.widget, said)
        if isinstance(self.widget, QLineEdit | QPlainTextEdit):
            self.widget.setPlaceholderText(tr(field.hint))

    def _made(self, lines: int) -> QWidget:
        field = self.field
        if field.kind is Kind.FLAG:
            return QCheckBox(self.name)
        if field.kind is Kind.CHOICE and not field.is_open:
            box = QComboBox()
            for choice in field.choices:
                box.addItem(tr(choice.label), choice.value)
            return box
        if field.kind is Kind.TEXT and lines:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            if lines > 2:
                text.setMinimumHeight(height_of(text, lines))
            else:
                text.setFixedHeight(height_of(text, 2))
            return text
        return WrappedLine("") if field.kind is Kind.TEXT else QLineEdit()

    def add_to(self, form: QFormLayout) -> None:
        """A line of a form; a flag says its name itself."""
        if self.field.kind is Kind.FLAG:
            form.addRow("", self.widget)
        else:
            form.addRow(self.name, self.widget)

    def offer(self, words: list[str]) -> None:
        """Words to choose from; others may be typed."""
        assert isinstance(self.widget, QLineEdit)
        completer = QCompleter(words, self.widget)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.widget.setCompleter(completer)

    def show(self, plan: Plan, row: Row) -> None:
        """What the row holds."""
        value, widget = getattr(row, self.field.key), self.widget
        if isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(value))
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(cell_values.shown(plan, row, self.field))
        elif isinstance(widget, QLineEdit):
            widget.setText(cell_values.shown(plan, row, self.field))
            widget.setCursorPosition(0)  # a long text is read from its beginning
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            self._held = self.text(), value

    def clear(self) -> None:
        """Nothing in it, nothing chosen."""
        widget = self.widget
        if isinstance(widget, QCheckBox):
            widget.setChecked(False)
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(0)
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.clear()

    @property
    def is_typed(self) -> bool:
        """Whether somebody typed into it since it was filled."""
        widget = self.widget
        if isinstance(widget, QPlainTextEdit):
            return widget.document().isModified()
        return isinstance(widget, QLineEdit) and widget.isModified()

    def text(self) -> str:
        """What stands in a box that is typed into."""
        widget = self.widget
        if isinstance(widget, WrappedLine | QLineEdit):
            return widget.text()
        assert isinstance(widget, QPlainTextEdit)
        return widget.toPlainText()

    def value(self, plan: Plan) -> Value:
        """What the field would hold. Raises PlanError where what is typed cannot be read."""
        widget = self.widget
        if isinstance(widget, QCheckBox):
            return int(widget.isChecked())
        if isinstance(widget, QComboBox):
            chosen: Value = widget.currentData()
            return chosen
        if self._held is not None and self.text() == self._held[0]:
            return self._held[1]
        return cell_values.read(plan, self.field, self.text())

    def on_chosen(self, store: Callable[[], object]) -> None:
        """Called when a choice or a flag is changed by hand, and when a typed box is left."""
        widget = self.widget
        if isinstance(widget, QCheckBox):
            widget.clicked.connect(lambda _flag: store())
        elif isinstance(widget, QComboBox):
            widget.activated.connect(lambda _index: store())
        elif isinstance(widget, QLineEdit):
            widget.editingFinished.connect(store)


def boxes(
    cls: type[Row],
    form: str = "",
    lines: Callable[[Field], int] = lambda _field: 0,
) -> dict[str, FieldBox]:
    """A box for every field of a class that is edited in that form, in order."""
    found: dict[str, FieldBox] = {}
    for field in cls.FIELDS:
        if field.is_seen and field.form == form:
            found[field.key] = FieldBox(field, lines(field))
    return found
