"""A group that itself passes a filter shows its rows, unless the filter finds some of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document, new_id
from parplanner.domain import quick
from parplanner.domain.changes import Change
from parplanner.domain.edits import criteria
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.domain.text import fold
from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.kit.column_filter import ColumnFilterDialog
from parplanner.gui.grids.kit.lens import ColumnFilter, Lens
from parplanner.gui.services.session import Session
from tests.gui.driving import PLAIN, Driver, Key, Meeting
from tests.plans import hanoi_plan

Shown = Callable[[Plan, Lens], list[str]]
TREE = (
    ("", "1", "Thể chế"),
    ("1", "1.1", "Văn bản"),
    ("1.1", "1.1.1", "Ban hành"),
    ("1.1", "1.1.2", "Rà soát"),
    ("1", "1.2", "Kiểm tra"),
    ("", "2", "Thủ tục"),
    ("2", "2.1", "Công khai"),
    ("2", "2.2", "Thể chế hóa"),
    ("", "3", "Nhân sự"),
    ("3", "3.1", "Vị trí"),
)


def tree() -> Plan:
    """Three fields; one has a group below it, one a row that is called like another field."""
    draft = Draft(Plan())
    ids: dict[str, str | None] = {"": None}
    for above, code, title in TREE:
        draft.do(criteria.add(draft.plan, new_id, ids[above], code=code, title=title))
        ids[code] = draft.plan.children(ids[above])[-1].id
    return draft.plan


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    """Codes of the rows of a plan that are seen through a lens, from top to bottom."""
    opened: list[Document] = []

    def seen(plan: Plan, lens: Lens) -> list[str]:
        session = Session()
        opened.append(Document.new(plan))
        session.adopt(opened[-1])
        model = CriteriaModel(session)
        model.set_lens(lens)
        return [plan.get(Criterion, row_id).code for row_id in model.mirrored()]

    yield seen
    for document in opened:
        document.close()


def title(text: str) -> Lens:
    return Lens(columns={"title": ColumnFilter(text)})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("nhan su", ["3", "3.1"]),
        ("van ban", ["1", "1.1", "1.1.1", "1.1.2"]),
        ("thu tuc", ["2", "2.1", "2.2"]),
        ("the che", ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.2"]),
        ("ra soat", ["1", "1.1", "1.1.2"]),
        ("kiem tra", ["1", "1.2"]),
    ],
)
def test_a_group_found_by_its_title_shows_every_row_below_it_however_deep(
    shown: Shown, text: str, codes: list[str]
) -> None:
    assert shown(tree(), title(text)) == codes


def test_a_group_ticked_in_a_column_shows_its_rows(shown: Shown) -> None:
    lens = Lens(columns={"code": ColumnFilter(values=frozenset({"1.1", "3"}))})
    assert shown(tree(), lens) == ["1", "1.1", "1.1.1", "1.1.2", "3", "3.1"]


def test_of_a_group_and_some_of_its_rows_that_pass_only_those_rows_are_shown(shown: Shown) -> None:
    lens = Lens(columns={"code": ColumnFilter(values=frozenset({"1", "1.1.2"}))})
    assert shown(tree(), lens) == ["1", "1.1", "1.1.2"]


def test_a_group_that_answers_a_quick_filter_shows_its_rows(shown: Shown) -> None:
    draft = Draft(tree())
    group = next(node for node in draft.plan.walk() if node.code == "1.1")
    draft.do([Change(group, replace(group, special=1, special_basis="QĐ 876"))])
    lens = Lens(quick=frozenset({quick.SPECIAL}))
    assert shown(draft.plan, lens) == ["1", "1.1", "1.1.1", "1.1.2"]


def test_two_filters_that_a_group_passes_show_its_rows(shown: Shown) -> None:
    lens = Lens(columns={"title": ColumnFilter("thể chế"), "code": ColumnFilter("1")})
    assert shown(tree(), lens) == ["1", "1.1", "1.1.1", "1.1.2", "1.2"]


def test_every_group_of_a_real_plan_shows_the_rows_below_it(shown: Shown) -> None:
    plan = hanoi_plan()
    groups = [node for node in plan.walk() if plan.children(node.id)]
    assert len(groups) > 8
    for group in groups:
        lens = Lens(columns={"code": ColumnFilter(values=frozenset({group.code}))})
        above = [node.code for node in reversed(list(plan.ancestors(group)))]
        assert shown(plan, lens) == [
            *above,
            group.code,
            *(node.code for node in plan.walk(group.id)),
        ]


def test_in_the_window_a_group_typed_into_the_filter_of_a_column_keeps_its_rows(
    driver: Driver,
) -> None:
    model, view = driver.criteria.model, driver.criteria.view
    group = next(node for node in driver.plan.walk() if node.code == "3.3")

    def deal(dialog: ColumnFilterDialog) -> None:
        QTest.keyClicks(dialog.text, fold(group.title))
        QTest.keyClick(dialog.text, Key.Key_Return)

    meeting = Meeting(ColumnFilterDialog, deal)
    header = view.header()
    left = header.sectionViewportPosition(model.column_of("title"))
    funnel = QPoint(left + 6, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, PLAIN, funnel)
    meeting.check()
    below = [node.id for node in driver.plan.walk(group.id)]
    assert len(below) > 1
    assert list(model.mirrored()) == [group.parent_id, group.id, *below]
