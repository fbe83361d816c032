"""Which formats to export and where; existing files are asked about before they are replaced."""

from __future__ import annotations

from collections.abc import Collection
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

from parplanner.gui import document_names
from parplanner.gui.dialogs.entry import EntryDialog
from parplanner.gui.dialogs.fitting import Scrolled, fit
from parplanner.wording import tr


class ExportDialog(EntryDialog):
    """``what`` is the document, ``outputs()`` maps ``pdf``, ``docx`` and ``xlsx`` to files in the chosen folder.

    ``filled``: the optional columns that hold something; they are printed unless the officer says otherwise.
    """

    def __init__(
        self, parent: QWidget | None, folder: Path, stem: str, what: str = "appendix", filled: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._stem = stem
        self.setWindowTitle(tr("Export"))
        self.document = QComboBox()
        self.document.setAccessibleName(tr("Document"))
        for key in document_names.ORDER:
            self.document.addItem(document_names.name(key), key)
        self.document.setCurrentIndex(self.document.findData(what))
        self.document.currentIndexChanged.connect(self._rename)
        self.docx = QCheckBox(tr("Word document, to go on writing"))
        self.pdf = QCheckBox(tr("PDF, to print and sign"))
        self.xlsx = QCheckBox(tr("Excel workbook, with live sums"))
        self.pdf.setChecked(True)
        self.xlsx.setChecked(True)
        self.electronic = QCheckBox(tr("Electronic document: leave number and date blank"))
        self.subtotals = QCheckBox(tr("Print subtotals of fields and groups"))
        self.subtotals.setChecked(True)
        self.columns = {
            "deadline": QCheckBox(tr("Column: deadline")),
            "product": QCheckBox(tr("Column: product")),
            "status": QCheckBox(tr("Column: status")),
        }
        for key, box in self.columns.items():
            box.setChecked(key in filled)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.name = QLineEdit(document_names.file_stem(what, stem))
        self.name.setAccessibleName(tr("File name"))
        browse = QPushButton(tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Document"), self.document)
        form.addRow(tr("Folder"), line)
        form.addRow(tr("File name"), self.name)
        form.addRow(tr("Formats"), self._stacked(self.pdf, self.docx, self.xlsx))
        form.addRow(tr("To be printed"), self._stacked(*self.columns.values(), self.subtotals, self.electronic))
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._check)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(form), 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.go.setDefault(True)
        fit(self, 80)

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

    def extra(self) -> tuple[str, ...]:
        """The optional columns of the assignment table."""
        return tuple(key for key, box in self.columns.items() if box.isChecked())

    def outputs(self) -> dict[str, Path]:
        """Format → file."""
        base = Path(self.folder.text().strip()) / self.name.text().strip()
        wanted = [("pdf", self.pdf), ("docx", self.docx), ("xlsx", self.xlsx)]
        return {kind: base.with_name(f"{base.name}.{kind}") for kind, box in wanted if box.isChecked()}

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
