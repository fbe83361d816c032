"""Hands and eyes before the window. Only these modules know how today's window is made; tests ask `Driver`, which is
imported from `tests.gui.driving`."""
