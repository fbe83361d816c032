"""Workbooks that tests make with openpyxl: the Hà Nội 2018 appendix as other officers would have
typed it, and small tables row by row; and what importing one comes to."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Unit
from parplanner.domain.scoring import Scoring
from parplanner.exchange import reading, takeover
from parplanner.exchange.appendix.proposal import Proposal
from tests.plans import hanoi_rows, new_ids

DATA = Path(__file__).resolve().parents[1] / "data"
REAL = DATA / "ha-noi-ban-dan-toc-2018.xlsx"

HEADER = [
    "STT",
    "Nhiệm vụ",
    "Yêu cầu",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Điểm theo quy định",
    2017,
    2018,
    2019,
]
KEYS = ("stt", "noi_dung", "yeu_cau", "don_vi_chu_tri", "don_vi_phoi_hop", "diem_theo_quy_dinh")
YEARS = ("diem_2017", "muc_tieu_2018", "muc_tieu_2019")
TITLE_LINES = [
    ["PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CCHC"],
    [
        "(Ban hành kèm theo Kế hoạch số: 35 /KH - BDT ngày 27/9/2018 của Ban Dân tộc thành phố Hà "
        "Nội)"
    ],
]


def hanoi_lines(columns: Sequence[str] = (*KEYS, *YEARS)) -> list[list[str]]:
    """The rows of the appendix with the total's, cells in the order asked for."""
    return [[row[c] for c in columns] for row in hanoi_rows()]


def coded_hanoi_lines(columns: Sequence[str] = (*KEYS, *YEARS)) -> list[list[str]]:
    """:func:`hanoi_lines` with its one row without a code
    numbered, and those of its field behind it."""
    lines = hanoi_lines(columns)
    place = next(i for i, line in enumerate(lines) if not line[0])
    lines[place][0] = "4.2"
    for line in lines[place + 1 :]:
        if line[0].startswith("4."):
            line[0] = f"4.{int(line[0][2:]) + 1}"
    return lines


def save(
    path: Path,
    lines: Iterable[Sequence[Any]],
    *,
    top: int = 1,
    left: int = 1,
    name: str = "Phụ lục",
) -> Path:
    """A workbook with one sheet; a blank text leaves the cell out."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    fill(sheet, lines, top=top, left=left)
    book.save(path)
    return path


def fill(sheet: Worksheet, lines: Iterable[Sequence[Any]], *, top: int = 1, left: int = 1) -> None:
    """Write rows of values from a corner."""
    for down, line in enumerate(lines):
        for right, value in enumerate(line):
            if value not in ("", None):
                sheet.cell(top + down, left + right).value = value


def edited(path: Path, edit: Callable[[Worksheet], None]) -> Path:
    """The workbook once more, its first sheet changed."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    edit(book.worksheets[0])
    book.save(path)
    return path


def table(path: Path, *rows: Sequence[Any], header: Sequence[Any] = HEADER) -> Proposal:
    """A small table under the usual one-row header, read."""
    return reading.read(save(path / "bảng.xlsx", [header, *rows]))


def taken_over(proposal: Proposal, plan: Plan | None = None, accept_units: bool = False) -> Plan:
    """The plan after the import; importing again must change nothing."""
    after = Plan() if plan is None else plan.copy()
    new_id = new_ids() if plan is None else _far_ids()
    changes = takeover.changes(proposal, after, new_id, accept_units)
    after.check(changes)
    after.apply(changes)
    assert takeover.changes(proposal, after, new_id, accept_units) == ()
    assert takeover.changes(proposal, after, new_id) == ()
    return after


def _far_ids() -> Callable[[], str]:
    plain = new_ids()
    return lambda: "f" + plain()[1:]


def totals(plan: Plan) -> dict[str, int | None]:
    """Totals (1/1000 points) by column: ``max``, ``result:2017`` …"""
    scoring = Scoring(plan)
    found: dict[str, int | None] = {"max": scoring.value(None, "max")}
    found.update({f"{c.kind}:{c.year}": scoring.value(None, c.id) for c in plan.columns()})
    return found


HANOI_TOTALS = {"max": 100_000, "result:2017": 64_940, "target:2018": 79_710, "target:2019": 84_630}


def by_code(plan: Plan, code: str) -> Criterion:
    """The one criterion with a code."""
    (found,) = [c for c in plan.walk() if c.code == code]
    return found


def outline(plan: Plan) -> list[tuple[int, str, str]]:
    """(level from 0, code, title) of every row in document order."""
    levels: dict[str | None, int] = {None: -1}
    lines = []
    for node in plan.walk():
        levels[node.id] = levels[node.parent_id] + 1
        lines.append((levels[node.id], node.code, node.title))
    return lines


def first_task(plan: Plan, code: str) -> dict[str, Any]:
    """The first task of a criterion, units by name."""
    task = plan.tasks_of(by_code(plan, code).id)[0]
    lead = plan.find(Unit, task.lead_unit_id)
    return {
        "content": task.content,
        "requirement": task.requirement,
        "lead": lead.name if lead else "",
        "coop": [plan.get(Unit, a.unit_id).name for a in plan.assignments_of(task.id)],
        "deadline": task.deadline,
        "product": task.product,
    }


def codes_of(doubts: Iterable[Finding]) -> list[str]:
    """The codes of the doubts, in order."""
    return [d.code for d in doubts]


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def parts(
    sheet: str, *, strings: str = "", styles: str = "", sheet_names: Sequence[str] = ("Phụ lục",)
) -> dict[str, str]:
    """The parts of a workbook around one hand-written worksheet
    (``<sheetData>`` and what follows, or all)."""
    if "<worksheet" not in sheet:
        sheet = f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>'
    names = "".join(
        f'<sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(sheet_names, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{i}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheet_names) + 1)
    )
    found = {"[Content_Types].xml": "<Types/>"}
    main = f'<Relationship Id="r" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    found["_rels/.rels"] = f'<Relationships xmlns="{_RELATIONS}">{main}</Relationships>'
    found["xl/workbook.xml"] = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>'
    )
    if strings:
        relations += (
            f'<Relationship Id="s" Type="{_OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        )
        found["xl/sharedStrings.xml"] = strings
    if styles:
        relations += f'<Relationship Id="t" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        found["xl/styles.xml"] = styles
    found["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
    )
    found.update({f"xl/worksheets/sheet{i}.xml": sheet for i in range(1, len(sheet_names) + 1)})
    return found


def packed(path: Path, found: dict[str, str] | dict[str, bytes] | dict[str, str | bytes]) -> Path:
    """The parts as a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in found.items():
            archive.writestr(name, content)
    return path


def cell(reference: str, value: object) -> str:
    """A cell's XML: a text in line, a number as ``<v>``."""
    if isinstance(value, str):
        return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{reference}"><v>{value}</v></c>'


HEADER_XML = (
    '<row r="1">'
    + "".join(
        cell(f"{letter}1", label)
        for letter, label in zip(
            "ABCDEF", ["STT", "Nhiệm vụ", "Yêu cầu", "Chủ trì", "Điểm tối đa", "2017"], strict=True
        )
    )
    + "</row>"
)


def sheet_data(*rows: str) -> str:
    """``<sheetData>`` with the header STT … 2017 in A1:F1 and further rows."""
    return f"<sheetData>{HEADER_XML}{''.join(rows)}</sheetData>"
