"""Cards that go out come home as they were, other programs read them, and they hold only what may be shown."""

from datetime import date

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.exchange.members import vcards, vcards_out
from ppa_desk.exchange.reading.cards import read
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.carding import Facts

TODAY = date(2020, 11, 9)
WORD = st.text("aé,;\\n \"':=+", min_size=1, max_size=90).map(lambda text: " ".join(text.split())).filter(bool)
NAMES = st.fixed_dictionaries({"family_name": WORD, "given_name": WORD, "notes": WORD})


def home(data: bytes) -> list[dict[str, list[str]]]:
    found = vcards.contacts("x.vcf", read("x.vcf", data).data)
    assert not found.lines
    return [{target: [one.text for one in told] for target, told in one.said.items()} for one in found.contacts]


@given(NAMES, WORD, st.lists(WORD, max_size=3, unique=True), WORD, st.sampled_from(["3.0", "4.0"]))
def test_what_goes_out_comes_home(values, house, groups, street, version):
    address = {"use": "work", "street": street, "city": "Goma", "region": "", "postal_code": "", "country": "DR Congo"}
    points = (("phone", "mobile", "+243812345678 ext. 7"), ("email", "work", "lee@example.org"))
    facts = Facts("ppa-desk-person-1", values, house, "Director", points, (address,), tuple(groups))
    [told] = home(vcards_out.write([facts], version))
    assert (told["person.family_name"], told["person.given_name"]) == ([values["family_name"]], [values["given_name"]])
    assert (told["organisation.name"], told["note"], told["position.title"]) == (
        [house],
        [values["notes"]],
        ["Director"],
    )
    assert told.get("group", []) == groups
    assert (told["address.street"], told["address.country"]) == ([street], ["DR Congo"])
    assert (told["phone"], told["email"]) == (["+243812345678 ext. 7"], ["lee@example.org"])
    assert "person.identifier" not in told


def test_another_program_reads_them():
    values = {"family_name": "de la Cruz", "given_name": "Ana", "salutation": "Dr."}
    data = vcards_out.write([Facts("1", values, "Pact; Kivu", groups=("PAR", "Mines, metals"))]).decode()
    card = vobject.readOne(data)
    assert (card.n.value.family, card.n.value.given, card.n.value.prefix) == ("de la Cruz", "Ana", "Dr.")
    assert card.org.value == ["Pact; Kivu"]
    assert card.categories.value == ["PAR", "Mines, metals"]
    assert max(map(len, data.encode().split(b"\r\n"))) <= 75


@pytest.fixture
def desk(store):
    desk = Desk(store)
    add = desk.records.add
    house = add(
        "organisation", {"name": "Pact", "country": "CD", "email": "office@example.org", "notes": "Old friends"}
    )
    for name, consent in (("Lee", "given"), ("Kabila", "refused")):
        person = add("person", {"family_name": name, "email": f"{name}@example.org".lower(), "tags": "press"})
        add("position", {"person_id": person.id, "organisation_id": house.id, "title": "Director"})
        add(
            "consent_given",
            {"person_id": person.id, "use": "directory", "answer": consent, "said_on": date(2020, 1, 1)},
        )
        add("contact_point", {"person_id": person.id, "kind": "email", "use": "former", "value": "old@example.org"})
    group = add("work_group", {"key": "PAR", "name_en": "Projects and Resources"})
    add("term", {"work_group_id": group.id, "person_id": person.id})
    return desk


def test_the_secretariats_own_cards_hold_everything_save_former_addresses(desk):
    numbers = [one.id for one in desk.records.where("person")]
    found = desk.members.carding.cards("person", numbers, Visibility.SECRETARIAT, "en", TODAY)
    assert [one.values["family_name"] for one in found.facts] == ["Lee", "Kabila"]
    assert found.facts[1].groups == ("Projects and Resources", desk.codes.label("tag", "press", "en"))
    assert found.facts[0].points == (("email", "", "lee@example.org"),)
    assert found.facts[0].title == "Director"


def test_cards_for_members_hold_only_who_agreed_and_what_they_agreed_to(desk):
    numbers = [one.id for one in desk.records.where("person")]
    found = desk.members.carding.cards("person", numbers, Visibility.MEMBERS, "en", TODAY)
    assert [one.values["family_name"] for one in found.facts] == ["Lee"]
    assert found.left_out == 1
    assert found.facts[0].points == ()  # nothing was said to having e-mail and phone shown
    assert "tags" not in found.facts[0].values


def test_public_cards_of_organisations_hold_no_e_mail(desk):
    [number] = [one.id for one in desk.records.where("organisation")]
    assert desk.members.carding.cards("organisation", [number], Visibility.PUBLIC, "en", TODAY).left_out == 1
    kept = desk.records.get("organisation", number)
    desk.records.save("organisation", number, kept.version, {"visibility": "public"})
    [card] = desk.members.carding.cards("organisation", [number], Visibility.PUBLIC, "fr", TODAY).facts
    assert card.points == ()
    assert b"Old friends" not in vcards_out.write([card])
