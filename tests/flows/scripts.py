"""The promises of user-experience.md §C as flows: who plays what, in how many runs of the program,
what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.flows import files, losing, reading_in, typing_in
from tests.flows.hand import Hand

Play = Callable[[Hand, Path], None]
KILLED = -9


@dataclass(frozen=True, slots=True)
class Scene:
    """One run of the program: what the hand does, what stands behind
    ``parplanner`` on the command line."""

    play: Play
    arguments: tuple[str, ...] = ()
    ends: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """``rank`` in §C, what it is called in Vietnamese, what is seen in English."""

    rank: int
    title: str
    seen: str
    scenes: tuple[Scene, ...]


SAMPLE = ("--sample", "ha-noi-2018")
FLOWS: dict[str, Flow] = {
    "01-old-file": Flow(
        1,
        "Tệp Excel cũ vào nguyên vẹn",
        "From the welcome page the old workbook is imported in three clicks: 9 fields, 49 scored "
        "rows, 4 columns of "
        "points; `1.81` is read as 1,81 with a notice, the row without a number is kept and asked "
        "about; one step.",
        (Scene(reading_in.old_file),),
    ),
    "01-old-table": Flow(
        1,
        "Bảng dạng văn bản (TSV) cũng vậy",
        "The same table as tab-separated text comes in with the same totals; its points, copied in "
        "Excel, are pasted "
        "over the columns in one step. The whole table, pasted into an empty plan, becomes the "
        "tree.",
        (Scene(reading_in.old_table),),
    ),
    "01-by-hand": Flow(
        1,
        "Bảng lạ thì chọn cột bằng tay",
        "A table whose headings nobody knows is shown as it stands; Enter on a cell asks what its "
        "column is. The next "
        "table with these headings is understood at once.",
        (Scene(reading_in.by_hand),),
    ),
    "02-totals": Flow(
        2,
        "Tổng không thể sai",
        "100 / 64,94 / 79,71 / 84,63. The finding names the printed 78,89, the right 79,71, the "
        "missing 0,82 and row "
        "4.3; Enter goes there. Field 4 is exactly 7,63.",
        (Scene(reading_in.totals),),
    ),
    "03-print": Flow(
        3,
        "In ra đúng mẫu phụ lục phải ký",
        "Ctrl+E writes PDF, Word and Excel: A4 landscape, header on every page, every row there, "
        "fonts embedded.",
        (Scene(files.print_appendix, SAMPLE),),
    ),
    "04-excel": Flow(
        4,
        "Quen tay như Excel",
        "Typing over a cell, Enter down, Tab right, F2, Escape, Ctrl+D, copy and paste, a refused "
        "value with its "
        "reason.",
        (Scene(typing_in.like_excel, SAMPLE),),
    ),
    "05-never-lose": Flow(
        5,
        "Không bao giờ mất việc đã làm",
        "The program is killed while a cell is being typed into. The next start offers the unsaved "
        "steps; recovered, "
        "only the open cell is lost, and Ctrl+Z still goes back.",
        (Scene(losing.killed, SAMPLE, KILLED), Scene(losing.recovered)),
    ),
    "06-undo": Flow(
        6,
        "Việc gì cũng hoàn tác được",
        "Typing, filling, a new row, a doubled, moved and deleted field: Ctrl+Z to the beginning, "
        "Ctrl+Y to the end, "
        "every step with its Vietnamese name (Alt+Z).",
        (Scene(typing_in.undo_anything, SAMPLE),),
    ),
    "09-word": Flow(
        9,
        "Tệp Word của cả kế hoạch",
        "The text workspace shows the pages; the Word file has numbered headings, Times New Roman "
        "13 or 14 and the "
        "appendix in a landscape section.",
        (Scene(files.word_file, SAMPLE),),
    ),
    "10-quarter": Flow(
        10,
        "Việc theo quý chỉ mất vài phút",
        "Quick filters with their counts, the rows of one unit, a state filled down, and slips for "
        "every unit in one "
        "export.",
        (Scene(files.quarter_work, SAMPLE),),
    ),
    "11-locked-pc": Flow(
        11,
        "Chạy được trên máy cơ quan bị khóa",
        "Everything lies under `Nguyễn Văn Ả/Kế hoạch`, typed into the file dialog; no network "
        "socket is ever opened.",
        (Scene(losing.locked_pc, SAMPLE),),
    ),
    "12-vietnamese": Flow(
        12,
        "Tiếng Việt trọn vẹn",
        "`van phong` finds Văn phòng; 5/9, 05092018 and 5-9-18 are one date; `0.75` is `0,75`; "
        "words sort An, Ánh, "
        "Ân … Đỗ.",
        (Scene(typing_in.vietnamese, SAMPLE),),
    ),
    "13-lost": Flow(
        13,
        "Biết điểm mất ở đâu",
        "The overview with its charts; a click on a bar goes to the row; sorted by lost points the "
        "largest stands "
        "first.",
        (Scene(losing.where_points_are_lost, SAMPLE),),
    ),
    "15-learn": Flow(
        15,
        "Mười phút là dùng được",
        "The welcome page: open the sample, a plan from a template; F1 opens the page of where one "
        "is; every disabled "
        "action says why.",
        (Scene(files.learn),),
    ),
}
NOT_THERE = {
    7: ("Gửi tệp đi, nhận về, ghép lại", "Merging two copies is not there yet."),
    8: ("Sang năm mới chỉ một bước", "The roll-over to a new year is not there yet."),
    14: ("Tháng Mười Một đã đủ tài liệu kiểm chứng", "The state of evidence is not there yet."),
}
"""Rank → Vietnamese title, what is missing."""
