import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from ppa_desk.store import attachments, journal
from ppa_desk.store.attachments import FileEmpty, FileNotTaken, FileTooLarge, safe_name
from ppa_desk.store.unit import Gone
from tests.store.test_pictures import CANARY, photo

PDF = b"%PDF-1.7\n..."


@pytest.fixture
def record(store) -> int:
    with store.unit("add") as unit:
        return unit.add("organisation", {"name": "N'Goma"})


def attach(store, record: int, name: str, content: bytes) -> int:
    with store.unit("attachment.add", name=name) as unit:
        return attachments.attach(unit, "organisation", record, name, content)


def listed(store, record: int) -> list[str]:
    with store.read() as session:
        return [one.name for one in attachments.of(session.connection(), "organisation", record)]


def test_a_file_comes_out_as_it_went_in(store, record):
    number = attach(store, record, "rapport été.pdf", PDF)
    with store.read() as session:
        (one,) = attachments.of(session.connection(), "organisation", record)
        assert attachments.content(session.connection(), number) == PDF
    assert (one.name, one.media_type, one.size) == ("rapport été.pdf", "application/pdf", len(PDF))


def test_the_same_file_is_kept_once(store, record):
    for name in ("a.pdf", "b.pdf"):
        attach(store, record, name, PDF)
    with store.read() as session:
        assert session.execute(text("SELECT count(*) FROM file")).scalar() == 1
    assert listed(store, record) == ["a.pdf", "b.pdf"]


def test_attaching_can_be_undone_and_made_again(store, record):
    number = attach(store, record, "a.pdf", PDF)
    journal.undo(store)
    assert listed(store, record) == []
    journal.redo(store)
    with store.read() as session:
        assert attachments.content(session.connection(), number) == PDF


def test_a_photo_does_not_tell_where_it_was_taken(store, record):
    number = attach(store, record, "witness.jpg", photo("JPEG"))
    with store.read() as session:
        assert CANARY.encode() not in attachments.content(session.connection(), number)


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("x.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>', FileNotTaken),
        ("x.png", b'<?xml version="1.0"?>\n<!-- a --><svg></svg>', FileNotTaken),
        ("x.txt", b"<script>alert(1)</script>", FileNotTaken),
        ("x.txt", "<HTML>".encode("utf-16"), FileNotTaken),
        ("x.htm", b"plain words", FileNotTaken),
        ("x.svgz", b"\x1f\x8b...", FileNotTaken),
        ("x.txt", b"", FileEmpty),
        ("x.bin", bytes(attachments.LARGEST + 1), FileTooLarge),
    ],
)
def test_what_could_do_harm_is_not_taken(store, record, name, content, error):
    with pytest.raises(error):
        attach(store, record, name, content)
    assert listed(store, record) == []


def test_nothing_is_attached_to_a_record_that_is_gone(store):
    with pytest.raises(Gone):
        attach(store, 99, "a.pdf", PDF)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system.ini", "system.ini"),
        ("/absolute.pdf", "absolute.pdf"),
        ("C:\\x.pdf", "x.pdf"),
        ("..", "file"),
        ("", "file"),
        (".hidden", "hidden"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("report.pdf. . .", "report.pdf"),
        ("a\0b\r\nc.pdf", "abc.pdf"),
        ("invoice\u202egnp.exe", "invoicegnp.exe"),
        ("a<b>c:d|e?f*g.pdf", "a_b_c_d_e_f_g.pdf"),
        ("e\u0301te\u0301.pdf", "été.pdf"),
        ("é" * 300 + ".pdf", "é" * 98 + ".pdf"),
    ],
)
def test_sixteen_names_come_out_as_mere_names(name, safe):
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_any_name_comes_out_as_one_that_every_system_takes(name):
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= 200 and safe == safe_name(safe)
    assert not set(safe) & set('/\\<>:"|?*\0') and safe[-1] not in ". " and safe[0] != "."
