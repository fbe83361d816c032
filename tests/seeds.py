"""The five real documents as they were found, and what a document
made from their samples must say of them."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from parplanner.domain.dates import in_words
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Recipient
from parplanner.reports.report.chart_model import AnyChart
from parplanner.reports.report.levels import points_text
from parplanner.reports.report.model import (
    Block,
    LetterHead,
    Line,
    Paragraph,
    Points,
    Report,
    SignatureBlock,
    Table,
)

SEEDS = Path(__file__).resolve().parent / "data" / "seeds"
SAMPLES = ("ba-dinh-2022", "ha-noi-2018", "khanh-hoa-2023", "quang-ngai-2022", "so-noi-vu-2019")
# First and last line of the table inside a seed: it is compared cell by cell elsewhere.
_TABLES = {"ha-noi-2018": (228, 10**6), "khanh-hoa-2023": (177, 10**6), "so-noi-vu-2019": (30, 42)}
# What the decree's form prints in another way than the source: label and reference line of the
# appendix (PL1-III.1).
_FORM = {
    "ha-noi-2018": ("Ban hành kèm theo Kế hoạch số", "35/KH-BDT ngày 27/9/2018"),
    "khanh-hoa-2023": ("Phụ lục 2", "(Kèm theo Báo cáo số"),
}


def sentences(name: str) -> list[str]:
    """Every sentence of a seed, obvious scanning slips repaired as
    listed beside it, blanks and marks folded."""
    lines = _repaired(name)
    first, last = _TABLES.get(name, (0, -1))
    kept = [text for number, text in sorted(lines.items()) if not first <= number <= last]
    found = [
        s for text in kept for part in re.split(r"[.;:](?=\s|$)", _plain(text)) if (s := fold(part))
    ]
    return [s for s in found if not any(fold(own) in s for own in _FORM.get(name, ()))]


def _repaired(name: str) -> dict[int, str]:
    source = (SEEDS / f"{name}.txt").read_text("utf-8").split("\n")
    lines = {n: re.sub(r"[ \u00a0]+", " ", text) for n, text in enumerate(source, 1)}
    with (SEEDS / f"{name}.repairs.tsv").open(encoding="utf-8", newline="") as file:
        repairs = list(csv.reader(file, delimiter="\t"))[1:]
    joins = []
    for where, old, new, _ in repairs:
        numbers = [int(n) for n in where.removeprefix("dòng ").split("-")]
        if "⏎" in old:
            joins.append(numbers)
        elif len(numbers) == 1:
            assert lines[numbers[0]].count(old) == 1, (where, old)
            lines[numbers[0]] = lines[numbers[0]].replace(old, new.replace("⇥", "\t"))
    for first, second in reversed(joins):
        lines[first] = f"{lines[first].rstrip()} {lines[second].lstrip()}"
        lines[second] = ""
    return lines


def _plain(text: str) -> str:
    return re.sub(r"\*", "", re.sub(r"^#+ ", "", text))


def fold(text: str) -> str:
    """Blanks as one, capitals as small letters, without the dash that opens a line."""
    return (
        re.sub(r"[\s\u00a0]+", " ", text)
        .strip()
        .casefold()
        .removeprefix("- ")
        .rstrip(".;: ")
        .strip()
    )


def stream(report: Report) -> str:
    """All a report prints, in its order, folded."""
    return re.sub(r"[\s\u00a0]+", " ", " ".join(texts(report))).casefold()


def texts(report: Report) -> list[str]:
    """All a report prints, block by block."""
    return [text for part in report.parts for block in part.blocks for text in _texts(block)]


def _texts(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return [block.text]
    if isinstance(block, LetterHead):
        # The number stands below the bodies, the place on the number's line.
        return [
            " ".join(block.parent),
            " ".join(block.agency),
            *block.agency,
            block.number,
            block.place_date,
        ]
    if isinstance(block, SignatureBlock):
        signed = [" ".join(block.authority), " ".join(block.position), block.name]
        return ["Nơi nhận:", *(f"- {line}" for line in block.recipients), *signed]
    if isinstance(block, Table):
        return [
            *(cell.text for cell in block.header),
            *(" ".join(row(line)) for line in block.lines),
        ]
    return [block.title, *block.labels] if isinstance(block, AnyChart) else []


def row(line: Line, decimals: int = 0) -> list[str]:
    """A table line as printed."""
    return [points_text(c, decimals) if isinstance(c, Points) else c or "" for c in line.cells]


def head_and_foot(plan: Plan) -> list[str]:
    """What stands in the two columns above and below the text."""
    info, agency = plan.info, plan.agency
    recipients = [row.text for row in plan.listed(Recipient)]
    signing = [*info.authority.split("\n"), *info.signer_position.split("\n"), info.signer_name]
    return [
        agency.name,
        agency.parent_name,
        info.number,
        in_words(info.issue_date),
        *recipients,
        *signing,
    ]
