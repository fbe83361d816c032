"""The first page's head and the signature block of a document, from the plan's own facts
(PL1-II.1–4, 7–9)."""

from __future__ import annotations

import re

from parplanner.domain import document_types, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Recipient
from parplanner.reports.papers.reference import document_number, issue_date
from parplanner.reports.report.compounds import BLANK, bound
from parplanner.reports.report.model import LetterHead, SignatureBlock

_LINE = 22
"""Capital letters that fit the left column in 13 pt bold; a longer name goes over several lines."""
# Where a long name breaks best: before the unit of administration it belongs to.
_PLACES = re.compile(
    r"\s+(?=(?:THÀNH PHỐ|TỈNH|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU|THỦ ĐÔ)\s)",
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    r"(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s+(.+)", re.IGNORECASE
)


def letter_head(plan: Plan, electronic: bool) -> LetterHead:
    """Bodies, number and symbol, place and date; what the clerk
    or the system fills in stays blank."""
    place = text.clean_line(plan.agency.place)
    date = issue_date(plan, electronic)
    return LetterHead(
        parent=name_lines(plan.agency.parent_name),
        agency=name_lines(plan.agency.name),
        number=f"Số: {document_number(plan, electronic)}",
        place_date=f"{place}, {date}" if place else date,
        size=plan.info.head_size,
        about=document_types.about(plan.info.title) if document_types.is_letter(plan) else "",
    )


def name_lines(name: str) -> tuple[str, ...]:
    """A body's name in capitals on lines that fit: as the officer broke
    it, before a place's kind, else in halves."""
    typed = [text.clean_line(line).upper() for line in name.split("\n") if line.strip()]
    if len(typed) > 1:
        return tuple(typed)
    return tuple(line for whole in typed for line in _broken(whole))


def _broken(name: str) -> list[str]:
    if len(name) <= _LINE:
        return [name]
    collective = _COLLECTIVE.fullmatch(name)
    if collective:
        return [collective[1], *_broken(collective[2])]
    pieces = _PLACES.split(name, maxsplit=1)
    if len(pieces) == 2:
        return [line for piece in pieces for line in _broken(piece)]
    words = [word.replace(BLANK, " ") for word in bound(name).split(" ")]
    cuts = range(1, len(words))
    # Between words of one term a break looks torn; behind a comma and before "và" it does not.
    good = [i for i in cuts if words[i - 1].endswith(",") or words[i] in ("VÀ", "-")]
    cut = min(good or cuts, key=lambda i: abs(len(" ".join(words[:i])) - len(name) / 2), default=0)
    return [*_broken(" ".join(words[:cut])), *_broken(" ".join(words[cut:]))] if cut else [name]


def signature_block(plan: Plan) -> SignatureBlock | None:
    """Who gets it and who signs it; None as long as neither is entered."""
    info = plan.info
    block = SignatureBlock(
        recipients=tuple(line for r in plan.listed(Recipient) if (line := text.clean_line(r.text))),
        authority=_lines(info.authority),
        position=_lines(info.signer_position),
        name=text.clean_line(info.signer_name),
    )
    empty = not (block.recipients or block.authority or block.position or block.name)
    return None if empty else block


def _lines(value: str) -> tuple[str, ...]:
    return tuple(text.clean_line(line).upper() for line in value.split("\n") if line.strip())
