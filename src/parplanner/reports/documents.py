"""The documents there are and the formats they come in: the one door to reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from parplanner.domain.plan import Plan
from parplanner.reports.papers.options import Options, usual_options
from parplanner.reports.report.model import Report
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.progress import Cancelled, Progress

__all__ = [
    "APPENDIX",
    "DOCUMENTS",
    "DOCX",
    "FORMATS",
    "PDF",
    "PLAN",
    "SLIPS",
    "XLSX",
    "Options",
    "build",
    "render",
]


PLAN, APPENDIX, SLIPS = "plan", "appendix", "slips"
PDF, DOCX, XLSX = "pdf", "docx", "xlsx"
FORMATS = (PDF, DOCX, XLSX)


Build = Callable[[Plan, Options], Report]


def _plan() -> Build:
    from parplanner.reports.papers.plan_text import plan_report

    return plan_report


def _appendix() -> Build:
    from parplanner.reports.papers.appendix import appendix_report

    return appendix_report


def _results() -> Build:
    from parplanner.reports.papers.results import results_report

    return results_report


def _by_field() -> Build:
    from parplanner.reports.papers.by_field import by_field_report

    return by_field_report


def _by_unit() -> Build:
    from parplanner.reports.papers.by_unit import by_unit_report

    return by_unit_report


def _lost_points() -> Build:
    from parplanner.reports.papers.lost_points import lost_points_report

    return lost_points_report


def _slips() -> Build:
    from parplanner.reports.papers.slips import slips_report

    return slips_report


def _petitions() -> Build:
    from parplanner.reports.papers.petitions import petitions_report

    return petitions_report


def _statistics() -> Build:
    from parplanner.reports.papers.statistics import statistics_report

    return statistics_report


# A command makes one document: the modules of the others stay where they are.
DOCUMENTS: dict[str, Callable[[], Build]] = {
    PLAN: _plan,
    APPENDIX: _appendix,
    "results": _results,
    "by-field": _by_field,
    "by-unit": _by_unit,
    "lost-points": _lost_points,
    SLIPS: _slips,
    "petitions": _petitions,
    "statistics": _statistics,
}
"""By the names of ``export --what``: what gives the function that builds it."""


def build(name: str, plan: Plan, options: Options | None = None) -> Report:
    """The report of a document by its name, without ``options`` as :func:`usual_options` has it.

    Raises KeyError for a name not in DOCUMENTS (a bug, not a refusal).
    """
    return DOCUMENTS[name]()(plan, options or usual_options(plan))


def unprintable(plan: Plan) -> list[str]:
    """Notices about characters in the plan that a PDF cannot show, to be told before it is made.

    Raises FileProblem ``export.no_font``.
    """
    from parplanner.reports.report.fonts import face

    regular, bold = face(), face(bold=True)
    printable = Printable(lambda char: regular.has(char) and bold.has(char))
    texts = (getattr(row, f.name) for row in plan.rows() for f in fields(row))
    for char in sorted({char for value in texts if isinstance(value, str) for char in value}):
        printable.text(char)
    return printable.notices()


def render(
    report: Report,
    file_format: str,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """Write a report to ``target`` (as ``pdf.render`` and its like), its tables fitted to what they
    hold.

    The format's library is loaded only now.

    Raises FileProblem ``export.cancelled``, ``export.no_font``, ``export.too_wide`` (table), for a
    workbook
    ``export.no_table`` (document); OSError;
    ValueError for a format not in FORMATS.
    """
    if file_format not in FORMATS:
        raise ValueError(f"unknown format: {file_format}")
    from parplanner.reports.report.fitting import fitted_report

    report = fitted_report(report)
    if file_format == PDF:
        from parplanner.reports import pdf

        return pdf.render(report, target, progress, cancelled)
    if file_format == DOCX:
        from parplanner.reports import docx

        return docx.render(report, target, progress, cancelled)
    from parplanner.reports import xlsx

    return xlsx.render(report, target, progress, cancelled)
