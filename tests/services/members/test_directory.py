"""The member directory names who agreed to it, and nobody else."""

from datetime import date

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Columns, Heading, Index, Listed
from ppa_desk.services.markup import plain

TODAY = date(2026, 11, 26)


def member(desk, name, membership=None, **told) -> int:
    number = desk.records.add("organisation", {"name": name} | told).id
    desk.records.add("membership", {"organisation_id": number, "since": "2019-05-01"} | (membership or {}))
    return number


def worker(desk, organisation, family, *uses, until=None, **told) -> int:
    values = {"given_name": "Ada", "family_name": family, "email": f"{family}@example.org"} | told
    person = desk.records.add("person", values).id
    position = {"person_id": person, "organisation_id": organisation, "title": "Director", "until": until}
    desk.records.add("position", position)
    for use in uses:
        consent = {"person_id": person, "use": use, "answer": "given", "said_on": "2026-01-01"}
        desk.records.add("consent_given", consent)
    return person


def listed(draft):
    """All that stands in columns."""
    return [one for block in draft.content.blocks if isinstance(block, Columns) for one in block.blocks]


def entries(draft) -> dict[str, str]:
    """The text of each entry by its name."""
    found = {}
    for one in listed(draft):
        if isinstance(one, Listed):
            facts = " | ".join(f"{label}: {plain(text)}" for label, text in one.facts)
            found[one.title] = " | ".join((plain(one.below), plain(one.told), facts))
    return found


def index(draft) -> list[list[str]]:
    return [[line for line, _ in one.lines] for one in listed(draft) if isinstance(one, Index)]


def test_only_people_who_agreed_to_that_edition_are_named_and_reached(desk):
    body = member(desk, "Pact", visibility="public")
    worker(desk, body, "Silent")
    worker(desk, body, "Named", "directory")
    worker(desk, body, "Reached", "directory", "contact", phone="+243 970 000 001")
    worker(desk, body, "Left", "directory", until="2026-01-31")
    worker(desk, body, "Gone", "directory", anonymised_on="2026-02-01")
    draft = desk.members.directory.draft(Visibility.MEMBERS, "en", TODAY)
    told = entries(draft)["Pact"]
    assert "Ada Named, Director" in told and "Ada Reached" in told
    assert "Reached@example.org" in told and "+243 970 000 001" in told and "Named@example.org" not in told
    assert not any(name in str(draft.content) for name in ("Silent", "Left", "Gone"))
    assert (draft.people, draft.left_out.people, draft.left_out.unreached) == (2, 1, 1)
    assert index(draft)[1] == ["Named, Ada", "Reached, Ada"]


def test_the_public_edition_asks_for_its_own_consent_and_shows_what_is_public(desk):
    desk.members.showing.show("person", "name", Visibility.PUBLIC)
    body = member(desk, "Open", visibility="public", email="info@open.example")
    worker(desk, body, "Inside", "directory", "contact")
    worker(desk, body, "Outside", "public_directory", "contact")
    member(desk, "Quiet", visibility="members")
    member(desk, "Secret", visibility="secretariat")
    draft = desk.members.directory.draft(Visibility.PUBLIC, "en", TODAY)
    assert list(entries(draft)) == ["Open"]
    assert "Ada Outside" in entries(draft)["Open"]
    assert not any(word in str(draft.content) for word in ("Inside", "example", "Quiet", "Secret"))
    assert draft.left_out.organisations == 2
    assert list(entries(desk.members.directory.draft(Visibility.MEMBERS, "en", TODAY))) == ["Open", "Quiet"]


def test_without_the_right_to_show_names_the_public_edition_has_none_and_says_so(desk):
    worker(desk, member(desk, "Open", visibility="public"), "Outside", "public_directory")
    look = desk.members.directory.look(Visibility.PUBLIC, TODAY)
    assert (look.people, look.left_out.names_hidden) == (0, True)


def test_it_holds_active_members_in_the_order_of_the_reader_with_the_other_name_beside(desk):
    for name, french in (("Zebra", "Âne rayé"), ("École", ""), ("Eagle", "")):
        member(desk, name, name_fr=french)
    member(desk, "Former", {"until": "2020-01-01"})
    member(desk, "Partner", {"type": "partner"})
    desk.records.add("organisation", {"name": "No member"})
    english, french = (desk.members.directory.draft(Visibility.MEMBERS, one, TODAY) for one in ("en", "fr"))
    assert list(entries(english)) == ["Eagle", "École", "Zebra"]
    assert list(entries(french)) == ["Âne rayé", "Eagle", "École"]
    assert entries(french)["Âne rayé"].startswith("Zebra")
    assert index(french)[0] == ["Âne rayé", "Eagle", "École", "Zebra (Âne rayé)"]
    letters = [one.tab for one in listed(french) if isinstance(one, Heading)]
    assert letters == ["A", "E"]


def test_by_sector_the_unknown_stands_at_the_end(desk):
    member(desk, "Nothing known")
    member(desk, "Chips", sector="ELE", constituency="IND", minerals="gold tin")
    draft = desk.members.directory.draft(Visibility.MEMBERS, "en", TODAY, "sector")
    parts = [one.text for one in listed(draft) if isinstance(one, Heading)]
    assert parts == ["Electronics", "Sector not entered"]
    assert "Kind: Industry | Minerals: gold, tin | Membership: since 2019" in entries(draft)["Chips"]
    assert entries(draft)["Nothing known"] == " |  | Membership: since 2019"


def test_an_organisation_tells_the_groups_it_sits_in_today(desk):
    body = member(desk, "Pact")
    for key, role, until in (("gc", "chair", None), ("par", "member", None), ("old", "member", "2020-01-01")):
        group = desk.records.add("work_group", {"key": key, "name_en": key, "acronym": key.upper()}).id
        term = {"work_group_id": group, "organisation_id": body, "role": role, "until": until}
        desk.records.add("term", term)
    draft = desk.members.directory.draft(Visibility.MEMBERS, "en", TODAY)
    assert "Work groups: GC (chair), PAR" in entries(draft)["Pact"]


def test_own_fields_stand_in_it_where_their_readers_may_see_them(desk):
    shown, hidden = (desk.members.extras.define("organisation", "text", name) for name in ("Smelters known", "Secret"))
    (field,) = desk.records.where("extra_field", key=shown)
    desk.records.save("extra_field", field.id, field.version, {"visibility": "members"})
    body = member(desk, "Pact")
    desk.records.save("organisation", body, 1, {f"extra.{shown}": "twelve", f"extra.{hidden}": "no"})
    told = entries(desk.members.directory.draft(Visibility.MEMBERS, "en", TODAY))["Pact"]
    assert "Smelters known: twelve" in told and "no" not in told.split()


def test_where_an_organisation_no_longer_is_nobody_is_sent(desk):
    body = member(desk, "Moved", visibility="public")
    desk.records.add("contact_point", {"organisation_id": body, "kind": "phone", "value": "+243 1", "use": "former"})
    desk.records.add("postal_address", {"organisation_id": body, "street": "Old Street", "use": "former"})
    told = entries(desk.members.directory.draft(Visibility.MEMBERS, "en", TODAY))["Moved"]
    assert "+243 1" not in told and "Old Street" not in told
