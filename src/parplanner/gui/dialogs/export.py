"""Which formats to export and where; existing files are asked about before they are replaced."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.findings import Finding
from parplanner.gui.services import document_names
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fitting import Scrolled, fit
from parplanner.gui.widgets.form_hint import FormHint
from parplanner.gui.widgets.once import once
from parplanner.reports.documents import APPENDIX, PLAN, SLIPS
from parplanner.reports.papers.options import (
    DEADLINE,
    EXTRA_COLUMNS,
    MONITOR,
    PRODUCT,
    STATUS,
    Options,
)
from parplanner.wording import tr


class ExportDialog(EntryDialog):
    """``what`` is the document, ``outputs()`` maps ``pdf``, ``docx`` and ``xlsx`` to files in the
    chosen folder.

    ``options`` are what stands ticked at first: the columns that hold something, unless the officer
    said otherwise.
    ``form``: what a clerk would send back; ``wants_findings`` after the officer asked to see it.
    """

    def __init__(
        self,
        parent: QWidget | None,
        folder: Path,
        stem: str,
        what: str = "appendix",
        options: Options | None = None,
        session: Session | None = None,
        form: Sequence[Finding] = (),
    ) -> None:
        super().__init__(parent)
        options = options or Options()
        self._session = session
        self._form = form
        self._stem = stem
        self.wants_findings = False
        self.setWindowTitle(tr("Export"))
        self._make_target(folder, what)
        self._make_formats()
        self._make_choices(options)
        self._make_buttons()
        self.hint = FormHint(form)
        self.hint.asked.connect(self._show_findings)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(self._rows()), 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons)
        self.go.setDefault(True)
        self._offer()
        fit(self, 80)

    def _make_target(self, folder: Path, what: str) -> None:
        """Which document, into which folder, under which name."""
        self.document = QComboBox()
        self.document.setAccessibleName(tr("Document"))
        for key in document_names.ORDER:
            self.document.addItem(document_names.name(key), key)
        self.document.setCurrentIndex(self.document.findData(what))
        self.document.currentIndexChanged.connect(self._rename)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.name = QLineEdit(document_names.file_stem(what, self._stem))
        self.name.setAccessibleName(tr("File name"))

    def _make_formats(self) -> None:
        self.docx = QCheckBox(tr("Word document, to go on writing"))
        self.pdf = QCheckBox(tr("PDF, to print and sign"))
        self.xlsx = QCheckBox(tr("Excel workbook, with live sums"))
        self.pdf.setChecked(True)
        self.xlsx.setChecked(True)

    def _make_choices(self, options: Options) -> None:
        """What is to be printed."""
        names = {
            MONITOR: tr("Column: monitoring unit"),
            DEADLINE: tr("Column: deadline"),
            PRODUCT: tr("Column: product"),
            STATUS: tr("Column: status"),
        }
        self.columns = {key: QCheckBox(names[key]) for key in EXTRA_COLUMNS}
        for key, box in self.columns.items():
            box.setChecked(key in (options.extra or ()))
        self.subtotals = QCheckBox(tr("Print subtotals of fields and groups"))
        self.subtotals.setChecked(options.subtotals)
        self.electronic = QCheckBox(tr("Electronic document: leave number and date blank"))
        self.electronic.setChecked(options.electronic)
        self.each_unit = QCheckBox(tr("One file for each unit"))

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self._buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.pages = self._buttons.addButton(tr("Preview…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.pages.setVisible(self._session is not None)
        self.pages.clicked.connect(self._preview)
        self._buttons.accepted.connect(self._check)
        self._buttons.rejected.connect(self.reject)

    def _rows(self) -> QFormLayout:
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(self.browse)
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.addRow(tr("Document"), self.document)
        rows.addRow(tr("Folder"), line)
        rows.addRow(tr("File name"), self.name)
        rows.addRow(tr("Formats"), self._stacked(self.pdf, self.docx, self.xlsx))
        choices = (*self.columns.values(), self.subtotals, self.electronic, self.each_unit)
        rows.addRow(tr("To be printed"), self._stacked(*choices))
        return rows

    def entered(self) -> list[object]:
        """What was typed; the other choices are made again in a moment."""
        return [field.text() if field.isModified() else "" for field in (self.folder, self.name)]

    @staticmethod
    def _stacked(*boxes: QCheckBox) -> QVBoxLayout:
        column = QVBoxLayout()
        for box in boxes:
            column.addWidget(box)
        return column

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    @property
    def what(self) -> str:
        """The chosen document by its name in ``export --what``."""
        return str(self.document.currentData())

    def _rename(self) -> None:
        self.name.setText(document_names.file_stem(self.what, self._stem))
        self._offer()

    def _offer(self) -> None:
        """Only what tells on the chosen document."""
        for box in (*self.columns.values(), self.subtotals):
            box.setEnabled(self.what in (PLAN, APPENDIX))
        self.each_unit.setEnabled(self.what == SLIPS)
        self.hint.setVisible(bool(self._form) and self.what in (PLAN, APPENDIX))

    def options(self) -> Options:
        """What is to be printed, and how."""
        return Options(
            electronic=self.electronic.isChecked(),
            subtotals=self.subtotals.isChecked(),
            extra=tuple(key for key, box in self.columns.items() if box.isChecked()),
        )

    @property
    def is_each_unit(self) -> bool:
        """Whether every unit gets a file of its own."""
        return self.what == SLIPS and self.each_unit.isChecked()

    def _show_findings(self) -> None:
        self.wants_findings = True
        self.reject()

    def _preview(self) -> None:
        from parplanner.gui.dialogs.page_preview import PagePreview

        if self._session is not None:
            with once(PagePreview(self, self._session, self.what, self.options())) as pages:
                pages.exec()

    def outputs(self) -> dict[str, Path]:
        """Format → file."""
        base = Path(self.folder.text().strip()) / self.name.text().strip()
        wanted = [("pdf", self.pdf), ("docx", self.docx), ("xlsx", self.xlsx)]
        return {
            kind: base.with_name(f"{base.name}.{kind}") for kind, box in wanted if box.isChecked()
        }

    def _check(self) -> None:
        name = self.name.text().strip()
        if not any(box.isChecked() for box in (self.pdf, self.docx, self.xlsx)):
            self.problem.setText(tr("Choose at least one format."))
        elif not name or any(c in name for c in '/\\:*?"<>|') or name.strip(". ") == "":
            self.problem.setText(tr('Give the file a name without / \\ : * ? " < > |'))
        elif not Path(self.folder.text().strip()).is_dir():
            self.problem.setText(tr("That folder does not exist."))
        else:
            self.accept()
