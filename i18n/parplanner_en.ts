<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>&amp;About parplanner</source>
        <translation>&amp;About parplanner</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Bases, recipients and signature…</source>
        <translation>&amp;Bases, recipients and signature…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Contents of the guide</source>
        <translation>&amp;Contents of the guide</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Count it again</source>
        <translation>&amp;Count it again</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>&amp;Delete a view</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Delete rows</translation>
    </message>
    <message>
        <source>&amp;Details of the criterion</source>
        <translation>&amp;Details of the criterion</translation>
    </message>
    <message>
        <source>&amp;Draft the text from the data…</source>
        <translation>&amp;Draft the text from the data…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Findings</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;Go to a criterion…</source>
        <translation>&amp;Go to a criterion…</translation>
    </message>
    <message>
        <source>&amp;Go to the row (Enter)</source>
        <translation>&amp;Go to the row (Enter)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Hide column</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>&amp;Ignore with a reason… (Delete)</source>
        <translation>&amp;Ignore with a reason… (Delete)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indent</translation>
    </message>
    <message>
        <source>&amp;Keep it at the top</source>
        <translation>&amp;Keep it at the top</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>&amp;Let it go from the top</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>&amp;Outdent</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Points and tasks</source>
        <translation>&amp;Points and tasks</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ranks of the years…</source>
        <translation>&amp;Ranks of the years…</translation>
    </message>
    <message>
        <source>&amp;Reason (required):</source>
        <translation>&amp;Reason (required):</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Reset the columns</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Row</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Save this view…</translation>
    </message>
    <message>
        <source>&amp;Size of the letters</source>
        <translation>&amp;Size of the letters</translation>
    </message>
    <message>
        <source>&amp;Take it off the list</source>
        <translation>&amp;Take it off the list</translation>
    </message>
    <message>
        <source>&amp;Text of the plan</source>
        <translation>&amp;Text of the plan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Typed numbers into live figures…</source>
        <translation>&amp;Typed numbers into live figures…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Unfold all</translation>
    </message>
    <message>
        <source>&amp;Units…</source>
        <translation>&amp;Units…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>(all other values)</source>
        <translation>(all other values)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>({count} such places)</source>
        <translation>({count} such places)</translation>
    </message>
    <message>
        <source>, ignored: {count}</source>
        <translation>, ignored: {count}</translation>
    </message>
    <message>
        <source>--each-unit is for the slips: add --what slips.</source>
        <translation>--each-unit is for the slips: add --what slips.</translation>
    </message>
    <message>
        <source>--year does not go with --sample: a sample keeps its own years.</source>
        <translation>--year does not go with --sample: a sample keeps its own years.</translation>
    </message>
    <message>
        <source>A backup opens as a new plan; nothing is replaced until it is saved. Work closed without saving opens as it was and is kept for 30 days.</source>
        <translation>A backup opens as a new plan; nothing is replaced until it is saved. Work closed without saving opens as it was and is kept for 30 days.</translation>
    </message>
    <message>
        <source>A code does not fit its place</source>
        <translation>A code does not fit its place</translation>
    </message>
    <message>
        <source>A code is skipped</source>
        <translation>A code is skipped</translation>
    </message>
    <message>
        <source>A column is no points</source>
        <translation>A column is no points</translation>
    </message>
    <message>
        <source>A copy behind the current row</source>
        <translation>A copy behind the current row</translation>
    </message>
    <message>
        <source>A date or words such as “Quý IV”</source>
        <translation>A date or words such as “Quý IV”</translation>
    </message>
    <message>
        <source>A degree before the signer&apos;s name</source>
        <translation>A degree before the signer&apos;s name</translation>
    </message>
    <message>
        <source>A district&apos;s text without a table of points; the goal is a rank</source>
        <translation>A district&apos;s text without a table of points; the goal is a rank</translation>
    </message>
    <message>
        <source>A file name must not end with a dot or a blank in Windows. Take it away from {place}.</source>
        <translation>A file name must not end with a dot or a blank in Windows. Take it away from {place}.</translation>
    </message>
    <message>
        <source>A file name must not hold {letter} in Windows. Choose another name than {place}.</source>
        <translation>A file name must not hold {letter} in Windows. Choose another name than {place}.</translation>
    </message>
    <message>
        <source>A half-year report with its table of statistics</source>
        <translation>A half-year report with its table of statistics</translation>
    </message>
    <message>
        <source>A heading of the table is too long for the page and was cut: {heading}</source>
        <translation>A heading of the table is too long for the page and was cut: {heading}</translation>
    </message>
    <message>
        <source>A name that ended</source>
        <translation>A name that ended</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>A new plan</translation>
    </message>
    <message>
        <source>A new plan from a template or a sample</source>
        <translation>A new plan from a template or a sample</translation>
    </message>
    <message>
        <source>A person&apos;s name: no place yet</source>
        <translation>A person&apos;s name: no place yet</translation>
    </message>
    <message>
        <source>A plan can hold {limit} entries of this kind at most; nothing was changed.</source>
        <translation>A plan can hold {limit} entries of this kind at most; nothing was changed.</translation>
    </message>
    <message>
        <source>A row behind the current one; in the task table a task</source>
        <translation>A row behind the current one; in the task table a task</translation>
    </message>
    <message>
        <source>A row cannot be moved below itself. Choose another place.</source>
        <translation>A row cannot be moved below itself. Choose another place.</translation>
    </message>
    <message>
        <source>A row has an impossible number of its own; nothing was changed.</source>
        <translation>A row has an impossible number of its own; nothing was changed.</translation>
    </message>
    <message>
        <source>A row may be missing</source>
        <translation>A row may be missing</translation>
    </message>
    <message>
        <source>A row under the current one</source>
        <translation>A row under the current one</translation>
    </message>
    <message>
        <source>A step of the scale, in words</source>
        <translation>A step of the scale, in words</translation>
    </message>
    <message>
        <source>A task of the current criterion</source>
        <translation>A task of the current criterion</translation>
    </message>
    <message>
        <source>A template has the structure, a sample is a finished plan to try things on.</source>
        <translation>A template has the structure, a sample is a finished plan to try things on.</translation>
    </message>
    <message>
        <source>A unit needs a name. Type its name.</source>
        <translation>A unit needs a name. Type its name.</translation>
    </message>
    <message>
        <source>A value is of the wrong kind; nothing was changed.</source>
        <translation>A value is of the wrong kind; nothing was changed.</translation>
    </message>
    <message>
        <source>A value of the plan is replaced</source>
        <translation>A value of the plan is replaced</translation>
    </message>
    <message>
        <source>A value that is needed is missing; nothing was changed.</source>
        <translation>A value that is needed is missing; nothing was changed.</translation>
    </message>
    <message>
        <source>A view is how columns, filters and order are laid out, under a name</source>
        <translation>A view is how columns, filters and order are laid out, under a name</translation>
    </message>
    <message>
        <source>A view needs a name. Type its name.</source>
        <translation>A view needs a name. Type its name.</translation>
    </message>
    <message>
        <source>A year is missing</source>
        <translation>A year is missing</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>About parplanner</source>
        <translation>About parplanner</translation>
    </message>
    <message>
        <source>Above the signature no position is named, as in GIÁM ĐỐC or CHỦ TỊCH.</source>
        <translation>Above the signature no position is named, as in GIÁM ĐỐC or CHỦ TỊCH.</translation>
    </message>
    <message>
        <source>Accept and go down / up</source>
        <translation>Accept and go down / up</translation>
    </message>
    <message>
        <source>Accept and go right / left</source>
        <translation>Accept and go right / left</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>Add &amp;task</translation>
    </message>
    <message>
        <source>Add a task for all {detail} criteria</source>
        <translation>Add a task for all {detail} criteria</translation>
    </message>
    <message>
        <source>Add a task for {detail}</source>
        <translation>Add a task for {detail}</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Add column</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Add row &amp;below</source>
        <translation>Add row &amp;below</translation>
    </message>
    <message>
        <source>Add row below this level</source>
        <translation>Add row below this level</translation>
    </message>
    <message>
        <source>Add row one &amp;level down</source>
        <translation>Add row one &amp;level down</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Add section</translation>
    </message>
    <message>
        <source>Add section one level down</source>
        <translation>Add section one level down</translation>
    </message>
    <message>
        <source>Add task {detail}</source>
        <translation>Add task {detail}</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>Add {detail}</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Add {thing}</translation>
    </message>
    <message>
        <source>Add “{detail}”</source>
        <translation>Add “{detail}”</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Agency, number, date, year columns, goal</source>
        <translation>Agency, number, date, year columns, goal</translation>
    </message>
    <message>
        <source>Agency: {name}.</source>
        <translation>Agency: {name}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation>All pages of the guide</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>All severities</translation>
    </message>
    <message>
        <source>All tasks: {count}</source>
        <translation>All tasks: {count}</translation>
    </message>
    <message>
        <source>An appendix is attached, but no sentence says “(có Phụ lục kèm theo)”.</source>
        <translation>An appendix is attached, but no sentence says “(có Phụ lục kèm theo)”.</translation>
    </message>
    <message>
        <source>An ignored finding needs a reason. Type why it may stay as it is.</source>
        <translation>An ignored finding needs a reason. Type why it may stay as it is.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Another sheet cannot be read</source>
        <translation>Another sheet cannot be read</translation>
    </message>
    <message>
        <source>Another sheet goes on</source>
        <translation>Another sheet goes on</translation>
    </message>
    <message>
        <source>Another sheet looks alike</source>
        <translation>Another sheet looks alike</translation>
    </message>
    <message>
        <source>Another table begins in {cell}; only the rows above it were read.</source>
        <translation>Another table begins in {cell}; only the rows above it were read.</translation>
    </message>
    <message>
        <source>Another table below</source>
        <translation>Another table below</translation>
    </message>
    <message>
        <source>Appendix: assignment of tasks</source>
        <translation>Appendix: assignment of tasks</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Appraisal and survey</source>
        <translation>Appraisal and survey</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>As above</translation>
    </message>
    <message>
        <source>As above: nothing there</source>
        <translation>As above: nothing there</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>As it looks</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>As it was opened</translation>
    </message>
    <message>
        <source>As its heading says</source>
        <translation>As its heading says</translation>
    </message>
    <message>
        <source>As printed in the plan</source>
        <translation>As printed in the plan</translation>
    </message>
    <message>
        <source>As printed: I., 1., 2.1., a)</source>
        <translation>As printed: I., 1., 2.1., a)</translation>
    </message>
    <message>
        <source>As published, with two decimals</source>
        <translation>As published, with two decimals</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>As the appraisal states them</source>
        <translation>As the appraisal states them</translation>
    </message>
    <message>
        <source>Authority (TM., KT., TL.)</source>
        <translation>Authority (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>Average per field of {year}</source>
        <translation>Average per field of {year}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Backup before a save</source>
        <translation>Backup before a save</translation>
    </message>
    <message>
        <source>Backups, and work closed without saving, to be opened again</source>
        <translation>Backups, and work closed without saving, to be opened again</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Bases, one a line</source>
        <translation>Bases, one a line</translation>
    </message>
    <message>
        <source>Bases, recipients and signature</source>
        <translation>Bases, recipients and signature</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Basis later than the plan</source>
        <translation>Basis later than the plan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before it is signed:</source>
        <translation>Before it is signed:</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Below a row that is not applicable</source>
        <translation>Below a row that is not applicable</translation>
    </message>
    <message>
        <source>Below max.</source>
        <translation>Below max.</translation>
    </message>
    <message>
        <source>Below “{row}” ({count} codes change)</source>
        <translation>Below “{row}” ({count} codes change)</translation>
    </message>
    <message>
        <source>Blank: the criterion itself is the task</source>
        <translation>Blank: the criterion itself is the task</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Bonus or penalty</source>
        <translation>Bonus or penalty</translation>
    </message>
    <message>
        <source>Bonus or penalty: no place yet</source>
        <translation>Bonus or penalty: no place yet</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>By its code or words of its title</source>
        <translation>By its code or words of its title</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>C&amp;lear cells</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelled: nothing was changed.</translation>
    </message>
    <message>
        <source>Case and diacritics count</source>
        <translation>Case and diacritics count</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Cell cannot be used</source>
        <translation>Cell cannot be used</translation>
    </message>
    <message>
        <source>Cell or row</source>
        <translation>Cell or row</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula that was never computed and was left blank. Save the file in Excel.</source>
        <translation>Cell {cell} holds a formula that was never computed and was left blank. Save the file in Excel.</translation>
    </message>
    <message>
        <source>Cell {cell} holds an error or something unreadable (“{text}”) and was left blank.</source>
        <translation>Cell {cell} holds an error or something unreadable (“{text}”) and was left blank.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” is a person, not a unit, and was left out.</source>
        <translation>Cell {cell}: “{text}” is a person, not a unit, and was left out.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” names another text, but none was found; it was left blank.</source>
        <translation>Cell {cell}: “{text}” names another text, but none was found; it was left blank.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” of “{heading}” was left out: {cause}.</source>
        <translation>Cell {cell}: “{text}” of “{heading}” was left out: {cause}.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” was read as the text above it, “{value}”.</source>
        <translation>Cell {cell}: “{text}” was read as the text above it, “{value}”.</translation>
    </message>
    <message>
        <source>Cell {cell}: “{text}” was read as {value}.</source>
        <translation>Cell {cell}: “{text}” was read as {value}.</translation>
    </message>
    <message>
        <source>Cells that are overwritten</source>
        <translation>Cells that are overwritten</translation>
    </message>
    <message>
        <source>Cells: {count}</source>
        <translation>Cells: {count}</translation>
    </message>
    <message>
        <source>Change of rank</source>
        <translation>Change of rank</translation>
    </message>
    <message>
        <source>Change of rank in {year}</source>
        <translation>Change of rank in {year}</translation>
    </message>
    <message>
        <source>Change plan facts</source>
        <translation>Change plan facts</translation>
    </message>
    <message>
        <source>Change the &amp;reason… (Delete)</source>
        <translation>Change the &amp;reason… (Delete)</translation>
    </message>
    <message>
        <source>Characters that cannot be printed were left out: {names}</source>
        <translation>Characters that cannot be printed were left out: {names}</translation>
    </message>
    <message>
        <source>Characters that cannot be printed were taken out of cell {cell}: {characters}.</source>
        <translation>Characters that cannot be printed were taken out of cell {cell}: {characters}.</translation>
    </message>
    <message>
        <source>Characters that cannot be printed were taken out of {count} cells ({cells}).</source>
        <translation>Characters that cannot be printed were taken out of {count} cells ({cells}).</translation>
    </message>
    <message>
        <source>Choose a step (Enter) to go back or forward to it.</source>
        <translation>Choose a step (Enter) to go back or forward to it.</translation>
    </message>
    <message>
        <source>Choose an earlier version…</source>
        <translation>Choose an earlier version…</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choose at least one format.</translation>
    </message>
    <message>
        <source>Choose the columns by hand…</source>
        <translation>Choose the columns by hand…</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Click a name above a column or the number of a row to change what it was taken for.</source>
        <translation>Click a name above a column or the number of a row to change what it was taken for.</translation>
    </message>
    <message>
        <source>Click a total to see the rows it is made of</source>
        <translation>Click a total to see the rows it is made of</translation>
    </message>
    <message>
        <source>Click or Enter opens; the pin (Space) keeps a plan at the top; Delete takes it off.</source>
        <translation>Click or Enter opens; the pin (Space) keeps a plan at the top; Delete takes it off.</translation>
    </message>
    <message>
        <source>Click to set the goal</source>
        <translation>Click to set the goal</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Close the find bar (Esc)</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Close the plan</translation>
    </message>
    <message>
        <source>Close “{name}”</source>
        <translation>Close “{name}”</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>Closed without saving</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code cannot be read</translation>
    </message>
    <message>
        <source>Code is missing</source>
        <translation>Code is missing</translation>
    </message>
    <message>
        <source>Code occurs twice</source>
        <translation>Code occurs twice</translation>
    </message>
    <message>
        <source>Code of the criterion the task serves</source>
        <translation>Code of the criterion the task serves</translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation>Code or words of the title</translation>
    </message>
    <message>
        <source>Code restored</source>
        <translation>Code restored</translation>
    </message>
    <message>
        <source>Codes are counted anew by where the rows stand. Live figures in the text follow.</source>
        <translation>Codes are counted anew by where the rows stand. Live figures in the text follow.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Column not taken over</source>
        <translation>Column not taken over</translation>
    </message>
    <message>
        <source>Column without a place in a plan</source>
        <translation>Column without a place in a plan</translation>
    </message>
    <message>
        <source>Column without points</source>
        <translation>Column without points</translation>
    </message>
    <message>
        <source>Column {columns} has no heading and was left out.</source>
        <translation>Column {columns} has no heading and was left out.</translation>
    </message>
    <message>
        <source>Column {column} has a heading for points but none below it; the points may stand in another.</source>
        <translation>Column {column} has a heading for points but none below it; the points may stand in another.</translation>
    </message>
    <message>
        <source>Column {column} holds lost points of a year without results here; the plan computes them itself.</source>
        <translation>Column {column} holds lost points of a year without results here; the plan computes them itself.</translation>
    </message>
    <message>
        <source>Column {column} is of {year}, but stands between columns of other years: its year may be typed wrong.</source>
        <translation>Column {column} is of {year}, but stands between columns of other years: its year may be typed wrong.</translation>
    </message>
    <message>
        <source>Column {column} was not taken over: it has no heading.</source>
        <translation>Column {column} was not taken over: it has no heading.</translation>
    </message>
    <message>
        <source>Column {column} was not taken over: its heading “{heading}” is not known.</source>
        <translation>Column {column} was not taken over: its heading “{heading}” is not known.</translation>
    </message>
    <message>
        <source>Column {column} was taken for points of {year}, but it looks like the maximum points: 100 in all.</source>
        <translation>Column {column} was taken for points of {year}, but it looks like the maximum points: 100 in all.</translation>
    </message>
    <message>
        <source>Column {column}, “{heading}”, was left out: {use}.</source>
        <translation>Column {column}, “{heading}”, was left out: {use}.</translation>
    </message>
    <message>
        <source>Column {letter} ({column}): the rows sum to {computed}, the table prints {printed}.</source>
        <translation>Column {letter} ({column}): the rows sum to {computed}, the table prints {printed}.</translation>
    </message>
    <message>
        <source>Column {letter} has {count} values above the maximum of their row, first {row}: it may hold no points of {year}. Choose what it is, or leave it out.</source>
        <translation>Column {letter} has {count} values above the maximum of their row, first {row}: it may hold no points of {year}. Choose what it is, or leave it out.</translation>
    </message>
    <message>
        <source>Column {letter}: {name}</source>
        <translation>Column {letter}: {name}</translation>
    </message>
    <message>
        <source>Column “{heading}” ({side}) was left out: a plan has no place for it yet. The result comes from “{taken}”.</source>
        <translation>Column “{heading}” ({side}) was left out: a plan has no place for it yet. The result comes from “{taken}”.</translation>
    </message>
    <message>
        <source>Column “{heading}” ({side}) was taken as the result of {year}, as no column holds a final score.</source>
        <translation>Column “{heading}” ({side}) was taken as the result of {year}, as no column holds a final score.</translation>
    </message>
    <message>
        <source>Column: deadline</source>
        <translation>Column: deadline</translation>
    </message>
    <message>
        <source>Column: monitoring unit</source>
        <translation>Column: monitoring unit</translation>
    </message>
    <message>
        <source>Column: product</source>
        <translation>Column: product</translation>
    </message>
    <message>
        <source>Column: status</source>
        <translation>Column: status</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Content of the criterion</source>
        <translation>Content of the criterion</translation>
    </message>
    <message>
        <source>Content spelt otherwise</source>
        <translation>Content spelt otherwise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation>Cooperates</translation>
    </message>
    <message>
        <source>Cooperating unit</source>
        <translation>Cooperating unit</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>Cooperating units</translation>
    </message>
    <message>
        <source>Copied: versions and the last lines of the log.</source>
        <translation>Copied: versions and the last lines of the log.</translation>
    </message>
    <message>
        <source>Copy &amp;error information</source>
        <translation>Copy &amp;error information</translation>
    </message>
    <message>
        <source>Copy the cells for Excel</source>
        <translation>Copy the cells for Excel</translation>
    </message>
    <message>
        <source>Copy the cells, then clear them</source>
        <translation>Copy the cells, then clear them</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Count finding again</source>
        <translation>Count finding again</translation>
    </message>
    <message>
        <source>Count in the text is wrong</source>
        <translation>Count in the text is wrong</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation>Counted?</translation>
    </message>
    <message>
        <source>Counts the codes below a row or of the whole tree by where the rows stand</source>
        <translation>Counts the codes below a row or of the whole tree by where the rows stand</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Criteria at their maximum in {year}</source>
        <translation>Criteria at their maximum in {year}</translation>
    </message>
    <message>
        <source>Criteria below their maximum in {year}</source>
        <translation>Criteria below their maximum in {year}</translation>
    </message>
    <message>
        <source>Criteria between zero and maximum in {year}</source>
        <translation>Criteria between zero and maximum in {year}</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Criteria set</translation>
    </message>
    <message>
        <source>Criteria tree</source>
        <translation>Criteria tree</translation>
    </message>
    <message>
        <source>Criteria with no points in {year}</source>
        <translation>Criteria with no points in {year}</translation>
    </message>
    <message>
        <source>Criteria, points and tasks</source>
        <translation>Criteria, points and tasks</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criterion code in the criteria set; drag it to move the row</source>
        <translation>Criterion code in the criteria set; drag it to move the row</translation>
    </message>
    <message>
        <source>Criterion or task</source>
        <translation>Criterion or task</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>D&amp;eal with the finding…</source>
        <translation>D&amp;eal with the finding…</translation>
    </message>
    <message>
        <source>D&amp;uplicate row</source>
        <translation>D&amp;uplicate row</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Day in the text that does not exist</source>
        <translation>Day in the text that does not exist</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Day of issue</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Deadline before the plan</source>
        <translation>Deadline before the plan</translation>
    </message>
    <message>
        <source>Deadline on a day that does not exist</source>
        <translation>Deadline on a day that does not exist</translation>
    </message>
    <message>
        <source>Deadline unclear</source>
        <translation>Deadline unclear</translation>
    </message>
    <message>
        <source>Deal with it…</source>
        <translation>Deal with it…</translation>
    </message>
    <message>
        <source>Deciding document</source>
        <translation>Deciding document</translation>
    </message>
    <message>
        <source>Decimal points beside commas</source>
        <translation>Decimal points beside commas</translation>
    </message>
    <message>
        <source>Decimals of points</source>
        <translation>Decimals of points</translation>
    </message>
    <message>
        <source>Decision on the set</source>
        <translation>Decision on the set</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Delete section</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>Delete tasks</translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation>Delete unit</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Delete {detail}</source>
        <translation>Delete {detail}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>Delete {thing}</translation>
    </message>
    <message>
        <source>Details of the criterion</source>
        <translation>Details of the criterion</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference to {year}</source>
        <translation>Difference to {year}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Differences ({count})</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard what was entered</source>
        <translation>Discard what was entered</translation>
    </message>
    <message>
        <source>Distance to the goal</source>
        <translation>Distance to the goal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document shown</translation>
    </message>
    <message>
        <source>Doer</source>
        <translation>Doer</translation>
    </message>
    <message>
        <source>Draft the text from the data</source>
        <translation>Draft the text from the data</translation>
    </message>
    <message>
        <source>Drop one file at a time: a plan (.db) or a table (.xlsx, .csv, .tsv).</source>
        <translation>Drop one file at a time: a plan (.db) or a table (.xlsx, .csv, .tsv).</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Dropped files</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Duplicate row</translation>
    </message>
    <message>
        <source>Duplicate task</source>
        <translation>Duplicate task</translation>
    </message>
    <message>
        <source>Duplicate {detail}</source>
        <translation>Duplicate {detail}</translation>
    </message>
    <message>
        <source>E&amp;xplain this number</source>
        <translation>E&amp;xplain this number</translation>
    </message>
    <message>
        <source>Each line of the text has {count} parts, divided by “{sign}”.</source>
        <translation>Each line of the text has {count} parts, divided by “{sign}”.</translation>
    </message>
    <message>
        <source>Ear&amp;lier versions…</source>
        <translation>Ear&amp;lier versions…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Edit details of {detail}</source>
        <translation>Edit details of {detail}</translation>
    </message>
    <message>
        <source>Edit section {detail}</source>
        <translation>Edit section {detail}</translation>
    </message>
    <message>
        <source>Edit the cell, cursor at the end</source>
        <translation>Edit the cell, cursor at the end</translation>
    </message>
    <message>
        <source>Edit {detail}</source>
        <translation>Edit {detail}</translation>
    </message>
    <message>
        <source>Electronic document: leave number and date blank</source>
        <translation>Electronic document: leave number and date blank</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Empty the cells</translation>
    </message>
    <message>
        <source>Empty the cells, keep the rows (Delete)</source>
        <translation>Empty the cells, keep the rows (Delete)</translation>
    </message>
    <message>
        <source>Enter goes to the row, Ctrl+. offers remedies, Delete ignores</source>
        <translation>Enter goes to the row, Ctrl+. offers remedies, Delete ignores</translation>
    </message>
    <message>
        <source>Enter opens, Space pins, Delete takes off the list</source>
        <translation>Enter opens, Space pins, Delete takes off the list</translation>
    </message>
    <message>
        <source>Enter or F4 says what the column is, Shift+F4 what the row is</source>
        <translation>Enter or F4 says what the column is, Shift+F4 what the row is</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings}</source>
        <translation>Errors: {errors} · warnings: {warnings}</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}</source>
        <translation>Errors: {errors}, warnings: {warnings}, notes: {notes}</translation>
    </message>
    <message>
        <source>Every cell of the table</source>
        <translation>Every cell of the table</translation>
    </message>
    <message>
        <source>Every code fits its place already.</source>
        <translation>Every code fits its place already.</translation>
    </message>
    <message>
        <source>Every step, to go back to or forward</source>
        <translation>Every step, to go back to or forward</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Every unit</translation>
    </message>
    <message>
        <source>Every value of the table takes the place of the plan&apos;s.</source>
        <translation>Every value of the table takes the place of the plan&apos;s.</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Exactly as typed</translation>
    </message>
    <message>
        <source>Exactly one unit</source>
        <translation>Exactly one unit</translation>
    </message>
    <message>
        <source>Excel workbook, with live sums</source>
        <translation>Excel workbook, with live sums</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Explain this number</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Export all the same</translation>
    </message>
    <message>
        <source>Export cancelled; no file was changed.</source>
        <translation>Export cancelled; no file was changed.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exported to {folder}</translation>
    </message>
    <message>
        <source>Exported, with remarks</source>
        <translation>Exported, with remarks</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>F&amp;ilter the column…</source>
        <translation>F&amp;ilter the column…</translation>
    </message>
    <message>
        <source>F&amp;old to fields</source>
        <translation>F&amp;old to fields</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FAULT</translation>
    </message>
    <message>
        <source>Field or group</source>
        <translation>Field or group</translation>
    </message>
    <message>
        <source>Field, criterion or sub-criterion</source>
        <translation>Field, criterion or sub-criterion</translation>
    </message>
    <message>
        <source>Figures of the selected cells</source>
        <translation>Figures of the selected cells</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fill &amp;down</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Fill in all {detail} missing codes</source>
        <translation>Fill in all {detail} missing codes</translation>
    </message>
    <message>
        <source>Fill in the code {detail}</source>
        <translation>Fill in the code {detail}</translation>
    </message>
    <message>
        <source>Fill in the code {detail} and count on in the rows behind</source>
        <translation>Fill in the code {detail} and count on in the rows behind</translation>
    </message>
    <message>
        <source>Fill r&amp;ight</source>
        <translation>Fill r&amp;ight</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Fill {detail} cells</source>
        <translation>Fill {detail} cells</translation>
    </message>
    <message>
        <source>Filter the findings by severity</source>
        <translation>Filter the findings by severity</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Filter the findings by words</translation>
    </message>
    <message>
        <source>Filter, accents not needed</source>
        <translation>Filter, accents not needed</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Filter: {column}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find a text and put another in its place</source>
        <translation>Find a text and put another in its place</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Find in this page</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Find… (diacritics do not count)</source>
        <translation>Find… (diacritics do not count)</translation>
    </message>
    <message>
        <source>Fit a&amp;ll widths</source>
        <translation>Fit a&amp;ll widths</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Fit the &amp;width</translation>
    </message>
    <message>
        <source>Fold / unfold a row</source>
        <translation>Fold / unfold a row</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Follow the selected criterion</source>
        <translation>Follow the selected criterion</translation>
    </message>
    <message>
        <source>For example: agreed with the Department on 5/9</source>
        <translation>For example: agreed with the Department on 5/9</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Formula without a value</source>
        <translation>Formula without a value</translation>
    </message>
    <message>
        <source>Free&amp;ze up to this column</source>
        <translation>Free&amp;ze up to this column</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>From the data</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Full s&amp;creen</translation>
    </message>
    <message>
        <source>Give the file a name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Give the file a name without / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Give up what was typed</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Go on all the same</translation>
    </message>
    <message>
        <source>Go on with the unsaved work</source>
        <translation>Go on with the unsaved work</translation>
    </message>
    <message>
        <source>Go to a criterion</source>
        <translation>Go to a criterion</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goal not reached</source>
        <translation>Goal not reached</translation>
    </message>
    <message>
        <source>Goal {goal} in {year} reached, {points} points to spare</source>
        <translation>Goal {goal} in {year} reached, {points} points to spare</translation>
    </message>
    <message>
        <source>Goal {points}</source>
        <translation>Goal {points}</translation>
    </message>
    <message>
        <source>Goal: in the year</source>
        <translation>Goal: in the year</translation>
    </message>
    <message>
        <source>Goal: points to reach</source>
        <translation>Goal: points to reach</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Group maximum differs from its rows</source>
        <translation>Group maximum differs from its rows</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Hidden columns lie among those you paste into: {names}.</source>
        <translation>Hidden columns lie among those you paste into: {names}.</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Hidden rows</translation>
    </message>
    <message>
        <source>Hidden sheet</source>
        <translation>Hidden sheet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Holds the letters (diacritics do not count), or &gt;1, &lt;=0,5 …</source>
        <translation>Holds the letters (diacritics do not count), or &gt;1, &lt;=0,5 …</translation>
    </message>
    <message>
        <source>How a table is imported and what can be changed here (F1)</source>
        <translation>How a table is imported and what can be changed here (F1)</translation>
    </message>
    <message>
        <source>How far the task is (Alt+↓ opens the list); other words may be typed</source>
        <translation>How far the task is (Alt+↓ opens the list); other words may be typed</translation>
    </message>
    <message>
        <source>How many bodies were ranked</source>
        <translation>How many bodies were ranked</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Ignore finding: {detail}</source>
        <translation>Ignore finding: {detail}</translation>
    </message>
    <message>
        <source>Ignore with a reason</source>
        <translation>Ignore with a reason</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>Ignored finding</source>
        <translation>Ignored finding</translation>
    </message>
    <message>
        <source>Ignored: {reason}</source>
        <translation>Ignored: {reason}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Import an Excel table…</source>
        <translation>Import an Excel table…</translation>
    </message>
    <message>
        <source>Import {detail}</source>
        <translation>Import {detail}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Imported: {name}. Ctrl+Z takes it back.</source>
        <translation>Imported: {name}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Imported: {name}; {count} differences were left out. Ctrl+Z takes it back.</source>
        <translation>Imported: {name}; {count} differences were left out. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>In all sections</source>
        <translation>In all sections</translation>
    </message>
    <message>
        <source>In all tables</source>
        <translation>In all tables</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>In the &amp;plan&apos;s order</source>
        <translation>In the &amp;plan&apos;s order</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>In the plan now</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In the table</translation>
    </message>
    <message>
        <source>In the tables; diacritics do not count</source>
        <translation>In the tables; diacritics do not count</translation>
    </message>
    <message>
        <source>Indent rows</source>
        <translation>Indent rows</translation>
    </message>
    <message>
        <source>Indent section</source>
        <translation>Indent section</translation>
    </message>
    <message>
        <source>Index in percent</source>
        <translation>Index in percent</translation>
    </message>
    <message>
        <source>Index of {year} in percent</source>
        <translation>Index of {year} in percent</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Insert toda&amp;y&apos;s date</source>
        <translation>Insert toda&amp;y&apos;s date</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrupted.</translation>
    </message>
    <message>
        <source>Into the open plan</source>
        <translation>Into the open plan</translation>
    </message>
    <message>
        <source>Into the selected cells</source>
        <translation>Into the selected cells</translation>
    </message>
    <message>
        <source>It could not be put away.</source>
        <translation>It could not be put away.</translation>
    </message>
    <message>
        <source>It is “{new}” now.</source>
        <translation>It is “{new}” now.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Its legal basis</source>
        <translation>Its legal basis</translation>
    </message>
    <message>
        <source>Keep it at the top</source>
        <translation>Keep it at the top</translation>
    </message>
    <message>
        <source>Keep this plan at the top</source>
        <translation>Keep this plan at the top</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>Kind of cause</translation>
    </message>
    <message>
        <source>Kind of the column</source>
        <translation>Kind of the column</translation>
    </message>
    <message>
        <source>Kind of the new column</source>
        <translation>Kind of the new column</translation>
    </message>
    <message>
        <source>Largest size in tables</source>
        <translation>Largest size in tables</translation>
    </message>
    <message>
        <source>Last target minus points achieved</source>
        <translation>Last target minus points achieved</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>Lead unit also cooperates</source>
        <translation>Lead unit also cooperates</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Leave the program</translation>
    </message>
    <message>
        <source>Left and Right choose a column, Space opens its menu</source>
        <translation>Left and Right choose a column, Space opens its menu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Legal basis of the special case</source>
        <translation>Legal basis of the special case</translation>
    </message>
    <message>
        <source>Let it go from the top</source>
        <translation>Let it go from the top</translation>
    </message>
    <message>
        <source>Letters the cells must hold</source>
        <translation>Letters the cells must hold</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Level {number}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Line of the scale</source>
        <translation>Line of the scale</translation>
    </message>
    <message>
        <source>Line {line} of the block has only “{text}” at column {place}: the column is too narrow to show its number. Make it wider in the spreadsheet and copy again; nothing was pasted.</source>
        <translation>Line {line} of the block has only “{text}” at column {place}: the column is too narrow to show its number. Make it wider in the spreadsheet and copy again; nothing was pasted.</translation>
    </message>
    <message>
        <source>Line {line} of the block has {count} cells, the others have {usual}: some cells may stand in the wrong column.</source>
        <translation>Line {line} of the block has {count} cells, the others have {usual}: some cells may stand in the wrong column.</translation>
    </message>
    <message>
        <source>Lines of the report&apos;s statistics</source>
        <translation>Lines of the report&apos;s statistics</translation>
    </message>
    <message>
        <source>Live figure</source>
        <translation>Live figure</translation>
    </message>
    <message>
        <source>Live figure without data</source>
        <translation>Live figure without data</translation>
    </message>
    <message>
        <source>Live figures lose their data</source>
        <translation>Live figures lose their data</translation>
    </message>
    <message>
        <source>Live figures without data</source>
        <translation>Live figures without data</translation>
    </message>
    <message>
        <source>Looked at: {what}</source>
        <translation>Looked at: {what}</translation>
    </message>
    <message>
        <source>Loses points</source>
        <translation>Loses points</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Lost points</source>
        <translation>Lost points</translation>
    </message>
    <message>
        <source>Lost points and tasks by unit</source>
        <translation>Lost points and tasks by unit</translation>
    </message>
    <message>
        <source>Lost points by criterion (with the running share)</source>
        <translation>Lost points by criterion (with the running share)</translation>
    </message>
    <message>
        <source>Lost points by lead unit</source>
        <translation>Lost points by lead unit</translation>
    </message>
    <message>
        <source>Lost points disagree</source>
        <translation>Lost points disagree</translation>
    </message>
    <message>
        <source>Lost points not taken over</source>
        <translation>Lost points not taken over</translation>
    </message>
    <message>
        <source>Lost points without a task</source>
        <translation>Lost points without a task</translation>
    </message>
    <message>
        <source>Lost points, largest first</source>
        <translation>Lost points, largest first</translation>
    </message>
    <message>
        <source>Lost {year}</source>
        <translation>Lost {year}</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a result column</source>
        <translation>Ma&amp;ke it a result column</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a target column</source>
        <translation>Ma&amp;ke it a target column</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>Made {path}.</translation>
    </message>
    <message>
        <source>Make it a result column</source>
        <translation>Make it a result column</translation>
    </message>
    <message>
        <source>Make it a target column</source>
        <translation>Make it a target column</translation>
    </message>
    <message>
        <source>Make the results of {detail} a target column</source>
        <translation>Make the results of {detail} a target column</translation>
    </message>
    <message>
        <source>Make the targets of {detail} a result column</source>
        <translation>Make the targets of {detail} a result column</translation>
    </message>
    <message>
        <source>Make them live</source>
        <translation>Make them live</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>Matching rows</translation>
    </message>
    <message>
        <source>Max. points</source>
        <translation>Max. points</translation>
    </message>
    <message>
        <source>Max. points {year}</source>
        <translation>Max. points {year}</translation>
    </message>
    <message>
        <source>Max. {points}</source>
        <translation>Max. {points}</translation>
    </message>
    <message>
        <source>Maximum minus points achieved in {year}</source>
        <translation>Maximum minus points achieved in {year}</translation>
    </message>
    <message>
        <source>Maximum points</source>
        <translation>Maximum points</translation>
    </message>
    <message>
        <source>Maximum points by the criteria set</source>
        <translation>Maximum points by the criteria set</translation>
    </message>
    <message>
        <source>Maximum points differ between years</source>
        <translation>Maximum points differ between years</translation>
    </message>
    <message>
        <source>Maximum points differ from the criteria set</source>
        <translation>Maximum points differ from the criteria set</translation>
    </message>
    <message>
        <source>Maximum points under another heading?</source>
        <translation>Maximum points under another heading?</translation>
    </message>
    <message>
        <source>Maximum: {points} points</source>
        <translation>Maximum: {points} points</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Merge {count} pairs of like unit names; the fuller one stays</source>
        <translation>Merge {count} pairs of like unit names; the fuller one stays</translation>
    </message>
    <message>
        <source>Merge “{first}” into “{second}” ({third} tasks)</source>
        <translation>Merge “{first}” into “{second}” ({third} tasks)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Minimum points to reach in {year}</source>
        <translation>Minimum points to reach in {year}</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>Mo&amp;ve up</translation>
    </message>
    <message>
        <source>Monitoring unit</source>
        <translation>Monitoring unit</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Move dow&amp;n</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Move rows</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Move section</translation>
    </message>
    <message>
        <source>Move tasks</source>
        <translation>Move tasks</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Move units</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move {detail}</source>
        <translation>Move {detail}</translation>
    </message>
    <message>
        <source>Name at least one file to write, with --pdf or --xlsx.</source>
        <translation>Name at least one file to write, with --pdf or --xlsx.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Names, other spellings, merging</source>
        <translation>Names, other spellings, merging</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>New column</translation>
    </message>
    <message>
        <source>New line inside a cell</source>
        <translation>New line inside a cell</translation>
    </message>
    <message>
        <source>New line of the scale</source>
        <translation>New line of the scale</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>New plan from a template…</source>
        <translation>New plan from a template…</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>New shortcoming</source>
        <translation>New shortcoming</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No cooperating unit</source>
        <translation>No cooperating unit</translation>
    </message>
    <message>
        <source>No field has points yet.</source>
        <translation>No field has points yet.</translation>
    </message>
    <message>
        <source>No file to export to was given. Name at least one with --pdf or --xlsx.</source>
        <translation>No file to export to was given. Name at least one with --pdf or --xlsx.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>No goal set (Alt+Enter)</source>
        <translation>No goal set (Alt+Enter)</translation>
    </message>
    <message>
        <source>No heading says whether {years} are results or targets; they were taken as targets.</source>
        <translation>No heading says whether {years} are results or targets; they were taken as targets.</translation>
    </message>
    <message>
        <source>No improvement planned</source>
        <translation>No improvement planned</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>No lead unit</translation>
    </message>
    <message>
        <source>No line of this row&apos;s scale is recorded yet.</source>
        <translation>No line of this row&apos;s scale is recorded yet.</translation>
    </message>
    <message>
        <source>No number typed by hand equals a figure of the plan.</source>
        <translation>No number typed by hand equals a figure of the plan.</translation>
    </message>
    <message>
        <source>No plan opened yet</source>
        <translation>No plan opened yet</translation>
    </message>
    <message>
        <source>No plan opened yet: try the sample, or drop a file on this window.</source>
        <translation>No plan opened yet: try the sample, or drop a file on this window.</translation>
    </message>
    <message>
        <source>No points to check yet ({what}).</source>
        <translation>No points to check yet ({what}).</translation>
    </message>
    <message>
        <source>No points were lost.</source>
        <translation>No points were lost.</translation>
    </message>
    <message>
        <source>No points yet to tell what was lost.</source>
        <translation>No points yet to tell what was lost.</translation>
    </message>
    <message>
        <source>No printer is installed. Export a PDF (Ctrl+E) and print it where there is one.</source>
        <translation>No printer is installed. Export a PDF (Ctrl+E) and print it where there is one.</translation>
    </message>
    <message>
        <source>No recipients</source>
        <translation>No recipients</translation>
    </message>
    <message>
        <source>No row below the headings was understood.</source>
        <translation>No row below the headings was understood.</translation>
    </message>
    <message>
        <source>No row has the code that these belong under: {codes}. They are added at the nearest row.</source>
        <translation>No row has the code that these belong under: {codes}. They are added at the nearest row.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>No row matches.</translation>
    </message>
    <message>
        <source>No row passes the filter: {filters}.</source>
        <translation>No row passes the filter: {filters}.</translation>
    </message>
    <message>
        <source>No shortcoming of this row is recorded yet.</source>
        <translation>No shortcoming of this row is recorded yet.</translation>
    </message>
    <message>
        <source>No table was recognised in {file}: it needs a row of headings such as “STT”, “Nhiệm vụ”, “Điểm”. Check the sheet and its headings.</source>
        <translation>No table was recognised in {file}: it needs a row of headings such as “STT”, “Nhiệm vụ”, “Điểm”. Check the sheet and its headings.</translation>
    </message>
    <message>
        <source>No task here yet. Press Ctrl+T to add one.</source>
        <translation>No task here yet. Press Ctrl+T to add one.</translation>
    </message>
    <message>
        <source>No unit has a task in this plan, so there is no slip to write.</source>
        <translation>No unit has a task in this plan, so there is no slip to write.</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>No unit yet</translation>
    </message>
    <message>
        <source>No view saved yet</source>
        <translation>No view saved yet</translation>
    </message>
    <message>
        <source>No year has points yet.</source>
        <translation>No year has points yet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not a number of points</source>
        <translation>Not a number of points</translation>
    </message>
    <message>
        <source>Not a&amp;pplicable…</source>
        <translation>Not a&amp;pplicable…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not applicable in a year</source>
        <translation>Not applicable in a year</translation>
    </message>
    <message>
        <source>Not applicable in {years}</source>
        <translation>Not applicable in {years}</translation>
    </message>
    <message>
        <source>Not applicable without a reason</source>
        <translation>Not applicable without a reason</translation>
    </message>
    <message>
        <source>Not assessed in a year</source>
        <translation>Not assessed in a year</translation>
    </message>
    <message>
        <source>Not counted itself: sum of the rows below it</source>
        <translation>Not counted itself: sum of the rows below it</translation>
    </message>
    <message>
        <source>Not counted: no maximum entered</source>
        <translation>Not counted: no maximum entered</translation>
    </message>
    <message>
        <source>Not counted: no points entered</source>
        <translation>Not counted: no points entered</translation>
    </message>
    <message>
        <source>Not counted: no target entered</source>
        <translation>Not counted: no target entered</translation>
    </message>
    <message>
        <source>Not counted: not applicable here</source>
        <translation>Not counted: not applicable here</translation>
    </message>
    <message>
        <source>Not counted: the row above it is not applicable here</source>
        <translation>Not counted: the row above it is not applicable here</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Not understood yet: say which column holds the content, and at least one more.</source>
        <translation>Not understood yet: say which column holds the content, and at least one more.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Nothing differs: the plan has all of it already.</source>
        <translation>Nothing differs: the plan has all of it already.</translation>
    </message>
    <message>
        <source>Nothing found: the plan is consistent ({what}).</source>
        <translation>Nothing found: the plan is consistent ({what}).</translation>
    </message>
    <message>
        <source>Nothing found; {what}.</source>
        <translation>Nothing found; {what}.</translation>
    </message>
    <message>
        <source>Nothing in the rows shown; {count} hidden rows hold it.</source>
        <translation>Nothing in the rows shown; {count} hidden rows hold it.</translation>
    </message>
    <message>
        <source>Nothing in what is shown; {count} hidden cells hold it.</source>
        <translation>Nothing in what is shown; {count} hidden cells hold it.</translation>
    </message>
    <message>
        <source>Nothing of the table is taken.</source>
        <translation>Nothing of the table is taken.</translation>
    </message>
    <message>
        <source>Nothing stands before the day of issue: name the place.</source>
        <translation>Nothing stands before the day of issue: name the place.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no row has points. Enter criteria and points (Ctrl+1) or read an Excel table (Ctrl+I).</source>
        <translation>Nothing to draw yet: no row has points. Enter criteria and points (Ctrl+1) or read an Excel table (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation>Nothing to replace</translation>
    </message>
    <message>
        <source>Nothing to report: the plan holds together ({what}).</source>
        <translation>Nothing to report: the plan holds together ({what}).</translation>
    </message>
    <message>
        <source>Nothing was changed: all {count} differences were left out.</source>
        <translation>Nothing was changed: all {count} differences were left out.</translation>
    </message>
    <message>
        <source>Nothing was changed: live figures of the text use it.</source>
        <translation>Nothing was changed: live figures of the text use it.</translation>
    </message>
    <message>
        <source>Nothing was changed: the plan has all of it already.</source>
        <translation>Nothing was changed: the plan has all of it already.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nothing was pasted</translation>
    </message>
    <message>
        <source>Nothing was saved (--dry-run).</source>
        <translation>Nothing was saved (--dry-run).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number &amp;codes anew…</source>
        <translation>Number &amp;codes anew…</translation>
    </message>
    <message>
        <source>Number and day of the document that says so</source>
        <translation>Number and day of the document that says so</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Number and symbol need the agency&apos;s abbreviation, as in 05/KH-SNV.</source>
        <translation>Number and symbol need the agency&apos;s abbreviation, as in 05/KH-SNV.</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>Number anew</translation>
    </message>
    <message>
        <source>Number codes anew</source>
        <translation>Number codes anew</translation>
    </message>
    <message>
        <source>Number codes anew {detail}</source>
        <translation>Number codes anew {detail}</translation>
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
        <translation>Number of criteria</translation>
    </message>
    <message>
        <source>Number of fields</source>
        <translation>Number of fields</translation>
    </message>
    <message>
        <source>Number of scored rows</source>
        <translation>Number of scored rows</translation>
    </message>
    <message>
        <source>Number of sub-criteria</source>
        <translation>Number of sub-criteria</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>Number of tasks</translation>
    </message>
    <message>
        <source>Number of tasks of {name}</source>
        <translation>Number of tasks of {name}</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Number of units</translation>
    </message>
    <message>
        <source>Number of units that lead</source>
        <translation>Number of units that lead</translation>
    </message>
    <message>
        <source>Number rounded</source>
        <translation>Number rounded</translation>
    </message>
    <message>
        <source>Number the rows anew there, from {detail} on</source>
        <translation>Number the rows anew there, from {detail} on</translation>
    </message>
    <message>
        <source>Number typed in words or signs</source>
        <translation>Number typed in words or signs</translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation>Numbers of rows</translation>
    </message>
    <message>
        <source>Numbers of the text that equal the plan&apos;s figures follow them from now on</source>
        <translation>Numbers of the text that equal the plan&apos;s figures follow them from now on</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Of every plan on this computer</source>
        <translation>Of every plan on this computer</translation>
    </message>
    <message>
        <source>Of which year?</source>
        <translation>Of which year?</translation>
    </message>
    <message>
        <source>Old font converted to Unicode</source>
        <translation>Old font converted to Unicode</translation>
    </message>
    <message>
        <source>One a line; imports map them by themselves</source>
        <translation>One a line; imports map them by themselves</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>One code twice</translation>
    </message>
    <message>
        <source>One code, another content</source>
        <translation>One code, another content</translation>
    </message>
    <message>
        <source>One document, two days</source>
        <translation>One document, two days</translation>
    </message>
    <message>
        <source>One empty field to begin with</source>
        <translation>One empty field to begin with</translation>
    </message>
    <message>
        <source>One figure for several rows</source>
        <translation>One figure for several rows</translation>
    </message>
    <message>
        <source>One file for each unit</source>
        <translation>One file for each unit</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>One level down</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>One requirement a line</source>
        <translation>One requirement a line</translation>
    </message>
    <message>
        <source>One unit a line</source>
        <translation>One unit a line</translation>
    </message>
    <message>
        <source>One unit, several names</source>
        <translation>One unit, several names</translation>
    </message>
    <message>
        <source>Only the first {count} values are listed.</source>
        <translation>Only the first {count} values are listed.</translation>
    </message>
    <message>
        <source>Only the rows of this unit</source>
        <translation>Only the rows of this unit</translation>
    </message>
    <message>
        <source>Only the selected criterion</source>
        <translation>Only the selected criterion</translation>
    </message>
    <message>
        <source>Only what is blank</source>
        <translation>Only what is blank</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Open a plan (.db)</source>
        <translation>Open a plan (.db)</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Open a plan…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Open or make a plan first.</source>
        <translation>Open or make a plan first.</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Open the &amp;log folder</translation>
    </message>
    <message>
        <source>Open the file as it was saved</source>
        <translation>Open the file as it was saved</translation>
    </message>
    <message>
        <source>Open the last backup, of {time}</source>
        <translation>Open the last backup, of {time}</translation>
    </message>
    <message>
        <source>Open the sample: Hà Nội 2018</source>
        <translation>Open the sample: Hà Nội 2018</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Open what can be read</translation>
    </message>
    <message>
        <source>Open what can be read as a new plan</source>
        <translation>Open what can be read as a new plan</translation>
    </message>
    <message>
        <source>Other rows still refer to this one, so it was not deleted.</source>
        <translation>Other rows still refer to this one, so it was not deleted.</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Other spelling</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Outdent rows</source>
        <translation>Outdent rows</translation>
    </message>
    <message>
        <source>Outdent section</source>
        <translation>Outdent section</translation>
    </message>
    <message>
        <source>Outside every count in</source>
        <translation>Outside every count in</translation>
    </message>
    <message>
        <source>Outside every count, printed struck through in the window</source>
        <translation>Outside every count, printed struck through in the window</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <translation>Ove&amp;rview</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Overdue by {days} day(s)</source>
        <translation>Overdue by {days} day(s)</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation>Overdue: {count}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>PDF, to print and sign</source>
        <translation>PDF, to print and sign</translation>
    </message>
    <message>
        <source>Pane &amp;before</source>
        <translation>Pane &amp;before</translation>
    </message>
    <message>
        <source>Parts in the text do not sum to their total</source>
        <translation>Parts in the text do not sum to their total</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parts of the program</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste and add 1 row</source>
        <translation>Paste and add 1 row</translation>
    </message>
    <message>
        <source>Paste and add {count} rows</source>
        <translation>Paste and add {count} rows</translation>
    </message>
    <message>
        <source>Paste cells from Excel</source>
        <translation>Paste cells from Excel</translation>
    </message>
    <message>
        <source>Paste each line into one cell</source>
        <translation>Paste each line into one cell</translation>
    </message>
    <message>
        <source>Paste into the hidden ones too</source>
        <translation>Paste into the hidden ones too</translation>
    </message>
    <message>
        <source>Paste into the rows there are</source>
        <translation>Paste into the rows there are</translation>
    </message>
    <message>
        <source>Paste into the visible columns only</source>
        <translation>Paste into the visible columns only</translation>
    </message>
    <message>
        <source>Paste into {count} columns</source>
        <translation>Paste into {count} columns</translation>
    </message>
    <message>
        <source>Paste {detail} cells</source>
        <translation>Paste {detail} cells</translation>
    </message>
    <message>
        <source>Pasted into the rows there are, it would overwrite {count} cells.</source>
        <translation>Pasted into the rows there are, it would overwrite {count} cells.</translation>
    </message>
    <message>
        <source>Petitions by scoring agency</source>
        <translation>Petitions by scoring agency</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places up; with a minus sign places down</source>
        <translation>Places up; with a minus sign places down</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan &amp;facts and goal…</source>
        <translation>Plan &amp;facts and goal…</translation>
    </message>
    <message>
        <source>Plan facts and goal</source>
        <translation>Plan facts and goal</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>Plan year</translation>
    </message>
    <message>
        <source>Plans (*.db *.parplan)</source>
        <translation>Plans (*.db *.parplan)</translation>
    </message>
    <message>
        <source>Plans that raise an agency&apos;s PAR INDEX. Without a command the window opens.</source>
        <translation>Plans that raise an agency&apos;s PAR INDEX. Without a command the window opens.</translation>
    </message>
    <message>
        <source>Please look at these:</source>
        <translation>Please look at these:</translation>
    </message>
    <message>
        <source>Please look at {row} ({code}).</source>
        <translation>Please look at {row} ({code}).</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points above the maximum</source>
        <translation>Points above the maximum</translation>
    </message>
    <message>
        <source>Points achieved</source>
        <translation>Points achieved</translation>
    </message>
    <message>
        <source>Points achieved in {year}</source>
        <translation>Points achieved in {year}</translation>
    </message>
    <message>
        <source>Points are shown with at least so many</source>
        <translation>Points are shown with at least so many</translation>
    </message>
    <message>
        <source>Points by field</source>
        <translation>Points by field</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>Points lost</translation>
    </message>
    <message>
        <source>Points lost here in {year}</source>
        <translation>Points lost here in {year}</translation>
    </message>
    <message>
        <source>Points lost in the base year in rows it leads</source>
        <translation>Points lost in the base year in rows it leads</translation>
    </message>
    <message>
        <source>Points lost in {year}</source>
        <translation>Points lost in {year}</translation>
    </message>
    <message>
        <source>Points lost last year, why, and who mends it until when</source>
        <translation>Points lost last year, why, and who mends it until when</translation>
    </message>
    <message>
        <source>Points of a year that is not applicable</source>
        <translation>Points of a year that is not applicable</translation>
    </message>
    <message>
        <source>Points of the selected criterion</source>
        <translation>Points of the selected criterion</translation>
    </message>
    <message>
        <source>Points of the whole set</source>
        <translation>Points of the whole set</translation>
    </message>
    <message>
        <source>Points of {year}</source>
        <translation>Points of {year}</translation>
    </message>
    <message>
        <source>Points on a group</source>
        <translation>Points on a group</translation>
    </message>
    <message>
        <source>Points, targets and tasks of 49 rows, signed with a wrong total that is found at once</source>
        <translation>Points, targets and tasks of 49 rows, signed with a wrong total that is found at once</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Position of the signer</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Preview: {document}</source>
        <translation>Preview: {document}</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print subtotals of fields and groups</source>
        <translation>Print subtotals of fields and groups</translation>
    </message>
    <message>
        <source>Print the pages of the PDF</source>
        <translation>Print the pages of the PDF</translation>
    </message>
    <message>
        <source>Printed total</source>
        <translation>Printed total</translation>
    </message>
    <message>
        <source>Printed total differs from its rows</source>
        <translation>Printed total differs from its rows</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Proposed sections</source>
        <translation>Proposed sections</translation>
    </message>
    <message>
        <source>Proposes sections; takes only what is ticked</source>
        <translation>Proposes sections; takes only what is ticked</translation>
    </message>
    <message>
        <source>Put in a figure that follows the data (Ctrl+Shift+F)</source>
        <translation>Put in a figure that follows the data (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eplace…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rank of a year</source>
        <translation>Rank of a year</translation>
    </message>
    <message>
        <source>Rank of {year}</source>
        <translation>Rank of {year}</translation>
    </message>
    <message>
        <source>Rank, ranked bodies, index as published</source>
        <translation>Rank, ranked bodies, index as published</translation>
    </message>
    <message>
        <source>Ranked bodies</source>
        <translation>Ranked bodies</translation>
    </message>
    <message>
        <source>Ranked bodies of {year}</source>
        <translation>Ranked bodies of {year}</translation>
    </message>
    <message>
        <source>Read an Excel table into the plan</source>
        <translation>Read an Excel table into the plan</translation>
    </message>
    <message>
        <source>Read from {source}, sheet “{sheet}”: {fields} fields, {groups} groups, {scored} scored rows.</source>
        <translation>Read from {source}, sheet “{sheet}”: {fields} fields, {groups} groups, {scored} scored rows.</translation>
    </message>
    <message>
        <source>Read from {source}: {fields} fields, {groups} groups, {scored} scored rows.</source>
        <translation>Read from {source}: {fields} fields, {groups} groups, {scored} scored rows.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Recent plans</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation>Recipients, one a line</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Redone: {step}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remarks: {count}</source>
        <translation>Remarks: {count}</translation>
    </message>
    <message>
        <source>Remedies of the current finding, or ignore it with a reason</source>
        <translation>Remedies of the current finding, or ignore it with a reason</translation>
    </message>
    <message>
        <source>Remedies of the finding, or ignore it with a reason (Ctrl+.)</source>
        <translation>Remedies of the finding, or ignore it with a reason (Ctrl+.)</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Remove all the same</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remove column</translation>
    </message>
    <message>
        <source>Rename unit</source>
        <translation>Rename unit</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message>
        <source>Replace by a live figure</source>
        <translation>Replace by a live figure</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Replace by…</translation>
    </message>
    <message>
        <source>Replace the cell&apos;s text</source>
        <translation>Replace the cell&apos;s text</translation>
    </message>
    <message>
        <source>Replace the other version</source>
        <translation>Replace the other version</translation>
    </message>
    <message>
        <source>Replace {detail}</source>
        <translation>Replace {detail}</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>Replace {names}?</translation>
    </message>
    <message>
        <source>Replaced in {count} cells</source>
        <translation>Replaced in {count} cells</translation>
    </message>
    <message>
        <source>Replaced {count} times</source>
        <translation>Replaced {count} times</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Result of year</source>
        <translation>Result of year</translation>
    </message>
    <message>
        <source>Result {year}</source>
        <translation>Result {year}</translation>
    </message>
    <message>
        <source>Result {year}: {points}</source>
        <translation>Result {year}: {points}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Results and targets over the years</source>
        <translation>Results and targets over the years</translation>
    </message>
    <message>
        <source>Results by field with shortcomings, causes and tasks</source>
        <translation>Results by field with shortcomings, causes and tasks</translation>
    </message>
    <message>
        <source>Results of {results}, targets for {targets}</source>
        <translation>Results of {results}, targets for {targets}</translation>
    </message>
    <message>
        <source>Results or targets?</source>
        <translation>Results or targets?</translation>
    </message>
    <message>
        <source>Round the panes of the workspace and the open panels</source>
        <translation>Round the panes of the workspace and the open panels</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row above is missing</source>
        <translation>Row above is missing</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Row left out</translation>
    </message>
    <message>
        <source>Row out of order</source>
        <translation>Row out of order</translation>
    </message>
    <message>
        <source>Row without a code</source>
        <translation>Row without a code</translation>
    </message>
    <message>
        <source>Row {number}: {name}</source>
        <translation>Row {number}: {name}</translation>
    </message>
    <message>
        <source>Rows can lie at most {limit} levels deep. Choose a higher place.</source>
        <translation>Rows can lie at most {limit} levels deep. Choose a higher place.</translation>
    </message>
    <message>
        <source>Rows marked not applicable are printed but not summed: {count}</source>
        <translation>Rows marked not applicable are printed but not summed: {count}</translation>
    </message>
    <message>
        <source>Rows of a figure</source>
        <translation>Rows of a figure</translation>
    </message>
    <message>
        <source>Rows of a scale</source>
        <translation>Rows of a scale</translation>
    </message>
    <message>
        <source>Rows of this table cannot be copied.</source>
        <translation>Rows of this table cannot be copied.</translation>
    </message>
    <message>
        <source>Rows of this table stand in a fixed order.</source>
        <translation>Rows of this table stand in a fixed order.</translation>
    </message>
    <message>
        <source>Rows the agency asks to have scored in another way</source>
        <translation>Rows the agency asks to have scored in another way</translation>
    </message>
    <message>
        <source>Rows too tall for Excel continue in the row below, with a blank number: {count}</source>
        <translation>Rows too tall for Excel continue in the row below, with a blank number: {count}</translation>
    </message>
    <message>
        <source>Rows wider than the headings</source>
        <translation>Rows wider than the headings</translation>
    </message>
    <message>
        <source>Running (%)</source>
        <translation>Running (%)</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>Sample: {title}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Samples:</source>
        <translation>Samples:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Save as another file…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Save the changes to “{name}” before closing?</source>
        <translation>Save the changes to “{name}” before closing?</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Save the plan as</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Save view {detail}</source>
        <translation>Save view {detail}</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Saved &amp;views</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Saved, but</source>
        <translation>Saved, but</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Scale of the criterion</source>
        <translation>Scale of the criterion</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Scored by</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section is empty</source>
        <translation>Section is empty</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Sections of the plan</translation>
    </message>
    <message>
        <source>Sections, text and pages of the plan</source>
        <translation>Sections, text and pages of the plan</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Select a row of the criteria tree first.</source>
        <translation>Select a row of the criteria tree first.</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Select a row to see its details.</translation>
    </message>
    <message>
        <source>Select a row to see its points.</source>
        <translation>Select a row to see its points.</translation>
    </message>
    <message>
        <source>Select cells of a table first.</source>
        <translation>Select cells of a table first.</translation>
    </message>
    <message>
        <source>Select the col&amp;umn</source>
        <translation>Select the col&amp;umn</translation>
    </message>
    <message>
        <source>Select two units to merge them: the one selected first stays.</source>
        <translation>Select two units to merge them: the one selected first stays.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Self-test</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages</source>
        <translation>Sent to the printer: {count} pages</translation>
    </message>
    <message>
        <source>Several lead units</source>
        <translation>Several lead units</translation>
    </message>
    <message>
        <source>Several monitoring units</source>
        <translation>Several monitoring units</translation>
    </message>
    <message>
        <source>Several tables were copied. Which one is to be imported?</source>
        <translation>Several tables were copied. Which one is to be imported?</translation>
    </message>
    <message>
        <source>Several units in one cell</source>
        <translation>Several units in one cell</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”. The plan afterwards: {counts}.</source>
        <translation>Sheet “{sheet}”. The plan afterwards: {counts}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: no table was recognised.</source>
        <translation>Sheet “{sheet}”: no table was recognised.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {counts}.</source>
        <translation>Sheet “{sheet}”: {counts}.</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Sheet:</translation>
    </message>
    <message>
        <source>Sho&amp;w all rows</source>
        <translation>Sho&amp;w all rows</translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <translation>Shortcoming</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Shortcomings</translation>
    </message>
    <message>
        <source>Shortcomings and remedies by field</source>
        <translation>Shortcomings and remedies by field</translation>
    </message>
    <message>
        <source>Shortcomings of the criterion</source>
        <translation>Shortcomings of the criterion</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>Show &amp;all rows</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Show all rows</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>Show only rows with certain values</translation>
    </message>
    <message>
        <source>Show only the rows that this holds for; press again to show all</source>
        <translation>Show only the rows that this holds for; press again to show all</translation>
    </message>
    <message>
        <source>Show only the tasks of the selected criterion and the rows below it</source>
        <translation>Show only the tasks of the selected criterion and the rows below it</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>Show only:</translation>
    </message>
    <message>
        <source>Show or hide &amp;columns</source>
        <translation>Show or hide &amp;columns</translation>
    </message>
    <message>
        <source>Show the rows this figure is made of</source>
        <translation>Show the rows this figure is made of</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Side of a score: no place yet</source>
        <translation>Side of a score: no place yet</translation>
    </message>
    <message>
        <source>Size of the head</source>
        <translation>Size of the head</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Some rows of a set</source>
        <translation>Some rows of a set</translation>
    </message>
    <message>
        <source>Something this row refers to is not there any more; nothing was changed.</source>
        <translation>Something this row refers to is not there any more; nothing was changed.</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Sort &amp;descending</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>Sort a&amp;scending</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source table</source>
        <translation>Source table</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Space ticks what is taken</source>
        <translation>Space ticks what is taken</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>Special case</translation>
    </message>
    <message>
        <source>Special case of this agency (đặc thù)</source>
        <translation>Special case of this agency (đặc thù)</translation>
    </message>
    <message>
        <source>Special cases</source>
        <translation>Special cases</translation>
    </message>
    <message>
        <source>Split row joined</source>
        <translation>Split row joined</translation>
    </message>
    <message>
        <source>Stand on a finding first (F7).</source>
        <translation>Stand on a finding first (F7).</translation>
    </message>
    <message>
        <source>Standing on one shows its cell in the table, Enter goes there</source>
        <translation>Standing on one shows its cell in the table, Enter goes there</translation>
    </message>
    <message>
        <source>Statistical &amp;indicators…</source>
        <translation>Statistical &amp;indicators…</translation>
    </message>
    <message>
        <source>Statistics of the periodic report</source>
        <translation>Statistics of the periodic report</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjective</translation>
    </message>
    <message>
        <source>Sum of the rows below</source>
        <translation>Sum of the rows below</translation>
    </message>
    <message>
        <source>Sums of the rows: {totals}.</source>
        <translation>Sums of the rows: {totals}.</translation>
    </message>
    <message>
        <source>Sums with too many parts for a formula stand as plain numbers: {count}</source>
        <translation>Sums with too many parts for a formula stand as plain numbers: {count}</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Table below this line</source>
        <translation>Table below this line</translation>
    </message>
    <message>
        <source>Table without data</source>
        <translation>Table without data</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tables ({patterns})</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Take every filter away</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Take it off the list</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Take the figure out of the text</source>
        <translation>Take the figure out of the text</translation>
    </message>
    <message>
        <source>Take the lead unit out of the cooperating units</source>
        <translation>Take the lead unit out of the cooperating units</translation>
    </message>
    <message>
        <source>Take the lead unit out of the cooperating units of all {detail} tasks</source>
        <translation>Take the lead unit out of the cooperating units of all {detail} tasks</translation>
    </message>
    <message>
        <source>Take the ticked sections</source>
        <translation>Take the ticked sections</translation>
    </message>
    <message>
        <source>Take what is not there off the list</source>
        <translation>Take what is not there off the list</translation>
    </message>
    <message>
        <source>Take {taken} of {all} differences</source>
        <translation>Take {taken} of {all} differences</translation>
    </message>
    <message>
        <source>Taking it is one step: Ctrl+Z takes all of it back.</source>
        <translation>Taking it is one step: Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target above the maximum</source>
        <translation>Target above the maximum</translation>
    </message>
    <message>
        <source>Target below the result</source>
        <translation>Target below the result</translation>
    </message>
    <message>
        <source>Target falls</source>
        <translation>Target falls</translation>
    </message>
    <message>
        <source>Target of year</source>
        <translation>Target of year</translation>
    </message>
    <message>
        <source>Target of {year}</source>
        <translation>Target of {year}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Target {year}</translation>
    </message>
    <message>
        <source>Target {year}: {points}</source>
        <translation>Target {year}: {points}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Tasks of criterion {row}: {count}</source>
        <translation>Tasks of criterion {row}: {count}</translation>
    </message>
    <message>
        <source>Tasks past their deadline, neither completed nor stopped. Click to see them</source>
        <translation>Tasks past their deadline, neither completed nor stopped. Click to see them</translation>
    </message>
    <message>
        <source>Tasks per unit</source>
        <translation>Tasks per unit</translation>
    </message>
    <message>
        <source>Tasks the unit cooperates in</source>
        <translation>Tasks the unit cooperates in</translation>
    </message>
    <message>
        <source>Tasks the unit leads</source>
        <translation>Tasks the unit leads</translation>
    </message>
    <message>
        <source>Template: {title}</source>
        <translation>Template: {title}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Templates and samples</source>
        <translation>Templates and samples</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>Templates:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text differs from the task</source>
        <translation>Text differs from the task</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Text of the section</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Text too long</translation>
    </message>
    <message>
        <source>Text without a place</source>
        <translation>Text without a place</translation>
    </message>
    <message>
        <source>That folder does not exist.</source>
        <translation>That folder does not exist.</translation>
    </message>
    <message>
        <source>That is too much to paste at once: {rows} rows and {columns} columns at most. Paste it in parts, or use Import.</source>
        <translation>That is too much to paste at once: {rows} rows and {columns} columns at most. Paste it in parts, or use Import.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed ({code}).</source>
        <translation>That was not possible, and nothing was changed ({code}).</translation>
    </message>
    <message>
        <source>The agency is not named</source>
        <translation>The agency is not named</translation>
    </message>
    <message>
        <source>The agency&apos;s abbreviation is missing</source>
        <translation>The agency&apos;s abbreviation is missing</translation>
    </message>
    <message>
        <source>The block has another shape than the selection: it is pasted from the selection&apos;s top left.</source>
        <translation>The block has another shape than the selection: it is pasted from the selection&apos;s top left.</translation>
    </message>
    <message>
        <source>The block has other codes than the rows it is pasted on ({before} → {after}): its rows are added where their codes belong.</source>
        <translation>The block has other codes than the rows it is pasted on ({before} → {after}): its rows are added where their codes belong.</translation>
    </message>
    <message>
        <source>The block has {count} more rows than the table.</source>
        <translation>The block has {count} more rows than the table.</translation>
    </message>
    <message>
        <source>The chosen rows lie in different groups. Choose rows of one group.</source>
        <translation>The chosen rows lie in different groups. Choose rows of one group.</translation>
    </message>
    <message>
        <source>The clipboard holds characters that cannot be printed, so nothing was pasted. Copy the cells again.</source>
        <translation>The clipboard holds characters that cannot be printed, so nothing was pasted. Copy the cells again.</translation>
    </message>
    <message>
        <source>The code {code} occurs twice: “{title}” and “{other}”.</source>
        <translation>The code {code} occurs twice: “{title}” and “{other}”.</translation>
    </message>
    <message>
        <source>The codes skip from {other} to {code}.</source>
        <translation>The codes skip from {other} to {code}.</translation>
    </message>
    <message>
        <source>The columns go from {before} to {after}: a year is missing in between, or one is typed wrong.</source>
        <translation>The columns go from {before} to {after}: a year is missing in between, or one is typed wrong.</translation>
    </message>
    <message>
        <source>The data say nothing that the plan does not say already.</source>
        <translation>The data say nothing that the plan does not say already.</translation>
    </message>
    <message>
        <source>The date of issue is not a date and was left blank: {date}</source>
        <translation>The date of issue is not a date and was left blank: {date}</translation>
    </message>
    <message>
        <source>The difference is just row {suspect}.</source>
        <translation>The difference is just row {suspect}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written, and what was saved before is unharmed. Free some space and try again.</source>
        <translation>The disk is full: nothing was written, and what was saved before is unharmed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk or the network failed while writing; what was saved before is unharmed. Try again, or save to another disk.</source>
        <translation>The disk or the network failed while writing; what was saved before is unharmed. Try again, or save to another disk.</translation>
    </message>
    <message>
        <source>The eight usual fields; the points come from your province&apos;s criteria</source>
        <translation>The eight usual fields; the points come from your province&apos;s criteria</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>The export failed</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written or changed.</source>
        <translation>The export was stopped; no file was written or changed.</translation>
    </message>
    <message>
        <source>The figure this one is part of</source>
        <translation>The figure this one is part of</translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation>The file was changed by somebody else</translation>
    </message>
    <message>
        <source>The filter hides {count} of {all} findings.</source>
        <translation>The filter hides {count} of {all} findings.</translation>
    </message>
    <message>
        <source>The filter hides {count} tasks.</source>
        <translation>The filter hides {count} tasks.</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Choose another folder, or connect its disk.</source>
        <translation>The folder {place} is not there. Choose another folder, or connect its disk.</translation>
    </message>
    <message>
        <source>The font file {place} is missing, so no PDF can be made. Install parplanner again with all its parts.</source>
        <translation>The font file {place} is missing, so no PDF can be made. Install parplanner again with all its parts.</translation>
    </message>
    <message>
        <source>The font lacks these characters; a box or a similar sign stands for them: {names}</source>
        <translation>The font lacks these characters; a box or a similar sign stands for them: {names}</translation>
    </message>
    <message>
        <source>The goal for {column} is {printed} points, the targets sum to {computed}: {gap} more are needed.</source>
        <translation>The goal for {column} is {printed} points, the targets sum to {computed}: {gap} more are needed.</translation>
    </message>
    <message>
        <source>The head of the document has no agency: name it in the plan&apos;s facts.</source>
        <translation>The head of the document has no agency: name it in the plan&apos;s facts.</translation>
    </message>
    <message>
        <source>The heading “{heading}” names no year, so its points were not taken over. Say which year it is.</source>
        <translation>The heading “{heading}” names no year, so its points were not taken over. Say which year it is.</translation>
    </message>
    <message>
        <source>The heading “{heading}” names no year; the year of the table was taken as {year} ({source}). Choose another year for headings without one if that is wrong.</source>
        <translation>The heading “{heading}” names no year; the year of the table was taken as {year} ({source}). Choose another year for headings without one if that is wrong.</translation>
    </message>
    <message>
        <source>The imported document prints {printed}, {difference} less than its rows ({cell})</source>
        <translation>The imported document prints {printed}, {difference} less than its rows ({cell})</translation>
    </message>
    <message>
        <source>The imported document prints {printed}, {difference} more than its rows ({cell})</source>
        <translation>The imported document prints {printed}, {difference} more than its rows ({cell})</translation>
    </message>
    <message>
        <source>The last line of “Nơi nhận” is missing: “Lưu: VT” and who drafted it.</source>
        <translation>The last line of “Nơi nhận” is missing: “Lưu: VT” and who drafted it.</translation>
    </message>
    <message>
        <source>The left cell into those beside it</source>
        <translation>The left cell into those beside it</translation>
    </message>
    <message>
        <source>The log could not be written either.</source>
        <translation>The log could not be written either.</translation>
    </message>
    <message>
        <source>The maximum points of all rows sum to {computed}, the criteria set says {printed}.</source>
        <translation>The maximum points of all rows sum to {computed}, the criteria set says {printed}.</translation>
    </message>
    <message>
        <source>The number must be from {low} to {high}; nothing was changed.</source>
        <translation>The number must be from {low} to {high}; nothing was changed.</translation>
    </message>
    <message>
        <source>The open plan is left as it is; you are asked to save it first.</source>
        <translation>The open plan is left as it is; you are asked to save it first.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full or the connection is gone.</source>
        <translation>The output could not be written: the disk is full or the connection is gone.</translation>
    </message>
    <message>
        <source>The page of the guide on where you are</source>
        <translation>The page of the guide on where you are</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>The pages are being made…</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>The pages as they will be printed</translation>
    </message>
    <message>
        <source>The place of issue is missing</source>
        <translation>The place of issue is missing</translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation>The plan could not be made</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>The plan could not be opened</translation>
    </message>
    <message>
        <source>The plan could not be recovered</source>
        <translation>The plan could not be recovered</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>The plan could not be saved</translation>
    </message>
    <message>
        <source>The plan had all of it already.</source>
        <translation>The plan had all of it already.</translation>
    </message>
    <message>
        <source>The plan has its number or day, but is not settled: errors {errors}, warnings {warnings}.</source>
        <translation>The plan has its number or day, but is not settled: errors {errors}, warnings {warnings}.</translation>
    </message>
    <message>
        <source>The plan has no text yet. Add the first section, or let it be drafted from the data.</source>
        <translation>The plan has no text yet. Add the first section, or let it be drafted from the data.</translation>
    </message>
    <message>
        <source>The plan is saved in the format of this parplanner: an older one cannot open it any more. The file as it was before lies among the earlier versions.</source>
        <translation>The plan is saved in the format of this parplanner: an older one cannot open it any more. The file as it was before lies among the earlier versions.</translation>
    </message>
    <message>
        <source>The plan is saved, but no backup of the earlier version could be kept.</source>
        <translation>The plan is saved, but no backup of the earlier version could be kept.</translation>
    </message>
    <message>
        <source>The plan is saved, but the working copy could not note it: after a crash it may be offered for recovery.</source>
        <translation>The plan is saved, but the working copy could not note it: after a crash it may be offered for recovery.</translation>
    </message>
    <message>
        <source>The plan, its appendix, other documents</source>
        <translation>The plan, its appendix, other documents</translation>
    </message>
    <message>
        <source>The plan: text and appendix</source>
        <translation>The plan: text and appendix</translation>
    </message>
    <message>
        <source>The points of the rows are taken; the printed sum is kept to compare.</source>
        <translation>The points of the rows are taken; the printed sum is kept to compare.</translation>
    </message>
    <message>
        <source>The points of “{stt} {title}” are the sum of the rows below it. Enter points in those rows.</source>
        <translation>The points of “{stt} {title}” are the sum of the rows below it. Enter points in those rows.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>The row at {cell} continues {row} and was joined to it.</source>
        <translation>The row at {cell} continues {row} and was joined to it.</translation>
    </message>
    <message>
        <source>The row at {cell} was left out, because it belongs to no row of the table: “{text}”.</source>
        <translation>The row at {cell} was left out, because it belongs to no row of the table: “{text}”.</translation>
    </message>
    <message>
        <source>The row is at the edge of its group already.</source>
        <translation>The row is at the edge of its group already.</translation>
    </message>
    <message>
        <source>The row is on the top level already.</source>
        <translation>The row is on the top level already.</translation>
    </message>
    <message>
        <source>The row of this figure is no longer in the plan.</source>
        <translation>The row of this figure is no longer in the plan.</translation>
    </message>
    <message>
        <source>The rows are sorted. Click the column&apos;s title until the mark goes, then move them.</source>
        <translation>The rows are sorted. Click the column&apos;s title until the mark goes, then move them.</translation>
    </message>
    <message>
        <source>The rows around this one are not numbered, so no code follows. Type its code.</source>
        <translation>The rows around this one are not numbered, so no code follows. Type its code.</translation>
    </message>
    <message>
        <source>The rows the current figure is made of, and why others do not count</source>
        <translation>The rows the current figure is made of, and why others do not count</translation>
    </message>
    <message>
        <source>The same entry exists already; nothing was changed.</source>
        <translation>The same entry exists already; nothing was changed.</translation>
    </message>
    <message>
        <source>The same way back</source>
        <translation>The same way back</translation>
    </message>
    <message>
        <source>The selected rows with what hangs on them</source>
        <translation>The selected rows with what hangs on them</translation>
    </message>
    <message>
        <source>The self-test is passed.</source>
        <translation>The self-test is passed.</translation>
    </message>
    <message>
        <source>The sheet has more columns than are read; those far to the right were left out.</source>
        <translation>The sheet has more columns than are read; those far to the right were left out.</translation>
    </message>
    <message>
        <source>The sheet “{other}” holds such a table, too; “{sheet}” was taken. Choose the other if that is right.</source>
        <translation>The sheet “{other}” holds such a table, too; “{sheet}” was taken. Choose the other if that is right.</translation>
    </message>
    <message>
        <source>The sheet “{other}” looks like a table, but two of its headings say the same.</source>
        <translation>The sheet “{other}” looks like a table, but two of its headings say the same.</translation>
    </message>
    <message>
        <source>The sheet “{other}” seems to go on where “{sheet}” ends. Import it afterwards.</source>
        <translation>The sheet “{other}” seems to go on where “{sheet}” ends. Import it afterwards.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {limit} rows, so nothing was taken over. Keep only the rows of the table.</source>
        <translation>The sheet “{sheet}” has more than {limit} rows, so nothing was taken over. Keep only the rows of the table.</translation>
    </message>
    <message>
        <source>The signer&apos;s position is missing</source>
        <translation>The signer&apos;s position is missing</translation>
    </message>
    <message>
        <source>The symbol is of another type of document</source>
        <translation>The symbol is of another type of document</translation>
    </message>
    <message>
        <source>The table could not be imported</source>
        <translation>The table could not be imported</translation>
    </message>
    <message>
        <source>The table does not add up</source>
        <translation>The table does not add up</translation>
    </message>
    <message>
        <source>The table in {file} lies on its side: its headings stand below each other. In Excel copy it, choose Paste Special, Transpose, save, and import that.</source>
        <translation>The table in {file} lies on its side: its headings stand below each other. In Excel copy it, choose Paste Special, Transpose, save, and import that.</translation>
    </message>
    <message>
        <source>The table is set in {size} pt instead of {usual}: its columns are narrow.</source>
        <translation>The table is set in {size} pt instead of {usual}: its columns are narrow.</translation>
    </message>
    <message>
        <source>The table stands on the hidden sheet “{sheet}”.</source>
        <translation>The table stands on the hidden sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>The table was not recognised</source>
        <translation>The table was not recognised</translation>
    </message>
    <message>
        <source>The table “{table}” has too many columns: even on A3 paper its figures would be broken. Remove year columns that the document does not need, or move the table into an appendix, and export again.</source>
        <translation>The table “{table}” has too many columns: even on A3 paper its figures would be broken. Remove year columns that the document does not need, or move the table into an appendix, and export again.</translation>
    </message>
    <message>
        <source>The table “{table}” was set on A3 (420 × 297 mm): on A4, its figures would have been broken.</source>
        <translation>The table “{table}” was set on A3 (420 × 297 mm): on A4, its figures would have been broken.</translation>
    </message>
    <message>
        <source>The table “{table}” was set on landscape A4: upright, its figures would have been broken.</source>
        <translation>The table “{table}” was set on landscape A4: upright, its figures would have been broken.</translation>
    </message>
    <message>
        <source>The text asks for tables that do not exist or hold nothing; they are not printed: {names}</source>
        <translation>The text asks for tables that do not exist or hold nothing; they are not printed: {names}</translation>
    </message>
    <message>
        <source>The text could not be stored</source>
        <translation>The text could not be stored</translation>
    </message>
    <message>
        <source>The text does not mention its appendix</source>
        <translation>The text does not mention its appendix</translation>
    </message>
    <message>
        <source>The text has {length} characters, {limit} at most are possible. Shorten it.</source>
        <translation>The text has {length} characters, {limit} at most are possible. Shorten it.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Delete them and type again.</source>
        <translation>The text holds characters that cannot be printed. Delete them and type again.</translation>
    </message>
    <message>
        <source>The text of a section may have {limit} characters; with what is put in it would have {length}. Nothing was put in. Divide the text into several sections.</source>
        <translation>The text of a section may have {limit} characters; with what is put in it would have {length}. Nothing was put in. Divide the text into several sections.</translation>
    </message>
    <message>
        <source>The text of cell {cell} has {length} characters and was cut after {limit}.</source>
        <translation>The text of cell {cell} has {length} characters and was cut after {limit}.</translation>
    </message>
    <message>
        <source>The top cell into those below it</source>
        <translation>The top cell into those below it</translation>
    </message>
    <message>
        <source>The total of {column}</source>
        <translation>The total of {column}</translation>
    </message>
    <message>
        <source>The unit “{name}” still has tasks. Give them to another unit first, or merge the two.</source>
        <translation>The unit “{name}” still has tasks. Give them to another unit first, or merge the two.</translation>
    </message>
    <message>
        <source>The working copy on this computer could not be read back, so {file} was left as it was. What you see is unharmed: try again, or save to another disk.</source>
        <translation>The working copy on this computer could not be read back, so {file} was left as it was. What you see is unharmed: try again, or save to another disk.</translation>
    </message>
    <message>
        <source>The year in which the row is outside every count</source>
        <translation>The year in which the row is outside every count</translation>
    </message>
    <message>
        <source>The year whose results the plan starts from</source>
        <translation>The year whose results the plan starts from</translation>
    </message>
    <message>
        <source>The yearly plan that raises the PAR index, with totals that cannot be wrong.</source>
        <translation>The yearly plan that raises the PAR index, with totals that cannot be wrong.</translation>
    </message>
    <message>
        <source>There are no criteria yet. Add the first row with {add}, import a table with {import_}, or copy a table with its headings in Word or Excel and paste it here.</source>
        <translation>There are no criteria yet. Add the first row with {add}, import a table with {import_}, or copy a table with its headings in Word or Excel and paste it here.</translation>
    </message>
    <message>
        <source>There is a unit “{name}” already. Merge the two instead of renaming.</source>
        <translation>There is a unit “{name}” already. Merge the two instead of renaming.</translation>
    </message>
    <message>
        <source>There is no column at the left to fill from.</source>
        <translation>There is no column at the left to fill from.</translation>
    </message>
    <message>
        <source>There is no criterion with the code “{stt}”. Check the code.</source>
        <translation>There is no criterion with the code “{stt}”. Check the code.</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Every Save keeps the file it replaces.</source>
        <translation>There is no earlier version yet. Every Save keeps the file it replaces.</translation>
    </message>
    <message>
        <source>There is no field “{field}”; nothing was changed.</source>
        <translation>There is no field “{field}”; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no left-over work {id}. Perhaps it was recovered or put away already.</source>
        <translation>There is no left-over work {id}. Perhaps it was recovered or put away already.</translation>
    </message>
    <message>
        <source>There is no row above in this group to put it under.</source>
        <translation>There is no row above in this group to put it under.</translation>
    </message>
    <message>
        <source>There is no row above to fill from.</source>
        <translation>There is no row above to fill from.</translation>
    </message>
    <message>
        <source>There is no sample “{sample}”. The samples are: {known}.</source>
        <translation>There is no sample “{sample}”. The samples are: {known}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. The commands work without one: parplanner --help</source>
        <translation>There is no screen to open a window on. The commands work without one: parplanner --help</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {file}. Its sheets are: {sheets}.</source>
        <translation>There is no sheet “{sheet}” in {file}. Its sheets are: {sheets}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. The templates are: {known}.</source>
        <translation>There is no template “{template}”. The templates are: {known}.</translation>
    </message>
    <message>
        <source>There is no unit “{name}”; it got no slip.</source>
        <translation>There is no unit “{name}”; it got no slip.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>There is nothing to recover.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is such a column for {year} already.</source>
        <translation>There is such a column for {year} already.</translation>
    </message>
    <message>
        <source>These are one unit already. Choose two different units.</source>
        <translation>These are one unit already. Choose two different units.</translation>
    </message>
    <message>
        <source>These codes are there already or stand twice in the block: {codes}. Their rows are added beside.</source>
        <translation>These codes are there already or stand twice in the block: {codes}. Their rows are added beside.</translation>
    </message>
    <message>
        <source>This cell is computed and cannot be typed into. Change the rows it is computed from.</source>
        <translation>This cell is computed and cannot be typed into. Change the rows it is computed from.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite {version} is too old to keep plans safe. Install parplanner again with all its parts.</source>
        <translation>This computer&apos;s SQLite {version} is too old to keep plans safe. Install parplanner again with all its parts.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything you entered is kept in the working copy; save the plan, then copy this report and send it to whoever looks after the program.</source>
        <translation>This is a fault of the program, not yours. Everything you entered is kept in the working copy; save the plan, then copy this report and send it to whoever looks after the program.</translation>
    </message>
    <message>
        <source>This is a live figure: it follows the data and is not replaced.</source>
        <translation>This is a live figure: it follows the data and is not replaced.</translation>
    </message>
    <message>
        <source>This row applies in every year.</source>
        <translation>This row applies in every year.</translation>
    </message>
    <message>
        <source>This row is not there any more; nothing was changed. Choose another row.</source>
        <translation>This row is not there any more; nothing was changed. Choose another row.</translation>
    </message>
    <message>
        <source>This row was changed meanwhile, so nothing was done. Look at it again and repeat the step.</source>
        <translation>This row was changed meanwhile, so nothing was done. Look at it again and repeat the step.</translation>
    </message>
    <message>
        <source>This step contradicts itself and was not done. Please report this.</source>
        <translation>This step contradicts itself and was not done. Please report this.</translation>
    </message>
    <message>
        <source>This step is too large and was not done. Do it in several smaller steps.</source>
        <translation>This step is too large and was not done. Do it in several smaller steps.</translation>
    </message>
    <message>
        <source>This work is open in another window of parplanner. Go on there, or close that window.</source>
        <translation>This work is open in another window of parplanner. Go on there, or close that window.</translation>
    </message>
    <message>
        <source>Tick or untick all</source>
        <translation>Tick or untick all</translation>
    </message>
    <message>
        <source>Tick the special case first.</source>
        <translation>Tick the special case first.</translation>
    </message>
    <message>
        <source>Tick what is to be taken. Sections that would replace a text of yours are not ticked.</source>
        <translation>Tick what is to be taken. Sections that would replace a text of yours are not ticked.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the appendix</source>
        <translation>Title of the appendix</translation>
    </message>
    <message>
        <source>Title of the section; blank for text without one</source>
        <translation>Title of the section; blank for text without one</translation>
    </message>
    <message>
        <source>To be looked at: {count}</source>
        <translation>To be looked at: {count}</translation>
    </message>
    <message>
        <source>To be looked at: {table} of the table, {plan} of the plan</source>
        <translation>To be looked at: {table} of the table, {plan} of the plan</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>To be printed</translation>
    </message>
    <message>
        <source>To be signed, but not everything is settled</source>
        <translation>To be signed, but not everything is settled</translation>
    </message>
    <message>
        <source>To recover, name both the ID and -o OUT.db.</source>
        <translation>To recover, name both the ID and -o OUT.db.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Too many columns</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of the targets of {year}</source>
        <translation>Total of the targets of {year}</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Total points and goal</source>
        <translation>Total points and goal</translation>
    </message>
    <message>
        <source>Total points of {year}</source>
        <translation>Total points of {year}</translation>
    </message>
    <message>
        <source>Total, goal and charts of the plan</source>
        <translation>Total, goal and charts of the plan</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Two exports would be written to {file}; nothing was exported. Choose two names.</source>
        <translation>Two exports would be written to {file}; nothing was exported. Choose two names.</translation>
    </message>
    <message>
        <source>Two headings say the same: “{other}” in {first} and “{heading}” in {second}, so nothing was taken over. Rename one of them, or say which column is which.</source>
        <translation>Two headings say the same: “{other}” in {first} and “{heading}” in {second}, so nothing was taken over. Rename one of them, or say which column is which.</translation>
    </message>
    <message>
        <source>Type a reason: whoever opens the plan next should know why this may stay.</source>
        <translation>Type a reason: whoever opens the plan next should know why this may stay.</translation>
    </message>
    <message>
        <source>Type into the cells. A block copied from Excel can be pasted here.</source>
        <translation>Type into the cells. A block copied from Excel can be pasted here.</translation>
    </message>
    <message>
        <source>Type into the cells. To merge two spellings, select both; the one selected first stays.</source>
        <translation>Type into the cells. To merge two spellings, select both; the one selected first stays.</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Type the text of the section</source>
        <translation>Type the text of the section</translation>
    </message>
    <message>
        <source>Typed numbers into live figures</source>
        <translation>Typed numbers into live figures</translation>
    </message>
    <message>
        <source>Underlined: chosen by you, now or in an earlier table.</source>
        <translation>Underlined: chosen by you, now or in an earlier table.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Unfr&amp;eeze columns</source>
        <translation>Unfr&amp;eeze columns</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Unit {name}</source>
        <translation>Unit {name}</translation>
    </message>
    <message>
        <source>Unit: points</source>
        <translation>Unit: points</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Unprintable characters removed</source>
        <translation>Unprintable characters removed</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <source>Unusual number</source>
        <translation>Unusual number</translation>
    </message>
    <message>
        <source>Use the correct sum {first} (drop the printed {second})</source>
        <translation>Use the correct sum {first} (drop the printed {second})</translation>
    </message>
    <message>
        <source>Use the figure of {detail} instead</source>
        <translation>Use the figure of {detail} instead</translation>
    </message>
    <message>
        <source>Use the nearest year for all {detail} figures without a column</source>
        <translation>Use the nearest year for all {detail} figures without a column</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>User &amp;guide</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Values of the plan that stayed: {count}.</source>
        <translation>Values of the plan that stayed: {count}.</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Values to show</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, nothing of the plan</source>
        <translation>Versions and the last lines of the log, nothing of the plan</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>View: {name}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What column {column} was taken for; click to change it.</source>
        <translation>What column {column} was taken for; click to change it.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>What could be read</translation>
    </message>
    <message>
        <source>What is reached</source>
        <translation>What is reached</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What proves the task is done</source>
        <translation>What proves the task is done</translation>
    </message>
    <message>
        <source>What row {row} was taken for; click to change it.</source>
        <translation>What row {row} was taken for; click to change it.</translation>
    </message>
    <message>
        <source>What stands above and below the text</source>
        <translation>What stands above and below the text</translation>
    </message>
    <message>
        <source>What the columns were taken for</source>
        <translation>What the columns were taken for</translation>
    </message>
    <message>
        <source>What the plan has stays; only its gaps are filled.</source>
        <translation>What the plan has stays; only its gaps are filled.</translation>
    </message>
    <message>
        <source>What the plan&apos;s rules found</source>
        <translation>What the plan&apos;s rules found</translation>
    </message>
    <message>
        <source>What the step is worth</source>
        <translation>What the step is worth</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What was left of “{name}” on {time} is damaged. It stays where it is until you put it away.</source>
        <translation>What was left of “{name}” on {time} is damaged. It stays where it is until you put it away.</translation>
    </message>
    <message>
        <source>What you entered in “{title}” has not been taken over yet. Discard it?</source>
        <translation>What you entered in “{title}” has not been taken over yet. Discard it?</translation>
    </message>
    <message>
        <source>Where the program writes what went wrong</source>
        <translation>Where the program writes what went wrong</translation>
    </message>
    <message>
        <source>Who scores and how, evidence, shortcomings</source>
        <translation>Who scores and how, evidence, shortcomings</translation>
    </message>
    <message>
        <source>Who watches over the task</source>
        <translation>Who watches over the task</translation>
    </message>
    <message>
        <source>Whole tree ({count} codes change)</source>
        <translation>Whole tree ({count} codes change)</translation>
    </message>
    <message>
        <source>Whose points?</source>
        <translation>Whose points?</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Why it happened</translation>
    </message>
    <message>
        <source>Why the row does not apply to this agency in this year</source>
        <translation>Why the row does not apply to this agency in this year</translation>
    </message>
    <message>
        <source>With it {old} becomes {new}.</source>
        <translation>With it {old} becomes {new}.</translation>
    </message>
    <message>
        <source>With the rows below it and its tasks</source>
        <translation>With the rows below it and its tasks</translation>
    </message>
    <message>
        <source>With this the plan would be larger than {megabytes} MB, more than a file may have, and it was not done. Shorten or delete something first.</source>
        <translation>With this the plan would be larger than {megabytes} MB, more than a file may have, and it was not done. Shorten or delete something first.</translation>
    </message>
    <message>
        <source>Without a lead unit</source>
        <translation>Without a lead unit</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Without a task</translation>
    </message>
    <message>
        <source>Without saving they are kept for 30 days: File ▸ Earlier versions.</source>
        <translation>Without saving they are kept for 30 days: File ▸ Earlier versions.</translation>
    </message>
    <message>
        <source>Word document, to go on writing</source>
        <translation>Word document, to go on writing</translation>
    </message>
    <message>
        <source>Work slips, one page a unit</source>
        <translation>Work slips, one page a unit</translation>
    </message>
    <message>
        <source>Working out the change… Cancelling leaves the plan as it is.</source>
        <translation>Working out the change… Cancelling leaves the plan as it is.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Write it as {detail}</source>
        <translation>Write it as {detail}</translation>
    </message>
    <message>
        <source>Write the numbers of all {detail} sections with a comma</source>
        <translation>Write the numbers of all {detail} sections with a comma</translation>
    </message>
    <message>
        <source>Write the numbers of this section with a comma</source>
        <translation>Write the numbers of this section with a comma</translation>
    </message>
    <message>
        <source>Write the plan to its file</source>
        <translation>Write the plan to its file</translation>
    </message>
    <message>
        <source>Write to another file</source>
        <translation>Write to another file</translation>
    </message>
    <message>
        <source>Write “{detail}”</source>
        <translation>Write “{detail}”</translation>
    </message>
    <message>
        <source>Write “{detail}” in the text</source>
        <translation>Write “{detail}” in the text</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year column</source>
        <translation>Year column</translation>
    </message>
    <message>
        <source>Year columns</source>
        <translation>Year columns</translation>
    </message>
    <message>
        <source>Year not applicable</source>
        <translation>Year not applicable</translation>
    </message>
    <message>
        <source>Year of headings without a year</source>
        <translation>Year of headings without a year</translation>
    </message>
    <message>
        <source>Year of headings without a year:</source>
        <translation>Year of headings without a year:</translation>
    </message>
    <message>
        <source>Year of the goal</source>
        <translation>Year of the goal</translation>
    </message>
    <message>
        <source>Year of the new column</source>
        <translation>Year of the new column</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Years in which the criterion does not apply</source>
        <translation>Years in which the criterion does not apply</translation>
    </message>
    <message>
        <source>Years out of order</source>
        <translation>Years out of order</translation>
    </message>
    <message>
        <source>a bundled sample (see: parplanner samples)</source>
        <translation>a bundled sample (see: parplanner samples)</translation>
    </message>
    <message>
        <source>a bundled template (see: parplanner samples)</source>
        <translation>a bundled template (see: parplanner samples)</translation>
    </message>
    <message>
        <source>a field is added</source>
        <translation>a field is added</translation>
    </message>
    <message>
        <source>a note, a plan has no place for it</source>
        <translation>a note, a plan has no place for it</translation>
    </message>
    <message>
        <source>a plan knows only appraisal and survey as ways of scoring</source>
        <translation>a plan knows only appraisal and survey as ways of scoring</translation>
    </message>
    <message>
        <source>a plan never saved</source>
        <translation>a plan never saved</translation>
    </message>
    <message>
        <source>a shortcoming has no place for it</source>
        <translation>a shortcoming has no place for it</translation>
    </message>
    <message>
        <source>a source of data, a plan has no place for it</source>
        <translation>a source of data, a plan has no place for it</translation>
    </message>
    <message>
        <source>a task in a list has no place for it</source>
        <translation>a task in a list has no place for it</translation>
    </message>
    <message>
        <source>above the maximum</source>
        <translation>above the maximum</translation>
    </message>
    <message>
        <source>add only this column to the assignment table, may be given several times; without it those that hold something, but never the status</source>
        <translation>add only this column to the assignment table, may be given several times; without it those that hold something, but never the status</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>ambiguous option: %(option)s could match %(matches)s</translation>
    </message>
    <message>
        <source>an edit changed nothing</source>
        <translation>an edit changed nothing</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>any letter or digit</source>
        <translation>any letter or digit</translation>
    </message>
    <message>
        <source>appraised points</source>
        <translation>appraised points</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as in 05/KH-SNV: SNV</source>
        <translation>as in 05/KH-SNV: SNV</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>blank: no goal</source>
        <translation>blank: no goal</translation>
    </message>
    <message>
        <source>blank: the usual one</source>
        <translation>blank: the usual one</translation>
    </message>
    <message>
        <source>by the name of the sheet or file</source>
        <translation>by the name of the sheet or file</translation>
    </message>
    <message>
        <source>cannot be reached now: drive, network or permission</source>
        <translation>cannot be reached now: drive, network or permission</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>cell {cell}</translation>
    </message>
    <message>
        <source>changes, a plan computes them itself</source>
        <translation>changes, a plan computes them itself</translation>
    </message>
    <message>
        <source>check a plan or a workbook: wrong totals, missing tasks, doubtful units …</source>
        <translation>check a plan or a workbook: wrong totals, missing tasks, doubtful units …</translation>
    </message>
    <message>
        <source>check fonts, Qt, folders and versions</source>
        <translation>check fonts, Qt, folders and versions</translation>
    </message>
    <message>
        <source>column “{name}”</source>
        <translation>column “{name}”</translation>
    </message>
    <message>
        <source>commands (parplanner COMMAND --help tells more):</source>
        <translation>commands (parplanner COMMAND --help tells more):</translation>
    </message>
    <message>
        <source>copied table</source>
        <translation>copied table</translation>
    </message>
    <message>
        <source>counts, they are no points</source>
        <translation>counts, they are no points</translation>
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
        <translation>damaged</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>exit code 1 for warnings too</source>
        <translation>exit code 1 for warnings too</translation>
    </message>
    <message>
        <source>exit code 1 when anything is doubtful</source>
        <translation>exit code 1 when anything is doubtful</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>expected at least one argument</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>expected at most one argument</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>expected one argument</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>folder for working copies, backups and logs</source>
        <translation>folder for working copies, backups and logs</translation>
    </message>
    <message>
        <source>general options</source>
        <translation>general options</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ignored explicit argument %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>invalid %(type)s value: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>invalid choice: %(value)r (choose from %(choices)s)</translation>
    </message>
    <message>
        <source>it counts as a new criterion</source>
        <translation>it counts as a new criterion</translation>
    </message>
    <message>
        <source>it counts as the criterion of the plan with that content</source>
        <translation>it counts as the criterion of the plan with that content</translation>
    </message>
    <message>
        <source>it counts as the same criterion</source>
        <translation>it counts as the same criterion</translation>
    </message>
    <message>
        <source>it looks like the number under which Excel keeps a day</source>
        <translation>it looks like the number under which Excel keeps a day</translation>
    </message>
    <message>
        <source>its criterion is not in the plan</source>
        <translation>its criterion is not in the plan</translation>
    </message>
    <message>
        <source>its unit is not in the plan</source>
        <translation>its unit is not in the plan</translation>
    </message>
    <message>
        <source>its year is far from those of the plan</source>
        <translation>its year is far from those of the plan</translation>
    </message>
    <message>
        <source>keep what the plan has, take what it lacks</source>
        <translation>keep what the plan has, take what it lacks</translation>
    </message>
    <message>
        <source>language of the messages (Vietnamese by default)</source>
        <translation>language of the messages (Vietnamese by default)</translation>
    </message>
    <message>
        <source>last year by the calendar</source>
        <translation>last year by the calendar</translation>
    </message>
    <message>
        <source>leave number and date blank for the clerk</source>
        <translation>leave number and date blank for the clerk</translation>
    </message>
    <message>
        <source>list the bundled samples and templates</source>
        <translation>list the bundled samples and templates</translation>
    </message>
    <message>
        <source>list unsaved work that a crash left, or save it</source>
        <translation>list unsaved work that a crash left, or save it</translation>
    </message>
    <message>
        <source>made when new, else extended</source>
        <translation>made when new, else extended</translation>
    </message>
    <message>
        <source>make a new plan file</source>
        <translation>make a new plan file</translation>
    </message>
    <message>
        <source>merge unit names that look like one unit</source>
        <translation>merge unit names that look like one unit</translation>
    </message>
    <message>
        <source>name of the agency</source>
        <translation>name of the agency</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>no colours</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>not allowed with argument %s</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>not possible here</translation>
    </message>
    <message>
        <source>not there any more: moved, renamed or deleted</source>
        <translation>not there any more: moved, renamed or deleted</translation>
    </message>
    <message>
        <source>nothing is entered yet</source>
        <translation>nothing is entered yet</translation>
    </message>
    <message>
        <source>nothing was there to compare</source>
        <translation>nothing was there to compare</translation>
    </message>
    <message>
        <source>number and day, as the decision bears them</source>
        <translation>number and day, as the decision bears them</translation>
    </message>
    <message>
        <source>objective or subjective</source>
        <translation>objective or subjective</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>one is short for the other</source>
        <translation>one is short for the other</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>one of the arguments %s is required</translation>
    </message>
    <message>
        <source>one only adds the agency&apos;s name</source>
        <translation>one only adds the agency&apos;s name</translation>
    </message>
    <message>
        <source>only into a new plan</source>
        <translation>only into a new plan</translation>
    </message>
    <message>
        <source>only show what would be taken over</source>
        <translation>only show what would be taken over</translation>
    </message>
    <message>
        <source>open a bundled sample</source>
        <translation>open a bundled sample</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>other points (bonus, mean), a plan has no place for them yet</source>
        <translation>other points (bonus, mean), a plan has no place for them yet</translation>
    </message>
    <message>
        <source>parplanner cannot start</source>
        <translation>parplanner cannot start</translation>
    </message>
    <message>
        <source>parplanner has a fault of its own; your files are unharmed. Please send the log: {path}</source>
        <translation>parplanner has a fault of its own; your files are unharmed. Please send the log: {path}</translation>
    </message>
    <message>
        <source>parplanner keeps its settings and unsaved work in a folder of its own, which cannot be made or written:
{folder}

Make that place free and writable, or choose another one with --data-dir or the environment variable PARPLANNER_DATA_DIR.</source>
        <translation>parplanner keeps its settings and unsaved work in a folder of its own, which cannot be made or written:
{folder}

Make that place free and writable, or choose another one with --data-dir or the environment variable PARPLANNER_DATA_DIR.</translation>
    </message>
    <message>
        <source>parplanner {version}

Works offline; your plan never leaves this computer unless you send it.

The window is made with Qt, used under the LGPL 3.0: its libraries lie as files of their own in the program&apos;s folder and may be replaced.</source>
        <translation>parplanner {version}

Works offline; your plan never leaves this computer unless you send it.

The window is made with Qt, used under the LGPL 3.0: its libraries lie as files of their own in the program&apos;s folder and may be replaced.</translation>
    </message>
    <message>
        <source>parplanner&apos;s own folder {place} cannot be written, so no plan can be opened. Choose another one with --data-dir.</source>
        <translation>parplanner&apos;s own folder {place} cannot be written, so no plan can be opened. Choose another one with --data-dir.</translation>
    </message>
    <message>
        <source>percents, a plan computes them itself</source>
        <translation>percents, a plan computes them itself</translation>
    </message>
    <message>
        <source>perhaps row {rows} was counted twice</source>
        <translation>perhaps row {rows} was counted twice</translation>
    </message>
    <message>
        <source>perhaps row {rows} was left out</source>
        <translation>perhaps row {rows} was left out</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points of the second appraisal</source>
        <translation>points of the second appraisal</translation>
    </message>
    <message>
        <source>points of the survey</source>
        <translation>points of the survey</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>positional arguments</translation>
    </message>
    <message>
        <source>ranks, they are no points</source>
        <translation>ranks, they are no points</translation>
    </message>
    <message>
        <source>reads back something else</source>
        <translation>reads back something else</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>replace files that are there</translation>
    </message>
    <message>
        <source>rows below: {count}</source>
        <translation>rows below: {count}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>say more, and write more to the log</source>
        <translation>say more, and write more to the log</translation>
    </message>
    <message>
        <source>say nothing but why something failed</source>
        <translation>say nothing but why something failed</translation>
    </message>
    <message>
        <source>scores: {count}</source>
        <translation>scores: {count}</translation>
    </message>
    <message>
        <source>self-assessed points</source>
        <translation>self-assessed points</translation>
    </message>
    <message>
        <source>shortcomings: {count}</source>
        <translation>shortcomings: {count}</translation>
    </message>
    <message>
        <source>show a plan&apos;s figures</source>
        <translation>show a plan&apos;s figures</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>show the version and exit</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>show this help message and exit</translation>
    </message>
    <message>
        <source>slips of this unit only; may be given several times</source>
        <translation>slips of this unit only; may be given several times</translation>
    </message>
    <message>
        <source>slips: a file of its own for each unit, its name behind the name given</source>
        <translation>slips: a file of its own for each unit, its name behind the name given</translation>
    </message>
    <message>
        <source>sub-criteria</source>
        <translation>sub-criteria</translation>
    </message>
    <message>
        <source>take a workbook or table over into a plan</source>
        <translation>take a workbook or table over into a plan</translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation>task {number}</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>tasks of the unit</source>
        <translation>tasks of the unit</translation>
    </message>
    <message>
        <source>tasks: {count}</source>
        <translation>tasks: {count}</translation>
    </message>
    <message>
        <source>the average</source>
        <translation>the average</translation>
    </message>
    <message>
        <source>the base year of the plan</source>
        <translation>the base year of the plan</translation>
    </message>
    <message>
        <source>the change of rank</source>
        <translation>the change of rank</translation>
    </message>
    <message>
        <source>the cooperating units</source>
        <translation>the cooperating units</translation>
    </message>
    <message>
        <source>the difference to another year</source>
        <translation>the difference to another year</translation>
    </message>
    <message>
        <source>the edit is undone</source>
        <translation>the edit is undone</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>the file to make; it must not exist yet</source>
        <translation>the file to make; it must not exist yet</translation>
    </message>
    <message>
        <source>the file to make; must not exist yet</source>
        <translation>the file to make; must not exist yet</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>the file “{name}”</translation>
    </message>
    <message>
        <source>the file: xlsx, xlsm, tsv, csv or html</source>
        <translation>the file: xlsx, xlsm, tsv, csv or html</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>the following arguments are required: %s</translation>
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
        <translation>the lead unit</translation>
    </message>
    <message>
        <source>the lost points</source>
        <translation>the lost points</translation>
    </message>
    <message>
        <source>the maximum points</source>
        <translation>the maximum points</translation>
    </message>
    <message>
        <source>the monitoring unit</source>
        <translation>the monitoring unit</translation>
    </message>
    <message>
        <source>the number of agencies ranked</source>
        <translation>the number of agencies ranked</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>the plan has no such year column</source>
        <translation>the plan has no such year column</translation>
    </message>
    <message>
        <source>the plan is saved</source>
        <translation>the plan is saved</translation>
    </message>
    <message>
        <source>the plan or workbook</source>
        <translation>the plan or workbook</translation>
    </message>
    <message>
        <source>the plan stands here</source>
        <translation>the plan stands here</translation>
    </message>
    <message>
        <source>the plan to open</source>
        <translation>the plan to open</translation>
    </message>
    <message>
        <source>the plan; it is not changed</source>
        <translation>the plan; it is not changed</translation>
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
        <translation>the same but for accents or spaces</translation>
    </message>
    <message>
        <source>the sample {name} is opened</source>
        <translation>the sample {name} is opened</translation>
    </message>
    <message>
        <source>the saved plan reads back differently</source>
        <translation>the saved plan reads back differently</translation>
    </message>
    <message>
        <source>the saved plan reads back the same</source>
        <translation>the saved plan reads back the same</translation>
    </message>
    <message>
        <source>the sheet (default: the one with the table&apos;s headings)</source>
        <translation>the sheet (default: the one with the table&apos;s headings)</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>the time</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>the total</translation>
    </message>
    <message>
        <source>the year before the targets</source>
        <translation>the year before the targets</translation>
    </message>
    <message>
        <source>the year must be from 1900 to 2200</source>
        <translation>the year must be from 1900 to 2200</translation>
    </message>
    <message>
        <source>the year of headings that name none</source>
        <translation>the year of headings that name none</translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation>the year {year}</translation>
    </message>
    <message>
        <source>there is no such figure</source>
        <translation>there is no such figure</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>there is no such table</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>this place</translation>
    </message>
    <message>
        <source>try everything once without a window</source>
        <translation>try everything once without a window</translation>
    </message>
    <message>
        <source>undo did not bring the plan back</source>
        <translation>undo did not bring the plan back</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>unit {name}</source>
        <translation>unit {name}</translation>
    </message>
    <message>
        <source>units that lead</source>
        <translation>units that lead</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unrecognized arguments: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>what a column is, such as G=result:2024, D=lead, H=skip</source>
        <translation>what a column is, such as G=result:2024, D=lead, H=skip</translation>
    </message>
    <message>
        <source>which document; without it the plan itself, with its appendix</source>
        <translation>which document; without it the plan itself, with its appendix</translation>
    </message>
    <message>
        <source>which work (without it: list all)</source>
        <translation>which work (without it: list all)</translation>
    </message>
    <message>
        <source>with a dot behind</source>
        <translation>with a dot behind</translation>
    </message>
    <message>
        <source>with a letter for a figure</source>
        <translation>with a letter for a figure</translation>
    </message>
    <message>
        <source>with an apostrophe in front</source>
        <translation>with an apostrophe in front</translation>
    </message>
    <message>
        <source>with blanks or invisible characters</source>
        <translation>with blanks or invisible characters</translation>
    </message>
    <message>
        <source>with full-width figures</source>
        <translation>with full-width figures</translation>
    </message>
    <message>
        <source>with the maximum behind a stroke</source>
        <translation>with the maximum behind a stroke</translation>
    </message>
    <message>
        <source>with the word “points”</source>
        <translation>with the word “points”</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>write JSON</translation>
    </message>
    <message>
        <source>write a plan&apos;s documents as files to print, sign and send</source>
        <translation>write a plan&apos;s documents as files to print, sign and send</translation>
    </message>
    <message>
        <source>write {kind} to F</source>
        <translation>write {kind} to F</translation>
    </message>
    <message>
        <source>year of the results the plan starts from; targets are for the years after it (not with --sample)</source>
        <translation>year of the results the plan starts from; targets are for the years after it (not with --sample)</translation>
    </message>
    <message>
        <source>{cells} · Sum: {sum} · Average: {average} · Min.: {least} · Max.: {most}</source>
        <translation>{cells} · Sum: {sum} · Average: {average} · Min.: {least} · Max.: {most}</translation>
    </message>
    <message>
        <source>{code} is “{before}” in the plan, “{after}” in the table: {taken}. Look whether that is right.</source>
        <translation>{code} is “{before}” in the plan, “{after}” in the table: {taken}. Look whether that is right.</translation>
    </message>
    <message>
        <source>{code}: “{before}” becomes “{after}”.</source>
        <translation>{code}: “{before}” becomes “{after}”.</translation>
    </message>
    <message>
        <source>{column}, criterion {code}, {value} of {max}</source>
        <translation>{column}, criterion {code}, {value} of {max}</translation>
    </message>
    <message>
        <source>{column}, criterion {code}, {value} of {max}, {missing} short</source>
        <translation>{column}, criterion {code}, {value} of {max}, {missing} short</translation>
    </message>
    <message>
        <source>{count} cells are changed.</source>
        <translation>{count} cells are changed.</translation>
    </message>
    <message>
        <source>{count} cells are no codes, such as {texts}; their rows have none now ({cells}).</source>
        <translation>{count} cells are no codes, such as {texts}; their rows have none now ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells are no number of points and were left blank: {texts} ({cells}).</source>
        <translation>{count} cells are no number of points and were left blank: {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells hold an error or something unreadable and were left blank ({cells}).</source>
        <translation>{count} cells hold an error or something unreadable and were left blank ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells name persons, who are no units and were left out: {texts} ({cells}).</source>
        <translation>{count} cells name persons, who are no units and were left out: {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells name several units and were split, such as {texts} ({cells}).</source>
        <translation>{count} cells name several units and were split, such as {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells of “{heading}”, {texts}, were left out: {cause} ({cells}).</source>
        <translation>{count} cells of “{heading}”, {texts}, were left out: {cause} ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells say that a row was not assessed in that year ({texts}) and were left blank: mark the rows as not applicable where that is meant ({cells}).</source>
        <translation>{count} cells say that a row was not assessed in that year ({texts}) and were left blank: mark the rows as not applicable where that is meant ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells say that their row does not apply in that year ({cells}).</source>
        <translation>{count} cells say that their row does not apply in that year ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells such as {texts} name other texts, but none were found; they were left blank ({cells}).</source>
        <translation>{count} cells such as {texts} name other texts, but none were found; they were left blank ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells such as {texts} were read as the text above them ({cells}).</source>
        <translation>{count} cells such as {texts} were read as the text above them ({cells}).</translation>
    </message>
    <message>
        <source>{count} cells that hold a text are overwritten.</source>
        <translation>{count} cells that hold a text are overwritten.</translation>
    </message>
    <message>
        <source>{count} cells were typed in the old font encoding {encoding} and were converted to Unicode: “{before}” became “{after}” in cell {cell}. Look whether the texts read well.</source>
        <translation>{count} cells were typed in the old font encoding {encoding} and were converted to Unicode: “{before}” became “{after}” in cell {cell}. Look whether the texts read well.</translation>
    </message>
    <message>
        <source>{count} codes are changed.</source>
        <translation>{count} codes are changed.</translation>
    </message>
    <message>
        <source>{count} codes are left out in between: these seem to be some rows of a set.</source>
        <translation>{count} codes are left out in between: these seem to be some rows of a set.</translation>
    </message>
    <message>
        <source>{count} codes were restored, such as {texts} ({cells}).</source>
        <translation>{count} codes were restored, such as {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} columns of the block do not fit and are left out.</source>
        <translation>{count} columns of the block do not fit and are left out.</translation>
    </message>
    <message>
        <source>{count} computed cells were left as they are.</source>
        <translation>{count} computed cells were left as they are.</translation>
    </message>
    <message>
        <source>{count} deadlines are in no calendar, such as {texts} ({cells}).</source>
        <translation>{count} deadlines are in no calendar, such as {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} deadlines are unclear, such as {texts} ({cells}).</source>
        <translation>{count} deadlines are unclear, such as {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} findings</translation>
    </message>
    <message>
        <source>{count} formulas were never computed and were left blank ({cells}). Open the file in Excel, save it, retry.</source>
        <translation>{count} formulas were never computed and were left blank ({cells}). Open the file in Excel, save it, retry.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>{count} hidden rows were taken over too, the first is row {first}.</source>
        <translation>{count} hidden rows were taken over too, the first is row {first}.</translation>
    </message>
    <message>
        <source>{count} in the tables ({keys})</source>
        <translation>{count} in the tables ({keys})</translation>
    </message>
    <message>
        <source>{count} in the text of the plan ({keys})</source>
        <translation>{count} in the text of the plan ({keys})</translation>
    </message>
    <message>
        <source>{count} live figures in the text have no data and are printed as “…”: {names}

The findings (F7) lead to each.</source>
        <translation>{count} live figures in the text have no data and are printed as “…”: {names}

The findings (F7) lead to each.</translation>
    </message>
    <message>
        <source>{count} live figures in the text of the plan use what is removed: {names}

They would show nothing (“…”) until they are replaced; the findings (F7) lead to each.</source>
        <translation>{count} live figures in the text of the plan use what is removed: {names}

They would show nothing (“…”) until they are replaced; the findings (F7) lead to each.</translation>
    </message>
    <message>
        <source>{count} live figures of the text have no data and are printed as “…”, in: {places}</source>
        <translation>{count} live figures of the text have no data and are printed as “…”, in: {places}</translation>
    </message>
    <message>
        <source>{count} live figures stay as the data are</source>
        <translation>{count} live figures stay as the data are</translation>
    </message>
    <message>
        <source>{count} more criteria</source>
        <translation>{count} more criteria</translation>
    </message>
    <message>
        <source>{count} more units</source>
        <translation>{count} more units</translation>
    </message>
    <message>
        <source>{count} numbers are typed otherwise than most, such as {texts} ({cells}).</source>
        <translation>{count} numbers are typed otherwise than most, such as {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} numbers such as {texts} were read: {cause} ({cells}).</source>
        <translation>{count} numbers such as {texts} were read: {cause} ({cells}).</translation>
    </message>
    <message>
        <source>{count} numbers typed by hand equal figures of the plan: {numbers}.

As live figures they follow the points and tasks from now on.</source>
        <translation>{count} numbers typed by hand equal figures of the plan: {numbers}.

As live figures they follow the points and tasks from now on.</translation>
    </message>
    <message>
        <source>{count} numbers were rounded to three decimals ({cells}).</source>
        <translation>{count} numbers were rounded to three decimals ({cells}).</translation>
    </message>
    <message>
        <source>{count} of them are refused: nothing is replaced then.</source>
        <translation>{count} of them are refused: nothing is replaced then.</translation>
    </message>
    <message>
        <source>{count} rows are spelt otherwise, the first: “{before}” becomes “{after}”.</source>
        <translation>{count} rows are spelt otherwise, the first: “{before}” becomes “{after}”.</translation>
    </message>
    <message>
        <source>{count} rows below the selected ones are deleted with them, and their scores and tasks.</source>
        <translation>{count} rows below the selected ones are deleted with them, and their scores and tasks.</translation>
    </message>
    <message>
        <source>{count} rows from “{title}” on</source>
        <translation>{count} rows from “{title}” on</translation>
    </message>
    <message>
        <source>{count} rows get another code, the first is “{title}”: {before} becomes {after}.</source>
        <translation>{count} rows get another code, the first is “{title}”: {before} becomes {after}.</translation>
    </message>
    <message>
        <source>{count} rows get another code, the first {before} → {after}: the block takes their place.</source>
        <translation>{count} rows get another code, the first {before} → {after}: the block takes their place.</translation>
    </message>
    <message>
        <source>{count} rows have more cells than there are headings, first row {first}: cells may have slipped.</source>
        <translation>{count} rows have more cells than there are headings, first row {first}: cells may have slipped.</translation>
    </message>
    <message>
        <source>{count} rows have other maximum points in {year}, first {row}: {first} and {second}. A plan keeps one maximum, the first was taken.</source>
        <translation>{count} rows have other maximum points in {year}, first {row}: {first} and {second}. A plan keeps one maximum, the first was taken.</translation>
    </message>
    <message>
        <source>{count} rows name several lead units; the first was taken, the others cooperate ({cells}).</source>
        <translation>{count} rows name several lead units; the first was taken, the others cooperate ({cells}).</translation>
    </message>
    <message>
        <source>{count} rows of the block do not fit and are left out.</source>
        <translation>{count} rows of the block do not fit and are left out.</translation>
    </message>
    <message>
        <source>{count} rows stand under a row that is missing; they were put under the nearest ({cells}).</source>
        <translation>{count} rows stand under a row that is missing; they were put under the nearest ({cells}).</translation>
    </message>
    <message>
        <source>{count} rows tell how points are given (first at {cell}); they become the scale of the criterion above.</source>
        <translation>{count} rows tell how points are given (first at {cell}); they become the scale of the criterion above.</translation>
    </message>
    <message>
        <source>{count} rows were left out, because they belong to no row of the table: {texts} ({cells}).</source>
        <translation>{count} rows were left out, because they belong to no row of the table: {texts} ({cells}).</translation>
    </message>
    <message>
        <source>{count} rows with points</source>
        <translation>{count} rows with points</translation>
    </message>
    <message>
        <source>{count} sections below it are deleted with it.</source>
        <translation>{count} sections below it are deleted with it.</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} sentences</translation>
    </message>
    <message>
        <source>{count} shortcomings</source>
        <translation>{count} shortcomings</translation>
    </message>
    <message>
        <source>{count} split rows were joined with the row above ({cells}).</source>
        <translation>{count} split rows were joined with the row above ({cells}).</translation>
    </message>
    <message>
        <source>{count} statistics are not checked</source>
        <translation>{count} statistics are not checked</translation>
    </message>
    <message>
        <source>{detail} typed numbers into live figures</source>
        <translation>{detail} typed numbers into live figures</translation>
    </message>
    <message>
        <source>{fields} fields, {criteria} criteria, {scored} scored rows, {tasks} tasks</source>
        <translation>{fields} fields, {criteria} criteria, {scored} scored rows, {tasks} tasks</translation>
    </message>
    <message>
        <source>{fields} fields, {criteria} criteria, {sub_criteria} sub-criteria, {scored} scored rows, {tasks} tasks</source>
        <translation>{fields} fields, {criteria} criteria, {sub_criteria} sub-criteria, {scored} scored rows, {tasks} tasks</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose a plan that was saved by parplanner.</source>
        <translation>{file} belongs to another program. Choose a plan that was saved by parplanner.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it and that its disk or share is connected.</source>
        <translation>{file} cannot be read. Check that you may open it and that its disk or share is connected.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only. Choose another folder or name.</source>
        <translation>{file} cannot be written: it or its folder is read-only. Choose another folder or name.</translation>
    </message>
    <message>
        <source>{file} holds another version, of which no backup could be kept, so it was not replaced. Save under another name to keep both.</source>
        <translation>{file} holds another version, of which no backup could be kept, so it was not replaced. Save under another name to keep both.</translation>
    </message>
    <message>
        <source>{file} holds more than can be read safely, so nothing was taken over. Copy the table into a new workbook and import that.</source>
        <translation>{file} holds more than can be read safely, so nothing was taken over. Copy the table into a new workbook and import that.</translation>
    </message>
    <message>
        <source>{file} holds points of several agencies (sheet “{sheet}”): a plan has no place for rankings yet, so nothing was taken over. Import the table of your own agency.</source>
        <translation>{file} holds points of several agencies (sheet “{sheet}”): a plan has no place for rankings yet, so nothing was taken over. Import the table of your own agency.</translation>
    </message>
    <message>
        <source>{file} holds statistics (sheet “{sheet}”), no criteria or tasks: they have no place here yet, so nothing was taken over.</source>
        <translation>{file} holds statistics (sheet “{sheet}”), no criteria or tasks: they have no place here yet, so nothing was taken over.</translation>
    </message>
    <message>
        <source>{file} is a PDF, which cannot be taken over. Ask for the Excel or Word file it was made from.</source>
        <translation>{file} is a PDF, which cannot be taken over. Ask for the Excel or Word file it was made from.</translation>
    </message>
    <message>
        <source>{file} is a Word document, which cannot be read yet. In Word: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation>{file} is a Word document, which cannot be read yet. In Word: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is a binary Excel file (.xlsb), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation>{file} is a binary Excel file (.xlsb), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is a plan and an export must not replace it; nothing was exported. Choose another name.</source>
        <translation>{file} is a plan and an export must not replace it; nothing was exported. Choose another name.</translation>
    </message>
    <message>
        <source>{file} is a plan of parplanner, not a table. Open it instead of importing it.</source>
        <translation>{file} is a plan of parplanner, not a table. Open it instead of importing it.</translation>
    </message>
    <message>
        <source>{file} is a web archive (.mht), whatever its name says. Open it in Excel, save it as .xlsx and import that.</source>
        <translation>{file} is a web archive (.mht), whatever its name says. Open it in Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>{file} is a web page in which no table was recognised. Open it in Excel or a browser: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation>{file} is a web page in which no table was recognised. Open it in Excel or a browser: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is an OpenDocument table (.ods), which cannot be read yet. Open it in LibreOffice or Excel, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation>{file} is an OpenDocument table (.ods), which cannot be read yet. Open it in LibreOffice or Excel, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is an OpenDocument text (.odt), which cannot be read yet. In LibreOffice: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</source>
        <translation>{file} is an OpenDocument text (.odt), which cannot be read yet. In LibreOffice: select the table, copy it (Ctrl+C), open the plan here, click the first cell of Criteria and paste (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is an XML spreadsheet of Excel 2003, whatever its name says. Open it in Excel, save it as .xlsx and import that.</source>
        <translation>{file} is an XML spreadsheet of Excel 2003, whatever its name says. Open it in Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</source>
        <translation>{file} is an old Excel file (.xls), which cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and import that; or copy its table (Ctrl+C), click the first cell of Criteria here and paste (Ctrl+V).</translation>
    </message>
    <message>
        <source>{file} is damaged and nothing was taken over. Open it in Excel, save it as a new .xlsx and import that.</source>
        <translation>{file} is damaged and nothing was taken over. Open it in Excel, save it as a new .xlsx and import that.</translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Use a backup, or ask for the file again.</source>
        <translation>{file} is damaged and was not opened. Use a backup, or ask for the file again.</translation>
    </message>
    <message>
        <source>{file} is empty: perhaps it was not copied completely. Ask for it again.</source>
        <translation>{file} is empty: perhaps it was not copied completely. Ask for it again.</translation>
    </message>
    <message>
        <source>{file} is in a character set that is not known here, so nothing was taken over. Save it as Unicode (UTF-8) and import that.</source>
        <translation>{file} is in a character set that is not known here, so nothing was taken over. Save it as Unicode (UTF-8) and import that.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Ask for it again, or use a backup.</source>
        <translation>{file} is incomplete: its end is missing. Ask for it again, or use a backup.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, more than a plan may have. Choose another file or shorten the plan.</source>
        <translation>{file} is larger than {megabytes} MB, more than a plan may have. Choose another file or shorten the plan.</translation>
    </message>
    <message>
        <source>{file} is no workbook and no table of text. Choose an .xlsx, .csv or .tsv file.</source>
        <translation>{file} is no workbook and no table of text. Choose an .xlsx, .csv or .tsv file.</translation>
    </message>
    <message>
        <source>{file} is not a plan. To take over an Excel file or a table, use Import.</source>
        <translation>{file} is not a plan. To take over an Excel file or a table, use Import.</translation>
    </message>
    <message>
        <source>{file} is not there. Check its name and folder, or choose another file.</source>
        <translation>{file} is not there. Check its name and folder, or choose another file.</translation>
    </message>
    <message>
        <source>{file} is only the note Excel leaves beside an open workbook. Choose the workbook.</source>
        <translation>{file} is only the note Excel leaves beside an open workbook. Choose the workbook.</translation>
    </message>
    <message>
        <source>{file} is open in another program, so nothing was exported. Close it there and export again.</source>
        <translation>{file} is open in another program, so nothing was exported. Close it there and export again.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it in Excel without one and import that.</source>
        <translation>{file} is protected by a password. Save it in Excel without one and import that.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name, or overwrite it.</source>
        <translation>{file} is there already and was left as it is. Choose another name, or overwrite it.</translation>
    </message>
    <message>
        <source>{file} is too large to be taken over. Keep only the sheet with the table and retry.</source>
        <translation>{file} is too large to be taken over. Keep only the sheet with the table and retry.</translation>
    </message>
    <message>
        <source>{file} no longer holds what was saved: it was damaged or altered by another program. Use the latest backup, or open it as a new plan and check it.</source>
        <translation>{file} no longer holds what was saved: it was damaged or altered by another program. Use the latest backup, or open it as a new plan and check it.</translation>
    </message>
    <message>
        <source>{file} was altered by another program and cannot be read safely. Use a backup, or ask for the file again.</source>
        <translation>{file} was altered by another program and cannot be read safely. Use a backup, or ask for the file again.</translation>
    </message>
    <message>
        <source>{file} was changed by someone else meanwhile and was not overwritten. Save under another name to keep both.</source>
        <translation>{file} was changed by someone else meanwhile and was not overwritten. Save under another name to keep both.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer parplanner (format {version}) and was left as it is. Install the newer version to open it.</source>
        <translation>{file} was saved by a newer parplanner (format {version}) and was left as it is. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>{group}, {count} entries</source>
        <translation>{group}, {count} entries</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation>{name} ({why})</translation>
    </message>
    <message>
        <source>{name} is a folder. Drop one file: a plan (.db) or a table.</source>
        <translation>{name} is a folder. Drop one file: a plan (.db) or a table.</translation>
    </message>
    <message>
        <source>{name} is made, {size} bytes</source>
        <translation>{name} is made, {size} bytes</translation>
    </message>
    <message>
        <source>{name} is no plan (.db, .parplan) and no table (.xlsx, .csv, .tsv).</source>
        <translation>{name} is no plan (.db, .parplan) and no table (.xlsx, .csv, .tsv).</translation>
    </message>
    <message>
        <source>{name} is not complete</source>
        <translation>{name} is not complete</translation>
    </message>
    <message>
        <source>{name}: leads {tasks} tasks, lost {lost}, planned gain {gain}</source>
        <translation>{name}: leads {tasks} tasks, lost {lost}, planned gain {gain}</translation>
    </message>
    <message>
        <source>{name}: {points} of {max} points</source>
        <translation>{name}: {points} of {max} points</translation>
    </message>
    <message>
        <source>{name}: {total} points ({percent} %); criteria at the maximum {at_max}, at zero {zero}, between {between}</source>
        <translation>{name}: {total} points ({percent} %); criteria at the maximum {at_max}, at zero {zero}, between {between}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>{place} is a folder, not a file. Choose a file.</source>
        <translation>{place} is a folder, not a file. Choose a file.</translation>
    </message>
    <message>
        <source>{place} is a name that Windows keeps for a device. Choose another name.</source>
        <translation>{place} is a name that Windows keeps for a device. Choose another name.</translation>
    </message>
    <message>
        <source>{place} is not an ordinary file. Choose another file.</source>
        <translation>{place} is not an ordinary file. Choose another file.</translation>
    </message>
    <message>
        <source>{place} lies too deep or its name is too long. Choose a shorter name or another folder.</source>
        <translation>{place} lies too deep or its name is too long. Choose a shorter name or another folder.</translation>
    </message>
    <message>
        <source>{points} points are more than the maximum of {max}. Correct the points or the maximum.</source>
        <translation>{points} points are more than the maximum of {max}. Correct the points or the maximum.</translation>
    </message>
    <message>
        <source>{points} points short of {goal} in {year}</source>
        <translation>{points} points short of {goal} in {year}</translation>
    </message>
    <message>
        <source>{reason}

What was typed is kept in the window; nothing was saved or closed.</source>
        <translation>{reason}

What was typed is kept in the window; nothing was saved or closed.</translation>
    </message>
    <message>
        <source>{rows} rows could be read; up to {lost} could not. Compare with the printed plan or a backup, then save under another name.</source>
        <translation>{rows} rows could be read; up to {lost} could not. Compare with the printed plan or a backup, then save under another name.</translation>
    </message>
    <message>
        <source>{row} has no lead unit, nearly all other rows have one.</source>
        <translation>{row} has no lead unit, nearly all other rows have one.</translation>
    </message>
    <message>
        <source>{row} stands behind {before}, away from its place; it was put where its code belongs.</source>
        <translation>{row} stands behind {before}, away from its place; it was put where its code belongs.</translation>
    </message>
    <message>
        <source>{row} stands twice, in rows {other} and {number} of the sheet.</source>
        <translation>{row} stands twice, in rows {other} and {number} of the sheet.</translation>
    </message>
    <message>
        <source>{row} · {column}: no figure, because no row below counts</source>
        <translation>{row} · {column}: no figure, because no row below counts</translation>
    </message>
    <message>
        <source>{row} · {column}: {points}, the sum of {count} rows</source>
        <translation>{row} · {column}: {points}, the sum of {count} rows</translation>
    </message>
    <message>
        <source>{row}, {column}:</source>
        <translation>{row}, {column}:</translation>
    </message>
    <message>
        <source>{row}: has {printed} of {computed} points, and no target is higher.</source>
        <translation>{row}: has {printed} of {computed} points, and no target is higher.</translation>
    </message>
    <message>
        <source>{row}: lost {gap} points, but no task is planned.</source>
        <translation>{row}: lost {gap} points, but no task is planned.</translation>
    </message>
    <message>
        <source>{row}: marked as not applicable in {years}, but neither a reason nor a document is named.</source>
        <translation>{row}: marked as not applicable in {years}, but neither a reason nor a document is named.</translation>
    </message>
    <message>
        <source>{row}: not applicable in {year}; the {printed} points entered there are not counted.</source>
        <translation>{row}: not applicable in {year}; the {printed} points entered there are not counted.</translation>
    </message>
    <message>
        <source>{row}: please look at the deadline “{text}”: {reason}.</source>
        <translation>{row}: please look at the deadline “{text}”: {reason}.</translation>
    </message>
    <message>
        <source>{row}: several units lead; “{lead}” was taken, these cooperate: {others}.</source>
        <translation>{row}: several units lead; “{lead}” was taken, these cooperate: {others}.</translation>
    </message>
    <message>
        <source>{row}: the cell {cell} (“{text}”) is merged over several rows; it counts for the first only.</source>
        <translation>{row}: the cell {cell} (“{text}”) is merged over several rows; it counts for the first only.</translation>
    </message>
    <message>
        <source>{row}: the day “{text}” is in no calendar.</source>
        <translation>{row}: the day “{text}” is in no calendar.</translation>
    </message>
    <message>
        <source>{row}: the deadline “{text}” is before the day of the plan, {other}.</source>
        <translation>{row}: the deadline “{text}” is before the day of the plan, {other}.</translation>
    </message>
    <message>
        <source>{row}: the deadline “{text}” is in no calendar.</source>
        <translation>{row}: the deadline “{text}” is in no calendar.</translation>
    </message>
    <message>
        <source>{row}: the live figure “{figure}” shows nothing: {missing}.</source>
        <translation>{row}: the live figure “{figure}” shows nothing: {missing}.</translation>
    </message>
    <message>
        <source>{row}: the maximum is {printed}, but the rows below it sum to {computed}.</source>
        <translation>{row}: the maximum is {printed}, but the rows below it sum to {computed}.</translation>
    </message>
    <message>
        <source>{row}: the row it belongs under is missing; it was put under the nearest one.</source>
        <translation>{row}: the row it belongs under is missing; it was put under the nearest one.</translation>
    </message>
    <message>
        <source>{row}: the row stands behind {other}, but its code comes before it.</source>
        <translation>{row}: the row stands behind {other}, but its code comes before it.</translation>
    </message>
    <message>
        <source>{row}: the row stands below {other}, but its code does not begin with {other}.</source>
        <translation>{row}: the row stands below {other}, but its code does not begin with {other}.</translation>
    </message>
    <message>
        <source>{row}: the table says {printed} points were lost; maximum minus result is {computed}.</source>
        <translation>{row}: the table says {printed} points were lost; maximum minus result is {computed}.</translation>
    </message>
    <message>
        <source>{row}: the table “{table}” of the text is not printed: {missing}.</source>
        <translation>{row}: the table “{table}” of the text is not printed: {missing}.</translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is below the {computed} achieved already.</source>
        <translation>{row}: the target of {printed} for {column} is below the {computed} achieved already.</translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is below the {computed} of the target before.</source>
        <translation>{row}: the target of {printed} for {column} is below the {computed} of the target before.</translation>
    </message>
    <message>
        <source>{row}: the target of {printed} for {column} is more than the maximum of {computed}.</source>
        <translation>{row}: the target of {printed} for {column} is more than the maximum of {computed}.</translation>
    </message>
    <message>
        <source>{row}: the task has no cooperating unit.</source>
        <translation>{row}: the task has no cooperating unit.</translation>
    </message>
    <message>
        <source>{row}: the task has no lead unit.</source>
        <translation>{row}: the task has no lead unit.</translation>
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
        <translation>{row}: the text says {text}, but the parts it names sum to {should}.</translation>
    </message>
    <message>
        <source>{row}: the text says “{text}” for {what}, the task has “{should}”.</source>
        <translation>{row}: the text says “{text}” for {what}, the task has “{should}”.</translation>
    </message>
    <message>
        <source>{row}: there are no data to compare {text} ({what}) with.</source>
        <translation>{row}: there are no data to compare {text} ({what}) with.</translation>
    </message>
    <message>
        <source>{row}: there is no {missing} before it.</source>
        <translation>{row}: there is no {missing} before it.</translation>
    </message>
    <message>
        <source>{row}: there is nothing in this section of the plan.</source>
        <translation>{row}: there is nothing in this section of the plan.</translation>
    </message>
    <message>
        <source>{row}: this row is the sum of the rows below it; the points entered on it are not counted.</source>
        <translation>{row}: this row is the sum of the rows below it; the points entered on it are not counted.</translation>
    </message>
    <message>
        <source>{row}: {document} is cited here with {text}, elsewhere with {other}.</source>
        <translation>{row}: {document} is cited here with {text}, elsewhere with {other}.</translation>
    </message>
    <message>
        <source>{row}: {document} of {text} came after the plan itself ({other}).</source>
        <translation>{row}: {document} of {text} came after the plan itself ({other}).</translation>
    </message>
    <message>
        <source>{row}: {points} points lost, {share}% of all</source>
        <translation>{row}: {points} points lost, {share}% of all</translation>
    </message>
    <message>
        <source>{row}: {points} points lost, {share}% of all, running {running}%</source>
        <translation>{row}: {points} points lost, {share}% of all, running {running}%</translation>
    </message>
    <message>
        <source>{row}: {printed} points for {column} are more than the maximum of {computed}.</source>
        <translation>{row}: {printed} points for {column} are more than the maximum of {computed}.</translation>
    </message>
    <message>
        <source>{row}: {series} {points} of {max} points</source>
        <translation>{row}: {series} {points} of {max} points</translation>
    </message>
    <message>
        <source>{row}: {value} in {column}, but at most {most} can be reached.</source>
        <translation>{row}: {value} in {column}, but at most {most} can be reached.</translation>
    </message>
    <message>
        <source>{row}: “{lead}” was taken as monitoring unit; a plan has no place for {others}.</source>
        <translation>{row}: “{lead}” was taken as monitoring unit; a plan has no place for {others}.</translation>
    </message>
    <message>
        <source>{row}: “{text}” ended on {since}.{instead}</source>
        <translation>{row}: “{text}” ended on {since}.{instead}</translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} is not a number of points and was left blank.</source>
        <translation>{row}: “{text}” for {column} is not a number of points and was left blank.</translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column} was left blank; mark the row as not applicable where that is meant.</source>
        <translation>{row}: “{text}” for {column} was left blank; mark the row as not applicable where that is meant.</translation>
    </message>
    <message>
        <source>{row}: “{text}” for {column}: the row does not apply in that year.</source>
        <translation>{row}: “{text}” for {column}: the row does not apply in that year.</translation>
    </message>
    <message>
        <source>{row}: “{text}” has a decimal point, other numbers of the text have a comma.</source>
        <translation>{row}: “{text}” has a decimal point, other numbers of the text have a comma.</translation>
    </message>
    <message>
        <source>{row}: “{text}” was read as {value} for {column} ({cause}).</source>
        <translation>{row}: “{text}” was read as {value} for {column} ({cause}).</translation>
    </message>
    <message>
        <source>{row}: “{text}” was read as {value} for {column}; the other numbers are written differently.</source>
        <translation>{row}: “{text}” was read as {value} for {column}; the other numbers are written differently.</translation>
    </message>
    <message>
        <source>{row}: “{text}” was rounded to {value} for {column}.</source>
        <translation>{row}: “{text}” was rounded to {value} for {column}.</translation>
    </message>
    <message>
        <source>{row}: “{unit}” both leads and cooperates.</source>
        <translation>{row}: “{unit}” both leads and cooperates.</translation>
    </message>
    <message>
        <source>{said}; {count} cells show sums of other rows, which cannot be replaced</source>
        <translation>{said}; {count} cells show sums of other rows, which cannot be replaced</translation>
    </message>
    <message>
        <source>{said}; {count} hidden cells that hold it stay as they are</source>
        <translation>{said}; {count} hidden cells that hold it stay as they are</translation>
    </message>
    <message>
        <source>{section} (replaces text)</source>
        <translation>{section} (replaces text)</translation>
    </message>
    <message>
        <source>{series} {year}: {points} points</source>
        <translation>{series} {year}: {points} points</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (hidden)</translation>
    </message>
    <message>
        <source>{shown} of {all} rows: {filters}</source>
        <translation>{shown} of {all} rows: {filters}</translation>
    </message>
    <message>
        <source>{steps} unsaved steps</source>
        <translation>{steps} unsaved steps</translation>
    </message>
    <message>
        <source>{step} (saved)</source>
        <translation>{step} (saved)</translation>
    </message>
    <message>
        <source>{taken} of {all} differences are taken.</source>
        <translation>{taken} of {all} differences are taken.</translation>
    </message>
    <message>
        <source>{taken} of {all} differences are taken; {count} values of the plan stay, as they may be newer.</source>
        <translation>{taken} of {all} differences are taken; {count} values of the plan stay, as they may be newer.</translation>
    </message>
    <message>
        <source>{thing} {number}</source>
        <translation>{thing} {number}</translation>
    </message>
    <message>
        <source>{title} (the criterion itself)</source>
        <translation>{title} (the criterion itself)</translation>
    </message>
    <message>
        <source>{what} compared</source>
        <translation>{what} compared</translation>
    </message>
    <message>
        <source>{what} is printed as {printed}, the sum is now {computed}: were points changed after the import?</source>
        <translation>{what} is printed as {printed}, the sum is now {computed}: were points changed after the import?</translation>
    </message>
    <message>
        <source>{what} is printed as {printed}; the correct sum is {computed}; it is {gap} too much</source>
        <translation>{what} is printed as {printed}; the correct sum is {computed}; it is {gap} too much</translation>
    </message>
    <message>
        <source>{what} is printed as {printed}; the correct sum is {computed}; {gap} is missing</source>
        <translation>{what} is printed as {printed}; the correct sum is {computed}; {gap} is missing</translation>
    </message>
    <message>
        <source>{where}, {thing}: the plan has “{before}”, the table “{after}”.</source>
        <translation>{where}, {thing}: the plan has “{before}”, the table “{after}”.</translation>
    </message>
    <message>
        <source>“Lưu: VT” is missing</source>
        <translation>“Lưu: VT” is missing</translation>
    </message>
    <message>
        <source>“Nơi nhận” is empty: nobody would receive the plan.</source>
        <translation>“Nơi nhận” is empty: nobody would receive the plan.</translation>
    </message>
    <message>
        <source>“{document}” has no table, so there is nothing for a workbook. Export it as PDF or Word.</source>
        <translation>“{document}” has no table, so there is nothing for a workbook. Export it as PDF or Word.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” in {folder} is {why}. Take it off the list?</source>
        <translation>“{name}” in {folder} is {why}. Take it off the list?</translation>
    </message>
    <message>
        <source>“{name}” was not closed properly on {time}. Steps that are not in the file: {count}. Go on with them? They stay where they are when the file is opened.</source>
        <translation>“{name}” was not closed properly on {time}. Steps that are not in the file: {count}. Go on with them? They stay where they are when the file is opened.</translation>
    </message>
    <message>
        <source>“{name}” was not closed properly. {count} unsaved steps, the last on {time}.</source>
        <translation>“{name}” was not closed properly. {count} unsaved steps, the last on {time}.</translation>
    </message>
    <message>
        <source>“{other}” and “{keep}” look like one unit: {reason}.</source>
        <translation>“{other}” and “{keep}” look like one unit: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” ({value}) was left out: it is no part of the maximum, and a plan has no place for it yet.</source>
        <translation>“{text}” ({value}) was left out: it is no part of the maximum, and a plan has no place for it yet.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here. Type one of these or leave it blank: {choices}.</source>
        <translation>“{text}” cannot stand here. Type one of these or leave it blank: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” does not belong to the type “{kind_name}”, whose symbol begins “{should}”.</source>
        <translation>“{text}” does not belong to the type “{kind_name}”, whose symbol begins “{should}”.</translation>
    </message>
    <message>
        <source>“{text}” has more than three decimals. Round it to three at most.</source>
        <translation>“{text}” has more than three decimals. Round it to three at most.</translation>
    </message>
    <message>
        <source>“{text}” in cell {cell} is not a code; the row has none now.</source>
        <translation>“{text}” in cell {cell} is not a code; the row has none now.</translation>
    </message>
    <message>
        <source>“{text}” in cell {cell} was read as the code {value}.</source>
        <translation>“{text}” in cell {cell} was read as the code {value}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Type có or không.</source>
        <translation>“{text}” is neither yes nor no. Type có or không.</translation>
    </message>
    <message>
        <source>“{text}” is no COLUMN=ROLE, such as G=result:2024; roles: {roles}</source>
        <translation>“{text}” is no COLUMN=ROLE, such as G=result:2024; roles: {roles}</translation>
    </message>
    <message>
        <source>“{text}” is no year, such as 2024</source>
        <translation>“{text}” is no year, such as 2024</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 05/9/{year}.</source>
        <translation>“{text}” is not a date. Type for example 05/9/{year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of points. Type for example 0,75.</source>
        <translation>“{text}” is not a number of points. Type for example 0,75.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can stand here. Decimals: {decimals} at most.</source>
        <translation>“{text}” is not a number that can stand here. Decimals: {decimals} at most.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type for example 2026.</source>
        <translation>“{text}” is not a year. Type for example 2026.</translation>
    </message>
    <message>
        <source>“{text}” is not in the plan. Check its spelling.</source>
        <translation>“{text}” is not in the plan. Check its spelling.</translation>
    </message>
    <message>
        <source>“{text}” is not possible as points: they go from 0 to 100000.</source>
        <translation>“{text}” is not possible as points: they go from 0 to 100000.</translation>
    </message>
    <message>
        <source>“{text}” is not possible here: from {low} to {high}.</source>
        <translation>“{text}” is not possible here: from {low} to {high}.</translation>
    </message>
    <message>
        <source>“{text}”: below a signature stands the name alone, “{should}”.</source>
        <translation>“{text}”: below a signature stands the name alone, “{should}”.</translation>
    </message>
    <message>
        <source>“{title}” has no code. Give it one, so that it can be found and compared.</source>
        <translation>“{title}” has no code. Give it one, so that it can be found and compared.</translation>
    </message>
    <message>
        <source>“{title}” has no code; it was put behind {after}.</source>
        <translation>“{title}” has no code; it was put behind {after}.</translation>
    </message>
    <message>
        <source>“{title}”: code {before} becomes {after}.</source>
        <translation>“{title}”: code {before} becomes {after}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a file. See: parplanner --help</source>
        <translation>“{word}” is neither a command nor a file. See: parplanner --help</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… and {count} more</translation>
    </message>
</context>
</TS>
