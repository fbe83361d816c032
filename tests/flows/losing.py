"""Flows of promises 5, 11 and 13: work survives a kill, nothing
leaves the machine, lost points are found."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QFrame

from parplanner.gui.grids.criteria.model import LOST
from tests.flows.bridge import same
from tests.flows.hand import Hand
from tests.gui.driving import Y2017

TYPED = "Báo cáo cải cách hành chính"


def _to(hand: Hand, code: str, key: str) -> None:
    hand.click_cell(hand.eyes.tree, lambda: hand.eyes.at(code, key))


def killed(hand: Hand, work: Path) -> None:
    """Two steps, a third half typed, then the power goes."""
    _to(hand, "1.2", Y2017)
    hand.enter("0,5")
    _to(hand, "1.2", "title")
    hand.enter(TYPED)
    _to(hand, "1.3", "title")
    hand.type("Kiểm tra nửa ch")
    assert hand.look(hand.eyes.is_editing)
    hand.shot()
    os.kill(os.getpid(), signal.SIGKILL)


def recovered(hand: Hand, work: Path) -> None:
    """The next start offers what was not saved."""
    hand.until(
        lambda: hand.window.welcome.findChild(QFrame, "recovery") is not None,
        "the offer to recover",
    )
    hand.shot()
    hand.click_button("Khôi phục")
    hand.until(lambda: hand.window.session.document is not None, "the plan")
    cells = hand.look(
        lambda: [hand.eyes.cell("1.2", Y2017), hand.eyes.cell("1.2", "title"), hand.eyes.steps()]
    )
    same(cells, ["0,5", TYPED, 2])
    assert "nửa ch" not in hand.look(lambda: hand.eyes.cell("1.3", "title"))
    hand.shot()
    hand.key("ctrl+z", "ctrl+z")
    same(hand.look(lambda: hand.eyes.cell("1.2", Y2017)), "0,0")


def locked_pc(hand: Hand, work: Path) -> None:
    """Save and open under a Vietnamese name; whoever opens a network socket is caught."""
    called: list[str] = []

    def watch(event: str, details: tuple[object, ...]) -> None:
        if event.startswith("socket.") and not (
            event == "socket.__new__" and "AF_UNIX" in repr(details)
        ):
            called.append(f"{event} {details}")

    sys.addaudithook(watch)
    folder = work / "Nguyễn Văn Ả" / "Kế hoạch"
    folder.mkdir(parents=True)
    _to(hand, "1.2", "title")
    hand.enter(TYPED)
    hand.key("ctrl+s")
    hand.file(folder / "Kế hoạch năm 2018.db")
    saved = folder / "Kế hoạch năm 2018.db"
    hand.until(saved.is_file, "the file")
    assert hand.look(hand.window.windowTitle).startswith(saved.name)
    hand.key("ctrl+w")
    hand.until(
        lambda: hand.window.session.document is None and hand.window.welcome.recent.count() == 1,
        "the list",
    )
    hand.shot()
    recent = hand.window.welcome.recent
    hand.click(
        recent.viewport(),
        hand.look(lambda: QPoint(60, recent.visualItemRect(recent.item(0)).center().y())),
    )
    hand.until(lambda: hand.window.session.document is not None, "the plan again")
    same(hand.look(lambda: hand.eyes.cell("1.2", "title")), TYPED)
    hand.shot()
    assert not called and not _inet_sockets(), (called, _inet_sockets())


def _inet_sockets() -> list[str]:
    """The inodes of this process's sockets that are of the network."""
    links = (os.path.realpath(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd"))
    own = {link.rpartition("[")[2].rstrip("]") for link in links if "socket:[" in link}
    tables = (Path("/proc/self/net") / name for name in ("tcp", "tcp6", "udp", "udp6"))
    lines = [
        line.split()
        for table in tables
        if table.is_file()
        for line in table.read_text().splitlines()[1:]
    ]
    return [line[9] for line in lines if line[9] in own]


def where_points_are_lost(hand: Hand, work: Path) -> None:
    """Charts, a click on a bar, the list sorted by lost points."""
    hand.key("ctrl+3")
    hand.until(lambda: hand.window.is_shown("overview"), "the overview")
    pane = hand.window.overview.pane
    chart = pane.pareto.chart
    hand.until(lambda: chart.marks, "the chart")
    hand.shot()

    def bar() -> QPointF:
        number = next(n for n, mark in enumerate(chart.marks) if mark.tip.startswith("3.1 "))
        pane.area.ensureWidgetVisible(chart)
        spot = chart.spot(number).center()
        place = chart.mapTo(pane.body, spot.toPoint())
        pane.area.ensureVisible(place.x(), place.y(), 10, 60)
        return spot

    spot = hand.look(bar)
    hand.shot()
    hand.click(chart, spot)
    hand.until(lambda: not hand.window.is_shown("overview"), "the rows")
    same(hand.look(hand.eyes.where), ("3.1", Y2017))
    header = hand.eyes.tree.header()
    column = hand.look(lambda: hand.eyes.at("1", LOST).column())
    for _ in range(2):  # the second click: largest first
        hand.click(
            header.viewport(),
            hand.look(lambda: QPoint(header.sectionViewportPosition(column) + 20, 8)),
        )
    model = hand.window.criteria_model

    def losses() -> list[tuple[str, float]]:
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            (str(i.data()), float(str(i.siblingAtColumn(column).data()).replace(",", ".")))
            for i in rows
        ]

    hand.until(lambda: losses()[0] == ("7", 8.12), "the field that loses most")
    fields = hand.look(losses)
    assert len(fields) == 9 and fields == sorted(fields, key=lambda field: -field[1])
    hand.click_cell(hand.eyes.tree, lambda: hand.eyes.at("7", LOST))
    hand.shot()
