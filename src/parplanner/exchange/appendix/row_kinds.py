"""What each row below the header is, asked in order: a total, a rung of a scale, a heading, a
criterion, more of the row above … A new kind is one entry of :data:`KINDS` and one test; the
preview shows its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from parplanner.domain import text
from parplanner.domain.findings import WARNING
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.table_tree import TableTree
from parplanner.exchange.table import choices, codes, headings

_BULLET = re.compile(r"[-–•+*]\s+\S")
_BONUS = re.compile(
    r"(?:phan |cac )?diem (?:thuong|phat|tru|cong)(?: them)?(?: neu co)?(?: (?:toi da )?\d.*)?|"
    r"(?:thuong|phat)(?: diem)?"
)
_FIGURES = re.compile(r"^(?:chi so|ty le|xep hang|thu hang|tong so tieu chi|so tieu chi)\b|%")
_PAGE = re.compile(r"^(?:trang|page) \d+(?: \d+)?$")

HEADER, TOTAL, BONUS, SCALE, NOTE, UNIT, JOINED, MORE_WORK, SHORTCOMING, FIELD, ROW, TASK, BLANK = (
    choices.HEADER,
    choices.TOTAL,
    "bonus",
    "scale",
    choices.NOTE,
    "unit",
    "joined",
    "more_work",
    "shortcoming",
    choices.FIELD,
    choices.ROW,
    "task",
    "blank",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A row with its code, as the kinds look at it.

    ``said``: what somebody said it is ("" for nothing)."""

    tree: TableTree
    draft: DraftRow
    code: str
    said: str = ""

    @property
    def has_outline_code(self) -> bool:
        """Whether its code places it."""
        return bool(codes.parts_of(self.code))


@dataclass(frozen=True, slots=True)
class RowKind:
    """``looks_like`` tells whether a row is of this kind, ``take`` enters it.

    ``of_a_row``: what is doubtful in it is about a criterion; ``drops``: doubts that are none in
    such
    a row; ``begins_notes``: whether text below it belongs to no row, None: as above it.
    """

    name: str
    looks_like: Callable[[Asked], bool]
    take: Callable[[Asked], None]
    of_a_row: bool = True
    drops: tuple[str, ...] = ()
    begins_notes: bool | None = False


def kind_of(asked: Asked) -> RowKind:
    """The first kind that a row looks like, or what somebody said it is."""
    if asked.said:
        return next(kind for kind in KINDS if kind.name == asked.said)
    return next(kind for kind in KINDS if kind.looks_like(asked))


# -- what a row looks like, in the order of KINDS --------------------------------------------------


def _is_blank(asked: Asked) -> bool:
    draft = asked.draft
    says_something = any(letter.isalnum() for letter in draft.title)  # "./." ends a document
    return not (says_something or draft.points or draft.says_more or asked.code)


def _is_total(asked: Asked) -> bool:
    return asked.tree.is_total(asked.draft, asked.code)


def _is_header_word(asked: Asked) -> bool:
    """A heading on its own in the middle of the table: the rest of a header on a new page."""
    draft = asked.draft
    if draft.numbers or draft.says_more or asked.has_outline_code:
        return False
    return not draft.across and asked.tree.is_own_heading(headings.fold(draft.title))


def _is_bonus(asked: Asked) -> bool:
    """Bonus and penalty lie outside the maximum of the set."""
    folded = headings.fold(asked.draft.title)
    named = asked.draft.numbers and _BONUS.fullmatch(folded) is not None
    return named or asked.tree.outline.is_below_left_out(asked.code)


def _is_rung(asked: Asked) -> bool:
    return asked.tree.is_rung(asked.draft)


def _stands_between(asked: Asked) -> bool:
    """A page number or a figure of statistics: below it the table goes on."""
    draft = asked.draft
    if asked.has_outline_code:
        return False
    folded = headings.fold(draft.title)
    is_figure = bool(draft.points) and not draft.has_task and _FIGURES.search(folded) is not None
    return is_figure or _PAGE.search(folded) is not None


def _is_loose(asked: Asked) -> bool:
    if asked.has_outline_code or asked.draft.points:
        return False
    return asked.tree.is_loose(asked.draft, asked.code)


def _is_unit(asked: Asked) -> bool:
    return asked.tree.heads_a_unit(asked.draft)


def _is_task(asked: Asked) -> bool:
    return asked.tree.lists_tasks


def _is_shortcoming(asked: Asked) -> bool:
    if not asked.tree.lists_shortcomings or not asked.tree.nodes:
        return False
    draft = asked.draft
    if (
        len(codes.parts_of(asked.code)) == 1
        and not draft.has_task
        and not draft.texts.get(headings.CAUSE)
    ):
        return False  # a field, perhaps with the sum of what it lost
    return draft.says_more or len(codes.parts_of(asked.code)) > 1


def _is_bullet_task(asked: Asked) -> bool:
    """ "- Nêu cao trách nhiệm …" with a unit beside it: a task of the
    criterion above, no criterion of its own."""
    draft, tree = asked.draft, asked.tree
    if asked.code or draft.numbers or not draft.has_task or tree.by_indent or not draft.title:
        return False
    # Without a bullet, too, below a criterion that has points of its own.
    return _BULLET.match(draft.title) is not None or (draft.units and tree.follows_scored())


def _goes_on(asked: Asked) -> bool:
    """The rest of the row above: words without code or points, and
    no name of its own beside a unit."""
    draft, tree = asked.draft, asked.tree
    if not tree.nodes or asked.code or draft.numbers or draft.across or draft.level is not None:
        return False
    if tree.by_indent or draft.bare or _is_task_of_its_own(draft):
        return False
    if draft.title and not draft.has_task and tree.begins_field(draft):
        return False
    return not draft.units or (not draft.title and not draft.shares_code)


def _is_task_of_its_own(draft: DraftRow) -> bool:
    """What is to be done, by whom or by when, in a row without a name."""
    texts = draft.texts
    return bool(
        not draft.title
        and texts.get(headings.CONTENT)
        and (texts.get(headings.LEAD) or texts.get(headings.DEADLINE))
    )


def _is_more_work(asked: Asked) -> bool:
    draft = asked.draft
    if not asked.tree.nodes or draft.points:
        return False
    if asked.code:
        return asked.tree.repeats(draft, asked.code)
    if draft.shares_code:
        return bool(draft.has_task or draft.title)
    return _is_task_of_its_own(draft)


def _is_field(asked: Asked) -> bool:
    return not asked.draft.says_more


def _always(_asked: Asked) -> bool:
    return True


# -- what becomes of it ----------------------------------------------------------------------------


def _nothing(_asked: Asked) -> None:
    pass


def _leave_out(asked: Asked) -> None:
    draft = asked.draft
    shown = text.shorten(" ".join([asked.code, draft.title, *draft.texts.values()]), 80)
    says_something = any(letter.isalnum() for letter in shown)
    if says_something and asked.said != NOTE:
        asked.tree.cells.doubt("ROW_IGNORED", WARNING, draft.first_ref, {"text": shown})


_WORDS = ("NUMBER_UNREADABLE",)
"""Words in the columns of points are no bad numbers there."""
KINDS: tuple[RowKind, ...] = (
    RowKind(BLANK, _is_blank, _nothing, of_a_row=False, begins_notes=None),
    RowKind(TOTAL, _is_total, lambda asked: asked.tree.totals.add(asked.draft), of_a_row=False),
    RowKind(HEADER, _is_header_word, _nothing, of_a_row=False),
    RowKind(
        BONUS,
        _is_bonus,
        lambda asked: asked.tree.add_bonus(asked.draft, asked.code),
        of_a_row=False,
        drops=_WORDS,
    ),
    RowKind(SCALE, _is_rung, lambda asked: asked.tree.add_rung(asked.draft)),
    RowKind(NOTE, _stands_between, _leave_out, of_a_row=False, drops=_WORDS, begins_notes=None),
    RowKind(NOTE, _is_loose, _leave_out, of_a_row=False, drops=_WORDS, begins_notes=True),
    RowKind(UNIT, _is_unit, lambda asked: asked.tree.begin_unit(asked.draft)),
    RowKind(TASK, _is_task, lambda asked: asked.tree.add_task(asked.draft, asked.code)),
    RowKind(
        SHORTCOMING,
        _is_shortcoming,
        lambda asked: asked.tree.add_shortcoming(asked.draft, asked.code),
    ),
    RowKind(TASK, _is_bullet_task, lambda asked: asked.tree.add_bullet_task(asked.draft)),
    RowKind(JOINED, _goes_on, lambda asked: asked.tree.go_on(asked.draft)),
    RowKind(MORE_WORK, _is_more_work, lambda asked: asked.tree.add_work(asked.draft)),
    RowKind(FIELD, _is_field, lambda asked: asked.tree.add(asked.draft, asked.code)),
    RowKind(ROW, _always, lambda asked: asked.tree.add(asked.draft, asked.code)),
)
"""In the order in which they are asked."""
