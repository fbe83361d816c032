"""``parplanner recover``: the work that a crashed session left, listed or saved as a file."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from parplanner import paths
from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.domain.errors import FileProblem
from parplanner.wording import tr

SCHEMA = "parplanner.recover/1"


def help_text() -> str:
    """One line for the list of commands."""
    return tr("list unsaved work that a crash left, or save it")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("id", nargs="?", metavar="ID", help=tr("which work (without it: list all)"))
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT.db",
        help=tr("the file to make; must not exist yet"),
    )
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """List, or recover one."""
    if (args.id is None) != (args.output is None):
        talk.refuse(tr("To recover, name both the ID and -o OUT.db."))
        return exit_codes.USAGE
    try:
        paths.private_dir("work")
    except OSError as error:
        folder = args.data_dir or os.environ.get("PARPLANNER_DATA_DIR", "")
        raise FileProblem("data_folder.not_writable", path=str(folder)) from error
    return _list(args, talk) if args.id is None else _recover(args, talk)


def _list(args: argparse.Namespace, talk: Talk) -> int:
    from parplanner.document.opening import recoverable

    found = recoverable()
    if args.json:
        items = [
            {
                "id": item.id,
                "path": item.path or None,
                "title": item.title,
                "time": item.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "unsaved_entries": item.unsaved_entries,
                "readable": item.readable,
            }
            for item in found
        ]
        talk.json({"schema": SCHEMA, "items": items})
    elif not found:
        talk.out(tr("There is nothing to recover."))
    else:
        for item in found:
            when = item.time.astimezone().strftime("%d/%m/%Y %H:%M")
            about = item.path or item.title or tr("a plan never saved")
            news = tr("{steps} unsaved steps").format(steps=item.unsaved_entries)
            state = news if item.readable else tr("damaged")
            talk.out(f"{item.id}  {when}  {about}  ({state})")
    return exit_codes.DONE


def _recover(args: argparse.Namespace, talk: Talk) -> int:
    from parplanner.cli.new import refuse_existing
    from parplanner.document.opening import recover

    refuse_existing(args.output)
    document = recover(args.id)
    saved = False
    try:
        document.save(args.output)
        saved = True
    finally:
        # Only what lies in the new file may be cleared away.
        document.close(keep=not saved)
    talk.say(tr("Made {path}.").format(path=args.output))
    return exit_codes.DONE
