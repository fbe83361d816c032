"""What Windows does to files, as it was seen there: held files, names
it cannot have, a log two windows write."""

from __future__ import annotations

import logging
import os
from functools import partial
from pathlib import Path

import pytest

from parplanner import logs, paths
from parplanner.document import exporting, opening, sentences
from parplanner.domain.errors import FileProblem
from parplanner.storage import attic, file_names, problems
from tests.plans import hanoi_plan
from tests.storage.documents import retitle, saved, title_in


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problems, "ON_WINDOWS", True)
    monkeypatch.setattr(problems, "PAUSES", (0.001, 0.001))


def denied(winerror: int | None = None) -> PermissionError:
    error = PermissionError(13, "Permission denied")
    error.winerror = winerror  # type: ignore[attr-defined]
    return error


class Held:
    """A file that another program holds for the first so many attempts."""

    def __init__(self, original: object, name: str, attempts: int) -> None:
        self.original, self.name, self.left = original, name, attempts

    def __call__(self, *args: object, **kwargs: object) -> object:
        if any(os.path.basename(str(arg)) == self.name for arg in args) and self.left > 0:
            self.left -= 1
            raise denied(5)
        return self.original(*args, **kwargs)  # type: ignore[operator]


@pytest.mark.usefixtures("on_windows")
def test_a_file_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(tmp_path / "plan.db")
    retitle(document, "x")
    monkeypatch.setattr(os, "replace", Held(os.replace, "plan.db", 2))
    assert document.save() == []
    assert title_in(tmp_path / "plan.db") == "x"
    document.close()


@pytest.mark.usefixtures("on_windows")
def test_a_file_held_on_and_on_is_in_use_and_not_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(tmp_path / "plan.db")
    retitle(document, "x")
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", Held(os.replace, "plan.db", 99))
        with pytest.raises(FileProblem) as problem:
            document.save()
    assert problem.value.code == "file.busy"
    assert os.listdir(tmp_path) == ["plan.db"]
    (tmp_path / "plan.db").chmod(0o444)
    assert problems.write_problem(tmp_path / "plan.db", denied()).code in (
        "file.not_writable",
        "file.busy",
    )
    document.close()


@pytest.mark.usefixtures("on_windows")
def test_read_only_and_in_use_are_told_apart_by_the_attribute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.db"
    path.touch()
    assert problems.write_problem(path, denied()).code == "file.busy"
    assert problems.read_problem(path, denied()).code == "file.busy"
    assert problems.write_problem(path.with_name("gone.db"), denied()).code == "file.not_writable"
    assert problems.write_problem(path.with_name("gone.db"), denied(32)).code == "file.busy"
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert problems.write_problem(path, denied()).code == "file.not_writable"


@pytest.mark.usefixtures("on_windows")
def test_a_document_open_in_word_is_in_use_for_an_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "phu luc.docx"
    exporting.export(hanoi_plan(), "by-unit", {"docx": path})
    before = path.read_bytes()
    monkeypatch.setattr(exporting, "_first_bytes", Held(exporting._first_bytes, path.name, 99))
    with pytest.raises(FileProblem) as problem:
        exporting.export(hanoi_plan(), "by-unit", {"docx": path}, overwrite=True)
    assert problem.value.code == "output.in_use"
    assert path.read_bytes() == before
    monkeypatch.setattr(exporting, "_first_bytes", Held(exporting._first_bytes, path.name, 0))
    monkeypatch.setattr(os, "replace", Held(os.replace, path.name, 99))
    with pytest.raises(FileProblem) as problem:
        exporting.export(hanoi_plan(), "by-unit", {"docx": path}, overwrite=True)
    assert problem.value.code == "output.in_use"
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.usefixtures("on_windows")
def test_a_plan_that_cannot_be_read_because_it_is_held_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.db"
    saved(path).close()
    from parplanner.storage import files

    with monkeypatch.context() as patch:
        patch.setattr(files, "_first_bytes", Held(files._first_bytes, path.name, 99))
        with pytest.raises(FileProblem) as problem:
            opening.open_file(path)
    assert problem.value.code == "file.busy"
    with monkeypatch.context() as patch:
        patch.setattr(files, "_first_bytes", Held(files._first_bytes, path.name, 1))
        opening.open_file(path).close()


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize("readable", [True, False], ids=["can be copied", "cannot even be read"])
def test_unsaved_work_held_by_a_scanner_is_put_away_and_never_offered_again(
    readable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attic, "ON_WINDOWS", True)
    document = saved(tmp_path / "plan.db")
    retitle(document, "not saved")
    folder = document.begin().copy.folder
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", Held(os.replace, folder.name, 99))
        if not readable:
            patch.setattr(attic.shutil, "copytree", Held(attic.shutil.copytree, folder.name, 99))
        document.close()
        assert opening.recoverable() == []
        assert len(attic.listing()) == int(readable)
    assert opening.recoverable() == []
    (kept,) = attic.listing()
    assert list((paths.data_dir() / "work").iterdir()) == []
    again = opening.bring_back(kept.folder.name)
    assert again.plan.info.title == "not saved"
    again.close()


@pytest.mark.usefixtures("on_windows")
def test_a_scanner_that_holds_the_note_of_the_working_copy_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = saved(tmp_path / "plan.db")
    retitle(document, "x")
    monkeypatch.setattr(os, "replace", Held(os.replace, "owner.json", 2))
    assert document.save() == []
    document.close()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("CON", "name.device"),
        ("CONOUT$", "name.device"),
        ("con.db", "name.device"),
        ("aux.db", "name.device"),
        ("LPT1.db", "name.device"),
        ("nul .db", "name.device"),
        ("COM¹.db", "name.device"),
        ("a?.db", "name.letter"),
        ("a:b.db", "name.letter"),
        ("a*.db", "name.letter"),
        ("a\x01.db", "name.letter"),
        ("plan.", "name.end"),
        ("plan.db ", "name.end"),
    ],
)
def test_names_that_windows_cannot_have_are_refused_in_their_own_words(
    name: str, code: str
) -> None:
    path = Path("/somewhere") / name
    with pytest.raises(FileProblem) as problem:
        file_names.refuse_impossible(path, on_windows=True)
    assert problem.value.code == code
    assert sentences.problem(problem.value)
    file_names.refuse_impossible(path, on_windows=False)


def test_a_device_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_names, "is_device", lambda path: path.name == "CON")
    (tmp_path / "CON").write_bytes(b"what a console would say")
    with pytest.raises(FileProblem) as problem:
        opening.open_file(tmp_path / "CON")
    assert problem.value.code == "file.not_regular"


@pytest.mark.parametrize(
    "name", ["plan.db", "console.db", "Kế hoạch 2026.db", "a.b.c.db", "lpt10.db", ".db", "com.db"]
)
def test_ordinary_names_are_saved(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse = partial(file_names.refuse_impossible, on_windows=True)
    monkeypatch.setattr(file_names, "refuse_impossible", refuse)
    saved(tmp_path / name).close()
    assert os.listdir(tmp_path) == [name]


def test_save_and_export_ask_for_the_name_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise FileProblem("name.device", path=str(path))

    monkeypatch.setattr(file_names, "refuse_impossible", refuse)
    document = saved_nowhere()
    with pytest.raises(FileProblem):
        document.save(tmp_path / "aux.db")
    with pytest.raises(FileProblem):
        exporting.export(document.plan, "by-unit", {"docx": tmp_path / "aux.docx"})
    assert os.listdir(tmp_path) == []
    document.close()


def saved_nowhere():  # type: ignore[no-untyped-def]
    from parplanner.document.document import Document

    return Document.new(hanoi_plan())


def test_a_name_that_is_too_long_is_told_as_that(tmp_path: Path) -> None:
    document = saved_nowhere()
    with pytest.raises(FileProblem) as problem:
        document.save(tmp_path / f"{'x' * 300}.db")
    assert problem.value.code == "name.too_long"
    document.close()


def test_the_log_goes_on_while_another_window_holds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2_000)
    monkeypatch.setattr(logs, "RETRY_SECONDS", 0.0)
    logs.start()

    def held(*_args: object) -> None:
        raise PermissionError(13, "held by another window")

    monkeypatch.setattr(logging, "raiseExceptions", True)
    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", held)
        patch.setattr(os, "remove", held)
        for number in range(60):
            logs.LOGGER.info("line %d while it is held %s", number, "x" * 60)
    text = logs.log_path().read_text("utf-8")
    assert all(f"line {number} while" in text for number in range(60)), "no line is lost"
    logs.LOGGER.info("alone again")
    assert logs.log_path().stat().st_size < 2_000, "and it is turned over as soon as that works"
    assert logs.log_path().with_suffix(".log.1").exists()
