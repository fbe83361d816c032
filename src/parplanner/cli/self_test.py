"""``parplanner --self-test``: one plan through its whole life, as a
build proves that nothing was left out of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.domain.plan import Plan
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.document.document import Document

SAMPLE = "ha-noi-2018"


class SelfTestFailure(Exception):
    """A step did not do what it must; the message says which."""


def run(talk: Talk) -> int:
    """Do every step in a temporary folder and print it; 70 when one fails."""
    good = tr("ok")
    try:
        with tempfile.TemporaryDirectory(prefix="parplanner-") as folder:
            for step in _steps(Path(folder)):
                talk.out(f"{good:<6} {step}")
    except SelfTestFailure as failure:
        talk.refuse(str(failure))
        return exit_codes.BUG
    talk.out(tr("The self-test is passed."))
    return exit_codes.DONE


def _steps(folder: Path) -> Iterator[str]:
    from parplanner.document.document import Document
    from parplanner.document.opening import open_file
    from parplanner.document.samples import sample_plan

    document = Document.new(sample_plan(SAMPLE))
    try:
        yield tr("the sample {name} is opened").format(name=SAMPLE)
        yield from _edit(document)
        document.save(folder / "plan.db")
        yield tr("the plan is saved")
        yield from _export(document.plan, folder)
        again = open_file(folder / "plan.db")
        try:
            _demand(
                again.plan.same_content(document.plan), tr("the saved plan reads back differently")
            )
        finally:
            again.close()
        yield tr("the saved plan reads back the same")
    finally:
        document.close()


def _edit(document: Document) -> Iterator[str]:
    from parplanner.document.document import new_id
    from parplanner.document.history import Label
    from parplanner.domain.edits import criteria

    before = document.plan.copy()
    document.execute(
        Label(mark("Self-test")), criteria.add(document.plan, new_id, None, title="Lĩnh vực thử")
    )
    _demand(not document.plan.same_content(before), tr("an edit changed nothing"))
    yield tr("a field is added")
    document.undo()
    _demand(document.plan.same_content(before), tr("undo did not bring the plan back"))
    yield tr("the edit is undone")


def _export(plan: Plan, folder: Path) -> Iterator[str]:
    from parplanner.document.exporting import export

    outputs = {"pdf": folder / "plan.pdf", "xlsx": folder / "plan.xlsx"}
    export(plan, "appendix", outputs)
    for path, start in ((outputs["pdf"], b"%PDF-"), (outputs["xlsx"], b"PK")):
        data = path.read_bytes()
        _demand(
            data.startswith(start) and len(data) > 5_000,
            tr("{name} is not complete").format(name=path.name),
        )
        yield tr("{name} is made, {size} bytes").format(name=path.name, size=len(data))


def _demand(truth: bool, otherwise: str) -> None:
    if not truth:
        raise SelfTestFailure(otherwise)
