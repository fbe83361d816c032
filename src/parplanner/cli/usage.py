"""Parsers: the global options before or after a command, argparse's own words in the language in
force, exit code 2."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from parplanner import __version__
from parplanner.wording import LANGUAGES, mark, tr

PROGRAM = "parplanner"

# argparse's own texts, so that they are extracted and translated like ours.
ARGPARSE_TEXTS = (
    mark("usage: "),
    mark("positional arguments"),
    mark("options"),
    mark("show this help message and exit"),
    mark("%(prog)s: error: %(message)s\n"),
    mark("argument %(argument_name)s: %(message)s"),
    mark("expected one argument"),
    mark("expected at most one argument"),
    mark("expected at least one argument"),
    mark("ambiguous option: %(option)s could match %(matches)s"),
    mark("not allowed with argument %s"),
    mark("ignored explicit argument %r"),
    mark("the following arguments are required: %s"),
    mark("unrecognized arguments: %s"),
    mark("one of the arguments %s is required"),
    mark("invalid %(type)s value: %(value)r"),
    mark("invalid choice: %(value)r (choose from %(choices)s)"),
)


class Parser(argparse.ArgumentParser):
    """No abbreviations: a script must go on working when an option is added."""

    def __init__(
        self, command: str = "", description: str = "", epilog: Callable[[], str] | None = None
    ) -> None:
        super().__init__(
            prog=f"{PROGRAM} {command}".strip(),
            description=description or None,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self._make_epilog = epilog
        add_globals(self)

    def format_help(self) -> str:
        """The whole help, with what stands below the options."""
        if self._make_epilog is not None:
            self.epilog = self._make_epilog()
        return super().format_help()


def translate_argparse() -> None:
    """Let argparse speak through :func:`tr`; its module-level ``_`` is
    the one place where it looks words up."""
    setattr(argparse, "_", tr)  # noqa: B010 - mypy knows no such attribute


def add_globals(parser: argparse.ArgumentParser) -> None:
    """The options every command has."""
    group = parser.add_argument_group(tr("general options"))
    version = f"{PROGRAM} {__version__}"
    group.add_argument(
        "-V", "--version", action="version", version=version, help=tr("show the version and exit")
    )
    group.add_argument(
        "--lang", choices=LANGUAGES, help=tr("language of the messages (Vietnamese by default)")
    )
    group.add_argument(
        "--data-dir", type=Path, metavar="D", help=tr("folder for working copies, backups and logs")
    )
    loudness = group.add_mutually_exclusive_group()
    loudness.add_argument(
        "-q", "--quiet", action="store_true", help=tr("say nothing but why something failed")
    )
    loudness.add_argument(
        "-v", "--verbose", action="store_true", help=tr("say more, and write more to the log")
    )
    group.add_argument("--no-color", action="store_true", help=tr("no colours"))


VALUED = ("--lang", "--data-dir", "--sample")
"""Options that stand before a command or file name and take the next word as their value."""


def split_command(words: list[str]) -> tuple[str, list[str]]:
    """The first word that is neither an option nor an option's value,
    and the words without it ("" when none is)."""
    skip = False
    for i, word in enumerate(words):
        if skip:
            skip = False
        elif word == "--":
            return (words[i + 1], words[:i] + words[i:]) if i + 1 < len(words) else ("", words)
        elif word in VALUED:
            skip = True
        elif not word.startswith("-") or word == "-":
            return word, words[:i] + words[i + 1 :]
    return "", words


def language_in(words: list[str]) -> str:
    """The language asked for, looked up before any parser is built,
    because parsers hold translated texts."""
    for i, word in enumerate(words):
        if word == "--lang" and i + 1 < len(words):
            return words[i + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return ""


def year(text: str) -> int:
    """A year as an argument; argparse words the ValueError."""
    value = int(text)
    if not 1900 <= value <= 2200:
        raise argparse.ArgumentTypeError(tr("the year must be from 1900 to 2200"))
    return value
