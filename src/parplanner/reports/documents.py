"""The documents there are and the formats they come in: the one door to reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from parplanner.domain.plan import Plan
from parplanner.reports.appendix import appendix_report
from parplanner.reports.model import Report
from parplanner.reports.progress import Cancelled, Progress


@dataclass(frozen=True, slots=True)
class Options:
    """What an officer may choose. ``electronic`` leaves number and date blank (PL1-III.1c)."""

    electronic: bool = False
    subtotals: bool = True
    landscape: bool = True


APPENDIX = "appendix"
PDF, XLSX = "pdf", "xlsx"
FORMATS = (PDF, XLSX)


def _appendix(plan: Plan, options: Options) -> Report:
    return appendix_report(
        plan, electronic=options.electronic, subtotals=options.subtotals, landscape=options.landscape
    )


DOCUMENTS: dict[str, Callable[[Plan, Options], Report]] = {APPENDIX: _appendix}


def build(name: str, plan: Plan, options: Options | None = None) -> Report:
    """The report of a document by its name. Raises KeyError for a name not in DOCUMENTS (a bug, not a refusal)."""
    return DOCUMENTS[name](plan, options or Options())


def render(
    report: Report,
    file_format: str,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """Write a report to ``target`` (as ``pdf.render`` and ``xlsx.render``); the format's library is loaded only now.

    Raises FileProblem ``export.cancelled``, ``export.no_font``, OSError; ValueError for a format not in FORMATS.
    """
    if file_format == PDF:
        from parplanner.reports import pdf

        return pdf.render(report, target, progress, cancelled)
    if file_format == XLSX:
        from parplanner.reports import xlsx

        return xlsx.render(report, target, progress, cancelled)
    raise ValueError(f"unknown format: {file_format}")
