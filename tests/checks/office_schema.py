"""Office files against the schemas of their format (ECMA-376, ISO/IEC 29500 transitional):
elements, order, values.

The schemas are those of the Open XML SDK, which the package ``openxml-audit`` brings along and
applies.
"""

from __future__ import annotations

from pathlib import Path

from openxml_audit import OpenXmlValidator, ValidationSeverity

# The SDK asks for two parts that the standard leaves free (ECMA-376 part 1, 11.3.5 and 14.2.7) and
# that would bring fonts of their own.
_FREE = ("relationships/theme' is missing", "relationships/fontTable' is missing")


def faults(path: Path) -> list[str]:
    """What the schemas refuse in a .docx or .xlsx file: ``part path: why``."""
    found: list[str] = []
    for fault in OpenXmlValidator(max_errors=0).validate(path).errors:
        if fault.severity is not ValidationSeverity.ERROR or any(
            free in fault.description for free in _FREE
        ):
            continue
        found.append(f"{fault.part_uri} {fault.path}: {fault.description}")
    return found
