"""The parts of one window, as the table of actions sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parplanner.gui.desk import Desk
    from parplanner.gui.flows.explain import ExplainFlow
    from parplanner.gui.flows.export import ExportFlow
    from parplanner.gui.flows.facts import FactFlow
    from parplanner.gui.flows.files import FileFlows
    from parplanner.gui.flows.fixes import FindingFixes
    from parplanner.gui.flows.going import Going
    from parplanner.gui.flows.help import HelpFlow
    from parplanner.gui.flows.undo import UndoFlow
    from parplanner.gui.panels.beside import Beside
    from parplanner.gui.shell.program import Program
    from parplanner.gui.shell.tour import Tour
    from parplanner.gui.shell.welcome_flow import WelcomeFlow
    from parplanner.gui.workspaces.data.workspace import DataWorkspace
    from parplanner.gui.workspaces.text.workspace import TextWorkspace


@dataclass(frozen=True, slots=True)
class Parts:
    """Made after the first frame of a plan."""

    desk: Desk
    data: DataWorkspace
    text: TextWorkspace
    files: FileFlows
    exports: ExportFlow
    facts: FactFlow
    going: Going
    explaining: ExplainFlow
    steps: UndoFlow
    fixes: FindingFixes
    beside: Beside
    help: HelpFlow
    program: Program
    start_page: WelcomeFlow
    tour: Tour
