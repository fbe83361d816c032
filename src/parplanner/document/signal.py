"""A signal without Qt: followers are called in the order they came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Signal(Generic[P]):
    """Every follower is called even when one fails; the first failure is
    raised at the end (it is a bug of ours)."""

    def __init__(self) -> None:
        self._followers: list[Callable[P, None]] = []

    def connect(self, follower: Callable[P, None]) -> None:
        """Call ``follower`` at every emit."""
        self._followers.append(follower)

    def disconnect(self, follower: Callable[P, None]) -> None:
        """Stop calling it; unknown followers are ignored."""
        if follower in self._followers:
            self._followers.remove(follower)

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Tell everybody."""
        failure: Exception | None = None
        for follower in list(self._followers):
            try:
                follower(*args, **kwargs)
            except Exception as error:
                failure = failure or error
        if failure is not None:
            raise failure
