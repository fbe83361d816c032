"""The head may be set a point smaller, within what the decree allows, in PDF and Word alike."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest

from parplanner.document.samples import sample_plan
from parplanner.domain.edits import plan_info
from parplanner.domain.edits.draft import Draft
from parplanner.reports import documents
from tests.checks import docx_form, pdf_form


@pytest.mark.parametrize("size", [13, 12])
def test_the_head_has_the_size_the_plan_asks_for(size: int, tmp_path: Path) -> None:
    draft = Draft(sample_plan("ba-dinh-2022"))
    draft.do(plan_info.set_info(draft.plan, head_size=size))
    report = documents.build("plan", draft.plan)
    pdf, word = tmp_path / "x.pdf", tmp_path / "x.docx"
    documents.render(report, "pdf", pdf)
    documents.render(report, "docx", word)
    pdf_form.check_all(pdf, report)
    docx_form.check_all(word, report)
    with pdfplumber.open(pdf) as opened:
        words = opened.pages[0].extract_words(extra_attrs=["size"])
    sizes = {w["text"]: round(w["size"]) for w in words[:40]}
    assert (sizes["CỘNG"], sizes["Độc"]) == (size, size + 1)
    import zipfile

    xml = zipfile.ZipFile(word).read("word/styles.xml").decode()
    nation = xml[xml.index('w:styleId="QuocHieu"') :][:900]
    assert f'<w:sz w:val="{size * 2}"/>' in nation
