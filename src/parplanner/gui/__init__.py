"""The window: PySide6 lives only here. Screens read the plan and change it through ``Session.attempt`` alone."""

from parplanner.gui.python311 import make_immortal

make_immortal()
