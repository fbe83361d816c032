"""``parplanner info``: the figures of a plan, for a person or as JSON."""

from __future__ import annotations

import argparse
from pathlib import Path

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.wording import tr

SCHEMA = "parplanner.info/1"


def help_text() -> str:
    """One line for the list of commands."""
    return tr("show a plan's figures")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "file", type=Path, metavar="PLAN.db", help=tr("the plan; it is not changed")
    )
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Read the plan and print what it comes to."""
    from parplanner.cli import info_json
    from parplanner.document.opening import open_file
    from parplanner.storage.files import look_at_header

    version = look_at_header(args.file)
    document = open_file(args.file)
    try:
        data = info_json.of_plan(document.plan, version, len(document.log()))
    finally:
        document.close()
    if args.json:
        talk.json({"schema": SCHEMA, **data})
    else:
        for line in info_json.lines(data):
            talk.out(line)
    return exit_codes.DONE
