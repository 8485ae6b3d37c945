"""A pytest plugin: a test that did not run fails the run, unless what it needs is truly not here.

A reason counts only where it is true: no `shared` folder beside the checkout; a person who is not root; no LibreOffice.
"""

import os
import shutil
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
EXPECTED = {
    "needs the shared folder": not SHARED.is_dir(),
    "only root may": not hasattr(os, "geteuid") or os.geteuid() != 0,
    "needs LibreOffice": shutil.which("soffice") is None,
}


def pytest_configure(config: pytest.Config) -> None:
    """Listen in the process that gathers the results, not in the workers of xdist."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Skips(), "ppa-desk-skips")


class Skips:
    """Gathers the skips that nobody expected."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look at one test."""
        self._look(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Look at one file: a module that skips itself hides all its tests."""
        self._look(report)

    def _look(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if not report.skipped or hasattr(report, "wasxfail"):
            return
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not any(holds and words in reason for words, holds in EXPECTED.items()):
            self._found.append(f"{report.nodeid}: {reason}")

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Turn a green run red."""
        if self._found and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name them."""
        for line in self._found:
            terminalreporter.write_line(f"UNEXPECTED SKIP {line}", red=True)
