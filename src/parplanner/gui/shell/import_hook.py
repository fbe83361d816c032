"""Make imports after PySide6 as fast as before it.

PySide6 (6.12) looks at every module that is imported while it is loaded: it reads the module's
source and searches it for "PySide6", so that ``from __feature__ import …`` could work there. Nobody
here uses such features, and reading the sources takes a fifth of the time that loading our panes or
SQLAlchemy takes. The answer "yes, it may use PySide6" gives the same, standard features without
reading.
"""

from __future__ import annotations

import sys


def read_no_sources() -> None:
    """Answer for PySide6. Does nothing when another version knows no such question."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: True  # type: ignore[union-attr]
