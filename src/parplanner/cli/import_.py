"""``parplanner import``: a workbook or table into a plan file, new or there already."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.document.document import Document
    from parplanner.exchange.proposal import Proposal

SCHEMA = "parplanner.import/1"


def help_text() -> str:
    """One line for the list of commands."""
    return tr("take a workbook or table over into a plan")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("file", type=Path, metavar="IN", help=tr("the file: xlsx, xlsm, tsv or csv"))
    parser.add_argument("--into", type=Path, required=True, metavar="PLAN.db", help=tr("made when new, else extended"))
    parser.add_argument("--sheet", metavar="NAME", help=tr("the sheet (default: the one with the table's headings)"))
    parser.add_argument("--accept-units", action="store_true", help=tr("merge unit names that look like one unit"))
    parser.add_argument("--dry-run", action="store_true", help=tr("only show what would be taken over"))
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Read, take over as one step, save; or only show with ``--dry-run``."""
    from parplanner.document.importing import propose, take

    with _document(args.into) as document:
        proposal = propose(args.file, args.sheet)
        changed = take(document, proposal, args.accept_units)
        if not args.dry_run and (changed or document.path is None):
            from parplanner.document.sentences import notice

            for code in document.save(args.into):
                talk.say(notice(code))
        if args.json:
            talk.json(_as_json(proposal, document))
        else:
            _tell(proposal, talk, args, changed)
    return exit_codes.DONE


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


def _as_json(proposal: Proposal, document: Document) -> dict[str, object]:
    from parplanner.cli import finding_json

    return {
        "schema": SCHEMA,
        "layout": proposal.layout,
        "sheet": proposal.sheet,
        "rows": dict(proposal.rows),
        "columns": dict(proposal.columns),
        "doubts": [finding_json.as_json(doubt, document.plan) for doubt in proposal.doubts],
    }


def _tell(proposal: Proposal, talk: Talk, args: argparse.Namespace, changed: bool) -> None:
    from parplanner.cli import finding_json

    rows = proposal.rows
    if proposal.sheet:
        read = tr("Read from {source}, sheet “{sheet}”: {fields} fields, {groups} groups, {scored} scored rows.")
    else:
        read = tr("Read from {source}: {fields} fields, {groups} groups, {scored} scored rows.")
    counts = {key: rows.get(key, 0) for key in ("fields", "groups", "scored")}
    talk.out(read.format(source=proposal.source, sheet=proposal.sheet, **counts))
    if proposal.doubts:
        talk.out(tr("Please look at these:"))
        for line in finding_json.lines(list(proposal.doubts), talk):
            talk.out(f"  {line}")
    if args.dry_run:
        talk.out(tr("Nothing was saved (--dry-run)."))
    elif not changed:
        talk.out(tr("The plan had all of it already."))
    else:
        talk.out(tr("Saved to {path}.").format(path=args.into))
