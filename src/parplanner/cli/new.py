"""``parplanner new``: a new plan file, from a sample, a template, or blank."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from parplanner.cli import exit_codes, usage
from parplanner.cli.talk import Talk
from parplanner.domain.errors import FileProblem
from parplanner.wording import tr


def help_text() -> str:
    """One line for the list of commands."""
    return tr("make a new plan file")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "out", type=Path, metavar="OUT.db", help=tr("the file to make; it must not exist yet")
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--sample", metavar="NAME", help=tr("a bundled sample (see: parplanner samples)")
    )
    source.add_argument(
        "--template", metavar="NAME", help=tr("a bundled template (see: parplanner samples)")
    )
    parser.add_argument(
        "--year",
        type=usage.year,
        metavar="Y",
        help=tr(
            "year of the results the plan starts from; targets are for the years after it (not "
            "with --sample)"
        ),
    )
    parser.add_argument("--agency", default="", metavar="NAME", help=tr("name of the agency"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Build the plan and save it."""
    from parplanner.document import clock
    from parplanner.document.document import Document
    from parplanner.document.samples import BLANK, base_year_of, sample_plan, template_plan

    if args.sample and args.year is not None:
        talk.refuse(tr("--year does not go with --sample: a sample keeps its own years."))
        return exit_codes.USAGE
    refuse_existing(args.out)
    if args.sample:
        plan = sample_plan(args.sample, args.agency)
    else:
        base_year = args.year or base_year_of(clock.today().year)
        plan = template_plan(args.template or BLANK, base_year, args.agency)
    document = Document.new(plan)
    try:
        document.save(args.out)
    finally:
        document.close()
    talk.say(tr("Made {path}.").format(path=args.out))
    return exit_codes.DONE


def refuse_existing(path: Path) -> None:
    """A new file never replaces one, a dangling link included.

    Raises FileProblem ``output.exists``, ``name.…``."""
    from parplanner.storage import file_names

    file_names.refuse_impossible(path)
    if path.is_dir():
        raise FileProblem("file.is_folder", path=str(path))
    if os.path.lexists(path):
        raise FileProblem("output.exists", path=str(path))
