"""Refusals as data: a code and its parameters, worded elsewhere (``document.sentences``)."""

from __future__ import annotations


class Problem(Exception):
    """A refusal that a person reads: ``code`` names the sentence, ``params`` fill it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return f"{self.code} {self.params}" if self.params else self.code


class PlanError(Problem):
    """The officer asked for something senseless; nothing was changed."""


class FileProblem(Problem):
    """The world's fault: a file that is missing, locked, foreign,
    newer, damaged; a disk that is full."""
