"""Drafts in a folder: one e-mail a reader, nobody's address but their own, nothing overwritten, nothing sent."""

import csv
from datetime import date
from email import message_from_bytes, policy

import pytest

from ppa_desk.exchange.members import outbox
from ppa_desk.services.members.mailings import Draft, Problem

TODAY = date(2026, 11, 26)


def draft(name, body="", *problems, acronym="") -> Draft:
    email = f"{name.split()[0].lower()}@example.org"
    told = tuple(Problem(code) for code in problems)
    return Draft(1, 1, name, body, acronym, email, "en", f"For {name}", f"Dear {name}", told)


def index(folder) -> list[dict[str, str]]:
    with (folder / "index.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_letter_names_its_own_reader_only(tmp_path):
    drafts = [
        draft("Ada Invented", "Pact"),
        draft("Eric <x@y.org>, Ltd.\nCc: z@y.org", "=HYPERLINK(1)"),
        draft("No", "", "refused"),
    ]
    written = outbox.write("Meeting", drafts, tmp_path, TODAY)
    assert (written.letters, written.held) == (2, 1)
    mails = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in written.folder.glob("*.eml")]
    assert len(mails) == 2
    for mail in mails:
        assert len(mail["To"].addresses) == 1 and mail["Cc"] is None and mail["Bcc"] is None
        assert mail["X-Unsent"] == "1"
    rows = index(written.folder)
    assert [row["file"] != "" for row in rows] == [True, True, False]
    assert rows[1]["organisation"] == "'=HYPERLINK(1)" and rows[2]["held back because"] == "refused"


def test_the_same_mailing_again_stands_beside_the_first(tmp_path):
    first, second = (outbox.write("Meeting", [draft("Ada")], tmp_path, TODAY) for _ in range(2))
    assert first.folder != second.folder
    assert len(list(tmp_path.iterdir())) == 2 and len(list(first.folder.iterdir())) == 2


def test_files_go_with_the_letter_whose_reader_their_name_holds(tmp_path):
    letters, files = tmp_path / "letters", tmp_path / "files"
    files.mkdir()
    names = ("ada@example.org invoice.pdf", "Pact World 2026.pdf", "PACT.pdf", "réseau_étoile.pdf", "nobody.pdf",
             "maada@example.org.pdf")  # fmt: skip
    for name in names:
        (files / name).write_bytes(name.encode())
    drafts = [draft("Ada", "Other"), draft("Ben", "Pact"), draft("Cy", "Pact World"), draft("Di", "Réseau Étoile")]
    found = outbox.matched(drafts, files)
    assert {at: [path.name for path in some] for at, some in found.files.items()} == {
        0: [names[0]], 1: [names[2]], 2: [names[1]], 3: [names[3]],
    }  # fmt: skip
    assert sorted(path.name for path in found.left) == sorted((names[4], names[5]))
    shared = tmp_path / "agenda.pdf"
    shared.write_bytes(b"agenda")
    written = outbox.write("M", drafts, letters, TODAY, to_all=[shared], to_each=found.files)
    (ada,) = written.folder.glob("001-*.eml")
    mail = message_from_bytes(ada.read_bytes(), policy=policy.default)
    assert [part.get_filename() for part in mail.iter_attachments()] == ["agenda.pdf", names[0]]


def test_what_cannot_be_read_leaves_no_letter_behind(tmp_path):
    with pytest.raises(outbox.NotReadable):
        outbox.write("M", [draft("Ada")], tmp_path, TODAY, to_each={0: [tmp_path / "gone.pdf"]})
    assert not list(tmp_path.iterdir())


def test_files_too_big_for_an_e_mail_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(outbox, "MOST", 10)
    (tmp_path / "a.pdf").write_bytes(b"x" * 11)
    with pytest.raises(outbox.TooBig):
        outbox.write("M", [draft("Ada")], tmp_path / "out", TODAY, to_all=[tmp_path / "a.pdf"])
