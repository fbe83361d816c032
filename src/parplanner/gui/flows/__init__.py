"""What happens when something is asked for: dialogs, files, undo, find.

A flow takes the parts it works on."""
