"""A reader's pack: sealed, whole, free of what they keep away from, and kept as they write."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.documents import pdf
from ppa_desk.sentences import sentence
from ppa_desk.services.content import to_json
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packing import NoSuchReader, NothingToRead
from ppa_desk.services.grants.packs import ENDING, Entry, NotAPack, WrongPassphrase
from ppa_desk.services.grants.papers import paper
from ppa_desk.services.grants.review_form import Written
from ppa_desk.store import wrapping
from ppa_desk.store.keys import PassphraseTooShort
from ppa_desk.store.sealing import proposed
from tests.faults.killing import Killer
from tests.services.grants.packed import PASSPHRASE, keep_writing, write_on
from tests.services.grants.reviewed import Round


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch):
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def round_(file_desk):
    made = Round(file_desk)
    for grant in made.grants:
        made.give(grant, made.people[0])
    return made


@pytest.fixture
def path(round_, tmp_path) -> Path:
    """A pack of the first reader."""
    made = tmp_path / f"reader{ENDING}"
    packs.write(made, round_.desk.grants.packing.pack(round_.call, round_.people[0], "en"), PASSPHRASE)
    return made


def test_a_pack_holds_the_grants_their_papers_and_the_rubric(round_, tmp_path):
    desk, grant = round_.desk, round_.grants[0]
    with desk.store.unit("test") as unit:
        unit.add("application", {"grant_record_id": grant, "step": "proposal"})
    desk.attachments.add("grant_record", grant, "Budget.txt", b"lines")
    pack = desk.grants.packing.pack(round_.call, round_.people[0], "fr", pdf.drawn)
    packs.write(tmp_path / "p", pack, PASSPHRASE)
    opened = packs.read(tmp_path / "p", PASSPHRASE)
    assert opened.pack == pack and opened.pack.rubric.title.fr == "Grille"
    first, second = opened.pack.grants[0].papers
    assert first.name == "Projet.pdf" and first.content.startswith(b"%PDF-")
    assert (second.name, second.content) == ("Budget.txt", b"lines")


def test_the_paper_of_a_proposal_tells_every_answer_in_words(round_):
    desk, grant = round_.desk, round_.grants[0]
    version = desk.grants.reviewing.rubric(round_.call)
    with desk.store.unit("test") as unit:
        told = {"answers": '{"fit": "na", "why": "One.\\n\\nTwo."}', "form_version_id": version, "late_reason": "Flood"}
        unit.add("application", {"grant_record_id": grant, "step": "concept"} | told)
        unit.add("application", {"grant_record_id": grant, "replaced": True, "late_reason": "Old"})
    text = to_json(paper(desk.grants, grant, "fr"))
    for word in ("Note conceptuelle", "Pertinence ?", "Sans objet", "One.", "Two.", "Flood", "Sans réponse"):
        assert word in text
    assert "Old" not in text


def test_nothing_in_the_file_can_be_read_without_the_passphrase(path):
    assert b"Grant 1" not in path.read_bytes() and b"Reader1" not in path.read_bytes()
    with pytest.raises(WrongPassphrase) as refused:
        packs.read(path, "another one")
    assert "reader.ppareview" in sentence(refused.value)


def test_a_grant_one_keeps_away_from_is_never_packed(round_):
    desk, person = round_.desk, round_.people[0]
    desk.grants.conflicts.declare(round_.grants[1], person, "Related.")
    pack = desk.grants.packing.pack(round_.call, person, "en")
    assert [one.title for one in pack.grants] == ["Grant 1", "Grant 3"]


def test_who_has_nothing_to_read_gets_no_pack(round_):
    with pytest.raises(NothingToRead):
        round_.desk.grants.packing.pack(round_.call, round_.people[1], "en")


def test_a_reader_is_found_by_name_address_or_number_and_nobody_by_half_a_name(round_):
    packing, person = round_.desk.grants.packing, round_.people[0]
    assert packing.reader(round_.call, "ada reader1") == packing.reader(round_.call, str(person)) == person
    with pytest.raises(NoSuchReader) as refused:
        packing.reader(round_.call, "Ada")
    assert "Ada Reader2" in sentence(refused.value)


def test_a_short_passphrase_is_refused_and_a_proposed_one_is_not(round_, tmp_path):
    pack = round_.desk.grants.packing.pack(round_.call, round_.people[0], "en")
    with pytest.raises(PassphraseTooShort):
        packs.write(tmp_path / "p", pack, "short")
    assert not (tmp_path / "p").exists()
    packs.write(tmp_path / "p", pack, told := proposed())
    assert packs.read(tmp_path / "p", f" {told}\n").pack == pack


def test_what_is_written_is_in_the_file_at_once_and_stays_sealed(path):
    write_on(path, "grant-1", {"fit": "4"}, comment="Très bien")
    again = packs.read(path, PASSPHRASE)
    assert again.entries["grant-1"] == Entry(Written({"fit": "4"}, "Très bien"), done=False)
    assert "Très bien".encode() not in path.read_bytes() and not again.ready
    again.set_ready(True)
    assert packs.read(path, PASSPHRASE).ready and again.saved_at


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_cut_off_or_changed_anywhere_is_told_and_never_believed(path, data):
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    cut = data.draw(st.booleans())
    changed = whole[:at] if cut else whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    other = path.with_name("changed")
    other.write_bytes(changed)
    with pytest.raises(NotAPack) as refused:
        packs.read(other, PASSPHRASE)
    assert refused.value.code in ("pack.damaged", "pack.foreign", "pack.newer")


def test_a_part_of_another_pack_does_not_fit(round_, path, tmp_path):
    other = tmp_path / "other"
    packs.write(other, round_.desk.grants.packing.pack(round_.call, round_.people[0], "en"), PASSPHRASE)
    head, mine = path.read_bytes().split(b"\n", 2)[:2], other.read_bytes().split(b"\n", 2)[2]
    path.write_bytes(b"\n".join([*head, mine]))
    with pytest.raises(NotAPack):
        packs.read(path, PASSPHRASE)


def test_a_pack_of_a_newer_program_and_a_file_of_another_kind_are_told_apart(path, tmp_path):
    path.write_bytes(path.read_bytes().replace(b'"format": 1', b'"format": 2', 1))
    with pytest.raises(NotAPack) as refused:
        packs.read(path, PASSPHRASE)
    assert refused.value.code == "pack.newer"
    other = tmp_path / "letter.pdf"
    other.write_bytes(b"%PDF-1.7")
    with pytest.raises(NotAPack) as refused:
        packs.read(other, PASSPHRASE)
    assert refused.value.code == "pack.foreign"


@pytest.mark.faults
def test_a_pack_killed_while_it_is_written_is_whole_with_everything_acknowledged(path, tmp_path):
    killer = Killer(tmp_path, seed=4)
    for _ in range(8):
        told = killer.run(keep_writing, str(path), longest=0.3)
        kept = packs.read(path, PASSPHRASE).entries["grant-1"].written.comment
        assert not told or int(kept) >= int(told[-1])
    assert killer.kills == 8
