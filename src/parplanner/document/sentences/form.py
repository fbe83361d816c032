"""The sentences for the form of a plan that goes to be signed."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.wording import tr

FORM: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "FORM_AGENCY_MISSING": (
        lambda: tr("The agency is not named"),
        lambda: tr("The head of the document has no agency: name it in the plan's facts."),
    ),
    "FORM_ABBREVIATION_MISSING": (
        lambda: tr("The agency's abbreviation is missing"),
        lambda: tr("Number and symbol need the agency's abbreviation, as in 05/KH-SNV."),
    ),
    "FORM_PLACE_MISSING": (
        lambda: tr("The place of issue is missing"),
        lambda: tr("Nothing stands before the day of issue: name the place."),
    ),
    "FORM_SIGNER_TITLE_MISSING": (
        lambda: tr("The signer's position is missing"),
        lambda: tr("Above the signature no position is named, as in GIÁM ĐỐC or CHỦ TỊCH."),
    ),
    "FORM_RECIPIENTS_MISSING": (
        lambda: tr("No recipients"),
        lambda: tr("“Nơi nhận” is empty: nobody would receive the plan."),
    ),
    "FORM_ARCHIVE_MISSING": (
        lambda: tr("“Lưu: VT” is missing"),
        lambda: tr("The last line of “Nơi nhận” is missing: “Lưu: VT” and who drafted it."),
    ),
    "FORM_APPENDIX_NOT_MENTIONED": (
        lambda: tr("The text does not mention its appendix"),
        lambda: tr("An appendix is attached, but no sentence says “(có Phụ lục kèm theo)”."),
    ),
    "FORM_SYMBOL": (
        lambda: tr("The symbol is of another type of document"),
        lambda: tr(
            "“{text}” does not belong to the type “{kind_name}”, whose symbol begins “{should}”."
        ),
    ),
    "FORM_DECIMAL_POINT": (
        lambda: tr("Decimal points beside commas"),
        lambda: tr("{row}: “{text}” has a decimal point, other numbers of the text have a comma."),
    ),
    "FORM_DEGREE": (
        lambda: tr("A degree before the signer's name"),
        lambda: tr("“{text}”: below a signature stands the name alone, “{should}”."),
    ),
    "FORM_DOUBTS_OPEN": (
        lambda: tr("To be signed, but not everything is settled"),
        lambda: tr(
            "The plan has its number or day, but is not settled: errors {errors}, warnings "
            "{warnings}."
        ),
    ),
}
