"""A link from a record is opened only when it leads to the web or to an address, and only after a question."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QDesktopServices

from ppa_desk.ui.widgets.open_link import LinkBox, leads_to, safe_link
from tests.ui.workbench import Bench


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "smb://host/share", "ms-msdt:/id",
        "data:text/html,x",
        "x-apple.systempreferences:", "ftp://example.org/x", "https://", "http:///path", "mailto:", "vbscript:x", "",
        "\\\\host\\share", "https://exa mple.org", "www.example.org",
    ],
)  # fmt: skip
def test_what_could_run_or_read_something_is_not_opened(text):
    assert safe_link(text) is None


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://example.org/a?b=c#d", "example.org"),
        (" HTTP://Example.org ", "example.org"),
        ("mailto:secretariat@example.org", "secretariat@example.org"),
        ("https://user:secret@example.org/", "example.org"),
        ("https://exаmple.org/", "xn--exmple-4nf.org"),
    ],
)
def test_one_sees_where_a_link_really_leads(text, host):
    assert leads_to(safe_link(text)) == host


def test_it_asks_before_it_opens(file_store, qtbot, monkeypatch):
    bench, opened = Bench(file_store), []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda link: opened.append(link.toString()))
    meeting = bench.add("meeting", key="m", title_en="M")
    material = bench.add("material", meeting_id=meeting, key="k", title_en="S", url="https://example.org/slides")
    box = LinkBox(bench.tools, "material", material)
    qtbot.addWidget(box)
    bench.ask.yes = False
    box.open_link()
    assert opened == [] and "example.org" in bench.ask.asked[0]
    bench.ask.yes = True
    box.open_link()
    assert opened == ["https://example.org/slides"]


def test_without_a_link_there_is_nothing_to_open(file_store, qtbot):
    bench = Bench(file_store)
    meeting = bench.add("meeting", key="m", title_en="M")
    material = bench.add("material", meeting_id=meeting, key="k", title_en="S")
    box = LinkBox(bench.tools, "material", material)
    qtbot.addWidget(box)
    assert box.isHidden()
    kept = bench.desk.records.get("material", material)
    bench.desk.records.save("material", material, kept.version, {"url": "https://example.org/"})
    qtbot.waitUntil(lambda: not box.isHidden())


def test_what_draws_pdfs_is_loaded_only_when_one_is_looked_at():
    told = (
        "import ppa_desk.ui.meetings.area, ppa_desk.ui.documents.area, ppa_desk.ui.home.area, sys;"
        "print([name for name in ('PySide6.QtPdf', 'PySide6.QtPrintSupport', 'reportlab') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
