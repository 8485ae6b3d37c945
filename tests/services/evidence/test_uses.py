"""Evidence attached to what it is used for, seen from both sides."""

import pytest

from ppa_desk.services.desk import Desk


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def test_evidence_is_attached_once_seen_from_both_sides_and_goes_with_either(desk):
    add, uses = desk.records.add, desk.evidence.uses
    plan = add("corrective_plan", {"key": "p", "title_en": "A plan", "title_fr": "Un plan"}).id
    study = add("study", {"key": "s", "title_en": "A study"}).id
    meeting = add("meeting", {"key": "m", "title_en": "Meeting"}).id
    priority = add("priority", {"meeting_id": meeting, "title_en": "Women in mining"}).id
    grant = desk.grants.register.make({"title_en": "A grant"})
    use = uses.attach("corrective_plan", plan, "grant_record", grant)
    assert uses.attach("grant_record", grant, "corrective_plan", plan) == use
    uses.attach("priority", priority, "corrective_plan", plan)
    uses.attach("grant_record", grant, "study", study)
    assert [(one.kind, one.title, one.about) for one in uses.of("corrective_plan", plan)] == [
        ("grant_record", "A grant", ""), ("priority", "Women in mining", "Meeting"),
    ]  # fmt: skip
    assert [one.title for one in uses.of("grant_record", grant, "fr")] == ["A study", "Un plan"]
    assert uses.offer("priority", "women") == [(priority, "Women in mining · Meeting")]
    uses.take_off(use)
    assert [one.kind for one in uses.of("grant_record", grant)] == ["study"]
    desk.history.undo()
    desk.records.remove("study", study)
    assert [one.kind for one in uses.of("grant_record", grant)] == ["corrective_plan"]
