"""What every test gets: a data folder of its own, Vietnamese
sentences, Qt without a screen; skips fail in CI."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# lxml comes with development tools only; without this openpyxl would take another path than at the
# officer's.
os.environ.setdefault("OPENPYXL_LXML", "False")

import pytest
from hypothesis import HealthCheck, settings

from parplanner import logs, paths, wording
from tests.unexpected import nothing_unexpected as nothing_unexpected
from tests.unexpected import pytest_runtest_teardown as pytest_runtest_teardown

# Until a test gets its own folder below, and for fixtures that outlive tests: never the user's.
_SESSION_DATA = tempfile.TemporaryDirectory(prefix="parplanner-tests-")
os.environ["PARPLANNER_DATA_DIR"] = _SESSION_DATA.name

NO_SKIPS = os.environ.get("PARPLANNER_NO_SKIPS") == "1"

settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") or NO_SKIPS else "dev")


@pytest.fixture(autouse=True)
def own_data_dir(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Working copies, backups, settings and logs of a test lie in a
    folder of its own, in child processes too."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("PARPLANNER_DATA_DIR", str(folder))
    for name in ("PARPLANNER_LANG", "SOURCE_DATE_EPOCH", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    paths.use_data_dir(None)
    _close_log()
    yield
    _close_log()
    paths.use_data_dir(None)


def _close_log() -> None:
    """The log of the test before lies in that test's folder: the next start must open its own."""
    logs.stop()


@pytest.fixture(autouse=True)
def vietnamese() -> Iterator[None]:
    """Sentences are Vietnamese unless a test says otherwise, whatever the test before did."""
    wording.install("vi")
    yield
    wording.install("vi")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first: at the end one process would wait for the other."""
    items.sort(key=lambda item: item.path.name != "test_frozen.py")


def _fail_instead(report: pytest.TestReport | pytest.CollectReport) -> None:
    if NO_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, but PARPLANNER_NO_SKIPS=1: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """A skipped test counts as failed under PARPLANNER_NO_SKIPS=1."""
    report = yield
    _fail_instead(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    """A whole module skipped at import as well."""
    report = yield
    _fail_instead(report)
    return report
