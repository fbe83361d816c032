"""Hands and eyes before the window. Only these modules know how today's window is made.

Tests ask `Driver`, which they import from `tests.gui.driving`.
"""
