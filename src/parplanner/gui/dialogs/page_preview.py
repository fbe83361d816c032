"""The pages of a document as the export will write them, looked at before it does."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from parplanner.gui.services import document_names
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.fitting import fit
from parplanner.gui.widgets.preview import Preview
from parplanner.reports.papers.options import Options
from parplanner.wording import tr


class PagePreview(QDialog):
    """``what`` is the document by its name in ``export --what``."""

    def __init__(
        self, parent: QWidget | None, session: Session, what: str, options: Options
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preview: {document}").format(document=document_names.name(what)))
        self.pages = Preview(session, what, options)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        self.pages.view.setFocus()
        fit(self, 110, 40)
