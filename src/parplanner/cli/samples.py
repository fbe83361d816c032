"""``parplanner samples``: what ``--sample`` and ``--template`` can name."""

from __future__ import annotations

import argparse

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.wording import tr

SCHEMA = "parplanner.samples/1"


def help_text() -> str:
    """One line for the list of commands."""
    return tr("list the bundled samples and templates")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Print name, title and source of each."""
    from parplanner.document.samples import list_samples, list_templates

    if args.json:
        listed: dict[str, list[dict[str, str]]] = {"samples": [], "templates": []}
        for key, offered in (("samples", list_samples()), ("templates", list_templates())):
            for each in offered:
                listed[key].append({"name": each.name, "title": each.title, "source": each.source})
        talk.json({"schema": SCHEMA, **listed})
        return exit_codes.DONE
    for heading, found in ((tr("Samples:"), list_samples()), (tr("Templates:"), list_templates())):
        talk.out(heading)
        for sample in found:
            talk.out(f"  {sample.name:<14} {sample.title}")
            source = tr("Source: {source}").format(source=sample.source)
            talk.out(f"  {'':<14} {source}")
    return exit_codes.DONE
