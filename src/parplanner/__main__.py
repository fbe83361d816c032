"""``python -m parplanner`` and the start of the frozen programs."""

from __future__ import annotations

from parplanner.cli.main import entry

if __name__ == "__main__":
    entry()
