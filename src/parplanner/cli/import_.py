"""``parplanner import``: a workbook or table into a plan file, new or there already."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.document.document import Document
    from parplanner.exchange.appendix.proposal import Proposal
    from parplanner.exchange.table.choices import Choices

SCHEMA = "parplanner.import/1"
_OTHER_WORDS = {"content": "task", "max_points": "max"}
"""Roles that ``--map`` calls by another word (command-line.md)."""


def _role_keys() -> dict[str, str]:
    """What ``--map`` knows: word → role."""
    from parplanner.exchange.appendix.roles import FIELD_OF
    from parplanner.exchange.table.column_meaning import SKIP

    return {_OTHER_WORDS.get(role, role): role for role in (*FIELD_OF, SKIP)}


_YEAR_ROLE = re.compile(r"(result|target):((?:19|20)[0-9]{2})")
_MAP = re.compile(r"([A-Za-z]{1,3})=(.+)")


def help_text() -> str:
    """One line for the list of commands."""
    return tr("take a workbook or table over into a plan")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "file", type=Path, metavar="IN", help=tr("the file: xlsx, xlsm, tsv, csv or html")
    )
    parser.add_argument(
        "--into",
        type=Path,
        required=True,
        metavar="PLAN.db",
        help=tr("made when new, else extended"),
    )
    parser.add_argument(
        "--sheet", metavar="NAME", help=tr("the sheet (default: the one with the table's headings)")
    )
    parser.add_argument(
        "--year", type=_year, metavar="Y", help=tr("the year of headings that name none")
    )
    parser.add_argument(
        "--map",
        type=_mapping,
        action="append",
        default=[],
        metavar="COLUMN=ROLE",
        help=tr("what a column is, such as G=result:2024, D=lead, H=skip"),
    )
    into = parser.add_mutually_exclusive_group()
    into.add_argument(
        "--differences", action="store_true", help=tr("keep what the plan has, take what it lacks")
    )
    into.add_argument("--new", action="store_true", help=tr("only into a new plan"))
    parser.add_argument(
        "--accept-units", action="store_true", help=tr("merge unit names that look like one unit")
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=tr("only show what would be taken over")
    )
    parser.add_argument(
        "--strict", action="store_true", help=tr("exit code 1 when anything is doubtful")
    )
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))


def _year(typed: str) -> int:
    if re.fullmatch("(?:19|20)[0-9]{2}", typed) is None:
        raise argparse.ArgumentTypeError(tr("“{text}” is no year, such as 2024").format(text=typed))
    return int(typed)


def _mapping(typed: str) -> tuple[int, str]:
    """``G=result:2024`` → (7, "result:2024")."""
    from parplanner.exchange.table.sheet import column_number

    match = _MAP.fullmatch(typed)
    key = None
    if match is not None:
        role = match[2].strip()
        key = role if _YEAR_ROLE.fullmatch(role) else _role_keys().get(role)
    if match is None or key is None:
        roles = ", ".join([*_role_keys(), "result:2024", "target:2025"])
        message = tr("“{text}” is no COLUMN=ROLE, such as G=result:2024; roles: {roles}")
        raise argparse.ArgumentTypeError(message.format(text=typed, roles=roles))
    return column_number(match[1].upper()), key


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Read, take over as one step, save; or only show with ``--dry-run``."""
    from parplanner.document import importing
    from parplanner.document.differences import overwritten, replacing

    if args.new and os.path.lexists(args.into):
        raise FileProblem("output.exists", path=str(args.into))
    with _document(args.into) as document:
        proposal = importing.propose(args.file, args.sheet, _choices(args, document))
        doubts = importing.doubts(proposal, document.plan)
        made = importing.changes(proposal, document.plan, args.accept_units)
        found = replacing(document.plan, made)
        kept = tuple(found) if args.differences else ()
        if not args.differences:
            doubts += overwritten(found)
        changed = importing.take(document, proposal, args.accept_units, kept, made)
        if not args.dry_run and (changed or document.path is None):
            from parplanner.document.sentences import notice

            for code in document.save(args.into):
                talk.say(notice(code))
        if args.json:
            talk.json(_as_json(proposal, doubts, document))
        else:
            _tell(proposal, doubts, talk, args, changed=changed, kept=len(kept))
    doubtful = args.strict and any(doubt.severity in (ERROR, WARNING) for doubt in doubts)
    return exit_codes.FINDINGS if doubtful else exit_codes.DONE


def _choices(args: argparse.Namespace, document: Document) -> Choices:
    from parplanner.document.importing import choices_for
    from parplanner.exchange.table.choices import Choices

    return choices_for(document.plan, Choices(columns=dict(args.map), year=args.year))


@contextmanager
def _document(path: Path) -> Iterator[Document]:
    """The plan to extend, or a new one; its working copy is gone afterwards, whatever happened."""
    from parplanner.document.document import Document
    from parplanner.document.opening import open_file

    document = open_file(path) if os.path.lexists(path) else Document.new()
    try:
        yield document
    finally:
        document.close(discard=True)


def _as_json(proposal: Proposal, doubts: list[Finding], document: Document) -> dict[str, object]:
    from parplanner.cli import finding_json

    return {
        "schema": SCHEMA,
        "layout": proposal.layout,
        "sheet": proposal.sheet,
        "rows": dict(proposal.rows),
        "columns": dict(proposal.columns),
        "doubts": [finding_json.as_json(doubt, document.plan) for doubt in doubts],
    }


def _tell(
    proposal: Proposal,
    doubts: list[Finding],
    talk: Talk,
    args: argparse.Namespace,
    *,
    changed: bool,
    kept: int,
) -> None:
    from parplanner.cli import finding_json

    rows = proposal.rows
    if proposal.sheet:
        read = tr(
            "Read from {source}, sheet “{sheet}”: {fields} fields, {groups} groups, {scored} "
            "scored rows."
        )
    else:
        read = tr("Read from {source}: {fields} fields, {groups} groups, {scored} scored rows.")
    counts = {key: rows.get(key, 0) for key in ("fields", "groups", "scored")}
    talk.out(read.format(source=proposal.source, sheet=proposal.sheet, **counts))
    if doubts:
        talk.out(tr("Please look at these:"))
        for line in finding_json.lines(doubts, talk):
            talk.out(f"  {line}")
    if kept:
        talk.out(tr("Values of the plan that stayed: {count}.").format(count=kept))
    if args.dry_run:
        talk.out(tr("Nothing was saved (--dry-run)."))
    elif not changed:
        talk.out(tr("The plan had all of it already."))
    else:
        talk.out(tr("Saved to {path}.").format(path=args.into))
