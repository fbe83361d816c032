"""The selected criterion in large: its name and its points per year, edited in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.edits import cells
from parplanner.domain.rows import Criterion
from parplanner.gui.grids.kit.grid import GridGestures, Index
from parplanner.gui.grids.scores.model import MISSING, NAME, POINTS, ScoreModel
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr


class ScoreTable(GridGestures, QTableView):
    """Three columns: which points, the points, how far below the maximum."""

    grid_name = cells.CRITERIA
    one_line = True
    left = Signal()
    """A cell editor was closed."""

    def __init__(self, model: ScoreModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setAccessibleName(tr("Points of the selected criterion"))
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.lay_out()

    def lay_out(self) -> None:
        """Widths and heights from the font, once: measuring the cells
        takes longer than painting them."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + 8)
        for place in (POINTS, MISSING):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            widest = metrics.horizontalAdvance("100,00")
            header.resizeSection(place, max(widest + 12, header.sectionSizeHint(place)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.lay_out()

    def column_header(self) -> QHeaderView:
        return self.horizontalHeader()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.waits_for_correction():
            self.left.emit()

    def address(self, index: Index) -> tuple[str, str] | None:
        model = self.model()
        assert isinstance(model, ScoreModel)
        return model.cell_of(index) if model.is_editable(index) else None


class ScorePane(QWidget):
    """Title and table; a hint when nothing is selected."""

    def __init__(self, model: ScoreModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.model = model
        model.setParent(self)
        self.session = session
        self._wanted: str | None = None
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setMaximumHeight(self.title.fontMetrics().lineSpacing() * 4)
        self.table = ScoreTable(model, session, messages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.table, 1)
        session.changed.connect(self._retitle)
        self.table.left.connect(lambda: self.show_criterion(self._wanted))
        model.modelReset.connect(self._retitle)
        self._retitle()

    def show_criterion(self, criterion_id: str | None) -> None:
        """The tree's selection moved.

        A refused text stays until it is corrected; then the pane follows."""
        self._wanted = criterion_id
        if self.table.waits_for_correction():
            return
        self.model.show(criterion_id)
        self._retitle()
        if criterion_id is not None and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, POINTS))

    def _retitle(self, *_: object) -> None:
        node = self.session.plan.find(Criterion, self.model.criterion_id)
        text = (
            f"{node.code} {node.title}".strip() if node else tr("Select a row to see its points.")
        )
        self.title.setText(text)
