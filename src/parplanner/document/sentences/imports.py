"""The sentences for files that cannot be taken over: what they are instead, and what to do; the
plan is unchanged."""

from __future__ import annotations

from parplanner.document.sentences.files import Sentences
from parplanner.wording import tr

_KINDS: Sentences = {
    "import.is_plan": lambda: tr(
        "{file} is a plan of parplanner, not a table. Open it instead of importing it."
    ),
    "import.is_pdf": lambda: tr(
        "{file} is a PDF, which cannot be taken over. Ask for the Excel or Word file it was made "
        "from."
    ),
    "import.is_word": lambda: tr(
        "{file} is a Word document, which cannot be read yet. In Word: select the table, copy it "
        "(Ctrl+C), "
        "open the plan here, click the first cell of Criteria and paste (Ctrl+V)."
    ),
    "import.is_odt": lambda: tr(
        "{file} is an OpenDocument text (.odt), which cannot be read yet. In LibreOffice: select "
        "the table, "
        "copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V)."
    ),
    "import.is_html": lambda: tr(
        "{file} is a web page in which no table was recognised. Open it in Excel or a browser: "
        "select the table, "
        "copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V)."
    ),
    "import.is_web_archive": lambda: tr(
        "{file} is a web archive (.mht), whatever its name says. Open it in Excel, save it as "
        ".xlsx and import that."
    ),
    "import.is_xml_2003": lambda: tr(
        "{file} is an XML spreadsheet of Excel 2003, whatever its name says. "
        "Open it in Excel, save it as .xlsx and import that."
    ),
    "import.is_xls": lambda: tr(
        "{file} is an old Excel file (.xls), which cannot be read yet. Open it in Excel or "
        "LibreOffice, save it as "
        ".xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here "
        "and paste (Ctrl+V)."
    ),
    "import.is_xlsb": lambda: tr(
        "{file} is a binary Excel file (.xlsb), which cannot be read yet. Open it in Excel or "
        "LibreOffice, save it as "
        ".xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here "
        "and paste (Ctrl+V)."
    ),
    "import.is_ods": lambda: tr(
        "{file} is an OpenDocument table (.ods), which cannot be read yet. Open it in LibreOffice "
        "or Excel, save it as "
        ".xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here "
        "and paste (Ctrl+V)."
    ),
    "import.is_encrypted": lambda: tr(
        "{file} is protected by a password. Save it in Excel without one and import that."
    ),
    "import.unknown_kind": lambda: tr(
        "{file} is no workbook and no table of text. Choose an .xlsx, .csv or .tsv file."
    ),
    "import.owner_file": lambda: tr(
        "{file} is only the note Excel leaves beside an open workbook. Choose the workbook."
    ),
}

_CONTENT: Sentences = {
    "import.missing": lambda: tr(
        "{file} is not there. Check its name and folder, or choose another file."
    ),
    "import.unreadable": lambda: tr(
        "{file} cannot be read. Check that you may open it and that its disk or share is connected."
    ),
    "import.empty": lambda: tr(
        "{file} is empty: perhaps it was not copied completely. Ask for it again."
    ),
    "import.too_large": lambda: tr(
        "{file} is too large to be taken over. Keep only the sheet with the table and retry."
    ),
    "import.damaged": lambda: tr(
        "{file} is damaged and nothing was taken over. Open it in Excel, save it as a new .xlsx "
        "and import that."
    ),
    "import.too_complex": lambda: tr(
        "{file} holds more than can be read safely, so nothing was taken over. "
        "Copy the table into a new workbook and import that."
    ),
    "import.encoding": lambda: tr(
        "{file} is in a character set that is not known here, so nothing was taken over. "
        "Save it as Unicode (UTF-8) and import that."
    ),
    "import.no_such_sheet": lambda: tr(
        "There is no sheet “{sheet}” in {file}. Its sheets are: {sheets}."
    ),
    "import.heading_twice": lambda: tr(
        "Two headings say the same: “{other}” in {first} and “{heading}” in {second}, so nothing "
        "was taken over. "
        "Rename one of them, or say which column is which."
    ),
    "import.is_ranking": lambda: tr(
        "{file} holds points of several agencies (sheet “{sheet}”): a plan has no place for "
        "rankings yet, "
        "so nothing was taken over. Import the table of your own agency."
    ),
    "import.is_statistics": lambda: tr(
        "{file} holds statistics (sheet “{sheet}”), no criteria or tasks: they have no place here "
        "yet, "
        "so nothing was taken over."
    ),
    "import.transposed": lambda: tr(
        "The table in {file} lies on its side: its headings stand below each other. In Excel copy "
        "it, "
        "choose Paste Special, Transpose, save, and import that."
    ),
    "import.too_many_rows": lambda: tr(
        "The sheet “{sheet}” has more than {limit} rows, so nothing was taken over. Keep only the "
        "rows of the table."
    ),
    "import.nothing_recognised": lambda: tr(
        "No table was recognised in {file}: it needs a row of headings such as “STT”, “Nhiệm vụ”, "
        "“Điểm”. "
        "Check the sheet and its headings."
    ),
}

IMPORTS: Sentences = _KINDS | _CONTENT
