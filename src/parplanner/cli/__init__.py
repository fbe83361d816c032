"""The commands, one module each (docs/design/command-line.md). No Qt: ``window`` alone may open it,
and only when asked.

A command module has ``help_text()``, ``add_arguments(parser)`` and ``run(args, talk) -> int``. It
imports ``document`` and what lies below inside ``run``, so that ``--help`` and ``samples`` answer
at once.
"""
