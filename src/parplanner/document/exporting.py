"""Exporting a plan: every asked-for file or none, each written beside its target and renamed when
all are complete."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.reports import documents
from parplanner.reports.documents import Options
from parplanner.reports.report.model import Report
from parplanner.storage import drafts, file_names
from parplanner.storage.drafts import sync_folder
from parplanner.storage.problems import once_free, write_problem

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class _Output:
    """One file to be made: of what, its format, where the officer
    wants it, where that really lies."""

    report: Report
    format: str
    asked: Path
    real: Path


@dataclass(frozen=True, slots=True)
class _Drafted:
    """The same with the draft beside it."""

    asked: Path
    real: Path
    draft: Path


def export(
    plan: Plan,
    what: str,
    outputs: Mapping[str, Path],
    options: Options | None = None,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """Write the document ``what`` of a plan as ``{format: file}`` (``pdf``, ``xlsx``); returns
    notices, as sentences.

    All or none: on any failure, and when ``cancelled`` says so, no target is touched and no draft
    is left. ``progress``
    gets (done, total) in rows over all formats. Raises FileProblem: ``output.exists`` (without
    ``overwrite``),
    ``output.is_plan``, ``output.in_use``, ``output.twice``, ``output.none``, ``folder.missing``,
    ``file.is_folder``,
    ``file.not_writable``, ``disk.full``, ``disk.failed``, ``export.cancelled``, ``export.no_font``.
    """
    report = documents.build(what, plan, options)
    return _export([(report, outputs)], overwrite, progress, cancelled)


def export_slips(
    plan: Plan,
    outputs: Mapping[str, Path],
    options: Options | None = None,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """:func:`export` of the slips, a file of its own for each unit, all or none: :func:`slip_files`
    says where.

    Raises FileProblem as :func:`export`, and ``output.no_slip`` where no unit has anything to do.
    """
    reports = _slips(plan, options)
    files = _slip_files([name for name, _ in reports], outputs)
    wanted = [(report, own) for (_, report), own in zip(reports, files, strict=True)]
    if not wanted:
        raise FileProblem("output.no_slip")
    return _export(wanted, overwrite, progress, cancelled)


def slip_files(
    plan: Plan, outputs: Mapping[str, Path], options: Options | None = None
) -> list[Path]:
    """The files :func:`export_slips` writes: the asked-for name with the unit's behind it."""
    names = [name for name, _ in _slips(plan, options)]
    return [path for own in _slip_files(names, outputs) for path in own.values()]


def _slips(plan: Plan, options: Options | None) -> list[tuple[str, Report]]:
    from parplanner.reports.papers.slips import unit_reports

    return unit_reports(plan, options or Options())


def _slip_files(units: Sequence[str], outputs: Mapping[str, Path]) -> list[dict[str, Path]]:
    made: list[dict[str, Path]] = []
    for unit in file_names.distinct([file_names.possible(name) for name in units]):
        own = {
            kind: path.with_name(f"{path.stem} - {unit}{path.suffix}")
            for kind, path in outputs.items()
        }
        made.append(own)
    return made


def _export(
    wanted: Sequence[tuple[Report, Mapping[str, Path]]],
    overwrite: bool,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> list[str]:
    drafts.sweep()  # also where no window ever starts
    asked = _outputs(wanted, overwrite)
    notices: list[str] = []
    drafted: list[_Drafted] = []
    with ExitStack() as passing:
        for i, output in enumerate(asked):
            with _write_problems(output.asked):
                draft = passing.enter_context(
                    drafts.draft_beside(output.real, private=output.real.exists())
                )
                counted = _part(progress, i, len(asked))
                notices += documents.render(output.report, output.format, draft, counted, cancelled)
                _sync(draft)
                drafted.append(_Drafted(output.asked, output.real, draft))
        if cancelled is not None and cancelled():
            raise FileProblem("export.cancelled")
        _place(drafted)
    return list(dict.fromkeys(notices))


def _outputs(wanted: Sequence[tuple[Report, Mapping[str, Path]]], overwrite: bool) -> list[_Output]:
    """Every target looked at before anything is made."""
    made: list[_Output] = []
    for report, outputs in wanted:
        for kind, asked in outputs.items():
            file_names.refuse_impossible(asked)
            real = Path(os.path.realpath(asked))
            if any(_same(real, other.real) for other in made):
                raise FileProblem("output.twice", path=str(asked))
            with _write_problems(asked):
                _check_target(asked, real, overwrite)
            made.append(_Output(report, kind, asked, real))
    if not made:
        raise FileProblem("output.none")
    return made


def _same(left: Path, right: Path) -> bool:
    return os.path.normcase(left) == os.path.normcase(right)


def _check_target(asked: Path, real: Path, overwrite: bool) -> None:
    if not real.parent.is_dir():
        raise FileProblem("folder.missing", path=str(asked.absolute().parent))
    if real.is_dir():
        raise FileProblem("file.is_folder", path=str(asked))
    if not real.exists():
        return
    if not real.is_file():
        raise FileProblem("file.not_regular", path=str(asked))
    if not overwrite:
        raise FileProblem("output.exists", path=str(asked))
    # "r+b" fails for a read-only file and, on Windows, for one that Excel or a PDF viewer holds.
    if once_free(lambda: _first_bytes(real), real) == _SQLITE:
        raise FileProblem("output.is_plan", path=str(asked))


def _first_bytes(real: Path) -> bytes:
    with real.open("r+b") as file:
        return file.read(len(_SQLITE))


@contextmanager
def _write_problems(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = write_problem(path, error)
        if problem.code == "file.busy":
            raise FileProblem("output.in_use", path=str(path)) from error
        raise problem from error


def _part(progress: Progress | None, index: int, count: int) -> Progress | None:
    """The progress of one of ``count`` renderings as a part of the whole."""
    if progress is None:
        return None
    return lambda done, total: progress(index * total + done, count * total)


def _sync(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _place(made: list[_Drafted]) -> None:
    """Rename all drafts; when one rename fails, those before it are taken back."""
    with ExitStack() as passing:
        kept: list[tuple[_Drafted, Path | None]] = []
        try:
            for output in made:
                with _write_problems(output.asked):
                    # A single rename cannot be half done, so only several need a way back.
                    several = len(made) > 1 and output.real.exists()
                    earlier = passing.enter_context(_kept_aside(output.real)) if several else None
                    kept.append((output, earlier))
                    with contextlib.suppress(OSError):
                        shutil.copymode(output.real, output.draft)
                    once_free(partial(os.replace, output.draft, output.real), output.real)
        except BaseException:
            for output, earlier in reversed(kept):
                _take_back(output, earlier)
            raise
    for folder in {output.real.parent for output in made}:
        with contextlib.suppress(OSError):
            sync_folder(folder)


@contextmanager
def _kept_aside(real: Path) -> Iterator[Path]:
    """A second name for the earlier file (a copy where the disk knows
    no links), so that it can come back."""
    with drafts.draft_beside(real, private=True) as aside:
        aside.unlink()
        try:
            os.link(real, aside)
        except OSError:
            shutil.copy2(real, aside)
        yield aside


def _take_back(output: _Drafted, earlier: Path | None) -> None:
    """After a failed rename: a draft that is still there was never
    placed; else the earlier file comes back."""
    with contextlib.suppress(OSError):
        if output.draft.exists():
            return
        if earlier is not None:
            os.replace(earlier, output.real)
        else:
            output.real.unlink(missing_ok=True)
