"""The form of a plan that goes to be signed (Nghị định 30/2020/NĐ-CP, Phụ lục I): what a clerk
would send back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from parplanner.domain import dates, document_types, text
from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.domain.ignored import still_open
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Indicator, Recipient, Section
from parplanner.domain.writing.drafts import attaches_assignments
from parplanner.domain.writing.lines_of_text import Written, finding_at

_ARCHIVE = re.compile(r"\blưu\b\s*:?.*(?:\bVT|\bV\.T|văn thư)", re.IGNORECASE)
_ATTACHED = re.compile(
    r"\bphụ lục\b|\b(?:bảng|biểu|danh mục)\b[^.]*\bkèm\b"
    r"|\bkèm\b[^.]*\b(?:bảng|biểu|danh mục)\b",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"^\s*(?:(?:GS|PGS|TS|TSKH|ThS|Th\.S|BS|DS|CN|KS|LS|CK\s?I{1,2}|BSCK\w*|Tiến s[ĩỹ]|Thạc s[ĩỹ]"
    r"|Giáo sư|Phó giáo sư|Bác s[ĩỹ]|Dược s[ĩỹ]|Cử nhân|Kỹ sư|Luật sư|NSND|NSƯT|NGND|NGƯT|NCS)"
    r"(?:[.,]\s*|\s+))+",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"(?<![\d.,/:-])\d{1,3}\.\d{1,2}"
    r"(?=\s*(?:điểm\b(?!\s*(?:[a-zđ]\b|tối đa|0\b))|%)|/100\b)"
)
_NAMES_A_CODE = re.compile(
    r"(?:chí|phần|TCTP|TC|mục|khoản|điều|điểm|STT|số|ngày|tháng)\s+$", re.IGNORECASE
)
_EACH_NAMED = re.compile(
    r"\bcác phụ lục\b|\bphụ lục\s+(?:I|1|số 1)\b.*\bphụ lục\s+(?:II|2|số 2)\b|\bphụ "
    r"lục\s+I\s*(?:,|và)\s*II\b",
    re.IGNORECASE | re.DOTALL,
)
"""Of two appendices each is named."""
_SYMBOL = re.compile(r"\d*\s*/\s*([^\W\d_]+)\s*-.+")
_COMMA = re.compile(r"(?<![\d.,])\d{1,3},\d{1,3}(?![\d.,])")


def is_archive(line: str) -> bool:
    """Whether a recipient is the archive: "Lưu: VT, NV"."""
    return _ARCHIVE.search(line) is not None


def is_written(plan: Plan) -> bool:
    """Whether there is a text that will be signed: a plan of points alone has no form yet."""
    return any(section.body.strip() for section in plan.all(Section))


def form(written: Written) -> Iterator[Finding]:
    """FORM_…: what the printed plan would lack or have wrong;
    nothing as long as there is no text."""
    if not is_written(written.plan):
        return
    for check in _CHECKS:
        yield from check(written)


def _missing(written: Written) -> Iterator[Finding]:
    agency, info = written.plan.agency, written.plan.info
    wanted = (
        ("FORM_AGENCY_MISSING", agency.id, "agency_name", agency.name),
        # A number that was typed brings its symbol with it.
        (
            "FORM_ABBREVIATION_MISSING",
            agency.id,
            "agency_abbreviation",
            agency.abbreviation or info.number,
        ),
        ("FORM_PLACE_MISSING", agency.id, "agency_place", agency.place),
        ("FORM_SIGNER_TITLE_MISSING", info.id, "signer_position", info.signer_position),
    )
    for code, row, column, value in wanted:
        if not value.strip():
            yield Finding(code=code, severity=WARNING, row=row, column=column)


def _recipients(written: Written) -> Iterator[Finding]:
    plan = written.plan
    said = [row.text for row in plan.listed(Recipient) if row.text.strip()]
    if not said:
        yield _of_info(plan, "FORM_RECIPIENTS_MISSING", "recipients")
    elif not any(is_archive(line) for line in said):
        yield _of_info(plan, "FORM_ARCHIVE_MISSING", "recipients")


def _of_info(plan: Plan, code: str, column: str, **details: str) -> Finding:
    return Finding(code=code, severity=WARNING, row=plan.info.id, column=column, details=details)


def _appendix(written: Written) -> Iterator[Finding]:
    """An appendix that no sentence of the text mentions (PL1-III.1a)."""
    plan = written.plan
    if not attaches_assignments(plan) and not plan.count(Indicator):
        return
    said = "\n".join(line.text for line in written.lines)
    both = attaches_assignments(plan) and plan.count(Indicator)
    named = _EACH_NAMED.search(said) if both else _ATTACHED.search(said)
    if not named:
        yield _of_info(plan, "FORM_APPENDIX_NOT_MENTIONED", "text")


def _begin(plan: Plan, abbreviation: str) -> str:
    """How a symbol begins: ``/TTr-SNV``; that of a công văn with the agency alone."""
    return "/" + "-".join(part for part in (abbreviation, plan.agency.abbreviation.strip()) if part)


def _symbol(written: Written) -> Iterator[Finding]:
    """A typed symbol that is of another type of document: 35/KH-BDT on a tờ trình (PL1-II.3b)."""
    info = written.plan.info
    found = _SYMBOL.fullmatch(info.number.strip())
    if found is None:
        return
    kind = document_types.kind(written.plan)
    wanted = document_types.abbreviation(kind)
    known = found[1] in document_types.ABBREVIATIONS.values()
    if known and found[1] != wanted:
        yield Finding(
            code="FORM_SYMBOL", severity=WARNING, row=info.id, column="number",
            details={"text": info.number.strip(), "kind_name": kind,
            "should": _begin(written.plan, wanted)},
        )  # fmt: skip


def _degree(written: Written) -> Iterator[Finding]:
    """No học hàm, học vị before the name of who signs (PL1-II.7c)."""
    plan = written.plan
    found = _DEGREE.match(plan.info.signer_name)
    if found:
        name = plan.info.signer_name
        yield _of_info(plan, "FORM_DEGREE", "signer_name", text=name, should=name[found.end() :])


def _decimal_points(written: Written) -> Iterator[Finding]:
    """Decimal points where the same text writes commas, once a
    section: a state's text has one form."""
    lines = written.lines
    if not any(_COMMA.search(line.text) for line in lines):
        return
    told: set[str] = set()
    for line in lines:
        hits = [m for m in _with_points(line.text) if line.flat.typed(*m.span())]
        if hits and line.row.id not in told:
            told.add(line.row.id)
            first = hits[0]
            yield finding_at(
                written.facts, line, "FORM_DECIMAL_POINT", *first.span(),
                should=first[0].replace(".", ","),
            )  # fmt: skip


def _with_points(said: str) -> list[re.Match[str]]:
    """Numbers with a decimal point; the code of a criterion or a paragraph of a law is none."""
    found = _POINT.finditer(said)
    return [m for m in found if not _NAMES_A_CODE.search(said[: m.start()])]


def with_commas(stored: str) -> str:
    """A stored text whose numbers with a decimal point have a
    comma; live figures stay as they are."""
    pieces = re.split(r"(\{\{.*?\}\})", stored)
    for number in range(0, len(pieces), 2):
        for match in reversed(_with_points(pieces[number])):
            said = pieces[number]
            comma = match[0].replace(".", ",")
            pieces[number] = said[: match.start()] + comma + said[match.end() :]
    return "".join(pieces)


def without_degree(name: str) -> str:
    """A name as it is printed below a signature."""
    return text.clean_line(_DEGREE.sub("", name))


def doubts_open(plan: Plan, found: Sequence[Finding]) -> Iterator[Finding]:
    """FORM_DOUBTS_OPEN: the plan has its number or its day, so it is to be signed, and errors or
    warnings are open."""
    ready = plan.info.number.strip() or dates.parse_date(plan.info.issue_date) is not None
    if not ready or not is_written(plan):
        return
    counted = [f for f in still_open(found) if not f.is_form]
    errors = sum(f.severity == ERROR for f in counted)
    warnings = sum(f.severity == WARNING for f in counted)
    if errors or warnings:
        details = {"errors": str(errors), "warnings": str(warnings)}
        yield Finding(code="FORM_DOUBTS_OPEN", severity=WARNING, row=plan.info.id, details=details)


_CHECKS: tuple[Callable[[Written], Iterator[Finding]], ...] = (
    _missing, _symbol, _recipients, _appendix, _degree, _decimal_points,
)  # fmt: skip
