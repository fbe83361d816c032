"""Having back what was: backups, put-away work, what a crash left on
a file, what is whole of a damaged one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parplanner.document import earlier, opening, sentences
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.gui.services.busy import busy
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.once import once
from parplanner.storage.rescue import Rescued
from parplanner.wording import tr

_READABLE_IN_PARTS = ("file.damaged", "file.truncated", "file.changed_structure")
_BROKEN = (*_READABLE_IN_PARTS, "file.seal", "file.empty")
"""It was a plan, or nobody knows what it was: every backup there is may be the one."""
_NOT_IT = ("file.missing", "file.not_a_plan", "file.foreign", "file.too_large", "file.unreadable")
"""Backups are offered only where they are of a plan of this place or name."""
DAMAGE = (*_BROKEN, *_NOT_IT)


class EarlierFlow(QObject):
    """``show`` puts a document on the screen; ``may_leave`` asks before the one there is left."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        messages: Messages,
        show: Callable[[Document], None],
        may_leave: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._messages = messages
        self._show = show
        self._may_leave = may_leave

    def list_versions(self) -> bool:
        """The versions of the open plan, or of every plan; the chosen one is opened."""
        document = self._session.document
        if document is None or document.path is None:
            return self._choose_version(None, "")
        try:
            doc_uuid = document.facts.doc_uuid
        except FileProblem as problem:
            self._warn(problem)
            return False
        return self._choose_version(document.path, doc_uuid)

    def _warn(self, problem: FileProblem) -> None:
        self._messages.warn(
            self._window, tr("The plan could not be opened"), sentences.problem(problem)
        )

    def _choose_version(self, path: Path | None, doc_uuid: str, *, asked: bool = False) -> bool:
        """``asked``: the officer has agreed to leave the plan that is open."""
        from parplanner.gui.dialogs.earlier_versions import EarlierVersions

        with busy():
            of_this = earlier.of_plan(path, doc_uuid) if path is not None or doc_uuid else []
            dialog = EarlierVersions(self._window, of_this)
        with once(dialog):
            chosen = dialog.chosen if dialog.exec() else None
        if chosen is None:
            return False
        if chosen.kind == earlier.PUT_AWAY:
            return (asked or self._may_leave()) and self._open_version(chosen)
        # Read first: what is saved before leaving may thin away the very one that was chosen.
        return self._read_version(chosen, asked)

    def _read_version(self, chosen: earlier.Earlier, asked: bool) -> bool:
        try:
            with busy():
                document = earlier.open_earlier(chosen)
        except FileProblem as problem:
            return self._not_whole(chosen, problem)
        if not (asked or self._may_leave()):
            document.close(discard=True)
            return False
        self._show(document)
        return True

    def _not_whole(self, chosen: earlier.Earlier, problem: FileProblem) -> bool:
        """A backup that is damaged itself: what can be read of it."""
        if problem.code not in _BROKEN:
            self._warn(problem)
            return False
        title, way = tr("The plan could not be opened"), tr("Open what can be read as a new plan")
        if self._messages.choose(self._window, title, sentences.problem(problem), [way]) is None:
            return False
        if problem.code == "file.seal":
            return self._open_unsealed(chosen.place)
        return self._open_parts(chosen.place)

    def _open(self, make: Callable[[], Document]) -> bool:
        try:
            with busy():
                self._show(make())
        except FileProblem as problem:
            self._warn(problem)
            return False
        return True

    # -- damage ------------------------------------------------------------------------------------

    def offer_ways_on(self, path: Path, problem: FileProblem) -> bool | None:
        """After a file that could not be opened: its backups, and what is whole of it.

        None: there is no way on."""
        doc_uuid = str(problem.params.get("doc_uuid", ""))
        with busy():
            versions = earlier.of_plan(path, doc_uuid)
            latest = earlier.latest_backup(path, doc_uuid)
            others = not versions and problem.code in _BROKEN and bool(earlier.of_all_plans())
        ways: list[tuple[str, Callable[[], bool]]] = []
        if latest is not None:
            when = latest.time.astimezone().strftime("%d/%m/%Y %H:%M")
            last = latest
            ways.append(
                (
                    tr("Open the last backup, of {time}").format(time=when),
                    lambda: self._open_version(last),
                )
            )
        if versions or others:
            choose = partial(self._choose_version, path, doc_uuid, asked=True)
            ways.append((tr("Choose an earlier version…"), choose))
        if problem.code == "file.seal":
            ways.append(
                (tr("Open what can be read as a new plan"), lambda: self._open_unsealed(path))
            )
        elif problem.code in _READABLE_IN_PARTS:
            ways.append((tr("Open what can be read as a new plan"), lambda: self._open_parts(path)))
        if not ways:
            return None
        title = tr("The plan could not be opened")
        choice = self._messages.choose(
            self._window, title, sentences.problem(problem), [way for way, _ in ways]
        )
        return False if choice is None else ways[choice][1]()

    def _open_version(self, version: earlier.Earlier) -> bool:
        return self._open(lambda: earlier.open_earlier(version))

    def _open_unsealed(self, path: Path) -> bool:
        return self._open(lambda: opening.open_as_new(path))

    def _open_parts(self, path: Path) -> bool:
        return self._show_rescued(lambda: opening.open_rescued(path))

    def open_left_over_parts(self, copy_id: str) -> bool:
        """What is whole of the damaged work that a crash left."""
        return self._may_leave() and self._show_rescued(lambda: opening.recover_rescued(copy_id))

    def _show_rescued(self, make: Callable[[], tuple[Document, Rescued]]) -> bool:
        rescued: Rescued | None = None

        def document() -> Document:
            nonlocal rescued
            made, rescued = make()
            return made

        if not self._open(document):
            return False
        assert rescued is not None
        said = tr(
            "{rows} rows could be read; up to {lost} could not. "
            "Compare with the printed plan or a backup, then save under another name."
        )
        text = said.format(rows=rescued.rows, lost=rescued.lost)
        self._messages.tell(self._window, tr("What could be read"), text)
        return True

    # -- unsaved work on a file --------------------------------------------------------------------

    def unsaved_work_instead(self, path: Path) -> bool | None:
        """Before a file is opened: whether work that a crash left on it is opened instead. None:
        the officer wants the file, or there is no such work; False: neither."""
        try:
            with busy():
                work = opening.unsaved_work_on(path)
        except FileProblem:
            return None  # opening the file will say it
        if work is None:
            return None
        text = tr(
            "“{name}” was not closed properly on {time}. Steps that are not in the file: {count}. "
            "Go on with them? They stay where they are when the file is opened."
        )
        when = work.time.astimezone().strftime("%d/%m/%Y %H:%M")
        said = text.format(name=path.name, time=when, count=work.unsaved_entries)
        options = [tr("Go on with the unsaved work"), tr("Open the file as it was saved")]
        choice = self._messages.choose(self._window, tr("Unsaved work"), said, options)
        if choice is None:
            return False
        return self._open(lambda: opening.recover(work.id)) if choice == 0 else None
