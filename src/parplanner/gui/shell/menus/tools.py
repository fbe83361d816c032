"""The lists and dialogs of the plan, and what the data can write."""

from __future__ import annotations

from parplanner.gui.shell.action import Action, Menu
from parplanner.wording import mark

MENU = Menu(
    mark("&Tools"),
    (
        Action(
            "units",
            mark("&Units…"),
            keys=("Ctrl+U",),
            tip=mark("Names, other spellings, merging"),
            needs="document",
            run=lambda w: w.facts.show_units(),
        ),
        Action(
            "standings",
            mark("&Ranks of the years…"),
            tip=mark("Rank, ranked bodies, index as published"),
            needs="document",
            run=lambda w: w.facts.show_standings(),
        ),
        Action(
            "indicators",
            mark("Statistical &indicators…"),
            tip=mark("Lines of the report's statistics"),
            needs="document",
            run=lambda w: w.facts.show_indicators(),
        ),
        Action(
            "signing",
            mark("&Bases, recipients and signature…"),
            tip=mark("What stands above and below the text"),
            needs="document",
            run=lambda w: w.facts.edit_signing(),
        ),
        Action(
            "drafts",
            mark("&Draft the text from the data…"),
            tip=mark("Proposes sections; takes only what is ticked"),
            needs="document",
            run=lambda w: w.text.draft(),
        ),
        Action(
            "live_figures",
            mark("&Typed numbers into live figures…"),
            tip=mark("Numbers of the text that equal the plan's figures follow them from now on"),
            needs="document",
            run=lambda w: w.text.make_live(),
        ),
    ),
)
