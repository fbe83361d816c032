"""The steps of a session: what can be undone and redone, and
where among them the file was saved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from parplanner.domain.changes import Changes, squash

PART = "\n"
"""Between the parts of a detail that a step's name uses one by one."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a step is called: an English source text, translated when shown, and what it is about
    ("1.2").

    The text names the whole detail (``{detail}``) or its parts (``{first}``, ``{second}``,
    ``{third}``).
    """

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One Ctrl+Z. ``join_key``: quick edits with the same key become one step.

    ``began``: the time of the first."""

    label: Label
    changes: Changes
    join_key: str = ""
    time: float = 0.0
    began: float = 0.0


class History:
    """A list of steps and a place in it.

    ``saved`` is the place of the last save, None when it cannot be reached."""

    JOIN_SECONDS = 2.0
    """An edit melts into the step before when it comes so soon after it …"""
    STEP_SECONDS = 3.0
    """… and so soon after its beginning: one Ctrl+Z takes back
    some seconds of writing, not a page."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.done = 0
        self.saved: int | None = 0
        self._cut: tuple[list[Step], int | None] = ([], None)
        """What the newest step took the way back from: the undone
        steps and the place of the save."""
        # the newest thing that happened was the last step: another edit may still melt into it
        self._open = False

    @property
    def is_clean(self) -> bool:
        """Whether the plan is as it was last saved."""
        return self.saved == self.done

    @property
    def undoable(self) -> Step | None:
        """The step Ctrl+Z takes back."""
        return self.steps[self.done - 1] if self.done else None

    @property
    def redoable(self) -> Step | None:
        """The step Ctrl+Y brings back."""
        return self.steps[self.done] if self.done < len(self.steps) else None

    def joins(self, step: Step) -> bool:
        """Whether a new step would melt into the last: same cell, soon
        after, nothing (undo, Save) in between."""
        last = self.undoable
        return (
            last is not None
            and self._open
            and bool(step.join_key)
            and step.join_key == last.join_key
            and 0 <= step.time - last.time <= self.JOIN_SECONDS
            and step.time - last.began <= self.STEP_SECONDS
        )

    def push(self, step: Step, joins: bool) -> None:
        """A new step; what was undone before it is gone, unless the step
        comes to nothing: then it is as it was."""
        if not joins:
            self._cut = self.steps[self.done :], self.saved
        if self.saved is not None and self.saved > self.done:
            self.saved = None
        del self.steps[self.done :]
        if joins and self.steps:
            last = self.steps[-1]
            melted = squash((*last.changes, *step.changes))
            if melted:
                self.steps[-1] = replace(last, changes=melted, time=step.time)
            else:
                self._open = False
                self.steps.pop()
                self.done -= 1
                undone, self.saved = self._cut
                self.steps += undone
            return
        self.steps.append(replace(step, began=step.time))
        self.done += 1
        self._open = True

    def undone(self) -> None:
        """One step back."""
        self.done -= 1
        self._open = False

    def redone(self) -> None:
        """One step forward."""
        self.done += 1
        self._open = False

    def mark_saved(self) -> None:
        """The file now is what the plan is."""
        self.saved = self.done
        self._open = False
