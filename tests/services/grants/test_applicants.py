"""An organisation's past: every grant it applied for or took part in, with scores, payments and late reports."""

from datetime import date


def test_everything_is_counted_once_whatever_else_there_is(desk):
    body = desk.records.add("organisation", {"name": "Pact"}).id
    other = desk.records.add("organisation", {"name": "IPIS"}).id
    own = desk.grants.register.make({"title_en": "Wells"}, "active", organisation_id=body, requested=9_000)
    shared = desk.grants.register.make({"title_fr": "École"}, "idea", organisation_id=other)
    desk.grants.register.make({"title_en": "Nothing of theirs"}, "idea", organisation_id=other)
    people = [desk.records.add("person", {"family_name": name}).id for name in "ABC"]
    with desk.store.unit("test") as unit:
        unit.add("grant_party", {"grant_record_id": shared, "organisation_id": body, "role": "coapplicant"})
        for person, score in zip(people, ("80.00", "60.00", ""), strict=True):
            unit.add("review", {"grant_record_id": own, "person_id": person, "status": "submitted", "score": score})
        unit.add("payment", {"grant_record_id": own, "amount": 5_000, "currency": "USD"})
        unit.add("payment", {"grant_record_id": own, "amount": -1_000, "currency": "USD"})
        for day, status in ((date(2020, 1, 1), "due"), (date(2020, 1, 1), "accepted"), (date(2099, 1, 1), "due")):
            unit.add("obligation", {"grant_record_id": own, "due_on": day, "status": status})
    found = {one.id: one for one in desk.grants.applicants.history(body)}
    assert set(found) == {own, shared}
    mine = found[own]
    assert (mine.role, mine.score, mine.scores, mine.paid, mine.late, mine.requested) == ("", 70.0, 2, 4_000, 1, 9_000)
    assert (found[shared].role, found[shared].title["en"], found[shared].score) == ("coapplicant", "École", None)
