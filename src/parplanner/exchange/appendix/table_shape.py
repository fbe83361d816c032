"""What sort of table it is: criteria, tasks under the names of units,
a plain list of tasks, levels by blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parplanner.domain import text
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.overview import Overview
from parplanner.exchange.table import codes, unit_words
from parplanner.exchange.table.headings import CODE, CRITERIA_CODES, LEAD, TASKS, TITLE
from parplanner.exchange.table.layout import Layout

_LEADS = re.compile(r"\s+(?:chủ trì|tham mưu|thực hiện)\b.*$", re.IGNORECASE | re.DOTALL)


def lists_tasks(layout: Layout, overview: Overview) -> bool:
    """Tasks under the names of the units that do them: no column says who leads, none holds points.
    Or a list of tasks that names the criteria they serve."""
    names_tasks = any(h.key == TITLE and h.sort == TASKS for h in layout.headings)
    if names_tasks and (has_criteria_codes(layout) or _is_plain_list(layout, overview)):
        return True
    if LEAD in layout.columns or layout.score_keys or TITLE not in layout.columns:
        return False
    bare = [draft for draft in overview.drafts if draft.title and not draft.says_more]
    units = [draft for draft in bare if unit_words.is_unit(unit_of(draft.title))]
    return bool(units) and units[0] is overview.drafts[0]


def _is_plain_list(layout: Layout, overview: Overview) -> bool:
    """Tasks numbered 1, 2, 3 with their units: nothing in them is a criterion."""
    if LEAD not in layout.columns or layout.score_keys or overview.has_dotted_codes:
        return False
    # "./." ends a document and is no row of it.
    named = [draft for draft in overview.drafts if _says_anything(draft.title)]
    return len(named) > 1 and all(draft.has_task and not draft.across for draft in named)


def _says_anything(title: str) -> bool:
    return any(letter.isalnum() for letter in title)


def has_criteria_codes(layout: Layout) -> bool:
    """ "Mã tiêu chí" heads codes of criteria, "STT" may count the tasks."""
    column = layout.columns.get(CODE)
    return any(h.number == column and h.sort == CRITERIA_CODES for h in layout.headings)


def tells_by_indent(layout: Layout, drafts: Sequence[DraftRow]) -> bool:
    """Levels by blanks before the title: there is no column of
    codes, and no title begins with one."""
    if CODE in layout.columns or layout.columns.get(TITLE) is None:
        return False
    coded = sum(bool(codes.split_title(draft.title)[0]) for draft in drafts)
    return coded * 2 < len(drafts) and len({draft.indent for draft in drafts if draft.title}) > 1


def unit_of(title: str) -> str:
    """``Văn phòng Ban chủ trì tham mưu`` → ``Văn phòng Ban``."""
    return text.clean_line(_LEADS.sub("", title)).rstrip(":.")
