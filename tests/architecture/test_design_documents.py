"""What a docstring refers to leads somewhere: every label is a section of ``docs/design``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DESIGN = ROOT / "docs" / "design"
ROOMS = ("src", "tests")
_NAMED = re.compile(
    r"\b(reliability|document-format|user-experience|command-line|domain|look|style)\.md\b"
    r"(?:,? (?:§ ?)?((?:finding )?[A-Z]?-?[0-9]+(?:\.[0-9]+)*|[A-Z](?:\.?[0-9]+)*)\b)?"
)
_DECREE = re.compile(r"\bPL1-[IVX]+\.[0-9]+[a-zđ]?")
_PITFALL = re.compile(r"\bD-[0-9]{1,2}\b")
_INVARIANT = re.compile(r"[(,] ?(I[0-9]{1,2})\b")
_CHECK = re.compile(r"\"(C[123]\.[0-9]+)\"")
_PLAN = re.compile(r"\bS00[0-4]\b")


def source() -> Iterator[tuple[Path, str]]:
    """Every module but this one, the build's recipe, and their texts."""
    yield ROOT / "build.spec", (ROOT / "build.spec").read_text("utf-8")
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            if path != Path(__file__).resolve():
                yield path, path.read_text("utf-8")


def design(name: str) -> str:
    """A document's text, nothing where there is none."""
    path = DESIGN / f"{name}.md"
    return path.read_text("utf-8") if path.exists() else ""


def has_label(text: str, label: str) -> bool:
    """Whether a label heads a section, a line of a numbered list or a line of a table."""
    bare = re.escape(label.removeprefix("finding "))
    heads = rf"^(?:#+ |\| |- \*\*|\*\*)?{bare}(?:\. |[ *|]|$)"
    return re.search(heads, text, re.MULTILINE) is not None


def lead_nowhere(path: Path, text: str) -> Iterator[str]:
    """The references of a module that no document answers."""
    wanted = [(name, label) for name, label in _NAMED.findall(text)]
    wanted += [("document-format", label) for label in _DECREE.findall(text) + _CHECK.findall(text)]
    wanted += [("user-experience", label) for label in _PITFALL.findall(text)]
    wanted += [("domain", label) for label in _PLAN.findall(text)]
    if path.parts[-3:-1] == ("domain", "rules"):
        wanted += [("domain", label) for label in _INVARIANT.findall(text)]
    for name, label in sorted(set(wanted)):
        told = design(name)
        if not told or (label and not has_label(told, label)):
            yield f"{path.name}: {name}.md {label}".rstrip()


def test_every_reference_to_a_design_document_leads_somewhere() -> None:
    assert [told for path, text in source() for told in lead_nowhere(path, text)] == []


def test_every_path_to_a_document_is_one() -> None:
    named = {path for _, text in source() for path in re.findall(r"\bdocs/[\w/-]+\.md", text)}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_there_are_references_at_all() -> None:
    found = [label for _, text in source() for _, label in _NAMED.findall(text)]
    assert {"C1", "C2", "C3", "C4", "C7", "C11", "D2", "finding 10", "3.4", "H"} <= set(found)


def test_no_document_is_longer_than_one_reads() -> None:
    lengths = {path.name: len(path.read_text("utf-8").splitlines()) for path in DESIGN.glob("*.md")}
    assert len(lengths) == 7
    assert [name for name, lines in lengths.items() if lines > 200] == []


def test_every_decision_is_listed_and_every_link_leads_to_one() -> None:
    picture = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    listed = re.findall(r"\]\(decisions/([\w-]+\.md)\)", picture)
    assert listed == sorted(path.name for path in (ROOT / "docs" / "decisions").glob("*.md"))


def test_a_reference_that_leads_nowhere_is_seen() -> None:
    text = '"""reliability.md C99, finding 10; domain.md §3.4; PL1-II.99x, D-99 and S003"""'
    told = list(lead_nowhere(Path("made_up.py"), text))
    assert told == [
        "made_up.py: document-format.md PL1-II.99x",
        "made_up.py: reliability.md C99",
        "made_up.py: user-experience.md D-99",
    ]
