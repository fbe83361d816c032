"""One verb changes a plan: durable first, memory second, screen
third; refused means nothing happened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parplanner import logs, paths
from parplanner.document import opening, reading
from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Change, Changes, added
from parplanner.domain.edits import cells, criteria, plan_info, scores
from parplanner.domain.errors import FileProblem, PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, Criterion, Score, Unit
from tests.plans import column_id, hanoi_plan
from tests.storage.conftest import listing

EDIT = Label("Edit", "1.2")


@pytest.fixture
def document() -> Iterator[Document]:
    made = Document.new(hanoi_plan())
    yield made
    made.close()


def title(document: Document, words: str, key: str = "") -> bool:
    return document.execute(EDIT, plan_info.set_info(document.plan, title=words), key)


def test_an_edit_is_durable_before_it_is_seen(document: Document) -> None:
    seen: list[tuple[str, str]] = []

    def follow(changes: Changes) -> None:
        work = document.begin().journal
        seen.append(
            (document.plan.info.title, (work.entries()[-1].changes == changes and "durable") or "")
        )

    document.changed.connect(follow)
    assert title(document, "x")
    assert seen == [("x", "durable")]


def test_a_refused_edit_changes_nothing_anywhere(document: Document) -> None:
    title(document, "x")
    told: list[object] = []
    document.changed.connect(told.append)
    document.state_changed.connect(lambda: told.append("state"))
    before, entries = document.plan.copy(), document.log()
    with pytest.raises(PlanError):
        document.execute(EDIT, [added(Criterion(id=new_id(), parent_id=new_id()))])
    with pytest.raises(PlanError):
        document.execute(EDIT, [Change(Unit(id=new_id(), name="stale"), None)])
    assert document.plan.same_content(before)
    assert (document.log(), told, len(document.history.steps)) == (entries, [], 1)


def test_nothing_is_no_edit(document: Document) -> None:
    unit = Unit(id=new_id(), name="x")
    assert not document.execute(EDIT, [])
    assert not document.execute(EDIT, [Change(None, unit), Change(unit, None)])
    assert document.history.steps == []


def test_undo_and_redo_tell_what_they_did(document: Document) -> None:
    assert document.undo() is document.redo() is None
    title(document, "x")
    told: list[Changes] = []
    document.changed.connect(told.append)
    assert document.undo() == EDIT
    assert document.plan.info.title == ""
    assert document.redo() == EDIT
    assert document.plan.info.title == "x"
    assert told[0] == tuple(Change(c.after, c.before) for c in reversed(told[1]))
    assert [e.kind for e in document.log()] == ["do", "undo", "redo"]


def test_the_log_says_who_did_what_when(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "lan")
    title(document, "x")
    (entry,) = document.log()
    assert (entry.author, entry.label, entry.detail, entry.joins) == ("lan", "Edit", "1.2", False)
    assert len(entry.time) == 20


def test_quick_typing_is_one_step_and_every_keystroke_durable(document: Document) -> None:
    for words in ("K", "Kế", "Kế hoạch"):
        title(document, words, "title")
    assert len(document.history.steps) == 1
    (entry,) = document.log()
    assert entry.changes == document.history.steps[0].changes, "one line says all of the step"
    document.undo()
    assert document.plan.info.title == ""
    document.redo()
    assert document.plan.info.title == "Kế hoạch"


def test_a_follower_that_fails_is_heard_and_stops_nobody(document: Document) -> None:
    """It is our bug and must be reported; the edit itself is done and stays undoable."""
    told: list[str] = []

    def broken(changes: Changes) -> None:
        raise ZeroDivisionError

    document.changed.connect(broken)
    document.changed.connect(lambda c: told.append("changed"))
    document.state_changed.connect(lambda: told.append("state"))
    with pytest.raises(ZeroDivisionError):
        title(document, "x")
    assert told == ["changed", "state"]
    assert document.plan.info.title == "x"
    assert len(document.history.steps) == 1
    with pytest.raises(ZeroDivisionError):
        document.undo()
    assert document.plan.info.title == ""
    assert document.history.done == 0


def test_a_new_plan_is_unsaved_and_one_nobody_typed_into_is_untouched() -> None:
    document = Document.new()
    assert (document.is_modified, document.is_untouched) == (True, True)
    title(document, "x")
    assert not document.is_untouched
    document.undo()
    assert not document.is_untouched, "redo could bring it back"
    document.close()


def test_modified_means_that_the_file_differs(document: Document, tmp_path: Path) -> None:
    document.save(tmp_path / "plan.db")
    seen = [document.is_modified]
    for act in (
        lambda: title(document, "x"),
        document.undo,
        document.redo,
        document.save,
        document.undo,
    ):
        act()
        seen.append(document.is_modified)
    assert seen == [False, True, False, True, False, True]
    assert document.plan.info.title == ""
    assert reading.read_plan(tmp_path / "plan.db").plan.info.title == "x"


def test_a_failed_save_leaves_everything_as_it_was(document: Document, tmp_path: Path) -> None:
    document.save(tmp_path / "plan.db")
    title(document, "x")
    before = listing(tmp_path)
    told: list[str] = []
    document.state_changed.connect(lambda: told.append("state"))
    with pytest.raises(FileProblem):
        document.save(tmp_path / "nowhere" / "plan.db")
    assert (document.path, document.is_modified, told) == (tmp_path / "plan.db", True, [])
    assert listing(tmp_path) == before
    assert document.save() == []
    assert told == ["state"]


def test_save_as_goes_on_in_the_new_file_and_leaves_the_old(
    document: Document, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    document.save(old)
    content = old.read_bytes()
    title(document, "x")
    document.save(new)
    assert document.path == new
    title(document, "y")
    document.save()
    assert old.read_bytes() == content
    assert reading.read_plan(new).plan.info.title == "y"


def test_closing_leaves_no_trace_but_the_file(tmp_path: Path) -> None:
    document = Document.new(hanoi_plan())
    title(document, "x")
    document.save(tmp_path / "plan.db")
    document.close()
    assert list(paths.private_dir("work").iterdir()) == []
    assert [p.name for p in tmp_path.iterdir()] == ["plan.db"]


def test_looking_never_changes_the_file(tmp_path: Path) -> None:
    document = Document.new(hanoi_plan())
    document.save(tmp_path / "plan.db")
    document.close()
    before = listing(tmp_path)
    for _ in range(2):
        opened = opening.open_file(tmp_path / "plan.db")
        title(opened, "edited but never saved")
        opened.log()
        opened.close()
        reading.read_plan(tmp_path / "plan.db")
    assert listing(tmp_path) == before


def test_a_document_keeps_its_identity_through_saving_and_copies(tmp_path: Path) -> None:
    document = Document.new(hanoi_plan())
    uuid = document.facts.doc_uuid
    document.save(tmp_path / "a.db")
    document.save(tmp_path / "b.db")
    document.close()
    for name in ("a.db", "b.db"):
        assert reading.read_plan(tmp_path / name).facts.doc_uuid == uuid
    other = Document.new(hanoi_plan())
    assert other.facts.doc_uuid != uuid
    other.close()


def test_the_history_of_a_file_travels_with_it(tmp_path: Path) -> None:
    document = Document.new(hanoi_plan())
    title(document, "x")
    document.undo()
    title(document, "y")
    log = document.log()
    document.save(tmp_path / "plan.db")
    document.close()
    again = opening.open_file(tmp_path / "plan.db")
    assert again.log() == log
    assert again.undo() is None, "but undo begins anew"
    title(again, "z")
    assert [e.id for e in again.log()] == [1, 2, 3, 4]
    again.close()


@pytest.mark.expects_log("file.seal", "command failed", "as the window reports")
def test_the_log_file_never_tells_what_is_in_a_plan(document: Document, tmp_path: Path) -> None:
    logs.start(verbose=True)
    secret = "BIMAT0912345678"
    try:
        title(document, secret)
        leaf = next(c for c in document.plan.walk() if c.code == "1.2")
        block = [(leaf.id, "title", secret), (leaf.id, column_id(2017, RESULT), secret)]
        with pytest.raises(PlanError):
            document.execute(EDIT, cells.set_cells(document.plan, new_id, "criteria", block))
        document.save(tmp_path / "plan.db")
        damaged = (tmp_path / "plan.db").read_bytes().replace(b"BIMAT", b"BIMAX")
        (tmp_path / "damaged.db").write_bytes(damaged)
        with pytest.raises(FileProblem) as problem:
            opening.open_file(tmp_path / "damaged.db")
        logs.LOGGER.error("%s", problem.value)
        nobody = Score(id=new_id(), criterion_id=new_id(), column_id=new_id(), points=1)
        with pytest.raises(FileProblem) as problem:
            document.begin().journal.append(
                (added(Unit(id=new_id(), name=secret)), added(nobody)), "x"
            )
        logs.bug("as the window reports what it did not expect", problem.value)
        wrong = Unit(id=new_id(), name=secret, position="x")  # type: ignore[arg-type]
        with pytest.raises(FileProblem) as problem:
            document.begin().journal.append((added(wrong),), "x")
        logs.bug("as the window reports what it did not expect", problem.value)
    finally:
        logs.stop()
    told = logs.log_path().read_text("utf-8")
    assert "file.seal" in told
    assert "IntegrityError" in told
    assert "BIMA" not in told


def test_a_plan_given_to_a_document_is_copied() -> None:
    plan = hanoi_plan()
    document = Document.new(plan)
    document.execute(
        EDIT, criteria.delete(document.plan, [c.id for c in document.plan.children(None)])
    )
    assert plan.same_content(hanoi_plan())
    assert document.plan.count(Criterion) == 0
    document.close()


def test_many_documents_live_side_by_side(tmp_path: Path) -> None:
    documents = [Document.new(hanoi_plan()) for _ in range(4)]
    for number, document in enumerate(documents):
        title(document, str(number))
        document.save(tmp_path / f"{number}.db")
    for number, document in enumerate(documents):
        document.undo()
        assert reading.read_plan(tmp_path / f"{number}.db").plan.info.title == str(number)
        document.close()


def test_an_edit_of_the_whole_plan_is_one_step(document: Document) -> None:
    before = document.plan.copy()
    draft: list[Change] = []
    for leaf in [c for c in document.plan.walk() if not document.plan.children(c.id)]:
        draft += scores.set_text(document.plan, leaf.id, column_id(2017, RESULT), "0")
    assert document.execute(Label("Paste"), draft)
    document.undo()
    assert document.plan.same_content(before)
    assert Plan.from_rows(document.plan.rows()).same_content(before)
