"""Every exported Office file is a whole package and valid by the
schemas of its format, in every part."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from parplanner.document.samples import list_samples, sample_plan
from parplanner.domain.errors import FileProblem
from parplanner.reports import documents
from parplanner.reports.report.model import Report
from tests.checks import demo, office_package, office_schema
from tests.checks.hostile import hostile_everywhere
from tests.reports.samples import HOSTILE, LONG, hostile_report, many_sums, report

OFFICE = (documents.DOCX, documents.XLSX)
SAMPLES = [sample.name for sample in list_samples()]
RICH = "ha-noi-2018"


def faults(document: Report, file_format: str, folder: Path) -> list[str]:
    target = folder / f"x.{file_format}"
    try:
        documents.render(document, file_format, target)
    except FileProblem as problem:
        assert problem.code == "export.no_table"
        return []
    return [*office_package.faults(target), *office_schema.faults(target)]


def faults_of_sample(sample: str, file_format: str, folder: Path) -> list[str]:
    found: list[str] = []
    for name in documents.DOCUMENTS:
        document = documents.build(name, sample_plan(sample))
        found += [f"{name}: {fault}" for fault in faults(document, file_format, folder)]
    return found


@pytest.mark.parametrize("file_format", OFFICE)
def test_every_document_is_valid_by_its_schema(file_format: str, tmp_path: Path) -> None:
    assert faults_of_sample(RICH, file_format, tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("file_format", OFFICE)
@pytest.mark.parametrize("sample", [name for name in SAMPLES if name != RICH])
def test_every_document_of_every_sample_is_valid_by_its_schema(
    sample: str, file_format: str, tmp_path: Path
) -> None:
    assert faults_of_sample(sample, file_format, tmp_path) == []


@pytest.mark.parametrize("file_format", OFFICE)
def test_strange_content_does_not_spoil_a_file(file_format: str, tmp_path: Path) -> None:
    tall = report([("1", LONG, "x" * 500, None), ("2", "a\n\nb\tc", "\ud800\ufffe\x07", None)])
    for document in (hostile_report(), many_sums(300, subtotals=True), tall, demo.demo_report()):
        assert faults(document, file_format, tmp_path) == []
    if file_format == documents.DOCX:
        for text in HOSTILE:
            assert faults(hostile_everywhere(text), file_format, tmp_path) == []


# -- the checks themselves -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A document with tables and charts in both formats."""
    folder = tmp_path_factory.mktemp("whole")
    document = documents.build("lost-points", sample_plan(RICH))
    for file_format in OFFICE:
        documents.render(document, file_format, folder / f"x.{file_format}")
    return {file_format: folder / f"x.{file_format}" for file_format in OFFICE}


def broken(source: Path, part: str, before: str, after: str, folder: Path) -> Path:
    """The file with the first match of a pattern in one of its parts put differently; without the
    part for ``""``."""
    target = folder / source.name
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            if name != part:
                new.writestr(name, content)
            elif before:
                changed = re.sub(before, after, content, count=1)
                assert changed != content, "nothing was broken"
                new.writestr(name, changed)
    return target


@pytest.mark.parametrize(
    ("file_format", "part", "before", "after"),
    [
        ("docx", "word/document.xml", r"(<w:pgSz[^>]*>)(.*?)(<w:titlePg/>)", r"\3\1\2"),
        ("docx", "word/document.xml", "<w:keepNext/>", "<w:keepNext/><w:unknown/>"),
        ("docx", "word/document.xml", '<w:pgSz w:w="', '<w:pgSz w:w="x'),
        ("docx", "word/document.xml", "<wp:docPr[^>]*>", ""),
        ("docx", "word/styles.xml", r"(<w:sz [^>]*>)(<w:szCs [^>]*>)", r"\2\1"),
        ("docx", "word/settings.xml", r"(<w:zoom[^>]*>)(<w:defaultTabStop[^>]*>)", r"\2\1"),
        ("docx", "word/header1.xml", 'fldCharType="begin"', 'fldCharType="begins"'),
        ("docx", "word/charts/chart1.xml", r'(<c:idx val="0"/>)(<c:order val="0"/>)', r"\2\1"),
        ("docx", "word/charts/chart1.xml", '<c:crossAx val="2"/>', ""),
        ("xlsx", "xl/styles.xml", r"(<b [^>]*>)(<sz [^>]*>)", r"\2\1"),
        ("xlsx", "xl/styles.xml", r"(<fonts.*?</fonts>)(<fills.*?</fills>)", r"\2\1"),
        (
            "xlsx",
            "xl/workbook.xml",
            r"(<sheets>.*?</sheets>)(<definedNames>.*?</definedNames>)",
            r"\2\1",
        ),
        ("xlsx", "xl/worksheets/sheet1.xml", r"(<pageMargins[^>]*>)(<pageSetup[^>]*>)", r"\2\1"),
        ("xlsx", "xl/worksheets/sheet1.xml", '<row r="1"', '<row r="one"'),
        ("xlsx", "xl/charts/chart1.xml", r'(<idx val="0"\s*/>)(<order val="0"\s*/>)', r"\2\1"),
        ("xlsx", "xl/drawings/drawing1.xml", r"<(\w*:?)clientData\s*/>", ""),
    ],
)
def test_a_part_that_breaks_the_schema_is_told(
    whole: dict[str, Path], file_format: str, part: str, before: str, after: str, tmp_path: Path
) -> None:
    assert office_schema.faults(whole[file_format]) == []
    (first, *_) = office_schema.faults(broken(whole[file_format], part, before, after, tmp_path))
    assert part in first


@pytest.mark.parametrize(
    ("file_format", "part", "before", "after", "said"),
    [
        (
            "docx",
            "[Content_Types].xml",
            "/word/styles.xml",
            "/word/other.xml",
            "word/other.xml, which is not there",
        ),
        (
            "docx",
            "word/_rels/document.xml.rels",
            'Target="styles.xml"',
            'Target="other.xml"',
            "other.xml is not there",
        ),
        ("docx", "word/document.xml", 'r:id="rId', 'r:id="none', "is no relation of it"),
        ("docx", "word/document.xml", "</w:body>", "", "not well-formed"),
        ("docx", "word/styles.xml", "", "", "styles.xml is not there"),
        (
            "xlsx",
            "xl/_rels/workbook.xml.rels",
            "<Relationship [^>]*theme[^>]*>",
            "",
            "no relation leads to xl/theme",
        ),
        (
            "xlsx",
            "[Content_Types].xml",
            '<Default Extension="rels"[^>]*>',
            "",
            "rels has no content type",
        ),
    ],
)
def test_a_package_that_is_not_whole_is_told(
    whole: dict[str, Path],
    file_format: str,
    part: str,
    before: str,
    after: str,
    said: str,
    tmp_path: Path,
) -> None:
    assert office_package.faults(whole[file_format]) == []
    found = office_package.faults(broken(whole[file_format], part, before, after, tmp_path))
    assert any(said in fault for fault in found), found
