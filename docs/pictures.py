"""Small PNG files: a picture of a window has few colours that matter."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, qRgb

COLOURS = 256


def write_small(image: QImage, path: Path) -> None:
    """Write with the 256 colours that are seen most; what lies between them becomes the nearest."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(whole.constBits()).cast("B").cast("I"))
    table = [colour | 0xFF000000 for colour, _ in seen.most_common(COLOURS)]
    if len(seen) > COLOURS:
        table = _spread(seen)
    path.parent.mkdir(parents=True, exist_ok=True)
    few = whole.convertToFormat(QImage.Format.Format_Indexed8, table)
    if not few.save(str(path)):
        raise OSError(f"cannot write {path}")


def _spread(seen: Counter[int]) -> list[int]:
    """The most frequent colours, none closer than a step to another as long as there are others to
    take."""
    chosen: list[int] = []
    boxes: set[tuple[int, int, int]] = set()
    for colour, _ in seen.most_common():
        red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
        box = red >> 3, green >> 3, blue >> 3
        if len(chosen) < COLOURS // 4 or box not in boxes:
            boxes.add(box)
            chosen.append(qRgb(red, green, blue))
        if len(chosen) == COLOURS:
            break
    return chosen
