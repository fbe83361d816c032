"""The dialogs that edit what stands in no table: facts of the plan, signature, units, lists.

OK is one step."""

from __future__ import annotations

from parplanner.document.history import Label
from parplanner.domain.place import Place
from parplanner.domain.rows import (
    BY_NAME,
    SIGNING,
    Basis,
    Indicator,
    Recipient,
    Row,
    Standing,
    field_of,
)
from parplanner.gui.desk import Desk
from parplanner.gui.widgets.once import once
from parplanner.wording import mark


class FactFlow:
    """Of one window. The dialogs are imported when used: the first
    painted plan would wait for them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit_goal(self) -> None:
        """The plan's facts, on the field of the goal."""
        if self._desk.session.document is not None and self._desk.commit():
            self.edit_facts(at=("PlanInfo", "goal_points"))

    def edit_facts(self, *, at: tuple[str, str] | None = None) -> None:
        """Agency, number, goal, columns. ``at``: the class and field the cursor goes to."""
        from parplanner.gui.dialogs.plan_facts import PlanFacts
        from parplanner.gui.widgets.checked_form import carry_out

        session = self._desk.session
        with once(PlanFacts(self._desk.frame, session.plan)) as dialog:
            if at is not None:
                dialog.stand_on(*at)
            carry_out(dialog, session, Label(mark("Change plan facts")))

    def edit_signing(self, *, at: str = "") -> None:
        """Căn cứ, nơi nhận, chữ ký. ``at``: the field the cursor goes to."""
        from parplanner.gui.dialogs.signing import Signing
        from parplanner.gui.widgets.checked_form import carry_out

        session = self._desk.session
        with once(Signing(self._desk.frame, session.plan)) as dialog:
            dialog.stand_on(at)
            carry_out(dialog, session, Label(mark("Bases, recipients and signature")))

    def show_units(self) -> None:
        """Names of units, other spellings, merging."""
        from parplanner.gui.dialogs.units import show_units

        show_units(self._desk.frame, self._desk.session)

    def show_rows(self, cls: type[Row], at: Place | None = None) -> None:
        """Rows that are one list of the plan."""
        from parplanner.gui.dialogs.rows import show_rows

        if self._desk.session.document is not None:
            show_rows(self._desk.frame, self._desk.session, cls, at)

    def show_standings(self) -> None:
        """Ranks of the years."""
        self.show_rows(Standing)

    def show_indicators(self) -> None:
        """Statistical indicators."""
        self.show_rows(Indicator)

    def go_to(self, place: Place) -> None:
        """To a fact, in the dialog that edits it."""
        cls = BY_NAME[place.row_class]
        if cls in (Basis, Recipient) or field_of(cls, place.field or "id").form == SIGNING:
            self.edit_signing(at="recipients" if cls is Recipient and place.field else place.field)
        else:
            self.edit_facts(at=(place.row_class, place.field) if place.field else None)
