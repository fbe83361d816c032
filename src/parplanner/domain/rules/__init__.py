"""What must hold in a plan (domain.md §3.2): :func:`findings` lists
everything that does not, in document order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from parplanner.domain import ignored, text
from parplanner.domain.code_order import misplaced
from parplanner.domain.findings import ERROR, INFO, SEVERITIES, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.row_findings import COLUMN_OF_MAX, at_row, column_name
from parplanner.domain.rows import MAX_COLUMN, Criterion
from parplanner.domain.rules.form_rules import doubts_open, form
from parplanner.domain.rules.task_rules import deadlines, tasks, unit_names
from parplanner.domain.scoring import Scoring, base_column, goal_distance, target_columns
from parplanner.domain.writing import text_tables
from parplanner.domain.writing.ended_names import ended_names
from parplanner.domain.writing.lines_of_text import Written
from parplanner.domain.writing.text_dates import citations, early_deadlines, impossible_days
from parplanner.domain.writing.text_fields import without_data
from parplanner.domain.writing.text_rules import disagreements, empty_sections
from parplanner.domain.writing.text_tasks import differing


def findings(plan: Plan, scoring: Scoring | None = None) -> list[Finding]:
    """Every finding, errors first, then in the order of the rules and the document; the ignored
    ones marked as such."""
    scoring = scoring or Scoring(plan)
    written = Written(plan, scoring)
    told = [f for rule in RULES for f in rule(plan, scoring)]
    told += [f for rule in TEXT_RULES for f in rule(written)]
    found = ignored.marked(plan, told)
    found += ignored.marked(plan, doubts_open(plan, found))
    return sorted(found, key=lambda f: SEVERITIES.index(f.severity))


def printed_totals(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """TOTAL_MISMATCH: a total the source printed differs from the sum of its rows (I10).

    The figure was right or wrong when it was read; the officer goes on to change points. So points
    are told as an error only when one row alone explains the difference, otherwise as a note.
    Maxima are the set's and hardly change.
    """
    for figure in plan.printed_figures():
        column = figure.column_id or MAX_COLUMN
        computed = scoring.value(figure.criterion_id, column)
        if computed is None or computed == figure.points:
            continue
        node = plan.find(Criterion, figure.criterion_id)
        suspects = _suspects(scoring, figure.criterion_id, column, computed - figure.points)
        wrong = column == MAX_COLUMN or len(suspects) == 1
        yield Finding(
            code="TOTAL_MISMATCH",
            severity=ERROR if wrong else INFO,
            row=figure.criterion_id,
            row_code=node.code if node else "",
            row_title=node.title if node else "",
            column=column,
            column_name=column_name(plan, column),
            cell=figure.cell,
            printed=figure.points,
            computed=computed,
            suspects=suspects if wrong else (),
        )


def _suspects(scoring: Scoring, below: str | None, column: str, difference: int) -> tuple[str, ...]:
    """Rows that alone explain the difference: left out of the
    printed sum, or (negative) counted twice."""
    rows = [r for r in scoring.leaves(below) if scoring.value(r.id, column) == abs(difference)]
    return tuple(r.code or r.title for r in rows[:5]) if difference else ()


def maxima(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """CHILDREN_MAX_MISMATCH (I1) for groups with points of their own,
    SET_TOTAL_MISMATCH (I2) for the whole set."""
    sums = _maxima_of_the_set(plan)
    for node in plan.walk():
        computed = sums.get(node.id)
        if (
            plan.children(node.id)
            and node.max_points is not None
            and computed not in (None, node.max_points)
        ):
            yield at_row(
                plan, node, "CHILDREN_MAX_MISMATCH", ERROR, MAX_COLUMN, node.max_points, computed
            )
    total, promised = sums.get(None), plan.criteria_set.total_max
    already_told = any(
        f.criterion_id is None and f.column_id is None and f.points == promised
        for f in plan.printed_figures()
    )
    if total is not None and total != promised and not already_told:
        yield Finding(
            code="SET_TOTAL_MISMATCH",
            severity=ERROR,
            column=MAX_COLUMN,
            column_name=COLUMN_OF_MAX,
            printed=promised,
            computed=total,
        )


def _maxima_of_the_set(plan: Plan) -> dict[str | None, int]:
    """Sums of maxima by node, rows not applicable here included:
    they belong to the set all the same."""
    sums: dict[str | None, int] = {}
    for node in reversed(list(plan.walk())):
        own = sums.get(node.id) if plan.children(node.id) else node.max_points
        if own is not None:
            sums[node.parent_id] = sums.get(node.parent_id, 0) + own
    return sums


def scores(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """Scores and targets against the maximum, the result and each other (I4, I6, I7)."""
    base, targets = base_column(plan), target_columns(plan)
    for leaf in scoring.leaves():
        top = leaf.max_points
        for column in plan.columns():
            value = scoring.value(leaf.id, column.id)
            if value is not None and top is not None and value > top:
                code = "TARGET_OVER_MAX" if column in targets else "SCORE_OVER_MAX"
                yield at_row(plan, leaf, code, ERROR, column.id, value, top)
        achieved = scoring.value(leaf.id, base.id) if base else None
        aims = [(t, v) for t in targets if (v := scoring.value(leaf.id, t.id)) is not None]
        for (_, earlier), (column, later) in pairwise(aims):
            if later < earlier:
                yield at_row(plan, leaf, "TARGET_FALLS", WARNING, column.id, later, earlier)
        if achieved is None:
            continue
        for column, aim in aims[:1]:
            if aim < achieved:
                yield at_row(plan, leaf, "TARGET_BELOW_RESULT", WARNING, column.id, aim, achieved)
        if aims and top is not None and achieved < top and max(aim for _, aim in aims) <= achieved:
            yield at_row(plan, leaf, "NO_IMPROVEMENT", INFO, aims[-1][0].id, achieved, top)


def codes(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """CODE_MISSING and CODE_DUPLICATE (I12), GROUP_SCORES_IGNORED, NOT_APPLICABLE_WITHOUT_BASIS and
    NOT_APPLICABLE_WITH_POINTS."""
    seen: dict[tuple[str | None, str], Criterion] = {}
    for node in plan.walk():
        code = text.bare_code(node.code)
        place = (_numbers_begin_in(plan, node, code), code)
        if not code:
            yield at_row(plan, node, "CODE_MISSING", WARNING, "code", details=_after(plan, node))
        elif place in seen:
            yield at_row(
                plan, node, "CODE_DUPLICATE", WARNING, "code", details={"other": seen[place].title}
            )
        else:
            seen[place] = node
        if plan.children(node.id) and any(
            scoring.entered(node, c.id) is not None for c in plan.columns()
        ):
            yield at_row(plan, node, "GROUP_SCORES_IGNORED", WARNING, "title")
        yield from _marks(plan, scoring, node)


def _marks(plan: Plan, scoring: Scoring, node: Criterion) -> Iterator[Finding]:
    """What is not applicable says why, and points of that year are not passed over in silence."""
    marks = plan.marks_of(node.id)
    bare = [str(mark.year) for mark in marks if not (mark.reason.strip() or mark.document.strip())]
    if bare:
        details = {"years": ", ".join(bare)}
        yield at_row(plan, node, "NOT_APPLICABLE_WITHOUT_BASIS", WARNING, "title", details=details)
    years = {mark.year for mark in marks}
    for column in plan.columns() if marks and not plan.children(node.id) else ():
        value = scoring.entered(node, column.id)
        if column.year in years and value:
            details = {"year": str(column.year)}
            yield at_row(
                plan, node, "NOT_APPLICABLE_WITH_POINTS", INFO, column.id, value, details=details
            )


def _numbers_begin_in(plan: Plan, node: Criterion, code: str) -> str | None:
    """Within which row a code must be the only one: ``1`` below its parent, as I/1 and II/1 are
    two; ``3.2`` in its part, where parts have letters or Roman numbers; else in the plan (None)."""
    if "." not in code:
        return node.parent_id
    top = node
    while top.parent_id is not None:
        top = plan.get(Criterion, top.parent_id)
    return None if top.code.strip()[:1].isdigit() else top.id


def code_gaps(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """CODE_GAP: among siblings 1.1, 1.3 the code 1.2 is missing (I12)."""
    for parent in (None, *(n.id for n in plan.walk())):
        numbered = [(text.code_key(c.code), c) for c in plan.children(parent) if c.code.strip()]
        for (left_key, left), (right_key, right) in pairwise(numbered):
            same_stem = left_key[:-1] == right_key[:-1] and left_key[-1][0] == right_key[-1][0] == 0
            if same_stem and right_key[-1][1] > left_key[-1][1] + 1:
                yield at_row(plan, right, "CODE_GAP", INFO, "code", details={"other": left.code})


def code_places(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """CODE_MISPLACED: a code that does not fit where its row
    stands: 2.1 below 1, 1.2 behind 1.3 (I12)."""
    for node, where, other in misplaced(plan):
        details = {"other": other, "place": where}
        yield at_row(plan, node, "CODE_MISPLACED", WARNING, "code", details=details)


def _after(plan: Plan, node: Criterion) -> dict[str, str]:
    siblings = plan.children(node.parent_id)
    place = siblings.index(node)
    return {"after": siblings[place - 1].code} if place else {}


def goal(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """GOAL_NOT_MET: the goal is above the target total (I11)."""
    distance = goal_distance(plan, scoring)
    if distance is not None and distance.missing > 0:
        yield Finding(
            code="GOAL_NOT_MET",
            severity=WARNING,
            column_name=str(distance.year),
            printed=distance.goal,
            computed=distance.total,
        )


Rule = Callable[[Plan, Scoring], Iterator[Finding]]
RULES: tuple[Rule, ...] = (
    printed_totals, maxima, scores, codes, code_gaps, code_places, tasks, deadlines, goal,
    unit_names, without_data,
    text_tables.without_data,
)  # fmt: skip
"""Of the data."""
TEXT_RULES: tuple[Callable[[Written], Iterator[Finding]], ...] = (
    disagreements, differing, empty_sections, impossible_days, citations, early_deadlines,
    ended_names, form,
)  # fmt: skip
"""Of what is written."""
