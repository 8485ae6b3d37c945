"""Cards of every program and version come in card by card; what is broken in one is told and spoils no other."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.exchange.members import vcards
from ppa_desk.exchange.plan import Deed
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Unreadable
from ppa_desk.exchange.reading.cards import apart, read, unescaped


def taken(text: str | bytes) -> vcards.Cards:
    data = text if isinstance(text, bytes) else text.replace("\n", "\r\n").encode()
    return vcards.contacts("x.vcf", read("x.vcf", data).data)


def card(*lines: str, version: str = "3.0") -> str:
    return "\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def said(text: str | bytes) -> dict[str, list[str]]:
    [contact] = taken(text).contacts
    return {target: [one.text for one in told] for target, told in contact.said.items()}


def uses(text: str, target: str) -> dict[str, str]:
    [contact] = taken(text).contacts
    return {one.text: one.use for one in contact.said[target]}


def test_a_person_of_version_three():
    told = said(card(
        "N:de la Cruz;Ana;María;Dr.;Jr.", "FN:Dr. Ana María de la Cruz Jr.", "NICKNAME:Anita", "ORG:Pact;Field Office",
        "TITLE:Programme Officer", "EMAIL;TYPE=INTERNET,WORK:ana@example.org", "EMAIL;TYPE=pref:first@example.org",
        "ADR;TYPE=work:;;12 av. de la Paix;Kinshasa;;;DR Congo", "CATEGORIES:PAR,Mines\\, metals,myContacts",
        "CATEGORIES:Governance Committee", "NOTE:Speaks French\\nand Lingala", "UID:urn:uuid:123",
    ))  # fmt: skip
    assert told == {
        "person.family_name": ["de la Cruz"], "person.given_name": ["Ana"], "person.additional_name": ["María"],
        "person.salutation": ["Dr."], "person.suffix": ["Jr."], "person.known_as": ["Anita"],
        "organisation.name": ["Pact"], "position.title": ["Programme Officer"], "person.identifier": ["123"],
        "email": ["first@example.org", "ana@example.org"], "address.street": ["12 av. de la Paix"],
        "address.city": ["Kinshasa"], "address.country": ["DR Congo"],
        "group": ["PAR", "Mines, metals", "Governance Committee"],
        "note": ["Pact, Field Office", "Speaks French\nand Lingala"],
    }  # fmt: skip


def test_outlook_writes_version_two_in_quoted_printable_and_its_own_letters():
    told = said(
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Mukw=E8ge;=C9lise\r\n"
        b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Line one=0D=0A=\r\nline t=C3=A9o\r\n"
        b"TEL;WORK;VOICE:+243 81 234 5678\r\nTEL;CELL:+243 99 876 5432\r\n"
        b"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n SkZJRg==\r\n\r\nEND:VCARD\r\n"
    )
    assert told["person.family_name"] == ["Mukwège"]
    assert told["person.given_name"] == ["Élise"]
    assert told["note"] == ["Line one\r\nline téo"]
    assert told["phone"] == ["+243 81 234 5678", "+243 99 876 5432"]


def test_letters_without_a_word_about_them_are_read_card_by_card():
    both = taken(card("N:Mbéki;Zoé").encode() + card("N:Mbéki;Zoé").encode("cp1252")).contacts
    assert [one.first("person.family_name") for one in both] == ["Mbéki", "Mbéki"]
    assert said(card("FN:Zoé Mbéki").encode("utf-16")) == {"person.full_name": ["Zoé Mbéki"]}


def test_version_four_writes_numbers_as_addresses():
    text = card(
        'TEL;VALUE=uri;PREF=1;TYPE="work,voice":tel:+1-202-555-0143;ext=5', "TEL;TYPE=cell:+243812345678",
        "FN:Lee", "KIND:individual", version="4.0",
    )  # fmt: skip
    assert uses(text, "phone") == {"+1-202-555-0143 ext. 5": "work", "+243812345678": "mobile"}


def test_apple_names_what_things_are_for_beside_them():
    text = card(
        "N:Lee;Margaret;;;", "FN:Margaret Lee", "item1.TEL:+243 81 234 5678", "item1.X-ABLabel:iPhone",
        "item2.URL:https://example.org", "item2.X-ABLabel:_$!<HomePage>!$_", "item3.ADR:;;1 Main St;Goma;;;",
        "item3.X-ABADR:cd",
    )  # fmt: skip
    assert uses(text, "phone") == {"+243 81 234 5678": "mobile"}
    assert said(text)["web"] == ["https://example.org"]
    assert said(text)["address.country"] == ["CD"]


@pytest.mark.parametrize(
    "lines",
    [
        ("ORG:Pact", "FN:Pact"),
        ("N:;;;;", "ORG:Pact;"),
        ("KIND:org", "FN:Pact"),
        ("X-ABShowAs:COMPANY", "N:;;;;", "ORG:Pact"),
    ],
)
def test_a_card_of_an_organisation_alone_is_one(lines):
    told = said(card(*lines, "EMAIL:info@example.org"))
    assert told == {"organisation.name": ["Pact"], "email": ["info@example.org"]}


def test_a_whole_name_in_one_part_is_left_to_be_split():
    assert said(card("N:Margaret Lee;;;;", "FN:Margaret Lee")) == {"person.full_name": ["Margaret Lee"]}


def test_a_group_is_no_contact_but_its_members_are_in_it():
    found = taken(
        card("UID:a", "N:Lee;Margaret") + card("UID:b", "N:Kabila;Jean")
        + card("X-ADDRESSBOOKSERVER-KIND:group", "FN:PAR", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a")
    )  # fmt: skip
    assert [one.said.get("group") is not None for one in found.contacts] == [True, False]
    assert [(one.deed, one.title, one.place.row) for one in found.lines] == [(Deed.SKIP, "PAR", 3)]


def test_a_broken_card_in_the_middle_is_told_by_its_number_and_the_others_come_in():
    found = taken(card("FN:One") + "BEGIN:VCARD\nVERSION:3.0\nFN:Broken\n" + card("FN:Three") + card("FN:Four"))
    assert [one.first("person.full_name") for one in found.contacts] == ["One", "Three", "Four"]
    [line] = found.lines
    assert (line.deed, line.place.row, line.title) == (Deed.REFUSE, 2, "Broken")
    assert line.reasons[0].values["line"] == 5


def test_a_line_that_is_none_is_kept_in_the_notes_and_told():
    [contact] = taken(card("FN:Lee", "NOTE:first", "second line of it")).contacts
    assert [one.text for one in contact.said["note"]] == ["first", "second line of it"]
    assert [one.code for one in contact.reasons] == ["card.strange"]


def test_what_is_not_taken_in_is_told():
    [contact] = taken(card("FN:Lee", "BDAY:1970-01-01", "PHOTO;ENCODING=b:AAAA", "GENDER:F", "REV:2020")).contacts
    assert [(one.code, one.values.get("names")) for one in contact.reasons] == [
        ("card.picture", None), ("card.left", "BDAY, GENDER"),
    ]  # fmt: skip


def test_a_card_within_a_card_is_no_card_of_its_own():
    text = card("FN:Outer", "AGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD", version="2.1")
    assert said(text)["person.full_name"] == ["Outer"]


def test_two_addresses_of_one_use_are_kept_apart():
    text = card("FN:Lee", "ADR;TYPE=work:;;1 A St;Goma;;;", "ADR;TYPE=work:;;2 B St;Bukavu;;;")
    assert uses(text, "address.city") == {"Goma": "work", "Bukavu": "other"}


def test_lines_made_to_be_slow_are_read_in_no_time():
    lines = (
        "TEL;a=" + "," * 90_000,
        "TEL" + ";" * 90_000,
        'X;"' * 30_000,
        "NOTE:" + "\\;" * 45_000,
        "N:" + ";" * 90_000,
    )
    before = time.process_time()
    assert taken(card(*lines, "FN:Lee")).contacts
    assert time.process_time() - before < 5


def test_the_door_knows_cards_by_name_or_beginning(tmp_path: Path):
    named, unnamed, other = tmp_path / "a.vcf", tmp_path / "b.txt", tmp_path / "c.vcf"
    named.write_text(card("FN:Lee"))
    unnamed.write_text(card("FN:Lee") * 2)
    other.write_text("name,email\nLee,lee@example.org\n")
    assert [len(book.data) for _, book in files.read_all([named, unnamed])] == [1, 2]
    with pytest.raises(Unreadable) as refused:
        files.read(other)
    assert refused.value.code == "file.no_cards"


def test_a_file_is_read_again_only_where_it_changed(tmp_path: Path):
    path, remembered = tmp_path / "a.vcf", files.Remembered()
    path.write_text(card("FN:Lee"))
    [(_, first)] = remembered.read_all([path])
    assert remembered.read_all([path])[0][1] is first
    path.write_text(card("FN:Lee") * 2)
    assert len(remembered.read_all([path])[0][1].data) == 2


@given(st.binary(max_size=400))
def test_whatever_stands_in_a_file_it_is_read_or_refused(data):
    for told in (data, b"BEGIN:VCARD\n" + data + b"\nEND:VCARD"):
        try:
            cards = read("x.vcf", told).data
        except Unreadable:
            continue
        found = vcards.contacts("x.vcf", cards)
        assert len(found.contacts) + len(found.lines) == len(cards)


@given(st.text(alphabet=";,\\an", max_size=30))
def test_values_come_apart_where_their_signs_are_not_escaped(text):
    pieces = apart(text, ";")
    assert ";".join(pieces) == text
    assert all(not unescaped(piece).count("\n") or "\\n" in piece for piece in pieces)
