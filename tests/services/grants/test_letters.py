"""Letters: drafted for a round at once, with gaps for what is not known; nothing leaves unread, nothing is sent."""

from datetime import date
from email import message_from_bytes
from io import BytesIO

import pytest

from ppa_desk.documents import pdf
from ppa_desk.model.codes import code_list
from ppa_desk.sentences import sentence
from ppa_desk.services.grants.letter_words import gaps, kinds, written
from ppa_desk.services.grants.letters import LetterNotReady
from tests.services.grants.decided import DAY, cast, ready


@pytest.fixture
def round_(desk):
    """A round with one grant approved by vote and one declined in French; returns the call and both."""
    grant, people = ready(desk, starts_on=date(2026, 5, 1), ends_on=date(2027, 4, 30))
    call = desk.grants.register.get(grant)["grant_call_id"]
    contact = desk.records.add("person", {"given_name": "Zawadi", "family_name": "Ilunga", "email": "z@example.org"}).id
    desk.records.add("grant_party", {"grant_record_id": grant, "person_id": contact, "role": "contact"})
    desk.records.add("alliance", {"name_en": "Alliance", "contact_email": "office@example.org"})
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "ffff")
    desk.grants.motions.close(motion, DAY)
    refused = desk.grants.register.make({"title_fr": "Eau claire"}, "declined", grant_call_id=call, decided_on=DAY)
    return desk, call, grant, refused


def test_every_kind_of_letter_has_its_words_in_both_languages():
    assert set(kinds()) == set(code_list("letter_kind"))
    for kind in kinds():
        for language in ("en", "fr"):
            told = written(kind, language, {})
            assert "{" not in told.subject + told.text and gaps(told.subject, told.text)


def test_a_round_is_drafted_in_one_unit_each_in_the_language_of_its_reader(round_):
    desk, call, grant, refused = round_
    assert len(desk.grants.letters.write_round(call)) == 2
    award, decline = (desk.grants.letters.of_grant(one)[0] for one in (grant, refused))
    assert (award["kind"], award["language"], award["name"], award["email"]) == (
        "award", "en", "Zawadi Ilunga", "z@example.org",
    )  # fmt: skip
    assert award["text"].startswith("Dear Zawadi Ilunga,\n\nWe are glad to tell you that the committee approved "
                                    "USD\u00a026,000 for “Pit safety” on March 10, 2026.")  # fmt: skip
    assert desk.grants.letters.lacks(award) == []
    assert (decline["kind"], decline["language"]) == ("decline", "fr")
    assert desk.grants.letters.lacks(decline) == ["nom", "motif"]
    assert desk.grants.letters.write_round(call) == []
    desk.history.undo()
    assert desk.grants.letters.of_call(call) == []


def test_a_letter_is_not_ready_while_something_is_missing(round_):
    desk, call, _, refused = round_
    desk.grants.letters.write_round(call)
    (letter,) = desk.grants.letters.of_grant(refused)
    with pytest.raises(LetterNotReady) as why:
        desk.grants.letters.ready(letter["id"])
    assert "nom, motif" in sentence(why.value)
    kept = desk.records.get("letter", letter["id"])
    text = letter["text"].replace("[nom\u00a0?]", "à tous").replace("[motif\u00a0?]", "Le budget ne suffisait pas.")
    desk.records.save("letter", letter["id"], kept.version, {"text": text})
    desk.grants.letters.ready(letter["id"])
    assert desk.grants.letters.get(letter["id"])["text"] == text


def test_a_letter_is_handed_over_as_a_draft_and_then_stands(round_):
    desk, call, grant, _ = round_
    desk.grants.letters.write_round(call)
    (letter,) = desk.grants.letters.of_grant(grant)
    with pytest.raises(LetterNotReady) as why:
        desk.grants.letters.hand(letter["id"])
    assert why.value.code == "letter.not_looked_at"
    desk.grants.letters.ready(letter["id"])
    mail = message_from_bytes(desk.grants.letters.hand(letter["id"], DAY).eml())
    assert mail["To"] == "z@example.org" and mail["X-Unsent"] == "1"
    assert desk.grants.letters.get(letter["id"])["handed_on"] == DAY
    with pytest.raises(LetterNotReady):
        desk.grants.letters.again(letter["id"])
    desk.grants.letters.back(letter["id"])
    desk.grants.letters.again(letter["id"])


def test_a_letter_is_a_page(round_):
    desk, call, *_ = round_
    for number in desk.grants.letters.write_round(call):
        assert pdf.write(desk.grants.letters.content(number), BytesIO()).pages == 1


def test_a_letter_is_written_anew_in_the_language_it_now_has(round_):
    desk, _, grant, _ = round_
    letter = desk.grants.letters.write(grant, "award")
    desk.records.save("letter", letter, desk.records.get("letter", letter).version, {"language": "fr"})
    desk.grants.letters.again(letter)
    assert desk.grants.letters.get(letter)["text"].startswith("Bonjour Zawadi Ilunga,")
