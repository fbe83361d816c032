<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year does not go with --sample: a sample keeps its own years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan can hold {limit} entries of this kind at most; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row cannot be moved below itself. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has an impossible number of its own; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit needs a name. Type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is of the wrong kind; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is needed is missing; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula that was never computed and was left blank. Save the file in Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell} holds an error or something unreadable (“{text}”) and was left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be printed were left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be printed were taken out of cell {cell}: {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} was not taken over: its heading “{heading}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group maximum differs from its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit also cooperates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum points differ from the criteria set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum: {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file to write, with --pdf or --xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cooperating unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file to export to was given. Name at least one with --pdf or --xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading says whether {years} are results or targets; they were taken as targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No improvement planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was recognised in {file}: it needs a row of headings such as “STT”, “Nhiệm vụ”, “Điểm”. Check the sheet and its headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: the plan is consistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved (--dry-run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit, several names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows still refer to this one, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that raise an agency&apos;s PAR INDEX. Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at {row} ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points on a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed total is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {source}, sheet “{sheet}”: {fields} fields, {groups} groups, {scored} scored rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {source}: {fields} fields, {groups} groups, {scored} scored rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results or targets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows can lie at most {limit} levels deep. Choose a higher place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows marked not applicable are printed but not summed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows too tall for Excel continue in the row below, with a blank number: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this row refers to is not there any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split row joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums with too many parts for a formula stand as plain numbers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target below the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much to paste at once: {rows} rows and {columns} columns at most. Paste it in parts, or use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen rows lie in different groups. Choose rows of one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds characters that cannot be printed, so nothing was pasted. Copy the cells again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} occurs twice: “{title}” and “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes skip from {other} to {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of issue is not a date and was left blank: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was written, and what was saved before is unharmed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network failed while writing; what was saved before is unharmed. Try again, or save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {place} is not there. Choose another folder, or connect its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file {place} is missing, so no PDF can be made. Install parplanner again with all its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font lacks these characters; a box or a similar sign stands for them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal for {column} is {printed} points, the targets sum to {computed}: {gap} more are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{heading}” stands twice, in {first} and {second}, so nothing was taken over. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be written either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum points of all rows sum to {computed}, the criteria set says {printed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be from {low} to {high}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full or the connection is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan had all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is saved, but no backup of the earlier version could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of “{stt} {title}” are the sum of the rows below it. Enter points in those rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row at {cell} continues {row} and was joined to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row at {cell} was left out, because it belongs to no row of the table: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is at the edge of its group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is on the top level already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry exists already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more columns than are read; those far to the right were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {limit} rows, so nothing was taken over. Keep only the rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is set in {size} pt instead of {usual}: its columns are narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters, {limit} at most are possible. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Delete them and type again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of cell {cell} has {length} characters and was cut after {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “{name}” still has tasks. Give them to another unit first, or merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a unit “{name}” already. Merge the two instead of renaming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion with the code “{stt}”. Check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no left-over work {id}. Perhaps it was recovered or put away already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row above in this group to put it under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample “{sample}”. The samples are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {file}. Its sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{template}”. The templates are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a column for {year} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are one unit already. Choose two different units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is computed and cannot be typed into. Change the rows it is computed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite {version} is too old to keep plans safe. Install parplanner again with all its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is not there any more; nothing was changed. Choose another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row was changed meanwhile, so nothing was done. Look at it again and repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step contradicts itself and was not done. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is too large and was not done. Do it in several smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work is open in another window of parplanner. Go on there, or close that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recover, name both the ID and -o OUT.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two exports would be written to {file}; nothing was exported. Choose two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprintable characters removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bundled sample (see: parplanner samples)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bundled template (see: parplanner samples)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edit changed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a plan or a workbook: wrong totals, missing tasks, doubtful units …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check fonts, Qt, folders and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands (parplanner COMMAND --help tells more):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code 1 for warnings too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder for working copies, backups and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the messages (Vietnamese by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave number and date blank for the clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the bundled samples and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list unsaved work that a crash left, or save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made when new, else extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge unit names that look like one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is short for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one only adds the agency&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only show what would be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a bundled sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner has a fault of its own; your files are unharmed. Please send the log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner&apos;s own folder {place} cannot be written, so no plan can be opened. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps row {rows} was counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps row {rows} was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads back something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say more, and write more to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say nothing but why something failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a plan&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a workbook or table over into a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edit is undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to make; it must not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to make; must not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file: xlsx, xlsm, tsv or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan or workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan; it is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same but for accents or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample {name} is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved plan reads back differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved plan reads back the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet (default: the one with the table&apos;s headings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year must be from 1900 to 2200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try everything once without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo did not bring the plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which document (for now the appendix only, which is the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which work (without it: list all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a plan&apos;s appendix as PDF and Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {kind} to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of the results the plan starts from; targets are for the years after it (not with --sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hidden rows were taken over too, the first is row {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} fields, {criteria} criteria, {sub_criteria} sub-criteria, {scored} scored rows, {tasks} tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose a plan that was saved by parplanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it and that its disk or share is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds more than can be read safely, so nothing was taken over. Copy the table into a new workbook and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a PDF, which cannot be taken over. Ask for the Excel file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a Word document. Copy its table into an Excel sheet and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a binary Excel file (.xlsb). Save it in Excel as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a plan and an export must not replace it; nothing was exported. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a plan of parplanner, not a table. Open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page. Open it in Excel, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an OpenDocument table (.ods). Save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls). Open it in Excel, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and nothing was taken over. Open it in Excel, save it as a new .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Use a backup, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty: perhaps it was not copied completely. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in an old character set, so nothing was taken over. Save it as Unicode (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Ask for it again, or use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, too large to be opened. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no workbook and no table of text. Choose an .xlsx, .csv or .tsv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a plan. To take over an Excel file or a table, use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there. Check its name and folder, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is only the note Excel leaves beside an open workbook. Choose the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another program, so nothing was exported. Close it there and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it in Excel without one and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name, or overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be taken over. Keep only the sheet with the table and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} no longer holds what was saved: it was damaged or altered by another program. Use the latest backup, or open it as a new plan and check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was altered by another program and cannot be read safely. Use a backup, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by someone else meanwhile and was not overwritten. Save under another name to keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved by a newer parplanner (format {version}) and was left as it is. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made, {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: leads {tasks} tasks, lost {lost}, planned gain {gain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total} points ({percent} %); criteria at the maximum {at_max}, at zero {zero}, between {between}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a folder, not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not an ordinary file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points are more than the maximum of {max}. Correct the points or the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, {column}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: has {printed} of {computed} points, and no target is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: lost {gap} points, but no task is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: marked as not applicable, but the deciding document is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: several units lead; “{lead}” was taken, these cooperate: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the maximum is {printed}, but the rows below it sum to {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the row it belongs under is missing; it was put under the nearest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is below the {computed} achieved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is below the {computed} of the target before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is more than the maximum of {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the task has no cooperating unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the task has no lead unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: this row is the sum of the rows below it; the points entered on it are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {printed} points for {column} are more than the maximum of {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} is not a number of points and was left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” was read as {value} for {column}; the other numbers are written differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” was rounded to {value} for {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{unit}” both leads and cooperates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} unsaved steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is printed as {printed}; the correct sum is {computed}; it is {gap} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is printed as {printed}; the correct sum is {computed}; {gap} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” and “{keep}” look like one unit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has more than three decimals. Round it to three at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in cell {cell} is not a code; the row has none now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in cell {cell} was read as the code {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 05/9/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number of points. Type for example 0,75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type for example 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not possible as points: they go from 0 to 100000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no code. Give it one, so that it can be found and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a file. See: parplanner --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
