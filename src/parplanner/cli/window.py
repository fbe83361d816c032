"""``parplanner [FILE]``: the window. The one door to Qt, opened
only when the window is asked for."""

from __future__ import annotations

import argparse
import gc
import os
import sys

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.wording import tr


def help_text() -> str:
    """What the program is for."""
    return tr("Plans that raise an agency's PAR INDEX. Without a command the window opens.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the window takes."""
    parser.add_argument("file", nargs="?", metavar="FILE", help=tr("the plan to open"))
    parser.add_argument("--sample", metavar="NAME", help=tr("open a bundled sample"))
    parser.add_argument(
        "--self-test", action="store_true", help=tr("try everything once without a window")
    )


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Open the window, or run the self-test."""
    if args.self_test:
        from parplanner.cli.self_test import run as self_test

        return self_test(talk)
    if args.file is not None and _is_mistyped_command(args.file):
        talk.refuse(
            tr("“{word}” is neither a command nor a file. See: parplanner --help").format(
                word=args.file
            )
        )
        return exit_codes.USAGE
    if args.sample is not None:
        from parplanner.document.samples import check_sample

        check_sample(args.sample)  # an unknown name is refused before a window opens
    # it would look through every module just loaded; the window turns it on after its first frame
    gc.disable()
    if not _has_screen():
        talk.refuse(
            tr(
                "There is no screen to open a window on. The commands work without one: parplanner "
                "--help"
            )
        )
        return exit_codes.USAGE
    from parplanner.gui.shell.app import main as gui_main

    language = args.lang or os.environ.get("PARPLANNER_LANG")
    code: int = gui_main(args.file, args.sample, language)
    return code


def _has_screen() -> bool:
    """Whether Qt will find a place for a window; it would end the program where there is none."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in chosen)


def _is_mistyped_command(word: str) -> bool:
    """A bare word that names no file: rather ``parplanner exprot`` than a plan called "exprot"."""
    return word.isidentifier() and not os.path.lexists(word)
