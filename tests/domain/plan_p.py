"""Plan P of the sentences: 58 of 100 points in 2025 (rank 12 of 20),
28 in 2024, the goal 82 in 2026, 20 tasks."""

from __future__ import annotations

from functools import lru_cache

from parplanner.domain.edits import criteria, details, plan_info, scores, sections, tasks
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.plan import Plan
from parplanner.domain.points import parse_points
from parplanner.domain.rows import RESULT, TARGET, Task
from tests.plans import new_ids

AGENCY = "Sở Dân tộc và Tôn giáo tỉnh X"
UNITS = ("Văn phòng Sở", "Thanh tra Sở", "Phòng Chính sách dân tộc", "Phòng Tôn giáo")
FIELDS = (
    ("1", "Công tác chỉ đạo, điều hành cải cách hành chính"),
    ("2", "Cải cách thể chế"),
    ("3", "Cải cách thủ tục hành chính"),
)
_TOPS = {"1": "4", "2": "4", "3": "4,5"}
_RESULTS = {
    "1": ("3,5", "3", "4", "2,5", "4", "3", "2", "0"),
    "2": ("4", "3", "2", "0", "4", "3", "2", "0"),
    "3": ("4", "3", "2", "0", "4", "3", "2", "0"),
}
_WITH_TASK = 20
_TITLES = (
    "Ban hành kế hoạch cải cách hành chính năm",
    "Thực hiện kế hoạch cải cách hành chính",
    "Kiểm tra công tác cải cách hành chính",
    "Xử lý các vấn đề phát hiện sau kiểm tra",
    "Tuyên truyền cải cách hành chính đa dạng",
    "Mức độ thực hiện kế hoạch tuyên truyền",
    "Có sáng kiến được cấp có thẩm quyền công nhận",
    "Nhân rộng mô hình hay, cách làm mới",
)


@lru_cache(maxsize=1)
def _built() -> Plan:
    draft, new_id = Draft(Plan()), new_ids()
    draft.do(plan_info.set_agency(draft.plan, name=AGENCY, abbreviation="SDTTG", place="X"))
    draft.do(
        plan_info.set_info(
            draft.plan, number="12/KH-SDTTG", issue_date="2026-01-15", base_year=2025,
            goal_points=82_000, goal_year=2026,
        )
    )  # fmt: skip
    for year, kind in ((2024, RESULT), (2025, RESULT), (2026, TARGET)):
        draft.do(scores.add_column(draft.plan, year, kind))
    for code, title in FIELDS:
        _add_field(draft, new_id, code, title)
    draft.do(details.set_standing(draft.plan, 2025, rank=12, population=20))
    return draft.plan


def _add_field(draft: Draft, new_id: NewId, code: str, title: str) -> None:
    draft.do(criteria.add(draft.plan, new_id, None, title=title, code=code))
    field = draft.plan.children(None)[-1]
    for number in range(1, 5):
        name = f"Tiêu chí {code}.{number}"
        draft.do(criteria.add(draft.plan, new_id, field.id, title=name, code=f"{code}.{number}"))
        parent = draft.plan.children(field.id)[-1]
        for part in (1, 2):
            _add_leaf(draft, new_id, parent.id, f"{code}.{number}.{part}", 2 * number + part - 3)


def _add_leaf(draft: Draft, new_id: NewId, parent_id: str, code: str, at: int) -> None:
    field = code[0]
    words = _TITLES[at] if field == "1" else f"{_TITLES[at]} ở lĩnh vực {field}"
    top = parse_points(_TOPS[field])
    draft.do(criteria.add(draft.plan, new_id, parent_id, title=words, code=code, max_points=top))
    leaf = draft.plan.children(parent_id)[-1]
    columns = {c.year: c.id for c in draft.plan.columns()}
    earlier = "2" if field == "1" and at < 4 else "1"
    for year, typed in ((2024, earlier), (2025, _RESULTS[field][at]), (2026, "3,5")):
        draft.do(scores.set_text(draft.plan, leaf.id, columns[year], typed))
    count = draft.plan.count(Task)
    if count < _WITH_TASK:
        draft.do(tasks.add(draft.plan, new_id, leaf.id))
        task = draft.plan.tasks_of(leaf.id)[-1]
        draft.do(tasks.set_text(draft.plan, task.id, "content", f"Việc {code}"))
        draft.do(tasks.set_lead(draft.plan, new_id, task.id, UNITS[count % len(UNITS)]))


def plan_p(body: str = "", title: str = "Mục") -> Plan:
    """Plan P; with a section of this text when there is one."""
    if not body:
        return _built().copy()
    draft = Draft(_built())
    draft.do(sections.add(draft.plan, new_ids_from(9_000), None, title=title, body=body))
    return draft.plan


def new_ids_from(start: int) -> NewId:
    numbers = iter(range(start, start + 1_000_000))
    return lambda: f"{next(numbers):032x}"
