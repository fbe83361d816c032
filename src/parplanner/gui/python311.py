"""Keep None and True alive on Python 3.11, which PySide6 6.12 would otherwise use up until the program aborts.

Measured with PySide6-Essentials 6.12.0 on CPython 3.11.7: every call that returns nothing gives one reference to None
too few, every ``emit`` one to True; after some hundred edits the interpreter ends with "bool_dealloc: deallocating True
or False". Since Python 3.12 these objects are immortal (PEP 683), so only 3.11 needs the same done by hand.
"""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40


def make_immortal() -> None:
    """Give None, True and False more references than anybody can take away. Does nothing on other Pythons."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    for kept in (None, True, False):
        # The reference count is the first field of every object in CPython without debugging of references.
        count = ctypes.c_ssize_t.from_address(id(kept))
        if 0 < count.value < _ENOUGH // 2:
            count.value += _ENOUGH
