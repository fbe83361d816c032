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
        <source>&amp;About parplanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bases, recipients and signature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft the text from the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a criterion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the row (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason… (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason (required):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typed numbers into live figures…</source>
        <translation>&amp;Typed numbers into live figures…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(all other values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({count} such places)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ignored: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--each-unit is for the slips: add --what slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year does not go with --sample: a sample keeps its own years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup opens as a new plan; nothing is replaced until it is saved. Work closed without saving opens as it was and is kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code does not fit its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy behind the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or words such as “Quý IV”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A degree before the signer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district&apos;s text without a table of points; the goal is a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name must not end with a dot or a blank in Windows. Take it away from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name must not hold {letter} in Windows. Choose another name than {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A half-year report with its table of statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading of the table is too long for the page and was cut: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan from a template or a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s name: no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan can hold {limit} entries of this kind at most; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row behind the current one; in the task table a task</source>
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
        <source>A row may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row under the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task of the current criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has the structure, a sample is a finished plan to try things on.</source>
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
        <source>A value of the plan is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is needed is missing; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view is how columns, filters and order are laid out, under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name. Type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About parplanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the signature no position is named, as in GIÁM ĐỐC or CHỦ TỊCH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go down / up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go right / left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task for all {detail} criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task for {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row below this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row one &amp;level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section one level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shortcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{detail}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, number, date, year columns, goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appendix is attached, but no sentence says “(có Phụ lục kèm theo)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ignored finding needs a reason. Type why it may stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sheet cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sheet goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sheet looks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table begins in {cell}; only the rows above it were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: assignment of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal and survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above: nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its heading says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed: I., 1., 2.1., a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the appraisal states them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority (TM., KT., TL.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average per field of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup before a save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, and work closed without saving, to be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bases, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bases, recipients and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis later than the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is signed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below “{row}” ({count} codes change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: the criterion itself is the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus or penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus or penalty: no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its code or words of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case and diacritics count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell or row</source>
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
        <source>Cell {cell}: “{text}” is a person, not a unit, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” names another text, but none was found; it was left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” of “{heading}” was left out: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” was read as the text above it, “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” was read as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that are overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of rank in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;reason… (Delete)</source>
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
        <source>Characters that cannot be printed were taken out of {count} cells ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step (Enter) to go back or forward to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name above a column or the number of a row to change what it was taken for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a total to see the rows it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter opens; the pin (Space) keeps a plan at the top; Delete takes it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to set the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
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
        <source>Code of the criterion the task serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are counted anew by where the rows stand. Live figures in the text follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column without a place in a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {columns} has no heading and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} has a heading for points but none below it; the points may stand in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} holds lost points of a year without results here; the plan computes them itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} is of {year}, but stands between columns of other years: its year may be typed wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} was not taken over: it has no heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} was not taken over: its heading “{heading}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} was taken for points of {year}, but it looks like the maximum points: 100 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column}, “{heading}”, was left out: {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter} ({column}): the rows sum to {computed}, the table prints {printed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter} has {count} values above the maximum of their row, first {row}: it may hold no points of {year}. Choose what it is, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{heading}” ({side}) was left out: a plan has no place for it yet. The result comes from “{taken}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{heading}” ({side}) was taken as the result of {year}, as no column holds a final score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: monitoring unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content spelt otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions and the last lines of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;error information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cells for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cells, then clear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count finding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in the text is wrong</source>
        <translation>Count in the text is wrong</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the codes below a row or of the whole tree by where the rows stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria at their maximum in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria below their maximum in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria between zero and maximum in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria with no points in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, points and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion code in the criteria set; drag it to move the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion or task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;eal with the finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day in the text that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline before the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline on a day that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal points beside commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete shortcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the text from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file at a time: a plan (.db) or a table (.xlsx, .csv, .tsv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate shortcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the text has {count} parts, divided by “{sign}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear&amp;lier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details of {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit section {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell, cursor at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic document: leave number and date blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells, keep the rows (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the row, Ctrl+. offers remedies, Delete ignores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Space pins, Delete takes off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F4 says what the column is, Shift+F4 what the row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every code fits its place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step, to go back to or forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of the table takes the place of the plan&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, with live sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; no file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter the column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old to fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field, criterion or sub-criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all {detail} missing codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the code {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the code {detail} and count on in the rows behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill {detail} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, accents not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a text and put another in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find… (diacritics do not count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a&amp;ll widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold / unfold a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selected criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: agreed with the Department on 5/9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze up to this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {goal} in {year} reached, {points} points to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: points to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group maximum differs from its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden columns lie among those you paste into: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the letters (diacritics do not count), or &gt;1, &lt;=0,5 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a table is imported and what can be changed here (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the task is (Alt+↓ opens the list); other words may be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore finding: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an Excel table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {name}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {name}; {count} differences were left out. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;plan&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tables; diacritics do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of {year} in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert toda&amp;y&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{new}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the new column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last target minus points achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit also cooperates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right choose a column, Space opens its menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis of the special case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters the cells must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the block has only “{text}” at column {place}: the column is too narrow to show its number. Make it wider in the spreadsheet and copy again; nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the block has {count} cells, the others have {usual}: some cells may stand in the wrong column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figure without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figures lose their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figures without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points and tasks by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points by criterion (with the running share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points by lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost points, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ke it a result column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ke it a target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a result column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the results of {detail} a target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the targets of {detail} a result column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them live</source>
        <translation>Make them live</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. points {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum minus points achieved in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum points by the criteria set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum points differ between years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum points differ from the criteria set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum points under another heading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum: {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count} pairs of like unit names; the fuller one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{first}” into “{second}” ({third} tasks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum points to reach in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move shortcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file to write, with --pdf or --xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, other spellings, merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line inside a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan from a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cooperating unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field has points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file to export to was given. Name at least one with --pdf or --xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal set (Alt+Enter)</source>
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
        <source>No number typed by hand equals a figure of the plan.</source>
        <translation>No number typed by hand equals a figure of the plan.</translation>
    </message>
    <message>
        <source>No plan opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan opened yet: try the sample, or drop a file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points to check yet ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet to tell what was lost.</source>
        <translation>No points yet to tell what was lost.</translation>
    </message>
    <message>
        <source>No printer is installed. Export a PDF (Ctrl+E) and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row below the headings was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has the code that these belong under: {codes}. They are added at the nearest row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row passes the filter: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcoming of this row is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was recognised in {file}: it needs a row of headings such as “STT”, “Nhiệm vụ”, “Điểm”. Check the sheet and its headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task here yet. Press Ctrl+T to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has a task in this plan, so there is no slip to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year has points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a&amp;pplicable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed in a year: no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted itself: sum of the rows below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: no maximum entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: no points entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: no target entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: not applicable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the row above it is not applicable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood yet: say which column holds the content, and at least one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: the plan has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: the plan is consistent ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found; {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the rows shown; {count} hidden rows hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in what is shown; {count} hidden cells hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the table is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands before the day of issue: name the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet: no row has points. Enter criteria and points (Ctrl+1) or read an Excel table (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report: the plan holds together ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: all {count} differences were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: live figures of the text use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the plan has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved (--dry-run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number &amp;codes anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and symbol need the agency&apos;s abbreviation, as in 05/KH-SNV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number codes anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number codes anew {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the text is wrong</source>
        <translation>Number in the text is wrong</translation>
    </message>
    <message>
        <source>Number in the text without data</source>
        <translation>Number in the text without data</translation>
    </message>
    <message>
        <source>Number of criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of scored rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sub-criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tasks of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units that lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the rows anew there, from {detail} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number typed in words or signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the text that equal the plan&apos;s figures follow them from now on</source>
        <translation>Numbers of the text that equal the plan&apos;s figures follow them from now on</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every plan on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old font converted to Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; imports map them by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code, another content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document, two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One empty field to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure for several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One requirement a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit, several names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count} values are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rows of this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the selected criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan (.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last backup, of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample: Hà Nội 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what can be read as a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows still refer to this one, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside every count, printed struck through in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by {days} day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts in the text do not sum to their total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and add 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and add {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste each line into one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the hidden ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the rows there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the visible columns only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into {count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {detail} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted into the rows there are, it would overwrite {count} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petitions by scoring agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;facts and goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan facts and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.db *.parplan)</source>
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
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points achieved in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost here in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost in the base year in rows it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lost last year, why, and who mends it until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the selected criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points on a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, targets and tasks of 49 rows, signed with a wrong total that is found at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print subtotals of fields and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed total differs from its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposes sections; takes only what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a figure that follows the data (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked bodies of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an Excel table into the plan</source>
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
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies of the current finding, or ignore it with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies of the finding, or ignore it with a reason (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by a live figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the cell&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result {year}: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and targets over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by field with shortcomings, causes and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of {results}, targets for {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results or targets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the panes of the workspace and the open panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
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
        <source>Row out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {name}</source>
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
        <source>Rows of a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of this table cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of this table stand in a fixed order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows the agency asks to have scored in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows too tall for Excel continue in the row below, with a blank number: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wider than the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}” before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of points: no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section is empty</source>
        <translation>Section is empty</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections, text and pages of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row of the criteria tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select cells of a table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the col&amp;umn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two units to merge them: the one selected first stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several monitoring units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tables were copied. Which one is to be imported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several units in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}”. The plan afterwards: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: no table was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcomings and remedies by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcomings of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the rows that this holds for; press again to show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the tasks of the selected criterion and the rows below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide &amp;columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows this figure is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a score: no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this row refers to is not there any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks what is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special case of this agency (đặc thù)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split row joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on a finding first (F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on one shows its cell in the table, Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the periodic report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the rows below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the rows: {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums with too many parts for a formula stand as plain numbers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table below this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the figure out of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lead unit out of the cooperating units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lead unit out of the cooperating units of all {detail} tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the ticked sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is not there off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {taken} of {all} differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it is one step: Ctrl+Z takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
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
        <source>Target of year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {year}: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of criterion {row}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks past their deadline, neither completed nor stopped. Click to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks the unit cooperates in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks the unit leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text differs from the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder does not exist.</source>
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
        <source>The agency is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency&apos;s abbreviation is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has another shape than the selection: it is pasted from the selection&apos;s top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has other codes than the rows it is pasted on ({before} → {after}): its rows are added where their codes belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has {count} more rows than the table.</source>
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
        <source>The columns go from {before} to {after}: a year is missing in between, or one is typed wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data say nothing that the plan does not say already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of issue is not a date and was left blank: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is just row {suspect}.</source>
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
        <source>The eight usual fields; the points come from your province&apos;s criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure this one is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides {count} of {all} findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides {count} tasks.</source>
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
        <source>The head of the document has no agency: name it in the plan&apos;s facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{heading}” names no year, so its points were not taken over. Say which year it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{heading}” names no year; the year of the table was taken as {year} ({source}). Choose another year for headings without one if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported document prints {printed}, {difference} less than its rows ({cell})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported document prints {printed}, {difference} more than its rows ({cell})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line of “Nơi nhận” is missing: “Lưu: VT” and who drafted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left cell into those beside it</source>
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
        <source>The open plan is left as it is; you are asked to save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full or the connection is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the guide on where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of issue is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan had all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has its number or day, but is not settled: errors {errors}, warnings {warnings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no text yet. Add the first section, or let it be drafted from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is saved, but no backup of the earlier version could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is saved, but the working copy could not note it: after a crash it may be offered for recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, its appendix, other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan: text and appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of the rows are taken; the printed sum is kept to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of “{stt} {title}” are the sum of the rows below it. Enter points in those rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
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
        <source>The row of this figure is no longer in the plan.</source>
        <translation>The row of this figure is no longer in the plan.</translation>
    </message>
    <message>
        <source>The rows are sorted. Click the column&apos;s title until the mark goes, then move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows around this one are not numbered, so no code follows. Type its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows the current figure is made of, and why others do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry exists already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows with what hangs on them</source>
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
        <source>The sheet “{other}” holds such a table, too; “{sheet}” was taken. Choose the other if that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{other}” looks like a table, but two of its headings say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{other}” seems to go on where “{sheet}” ends. Import it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {limit} rows, so nothing was taken over. Keep only the rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s position is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol is of another type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in {file} lies on its side: its headings stand below each other. In Excel copy it, choose Paste Special, Transpose, save, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is set in {size} pt instead of {usual}: its columns are narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table stands on the hidden sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” has too many columns: even on A3 paper its figures would be broken. Remove year columns that the document does not need, or move the table into an appendix, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” was set on A3 (420 × 297 mm): on A4, its figures would have been broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” was set on landscape A4: upright, its figures would have been broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for tables that do not exist or hold nothing; they are not printed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not mention its appendix</source>
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
        <source>The text of a section may have {limit} characters; with what is put in it would have {length}. Nothing was put in. Divide the text into several sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of cell {cell} has {length} characters and was cut after {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top cell into those below it</source>
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
        <source>The working copy on this computer could not be read back, so {file} was left as it was. What you see is unharmed: try again, or save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year whose results the plan starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly plan that raises the PAR index, with totals that cannot be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria yet. Add the first row with {add}, import a table with {import_}, or copy a table with its headings in Word or Excel and paste it here.</source>
        <translation>There are no criteria yet. Add the first row with {add}, import a table with {import_}, or copy a table with its headings in Word or Excel and paste it here.</translation>
    </message>
    <message>
        <source>There is a unit “{name}” already. Merge the two instead of renaming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column at the left to fill from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion with the code “{stt}”. Check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version yet. Every Save keeps the file it replaces.</source>
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
        <source>There is no row above to fill from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample “{sample}”. The samples are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. The commands work without one: parplanner --help</source>
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
        <source>There is no unit “{name}”; it got no slip.</source>
        <translation>There is no unit “{name}”; it got no slip.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
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
        <source>These codes are there already or stand twice in the block: {codes}. Their rows are added beside.</source>
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
        <source>This is a fault of the program, not yours. Everything you entered is kept in the working copy; save the plan, then copy this report and send it to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a live figure: it follows the data and is not replaced.</source>
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
        <source>Tick or untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the special case above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be taken. Sections that would replace a text of yours are not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the section; blank for text without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at: {table} of the table, {plan} of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be signed, but not everything is settled</source>
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
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the targets of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total points and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total points of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, goal and charts of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two exports would be written to {file}; nothing was exported. Choose two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two headings say the same: “{other}” in {first} and “{heading}” in {second}, so nothing was taken over. Rename one of them, or say which column is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason: whoever opens the plan next should know why this may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the cells. To merge two spellings, select both; the one selected first stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed numbers into live figures</source>
        <translation>Typed numbers into live figures</translation>
    </message>
    <message>
        <source>Underlined: chosen by you, now or in an earlier table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfr&amp;eeze columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprintable characters removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the correct sum {first} (drop the printed {second})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the figure of {detail} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the nearest year for all {detail} figures without a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the plan that stayed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, nothing of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column {column} was taken for; click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves the task is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What row {row} was taken for; click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above and below the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns were taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan has stays; only its gaps are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan&apos;s rules found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left of “{name}” on {time} is damaged. It stays where it is until you put it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered in “{title}” has not been taken over yet. Discard it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the program writes what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores and how, evidence, shortcomings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches over the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole tree ({count} codes change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it {old} becomes {new}.</source>
        <translation>With it {old} becomes {new}.</translation>
    </message>
    <message>
        <source>With the rows below it and its tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the plan would be larger than {megabytes} MB, more than a file may have, and it was not done. Shorten or delete something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are kept for 30 days: File ▸ Earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document, to go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work slips, one page a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the change… Cancelling leaves the plan as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers of all {detail} sections with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers of this section with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{detail}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{detail}” in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of headings without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of headings without a year:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the new column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years out of order</source>
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
        <source>a note, a plan has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan knows only appraisal and survey as ways of scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shortcoming has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source of data, a plan has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task in a list has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add only this column to the assignment table, may be given several times; without it those that hold something, but never the status</source>
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
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appraised points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in 05/KH-SNV: SNV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: no goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the name of the sheet or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached now: drive, network or permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes, a plan computes them itself</source>
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
        <source>column “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands (parplanner COMMAND --help tells more):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied table</source>
        <translation>copied table</translation>
    </message>
    <message>
        <source>counts, they are no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>criteria at the maximum</source>
        <translation>criteria at the maximum</translation>
    </message>
    <message>
        <source>criteria at zero</source>
        <translation>criteria at zero</translation>
    </message>
    <message>
        <source>criteria below the maximum</source>
        <translation>criteria below the maximum</translation>
    </message>
    <message>
        <source>criteria between zero and the maximum</source>
        <translation>criteria between zero and the maximum</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code 1 for warnings too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code 1 when anything is doubtful</source>
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
        <source>fields</source>
        <translation>fields</translation>
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
        <source>it counts as a new criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts as the criterion of the plan with that content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts as the same criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like the number under which Excel keeps a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its criterion is not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its unit is not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its year is far from those of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what the plan has, take what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the messages (Vietnamese by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year by the calendar</source>
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
        <source>not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more: moved, renamed or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was there to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective or subjective</source>
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
        <source>only into a new plan</source>
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
        <source>other points (bonus, mean), a plan has no place for them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner has a fault of its own; your files are unharmed. Please send the log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner keeps its settings and unsaved work in a folder of its own, which cannot be made or written:
{folder}

Make that place free and writable, or choose another one with --data-dir or the environment variable PARPLANNER_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner {version}

Works offline; your plan never leaves this computer unless you send it.

The window is made with Qt, used under the LGPL 3.0: its libraries lie as files of their own in the program&apos;s folder and may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parplanner&apos;s own folder {place} cannot be written, so no plan can be opened. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percents, a plan computes them itself</source>
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
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of the second appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks, they are no points</source>
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
        <source>rows below: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
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
        <source>scores: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-assessed points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcoming {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcomings: {count}</source>
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
        <source>slips of this unit only; may be given several times</source>
        <translation>slips of this unit only; may be given several times</translation>
    </message>
    <message>
        <source>slips: a file of its own for each unit, its name behind the name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-criteria</source>
        <translation>sub-criteria</translation>
    </message>
    <message>
        <source>take a workbook or table over into a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>tasks of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the average</source>
        <translation>the average</translation>
    </message>
    <message>
        <source>the base year of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of rank</source>
        <translation>the change of rank</translation>
    </message>
    <message>
        <source>the cooperating units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the difference to another year</source>
        <translation>the difference to another year</translation>
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
        <source>the file: xlsx, xlsm, tsv, csv or html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>the goal</translation>
    </message>
    <message>
        <source>the index in percent</source>
        <translation>the index in percent</translation>
    </message>
    <message>
        <source>the lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lost points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the monitoring unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of agencies ranked</source>
        <translation>the number of agencies ranked</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no such year column</source>
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
        <source>the plan stands here</source>
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
        <source>the points lost</source>
        <translation>the points lost</translation>
    </message>
    <message>
        <source>the points of a criterion</source>
        <translation>the points of a criterion</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>the rank</translation>
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
        <source>the scale of points has no place in a plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet (default: the one with the table&apos;s headings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total</source>
        <translation>the total</translation>
    </message>
    <message>
        <source>the year before the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year must be from 1900 to 2200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year of headings that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such table</source>
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
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units that lead</source>
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
        <source>what a column is, such as G=result:2024, D=lead, H=skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which document; without it the plan itself, with its appendix</source>
        <translation>which document; without it the plan itself, with its appendix</translation>
    </message>
    <message>
        <source>which work (without it: list all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a dot behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a letter for a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an apostrophe in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with blanks or invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with full-width figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the maximum behind a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the word “points”</source>
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
        <source>write a plan&apos;s documents as files to print, sign and send</source>
        <translation>write a plan&apos;s documents as files to print, sign and send</translation>
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
        <source>{cells} · Sum: {sum} · Average: {average} · Min.: {least} · Max.: {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is “{before}” in the plan, “{after}” in the table: {taken}. Look whether that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: “{before}” becomes “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, criterion {code}, {value} of {max}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, criterion {code}, {value} of {max}, {missing} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells are no codes, such as {texts}; their rows have none now ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells are no number of points and were left blank: {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells hold an error or something unreadable and were left blank ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells name persons, who are no units and were left out: {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells name several units and were split, such as {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of “{heading}”, {texts}, were left out: {cause} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells say that a row was not assessed in that year ({texts}) and were left blank: a plan has no place for it yet ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells such as {texts} name other texts, but none were found; they were left blank ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells such as {texts} were read as the text above them ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells that hold a text are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells were typed in the old font encoding {encoding} and were converted to Unicode: “{before}” became “{after}” in cell {cell}. Look whether the texts read well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codes are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codes are left out in between: these seem to be some rows of a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codes were restored, such as {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns of the block do not fit and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} computed cells were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deadlines are in no calendar, such as {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deadlines are unclear, such as {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} formulas were never computed and were left blank ({cells}). Open the file in Excel, save it, retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hidden rows were taken over too, the first is row {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the tables ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the text of the plan ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} live figures in the text have no data and are printed as “…”: {names}

The findings (F7) lead to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} live figures in the text of the plan use what is removed: {names}

They would show nothing (“…”) until they are replaced; the findings (F7) lead to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} live figures of the text have no data and are printed as “…”, in: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} live figures stay as the data are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers are typed otherwise than most, such as {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers such as {texts} were read: {cause} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers typed by hand equal figures of the plan: {numbers}.

As live figures they follow the points and tasks from now on.</source>
        <translation>{count} numbers typed by hand equal figures of the plan: {numbers}.

As live figures they follow the points and tasks from now on.</translation>
    </message>
    <message>
        <source>{count} numbers were rounded to three decimals ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them are refused: nothing is replaced then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are spelt otherwise, the first: “{before}” becomes “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows below the selected ones are deleted with them, and their scores and tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows from “{title}” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows get another code, the first is “{title}”: {before} becomes {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows get another code, the first {before} → {after}: the block takes their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows have more cells than there are headings, first row {first}: cells may have slipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows have other maximum points in {year}, first {row}: {first} and {second}. A plan keeps one maximum, the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows name several lead units; the first was taken, the others cooperate ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of the block do not fit and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows stand under a row that is missing; they were put under the nearest ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows tell how points are given (first at {cell}); left out, as a plan has no place for them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows were left out, because they belong to no row of the table: {texts} ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections below it are deleted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shortcomings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} split rows were joined with the row above ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} statistics are not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} typed numbers into live figures</source>
        <translation>{detail} typed numbers into live figures</translation>
    </message>
    <message>
        <source>{fields} fields, {criteria} criteria, {scored} scored rows, {tasks} tasks</source>
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
        <source>{file} holds another version, of which no backup could be kept, so it was not replaced. Save under another name to keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds more than can be read safely, so nothing was taken over. Copy the table into a new workbook and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds points of several agencies (sheet “{sheet}”): a plan has no place for rankings yet, so nothing was taken over. Import the table of your own agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds statistics (sheet “{sheet}”), no criteria or tasks: they have no place here yet, so nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a PDF, which cannot be taken over. Ask for the Excel or Word file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a Word document, which cannot be read yet. In Word: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a binary Excel file (.xlsb), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
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
        <source>{file} is a web archive (.mht), whatever its name says. Open it in Excel, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page in which no table was recognised. Open it in Excel or a browser: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an OpenDocument table (.ods), which cannot be read yet. Open it in LibreOffice or Excel, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an OpenDocument text (.odt), which cannot be read yet. In LibreOffice: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an XML spreadsheet of Excel 2003, whatever its name says. Open it in Excel, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
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
        <source>{file} is in a character set that is not known here, so nothing was taken over. Save it as Unicode (UTF-8) and import that.</source>
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
        <source>{file} is larger than {megabytes} MB, more than a plan may have. Choose another file or shorten the plan.</source>
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
        <source>{group}, {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Drop one file: a plan (.db) or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made, {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no plan (.db, .parplan) and no table (.xlsx, .csv, .tsv).</source>
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
        <source>{name}: {points} of {max} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total} points ({percent} %); criteria at the maximum {at_max}, at zero {zero}, between {between}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a folder, not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a name that Windows keeps for a device. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not an ordinary file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} lies too deep or its name is too long. Choose a shorter name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points are more than the maximum of {max}. Correct the points or the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points short of {goal} in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}

What was typed is kept in the window; nothing was saved or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows could be read; up to {lost} could not. Compare with the printed plan or a backup, then save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has no lead unit, nearly all other rows have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} stands behind {before}, away from its place; it was put where its code belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} stands twice, in rows {other} and {number} of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} · {column}: no figure, because no row below counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} · {column}: {points}, the sum of {count} rows</source>
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
        <source>{row}: please look at the deadline “{text}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: several units lead; “{lead}” was taken, these cooperate: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the cell {cell} (“{text}”) is merged over several rows; it counts for the first only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the day “{text}” is in no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the deadline “{text}” is before the day of the plan, {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the deadline “{text}” is in no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the live figure “{figure}” shows nothing: {missing}.</source>
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
        <source>{row}: the row stands behind {other}, but its code comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the row stands below {other}, but its code does not begin with {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the table says {printed} points were lost; maximum minus result is {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the table “{table}” of the text is not printed: {missing}.</source>
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
        <source>{row}: the text says {text} for {what}, the data say {should}.</source>
        <translation>{row}: the text says {text} for {what}, the data say {should}.</translation>
    </message>
    <message>
        <source>{row}: the text says {text} {what}, the data say {should}.{follows}</source>
        <translation>{row}: the text says {text} {what}, the data say {should}.{follows}</translation>
    </message>
    <message>
        <source>{row}: the text says {text}, but the parts it names sum to {should}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the text says “{text}” for {what}, the task has “{should}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: there are no data to compare {text} ({what}) with.</source>
        <translation>{row}: there are no data to compare {text} ({what}) with.</translation>
    </message>
    <message>
        <source>{row}: there is no {missing} before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: there is nothing in this section of the plan.</source>
        <translation>{row}: there is nothing in this section of the plan.</translation>
    </message>
    <message>
        <source>{row}: this row is the sum of the rows below it; the points entered on it are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {document} is cited here with {text}, elsewhere with {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {document} of {text} came after the plan itself ({other}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {points} points lost, {share}% of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {points} points lost, {share}% of all, running {running}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {printed} points for {column} are more than the maximum of {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {series} {points} of {max} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {value} in {column}, but at most {most} can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{lead}” was taken as monitoring unit; a plan has no place for {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” ended on {since}.{instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} is not a number of points and was left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} was left blank; a plan cannot say yet that one year is not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” has a decimal point, other numbers of the text have a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{text}” was read as {value} for {column} ({cause}).</source>
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
        <source>{said}; {count} cells show sums of other rows, which cannot be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {count} hidden cells that hold it stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} (replaces text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series} {year}: {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} rows: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} unsaved steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} (saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} differences are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} differences are taken; {count} values of the plan stay, as they may be newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (the criterion itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is printed as {printed}, the sum is now {computed}: were points changed after the import?</source>
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
        <source>{where}, {thing}: the plan has “{before}”, the table “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Lưu: VT” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Nơi nhận” is empty: nobody would receive the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{document}” has no table, so there is nothing for a workbook. Export it as PDF or Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in {folder} is {why}. Take it off the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not closed properly on {time}. Steps that are not in the file: {count}. Go on with them? They stay where they are when the file is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not closed properly. {count} unsaved steps, the last on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” and “{keep}” look like one unit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” ({value}) was left out: it is no part of the maximum, and a plan has no place for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not belong to the type “{kind_name}”, whose symbol begins “{should}”.</source>
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
        <source>“{text}” is no COLUMN=ROLE, such as G=result:2024; roles: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no kind of cause. Type objective or subjective, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no year, such as 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 05/9/{year}.</source>
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
        <source>“{text}”: below a signature stands the name alone, “{should}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no code. Give it one, so that it can be found and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no code; it was put behind {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: code {before} becomes {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a file. See: parplanner --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
