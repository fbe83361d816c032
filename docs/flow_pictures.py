"""Plays every flow of tests/flows and keeps its pictures, with an index of one picture a
promise."""

from __future__ import annotations

import tempfile
from pathlib import Path

from pictures import write_small
from PySide6.QtGui import QImage

from tests.flows import screen
from tests.flows.run import run
from tests.flows.scripts import FLOWS, NOT_THERE

HEAD = """# Các lời hứa, thấy tận mắt / The promises, seen

Mỗi hình do `python docs/screenshots.py` chụp: chương trình thật trên máy chủ X thật, một "bàn tay" gõ phím và
nhấp chuột như cán bộ ([tests/flows](../tests/flows)); bộ kiểm thử chạy lại các bước này mỗi lần. Màn hình này không có
trình quản lý cửa sổ nên hộp thoại chỉ có khung đơn giản.

Each picture is taken by `python docs/screenshots.py`: the real program on a real X server, a "hand" that types
and clicks as the officer would ([tests/flows](../tests/flows)); the test run plays the same steps every time. There is
no window manager on that screen, so dialogs have a plain frame.
"""  # noqa: E501


def write(folder: Path, index: Path) -> None:
    """All pictures into ``folder``, ``index`` as Markdown."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    parts = [HEAD]
    missing = dict(NOT_THERE)
    with screen.screen() as display, tempfile.TemporaryDirectory() as work:
        for name, flow in FLOWS.items():
            for rank in sorted(r for r in missing if r < flow.rank):
                parts.append(_missing(rank, *missing.pop(rank)))
            shots = Path(work) / name
            run(name, display, shots, Path(work) / f"work-{name}")
            taken = sorted(shots.glob("*.png"))
            for shot in taken:
                write_small(QImage(str(shot)), folder / shot.name)
                print(folder / shot.name)
            parts.append(
                _part(
                    flow.rank,
                    flow.title,
                    flow.seen,
                    [f"images/flows/{shot.name}" for shot in taken],
                )
            )
    parts += [_missing(rank, *words) for rank, words in missing.items()]
    index.write_text("\n".join(parts), encoding="utf-8")


def _part(rank: int, title: str, seen: str, pictures: list[str]) -> str:
    """The last picture, the others as links."""
    others = ", ".join(f"[{number}]({name})" for number, name in enumerate(pictures[:-1], 1))
    before = f"\n\nTrước đó / before: {others}" if others else ""
    return f"## {rank}. {title}\n\n{seen}\n\n![{title}]({pictures[-1]}){before}\n"


def _missing(rank: int, title: str, words: str) -> str:
    return f"## {rank}. {title}\n\nChưa có. {words}\n"
