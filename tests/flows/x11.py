"""A hand at the X server: key strokes and mouse clicks through XTEST, spoken over the server's own
socket.

The X11 core protocol and XTEST 2.2 (x.org, "X Window System Protocol", "XTEST Extension Protocol"),
only what a hand needs. Nothing of Qt is in here: what is sent comes to the program as from a
keyboard and a mouse.
"""

from __future__ import annotations

import socket
import struct

KEY_PRESS, KEY_RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION = 2, 3, 4, 5, 6
VIETNAMESE = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
FIRST_SPARE = 135
"""From this key code on lie keys for music and the web: their
room is given to Vietnamese letters."""
NAMED = {
    "ctrl": 0xFFE3, "shift": 0xFFE1, "alt": 0xFFE9, "return": 0xFF0D, "escape": 0xFF1B,
    "tab": 0xFF09,
    "backspace": 0xFF08, "delete": 0xFFFF, "left": 0xFF51, "up": 0xFF52, "right": 0xFF53,
    "down": 0xFF54,
    "home": 0xFF50, "end": 0xFF57, "space": 0x20, **{f"f{n}": 0xFFBD + n for n in range(1, 13)},
}  # fmt: skip


def keysym(letter: str) -> int:
    """The X name of a letter: Latin-1 as it is, everything else by its Unicode number."""
    return ord(letter) if ord(letter) < 0x100 else 0x1000000 + ord(letter)


class Display:
    """One connection to the X server ``:number`` of this machine. OSError when there is none."""

    def __init__(self, number: int) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(10)
        self._socket.connect(f"/tmp/.X11-unix/X{number}")
        self._socket.sendall(struct.pack("=BxHHHHxx", ord("l"), 11, 0, 0, 0))
        ok, length = struct.unpack("=B5xH", self._read(8))
        setup = self._read(4 * length)
        if ok != 1:
            raise OSError(f"the X server :{number} refuses us")
        self._least, self._most = setup[26], setup[27]
        self._keys: dict[int, tuple[int, bool]] = {}
        self._xtest = self._extension(b"XTEST")
        self._learn_keys()

    # -- talking -----------------------------------------------------------------------------------

    def _read(self, length: int) -> bytes:
        got = b""
        while len(got) < length:
            more = self._socket.recv(length - len(got))
            if not more:
                raise OSError("the X server has gone")
            got += more
        return got

    def _ask(self, request: bytes) -> bytes:
        """The answer to a request; events that come meanwhile (a
        changed keyboard) are not for us."""
        self._socket.sendall(request)
        while True:
            head = self._read(32)
            if head[0] == 0:
                raise OSError(f"X error {head[1]}")
            if head[0] == 1:
                return head + self._read(4 * struct.unpack_from("=I", head, 4)[0])

    def _extension(self, name: bytes) -> int:
        padded = name + b"\0" * (-len(name) % 4)
        answer = self._ask(struct.pack("=BxHHxx", 98, 2 + len(padded) // 4, len(name)) + padded)
        if not answer[8]:
            raise OSError(f"the X server has no {name.decode()}")
        return answer[9]

    def settle(self) -> None:
        """Until the server has done all that was sent."""
        self._ask(struct.pack("=BxH", 43, 1))

    def close(self) -> None:
        """No hand any more."""
        self._socket.close()

    # -- keyboard ----------------------------------------------------------------------------------

    def learn_vietnamese(self) -> None:
        """Put the Vietnamese letters on keys nobody has here; to be
        done before the program starts."""
        for place, letter in enumerate(VIETNAMESE):
            pair = keysym(letter), keysym(letter.upper())
            self._socket.sendall(
                struct.pack("=BBHBBxxII", 100, 1, 4, FIRST_SPARE + place, 2, *pair)
            )
        self.settle()
        self._learn_keys()

    def _learn_keys(self) -> None:
        count = self._most - self._least + 1
        answer = self._ask(struct.pack("=BxHBBxx", 101, 2, self._least, count))
        each = answer[1]
        symbols = struct.unpack_from(f"={count * each}I", answer, 32)
        for code in range(count):
            for level, symbol in enumerate(symbols[code * each : code * each + 2]):
                if symbol:
                    self._keys.setdefault(symbol, (self._least + code, bool(level)))

    def key(self, symbol: int, modifiers: tuple[int, ...] = ()) -> int:
        """One stroke of a key with modifiers held; how many keys went down, Shift of a capital
        letter among them."""
        code, shifted = self._keys[symbol]
        held = [self._keys[m][0] for m in modifiers]
        if shifted:
            held.append(self._keys[NAMED["shift"]][0])
        for each in held:
            self._fake(KEY_PRESS, each)
        self._fake(KEY_PRESS, code)
        self._fake(KEY_RELEASE, code)
        for each in reversed(held):
            self._fake(KEY_RELEASE, each)
        self.settle()
        return len(held) + 1

    # -- mouse -------------------------------------------------------------------------------------

    def move(self, x: int, y: int) -> None:
        """The pointer to a place of the screen, in pixels."""
        self._fake(MOTION, 0, x, y)
        self.settle()

    def click(self, x: int, y: int, times: int = 1) -> int:
        """The left button at a place of the screen; how often it went down."""
        self.move(x, y)
        for _ in range(times):
            self._fake(BUTTON_PRESS, 1)
            self._fake(BUTTON_RELEASE, 1)
        self.settle()
        return times

    def _fake(self, kind: int, detail: int, x: int = 0, y: int = 0) -> None:
        self._socket.sendall(
            struct.pack("=BBHBBxxIIQhh7xB", self._xtest, 2, 9, kind, detail, 0, 0, 0, x, y, 0)
        )
