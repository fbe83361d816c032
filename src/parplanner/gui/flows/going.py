"""Going to a place: one way for findings, charts, find, undo, explanations.

What hides it gives way."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.domain.finding_place import place_of
from parplanner.domain.findings import Finding
from parplanner.domain.place import Place, in_column
from parplanner.domain.rows import (
    BY_NAME,
    MAX_COLUMN,
    Agency,
    Basis,
    CriteriaSet,
    Criterion,
    Indicator,
    PlanInfo,
    Recipient,
    Section,
    Standing,
    Unit,
)
from parplanner.gui.desk import Desk
from parplanner.gui.flows.facts import FactFlow
from parplanner.gui.widgets.once import once

_FACTS = (Agency, PlanInfo, CriteriaSet, Basis, Recipient)
_LISTS = (Standing, Indicator)
DIALOGS_SHOW = (*_FACTS, *_LISTS)
"""What is in a dialog; all else an officer sees is in a workspace."""


class Going:
    """To the workspaces and the dialogs of one window."""

    def __init__(self, desk: Desk, facts: FactFlow, to_first_doubt: Callable[[], None]) -> None:
        self._desk = desk
        self._facts = facts
        self._to_first_doubt = to_first_doubt

    def go_to(self, place: Place, take_focus: bool = True) -> None:
        """Put the cursor there, brought out from behind filters, folds and hidden columns.

        A place that is in this plan no more leads nowhere.
        """
        cls = BY_NAME[place.row_class]
        if cls is Criterion and place.row_id is None:
            self._desk.explain(None, place.column or MAX_COLUMN)
        elif self._desk.workspaces.show(place, take_focus):
            return
        elif cls in _FACTS:
            self._facts.go_to(place)
        elif cls in _LISTS:
            self._facts.show_rows(cls, at=place)
        elif cls is Unit:
            self._facts.show_units()

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor on what a finding is about."""
        if finding.code == "FORM_APPENDIX_NOT_MENTIONED":
            self._open(Section.__name__)
            return
        if finding.code == "FORM_DOUBTS_OPEN":
            self._to_first_doubt()
            return
        place = place_of(self._desk.session.plan, finding)
        if place is not None:
            self.go_to(place)
        else:
            self._to_suspect(finding)

    def ask_code(self) -> None:
        """Ctrl+G: to a criterion by its code or its words."""
        from parplanner.gui.dialogs.go_to import GoTo

        with once(GoTo(self._desk.frame, self._desk.session.plan)) as dialog:
            chosen = dialog.chosen() if dialog.exec() else None
        if chosen is not None:
            self.go_to(Place(Criterion.__name__, chosen))

    def _open(self, row_class: str) -> None:
        """The workspace of a class of rows."""
        showing = self._desk.workspaces.showing(row_class)
        if showing is not None:
            self._desk.workspaces.open(showing.key)

    def _to_suspect(self, finding: Finding) -> None:
        """A finding about a grand total: to the row that explains it, if one does."""
        wanted = finding.suspects[0] if finding.suspects else None
        plan = self._desk.session.plan
        suspect = next((n for n in plan.walk() if wanted and (n.code or n.title) == wanted), None)
        if suspect is not None:
            self.go_to(in_column(Criterion.__name__, suspect.id, finding.column or MAX_COLUMN))
        else:
            self._open(Criterion.__name__)
