"""Reads the readable parts of a sample: its text with headings, and the small tables beside it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from parplanner.document.document import new_id
from parplanner.domain.changes import Change, added
from parplanner.domain.edits import criteria, details, scores, sections, tasks, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.points import parse_points
from parplanner.domain.rows import (
    MAX_COLUMN,
    OBJECTIVE,
    RESULT,
    SUBJECTIVE,
    Indicator,
    PrintedFigure,
    Shortcoming,
    Task,
    derived_id,
)
from parplanner.domain.writing import narrative

_HEADING = re.compile(r"(#+) (.*?) ?\| (.*)")
_CAUSES = {"khách quan": OBJECTIVE, "chủ quan": SUBJECTIVE, "": ""}


def load_text(draft: Draft, path: Path) -> None:
    """``# I. | TITLE`` begins a section as deep as it has marks; every other line that is not blank
    is a paragraph.

    Live fields name criteria by code in the file, by row id in the plan.
    """
    facts = narrative.Facts(draft.plan)
    above: list[str] = []
    for depth, label, title, body in _sections(path.read_text("utf-8")):
        parent = above[depth - 2] if depth > 1 else None
        draft.do(
            sections.add(
                draft.plan, new_id, parent, label=label, title=narrative.with_ids(facts, title),
                body=narrative.with_ids(facts, body),
            )
        )  # fmt: skip
        above[depth - 1 :] = [draft.plan.sections(parent)[-1].id]


def _sections(source: str) -> Iterator[tuple[int, str, str, str]]:
    heading: tuple[int, str, str] | None = None
    body: list[str] = []
    for line in [*source.splitlines(), "# | "]:
        match = _HEADING.fullmatch(line)
        if match is None:
            body += [line] if line.strip() else []
            continue
        if heading or body:
            yield (*(heading or (1, "", "")), "\n".join(body))
        heading, body = (len(match[1]), match[2].strip(), match[3].strip()), []


def _records(path: Path) -> list[list[str]]:
    """The lines of a table without its heading; [] when there is no such file."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as source:
        return list(csv.reader(source, delimiter="\t"))[1:]


def load_results(draft: Draft, path: Path, year: int) -> None:
    """Fields with maximum and points; the last line, without a number, is the printed total."""
    records = _records(path)
    if not records:
        return
    draft.do(scores.add_column(draft.plan, year, RESULT))
    column = draft.plan.columns()[0].id
    for code, title, top, value, _ in records:
        if not code:
            printed = ((None, top), (column, value))
            draft.do(added(_printed(column_id, figure)) for column_id, figure in printed)
            continue
        draft.do(
            criteria.add(
                draft.plan, new_id, None, title=title, code=code, max_points=parse_points(top)
            )
        )
        draft.do(scores.set_text(draft.plan, draft.plan.children(None)[-1].id, column, value))


def _printed(column_id: str | None, figure: str) -> PrintedFigure:
    row_id = derived_id("PrintedFigure", "", column_id or MAX_COLUMN)
    return PrintedFigure(id=row_id, column_id=column_id, points=parse_points(figure))


def load_shortcomings(draft: Draft, path: Path) -> None:
    """Tồn tại, points lost, kind of cause, cause, solution of the criterion with a code (blank: of
    the whole plan)."""
    by_code = _by_code(draft)
    for code, text, lost, kind, cause, solution in _records(path):
        draft.do(
            details.add(
                draft.plan, new_id, Shortcoming, criterion_id=by_code.get(code), text=text,
                cause=cause,
                points_lost=parse_points(lost) if lost else None, cause_kind=_CAUSES[kind],
                solution=solution,
            )
        )  # fmt: skip


def _by_code(draft: Draft) -> dict[str, str]:
    return {node.code: node.id for node in draft.plan.walk()}


def load_tasks(draft: Draft, path: Path) -> None:
    """Content, requirement, lead, cooperating and monitoring unit, deadline, product."""
    by_code = _by_code(draft)
    for code, content, requirement, lead, coop, monitor, deadline, product in _records(path):
        owner = by_code.get(code)
        draft.do(tasks.add(draft.plan, new_id, owner))
        task_id = draft.plan.tasks_of(owner)[-1].id
        texts = {
            "content": content,
            "requirement": requirement,
            "deadline": deadline,
            "product": product,
        }
        for field, value in texts.items():
            draft.do(tasks.set_text(draft.plan, task_id, field, value))
        draft.do(tasks.set_lead(draft.plan, new_id, task_id, lead))
        draft.do(tasks.set_coop(draft.plan, new_id, task_id, coop))
        if monitor:
            unit_id, made = units.ensure(draft.plan, new_id, monitor)
            task = draft.plan.get(Task, task_id)
            draft.do([*made, Change(task, replace(task, monitoring_unit_id=unit_id))])


def load_special(draft: Draft, path: Path) -> None:
    """The scoring agency of a criterion, and why it is đặc thù (blank: it is not)."""
    by_code = _by_code(draft)
    for code, agency, basis in _records(path):
        draft.do(criteria.set_text(draft.plan, by_code[code], "scoring_agency", agency))
        if basis:
            draft.do(criteria.set_text(draft.plan, by_code[code], "special_basis", basis))
            draft.do(criteria.set_special(draft.plan, by_code[code], True))


def load_statistics(draft: Draft, path: Path) -> None:
    """Indicators as reported."""
    for code, title, unit, value, doer in _records(path):
        draft.do(
            details.add(
                draft.plan,
                new_id,
                Indicator,
                code=code,
                title=title,
                unit=unit,
                value=value,
                doer=doer,
            )
        )
