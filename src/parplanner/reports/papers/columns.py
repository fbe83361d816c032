"""What a field is called on paper and how wide it is there, once for every document; keyed as grids
are.

``width`` is mm for codes and points and a share of the rest for texts. A document that needs
another word or width
says so where it takes the column (:func:`printed`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from parplanner.domain.rows import (
    MAX_COLUMN,
    Criterion,
    Indicator,
    NotApplicable,
    Row,
    Score,
    Shortcoming,
    Task,
)
from parplanner.reports.papers.tables import CODE, POINTS, TEXT, Heading

NUMBER = Heading("number", "TT", CODE, 11)
"""The running number of a line: of no field."""
NEEDS = "Yêu cầu, sản phẩm"
"""What a task asks for and what proves it, in one column."""

PRINTED: dict[tuple[type[Row], str], Heading] = {
    (Criterion, "code"): Heading("code", "Mã tiêu chí", CODE, 17),
    (Criterion, "title"): Heading("title", "Tiêu chí", TEXT, 3),
    (Criterion, MAX_COLUMN): Heading("max", "Điểm tối đa", POINTS, 17),
    (Criterion, "special_basis"): Heading("basis", "Lý do đặc thù, căn cứ", TEXT, 3),
    (Score, "points"): Heading("points", "Điểm đạt được", POINTS, 17),
    (NotApplicable, "criterion"): Heading("code", "Mã tiêu chí", CODE, 17),
    (NotApplicable, "year"): Heading("year", "Năm", CODE, 14),
    (NotApplicable, "reason"): Heading("reason", "Lý do không áp dụng", TEXT, 3),
    (NotApplicable, "document"): Heading("document", "Văn bản quyết định", TEXT, 2),
    (Shortcoming, "text"): Heading("wanting", "Tồn tại, hạn chế", TEXT, 3),
    (Shortcoming, "cause"): Heading("cause", "Nguyên nhân", TEXT, 2),
    (Shortcoming, "points_lost"): Heading("lost", "Điểm bị mất", POINTS, 18),
    (Shortcoming, "solution"): Heading("solution", "Giải pháp khắc phục", TEXT, 2),
    (Task, "content"): Heading("task", "Nhiệm vụ", TEXT, 3),
    (Task, "requirement"): Heading("requirement", "Yêu cầu", TEXT, 3),
    (Task, "lead"): Heading("lead", "Đơn vị chủ trì", TEXT, 1.3),
    (Task, "coop"): Heading("coop", "Đơn vị phối hợp", TEXT, 1.3),
    (Task, "monitoring"): Heading("monitor", "Đơn vị theo dõi", TEXT, 1.1),
    (Task, "deadline"): Heading("deadline", "Thời gian thực hiện", TEXT, 1.1),
    (Task, "product"): Heading("product", "Sản phẩm, kết quả", TEXT, 1.5),
    (Task, "status"): Heading("status", "Trạng thái", TEXT, 0.9),
    (Indicator, "code"): Heading("code", "STT", CODE, 16),
    (Indicator, "title"): Heading("title", "Chỉ tiêu thống kê", TEXT, 5),
    (Indicator, "unit"): Heading("unit", "Đơn vị tính", TEXT, 1.6),
    (Indicator, "value"): Heading("value", "Số liệu", CODE, 24),
    (Indicator, "doer"): Heading("doer", "Đơn vị thực hiện", TEXT, 2),
}


def printed(cls: type[Row], column: str, **other: Any) -> Heading:
    """The heading of a field, with what a document says differently. Raises KeyError."""
    return replace(PRINTED[cls, column], **other)


def title_of(cls: type[Row], column: str) -> str:
    """What a field is called on paper."""
    return PRINTED[cls, column].title


def criterion_headings(title_share: float) -> list[Heading]:
    """The columns that lists of criteria begin with; ``title_share``
    is the title's share among the texts."""
    return [
        NUMBER,
        printed(Criterion, "code"),
        printed(Criterion, "title", width=title_share),
        printed(Criterion, MAX_COLUMN),
        printed(Score, "points"),
    ]
