"""The keys of the actions, for hints and the sheet of keys: told by the table of menus, read by
whoever names a key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

_TOLD: dict[str, tuple[str, tuple[str, ...]]] = {}


def tell(action: str, text: str, keys: tuple[str, ...]) -> None:
    """The source text and the shortcuts of an action."""
    _TOLD[action] = (text, keys)


def shown(keys: str) -> str:
    """A shortcut as it stands on the keyboard: Enter, not Return."""
    return (
        QKeySequence(keys)
        .toString(QKeySequence.SequenceFormat.NativeText)
        .replace("Return", "Enter")
    )


def keys_of(action: str) -> str:
    """The first shortcut of an action, for hints."""
    return shown(_TOLD[action][1][0])


def told() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Source text and shortcuts of every action that has any, in the order of the menus."""
    for text, keys in _TOLD.values():
        if keys:
            yield text, keys
