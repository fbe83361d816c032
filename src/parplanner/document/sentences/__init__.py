"""What the officer reads: every refusal, finding, notice and step as a sentence in the language in
force.

Two sentences at most: what happened to the work, what to do next. Plain words, files by name, never
SQLite's text.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from parplanner import paths
from parplanner.document.history import PART, Label
from parplanner.document.sentences.edits import EDITS
from parplanner.document.sentences.files import FILES, NOTICES
from parplanner.document.sentences.imports import IMPORTS
from parplanner.domain import points
from parplanner.domain.errors import Problem
from parplanner.domain.findings import Finding
from parplanner.domain.text import shorten
from parplanner.wording import language, tr

if TYPE_CHECKING:
    from parplanner.domain.rules.compared import Compared

PROBLEMS = FILES | EDITS | IMPORTS
DERIVED = {"file", "place"}
"""Placeholders that :func:`problem` fills from ``path``; without
one they say "the file", "this place"."""

_POINTS = {"points", "max"}
_POINT_FIELDS = {"points", "max_points", "goal_points", "total_max"}


def problem(error: Problem) -> str:
    """One refusal as a sentence or two; an unknown code gives a
    general sentence that names the code."""
    template = PROBLEMS.get(error.code)
    if template is None:
        return tr("That was not possible, and nothing was changed ({code}).").format(
            code=error.code
        )
    return _capital(template().format_map(_Filled(error.params)))


class _Filled(dict[str, str]):
    """Parameters made readable; one that a raiser forgot shows as an ellipsis, never as a crash."""

    def __init__(self, params: Mapping[str, object]) -> None:
        in_points = _POINTS if params.get("field") not in _POINT_FIELDS else {"low", "high"}
        super().__init__({key: _readable(value, key in in_points) for key, value in params.items()})
        name = short_name(str(params["path"])) if params.get("path") else ""
        self["file"] = tr("the file “{name}”").format(name=name) if name else tr("the file")
        self["place"] = tr("“{name}”").format(name=name) if name else tr("this place")

    def __missing__(self, key: str) -> str:
        return "…"


def short_name(path: str) -> str:
    """The last part of a path of either system."""
    seen = paths.shown(path)
    return PurePath(seen.replace("\\", "/")).name or seen


def _readable(value: object, in_points: bool) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return points.format_points(value) if in_points else grouped(value)
    return shorten(paths.shown(str(value)))


def grouped(number: int) -> str:
    """A count with its thousands apart; years and other numbers below 10,000 stay as they are."""
    if abs(number) < 10_000:
        return str(number)
    return f"{number:,}".replace(",", "," if language() == "en" else ".")


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def finding(found: Finding) -> str:
    """One finding with its figures."""
    from parplanner.document.sentences import findings as sentences_findings

    return sentences_findings.message(found)


def ignored(found: Finding) -> str:
    """Why an ignored finding may stay as it is."""
    return tr("Ignored: {reason}").format(reason=found.ignored)


def finding_title(code: str) -> str:
    """What kind of finding it is, in a few words; an unknown code stands for itself."""
    from parplanner.document.sentences import findings as sentences_findings

    return sentences_findings.title(code)


def group_name(found: Finding) -> str:
    """What stands before a finding in a list."""
    from parplanner.document.sentences import findings as sentences_findings

    return sentences_findings.group_name(found)


def compared(what: Compared) -> str:
    """What a check looked at."""
    from parplanner.document.sentences import findings as sentences_findings

    return sentences_findings.compared(what)


def severity_name(severity: str) -> str:
    """``error`` → Lỗi."""
    from parplanner.document.sentences import findings as sentences_findings

    return sentences_findings.severity_name(severity)


def label(step: Label) -> str:
    """What a step is called in the Undo menu and the history."""
    parts = zip(("first", "second", "third"), step.detail.split(PART), strict=False)
    return tr(step.text).format_map(_Detail(parts, detail=step.detail))


class _Detail(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def notice(code: str) -> str:
    """A notice code as a sentence; renderers hand over whole sentences, which stay as they are."""
    known = NOTICES.get(code)
    return known() if known else code
