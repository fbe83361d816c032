"""``python -m benchmarks [window|exports|edits …] [--runs N]``: prints every ratio, ends with 1
when one is over."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import edits, exports, grids, growing, opening, pasting, typing_text, window

ALL = {
    "edits": edits.run,
    "window": window.run,
    "exports": exports.run,
    "typing": typing_text.run,
    "grids": grids.run,
    "pasting": pasting.run,
    "growing": growing.run,
    "opening": opening.run,
}


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", choices=[*ALL, []], help="which (all)")
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args()
    over = 0
    for name in asked.names or ALL:
        with tempfile.TemporaryDirectory() as folder:
            for result in ALL[name](Path(folder), asked.runs):
                print(result.line(), flush=True)
                over += not result.holds
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
