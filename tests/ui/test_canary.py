"""A planted name of a reporter is in no byte the application writes, whatever was done with it."""

import io
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QSettings

from ppa_desk.documents import pdf
from ppa_desk.documents.incident_file import note, separated, workbook
from ppa_desk.services import workspaces
from ppa_desk.services.evidence.reporters.content import Original, Reporter
from ppa_desk.store.engines import connect
from ppa_desk.store.sealing import LEAST
from ppa_desk.ui.evidence.reporters.tab import ReporterTab
from ppa_desk.ui.settings import Settings
from tests.ui.test_program import program
from tests.ui.test_reporters import _quick

NAME, CONTACT, SECRET = "JANE-CANARY-REPORTER", "+243-CANARY-081", "three words apart"
OPEN = "TITLE-ANYBODY-MAY-SEE"
_ = (program, _quick, LEAST)


@pytest.fixture
def settings(tmp_path) -> Settings:
    """Settings in a file that is searched too."""
    return Settings.load(QSettings(str(tmp_path / "all" / "settings.ini"), QSettings.Format.IniFormat))


def everything(folder: Path, key: bytes) -> dict[str, bytes]:
    """Every file under a folder as whoever has the workspace's own key reads it, packed parts unpacked."""
    return {path.relative_to(folder).as_posix(): _readable(path, key) for path in folder.rglob("*") if path.is_file()}


def _readable(path: Path, key: bytes) -> bytes:
    raw = path.read_bytes()
    if path.name == "workspace.ppadesk":
        connection = connect(path, key)
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                raw += b"\n" + b" ".join(one if isinstance(one, bytes) else str(one).encode() for one in row)
        connection.close()
    elif raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            raw += b"".join(archive.read(name) for name in archive.namelist())
    elif raw.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(raw)) as document:
            for one in document.objects:
                if isinstance(one, pikepdf.Stream):
                    raw += one.read_bytes() if "/DecodeParms" not in one else b""
            raw += str(document.docinfo).encode()
    return raw


def test_the_name_of_a_reporter_is_in_no_byte_that_is_written(qtbot, program, settings, tmp_path, monkeypatch, ask):
    root = tmp_path / "all"
    (root / "temp").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(root / "temp"))
    program.crash.remove()
    program.crash.log = root / "errors.log"
    program.crash.install()
    program.start()
    program.enter(workspaces.create(root / "PPA", who="tester"))
    window, desk, workspace = program.window, program.window.desk, program.window.workspace
    title = {"key": "i-1", "title": OPEN, "status": "confirmed", "category": "CHI", "visibility": "public"}
    incident = desk.records.add("incident", title).id
    window.places.open_area("evidence")
    window.places.go("incident", incident)
    code = desk.evidence.protection.begin(SECRET)
    tab = ReporterTab(window.tools, incident)
    qtbot.addWidget(tab)
    tab.form.name.setText(NAME)
    tab.form.contact.setText(CONTACT)
    tab.form.checks["public"].setChecked(True)
    tab.form.seal.click()
    case = desk.records.get("incident", incident).values["case_code"]
    tab.show_it.click()
    assert tab.form.name.text() == NAME
    desk.evidence.reporters.seal(incident, Reporter(name=NAME, files=(Original(f"{NAME}.jpg", CONTACT.encode() * 9),)))
    workspace.backup()
    try:
        raise ValueError(f"{NAME} {CONTACT}")
    except ValueError as error:
        program.crash.hook(ValueError, error, error.__traceback__)
    assert not desk.finder.find(NAME) and not desk.finder.find("CANARY")
    write_all(desk, root, case)
    settings.remember(workspace.place)
    workspace.check()
    desk.records.save("incident", incident, desk.records.get("incident", incident).version, {"title": OPEN + "!"})
    desk.history.undo()
    key = workspace._key
    window.commands["panic"].trigger()
    qtbot.waitUntil(lambda: program.window is None)
    written = everything(root, key)
    assert [name for name, content in written.items() if OPEN.encode() in content], "what may be seen is found"
    assert sum(OPEN.encode() in content for name, content in written.items() if "backups" in name) >= 2
    secrets = [one.encode() for one in (NAME, CONTACT, "JANE-CANARY", SECRET, code)]
    found = [
        (name, one) for name, content in written.items() for one in secrets if one in content or one in name.encode()
    ]
    assert found == []
    assert "errors.log" in written and b"ValueError" in written["errors.log"]


def write_all(desk, root: Path, case: str) -> None:
    """Write every document and file that has to do with incidents."""
    exports = desk.evidence.exports
    for edition in ("public", "partners", "full"):
        table = exports.draft(edition, "en")
        exports.release(table, separated(table), "asked for by a court of law", edition)
        (root / f"{edition}.csv").write_bytes(separated(table))
        (root / f"{edition}.xlsx").write_bytes(workbook(table, ""))
        (root / f"{edition}.txt").write_bytes(note(table))
    pdf.write(desk.evidence.bulletin.draft("fr", date(2026, 6, 1)), root / "bulletin.pdf")
    desk.evidence.reporters.erase(case)
    pdf.write(desk.evidence.erasing.receipt(case, "en"), root / "receipt.pdf")
