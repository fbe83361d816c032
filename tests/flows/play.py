"""Plays a scene on the screen of ``DISPLAY``: ``python -m tests.flows.play FLOW SCENE SHOTS WORK
[ARGUMENTS]``.

The program is started as the officer starts it, in this process; a thread of it is the officer's
hand.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from pathlib import Path

from parplanner.cli.main import main as parplanner
from parplanner.gui.shell.app import make_app
from tests.flows.bridge import Bridge, Seen
from tests.flows.hand import Hand
from tests.flows.scripts import FLOWS
from tests.flows.x11 import Display

FAILED = 1


def main(name: str, scene: str, shots: str, work: str, arguments: list[str]) -> int:
    """0 when the flow came to its end and the program ended well."""
    app = make_app(["parplanner"])
    app.setCursorFlashTime(0)
    app.setQuitOnLastWindowClosed(True)
    bridge, seen = Bridge(), Seen()
    app.installNativeEventFilter(seen)
    display = Display(int(os.environ["DISPLAY"].partition(":")[2].partition(".")[0]))
    hand = Hand(display, bridge, seen, f"{name}-{scene}", Path(shots))

    def play() -> None:
        try:
            assert hand.window
            FLOWS[name].scenes[int(scene)].play(hand, Path(work))
            hand.leave()
        except BaseException:
            traceback.print_exc()
            try:
                hand.shot()
            finally:
                sys.stderr.flush()
                os._exit(FAILED)

    threading.Thread(target=play, name="hand", daemon=True).start()
    return parplanner(arguments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5], sys.argv[5:]))
