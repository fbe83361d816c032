"""The front door: which command, in which language, and one place
where every failure becomes an exit code."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from importlib import import_module
from types import ModuleType

from parplanner import logs, paths, wording
from parplanner.cli import exit_codes, usage
from parplanner.cli.talk import OutputFailure, Talk, drop_stdout, use_utf8
from parplanner.domain.errors import PlanError, Problem
from parplanner.wording import tr

COMMANDS = {
    "samples": "samples",
    "new": "new",
    "import": "import_",
    "export": "export",
    "info": "info",
    "check": "check",
    "recover": "recover",
    "doctor": "doctor",
}
"""Command → module of this package; only the one that is run gets imported."""
_SELDOM = (100_000, 20, 20)
"""How seldom a command looks for garbage: it lives for seconds, and nearly all that it makes it
keeps to the end."""


def entry() -> None:
    """What ``parplanner`` and ``python -m parplanner`` call."""
    sys.unraisablehook = _log_unraisable
    if usage.split_command(sys.argv[1:])[0] in COMMANDS:
        gc.set_threshold(*_SELDOM)
    sys.exit(main(sys.argv[1:]))


def _log_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    """What a library's clean-up complains about after a failure
    belongs into the log, not before the officer."""
    logs.LOGGER.warning("ignored in %r", unraisable.object, exc_info=unraisable.exc_value)


def main(argv: list[str]) -> int:
    """Run one command line; returns its exit code and never raises."""
    use_utf8()
    wording.install(usage.language_in(argv) or os.environ.get("PARPLANNER_LANG") or "vi")
    usage.translate_argparse()
    talk = Talk(quiet="-q" in argv or "--quiet" in argv)
    try:
        code = _run(argv, talk)
        talk.finish()
        return code
    except SystemExit as stop:
        # What argparse printed is still to be written, and nobody may be reading any more.
        with contextlib.suppress(OutputFailure, BrokenPipeError):
            talk.finish()
            return stop.code if isinstance(stop.code, int) else exit_codes.USAGE
        drop_stdout()
        return stop.code if isinstance(stop.code, int) else exit_codes.USAGE
    except KeyboardInterrupt:
        talk.refuse(tr("Interrupted."))
        return exit_codes.INTERRUPTED
    except Problem as error:
        return _refused(error, talk)
    except BrokenPipeError:
        drop_stdout()
        return exit_codes.DONE
    except OutputFailure:
        drop_stdout()
        talk.refuse(
            tr("The output could not be written: the disk is full or the connection is gone.")
        )
        return exit_codes.OUTPUT
    except Exception as error:
        return _bug(error, talk)


def _run(argv: list[str], talk: Talk) -> int:
    command, words = usage.split_command(argv)
    name = COMMANDS.get(command)
    module = import_module(f"parplanner.cli.{name or 'window'}")
    parser = _parser(command, module) if name else _window_parser(module)
    args = parser.parse_args(words if name else argv)
    talk.quiet, talk.verbose, talk.colour = args.quiet, args.verbose, not args.no_color
    if args.data_dir is not None:
        paths.use_data_dir(args.data_dir)
    logs.start(args.verbose)
    code: int = module.run(args, talk)
    return code


def _parser(command: str, module: ModuleType) -> usage.Parser:
    parser = usage.Parser(command, module.help_text())
    module.add_arguments(parser)
    return parser


def _window_parser(module: ModuleType) -> usage.Parser:
    """The parser without a command: it opens the window, and its help lists the commands."""
    parser = usage.Parser("", module.help_text(), _list_of_commands)
    module.add_arguments(parser)
    return parser


def _list_of_commands() -> str:
    """Made when help is asked for: it loads every command, and the window would wait for that."""
    helps = {
        name: import_module(f"parplanner.cli.{where}").help_text()
        for name, where in COMMANDS.items()
    }
    lines = [tr("commands (parplanner COMMAND --help tells more):")]
    return "\n".join([*lines, *(f"  {name:<8} {text}" for name, text in helps.items())])


def _refused(error: Problem, talk: Talk) -> int:
    from parplanner.document.sentences import problem

    logs.LOGGER.info("refused: %s", error.code)
    talk.refuse(problem(error))
    if isinstance(error, PlanError):
        logs.LOGGER.warning("refused by the plan", exc_info=error)
    return exit_codes.of_problem(error)


def _bug(error: Exception, talk: Talk) -> int:
    """One of our own: the traceback goes to the log, the officer hears where that is."""
    place = "?"
    try:
        logs.bug("command failed", error)
        place = str(logs.log_path())
    except OSError:
        talk.say(tr("The log could not be written either."))
    talk.refuse(
        tr(
            "parplanner has a fault of its own; your files are unharmed. Please send the log: "
            "{path}"
        ).format(path=place)
    )
    return exit_codes.BUG
