"""``parplanner check``: what does not hold in a plan or in a workbook as it came."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from parplanner.cli import exit_codes
from parplanner.cli.talk import Talk
from parplanner.domain.findings import ERROR, WARNING
from parplanner.domain.ignored import still_open
from parplanner.wording import tr

SCHEMA = "parplanner.check/1"


def help_text() -> str:
    """One line for the list of commands."""
    return tr("check a plan or a workbook: wrong totals, missing tasks, doubtful units …")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "file", type=Path, metavar="PLAN.db|IN.xlsx", help=tr("the plan or workbook")
    )
    parser.add_argument("--json", action="store_true", help=tr("write JSON"))
    parser.add_argument("--strict", action="store_true", help=tr("exit code 1 for warnings too"))


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Print the findings; 1 when there is an error among them
    (``--strict``: or a warning) that is not ignored."""
    from parplanner.cli import finding_json
    from parplanner.document import sentences
    from parplanner.document.checking import checked_plan
    from parplanner.domain.rules.compared import compared

    plan, found = checked_plan(args.file)
    bad = {ERROR, WARNING} if args.strict else {ERROR}
    ok = not any(f.severity in bad for f in still_open(found))
    if args.json:
        told = [finding_json.as_json(f, plan) for f in found]
        counts = asdict(compared(plan))
        talk.json({"schema": SCHEMA, "ok": ok, "findings": told, "compared": counts})
    else:
        for line in finding_json.lines(found, talk):
            talk.out(line)
        looked_at = compared(plan)
        if found:
            talk.out(tr("Looked at: {what}").format(what=sentences.compared(looked_at)))
        talk.out(finding_json.summary(found) if found else finding_json.silence(looked_at))
    return exit_codes.DONE if ok else exit_codes.FINDINGS
