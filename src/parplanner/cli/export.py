"""``parplanner export``: a plan's documents in every format, all asked-for files or none."""

from __future__ import annotations

import argparse
from pathlib import Path

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.wording import tr

NO_COLUMN = "none"


def help_text() -> str:
    """One line for the list of commands."""
    return tr("write a plan's documents as files to print, sign and send")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    from parplanner.reports.documents import DOCUMENTS, FORMATS, PLAN
    from parplanner.reports.papers.options import EXTRA_COLUMNS

    parser.add_argument(
        "file", type=Path, metavar="PLAN.db", help=tr("the plan; it is not changed")
    )
    for kind in FORMATS:
        parser.add_argument(
            f"--{kind}",
            type=Path,
            metavar="F",
            help=tr("write {kind} to F").format(kind=kind.upper()),
        )
    parser.add_argument(
        "--what",
        choices=tuple(DOCUMENTS),
        default=PLAN,
        help=tr("which document; without it the plan itself, with its appendix"),
    )
    parser.add_argument(
        "--unit",
        action="append",
        default=[],
        metavar="NAME",
        help=tr("slips of this unit only; may be given several times"),
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        choices=(*EXTRA_COLUMNS, NO_COLUMN),
        help=tr(
            "add only this column to the assignment table, may be given several times; without it "
            "those that hold "
            "something, but never the status"
        ),
    )
    parser.add_argument(
        "--each-unit",
        action="store_true",
        help=tr("slips: a file of its own for each unit, its name behind the name given"),
    )
    parser.add_argument(
        "--electronic", action="store_true", help=tr("leave number and date blank for the clerk")
    )
    parser.add_argument("--overwrite", action="store_true", help=tr("replace files that are there"))


def _columns(named: list[str]) -> tuple[str, ...] | None:
    """The added columns; None for those that hold something."""
    if not named:
        return None
    return tuple(dict.fromkeys(key for key in named if key != NO_COLUMN))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Read the plan and export it."""
    from parplanner.document.exporting import export, export_slips, slip_files
    from parplanner.document.reading import read_plan
    from parplanner.document.sentences import notice
    from parplanner.reports.documents import FORMATS, SLIPS, Options

    outputs = {kind: path for kind in FORMATS if (path := getattr(args, kind)) is not None}
    if not outputs:
        talk.refuse(tr("Name at least one file to write, with --pdf or --xlsx."))
        return exit_codes.USAGE
    plan = read_plan(args.file).plan
    electronic = args.electronic or bool(plan.info.electronic)
    options = Options(electronic=electronic, units=tuple(args.unit), extra=_columns(args.column))
    if args.each_unit:
        if args.what != SLIPS:
            talk.refuse(tr("--each-unit is for the slips: add --what slips."))
            return exit_codes.USAGE
        made = slip_files(plan, outputs, options)
        notices = export_slips(
            plan, outputs, options, overwrite=args.overwrite, progress=talk.progress
        )
    else:
        made = list(outputs.values())
        notices = export(
            plan, args.what, outputs, options, overwrite=args.overwrite, progress=talk.progress
        )
    for said in notices:
        talk.say(notice(said))
    for path in made:
        talk.say(tr("Made {path}.").format(path=path))
    return exit_codes.DONE
