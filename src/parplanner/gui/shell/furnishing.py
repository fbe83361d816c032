"""Everything that comes after the first painted frame: details, findings, history, flows; and how
it is connected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMainWindow

from parplanner.domain.finding_place import place_of
from parplanner.domain.findings import ERROR, WARNING
from parplanner.gui.desk import Desk
from parplanner.gui.flows.drop import DropFlow
from parplanner.gui.flows.explain import ExplainFlow
from parplanner.gui.flows.export import ExportFlow
from parplanner.gui.flows.facts import FactFlow
from parplanner.gui.flows.fixes import FindingFixes
from parplanner.gui.flows.going import Going
from parplanner.gui.flows.help import HelpFlow
from parplanner.gui.flows.show_changes import ShowChanges
from parplanner.gui.flows.undo import UndoFlow
from parplanner.gui.look.check_marks import give_boxes
from parplanner.gui.look.headers import readable
from parplanner.gui.look.marks_room import give_room
from parplanner.gui.panels.beside import Beside
from parplanner.gui.panels.findings import FindingsPane
from parplanner.gui.panels.findings_model import FindingsModel
from parplanner.gui.panels.history import HistoryPane
from parplanner.gui.shell import window_layout
from parplanner.gui.shell.page_parts import PageParts
from parplanner.gui.shell.parts import Parts
from parplanner.gui.shell.program import Program
from parplanner.gui.shell.status_totals import StatusTotals
from parplanner.gui.shell.tour import Tour
from parplanner.gui.shell.welcome import WelcomePage
from parplanner.gui.shell.welcome_flow import WelcomeFlow
from parplanner.gui.widgets.fitting import Scrolled
from parplanner.gui.widgets.wheel_guard import steady
from parplanner.gui.workspace import Pane
from parplanner.gui.workspaces.text.workspace import TextWorkspace
from parplanner.wording import tr


def furnish(
    window: QMainWindow,
    desk: Desk,
    page: PageParts,
    welcome: WelcomePage,
    rebuild: Callable[[str, str], None],
) -> Parts:
    """Make it, lay it out, connect it.

    ``rebuild`` asks for another language, look or letter size."""
    page.data.complete()
    text = next(each for each in desk.workspaces if isinstance(each, TextWorkspace))
    text.undo_actions = [page.actions.by_name["undo"], page.actions.by_name["redo"]]
    findings = FindingsPane(FindingsModel(desk.session))
    findings.model.setParent(
        findings
    )  # else it would follow the session after this window has gone
    history = HistoryPane(desk.session)
    _lay_out(window, desk, page, findings, history)
    beside = Beside(desk, findings, history)
    facts = FactFlow(desk)
    going = Going(desk, facts, beside.to_first_doubt)
    explaining = ExplainFlow(desk)
    desk.take_ways(going.go_to, explaining.show)
    steps = UndoFlow(desk, ShowChanges(desk, [findings, history]))
    exports = ExportFlow(desk, page.files)
    fixes = FindingFixes(desk, findings)
    DropFlow(desk, page.files)
    StatusTotals(desk, page.status.totals)
    tour = Tour(desk.workspaces, partial(_stops_beside, page, beside))
    start_page = WelcomeFlow(desk, welcome, page.files)
    program = Program(window, desk.settings, desk.messages, rebuild)
    parts = Parts(
        desk=desk,
        data=page.data,
        text=text,
        files=page.files,
        exports=exports,
        facts=facts,
        going=going,
        explaining=explaining,
        steps=steps,
        fixes=fixes,
        beside=beside,
        help=HelpFlow(window),
        program=program,
        start_page=start_page,
        tour=tour,
    )
    _connect(page, parts)
    return parts


def _lay_out(
    window: QMainWindow, desk: Desk, page: PageParts, findings: FindingsPane, history: HistoryPane
) -> None:
    """The findings into their room, details and history into docks."""
    details = page.data.tables.details
    page.actions.add_icons()
    page.dock.setWidget(findings)
    name = tr("Details of the criterion")
    details_dock = window_layout.side_dock(window, "details", name, Scrolled(details))
    history_dock = window_layout.side_dock(window, "history", tr("History"), history)
    for pane in (details, findings):
        readable(pane)
    for changed in (details, findings, history):
        give_boxes(changed)
        give_room(changed)
    steady(window)
    for dock in (details_dock, history_dock):
        window.restoreDockWidget(dock)  # its place and size
    desk.panels.add(details_dock, history_dock)


def _stops_beside(page: PageParts, beside: Beside) -> list[Pane]:
    """Of F6: the panels, the details of the workspace that has them first."""
    details = page.data.tables.details
    entry = details.agency if details.agency.isEnabled() else details.table
    return [Pane(details, entry), *beside.panes()]


def _connect(page: PageParts, parts: Parts) -> None:
    """What the parts tell each other, and what a click in the status bar does."""
    status, findings = page.status, parts.beside.findings
    findings.chosen.connect(parts.going.jump_to)
    findings.remedies_wanted.connect(parts.fixes.open_menu)
    findings.ignore_wanted.connect(parts.fixes.ignore)
    parts.desk.criterion_chosen.connect(findings.show_criterion)
    parts.beside.history.jumped.connect(parts.steps.jump)
    status.count(findings.model)
    count = partial(_count_waiting, page, parts.desk, findings.model)
    findings.model.refreshed.connect(count)
    status.findings.clicked.connect(parts.beside.toggle_findings)
    status.goal.clicked.connect(parts.facts.edit_goal)
    status.overdue.clicked.connect(parts.data.show_overdue)
    status.day.turned.connect(parts.data.tables.task_model.tell_overdue)
    status.remarks_asked.connect(parts.exports.show_remarks)
    parts.data.figures.told.connect(status.show_figures)
    parts.exports.exported.connect(status.offer_folder)
    parts.exports.remarked.connect(status.offer_remarks)
    parts.exports.form_wanted.connect(parts.beside.show_form_findings)
    page.actions.submenus["recent"].aboutToShow.connect(
        partial(parts.start_page.fill_recent, page.actions.submenus["recent"])
    )
    page.actions.submenus["views"].aboutToShow.connect(
        partial(
            parts.data.views.fill_menu,
            page.actions.submenus["views"],
            page.actions.by_name["save_view"],
        )
    )


def _count_waiting(page: PageParts, desk: Desk, model: FindingsModel) -> None:
    """The errors and warnings of each workspace, as numbers on the rail."""
    plan = desk.session.plan
    counts = dict.fromkeys(page.rail.buttons, 0)
    for finding in model.findings:
        if finding.severity not in (ERROR, WARNING) or finding.ignored:
            continue
        place = place_of(plan, finding)
        showing = desk.workspaces.showing(place.row_class) if place is not None else None
        if showing is not None:
            counts[showing.key] += 1
    for key, count in counts.items():
        page.rail.wait(key, count, tr("{count} findings").format(count=count) if count else "")
