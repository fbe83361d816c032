"""An officer who edits, pastes, undoes, saves, reopens and pulls the
plug, against a list of plans in memory."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from parplanner import paths
from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.document.history import History, Label
from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.edits import cells, criteria
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion
from parplanner.storage import facts as facts_in_file
from parplanner.storage.engine import raw_connection
from tests.domain.random_edits import Officer
from tests.plans import big_plan, hanoi_plan
from tests.storage.conftest import SLOW
from tests.storage.places import quick_folder

SEEDS = st.integers(0, 2**32)
KEYS = st.sampled_from(["", "", "cell a", "cell b"])


class OfficerAtWork(RuleBasedStateMachine):
    """``timeline`` holds every plan that undo and redo reach, ``place`` where we are, ``saved``
    where the file is."""

    @initialize(hanoi=st.booleans())
    def begin(self, hanoi: bool) -> None:
        self.stack = ExitStack()
        self.folder = self.stack.enter_context(quick_folder())
        self.file = self.folder / "plan.db"
        plan = hanoi_plan() if hanoi else Plan()
        self.document = Document.new(plan)
        self.forget_the_past(None)
        self.content: Plan | None = None
        self.plugs = 0

    def forget_the_past(self, saved: int | None) -> None:
        self.timeline = [self.document.plan.copy()]
        self.keys = [""]
        self.place, self.saved = 0, saved
        self.fresh = False
        """The newest thing that happened was an edit: another may melt into it."""
        self.follow()

    def follow(self) -> None:
        """A copy of the plan that knows only what the signal tells."""
        self.follower = self.document.plan.copy()
        self.document.changed.connect(lambda changes: self.follower.apply(changes))

    # -- what an officer does ----------------------------------------------------------------------

    def do(self, changes: Changes, key: str = "") -> None:
        before = self.timeline[self.place]
        done = self.document.execute(Label("Edit"), changes, key)
        assert done == bool(squash(changes))
        if not done:
            return
        after = before.copy()
        after.apply(squash(changes))
        last = self.place == len(self.timeline) - 1
        joins = (
            self.place > 0 and bool(key) and key == self.keys[self.place] and last and self.fresh
        )
        if not joins:
            # A step that comes to nothing gives back what it took: the steps to redo, the place of
            # the save.
            self.cut = self.timeline[self.place + 1 :], self.keys[self.place + 1 :], self.saved
        del self.timeline[self.place + 1 :], self.keys[self.place + 1 :]
        if self.saved is not None and self.saved > self.place:
            self.saved = None
        if joins:
            self.timeline.pop(), self.keys.pop()
            self.place -= 1
            if after.same_content(self.timeline[self.place]):
                self.fresh = False
                plans, keys, self.saved = self.cut
                self.timeline += plans
                self.keys += keys
                return
        self.timeline.append(after)
        self.keys.append(key)
        self.place += 1
        self.fresh = True

    @rule(seed=SEEDS, key=KEYS)
    def edit(self, seed: int, key: str) -> None:
        self.do(Officer(seed).edit(self.document.plan), key)

    @rule(seed=SEEDS)
    def type_into_one_cell_quickly(self, seed: int) -> None:
        officer = Officer(seed)
        nodes = sorted(self.document.plan.all(Criterion), key=lambda c: c.id)
        if nodes:
            row = officer.random.choice(nodes).id
            for word in ("a", "ab", "abc"):
                self.do(
                    cells.set_cell(
                        self.document.plan, officer.new_id, "criteria", row, "title", word
                    ),
                    f"title {row}",
                )

    @rule(seed=SEEDS)
    def paste(self, seed: int) -> None:
        officer = Officer(seed)
        leaves = [c.id for c in self.document.plan.walk() if not self.document.plan.children(c.id)][
            :40
        ]
        block = [(row, key, officer.points()) for row in leaves for key in (MAX_COLUMN, "title")]
        try:
            changes = cells.set_cells(self.document.plan, officer.new_id, "criteria", block)
        except PlanError:
            return
        self.do(changes)

    @rule(rows=st.integers(1, 30))
    def import_another_plan(self, rows: int) -> None:
        wanted = big_plan(rows)
        changes = [Change(row, None) for row in self.document.plan.rows()]
        self.do(squash([*changes, *(Change(None, row) for row in wanted.rows())]))

    @rule(seed=SEEDS)
    def delete_half(self, seed: int) -> None:
        fields = self.document.plan.children(None)
        self.do(criteria.delete(self.document.plan, [c.id for c in fields[: len(fields) // 2]]))

    @rule(seed=SEEDS)
    def ask_for_something_senseless(self, seed: int) -> None:
        nobody = Criterion(id="f" * 32, parent_id="e" * 32)
        with pytest.raises(PlanError):
            self.document.execute(Label("x"), [Change(None, nobody)])

    @rule()
    def undo(self) -> None:
        assert (self.document.undo() is not None) == (self.place > 0)
        self.fresh = self.fresh and self.place == 0
        self.place = max(0, self.place - 1)

    @rule()
    def redo(self) -> None:
        assert (self.document.redo() is not None) == (self.place < len(self.timeline) - 1)
        self.fresh = self.fresh and self.place == len(self.timeline) - 1
        self.place = min(len(self.timeline) - 1, self.place + 1)

    # -- files -------------------------------------------------------------------------------------

    @rule()
    def save(self) -> None:
        assert self.document.save(self.file) == []
        self.saved = self.place
        self.fresh = False
        self.content = self.document.plan.copy()
        assert reading.read_plan(self.file).plan.same_content(self.document.plan)

    @precondition(lambda self: self.content is not None)
    @rule()
    def close_without_saving_and_open_again(self) -> None:
        self.document.close()
        self.document = opening.open_file(self.file)
        assert self.content is not None
        assert self.document.plan.same_content(self.content)
        self.forget_the_past(0)

    @precondition(lambda self: self.document.history.steps)
    @rule()
    def pull_the_plug(self) -> None:
        """What a dead process leaves is what lies in its folder now."""
        folder = self.document.begin().copy.folder
        self.plugs += 1
        left = folder.with_name(f"{self.plugs:032x}")
        shutil.copytree(folder, left)
        self.document.close()
        found = opening.recoverable()
        if self.content is not None and self.saved == self.place:
            assert found == []
            self.document = opening.open_file(self.file)
            self.forget_the_past(0)
            return
        (item,) = found
        assert item.path == ("" if self.content is None else str(self.file))
        self.document = opening.recover(item.id)
        if self.content is not None and self.document.plan.same_content(self.content):
            self.saved = (
                self.place
            )  # edits that came back to what the file holds: nothing would be lost
        self.keys = [""] * len(self.timeline)
        self.fresh = False
        self.follow()

    # -- what always holds -------------------------------------------------------------------------

    @invariant()
    def the_plan_is_the_models(self) -> None:
        document = self.document
        assert document.plan.same_content(self.timeline[self.place])
        assert self.follower.same_content(document.plan)
        assert len(document.history.steps) == len(self.timeline) - 1
        assert document.history.done == self.place
        assert document.is_modified == (self.content is None or self.saved != self.place)
        if not document.is_modified:
            assert self.content is not None
            assert document.plan.same_content(self.content)

    @invariant()
    def the_disk_holds_the_plan_and_the_seal_is_right(self) -> None:
        if self.document._store is None:
            return
        work = self.document._store.journal
        assert Plan.from_rows(work.rows()).same_content(self.document.plan)
        assert work.facts == facts_in_file.read_facts(raw_connection(work.connection))
        assert work.facts.seal == facts_in_file.true_seal(
            raw_connection(work.connection), work.facts
        )
        work.connection.rollback()

    def teardown(self) -> None:
        if not hasattr(self, "stack"):
            return
        with self.stack:
            self.the_log_tells_the_whole_story()
            while self.document.undo():
                pass
            assert self.document.plan.same_content(self.timeline[0])
            while self.document.redo():
                pass
            assert self.document.plan.same_content(self.timeline[-1])
            self.the_disk_holds_the_plan_and_the_seal_is_right()
            self.document.close()
            assert list(paths.private_dir("work").iterdir()) == []
            assert [
                p.name for p in Path(self.folder).iterdir() if p.name not in ("data", "plan.db")
            ] == []

    def the_log_tells_the_whole_story(self) -> None:
        """From the plan at opening, the entries lead to the plan of now."""
        if self.document._store is None:
            return
        replayed = self.timeline[0].copy()
        entries = [e for e in self.document.log() if e.id > self.document._store.origin.first_entry]
        for entry in entries:
            replayed.check(entry.changes)
            replayed.apply(entry.changes)
        assert replayed.same_content(self.document.plan)
        assert all(b.id == a.id + 1 for a, b in pairwise(entries))


OfficerAtWork.TestCase.settings = settings(
    max_examples=200 if SLOW else 20,
    stateful_step_count=50 if SLOW else 30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


class TestOfficerAtWork(OfficerAtWork.TestCase):  # type: ignore[name-defined,misc]
    """pytest's name for it."""

    @pytest.fixture(autouse=True)
    def slow_machines_join_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whether two edits are near in time is not what is asked here."""
        monkeypatch.setattr(History, "JOIN_SECONDS", 1e9)
        monkeypatch.setattr(History, "STEP_SECONDS", 1e9)
