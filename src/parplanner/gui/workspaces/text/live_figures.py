"""The menu of live figures: what the plan's text can follow, each
with its present value, in menus that fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QMenu

from parplanner.document import field_names
from parplanner.domain.rows import Criterion
from parplanner.domain.scoring import result_columns, target_columns
from parplanner.domain.text import shorten
from parplanner.domain.writing.narrative import Facts, possible_fields
from parplanner.gui.services import document_names
from parplanner.gui.services.session import Session
from parplanner.wording import tr

AT_ONCE = 12
"""More groups of criteria than these get a menu of their own."""
TABLES = ("results", "appendix", "lost-points", "statistics")


class LiveFigures:
    """``field`` and ``table`` put what was chosen into the text."""

    def __init__(
        self, session: Session, field: Callable[[str], None], table: Callable[[str], None]
    ) -> None:
        self._session = session
        self._field = field
        self._table = table

    def fill(self, menu: QMenu) -> None:
        """Anew from the plan as it is: the plan's own facts, then menus per year, of numbers,
        units, tables, rows."""
        menu.clear()
        plan = self._session.plan
        fields = possible_fields(plan)
        facts = Facts(plan, self._session.scoring)
        self._offer(menu, facts, [f for f in fields if ":" not in f])
        menu.addSeparator()
        by_year = {c.year: tr("Year {year}").format(year=c.year) for c in plan.columns()}
        for year, title in sorted(by_year.items()):
            self._offer_below(menu, title, facts, [f for f in fields if f.endswith(f":{year}")])
        self._offer_below(
            menu, tr("Numbers of rows"), facts, [f for f in fields if f.startswith("count:")]
        )
        self._offer_below(menu, tr("Units"), facts, [f for f in fields if f.startswith("unit:")])
        self._offer_below(
            menu, tr("Tasks per unit"), facts, [f for f in fields if f.startswith("unit_tasks:")]
        )
        tables = menu.addMenu(tr("Table below this line"))
        for what in TABLES:
            tables.addAction(_literal(document_names.name(what)), partial(self._table, what))
        menu.addSeparator()
        top = plan.children(None)
        rows = menu if len(top) <= AT_ONCE else menu.addMenu(tr("Criteria"))
        for node in top:
            below = rows.addMenu(_title(node))
            below.aboutToShow.connect(partial(self._fill_rows, below, node))

    def _offer_below(self, menu: QMenu, title: str, facts: Facts, fields: list[str]) -> None:
        if fields:
            self._offer(menu.addMenu(title), facts, fields)

    def _offer(self, menu: QMenu, facts: Facts, fields: Iterable[str]) -> None:
        for field in fields:
            name, value = field_names.name(field, facts.plan), facts.value(field)
            # A unit's entry holds its name already, which is its value.
            text = name if field.startswith("unit:") else f"{name}: {shorten(value)}"
            menu.addAction(_literal(text), partial(self._field, field))

    def _fill_rows(self, menu: QMenu, top: Criterion) -> None:
        menu.clear()
        plan = self._session.plan
        for node in (top, *plan.walk(top.id)):
            below = menu.addMenu(_title(node))
            below.aboutToShow.connect(partial(self._fill_row, below, node))

    def _fill_row(self, menu: QMenu, node: Criterion) -> None:
        menu.clear()
        plan = self._session.plan
        years = [c.year for c in result_columns(plan)]
        fields = [f"name:{node.id}"]
        fields += [f"points:{node.id}:{year}" for year in years]
        fields += [f"target:{node.id}:{c.year}" for c in target_columns(plan)]
        fields += [f"max:{node.id}", *(f"lost_points:{node.id}:{year}" for year in years)]
        self._offer(menu, Facts(plan, self._session.scoring), fields)


def _title(node: Criterion) -> str:
    return _literal(f"{node.code} {node.title}"[:70])


def _literal(text: str) -> str:
    """An ampersand in a menu is a letter to press, unless doubled."""
    return text.replace("&", "&&")
