"""Every window and dialog of the program, made in one place: tests
that walk widgets take them from here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

import parplanner.gui
from parplanner.domain import rules
from parplanner.domain.edits import drafting
from parplanner.domain.rows import MAX_COLUMN, Indicator
from parplanner.domain.writing import drafts
from parplanner.gui.dialogs.about import About
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.drafts import DraftDialog
from parplanner.gui.dialogs.earlier_versions import EarlierVersions
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
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.rows import RowsDialog
from parplanner.gui.dialogs.shortcuts import ShortcutSheet
from parplanner.gui.dialogs.signing import Signing
from parplanner.gui.dialogs.table_dialog import TableDialog
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.criteria.not_applicable import NotApplicableDialog
from parplanner.gui.grids.kit.column_filter import ColumnFilterDialog
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.paste_preview import PastePreview
from parplanner.reports.papers.options import Options
from parplanner.wording import tr
from tests.gui.driving import Driver
from tests.plans import DATA


def _import_preview(frame: QWidget) -> QDialog:
    from parplanner.document import importing

    proposal = importing.propose(DATA / "ha-noi-ban-dan-toc-2018.xlsx")
    return ImportPreview(frame, "a.xlsx", ImportDraft(proposal, Driver(frame).plan))


def _drafts(frame: QWidget) -> QDialog:
    session = Driver(frame).session
    drafted = drafts.drafts(session.plan, session.scoring)
    return DraftDialog(frame, drafting.compare(session.plan, drafted), session.plan)


def _paste_preview(frame: QWidget) -> QDialog:
    lines = [(f"1.{n}", "old", "new") for n in range(40)]
    return PastePreview(frame, tr("Paste"), "40", lines, 3)


def _guide(frame: QWidget) -> QDialog:
    guide = HelpWindow(frame)
    guide.show_page("index")
    return guide


def _explanation(frame: QWidget) -> QDialog:
    explanation = ExplainWindow(frame, Driver(frame).session)
    explanation.show_figure(None, MAX_COLUMN)
    return explanation


def _not_applicable(frame: QWidget) -> QDialog:
    plan = Driver(frame).plan
    return NotApplicableDialog(frame, plan, [next(plan.walk()).id], MAX_COLUMN)


DIALOGS: dict[type[QDialog], Callable[[QWidget], QDialog]] = {
    NewPlan: NewPlan,
    PlanFacts: lambda frame: PlanFacts(frame, Driver(frame).plan),
    Signing: lambda frame: Signing(frame, Driver(frame).plan),
    DraftDialog: _drafts,
    UnitDesk: lambda frame: UnitDesk(frame, Driver(frame).session),
    ExportDialog: lambda frame: ExportDialog(frame, Path("/tmp"), "a"),
    PagePreview: lambda frame: PagePreview(frame, Driver(frame).session, "slips", Options()),
    ImportPreview: _import_preview,
    ShortcutSheet: ShortcutSheet,
    PastePreview: _paste_preview,
    ColumnFilterDialog: lambda frame: ColumnFilterDialog(frame, Driver(frame).task_list.model, 3),
    RowsDialog: lambda frame: RowsDialog(frame, Driver(frame).session, Indicator),
    NotApplicableDialog: _not_applicable,
    EarlierVersions: lambda frame: EarlierVersions(frame, []),
    GoTo: lambda frame: GoTo(frame, Driver(frame).plan),
    NameDialog: lambda frame: NameDialog(
        frame, tr("Add unit"), tr("Name of the unit"), lambda name: None
    ),
    IgnoreReason: lambda frame: IgnoreReason(frame, rules.findings(Driver(frame).plan)),
    About: About,
    HelpWindow: _guide,
    ExplainWindow: _explanation,
    BugReport: lambda frame: BugReport(frame, ValueError("x")),
}
"""How to make each dialog on the plan of a window.

A new dialog must be put in here (test_belonging)."""


def dialogs(frame: QWidget) -> list[QDialog]:
    """One of every dialog; the caller closes them."""
    return [make(frame) for make in DIALOGS.values()]


def dialog_classes() -> set[type[QDialog]]:
    """Every QDialog subclass the program defines that is shown."""
    for module in pkgutil.walk_packages(parplanner.gui.__path__, "parplanner.gui."):
        importlib.import_module(module.name)
    pending, found = [QDialog], set()
    while pending:
        for cls in pending.pop().__subclasses__():
            pending.append(cls)
            is_ours = cls.__module__.startswith("parplanner.gui.")
            if is_ours and cls not in (EntryDialog, TableDialog):
                found.add(cls)
    return found
