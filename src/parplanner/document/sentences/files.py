"""The sentences for what the world refuses: files, disks, folders, other programs."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.wording import tr

Sentences = dict[str, Callable[[], str]]

_OPENING: Sentences = {
    "file.missing": lambda: tr(
        "{file} is not there. Check its name and folder, or choose another file."
    ),
    "file.is_folder": lambda: tr("{place} is a folder, not a file. Choose a file."),
    "file.not_regular": lambda: tr("{place} is not an ordinary file. Choose another file."),
    "file.unreadable": lambda: tr(
        "{file} cannot be read. Check that you may open it and that its disk or share is connected."
    ),
    "file.empty": lambda: tr(
        "{file} is empty: perhaps it was not copied completely. Ask for it again."
    ),
    "file.too_large": lambda: tr(
        "{file} is larger than {megabytes} MB, more than a plan may have. Choose another file or "
        "shorten the plan."
    ),
    "file.truncated": lambda: tr(
        "{file} is incomplete: its end is missing. Ask for it again, or use a backup."
    ),
    "file.not_a_plan": lambda: tr(
        "{file} is not a plan. To take over an Excel file or a table, use Import."
    ),
    "file.foreign": lambda: tr(
        "{file} belongs to another program. Choose a plan that was saved by parplanner."
    ),
    "file.newer": lambda: tr(
        "{file} was saved by a newer parplanner (format {version}) and was left as it is. "
        "Install the newer version to open it."
    ),
    "file.damaged": lambda: tr(
        "{file} is damaged and was not opened. Use a backup, or ask for the file again."
    ),
    "file.changed_structure": lambda: tr(
        "{file} was altered by another program and cannot be read safely. Use a backup, or ask for "
        "the file again."
    ),
    "file.seal": lambda: tr(
        "{file} no longer holds what was saved: it was damaged or altered by another program. "
        "Use the latest backup, or open it as a new plan and check it."
    ),
    "recover.unknown": lambda: tr(
        "There is no left-over work {id}. Perhaps it was recovered or put away already."
    ),
    "work.in_use": lambda: tr(
        "This work is open in another window of parplanner. Go on there, or close that window."
    ),
    "sample.unknown": lambda: tr("There is no sample “{sample}”. The samples are: {known}."),
    "template.unknown": lambda: tr(
        "There is no template “{template}”. The templates are: {known}."
    ),
    "sqlite.too_old": lambda: tr(
        "This computer's SQLite {version} is too old to keep plans safe. Install parplanner again "
        "with all its parts."
    ),
}

_WRITING: Sentences = {
    "disk.full": lambda: tr(
        "The disk is full: nothing was written, and what was saved before is unharmed. Free some "
        "space and try again."
    ),
    "disk.failed": lambda: tr(
        "The disk or the network failed while writing; what was saved before is unharmed. "
        "Try again, or save to another disk."
    ),
    "file.not_writable": lambda: tr(
        "{file} cannot be written: it or its folder is read-only. Choose another folder or name."
    ),
    "file.busy": lambda: tr("{file} is in use by another program. Close it there and try again."),
    "file.changed_meanwhile": lambda: tr(
        "{file} was changed by someone else meanwhile and was not overwritten. Save under another "
        "name to keep both."
    ),
    "save.no_backup": lambda: tr(
        "{file} holds another version, of which no backup could be kept, so it was not replaced. "
        "Save under another name to keep both."
    ),
    "work.differs": lambda: tr(
        "The working copy on this computer could not be read back, so {file} was left as it was. "
        "What you see is unharmed: try again, or save to another disk."
    ),
    "name.device": lambda: tr(
        "{place} is a name that Windows keeps for a device. Choose another name."
    ),
    "name.letter": lambda: tr(
        "A file name must not hold {letter} in Windows. Choose another name than {place}."
    ),
    "name.end": lambda: tr(
        "A file name must not end with a dot or a blank in Windows. Take it away from {place}."
    ),
    "name.too_long": lambda: tr(
        "{place} lies too deep or its name is too long. Choose a shorter name or another folder."
    ),
    "folder.missing": lambda: tr(
        "The folder {place} is not there. Choose another folder, or connect its disk."
    ),
    "data_folder.not_writable": lambda: tr(
        "parplanner's own folder {place} cannot be written, so no plan can be opened. "
        "Choose another one with --data-dir."
    ),
    "plan.too_large": lambda: tr(
        "With this the plan would be larger than {megabytes} MB, more than a file may have, and it "
        "was not done. "
        "Shorten or delete something first."
    ),
    "edit.too_large": lambda: tr(
        "This step is too large and was not done. Do it in several smaller steps."
    ),
    "output.exists": lambda: tr(
        "{file} is there already and was left as it is. Choose another name, or overwrite it."
    ),
    "output.in_use": lambda: tr(
        "{file} is open in another program, so nothing was exported. Close it there and export "
        "again."
    ),
    "output.is_plan": lambda: tr(
        "{file} is a plan and an export must not replace it; nothing was exported. Choose another "
        "name."
    ),
    "output.twice": lambda: tr(
        "Two exports would be written to {file}; nothing was exported. Choose two names."
    ),
    "output.no_slip": lambda: tr("No unit has a task in this plan, so there is no slip to write."),
    "output.none": lambda: tr(
        "No file to export to was given. Name at least one with --pdf or --xlsx."
    ),
    "export.cancelled": lambda: tr("The export was stopped; no file was written or changed."),
    "export.no_table": lambda: tr(
        "“{document}” has no table, so there is nothing for a workbook. Export it as PDF or Word."
    ),
    "export.too_wide": lambda: tr(
        "The table “{table}” has too many columns: even on A3 paper its figures would be broken. "
        "Remove year columns that the document does not need, or move the table into an appendix, "
        "and export again."
    ),
    "export.no_font": lambda: tr(
        "The font file {place} is missing, so no PDF can be made. Install parplanner again with "
        "all its parts."
    ),
}

FILES: Sentences = _OPENING | _WRITING

NOTICES: Sentences = {
    "save.newer_format": lambda: tr(
        "The plan is saved in the format of this parplanner: an older one cannot open it any more. "
        "The file as it was before lies among the earlier versions."
    ),
    "save.not_noted": lambda: tr(
        "The plan is saved, but the working copy could not note it: after a crash it may be "
        "offered for recovery."
    ),
    "backup.failed": lambda: tr(
        "The plan is saved, but no backup of the earlier version could be kept."
    ),
}
