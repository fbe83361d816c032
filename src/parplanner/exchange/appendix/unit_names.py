"""A cell of units parted into names: who leads, who cooperates, and which persons it names.

Commas, "và", "/" and "&" belong to names ("Phòng Văn hóa, Thể thao và Du lịch") until what
follows begins like a unit of its own. What was parted there is worth a look; what was parted
at ";" or line ends is not.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field

from parplanner.domain import text
from parplanner.domain.alike import INVISIBLE
from parplanner.domain.edits.tasks import split_units
from parplanner.domain.text import fold, name_key
from parplanner.exchange.table import unit_words

SEPARATORS = "separators"
LEADS = "chủ trì"
COOPERATES = "phối hợp"
HUB = "đầu mối"
WATCHES = ("theo dõi", "giám sát")
MAX_PARTED = 1_000
"""A longer cell is prose: only what parts names everywhere (";" and line ends) parts it."""

_NOTHING = re.compile(r"[-–—…._/\s]*|[Kk]hông(?: có)?|x")
_BULLET = re.compile(r"(?:[-–—•+*·●▪►✓]\s*)+|(?:\(?[0-9]{1,2}[.)]|\(?[a-zđ]\))(?=\s|\w)\s*")
_SEPARATOR = re.compile(r"\s*(?:,|/|&|\+)\s*|\s+(?:và|va)\s+", re.IGNORECASE)
_TAIL = re.compile(r"(?:\s|[;,.:/]|(?<=\s)[-–&])+$")
_TITLE = r"(?:[Đđ]/c|[Đđ]\.c|Đ/C|[Đđ]ồng chí)\s*:?"
_MISTER = r"(?:[Ôô]ng|[Bb]à)"
_NAME = r"[^\W\d_a-zà-ỹđ]\w*"
_IN_BRACKETS = re.compile(rf"\s*\(((?:{_TITLE}|{_MISTER})\s[^()]*)\)")
_COMRADE = re.compile(rf"(?:\s*[-–,:;]\s*|(?<![Cc]ác)\s+|^)({_TITLE}\s*{_NAME}(?: {_NAME}){{0,4}})")
_GENTLEMAN = re.compile(rf"(?:\s*[-–,:;]\s*|^)({_MISTER} {_NAME}(?: {_NAME}){{1,4}})")
_ROLE = r"chủ trì|phối hợp|đầu mối|theo dõi|giám sát|tổng hợp"
_ROLE_BEHIND = re.compile(
    rf"\s*\(((?:{_ROLE})[^()]{{0,40}})\)|\s*[-–:,]?\s+(chủ trì|phối hợp)$", re.IGNORECASE
)
_ROLE_BEFORE = re.compile(
    rf"(?:(?:đơn vị|cơ quan) )?({_ROLE})(?: thực hiện)?\s*:\s*", re.IGNORECASE
)
_TOGETHER = re.compile(r"(?: chủ trì)?\s*,? phối hợp (?:cùng )?(?:với )?", re.IGNORECASE)
_LIST = re.compile(
    r"(?:các )?(phòng|sở|ban|chi cục|trung tâm|tổ|đơn vị|cơ quan)\s*:\s*", re.IGNORECASE
)
_SHORT_LIST = re.compile(r"các (phòng|sở|ban|chi cục|trung tâm|tổ) (?=[A-ZĐ]{2})", re.IGNORECASE)
_ANY_UNIT = ("đơn vị", "cơ quan")


@dataclass(frozen=True, slots=True)
class UnitCell:
    """The units of a cell in their order. ``persons`` as typed ("đ/c Nguyễn Văn A").

    ``said`` has the role a name was given in the cell (``LEADS``, ``COOPERATES`` …), perhaps with
    more
    words behind ("chủ trì nội dung 1"). ``cause`` is blank when nothing was guessed, else
    ``SEPARATORS``.
    """

    names: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    said: dict[str, str] = field(default_factory=dict)
    cause: str = ""

    def called(self, *roles: str) -> list[str]:
        """The names that were given one of some roles."""
        return [name for name in self.names if self.said.get(name, "").startswith(roles)]


def read(typed: str, known: Container[str] = frozenset()) -> UnitCell:
    """A cell's text as units.

    ``known`` are the names of the plan's units, each folded (text.fold)."""
    if _NOTHING.fullmatch(typed):
        return UnitCell()
    if len(typed) > MAX_PARTED:
        return UnitCell(tuple(split_units(typed)))
    reader = _Reader(known)
    for line in _lines(text.clean(_visible(typed)), known):
        reader.take_line(line)
    return reader.cell()


def _visible(typed: str) -> str:
    return "".join(c for c in typed if c not in INVISIBLE)


def _without_bullet(line: str) -> str:
    bullet = _BULLET.match(line)
    return line[bullet.end() :] if bullet else line


def _lines(typed: str, known: Container[str]) -> list[str]:
    """The lines of a cell; one that goes on with the name above it is joined to it."""
    joined: list[str] = []
    for line in (text.clean_line(line) for line in typed.split("\n")):
        if not line:
            continue
        if joined and _goes_on(joined[-1], line, known):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _goes_on(above: str, line: str, known: Container[str]) -> bool:
    """Whether a line continues the name above: Alt+Enter wraps "Phòng Kế hoạch / Tổng hợp"."""
    if above.endswith(";") or _BULLET.match(line) or _ROLE_BEFORE.match(line):
        return False
    name = _without_bullet(above)
    if not name.strip():
        return True  # a bullet alone on its line
    if line[0].islower() or line[0] in "(&" or name.endswith(("&", ",", " và", " thuộc", " của")):
        return True
    if unit_words.is_incomplete(name) or unit_words.is_incomplete(line):
        return True
    if fold(line) in known or fold(name) in known or unit_words.begins_like_unit(line):
        return False
    # "Phòng KHTH / CSDT": two short names, each whole.
    two_short = line.isupper() and name.split()[-1].isupper()
    return unit_words.begins_like_unit(name) and not two_short


class _Reader:
    """Gathers names, persons and roles of one cell."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known
        self._names: dict[str, str] = {}
        self._said: dict[str, str] = {}
        self._persons: list[str] = []
        self._role = ""
        self._guessed = False

    def cell(self) -> UnitCell:
        """What was gathered; a cell with nobody but a person keeps the person as its unit."""
        names = tuple(self._names.values()) or tuple(self._persons)
        cause = SEPARATORS if self._guessed else ""
        return UnitCell(names, tuple(self._persons), self._said, cause)

    def take_line(self, line: str) -> None:
        """One line, perhaps several units."""
        line = self._without_persons(_without_bullet(line))
        kind = _LIST.match(line)
        if kind:
            self._take_list(kind[1], line[kind.end() :])
            return
        for part in _outside_brackets(line, ";"):
            self._take_part(part)

    def _take_part(self, part: str) -> None:
        part = _without_bullet(part.strip())
        if before := _ROLE_BEFORE.match(part):
            self._role = name_key(before[1])
            part = part[before.end() :]
        short = _SHORT_LIST.match(part)
        if short and all(word.isupper() for word in _pieces(part[short.end() :])[::2]):
            self._take_list(short[1], part[short.end() :])
            return
        together = _TOGETHER.search(part)
        if together and _unit(part[: together.start()], self._known):
            behind = part[together.end() :]
            if _unit(_pieces(behind)[0], self._known):
                self._take_together(part[: together.start()], behind)
                return
        names = _units(part, self._known)
        self._guessed = self._guessed or len(names) > 1
        for name in names:
            self._add(name, capital=len(names) > 1)

    def _take_together(self, leading: str, cooperating: str) -> None:
        """``Phòng Nội vụ chủ trì, phối hợp với Văn phòng``."""
        for role, units in ((LEADS, leading), (COOPERATES, cooperating)):
            self._role = role
            for name in _units(units, self._known):
                self._add(name, capital=True)
        self._role = ""
        self._guessed = True

    def _take_list(self, kind: str, items: str) -> None:
        """``Các phòng: CSDT, KHTH``: each is a unit of that kind unless it says its own."""
        prefix = "" if name_key(kind) in _ANY_UNIT else f"{kind[0].upper()}{kind[1:].lower()} "
        for part in _outside_brackets(items, ";,"):
            both = re.fullmatch(r"(\S+) (?:và|&) (\S+)", part.strip())
            whole = both is None or not (both[1].isupper() and both[2].isupper())
            for item in [part] if whole else [both[1], both[2]]:  # type: ignore[index]
                bare = _trimmed(item)
                own = unit_words.begins_like_unit(bare) or not bare
                self._add(bare if own else prefix + bare, capital=own)
        self._guessed = True

    def _add(self, name: str, capital: bool) -> None:
        role = self._role
        if behind := _ROLE_BEHIND.search(name):
            role = name_key(behind[1] or behind[2])
            name = name[: behind.start()] + name[behind.end() :]
        name = _trimmed(name)
        if not name or name_key(name) in self._names:
            return
        if capital:
            name = name[0].upper() + name[1:]
        self._names[name_key(name)] = name
        if role:
            self._said[name] = role

    def _without_persons(self, line: str) -> str:
        for pattern in (_IN_BRACKETS, _COMRADE, _GENTLEMAN):
            for match in pattern.finditer(line):
                self._persons.append(text.clean_line(match[1]))
            line = pattern.sub("", line)
        return line


def _units(part: str, known: Container[str]) -> list[str]:
    """The units of a part: a separator counts where a unit of its own follows a unit."""
    pieces = _pieces(part)
    if len(pieces) == 1 or fold(_trimmed(part)) in known:
        return [part]
    names = [pieces[0]]
    last = pieces[0]
    only_and = all(sign.strip().casefold() in ("và", "va") for sign in pieces[1::2])
    if not _unit(pieces[0], known) or (only_and and unit_words.is_set(pieces[0])):
        return [part]
    place = 1
    while place < len(pieces):
        sign, piece = pieces[place], pieces[place + 1]
        place += 2
        if _starts(names[-1], last, sign, piece, known):
            names.append(piece)
        else:
            names[-1] += sign + piece
        last = piece
    return names


def _starts(name: str, last: str, sign: str, piece: str, known: Container[str]) -> bool:
    """Whether a new unit starts behind a separator. ``last`` is the piece in front of it."""
    if fold(name + sign + piece) in known or not _unit(piece, known):
        return False
    if unit_words.is_joint_office(name, piece) or unit_words.is_set_phrase(name, piece):
        return False
    # "Phòng Pháp chế, Cải cách và Thanh tra": the last word of an enumeration inside a name.
    ends_enumeration = sign.strip() not in (",", "/") and " và " not in name
    return _unit(last, known) or not ends_enumeration or len(piece.split()) > 2


def _unit(piece: str, known: Container[str]) -> bool:
    bare = _trimmed(_ROLE_BEHIND.sub("", _without_bullet(piece)))
    return fold(bare) in known or unit_words.is_unit(bare)


def _pieces(part: str) -> list[str]:
    """Texts and separators in turn; what stands in brackets is not parted."""
    pieces = [""]
    end = 0
    for match in _SEPARATOR.finditer(part):
        between = part[end : match.start()]
        pieces[-1] += between
        if part.count("(", 0, match.start()) > part.count(")", 0, match.start()):
            pieces[-1] += match[0]
        else:
            pieces += [match[0], ""]
        end = match.end()
    pieces[-1] += part[end:]
    return pieces


def _outside_brackets(line: str, signs: str) -> list[str]:
    parts = [""]
    depth = 0
    for char in line:
        depth = max(0, depth + (char == "(") - (char == ")"))
        if char in signs and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _trimmed(name: str) -> str:
    return text.clean_line(_TAIL.sub("", name).lstrip(" ,;:-–"))
