"""The window: PySide6 lives only here.

Screens read the plan and change it through ``Session.attempt`` alone."""

import PySide6.QtCore  # noqa: F401 - loads the hook that is answered below

from parplanner.gui.shell import python311
from parplanner.gui.shell.import_hook import read_no_sources

python311.mend()
read_no_sources()
