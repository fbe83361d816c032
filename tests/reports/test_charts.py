"""One drawing per chart: the figures decide every length, marks lie on their bars, texts stay
inside and apart."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parplanner.domain.edits import cells
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import Criterion, Task
from parplanner.domain.scoring import Scoring, base_column
from parplanner.reports import charts, xlsx
from parplanner.reports.charts.lines import value_range
from parplanner.reports.charts.look import HATCHED, Look, ScreenFace
from parplanner.reports.documents import build
from parplanner.reports.papers import chart_data
from parplanner.reports.report.chart_model import (
    Chart,
    Gauge,
    GroupedChart,
    LineChart,
    Role,
    Series,
)
from tests.plans import hanoi_plan, new_ids

Box = tuple[float, float, float, float]
MAKERS = (*chart_data.MAKERS, chart_data.gauge)


def text_boxes(drawn: charts.Drawn, look: Look) -> list[tuple[str, Box]]:
    """Every text with its box (x0, y0, x1, y1), y upwards, labels of the library included."""
    found = []
    for shape in _strings(drawn.drawing, 0.0, 0.0):
        text, x, y, anchor = shape
        wide = look.face.width(text) * look.size / 1000
        left = x - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * wide
        found.append((text, (left, y - 0.21 * look.size, left + wide, y + 0.75 * look.size)))
    return found


_OF_THE_LIBRARY = ("WKlass", "Label", "YCategoryAxis", "XCategoryAxis", "YValueAxis")


def _strings(node: Any, dx: float, dy: float) -> list[tuple[str, float, float, str]]:
    name = type(node).__name__
    if name == "String":
        return [(node.text, node.x + dx, node.y + dy, node.textAnchor)]
    if hasattr(node, "contents"):
        shift = getattr(node, "transform", (1, 0, 0, 1, 0, 0))
        return [s for child in node.contents for s in _strings(child, dx + shift[4], dy + shift[5])]
    return _strings(node.draw(), dx, dy) if name in _OF_THE_LIBRARY else []


def hanoi(width: float = 700) -> list[tuple[Any, charts.Drawn]]:
    plan, look = hanoi_plan(), charts.paper()
    scoring = Scoring(plan)
    made = [make(plan, scoring) for make in MAKERS]
    return [(chart, charts.draw(chart, look, width)) for chart in made if chart is not None]


def crowded(width: float) -> list[tuple[Any, charts.Drawn]]:
    """Many years, long names of series."""
    years = tuple(str(year) for year in range(2011, 2027))
    values = tuple(64_940 + 1_230 * n for n in range(16))
    named = tuple(
        Series(f"{name} theo từng năm của cả kế hoạch", role, values)
        for name, role in (
            ("Kết quả", Role.ACHIEVED),
            ("Mục tiêu", Role.TARGET),
            ("Bị mất", Role.LOST),
        )
    )
    made: list[Any] = [
        LineChart("lines", years, named[:1], 100_000),
        GroupedChart("groups", years[:3], named),
    ]
    return [(chart, charts.draw(chart, charts.paper(), width)) for chart in made]


@pytest.mark.parametrize("width", [320, 460, 714, 1200])
def test_no_text_leaves_the_drawing_and_no_two_lie_on_each_other(width: float) -> None:
    look = charts.paper()
    for chart, drawn in [*hanoi(width), *crowded(width)]:
        boxes = text_boxes(drawn, look)
        assert len(boxes) > 3, chart.title
        for text, (x0, y0, x1, y1) in boxes:
            assert x0 >= -0.5 and x1 <= drawn.drawing.width + 0.5, (chart.title, text, width)
            assert y0 >= -1.5 and y1 <= drawn.drawing.height + 1.5, (chart.title, text, width)
        for (one, a), (other, b) in combinations(boxes, 2):
            apart = (
                a[2] <= b[0]
                or b[2] <= a[0]
                or a[3] <= b[1] + 0.21 * look.size
                or b[3] <= a[1] + 0.21 * look.size
            )
            assert apart, (chart.title, one, other, width)


def test_words_of_close_needles_stand_to_both_sides_of_them() -> None:
    look = charts.paper()
    ((gauge, drawn),) = [(chart, drawn) for chart, drawn in hanoi(714) if isinstance(chart, Gauge)]
    assert (
        gauge.planned is not None
        and gauge.goal is not None
        and gauge.goal.value < gauge.planned.value
    )
    boxes = dict(text_boxes(drawn, look))
    needles = {mark.tip: mark.area[0] + mark.area[2] / 2 for mark in drawn.marks}
    assert boxes[gauge.goal.label][2] <= needles[gauge.goal.tip]
    assert boxes[gauge.planned.label][0] >= needles[gauge.planned.tip]


def test_a_mark_lies_on_its_bar_and_tells_its_figure() -> None:
    for chart, drawn in hanoi():
        if not isinstance(chart, GroupedChart):
            continue
        spots = {mark.tip: mark.spot for mark in drawn.marks}
        assert len(spots) == sum(v is not None for s in chart.series for v in s.values) == 27
        told = [(tip, v) for s in chart.series for tip, v in zip(s.tips, s.values, strict=True)]
        scale = {round(spots[tip][2] / value, 6) for tip, value in told if value}
        assert max(scale) - min(scale) < 1e-5
        assert all(format_points(value) in tip for tip, value in told)
        rects = [(r.x, drawn.drawing.height - r.y - r.height, r.width, r.height) for r in drawn.drawing.contents  # noqa: E501
                 if type(r).__name__ == "Rect"]  # fmt: skip
        for spot in spots.values():
            assert any(
                all(abs(a - b) < 0.01 for a, b in zip(spot, rect, strict=True)) for rect in rects
            )


def carry_out(plan: Plan, task_id: str) -> Plan:
    """The plan with a task nobody leads."""
    draft = Draft(plan)
    draft.do(cells.set_cells(plan, new_ids(), cells.TASKS, [(task_id, "lead", "")]))
    return draft.plan


def test_marks_lead_to_the_rows_their_figures_come_from() -> None:
    plan = hanoi_plan()
    scoring, base = Scoring(plan), base_column(plan)
    assert base is not None
    for chart, drawn in hanoi():
        for mark in drawn.marks:
            x, y, wide, high = mark.area
            assert (
                0 <= x <= x + wide <= drawn.drawing.width + 8
                and -8 <= y <= y + high <= drawn.drawing.height + 8
            )
            if (
                mark.place is not None
                and mark.place.row_class == "Criterion"
                and isinstance(chart, Chart)
            ):
                node = plan.get(Criterion, str(mark.place.row_id))
                assert mark.tip.startswith((f"{node.code} ", "19 tiêu chí khác"))
    pareto = chart_data.pareto(plan, scoring)
    assert pareto is not None and pareto.places[0].row_id == next(
        n.id for n in plan.walk() if n.code == "7.1"
    )
    units = chart_data.by_unit(plan, scoring)
    assert units is not None and sum(units.values) == sum(pareto.values) == 35_060
    task = next(t for t in plan.all(Task) if t.criterion_id == pareto.places[0].row_id)
    open_plan = carry_out(plan, task.id)
    units = chart_data.by_unit(open_plan, Scoring(open_plan))
    assert units is not None and sum(units.values) == 35_060
    assert (units.labels[-1], units.values[-1], units.places[-1]) == (
        "Chưa giao đơn vị", pareto.values[0], pareto.places[0],
    )  # fmt: skip


def test_states_are_told_apart_without_colour() -> None:
    """The lost one is hatched; achieved and target differ in their
    edge, lines in stroke and marker."""
    look = charts.paper()
    fields = next(drawn for chart, drawn in hanoi() if isinstance(chart, GroupedChart))
    rects = [shape for shape in fields.drawing.contents if type(shape).__name__ == "Rect"]
    by_fill: dict[str, set[float]] = {}
    for rect in rects:
        by_fill.setdefault(rect.fillColor.hexval(), set()).add(rect.strokeWidth)
    assert len(by_fill) == 3 and by_fill["0xffffff"].isdisjoint(by_fill["0xb8b8b8"])
    hatches = [shape for shape in fields.drawing.contents if type(shape).__name__ == "Line"]
    assert HATCHED == (Role.LOST,) and len(hatches) > 50
    boxes = [r for r in rects if r.fillColor.hexval() == f"0x{look.fills[Role.LOST][1:]}"]
    for line in hatches:
        x, y = (line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2
        assert any(b.x <= x <= b.x + b.width and b.y <= y <= b.y + b.height for b in boxes)


def shapes_of(node: Any) -> list[Any]:
    """Every shape of a drawing, those of the library's charts too."""
    below = [shape for child in getattr(node, "contents", ()) for shape in shapes_of(child)]
    return [node, *below]


def test_lines_are_told_apart_by_stroke_and_marker() -> None:
    (drawn,) = [drawn for chart, drawn in hanoi() if isinstance(chart, LineChart)]
    shapes = shapes_of(drawn.drawing)
    strokes = [shape.strokeDashArray for shape in shapes if type(shape).__name__ == "PolyLine"]
    assert sorted(map(bool, strokes)) == [False, True]
    kinds = [shape.kind for shape in shapes if type(shape).__name__ == "Marker"]
    assert (
        len(set(kinds)) == 2 and len(kinds) == 2 + 3
    )  # in the legend, and a point for each year's figure


figures = st.lists(st.one_of(st.none(), st.integers(0, 20_000)), min_size=1, max_size=12)


@given(figures, st.integers(60, 900))
@settings(max_examples=60, deadline=None)
def test_any_figures_in_any_width_make_a_chart(values: list[int | None], width: int) -> None:
    labels = tuple(f"Năm {i}" for i in range(len(values)))
    series = (
        Series("Kết quả", Role.ACHIEVED, tuple(values), tuple("x" for _ in values)),
        Series("Bị mất", Role.LOST, tuple(reversed(values)), tuple("y" for _ in values)),
    )
    for chart in (GroupedChart("a", labels, series), LineChart("b", labels, series, 10_000)):
        drawn = charts.draw(chart, charts.paper(), width)
        assert len(drawn.marks) == 2 * sum(value is not None for value in values)
        ElementTree.fromstring(charts.svg(drawn.drawing, charts.paper()))


def test_the_axis_of_years_holds_every_figure_in_round_steps() -> None:
    for values, top in (
        ((64_940, 79_710), 100_000), ((0, 500), 1_000), ((5,), 0), ((99_990, 100_000), 100_000),
        ((64_940, 99_710), 0),
        ((1_300, 1_700), 0),
    ):  # fmt: skip
        chart = LineChart(
            "", tuple("abc"[: len(values)]), (Series("", Role.ACHIEVED, tuple(values)),), top
        )
        low, high, step = value_range(chart)
        assert (
            low <= min(values) / 1000
            and high >= max(*values, top) / 1000
            and (high - low) / step <= 8
        )
        assert [part % 1 for part in (low, high, step)] == [0, 0, 0], "whole points"


# -- what the screen gets --------------------------------------------------------------------------


def svg_of(chart: Any, look: Look) -> tuple[str, Any, charts.Drawn]:
    drawn = charts.draw(chart, look, 600.0)
    source = charts.svg(drawn.drawing, look)
    return source, ElementTree.fromstring(source), drawn


def screen_look() -> Look:
    fills = {Role.ACHIEVED: "#1d5fa8", Role.TARGET: "#16181c", Role.LOST: "#c49a66"}
    return Look(
        ScreenFace('Noto "Sans" <&> VN', lambda text: 520.0 * len(text)),
        15.0,
        "#e6e9ed",
        "#4a515a",
        fills,
        2,
    )


def test_the_svg_names_the_screens_font_colours_and_exact_places() -> None:
    look, chart = screen_look(), Chart("t", ("Đặc thù & <b>", "b"), (1_234, 567), (6_852, 10_000))
    source, root, drawn = svg_of(chart, look)
    texts = [e for e in root.iter() if e.tag.endswith("text")]
    assert "Đặc thù & <b>" in [e.text for e in texts] and "1,234 (68,52%)" in [
        e.text for e in texts
    ]
    assert all("font-family: 'Noto \"Sans\" <&> VN'" in e.get("style", "") for e in texts)
    for e in texts:  # the letters stand where the drawing has them, not on the next whole unit
        shift = re.search(r"translate\(0,([-0-9.]+)\)", e.get("transform", ""))
        assert shift is not None and float(shift[1]) == pytest.approx(
            2 * float(e.get("y", "")), abs=0.002
        )
    assert any(float(e.get("y", "")) % 0.5 > 0.05 for e in texts)
    named = set(re.findall(r"(?:fill|stroke): (#[0-9a-f]{6})", source))
    assert (
        named <= {look.ink, look.grid, *look.fills.values()}
        and {look.ink, look.fills[Role.LOST]} <= named
    )
    assert "rgb(" not in source and "clip" not in source and "DOCTYPE" not in source
    assert root.get("viewBox") == f"0 0 {drawn.drawing.width} {drawn.drawing.height}"


def test_labels_are_cut_to_two_lines_at_the_end_of_a_word() -> None:
    chart = Chart("t", ("rất dài " * 30,), (1_000,))
    for look in (charts.paper(), screen_look()):
        lines = [t for t, _ in text_boxes(charts.draw(chart, look, 500), look) if "rất" in t]
        assert len(lines) == 2
        assert set(lines[1].rstrip("…").split()) == {"rất", "dài"} and lines[1].endswith("…")


def test_a_running_share_has_a_legend_and_its_own_scale() -> None:
    plan = hanoi_plan()
    chart = chart_data.pareto(plan, Scoring(plan))
    assert chart is not None
    for width, scale in ((714, {"0%", "20%", "40%", "60%", "80%", "100%"}), (320, {"0%", "100%"})):
        found = charts.draw(chart, charts.paper(), width)
        boxes = dict(text_boxes(found, charts.paper()))
        assert {"Điểm bị mất", "Cộng dồn (%)", "Đơn vị tính: điểm"} <= set(boxes)
        assert {text for text in boxes if re.fullmatch("[0-9]+%", text)} == scale
        # The dot of the last bar, which is all of them, stands above 100 %.
        dots = [shape for shape in found.drawing.contents if type(shape).__name__ == "Circle"]
        last = min(dots, key=lambda dot: dot.cy)
        assert last.cx == pytest.approx((boxes["100%"][0] + boxes["100%"][2]) / 2, abs=0.1)


def test_every_chart_says_what_it_measures() -> None:
    for chart, drawn in hanoi():
        texts = [text for text, _ in text_boxes(drawn, charts.paper())]
        if isinstance(chart, LineChart):
            assert "Điểm" in texts
        elif not isinstance(chart, Gauge):
            assert "Đơn vị tính: điểm" in texts


def test_no_line_strikes_a_figure_of_the_lines_through() -> None:
    for look in (charts.paper(), replace(screen_look(), ground="#123456")):
        chart = next(chart for chart, _ in hanoi() if isinstance(chart, LineChart))
        contents = list(charts.draw(chart, look, 600).drawing.contents)
        for text in ("64,94", "79,71", "84,63"):
            at = next(n for n, shape in enumerate(contents) if getattr(shape, "text", "") == text)
            ground, said = contents[at - 1], contents[at]
            assert ground.fillColor.hexval() == f"0x{look.ground[1:]}"
            assert (
                ground.x < said.x < ground.x + ground.width
                and ground.y < said.y < ground.y + ground.height
            )


def test_a_dashed_line_shows_dashes_in_its_legend() -> None:
    chart = next(chart for chart, _ in hanoi() if isinstance(chart, LineChart))
    drawn, look = charts.draw(chart, charts.paper(), 600), charts.paper()
    samples = [line for line in _lines(drawn.drawing) if line.strokeDashArray == [5, 3]]
    assert any(abs(line.x2 - line.x1) >= 2 * (5 + 3 + 5) for line in samples if line.y1 == line.y2)
    assert look.size * 2.8 > 26


def _lines(node: Any) -> list[Any]:
    if type(node).__name__ == "Line":
        return [node]
    return [line for child in getattr(node, "contents", ()) for line in _lines(child)]


# -- the document ----------------------------------------------------------------------------------


def test_the_lost_points_workbook_has_native_charts_over_its_cells(tmp_path: Any) -> None:
    from openpyxl import load_workbook

    xlsx.render(build("lost-points", hanoi_plan()), tmp_path / "x.xlsx")
    book = load_workbook(tmp_path / "x.xlsx")
    kinds = [(sheet.title, [type(chart).__name__ for chart in sheet._charts]) for sheet in book]
    assert kinds == [
        ("Điểm bị mất", []),
        ("Điểm bị mất theo tiêu chí", ["BarChart"]),
        ("Điểm theo lĩnh vực", ["BarChart"]),
        ("Kết quả và mục tiêu qua các năm", ["LineChart"]),
        ("Điểm bị mất theo đơn vị chủ trì", ["BarChart"]),
    ]
    fields = book["Điểm theo lĩnh vực"]
    drawn = fields._charts[0]
    assert len(drawn.series) == 3
    lost = [
        cell.value
        for (cell,) in fields[drawn.series[2].val.numRef.f.rpartition("!")[2].replace("$", "")]
    ]
    assert lost == [2.98, 7.61, 5.5, 0.87, 2.59, 3.23, 8.12, 3.94, 0.22]
    years = book["Kết quả và mục tiêu qua các năm"]
    names = [
        years[s.tx.strRef.f.rpartition("!")[2].replace("$", "")].value
        for s in years._charts[0].series
    ]
    assert names == ["Kết quả", "Mục tiêu"]
    target = years._charts[0].series[1].val.numRef.f.rpartition("!")[2].replace("$", "")
    assert [cell.value for (cell,) in years[target]] == [None, 79.71, 84.63]
