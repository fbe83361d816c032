"""Every window and dialog of the program, made in one place: tests that walk widgets take them from here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

import parplanner.gui
from parplanner.domain import drafts, rules
from parplanner.domain.edits import drafting
from parplanner.domain.rows import MAX_COLUMN
from parplanner.gui.dialogs.about import About
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.drafts import DraftDialog
from parplanner.gui.dialogs.earlier_versions import EarlierVersions
from parplanner.gui.dialogs.entry import EntryDialog
from parplanner.gui.dialogs.explain import ExplainWindow
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.go_to import GoTo
from parplanner.gui.dialogs.help import HelpWindow
from parplanner.gui.dialogs.ignore_reason import IgnoreReason
from parplanner.gui.dialogs.import_draft import ImportDraft
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.dialogs.name import NameDialog
from parplanner.gui.dialogs.new_plan import NewPlan
from parplanner.gui.dialogs.page_preview import PagePreview
from parplanner.gui.dialogs.paste_preview import PastePreview
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.shortcuts import ShortcutSheet
from parplanner.gui.dialogs.signing import Signing
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.main_window import MainWindow
from parplanner.gui.views.column_filter import ColumnFilterDialog
from parplanner.reports.options import Options
from parplanner.wording import tr
from tests.plans import DATA


def _import_preview(window: MainWindow) -> QDialog:
    from parplanner.document import importing

    proposal = importing.propose(DATA / "ha-noi-ban-dan-toc-2018.xlsx")
    return ImportPreview(window, "a.xlsx", ImportDraft(proposal, window.session.plan))


def _drafts(window: MainWindow) -> QDialog:
    session = window.session
    drafted = drafts.drafts(session.plan, session.scoring)
    return DraftDialog(window, drafting.compare(session.plan, drafted), session.plan)


def _paste_preview(window: MainWindow) -> QDialog:
    lines = [(f"1.{n}", "old", "new") for n in range(40)]
    return PastePreview(window, tr("Paste"), "40", lines, 3)


def _guide(window: MainWindow) -> QDialog:
    guide = HelpWindow(window)
    guide.show_page("index")
    return guide


def _explanation(window: MainWindow) -> QDialog:
    explanation = ExplainWindow(window, window.session)
    explanation.show_figure(None, MAX_COLUMN)
    return explanation


DIALOGS: dict[type[QDialog], Callable[[MainWindow], QDialog]] = {
    NewPlan: NewPlan,
    PlanFacts: lambda window: PlanFacts(window, window.session.plan),
    Signing: lambda window: Signing(window, window.session.plan),
    DraftDialog: _drafts,
    UnitDesk: lambda window: UnitDesk(window, window.session),
    ExportDialog: lambda window: ExportDialog(window, Path("/tmp"), "a"),
    PagePreview: lambda window: PagePreview(window, window.session, "slips", Options()),
    ImportPreview: _import_preview,
    ShortcutSheet: ShortcutSheet,
    PastePreview: _paste_preview,
    ColumnFilterDialog: lambda window: ColumnFilterDialog(window, window.task_model, 3),
    EarlierVersions: lambda window: EarlierVersions(window, []),
    GoTo: lambda window: GoTo(window, window.session.plan),
    NameDialog: lambda window: NameDialog(window, tr("Add unit"), tr("Name of the unit"), lambda name: None),
    IgnoreReason: lambda window: IgnoreReason(window, rules.findings(window.session.plan)),
    About: About,
    HelpWindow: _guide,
    ExplainWindow: _explanation,
    BugReport: lambda window: BugReport(window, ValueError("x")),
}
"""How to make each dialog on the plan of a window. A new dialog must be put in here (test_belonging)."""


def dialogs(window: MainWindow) -> list[QDialog]:
    """One of every dialog; the caller closes them."""
    return [make(window) for make in DIALOGS.values()]


def dialog_classes() -> set[type[QDialog]]:
    """Every QDialog subclass the program defines that is shown."""
    for module in pkgutil.walk_packages(parplanner.gui.__path__, "parplanner.gui."):
        importlib.import_module(module.name)
    pending, found = [QDialog], set()
    while pending:
        for cls in pending.pop().__subclasses__():
            pending.append(cls)
            if cls.__module__.startswith("parplanner.gui.") and cls is not EntryDialog:
                found.add(cls)
    return found
