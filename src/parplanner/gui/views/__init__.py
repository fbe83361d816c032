"""The window's panes."""
