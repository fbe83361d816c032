"""What PySide6 6.12 does wrong on Python 3.11 only, set right; on later Pythons nothing here does
anything.

Measured with PySide6-Essentials 6.12.0 on CPython 3.11.7:

* Every call that returns nothing gives one reference to None too few, every ``emit`` one to True;
  after some hundred
  edits the interpreter ends with "bool_dealloc: deallocating True or False". Since Python 3.12
  these objects are
  immortal (PEP 683).
* An exception that C code raised (``1/0``, ``[].index(3)``) and that leaves an override called from
  within another
  override ends the process with a segmentation fault: it is kept as a type and a text, not as an
  exception. Catching
  and raising it again makes it one; since Python 3.12 there is no other kind.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject

_ENOUGH = 1 << 40
_PLAIN = frozenset(
    {"index", "parent", "sibling", "rowCount", "columnCount", "hasChildren", "flags", "headerData"}
)
"""Asked thousands of times for one screen, and too plain to fail; they are left as they are."""


def mend() -> None:
    """To be called before any class of ours is made."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    _make_immortal()
    QObject.__init_subclass__ = classmethod(_settle_overrides)  # type: ignore[assignment, arg-type]


def _make_immortal() -> None:
    """Give None, True and False more references than anybody can take away."""
    for kept in (None, True, False):
        # The reference count is the first field of every object in CPython without debugging of
        # references.
        count = ctypes.c_ssize_t.from_address(id(kept))
        if 0 < count.value < _ENOUGH // 2:
            count.value += _ENOUGH


def _settle_overrides(cls: type, **arguments: Any) -> None:
    super(QObject, cls).__init_subclass__(**arguments)  # type: ignore[misc]
    bases = [base for base in cls.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, value in list(vars(cls).items()):
        if (
            isinstance(value, FunctionType)
            and name not in _PLAIN
            and any(name in vars(base) for base in bases)
        ):
            setattr(cls, name, _settled(value))


def _settled(method: Callable[..., Any]) -> Callable[..., Any]:
    def run(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception:
            raise  # now it is an exception, whoever raised it

    run.__name__, run.__doc__ = method.__name__, method.__doc__
    return run
