"""Start to first painted sample plan, against a bare Qt window with a tree and a table of the same size."""

from __future__ import annotations

from pathlib import Path

from benchmarks.measure import Result, compare, python


def run(folder: Path, runs: int) -> list[Result]:
    """Whole processes, from spawning to the first paint."""
    here = Path(__file__).parent
    return [
        compare(
            "window painted with the sample ÷ bare Qt window with a tree and a table",
            lambda: python(here / "paint_ours.py", data_dir=folder / "data"),
            lambda: python(here / "paint_bare.py", data_dir=folder / "data"),
            4,
            runs,
        )
    ]
