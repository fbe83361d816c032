"""Every document of every real sample, in every format, has the form of the decree
(document-format.md C1–C3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.document.samples import sample_plan
from parplanner.reports import documents
from tests.checks import docx_form, pdf_form, xlsx_form

SAMPLES = ("ha-noi-2018", "ba-dinh-2022", "khanh-hoa-2023", "so-noi-vu-2019", "quang-ngai-2022")
CHECKERS = {"pdf": pdf_form.check_all, "docx": docx_form.check_all, "xlsx": xlsx_form.check_all}


@pytest.mark.parametrize("kind", CHECKERS)
@pytest.mark.parametrize("what", documents.DOCUMENTS)
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_document_of_every_sample_has_the_prescribed_form(
    sample: str, what: str, kind: str, tmp_path: Path
) -> None:
    report = documents.build(what, sample_plan(sample))
    target = tmp_path / f"x.{kind}"
    documents.render(report, kind, target)
    CHECKERS[kind](target, report)
