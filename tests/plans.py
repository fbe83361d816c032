"""Plans that tests share: the signed appendix of Hà Nội 2018,
and plans of any size made of its rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from pathlib import Path

from parplanner.domain.changes import Changes
from parplanner.domain.edits import applicability, criteria, plan_info, scores, tasks
from parplanner.domain.edits.draft import STEP, Draft, NewId
from parplanner.domain.plan import Plan
from parplanner.domain.points import parse_points
from parplanner.domain.rows import (
    RESULT,
    TARGET,
    Agency,
    CriteriaSet,
    Criterion,
    PlanInfo,
    Row,
    ScoreColumn,
    Task,
    Unit,
    derived_id,
)

DATA = Path(__file__).resolve().parent / "data"
COLUMNS = {
    "diem_2017": (2017, RESULT),
    "muc_tieu_2018": (2018, TARGET),
    "muc_tieu_2019": (2019, TARGET),
}
AGENCY = "Ban Dân tộc thành phố Hà Nội"


def new_ids() -> NewId:
    """Ids that are the same on every run."""
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


@lru_cache(maxsize=1)
def hanoi_rows() -> tuple[dict[str, str], ...]:
    """The lines of the appendix as the CSV has them, the total's last."""
    with (DATA / "ha-noi-2018.csv").open(encoding="utf-8", newline="") as source:
        return tuple(csv.DictReader(source))


@lru_cache(maxsize=1)
def _hanoi() -> Plan:
    draft, new_id = Draft(Plan()), new_ids()
    draft.do(
        plan_info.set_agency(
            draft.plan, name=AGENCY, parent_name="UBND THÀNH PHỐ HÀ NỘI", place="Hà Nội"
        )
    )
    draft.do(plan_info.set_criteria_set(draft.plan, name="Bộ tiêu chí CCHC 2017", min_decimals=1))
    draft.do(
        plan_info.set_info(draft.plan, number="35/KH-BDT", issue_date="2018-09-27", base_year=2017)
    )
    draft.do(plan_info.set_info(draft.plan, goal_points=75_000, goal_year=2018))
    for year, kind in COLUMNS.values():
        draft.do(scores.add_column(draft.plan, year, kind))
    by_code: dict[str, str] = {}
    above = ""
    for row in hanoi_rows()[:-1]:
        # The one row without a code (between 4.1 and 4.2) is a sibling of the row before it.
        code = row["stt"]
        parent = (code or above).rpartition(".")[0]
        row_id = _add_line(draft, new_id, by_code.get(parent), row)
        if code:
            by_code[code], above = row_id, code
    return draft.plan


def _add_line(draft: Draft, new_id: NewId, parent_id: str | None, row: dict[str, str]) -> str:
    top = parse_points(row["diem_theo_quy_dinh"]) if row["diem_theo_quy_dinh"] else None
    draft.do(
        criteria.add(
            draft.plan, new_id, parent_id, title=row["noi_dung"], code=row["stt"], max_points=top
        )
    )
    node = draft.plan.children(parent_id)[-1]
    if top is None:
        return node.id
    for name, (year, kind) in COLUMNS.items():
        draft.do(scores.set_text(draft.plan, node.id, column_id(year, kind), row[name]))
    draft.do(tasks.add(draft.plan, new_id, node.id))
    task = draft.plan.tasks_of(node.id)[0]
    draft.do(tasks.set_text(draft.plan, task.id, "requirement", row["yeu_cau"]))
    draft.do(tasks.set_lead(draft.plan, new_id, task.id, row["don_vi_chu_tri"]))
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, row["don_vi_phoi_hop"]))
    return node.id


def outside(plan: Plan, criterion_id: str, is_outside: bool = True) -> Changes:
    """The row is not applicable in any year of the plan, or in each."""
    years = applicability.years_to_offer(plan) if is_outside else ()
    return applicability.set_years(plan, [criterion_id], years)


def column_id(year: int, kind: str) -> str:
    """The id of a year column (``max`` is the id of the column of maximum points)."""
    return derived_id("ScoreColumn", kind, str(year))


def hanoi_plan() -> Plan:
    """The signed appendix of Hà Nội 2018: 9 fields, 2 groups, 49
    scored rows, one of them without a code."""
    return _hanoi().copy()


@lru_cache(maxsize=4)
def _big(rows: int) -> Plan:
    return Plan.from_rows(_big_rows(rows))


def big_plan(rows: int) -> Plan:
    """``rows`` scored rows with the texts of Hà Nội 2018, in fields
    of 50, every fifth field with a group."""
    return _big(rows).copy()


def _big_rows(rows: int) -> Iterator[Row]:
    new_id = new_ids()
    scored = [row for row in hanoi_rows()[:-1] if row["diem_theo_quy_dinh"]]
    year_columns = {name: column_id(*where) for name, where in COLUMNS.items()}
    names = dict.fromkeys(
        row[key] for row in scored for key in ("don_vi_chu_tri", "don_vi_phoi_hop")
    )
    unit_rows = {
        name: Unit(id=new_id(), name=name, position=i * STEP)
        for i, name in enumerate(names)
        if name
    }
    yield Agency(id=derived_id("Agency"), name=AGENCY)
    total = sum(parse_points(scored[i % len(scored)]["diem_theo_quy_dinh"]) for i in range(rows))
    yield CriteriaSet(id=derived_id("CriteriaSet"), total_max=total, min_decimals=1)
    yield PlanInfo(
        id=derived_id("PlanInfo"), number="35/KH-BDT", issue_date="2018-09-27", base_year=2017
    )
    for name, (year, kind) in COLUMNS.items():
        yield ScoreColumn(id=year_columns[name], year=year, kind=kind)
    yield from unit_rows.values()
    parent = field = ""
    for i in range(rows):
        number, place = divmod(i, 50)
        if place == 0:
            parent = field = new_id()
            yield Criterion(
                id=field, position=number, code=str(number + 1), title=f"Lĩnh vực thứ {number + 1}"
            )
        if place == 25 and number % 5 == 0:
            parent = new_id()
            yield Criterion(
                id=parent, parent_id=field, position=place, code=f"{number + 1}.26", title="Nhóm"
            )
        row = scored[i % len(scored)]
        code = f"{number + 1}.{place + 1}" if parent == field else f"{number + 1}.26.{place - 24}"
        yield from _big_line(new_id(), parent, code, row, year_columns, unit_rows, i)


def _big_line(
    node_id: str,
    parent: str,
    code: str,
    row: dict[str, str],
    year_columns: dict[str, str],
    unit_rows: dict[str, Unit],
    index: int,
) -> Iterator[Row]:
    top = parse_points(row["diem_theo_quy_dinh"])
    title = f"{row['noi_dung']} (dòng {index + 1})"
    yield Criterion(
        id=node_id, parent_id=parent, position=index, code=code, title=title, max_points=top
    )
    for name, column in year_columns.items():
        yield scores.score_row(node_id, column, parse_points(row[name]))
    task_id = derived_id("Task", node_id)
    lead, coop = unit_rows.get(row["don_vi_chu_tri"]), unit_rows.get(row["don_vi_phoi_hop"])
    yield Task(
        id=task_id,
        criterion_id=node_id,
        requirement=row["yeu_cau"],
        lead_unit_id=lead.id if lead else None,
    )
    if coop:
        yield tasks.assignment(task_id, coop.id, STEP)
